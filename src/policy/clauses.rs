//! By which clauses of the published text a part of the document is said.

use core::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::sorted::InOrder as _;
use crate::vocabulary::Id;

/// 根拠となる条項: the clauses that say a part of the document, by their ids: a string, or a
/// list of at least one. A decision cites the first.
///
/// A document may leave them out where they go without saying: a part that stands inside of a
/// clause is said by that clause, and a part of a part by the clause of the whole.
///
/// ```
/// use appi::policy::{Clauses, Statistics};
///
/// let one: Statistics = toml::from_str("clause = \"C14\"").unwrap();
/// assert_eq!(one.clause, Clauses::from("C14"));
/// let two: Statistics = toml::from_str("clause = [\"C14\", \"C15\"]").unwrap();
/// assert!(two.clause.contains("C15"));
/// assert_eq!(two.clause.first(), &"C14");
/// assert!(toml::from_str::<Statistics>("clause = []").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clauses {
    first: Id,
    /// The others, if it is written as a list.
    others: Option<Vec<Id>>,
}

impl Clauses {
    /// These clauses.
    #[must_use]
    pub fn of(first: Id, others: impl IntoIterator<Item = Id>) -> Self {
        Self { first, others: Some(others.into_iter().collect()) }
    }

    /// Left out: whoever reads the document puts the clause around it in its place.
    pub(crate) fn unsaid() -> Self {
        Self::from(Id::from(""))
    }

    /// Whether they are left out, and nothing is around them.
    pub(crate) fn is_unsaid(&self) -> bool {
        *self == ""
    }

    /// The first, which decisions cite.
    #[must_use]
    pub const fn first(&self) -> &Id {
        &self.first
    }

    /// All of them, in order.
    pub fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        self.into_iter()
    }

    /// Whether this clause is one of them.
    #[must_use]
    pub fn contains(&self, clause: &str) -> bool {
        self.iter().any(|one| *one == *clause)
    }

    /// Whether they are written as a list.
    pub(crate) const fn is_list(&self) -> bool {
        self.others.is_some()
    }

    /// Whether one of them is among others.
    pub(crate) fn share(&self, others: &Self) -> bool {
        self.iter().any(|one| others.contains(one.as_str()))
    }

    /// In one order, the same for all, each once.
    pub(crate) fn sort(&mut self) {
        let mut all: Vec<Id> = self.iter().cloned().collect();
        all.put_in_order(Ord::cmp);
        all.dedup();
        let mut all = all.into_iter();
        if let Some(first) = all.next() {
            *self = Self::of(first, all);
        }
    }
}

impl From<&str> for Clauses {
    fn from(clause: &str) -> Self {
        Self::from(Id::from(clause))
    }
}

impl From<Id> for Clauses {
    fn from(clause: Id) -> Self {
        Self { first: clause, others: None }
    }
}

impl<'c> IntoIterator for &'c Clauses {
    type Item = &'c Id;
    type IntoIter = core::iter::Chain<core::iter::Once<&'c Id>, core::slice::Iter<'c, Id>>;

    fn into_iter(self) -> Self::IntoIter {
        core::iter::once(&self.first).chain(self.others.as_deref().unwrap_or_default())
    }
}

impl PartialEq<&str> for Clauses {
    /// Whether this clause alone says it.
    fn eq(&self, clause: &&str) -> bool {
        self.first == *clause && self.others.as_ref().is_none_or(Vec::is_empty)
    }
}

impl fmt::Display for Clauses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, clause) in self.iter().enumerate() {
            write!(f, "{}{clause}", if at > 0 { ", " } else { "" })?;
        }
        Ok(())
    }
}

impl Serialize for Clauses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.others {
            None => self.first.serialize(serializer),
            Some(_) => serializer.collect_seq(self.iter()),
        }
    }
}

impl<'de> Deserialize<'de> for Clauses {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Clauses;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a clause, or a list of at least one")
            }

            fn visit_str<E: Error>(self, clause: &str) -> Result<Clauses, E> {
                Ok(Clauses::from(clause))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Clauses, A::Error> {
                let Some(first) = list.next_element()? else {
                    return Err(A::Error::invalid_length(0, &self));
                };
                let mut others = Vec::new();
                while let Some(next) = list.next_element()? {
                    others.push(next);
                }
                Ok(Clauses::of(first, others))
            }
        }

        deserializer.deserialize_any(Reader)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Clauses {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Clauses".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "the clause that says it, or a list of several",
            "anyOf": [
                { "type": "string" },
                { "type": "array", "items": { "type": "string" }, "minItems": 1 },
            ],
        })
    }
}
