//! Decisions of [`appi`] where the rows lie: a prepared case as a scalar function of a DataFusion
//! query, and as a condition in SQL for others.
//!
//! What differs from row to row is in columns: a Boolean column answers a fact, and null is unknown. All
//! combinations of answers are decided once ([`Rows`]); a row is looked up. [`Rows::function`] tells verdict
//! and reason, [`Rows::condition`] is the verdict as a filter, [`Consents`] reads the consents of a
//! principal from a nested column.
//!
//! ```
//! use appi::{Case, Edition, Policy, Verdict};
//! use appi_datafusion::Rows;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let document = std::fs::read_to_string("../../examples/policies/002-gmo-globalsign.toml")?;
//! let policy: Policy = toml::from_str(&document)?;
//! let case: Case = toml::from_str(r#"
//!     date = "2026-11-21"
//!     handling = "provision"
//!     dataset = "customers"
//!     purpose = "invoicing"
//!     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
//!     facts = { improper-use = "no" }
//! "#)?;
//! let prepared = policy.compile(Edition::Y2024)?.prepare(&case)?;
//! let rows = Rows::of(&prepared, &[("consent-to-provision", "agreed")])?;
//!
//! assert_eq!(rows.condition(Verdict::Permitted).to_sql(), "\"agreed\" IS TRUE");
//! assert_eq!(rows.decide(&[Some(false)]).unwrap().verdict(), Verdict::Prohibited);
//! # Ok(())
//! # }
//! ```

mod condition;
mod consents;
mod error;
mod function;
mod read;
mod rows;

pub use condition::Condition;
pub use consents::Consents;
pub use error::ColumnError;
pub use rows::{DecidedRow, Reason, Rows};
