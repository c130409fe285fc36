//! Why two texts cannot be compared.

use crate::compile::PrepareError;
use crate::fact::Term;
use crate::text::{Language, said, told};
use crate::vocabulary::Id;

use super::limits;

/// Why two texts cannot be compared exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifferenceError {
    /// A question cannot be asked: its day lies in another edition, or a name is unknown.
    Prepare(PrepareError),
    /// Neither side declares the dataset.
    NoDataset(Id),
    /// 問いの数の超過: more questions than there may be ([`Difference::MOST_QUESTIONS`](super::Difference::MOST_QUESTIONS)).
    TooManyQuestions {
        /// How many.
        count: usize,
    },
    /// 独自の事実の数の超過: both sides have more terms together than one policy may have.
    TooManyTerms {
        /// How many.
        count: usize,
    },
    /// 行数の超過: more rows than there may be ([`Difference::MOST_ROWS`](super::Difference::MOST_ROWS)).
    TooManyRows,
    /// 過度の錯綜: to tell them apart takes more steps than there may be
    /// ([`Difference::MOST_STEPS`](super::Difference::MOST_STEPS)).
    TooEntangled,
}

impl DifferenceError {
    pub(super) fn no_dataset(id: &Id) -> Self {
        Self::NoDataset(id.clone())
    }

    /// Why, in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (questions, rows) = (limits::QUESTIONS, limits::ROWS);
        let (steps, terms) = (limits::STEPS, Term::MAX);
        let said = match self {
            Self::Prepare(error) => return error.in_language(language),
            Self::NoDataset(id) => said!(
                "datasets: neither side declares `{id}`",
                "datasets：`{id}`というデータセットは、いずれの側にもありません。",
            ),
            Self::TooManyQuestions { count } => said!(
                "{count} questions by handling, dataset, purpose and recipient: expected at most {questions}; name some of them",
                "取扱い、データセット、利用目的及び提供先の組合せによる問いが{count}件あります。範囲を限り、{questions}件以内としてください。",
            ),
            Self::TooManyTerms { count } => said!(
                "both sides have {count} terms together: expected at most {terms}",
                "両者の独自の事実は合わせて{count}個あります。{terms}個以内としてください。",
            ),
            Self::TooManyRows => said!(
                "the difference takes more than {rows} rows: name some of the handlings or datasets",
                "差異は{rows}行を超えます。取扱い又はデータセットを限ってください。",
            ),
            Self::TooEntangled => said!(
                "to tell the two apart takes a decision diagram of more than {steps} steps: name some of the handlings or datasets",
                "両者の差異を求めるには{steps}段階を超える決定図を要します。取扱い又はデータセットを限ってください。",
            ),
        };
        said.in_language(language).to_owned()
    }
}

told!(DifferenceError);

impl From<PrepareError> for DifferenceError {
    fn from(error: PrepareError) -> Self {
        Self::Prepare(error)
    }
}
