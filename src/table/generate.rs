//! Decision tables written out of a policy.

use core::fmt::Write as _;

use super::cells::written;
use super::column::Column;
use super::error::TableError;
use super::expected::{Answered, missing};
use super::slice::Slice;
use crate::case::{Case, CasePurpose, CaseRecipient};
use crate::compile::{CompileError, PrepareError};
use crate::decision::{Decision, ReasonKind};
use crate::edition::Edition;
use crate::engine::Authority;
use crate::fact::Question;
use crate::output::Verbatim;
use crate::policy::{Faults, Policy};
use crate::text::{Bilingual, Language};
use crate::vocabulary::Id;

/// 判定表の作成: the decision table of a slice of a policy, as Markdown: for each
/// dataset, purpose and recipient the verdict of the Act, of the policy and of both,
/// the clauses and places that decide, and what is missing. Below it stand the names
/// of what the cells call by id.
///
/// What is written can be read: [`Table::markdown`](super::Table::markdown) gives the
/// same questions, and [`Table::check`](super::Table::check) passes.
///
/// # Errors
///
/// A policy that does not compile for the edition of the day; and every name or fact
/// of the slice that it does not know, at once.
///
/// ```
/// use appi::table::{Slice, Table, generate};
/// use appi::{Handling, Language, Policy};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let policy: Policy = toml::from_str(&document)?;
/// let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
/// slice.datasets = vec!["customers".into(), "applicants".into()];
/// slice.purposes = vec![appi::case::CasePurpose::Declared("promotion".into())];
/// slice.without_consent = true;
///
/// let text = generate(&policy, &slice, Language::En)?;
/// assert!(text.contains("| customers | promotion | permitted | permitted | permitted |"));
/// assert!(text.contains("| applicants | promotion | prohibited | prohibited | prohibited |"));
/// assert!(text.contains("\n| --- | --- | --- | --- | --- | --- | --- |\n"));
/// assert!(generate(&policy, &slice, Language::Ja)?.contains("| applicants | promotion | 不可 |"));
/// Table::markdown(&text)?.check(&policy)?;
/// # Ok(())
/// # }
/// ```
pub fn generate(policy: &Policy, slice: &Slice, language: Language) -> Result<String, TableError> {
    let edition = Edition::in_force_on(slice.date).map_err(CompileError::Edition)?;
    let compiled = policy.compile(edition)?;
    let cases = slice.cases(policy);
    let keys: Vec<Column> = [Column::Dataset, Column::Purpose, Column::Recipient]
        .into_iter()
        .filter(|column| cases.iter().any(|case| written(case, *column).is_some()))
        .collect();
    let mut page = Page { language, text: String::new(), legend: Vec::new() };
    page.background(slice);
    page.headings(&keys);
    let mut faults = Vec::new();
    for case in &cases {
        match compiled.prepare(case) {
            Ok(prepared) => page.row(&keys, &prepared.decide(&[])),
            Err(PrepareError::Case(found)) => {
                let new = found.all().iter().filter(|fault| !faults.contains(*fault));
                let new: Vec<_> = new.cloned().collect();
                faults.extend(new);
            }
            Err(error) => return Err(error.into()),
        }
    }
    Faults::check(faults)?;
    page.names(policy, &cases);
    Ok(page.text)
}

struct Page {
    language: Language,
    text: String,
    /// The facts that are missing somewhere, with their questions.
    legend: Vec<(String, String)>,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn background(&mut self, slice: &Slice) {
        let heading = |column: Column| column.heading(self.language);
        let mut parts = vec![
            format!("{} {}", heading(Column::Date), slice.date),
            format!("{} {}", heading(Column::Handling), slice.handling),
        ];
        if slice.without_consent {
            parts.push(format!("{} none", heading(Column::Consents)));
        }
        parts.extend(slice.facts.iter().map(|(fact, answer)| format!("{fact} {answer}")));
        let (name, end) = match self.language {
            Language::En => ("Background:", "."),
            Language::Ja => ("前提:", "。"),
        };
        self.line(&format!("{name} {}{end}\n", parts.join("; ")));
    }

    fn headings(&mut self, keys: &[Column]) {
        let columns: Vec<&str> = keys
            .iter()
            .chain(&[Column::Act, Column::Policy, Column::Overall, Column::By, Column::Missing])
            .map(|column| column.heading(self.language))
            .collect();
        self.cells(&columns);
        self.line(&format!("|{}", " --- |".repeat(columns.len())));
    }

