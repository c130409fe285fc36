//! Rows as conditions: which states they cover, and where two of them meet.
//!
//! A cell is the list of the values that a row allows in a column; an empty list
//! allows every value.

/// A state, by column: one value, or `None` where it does not matter.
pub(crate) type State = Vec<Option<String>>;

/// Every state that no row covers, by splitting on columns: states are not
/// enumerated, and a column that no row reads is never split. After so many states the
/// search ends.
pub(crate) fn gaps<'r>(
    rows: &'r [&'r [Vec<String>]],
    columns: usize,
    values: &'r dyn Fn(usize) -> Vec<String>,
    most: usize,
) -> Gaps<'r> {
    Gaps { rows, values, open: vec![vec![None; columns]], left: most }
}

/// The states of one row that none of the others covers.
pub(crate) fn alone<'r>(
    row: &[Vec<String>],
    others: &'r [&'r [Vec<String>]],
    values: &'r dyn Fn(usize) -> Vec<String>,
    most: usize,
) -> Gaps<'r> {
    let mut states = vec![Vec::new()];
    for cell in row {
        let values = || cell.iter().cloned().map(Some).chain(cell.is_empty().then_some(None));
        let with = |state: &State| {
            values().map(|one| [state.as_slice(), &[one]].concat()).collect::<Vec<_>>()
        };
        states = states.iter().flat_map(with).collect();
    }
    Gaps { rows: others, values, open: states, left: most }
}

/// A search for the states that no row covers.
pub(crate) struct Gaps<'r> {
    rows: &'r [&'r [Vec<String>]],
    values: &'r dyn Fn(usize) -> Vec<String>,
    open: Vec<State>,
    /// How many states may yet be looked at.
    left: usize,
}

impl Gaps<'_> {
    /// Whether there is no state left to look at.
    pub(crate) const fn is_done(&self) -> bool {
        self.open.is_empty()
    }
}

impl Iterator for Gaps<'_> {
    type Item = State;

    fn next(&mut self) -> Option<State> {
        while let Some(left) = self.left.checked_sub(1) {
            let state = self.open.pop()?;
            self.left = left;
            // What one row lacks least is split: it is the first to cover a branch, and
            // what other rows read is not split for nothing.
            let matching = self.rows.iter().filter(|row| fits(row, &state));
            let Some(nearest) = matching.min_by_key(|row| lacks(row, &state).count()) else {
                return Some(state);
            };
            let Some(column) = lacks(nearest, &state).next() else { continue };
            self.open.extend((self.values)(column).into_iter().rev().map(|value| {
                let mut state = state.clone();
                if let Some(there) = state.get_mut(column) {
                    *there = Some(value);
                }
                state
            }));
        }
        None
    }
}

/// Whether no value of a state is one that the row does not allow.
fn fits(row: &[Vec<String>], state: &State) -> bool {
    let allows = |cell: &[String], value: &String| cell.is_empty() || cell.contains(value);
    row.iter().zip(state).all(|(cell, value)| value.as_ref().is_none_or(|it| allows(cell, it)))
}

/// The columns that a row reads and of which a state says nothing.
fn lacks(row: &[Vec<String>], state: &State) -> impl Iterator<Item = usize> {
    let open = |(cell, value): (&Vec<String>, &Option<String>)| !cell.is_empty() && value.is_none();
    row.iter().zip(state).enumerate().filter(move |(_, pair)| open(*pair)).map(|(at, _)| at)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A row of answers by column; a column that is not named is not read.
    fn row(columns: usize, cells: &[(usize, &str)]) -> Vec<Vec<String>> {
        let mut row = vec![Vec::new(); columns];
        for (column, value) in cells {
            row[*column].push((*value).to_owned());
        }
        row
    }

    /// How many gaps are found, whether the search came to its end, and after how many
    /// states.
    fn search(columns: usize, rows: &[Vec<Vec<String>>], most: usize) -> (usize, bool, usize) {
        let rows: Vec<&[Vec<String>]> = rows.iter().map(Vec::as_slice).collect();
        let values = |_| vec!["yes".to_owned(), "no".to_owned()];
        let mut search = gaps(&rows, columns, &values, most);
        let found = search.by_ref().count();
        (found, search.is_done(), most - search.left)
    }

    #[test]
    fn columns_that_cover_nothing_are_not_split() {
        // Forty rows that read a column each, and two that cover everything between them.
        let mut rows: Vec<_> = (0..40).map(|at| row(41, &[(at, "yes"), (40, "yes")])).collect();
        rows.extend([row(41, &[(40, "yes")]), row(41, &[(40, "no")])]);
        assert_eq!(search(41, &rows, 1_000), (0, true, 3));
        // One after the other, what none covers is one state.
        let rows: Vec<_> = (0..40).map(|at| row(40, &[(at, "yes")])).collect();
        assert_eq!(search(40, &rows, 1_000), (1, true, 81));
    }

    #[test]
    fn a_row_that_others_cover_between_them_is_nowhere_alone() {
        let values = |_| vec!["yes".to_owned(), "no".to_owned()];
        let both = [row(2, &[(1, "yes")]), row(2, &[(1, "no")])];
        let both: Vec<&[Vec<String>]> = both.iter().map(Vec::as_slice).collect();
        let one = row(2, &[(0, "yes")]);
        assert_eq!(alone(&one, &both, &values, 100).count(), 0);
        let yes = both.get(..1).unwrap_or_default();
        let found: Vec<State> = alone(&one, yes, &values, 100).collect();
        assert_eq!(found, [[Some("yes".to_owned()), Some("no".to_owned())]]);
    }

    #[test]
    fn a_search_that_is_cut_off_says_so() {
        // Of each of twenty pairs one is no: more gaps than anyone counts.
        let pair = |at| row(40, &[(at, "yes"), (at + 1, "yes")]);
        let rows: Vec<_> = (0..40).step_by(2).map(pair).collect();
        let (found, done, states) = search(40, &rows, 1_000);
        assert!(found > 0 && !done && states == 1_000, "{found} {done} {states}");
    }
}
