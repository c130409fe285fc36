//! Which open facts are essential: those for which some completion of the others
//! makes the verdict turn. The set is unique, settles the verdict, and no smaller
//! set does.
//!
//! What permits a handling is kept as a disjunction of cubes. Once the exclusive
//! groups and the mixed facts are settled, every other fact can only help or only
//! harm; the cubes that remain and include no other are then the prime implicants,
//! and the facts in them are just the essential ones. Nothing is allocated.

use super::evaluate::Branch;
use super::program::{Authority, Entry, Program};
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet, Group, Question};
use crate::rule::{Cube, Effect, both, push_minimal};

/// When the handling is permitted overall: for each kind of information that is
/// still possible, since most rules are about one kind alone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Permits(Vec<(Option<Fact>, Vec<Cube>)>);

impl Permits {
    /// Permitted overall: not prohibited by the Act, and either not prohibited by
    /// the policy or compelled by law.
    pub(crate) fn of(program: &Program) -> Self {
        if !program.groups.contains(&Group::Kind) {
            return Self(vec![(None, permitting(program))]);
        }
        let kinds = Group::Kind.mask();
        let of_kind = |kind: Fact| {
            let settled = FactSet::UNKNOWN.with(kind, Answer::Yes);
            (Some(kind), permitting(&program.specialise(&settled)))
        };
        Self(kinds.iter().map(of_kind).collect())
    }

    /// The cubes, of all kinds.
    pub(crate) fn cubes(&self) -> impl Iterator<Item = &Cube> {
        self.0.iter().flat_map(|(_, cubes)| cubes)
    }

    /// The cubes that are still possible, without what is known already.
    fn rest<'s>(&'s self, facts: &'s FactSet) -> impl Iterator<Item = Cube> + Clone + use<'s> {
        let known = facts.known();
        self.0
            .iter()
            .filter(|(kind, _)| kind.is_none_or(|kind| facts.yes.contains(kind)))
            .flat_map(|(_, cubes)| cubes)
            .filter(|cube| !cube.yes.meets(&facts.no) && !cube.no.meets(&facts.yes))
            .map(move |cube| Cube { yes: cube.yes.minus(known), no: cube.no.minus(known) })
    }

    /// The facts of the prime implicants.
    fn primes(&self, facts: &FactSet) -> FactMask {
        let mut found = FactMask::EMPTY;
        for cube in self.rest(facts) {
            if cube == Cube::ALWAYS {
                return FactMask::EMPTY;
            }
            let prime = !self.rest(facts).any(|other| other != cube && other.includes(&cube));
            if prime {
                found = found.union(cube.facts());
            }
        }
        found
    }

    /// Whether the first state permits only what the second permits.
    fn within(&self, first: &FactSet, second: &FactSet) -> bool {
        self.rest(first).all(|cube| self.rest(second).any(|other| other.includes(&cube)))
    }
}

/// When the rules permit.
fn permitting(program: &Program) -> Vec<Cube> {
    let of = |wanted: Effect| -> Vec<Cube> {
        let entries = program.entries.iter().filter(|entry| entry.then == wanted);
        entries.flat_map(Entry::bite).collect()
    };
    let no_provision = of(Effect::NoProvision);
    let fine_with = |authority: Authority| {
        program
            .entries
            .iter()
            .filter(|entry| entry.then == Effect::Prohibited && entry.authority() == authority)
            .fold(vec![Cube::ALWAYS], |cubes, entry| {
                let spares = match entry.about_provision {
                    true => either(&[entry.spares(), no_provision.clone()]),
                    false => entry.spares(),
                };
                consistent(both(&cubes, &spares))
            })
    };
    let outside = of(Effect::OutsideTheChapter);
    let disapplied = of(Effect::Disapplied);
    let act = either(&[fine_with(Authority::Act), outside, disapplied]);
    let policy = either(&[fine_with(Authority::Policy), program.compelled.clone()]);
    consistent(both(&act, &policy))
}

/// When none of the cubes holds.
fn negated(cubes: &[Cube]) -> Vec<Cube> {
    cubes.iter().fold(vec![Cube::ALWAYS], |so_far, cube| {
        let yes = cube.yes.iter().map(|fact| Cube::atom(fact, false));
        let no = cube.no.iter().map(|fact| Cube::atom(fact, true));
        consistent(both(&so_far, &yes.chain(no).collect::<Vec<_>>()))
    })
}

