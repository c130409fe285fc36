//! Running a table: every row against its policy, in the edition of its day.

use std::borrow::Cow;

use super::error::TableError;
use super::mismatch::{Mismatch, Mismatches};
use super::questions::Table;
use super::rows::{self, Row};
use super::setting::Setting;
use crate::compile::{CompileError, CompiledPolicy, PrepareError};
use crate::decision::Prepared;
use crate::edition::Edition;
use crate::name::nearest;
use crate::policy::{Fault, Faults, Policy};
use crate::text::{Language, Text, said};

/// What a table is run against: a policy, several of them, or such as are compiled.
///
/// A policy is compiled for the edition of each row's day. Of several, the column
/// `document` says which one a row is put to; of one policy compiled for several
/// editions, the day does.
#[derive(Clone, Debug)]
pub struct Against<'p>(Vec<Subject<'p>>);

#[derive(Clone, Copy, Debug)]
enum Subject<'p> {
    Policy(&'p Policy),
    Compiled(&'p CompiledPolicy),
}

impl<'p> From<&'p Policy> for Against<'p> {
    fn from(policy: &'p Policy) -> Self {
        Self(vec![Subject::Policy(policy)])
    }
}

impl<'p> From<&'p [Policy]> for Against<'p> {
    fn from(policies: &'p [Policy]) -> Self {
        Self(policies.iter().map(Subject::Policy).collect())
    }
}

impl<'p> From<&'p CompiledPolicy> for Against<'p> {
    fn from(policy: &'p CompiledPolicy) -> Self {
        Self(vec![Subject::Compiled(policy)])
    }
}

impl<'p> From<&'p [CompiledPolicy]> for Against<'p> {
    fn from(policies: &'p [CompiledPolicy]) -> Self {
        Self(policies.iter().map(Subject::Compiled).collect())
    }
}

impl<'p> Against<'p> {
    /// The policies, each as often as it is compiled.
    pub(super) fn policies(&self) -> Vec<&'p Policy> {
        self.0.iter().map(|subject| subject.policy()).collect()
    }
}

impl<'p> Subject<'p> {
    fn policy(self) -> &'p Policy {
        match self {
            Self::Policy(policy) => policy,
            Self::Compiled(compiled) => compiled.policy(),
        }
    }

    fn is_for(self, edition: Edition) -> bool {
        match self {
            Self::Policy(_) => true,
            Self::Compiled(compiled) => compiled.edition() == edition,
        }
    }

    /// The policy compiled, its words read as the settings say.
    fn compile(
        self,
        edition: Edition,
        settings: &[Setting],
    ) -> Result<Cow<'p, CompiledPolicy>, CompileError> {
        match self {
            Self::Compiled(compiled) if settings.is_empty() => Ok(Cow::Borrowed(compiled)),
            subject => Setting::all_in(settings, subject.policy()).compile(edition).map(Cow::Owned),
        }
    }
}

/// The compiled policies of a run.
pub(super) struct Bench<'p> {
    against: Against<'p>,
    compiled: Vec<Cow<'p, CompiledPolicy>>,
    /// Which of them each row is put to.
    of_rows: Vec<Option<usize>>,
    pub(super) faults: Vec<Fault>,
}

impl<'p> Bench<'p> {
    /// Compiles what the rows need, each once.
    pub(super) fn new(table: &Table, against: Against<'p>) -> Result<Self, TableError> {
        let mut bench =
            Self { against, compiled: Vec::new(), of_rows: Vec::new(), faults: Vec::new() };
        bench.headings(table);
        let mut keys = Vec::new();
        for row in &table.rows {
            let place = match bench.subject(row) {
                None => None,
                Some((at, subject, edition)) => {
                    let key = (at, edition, row.settings.as_slice());
                    match keys.iter().position(|known| *known == key) {
                        Some(place) => Some(place),
                        None => {
                            let compiled = subject.compile(edition, &row.settings)?;
                            bench.compiled.push(compiled);
                            keys.push(key);
                            Some(keys.len() - 1)
                        }
                    }
                }
            };
            bench.of_rows.push(place);
        }
        Ok(bench)
    }

    /// Headings that are no fact of any policy either.
    fn headings(&mut self, table: &Table) {
        let subjects = &self.against.0;
        let terms = || subjects.iter().flat_map(|subject| &subject.policy().terms);
        for (line, heading) in &table.terms {
            if !terms().any(|term| term.id == **heading) {
                let mut known: Vec<&str> = rows::known().collect();
                known.extend(terms().map(|term| term.id.as_str()));
                let hint = nearest(heading, known);
                let said = said!(
                    hint;
                    "neither a column, a fact of the Act nor a term of the policy{hint}",
                    "列の見出しでも、法の事実でも、ポリシー独自の事実でもありません{hint}。",
                );
                self.faults.push(Fault::on_line(*line, Some(heading), said));
            }
        }
    }

