//! Ids that a document gives to its parts.

use core::borrow::Borrow;
use core::convert::Infallible;
use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::output::is_unseen;

/// The word by which a consent reaches whomever the policy names, and so no id.
pub(crate) const ANY_SHOWN: &str = "any-shown";

/// An id that a document declares: of a clause, a dataset, an item, a purpose,
/// a recipient. Ids are compared letter by letter.
///
/// ```
/// use appi::Id;
///
/// assert_eq!(Id::from("C17"), "C17");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(inline))]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Id {
    /// The first character that no id has. An id consists of letters and digits, of whatever
    /// script, and between them `-`, `_` and `.`; so it can be written wherever ids are.
    pub(crate) fn misfit(&self) -> Option<char> {
        let marks = |one: char| matches!(one, '-' | '_' | '.');
        let ends = [self.0.chars().next(), self.0.chars().next_back()];
        let end = ends.into_iter().flatten().find(|one| marks(*one));
        let fits = |one: char| (one.is_alphanumeric() && !is_unseen(one)) || marks(one);
        self.0.chars().find(|one| !fits(*one)).or(end)
    }
}

impl FromStr for Id {
    type Err = Infallible;

    fn from_str(id: &str) -> Result<Self, Infallible> {
        Ok(id.into())
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
