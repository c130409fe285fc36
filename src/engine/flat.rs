//! The rules as flat tables over the facts that they read, numbered densely. What they do in the
//! state from which most differ little is kept: in another, the rules are told anew that read a
//! fact in which it differs.

use core::ops::Range;
use std::sync::Arc;

use super::exact::Wanted;
use super::owed::Owed;
use super::program::Program;
use super::states::{Classes, RULES, States, Told};
use crate::answer::Answer;
use crate::fact::{FactMask, FactSet};
use crate::rule::Cube;

/// The rules in a form that is read from front to back.
#[derive(Clone, Debug)]
pub(crate) struct Flat {
    rules: Arc<Rules>,
    ways: Ways,
}

/// What is the same whatever the state.
#[derive(Debug)]
struct Rules {
    /// The dense place of each fact, by its place in the list of facts.
    places: Vec<Option<u8>>,
    reads: FactMask,
    /// By the dense place of a fact, as many words as there are of rules: those that read it.
    readers: Vec<u64>,
    /// Where the ways of each rule begin, where those of its exceptions do.
    ways_of: Vec<(usize, usize)>,
    /// The ways in which a law compels.
    compelled: Range<usize>,
    classes: Vec<Classes>,
    /// The duties that the rules impose, in their order.
    owed: Vec<Owed>,
}

/// The ways of applying and of being lifted, in as many words as the facts take.
#[derive(Clone, Debug)]
enum Ways {
    One(Table<1>),
    Two(Table<2>),
    Any(Table<{ FactMask::WORDS }>),
}

/// Two masks: which facts are so, which are not.
#[derive(Clone, Copy, Debug)]
struct Row<const WORDS: usize> {
    yes: [u64; WORDS],
    no: [u64; WORDS],
}

/// Ways in as many words, and the state from which others mostly differ little.
#[derive(Clone, Debug)]
struct Table<const WORDS: usize> {
    ways: Arc<[Row<WORDS>]>,
    start: Start<WORDS>,
}

/// A state, what the rules do in it, and what they say.
#[derive(Clone, Debug)]
struct Start<const WORDS: usize> {
    facts: FactSet,
    row: Row<WORDS>,
    states: Vec<States>,
    told: Option<Told>,
}

impl<const WORDS: usize> Row<WORDS> {
    const EMPTY: Self = Self { yes: [0; WORDS], no: [0; WORDS] };

    /// What is at a place: a yes, a no, or neither.
    fn put(&mut self, place: u8, yes: bool, no: bool) {
        let (at, bit) = (usize::from(place / 64), 1 << (place % 64));
        for (words, is) in [(&mut self.yes, yes), (&mut self.no, no)] {
            if let Some(word) = words.get_mut(at) {
                *word = if is { *word | bit } else { *word & !bit };
            }
        }
    }

    /// Whether the way holds in a state.
    fn holds(&self, state: &Self) -> Answer {
        let (mut against, mut lacking) = (0, 0);
        let wanted = self.yes.iter().zip(&self.no);
        for ((yes, no), (is, is_not)) in wanted.zip(state.yes.iter().zip(&state.no)) {
            against |= yes & is_not | no & is;
            lacking |= yes & !is | no & !is_not;
        }
        match (against, lacking) {
            (0, 0) => Answer::Yes,
            (0, _) => Answer::Unknown,
            _ => Answer::No,
        }
    }
}

impl<const WORDS: usize> Start<WORDS> {
    /// Nothing is known, and no rule is told of.
    const NOTHING: Self =
        Self { facts: FactSet::UNKNOWN, row: Row::EMPTY, states: Vec::new(), told: None };
}

impl<const WORDS: usize> Table<WORDS> {
    fn of(ways: &[Cube], places: &[Option<u8>]) -> Self {
        let nothing = Self { ways: Arc::default(), start: Start::NOTHING };
        let row = |cube: &Cube| {
            let facts = FactSet { yes: cube.yes, no: cube.no };
            nothing.near(&facts, facts.known(), places)
        };
        Self { ways: ways.iter().map(row).collect(), start: Start::NOTHING }
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
        let mut answer = Answer::No;
        for way in self.ways.get(ways).unwrap_or_default() {
            match way.holds(state) {
                Answer::Yes => return Answer::Yes,
                Answer::Unknown => answer = Answer::Unknown,
                Answer::No => {}
            }
        }
        answer
    }

