//! Exceptions of a rule: which hold, which fail, and for want of what.

use super::decided::Decision;
use crate::answer::Answer;
use crate::engine::CompiledException;
use crate::fact::{Fact, FactMask, FactSet, Group, Role, Silence};
use crate::norm::{Citation, Instrument, Norm};
use crate::policy::Clause;
use crate::rule::{Condition, Cube, Does, Element, any_holds};
use crate::steps::Stepwise as _;

/// 例外: an exception of a rule, and whether it holds.
#[derive(Clone, Copy, Debug)]
pub struct Exception<'a> {
    decision: &'a Decision<'a>,
    exception: &'a CompiledException,
    answer: Answer,
}

impl<'a> Exception<'a> {
    pub(super) fn new(decision: &'a Decision<'a>, exception: &'a CompiledException) -> Self {
        Self { decision, exception, answer: any_holds(&exception.cubes, &decision.facts) }
    }

    /// Whether the other is the same exception.
    pub(crate) fn is(&self, other: &Self) -> bool {
        core::ptr::eq(self.exception, other.exception)
    }

    /// Whether it holds.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// The norm, where it is an exception of the Act or takes one over.
    #[must_use]
    pub fn norm(&self) -> Option<Norm> {
        self.exception.origin.of_the_act.map(|exception| exception.norm)
    }

    /// Whether it takes the case out of the rule, rather than permitting it.
    pub(crate) fn takes_out(self) -> bool {
        self.exception.origin.of_the_act.is_some_and(|exception| exception.does == Does::TakesOut)
    }

    /// Whether it leads from the rule to another one.
    pub(crate) fn leads_elsewhere(self) -> bool {
        let of_the_act = self.exception.origin.of_the_act;
        of_the_act.is_some_and(|exception| exception.does == Does::LeadsElsewhere)
    }

