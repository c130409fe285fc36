//! The tests that need nothing but the public crate, one module a subject, in one binary:
//! building many of them would take longer than running them. `cargo test -p appi-tests
//! policies` runs one module.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod bounds;
mod calendar;
mod careless;
mod codes;
mod compact;
mod consents;
mod days;
mod edited_texts;
mod edits;
mod entrustments;
mod exclusions;
mod explained;
mod explanation;
mod faults;
mod floors;
mod format;
mod forms;
mod generated;
mod help;
mod history;
mod input;
mod known;
mod limits;
mod links;
mod made;
mod markdown;
mod official;
mod oracle;
mod outcome;
mod pages;
mod parts;
mod plain;
mod policies;
mod prose;
mod questions;
mod readers;
mod recipients;
mod registers;
mod report;
mod reserved;
mod review;
mod root;
mod situations;
mod start;
mod tables;
mod theorems;
mod traps;
mod unsaid;
mod words;

use std::path::Path;

/// The command that writes every generated file but the schemas.
const COMMAND: &str = "APPI_REGENERATE=1 cargo test --workspace";

/// The long form of a policy, in which every part stands in its section with its clause.
fn long_form(document: &str) -> String {
    let policy: appi::Policy = toml::from_str(document).unwrap();
    toml::to_string(&policy).unwrap()
}

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
