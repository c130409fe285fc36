//! Coverage in words: what no row covers, and where rows contradict each other.

use core::fmt;

use super::cells::written;
use super::column::Column;
use super::coverage::Coverage;
use super::example::Example;
use super::rows::Row;
use crate::output::Lines;
use crate::text::{InLanguage, Language, said};

impl Example {
    /// The case as a row would say it, and how it is decided.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
        InLanguage { value: self, language }
    }
}

impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_language(Language::En).fmt(f)
    }
}

impl fmt::Display for InLanguage<&Example> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value: example, language } = *self;
        let case = &example.case;
        let mut told: Vec<String> = Column::ALL
            .iter()
            .filter_map(|column| {
                let cell = written(case, *column)?;
                Some(format!("{} {cell}", column.heading(language)))
            })
            .collect();
        let consents = Column::Consents.heading(language);
        match case.consents.as_deref() {
            None => {}
            Some([]) => told.push(format!("{consents} none")),
            Some(records) => {
                let count = records.len();
                let records = said!("{consents} {count} on record", "{consents} 記録{count}件");
                told.push(records.in_language(language).to_owned());
            }
        }
        told.extend(case.facts.iter().map(|(fact, answer)| format!("{fact} {answer}")));
        let mut out = Lines::default();
        out.line(told.join(if language == Language::Ja { "、" } else { ", " }));
        out.line(format_args!("    {}", example.line(language)));
        out.fmt(f)
    }
}

impl Coverage {
    /// All of it, in one language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
        InLanguage { value: self, language }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_language(Language::En).fmt(f)
    }
}

impl fmt::Display for InLanguage<&Coverage> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value: coverage, language } = *self;
        let (gaps, overlaps) = (coverage.gaps().len(), coverage.overlaps().len());
        let counts = said!("{gaps} gaps, {overlaps} overlaps", "欠落{gaps}件、矛盾{overlaps}件");
        f.write_str(counts.in_language(language))?;
        for gap in coverage.gaps() {
            let gap = gap.in_language(language);
            match language {
                Language::En => write!(f, "\n  no row covers {gap}")?,
                Language::Ja => write!(f, "\n  どの行にも当たらない事案：{gap}")?,
            }
        }
        for overlap in coverage.overlaps() {
            let [one, other] = overlap.rows().each_ref().map(Row::line);
            let example = overlap.example().in_language(language);
            match language {
                Language::En => write!(f, "\n  lines {one} and {other} differ on {example}")?,
                Language::Ja => {
                    write!(f, "\n  {one}行目と{other}行目で期待が異なる事案：{example}")?;
                }
            }
        }
        for line in coverage.redundant().iter().map(Row::line) {
            match language {
                Language::En => write!(f, "\n  line {line} adds nothing")?,
                Language::Ja => write!(f, "\n  {line}行目は、他の行に含まれる。")?,
            }
        }
        Ok(())
    }
}
