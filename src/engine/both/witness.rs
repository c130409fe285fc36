//! Whether a verdict turns somewhere in a region, and where: sought state by state, so that no diagram
//! of all rules is needed. Each state in which something else stands in the way rules out all in which
//! the same does.

use super::super::builder::TooLarge;
use super::super::marks::NO;
use super::super::program::Authority;
use super::conditions::Both;
use super::kinds::Universe;
use super::regions::Looked;
use super::side::{Direction, Key, Lift, Pair, Region, RegionKind, Ruled, RuledEntry};
use crate::fact::FactMask;
use crate::rule::{Cube, Effect};

/// What differs in a part of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turns {
    /// The verdict all in all.
    Verdict,
    /// The ruling of an authority, and no verdict.
    Ruling,
    /// What the rule does, alone.
    Nothing,
    /// Not even that: a duty that arises from what is prohibited everywhere.
    Unseen,
}

/// Whose prohibitions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    All,
    Only(Authority),
}

impl Both {
    /// What turns in a part of a region, and in which of its states: what is so in one, with the fewest
    /// facts.
    pub(crate) fn shows(
        &mut self,
        looked: &Looked,
        region: &Region,
        part: u32,
        states: &Universe,
    ) -> Result<(Turns, FactMask), TooLarge> {
        let side = usize::from(region.direction == Direction::Comes);
        let smallest = |both: &Self, of: u32| both.smallest(of, states).unwrap_or_default();
        let turning = match (region.kind, region.key) {
            (_, Key::Duty(_, true) | Key::Own(_, true)) => {
                // What arises from a handling arises of none that is prohibited.
                return Ok(match self.permitted(looked, (part, side), By::All, states)? {
                    Some(so) => (Turns::Nothing, so),
                    None => (Turns::Unseen, smallest(self, part)),
                });
            }
            (RegionKind::Lifted | RegionKind::LiftedBy(_), _) => Vec::new(),
            (_, Key::Prohibits(_) | Key::Promise(_)) => vec![(region.key, part, side)],
            (_, Key::TakesOut(_) | Key::Compelled) => self.taken_out(looked, (part, 1 - side))?,
            _ => Vec::new(),
        };
        let of = |authority| (By::Only(authority), Turns::Ruling);
        for (by, turns) in [(By::All, Turns::Verdict), of(Authority::Act), of(Authority::Policy)] {
            // That a law compels is no matter of the policy's own ruling.
            let counts = |key: Key| match by {
                By::All => true,
                By::Only(authority) => region.key != Key::Compelled && key.authority() == authority,
            };
            for (key, part, prohibited) in turning.iter().filter(|(key, ..)| counts(*key)) {
                let mut part = *part;
                // Where a law compels, no promise bars.
                if by == By::All
                    && let (Key::Promise(_), Some(compelled)) = (key, looked.compelled(*prohibited))
                {
                    let compelled = self.of_cubes(compelled)?;
                    part = self.minus(part, compelled)?;
                }
                let found = self.permitted(looked, (part, 1 - *prohibited), by, states)?;
                if let Some(so) = found {
                    return Ok((turns, so));
                }
            }
        }
        Ok((Turns::Nothing, smallest(self, part)))
    }

    /// Where a rule prohibits on a side in this part, rule by rule.
    fn taken_out(
        &mut self,
        looked: &Looked,
        (part, side): (u32, usize),
    ) -> Result<Vec<(Key, u32, usize)>, TooLarge> {
        let out = looked.outs.get(side).copied().unwrap_or_default();
        let mut parts = Vec::new();
        for pair in &looked.pairs {
            let (Key::Prohibits(_) | Key::Promise(_), Some(ruled)) =
                (pair.key, pair.sides.get(side))
            else {
                continue;
            };
            let does = self.does(pair.key, ruled, out)?;
            let bites = self.bites(&does)?;
            let part = self.and(part, bites)?;
            if part != NO {
                parts.push((pair.key, part, side));
            }
        }
        Ok(parts)
    }

