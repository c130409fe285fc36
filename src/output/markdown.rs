//! Markdown: CommonMark with the tables of GitHub.

use super::Verbatim;

impl Verbatim<'_> {
    /// As text of Markdown, wherever it stands: at the beginning of a line, within emphasis, in a
    /// heading, in a cell. An address that is written in full may become a link to itself.
    pub(crate) fn markdown(self) -> String {
        let text = self.line();
        let inner = text.trim();
        let (before, after) = match inner {
            "" => (&*text, ""),
            _ => text.split_once(inner).unwrap_or_default(),
        };
        let mut out = String::with_capacity(text.len());
        blanks(before, &mut out);
        escaped(inner, &mut out);
        blanks(after, &mut out);
        out
    }
}

/// Blanks at an end, which would be cut off or undo the emphasis around them.
fn blanks(blanks: &str, out: &mut String) {
    blanks.chars().for_each(|one| out.push_str(&format!("&#{};", u32::from(one))));
}

/// An underscore inside a word, as in a link, emphasises nothing and stays.
fn escaped(text: &str, out: &mut String) {
    let opens = mark_of_a_block(text);
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let next = text.get(at + letter.len_utf8()..).unwrap_or_default();
        let inside = before.is_alphanumeric() && next.starts_with(char::is_alphanumeric);
        let obeyed = match letter {
            '_' => !inside,
            '|' | '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '$' => true,
            '#' => before.is_whitespace(),
            '&' => is_entity(next),
            _ => opens == Some(at),
        };
        if obeyed {
            out.push('\\');
        }
        out.push(letter);
        before = letter;
    }
}

/// Where the mark stands that would make a list, a quotation, a heading or a rule of a text at the
/// beginning of a line.
pub(super) fn mark_of_a_block(text: &str) -> Option<usize> {
    if text.starts_with(['-', '+', '>', '=', ':']) {
        return Some(0);
    }
    let digits = text.find(|one: char| !one.is_ascii_digit())?;
    let numbers = digits > 0 && text.get(digits..)?.starts_with(['.', ')']);
    numbers.then_some(digits)
}

/// Whether what follows an ampersand makes an entity of it.
fn is_entity(next: &str) -> bool {
    let name = next.strip_prefix('#').unwrap_or(next);
    name.find(|one: char| !one.is_ascii_alphanumeric())
        .is_some_and(|end| end > 0 && name.get(end..).is_some_and(|rest| rest.starts_with(';')))
}

/// A text as it was before it was written as Markdown, but for blanks at its ends.
pub(crate) fn read_back(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut letters = markdown.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letters.next_if(|next| letter == '\\' && next.is_ascii_punctuation());
        text.push(escaped.unwrap_or(letter));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let table = [
            ("a|b", r"a\|b"),
            ("*a* `b` [c](d)", r"\*a\* \`b\` \[c\](d)"),
            ("two\nlines", r"two\\u{a}lines"),
            ("<b> & c", r"\<b> & c"),
            ("AT&T; Q&A 7-53; &lt; &#42;", r"AT\&T; Q&A 7-53; \&lt; \&#42;"),
            ("https://example.com/a_b", "https://example.com/a_b"),
            ("_a_", r"\_a\_"),
            ("# a #", r"\# a \#"),
            ("C# No. 5", "C# No. 5"),
            ("- a - b", r"\- a - b"),
            ("1. a 2. b", r"1\. a 2. b"),
            ("1", "1"),
            ("=== ---", r"\=== ---"),
            ("$a$", r"\$a\$"),
            (" a\u{3000}", "&#32;a&#12288;"),
            (" ", "&#32;"),
            ("", ""),
        ];
        for (text, expected) in table {
            let written = Verbatim::of(text).markdown();
            assert_eq!(written, expected);
            if text.trim() == text && !text.contains('\n') {
                assert_eq!(read_back(&written), text);
            }
        }
    }
}
