//! The ways in which rules apply or are lifted, as masks over the facts that they read, and the
//! state from which most differ little: in another, only those ways are looked at again that it may
//! change.

use core::ops::Range;
use std::sync::Arc;

use super::rules::Rules;
use super::states::{Bits, RULES, States, Told};
use crate::answer::Answer;
use crate::fact::{FactMask, FactSet};
use crate::rule::Cube;

/// Two masks, word by word: which facts are so, which are not.
#[derive(Clone, Copy, Debug)]
struct Row<const WORDS: usize>([(u64, u64); WORDS]);

/// A way of applying, or of being lifted, and the place of its rule.
#[derive(Clone, Copy, Debug)]
struct Way<const WORDS: usize> {
    row: Row<WORDS>,
    rule: usize,
    lifts: bool,
}

/// Ways in as many words as the facts take.
#[derive(Clone, Debug)]
pub(super) struct Table<const WORDS: usize> {
    ways: Arc<[Way<WORDS>]>,
    start: Arc<Start<WORDS>>,
}

/// A state, what the rules do in it, and what they say.
#[derive(Clone, Debug)]
struct Start<const WORDS: usize> {
    facts: FactSet,
    row: Row<WORDS>,
    does: Vec<Does>,
    /// The ways that hold or may, rule after rule, and where those of each begin.
    live: Vec<u32>,
    live_of: Vec<u32>,
    /// The ways that do not, each in a chain of those against which the same fact stands: the first
    /// for each dense place, the next for each way.
    first: Vec<u32>,
    next: Vec<u32>,
    told: Option<Told>,
}

/// The end of a chain.
const NONE: u32 = u32::MAX;

/// Which rules of a word apply, and which are lifted.
#[derive(Clone, Copy, Debug, Default)]
struct Does {
    reached: Bits,
    lifted: Bits,
}

impl Does {
    /// Without what is told of these rules.
    const fn without(self, rules: u64) -> Self {
        Self { reached: self.reached.only(!rules), lifted: self.lifted.only(!rules) }
    }

    const fn states(self) -> States {
        let Self { reached, lifted } = self;
        States { reached, bites: reached.and_not(lifted) }
    }
}

impl<const WORDS: usize> Row<WORDS> {
    const EMPTY: Self = Self([(0, 0); WORDS]);

    /// What is at a place: a yes, a no, or neither.
    fn put(&mut self, place: u8, yes: bool, no: bool) {
        let bit = 1 << (place % 64);
        if let Some((so, not_so)) = self.0.get_mut(usize::from(place / 64)) {
            *so = if yes { *so | bit } else { *so & !bit };
            *not_so = if no { *not_so | bit } else { *not_so & !bit };
        }
    }

    /// Whether the way holds in a state.
    #[inline]
    fn holds(&self, state: &Self) -> Answer {
        let (mut against, mut lacking) = (0, 0);
        for ((yes, no), (so, not_so)) in self.0.iter().zip(&state.0) {
            against |= yes & not_so | no & so;
            lacking |= yes & !so | no & !not_so;
        }
        match (against, lacking) {
            (0, 0) => Answer::Yes,
            (0, _) => Answer::Unknown,
            _ => Answer::No,
        }
    }

    /// The first place of which the state is against the way.
    fn against(&self, state: &Self) -> Option<usize> {
        let words = self.0.iter().zip(&state.0);
        let against = words.map(|((yes, no), (so, not_so))| yes & not_so | no & so);
        let mut against = against.enumerate().filter(|(_, word)| *word != 0);
        against.next().map(|(at, word)| at * 64 + word.trailing_zeros() as usize)
    }
}

impl<const WORDS: usize> Start<WORDS> {
    /// Nothing is known, and no rule is told of.
    const NOTHING: Self = Self {
        facts: FactSet::UNKNOWN,
        row: Row::EMPTY,
        does: Vec::new(),
        live: Vec::new(),
        live_of: Vec::new(),
        first: Vec::new(),
        next: Vec::new(),
        told: None,
    };

    /// The ways of a rule that hold or may.
    fn live_of(&self, rule: usize) -> &[u32] {
        let Some([from, to, ..]) = self.live_of.get(rule..) else { return &[] };
        self.live.get(*from as usize..*to as usize).unwrap_or_default()
    }

    /// Those that do not, of the chain of a dense place.
    fn chained(&self, place: usize) -> impl Iterator<Item = u32> {
        let first = self.first.get(place).copied();
        core::iter::successors(first, |way| self.next.get(*way as usize).copied())
            .take_while(|way| *way != NONE)
    }
}

