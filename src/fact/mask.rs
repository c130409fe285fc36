//! A fixed set of facts, one bit each.

use core::fmt;

use super::Fact;
use super::place::PLACES;

const WORDS: usize = PLACES.div_ceil(64);

/// A set of facts as bits.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub(crate) struct FactMask([u64; WORDS]);

impl FactMask {
    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    pub(crate) const ALL: Self = Self([u64::MAX; WORDS]);

    /// How many words it takes.
    pub(crate) const WORDS: usize = WORDS;

    /// These facts.
    pub(crate) const fn of(facts: &[Fact]) -> Self {
        let (mut mask, mut rest) = (Self::EMPTY, facts);
        while let [fact, others @ ..] = rest {
            let place = fact.index();
            if let Some((_, [word, ..])) = mask.0.split_at_mut_checked(place / 64) {
                *word |= 1 << (place % 64);
            }
            rest = others;
        }
        mask
    }

    /// The facts at the places from one up to another.
    pub(super) const fn of_places(from: usize, to: usize) -> Self {
        let (mut mask, mut place) = (Self::EMPTY, from);
        while place < to {
            if let Some((_, [word, ..])) = mask.0.split_at_mut_checked(place / 64) {
                *word |= 1 << (place % 64);
            }
            place += 1;
        }
        mask
    }

    #[inline]
    pub(crate) fn insert(&mut self, fact: Fact) {
        let index = fact.index();
        if let Some(word) = self.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    #[inline]
    pub(crate) fn remove(&mut self, fact: Fact) {
        if let Some(word) = self.0.get_mut(fact.index() / 64) {
            *word &= !(1 << (fact.index() % 64));
        }
    }

    /// The same set with one fact more.
    #[inline]
    pub(crate) fn with(mut self, fact: Fact) -> Self {
        self.insert(fact);
        self
    }

    #[inline]
    pub(crate) fn contains(&self, fact: Fact) -> bool {
        self.has(fact.index())
    }

    /// With the fact at a place.
    #[inline]
    pub(crate) fn with_place(mut self, place: usize) -> Self {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
        self
    }

    /// Whether the fact at this place is one of it.
    #[inline]
    pub(crate) fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    #[inline]
    fn zip(self, other: Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        let mut out = self;
        let (mut words, mut with): (&mut [u64], &[u64]) = (&mut out.0, &other.0);
        while let ([word, rest @ ..], [one, others @ ..]) = (words, with) {
            *word = combine(*word, *one);
            (words, with) = (rest, others);
        }
        out
    }

    #[inline]
    pub(crate) fn union(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    #[inline]
    pub(crate) fn intersection(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    #[inline]
    pub(crate) fn minus(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    #[inline]
    pub(crate) fn is_subset(&self, of: &Self) -> bool {
        !self.any(of, |a, b| a & !b != 0)
    }

    #[inline]
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.any(other, |a, b| a & b != 0)
    }

    /// Whether any two words are so. By patterns and not by iterators, whose every step is a
    /// call where little is optimised: comparing cubes is most of what the tests do.
    #[inline]
    fn any(&self, other: &Self, are: impl Fn(u64, u64) -> bool) -> bool {
        let (mut words, mut with): (&[u64], &[u64]) = (&self.0, &other.0);
        while let ([word, rest @ ..], [one, others @ ..]) = (words, with) {
            if are(*word, *one) {
                return true;
            }
            (words, with) = (rest, others);
        }
        false
    }

    #[inline]
    pub(crate) fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// The first fact of the set.
    #[inline]
    pub(crate) fn first(&self) -> Option<Fact> {
        self.iter().next()
    }

    /// The facts of the set, in order of their places.
    #[inline]
    pub(crate) fn iter(&self) -> impl Iterator<Item = Fact> + use<> {
        self.places().filter_map(Fact::at)
    }

    /// Their places.
    #[inline]
    pub(crate) fn places(&self) -> Places {
        let [word, ..] = self.0;
        Places { words: self.0, at: 0, word }
    }
}

/// The places of the facts of a set, in order.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    words: [u64; WORDS],
    at: usize,
    /// What is left of the word.
    word: u64,
}

impl Iterator for Places {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.word == 0 {
            self.at += 1;
            self.word = *self.words.get(self.at)?;
        }
        let bit = self.word.trailing_zeros() as usize;
        self.word &= self.word - 1;
        Some(self.at * 64 + bit)
    }
}

impl FromIterator<Fact> for FactMask {
    #[inline]
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