    fn cells<C: AsRef<str>>(&mut self, cells: &[C]) {
        let mut line = String::from("|");
        for cell in cells.iter().map(C::as_ref) {
            let space = if cell.is_empty() { "" } else { " " };
            // Writing to a string cannot fail.
            let _ = write!(line, "{space}{} |", Verbatim::of(cell).markdown());
        }
        self.line(&line);
    }

    fn row(&mut self, keys: &[Column], decision: &Decision<'_>) {
        let case = decision.prepared().case();
        let mut cells: Vec<String> =
            keys.iter().map(|column| written(case, *column).unwrap_or_default()).collect();
        let act = Answered::of(decision, Authority::Act);
        let policy = Answered::of(decision, Authority::Policy);
        let overall = Answered::Verdict(decision.verdict());
        cells.extend([act, policy, overall].map(|answer| answer.word(self.language).to_owned()));
        cells.push(deciding(decision, self.language));
        cells.push(missing(decision).join(", "));
        self.cells(&cells);
        for question in decision.missing() {
            let id = decision.question_id(question);
            if !self.legend.iter().any(|(known, _)| *known == id) {
                let prepared = decision.prepared();
                let words = match question {
                    Question::Fact(fact) => prepared.question(fact, self.language),
                    group => group.in_language(self.language).unwrap_or_default(),
                };
                self.legend.push((id, words.to_owned()));
            }
        }
    }

    /// The names behind the ids of the table.
    fn names(&mut self, policy: &Policy, cases: &[Case]) {
        let language = self.language;
        let of_case = |case: &Case, column: Column, id: &Id| match column {
            Column::Dataset => case.dataset == *id,
            Column::Purpose => matches!(&case.purpose, Some(CasePurpose::Declared(it)) if it == id),
            _ => match &case.recipient {
                Some(CaseRecipient::Declared(it)) => it == id,
                Some(CaseRecipient::Described(one)) => one.id.as_ref() == Some(id),
                None => false,
            },
        };
        let datasets = policy.datasets.iter().map(|one| (Column::Dataset, &one.id, &one.name));
        let purposes = policy.purposes.iter().map(|one| (Column::Purpose, &one.id, &one.says));
        let recipients =
            policy.recipients.iter().map(|one| (Column::Recipient, &one.id, &one.name));
        let mut lines: Vec<String> = Vec::new();
        for (column, id, name) in datasets.chain(purposes).chain(recipients) {
            if cases.iter().any(|case| of_case(case, column, id)) {
                let (what, name) = (column.heading(language), name.in_language(language));
                lines.push(legend(what, id.as_str(), name));
            }
        }
        let what = Bilingual { en: "missing", ja: "不足" }.in_language(language);
        lines.extend(self.legend.iter().map(|(id, words)| legend(what, id, words)));
        self.line("");
        lines.iter().for_each(|line| self.line(line));
    }
}

/// What an id of the table stands for.
fn legend(what: &str, id: &str, words: &str) -> String {
    format!("- {what} `{id}`: {}", Verbatim::of(words).markdown())
}

/// The clauses and places that decide, the Act's first.
fn deciding(decision: &Decision<'_>, language: Language) -> String {
    let mut sources: Vec<String> = Vec::new();
    for authority in [Authority::Act, Authority::Policy] {
        for reason in decision.deciding(authority) {
            let lifts = reason.exceptions().filter(|_| reason.kind() == ReasonKind::Lifted);
            let places = [(reason.citation(), reason.clause())]
                .into_iter()
                .chain(lifts.map(|lift| (lift.citation(), lift.clause())));
            for (citation, clause) in places {
                let source = match (clause, citation) {
                    (Some(clause), _) => clause.id.to_string(),
                    (None, Some(citation)) => citation.in_language(language).to_string(),
                    (None, None) => continue,
                };
                if !sources.contains(&source) {
                    sources.push(source);
                }
            }
        }
    }
    sources.extend(decision.unregulated_by().map(|place| place.in_language(language).to_string()));
    // A semicolon tells that a comma is part of a citation.
    match sources.as_slice() {
        [only] if only.contains(',') => format!("{only};"),
        sources => sources.join("; "),
    }
}
