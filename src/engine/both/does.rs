//! What a rule does, as conditions of one diagram, and what takes the handling out of it.

use std::collections::BTreeMap;

use super::super::builder::TooLarge;
use super::super::marks::NO;
use super::conditions::Both;
use super::side::{Key, Lift, Pair, Ruled, RuledEntry};
use crate::rule::Effect;

/// What a rule does, as conditions.
#[derive(Clone, Debug, Default)]
pub(super) struct Does {
    /// It bites, be it that something takes the handling out of it.
    pub(super) bites: u32,
    /// It is reached, and lifted.
    pub(super) lifted: u32,
    /// Which of its exceptions hold where it is reached.
    pub(super) lifts: BTreeMap<Lift, u32>,
    /// It is out of reach.
    pub(super) out: u32,
    /// Where some of its rules are out of reach and others are not: when it bites, and is reached, where
    /// nothing takes the handling out.
    bites_each: Option<u32>,
    reached_each: u32,
}

/// What takes the handling out of rules, on one side.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Out {
    pub(super) no_provision: u32,
    pub(super) disapplied: u32,
    pub(super) outside: u32,
}

impl Both {
    /// When it bites, where nothing takes the handling out of it.
    pub(super) fn bites(&mut self, does: &Does) -> Result<u32, TooLarge> {
        match does.bites_each {
            Some(bites) => Ok(bites),
            None => self.minus(does.bites, does.out),
        }
    }

    /// When it is reached and does not bite. A promise about provision is kept where there is none.
    pub(super) fn lifted(&mut self, key: Key, does: &Does) -> Result<u32, TooLarge> {
        match (key, does.bites_each) {
            (Key::Promise(_), _) => {
                let reached = self.or(does.bites, does.lifted)?;
                let bites = self.bites(does)?;
                self.minus(reached, bites)
            }
            (_, Some(bites)) => self.minus(does.reached_each, bites),
            (_, None) => self.minus(does.lifted, does.out),
        }
    }

    /// What takes the handling out of rules on a side.
    pub(super) fn out(&mut self, pairs: &[Pair], side: usize) -> Result<Out, TooLarge> {
        let mut out = Out { no_provision: NO, disapplied: NO, outside: NO };
        for pair in pairs.iter().filter(|pair| matches!(pair.key, Key::TakesOut(_))) {
            for entry in pair.sides.get(side).into_iter().flat_map(|one| &one.entries) {
                let (_, bites) = self.entry(entry)?;
                match entry.0 {
                    Effect::NoProvision => out.no_provision = self.or(out.no_provision, bites)?,
                    Effect::OutsideTheChapter => {
                        out.outside = self.or(out.outside, bites)?;
                        out.disapplied = self.or(out.disapplied, bites)?;
                    }
                    _ => out.disapplied = self.or(out.disapplied, bites)?,
                }
            }
        }
        Ok(out)
    }

    /// When the rule is reached, and when it bites.
    fn entry(&mut self, (_, _, when, exceptions): &RuledEntry) -> Result<(u32, u32), TooLarge> {
        let when = self.any(when)?;
        let mut bites = when;
        for (_, cubes) in exceptions {
            let lifts = self.any(cubes)?;
            bites = self.minus(bites, lifts)?;
        }
        Ok((when, bites))
    }

    pub(super) fn does(&mut self, key: Key, ruled: &Ruled, out: Out) -> Result<Does, TooLarge> {
        let mut does = Does::default();
        let mut each: Vec<(u32, u32, u32)> = Vec::new();
        for entry in &ruled.entries {
            let (effect, about_provision, _, exceptions) = entry;
            let (reached, bites) = self.entry(entry)?;
            let of_provision = if *about_provision { out.no_provision } else { NO };
            let taken_out = match (effect, key) {
                (Effect::Prohibited | Effect::Noted, Key::Prohibits(_) | Key::Noted(_)) => {
                    self.or(of_provision, out.disapplied)?
                }
                (Effect::Prohibited | Effect::ArisesByPolicy(_), _) => of_provision,
                (Effect::Arises(_), _) => self.or(out.no_provision, out.disapplied)?,
                (Effect::Stands(_), _) => out.outside,
                _ => NO,
            };
            each.push((reached, bites, taken_out));
            let lifted = self.minus(reached, bites)?;
            does.bites = self.or(does.bites, bites)?;
            does.lifted = self.or(does.lifted, lifted)?;
            does.out = self.or(does.out, taken_out)?;
            for (lift, cubes) in exceptions {
                let holds = self.any(cubes)?;
                let holds = self.and(reached, holds)?;
                let there = does.lifts.get(lift).copied().unwrap_or(NO);
                does.lifts.insert(*lift, self.or(there, holds)?);
            }
        }
        does.lifted = self.minus(does.lifted, does.bites)?;
        // Of several rules each may be out of reach elsewhere.
        if each.iter().any(|(.., taken_out)| *taken_out != does.out) {
            let mut all = NO;
            for (reached, bites, taken_out) in each {
                let bites = self.minus(bites, taken_out)?;
                let reached = self.minus(reached, taken_out)?;
                all = self.or(all, bites)?;
                does.reached_each = self.or(does.reached_each, reached)?;
            }
            does.bites_each = Some(all);
        }
        Ok(does)
    }
}
