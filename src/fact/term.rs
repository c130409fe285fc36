//! A policy's own facts.

/// A fact that a policy declares beside the Act's, by its place in the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(u8);

impl Term {
    /// How many terms one policy may declare. However many facts the Act has, there is
    /// room for these.
    pub const MAX: usize = 64;

    /// The term at this place, if a policy may have so many.
    pub(crate) fn new(place: usize) -> Option<Self> {
        (place < Self::MAX).then(|| u8::try_from(place).ok().map(Self)).flatten()
    }

    /// The place of the term among those of its policy, from 0.
    #[must_use]
    #[inline]
    pub const fn place(self) -> usize {
        self.0 as usize
    }
}
