//! Which duties are owed, by words of bits.

use super::exact::Wanted;
use super::program::{Entry, Program};
use super::states::{KEPT, RULES, States, Told};
use crate::answer::Answer;
use crate::fact::FactSet;
use crate::rule::Effect;
use crate::sorted::InOrder as _;

/// A duty, and the rules that impose it.
#[derive(Debug)]
pub(super) struct Owed {
    pub(super) wanted: Wanted,
    pub(super) rules: Vec<usize>,
    /// Those of the words that are kept, by what they are without ([`Without`]), and all of them.
    kept: [[u64; 4]; KEPT],
    all: [u64; KEPT],
    /// How many those are.
    count: usize,
}

/// Where a rule that imposes a duty does not.
#[derive(Clone, Copy, Debug)]
enum Without {
    Out,
    Outside,
    NoProvision,
    Nothing,
}

impl Without {
    const fn of(entry: &Entry) -> Self {
        match entry.then {
            Effect::Arises(_) => Self::Out,
            Effect::Stands(_) => Self::Outside,
            Effect::ArisesByPolicy(_) if entry.about_provision => Self::NoProvision,
            _ => Self::Nothing,
        }
    }

    /// Whether it is so, by [`Without`].
    fn told(told: &Told) -> [Answer; 4] {
        [told.disapplied.or(told.no_provision), told.outside, told.no_provision, Answer::No]
    }
}

impl Owed {
    /// The duties that the rules impose, in their order.
    pub(super) fn all(program: &Program) -> Vec<Self> {
        let mut owed: Vec<Self> = Vec::new();
        for (at, entry) in program.entries.iter().enumerate() {
            let Some(wanted) = entry.then.imposes() else { continue };
            if let Some(there) = owed.iter_mut().find(|one| one.wanted == wanted) {
                there.by(at, entry);
            } else {
                let mut one = Self {
                    wanted,
                    rules: Vec::new(),
                    kept: [[0; 4]; KEPT],
                    all: [0; KEPT],
                    count: 0,
                };
                one.by(at, entry);
                owed.push(one);
            }
        }
        owed.put_in_order_of(|one| one.wanted.duty);
        owed
    }

    fn by(&mut self, at: usize, entry: &Entry) {
        self.rules.push(at);
        let (word, bit) = (at / RULES, 1 << (at % RULES));
        if let (Some(kept), Some(all)) = (self.kept.get_mut(word), self.all.get_mut(word)) {
            *all |= bit;
            self.count += 1;
            if let Some(kept) = kept.get_mut(Without::of(entry) as usize) {
                *kept |= bit;
            }
        }
    }

    /// The rules beyond the words that are kept.
    fn further(&self) -> &[usize] {
        self.rules.get(self.count..).unwrap_or_default()
    }

    /// Whether it arises, or stands, and some rule that imposes it may bite.
    pub(super) fn may_be(&self, arises: bool, told: &Told) -> bool {
        let bites = |(all, states): (&u64, &States)| all & (states.bites.yes | states.bites.open);
        self.wanted.arises == arises
            && (self.all.iter().zip(&told.kept).any(|one| bites(one) != 0)
                || !self.further().is_empty())
    }

    /// Whether it is owed, by Kleene's logic.
    pub(super) fn is_owed(&self, program: &Program, told: &Told, facts: &FactSet) -> Answer {
        let without = Without::told(told);
        let kept = self.kept.iter().zip(&told.kept).flat_map(|(kept, states)| {
            let of = kept.iter().zip(without);
            of.map(|(of, without)| states.bites.only(*of).any().and(!without))
        });
        let further = self.further().iter().map(|at| {
            let Some(entry) = program.entries.get(*at) else { return Answer::No };
            let without = without.get(Without::of(entry) as usize).copied();
            entry.bites(facts).and(!without.unwrap_or(Answer::No))
        });
        kept.chain(further).fold(Answer::No, Answer::or)
    }
}
