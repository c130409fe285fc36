//! Conditions lowered to masks: "any of these cubes".

use super::condition::Condition;
use super::element::Element;
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet, Group};
use crate::vocabulary::Handling;

/// A conjunction of atoms as two masks: facts that must be so, facts that must
/// not be so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub(crate) struct Cube {
    pub(crate) yes: FactMask,
    pub(crate) no: FactMask,
}

impl Cube {
    /// True of every state.
    pub(crate) const ALWAYS: Self = Self { yes: FactMask::EMPTY, no: FactMask::EMPTY };

    /// The cube of one atom.
    pub(crate) fn atom(fact: Fact, affirmed: bool) -> Self {
        let mut cube = Self::ALWAYS;
        if affirmed {
            cube.yes.insert(fact);
        } else {
            cube.no.insert(fact);
        }
        cube
    }

    /// Both cubes together.
    pub(crate) fn and(self, other: Self) -> Self {
        Self { yes: self.yes.union(other.yes), no: self.no.union(other.no) }
    }

    /// Whether the cube holds, as far as the facts tell.
    pub(crate) fn holds(&self, facts: &FactSet) -> Answer {
        if self.yes.meets(&facts.no) || self.no.meets(&facts.yes) {
            Answer::No
        } else if self.yes.is_subset(&facts.yes) && self.no.is_subset(&facts.no) {
            Answer::Yes
        } else {
            Answer::Unknown
        }
    }

    /// Whether it asks for a fact and for its opposite.
    pub(crate) fn is_impossible(&self) -> bool {
        self.yes.meets(&self.no)
    }

    /// Whether some state fulfils it.
    fn is_consistent(&self) -> bool {
        let two_values = |group: &Group| self.yes.intersection(group.mask()).len() > 1;
        !self.is_impossible() && !Group::ALL.iter().any(two_values)
    }

    /// The facts the cube speaks of.
    pub(crate) fn facts(&self) -> FactMask {
        self.yes.union(self.no)
    }

    /// Whether every state of `other` is one of this cube.
    pub(crate) fn includes(&self, other: &Self) -> bool {
        self.yes.is_subset(&other.yes) && self.no.is_subset(&other.no)
    }
}

/// Whether any of the cubes holds.
pub(crate) fn any_holds(cubes: &[Cube], facts: &FactSet) -> Answer {
    let mut answer = Answer::No;
    for cube in cubes {
        match cube.holds(facts) {
            Answer::Yes => return Answer::Yes,
            Answer::Unknown => answer = Answer::Unknown,
            Answer::No => {}
        }
    }
    answer
}

/// The condition as "any of these cubes", none of which includes another.
pub(crate) fn lower(condition: &Condition) -> Vec<Cube> {
    match condition {
        Condition::Is(fact) => vec![Cube::atom(*fact, true)],
        Condition::Not(fact) => vec![Cube::atom(*fact, false)],
        Condition::Any(any) => any.iter().fold(Vec::new(), |mut cubes, one| {
            for cube in lower(one) {
                push_minimal(&mut cubes, cube);
            }
            cubes
        }),
        Condition::All(all) => {
            all.iter().fold(vec![Cube::ALWAYS], |cubes, one| both(&cubes, &lower(one)))
        }
    }
}

/// All the elements together, as "any of these cubes".
pub(crate) fn lower_all(elements: impl Iterator<Item = &'static Element>) -> Vec<Cube> {
    elements.fold(vec![Cube::ALWAYS], |cubes, element| both(&cubes, &lower(&element.needs)))
}

/// Whether some state fulfils both disjunctions; a case has one handling.
pub(crate) fn can_meet(left: &[Cube], right: &[Cube]) -> bool {
    let handlings: FactMask = Handling::ALL.iter().map(|one| Fact::Handling(*one)).collect();
    let possible =
        |cube: &Cube| cube.is_consistent() && cube.yes.intersection(handlings).len() <= 1;
    left.iter().any(|a| right.iter().any(|b| possible(&a.and(*b))))
}

/// The conjunction of two disjunctions of cubes, each of which includes none of its others.
pub(crate) fn both(left: &[Cube], right: &[Cube]) -> Vec<Cube> {
    if left == [Cube::ALWAYS] {
        return right.to_vec();
    }
    let mut cubes = Vec::new();
    for a in left {
        for b in right {
            push_minimal(&mut cubes, a.and(*b));
        }
    }
    cubes
}

/// The same cubes where these facts are settled: what cannot hold any more is dropped, and what is
/// settled is not asked again.
pub(crate) fn cut(cubes: &[Cube], settled: &FactSet) -> Vec<Cube> {
    let known = settled.known();
    let mut kept = Vec::new();
    for cube in cubes {
        if !cube.yes.meets(&settled.no) && !cube.no.meets(&settled.yes) {
            let rest = Cube { yes: cube.yes.minus(known), no: cube.no.minus(known) };
            push_minimal(&mut kept, rest);
        }
    }
    kept
}

/// Adds a cube unless one that is there includes it; drops those it includes.
pub(crate) fn push_minimal(cubes: &mut Vec<Cube>, cube: Cube) {
    if cubes.iter().any(|there| there.includes(&cube)) {
        return;
    }
    cubes.retain(|there| !cube.includes(there));
    cubes.push(cube);
}

/// When none of the cubes holds.
pub(crate) fn negated(cubes: &[Cube]) -> Vec<Cube> {
    cubes.iter().fold(vec![Cube::ALWAYS], |so_far, cube| {
        let yes = cube.yes.iter().map(|fact| Cube::atom(fact, false));
        let no = cube.no.iter().map(|fact| Cube::atom(fact, true));
        consistent(both(&so_far, &yes.chain(no).collect::<Vec<_>>()))
    })
}

/// Without the cubes that no state fulfils.
pub(crate) fn consistent(mut cubes: Vec<Cube>) -> Vec<Cube> {
    cubes.retain(Cube::is_consistent);
    cubes
}
