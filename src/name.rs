//! Names: how a word is written and read, and what is near to an unknown one.

use core::convert::Infallible;

use crate::output::Verbatim;
use crate::steps::Stepwise as _;
use crate::text::{Bilingual, Language, Text, said, told};

/// The text names nothing that is known where it stands: no word, no day, no country. It is
/// told in both languages.
///
/// ```
/// use appi::{Handling, Language};
///
/// let error = "provison".parse::<Handling>().unwrap_err();
/// assert!(error.to_string().ends_with("; did you mean `provision`?"));
/// assert!(error.in_language(Language::Ja).contains("`provision`のことですか"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameError {
    said: Text,
    at_once: String,
}

/// How many known names an error lists.
const MOST_LISTED: usize = 24;

impl NameError {
    /// What is said of a text that is none of what is expected.
    pub(crate) fn said(said: Text) -> Self {
        Self::of(&said.at_once(), &said)
    }

    /// The name that is told of stands in both as it was written.
    fn of(at_once: &str, said: &Text) -> Self {
        let line = |text: &str| Verbatim::of(text).line().into_owned();
        Self {
            said: Text::in_both(|language| line(said.in_language(language))),
            at_once: line(at_once),
        }
    }

    /// What is said of a name that is none of these.
    pub(crate) fn new(name: &str, what: Bilingual, known: &[&str]) -> Self {
        let hint = nearest(name, known.iter().copied());
        let short = said!(
            what, hint;
            "`{name}` is no {what}{hint}",
            "`{name}`という{what}はありません{hint}。",
        );
        if known.len() > MOST_LISTED {
            return Self::said(short);
        }
        let quoted: Vec<String> = known.iter().map(|one| format!("`{one}`")).collect();
        let [list, with_commas] = [", ", "、"].map(|separator| quoted.join(separator));
        Self::of(
            &format!("{} / {list}", short.at_once()),
            &said!(
                what, hint;
                "`{name}` is no {what}: expected one of {list}{hint}",
                "`{name}`という{what}はありません{hint}。{with_commas}のいずれかとしてください。",
            ),
        )
    }

    /// What is wrong, and what was expected.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        self.said.in_language(language).to_owned()
    }

    /// The same in both languages: who reads a document does not know that of its writer.
    pub(crate) fn at_once(&self) -> &str {
        &self.at_once
    }
}

told!(NameError);

impl From<NameError> for Text {
    fn from(error: NameError) -> Self {
        error.said
    }
}

impl From<Infallible> for NameError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// The one of these that has this id.
pub(crate) fn with_id<T: Copy>(
    id: &str,
    what: Bilingual,
    all: &[T],
    id_of: impl Fn(T) -> &'static str,
) -> Result<T, NameError> {
    let ids: IdAt<'_> = &|at| all.get(at).map(|one| id_of(*one));
    place_of(id, ids)
        .and_then(|at| all.get(at).copied())
        .ok_or_else(|| NameError::new(id, what, &known(ids)))
}

/// The id at a place of a list of values, whatever their type.
type IdAt<'a> = &'a dyn Fn(usize) -> Option<&'static str>;

fn place_of(id: &str, ids: IdAt<'_>) -> Option<usize> {
    (0..).map_while(ids).position(|one| one == id)
}

fn known(ids: IdAt<'_>) -> Vec<&'static str> {
    (0..).map_while(ids).collect()
}

/// A type that is written as text and read from it is so in documents too.
macro_rules! written {
    ($name:ident, $expected:literal) => {
        $crate::name::written!($name, $expected, |one, serializer| serializer.collect_str(one));
    };
    ($name:ident, $expected:literal, |$one:ident, $serializer:ident| $write:expr) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, $serializer: S) -> Result<S::Ok, S::Error> {
                let $one = self;
                $write
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
    ($name:ident, $en:literal, $ja:literal) => {
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::name::NameError;

            fn from_str(id: &str) -> Result<Self, $crate::name::NameError> {
                let what = $crate::text::Bilingual { en: $en, ja: $ja };
                $crate::name::with_id(id, what, Self::ALL, Self::id)
            }
        }

        $crate::name::written!($name, $en, |one, serializer| serializer.serialize_str(one.id()));
    };
}

