//! Reading what a document may write as a string or as a table, with the errors of
//! whichever of the two it is; and what is left out when it is written back.

use core::fmt;
use core::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error, IntoDeserializer, MapAccess, Visitor,
};

/// A string, or a table.
pub(crate) enum Either<S, T> {
    String(S),
    Table(T),
}

/// Reads a string or a table; `expected` says what either is.
pub(crate) fn string_or_table<'de, D, S, T>(
    deserializer: D,
    expected: &'static str,
) -> Result<Either<S, T>, D::Error>
where
    D: Deserializer<'de>,
    S: Deserialize<'de>,
    T: Deserialize<'de>,
{
    struct Reader<S, T>(&'static str, PhantomData<(S, T)>);

    impl<'de, S: Deserialize<'de>, T: Deserialize<'de>> Visitor<'de> for Reader<S, T> {
        type Value = Either<S, T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            S::deserialize(text.into_deserializer()).map(Either::String)
        }

        fn visit_map<A: MapAccess<'de>>(self, table: A) -> Result<Self::Value, A::Error> {
            T::deserialize(MapAccessDeserializer::new(table)).map(Either::Table)
        }
    }

    deserializer.deserialize_any(Reader(expected, PhantomData))
}

/// A table, and nothing that could be read as one, as a list of its values could.
pub(crate) struct Table<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table")
            }

            fn visit_map<A: MapAccess<'de>>(self, table: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(table))
            }
        }

        deserializer.deserialize_map(Reader(PhantomData)).map(Self)
    }
}

/// What is read from tables, and from nothing that could be read as one.
pub(crate) trait OfTables: Sized {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl<T: DeserializeOwned> OfTables for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tables = Vec::deserialize(deserializer)?;
        Ok(tables.into_iter().map(|Table(part)| part).collect())
    }
}

impl<T: DeserializeOwned> OfTables for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map(|Table(part)| part))
    }
}

/// Whether a key may be left out when its part is written: what is left to a default
/// stays so.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
