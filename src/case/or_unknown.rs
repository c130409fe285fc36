//! What a case may say to be unknown.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::name::{NameError, read};

/// A value, or the statement that it is unknown (`unknown`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OrUnknown<T> {
    /// The value is known.
    Known(T),
    /// 不明: it is unknown.
    Unknown,
}

impl<T: fmt::Display> fmt::Display for OrUnknown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => value.fmt(f),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl<T: FromStr> FromStr for OrUnknown<T> {
    type Err = T::Err;

    fn from_str(word: &str) -> Result<Self, T::Err> {
        if word == "unknown" { Ok(Self::Unknown) } else { word.parse().map(Self::Known) }
    }
}

impl<T: fmt::Display> Serialize for OrUnknown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: FromStr<Err: Into<NameError>>> Deserialize<'de> for OrUnknown<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, "word known here")
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for OrUnknown<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}OrUnknown", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A value, or the statement that it is unknown (`unknown`).",
            "anyOf": [
                generator.subschema_for::<T>(),
                { "const": "unknown", "description": "不明: it is unknown." },
            ],
        })
    }
}