/// Gives each value of a type its id.
macro_rules! ids {
    ($name:ident, $en:literal, $ja:literal { $( $variant:ident = $id:literal ),+ $(,)? }) => {
        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &[Self] = &[$( Self::$variant, )+];

            /// The kebab-case id used in documents.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )+ }
            }
        }

        $crate::name::written_as_id!($name, $en, $ja);
    };
}

pub(crate) use {ids, written, written_as_id};

// Its words are what an unknown name is told in, so that its own names stand here.
written_as_id!(Language, "language", "言語");

/// Reads text of a document as its type reads it.
pub(crate) fn read<'de, D, T>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: core::str::FromStr<Err: Into<NameError>>,
{
    struct Reader<T>(&'static str, core::marker::PhantomData<T>);

    impl<T: core::str::FromStr<Err: Into<NameError>>> serde::de::Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            write!(f, "a {}", self.0)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(|error: T::Err| E::custom(error.into().at_once()))
        }
    }

    deserializer.deserialize_str(Reader(expected, core::marker::PhantomData))
}

/// How many letters a name may have for another to be sought that is near to it.
const MOST_LETTERS: usize = 64;

/// 候補: the known name that is nearest to an unknown one, as what is said of it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hint<'a>(Option<&'a str>);

impl Hint<'_> {
    /// No name is near.
    pub(crate) const NONE: Self = Self(None);

    pub(crate) fn in_language(self, language: Language) -> String {
        self.0.map_or_else(String::new, |name| match language {
            Language::En => format!("; did you mean `{name}`?"),
            Language::Ja => format!("（`{name}`のことですか。）"),
        })
    }
}

/// The known name that is nearest to an unknown one; none for what is longer than a name,
/// which a document may well contain.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Hint<'a> {
    nearest_of(name, &mut known.into_iter().stepwise())
}

fn nearest_of<'a>(name: &str, known: &mut dyn Iterator<Item = &'a str>) -> Hint<'a> {
    let is_name = |text: &str| text.chars().nth(MOST_LETTERS).is_none();
    let near = known
        .filter(|candidate| is_name(name) && is_name(candidate))
        .map(|candidate| (distance(name, candidate), candidate))
        .min()
        .filter(|(far, candidate)| *far * 2 <= name.chars().count().max(candidate.chars().count()));
    Hint(near.map(|(_, candidate)| candidate))
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

    #[test]
    fn an_unknown_name_is_told() {
        let table = [
            (
                "maybe".parse::<Answer>().map(|_| ()),
                "`maybe` is no answer: expected one of `yes`, `no`, `unknown`",
                "`maybe`という回答はありません。`yes`、`no`、`unknown`のいずれかとしてください。",
            ),
            (
                "yess".parse::<Answer>().map(|_| ()),
                "`yess` is no answer: expected one of `yes`, `no`, `unknown`; did you mean `yes`?",
                "`yess`という回答はありません（`yes`のことですか。）。`yes`、`no`、`unknown`のいずれかとしてください。",
            ),
            (
                "improper".parse::<Fact>().map(|_| ()),
                "`improper` is no fact of the Act; did you mean `improper-use`?",
                "`improper`という法の事実はありません（`improper-use`のことですか。）。",
            ),
            (
                "xyzzy".parse::<Fact>().map(|_| ()),
                "`xyzzy` is no fact of the Act",
                "`xyzzy`という法の事実はありません。",
            ),
        ];
        for (found, en, ja) in table {
            let error = found.unwrap_err();
            assert_eq!(error.to_string(), en);
            assert_eq!(error.in_language(Language::Ja), ja);
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
        assert_eq!(nearest("invoicin", ["billing", "invoicing"]), Hint(Some("invoicing")));
        assert_eq!(nearest("x", ["billing"]), Hint(None));
        // Nothing is near to what is no name.
        let [name, long] = [64, 65].map(|letters| "a".repeat(letters));
        assert_eq!(nearest(&name, [&*name]), Hint(Some(&*name)));
        assert_eq!(nearest(&long, [&*long]), Hint(None));
    }
}
