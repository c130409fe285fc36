//! Cases: what is proposed, on which day, with whose information.

mod consent;
mod or_unknown;

pub use consent::{Capacity, Consent, ConsentKind, Expression, Shown};
pub use or_unknown::OrUnknown;

use serde::{Deserialize, Deserializer, Serialize};

use crate::answer::Answer;
use crate::day::Day;
use crate::duty::Deadline;
use crate::entries::Entries;
use crate::name::ids;
use crate::read::{Either, string_or_table};
use crate::vocabulary::{
    Channel, Country, Handling, Id, InformationKind, Relation, RequestKind, Source,
};

/// 事案: one proposed handling, of one principal's information or of all in a
/// dataset. It asks "may the operator …?".
///
/// What it leaves out is asked for or presumed, and the decision says which. In a
/// document, keys are kebab-case, and a misspelt key is an error.
///
/// ```
/// use appi::{Case, Handling};
/// use appi::vocabulary::Relation;
///
/// let case: Case = toml::from_str(r#"
///     format = 1
///     date = "2026-11-21"
///     handling = "provision"
///     dataset = "customers"
///     items = ["name", "domain-name"]
///     purpose = "inquiries"
///     recipient = { name = "Starfield", country = "US", relation = "entrustee" }
///     consents = []
///     [facts]
///     equivalent-system = "unknown"
/// "#).unwrap();
///
/// assert_eq!(case.handling, Handling::Provision);
/// assert_eq!(case.recipient.unwrap().relation(), Some(Relation::Entrustee));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Case {
    /// The format of the document; 1.
    #[serde(default = "one")]
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// 基準日: the day of the handling (`YYYY-MM-DD`). Edition and policy version
    /// follow from it.
    pub date: Day,
    /// 取扱い: what is proposed.
    pub handling: Handling,
    /// The dataset of the policy.
    pub dataset: Id,
    /// 項目: the items concerned; all of the dataset if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub items: Option<Vec<Id>>,
    /// 利用目的: the purpose pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<CasePurpose>,
    /// 提供先: the recipient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<CaseRecipient>,
    /// The kind of information, where it differs from that of the dataset. Retained
    /// personal data of a client is asked about where an entrustee acts: it may be mere
    /// personal data to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<OrUnknown<InformationKind>>,
    /// 取得元: the source, where it differs from that of the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<OrUnknown<Source>>,
    /// 立場: whether the operator handles its own data, or data entrusted to it.
    #[serde(default, skip_serializing_if = "ActingAs::is_operator")]
    pub acting_as: ActingAs,
    /// 請求の種類: what the principal asks for, where the handling answers a request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<OrUnknown<RequestKind>>,
    /// 連絡の方法: how the principal is to be contacted (Art. 41(8)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<OrUnknown<Channel>>,
    /// 掲載日: the day on which a change of the policy was posted, and announced with it; of
    /// a change of purpose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posted: Option<Day>,
    /// 漏えい等に係る本人の数: how many principals a leak affects, or may affect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affected: Option<u32>,
    /// 知った日等: the day on which the leak became known, the request arrived, or the handling
    /// was done. Every duty counts from it that has no day of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Day>,
    /// 祝日: the public holidays that move a last day. None is looked up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Day>,
    /// What silence means.
    #[serde(default, skip_serializing_if = "Presume::is_usual")]
    pub presume: Presume,
    /// 同意: the consents on record. Left out: consent is asked for. Empty: nobody
    /// consented to anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consents: Option<Vec<Consent>>,
    /// 事実: answers to facts of the Act and terms of the policy, by id. Of a key
    /// that is open, an answer can rule a value out: `kind-statistics = "no"`. An
    /// answer about a consent takes the place of what the consents on record say.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Facts"))]
    pub facts: Entries<String, Answer>,
    /// 義務の履行: what is known of the performance of duties of the Act and of the
    /// policy, by id.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Duties<DutyFacts>"))]
    pub duties: Entries<Id, DutyFacts>,
}

const fn one() -> u32 {
    1
}

impl Case {
    /// A case that says no more than what is done, when, and with which dataset.
    #[must_use]
    pub fn new(date: Day, handling: Handling, dataset: &str) -> Self {
        Self {
            format: 1,
            date,
            handling,
            dataset: dataset.into(),
            items: None,
            purpose: None,
            recipient: None,
            kind: None,
            source: None,
            acting_as: ActingAs::Operator,
            request: None,
            channel: None,
            posted: None,
            affected: None,
            known: None,
            holidays: Vec::new(),
            presume: Presume::Usual,
            consents: None,
            facts: Entries::default(),
            duties: Entries::default(),
        }
    }
}

