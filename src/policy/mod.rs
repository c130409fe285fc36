//! The policy document: who the operator is, what it holds, what it promised.
//!
//! Plain data that serde reads from any format and writes back unchanged. Faults
//! of shape are the format's errors, with its line and column; faults of meaning
//! are found by [`Policy::check`], all at once.

mod arrangements;
mod changes;
pub(crate) mod check;
mod clauses;
pub(crate) mod content;
mod definitions;
mod duties;
mod foreign;
mod history;
mod holds;
mod limits;
mod lists;
mod lookup;
pub(crate) mod made;
mod measures;
mod other_law;
mod part;
mod parts;
mod presets;
mod processed;
mod promises;
mod recipients;
mod requests;
mod section;
mod sections;
mod settings;
mod stated;
mod statements;
pub(crate) mod unordered;
mod written_out;

pub use arrangements::{
    Entrustment, EntrustmentCondition, JointItems, JointPurposes, JointScope, JointUse, Manner,
    NoJointUse, OptOut, Responsible,
};
pub use changes::{ChangeSubject, Changes, DayCounting, ImportantChanges, TakesEffect};
pub use check::{Fault, Faults, Lines};
pub use clauses::Clauses;
pub use definitions::{DefinedWord, Definition, DefinitionElement};
pub use duties::PromisedDuty;
pub use foreign::{
    AnnouncedProvision, DeemedConsent, ForeignBasis, ForeignGround, ForeignInformation,
};
pub use history::{History, HistoryError, Version};
pub(crate) use lists::{ByDataset, covers, overlap};
pub(crate) use lookup::{Lookup, Sorted};
pub use measures::{
    AccreditedBody, Complaints, ResponsiblePerson, RetentionRule, SecurityAspect, SecurityMeasures,
    StorageAbroad, UnknownCountry,
};
pub use other_law::{OtherLaw, Sector};
pub use part::Part;
pub(crate) use part::clauses_of;
pub use parts::{Clause, Dataset, Item, Operator, Principals, Purpose, TermDefinition};
pub use presets::Preset;
pub use processed::{
    Direction, Processed, ProcessedKind, ProcessedStatement, Referable, Statistics,
};
pub(crate) use promises::literal;
pub use promises::{Exception, Flag, Promise, Requirement};
pub use recipients::{ProvisionGround, Recipient, Whereabouts};
pub use requests::{DisclosureMethod, RequestRule};
pub use section::Section;
pub use sections::Policy;
pub use settings::{LawWording, PurposeWording, Settings, ThirdPartyWording, Withdrawal};
pub use stated::Stated;
pub use statements::{
    ContractLimit, Disclaimer, ExternalTransmission, LanguagePrecedence, OtherPurposes,
    Publication, PurposeNotice, Remark, Severity, Statement, StatementKind,
};
pub(crate) use unordered::{Unordered, said, says_the_same};
