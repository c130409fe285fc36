//! What would make it permitted, and what is owed.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::case::Performance;
use crate::day::Day;
use crate::decision::StepKind;
use crate::duty::{Duty, Timing};
use crate::engine::Authority;
use crate::norm::Norm;
use crate::text::Text;
use crate::vocabulary::Id;

use super::ToldPlace;

/// 対応策: measures that together make the handling permitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldRemedy {
    /// The measures, all of which are needed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<ToldStep>,
    /// What it cures, and by what: the places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ToldPlace>,
    /// The clauses of the policy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Id>,
    /// The duties of the Act that are then owed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<ToldDutyThen>,
    /// Whether a full explanation tells the measures: it tells the first few, and the rest by what
    /// they are called.
    pub in_full: bool,
    /// What it comes to, in a few words.
    pub called: Text,
    /// What it cures, and by what, in words.
    pub rests_on: Text,
}

/// 措置: one measure of a remedy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldStep {
    /// What is done.
    pub kind: StepKind,
    /// The fact that it changes, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<Id>,
    /// How that fact is then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// The items that are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Id>,
    /// The day that is waited for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The clause that is amended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Id>,
    /// The same in words.
    pub text: Text,
}

/// その場合の義務: a duty that a remedy brings with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldDutyThen {
    /// The duty.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DutyName"))]
    pub duty: Duty,
    /// The norm that imposes it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::NormName"))]
    pub norm: Norm,
    /// Its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// The same in words.
    pub text: Text,
}

/// 義務: a duty, when it is to be performed, and on what it depends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldDuty {
    /// Its id: of the Act, or of the policy.
    pub duty: Id,
    /// Who imposes it.
    pub authority: Authority,
    /// The norm that imposes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormName>"))]
    pub norm: Option<Norm>,
    /// Its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// Of a place outside the Act, the paragraph of the Act that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<String>,
    /// The clause that imposes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Id>,
    /// When it is to be performed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timing: Option<Timing>,
    /// Within how many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Whether it is owed for certain.
    pub certain: bool,
    /// The one fact on which it depends whether it is owed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<ToldCondition>,
    /// The open questions on which that depends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<Id>,
    /// The last day, where one is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Day>,
    /// The last day as the Commission counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official_last_day: Option<Day>,
    /// 目安: within which days it is usually performed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<ToldGuide>,
    /// What is known of its performance.
    pub state: Performance,
    /// 不履行: whether it is owed for certain and overdue.
    pub breach: bool,
    /// Whom it is performed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<Text>,
    /// The place, as it is cited.
    pub place: Text,
    /// What is to be done.
    pub says: Text,
    /// The duty with its place, its time and what it depends on, in words.
    pub text: Text,
}

/// 条件: a fact, and how it has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldCondition {
    /// The fact.
    pub fact: Id,
    /// How it has to be.
    pub answer: Answer,
}

/// 目安: within which days of knowing a duty is usually performed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldGuide {
    /// From how many days.
    pub from_days: u32,
    /// To how many days.
    pub to_days: u32,
    /// The first of these days, where the day of knowing is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last of these days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// Whether it has run out.
    pub past: bool,
}

/// 負わない義務: a duty that exceptions take away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldNotOwed {
    /// The duty.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DutyName"))]
    pub duty: Duty,
    /// The norm that would impose it.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::NormName"))]
    pub norm: Norm,
    /// Its place.
    pub citation: String,
    /// The exceptions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub freed_by: Vec<ToldPlace>,
    /// The same in words.
    pub text: Text,
}

/// 訴えの提起: from when the principal may sue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldSuit {
    /// The place.
    pub citation: String,
    /// The first day, where the day of the request is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Whether it is possible at once, as the request is refused.
    pub at_once: bool,
    /// The same in words.
    pub text: Text,
}
