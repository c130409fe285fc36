//! What is the same of rules whatever the state.

use core::ops::Range;

use super::owed::Owed;
use super::states::Classes;
use crate::fact::FactMask;

/// What is the same whatever the state.
#[derive(Debug)]
pub(super) struct Rules {
    /// The dense place of each fact, by its place in the list of facts.
    pub(super) places: Vec<Option<u8>>,
    pub(super) reads: FactMask,
    /// By the dense place of a fact, as many words as there are of rules: those that read it.
    pub(super) readers: Vec<u64>,
    /// Among the ways, after those of the rules, those in which a law compels.
    pub(super) compelled: Range<usize>,
    pub(super) classes: Vec<Classes>,
    /// The duties that the rules impose, in their order.
    pub(super) owed: Vec<Owed>,
}

impl Rules {
    /// The rules of a word that read one of these facts.
    pub(super) fn readers(&self, word: usize, facts: FactMask) -> u64 {
        self.dense(facts)
            .filter_map(|place| self.readers.get(place * self.classes.len() + word))
            .fold(0, |all, rules| all | rules)
    }

    /// The dense places of facts.
    pub(super) fn dense(&self, facts: FactMask) -> impl Iterator<Item = usize> {
        dense(&self.places, facts)
    }
}

/// The dense places of facts.
pub(super) fn dense(places: &[Option<u8>], facts: FactMask) -> impl Iterator<Item = usize> {
    facts.places().filter_map(|at| places.get(at).copied().flatten()).map(usize::from)
}
