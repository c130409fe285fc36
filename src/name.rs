//! Names: how a word is written and read, and what is near to an unknown one.

use thiserror::Error;

/// The text names nothing that is known where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct NameError(String);

/// How many known names an error lists where none is near, and lists in any case.
const MOST_LISTED: usize = 20;
const FEW: usize = 3;

impl NameError {
    /// What is said of a name that is none of these.
    pub(crate) fn new(name: &str, what: &str, known: &[&str]) -> Self {
        let hint = nearest(name, known.iter().copied());
        let listed = known.len() <= FEW || (hint.is_empty() && known.len() <= MOST_LISTED);
        let told = if listed {
            let known: Vec<String> = known.iter().map(|one| format!("`{one}`")).collect();
            format!(": expected one of {}", known.join(", "))
        } else {
            hint
        };
        Self(format!("`{name}` is no {what}{told}"))
    }
}

/// The one of these that has this id.
pub(crate) fn with_id<T: Copy>(
    id: &str,
    what: &str,
    all: &[T],
    id_of: impl Fn(T) -> &'static str,
) -> Result<T, NameError> {
    all.iter().copied().find(|one| id_of(*one) == id).ok_or_else(|| {
        let known: Vec<&str> = all.iter().map(|one| id_of(*one)).collect();
        NameError::new(id, what, &known)
    })
}

/// A type that is written as text and read from it is so in documents too.
macro_rules! written {
    ($name:ident, $expected:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::name::read(deserializer, $expected)
            }
        }
    };
}

/// A type whose values have ids, and one list of all, is written as the id: `Display`,
/// `FromStr` and serde.
macro_rules! written_as_id {
    ($name:ident, $what:literal) => {
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::name::NameError;

            fn from_str(id: &str) -> Result<Self, $crate::name::NameError> {
                $crate::name::with_id(id, $what, Self::ALL, Self::id)
            }
        }

        $crate::name::written!($name, $what);
    };
}

/// Gives each value of a type its id.
macro_rules! ids {
    ($name:ident, $what:literal { $( $variant:ident = $id:literal ),+ $(,)? }) => {
        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &[Self] = &[$( Self::$variant, )+];

            /// The kebab-case id used in documents.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )+ }
            }
        }

        $crate::name::written_as_id!($name, $what);
    };
}

pub(crate) use {ids, written, written_as_id};

/// Reads text of a document as its type reads it.
pub(crate) fn read<'de, D, T>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: core::str::FromStr<Err: core::fmt::Display>,
{
    struct Reader<T>(&'static str, core::marker::PhantomData<T>);

    impl<T: core::str::FromStr<Err: core::fmt::Display>> serde::de::Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            write!(f, "a {}", self.0)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Reader(expected, core::marker::PhantomData))
}

/// How many letters a name may have for another to be sought that is near to it.
const MOST_LETTERS: usize = 64;

/// A hint with the known name that is nearest to an unknown one; none for what is longer
/// than a name, which a document may well contain.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let is_name = |text: &str| text.chars().nth(MOST_LETTERS).is_none();
    known
        .into_iter()
        .filter(|candidate| is_name(name) && is_name(candidate))
        .map(|candidate| (distance(name, candidate), candidate))
        .min()
        .filter(|(far, candidate)| *far * 2 <= name.chars().count().max(candidate.chars().count()))
        .map_or_else(String::new, |(_, candidate)| format!("; did you mean `{candidate}`?"))
}

/// How many letters must be changed, added or dropped to turn one into the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(b.chars()) {
            let changed = diagonal + usize::from(from != to);
            diagonal = *cell;
            left = changed.min(*cell + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::fact::Fact;
    use crate::vocabulary::Handling;

    #[test]
    fn an_unknown_name_is_told() {
        let table = [
            (
                "provison".parse::<Handling>().map(|_| ()),
                "`provison` is no word known here; did you mean `provision`?",
            ),
            (
                "maybe".parse::<Answer>().map(|_| ()),
                "`maybe` is no answer: expected one of `yes`, `no`, `unknown`",
            ),
            (
                "improper".parse::<Fact>().map(|_| ()),
                "`improper` is no fact of the Act; did you mean `improper-use`?",
            ),
            ("xyzzy".parse::<Fact>().map(|_| ()), "`xyzzy` is no fact of the Act"),
        ];
        for (found, expected) in table {
            assert_eq!(found.unwrap_err().to_string(), expected);
        }
    }

    #[test]
    fn distances() {
        for (a, b, expected) in
            [("", "", 0), ("abc", "", 3), ("law", "lwa", 2), ("name", "names", 1)]
        {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
        assert_eq!(nearest("invoicin", ["billing", "invoicing"]), "; did you mean `invoicing`?");
        assert_eq!(nearest("x", ["billing"]), "");
        // Nothing is near to what is no name.
        let [name, long] = [64, 65].map(|letters| "a".repeat(letters));
        assert_eq!(nearest(&name, [&*name]), format!("; did you mean `{name}`?"));
        assert_eq!(nearest(&long, [&*long]), "");
    }
}
