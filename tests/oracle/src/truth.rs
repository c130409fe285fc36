//! The kind of truth in which the articles are computed.

use std::ops::{BitAnd, BitOr, Not};

/// 真偽 A kind of truth: of one case (`bool`), or of all cases at once, such as the condition under
/// which something holds.
pub trait Truth:
    Copy + From<bool> + Not<Output = Self> + BitAnd<Output = Self> + BitOr<Output = Self>
{
    /// Both hold; what need not be looked at may be left aside.
    #[must_use]
    fn and(self, other: impl FnOnce() -> Self) -> Self {
        self & other()
    }

    /// One of them holds; what need not be looked at may be left aside.
    #[must_use]
    fn or(self, other: impl FnOnce() -> Self) -> Self {
        self | other()
    }
}

impl Truth for bool {
    fn and(self, other: impl FnOnce() -> Self) -> Self {
        self && other()
    }

    fn or(self, other: impl FnOnce() -> Self) -> Self {
        self || other()
    }
}
