//! The rules as flat tables over the facts that they read, numbered densely.

use std::sync::Arc;

use super::exact::Wanted;
use super::owed::Owed;
use super::program::Program;
use super::rules::{Rules, dense};
use super::states::{Classes, RULES, States, Told};
use super::table::Table;
use crate::answer::Answer;
use crate::fact::{FactMask, FactSet};
use crate::rule::Cube;

/// The rules in a form that is read from front to back.
#[derive(Clone, Debug)]
pub(crate) struct Flat {
    rules: Arc<Rules>,
    ways: Ways,
}

/// The ways of applying and of being lifted, in as many words as the facts take.
#[derive(Clone, Debug)]
enum Ways {
    One(Table<1>),
    Two(Table<2>),
    Any(Table<{ FactMask::WORDS }>),
}

impl Flat {
    pub(crate) fn of(program: &Program) -> Self {
        let mut places = vec![None; FactMask::WORDS * 64];
        for (dense, at) in program.reads.places().enumerate() {
            if let Some(place) = places.get_mut(at) {
                *place = u8::try_from(dense).ok();
            }
        }
        let of_rules = program.entries.iter().enumerate().flat_map(|(rule, entry)| {
            let lifted = entry.exceptions.iter().flat_map(|exception| &exception.cubes);
            let lifted = lifted.map(move |cube| (cube, rule, true));
            entry.when.iter().map(move |cube| (cube, rule, false)).chain(lifted)
        });
        let rules = of_rules.clone().count();
        let compelled = rules..rules + program.compelled.len();
        // No rule compels: that has a place beyond them.
        let beyond = program.entries.len().next_multiple_of(RULES);
        let ways = of_rules.chain(program.compelled.iter().map(|cube| (cube, beyond, false)));
        let ways = match program.reads.len() {
            ..=64 => Ways::One(Table::of(ways, &places)),
            65..=128 => Ways::Two(Table::of(ways, &places)),
            _ => Ways::Any(Table::of(ways, &places)),
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
        let rules = Rules { places, reads, readers, compelled, classes, owed };
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
        let kept = told.kept.get(word).copied();
        Some((of, kept.unwrap_or_else(|| self.states(word, facts))))
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
        let may = self.rules.owed.iter().filter(move |one| one.may_be(arises, told));
        may.filter_map(move |one| {
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