    /// By which exceptions the other authority permits what a rule prohibits in a part of its region.
    pub(crate) fn grounds(
        &mut self,
        looked: &Looked,
        region: &Region,
        part: u32,
        states: &Universe,
    ) -> Result<Vec<Lift>, TooLarge> {
        let all = looked.grounds.iter().filter(|(direction, _)| *direction == region.direction);
        let mut grounds = Vec::new();
        for (lift, holds) in all.flat_map(|(_, grounds)| grounds) {
            let part = self.and(part, *holds)?;
            let side = usize::from(region.direction == Direction::Goes);
            if self.permitted(looked, (part, side), By::All, states)?.is_some() {
                grounds.push(*lift);
            }
        }
        Ok(grounds)
    }

    /// Of the states of this part one that a side permits; `None` where it permits none.
    fn permitted(
        &mut self,
        looked: &Looked,
        (mut part, side): (u32, usize),
        by: By,
        states: &Universe,
    ) -> Result<Option<FactMask>, TooLarge> {
        while part != NO {
            let Some(so) = self.smallest(part, states) else { return Ok(None) };
            let Some(pair) = looked.prohibiting(side, by, &so) else { return Ok(Some(so)) };
            let out = looked.outs.get(side).copied().unwrap_or_default();
            let Some(ruled) = pair.sides.get(side) else { return Ok(None) };
            let does = self.does(pair.key, ruled, out)?;
            let mut bites = self.bites(&does)?;
            if by == By::All
                && let (Key::Promise(_), Some(compelled)) = (pair.key, looked.compelled(side))
            {
                let compelled = self.of_cubes(compelled)?;
                bites = self.minus(bites, compelled)?;
            }
            let left = self.minus(part, bites)?;
            if left == part {
                return Ok(None);
            }
            part = left;
        }
        Ok(None)
    }

    fn of_cubes(&mut self, ruled: &Ruled) -> Result<u32, TooLarge> {
        let mut any = NO;
        for (_, _, when, _) in &ruled.entries {
            let when = self.any(when)?;
            any = self.or(any, when)?;
        }
        Ok(any)
    }
}

/// Whether any of the cubes holds where this is so and nothing else.
fn hold(cubes: &[Cube], so: &FactMask) -> bool {
    cubes.iter().any(|cube| cube.yes.is_subset(so) && !cube.no.meets(so))
}

impl Looked {
    /// When a law compels, on a side.
    fn compelled(&self, side: usize) -> Option<&Ruled> {
        let pair = self.pairs.iter().find(|pair| pair.key == Key::Compelled)?;
        pair.sides.get(side)
    }

    /// A rule that prohibits on a side where this is so and nothing else.
    fn prohibiting(&self, side: usize, by: By, so: &FactMask) -> Option<&Pair> {
        let mut out = [false; 2];
        for pair in self.pairs.iter().filter(|pair| matches!(pair.key, Key::TakesOut(_))) {
            for entry in pair.sides.get(side).into_iter().flat_map(|one| &one.entries) {
                let [no_provision, disapplied] = &mut out;
                match entry.0 {
                    Effect::NoProvision => *no_provision |= bites(entry, so),
                    _ => *disapplied |= bites(entry, so),
                }
            }
        }
        let [no_provision, disapplied] = out;
        let compelled = self
            .compelled(side)
            .is_some_and(|one| one.entries.iter().any(|(_, _, when, _)| hold(when, so)));
        self.pairs.iter().find(|pair| {
            let counts = match (pair.key, by) {
                (Key::Prohibits(_), By::All | By::Only(Authority::Act)) => !disapplied,
                (Key::Promise(_), By::All) => !compelled,
                (Key::Promise(_), By::Only(Authority::Policy)) => true,
                _ => false,
            };
            let mut entries = pair.sides.get(side).into_iter().flat_map(|one| &one.entries);
            counts && entries.any(|entry| !(entry.1 && no_provision) && bites(entry, so))
        })
    }
}

/// Whether the rule is reached and not lifted where this is so and nothing else.
fn bites((_, _, when, exceptions): &RuledEntry, so: &FactMask) -> bool {
    hold(when, so) && !exceptions.iter().any(|(_, cubes)| hold(cubes, so))
}
