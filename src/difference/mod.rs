//! 差分: the exact difference of two texts.
//!
//! Two versions of a policy, one under two editions of the Act, one beside two registers, or its promises
//! beside the Act: where reasons, duties and with them verdicts differ, rule by rule, over all states of
//! what is open. Each row names the rule with its place on both sides, the conditions, the questions, the
//! exact share of the cases, and an example that either side can be asked. That there is no row is a proof
//! that nothing differs. The page on [`history`](crate::guide::history) shows it.

mod common;
mod data;
mod differ;
mod error;
mod example;
mod limits;
mod making;
mod questions;
mod row;
mod says;
mod scope;
mod share;
#[cfg(test)]
mod tests;
mod text;
mod told;
mod words;

pub use differ::Difference;
pub use error::DifferenceError;
pub use questions::Asked;
pub use row::{Changes, Ground, Only, Row, RuleDoes};
pub use scope::{Question, Scope};
pub use share::Share;
