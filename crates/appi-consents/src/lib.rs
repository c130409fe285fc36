//! 同意の記録: a log of consents, read as it is written, and what holds of it on a day.
//!
//! A log has an event a line: a consent was asked for, given, refused, renewed, withdrawn. What a
//! consent is a consent *to* stands in the notice (同意の案内) on which it was given, of which there
//! may be versions. From both follows what holds of each person on a day, as the [`Consent`]s that
//! `appi` decides on.
//!
//! ```
//! use appi::Verdict;
//! use appi_consents::{ConsentLog, Notices, Standing};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let notices: Notices = toml::from_str(r#"
//!     [[notices]]
//!     id = "partner-abroad"
//!     version = "2026-04"
//!     from = "2026-04-01"
//!     to = ["provision", "foreign-provision"]
//!     recipients = ["partner"]
//!     purposes = ["promotion"]
//!     shown = ["country", "regime", "measures"]
//! "#)?;
//! let log = ConsentLog::json_lines(r#"
//! {"record_id":"f-1","pii_principal_id":"ada","privacy_notice":"partner-abroad","event_time":"2026-04-02","event_state":"given","event_type":"tick","identity_confirmed":"yes","capacity":"capable"}
//! {"record_id":"f-2","pii_principal_id":"ben","privacy_notice":"partner-abroad","event_time":"2026-04-03","event_state":"given","event_type":"tick","identity_confirmed":"yes","capacity":"capable"}
//! {"record_id":"f-2","pii_principal_id":"ben","event_time":"2026-09-01T08:30:00+09:00","event_state":"withdrawn"}
//! "#, &notices)?;
//!
//! let day = "2026-11-21".parse()?;
//! assert_eq!(log.of("ben", day).standings[0].1, Standing::Withdrawn);
//!
//! // Everybody, decided one after the other.
//! # let read = |path: &str| std::fs::read_to_string(format!("../../{path}"));
//! let policy: appi::Policy = toml::from_str(&read("examples/policies/complete.toml")?)?;
//! let prepared = policy.compile(appi::Edition::Y2024)?.prepare(&toml::from_str(r#"
//!     date = "2026-11-21"
//!     handling = "provision"
//!     dataset = "customers"
//!     items = ["name", "email"]
//!     purpose = "promotion"
//!     recipient = { id = "partner", relation = "third-party" }
//!     consents = []
//! "#)?)?;
//! let decided = prepared.decide_all(log.persons(day), |person| (&person.consents, &[]));
//! let verdicts: Vec<_> = decided.flatten().map(|one| (one.principal().id.clone(), one.verdict())).collect();
//! assert_eq!(verdicts, [
//!     ("ada".to_owned(), Verdict::Permitted),
//!     ("ben".to_owned(), Verdict::Prohibited),
//! ]);
//! # Ok(())
//! # }
//! ```

mod event;
mod fault;
mod log;
mod notice;
mod standing;

pub use event::{Event, State};
pub use fault::{Fault, Faults};
pub use log::{ConsentLog, Person};
pub use notice::{Notice, Notices};
pub use standing::Standing;

#[cfg(doc)]
use appi::Consent;
