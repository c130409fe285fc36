//! The first sentence: what may be done, and why.

use super::list::{distinct, joined};
use super::{AUTHORITIES, Explanation};
use crate::decision::{Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::rule::Effect;
use crate::vocabulary::Handling;

/// How many characters the first sentence spends on what is wanting.
const WANTING_SHOWN: usize = 160;

impl Explanation<'_> {
    /// The first line, with the law that stands beside the Act.
    pub(super) fn headline(&self) -> String {
        let laws: Vec<&str> =
            self.decision.flags().map(|law| law.in_language(self.language)).collect();
        let answer = self.words().answer_and_why(&self.verdict(), &self.because());
        if laws.is_empty() {
            return answer;
        }
        self.words().beside_other_law(&answer, &joined(laws.into_iter(), self.language))
    }

    /// What may be done. For requests and leaks it says what must or may be done.
    fn verdict(&self) -> String {
        let decision = &self.decision;
        let words = self.words();
        let handling = decision.prepared.case.handling;
        if handling == Handling::RefuseRequest && self.goes_to_the_public_sector() {
            return words.public_sector.to_owned();
        }
        if let Some(own) = words.own_words(handling, decision.verdict()) {
            return own.to_owned();
        }
        self.plain_verdict()
    }

    /// Whether Article 58 leaves the request to the rules of the public sector.
    fn goes_to_the_public_sector(&self) -> bool {
        self.decision.verdict() == Verdict::Permitted
            && self.decision.reasons().any(|reason| {
                reason.kind() == ReasonKind::Excludes
                    && reason.effect() == Effect::LeftToThePublicSector
            })
    }

    fn plain_verdict(&self) -> String {
        let decision = &self.decision;
        let words = self.words();
        let act = decision.ruling(Authority::Act);
        let policy = decision.ruling(Authority::Policy);
        match decision.verdict() {
            Verdict::Permitted if decision.is_conflict() => words.conflict.to_owned(),
            Verdict::Permitted if decision.is_not_regulated() => words.not_regulated.to_owned(),
            Verdict::Permitted if decision.duties().next().is_some() => {
                words.permitted_with_duties.to_owned()
            }
            Verdict::Permitted => words.permitted.to_owned(),
            Verdict::Prohibited => {
                let by_act = act.verdict() == Verdict::Prohibited;
                let by_policy = policy.verdict() == Verdict::Prohibited;
                match (by_act, by_policy) {
                    (true, true) => words.prohibited_by_both,
                    (true, false) if policy.is_not_regulated() => words.prohibited_by_act,
                    (true, false) if policy.verdict() == Verdict::Permitted => {
                        words.prohibited_by_act_alone
                    }
                    (true, false) => words.prohibited_by_act,
                    (false, true) if act.verdict() == Verdict::Permitted => {
                        words.prohibited_by_policy_alone
                    }
                    (false, true) => words.prohibited_by_policy,
                    (false, false) => words.prohibited_either_way,
                }
                .to_owned()
            }
            Verdict::Undetermined => words.undetermined.to_owned(),
        }
    }

    /// Why, in one sentence: what bars it and for want of what, what it turns on, or what lifts the
    /// limit.
    fn because(&self) -> String {
        let words = self.words();
        match self.decision.verdict() {
            Verdict::Prohibited => self.what_bars_it(),
            Verdict::Undetermined => {
                let open = self.decision.missing().count();
                self.decision.next_question().map_or_else(String::new, |first| {
                    words.turns_on(&self.point(first), open.saturating_sub(1))
                })
            }
            Verdict::Permitted => {
                let lifted = |reason: &Reason<'_>| reason.kind() == ReasonKind::Lifted;
                let lifted = self.decision.deciding(Authority::Act).filter(lifted);
                let lifts = lifted.map(|reason| self.lifts(&reason));
                let by = distinct(lifts.filter(|text| !text.is_empty()));
                if by.is_empty() { String::new() } else { words.applies(&by.join(words.comma)) }
            }
        }
    }

    /// Every rule that bars it, and of the first for want of what, where that is short.
    fn what_bars_it(&self) -> String {
        let words = self.words();
        let bars = |reason: &Reason<'_>| reason.kind() == ReasonKind::Prohibits;
        let of = |authority| self.decision.deciding(authority).filter(bars);
        let barring = || AUTHORITIES.into_iter().flat_map(of);
        let Some(first) = barring().next() else { return String::new() };
        let places = distinct(barring().map(|reason| self.rule(&reason)));
        let wanting = self.wanting(&first);
        let short = wanting.chars().count() <= WANTING_SHOWN;
        let wanting = if short { wanting.as_str() } else { "" };
        let text = words.barred(&places.join(words.comma), wanting);
        match words.own_words(self.handling(), Verdict::Prohibited) {
            Some(_) => words.not_to_do_so(&text),
            None => text,
        }
    }

    fn handling(&self) -> Handling {
        self.decision.prepared.case.handling
    }

    /// The rule of a reason, by its place alone.
    pub(crate) fn rule(&self, reason: &Reason<'_>) -> String {
        match (reason.citation(), reason.clause()) {
            (Some(citation), _) => citation.in_language(self.language).to_string(),
            (None, Some(clause)) => clause.id.to_string(),
            (None, None) => String::new(),
        }
    }
}
