//! Rows as conditions: which states they cover, and where two of them meet.
//!
//! A cell is the list of the values that a row allows in a column; an empty list
//! allows every value.

/// A state, by column: one value, or `None` where it does not matter.
pub(crate) type State = Vec<Option<String>>;

/// Every state that no row covers, by splitting on columns: states are not
/// enumerated, and a column that no row reads is never split.
pub(crate) fn gaps<'r>(
    rows: &'r [&'r [Vec<String>]],
    columns: usize,
    values: &'r dyn Fn(usize) -> Vec<String>,
) -> impl Iterator<Item = State> + use<'r> {
    let mut open: Vec<State> = vec![vec![None; columns]];
    core::iter::from_fn(move || {
        while let Some(state) = open.pop() {
            let matching: Vec<&[Vec<String>]> = rows
                .iter()
                .copied()
                .filter(|row| {
                    fits(row, &state, |value, cell| value.is_none_or(|value| cell.contains(value)))
                })
                .collect();
            if matching.is_empty() {
                return Some(state);
            }
            let covers = |row: &&[Vec<String>]| {
                fits(row, &state, |value, cell| value.is_some_and(|value| cell.contains(value)))
            };
            if matching.iter().any(covers) {
                continue;
            }
            let reads = |column: usize| {
                matching.iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()))
            };
            let split = state.iter().enumerate().find(|(at, value)| value.is_none() && reads(*at));
            let Some((column, _)) = split else { continue };
            open.extend(values(column).into_iter().rev().map(|value| {
                let mut state = state.clone();
                if let Some(there) = state.get_mut(column) {
                    *there = Some(value);
                }
                state
            }));
        }
        None
    })
}

/// Whether a row and a state agree in every column that the row reads.
fn fits(
    row: &[Vec<String>],
    state: &State,
    agrees: impl Fn(Option<&String>, &[String]) -> bool,
) -> bool {
    row.iter().zip(state).all(|(cell, value)| cell.is_empty() || agrees(value.as_ref(), cell))
}

/// The columns in which two rows allow no common value.
pub(crate) fn conflicts(one: &[Vec<String>], other: &[Vec<String>]) -> Vec<usize> {
    let apart = |(a, b): (&Vec<String>, &Vec<String>)| {
        !a.is_empty() && !b.is_empty() && !a.iter().any(|value| b.contains(value))
    };
    one.iter().zip(other).enumerate().filter(|(_, cells)| apart(*cells)).map(|(at, _)| at).collect()
}

/// What two rows both allow; where they conflict, nothing is left and any value goes.
pub(crate) fn meet(one: &[Vec<String>], other: &[Vec<String>]) -> Vec<Vec<String>> {
    one.iter()
        .zip(other)
        .map(|(mine, theirs)| match (mine.as_slice(), theirs.as_slice()) {
            ([], any) => any.to_vec(),
            (mine, []) => mine.to_vec(),
            (mine, theirs) => mine.iter().filter(|value| theirs.contains(value)).cloned().collect(),
        })
        .collect()
}
