//! Markdown: sections, lists, tables.

/// A heading of the second level, and what stands right below it; nothing without content.
pub(super) fn section(heading: &str, parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { String::new() } else { format!("## {heading}\n{}", parts.join("\n\n")) }
}

pub(super) fn list(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

/// An entry and what is said of it: on its line, or below it where the line would be read with
/// effort.
pub(super) fn entry(head: &str, parts: &[String], between: &str) -> String {
    let line = match parts {
        [] => head.to_owned(),
        parts => format!("{head} — {}", parts.join(between)),
    };
    if columns(&line) <= BEARABLE {
        return line;
    }
    parts.iter().fold(head.to_owned(), |text, part| format!("{text}\n  - {part}"))
}

/// Entries side by side, as many on a line as are read with ease; one of several lines by itself.
pub(super) fn packed(entries: &[String], between: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for entry in entries {
        match lines.last_mut() {
            Some(line)
                if !line.contains('\n')
                    && !entry.contains('\n')
                    && columns(line) + columns(between) + columns(entry) <= READABLE =>
            {
                line.push_str(between);
                line.push_str(entry);
            }
            _ => lines.push(entry.clone()),
        }
    }
    lines
}

/// The columns of a line that is read with ease: two lines of a page printed across.
const READABLE: usize = 320;

/// The columns beyond which a line hides what it says.
const BEARABLE: usize = 480;

/// How wide a text is: a letter of East Asia takes two columns.
fn columns(text: &str) -> usize {
    text.chars().map(|one| if one < '\u{1100}' { 1 } else { 2 }).sum()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_share_a_line_as_far_as_it_is_read() {
        let [short, long, wide] = ["a".repeat(150), "b".repeat(170), "字".repeat(80)];
        let entries = [short.clone(), short.clone(), long.clone(), short.clone(), wide];
        let lines = packed(&entries, "; ");
        let expected = [format!("{short}; {short}"), long, format!("{short}; {}", entries[4])];
        assert_eq!(lines, expected);
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
