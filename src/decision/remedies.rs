//! Remedies: the minimal sets of measures that turn a no into a yes.

use super::{Decision, Outcome, Reason, Verdict};
use crate::answer::Answer;
use crate::fact::{Fact, FactSet};
use crate::norm::Citation;
use crate::policy::Clause;
use crate::rule::Cube;
use crate::vocabulary::Id;

/// 是正策: a minimal set of measures that makes the handling permitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy<'a> {
    steps: Vec<Step>,
    citations: Vec<Citation>,
    clauses: Vec<&'a Clause>,
}

/// One measure of a remedy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Bring it about that the answer to this fact is yes: obtain the consent,
    /// publish, file, contract.
    Fulfil(Fact),
    /// Leave these items out.
    LeaveOut(Vec<Id>),
}

impl<'a> Remedy<'a> {
    /// The measures, all of which are needed.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The exceptions of the Act that the handling would then rest on.
    #[must_use]
    pub fn citations(&self) -> &[Citation] {
        &self.citations
    }

    /// The exceptions of the policy that it would then rest on.
    #[must_use]
    pub fn clauses(&self) -> &[&'a Clause] {
        &self.clauses
    }
}

/// Answers to change, each once.
type Changes = Vec<(Fact, Answer)>;

impl<'a> Decision<'a> {
    /// 是正策: the minimal sets of measures that would make the handling
    /// permitted, shortest first; none where it is permitted already, or where no
    /// measure of the operator's helps.
    #[must_use]
    pub fn remedies(&self) -> Vec<Remedy<'a>> {
        if self.verdict() == Verdict::Permitted {
            return Vec::new();
        }
        let mut found: Vec<Changes> = Vec::new();
        for cube in self.prepared.permits.cubes() {
            if let Some(changes) = self
                .fulfil(cube)
                .filter(|changes| self.permits(changes) && self.leaves_something(changes))
            {
                let minimal = self.minimal(changes);
                if !found.contains(&minimal) {
                    found.push(minimal);
                }
            }
        }
        let mut remedies: Vec<Remedy<'a>> =
            found.iter().map(|changes| self.remedy(changes)).collect();
        remedies.sort_by(|a, b| (a.steps.len(), &a.steps).cmp(&(b.steps.len(), &b.steps)));
        remedies
    }

    fn with(&self, changes: &[(Fact, Answer)]) -> FactSet {
        changes.iter().fold(self.facts, |facts, (fact, answer)| facts.with(*fact, *answer))
    }

    fn permits(&self, changes: &[(Fact, Answer)]) -> bool {
        self.prepared.program.decide(&self.with(changes)).overall == Answer::No
    }

    /// Drops every change that is not needed.
    fn minimal(&self, mut changes: Changes) -> Changes {
        let mut at = 0;
        while at < changes.len() {
            let mut fewer = changes.clone();
            fewer.remove(at);
            if self.permits(&fewer) {
                changes = fewer;
            } else {
                at += 1;
            }
        }
        changes
    }

    /// The changes by which measures alone make the cube hold.
    fn fulfil(&self, cube: &Cube) -> Option<Changes> {
        let mut changes = Changes::new();
        for fact in cube.yes.minus(self.facts.yes).iter() {
            if !self.can_fulfil(fact) && !self.can_leave_out(fact, Answer::Yes) {
                return None;
            }
            changes.push((fact, Answer::Yes));
        }
        for fact in cube.no.minus(self.facts.no).iter() {
            if !self.can_leave_out(fact, Answer::No) {
                return None;
            }
            changes.push((fact, Answer::No));
        }
        self.leave_out_for_all(&mut changes);
        Some(changes)
    }

    fn can_fulfil(&self, fact: Fact) -> bool {
        // A consent to foreign provision would serve at home too, but nobody would
        // ask for it there.
        let out_of_place = fact == Fact::ConsentToForeignProvision
            && self.facts.get(Fact::RecipientAbroad) == Answer::No;
        self.prepared.is_measure(fact) && !self.prepared.is_settled(fact) && !out_of_place
    }

    /// Whether leaving out the items behind a fact changes it to this answer.
    fn can_leave_out(&self, fact: Fact, to: Answer) -> bool {
        let mut on_items = self.prepared.established.items.iter();
        on_items.any(|one| one.fact == fact && one.without == to && self.facts.get(fact) != to)
    }

    /// Leaving items out changes every fact that rests on no other items.
    fn leave_out_for_all(&self, changes: &mut Changes) {
        let left_out: Vec<&Id> = changes
            .iter()
            .filter(|(fact, _)| !self.can_fulfil(*fact))
            .flat_map(|(fact, _)| self.prepared.items_behind(*fact))
            .collect();
        for one in &self.prepared.established.items {
            let changed = changes.iter().any(|(there, _)| *there == one.fact);
            let gone = one.items.iter().all(|item| left_out.contains(&item));
            if !changed && gone && self.can_leave_out(one.fact, one.without) {
                changes.push((one.fact, one.without));
            }
        }
    }

    /// Whether something is left once all these items are left out.
    fn leaves_something(&self, changes: &[(Fact, Answer)]) -> bool {
        let concerned = &self.prepared.established.concerned;
        let left_out = |item: &Id| {
            changes.iter().any(|(fact, _)| {
                !self.can_fulfil(*fact) && self.prepared.items_behind(*fact).contains(item)
            })
        };
        concerned.is_empty() || !concerned.iter().all(left_out)
    }

    fn remedy(&self, changes: &[(Fact, Answer)]) -> Remedy<'a> {
        let mut steps: Vec<Step> = changes
            .iter()
            .map(|(fact, _)| {
                if self.can_fulfil(*fact) {
                    Step::Fulfil(*fact)
                } else {
                    Step::LeaveOut(self.prepared.items_behind(*fact).to_vec())
                }
            })
            .collect();
        steps.dedup();
        let then = Self { facts: self.with(changes), ..*self };
        let mut citations = Vec::new();
        let mut clauses: Vec<&Clause> = Vec::new();
        for reason in then.reasons() {
            citations.extend(reason.citation().filter(|_| reason.outcome() == Outcome::Excludes));
            for state in reason.exceptions().filter(|state| state.answer() == Answer::Yes) {
                let rests =
                    state.facts().any(|fact| changes.iter().any(|(changed, _)| *changed == fact));
                if rests {
                    if let Some(clause) = state.clause().filter(|clause| !clauses.contains(clause))
                    {
                        clauses.push(clause);
                    } else if let Some(citation) = state.citation() {
                        citations.push(citation);
                    }
                }
            }
        }
        // A rule that the measures take out of play is what they answer to.
        let out_of_play = self.reasons().filter(|reason| {
            let stands = |other: &Reason<'_>| other.norm() == reason.norm();
            reason.outcome() == Outcome::Prohibits && !then.reasons().any(|one| stands(&one))
        });
        citations.extend(out_of_play.filter_map(|reason| reason.citation()));
        citations.sort_unstable();
        citations.dedup();
        Remedy { steps, citations, clauses }
    }
}
