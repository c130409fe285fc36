//! What was considered, what of consents and register counts or does not, and what to find out.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::case::ConsentKind;
use crate::decision::{Bearing, Verdict};
use crate::register::{Entry, Unheard};
use crate::text::Text;
use crate::vocabulary::{Id, InformationKind};

use super::ToldPlace;

/// 検討した事項: what bears on the question and does not decide it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldConsidered {
    /// The exceptions of the Act of which something is said, and which do not help.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ToldPlace>,
    /// The clauses of the policy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<ToldBearing>,
    /// The same in words.
    pub text: Text,
}

/// 検討した条項: a clause, and how it bears on the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldBearing {
    /// The clause.
    pub clause: Id,
    /// How it bears on the question.
    pub bearing: Bearing,
}

/// 情報の区分: what the information is, where that matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldInformation {
    /// The kinds that it can be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<InformationKind>,
    /// What the case calls it, where the document does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called: Option<InformationKind>,
    /// The fact that takes it out of the class of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_out: Option<Id>,
    /// The places that define the kinds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ToldPlace>,
    /// The clauses that speak of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Id>,
    /// The same in words.
    pub text: Text,
}

/// 考慮しなかった同意: a consent on record that does not count, or not yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldConsent {
    /// Its place among the consents on record, from 0.
    pub place: usize,
    /// What it is to.
    pub to: ConsentKind,
    /// The fact that it would answer.
    pub fact: Id,
    /// What it lacks, or what is not known of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lacks: Vec<ToldLack>,
    /// The same in words.
    pub text: Text,
}

/// 同意の要件: what a consent is to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldLack {
    /// Whether it is: no or unknown.
    pub answer: Answer,
    /// The same in words.
    pub text: Text,
}

/// 台帳の記録: an entry of the register on which it rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldEntry {
    /// The entry.
    pub entry: Entry,
    /// The facts that it answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Id>,
    /// The same in words.
    pub text: Text,
}

/// 台帳の項目で考慮しなかったもの: an entry of the register that does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldPassedOver {
    /// The fact that it would answer.
    pub fact: Id,
    /// The entry.
    pub entry: Entry,
    /// Why it does not count.
    pub because: Unheard,
    /// The same in words.
    pub text: Text,
}

/// 確認を要する事実: a question, and what an answer leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldQuestion {
    /// The id by which a case answers it.
    pub id: Id,
    /// Of a key with several values, the values that are open, and what each leads to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<ToldValue>,
    /// The verdict that yes leads to, where it settles the matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub if_yes: Option<Verdict>,
    /// The verdict that no leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub if_no: Option<Verdict>,
    /// Its id for help with it ([`Question::help`](crate::fact::Question::help)); none of a term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Id>,
    /// The question.
    pub question: Text,
    /// What either answer leads to, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads_to: Option<Text>,
}

/// 値: a value of a key, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldValue {
    /// The value, as a fact: `relation-third-party`.
    pub value: Id,
    /// The verdict that it leads to, where it settles the matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads_to: Option<Verdict>,
}
