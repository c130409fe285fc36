//! What would make it lawful, and what would then be owed.

use super::list::{Places, distinct, joined};
use super::{Explanation, REMEDIES_SHOWN, STEPS_SHOWN, names};
use crate::day::Day;
use crate::decision::{ReasonKind, Remedy, Step, TOLD_BEFORE_CONSENT, Verdict};
use crate::duty::Duty;
use crate::engine::Authority;
use crate::norm::Norm;
use crate::output::Lines;

impl Explanation<'_> {
    pub(super) fn remedies(&self, out: &mut Lines) {
        let words = self.words();
        if self.decision.verdict() == Verdict::Permitted {
            return;
        }
        let remedies = self.ways_out();
        if remedies.is_empty() {
            let handling = self.decision.prepared.case.handling;
            let must = words.own_words(handling, Verdict::Prohibited).is_some();
            if self.decision.verdict() == Verdict::Prohibited && !must {
                out.line(words.no_remedy);
            }
            return;
        }
        let several = remedies.len() > 1;
        let open = self.decision.verdict() == Verdict::Undetermined;
        out.line(match (several, open) {
            (true, _) => words.remedies,
            (false, false) => words.the_remedy,
            (false, true) => words.the_remedy_of_the_open,
        });
        let (short, long): (Vec<_>, Vec<_>) =
            remedies.iter().partition(|remedy| remedy.steps().len() <= STEPS_SHOWN);
        let (shown, more) = short.split_at(short.len().min(REMEDIES_SHOWN));
        for remedy in shown {
            out.line(format_args!("  - {}", self.remedy(remedy)));
            let duties = remedy.duties().iter();
            let duties: Vec<String> = duties.map(|duty| self.duty_of_a_remedy(*duty)).collect();
            if !duties.is_empty() {
                out.line(format_args!("    {}", words.then_owed(&duties.join(words.comma))));
            }
        }
        let others = distinct(more.iter().chain(&long).map(|remedy| self.called(remedy)));
        if !others.is_empty() {
            out.line(format_args!("  - {}", words.more_remedies(&others)));
        }
    }

    pub(super) fn remedy(&self, remedy: &Remedy<'_>) -> String {
        let words = self.words();
        // What is to be told before a consent comes before it.
        let is_told =
            |step: &&Step| matches!(step, Step::Fulfil(fact) if TOLD_BEFORE_CONSENT.contains(fact));
        let (told, others): (Vec<&Step>, Vec<&Step>) = remedy.steps().iter().partition(is_told);
        let steps: Vec<String> =
            told.into_iter().chain(others).map(|step| self.step(step)).collect();
        let rests = self.abridged(&self.rests_on(remedy));
        let steps = words.steps(&steps);
        if rests.is_empty() { steps } else { words.parenthesis(&steps, &rests) }
    }

    /// A measure in words.
    fn step(&self, step: &Step) -> String {
        let (words, prepared) = (self.words(), self.decision.prepared);
        match step {
            Step::Fulfil(fact) => match fact.measure(self.language) {
                Some(text) => text.to_owned(),
                None => words.see_to_it(&prepared.phrase(*fact, true, self.language)),
            },
            Step::RuleOut(fact) => words.rule_out(&prepared.phrase(*fact, false, self.language)),
            Step::ObtainAnew(_) => words.obtain_anew.to_owned(),
            Step::WaitUntil(day) => self.wait(*day),
            Step::AmendClause(clause) => words.amend(clause.as_str()),
            Step::SpecifyPurpose => words.specify_purpose.to_owned(),
            Step::ChangePurpose => words.change_purpose.to_owned(),
            Step::AnnounceJointUse => words.announce_joint_use.to_owned(),
            Step::Anonymise => words.anonymise.to_owned(),
            Step::LeaveOut(items) => {
                let names = items.iter().map(|id| {
                    let item = prepared.policy().item(id.as_str());
                    item.map_or(id.as_str(), |item| item.name.in_language(self.language))
                });
                words.leave_out(&joined(names, self.language))
            }
        }
    }

    /// A duty that follows from a remedy, by its name.
    fn duty_of_a_remedy(&self, duty: Duty) -> String {
        let norm = duty.norm();
        let place = norm.citation_on(self.decision.prepared.day());
        let place = place.map(|place| place.in_language(self.language).to_string());
        let place = self.abridged(&place.unwrap_or_default());
        self.words().titled(&place, norm.title(self.language))
    }

    /// A remedy by what it comes to: the exception, or the law that it is under.
    fn called(&self, remedy: &Remedy<'_>) -> String {
        let words = self.words();
        let exception = remedy.citations().iter().find_map(|citation| {
            let norm = citation
                .norms()
                .find(|norm| norm.is_an_exception() && *norm != Norm::PurposeLimit)?;
            let place = self.abridged(&citation.in_language(self.language).to_string());
            Some(words.titled(names::named(norm, &|_| false, self.language), &place))
        });
        exception.unwrap_or_else(|| {
            let first = remedy.steps().first().map(|step| self.step(step)).unwrap_or_default();
            words.first_of(&first, remedy.steps().len().saturating_sub(1))
        })
    }

    /// The places and clauses that a remedy rests on: each that it cures, and by what.
    fn rests_on(&self, remedy: &Remedy<'_>) -> String {
        let mut places = Places::default();
        for citation in remedy.citations() {
            places.add(*citation);
        }
        let bars = self.decision.deciding(Authority::Act);
        let bars = bars.filter(|reason| reason.kind() == ReasonKind::Prohibits);
        for citation in bars.filter_map(|reason| reason.citation()) {
            places.add(citation);
        }
        let clauses: Vec<&str> = remedy.clauses().iter().map(|clause| clause.id.as_str()).collect();
        places.and_clauses(&clauses, self.language)
    }

    /// A day to wait for, and the rule by which it was counted.
    fn wait(&self, day: Day) -> String {
        let words = self.words();
        let prepared = self.decision.prepared;
        let awaited = prepared.established.awaited.iter().find(|(_, one)| *one == day);
        let fact = awaited.map(|(fact, _)| prepared.fact_id(*fact));
        let rule = prepared.policy().changes.iter().find_map(|changes| {
            let mut rules = changes.rules();
            let rule = rules.find(|rule| rule.term.map(|term| term.as_str()) == fact)?;
            let effect = rule.effect.in_language(self.language);
            Some(match rule.effect.days() {
                Some(_) => {
                    format!(
                        "{effect}{}{}",
                        words.comma,
                        changes.counting.in_language(self.language)
                    )
                }
                None => effect,
            })
        });
        words.wait_until(day, &rule.unwrap_or_default())
    }
}
