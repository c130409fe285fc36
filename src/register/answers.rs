//! Answers that stand for all cases that they reach.

use serde::{Deserialize, Serialize};

use super::validity::Validity;
use crate::answer::Answer;
use crate::day::Day;
use crate::policy::content::content;
use crate::text::Text;
use crate::vocabulary::Id;

/// 継続的回答: an answer to a fact that somebody gave once, on evidence, for all cases of
/// some recipients, datasets and purposes, for a time. It is the only way in which the
/// register answers a question of judgement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct StandingAnswer {
    /// The id, by which a decision names it.
    pub id: Id,
    /// 事実: a fact of the Act or a term of the policy, by id.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::FactOrTerm"))]
    pub fact: String,
    /// 回答: the answer; *unknown* beats a presumption.
    pub answer: Answer,
    /// Toward which recipients, of the policy or of the register; left out, whoever it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// Of which datasets; left out, of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// For which purposes; left out, for whatever purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
    /// 回答者: who answered.
    pub by: Text,
    /// 証跡: on what evidence.
    pub evidence: Text,
    /// The day from which it stands.
    pub from: Day,
    /// The last day on which it stands: then somebody has to look again.
    pub until: Day,
}

content! {
    StandingAnswer (id) {
        id: name as Id,
        fact: plain as String,
        answer: plain as Answer,
        recipients: plain,
        datasets: refers(Datasets),
        purposes: refers(Purposes),
        by: text as Text,
        evidence: text as Text,
        from: plain as Day,
        until: plain as Day,
    }
}

impl StandingAnswer {
    /// From when until when it stands.
    #[must_use]
    pub const fn validity(&self) -> Validity {
        Validity { from: self.from, until: Some(self.until) }
    }
}
