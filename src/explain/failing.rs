//! Exceptions that fail or are open, and for want of what.

use super::list::distinct;
use super::{Explanation, NEAR};
use crate::answer::Answer;
use crate::decision::{Exception, Reason, ReasonKind};
use crate::fact::Fact;
use crate::norm::Place;
use crate::policy::Clause;

/// 充足しない例外: an exception, or what the rule asks for itself, that fails or is open.
#[derive(Debug)]
pub(super) struct Failing {
    /// What it is called; none of what the rule or the promise asks for itself.
    pub(super) name: Option<String>,
    /// Where it stands, of one of the Act: what fails at one place is told as one.
    place: Option<Place>,
    /// Whether it fails; open else.
    pub(super) fails: bool,
    /// What is against it, or open.
    pub(super) lacking: Vec<Fact>,
    /// How what is open would have to be.
    wanted: Vec<String>,
    /// Of what fails, what would have to be told besides, and is not known to be.
    pub(super) besides: Vec<(Fact, String)>,
}

impl Explanation<'_> {
    /// The exceptions that were claimed and fail, or are open and near.
    pub(super) fn against<'r>(&'r self, reason: &Reason<'r>) -> Vec<Exception<'r>> {
        let open = reason.kind() == ReasonKind::Open;
        let near =
            |state: &Exception<'_>| !open || state.is_claimed() || state.lacking().count() <= NEAR;
        let of_a_request = self.decision.prepared.case.handling.is_about_a_request();
        // Why a request has its ground stands in the rule as an exception that is not so.
        let always = |state: &Exception<'_>| {
            reason.norm().is_some()
                && state.answer() == Answer::No
                && (!open || of_a_request)
                && self.is_of_the_limit(reason, state)
        };
        // Of several consents that would do, the rule's own comes first.
        let mut told_consent = false;
        let first = |state: &Exception<'_>| {
            let consent = self.lacks_consent(state);
            let again = consent && told_consent;
            told_consent |= consent;
            !again
        };
        let limits = reason.all_exceptions().filter(always).filter(first);
        let claimed = self.states(reason).filter(near).filter(|one| !always(one));
        let denied = (!open || self.is_prohibited(reason)).then(|| self.denied(reason)).flatten();
        limits.chain(claimed).chain(denied).collect()
    }

    /// The same, what fails at one place as one.
    pub(super) fn failing(&self, reason: &Reason<'_>) -> Vec<Failing> {
        let mut found: Vec<Failing> = Vec::new();
        for one in self.against(reason).iter().filter_map(|state| self.failing_at(reason, state)) {
            let same = |other: &&mut Failing| {
                one.place.is_some() && other.place == one.place && other.fails == one.fails
            };
            match found.iter_mut().find(same) {
                Some(other) => {
                    other.lacking.extend(&one.lacking);
                    other.lacking = distinct(other.lacking.iter().copied());
                    other.wanted = distinct(other.wanted.iter().chain(&one.wanted).cloned());
                    other.besides = distinct(other.besides.iter().chain(&one.besides).cloned());
                }
                None => found.push(one),
            }
        }
        found
    }

    /// Whether the exception is part of what the rule asks, and always told: what the rule asks for
    /// itself, the principal's consent, and what would lead from it to another rule; as far as it is
    /// known not to be so.
    fn is_of_the_limit(&self, reason: &Reason<'_>, state: &Exception<'_>) -> bool {
        if state.norm() == reason.norm() {
            return true;
        }
        let presumed = self.decision.presumed;
        let mut lacking = state.lacking();
        let known = state.leads_elsewhere() && lacking.all(|(fact, _)| !presumed.contains(fact));
        known || self.lacks_consent(state)
    }

    /// Whether it is known to lack the principal's consent.
    fn lacks_consent(&self, state: &Exception<'_>) -> bool {
        state.lacking().any(|(fact, answer)| fact.is_a_consent() && answer == Answer::No)
    }

    /// An exception that fails or is open, and what it lacks.
    pub(super) fn failing_at(&self, reason: &Reason<'_>, state: &Exception<'_>) -> Option<Failing> {
        let words = self.words();
        let failing = state.failing_norm();
        let citation = failing.and_then(|norm| norm.citation_on(self.decision.prepared.day()));
        // What the rule itself asks for.
        let own = state.clause().is_none() && failing.is_some() && failing == reason.norm();
        // That nobody consented bars it; it is no exception of which something is lacking.
        let lacks_consent = state.answer() == Answer::No && self.lacks_consent(state);
        let name = match (state.clause(), failing, citation) {
            _ if lacks_consent && reason.norm().is_some() => None,
            (Some(clause), ..) if is_own(reason, clause) => None,
            (Some(clause), ..) => Some(clause.id.to_string()),
            _ if own => None,
            (None, Some(norm), Some(citation)) if state.norm() == Some(norm) => {
                Some(self.exception(reason, state, norm, citation))
            }
            (None, Some(norm), Some(citation)) => Some(self.place(norm, citation)),
            _ => return None,
        };
        let fails = state.answer() == Answer::No;
        // Of an exception that fails, what is against it; of what the rule asks for itself, what is
        // open beside that does not matter.
        let told = fails && name.is_some() && !lacks_consent;
        let besides = state
            .lacking()
            .filter(|(fact, answer)| told && *answer == Answer::Unknown && fact.is_told());
        let besides = besides.map(|(fact, _)| (fact, self.wanted(state, fact))).collect();
        let matters = |answer: Answer| !fails || answer != Answer::Unknown;
        let lacking = state.lacking().filter(|(_, answer)| matters(*answer));
        let lacking = lacking.map(|(fact, _)| fact);
        // What is to be told before a consent does not matter where there is none.
        let mut lacking: Vec<Fact> =
            lacking.filter(|fact| !lacks_consent || fact.is_a_consent()).collect();
        if lacking.is_empty() && fails {
            lacking.extend(state.ruled_out_by());
        }
        if lacking.contains(&Fact::JointUseShown) {
            lacking.retain(|fact| !Fact::OF_A_JOINT_USE.contains(fact));
        }
        let wanted = lacking.iter().filter(|_| !fails);
        let wanted = wanted.map(|fact| match self.decision.facts().get(*fact) {
            // What is open is told as it would have to be.
            Answer::Unknown if name.is_none() => words.unclear(&self.wanted(state, *fact)),
            Answer::Unknown => self.wanted(state, *fact),
            _ => self.stated(*fact),
        });
        let wanted = wanted.collect();
        let of_the_act = citation.filter(|_| state.clause().is_none());
        let place = of_the_act.map(|one| one.place());
        Some(Failing { name, place, fails, lacking, wanted, besides })
    }

    /// The same in words.
    pub(super) fn told_failing(&self, one: &Failing) -> String {
        let words = self.words();
        let lacks =
            if one.fails { self.by_origin(&one.lacking) } else { one.wanted.join(words.comma) };
        let told = match (&one.name, one.fails) {
            (None, true) => lacks,
            (None, false) => words.open_on(&lacks),
            (Some(name), true) if lacks.is_empty() => words.fails(name, words.not_within),
            (Some(name), true) => words.fails(name, &lacks),
            (Some(name), false) => words.needs(name, &lacks),
        };
        words.nor_known(told, &self.besides(&[one]))
    }

    /// What would have to be told besides, and is not known to be.
    pub(super) fn besides(&self, failing: &[&Failing]) -> String {
        let besides = failing.iter().flat_map(|one| &one.besides);
        let besides = distinct(besides.map(|(_, wanted)| self.words().unclear(wanted)));
        besides.join(self.words().comma)
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

/// Whether the clause is the one that makes the promise.
pub(super) fn is_own(reason: &Reason<'_>, clause: &Clause) -> bool {
    reason.clause().is_some_and(|there| there.id == clause.id)
}