    /// Its place in the Act, in the edition of the case.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        self.norm()?.citation_on(self.decision.prepared.day())
    }

    /// The clause that makes it, where a policy does.
    #[must_use]
    pub fn clause(&self) -> Option<&'a Clause> {
        self.decision.prepared.policy().clauses.get(self.made_by()?)
    }

    /// The place of that clause in the policy.
    pub(super) const fn made_by(&self) -> Option<usize> {
        self.exception.origin.clause
    }

    /// The clause that makes it and those that establish the facts it rests on.
    pub(super) fn clauses(self) -> impl Iterator<Item = &'a Clause> + use<'a> {
        let decision = self.decision;
        self.clause()
            .into_iter()
            .chain(self.facts().flat_map(move |fact| decision.prepared.clauses_behind(fact)))
            .stepwise()
    }

    /// The facts it reads, as the exception is written.
    pub(crate) fn facts(self) -> impl Iterator<Item = Fact> + use<'a> {
        let own = self.exception.cubes.iter().flat_map(|cube| cube.facts().iter());
        own.chain(self.settled()).stepwise()
    }

    /// The facts it reads that policy and case settle.
    fn settled(self) -> impl Iterator<Item = Fact> + use<'a> {
        let prepared = self.decision.prepared;
        let basis = prepared.established.basis.iter().map(|(fact, _)| *fact);
        let items = self.decision.on_items();
        basis
            .chain(items)
            .filter(move |fact| self.in_force().any(|element| element.needs.reads(*fact)))
            .stepwise()
    }

    fn in_force(self) -> impl Iterator<Item = &'static Element> + use<'a> {
        let edition = self.decision.prepared.edition;
        self.exception
            .origin
            .of_the_act
            .into_iter()
            .flat_map(move |exception| exception.elements_in(edition))
            .stepwise()
    }

    /// The places of the elements that do not hold, or not yet.
    pub fn elements(self) -> impl Iterator<Item = Citation> + use<'a> {
        let day = self.decision.prepared.day();
        let facts = self.decision.facts;
        let holds = self.answer == Answer::Yes;
        self.in_force()
            .filter(move |element| holds || element.needs.holds(&facts) != Answer::Yes)
            .filter_map(move |element| element.norm.citation_on(day))
            .stepwise()
    }

    /// The facts that keep it from holding: answered against it, or open.
    pub fn lacking(self) -> impl Iterator<Item = (Fact, Answer)> + use<'a> {
        let facts = self.decision.facts;
        let nearest = self.nearest_cube();
        nearest
            .into_iter()
            .flat_map(move |cube| {
                let against = move |fact: Fact, wanted: Answer| {
                    let answer = facts.get(fact);
                    (answer != wanted).then_some((fact, answer))
                };
                let yes = cube.yes.iter().filter_map(move |fact| against(fact, Answer::Yes));
                let no = cube.no.iter().filter_map(move |fact| against(fact, Answer::No));
                yes.chain(no)
            })
            .stepwise()
    }

    /// The facts settled by policy and case, or by the consents on record, that keep it out from the
    /// beginning.
    pub(crate) fn ruled_out_by(self) -> impl Iterator<Item = Fact> + use<'a> {
        let settled = self.decision.documented().known();
        settled
            .iter()
            .filter(move |fact| fact.group().is_none() && self.asks_for(*fact, Answer::No))
            .stepwise()
    }

    /// Whether one of its elements asks for the fact to be as it is (yes), or to be otherwise (no).
    fn asks_for(self, fact: Fact, so: Answer) -> bool {
        let wanted = match self.decision.facts.get(fact) {
            Answer::Yes => so == Answer::Yes,
            Answer::No => so == Answer::No,
            Answer::Unknown => return false,
        };
        let atom = |one: Fact, affirmed: bool| one == fact && affirmed == wanted;
        self.in_force().any(|element| element.needs.any_atom(&atom))
    }

    /// The facts because of which it holds, or would but for what it lacks.
    pub fn met(self) -> impl Iterator<Item = Fact> + use<'a> {
        let facts = self.decision.facts;
        let cube = self.nearest_cube();
        let supports = move |fact: Fact| self.asks_for(fact, Answer::Yes);
        let settled = self.settled().filter(move |fact| supports(*fact));
        let met = cube.into_iter().flat_map(move |cube| {
            let yes = cube.yes.intersection(facts.yes);
            let no = cube.no.intersection(facts.no);
            yes.iter().chain(no.iter()).collect::<Vec<_>>()
        });
        // Of the keys those that it asks for: from whom the data is, what the recipient is.
        let asked_for = |fact: &Fact| matches!(fact, Fact::Source(_) | Fact::Relation(_));
        let keys = facts.yes.iter().filter(asked_for).filter(move |fact| supports(*fact));
        let mut told = FactMask::EMPTY;
        met.chain(settled)
            .chain(keys)
            .filter(move |fact| {
                let first = !told.contains(*fact);
                told.insert(*fact);
                first
            })
            .stepwise()
    }

    /// Whether it wants the fact to be so.
    pub(crate) fn wants(self, fact: Fact) -> bool {
        self.nearest_cube().is_none_or(|cube| !cube.no.contains(fact))
    }

    /// The way of fulfilling it that is nearest to the facts.
    fn nearest_cube(self) -> Option<Cube> {
        let facts = self.decision.facts;
        self.exception.cubes.iter().copied().min_by_key(|cube| {
            let lacking = cube.yes.minus(facts.yes).len() + cube.no.minus(facts.no).len();
            let against =
                cube.yes.intersection(facts.no).len() + cube.no.intersection(facts.yes).len();
            // What nobody has claimed is farther off than what somebody has denied.
            let unclaimed = cube.yes.intersection(self.decision.presumed).len();
            (against, lacking, unclaimed)
        })
    }

    /// The norm of the element that fails, where it is an item of the Act of its own; else
    /// that of the exception.
    pub(crate) fn failing_norm(self) -> Option<Norm> {
        let facts = self.decision.facts;
        let mut failing =
            self.in_force().filter(move |element| element.needs.holds(&facts) != Answer::Yes);
        let day = self.decision.prepared.day();
        let of_the_act = |norm: Norm| {
            norm.citation_on(day).is_some_and(|one| one.place().instrument == Instrument::Act)
        };
        let Some(first) = failing.next().map(|element| element.norm) else { return self.norm() };
        let alone = failing.all(|element| element.norm == first);
        // A bar is no element that could help.
        let bars = |element: &Element| {
            element.norm == first && !element.needs.any_atom(&|_, affirmed| affirmed)
        };
        if alone && of_the_act(first) && !self.in_force().any(bars) {
            Some(first)
        } else {
            self.norm()
        }
    }

    /// The places in the Act of the elements that read one of these facts, the exception's
    /// own aside.
    pub(crate) fn elements_about(
        self,
        changed: &dyn Fn(Fact) -> bool,
    ) -> impl Iterator<Item = Citation> {
        let day = self.decision.prepared.day();
        let own = self.norm();
        self.in_force()
            .filter(move |element| Some(element.norm) != own)
            .filter(move |element| element.needs.any_atom(&|fact, _| changed(fact)))
            .filter_map(move |element| element.norm.citation_on(day))
            .filter(|citation| citation.place().instrument == Instrument::Act)
            .stepwise()
    }

    /// Whether it is a standard, made of the operator's own measures alone, and one of them is
    /// taken.
    fn is_met_in_part(self) -> bool {
        let facts = &self.decision.facts;
        let is_no_measure = |fact: Fact, _: bool| fact.role() != Role::Measure;
        !self.in_force().any(|element| element.needs.any_atom(&is_no_measure))
            && self.in_force().any(|element| affirmed(&element.needs, facts, &|_| true))
    }

    /// Whether somebody claims it: the arrangement that it is about exists, one of its claims
    /// is answered with yes, or it is a standard that is met in part.
    pub(crate) fn is_claimed(self) -> bool {
        let facts = &self.decision.facts;
        match self.in_force().next() {
            Some(first) if is_relation(&first.needs) => first.needs.holds(facts) != Answer::No,
            Some(first) => {
                let said_unknown = self.decision.stated.minus(facts.known());
                first.needs.any_atom(&|fact, is| is && said_unknown.contains(fact))
                    || affirmed(&first.needs, facts, &|_| true)
                    || self.in_force().any(|element| {
                        affirmed(&element.needs, facts, &|fact| {
                            fact.silence() == Silence::PresumedNo
                        })
                    })
                    || self.is_met_in_part()
            }
            None => self.exception.cubes.iter().any(|cube| {
                cube.yes.intersection(facts.yes).iter().any(|fact| fact.group().is_none())
            }),
        }
    }
}

fn is_relation(condition: &Condition) -> bool {
    condition.any_atom(&|fact, _| fact.group() == Some(Group::Relation))
}

/// Whether an affirmed fact of the condition, of those wanted, is answered with yes.
fn affirmed(condition: &Condition, facts: &FactSet, wanted: &dyn Fn(Fact) -> bool) -> bool {
    condition.any_atom(&|fact, is| is && wanted(fact) && facts.get(fact) == Answer::Yes)
}
