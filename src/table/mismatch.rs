//! Rows that are not decided as they say.

use core::fmt;

use super::expected::Difference;
use super::rows::Row;
use crate::decision::Decision;
use crate::text::Language;

/// 不一致: a row that is not decided as it says.
#[derive(Clone, Debug)]
pub struct Mismatch {
    row: Row,
    differences: Vec<Difference>,
    explained: [String; 2],
}

impl Mismatch {
    pub(super) fn of(row: &Row, decision: &Decision<'_>) -> Option<Self> {
        let differences = row.expected.differences(decision);
        let in_words = |language| decision.explain(language).to_string();
        (!differences.is_empty()).then(|| Self {
            row: row.clone(),
            differences,
            explained: [in_words(Language::En), in_words(Language::Ja)],
        })
    }

    /// The row.
    #[must_use]
    pub const fn row(&self) -> &Row {
        &self.row
    }

    /// Where the decision differs, by column.
    #[must_use]
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }

    /// The decision with its reasons, in words.
    #[must_use]
    pub const fn explain(&self, language: Language) -> &str {
        let [en, ja] = &self.explained;
        match language {
            Language::En => en.as_str(),
            Language::Ja => ja.as_str(),
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.row.line)?;
        for name in [&self.row.id, &self.row.situation] {
            if !name.is_empty() {
                write!(f, ", {name}")?;
            }
        }
        for difference in &self.differences {
            let (column, found) = (difference.column(), difference.found());
            write!(f, "\n  {column}: expected {}, found {found}", difference.expected())?;
        }
        for line in self.explain(Language::En).lines() {
            write!(f, "\n    {line}")?;
        }
        Ok(())
    }
}

/// Every row that is not decided as it says.
#[derive(Clone, Debug)]
pub struct Mismatches {
    pub(super) rows: usize,
    pub(super) all: Vec<Mismatch>,
}

impl Mismatches {
    /// The rows, in the order of the table.
    #[must_use]
    pub fn all(&self) -> &[Mismatch] {
        &self.all
    }
}

impl fmt::Display for Mismatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} rows are decided otherwise", self.all.len(), self.rows)?;
        self.all.iter().try_for_each(|mismatch| write!(f, "\n\n{mismatch}"))
    }
}
