//! [case]: crate::guide::case
//! [decision]: crate::guide::decision
//! [design]: crate::guide::design
//! [history]: crate::guide::history
//! [law]: crate::guide::law
//! [policy]: crate::guide::policy
//! [review]: crate::guide::review
//! [tables]: crate::guide::tables
//!
#![doc = include_str!("../README.md")]

mod answer;
mod case;
mod compare;
mod compile;
mod day;
mod decision;
mod duty;
mod edition;
mod engine;
mod establish;
mod explain;
mod fact;
pub mod guide;
pub mod law;
#[cfg(test)]
mod law_tests;
mod norm;
mod policy;
mod read;
mod record;
mod report;
mod review;
mod rule;
#[cfg(feature = "schema")]
mod schema;
pub mod table;
mod text;
mod vocabulary;

// What a service shares between its threads; CompiledPolicy and Prepared say so themselves.
const _: () = {
    const fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<CompiledHistory>();
    is_send_and_sync::<Decision<'static>>();
    is_send_and_sync::<Report<'static>>();
};

pub use answer::Answer;
pub use case::{
    ActingAs, Capacity, Case, CasePurpose, CaseRecipient, Consent, ConsentKind, DescribedRecipient,
    DutyDays, DutyFacts, Expression, FreePurpose, OrUnknown, Performance, Presume, Shown, Unknown,
};
pub use compare::{
    Change, ChangeKind, Demand, EarliestDay, FixedBy, LocalChange, LocalEarliestDay, Moment, Need,
    Open, Posting, compare,
};
pub use compile::{CompileError, CompiledHistory, CompiledPolicy, PrepareError};
pub use day::{Day, DayError};
pub use decision::{
    Decision, ExceptionState, OwedDuty, Prepared, Reason, ReasonKind, Remedy, Ruling, Step, Verdict,
};
pub use duty::{Deadline, Duty, Timing};
pub use edition::{Edition, EditionError, KNOWN_THROUGH};
pub use engine::Authority;
pub use explain::Explanation;
pub use fact::{Fact, FactSet, Question, Role, Silence, Term};
pub use norm::{Citation, CitationError, Instrument, LocalCitation, Norm, Place};
pub use policy::{
    AnnouncedProvision, ChangeSubject, Changes, Clause, Clauses, Complaints, ContractLimit,
    Dataset, DayCounting, DeemedConsent, DefinedTerm, Definition, Direction, Disclaimer,
    DisclosureMethod, Elsewhere, Entrustment, EntrustmentTerm, Exception, ExternalTransmission,
    Fault, Faults, Flag, ForeignBasis, ForeignGround, ForeignInformation, History, HistoryError,
    ImportantChanges, Item, JointItems, JointPurposes, JointScope, JointUse, LanguagePrecedence,
    LawTerm, Limb, Manner, NoJointUse, Operator, OptOut, OtherLaw, OtherPurposes, Part, Policy,
    Principals, Processed, ProcessedKind, ProcessedStatement, Promise, PromisedDuty, Publication,
    Purpose, PurposeNotice, Recipient, Referable, Remark, RequestRule, Requirement, Responsible,
    ResponsiblePerson, RetentionRule, Section, SecurityAspect, SecurityMeasures, Settings,
    Severity, Stated, Statement, StatementKind, Statistics, StorageAbroad, TakesEffect,
    TermDefinition, TermSilence, ThirdPartyTerm, UnknownCountry, Version, Withdrawal,
};
pub use record::{
    Counterpart, DutyRecord, FactOrigin, FactRecord, ProvisionRecord, Record, RecordBasis,
    RecordForm, RecordItem, RulingRecord,
};
pub use report::{Flow, Ground, LocalReport, Report};
pub use review::{Code, ComparedException, Element, ElementState, Finding};
pub use text::{Bilingual, Language, Text};
pub use vocabulary::{
    Channel, Country, CountryError, Handling, Id, InformationKind, Relation, RequestKind, Source,
};
