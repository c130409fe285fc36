//! Three-valued answers: yes, no, unknown.

use core::fmt;
use core::ops::Not;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::name::{NameError, with_id};
use crate::text::Bilingual;

/// An answer to a question of fact. Unknown is never no.
///
/// The logic is Kleene's: what is unknown stays unknown unless the known
/// operands settle the result alone.
///
/// In a document an answer is `"yes"`, `"no"` or `"unknown"`; `true` and
/// `false` are read as yes and no.
///
/// ```
/// use appi::Answer::{No, Unknown, Yes};
///
/// assert_eq!(Unknown.and(No), No);
/// assert_eq!(Unknown.or(Yes), Yes);
/// assert_eq!(Unknown.and(Yes), Unknown);
/// assert_eq!(!Unknown, Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = or_boolean))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Answer {
    /// はい: it is so.
    Yes,
    /// いいえ: it is not so.
    No,
    /// 不明: nobody knows, or nobody has said.
    Unknown,
}

impl Answer {
    /// Both: no if either is no.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// Either: yes if one is yes.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Unknown,
        }
    }

    /// The kebab-case word used in documents.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl Not for Answer {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Answer {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Answer {
    type Err = NameError;

    fn from_str(word: &str) -> Result<Self, NameError> {
        let what = Bilingual { en: "answer", ja: "回答" };
        with_id(word, what, &[Self::Yes, Self::No, Self::Unknown], Self::id)
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// In JSON Schema too, an answer may be written as true or false.
#[cfg(feature = "schema")]
fn or_boolean(schema: &mut schemars::Schema) {
    let words = schema.get_mut("oneOf").and_then(|words| words.as_array_mut());
    words.into_iter().for_each(|words| {
        words.push(schemars::json_schema!({ "type": "boolean", "description": "true is yes, false is no" }).into());
    });
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl serde::de::Visitor<'_> for Visitor {
            type Value = Answer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`yes`, `no`, `unknown`, true or false")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Answer, E> {
                Ok(value.into())
            }

            fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Answer, E> {
                value.parse().map_err(|error: NameError| E::custom(error.at_once()))
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::Answer::{self, No, Unknown, Yes};

    #[test]
    fn kleene_tables() {
        // a, b, a and b, a or b
        const TABLE: [(Answer, Answer, Answer, Answer); 9] = [
            (Yes, Yes, Yes, Yes),
            (Yes, Unknown, Unknown, Yes),
            (Yes, No, No, Yes),
            (Unknown, Yes, Unknown, Yes),
            (Unknown, Unknown, Unknown, Unknown),
            (Unknown, No, No, Unknown),
            (No, Yes, No, Yes),
            (No, Unknown, No, Unknown),
            (No, No, No, No),
        ];
        for (a, b, and, or) in TABLE {
            assert_eq!(a.and(b), and, "{a} and {b}");
            assert_eq!(a.or(b), or, "{a} or {b}");
            assert_eq!(!(a.and(b)), (!a).or(!b), "de morgan {a} {b}");
        }
    }
}
