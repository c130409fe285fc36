//! The document as a whole.

use serde::{Deserialize, Serialize};

use super::answers::StandingAnswer;
use super::recipients::RecipientEntry;
use super::systems::{ResponsibleEntry, SystemEntry};
use crate::day::Day;
use crate::vocabulary::Id;

/// 台帳: what an operator did and keeps: with whom it has which contract, on what a provision
/// abroad rests, which system holds what, and which questions are answered once for all cases.
///
/// It publishes nothing. What it says is so from one day to another, with evidence; a case is
/// answered from what is in force on its day, and a decision names every entry on which it
/// rests.
///
/// ```
/// use appi::register::Register;
///
/// let document = std::fs::read_to_string("examples/registers/complete.toml").unwrap();
/// let register: Register = toml::from_str(&document).unwrap();
/// assert_eq!(register.policy, "complete");
/// assert_eq!(register.recipient("support-company").unwrap().contracts[0].number, "2024-017");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Register {
    /// The format of the document; 1.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The id of the register.
    pub id: Id,
    /// The id of the policy whose names it uses.
    pub policy: Id,
    /// 更新日: the day on which it was last brought up to date (`YYYY-MM-DD`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Day>,
    /// 提供先: entrustees, joint users and other recipients.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<RecipientEntry>,
    /// 情報システム: which system holds what, and where.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<SystemEntry>,
    /// 責任者: who answers for the handling.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<ResponsibleEntry>,
    /// 継続的回答: what is answered once for all cases that it reaches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<StandingAnswer>,
}

impl Register {
    /// A register in which nothing stands yet.
    #[must_use]
    pub fn new(id: impl Into<Id>, policy: impl Into<Id>) -> Self {
        Self {
            format: 1,
            id: id.into(),
            policy: policy.into(),
            version: None,
            recipients: Vec::new(),
            systems: Vec::new(),
            responsible: Vec::new(),
            answers: Vec::new(),
        }
    }

    /// What is on record of a recipient.
    #[must_use]
    pub fn recipient(&self, id: &str) -> Option<&RecipientEntry> {
        self.recipients.iter().find(|one| one.id == id)
    }
}
