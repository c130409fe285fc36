//! One side: its rules by what is the same rule on both.

use std::collections::BTreeMap;

use super::super::program::{Authority, Entry, Origin};
use crate::duty::Duty;
use crate::fact::{FactMask, FactSet};
use crate::norm::Norm;
use crate::rule::{Cube, Effect, cut};

/// What is the same rule on both sides: of the Act by its norm, of a policy by a number that both
/// share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Key {
    /// That a law compels, so that no promise bars.
    Compelled,
    /// It takes the handling out of rules.
    TakesOut(Norm),
    /// It prohibits.
    Prohibits(Norm),
    /// The promise of a clause prohibits.
    Promise(usize),
    /// A reading is told beside the answer.
    Noted(Norm),
    /// Powers are not used.
    Withheld(Norm),
    /// A duty of the Act arises, or stands.
    Duty(Duty, bool),
    /// A duty of the policy arises, or stands.
    Own(usize, bool),
}

impl Key {
    /// Whose rule it is.
    pub(crate) const fn authority(self) -> Authority {
        match self {
            Self::Promise(_) | Self::Own(..) => Authority::Policy,
            _ => Authority::Act,
        }
    }
}

/// What is the same exception on both sides: by its norm, by the number of its clause, or by both.
pub(crate) type Lift = (Option<Norm>, Option<usize>);

/// What a rule does, whether it is about provision alone, when it is reached, and its exceptions.
pub(super) type RuledEntry = (Effect, bool, Vec<Cube>, Vec<(Lift, Vec<Cube>)>);

/// The rules of one key on one side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ruled {
    pub(super) entries: Vec<RuledEntry>,
    pub(super) reads: FactMask,
}

/// One side: its rules by key, and when a law compels.
#[derive(Clone, Debug, Default)]
pub(crate) struct Side {
    pub(crate) rules: BTreeMap<Key, Ruled>,
}

impl Side {
    /// The rules of a program, whose promises, duties and clauses have these numbers.
    pub(crate) fn of(
        entries: &[Entry],
        compelled: &[Cube],
        number: &dyn Fn(Origin, Effect) -> Option<usize>,
        clause: &dyn Fn(usize) -> Option<usize>,
    ) -> Self {
        let mut side = Self::default();
        for entry in entries {
            let key = match (entry.origin, entry.then) {
                (Origin::Act(rule), Effect::Prohibited) => Key::Prohibits(rule.norm),
                (Origin::Act(rule), Effect::EnforcementWithheld) => Key::Withheld(rule.norm),
                (Origin::Act(rule), Effect::Noted) => Key::Noted(rule.norm),
                (_, Effect::Arises(duty)) => Key::Duty(duty, true),
                (_, Effect::Stands(duty) | Effect::StandsOutside(duty)) => Key::Duty(duty, false),
                (origin, effect @ (Effect::ArisesByPolicy(_) | Effect::StandsByPolicy(_))) => {
                    let arises = matches!(effect, Effect::ArisesByPolicy(_));
                    let Some(number) = number(origin, effect) else { continue };
                    Key::Own(number, arises)
                }
                (Origin::Act(rule), _) => Key::TakesOut(rule.norm),
                (origin, effect) => match number(origin, effect) {
                    Some(number) => Key::Promise(number),
                    None => continue,
                },
            };
            // The place of a duty in its policy is none in the other.
            let effect = match entry.then {
                Effect::ArisesByPolicy(_) => Effect::ArisesByPolicy(0),
                Effect::StandsByPolicy(_) => Effect::StandsByPolicy(0),
                effect => effect,
            };
            let exceptions = entry.exceptions.iter().map(|one| {
                let norm = one.origin.of_the_act.map(|exception| exception.norm);
                ((norm, one.origin.clause.and_then(clause)), one.cubes.clone())
            });
            let exceptions = exceptions.collect();
            let ruled = side.rules.entry(key).or_default();
            ruled.entries.push((effect, entry.about_provision, entry.when.clone(), exceptions));
            ruled.reads = entry.cubes().map(Cube::facts).fold(ruled.reads, FactMask::union);
        }
        let reads = compelled.iter().map(Cube::facts).fold(FactMask::EMPTY, FactMask::union);
        let compelled = (Effect::Noted, false, compelled.to_vec(), Vec::new());
        side.rules.insert(Key::Compelled, Ruled { entries: vec![compelled], reads });
        side
    }
}

impl Side {
    /// What the rules still read where this is settled.
    pub(crate) fn left(&self, settled: &FactSet) -> FactMask {
        let mut read = FactMask::EMPTY;
        for ruled in self.rules.values() {
            for (_, _, when, exceptions) in ruled.cut(settled).entries {
                let lifts = exceptions.iter().flat_map(|(_, cubes)| cubes);
                read = when.iter().chain(lifts).map(Cube::facts).fold(read, FactMask::union);
            }
        }
        read
    }
}

impl Ruled {
    /// The same where these facts are settled; what cannot apply is dropped, and the rest stands in
    /// an order that does not depend on the document.
    pub(super) fn cut(&self, settled: &FactSet) -> Self {
        let cut = |cubes: &[Cube]| cut(cubes, settled);
        let mut entries = Vec::new();
        for (effect, about, when, exceptions) in &self.entries {
            let when = cut(when);
            if when.is_empty() {
                continue;
            }
            let exceptions = exceptions.iter().map(|(lift, cubes)| (*lift, cut(cubes)));
            let exceptions: Vec<_> = exceptions.filter(|(_, cubes)| !cubes.is_empty()).collect();
            entries.push((*effect, *about, when, exceptions));
        }
        Self { entries, reads: FactMask::EMPTY }
    }
}

impl Ruled {
    /// Whether it says the same, in whatever order.
    pub(super) fn is(&self, other: &Self) -> bool {
        let within = |one: &Self, other: &Self| {
            one.entries.iter().all(|entry| other.entries.contains(entry))
        };
        self.entries.len() == other.entries.len() && within(self, other) && within(other, self)
    }
}

/// The rules of one key on both sides.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) key: Key,
    pub(super) sides: [Ruled; 2],
}

/// On which side it is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Direction {
    /// Before, and not after.
    Goes,
    /// After, and not before.
    Comes,
}

/// What is so on one side only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum RegionKind {
    /// The rule bites, and on the other side is not about it.
    Bites,
    /// The rule bites, which this exception lifts on the other side.
    BitesThough(Lift),
    /// The rule is reached and lifted, and on the other side not reached.
    Lifted,
    /// The exception lifts it; on the other side it is lifted by others alone.
    LiftedBy(Lift),
}

/// Where a rule does on one side what it does not on the other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Region {
    pub(crate) key: Key,
    pub(crate) kind: RegionKind,
    pub(crate) direction: Direction,
    /// Where it is so; the same with states out of reach; and with those in which nothing is said if it is
    /// told as so.
    pub(crate) must: u32,
    pub(crate) so: u32,
    pub(crate) may: u32,
    /// Where it is lifted, and where it is out of reach.
    pub(crate) lifted: u32,
    pub(crate) out: u32,
}
