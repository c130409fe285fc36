//! Markdown: text that stays text, lists, tables.

/// A text that is shown as it is, on one line, in a table or out of it.
///
/// An underscore inside a word, as in a link, emphasises nothing and stays.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let inside =
            before.is_alphanumeric() && letters.peek().is_some_and(|c| c.is_alphanumeric());
        match letter {
            '\n' | '\r' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '_' if inside => out.push('_'),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '~' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
        before = letter;
    }
    out
}

/// A heading of the second level, and what stands below it; nothing without content.
pub(super) fn section(heading: &str, parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { String::new() } else { format!("## {heading}\n\n{}", parts.join("\n\n")) }
}

pub(super) fn list(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

/// A list entry with entries of its own below it.
pub(super) fn nested(head: &str, below: &[String]) -> String {
    below.iter().fold(head.to_owned(), |text, line| format!("{text}\n  - {line}"))
}

/// A table; a column in which no row has anything is left out.
pub(super) fn table<const N: usize>(heads: [&str; N], rows: &[[String; N]]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let filled: Vec<usize> = (0..N)
        .filter(|at| rows.iter().any(|row| row.get(*at).is_some_and(|cell| !cell.is_empty())))
        .collect();
    let line = |cells: &[String; N]| {
        let shown: Vec<&str> =
            filled.iter().filter_map(|at| cells.get(*at)).map(String::as_str).collect();
        format!("| {} |", shown.join(" | "))
    };
    let rule = core::array::from_fn(|_| "---".to_owned());
    let heads = heads.map(str::to_owned);
    let lines: Vec<String> = [&heads, &rule].into_iter().chain(rows).map(line).collect();
    lines.join("\n")
}

/// Lines within a cell.
pub(super) fn cell(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("<br>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let table = [
            ("a|b", r"a\|b"),
            ("*a* `b` [c](d)", r"\*a\* \`b\` \[c\](d)"),
            ("two\nlines", "two lines"),
            ("<b> & c", "&lt;b> & c"),
            ("https://example.com/a_b", "https://example.com/a_b"),
            ("_a_", r"\_a\_"),
        ];
        for (text, expected) in table {
            assert_eq!(plain(text), expected);
        }
    }

    #[test]
    fn an_empty_column_is_left_out() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned);
        assert_eq!(
            table(["a", "b", "c"], &[row(["1", "", "x"]), row(["2", "", ""])]),
            "| a | c |\n| --- | --- |\n| 1 | x |\n| 2 |  |",
        );
        assert_eq!(table(["a"], &[]), "");
    }
}
