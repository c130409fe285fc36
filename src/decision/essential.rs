//! Which open facts are essential: those for which some completion of the others
//! makes the verdict turn. The set is unique, settles the verdict, and no smaller
//! set does.

use super::evaluate::Branch;
use super::program::{Entry, Program};
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet, Group, Question};
use crate::rule::{Effect, any_holds};

impl Program {
    /// The open questions that are essential, in the order of the facts.
    ///
    /// `open` are the facts that may still be answered.
    pub(crate) fn essential<'a>(
        &'a self,
        facts: &FactSet,
        open: FactMask,
    ) -> impl Iterator<Item = Question> + use<'a> {
        let state = *facts;
        let read = self.reads().intersection(open);
        let groups = Group::ALL.into_iter().filter(move |group| {
            read.meets(&group.mask()) && !state.yes.meets(&group.mask())
        });
        let grouped = Group::ALL.iter().fold(FactMask::EMPTY, |all, g| all.union(g.mask()));
        let singles = read.minus(grouped);
        groups
            .map(Branch::Group)
            .chain(singles.iter().map(Branch::Fact))
            .filter(move |asked| self.turns(&state, *asked))
            .map(|asked| match asked {
                Branch::Group(Group::Kind) => Question::Kind,
                Branch::Group(Group::Relation) => Question::Relation,
                Branch::Group(Group::Source) => Question::Source,
                Branch::Fact(fact) => Question::Fact(fact),
            })
    }

    /// Whether some completion of the other facts makes the verdict depend on this.
    fn turns(&self, facts: &FactSet, asked: Branch) -> bool {
        match asked {
            Branch::Group(group) => self.turns_by_group(facts, group),
            Branch::Fact(fact) => {
                let yes = facts.with(fact, Answer::Yes);
                let no = facts.with(fact, Answer::No);
                (!self.down.contains(fact) || self.mixed.contains(fact))
                    && self.differs(&no, &yes, fact)
                    || self.down.contains(fact) && self.differs(&yes, &no, fact)
            }
        }
    }

    /// Whether some completion permits at `milder` and prohibits at `harsher`,
    /// which differ in `fact` alone.
    fn differs(&self, milder: &FactSet, harsher: &FactSet, fact: Fact) -> bool {
        let mild = self.evaluate(milder).overall;
        let harsh = self.evaluate(harsher).overall;
        if mild == Answer::Yes || harsh == Answer::No {
            return false;
        }
        if mild == Answer::No && harsh == Answer::Yes {
            return true;
        }
        let known = milder.known();
        let involved = |entry: &&Entry| decides(entry) && entry.reads(fact);
        let undecided = |entry: &Entry| {
            let (a, b) = (entry.bites(milder), entry.bites(harsher));
            a == Answer::Unknown || b == Answer::Unknown || a != b
        };
        let mut own = self.entries.iter().filter(involved);
        let through_exclusions = self.compelled.iter().any(|cube| cube.facts().contains(fact));
        if !through_exclusions && !own.any(undecided) {
            return false;
        }
        let next = self
            .branch(milder)
            .or_else(|| {
                let own = self.entries.iter().filter(involved);
                let others = self.entries.iter().filter(|entry| decides(entry));
                own.chain(others).find_map(|entry| {
                    (entry.bites(milder) == Answer::Unknown || entry.bites(harsher) == Answer::Unknown)
                        .then(|| entry.open_fact(milder, known))
                        .flatten()
                })
            })
            .or_else(|| {
                let open = self.reads().minus(known);
                open.first().map(Branch::Fact)
            });
        let Some(next) = next else { return false };
        next.states(milder)
            .zip(next.states(harsher))
            .any(|(milder, harsher)| self.differs(&milder, &harsher, fact))
    }

    /// Whether two values of the group lead to different verdicts under some
    /// completion of the other facts.
    fn turns_by_group(&self, facts: &FactSet, group: Group) -> bool {
        let (mut prohibited, mut permitted, mut open) = (false, false, false);
        for state in Branch::Group(group).states(facts) {
            match self.evaluate(&state).overall {
                Answer::Yes => prohibited = true,
                Answer::No => permitted = true,
                Answer::Unknown => open = true,
            }
        }
        if prohibited && permitted {
            return true;
        }
        if !open {
            return false;
        }
        let values = group.mask();
        let next = self
            .groups
            .iter()
            .copied()
            .find(|other| *other != group && !facts.yes.meets(&other.mask()))
            .map(Branch::Group)
            .or_else(|| {
                let known = facts.known().union(values);
                let fact = self
                    .entries
                    .iter()
                    .filter(|entry| decides(entry))
                    .filter(|entry| entry.bites(facts) == Answer::Unknown)
                    .find_map(|entry| entry.open_fact(facts, known));
                fact.or_else(|| self.reads().minus(known).first().map(Branch::Fact))
            });
        next.is_some_and(|next| {
            next.states(facts).any(|state| self.turns_by_group(&state, group))
        })
    }
}

/// Whether the rule takes part in the verdict.
fn decides(entry: &Entry) -> bool {
    matches!(
        entry.then,
        Effect::Prohibited | Effect::OutsideTheChapter | Effect::NoProvision
    )
}

impl Entry {
    fn reads(&self, fact: Fact) -> bool {
        self.when
            .iter()
            .chain(self.routes.iter().flat_map(|route| &route.cubes))
            .any(|cube| cube.facts().contains(fact))
    }

    /// An open fact of a part of the rule that is still open.
    fn open_fact(&self, facts: &FactSet, known: FactMask) -> Option<Branch> {
        let parts = core::iter::once(&self.when).chain(self.routes.iter().map(|route| &route.cubes));
        parts
            .filter(|cubes| any_holds(cubes, facts) == Answer::Unknown)
            .flatten()
            .filter(|cube| cube.holds(facts) == Answer::Unknown)
            .find_map(|cube| cube.facts().minus(known).first())
            .map(Branch::Fact)
    }
}
