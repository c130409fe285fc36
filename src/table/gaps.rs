//! The search for what no row covers, and for rows that others cover.

use super::column::Column;
use super::cover::State;
use super::error::TableError;
use super::example::Example;
use super::space::{Space, Variable};
use super::states::{ALL, MOST_GAPS, NONE, States, TooManyStates};
use crate::compile::CompiledPolicy;

/// How many states that the policy excludes are looked at.
const MOST_EXCLUDED: usize = 10_000;

/// A search for what no row covers.
pub(super) struct Search<'s> {
    space: Space<'s>,
    compiled: &'s CompiledPolicy,
    states: States,
    /// The keys that some row reads and whose silence means something: these are said in a case.
    said: Vec<usize>,
    excluded: usize,
}

impl<'s> Search<'s> {
    pub(super) fn new(
        space: Space<'s>,
        compiled: &'s CompiledPolicy,
        rows: &[&[Vec<String>]],
    ) -> Self {
        let states = States::new(space.values.clone());
        let reads = |at: usize| rows.iter().any(|row| row.get(at).is_some_and(|it| !it.is_empty()));
        let means = |variable: &Variable| match variable {
            Variable::Column(column) => !matches!(
                column,
                // Who leaves these out knows less, and contradicts nothing else.
                Column::Purpose | Column::Recipient | Column::Request
            ),
            Variable::Consents | Variable::Fact(_) => false,
        };
        let said = (space.variables.iter().enumerate())
            .filter(|(at, variable)| means(variable) && reads(*at))
            .map(|(at, _)| at)
            .collect();
        Self { space, compiled, states, said, excluded: 0 }
    }

    pub(super) fn example(&self, state: &State) -> Result<Option<Example>, TableError> {
        let case = self.space.case(state);
        Ok(case.map_or(Ok(None), |case| Example::of(self.compiled, case))?)
    }

    /// What no row covers.
    pub(super) fn gaps(&mut self, rows: &[&[Vec<String>]]) -> Result<Vec<Example>, TableError> {
        let covered = self.together(rows.iter().copied())?;
        let mut uncovered = self.states.without(ALL, covered)?;
        let (mut left, mut gaps) = (uncovered, Vec::new());
        while let Some(state) = self.states.first(left) {
            let widest = self.states.widest(&state, uncovered)?;
            let (state, example) = self.possible(&state, widest)?;
            let set = self.states.of(&state)?;
            left = self.states.without(left, set)?;
            match example {
                Some(_) if gaps.len() == MOST_GAPS => return Err(TableError::TooManyGaps),
                Some(example) => gaps.push(example),
                None => uncovered = self.states.without(uncovered, set)?,
            }
        }
        Ok(gaps)
    }

    /// An example of what is as wide as can be around a state, or of a part of that; where the policy
    /// excludes it none, and all states in which this is so.
    fn possible(
        &mut self,
        state: &State,
        widest: State,
    ) -> Result<(State, Option<Example>), TableError> {
        if let Some(example) = self.example(&widest)? {
            return Ok((widest, Some(example)));
        }
        // Silence may be what contradicts: the items that a dataset has, the kind that it is.
        let mut narrow = widest;
        for at in &self.said {
            let first = self.space.values.get(*at).and_then(|values| values.first());
            let value = state.get(*at).cloned().flatten().or_else(|| first.cloned());
            narrow.get_mut(*at).into_iter().for_each(|there| there.clone_from(&value));
        }
        if let Some(example) = self.example(&narrow)? {
            return Ok((narrow, Some(example)));
        }
        self.excluded += 1;
        if self.excluded > MOST_EXCLUDED {
            return Err(TableError::TooEntangled);
        }
        // What contradicts goes on contradicting, whatever else is said.
        for at in (0..narrow.len()).filter(|at| !self.said.contains(at)) {
            let Some(said) = narrow.get_mut(at).and_then(Option::take) else { continue };
            if self.example(&narrow)?.is_some()
                && let Some(there) = narrow.get_mut(at)
            {
                *there = Some(said);
            }
        }
        Ok((narrow, None))
    }

    fn together<'r>(
        &mut self,
        rows: impl Iterator<Item = &'r [Vec<String>]>,
    ) -> Result<u32, TooManyStates> {
        let mut all = NONE;
        for row in rows {
            let row = self.states.row(row)?;
            all = self.states.either(all, row)?;
        }
        Ok(all)
    }

    /// The places of the rows that others cover, the last first left out.
    pub(super) fn redundant(
        &mut self,
        rows: &[&[Vec<String>]],
    ) -> Result<Vec<usize>, TooManyStates> {
        let mut left_out: Vec<usize> = Vec::new();
        for (at, row) in rows.iter().enumerate().rev() {
            let kept = rows.iter().enumerate();
            let others = kept.filter(|(other, _)| *other != at && !left_out.contains(other));
            let others = self.together(others.map(|(_, row)| *row))?;
            let mine = self.states.row(row)?;
            if self.states.without(mine, others)? == NONE {
                left_out.push(at);
            }
        }
        left_out.reverse();
        Ok(left_out)
    }
}
