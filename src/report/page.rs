//! What every section of a page needs, its head, and the findings.

use core::cmp::Reverse;

use super::flow::Flow;
use super::made::Report;
use super::markdown::{list, section, table};
use super::words::{self, Phrases};
use crate::decision::{Decision, Verdict};
use crate::explain::{distinct, joined};
use crate::fact::Question;
use crate::output::Verbatim;
use crate::policy::{Policy, Severity, Stated};
use crate::register::RecipientEntry;
use crate::sorted::InOrder as _;
use crate::text::{Bilingual, Language, Text};
use crate::vocabulary::Id;

/// How many datasets are told by name in one place.
const NAMED_AT_MOST: usize = 2;

/// A page in the making.
pub(super) struct Page<'r> {
    pub(super) report: &'r Report<'r>,
    pub(super) policy: &'r Policy,
    pub(super) language: Language,
    pub(super) decided: Vec<Decided<'r>>,
    /// What is open somewhere, in the order of the flows.
    pub(super) open: Vec<Question>,
}

/// A flow, its number and its decision.
pub(super) struct Decided<'r> {
    pub(super) number: usize,
    pub(super) flow: &'r Flow<'r>,
    pub(super) decision: Decision<'r>,
    /// What is missing, what settles most first.
    pub(super) missing: Vec<Question>,
}

impl<'r> Page<'r> {
    pub(super) fn new(report: &'r Report<'r>, language: Language) -> Self {
        let decided = (1..).zip(report.flows());
        let decided = decided.map(|(number, flow)| {
            let decision = flow.decision();
            let first = decision.next_question();
            let others = decision.missing().filter(|question| Some(*question) != first);
            let missing: Vec<Question> = first.into_iter().chain(others).collect();
            Decided { number, flow, decision, missing }
        });
        let decided: Vec<Decided<'r>> = decided.collect();
        let mut open = distinct(decided.iter().flat_map(|one| one.missing.iter().copied()));
        // What is asked first somewhere before what is not; of these, what most flows ask.
        open.put_in_order_of(|question| {
            let asking = decided.iter().filter(|one| one.missing.contains(question));
            let first = decided.iter().filter(|one| one.missing.first() == Some(question));
            Reverse((first.count(), asking.count()))
        });
        Self { report, policy: report.policy(), language, decided, open }
    }

