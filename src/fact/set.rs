//! An answer for every fact, two bits each.

use core::fmt;

use super::{Fact, FactMask, Group};
use crate::answer::Answer;
use crate::steps::Stepwise as _;

/// 事実: an answer for every fact; unknown unless said otherwise.
///
/// ```
/// use appi::{Answer, Fact};
/// use appi::fact::FactSet;
///
/// let facts = FactSet::UNKNOWN.with(Fact::BasedOnLaw, Answer::Yes);
/// assert_eq!(facts.get(Fact::BasedOnLaw), Answer::Yes);
/// assert_eq!(facts.get(Fact::ConsentDifficult), Answer::Unknown);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct FactSet {
    pub(crate) yes: FactMask,
    pub(crate) no: FactMask,
}

impl FactSet {
    /// Nothing known.
    pub const UNKNOWN: Self = Self { yes: FactMask::EMPTY, no: FactMask::EMPTY };

    /// The answer to a fact.
    #[must_use]
    #[inline]
    pub fn get(&self, fact: Fact) -> Answer {
        if self.yes.contains(fact) {
            Answer::Yes
        } else if self.no.contains(fact) {
            Answer::No
        } else {
            Answer::Unknown
        }
    }

    /// Whether this is the answer to a fact.
    #[inline]
    pub(crate) fn is(&self, fact: Fact, answer: Answer) -> bool {
        match answer {
            Answer::Yes => self.yes.contains(fact),
            Answer::No => self.no.contains(fact),
            Answer::Unknown => self.get(fact) == answer,
        }
    }

    /// Sets the answer to a fact.
    ///
    /// Of the values of an exclusive group (kind, relation, source, request) one holds:
    /// a yes to one is a no to the others, whatever else is said of them. Taking that yes back leaves
    /// the others open, and so does a no to the last that was possible.
    #[inline]
    pub fn set(&mut self, fact: Fact, answer: Answer) {
        if let Some(group) = fact.group() {
            let mask = group.mask();
            if answer == Answer::Yes {
                self.yes = self.yes.minus(mask);
                self.no = self.no.union(mask);
            } else if self.yes.contains(fact) || answer == Answer::No && self.is_last(fact) {
                self.no = self.no.minus(mask);
            } else if self.yes.meets(&mask) {
                return;
            }
        }
        self.yes.remove(fact);
        self.no.remove(fact);
        match answer {
            Answer::Yes => self.yes.insert(fact),
            Answer::No => self.no.insert(fact),
            Answer::Unknown => {}
        }
    }

    /// Whether it is the only value of its group that is possible.
    #[inline]
    pub(crate) fn is_last(&self, fact: Fact) -> bool {
        fact.group().is_some_and(|group| group.mask().minus(self.no) == FactMask::EMPTY.with(fact))
    }

    /// The same set with one answer changed.
    #[must_use]
    #[inline]
    pub fn with(mut self, fact: Fact, answer: Answer) -> Self {
        self.set(fact, answer);
        self
    }

    /// The facts with an answer.
    #[inline]
    pub(crate) fn known(&self) -> FactMask {
        self.yes.union(self.no)
    }

    /// The facts to which the other set answers otherwise.
    #[inline]
    pub(crate) fn differing(&self, other: &Self) -> FactMask {
        let by = |one: FactMask, other: FactMask| one.minus(other).union(other.minus(one));
        by(self.yes, other.yes).union(by(self.no, other.no))
    }

    /// The values of a group that are still possible.
    #[inline]
    pub(crate) fn possible(&self, group: Group) -> FactMask {
        if self.yes.meets(&group.mask()) {
            self.yes.intersection(group.mask())
        } else {
            group.mask().minus(self.no)
        }
    }

    /// The groups of which no value holds yet, and some still can.
    #[inline]
    pub(crate) fn open_groups(self) -> impl Iterator<Item = Group> {
        Group::ALL.into_iter().filter(move |group| {
            !self.yes.meets(&group.mask()) && !self.possible(*group).is_empty()
        })
    }

    /// Every fact with an answer.
    #[inline]
    pub fn answers(&self) -> impl Iterator<Item = (Fact, Answer)> + use<> {
        let set = *self;
        self.known().iter().map(move |fact| (fact, set.get(fact))).stepwise()
    }
}

impl fmt::Debug for FactSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.answers()).finish()
    }
}
