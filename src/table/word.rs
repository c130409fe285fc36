//! Words of documents, as their types read them, and how a cell is parted into them.

use core::str::FromStr;

use crate::name::NameError;
use crate::steps::Stepwise as _;
use crate::text::{Text, said};

/// A word as documents write it.
pub(super) fn word<T: FromStr<Err: Into<NameError>>>(text: &str) -> Result<T, Text> {
    text.parse().map_err(|error: T::Err| error.into().into())
}

/// The parts of a cell, empty ones left out. What stands between quotation marks is not
/// parted.
pub(super) fn parts(cell: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut within = false;
    let parted = cell.split(move |letter| {
        within ^= letter == '"';
        letter == separator && !within
    });
    parted.map(str::trim).filter(|part| !part.is_empty()).stepwise()
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
pub(super) fn once<T>(place: &mut Option<T>, value: T, what: &str) -> Result<(), Text> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(twice(what)),
    }
}

/// That something stands twice.
pub(super) fn twice(what: &str) -> Text {
    said!("`{what}` stands twice", "`{what}`が重複しています。")
}

/// A list of words.
pub(super) fn words<T: FromStr<Err: Into<NameError>>>(
    cell: &str,
    separator: char,
) -> Result<Vec<T>, Text> {
    parts(cell, separator).map(word).collect()
}

/// A value and its name, as in `country=US`.
pub(super) fn pair(part: &str) -> Result<(&str, &str), Text> {
    part.split_once('=').map(|(name, value)| (name.trim(), value.trim())).ok_or_else(|| {
        said!(
            "`{part}`: expected a name and a value, as in `name=value`",
            "`{part}`：`name=value`のように、名称及び値を記載してください。",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::case::OrUnknown;
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
        assert_eq!(word("joint-user"), Ok(OrUnknown::Known(Relation::JointUser)));
        assert_eq!(word::<OrUnknown<Relation>>("unknown"), Ok(OrUnknown::Unknown));
        assert_eq!(
            word::<Answer>("maybe"),
            Err(Text::both(
                "`maybe` is no answer: expected one of `yes`, `no`, `unknown`",
                "`maybe`という回答はありません。`yes`、`no`、`unknown`のいずれかとしてください。",
            ))
        );
    }
}
