//! Why a table cannot be read or run, or what is decided otherwise.

use core::fmt;

use super::mismatch::Mismatches;
use crate::compile::{CompileError, PrepareError};
use crate::policy::Faults;
use crate::text::{Language, told};

/// Why a table cannot be read or run, or what is decided otherwise.
///
/// Its `Debug` is its `Display`, so that a test that returns it prints what a person
/// reads.
#[derive(Clone)]
#[non_exhaustive]
pub enum TableError {
    /// Faults of the table, each with its line and its column.
    Faults(Faults),
    /// The policy cannot be compiled for the edition of a row.
    Compile(CompileError),
    /// A case cannot be prepared, whatever its names are.
    Prepare(PrepareError),
    /// Rows that are decided otherwise than they say.
    Mismatches(Mismatches),
}

impl TableError {
    /// What is wrong, in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match self {
            Self::Faults(faults) => faults.in_language(language),
            Self::Compile(error) => error.in_language(language),
            Self::Prepare(error) => error.in_language(language),
            Self::Mismatches(mismatches) => mismatches.in_language(language),
        }
    }
}

told!(TableError);

impl fmt::Debug for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<PrepareError> for TableError {
    fn from(error: PrepareError) -> Self {
        Self::Prepare(error)
    }
}

impl From<Faults> for TableError {
    fn from(faults: Faults) -> Self {
        Self::Faults(faults)
    }
}

impl From<CompileError> for TableError {
    fn from(error: CompileError) -> Self {
        Self::Compile(error)
    }
}
