//! The conditions of both programs, in one diagram.

use std::collections::HashMap;
use std::rc::Rc;

use super::super::builder::{Builder, Made};
use super::super::marks::{NO, YES};
use super::super::program::Entry;
use super::kinds::{Cover, Universe, Weight};
use crate::fact::{EXCLUSIVE, Fact, FactMask, Group, IMPLIED};
use crate::rule::Cube;

/// How many steps the making of the diagram of a difference may take.
pub(crate) const MOST_STEPS: usize = 4_000_000;

/// The conditions of both programs.
#[derive(Debug)]
pub(crate) struct Both {
    pub(super) builder: Builder,
    /// Of each list of cubes, what it is a node of.
    made: HashMap<Vec<Cube>, u32>,
    pub(super) covers: HashMap<(u32, u32), Rc<Cover>>,
    pub(super) weights: HashMap<(u32, u32), Weight>,
    /// The states that were asked for so far, by number.
    pub(super) universes: Vec<Universe>,
    /// The values of groups that are read.
    pub(super) read: FactMask,
}

impl Both {
    /// Reads the facts of these rules, the rules in an order that does not depend on a document, and
    /// then those of what documents add.
    pub(crate) fn reading<'e>(
        of_the_act: impl Iterator<Item = &'e Entry>,
        others: FactMask,
    ) -> Self {
        let facts = of_the_act.flat_map(Entry::cubes).flat_map(|cube| cube.facts().iter());
        // What cannot be otherwise is a condition on facts, be they read or not.
        let bound = EXCLUSIVE.iter().flat_map(|set| set.iter().copied());
        let bound = bound.chain(IMPLIED.iter().flat_map(|(one, then)| [*one, *then]));
        let is_key = |fact: &Fact| matches!(fact, Fact::Handling(_));
        let facts = facts.chain(others.iter()).chain(bound).filter(|fact| !is_key(fact));
        let builder = Builder::new(facts).of_steps(MOST_STEPS);
        let read = builder.order().iter().copied().collect::<FactMask>();
        Self {
            builder,
            made: HashMap::new(),
            covers: HashMap::new(),
            weights: HashMap::new(),
            universes: Vec::new(),
            read: read.intersection(Group::values()),
        }
    }

    /// Any of the cubes.
    pub(crate) fn any(&mut self, cubes: &[Cube]) -> Made {
        if let Some(made) = self.made.get(cubes) {
            return Ok(*made);
        }
        let made = self.builder.any(cubes.iter())?;
        self.made.insert(cubes.to_vec(), made);
        Ok(made)
    }

    pub(crate) fn and(&mut self, one: u32, other: u32) -> Made {
        self.builder.and(one, other)
    }

    pub(crate) fn or(&mut self, one: u32, other: u32) -> Made {
        self.builder.or(one, other)
    }

    /// The first, and not the second.
    pub(crate) fn minus(&mut self, one: u32, other: u32) -> Made {
        self.builder.minus(one, other)
    }

    /// One of them, and not the other.
    pub(crate) fn differ(&mut self, one: u32, other: u32) -> Made {
        let (more, less) = (self.minus(one, other)?, self.minus(other, one)?);
        self.or(more, less)
    }

    /// Not so.
    pub(crate) fn not(&mut self, of: u32) -> Made {
        self.minus(YES, of)
    }

    /// The group of which the fact at this place is a value.
    pub(super) fn group_at(&self, at: usize) -> Option<Group> {
        self.builder.order().get(at).and_then(|fact| fact.group())
    }

    /// Whether it is never so.
    pub(crate) const fn never(of: u32) -> bool {
        of == NO
    }
}
