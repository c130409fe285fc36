//! Reads the tables of a Markdown file that are no decision tables, which the library reads.

/// A table: its heading cells, its rows, and the line above it.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) line: usize,
    pub(crate) before: String,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// The cell of a row under a heading; empty if there is no such column.
    pub(crate) fn cell<'t>(&self, row: &'t [String], heading: &str) -> &'t str {
        self.head
            .iter()
            .position(|cell| cell == heading)
            .and_then(|at| row.get(at))
            .map_or("", |cell| cell.as_str())
    }
}

/// Every table of a Markdown text.
pub(crate) fn tables(text: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    let mut open = false;
    let mut before = String::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if !line.starts_with('|') {
            open = false;
            if !line.is_empty() {
                line.clone_into(&mut before);
            }
            continue;
        }
        let cells: Vec<String> = line
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().trim_matches('`').to_owned())
            .collect();
        let rule =
            cells.iter().all(|cell| cell.contains("--") && cell.chars().all(|c| "-:".contains(c)));
        match tables.last_mut() {
            Some(table) if open && !rule => {
                assert_eq!(cells.len(), table.head.len(), "line {}: number of cells", at + 1);
                table.rows.push((at + 1, cells));
            }
            _ if !open => {
                tables.push(Table {
                    line: at + 1,
                    before: before.clone(),
                    head: cells,
                    rows: Vec::new(),
                });
                open = true;
            }
            _ => {}
        }
    }
    tables
}