    /// The policy that a row is put to, and the edition of its day.
    fn subject(&mut self, row: &Row) -> Option<(usize, Subject<'p>, Edition)> {
        let edition = match Edition::in_force_on(row.case.date) {
            Ok(edition) => edition,
            Err(error) => {
                let said = Text::in_both(|language| error.in_language(language));
                self.faults.push(Fault::on_line(row.line, Some("date"), said));
                return None;
            }
        };
        let subjects = &self.against.0;
        let named = |subject: &Subject<'_>| {
            row.document.as_ref().is_none_or(|document| subject.policy().id == *document)
        };
        let mut of_the_day =
            subjects.iter().copied().enumerate().filter(|(_, s)| s.is_for(edition));
        let found = of_the_day.find(|(_, subject)| named(subject));
        let one = subjects
            .iter()
            .all(|s| Some(&s.policy().id) == subjects.first().map(|f| &f.policy().id));
        let said = match (&row.document, found) {
            (None, _) if !one => said!(
                "there are several policies: expected the id of one",
                "ポリシーが複数あります。いずれかのIDを記載してください。",
            ),
            (_, Some((at, subject))) => return Some((at, subject, edition)),
            (Some(document), None) if !subjects.iter().any(named) => {
                let known = subjects.iter().map(|subject| subject.policy().id.as_str());
                let hint = nearest(document.as_str(), known);
                said!(
                    hint;
                    "no policy has the id `{document}`{hint}",
                    "IDが`{document}`のポリシーはありません{hint}。",
                )
            }
            (_, None) => {
                let said = said!(
                    "no policy is compiled for the edition of {edition}",
                    "{edition}施行の版に基づいてコンパイルされたポリシーがありません。",
                );
                self.faults.push(Fault::on_line(row.line, Some("date"), said));
                return None;
            }
        };
        self.faults.push(Fault::on_line(row.line, Some("document"), said));
        None
    }

    /// The policy that a row is put to.
    pub(super) fn of_row(&self, at: usize) -> Option<&CompiledPolicy> {
        self.compiled.get((*self.of_rows.get(at)?)?).map(AsRef::as_ref)
    }

    /// Prepares the case of a row; what is wrong with it stands with its line.
    pub(super) fn prepare(
        &self,
        at: usize,
        row: &Row,
        faults: &mut Vec<Fault>,
    ) -> Option<Prepared> {
        let compiled = self.of_row(at)?;
        match compiled.prepare(&row.case) {
            Ok(prepared) => Some(prepared),
            Err(PrepareError::Case(found)) => {
                for found in found.all() {
                    let column = found.path().split(['.', '[']).next().unwrap_or_default();
                    // What a case says of duties stands among its facts.
                    let column = if column == "duties" { "facts" } else { column };
                    let said = found.message().clone();
                    faults.push(Fault::on_line(row.line, Some(column), said));
                }
                None
            }
            Err(error) => {
                let said = Text::in_both(|language| error.in_language(language));
                faults.push(Fault::on_line(row.line, None, said));
                None
            }
        }
    }
}

impl Table {
    /// Decides every row and compares.
    ///
    /// # Errors
    ///
    /// Every fault of a row that only the policy shows (a name or a fact that it does
    /// not know), at once; a policy that does not compile; and every row that is
    /// decided otherwise than it says, with the decision and its reasons.
    pub fn check<'p>(&self, against: impl Into<Against<'p>>) -> Result<(), TableError> {
        let bench = Bench::new(self, against.into())?;
        let mut faults = bench.faults.clone();
        let mut all = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let Some(prepared) = bench.prepare(at, row, &mut faults) else { continue };
            let decision = prepared.decide(&[]);
            let unknown = row.expected.unknown_names(prepared.policy(), &decision);
            faults.extend(unknown.into_iter().map(|(column, said)| {
                Fault::on_line(row.line, Some(column.heading(Language::En)), said)
            }));
            all.extend(Mismatch::of(row, &decision));
        }
        Faults::check(faults)?;
        if all.is_empty() {
            Ok(())
        } else {
            Err(TableError::Mismatches(Mismatches { rows: self.rows.len(), all }))
        }
    }
}
