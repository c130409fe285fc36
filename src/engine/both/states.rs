//! The states that there can be.

use super::super::builder::{Made, TooLarge};
use super::super::marks::YES;
use super::conditions::Both;
use super::kinds::Universe;
use crate::fact::{EXCLUSIVE, Fact, FactMask, FactSet, Group, IMPLIED};
use crate::mixed::MixedMap;
use crate::rule::Cube;

impl Both {
    /// The states of what is not settled on one side or the other; none where a group has no value
    /// that both allow.
    pub(crate) fn states(&mut self, settled: [&FactSet; 2]) -> Result<Option<Universe>, TooLarge> {
        let mut values = FactMask::EMPTY;
        for group in Group::ALL {
            let mut allowed = group.mask();
            let open = settled.iter().filter(|one| !one.yes.meets(&group.mask()));
            open.for_each(|one| allowed = allowed.minus(one.no));
            if allowed.is_empty() {
                return Ok(None);
            }
            values = values.union(allowed);
        }
        let mut possible = YES;
        for group in Group::ALL {
            let allowed = self.allowed(values.intersection(group.mask()), group)?;
            possible = self.and(possible, allowed)?;
        }
        let impossible = self.not(possible)?;
        for side in settled {
            let consistent = self.consistent(side)?;
            possible = self.and(possible, consistent)?;
        }
        let known = |one: &&Universe| one.values == values && one.possible == possible;
        if let Some(known) = self.universes.iter().find(known) {
            return Ok(Some(*known));
        }
        let number = u32::try_from(self.universes.len()).map_err(|_| TooLarge)?;
        let states = Universe { number, values, possible, impossible };
        self.universes.push(states);
        Ok(Some(states))
    }

    /// One of these values of the group is so.
    fn allowed(&mut self, values: FactMask, group: Group) -> Made {
        let read = self.read.intersection(group.mask());
        let atoms = |facts: FactMask| -> Vec<Cube> {
            facts.iter().map(|fact| Cube::atom(fact, true)).collect()
        };
        if values.is_subset(&read) {
            return self.any(&atoms(values));
        }
        let others = self.any(&atoms(read.minus(values)))?;
        self.not(others)
    }

    /// What is open there neither excludes each other nor lacks what it implies.
    fn consistent(&mut self, settled: &FactSet) -> Made {
        let open = |fact: &Fact| {
            let group = fact.group().map(Group::mask);
            !settled.known().contains(*fact) && !group.is_some_and(|one| settled.yes.meets(&one))
        };
        let mut broken = Vec::new();
        for set in EXCLUSIVE {
            let open: Vec<&Fact> = set.iter().filter(|fact| open(fact)).collect();
            for (at, one) in open.iter().enumerate() {
                let others = open.iter().skip(at + 1);
                let both = |other: &&Fact| Cube::atom(**one, true).and(Cube::atom(**other, true));
                broken.extend(others.map(both));
            }
        }
        for (one, then) in IMPLIED {
            if open(one) && open(then) {
                broken.push(Cube::atom(*one, true).and(Cube::atom(*then, false)));
            }
        }
        let broken = self.any(&broken)?;
        self.not(broken)
    }

    /// Of the states in which the condition holds, one in which the fewest facts are so and, of
    /// groups, the values that are named first: what is so in it.
    pub(crate) fn smallest(&self, of: u32, states: &Universe) -> Option<FactMask> {
        let (mut fewest, mut so) = (MixedMap::default(), FactMask::EMPTY);
        self.fewest(of, states, &mut fewest)?;
        let mut at = of;
        while at > YES {
            let node = self.builder.at(at);
            let fact = *self.builder.order().get(node.at())?;
            if let Some(group) = fact.group() {
                let (value, next) = self.first_value(group, at, states, &mut fewest)?;
                so.insert(value);
                at = next;
                continue;
            }
            let [yes, no] = [node.yes, node.no].map(|to| self.fewest(to, states, &mut fewest));
            let answer = yes.is_some_and(|yes| no.is_none_or(|no| yes + 1 < no));
            if answer {
                so.insert(fact);
            }
            at = node.child(answer);
        }
        // Of a group that it does not read a value is so that nothing reads.
        for group in Group::ALL.map(Group::mask) {
            let unread = states.values.intersection(group).minus(self.read);
            let value = unread.first().filter(|_| !so.meets(&group));
            value.into_iter().for_each(|value| so.insert(value));
        }
        Some(so)
    }

    /// How many facts are so where the fewest are; nothing where it never holds.
    fn fewest(&self, of: u32, states: &Universe, known: &mut MixedMap<u64>) -> Option<u32> {
        if of <= YES {
            return (of == YES).then_some(0);
        }
        if let Some(count) = known.get(&u64::from(of)) {
            return (*count != u32::MAX).then_some(*count);
        }
        let node = self.builder.at(of);
        let count = match self.group_at(node.at()) {
            Some(group) => {
                let next = self.first_value(group, of, states, known).map(|(_, next)| next);
                next.and_then(|next| self.fewest(next, states, known))
            }
            None => {
                let yes = self.fewest(node.yes, states, known).map(|count| count + 1);
                let no = self.fewest(node.no, states, known);
                yes.into_iter().chain(no).min()
            }
        };
        known.insert(u64::from(of), count.unwrap_or(u32::MAX));
        count
    }

    /// The value of the group with which the fewest facts are so, and where it leads.
    fn first_value(
        &self,
        group: Group,
        of: u32,
        states: &Universe,
        known: &mut MixedMap<u64>,
    ) -> Option<(Fact, u32)> {
        let mut best: Option<(u32, Fact, u32)> = None;
        for (value, next) in self.by_value(group, of) {
            let stands =
                value.map_or(group.mask().minus(self.read), |one| FactMask::EMPTY.with(one));
            let Some(value) = stands.intersection(states.values).first() else { continue };
            let Some(count) = self.fewest(next, states, known) else { continue };
            if best.is_none_or(|(least, first, _)| (count, value.index()) < (least, first.index()))
            {
                best = Some((count, value, next));
            }
        }
        best.map(|(_, value, next)| (value, next))
    }
}
