//! Decisions: the answer, and what is read off it.

mod decided;
mod duties;
mod exceptions;
mod flags;
mod prepared;
mod reasons;
mod remedies;
mod suit;
mod unregulated;
mod verdict;

pub use decided::Decision;
pub use duties::{NotOwed, OwedDuty};
pub use exceptions::ExceptionState;
pub use prepared::Prepared;
pub use reasons::{Reason, ReasonKind};
pub use remedies::{Remedy, Step};
pub use verdict::{Ruling, Verdict};
