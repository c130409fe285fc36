//! The policy document: who the operator is, what it holds, what it promised.
//!
//! Plain data that serde reads from any format and writes back unchanged. Faults
//! of shape are the format's errors, with its line and column; faults of meaning
//! are found by [`Policy::check`], all at once.

mod arrangements;
mod changes;
mod check;
mod clauses;
mod content;
mod definitions;
mod duties;
mod foreign;
mod history;
mod measures;
mod other_law;
mod parts;
mod processed;
mod promises;
mod requests;
mod sections;
mod settings;
mod stated;
mod statements;

pub use arrangements::{
    Entrustment, EntrustmentCondition, JointItems, JointPurposes, JointScope, JointUse, Manner,
    NoJointUse, OptOut, Responsible,
};
pub use changes::{ChangeSubject, Changes, DayCounting, ImportantChanges, TakesEffect};
pub use check::{Fault, Faults};
pub use clauses::Clauses;
pub(crate) use content::{Unordered, says_the_same};
pub use definitions::{DefinedWord, Definition, DefinitionElement};
pub use duties::PromisedDuty;
pub use foreign::{
    AnnouncedProvision, DeemedConsent, ForeignBasis, ForeignGround, ForeignInformation,
};
pub use history::{History, HistoryError, Version};
pub use measures::{
    Complaints, ResponsiblePerson, RetentionRule, SecurityAspect, SecurityMeasures, StorageAbroad,
    UnknownCountry,
};
pub use other_law::{OtherLaw, Sector};
pub use parts::{Clause, Dataset, Item, Operator, Principals, Purpose, Recipient, TermDefinition};
pub use processed::{
    Direction, Processed, ProcessedKind, ProcessedStatement, Referable, Statistics,
};
pub(crate) use promises::literal;
pub use promises::{Exception, Flag, Promise, Requirement};
pub use requests::{DisclosureMethod, RequestRule};
pub(crate) use sections::clauses_of;
pub use sections::{Part, Policy, Section};
pub use settings::{LawWording, Settings, ThirdPartyWording, Withdrawal};
pub use stated::Stated;
pub use statements::{
    ContractLimit, Disclaimer, ExternalTransmission, LanguagePrecedence, OtherPurposes,
    Publication, PurposeNotice, Remark, Severity, Statement, StatementKind,
};

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
