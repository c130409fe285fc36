//! The facts of a record, and who said them.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::decision::FactOrigin;
use crate::register::{Entry, Unheard};
use crate::vocabulary::Id;

/// One fact in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct FactRecord {
    /// The answer.
    pub answer: Answer,
    /// Where it came from.
    pub origin: FactOrigin,
    /// The clauses that publish it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Id>,
    /// The entries of the register that answer it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
}

/// An entry of the register that would have answered a fact, in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct PassedOverRecord {
    /// The fact.
    pub fact: String,
    /// The entry.
    pub entry: Entry,
    /// Why it did not count.
    pub because: Unheard,
}
