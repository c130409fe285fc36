//! Why a policy cannot be compiled, or a case not be prepared.

use super::entangled::TooEntangled;
use crate::edition::{Edition, EditionError};
use crate::policy::{Faults, HistoryError};
use crate::text::{Language, said, told};

/// Why a policy cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompileError {
    /// Nothing can be decided under the edition.
    Edition(EditionError),
    /// The document has faults of meaning.
    Policy(Faults),
    /// The register has faults of meaning, beside this policy.
    Register(Faults),
}

impl CompileError {
    /// Why, in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match self {
            Self::Edition(error) => error.in_language(language),
            Self::Policy(faults) => faults.in_language(language),
            Self::Register(faults) => said!(faults; "register: {faults}", "台帳：{faults}")
                .in_language(language)
                .to_owned(),
        }
    }
}

told!(CompileError);

impl From<EditionError> for CompileError {
    fn from(error: EditionError) -> Self {
        Self::Edition(error)
    }
}

impl From<Faults> for CompileError {
    fn from(faults: Faults) -> Self {
        Self::Policy(faults)
    }
}

/// Why a case cannot be prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrepareError {
    /// The day of the case lies in no edition that answers.
    Edition(EditionError),
    /// The day of the case lies in another edition than the policy was compiled for.
    OtherEdition {
        /// The edition in force on the day of the case.
        in_force: Edition,
        /// The edition the policy was compiled for.
        compiled: Edition,
    },
    /// No version of the policy applied on the day of the case.
    History(HistoryError),
    /// What the policy says of the handling is too much to decide on.
    TooEntangled(TooEntangled),
    /// 判定数の超過: a report would decide more cases than it may.
    TooManyFlows {
        /// How many: of each dataset one for each recipient and purpose.
        cases: usize,
        /// How many there may be ([`Report::MOST_CASES`](crate::Report::MOST_CASES)).
        most: usize,
    },
    /// The case has unknown names, or answers that contradict the documents.
    Case(Faults),
}

impl PrepareError {
    /// Why, in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let said = match self {
            Self::Edition(error) => said!(error; "date: {error}", "date：{error}"),
            Self::OtherEdition { in_force, compiled } => said!(
                "date: the edition in force on that day is {in_force}, but the policy was compiled for {compiled}",
                "date：その日に施行されている版は{in_force}ですが、ポリシーは{compiled}の版に基づいてコンパイルされています。",
            ),
            Self::History(error) => said!(error; "date: {error}", "date：{error}"),
            Self::TooEntangled(error) => return error.in_language(language),
            Self::TooManyFlows { cases, most } => said!(
                "datasets: what goes out is {cases} cases by dataset, recipient and purpose: expected at most {most}",
                "datasets：提供の流れは、データセット、提供先及び利用目的の組合せで{cases}件あります。{most}件以内としてください。",
            ),
            Self::Case(faults) => return faults.in_language(language),
        };
        said.in_language(language).to_owned()
    }
}

told!(PrepareError);

impl From<EditionError> for PrepareError {
    fn from(error: EditionError) -> Self {
        Self::Edition(error)
    }
}

impl From<TooEntangled> for PrepareError {
    fn from(error: TooEntangled) -> Self {
        Self::TooEntangled(error)
    }
}

impl From<Faults> for PrepareError {
    fn from(faults: Faults) -> Self {
        Self::Case(faults)
    }
}

impl From<HistoryError> for PrepareError {
    fn from(error: HistoryError) -> Self {
        match error {
            HistoryError::Edition(error) => Self::Edition(error),
            error @ HistoryError::BeforeTheFirst { .. } => Self::History(error),
        }
    }
}