    /// What the rules of a word do, told anew of those that are marked.
    fn states(&self, rules: &Rules, word: usize, marked: u64, state: &Row<WORDS>) -> States {
        let mut states = self.start.states.get(word).copied().unwrap_or_default();
        let mut rest = marked;
        while rest != 0 {
            let at = word * RULES + rest.trailing_zeros() as usize;
            if let [(from, lifted), next @ ..] = rules.ways_of.get(at..).unwrap_or_default() {
                let end = next.first().map_or(rules.compelled.start, |(from, _)| *from);
                let reached = self.any(*from..*lifted, state);
                let bites = match reached {
                    Answer::No => Answer::No,
                    reached => reached.and(!self.any(*lifted..end, state)),
                };
                states.set(rest & rest.wrapping_neg(), reached, bites);
            }
            rest &= rest - 1;
        }
        states
    }

    /// What each word of rules does in a state that differs in these facts from the start.
    fn words<'t>(
        &'t self,
        rules: &'t Rules,
        differing: FactMask,
        state: &'t Row<WORDS>,
    ) -> impl Iterator<Item = (&'t Classes, States)> {
        rules.classes.iter().enumerate().map(move |(word, of)| {
            (of, self.states(rules, word, rules.readers(word, differing), state))
        })
    }

    fn told(&self, rules: &Rules, facts: &FactSet) -> Told {
        let differing = facts.differing(&self.start.facts).intersection(rules.reads);
        match self.start.told {
            Some(told) if differing.is_empty() => told,
            _ => {
                let state = self.near(facts, differing, &rules.places);
                let compelled = self.any(rules.compelled.clone(), &state);
                Told::of(self.words(rules, differing, &state), compelled)
            }
        }
    }

    /// What the rules of one word do.
    fn word(&self, rules: &Rules, word: usize, facts: &FactSet) -> States {
        let differing = facts.differing(&self.start.facts).intersection(rules.reads);
        let state = self.near(facts, differing, &rules.places);
        self.states(rules, word, rules.readers(word, differing), &state)
    }

    /// Has others made of the state of these facts.
    fn start_from(&mut self, rules: &Rules, facts: FactSet) {
        let differing = facts.differing(&self.start.facts).intersection(rules.reads);
        let row = self.near(&facts, differing, &rules.places);
        let all = (0..rules.classes.len()).map(|word| self.states(rules, word, u64::MAX, &row));
        let states: Vec<States> = all.collect();
        let compelled = self.any(rules.compelled.clone(), &row);
        let told = Told::of(rules.classes.iter().zip(states.iter().copied()), compelled);
        self.start = Start { facts, row, states, told: Some(told) };
    }
}

impl Rules {
    /// The rules of a word that read one of these facts.
    fn readers(&self, word: usize, facts: FactMask) -> u64 {
        dense(&self.places, facts)
            .filter_map(|place| self.readers.get(place * self.classes.len() + word))
            .fold(0, |all, rules| all | rules)
    }
}

/// The dense places of facts.
fn dense(places: &[Option<u8>], facts: FactMask) -> impl Iterator<Item = usize> {
    facts.places().filter_map(|at| places.get(at).copied().flatten()).map(usize::from)
}

impl Flat {
    pub(crate) fn of(program: &Program) -> Self {
        let mut places = vec![None; FactMask::WORDS * 64];
        for (dense, at) in program.reads.places().enumerate() {
            if let Some(place) = places.get_mut(at) {
                *place = u8::try_from(dense).ok();
            }
        }
        let (mut ways, mut ways_of) = (Vec::new(), Vec::new());
        for entry in &program.entries {
            let from = ways.len();
            ways.extend_from_slice(&entry.when);
            ways_of.push((from, ways.len()));
            entry.exceptions.iter().for_each(|one| ways.extend_from_slice(&one.cubes));
        }
        let compelled = ways.len()..ways.len() + program.compelled.len();
        ways.extend_from_slice(&program.compelled);
        let ways = match program.reads.len() {
            ..=64 => Ways::One(Table::of(&ways, &places)),
            65..=128 => Ways::Two(Table::of(&ways, &places)),
            _ => Ways::Any(Table::of(&ways, &places)),
        };
        let owed = Owed::all(program);
        let classes: Vec<Classes> = program.entries.chunks(RULES).map(Classes::of).collect();
        let mut readers = vec![0; program.reads.places().count() * classes.len()];
        for (at, entry) in program.entries.iter().enumerate() {
            let read = entry.cubes().map(Cube::facts).fold(FactMask::EMPTY, FactMask::union);
            for place in dense(&places, read) {
                if let Some(word) = readers.get_mut(place * classes.len() + at / RULES) {
                    *word |= 1 << (at % RULES);
                }
            }
        }
        let reads = program.reads;
        let rules = Rules { places, reads, readers, ways_of, compelled, classes, owed };
        let mut flat = Self { rules: Arc::new(rules), ways };
        flat.start_from(FactSet::UNKNOWN);
        flat
    }

