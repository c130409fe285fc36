//! Markdown: tables of pipes, with prose between.

use super::grid::Grid;
use crate::output::read_back;
use crate::policy::Fault;
use crate::text::said;

/// A text with its tables, and the paragraphs between them, each on one line.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) grids: Vec<Grid>,
    pub(crate) prose: Vec<(usize, String)>,
    pub(crate) faults: Vec<Fault>,
}

/// Reads every table. A table is lines that begin with a pipe, the second of them
/// the rule `| --- |`; what stands between fences is no table.
pub(crate) fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut paragraph_goes_on = false;
    let mut fenced = false;
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim())).peekable();
    while let Some((at, line)) = lines.next() {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            continue;
        } else if line.starts_with('|') {
            let above = page.prose.last().cloned().unwrap_or_default();
            let mut grid = Grid::new(at, above, cells(line));
            if lines.next_if(|(_, next)| is_rule(next)).is_none() {
                let said = said!(
                    "expected the rule `| --- |` below the headings",
                    "見出しの下に区切りの行`| --- |`を置いてください。",
                );
                page.faults.push(Fault::on_line(at, None, said));
            }
            while let Some((at, row)) = lines.next_if(|(_, next)| next.starts_with('|')) {
                grid.push(at, cells(row), &mut page.faults);
            }
            page.grids.push(grid);
            paragraph_goes_on = false;
        } else if line.is_empty() {
            paragraph_goes_on = false;
        } else {
            match page.prose.last_mut() {
                Some((_, paragraph)) if paragraph_goes_on => {
                    paragraph.push(' ');
                    paragraph.push_str(line);
                }
                _ => page.prose.push((at, line.to_owned())),
            }
            paragraph_goes_on = true;
        }
    }
    page
}

/// The cells of a line: between pipes, but for those behind a backslash. A cell that is code
/// as a whole loses its backticks.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut letters = line.strip_prefix('|').unwrap_or(line).chars();
    while let Some(letter) = letters.next() {
        match (letter, cells.last_mut()) {
            ('|', _) => cells.push(String::new()),
            ('\\', Some(cell)) => {
                cell.push(letter);
                cell.extend(letters.next());
            }
            (letter, Some(cell)) => cell.push(letter),
            (_, None) => {}
        }
    }
    // What follows the last pipe is no cell, unless something stands there.
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| text_of(cell.trim())).collect()
}

fn text_of(cell: &str) -> String {
    let code = cell.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
    let code = code.filter(|code| !code.contains('`'));
    code.map_or_else(|| read_back(cell), |code| code.replace("\\|", "|"))
}

fn is_rule(line: &str) -> bool {
    line.starts_with('|')
        && cells(line).iter().all(|cell| {
            let dashes = cell.trim_start_matches(':').trim_end_matches(':');
            !dashes.is_empty() && dashes.chars().all(|c| c == '-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Verbatim;

    #[test]
    fn cells_of_a_line() {
        let table: [(&str, &[&str]); 8] = [
            ("| a | b |", &["a", "b"]),
            ("| a | |", &["a", ""]),
            ("| | |", &["", ""]),
            ("|a|b", &["a", "b"]),
            (r"| a \| b | c |", &["a | b", "c"]),
            (r"| a \b | c |", &[r"a \b", "c"]),
            ("| `a` | `b` or `c` |", &["a", "`b` or `c`"]),
            ("|", &[""]),
        ];
        for (line, expected) in table {
            assert_eq!(cells(line), expected, "{line}");
        }
        for cell in ["a | b", "|", r"\", r"\|", "`a`", "*a* <b>", "1. a", "漏えい等|不通知"]
        {
            assert_eq!(cells(&format!("| {} |", Verbatim::of(cell).markdown())), [cell]);
        }
    }

    #[test]
    fn several_tables_with_prose_between() {
        let page = read(
            "# Title\n\nBackground: a;\nb.\n\n| x | y |\n| :-- | --: |\n| 1 | 2 |\n| 3 | 4 |\ntext\n\
             ```text\n| no | table |\n```\n| z |\n| --- |\n",
        );
        assert_eq!(page.faults, []);
        let [first, second] = page.grids.as_slice() else { panic!("{page:?}") };
        assert_eq!((first.line, first.above.1.as_str()), (6, "Background: a; b."));
        assert_eq!(first.head, ["x", "y"]);
        assert_eq!(first.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [8, 9]);
        assert_eq!((second.line, second.above.1.as_str(), second.rows.len()), (14, "text", 0));
    }

    #[test]
    fn every_fault_at_once() {
        let page = read("| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n\n| c |\n| 1 |\n");
        let faults: Vec<String> = page.faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            faults,
            [
                "line 3: the row has 1 cell: expected 2",
                "line 4: the row has 3 cells: expected 2",
                "line 6: expected the rule `| --- |` below the headings",
            ]
        );
    }
}
