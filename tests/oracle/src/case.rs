//! A case: the facts under an edition, and the words in which the articles speak of them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::{Edition, Facts};

/// 事案 The facts, and the edition of the text that decides them.
pub(crate) struct Case<'f> {
    edition: Edition,
    facts: &'f dyn Facts,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'f> Case<'f> {
    pub(crate) fn new(edition: Edition, facts: &'f dyn Facts) -> Self {
        Self { edition, facts, asked: RefCell::default() }
    }

    /// The questions that were asked so far.
    pub(crate) fn asked(self) -> BTreeSet<&'static str> {
        self.asked.into_inner()
    }

    /// The text of this edition or a later one is in force.
    pub(crate) fn since(&self, edition: Edition) -> bool {
        self.edition >= edition
    }

    /// The text of an edition before this one is in force.
    pub(crate) fn before(&self, edition: Edition) -> bool {
        self.edition < edition
    }

    /// The answer is yes.
    pub(crate) fn is(&self, id: &'static str) -> bool {
        self.asked.borrow_mut().insert(id);
        self.facts.fact(id)
    }

    /// The answer is no.
    pub(crate) fn is_not(&self, id: &'static str) -> bool {
        !self.is(id)
    }

    pub(crate) fn kind<const N: usize>(&self, among: [&str; N]) -> bool {
        among.iter().any(|id| self.facts.kind(id))
    }

    pub(crate) fn handling<const N: usize>(&self, among: [&str; N]) -> bool {
        among.iter().any(|id| self.facts.handling(id))
    }

    pub(crate) fn relation<const N: usize>(&self, among: [&str; N]) -> bool {
        among.iter().any(|id| self.facts.relation(id))
    }

    pub(crate) fn source<const N: usize>(&self, among: [&str; N]) -> bool {
        among.iter().any(|id| self.facts.source(id))
    }

    pub(crate) fn request<const N: usize>(&self, among: [&str; N]) -> bool {
        among.iter().any(|id| self.facts.request(id))
    }

    pub(crate) fn channel<const N: usize>(&self, among: [&str; N]) -> bool {
        among.iter().any(|id| self.facts.channel(id))
    }
}
