//! What is so, and from where that is known.

use super::Explanation;
use super::list::{distinct, drawn_together, joined};
use crate::answer::Answer;
use crate::decision::{Exception, FactOrigin, Reason};
use crate::fact::{Fact, FactMask};
use crate::vocabulary::Id;

impl Explanation<'_> {
    /// What a rule asks for itself, as statements: what is met, or what would have to be.
    pub(crate) fn own_element(&self, state: &Exception<'_>) -> String {
        let told: Vec<String> = match state.answer() {
            Answer::Yes => state.met().map(|fact| self.stated(fact)).collect(),
            _ => state.lacking().map(|(fact, _)| self.wanted(state, fact)).collect(),
        };
        joined(told.iter().map(String::as_str), self.language)
    }

    /// A fact as it is, and from where that is known.
    pub(super) fn stated(&self, fact: Fact) -> String {
        self.words().parenthesis(&self.as_it_is(fact), &self.origin(fact))
    }

    /// A fact as it is.
    pub(super) fn as_it_is(&self, fact: Fact) -> String {
        let holds = self.decision.facts().get(fact) == Answer::Yes;
        self.decision.prepared.phrase(fact, holds, self.language).into_owned()
    }

    /// From where a fact is known: entries or clauses, who answered it, or a presumption.
    fn origin(&self, fact: Fact) -> String {
        let (words, decision) = (self.words(), &self.decision);
        if let Some(kept) = self.recorded(fact) {
            return kept;
        }
        if let Some((place, id)) = decision.relied_on(fact) {
            return words.consent_relied_on(place + 1, id.map(Id::as_str));
        }
        let said = decision.origin(fact);
        let behind = decision.prepared.clauses_behind(fact).map(|clause| clause.id.as_str());
        let behind = distinct(behind);
        let by_the_case = matches!(said, Some(FactOrigin::Answered | FactOrigin::Case));
        if !behind.is_empty() && !by_the_case {
            return joined(behind.into_iter(), self.language);
        }
        let origin = match said {
            Some(FactOrigin::Answered | FactOrigin::Case) | None => words.from_the_case,
            Some(FactOrigin::Presumed) => words.assumed,
            Some(other) => other.name(self.language),
        };
        origin.to_owned()
    }

    /// Because of which facts the rule applies.
    pub(super) fn because_of(&self, reason: &Reason<'_>) -> String {
        let facts = self.decisive(reason);
        let told: Vec<String> = facts.into_iter().map(|fact| self.stated(fact)).collect();
        told.join(self.words().comma)
    }

    /// Facts as they are, each group with from where it is known.
    pub(super) fn by_origin(&self, facts: &[Fact]) -> String {
        let mut by_origin: Vec<(String, Vec<String>)> = Vec::new();
        for fact in facts {
            let (text, origin) = (self.as_it_is(*fact), self.origin(*fact));
            match by_origin.iter_mut().find(|(one, _)| *one == origin) {
                Some((_, told)) => told.push(text),
                None => by_origin.push((origin, vec![text])),
            }
        }
        let words = self.words();
        let told = by_origin.iter().map(|(origin, told)| {
            let told = drawn_together(told, self.language);
            words.parenthesis(&told.join(words.comma), origin)
        });
        told.collect::<Vec<_>>().join(words.semicolon)
    }

    /// What is met of the exceptions that matter. What is presumed is told once, at the end.
    pub(super) fn met_facts(&self, reason: &Reason<'_>) -> Vec<Fact> {
        let of_the_rule_itself = |state: &Exception<'_>| {
            state.clause().is_none() && state.norm().is_some() && state.norm() == reason.norm()
        };
        let presumed = self.decision.presumed;
        let states = self.states(reason).filter(|state| !of_the_rule_itself(state));
        distinct(states.flat_map(Exception::met).filter(|fact| !presumed.contains(*fact)))
    }

    /// Of what is met that which is told: what was told of another rule is not told again, nor what
    /// follows from what is told.
    pub(super) fn told_anew(&self, met: &[Fact], told: &mut FactMask) -> Vec<Fact> {
        let follows = |fact: &Fact| {
            !fact.is_a_consent() && self.decision.origin(*fact) == Some(FactOrigin::Follows)
        };
        let only_follows = met.iter().all(follows);
        let wanted = met.iter().filter(|fact| only_follows || !follows(fact));
        let new: Vec<Fact> = wanted.copied().filter(|fact| !told.contains(*fact)).collect();
        new.iter().for_each(|fact| told.insert(*fact));
        new
    }

    /// What is met, by from where it is known; of it, this is told anew.
    pub(super) fn met(&self, met: &[Fact], new: &[Fact]) -> Option<String> {
        let words = self.words();
        match (new.is_empty(), met.is_empty()) {
            (false, _) => Some(words.met(&self.by_origin(new))),
            (true, false) => Some(words.met(words.as_above)),
            (true, true) => None,
        }
    }
}
