//! What is so, and from where that is known.

use super::Explanation;
use super::list::{distinct, joined};
use crate::answer::Answer;
use crate::decision::{Exception, FactOrigin, Reason};
use crate::fact::{Fact, FactMask};

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
    fn as_it_is(&self, fact: Fact) -> String {
        let holds = self.decision.facts().get(fact) == Answer::Yes;
        self.decision.prepared.phrase(fact, holds, self.language).into_owned()
    }

    /// From where a fact is known: entries or clauses, who answered it, or a presumption.
    fn origin(&self, fact: Fact) -> String {
        let (words, decision) = (self.words(), &self.decision);
        if let Some(kept) = self.recorded(fact) {
            return kept;
        }
        let behind = decision.prepared.clauses_behind(fact).map(|clause| clause.id.as_str());
        let behind = distinct(behind);
        if !behind.is_empty() {
            return joined(behind.into_iter(), self.language);
        }
        let origin = match decision.origin(fact) {
            Some(FactOrigin::Answered | FactOrigin::Case) | None => words.from_the_case,
            Some(FactOrigin::Presumed) => words.assumed,
            Some(other) => other.name(self.language),
        };
        origin.to_owned()
    }

    /// Because of which facts the rule applies.
    pub(super) fn because_of(&self, reason: &Reason<'_>) -> String {
        let told: Vec<String> = reason.applies_because().map(|fact| self.stated(fact)).collect();
        told.join(self.words().comma)
    }

    /// What is met of the exceptions that matter, by from where it is known; what is presumed is
    /// told once, at the end, and what was told of another rule not again.
    pub(super) fn met(&self, reason: &Reason<'_>, told: &mut FactMask) -> Option<String> {
        let mut by_origin: Vec<(String, Vec<String>)> = Vec::new();
        let of_the_rule_itself = |state: &Exception<'_>| {
            state.clause().is_none() && state.norm().is_some() && state.norm() == reason.norm()
        };
        let presumed = self.decision.presumed;
        for state in self.states(reason).filter(|state| !of_the_rule_itself(state)) {
            for fact in state.met().filter(|fact| !presumed.contains(*fact)) {
                if told.contains(fact) {
                    continue;
                }
                told.insert(fact);
                let (text, origin) = (self.as_it_is(fact), self.origin(fact));
                match by_origin.iter_mut().find(|(one, _)| *one == origin) {
                    Some((_, told)) => told.push(text),
                    None => by_origin.push((origin, vec![text])),
                }
            }
        }
        let words = self.words();
        let told: Vec<String> = by_origin
            .iter()
            .map(|(origin, told)| words.parenthesis(&told.join(words.comma), origin))
            .collect();
        (!told.is_empty()).then(|| words.met(&told.join(words.semicolon)))
    }
}
