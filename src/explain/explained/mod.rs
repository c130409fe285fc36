//! An explanation as data.

mod beside;
mod clauses;
mod law;
mod owed;
mod ruling;
mod taken;

pub use beside::{
    ToldBearing, ToldConsent, ToldConsidered, ToldEntry, ToldInformation, ToldLack, ToldPassedOver,
    ToldQuestion, ToldValue,
};
pub use law::{ToldClause, ToldPlace};
pub use owed::{
    ToldCondition, ToldDuty, ToldDutyThen, ToldGuide, ToldNotOwed, ToldRemedy, ToldStep, ToldSuit,
};
pub use ruling::{FactState, ToldException, ToldFact, ToldGround, ToldReason, ToldRuling};
pub use taken::{PresumptionKind, ToldPresumed, ToldPresumption, Warning, WarningCode};

use serde::{Deserialize, Serialize};

use super::next::Next;
use crate::day::Day;
use crate::decision::{ReliedConsent, Verdict};
use crate::digest::Digest;
use crate::edition::Edition;
use crate::text::Text;
use crate::vocabulary::{Handling, Id};

/// 説明のデータ: everything that a full explanation says, for whoever builds a page: section by
/// section in its order, each thing with its code and in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Explained {
    /// The version of the crate.
    #[serde(rename = "crate")]
    pub crate_version: String,
    /// The edition of the Act.
    pub edition: Edition,
    /// The id of the policy.
    pub policy: Id,
    /// The version of the policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<Day>,
    /// The id of the register, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<Id>,
    /// What identifies the text that decided: policy, register, edition and law.
    pub digest: Digest,
    /// The day for which it was decided.
    pub date: Day,
    /// The handling.
    pub handling: Handling,
    /// The overall verdict.
    pub verdict: Verdict,
    /// Whether the law compels what the policy promised not to do.
    pub conflict: bool,
    /// 次に行うこと: what to do now.
    pub next: Next,
    /// The first sentence: the answer, and why.
    pub headline: Text,
    /// What was asked.
    pub asked: Text,
    /// What to do now, in words.
    pub next_says: Text,
    /// The ruling of the Act.
    pub act: ToldRuling,
    /// The ruling of the policy.
    pub policy_ruling: ToldRuling,
    /// The clauses by which facts are known, as far as no reason quotes them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited: Vec<Id>,
    /// What was considered and does not decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub considered: Option<ToldConsidered>,
    /// What the information is, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information: Option<ToldInformation>,
    /// The consents on record by which an exception holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<ReliedConsent>,
    /// Those that do not count, or not yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents_not_counted: Vec<ToldConsent>,
    /// 権限の不行使: that the Commission does not use its powers against it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enforcement_withheld: Vec<ToldGround>,
    /// The entries of the register on which it rests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on_record: Vec<ToldEntry>,
    /// The entries that do not count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed_over: Vec<ToldPassedOver>,
    /// What answers contradict each other about, so that none of them counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<ToldQuestion>,
    /// What to find out, the most telling first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<ToldQuestion>,
    /// What would settle the policy, where the Act has decided already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policy_questions: Vec<ToldQuestion>,
    /// What would make it permitted, in order of preference.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<ToldRemedy>,
    /// The duties that arise from it, or are what is asked about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<ToldDuty>,
    /// Those that would arise if the policy were amended.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties_if_amended: Vec<ToldDuty>,
    /// The duties that an exception takes away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_owed: Vec<ToldNotOwed>,
    /// 保管すべき資料: what to keep on file, of a law that was the ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_keep: Option<Text>,
    /// 別に制限される取扱い: of processed information, what else may not be done with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also_limited: Option<ToldGround>,
    /// The duties that stand in any case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standing_duties: Vec<ToldDuty>,
    /// 訴えの提起: from when the principal may sue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suit: Option<ToldSuit>,
    /// What silence was taken to mean.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub presumptions: Vec<ToldPresumption>,
    /// What terms of the policy ask that are told by their ids alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<ToldQuestion>,
    /// What to mind when relying on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The clauses that are named by their ids above, each once, in the order of the policy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<ToldClause>,
}
