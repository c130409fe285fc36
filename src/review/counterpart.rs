//! The Act's side of a comparison: its exceptions, and which norms limit what.

use crate::answer::Answer;
use crate::compile::is_about_keys;
use crate::edition::Edition;
use crate::fact::{Fact, FactSet, Silence};
use crate::norm::Norm;
use crate::rule::{Condition, Cube, Exception, lower};

/// An exception of the Act, as far as a policy has to name its elements.
pub(super) struct Counterpart {
    pub(super) norm: Norm,
    pub(super) elements: Vec<Condition>,
    /// Every fact it speaks of.
    pub(super) facts: Vec<Fact>,
}

impl Counterpart {
    pub(super) fn new(norm: Norm, conditions: impl Iterator<Item = Condition>) -> Self {
        let mut elements = Vec::new();
        let mut facts = Vec::new();
        for condition in conditions {
            condition.atoms(&mut |fact, _| facts.push(fact));
            elements.extend(condition.parts().into_iter().copied());
        }
        // Of the handling and the kind the promise itself speaks. And what silence
        // presumes to be no, a policy need not rule out, nor say how far a ground reaches.
        elements.retain(|element| {
            !is_about_keys(element)
                && element.holds(&presumed()) != Answer::Yes
                && !element.reads(Fact::PartCanBeGranted)
        });
        Self { norm, elements, facts }
    }

    pub(super) fn of(exception: &Exception, edition: Edition) -> Self {
        Self::new(exception.norm, exception.elements_in(edition).map(|element| element.needs))
    }
}

/// What silence means, all else unknown.
fn presumed() -> FactSet {
    let silent = Fact::ACT.iter().filter(|fact| fact.silence() == Silence::PresumedNo);
    silent.fold(FactSet::UNKNOWN, |set, fact| set.with(*fact, Answer::No))
}

/// The ways in which an element is fulfilled, as far as a policy has to name them: not what
/// silence presumes to be no, nor that a consent to provision abroad is about abroad.
pub(super) fn alternatives(element: &Condition) -> Vec<Cube> {
    let mut ways = lower(element);
    for way in &mut ways {
        way.no = way.no.minus(presumed().no);
        if way.yes.contains(Fact::ConsentToForeignProvision) {
            way.yes.remove(Fact::RecipientAbroad);
        }
    }
    ways
}

/// Whether every cube implies the element.
pub(super) fn is_kept(element: &Condition, cubes: &[Cube]) -> bool {
    let alternatives = alternatives(element);
    cubes.iter().all(|cube| alternatives.iter().any(|one| one.includes(cube)))
}
