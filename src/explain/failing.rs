//! Exceptions that fail or are open, and for want of what.

use super::list::distinct;
use super::why::is_own;
use super::{Explanation, NEAR};
use crate::answer::Answer;
use crate::decision::{Exception, Reason, ReasonKind};
use crate::fact::Fact;
use crate::norm::Place;

/// 充足しない例外: an exception, or what the rule asks for itself, that fails or is open.
#[derive(Debug)]
pub(super) struct Failing {
    /// What it is called; none of what the rule asks for itself.
    pub(super) name: Option<String>,
    /// Where it stands, of one of the Act: what fails at one place is told as one.
    place: Option<Place>,
    /// Whether it fails; open else.
    pub(super) fails: bool,
    /// What is against it, or open.
    pub(super) lacking: Vec<Fact>,
    /// How what is open would have to be.
    wanted: Vec<String>,
}

impl Explanation<'_> {
    /// For want of what a rule is not lifted.
    pub(super) fn wanting(&self, reason: &Reason<'_>) -> Vec<String> {
        let failing = self.failing(reason);
        let told = failing.iter().filter(|one| one.fails || reason.kind() == ReasonKind::Prohibits);
        distinct(told.map(|one| self.told_failing(one)))
    }

    /// The exceptions that were claimed and fail, or are open and near.
    pub(super) fn failing(&self, reason: &Reason<'_>) -> Vec<Failing> {
        let open = reason.kind() == ReasonKind::Open;
        let near =
            |state: &Exception<'_>| !open || state.is_claimed() || state.lacking().count() <= NEAR;
        // Why a request has its ground stands in the rule as an exception that is not so.
        let own = |state: &Exception<'_>| {
            state.norm().is_some() && state.norm() == reason.norm() && state.answer() == Answer::No
        };
        let of_a_request = self.decision.prepared.case.handling.is_about_a_request();
        let grounds = reason.all_exceptions().filter(|one| of_a_request && own(one));
        let claimed = self.states(reason).filter(near).filter(|one| !(of_a_request && own(one)));
        let states = grounds.chain(claimed);
        let denied = (!open || self.is_prohibited(reason)).then(|| self.denied(reason)).flatten();
        let mut found: Vec<Failing> = Vec::new();
        for one in states.chain(denied).filter_map(|state| self.failing_at(reason, &state)) {
            let same = |other: &&mut Failing| {
                one.place.is_some() && other.place == one.place && other.fails == one.fails
            };
            match found.iter_mut().find(same) {
                Some(other) => {
                    other.lacking.extend(&one.lacking);
                    other.lacking = distinct(other.lacking.iter().copied());
                    other.wanted = distinct(other.wanted.iter().chain(&one.wanted).cloned());
                }
                None => found.push(one),
            }
        }
        found
    }

    /// An exception that fails or is open, and what it lacks.
    fn failing_at(&self, reason: &Reason<'_>, state: &Exception<'_>) -> Option<Failing> {
        let words = self.words();
        let failing = state.failing_norm();
        let citation = failing.and_then(|norm| norm.citation_on(self.decision.prepared.day()));
        // What the rule itself asks for.
        let own = state.clause().is_none() && failing.is_some() && failing == reason.norm();
        let name = match (state.clause(), failing, citation) {
            (Some(clause), ..) if is_own(reason, clause) => {
                Some(words.its_own_exception.to_owned())
            }
            (Some(clause), ..) => Some(clause.id.to_string()),
            _ if own => None,
            (None, Some(norm), Some(citation)) if state.norm() == Some(norm) => {
                Some(self.exception(reason, state, norm, citation))
            }
            (None, Some(norm), Some(citation)) => Some(self.place(norm, citation)),
            _ => return None,
        };
        let fails = state.answer() == Answer::No;
        // Of what fails, what is against it; what is open beside that does not matter.
        let matters = |answer: Answer| !fails || answer != Answer::Unknown;
        let lacking = state.lacking().filter(|(_, answer)| matters(*answer));
        let lacking: Vec<Fact> = lacking.map(|(fact, _)| fact).collect();
        let wanted = lacking.iter().filter(|_| !fails);
        let wanted = wanted.map(|fact| match self.decision.facts().get(*fact) {
            // What is open is told as it would have to be.
            Answer::Unknown => self.wanted(state, *fact),
            _ => self.stated(*fact),
        });
        let wanted = wanted.collect();
        let of_the_act = citation.filter(|_| state.clause().is_none());
        Some(Failing { name, place: of_the_act.map(|one| one.place()), fails, lacking, wanted })
    }

    /// The same in words.
    pub(super) fn told_failing(&self, one: &Failing) -> String {
        let words = self.words();
        let lacks =
            if one.fails { self.by_origin(&one.lacking) } else { one.wanted.join(words.comma) };
        match (&one.name, one.fails) {
            (None, true) => lacks,
            (None, false) => words.open_on(&words.unclear(&lacks)),
            (Some(name), true) if lacks.is_empty() => words.fails(name, words.not_within),
            (Some(name), true) => words.fails(name, &lacks),
            (Some(name), false) => words.needs(name, &lacks),
        }
    }

    /// What an open fact would have to be for the exception to hold.
    pub(super) fn wanted(&self, state: &Exception<'_>, fact: Fact) -> String {
        let prepared = self.decision.prepared;
        prepared.phrase(fact, state.wants(fact), self.language).into_owned()
    }

    /// Where no exception is claimed, of those that somebody has denied the nearest.
    pub(super) fn denied<'r>(&'r self, reason: &Reason<'r>) -> Option<Exception<'r>> {
        if self.states(reason).next().is_some() {
            return None;
        }
        let denied = |state: &Exception<'_>| {
            state.lacking().any(|(fact, _)| self.decision.stated.contains(fact))
        };
        let denied = reason.all_exceptions().filter(denied);
        denied.min_by_key(|state| state.lacking().count())
    }
}
