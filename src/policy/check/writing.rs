//! What no id and no text of a document may hold.

use crate::output::{is_blank, is_obeyed};
use crate::text::{Text, said};
use crate::vocabulary::Id;

/// What is wrong with an id, however it came into a document.
pub(crate) fn misnamed(name: &Id) -> Option<Text> {
    if name.as_str().is_empty() {
        return Some(said!(
            "the id is empty: expected letters and digits",
            "IDが空です。文字及び数字を記載してください。"
        ));
    }
    let which = character(name.misfit()?);
    Some(said!(
        "`{name}` has the character {which} where no id has it: expected letters and digits, and between them `-`, `_` and `.`",
        "`{name}`には、IDに使えない文字{which}があります。文字及び数字並びにその間の`-`、`_`及び`.`のみを用いてください。",
    ))
}

/// What is wrong with a text: it shows nothing, or something of it is obeyed.
pub(crate) fn unreadable(text: &str) -> Option<Text> {
    if is_blank(text) {
        return Some(said!(
            "the text is empty: expected words",
            "文言が空です。文言を記載してください。"
        ));
    }
    obeyed(text.chars())
}

/// The same of a cell, which may be empty and, in CSV, of several lines.
pub(crate) fn unreadable_cell(cell: &str) -> Option<Text> {
    obeyed(cell.chars().filter(|one| !matches!(one, '\n' | '\r' | '\t')))
}

fn obeyed(mut text: impl Iterator<Item = char>) -> Option<Text> {
    let which = character(text.find(|one| is_obeyed(*one))?);
    Some(said!(
        "the text has the character {which}, which is obeyed and not shown: expected words",
        "文言に、表示されない制御文字{which}があります。文言のみを記載してください。",
    ))
}

/// A character, by its number where it cannot be seen.
fn character(one: char) -> String {
    if is_obeyed(one) || one.is_whitespace() || !one.is_ascii() {
        format!("U+{:04X}", u32::from(one))
    } else {
        format!("`{one}`")
    }
}
