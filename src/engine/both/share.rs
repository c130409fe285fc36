//! In how many of all states a condition holds: exact, each state counted once.

use super::super::builder::TooLarge;
use super::super::marks::YES;
use super::conditions::Both;
use super::kinds::{Universe, Weight};
use crate::fact::FactMask;

impl Both {
    /// The weight of the condition among all answers to what is open.
    pub(crate) fn weight(&mut self, of: u32, states: &Universe) -> Result<Weight, TooLarge> {
        if of <= YES {
            return Ok(if of == YES { Weight::ALL } else { Weight::NOTHING });
        }
        if let Some(known) = self.weights.get(&(states.number, of)) {
            return Ok(*known);
        }
        let node = self.builder.at(of);
        let weight = match self.group_at(node.at()) {
            Some(group) => {
                let values = states.values.intersection(group.mask());
                let mut sum = Weight::NOTHING;
                for (value, next) in self.by_value(group, of) {
                    let unread = group.mask().minus(self.read);
                    let stands = value.map_or(unread, |one| FactMask::EMPTY.with(one));
                    let times = stands.intersection(values).len();
                    if times > 0 {
                        let one = self.weight(next, states)?;
                        let count = one.count.checked_mul(u128::from(times)).ok_or(TooLarge)?;
                        sum = sum.and(Weight { count, ..one }).ok_or(TooLarge)?;
                    }
                }
                let groups = sum.groups.checked_mul(values.len()).ok_or(TooLarge)?;
                Weight { groups, ..sum }.reduced()
            }
            None => {
                let (yes, no) = (self.weight(node.yes, states)?, self.weight(node.no, states)?);
                let sum = yes.and(no).ok_or(TooLarge)?;
                Weight { twos: sum.twos + 1, ..sum }.reduced()
            }
        };
        self.weights.insert((states.number, of), weight);
        Ok(weight)
    }
}