    /// Has states made from that of these facts, from which most will differ little.
    pub(crate) fn start_from(&mut self, facts: FactSet) {
        match &mut self.ways {
            Ways::One(table) => table.start_from(&self.rules, facts),
            Ways::Two(table) => table.start_from(&self.rules, facts),
            Ways::Any(table) => table.start_from(&self.rules, facts),
        }
    }

    /// What the rules say.
    pub(crate) fn told(&self, facts: &FactSet) -> Told {
        match &self.ways {
            Ways::One(table) => table.told(&self.rules, facts),
            Ways::Two(table) => table.told(&self.rules, facts),
            Ways::Any(table) => table.told(&self.rules, facts),
        }
    }

    /// How many words of rules there are.
    pub(crate) fn count(&self) -> usize {
        self.rules.classes.len()
    }

    /// What the rules of one word are and do.
    pub(crate) fn word(
        &self,
        word: usize,
        told: &Told,
        facts: &FactSet,
    ) -> Option<(&Classes, States)> {
        let of = self.rules.classes.get(word)?;
        Some((of, if word == 0 { told.first } else { self.states(word, facts) }))
    }

    fn states(&self, word: usize, facts: &FactSet) -> States {
        match &self.ways {
            Ways::One(table) => table.word(&self.rules, word, facts),
            Ways::Two(table) => table.word(&self.rules, word, facts),
            Ways::Any(table) => table.word(&self.rules, word, facts),
        }
    }

    /// The duties that arise, or that stand, and may be owed, in their order, each with whether it
    /// is by Kleene's logic and with the places of its rules.
    pub(crate) fn owed<'o, 'd>(
        &'o self,
        arises: bool,
        program: &'d Program,
        told: &'d Told,
        facts: &'d FactSet,
    ) -> impl Iterator<Item = (Wanted, Answer, &'o [usize])> + use<'o, 'd> {
        let wanted = self.rules.owed.iter().filter(move |one| one.wanted.arises == arises);
        wanted.filter_map(move |one| {
            let answer = one.is_owed(program, told, facts);
            (answer != Answer::No).then_some((one.wanted, answer, one.rules.as_slice()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Edition;
    use crate::engine::states::Bits;
    use crate::fact::Fact;
    use crate::rule::any_holds;
    use crate::vocabulary::Handling;

    /// In states at random each rule does in the tables what its masks say, however many words
    /// the facts and the rules take.
    #[test]
    fn tables_agree_with_masks() {
        let mut seed = 1_u64;
        let mut below = |bound: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % bound
        };
        for edition in Edition::ALL {
            let whole = Program::of_the_act(edition);
            let use_alone = FactSet::UNKNOWN.with(Fact::Handling(Handling::Use), Answer::Yes);
            let nothing_else = Handling::ALL.iter().fold(use_alone, |facts, one| {
                let answer = Answer::from(*one == Handling::Use);
                facts.with(Fact::Handling(*one), answer)
            });
            for program in [whole.specialise(&nothing_else), whole.clone()] {
                let mut flat = Flat::of(&program);
                for _ in 0..300 {
                    let open = below(100);
                    let mut facts = FactSet::UNKNOWN;
                    for fact in program.reads.iter() {
                        if below(100) >= open {
                            facts.set(fact, (below(3) == 0).into());
                        }
                    }
                    if below(4) == 0 {
                        flat.start_from(facts);
                        facts.set(Fact::BasedOnLaw, Answer::Unknown);
                    }
                    let told = flat.told(&facts);
                    let mut checked = 0;
                    for word in 0..flat.count() {
                        let (first, (_, states)) =
                            (word * RULES, flat.word(word, &told, &facts).unwrap());
                        for (at, entry) in program.entries.iter().enumerate().skip(first).take(64) {
                            let bit = 1 << (at - first);
                            let answer = |bits: Bits| match (bits.yes & bit, bits.open & bit) {
                                (0, 0) => Answer::No,
                                (0, _) => Answer::Unknown,
                                _ => Answer::Yes,
                            };
                            assert_eq!(answer(states.reached), any_holds(&entry.when, &facts));
                            assert_eq!(answer(states.bites), entry.bites(&facts));
                            checked += 1;
                        }
                    }
                    assert_eq!(checked, program.entries.len());
                }
            }
        }
    }
}