    pub(super) const fn say(&self, words: Bilingual) -> &'static str {
        words.in_language(self.language)
    }

    pub(super) const fn phrases(&self) -> Phrases {
        Phrases(self.language)
    }

    pub(super) fn text(&self, text: &Text) -> String {
        Verbatim::of(text.in_language(self.language)).markdown()
    }

    pub(super) fn stated(&self, stated: &Stated) -> String {
        match stated {
            Stated::Here(text) => self.text(text),
            Stated::Elsewhere { elsewhere } => {
                self.about(self.say(words::STATED_ELSEWHERE), &Verbatim::of(elsewhere).markdown())
            }
        }
    }

    pub(super) fn joined<T: AsRef<str>>(&self, names: &[T]) -> String {
        joined(names.iter().map(AsRef::as_ref), self.language)
    }

    pub(super) fn about(&self, text: &str, about: &str) -> String {
        crate::explain::Words::of(self.language).parenthesis(text, about)
    }

    pub(super) fn at<'c>(&self, text: &str, clauses: impl IntoIterator<Item = &'c Id>) -> String {
        self.about(text, &self.cited(clauses))
    }

    /// The ids of clauses, one after the other.
    pub(super) fn cited<'c>(&self, clauses: impl IntoIterator<Item = &'c Id>) -> String {
        let clauses = clauses.into_iter().map(|clause| Verbatim::of(clause.as_str()).markdown());
        self.joined(&clauses.collect::<Vec<_>>())
    }

    pub(super) fn labelled(&self, label: Bilingual, text: &str) -> String {
        self.phrases().labelled(self.say(label), text)
    }

    pub(super) fn labelled_in_bold(&self, label: Bilingual, text: &str) -> String {
        self.phrases().labelled(&format!("**{}**", self.say(label)), text)
    }

    pub(super) fn item_names(&self, ids: &[Id]) -> Vec<String> {
        let items = ids.iter().filter_map(|id| self.policy.item(id.as_str()));
        items.map(|item| self.text(&item.name)).collect()
    }

    /// Datasets by name; of many, the numbers of the table of what is held.
    pub(super) fn dataset_names(&self, ids: &[Id]) -> String {
        if ids.is_empty() {
            return self.say(words::ALL_DATASETS).to_owned();
        }
        if ids.len() > NAMED_AT_MOST {
            let all = &self.policy.datasets;
            let at = ids.iter().filter_map(|id| all.iter().position(|one| one.id == *id));
            return self.runs(&at.map(|at| at + 1).collect::<Vec<_>>(), "D");
        }
        let datasets = ids.iter().filter_map(|id| self.policy.dataset(id.as_str()));
        self.joined(&datasets.map(|one| self.text(&one.name)).collect::<Vec<_>>())
    }

    /// The numbers of purposes, as they are listed.
    pub(super) fn purpose_numbers<'c>(&self, ids: impl IntoIterator<Item = &'c Id>) -> String {
        let all = &self.policy.purposes;
        let at = ids.into_iter().filter_map(|id| all.iter().position(|one| one.id == *id));
        let mut numbers: Vec<usize> = at.map(|at| at + 1).collect();
        numbers.sort_unstable();
        self.runs(&numbers, "P")
    }

    pub(super) fn vendor<'v>(&self, one: &'v RecipientEntry) -> &'v str {
        one.name.as_ref().map_or(one.id.as_str(), |name| name.in_language(self.language))
    }

    /// Numbers of flows, neighbours drawn together.
    pub(super) fn numbers(&self, numbers: &[usize]) -> String {
        self.phrases().flows(numbers.len(), &self.runs(numbers, ""))
    }

    /// Whose policy it is, which text, which law, and how much there is.
    pub(super) fn head(&self) -> String {
        let policy = self.policy;
        let phrases = self.phrases();
        let version = policy.version.map_or_else(
            || self.say(words::UNDATED).to_owned(),
            |version| phrases.version(&version.in_language(self.language)),
        );
        let operator = &policy.operator;
        let known = [
            (words::ADDRESS, &operator.address),
            (words::REPRESENTATIVE, &operator.representative),
        ];
        let known = known.into_iter().filter_map(|(label, stated)| {
            Some(self.labelled(label, &self.stated(stated.as_ref()?)))
        });
        let day = self.report.day().in_language(self.language);
        let since = self.report.compiled.edition().since().in_language(self.language);
        let about = [self.about(&self.text(&policy.title), &version)].into_iter().chain(known);
        let lines = [
            format!("**{}**", self.summary()),
            about.collect::<Vec<_>>().join(self.say(words::NEXT)),
            format!(
                "{}{}{}",
                phrases.edition(&day, &since),
                self.say(words::SPACE),
                self.say(words::NOT_ADVICE)
            ),
        ];
        format!("# {}\n{}", self.text(&operator.name), list(lines))
    }

    fn summary(&self) -> String {
        let count = |verdict| {
            let decided = self.decided.iter();
            decided.filter(|one| one.decision.verdict() == verdict).count()
        };
        let verdicts = [Verdict::Permitted, Verdict::Undetermined, Verdict::Prohibited].map(count);
        let phrases = self.phrases();
        let findings = Severity::ALL.iter().filter_map(|severity| {
            let of = |one: &&crate::review::Finding| one.severity() == *severity;
            let count = self.report.findings().iter().filter(of).count();
            (count > 0).then(|| phrases.count(severity.name(self.language), count))
        });
        let findings: Vec<String> = findings.collect();
        let findings = match findings.is_empty() {
            true => self.say(words::NONE).to_owned(),
            false => self.joined(&findings),
        };
        let held = phrases.summary(self.policy.datasets.len(), verdicts);
        let findings = self.labelled(words::FOUND, &findings);
        format!("{held}{}{findings}{}", self.say(words::SPACE), self.say(words::STOP))
    }

    /// Findings by severity, each with its clauses and citations, and what to write.
    pub(super) fn findings(&self) -> String {
        let found = self.report.findings();
        let rows = Severity::ALL.iter().flat_map(|severity| {
            let severe = found.iter().filter(|one| one.severity() == *severity);
            severe.map(|one| {
                let name = severity.name(self.language);
                let name = if *severity == Severity::Required {
                    format!("**{name}**")
                } else {
                    name.to_owned()
                };
                // What a remark asks for stands in it.
                let advice = one.remark().is_none().then(|| one.advice(self.language));
                let advice = advice
                    .as_deref()
                    .map_or_else(String::new, |text| Verbatim::of(text).markdown());
                [name, Verbatim::of(&one.statement(self.language)).markdown(), advice]
            })
        });
        let heads = [words::SEVERITY, words::FINDING, words::TO_WRITE];
        let rows: Vec<[String; 3]> = rows.collect();
        section(self.say(words::FINDINGS), [table(heads.map(|head| self.say(head)), &rows)])
    }

    /// Numbers in order, neighbours drawn together.
    pub(super) fn runs(&self, numbers: &[usize], before: &str) -> String {
        self.joined(&runs(numbers, before))
    }
}

/// Numbers in order, neighbours drawn together.
fn runs(numbers: &[usize], before: &str) -> Vec<String> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let written = runs.into_iter().map(|(first, last)| match last - first {
        0 => format!("{before}{first}"),
        _ => format!("{before}{first}–{last}"),
    });
    written.collect()
}
