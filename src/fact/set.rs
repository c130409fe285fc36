//! A fixed set of facts, two bits each.

use core::fmt;

use super::{Fact, Group, Question};
use crate::answer::Answer;

/// How many facts there can be: those of the Act, the keys, and a policy's own.
pub(crate) const WIDTH: usize = 320;
const WORDS: usize = WIDTH / 64;

/// A set of facts as bits.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub(crate) struct FactMask([u64; WORDS]);

impl FactMask {
    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    pub(crate) fn insert(&mut self, fact: Fact) {
        let index = fact.index();
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    pub(crate) fn remove(&mut self, fact: Fact) {
        if let Some(word) = self.0.get_mut(fact.index() / 64) {
            *word &= !(1 << (fact.index() % 64));
        }
    }

    /// The same set with one fact more.
    pub(crate) fn with(mut self, fact: Fact) -> Self {
        self.insert(fact);
        self
    }

    pub(crate) fn contains(&self, fact: Fact) -> bool {
        let index = fact.index();
        self.0.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    fn zip(self, other: Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        let mut out = self;
        for (word, with) in out.0.iter_mut().zip(other.0) {
            *word = combine(*word, with);
        }
        out
    }

    pub(crate) fn union(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    pub(crate) fn intersection(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    pub(crate) fn minus(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub(crate) fn is_subset(&self, of: &Self) -> bool {
        self.0.iter().zip(of.0).all(|(a, b)| a & !b == 0)
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }

    pub(crate) fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// The first fact of the set.
    pub(crate) fn first(&self) -> Option<Fact> {
        self.iter().next()
    }

    /// The questions about these facts: of the groups first, each once.
    pub(crate) fn questions(self) -> impl Iterator<Item = Question> + use<> {
        let groups = Group::ALL.into_iter().filter(move |group| self.meets(&group.mask()));
        let single = self.minus(Group::values());
        groups.map(Question::from).chain(single.iter().map(Question::Fact))
    }

    /// The facts of the set, in order of their places.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Fact> + use<> {
        let mut rest = *self;
        core::iter::from_fn(move || {
            let (at, word) = rest.0.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
            let bit = word.trailing_zeros() as usize;
            *word &= *word - 1;
            Some(at * 64 + bit)
        })
        .filter_map(Fact::at)
    }
}

impl FromIterator<Fact> for FactMask {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        let mut mask = Self::EMPTY;
        for fact in facts {
            mask.insert(fact);
        }
        mask
    }
}

impl fmt::Debug for FactMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

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
    pub fn get(&self, fact: Fact) -> Answer {
        if self.yes.contains(fact) {
            Answer::Yes
        } else if self.no.contains(fact) {
            Answer::No
        } else {
            Answer::Unknown
        }
    }

    /// Sets the answer to a fact.
    ///
    /// Of the values of an exclusive group (kind, relation, source, request) one holds:
    /// a yes to one is a no to the others. Taking that yes back leaves the others open,
    /// and so does a no to the last that was possible.
    pub fn set(&mut self, fact: Fact, answer: Answer) {
        if let Some(group) = fact.group() {
            let mask = group.mask();
            if answer == Answer::Yes {
                self.yes = self.yes.minus(mask);
                self.no = self.no.union(mask);
            } else if self.yes.contains(fact) || mask.minus(self.no) == FactMask::EMPTY.with(fact) {
                self.no = self.no.minus(mask);
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

    /// The same set with one answer changed.
    #[must_use]
    pub fn with(mut self, fact: Fact, answer: Answer) -> Self {
        self.set(fact, answer);
        self
    }

    /// The facts with an answer.
    pub(crate) fn known(&self) -> FactMask {
        self.yes.union(self.no)
    }

    /// The values of a group that are still possible.
    pub(crate) fn possible(&self, group: Group) -> FactMask {
        if self.yes.meets(&group.mask()) {
            self.yes.intersection(group.mask())
        } else {
            group.mask().minus(self.no)
        }
    }

    /// The groups of which no value holds yet, and some still can.
    pub(crate) fn open_groups(self) -> impl Iterator<Item = Group> {
        Group::ALL.into_iter().filter(move |group| {
            !self.yes.meets(&group.mask()) && !self.possible(*group).is_empty()
        })
    }

    /// Every fact with an answer.
    pub fn answers(&self) -> impl Iterator<Item = (Fact, Answer)> + use<> {
        let set = *self;
        self.known().iter().map(move |fact| (fact, set.get(fact)))
    }
}

impl fmt::Debug for FactSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.answers()).finish()
    }
}
