//! Whether a duty is owed.

use super::evaluate::Branch;
use super::program::{Entry, Program};
use crate::answer::Answer;
use crate::fact::{FactMask, FactSet, Group};
use crate::norm::Norm;
use crate::rule::{Cube, Effect, any_holds};

/// Whether an effect is the one asked about.
pub(crate) type Wanted<'w> = &'w dyn Fn(Effect) -> bool;

impl Program {
    /// Whether a duty is owed, exactly: what is open is branched on where it can both
    /// bring the duty about and take it away.
    pub(crate) fn duty(&self, facts: &FactSet, wanted: Wanted<'_>) -> Answer {
        let answer = self.duty_by_masks(facts, wanted);
        if answer != Answer::Unknown {
            return answer;
        }
        let Some(branch) = self.duty_branch(facts, wanted) else { return answer };
        let states = branch.states(facts, self.reads);
        Answer::unanimous(states.map(|state| self.duty(&state, wanted))).unwrap_or(answer)
    }

    /// The norm that imposes the duty here: its own or, where no rule of that norm does,
    /// the one that carries it over to another kind of information.
    pub(crate) fn imposing(&self, facts: &FactSet, own: Norm, wanted: Wanted<'_>) -> Norm {
        let entries = self.entries.iter().filter(|entry| wanted(entry.then));
        let mut imposing = entries
            .filter(|entry| entry.bites(facts) != Answer::No)
            .filter_map(Entry::norm)
            .map(|norm| if norm.carries_over() { norm } else { own });
        let first = imposing.next().unwrap_or(own);
        if imposing.any(|norm| norm == own) { own } else { first }
    }

    /// The rules with this effect that apply but for an exception, each with the exception.
    pub(crate) fn freed(
        &self,
        facts: &FactSet,
        wanted: Wanted<'_>,
    ) -> impl Iterator<Item = (Norm, Norm)> {
        let facts = *facts;
        let reached = move |entry: &&Entry| any_holds(&entry.when, &facts) == Answer::Yes;
        let entries = self.entries.iter().filter(move |entry| wanted(entry.then)).filter(reached);
        entries.flat_map(move |entry| {
            let holding = entry
                .exceptions
                .iter()
                .filter(move |exception| any_holds(&exception.cubes, &facts) == Answer::Yes);
            let norms = holding.filter_map(|exception| {
                exception.origin.of_the_act.map(|exception| exception.norm)
            });
            norms.filter_map(move |exception| Some((entry.norm()?, exception)))
        })
    }

    /// The open facts that rules with this effect read.
    pub(crate) fn open(&self, facts: &FactSet, wanted: Wanted<'_>) -> FactMask {
        let entries = self.entries.iter().filter(|entry| wanted(entry.then));
        entries.fold(FactMask::EMPTY, |all, entry| all.union(entry.open(facts)))
    }

    /// Some rule that imposes the duty applies, and nothing takes the handling out of
    /// the rules.
    fn duty_by_masks(&self, facts: &FactSet, wanted: Wanted<'_>) -> Answer {
        let any = |of: Effect| self.bites(facts, |effect| effect == of);
        self.entries
            .iter()
            .filter(|entry| wanted(entry.then))
            .map(|entry| match entry.then {
                Effect::StandsOutside(_) | Effect::StandsByPolicy(_) => entry.bites(facts),
                Effect::ArisesByPolicy(_) if entry.about_provision => {
                    entry.bites(facts).and(!any(Effect::NoProvision))
                }
                Effect::ArisesByPolicy(_) => entry.bites(facts),
                Effect::Arises(_) => entry.bites(facts).and(!self.bites(facts, Effect::takes_out)),
                _ => entry.bites(facts).and(!any(Effect::OutsideTheChapter)),
            })
            .fold(Answer::No, Answer::or)
    }

    /// What to branch on: an open group of which the rules about the duty speak, or an
    /// open fact that they read both ways.
    fn duty_branch(&self, facts: &FactSet, wanted: Wanted<'_>) -> Option<Branch> {
        let mut seen = Cube::ALWAYS;
        for entry in &self.entries {
            let imposes = wanted(entry.then);
            let frees = entry.then.takes_out();
            let exceptions = entry.exceptions.iter().flat_map(|exception| &exception.cubes);
            let possible = |cube: &&Cube| cube.holds(facts) != Answer::No;
            if imposes || frees {
                let reaching = entry.when.iter().filter(possible).map(|cube| (cube, imposes));
                let sparing = exceptions.filter(possible).map(|cube| (cube, frees));
                for (cube, toward) in reaching.chain(sparing) {
                    seen =
                        seen.and(if toward { *cube } else { Cube { yes: cube.no, no: cube.yes } });
                }
            }
        }
        let spoken_of = |group: &Group| seen.facts().meets(&group.mask());
        let groups = facts.open_groups().filter(spoken_of).map(Branch::Group);
        let both_ways = seen.both_ways().minus(facts.known());
        groups.chain(both_ways.iter().map(Branch::Fact)).next()
    }

    /// Whether what is called a provision is certainly none.
    pub(crate) fn is_no_provision(&self, facts: &FactSet) -> bool {
        self.bites(facts, |effect| effect == Effect::NoProvision) == Answer::Yes
    }

    /// Whether the Commission does not use its powers against the handling.
    pub(crate) fn enforcement_withheld(&self, facts: &FactSet) -> Answer {
        self.bites(facts, |effect| effect == Effect::EnforcementWithheld)
    }

    /// Whether some rule with such an effect applies.
    fn bites(&self, facts: &FactSet, of: impl Fn(Effect) -> bool) -> Answer {
        let entries = self.entries.iter().filter(|entry| of(entry.then));
        entries.map(|entry| entry.bites(facts)).fold(Answer::No, Answer::or)
    }
}