impl Entry {
    /// When the rule does not bite: it is not reached, or an exception lifts it.
    fn spares(&self) -> Vec<Cube> {
        let lifted: Vec<Cube> = self.routes.iter().flat_map(|route| route.cubes.clone()).collect();
        either(&[negated(&self.when), lifted])
    }

    /// When the rule bites: it is reached, and no exception lifts it.
    fn bite(&self) -> Vec<Cube> {
        let lifted: Vec<Cube> = self.routes.iter().flat_map(|route| route.cubes.clone()).collect();
        consistent(both(&self.when, &negated(&lifted)))
    }
}

/// Any of the cubes of any of the lists.
fn either(lists: &[Vec<Cube>]) -> Vec<Cube> {
    let mut cubes = Vec::new();
    for cube in lists.iter().flatten() {
        push_minimal(&mut cubes, *cube);
    }
    cubes
}

/// Without the cubes that no state fulfils.
fn consistent(mut cubes: Vec<Cube>) -> Vec<Cube> {
    cubes.retain(|cube| {
        let two_values = |group: &Group| cube.yes.intersection(group.mask()).len() > 1;
        !cube.yes.meets(&cube.no) && !Group::ALL.iter().any(two_values)
    });
    cubes
}

impl Program {
    /// The open questions that are essential: groups first, then the facts in
    /// their order.
    pub(crate) fn essential<'p>(
        &'p self,
        permits: &'p Permits,
        facts: &FactSet,
    ) -> impl Iterator<Item = Question> + use<'p> {
        let facts = *facts;
        let singles = self.essential_facts(permits, &facts);
        let groups = self
            .groups
            .iter()
            .copied()
            .filter(move |group| !facts.yes.meets(&group.mask()))
            .filter(move |group| self.turns(permits, &facts, Branch::Group(*group)))
            .map(Question::from);
        let mixed = self
            .mixed
            .minus(facts.known())
            .iter()
            .filter(move |fact| self.turns(permits, &facts, Branch::Fact(*fact)))
            .collect::<FactMask>();
        groups.chain(singles.union(mixed).iter().map(Question::Fact))
    }

    /// The essential facts that are neither mixed nor values of a group.
    fn essential_facts(&self, permits: &Permits, facts: &FactSet) -> FactMask {
        match self.branch(facts) {
            None => permits.primes(facts),
            Some(branch) => branch
                .states(facts, self.reads)
                .map(|state| self.essential_facts(permits, &state))
                .fold(FactMask::EMPTY, FactMask::union),
        }
    }

    /// Whether, under some completion of the others, the values of the branch lead
    /// to different verdicts.
    fn turns(&self, permits: &Permits, facts: &FactSet, asked: Branch) -> bool {
        if let Some(other) = self.branch_beside(facts, asked) {
            return other.states(facts, self.reads).any(|state| self.turns(permits, &state, asked));
        }
        let mut states = asked.states(facts, self.reads);
        let Some(first) = states.next() else { return false };
        states.any(|state| !permits.within(&first, &state) || !permits.within(&state, &first))
    }

    /// Whether, under some completion of the others, a yes to the mixed fact takes
    /// away a permission (`harms`) or gives one.
    pub(crate) fn turns_toward(
        &self,
        permits: &Permits,
        facts: &FactSet,
        fact: Fact,
        harms: bool,
    ) -> bool {
        if let Some(other) = self.branch_beside(facts, Branch::Fact(fact)) {
            return other
                .states(facts, self.reads)
                .any(|state| self.turns_toward(permits, &state, fact, harms));
        }
        let (yes, no) = (facts.with(fact, Answer::Yes), facts.with(fact, Answer::No));
        if harms { !permits.within(&no, &yes) } else { !permits.within(&yes, &no) }
    }

    /// What to branch on next, beside what is asked.
    fn branch_beside(&self, facts: &FactSet, asked: Branch) -> Option<Branch> {
        let groups = self
            .groups
            .iter()
            .copied()
            .filter(|group| !facts.yes.meets(&group.mask()) && !facts.possible(*group).is_empty())
            .map(Branch::Group);
        let mixed = self.mixed.minus(facts.known());
        groups.chain(mixed.iter().map(Branch::Fact)).find(|branch| *branch != asked)
    }
}
