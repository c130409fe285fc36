//! A case: the facts under an edition, and the words in which the articles speak of them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::{Edition, Facts, Truth};

/// 事案 The facts, and the edition of the text that decides them.
pub(crate) struct Case<'f, F> {
    edition: Edition,
    facts: &'f F,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'f, F: Facts> Case<'f, F> {
    pub(crate) fn new(edition: Edition, facts: &'f F) -> Self {
        Self { edition, facts, asked: RefCell::default() }
    }

    /// The questions that were asked so far.
    pub(crate) fn asked(self) -> BTreeSet<&'static str> {
        self.asked.into_inner()
    }

    /// The text of this edition or a later one is in force.
    pub(crate) fn since(&self, edition: Edition) -> F::Truth {
        (self.edition >= edition).into()
    }

    /// The text of an edition before this one is in force.
    pub(crate) fn before(&self, edition: Edition) -> F::Truth {
        (self.edition < edition).into()
    }

    /// The answer is yes.
    pub(crate) fn is(&self, id: &'static str) -> F::Truth {
        self.asked.borrow_mut().insert(id);
        self.facts.fact(id)
    }

    /// The answer is no.
    pub(crate) fn is_not(&self, id: &'static str) -> F::Truth {
        !self.is(id)
    }

    pub(crate) fn kind<const N: usize>(&self, among: [&str; N]) -> F::Truth {
        any_of(among, |id| self.facts.kind(id))
    }

    pub(crate) fn handling<const N: usize>(&self, among: [&str; N]) -> F::Truth {
        any_of(among, |id| self.facts.handling(id))
    }

    pub(crate) fn relation<const N: usize>(&self, among: [&str; N]) -> F::Truth {
        any_of(among, |id| self.facts.relation(id))
    }

    pub(crate) fn source<const N: usize>(&self, among: [&str; N]) -> F::Truth {
        any_of(among, |id| self.facts.source(id))
    }

    pub(crate) fn request<const N: usize>(&self, among: [&str; N]) -> F::Truth {
        any_of(among, |id| self.facts.request(id))
    }

    pub(crate) fn channel<const N: usize>(&self, among: [&str; N]) -> F::Truth {
        any_of(among, |id| self.facts.channel(id))
    }
}

/// One of them is so.
fn any_of<T: Truth, const N: usize>(among: [&str; N], is: impl Fn(&str) -> T) -> T {
    among.into_iter().fold(T::from(false), |so_far, id| so_far.or(|| is(id)))
}
