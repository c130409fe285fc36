//! Where a rule does something else on one side than on the other.

use std::collections::{BTreeMap, BTreeSet};

use super::super::builder::TooLarge;
use super::super::marks::NO;
use super::conditions::Both;
use super::does::{Does, Out};
use super::kinds::Universe;
use super::side::{Direction, Key, Lift, Pair, Region, RegionKind, Ruled, Side};
use crate::fact::FactSet;

/// Two sides that were looked at, and where they differ.
#[derive(Debug, Default)]
pub(crate) struct Looked {
    pub(super) pairs: Vec<Pair>,
    pub(super) outs: [Out; 2],
    pub(crate) regions: Vec<Region>,
    /// Of two authorities, which exceptions lift the rules of the one that does not prohibit.
    pub(crate) grounds: Vec<(Direction, BTreeMap<Lift, u32>)>,
}

impl Both {
    /// Where two sides differ of which this is settled, rule by rule; nothing where no rule is another.
    pub(crate) fn regions(
        &mut self,
        [before, after]: [&Side; 2],
        [old, new]: [&FactSet; 2],
        states: &Universe,
    ) -> Result<Option<Looked>, TooLarge> {
        let nothing = Ruled::default();
        let keys: BTreeSet<Key> = before.rules.keys().chain(after.rules.keys()).copied().collect();
        let both = |key: &Key| [before, after].map(|side| side.rules.get(key).unwrap_or(&nothing));
        let differs = |key: &Key| {
            let [one, other] = both(key);
            let reads = one.reads.union(other.reads);
            let of = |facts: &FactSet| [facts.yes, facts.no].map(|mask| mask.intersection(reads));
            let same = one.entries == other.entries && of(old) == of(new);
            !same && !one.cut(old).is(&other.cut(new))
        };
        if !keys.iter().any(differs) {
            return Ok(None);
        }
        let pairs = keys.into_iter().map(|key| {
            let [one, other] = both(&key);
            Pair { key, sides: [one.cut(old), other.cut(new)] }
        });
        let mut looked = Looked { pairs: pairs.collect(), ..Looked::default() };
        looked.outs = [self.out(&looked.pairs, 0)?, self.out(&looked.pairs, 1)?];
        let mut regions = Vec::new();
        for pair in &looked.pairs {
            let [one, other] = &pair.sides;
            if one.is(other) {
                continue;
            }
            let [before, after] = looked.outs;
            let apart = self.apart(pair.key, before, after)?;
            let [before, after] =
                [self.does(pair.key, one, before)?, self.does(pair.key, other, after)?];
            let found = [(Direction::Goes, &before, &after), (Direction::Comes, &after, &before)];
            for (direction, here, there) in found {
                self.of_pair((pair.key, direction, apart), [here, there], states, &mut regions)?;
            }
        }
        looked.regions = regions;
        Ok(Some(looked))
    }

    /// Where one side alone takes the handling out of such a rule: what takes it out tells that.
    fn apart(&mut self, key: Key, before: Out, after: Out) -> Result<u32, TooLarge> {
        match key {
            Key::Prohibits(_) | Key::Noted(_) | Key::Duty(_, true) => {
                let provision = self.differ(before.no_provision, after.no_provision)?;
                let disapplied = self.differ(before.disapplied, after.disapplied)?;
                self.or(provision, disapplied)
            }
            Key::Promise(_) | Key::Own(_, true) => {
                self.differ(before.no_provision, after.no_provision)
            }
            Key::Duty(_, false) => self.differ(before.outside, after.outside),
            Key::Compelled | Key::TakesOut(_) | Key::Withheld(_) | Key::Own(_, false) => Ok(NO),
        }
    }

