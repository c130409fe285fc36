//! The policy document: who the operator is, what it holds, what it promised.
//!
//! Plain data that serde reads from any format and writes back unchanged. Faults
//! of shape are the format's errors, with its line and column; faults of meaning
//! are found by [`Policy::check`], all at once.

mod arrangements;
mod changes;
mod check;
mod definitions;
mod duties;
mod foreign;
mod history;
mod measures;
mod parts;
mod pointers;
mod processed;
mod promises;
mod requests;
mod statements;

pub use arrangements::{
    Entrustment, EntrustmentTerm, JointItems, JointPurposes, JointScope, JointUse, Manner,
    NoJointUse, OptOut, Responsible,
};
pub use changes::{ChangeSubject, Changes, DayCounting, ImportantChanges, TakesEffect};
pub use check::{Fault, Faults};
pub use definitions::{DefinedTerm, Definition, Limb};
pub use duties::PromisedDuty;
pub use foreign::{
    AnnouncedProvision, DeemedConsent, ForeignBasis, ForeignGround, ForeignInformation,
};
pub use history::{History, HistoryError, Version};
pub use measures::{
    Complaints, ResponsiblePerson, RetentionRule, SecurityAspect, SecurityMeasures, StorageAbroad,
    UnknownCountry,
};
pub use parts::{
    Clause, Dataset, Item, Operator, Principals, Purpose, Recipient, Stated, TermDefinition,
};
pub use processed::{
    Direction, Processed, ProcessedKind, ProcessedStatement, Referable, Statistics,
};
pub(crate) use promises::literal;
pub use promises::{Exception, Flag, OtherLaw, Promise, Requirement};
pub use requests::{DisclosureMethod, RequestRule};
pub use statements::{
    ContractLimit, Disclaimer, ExternalTransmission, LanguagePrecedence, OtherPurposes,
    Publication, PurposeNotice, Remark, Severity, Statement, StatementKind,
};

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::name::ids;
use crate::read::is_default;
use crate::text::{Language, Text};
use crate::vocabulary::{Id, InformationKind};

/// プライバシーポリシー: a published policy as a document.
///
/// Every part points at the [`Clause`] of the published text that says it. The
/// order of all lists is kept.
///
/// ```
/// use appi::Policy;
///
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// assert!(policy.check().is_ok());
/// assert_eq!(policy.clause("C17").unwrap().id, "C17");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    /// The format of the document; 1.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The id of the policy.
    pub id: Id,
    /// The title of the published text.
    pub title: Text,
    /// The language of the published text.
    pub language: Language,
    /// 版: the day of the last revision (`YYYY-MM-DD`); none if undated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Day>,
    /// The operator.
    pub operator: Operator,
    /// How the policy uses its words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub settings: Settings,
    /// The clauses of the published text, in order.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub clauses: Vec<Clause>,
    /// Facts of the policy's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermDefinition>,
    /// Categories of principals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub principals: Vec<Principals>,
    /// Items of information.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Purposes of use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Purpose>,
    /// What the operator holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Dataset>,
    /// Recipients.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Recipient>,
    /// Entrustments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entrustments: Vec<Entrustment>,
    /// Joint uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joint_uses: Vec<JointUse>,
    /// Statements that some data is not jointly used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_joint_uses: Vec<NoJointUse>,
    /// The opt-out, if the policy announces one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opt_out: Option<OptOut>,
    /// Promises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promises: Vec<Promise>,
    /// What the policy promised to do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<PromisedDuty>,
    /// Other law to look at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
    /// How the policy says that it is changed, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
    /// Definitions of words of the Act.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub definitions: Vec<Definition>,
    /// Purposes that are not listed, and how they are told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_purposes: Vec<OtherPurposes>,
    /// Requests of principals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestRule>,
    /// Security measures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub security_measures: Vec<SecurityMeasures>,
    /// Who answers for the handling.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<ResponsiblePerson>,
    /// Storage abroad.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub storage_abroad: Vec<StorageAbroad>,
    /// Where complaints go, if the policy says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaints: Option<Complaints>,
    /// Retention and erasure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retention: Vec<RetentionRule>,
    /// Provisions announced in words of the policy's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub announced_provisions: Vec<AnnouncedProvision>,
    /// Clauses that take some conduct for consent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deemed_consents: Vec<DeemedConsent>,
    /// Pseudonymously and anonymously processed information.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub processed: Vec<Processed>,
    /// Personally referable information.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub referable: Vec<Referable>,
    /// Statistics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statistics: Vec<Statistics>,
    /// External transmissions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_transmissions: Vec<ExternalTransmission>,
    /// Limits from the terms of others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contract_limits: Vec<ContractLimit>,
    /// What is made public.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub publications: Vec<Publication>,
    /// Which language prevails, if the policy says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language_precedence: Option<LanguagePrecedence>,
    /// Disclaimers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disclaimers: Vec<Disclaimer>,
    /// Clauses that promise nothing by themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// A reader's remarks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
}