impl<const WORDS: usize> Table<WORDS> {
    /// Of what each rule needs in order to apply and to be lifted, and of what compels.
    pub(super) fn of<'c>(
        ways: impl Iterator<Item = (&'c Cube, usize, bool)>,
        places: &[Option<u8>],
    ) -> Self {
        let nothing = Self { ways: Arc::default(), start: Arc::new(Start::NOTHING) };
        let way = |(cube, rule, lifts): (&Cube, usize, bool)| {
            let facts = FactSet { yes: cube.yes, no: cube.no };
            Way { row: nothing.near(&facts, facts.known(), places), rule, lifts }
        };
        Self { ways: ways.map(way).collect(), start: nothing.start.clone() }
    }

    /// The state of these facts, made of that of the start, which differs in these.
    fn near(&self, facts: &FactSet, differing: FactMask, places: &[Option<u8>]) -> Row<WORDS> {
        let mut row = self.start.row;
        for at in differing.places() {
            if let Some(place) = places.get(at).copied().flatten() {
                row.put(place, facts.yes.has(at), facts.no.has(at));
            }
        }
        row
    }

    /// Whether any of some ways holds.
    fn any(&self, ways: Range<usize>, state: &Row<WORDS>) -> Answer {
        let ways = self.ways.get(ways).unwrap_or_default();
        ways.iter().fold(Answer::No, |any, way| any.or(way.row.holds(state)))
    }

    /// Notes of a way whether it holds.
    fn note(&self, does: &mut Does, way: u32, state: &Row<WORDS>) {
        if let Some(way) = self.ways.get(way as usize) {
            let of = if way.lifts { &mut does.lifted } else { &mut does.reached };
            of.or(1 << (way.rule % RULES), way.row.holds(state));
        }
    }

    /// What the rules of a word do in a state that differs in these facts from the start.
    fn states(
        &self,
        rules: &Rules,
        word: usize,
        differing: FactMask,
        state: &Row<WORDS>,
    ) -> States {
        let start = &self.start;
        let changed = rules.readers(word, differing);
        let mut does = start.does.get(word).copied().unwrap_or_default().without(changed);
        let mut rest = changed;
        while rest != 0 {
            let rule = word * RULES + rest.trailing_zeros() as usize;
            start.live_of(rule).iter().for_each(|way| self.note(&mut does, *way, state));
            rest &= rest - 1;
        }
        for way in rules.dense(differing).flat_map(|place| start.chained(place)) {
            if self.ways.get(way as usize).is_some_and(|way| way.rule / RULES == word) {
                self.note(&mut does, way, state);
            }
        }
        does.states()
    }

    /// What all rules say of these facts.
    pub(super) fn told(&self, rules: &Rules, facts: &FactSet) -> Told {
        let differing = facts.differing(&self.start.facts).intersection(rules.reads);
        match self.start.told {
            Some(told) if differing.is_empty() => told,
            _ => {
                let state = self.near(facts, differing, &rules.places);
                let words = rules.classes.iter().enumerate();
                let words =
                    words.map(|(word, of)| (of, self.states(rules, word, differing, &state)));
                Told::of(words, self.any(rules.compelled.clone(), &state))
            }
        }
    }

    /// What the rules of one word do.
    pub(super) fn word(&self, rules: &Rules, word: usize, facts: &FactSet) -> States {
        let differing = facts.differing(&self.start.facts).intersection(rules.reads);
        let state = self.near(facts, differing, &rules.places);
        self.states(rules, word, differing, &state)
    }

    /// Has others made of the state of these facts.
    pub(super) fn start_from(&mut self, rules: &Rules, facts: FactSet) {
        let differing = facts.differing(&self.start.facts).intersection(rules.reads);
        let row = self.near(&facts, differing, &rules.places);
        let mut start = Start {
            facts,
            row,
            does: vec![Does::default(); rules.classes.len()],
            live_of: Vec::with_capacity(rules.classes.len() * RULES + 1),
            first: vec![NONE; WORDS * 64],
            next: vec![NONE; self.ways.len()],
            ..Start::NOTHING
        };
        for (id, way) in (0_u32..).zip(self.ways.iter()) {
            // Of rules without a way too, where theirs would begin.
            while start.live_of.len() <= way.rule {
                start.live_of.push(start.live.len() as u32);
            }
            match way.row.against(&row) {
                None => start.live.push(id),
                Some(place) => {
                    let chained = start.first.get_mut(place).zip(start.next.get_mut(id as usize));
                    if let Some((first, next)) = chained {
                        (*next, *first) = (*first, id);
                    }
                }
            }
            if let Some(does) = start.does.get_mut(way.rule / RULES) {
                self.note(does, id, &row);
            }
        }
        start.live_of.push(start.live.len() as u32);
        let words = rules.classes.iter().zip(start.does.iter().map(|does| does.states()));
        let compelled = self.any(rules.compelled.clone(), &row);
        start.told = Some(Told::of(words, compelled));
        self.start = Arc::new(start);
    }
}
