//! Output: the one place where text that comes from a document is written for a reader.
//!
//! A document names things, and its names end up on a terminal, in a log, on a page of
//! Markdown, in a picture, in TOML. None of these may take such a text for anything but text: a
//! name that ends a line forges an answer, one that begins with `#` makes a heading. So whatever
//! may hold a part of a document is a [`Verbatim`], which cannot be printed, and each kind of
//! place has the one way of writing it.

mod lines;
mod markdown;
mod mermaid;
mod toml;

pub(crate) use lines::Lines;
pub(crate) use markdown::read_back;

use std::borrow::Cow;

/// 原文: a text of which any part may be a document's, to be shown as it is written. It is
/// no `Display`: who prints it says where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verbatim<'t>(&'t str);

impl<'t> Verbatim<'t> {
    pub(crate) const fn of(text: &'t str) -> Self {
        Self(text)
    }

    /// As a part of one line, of a terminal, a log or an error: what would be obeyed is written
    /// by its number.
    pub(crate) fn line(self) -> Cow<'t, str> {
        if !self.0.chars().any(is_obeyed) {
            return Cow::Borrowed(self.0);
        }
        let shown = self.0.chars().map(|one| match one {
            one if is_obeyed(one) => one.escape_unicode().to_string(),
            one => one.to_string(),
        });
        Cow::Owned(shown.collect())
    }
}

/// Whether a character is obeyed instead of shown: it ends a line, steers a terminal, turns the
/// direction of what follows, or carries what nobody sees.
///
/// What joins or parts letters (U+200B to U+200D, U+2060, U+00AD) and what chooses their shape
/// (U+FE0F, U+E0100) is obeyed by none but its neighbours: emoji and names of people need it.
pub(crate) fn is_obeyed(one: char) -> bool {
    one.is_control()
        || matches!(
            one,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{206f}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Whether a text shows nothing at all.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|one| one.is_whitespace() || is_unseen(one))
}

/// Whether a character leaves no mark by itself.
pub(crate) fn is_unseen(one: char) -> bool {
    matches!(
        one,
        '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{180b}'..='\u{180e}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one() {
        let table = [
            ("お客様 & <b> *", "お客様 & <b> *"),
            ("a\nb\r", r"a\u{a}b\u{d}"),
            ("\u{1b}[2JPermitted.", r"\u{1b}[2JPermitted."),
            ("a\u{202e}b\u{2066}\u{2028}\u{85}", r"a\u{202e}b\u{2066}\u{2028}\u{85}"),
            ("tag\u{e0041}", r"tag\u{e0041}"),
            // A family, a variant of a letter, a soft hyphen.
            (
                "👨\u{200d}👩 辻\u{e0100} ❤\u{fe0f} a\u{ad}b",
                "👨\u{200d}👩 辻\u{e0100} ❤\u{fe0f} a\u{ad}b",
            ),
        ];
        for (text, expected) in table {
            assert_eq!(Verbatim::of(text).line(), expected);
        }
    }

    #[test]
    fn what_shows_nothing_is_blank() {
        for blank in
            ["", " ", "\u{3000}", "\u{200b}\u{feff}", "\u{3164}", "\u{2800} \u{fe0f}", "\t\n"]
        {
            assert!(is_blank(blank), "{blank:?}");
        }
        for text in ["a", "・", "–", "辻\u{e0100}", "😀"] {
            assert!(!is_blank(text), "{text}");
        }
    }
}
