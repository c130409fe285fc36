//! Sets of states as one diagram, so that what rows cover between them is exact.
//!
//! A state has one value in each column. A set reads one column after another, and goes on at each
//! value to a set of what is left; what is the same is one node.

use std::collections::HashMap;

use super::cover::State;

/// How many gaps there may be; a table with more has no shape yet.
pub(super) const MOST_GAPS: usize = 1_000;

/// How many steps the sets of one table may take.
pub(crate) const STEPS: usize = 1_000_000;

/// It takes more steps than that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooManyStates;

/// A set, if it can be made.
type Made = Result<u32, TooManyStates>;

/// No state.
pub(crate) const NONE: u32 = 0;

/// Every state.
pub(crate) const ALL: u32 = 1;

/// Reads a column, and goes on by its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Node {
    column: usize,
    next: Vec<u32>,
}

/// Sets of states over the values of some columns.
#[derive(Debug)]
pub(crate) struct States {
    values: Vec<Vec<String>>,
    nodes: Vec<Node>,
    ids: HashMap<Node, u32>,
    /// What is left of one set without another.
    done: HashMap<(u32, u32), u32>,
}

impl States {
    /// Over columns with these values each.
    pub(crate) fn new(values: Vec<Vec<String>>) -> Self {
        // Both ends read a column that comes after all.
        let end = Node { column: values.len(), next: Vec::new() };
        let nodes = vec![end.clone(), end];
        Self { values, nodes, ids: HashMap::new(), done: HashMap::new() }
    }

    /// The states that a row covers: of each column those values, or any.
    pub(crate) fn row(&mut self, cells: &[Vec<String>]) -> Made {
        let mut rest = ALL;
        for (column, cell) in cells.iter().enumerate().rev() {
            if cell.is_empty() {
                continue;
            }
            let values = self.values.get(column).into_iter().flatten();
            let next = values.map(|value| if cell.contains(value) { rest } else { NONE }).collect();
            rest = self.node(column, next)?;
        }
        Ok(rest)
    }

    /// The states in which each column that says something has that value.
    pub(crate) fn of(&mut self, state: &State) -> Made {
        let cells: Vec<Vec<String>> =
            state.iter().map(|value| value.iter().cloned().collect()).collect();
        self.row(&cells)
    }

    /// The states of both sets together.
    pub(crate) fn either(&mut self, one: u32, other: u32) -> Made {
        let neither = self.without(ALL, one)?;
        let neither = self.without(neither, other)?;
        self.without(ALL, neither)
    }

    /// The states of the first set that are not in the second.
    pub(crate) fn without(&mut self, one: u32, other: u32) -> Made {
        if one == NONE || other == ALL || one == other {
            return Ok(NONE);
        }
        if other == NONE {
            return Ok(one);
        }
        if let Some(known) = self.done.get(&(one, other)) {
            return Ok(*known);
        }
        let (first, second) = (self.column(one), self.column(other));
        let column = first.min(second);
        let width = self.values.get(column).map_or(0, Vec::len);
        let mut next = Vec::with_capacity(width);
        for value in 0..width {
            let mine = if first == column { self.next(one, value) } else { one };
            let theirs = if second == column { self.next(other, value) } else { other };
            next.push(self.without(mine, theirs)?);
        }
        let made = self.node(column, next)?;
        self.done.insert((one, other), made);
        Ok(made)
    }

    /// A state of the set, the first in the order of values; what it does not read does not matter.
    pub(crate) fn first(&self, set: u32) -> Option<State> {
        let mut state = vec![None; self.values.len()];
        let mut at = set;
        while at != ALL {
            let node = self.nodes.get(at as usize)?;
            let (value, next) = node.next.iter().enumerate().find(|(_, next)| **next != NONE)?;
            let said = self.values.get(node.column)?.get(value)?;
            state.get_mut(node.column)?.replace(said.clone());
            at = *next;
        }
        Some(state)
    }

    /// The state with as little said as leaves it within the set.
    pub(crate) fn widest(&mut self, state: &State, set: u32) -> Result<State, TooManyStates> {
        let mut widest = state.clone();
        for column in 0..widest.len() {
            let Some(said) = widest.get_mut(column).and_then(Option::take) else { continue };
            let cube = self.of(&widest)?;
            if self.without(cube, set)? != NONE
                && let Some(there) = widest.get_mut(column)
            {
                *there = Some(said);
            }
        }
        Ok(widest)
    }

    fn column(&self, set: u32) -> usize {
        self.nodes.get(set as usize).map_or(self.values.len(), |node| node.column)
    }

    fn next(&self, set: u32, value: usize) -> u32 {
        let next = self.nodes.get(set as usize).and_then(|node| node.next.get(value));
        next.copied().unwrap_or(NONE)
    }

