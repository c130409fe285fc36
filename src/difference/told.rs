//! What tells one row from another.

use crate::engine::{Direction, Key, RegionKind};
use crate::fact::FactMask;

/// The rule, what it does and on which side, and the conditions of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Told {
    pub(super) key: Key,
    pub(super) kind: RegionKind,
    pub(super) direction: Direction,
    pub(super) yes: FactMask,
    pub(super) no: FactMask,
    pub(super) values: FactMask,
}
