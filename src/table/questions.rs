//! Reading a table.

use super::error::TableError;
use super::grid::Grid;
use super::rows::{self, Row};
use super::{cells, csv, markdown};
use crate::policy::{Fault, Faults};
use crate::text::said;

/// 判定表: questions put to a policy, and the answers expected, one a row.
#[derive(Clone, Debug)]
pub struct Table {
    pub(super) rows: Vec<Row>,
    /// Headings that can only be terms of a policy, with their lines.
    pub(super) terms: Vec<(usize, String)>,
}

impl Table {
    /// Reads every decision table of a Markdown text; tables that have none of the
    /// columns of a case or an answer are prose.
    ///
    /// # Errors
    ///
    /// Every fault that shows without a policy, at once, each with its line, its
    /// column and, where a word is unknown, the nearest known one.
    ///
    /// ```
    /// use appi::table::Table;
    ///
    /// let error = Table::markdown("
    /// | date | handling | dataset | act |
    /// | --- | --- | --- | --- |
    /// | 2026-11-21 | provison | customers | permited |
    /// ").unwrap_err();
    /// let faults = error.to_string();
    /// assert!(faults.contains("line 4, column `handling`: `provison` is no word known here"));
    /// assert!(faults.contains("column `act`: `permited` is no verdict: expected one of `permitted`, `可`"));
    /// assert!(faults.ends_with("did you mean `permitted`?"));
    /// ```
    pub fn markdown(text: &str) -> Result<Self, TableError> {
        let mut page = markdown::read(text);
        let words = rows::explained(&page.prose, &mut page.faults);
        Self::of(&page.grids, &words, page.faults)
    }

    /// Reads a table from CSV: RFC 4180, headings first. There is no `Background:`.
    ///
    /// # Errors
    ///
    /// Every fault that shows without a policy, at once.
    pub fn csv(text: &str) -> Result<Self, TableError> {
        let (grid, faults) = csv::read(text);
        Self::of(grid.as_slice(), &cells::Words::new(), faults)
    }

    fn of(
        grids: &[Grid],
        words: &cells::Words,
        mut faults: Vec<Fault>,
    ) -> Result<Self, TableError> {
        let mut table = Self { rows: Vec::new(), terms: Vec::new() };
        for grid in grids.iter().filter(|grid| rows::is_decisions(grid)) {
            table.rows.extend(rows::rows(grid, words, &mut table.terms, &mut faults));
        }
        if table.rows.is_empty() && faults.is_empty() {
            let said =
                said!("the text has no row of a decision table", "判定表の行がありません。",);
            faults.push(Fault::on_line(1, None, said));
        }
        Faults::check(faults)?;
        Ok(table)
    }

    /// The rows, in the order of the text.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }
}