    /// The node, made once.
    fn node(&mut self, column: usize, next: Vec<u32>) -> Made {
        match next.as_slice() {
            [] => return Ok(NONE),
            [first, rest @ ..] if rest.iter().all(|one| one == first) => return Ok(*first),
            _ => {}
        }
        let node = Node { column, next };
        if let Some(known) = self.ids.get(&node) {
            return Ok(*known);
        }
        if self.nodes.len() + self.done.len() > STEPS {
            return Err(TooManyStates);
        }
        let id = u32::try_from(self.nodes.len()).map_err(|_| TooManyStates)?;
        self.nodes.push(node.clone());
        self.ids.insert(node, id);
        Ok(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(columns: usize, of_each: usize) -> Vec<Vec<String>> {
        (0..columns).map(|_| (0..of_each).map(|value| value.to_string()).collect()).collect()
    }

    /// Rows of cells that are made up from a number: any value, one, or two.
    fn rows(mut seed: u64, columns: usize, of_each: u64) -> Vec<Vec<Vec<String>>> {
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
            (seed >> 33) % below
        };
        let count = next(6);
        let mut cell = || -> Vec<String> {
            let count = next(3);
            (0..count).map(|_| next(of_each).to_string()).collect()
        };
        (0..count).map(|_| (0..columns).map(|_| cell()).collect()).collect()
    }

    /// Every state there is.
    fn all(values: &[Vec<String>]) -> Vec<Vec<String>> {
        let one = |states: Vec<Vec<String>>, column: &Vec<String>| {
            let with = |state: &Vec<String>| {
                column
                    .iter()
                    .map(|value| [state.as_slice(), std::slice::from_ref(value)].concat())
                    .collect()
            };
            states.iter().flat_map(|state| -> Vec<Vec<String>> { with(state) }).collect()
        };
        values.iter().fold(vec![Vec::new()], one)
    }

    fn covers(row: &[Vec<String>], state: &[String]) -> bool {
        row.iter().zip(state).all(|(cell, value)| cell.is_empty() || cell.contains(value))
    }

    fn has(cube: &State, state: &[String]) -> bool {
        cube.iter().zip(state).all(|(said, value)| said.as_ref().is_none_or(|said| said == value))
    }

    #[test]
    fn what_is_left_is_what_no_row_covers_state_by_state() {
        let values = values(4, 3);
        for seed in 0..400 {
            let rows = rows(seed, 4, 3);
            let mut states = States::new(values.clone());
            let covered = rows.iter().try_fold(NONE, |all, row| {
                let row = states.row(row)?;
                states.either(all, row)
            });
            let mut left = states.without(ALL, covered.unwrap()).unwrap();
            let uncovered = left;
            let mut cubes = Vec::new();
            while let Some(state) = states.first(left) {
                let cube = states.widest(&state, uncovered).unwrap();
                let set = states.of(&cube).unwrap();
                left = states.without(left, set).unwrap();
                cubes.push(cube);
            }
            for state in all(&values) {
                let covered = rows.iter().any(|row| covers(row, &state));
                let told = cubes.iter().any(|cube| has(cube, &state));
                assert_eq!(told, !covered, "{seed}: {state:?} {rows:?} {cubes:?}");
            }
            // Nothing more could be left unsaid.
            for cube in &cubes {
                for column in (0..4).filter(|column| cube[*column].is_some()) {
                    let mut wider = cube.clone();
                    wider[column] = None;
                    let outside = |state: &Vec<String>| {
                        has(&wider, state) && rows.iter().any(|row| covers(row, state))
                    };
                    assert!(all(&values).iter().any(outside), "{seed}: {cube:?} {rows:?}");
                }
            }
        }
    }

    #[test]
    fn twenty_pairs_are_a_set_of_few_nodes() {
        // Of each of twenty pairs one is no: a million ways, and forty nodes and the ends.
        let mut states = States::new(values(40, 2));
        let mut covered = NONE;
        for pair in (0..40).step_by(2) {
            let mut row = vec![Vec::new(); 40];
            row[pair].push("1".to_owned());
            row[pair + 1].push("1".to_owned());
            let row = states.row(&row).unwrap();
            covered = states.either(covered, row).unwrap();
        }
        assert!(states.nodes.len() < 5_000, "{}", states.nodes.len());
        let left = states.without(ALL, covered).unwrap();
        let state = states.first(left).unwrap();
        assert!(state.iter().all(|said| said.as_deref() != Some("1")), "{state:?}");
    }

    #[test]
    fn a_value_outside_of_the_slice_covers_nothing() {
        let mut states = States::new(values(1, 2));
        assert_eq!(states.row(&[vec!["2".to_owned()]]), Ok(NONE));
        assert_eq!(states.row(&[Vec::new()]), Ok(ALL));
        assert_eq!(states.row(&[vec!["0".to_owned(), "1".to_owned()]]), Ok(ALL));
    }
}
