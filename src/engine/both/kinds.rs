//! What is read off a diagram: products, shares of its states, and which states there can be.

use super::super::marks::YES;
use crate::fact::FactMask;

/// Which states there can be of what is open on either side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Universe {
    /// Its place among those that were asked for.
    pub(super) number: u32,
    /// Of each group that is open, the values that there may be.
    pub(crate) values: FactMask,
    /// When answers can stand together; and when a group has a value that it cannot have.
    pub(crate) possible: u32,
    pub(super) impossible: u32,
}

/// Facts that are so together, facts that are not, and of groups the values that may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Product {
    pub(crate) yes: FactMask,
    pub(crate) no: FactMask,
    /// Of each group that it speaks of, the values of which one is so.
    pub(crate) values: FactMask,
    pub(super) node: u32,
}

impl Product {
    pub(super) const ALWAYS: Self =
        Self { yes: FactMask::EMPTY, no: FactMask::EMPTY, values: FactMask::EMPTY, node: YES };

    /// When it holds.
    pub(crate) const fn node(&self) -> u32 {
        self.node
    }
}

/// Products, and the condition that they are together.
#[derive(Clone, Debug, Default)]
pub(super) struct Cover {
    pub(super) products: Vec<Product>,
    pub(super) node: u32,
}

/// A fraction of a power of two and of the sizes of groups: `count` of `2^twos * groups`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Weight {
    pub(crate) count: u128,
    pub(crate) twos: u32,
    pub(crate) groups: u32,
}

impl Weight {
    pub(super) const NOTHING: Self = Self { count: 0, twos: 0, groups: 1 };

    pub(super) const ALL: Self = Self { count: 1, twos: 0, groups: 1 };

    /// The same fraction of more.
    fn of(self, twos: u32, groups: u32) -> Option<u128> {
        let by = u128::from(groups / self.groups);
        let shift = twos.checked_sub(self.twos)?;
        let room = shift < self.count.leading_zeros() || self.count == 0;
        self.count.checked_mul(by)?.checked_mul(if room {
            1_u128.checked_shl(shift)?
        } else {
            return None;
        })
    }

    pub(super) fn and(self, other: Self) -> Option<Self> {
        let twos = self.twos.max(other.twos);
        let groups = common(self.groups, other.groups)?;
        let count = self.of(twos, groups)?.checked_add(other.of(twos, groups)?)?;
        Some(Self { count, twos, groups }.reduced())
    }

    pub(super) const fn reduced(self) -> Self {
        if self.count == 0 {
            return Self::NOTHING;
        }
        let by = match self.count.trailing_zeros() {
            zeros if zeros < self.twos => zeros,
            _ => self.twos,
        };
        Self { count: self.count >> by, twos: self.twos - by, ..self }
    }
}

/// The least number of which both are divisors.
fn common(one: u32, other: u32) -> Option<u32> {
    let (mut divisor, mut rest) = (one, other);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (one / divisor).checked_mul(other)
}
