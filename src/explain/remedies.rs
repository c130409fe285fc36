//! What would make it lawful, and what would then be owed.

use super::explained::{ToldDutyThen, ToldRemedy, ToldStep};
use super::list::{Places, joined};
use super::teller::Teller;
use super::{Explanation, REMEDIES_SHOWN, STEPS_SHOWN, names};
use crate::day::Day;
use crate::decision::{ReasonKind, Remedy, Step, TOLD_BEFORE_CONSENT};
use crate::duty::Duty;
use crate::engine::Authority;
use crate::norm::Norm;

impl Explanation<'_> {
    /// A remedy in words: its measures, and what they rest on.
    pub(super) fn remedy(&self, remedy: &Remedy<'_>) -> String {
        let steps: Vec<String> = in_order(remedy).into_iter().map(|step| self.step(step)).collect();
        self.words().cured(&steps, &self.abridged(&self.rests_on(remedy)))
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

    /// A remedy by what it comes to, with how many measures it has and under which law: the exception,
    /// or its first measure.
    fn called(&self, remedy: &Remedy<'_>) -> String {
        let norms = remedy.citations().iter().flat_map(|citation| citation.norms());
        let mut exceptions =
            norms.filter(|one| one.is_an_exception() && *one != Norm::PurposeLimit);
        let name = match (exceptions.next(), remedy.steps().first()) {
            (Some(norm), _) => names::named(norm, &|_| false, self.language).to_owned(),
            (None, Some(first)) => self.step(first),
            (None, None) => String::new(),
        };
        let rests_on = self.abridged(&self.rests_on(remedy));
        self.words().way(&name, remedy.steps().len(), &rests_on)
    }

    /// The places and clauses that a remedy rests on: each that it cures, and by what.
    fn rests_on(&self, remedy: &Remedy<'_>) -> String {
        let places = self.cures(remedy);
        let clauses: Vec<&str> = remedy.clauses().iter().map(|clause| clause.id.as_str()).collect();
        places.and_clauses(&clauses, self.language)
    }

    /// The places that it rests on, and those that it cures.
    fn cures(&self, remedy: &Remedy<'_>) -> Places {
        let mut places = Places::default();
        for citation in remedy.citations() {
            places.add(*citation);
        }
        let bars = self.decision.deciding(Authority::Act);
        let bars = bars.filter(|reason| reason.kind() == ReasonKind::Prohibits);
        for citation in bars.filter_map(|reason| reason.citation()) {
            places.add(citation);
        }
        places
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

impl Teller<'_, '_> {
    /// The ways out, in order of preference; the first few with few measures are told in full.
    pub(super) fn remedies(&self) -> Vec<ToldRemedy> {
        let mut in_full = 0;
        let told = self.one().ways_out().iter().map(|remedy| {
            let short = remedy.steps().len() <= STEPS_SHOWN && in_full < REMEDIES_SHOWN;
            in_full += usize::from(short);
            ToldRemedy {
                steps: in_order(remedy).into_iter().map(|step| self.step(step)).collect(),
                places: self
                    .one()
                    .cures(remedy)
                    .all()
                    .iter()
                    .map(|place| self.citation(*place))
                    .collect(),
                clauses: remedy.clauses().iter().map(|clause| clause.id.clone()).collect(),
                duties: remedy.duties().iter().map(|duty| self.then_owed(*duty)).collect(),
                in_full: short,
                called: self.text(|one| one.called(remedy)),
                rests_on: self.text(|one| one.abridged(&one.rests_on(remedy))),
            }
        });
        told.collect()
    }

    fn step(&self, step: &Step) -> ToldStep {
        let change = step.change();
        let mut told = ToldStep {
            kind: step.kind(),
            fact: change.map(|(fact, _)| self.key(fact)),
            answer: change.map(|(_, so)| so.into()),
            items: Vec::new(),
            day: None,
            clause: None,
            text: self.text(|one| one.step(step)),
        };
        match step {
            Step::LeaveOut(items) => told.items.clone_from(items),
            Step::WaitUntil(day) => told.day = Some(*day),
            Step::AmendClause(clause) => told.clause = Some(clause.clone()),
            _ => {}
        }
        told
    }

    fn then_owed(&self, duty: Duty) -> ToldDutyThen {
        let place = duty.norm().citation_on(self.decision().prepared.day());
        ToldDutyThen {
            duty,
            norm: duty.norm(),
            citation: place.map(|place| place.alone().to_string()),
            text: self.text(|one| one.duty_of_a_remedy(duty)),
        }
    }
}

/// The measures: what is to be told before a consent comes before it.
fn in_order<'r>(remedy: &'r Remedy<'_>) -> Vec<&'r Step> {
    let is_told =
        |step: &&Step| matches!(step, Step::Fulfil(fact) if TOLD_BEFORE_CONSENT.contains(fact));
    let (told, others): (Vec<&Step>, Vec<&Step>) = remedy.steps().iter().partition(is_told);
    told.into_iter().chain(others).collect()
}
