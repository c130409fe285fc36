//! Exceptions of a promise that rest on facts which nothing else reads. One atom stands for
//! all of them together, so that the alternatives of several promises do not multiply.

use super::program::{Authority, CompiledException, Entry, Program};
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet, Group};
use crate::rule::{Cube, Effect, any_holds};

/// What one atom stands for.
#[derive(Clone, Debug)]
pub(super) struct Module {
    /// The fact that stands for the cubes: one of their own.
    pub(super) stands_for: Fact,
    /// Their facts, each only affirmed or only denied.
    own: Cube,
    cubes: Vec<Cube>,
}

impl Module {
    /// The program with an atom for each module, and the modules.
    pub(super) fn fold(program: &Program) -> (Program, Vec<Self>) {
        let mut modules = Vec::new();
        let once = read_once(program);
        let entries = program.entries.iter().map(|entry| match Self::of(entry, once) {
            None => entry.clone(),
            Some(module) => {
                let entry = module.in_place(entry);
                modules.push(module);
                entry
            }
        });
        let mut folded = Program::new(entries.collect());
        folded.compelled.clone_from(&program.compelled);
        (folded, modules)
    }

    /// The module of a promise, if it has more than one way of its own.
    fn of(entry: &Entry, once: FactMask) -> Option<Self> {
        if entry.then != Effect::Prohibited || entry.authority() != Authority::Policy {
            return None;
        }
        let all = || entry.exceptions.iter().flat_map(|exception| &exception.cubes);
        let facts = |cubes: &[Cube]| cubes.iter().copied().fold(Cube::ALWAYS, Cube::and);
        let mut own = once.minus(facts(&entry.when).facts());
        // A way that reads anything else takes its facts along, and so on.
        while let Some(cube) =
            all().find(|cube| !cube.facts().is_subset(&own) && cube.facts().meets(&own))
        {
            own = own.minus(cube.facts());
        }
        let cubes: Vec<Cube> = all().filter(|cube| cube.facts().is_subset(&own)).copied().collect();
        let own = facts(&cubes);
        let simple = cubes.len() > 1 && !cubes.contains(&Cube::ALWAYS) && !own.is_impossible();
        let stands_for = own.facts().first().filter(|_| simple)?;
        Some(Self { stands_for, own, cubes })
    }

    /// The promise with the atom in place of the ways.
    fn in_place(&self, entry: &Entry) -> Entry {
        let mut entry = entry.clone();
        let mut atom = Some(Cube::atom(self.stands_for, true));
        for CompiledException { cubes, .. } in &mut entry.exceptions {
            let before = cubes.len();
            cubes.retain(|cube| !self.cubes.contains(cube));
            if cubes.len() < before {
                cubes.extend(atom.take());
            }
        }
        entry
    }

    pub(super) fn has(&self, fact: Fact) -> bool {
        self.own.facts().contains(fact)
    }

    pub(super) fn denies(&self, fact: Fact) -> bool {
        self.own.no.contains(fact)
    }

    /// Whether the module holds, in place of its facts.
    pub(super) fn settle(&self, facts: &mut FactSet) {
        let answer = any_holds(&self.cubes, facts);
        facts.yes = facts.yes.minus(self.own.facts());
        facts.no = facts.no.minus(self.own.facts());
        if answer != Answer::Unknown {
            facts.set(self.stands_for, answer);
        }
    }

    /// The open facts on which it turns whether the module holds.
    pub(super) fn essential(&self, facts: &FactSet) -> FactMask {
        let left = || self.cubes.iter().filter_map(|cube| cube.left(facts));
        let prime = |cube: &Cube| !left().any(|other| other != *cube && other.includes(cube));
        left().filter(prime).fold(FactMask::EMPTY, |all, cube| all.union(cube.facts()))
    }

    /// The cube with each of the ways in place of the atom.
    pub(super) fn unfold(&self, cube: Cube) -> impl Iterator<Item = Cube> + use<'_> {
        let folded = cube.yes.contains(self.stands_for);
        let rest = Cube { yes: cube.yes.minus(FactMask::EMPTY.with(self.stands_for)), ..cube };
        let ways = self.cubes.iter().filter(move |_| folded).map(move |way| rest.and(*way));
        ways.chain((!folded).then_some(cube))
    }
}

/// The facts that one rule alone reads, values of groups aside.
fn read_once(program: &Program) -> FactMask {
    let (mut once, mut again) = (FactMask::EMPTY, FactMask::EMPTY);
    for entry in &program.entries {
        let read = entry.cubes().map(Cube::facts).fold(FactMask::EMPTY, FactMask::union);
        again = again.union(once.intersection(read));
        once = once.union(read);
    }
    let compelled = program.compelled.iter().map(Cube::facts).fold(again, FactMask::union);
    once.minus(compelled).minus(Group::values())
}