/// 用語の設定: how the policy uses its words; settings, never guesses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// 「第三者」の意味: what "third party" means.
    #[serde(skip_serializing_if = "is_default")]
    pub third_party: ThirdPartyTerm,
    /// 「法令に基づく」の意味: what "required by law" means.
    #[serde(skip_serializing_if = "is_default")]
    pub required_by_law: LawTerm,
    /// 「個人情報」の意味: the kinds that the policy's own term covers, and its
    /// promises reach unless they say otherwise.
    #[serde(skip_serializing_if = "is_usual_term")]
    pub personal_information: Vec<InformationKind>,
    /// 同意の撤回: what the withdrawal of a consent does. The Act does not say.
    #[serde(skip_serializing_if = "is_default")]
    pub withdrawal: Withdrawal,
}

/// The kinds that a policy's own term covers where it says nothing else.
const USUAL_TERM: [InformationKind; 3] = [
    InformationKind::PersonalInformation,
    InformationKind::PersonalData,
    InformationKind::RetainedPersonalData,
];

fn is_usual_term(kinds: &[InformationKind]) -> bool {
    *kinds == USUAL_TERM
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            third_party: ThirdPartyTerm::Statutory,
            required_by_law: LawTerm::BasedOn,
            personal_information: USUAL_TERM.to_vec(),
            withdrawal: Withdrawal::Unsettled,
        }
    }
}

/// 「第三者」: what a policy means by "third party".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum ThirdPartyTerm {
    /// As in Art. 27(5): entrustees, successors and joint users are none.
    #[default]
    Statutory,
    /// Everyone but the operator and the principal.
    Literal,
}

ids! { ThirdPartyTerm, "word known here" {
    Statutory = "statutory",
    Literal = "literal",
} }

/// 「法令に基づく」: what a policy means by "required by law".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum LawTerm {
    /// As in the Act: based on law, a voluntary reply to an inquiry included.
    #[default]
    BasedOn,
    /// The policy writes "required by law", and means what the Act means.
    Required,
    /// Only where the law compels.
    Strict,
}

ids! { LawTerm, "word known here" {
    BasedOn = "based-on",
    Required = "required",
    Strict = "strict",
} }

/// 同意の撤回の効果: what a withdrawal does under the operator's own terms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Withdrawal {
    /// Not settled: a withdrawn consent is of unknown effect.
    #[default]
    Unsettled,
    /// The consent ends on the day of its withdrawal.
    EndsConsent,
}

ids! { Withdrawal, "word known here" {
    Unsettled = "unsettled",
    EndsConsent = "ends-consent",
} }

/// Whether a list of datasets, or of what else limits a part, has this one; a list that
/// is empty has all.
pub(crate) fn covers<T: PartialEq>(list: &[T], one: &T) -> bool {
    list.is_empty() || list.contains(one)
}

/// Whether two such lists share something.
pub(crate) fn overlap<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|one| b.contains(one))
}

impl Policy {
    /// The clause with this id.
    #[must_use]
    pub fn clause(&self, id: &str) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id == id)
    }

    /// The dataset with this id.
    #[must_use]
    pub fn dataset(&self, id: &str) -> Option<&Dataset> {
        self.datasets.iter().find(|dataset| dataset.id == id)
    }

    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The purpose with this id.
    #[must_use]
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }

    /// A purpose, and the wider ones of which it is a part, the narrowest first.
    pub(crate) fn with_wider<'p>(
        &'p self,
        purpose: &'p Purpose,
    ) -> impl Iterator<Item = &'p Purpose> {
        let wider = |one: &&'p Purpose| self.purpose(one.part_of.as_ref()?.as_str());
        core::iter::successors(Some(purpose), wider).take(self.purposes.len())
    }

    /// The recipient with this id.
    #[must_use]
    pub fn recipient(&self, id: &str) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| recipient.id == id)
    }

    /// Checks the meaning of the document.
    ///
    /// # Errors
    ///
    /// Every fault at once, each with its path in the document and, where a name
    /// is unknown, the nearest known one.
    pub fn check(&self) -> Result<(), Faults> {
        check::check(self)
    }
}
