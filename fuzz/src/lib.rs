//! Edited documents, and what is read off them.
//!
//! Each target starts from the documents that the repository ships and edits them as trees, so that
//! most of what comes out is a document still; what is promised of every document is then held
//! against it: no panic, the same again, texts in both languages, records that replay.

mod edits;
mod read_off;
mod seeds;

pub use edits::{Edit, edited, text_with};
pub use read_off::{all_of_a_case, all_of_a_policy, is_a_text};
pub use seeds::{CASES, POLICIES, REGISTERS, TABLES, of};
