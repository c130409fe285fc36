//! What each authority says, and why.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::decision::{FactOrigin, ReasonKind, Verdict};
use crate::norm::Norm;
use crate::steps::Stepwise as _;
use crate::text::Text;
use crate::vocabulary::{Id, words};

use super::ToldPlace;

/// 各根拠の判断: what one authority says, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldRuling {
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether it regulates the handling.
    pub regulates: Answer,
    /// The verdict in words.
    pub says: Text,
    /// What decides it; what decides first stands first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ToldReason>,
    /// 規律のないことの根拠: where it limits nothing, what shows that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unregulated: Vec<ToldGround>,
    /// Of a leak, the cases that it is not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_cases: Vec<ToldGround>,
}

impl ToldRuling {
    /// What is told as assumed of its reasons.
    pub(in crate::explain) fn assumed(&self) -> impl Iterator<Item = &Id> {
        let facts = self.reasons.iter().flat_map(|reason| {
            let exceptions = reason.exceptions.iter().flat_map(|one| &one.elements);
            exceptions.chain(&reason.because)
        });
        let assumed = facts.filter(|one| one.origin == Some(FactOrigin::Presumed));
        assumed.map(|one| &one.fact).stepwise()
    }
}

/// 根拠: a place, and the facts because of which it stands so.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldGround {
    /// The places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ToldPlace>,
    /// The facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<ToldFact>,
    /// The same in words.
    pub text: Text,
}

/// 理由: a rule of an authority, and what it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldReason {
    /// What it did.
    pub kind: ReasonKind,
    /// The norm of the Act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormName>"))]
    pub norm: Option<Norm>,
    /// Its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// Of a place outside the Act, the paragraph of the Act that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<String>,
    /// The clause of the policy, of a promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Id>,
    /// What the Order or the Rules spell out of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spelt_out: Vec<ToldPlace>,
    /// The facts because of which it applies, as far as they decide.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<ToldFact>,
    /// Its exceptions that matter, and what it asks for itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<ToldException>,
    /// The questions on which it depends whether it is reached, where nothing else is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Id>,
    /// The clauses behind what lifts it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Id>,
    /// The items because of which it prohibits, or is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Id>,
    /// The rule in words: the place, and what is spelt out of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rule: Vec<Text>,
    /// What is said of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub says: Vec<Text>,
    /// What is met of its exceptions, presumptions aside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met_facts: Vec<ToldFact>,
    /// The same in words; what was told of a rule before is not told again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<Text>,
}

/// 例外: an exception of a rule, or what the rule asks for itself, element by element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldException {
    /// Its norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormName>"))]
    pub norm: Option<Norm>,
    /// Its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// Of a place outside the Act, the paragraph of the Act that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<String>,
    /// The clause that makes it, of a policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Id>,
    /// Whether it is what the rule asks for itself.
    pub own: bool,
    /// Whether it takes the case out of the rule, rather than permitting it.
    pub takes_out: bool,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// Whether it holds.
    pub answer: Answer,
    /// 要件: its elements, those that are met first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elements: Vec<ToldFact>,
}

/// 事実: a fact as it is, or, where it is open, as it would have to be; and from where it is known.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldFact {
    /// Its id: of the Act, of a value of a key, or of a term of the policy.
    pub fact: Id,
    /// Whether it is as it has to be.
    pub state: FactState,
    /// How it has to be: yes or no.
    pub wanted: Answer,
    /// How it is.
    pub answer: Answer,
    /// From where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<FactOrigin>,
    /// The clauses of the policy by which it is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Id>,
    /// The consent on record by which it is known, by its place, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<usize>,
    /// The entries of the register by which it is known, by where they stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<String>,
    /// The same as a statement.
    pub text: Text,
}

words! {
    /// 要件の充足: whether an element is as it has to be.
    pub FactState {
        /// 充足: it is.
        Met = "met", "met", "充足";
        /// 不充足: it is not.
        Fails = "fails", "not met", "不充足";
        /// 未確認: nobody knows.
        Open = "open", "open", "未確認";
    }
}
