//! The words of the Act that are keys of a case: what is done, with what kind
//! of information, from where, to whom.

mod country;
mod country_names;
mod id;
mod words;

pub use crate::entries::Entries;
pub use crate::text::{Bilingual, InLanguage, Text};
pub use country::Country;
pub(crate) use country::designations;
pub(crate) use id::ANY_SHOWN;
pub use id::Id;
pub use words::{Channel, Handling, InformationKind, Relation, RequestKind, Source};
pub(crate) use words::{NamedRecipient, words};
