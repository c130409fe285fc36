//! Mermaid: labels of a picture.

use super::markdown::mark_of_a_block;
use super::{Verbatim, is_blank};

/// The marks that mean nothing within a label, but at the beginning of a list.
const PLAIN: &str = "!'(),-./?";

/// How many characters of a text a picture shows: it is refused whole where its text is too long.
const SHOWN: usize = 120;

impl Verbatim<'_> {
    /// As a label in quotes, with entities: Mermaid seeks directives, styles, lists and emphasis
    /// within quotes too.
    pub(crate) fn label(self) -> String {
        let mut label = String::from("\"");
        let text = self.line();
        let text = text.trim();
        let opens = mark_of_a_block(text);
        for (at, letter) in text.char_indices().take(SHOWN) {
            let plain = PLAIN.contains(letter) && opens != Some(at);
            if letter.is_ascii_punctuation() && !plain {
                label.push_str(&format!("#{};", u32::from(letter)));
            } else {
                label.push(letter);
            }
        }
        if text.chars().nth(SHOWN).is_some() {
            label.push('…');
        }
        // A label that shows nothing is no label.
        if is_blank(text) {
            label.push('–');
        }
        label.push('"');
        label
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_cannot_leave_its_quotes() {
        let long = "あ".repeat(SHOWN);
        let shortened = format!("\"{long}…\"");
        let table = [
            ("a \"b\"", "\"a #34;b#34;\""),
            ("`c`", "\"#96;c#96;\""),
            ("<b>&#1;", "\"#60;b#62;#38;#35;1#59;\""),
            ("%%{init}%%", "\"#37;#37;#123;init#125;#37;#37;\""),
            ("style a:\"b\"", "\"style a#58;#34;b#34;\""),
            ("1. a, b (c)", "\"1#46; a, b (c)\""),
            ("- a - b?", "\"#45; a - b?\""),
            ("お客様", "\"お客様\""),
            ("", "\"–\""),
            (&format!("{long}い"), &shortened),
        ];
        for (text, expected) in table {
            assert_eq!(Verbatim::of(text).label(), expected);
        }
    }
}
