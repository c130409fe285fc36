//! Why a table cannot be read or run, or what is decided otherwise.

use core::fmt;

use super::mismatch::Mismatches;
use super::states::{MOST_GAPS, STEPS, TooManyStates};
use crate::compile::{CompileError, PrepareError};
use crate::policy::Faults;
use crate::text::{Language, said, told};

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
    /// 欠落が多すぎる: more gaps than a table is asked to have, 1,000.
    TooManyGaps,
    /// 条件が複雑すぎる: the rows divide the cases in more ways than are looked at, in 1,000,000 steps.
    TooEntangled,
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
            Self::TooManyGaps => {
                let most = MOST_GAPS;
                let said = said!(
                    "more than {most} gaps: name fewer datasets, purposes and recipients, or add rows",
                    "欠落が{most}件を超えます。データセット、利用目的若しくは提供先の範囲を狭めるか、行を追加してください。",
                );
                said.in_language(language).to_owned()
            }
            Self::TooEntangled => {
                let most = STEPS;
                let said = said!(
                    "the rows divide the cases in more ways than can be told in {most} steps: ask of fewer facts at once",
                    "各行による事案の区分が多く、{most}段階では網羅性を判定できません。一つの表で問う事実を減らしてください。",
                );
                said.in_language(language).to_owned()
            }
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

impl From<TooManyStates> for TableError {
    fn from(_: TooManyStates) -> Self {
        Self::TooEntangled
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
