//! In which sense a condition turns on the facts that it reads.

use crate::fact::{FactMask, Group};
use crate::rule::Cube;

/// The facts by a yes to which a condition may come about (`up`), or cease (`down`). A fact that is
/// of both can do either.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sense {
    pub(super) up: FactMask,
    pub(super) down: FactMask,
}

impl Sense {
    /// Of any of these cubes.
    pub(super) fn of<'c>(cubes: impl IntoIterator<Item = &'c Cube>) -> Self {
        let cubes = cubes.into_iter().map(|cube| Self { up: cube.yes, down: cube.no });
        cubes.fold(Self::default(), Self::with)
    }

    /// Of both conditions together, or of either of them.
    pub(super) fn with(self, other: Self) -> Self {
        Self { up: self.up.union(other.up), down: self.down.union(other.down) }
    }

    /// Of the opposite.
    pub(super) const fn reversed(self) -> Self {
        Self { up: self.down, down: self.up }
    }

    /// The answer to the fact at a place by which it is most likely so; `None` where either may be,
    /// as of a value of a group, one of which is so.
    pub(super) fn toward(&self, place: usize) -> Option<bool> {
        match (self.up.has(place), self.down.has(place)) {
            _ if Group::values().has(place) => None,
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }
}
