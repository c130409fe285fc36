//! The rules as flat tables over the facts that they read, numbered densely: one pass tells
//! what each rule does, three-valued, one bit for each.

use core::ops::Range;

use super::evaluate::Evaluation;
use super::exact::Wanted;
use super::program::{Authority, Entry, Program};
use crate::answer::Answer;
use crate::fact::{FactMask, FactSet};
use crate::rule::{Cube, Effect};

/// How many rules one word holds.
const RULES: usize = 64;

/// The rules of one word by what they do, a bit for each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Classes {
    disapplies: u64,
    outside: u64,
    no_provision: u64,
    pub(crate) takes_out: u64,
    pub(crate) prohibits: u64,
    pub(crate) about_provision: u64,
    pub(crate) of_the_act: u64,
    pub(crate) noted: u64,
}

/// What the rules of one word do: which apply, and which apply and are not lifted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct States {
    pub(crate) reached: Bits,
    pub(crate) bites: Bits,
}

/// An answer for each rule of a word: a bit where it is yes, and one where it is unknown.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bits {
    pub(crate) yes: u64,
    pub(crate) open: u64,
}

impl Bits {
    fn set(&mut self, bit: u64, answer: Answer) {
        match answer {
            Answer::Yes => self.yes |= bit,
            Answer::Unknown => self.open |= bit,
            Answer::No => {}
        }
    }

    /// Those of a class, beside what is there.
    const fn add(&mut self, bits: Self, class: u64) {
        self.yes |= bits.yes & class;
        self.open |= bits.open & class;
    }

    /// Whether any is so.
    const fn any(self) -> Answer {
        match self {
            Self { yes: 0, open: 0 } => Answer::No,
            Self { yes: 0, .. } => Answer::Unknown,
            _ => Answer::Yes,
        }
    }
}

/// What one pass over the rules tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    /// By Kleene's logic: exact but for mixed facts and exclusive groups.
    pub(crate) evaluation: Evaluation,
    pub(crate) disapplied: Answer,
    pub(crate) no_provision: Answer,
    pub(crate) outside: Answer,
    /// What the rules of the first word do: of most cases all.
    pub(crate) first: States,
}

/// The rules in a form that is read from front to back.
#[derive(Clone, Debug)]
pub(crate) struct Flat {
    /// The dense place of each fact, by its place in the list of facts.
    places: Vec<Option<u8>>,
    reads: FactMask,
    /// Where the ways of each rule begin, where those of its exceptions do.
    rules: Vec<(usize, usize)>,
    ways: Ways,
    /// The ways in which a law compels.
    compelled: Range<usize>,
    classes: Vec<Classes>,
    /// The duties that the rules impose, each with its rules.
    owed: Vec<(Wanted, Vec<usize>)>,
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

/// Ways in as many words, and the facts from which a state mostly differs little.
#[derive(Clone, Debug)]
struct Table<const WORDS: usize> {
    ways: Vec<Row<WORDS>>,
    start: (FactSet, Row<WORDS>),
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

impl<const WORDS: usize> Table<WORDS> {
    fn of(ways: &[Cube], places: &[Option<u8>]) -> Self {
        let row = |cube: &Cube| Self::state(&FactSet { yes: cube.yes, no: cube.no }, places);
        let ways = ways.iter().map(row).collect();
        Self { ways, start: (FactSet::UNKNOWN, Row::EMPTY) }
    }

    fn state(facts: &FactSet, places: &[Option<u8>]) -> Row<WORDS> {
        Self { ways: Vec::new(), start: (FactSet::UNKNOWN, Row::EMPTY) }.near(
            facts,
            facts.known(),
            places,
        )
    }

