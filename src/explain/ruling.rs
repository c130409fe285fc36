//! What an authority says, and why: as data.

use core::cell::Cell;

use super::explained::{ToldException, ToldGround, ToldReason, ToldRuling};
use super::list::distinct;
use super::teller::{Teller, serves};
use crate::answer::Answer;
use crate::decision::{Exception, Reason, ReasonKind};
use crate::engine::Authority;
use crate::fact::{Fact, FactMask, Question};
use crate::law;
use crate::norm::Citation;

impl Teller<'_, '_> {
    pub(super) fn ruling(&self, authority: Authority, told: &mut FactMask) -> ToldRuling {
        let ruling = self.decision().ruling(authority);
        let of_the_act = authority == Authority::Act;
        ToldRuling {
            verdict: ruling.verdict(),
            regulates: ruling.regulates(),
            says: self.text(|one| one.says(authority).to_owned()),
            reasons: self.reasons(authority, told),
            unregulated: if of_the_act { self.unregulated() } else { Vec::new() },
            other_cases: if of_the_act { self.other_cases() } else { Vec::new() },
        }
    }

    /// The reasons of an authority; rules of which the same is said, as one.
    fn reasons(&self, authority: Authority, told: &mut FactMask) -> Vec<ToldReason> {
        let mut found: Vec<(Reason<'_>, ToldReason)> = Vec::new();
        let mut promises = Vec::new();
        for reason in self.decision().deciding(authority) {
            // What a promise takes over from several articles is told once.
            let of_a_promise = reason.promise();
            if of_a_promise.is_some() && promises.contains(&of_a_promise) {
                continue;
            }
            promises.push(of_a_promise);
            let new = self.reason(&reason, told);
            match found.last_mut() {
                Some((_, before)) if before.norm == new.norm && before.says == new.says => {
                    before.rule = distinct(before.rule.drain(..).chain(new.rule));
                    before.spelt_out = distinct(before.spelt_out.drain(..).chain(new.spelt_out));
                }
                _ => found.push((reason, new)),
            }
        }
        // What is met is told of each when all is told that bars it.
        let told = found.into_iter().map(|(reason, mut one)| {
            let met = self.one().met_facts(&reason);
            let new = self.one().told_anew(&met, told);
            one.met_facts = self.as_they_are(&met);
            one.met = self.some_text(|one| one.met(&met, &new));
            one
        });
        told.collect()
    }

    /// A reason, without what is met of its exceptions.
    fn reason(&self, reason: &Reason<'_>, told: &mut FactMask) -> ToldReason {
        let (before, after) = (*told, Cell::new(*told));
        let says = self.texts(|one| {
            let mut told = before;
            let says = one.tail(reason, &mut told);
            after.set(told);
            says
        });
        *told = after.get();
        let spelt_out = reason.spelt_out();
        ToldReason {
            kind: reason.kind(),
            norm: reason.norm(),
            citation: reason.citation().map(|one| one.alone().to_string()),
            serves: reason.citation().and_then(serves),
            clause: reason.clause().map(|clause| clause.id.clone()),
            spelt_out: distinct(spelt_out.map(|(norm, at)| self.place(norm, at.alone()))),
            because: self.as_they_are(&self.one().decisive(reason)),
            exceptions: self.exceptions(reason),
            open: self.open(reason),
            clauses: self.one().behind(reason),
            items: distinct(reason.items().cloned()),
            rule: self.texts(|one| one.heads(reason)),
            says,
            met_facts: Vec::new(),
            met: None,
        }
    }

    pub(super) fn as_they_are(&self, facts: &[Fact]) -> Vec<super::explained::ToldFact> {
        facts.iter().map(|fact| self.fact_as_it_is(*fact)).collect()
    }

    /// The exceptions that are told of, element by element: what lifts the rule, or what was
    /// claimed and fails, or is open.
    fn exceptions(&self, reason: &Reason<'_>) -> Vec<ToldException> {
        let one = self.one();
        match reason.kind() {
            ReasonKind::Lifted => {
                let lifting = one.lifting(reason);
                lifting.iter().map(|state| self.lifting(reason, state)).collect()
            }
            ReasonKind::Prohibits | ReasonKind::Open => {
                // Where it is prohibited either way, what is open does not matter.
                let open = reason.kind() == ReasonKind::Open;
                let either_way = open && one.is_prohibited(reason);
                let against = one.against(reason).into_iter();
                let told = against.filter(|one| !either_way || one.answer() == Answer::No);
                told.filter_map(|state| self.against(reason, &state)).collect()
            }
            ReasonKind::Excludes | ReasonKind::Noted => Vec::new(),
        }
    }

    fn lifting(&self, reason: &Reason<'_>, state: &Exception<'_>) -> ToldException {
        let lacking = state.lacking().filter(|_| state.answer() != Answer::Yes);
        let lacking = lacking.map(|(fact, _)| self.fact(fact, state.wants(fact)));
        let met = state.met().filter(|_| state.answer() == Answer::Yes);
        let met = met.map(|fact| self.fact_as_it_is(fact));
        ToldException {
            norm: state.norm(),
            citation: state.citation().map(|one| one.alone().to_string()),
            serves: state.citation().and_then(serves),
            clause: state.clause().map(|clause| clause.id.clone()),
            own: is_of_the_rule(reason, state),
            takes_out: state.takes_out(),
            name: self.some_text(|one| Some(one.abridged(&one.lift(reason, state)?))),
            answer: state.answer(),
            elements: distinct(met.chain(lacking)),
        }
    }

    fn against(&self, reason: &Reason<'_>, state: &Exception<'_>) -> Option<ToldException> {
        let one = self.one();
        let failing = one.failing_at(reason, state)?;
        let norm = state.failing_norm().filter(|_| state.clause().is_none());
        let claimed = one.states(reason).any(|other| other.is(state));
        let met = state.met().filter(|_| claimed && !is_of_the_rule(reason, state));
        let met = met.map(|fact| self.fact_as_it_is(fact));
        let lacking = failing.lacking.iter().map(|fact| {
            // What rules it out stands the wrong way.
            let wanted = match state.lacking().any(|(one, _)| one == *fact) {
                true => state.wants(*fact),
                false => self.decision().facts().get(*fact) != Answer::Yes,
            };
            self.fact(*fact, wanted)
        });
        let besides = failing.besides.iter().map(|(fact, _)| self.fact(*fact, state.wants(*fact)));
        let day = self.decision().prepared.day();
        let citation = norm.and_then(|norm| norm.citation_on(day));
        Some(ToldException {
            norm,
            citation: citation.map(|one| one.alone().to_string()),
            serves: citation.and_then(serves),
            clause: state.clause().map(|clause| clause.id.clone()),
            own: failing.name.is_none(),
            takes_out: state.takes_out(),
            name: self.some_text(|one| Some(one.abridged(&one.failing_at(reason, state)?.name?))),
            answer: state.answer(),
            elements: distinct(met.chain(lacking).chain(besides)),
        })
    }

    /// The questions on which it depends whether an open rule is reached, where that alone is told.
    fn open(&self, reason: &Reason<'_>) -> Vec<crate::vocabulary::Id> {
        let open = self.one().open_alone(reason);
        distinct(open.iter().map(|fact| self.question_id(Question::about(fact))))
    }

    /// The places which show that nothing limits the handling, and the facts that keep limits out.
    fn unregulated(&self) -> Vec<ToldGround> {
        let (decision, day) = (self.decision(), self.decision().prepared.day());
        let mut norms = decision.unregulated_norms().peekable();
        if norms.peek().is_none() {
            return Vec::new();
        }
        let kept_out = distinct(decision.kept_out().into_iter().flat_map(|(_, facts)| facts));
        let told = norms.filter_map(|norm| {
            let citation = norm.citation_on(day)?;
            let facts = if law::DEFINITIONS.contains(&norm) { kept_out.as_slice() } else { &[] };
            Some(ToldGround {
                places: vec![self.place(norm, citation)],
                facts: self.as_they_are(facts),
                text: self.text(|one| one.no_limit(norm, citation, facts)),
            })
        });
        told.collect()
    }

    /// Of a leak, the cases that it is not, and why.
    fn other_cases(&self) -> Vec<ToldGround> {
        let prepared = self.decision().prepared;
        if !prepared.case.handling.is_about_a_leak() {
            return Vec::new();
        }
        let cases = self.decision().kept_out().into_iter().filter_map(|(rule, facts)| {
            let spelt_out: Vec<_> = prepared.spelt_out(rule).collect();
            let alone = |citation: Citation| citation.alone();
            let told = !spelt_out.is_empty() && !facts.is_empty();
            told.then(|| ToldGround {
                places: spelt_out.iter().map(|(norm, at)| self.place(*norm, alone(*at))).collect(),
                facts: self.as_they_are(&facts),
                text: self.text(|one| one.other_case(&spelt_out, &facts)),
            })
        });
        distinct(cases)
    }
}

/// Whether the exception is what the rule asks for itself.
fn is_of_the_rule(reason: &Reason<'_>, state: &Exception<'_>) -> bool {
    state.clause().is_none() && state.norm().is_some() && state.norm() == reason.norm()
}
