//! Which part of one version is which part of the other.

use std::collections::{BTreeSet, HashMap, VecDeque};

use serde::Serialize;

use crate::policy::{Clauses, Section, Unordered, said, says_the_same};
use crate::sorted::InOrder as _;
use crate::steps::Stepwise as _;
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

/// By what a part is the same part as another: an id or a clause of which sort.
pub(super) type Key<'p> = (Section, &'p str);

pub(super) fn of_id(section: Section, id: &Id) -> Vec<Key<'_>> {
    vec![(section, id.as_str())]
}

pub(super) fn of_clauses(clauses: &Clauses) -> Vec<Key<'_>> {
    clauses.iter().map(|clause| (Section::Clauses, clause.as_str())).collect()
}

/// Pairs the parts of two lists: those that say the same first, then those that are the
/// same part, which have a key in common.
/// Each part is paired once.
pub(super) fn pairs<'p, T: Unordered + Serialize>(
    old: &'p [T],
    new: &'p [T],
    keys: impl Fn(&'p T) -> Vec<Key<'p>>,
) -> Vec<Pair<'p, T>> {
    let sides = partners(old, new, said, keys).into_iter().map(|pair| match pair {
        (Some(old), Some(new)) => Some(Pair::Kept(old, new)),
        (None, Some(new)) => Some(Pair::Added(new)),
        (Some(old), None) => Some(Pair::Removed(old)),
        (None, None) => None,
    });
    sides.flatten().collect()
}

/// A part as it was, and as it is.
pub(super) type Partners<'p, T> = (Option<&'p T>, Option<&'p T>);

/// As [`pairs`], of whatever can say what it says. Each part is looked at once for each of its
/// keys, however many there are.
pub(super) fn partners<'p, T>(
    old: &'p [T],
    new: &'p [T],
    said: impl Fn(&T) -> String,
    keys: impl Fn(&'p T) -> Vec<Key<'p>>,
) -> Vec<Partners<'p, T>> {
    let told = |list: &'p [T]| -> Vec<Told<'p>> {
        list.iter().map(|part| Told { said: said(part), keys: keys(part) }).collect()
    };
    let (found, left) = found(&told(old), &told(new));
    let kept = new.iter().zip(found);
    let kept = kept.map(|(new, at)| (at.and_then(|at| old.get(at)), Some(new)));
    let removed = old.iter().zip(left).filter(|(_, left)| *left);
    kept.chain(removed.map(|(old, _)| (Some(old), None))).stepwise().collect()
}

/// What a part says, and its keys.
struct Told<'p> {
    said: String,
    keys: Vec<Key<'p>>,
}

/// The old part that each new one is, and which old ones are left.
fn found(old: &[Told<'_>], new: &[Told<'_>]) -> (Vec<Option<usize>>, Vec<bool>) {
    let mut saying: HashMap<&str, VecDeque<usize>> = HashMap::new();
    let mut bearing: HashMap<Key<'_>, VecDeque<usize>> = HashMap::new();
    for (at, part) in old.iter().enumerate() {
        saying.entry(&part.said).or_default().push_back(at);
        part.keys.iter().for_each(|key| bearing.entry(*key).or_default().push_back(at));
    }
    let mut left: Vec<bool> = vec![true; old.len()];
    let mut take = |at: &usize| left.get_mut(*at).is_some_and(core::mem::take);
    let mut found: Vec<Option<usize>> = Vec::new();
    for part in new {
        let at = saying.get_mut(part.said.as_str()).and_then(VecDeque::pop_front);
        found.push(at.filter(&mut take));
    }
    for (part, partner) in new.iter().zip(&mut found).filter(|(_, partner)| partner.is_none()) {
        let mut first = None;
        for key in &part.keys {
            let Some(places) = bearing.get_mut(key) else { continue };
            // What was taken is passed by once and for all.
            while places.front().is_some_and(|at| !left.get(*at).is_some_and(|left| *left)) {
                places.pop_front();
            }
            let there = places.front().copied();
            first = first.map_or(there, |at: usize| Some(there.map_or(at, |there| at.min(there))));
        }
        *partner = first.filter(|at| left.get_mut(*at).is_some_and(core::mem::take));
    }
    (found, left)
}

/// The ids that only the second list has.
pub(super) fn beyond<'a>(old: &[Id], new: &'a [Id]) -> Vec<&'a Id> {
    let old: BTreeSet<&Id> = old.iter().collect();
    new.iter().filter(|id| !old.contains(id)).collect()
}

/// Whether two lists have the same entries, in whatever order.
pub(super) fn same_set<T: Ord>(old: &[T], new: &[T]) -> bool {
    set(old) == set(new)
}

/// The entries of a list in order, each once.
fn set<T: Ord>(list: &[T]) -> Vec<&T> {
    let mut set: Vec<&T> = list.iter().collect();
    set.put_in_order(Ord::cmp);
    set.dedup();
    set
}