    /// The state of these facts, made of that of the start.
    fn near(&self, facts: &FactSet, reads: FactMask, places: &[Option<u8>]) -> Row<WORDS> {
        let (start, mut row) = (&self.start.0, self.start.1);
        for at in facts.differing(start).intersection(reads).places() {
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

    fn states(&self, flat: &Flat, word: usize, state: &Row<WORDS>) -> States {
        let mut states = States::default();
        let first = word * RULES;
        let rules = flat.rules.get(first..).unwrap_or_default();
        let ends = rules.iter().skip(1).map(|(from, _)| *from).chain([flat.compelled.start]);
        let mut bit = 1_u64;
        for ((from, lifted), end) in rules.iter().zip(ends).take(RULES) {
            let when = self.any(*from..*lifted, state);
            if when != Answer::No {
                states.reached.set(bit, when);
                states.bites.set(bit, when.and(!self.any(*lifted..end, state)));
            }
            bit = bit.rotate_left(1);
        }
        states
    }

    fn told(&self, flat: &Flat, facts: &FactSet) -> Told {
        let state = self.near(facts, flat.reads, &flat.places);
        let mut first = None;
        let [mut disapplied, mut no_provision, mut outside] = [Bits::default(); 3];
        let [mut act, mut act_of_provision, mut act_reached] = [Bits::default(); 3];
        let [mut policy, mut policy_of_provision, mut policy_reached] = [Bits::default(); 3];
        for (word, of) in flat.classes.iter().enumerate() {
            let states = self.states(flat, word, &state);
            let bites = states.bites;
            first.get_or_insert(states);
            disapplied.add(bites, of.disapplies);
            no_provision.add(bites, of.no_provision);
            outside.add(bites, of.outside);
            let by_the_act = of.prohibits & of.of_the_act;
            let by_the_policy = of.prohibits & !of.of_the_act;
            act.add(bites, by_the_act & !of.about_provision);
            act_of_provision.add(bites, by_the_act & of.about_provision);
            act_reached.add(states.reached, by_the_act);
            policy.add(bites, by_the_policy & !of.about_provision);
            policy_of_provision.add(bites, by_the_policy & of.about_provision);
            policy_reached.add(states.reached, by_the_policy);
        }
        let (disapplied, no_provision) = (disapplied.any(), no_provision.any());
        let (within, provision) = (!disapplied, !no_provision);
        let act = act.any().or(act_of_provision.any().and(provision)).and(within);
        let policy = policy.any().or(policy_of_provision.any().and(provision));
        let compelled = self.any(flat.compelled.clone(), &state);
        let evaluation = Evaluation {
            act,
            policy,
            overall: act.or(policy.and(!compelled)),
            // Where there is no provision, the rules that remain are told only if
            // they prohibit.
            act_regulates: act_reached.any().and(provision).and(within).or(act),
            policy_regulates: policy_reached.any(),
        };
        let outside = outside.any();
        Told { evaluation, disapplied, no_provision, outside, first: first.unwrap_or_default() }
    }
}

impl Flat {
    pub(crate) fn of(program: &Program) -> Self {
        let mut places = vec![None; FactMask::WORDS * 64];
        for (dense, at) in program.reads.places().enumerate() {
            if let Some(place) = places.get_mut(at) {
                *place = u8::try_from(dense).ok();
            }
        }
        let (mut ways, mut rules) = (Vec::new(), Vec::new());
        for entry in &program.entries {
            let from = ways.len();
            ways.extend_from_slice(&entry.when);
            rules.push((from, ways.len()));
            entry.exceptions.iter().for_each(|one| ways.extend_from_slice(&one.cubes));
        }
        let compelled = ways.len()..ways.len() + program.compelled.len();
        ways.extend_from_slice(&program.compelled);
        let ways = match program.reads.len() {
            ..=64 => Ways::One(Table::of(&ways, &places)),
            65..=128 => Ways::Two(Table::of(&ways, &places)),
            _ => Ways::Any(Table::of(&ways, &places)),
        };
        let mut owed: Vec<(Wanted, Vec<usize>)> = Vec::new();
        for (at, entry) in program.entries.iter().enumerate() {
            let Some(wanted) = entry.then.imposes() else { continue };
            match owed.iter_mut().find(|(there, _)| *there == wanted) {
                Some((_, rules)) => rules.push(at),
                None => owed.push((wanted, vec![at])),
            }
        }
        owed.sort_by_key(|(wanted, _)| wanted.duty);
        let classes = program.entries.chunks(RULES).map(Classes::of).collect();
        Self { places, reads: program.reads, rules, ways, compelled, classes, owed }
    }

    /// Has states made from that of these facts, from which most will differ little.
    pub(crate) fn start_from(&mut self, facts: FactSet) {
        let (reads, places) = (self.reads, &self.places);
        match &mut self.ways {
            Ways::One(table) => table.start = (facts, table.near(&facts, reads, places)),
            Ways::Two(table) => table.start = (facts, table.near(&facts, reads, places)),
            Ways::Any(table) => table.start = (facts, table.near(&facts, reads, places)),
        }
    }

    /// What the rules say.
    pub(crate) fn told(&self, facts: &FactSet) -> Told {
        match &self.ways {
            Ways::One(table) => table.told(self, facts),
            Ways::Two(table) => table.told(self, facts),
            Ways::Any(table) => table.told(self, facts),
        }
    }

    /// What the rules of each word are and do, the place of the first of them before it.
    pub(crate) fn words(
        &self,
        told: Told,
        facts: FactSet,
    ) -> impl Iterator<Item = (usize, Classes, States)> + use<'_> {
        self.classes.iter().enumerate().map(move |(word, of)| {
            let states = if word == 0 { told.first } else { self.states(word, &facts) };
            (word * RULES, *of, states)
        })
    }

    fn states(&self, word: usize, facts: &FactSet) -> States {
        let (reads, places) = (self.reads, &self.places);
        match &self.ways {
            Ways::One(table) => table.states(self, word, &table.near(facts, reads, places)),
            Ways::Two(table) => table.states(self, word, &table.near(facts, reads, places)),
            Ways::Any(table) => table.states(self, word, &table.near(facts, reads, places)),
        }
    }

    /// The duties that may be owed, in their order, each with whether it is by Kleene's logic
    /// and with the places of its rules.
    pub(crate) fn owed(
        &self,
        program: &Program,
        told: Told,
        facts: FactSet,
    ) -> impl Iterator<Item = (Wanted, Answer, &[usize])> {
        let bites = move |at: usize, entry: &Entry| match 1_u64.checked_shl(at as u32) {
            Some(bit) if told.first.bites.yes & bit != 0 => Answer::Yes,
            Some(bit) if told.first.bites.open & bit != 0 => Answer::Unknown,
            Some(_) => Answer::No,
            None => entry.bites(&facts),
        };
        let owed = move |at: usize| {
            let Some(entry) = program.entries.get(at) else { return Answer::No };
            let without = match entry.then {
                Effect::Arises(_) => told.disapplied.or(told.no_provision),
                Effect::Stands(_) => told.outside,
                Effect::ArisesByPolicy(_) if entry.about_provision => told.no_provision,
                _ => Answer::No,
            };
            bites(at, entry).and(!without)
        };
        self.owed.iter().filter_map(move |(wanted, rules)| {
            let answer = rules.iter().map(|at| owed(*at)).fold(Answer::No, Answer::or);
            (answer != Answer::No).then_some((*wanted, answer, rules.as_slice()))
        })
    }
}

impl Classes {
    fn of(entries: &[Entry]) -> Self {
        let mut of = Self::default();
        for (at, entry) in entries.iter().enumerate() {
            let bit = 1_u64 << at;
            let set = |class: &mut u64, is: bool| *class |= if is { bit } else { 0 };
            set(&mut of.disapplies, entry.then.disapplies_the_act());
            set(&mut of.outside, entry.then == Effect::OutsideTheChapter);
            set(&mut of.no_provision, entry.then == Effect::NoProvision);
            set(&mut of.takes_out, entry.then.takes_out());
            set(&mut of.prohibits, entry.then == Effect::Prohibited);
            set(&mut of.about_provision, entry.about_provision);
            set(&mut of.of_the_act, entry.authority() == Authority::Act);
            set(&mut of.noted, entry.then == Effect::Noted);
        }
        of
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Edition;
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
            for program in [whole.specialise(&nothing_else), whole] {
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
                    for (first, _, states) in flat.words(told, facts) {
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
