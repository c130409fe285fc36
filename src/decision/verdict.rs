//! Verdicts, overall and of each authority.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::name::ids;

/// 判断の結論: may the handling happen?
///
/// ```
/// use appi::Verdict;
///
/// assert_eq!(Verdict::Undetermined.to_string(), "undetermined");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Verdict {
    /// 可: every completion of the open facts permits it.
    Permitted,
    /// 未確定: the open facts decide.
    Undetermined,
    /// 不可: every completion of the open facts prohibits it.
    Prohibited,
}

ids! { Verdict, "verdict", "判定" {
    Permitted = "permitted",
    Undetermined = "undetermined",
    Prohibited = "prohibited",
} }

impl Verdict {
    pub(super) const fn from_prohibited(prohibited: Answer) -> Self {
        match prohibited {
            Answer::Yes => Self::Prohibited,
            Answer::No => Self::Permitted,
            Answer::Unknown => Self::Undetermined,
        }
    }
}

/// 各根拠の判断: what one authority says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ruling {
    pub(super) verdict: Verdict,
    pub(super) regulates: Answer,
}

impl Ruling {
    /// Its verdict; permitted where it regulates nothing.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        self.verdict
    }

    /// Whether the authority regulates this handling at all. A policy that says
    /// nothing is not a policy that permits.
    #[must_use]
    pub const fn regulates(self) -> Answer {
        self.regulates
    }

    /// Whether the authority does not regulate this handling.
    #[must_use]
    pub const fn is_not_regulated(self) -> bool {
        matches!(self.regulates, Answer::No)
    }
}