/// 利用目的: a purpose that the policy declares, or one in free words. With free
/// words, whether the handling is within a specified purpose is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[serde(untagged)]
pub enum CasePurpose {
    /// A purpose of the policy, by id.
    Declared(Id),
    /// A purpose in free words.
    Free {
        /// The words.
        text: String,
    },
}

impl<'de> Deserialize<'de> for CasePurpose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Free {
            text: String,
        }

        let expected = "the id of a purpose, or { text = \"…\" }";
        Ok(match string_or_table(deserializer, expected)? {
            Either::String(id) => Self::Declared(id),
            Either::Table(Free { text }) => Self::Free { text },
        })
    }
}

/// 提供先: a recipient that the policy declares, or one described here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum CaseRecipient {
    /// A recipient of the policy, by id.
    Declared(Id),
    /// A recipient with what is to be said of it for this provision.
    Described(DescribedRecipient),
}

impl<'de> Deserialize<'de> for CaseRecipient {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected =
            "the id of a recipient, or a table with `id` or `name`, `country`, `relation`";
        Ok(match string_or_table(deserializer, expected)? {
            Either::String(id) => Self::Declared(id),
            Either::Table(described) => Self::Described(described),
        })
    }
}

/// A recipient with what is to be said of it for this provision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = crate::schema::described_recipient))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DescribedRecipient {
    /// The id, if the policy declares the recipient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The name, if it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 所在国: where the recipient is located; not where a server stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// 関係: what it is to the operator in this provision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<OrUnknown<Relation>>,
}

impl CaseRecipient {
    /// The relation that the case states, if it states one.
    #[must_use]
    pub fn relation(&self) -> Option<Relation> {
        match self {
            Self::Described(DescribedRecipient {
                relation: Some(OrUnknown::Known(relation)),
                ..
            }) => Some(*relation),
            _ => None,
        }
    }
}

/// 推定: what silence means in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Presume {
    /// The usual presumptions: exceptions nobody claims and irregularities nobody
    /// alleges are presumed absent, and the decision names them.
    #[default]
    Usual,
    /// Nothing is presumed: silence is unknown for every fact, as in an interview
    /// or a design review.
    Nothing,
}

ids! { Presume, "word known here", "語" {
    Usual = "usual",
    Nothing = "nothing",
} }

impl Presume {
    /// Whether this is the usual setting.
    #[must_use]
    pub const fn is_usual(&self) -> bool {
        matches!(self, Self::Usual)
    }
}

/// 立場: in which capacity the operator acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum ActingAs {
    /// As the operator whose data it is.
    #[default]
    Operator,
    /// 受託者として: as entrustee of another operator, bound to the entrusted task.
    Entrustee,
}

ids! { ActingAs, "word known here", "語" {
    Operator = "operator",
    Entrustee = "entrustee",
} }

impl ActingAs {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    const fn is_operator(&self) -> bool {
        matches!(self, Self::Operator)
    }
}

/// 履行に関する事実: what is known of the performance of a duty: its state, or the
/// days from which the state follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum DutyFacts {
    /// The state, as a person states it.
    State(Performance),
    /// The days.
    Days(DutyDays),
}

impl<'de> Deserialize<'de> for DutyFacts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected =
            "`performed`, `due`, `overdue`, `unknown`, or { arose = \"…\", performed = \"…\" }";
        Ok(match string_or_table(deserializer, expected)? {
            Either::String(state) => Self::State(state),
            Either::Table(days) => Self::Days(days),
        })
    }
}

/// The days of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DutyDays {
    /// 発生日: the day on which the duty arose; for a leak, the day of knowing.
    pub arose: Day,
    /// 履行日: the day on which it was performed, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub performed: Option<Day>,
}

impl DutyFacts {
    /// Where a duty stands on a day, given its deadline for the day on which it arose.
    /// A duty without a fixed day is never overdue by itself: a person must say so.
    #[must_use]
    pub fn state(self, deadline: impl Fn(Day) -> Option<Deadline>, on: Day) -> Performance {
        match self {
            Self::State(state) => state,
            Self::Days(DutyDays { performed: Some(day), .. }) if day <= on => {
                Performance::Performed
            }
            Self::Days(days) => match deadline(days.arose) {
                Some(deadline) if on <= deadline.by => Performance::Due,
                Some(deadline) if on >= deadline.late_from => Performance::Overdue,
                _ => Performance::Unknown,
            },
        }
    }
}

/// 履行状況: what is known of the performance of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Performance {
    /// 履行済み: performed.
    Performed,
    /// 履行期前: not performed, and not yet overdue.
    Due,
    /// 不履行: not performed though overdue: a breach.
    Overdue,
    /// 不明: unknown.
    Unknown,
}

ids! { Performance, "state of a duty", "義務の状態" {
    Performed = "performed",
    Due = "due",
    Overdue = "overdue",
    Unknown = "unknown",
} }
