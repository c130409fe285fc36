//! Cells in rows under headings, whatever they were written in.

use super::word::parts;
use crate::policy::Fault;
use crate::text::said;

/// A table as it stands in a text: nothing is known of what its cells mean.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    /// The line of the headings.
    pub(crate) line: usize,
    /// The line of the paragraph above it, and that paragraph on one line.
    pub(crate) above: (usize, String),
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<(usize, Vec<String>)>,
}

impl Grid {
    /// A grid that has its headings alone.
    pub(super) const fn new(line: usize, above: (usize, String), head: Vec<String>) -> Self {
        Self { line, above, head, rows: Vec::new() }
    }

    /// The parts of a paragraph `Background:` (前提:) above it; `None` if another stands
    /// there.
    pub(crate) fn background(&self) -> Option<impl Iterator<Item = &str>> {
        let text = ["Background:", "前提:"].iter().find_map(|name| self.above.1.strip_prefix(name));
        text.map(|text| parts(text.trim_end().trim_end_matches(['.', '。']), ';'))
    }

    /// The cell of a row under a heading; empty if there is no such column.
    #[cfg(test)]
    pub(crate) fn cell<'c>(&self, cells: &'c [String], heading: &str) -> &'c str {
        let at = self.head.iter().position(|there| there == heading);
        at.and_then(|at| cells.get(at)).map_or("", String::as_str)
    }

    /// Adds a row; its cells are as many as the headings.
    pub(super) fn push(&mut self, line: usize, cells: Vec<String>, faults: &mut Vec<Fault>) {
        if cells.len() == self.head.len() {
            self.rows.push((line, cells));
        } else {
            let (found, expected) = (cells.len(), self.head.len());
            let cells = if found == 1 { "cell" } else { "cells" };
            let said = said!(
                "the row has {found} {cells}: expected {expected}",
                "この行のセルは{found}個です。{expected}個としてください。",
            );
            faults.push(Fault::on_line(line, None, said));
        }
    }
}
