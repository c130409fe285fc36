//! The open matters of an operator.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::case::Case;
use crate::day::Day;
use crate::forms::TransferRecord;
use crate::vocabulary::Id;

/// 未了の案件: what is open with an operator, beside its policy and its register. Who closes a
/// matter takes it out.
///
/// ```
/// use appi::calendar::OpenMatters;
///
/// let matters: OpenMatters = toml::from_str(r#"
///     format = 1
///     [[cases]]
///     id = "request-31"
///     since = "2026-11-18"
///     [cases.case]
///     date = "2026-11-18"
///     handling = "grant-request"
///     dataset = "customers"
///     request = "disclose"
/// "#).unwrap();
/// assert_eq!(matters.cases[0].id, "request-31");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct OpenMatters {
    /// The format of the document; 1.
    pub format: u32,
    /// 事案: leaks, requests, and handlings from which something follows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<OpenCase>,
    /// 保存する記録: the records of provisions and receipts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<OpenRecord>,
    /// 掲載した変更: the changes of the policy that were posted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<OpenChange>,
}

impl OpenMatters {
    /// With nothing open.
    #[must_use]
    pub const fn new() -> Self {
        Self { format: 1, cases: Vec::new(), records: Vec::new(), changes: Vec::new() }
    }
}

impl Default for OpenMatters {
    fn default() -> Self {
        Self::new()
    }
}

/// 未了の事案: a case of which something may still be owed. Days of performance stand in the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct OpenCase {
    /// Its id with whoever keeps it.
    pub id: Id,
    /// 起算日: the day on which the request arrived or the handling was done, where no duty of the
    /// case counts from its day of knowing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// The case.
    pub case: Case,
}

impl OpenCase {
    /// With what it must have.
    #[must_use]
    pub fn new(id: impl Into<Id>, case: Case) -> Self {
        Self { id: id.into(), since: None, case }
    }
}

/// 保存する記録: a record of a provision or a receipt that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct OpenRecord {
    /// Its id with whoever keeps it.
    pub id: Id,
    /// The record.
    pub record: TransferRecord,
}

impl OpenRecord {
    /// With what it must have.
    #[must_use]
    pub fn new(id: impl Into<Id>, record: TransferRecord) -> Self {
        Self { id: id.into(), record }
    }
}

/// 掲載した変更: a change of the policy that was posted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct OpenChange {
    /// Its id with whoever keeps it.
    pub id: Id,
    /// 掲載日: the day on which the changed text was posted.
    pub posted: Day,
    /// 予告日: the day on which it was announced, if not by its posting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noticed: Option<Day>,
    /// 改定日: the day of revision that the text shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Day>,
    /// 重要な変更か: whether the policy calls the change important, where it sets such apart.
    #[serde(default = "unknown", skip_serializing_if = "is_unknown")]
    pub important: Answer,
}

const fn unknown() -> Answer {
    Answer::Unknown
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
const fn is_unknown(answer: &Answer) -> bool {
    matches!(answer, Answer::Unknown)
}

impl OpenChange {
    /// With what it must have: announced by its posting.
    #[must_use]
    pub fn new(id: impl Into<Id>, posted: Day) -> Self {
        Self { id: id.into(), posted, noticed: None, shown: None, important: Answer::Unknown }
    }
}