    /// What a rule does on this side, and not on that.
    fn of_pair(
        &mut self,
        (key, direction, apart): (Key, Direction, u32),
        [here, there]: [&Does; 2],
        states: &Universe,
        regions: &mut Vec<Region>,
    ) -> Result<(), TooLarge> {
        let out = self.or(here.out, there.out)?;
        let seen = self.minus(states.possible, apart)?;
        let so = self.minus(here.bites, there.bites)?;
        let [here_bites, there_bites] = [self.bites(here)?, self.bites(there)?];
        let told = self.minus(here_bites, there_bites)?;
        let told = self.and(told, seen)?;
        let (mut so_alone, mut told_alone) = (so, told);
        for (lift, holds) in &there.lifts {
            // By others it may be lifted here, too.
            let mut others = NO;
            for (_, holds) in here.lifts.iter().filter(|(other, _)| *other != lift) {
                others = self.or(others, *holds)?;
            }
            let lifted = self.and(others, here.lifted)?;
            let of_it = [self.and(told, *holds)?, self.and(so, *holds)?];
            let kind = RegionKind::BitesThough(*lift);
            self.region((key, kind, direction), of_it, [lifted, out], states, regions)?;
            told_alone = self.minus(told_alone, *holds)?;
            so_alone = self.minus(so_alone, *holds)?;
        }
        let (kind, of_it) = (RegionKind::Bites, [told_alone, so_alone]);
        self.region((key, kind, direction), of_it, [here.lifted, out], states, regions)?;
        if !matches!(key, Key::TakesOut(_) | Key::Prohibits(_) | Key::Promise(_)) {
            return Ok(());
        }
        let [here_lifted, there_lifted] = [self.lifted(key, here)?, self.lifted(key, there)?];
        let bitten = self.or(here_bites, there_bites)?;
        let elsewhere = self.or(bitten, there_lifted)?;
        let told = self.minus(here_lifted, elsewhere)?;
        let told = self.and(told, seen)?;
        let so = self.minus(here.lifted, there.bites)?;
        let so = self.minus(so, there.lifted)?;
        let kind = RegionKind::Lifted;
        self.region((key, kind, direction), [told, so], [here.bites, out], states, regions)?;
        let twice = self.and(here_lifted, there_lifted)?;
        let twice = self.and(twice, seen)?;
        let both = self.and(here.lifted, there.lifted)?;
        let not_both = self.not(both)?;
        for (lift, holds) in &here.lifts {
            let holds_there = there.lifts.get(lift).copied().unwrap_or(NO);
            let so = self.minus(*holds, holds_there)?;
            let told = self.and(so, twice)?;
            let so = self.and(so, both)?;
            let kind = RegionKind::LiftedBy(*lift);
            self.region((key, kind, direction), [told, so], [not_both, out], states, regions)?;
        }
        Ok(())
    }

    /// Adds a region, if it is any: what is told, and what of that is covered where nothing takes the
    /// handling out of rules; where it is lifted nothing is said if it is told.
    fn region(
        &mut self,
        (key, kind, direction): (Key, RegionKind, Direction),
        [must, so]: [u32; 2],
        [lifted, out]: [u32; 2],
        states: &Universe,
        regions: &mut Vec<Region>,
    ) -> Result<(), TooLarge> {
        if must == NO {
            return Ok(());
        }
        let so = self.or(must, so)?;
        let may = self.or(so, lifted)?;
        let may = self.or(may, states.impossible)?;
        regions.push(Region { key, kind, direction, must, so, may, lifted, out });
        Ok(())
    }

    /// Where the authorities of one program may differ, rule by rule: what a promise prohibits, and what a
    /// limit of the Act prohibits of which a promise speaks. The Act stands first, and then the policy.
    pub(crate) fn authorities(
        &mut self,
        side: &Side,
        settled: &FactSet,
        states: &Universe,
    ) -> Result<Looked, TooLarge> {
        let pairs = side.rules.iter().map(|(key, ruled)| {
            let cut = ruled.cut(settled);
            let sides = match key {
                Key::Promise(_) | Key::Own(..) => [Ruled::default(), cut],
                Key::TakesOut(_) => [cut.clone(), cut],
                Key::Compelled => [Ruled::default(), Ruled::default()],
                _ => [cut, Ruled::default()],
            };
            Pair { key: *key, sides }
        });
        let mut looked = Looked { pairs: pairs.collect(), ..Looked::default() };
        looked.outs = [self.out(&looked.pairs, 0)?, self.out(&looked.pairs, 1)?];
        let [out, _] = looked.outs;
        let (mut limits, mut promises) = (Vec::new(), Vec::new());
        for Pair { key, sides: [act, policy] } in &looked.pairs {
            match key {
                Key::Promise(_) => promises.push((*key, self.does(*key, policy, out)?)),
                Key::Prohibits(_) => limits.push((*key, self.does(*key, act, out)?)),
                _ => {}
            }
        }
        let mut regions = Vec::new();
        for (direction, these, those) in
            [(Direction::Comes, &promises, &limits), (Direction::Goes, &limits, &promises)]
        {
            let (mut grounds, mut reached): (BTreeMap<Lift, u32>, u32) = (BTreeMap::new(), NO);
            for (other_key, other) in those {
                let (bites, lifted) = (self.bites(other)?, self.lifted(*other_key, other)?);
                reached = self.or(reached, bites)?;
                reached = self.or(reached, lifted)?;
                for (lift, holds) in &other.lifts {
                    let holds = self.and(*holds, lifted)?;
                    let there = grounds.get(lift).copied().unwrap_or(NO);
                    grounds.insert(*lift, self.or(there, holds)?);
                }
            }
            looked.grounds.push((direction, grounds));
            // A policy that says nothing permits nothing.
            let spoken_of = match direction {
                Direction::Comes => states.possible,
                Direction::Goes => self.and(reached, states.possible)?,
            };
            for (key, does) in these {
                let bites = self.bites(does)?;
                let told = [self.and(bites, spoken_of)?, does.bites];
                let kind = RegionKind::Bites;
                let out = [does.lifted, does.out];
                self.region((*key, kind, direction), told, out, states, &mut regions)?;
            }
        }
        looked.regions = regions;
        Ok(looked)
    }
}
