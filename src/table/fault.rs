//! Faults of a table, by line and column.

use crate::policy::Fault;

/// A fault on a line, in a column if it is one cell's.
pub(super) fn fault(line: usize, column: Option<&str>, message: impl Into<String>) -> Fault {
    let path = match column {
        Some(column) => format!("line {line}, column `{column}`"),
        None => format!("line {line}"),
    };
    Fault::new(path, message)
}
