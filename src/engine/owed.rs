//! Which duties are owed, by words of bits.

use super::exact::Wanted;
use super::program::{Entry, Program};
use super::states::{Bits, RULES, Told};
use crate::answer::Answer;
use crate::fact::FactSet;
use crate::rule::Effect;
use crate::sorted::InOrder as _;

/// A duty, and the rules that impose it.
#[derive(Debug)]
pub(super) struct Owed {
    pub(super) wanted: Wanted,
    pub(super) rules: Vec<usize>,
    /// Those of the first word, by what they are without ([`Without`]).
    first: [u64; 4],
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
                let mut one = Self { wanted, rules: Vec::new(), first: [0; 4] };
                one.by(at, entry);
                owed.push(one);
            }
        }
        owed.put_in_order_of(|one| one.wanted.duty);
        owed
    }

    fn by(&mut self, at: usize, entry: &Entry) {
        self.rules.push(at);
        if let (Some(word), true) = (self.first.get_mut(Without::of(entry) as usize), at < RULES) {
            *word |= 1 << at;
        }
    }

    /// Whether it is owed, by Kleene's logic.
    pub(super) fn is_owed(&self, program: &Program, told: &Told, facts: &FactSet) -> Answer {
        let without = Without::told(told);
        let bites = told.first.bites;
        let first = self.first.iter().zip(without).map(|(of, without)| {
            Bits { yes: bites.yes & of, open: bites.open & of }.any().and(!without)
        });
        let further = self.rules.iter().filter(|at| **at >= RULES).map(|at| {
            let Some(entry) = program.entries.get(*at) else { return Answer::No };
            let without = without.get(Without::of(entry) as usize).copied();
            entry.bites(facts).and(!without.unwrap_or(Answer::No))
        });
        first.chain(further).fold(Answer::No, Answer::or)
    }
}
