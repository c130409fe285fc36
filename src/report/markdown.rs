//! Markdown: sections, lists, tables.

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
    fn an_empty_column_is_left_out() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned);
        assert_eq!(
            table(["a", "b", "c"], &[row(["1", "", "x"]), row(["2", "", ""])]),
            "| a | c |\n| --- | --- |\n| 1 | x |\n| 2 |  |",
        );
        assert_eq!(table(["a"], &[]), "");
    }
}
