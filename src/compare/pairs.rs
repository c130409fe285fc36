//! Which part of one version is which part of the other.

use crate::policy::{Unordered, says_the_same};
use crate::vocabulary::Id;

/// A part of one version, and what became of it.
pub(super) enum Pair<'p, T> {
    Added(&'p T),
    Removed(&'p T),
    Kept(&'p T, &'p T),
}

impl<'p, T: Unordered> Pair<'p, T> {
    /// The part as it was, and as it is.
    pub(super) const fn sides(&self) -> (Option<&'p T>, Option<&'p T>) {
        match self {
            Self::Added(new) => (None, Some(new)),
            Self::Removed(old) => (Some(old), None),
            Self::Kept(old, new) => (Some(old), Some(new)),
        }
    }

    /// Whether the part is new or gone, or says something else.
    pub(super) fn differs(&self) -> bool {
        match self {
            Self::Kept(old, new) => !says_the_same(*old, *new),
            Self::Added(_) | Self::Removed(_) => true,
        }
    }
}

/// Pairs the parts of two lists: those that say the same first, then those that are the
/// same part.
/// Each part is paired once.
pub(super) fn pairs<'p, T: Unordered>(
    old: &'p [T],
    new: &'p [T],
    same: impl Fn(&T, &T) -> bool,
) -> Vec<Pair<'p, T>> {
    // Each part as it stands, and in the one order in which it is compared.
    let mut before: Vec<(&T, T)> = old.iter().map(|part| (part, part.sorted())).collect();
    let mut take = |like: &dyn Fn(&(&T, T)) -> bool| {
        let at = before.iter().position(like)?;
        Some(before.remove(at).0)
    };
    let mut found: Vec<(&T, Option<&T>)> = Vec::new();
    for part in new {
        let sorted = part.sorted();
        found.push((part, take(&|(_, old)| *old == sorted)));
    }
    for (part, partner) in found.iter_mut().filter(|(_, partner)| partner.is_none()) {
        *partner = take(&|(old, _)| same(old, part));
    }
    let kept = found.into_iter().map(|(new, old)| match old {
        Some(old) => Pair::Kept(old, new),
        None => Pair::Added(new),
    });
    let mut pairs: Vec<Pair<'p, T>> = kept.collect();
    pairs.extend(before.into_iter().map(|(old, _)| Pair::Removed(old)));
    pairs
}

/// The ids that only the second list has.
pub(super) fn beyond<'a>(old: &[Id], new: &'a [Id]) -> Vec<&'a Id> {
    new.iter().filter(|id| !old.contains(id)).collect()
}

/// Whether two lists have the same entries, in whatever order.
pub(super) fn same_set<T: PartialEq>(old: &[T], new: &[T]) -> bool {
    old.iter().all(|one| new.contains(one)) && new.iter().all(|one| old.contains(one))
}
