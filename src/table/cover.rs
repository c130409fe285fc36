//! Rows as conditions: where two of them meet.
//!
//! A cell is the list of the values that a row allows in a column; an empty list
//! allows every value.

/// A state, by column: one value, or `None` where it does not matter.
pub(crate) type State = Vec<Option<String>>;

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
