//! [case]: crate::guide::case
//! [decision]: crate::guide::decision
//! [design]: crate::guide::design
//! [history]: crate::guide::history
//! [law]: crate::guide::law
//! [policy]: crate::guide::policy
//! [register]: crate::guide::register
//! [review]: crate::guide::review
//! [tables]: crate::guide::tables
//!
#![doc = include_str!("../README.md")]

mod answer;
pub mod calendar;
pub mod case;
pub mod compare;
pub mod compile;
mod day;
pub mod decision;
pub mod difference;
mod digest;
mod duty;
mod edition;
mod engine;
mod entries;
mod establish;
pub mod explain;
pub mod fact;
pub mod forms;
pub mod guide;
pub mod help;
pub mod law;
#[cfg(test)]
mod law_tests;
mod mixed;
mod name;
mod norm;
mod output;
pub mod policy;
mod read;
pub mod record;
pub mod register;
pub mod report;
pub mod review;
mod rule;
#[cfg(feature = "schema")]
mod schema;
pub mod skeleton;
mod sorted;
mod steps;
pub mod table;
mod text;
mod timing;
pub mod vocabulary;

// What a service shares between its threads; CompiledPolicy and Prepared say so themselves.
const _: () = {
    const fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<compile::CompiledHistory>();
    is_send_and_sync::<Decision<'static>>();
    is_send_and_sync::<Report<'static>>();
};

pub use answer::Answer;
pub use case::{Case, Consent};
pub use compile::CompiledPolicy;
pub use day::Day;
pub use decision::{Authority, Decision, Outcome, Prepared, Verdict};
pub use explain::Explanation;
pub use fact::Fact;
pub use law::{Citation, Duty, Edition, Norm};
pub use policy::{History, Policy};
pub use record::Record;
pub use register::Register;
pub use report::Report;
pub use text::Language;
pub use vocabulary::{Handling, Id};

/// Everything that can be wrong with a document, a name or a day, and why nothing decides.
///
/// ```
/// use appi::error::CompileError;
/// use appi::{CompiledPolicy, Edition, Policy};
///
/// fn read(document: &str) -> Result<CompiledPolicy, Box<dyn std::error::Error>> {
///     let policy: Policy = toml::from_str(document)?;
///     match policy.compile(Edition::Y2024) {
///         // Every fault at once, each with its place.
///         Err(CompileError::Policy(faults)) => Err(faults.all()[0].path().into()),
///         result => Ok(result?),
///     }
/// }
///
/// let document = std::fs::read_to_string("examples/policies/004-jcert.toml").unwrap();
/// assert!(read(&document).is_ok());
/// let error = read(&document.replacen("clause = \"C", "clause = \"X", 1)).unwrap_err();
/// assert!(error.to_string().ends_with(".clause"), "{error}");
/// ```
pub mod error {
    pub use crate::calendar::CalendarError;
    pub use crate::compile::{CompileError, PrepareError, TooEntangled};
    pub use crate::difference::DifferenceError;
    pub use crate::edition::EditionError;
    pub use crate::forms::NoForm;
    pub use crate::name::NameError;
    pub use crate::policy::{Fault, Faults, HistoryError};
    pub use crate::record::AnotherText;
    pub use crate::table::TableError;
}
