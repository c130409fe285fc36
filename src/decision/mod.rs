//! Decisions: the answer, and what is read off it.

mod addressee;
mod amendment;
mod anonymised;
mod classification;
mod considered;
mod decided;
mod duties;
mod exceptions;
mod flags;
mod origin;
mod outcome;
mod over;
mod prepared;
mod reasons;
mod remedies;
mod remedy;
mod stand;
mod suit;
mod unregulated;
mod verdict;

pub use crate::digest::Digest;
pub use crate::engine::Authority;
pub use crate::establish::OnRecord;
pub use classification::Classification;
pub use considered::{Bearing, Considered};
pub use decided::Decision;
pub use duties::{NotOwed, OwedDuty};
pub use exceptions::Exception;
pub use origin::{FactOrigin, PassedOver};
pub use outcome::{Outcome, ReasonCode, ReliedConsent};
pub use over::{DecidedOver, Over, TooManyFacts};
pub use prepared::Prepared;
pub use reasons::{Reason, ReasonKind};
pub use remedy::{Remedy, Step};
pub use verdict::{Ruling, Verdict};
