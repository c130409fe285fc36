//! The register: what the operator did and keeps, beside what it published.
//!
//! Plain data as a policy is, read by serde from any format. Its names are those of a policy;
//! what is wrong with it is told when it is put beside one
//! ([`CompiledPolicy::with`](crate::CompiledPolicy::with)), all at once.

mod answers;
mod check;
mod contracts;
mod document;
mod entry;
mod measures;
mod recipients;
mod systems;
mod validity;

pub use answers::StandingAnswer;
pub use contracts::{Contract, ContractTerm, Renewal};
pub use document::Register;
pub use entry::{Entry, EntryKind, Unheard};
pub use measures::{BasisAbroad, CheckMade, CheckedMatter, SystemMeans};
pub use recipients::{RecipientEntry, SubEntrustee};
pub use systems::{ResponsibleEntry, SystemEntry};
pub use validity::Validity;

pub(crate) use check::check;
