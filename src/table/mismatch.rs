//! Rows that are not decided as they say.

use super::expected::Difference;
use super::rows::Row;
use crate::decision::Decision;
use crate::output::Lines;
use crate::text::{Bilingual, Language, said, told};

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

    /// The row with its differences and the decision.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let line = self.row.line;
        let line = said!("line {line}", "{line}行目");
        let comma = Bilingual { en: ", ", ja: "、" }.in_language(language);
        let names = [&self.row.id, &self.row.situation].into_iter().filter(|one| !one.is_empty());
        let head = [line.in_language(language)].into_iter().chain(names.map(String::as_str));
        let mut out = Lines::default();
        out.line(head.collect::<Vec<_>>().join(comma));
        for difference in &self.differences {
            let column = difference.column(language);
            let [expected, found] = [difference.expected(), difference.found()];
            let said = said!(
                expected, found;
                "{column}: expected {expected}, found {found}",
                "{column}：期待は「{expected}」、結果は「{found}」",
            );
            out.line(format_args!("  {}", said.in_language(language)));
        }
        for line in self.explain(language).lines() {
            out.line(format_args!("    {line}"));
        }
        out.into_text()
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

    /// All of them, in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (wrong, rows) = (self.all.len(), self.rows);
        let said = said!(
            "{wrong} of {rows} rows are decided otherwise",
            "{rows}行のうち{wrong}行の判定が期待と異なります。",
        );
        let all = self.all.iter().map(|mismatch| mismatch.in_language(language));
        let all: Vec<String> =
            core::iter::once(said.in_language(language).to_owned()).chain(all).collect();
        all.join("\n\n")
    }
}

told!(Mismatch);
told!(Mismatches);
