//! Words of documents, read by the types' own serde.

use core::fmt;

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{Error, Expected, Unexpected};

use crate::case::{OrUnknown, Unknown};
use crate::day::{Day, DayError};
use crate::policy::nearest;

/// What is wrong with a word, with the nearest known one.
#[derive(Debug, PartialEq, Eq)]
struct WordError(String);

impl fmt::Display for WordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for WordError {}

impl Error for WordError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Str(word) => Self(format!("`{word}`: expected {expected}")),
            found => Self(format!("{found}: expected {expected}")),
        }
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        let hint = nearest(word, known.iter().copied());
        if hint.is_empty() {
            let known: Vec<String> = known.iter().map(|one| format!("`{one}`")).collect();
            Self(format!("`{word}`: expected one of {}", known.join(", ")))
        } else {
            Self(format!("`{word}` is no word known here{hint}"))
        }
    }
}

/// A word as documents write it.
pub(super) fn word<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, String> {
    T::deserialize(StrDeserializer::<WordError>::new(text)).map_err(|WordError(message)| message)
}

/// A word, or `unknown`.
pub(super) fn or_unknown<T: for<'de> Deserialize<'de>>(text: &str) -> Result<OrUnknown<T>, String> {
    match text {
        "unknown" => Ok(OrUnknown::Unknown(Unknown::Unknown)),
        known => word(known).map(OrUnknown::Known),
    }
}

/// The parts of a cell, empty ones left out. What stands between quotation marks is not
/// parted.
pub(super) fn parts(cell: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut within = false;
    let parted = cell.split(move |letter| {
        within ^= letter == '"';
        letter == separator && !within
    });
    parted.map(str::trim).filter(|part| !part.is_empty())
}

/// Words in quotation marks; one among them is doubled.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// The words of a text that stands in quotation marks as a whole.
pub(super) fn unquoted(text: &str) -> Option<String> {
    let words = text.strip_prefix('"')?.strip_suffix('"')?;
    Some(words.replace("\"\"", "\""))
}

/// Sets what may be said once.
pub(super) fn once<T>(place: &mut Option<T>, value: T, what: &str) -> Result<(), String> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(twice(what)),
    }
}

/// That something stands twice.
pub(super) fn twice(what: &str) -> String {
    format!("`{what}` stands twice")
}

/// A list of words.
pub(super) fn words<T: for<'de> Deserialize<'de>>(
    cell: &str,
    separator: char,
) -> Result<Vec<T>, String> {
    parts(cell, separator).map(word).collect()
}

/// A value and its name, as in `country=US`.
pub(super) fn pair(part: &str) -> Result<(&str, &str), String> {
    part.split_once('=')
        .map(|(name, value)| (name.trim(), value.trim()))
        .ok_or_else(|| format!("`{part}`: expected a name and a value, as in `name=value`"))
}

/// A day.
pub(super) fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: DayError| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::vocabulary::{Handling, Relation};

    #[test]
    fn what_is_quoted_is_not_parted() {
        let table: [(&str, &[&str]); 5] = [
            ("a; b;; c", &["a", "b", "c"]),
            (r#""a; b"; c"#, &[r#""a; b""#, "c"]),
            (r#"id="a; b"; c"#, &[r#"id="a; b""#, "c"]),
            (r#""a ""x;y"" b"; c"#, &[r#""a ""x;y"" b""#, "c"]),
            ("", &[]),
        ];
        for (cell, expected) in table {
            assert_eq!(parts(cell, ';').collect::<Vec<_>>(), expected, "{cell}");
        }
        for text in ["a; b", "\"", "a \"b\" c", ""] {
            assert_eq!(unquoted(&quoted(text)).as_deref(), Some(text));
        }
        for text in ["a", "\"a", "\""] {
            assert_eq!(unquoted(text), None);
        }
    }

    #[test]
    fn words_and_faults() {
        assert_eq!(word("provision"), Ok(Handling::Provision));
        assert_eq!(or_unknown("joint-user"), Ok(OrUnknown::Known(Relation::JointUser)));
        assert_eq!(or_unknown::<Relation>("unknown"), Ok(OrUnknown::Unknown(Unknown::Unknown)));
        assert_eq!(
            word::<Handling>("provison"),
            Err("`provison` is no word known here; did you mean `provision`?".to_owned())
        );
        assert_eq!(
            word::<Answer>("maybe"),
            Err("`maybe`: expected `yes`, `no`, `unknown`, true or false".to_owned())
        );
    }
}
