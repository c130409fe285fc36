//! The Act, article by article, as constant tables.
//!
//! Each article has two files: the rules, `const` tables in the order and
//! numbering of the Act, and a `.md` beside it that is both the documentation of
//! the module and its test: what each paragraph demands, how doubts are read, and
//! decision tables that the test suite checks against the rules. The line `Background:`
//! of a table says for which editions: `edition 2022-04-01 →` for that one and every later
//! one, `edition 2005-04-01 → 2017-05-30` from the first to the second, both included.
//!
//! A table under `Whole:` says of one case a row everything that follows and every place on which
//! it rests: `18(1) with 18(3)(i)` is a rule that 18(3)(i) lifts; `not` stands before a duty that
//! something frees of.
//!
//! How an amendment moves in, `docs/amendment.md` tells step by step.
//!
//! Nothing here knows what a policy is.

pub mod a16_operators;
pub mod a171_territory;
pub mod a17_purpose_of_use;
pub mod a18_purpose_limit;
pub mod a19_improper_use;
pub mod a20_acquisition;
pub mod a21_notice_of_purpose;
pub mod a22_accuracy;
pub mod a23_security;
pub mod a26_leaks;
pub mod a27_third_party_provision;
pub mod a28_foreign_third_parties;
pub mod a29_provider_record;
pub mod a30_receipt;
pub mod a31_referable_information;
pub mod a32_requests;
pub mod a34_correction_and_stops;
pub mod a41_pseudonymous_information;
pub mod a43_anonymous_information;
pub mod a57_exemptions;
pub(crate) mod conditions;
mod limits;
mod provision;
mod requests_elsewhere;

pub(crate) use a18_purpose_limit::USE_WITHOUT_CONSENT;
#[cfg(test)]
pub(crate) use a21_notice_of_purpose::NOTICE_NOT_NEEDED;
pub(crate) use a27_third_party_provision::{
    ENTRUSTMENT, IN_JOINT_PURPOSES, IN_JOINT_SCOPE, NO_THIRD_PARTY, PROVISION_WITHOUT_CONSENT,
    TO_JOINT_USER,
};
pub(crate) use a32_requests::DISCLOSURE_HARMS;
#[cfg(test)]
pub(crate) use limits::prohibitions;
pub(crate) use limits::{limits_on, limits_on_refusing};

pub use crate::duty::{Deadline, Duty, Guide, Timing};
pub use crate::edition::{Edition, KNOWN_THROUGH};
pub use crate::norm::{Citation, Instrument, Norm, Place};

use crate::answer::Answer;
use crate::fact::{Fact, FactSet};
use crate::rule::Rule;
use crate::steps::Stepwise as _;
use crate::vocabulary::InformationKind;

/// Every rule of the Act, in the order of its articles.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> + Clone {
    ARTICLES.iter().copied().flatten().stepwise()
}

const ARTICLES: &[&[Rule]] = &[
    a16_operators::RULES,
    a17_purpose_of_use::RULES,
    a18_purpose_limit::RULES,
    a19_improper_use::RULES,
    a20_acquisition::RULES,
    a21_notice_of_purpose::RULES,
    a22_accuracy::RULES,
    a23_security::RULES,
    a26_leaks::RULES,
    provision::RULES,
    a27_third_party_provision::RULES,
    a28_foreign_third_parties::RULES,
    a29_provider_record::RULES,
    a30_receipt::RULES,
    a31_referable_information::RULES,
    requests_elsewhere::RULES,
    a32_requests::RULES,
    a34_correction_and_stops::RULES,
    a41_pseudonymous_information::RULES,
    a43_anonymous_information::RULES,
    a57_exemptions::RULES,
    a171_territory::RULES,
];

/// What an edition leaves no room for: until 2017-05-29 nothing was taken out of the
/// definition of a database, and the Act spoke of no anonymously processed information; until
/// 2022-03-31 of no pseudonymously processed one.
pub(crate) fn settled_in(edition: Edition) -> Option<FactSet> {
    settled_where(|norm| norm.in_force(edition))
}

/// The same where these norms are in force.
pub(crate) fn settled_where(in_force: impl Fn(Norm) -> bool) -> Option<FactSet> {
    use InformationKind as Kind;
    let unknown = [
        (Norm::DatabaseExcluded, Fact::DatabaseExcluded),
        (Norm::AnonymousInformation, Fact::Kind(Kind::AnonymouslyProcessed)),
        (Norm::PseudonymousInformation, Fact::Kind(Kind::PseudonymouslyProcessed)),
        (Norm::PseudonymousInformation, Fact::Kind(Kind::PseudonymouslyProcessedNotPersonal)),
    ];
    let unknown = unknown.into_iter().filter(|(norm, _)| !in_force(*norm));
    let none = unknown.fold(FactSet::UNKNOWN, |all, (_, fact)| all.with(fact, Answer::No));
    (none != FactSet::UNKNOWN).then_some(none)
}

/// Where the Act says what the kinds of information are.
pub(crate) const DEFINITIONS: [Norm; 6] = [
    Norm::PersonalInformation,
    Norm::PseudonymousInformation,
    Norm::AnonymousInformation,
    Norm::ReferableInformationDefined,
    Norm::PersonalData,
    Norm::RetainedData,
];

/// Whether the norm defines what the Act is about, or takes something out of what it defines.
pub(crate) fn is_definition(norm: Norm) -> bool {
    DEFINITIONS.contains(&norm)
        || matches!(norm, Norm::BusinessOperator | Norm::DatabaseExcluded | Norm::ShortLivedData)
}

/// The definition of a kind of information in an edition. What the edition has no name
/// for is no personal information, which is as much as it says.
pub(crate) fn definition(kind: InformationKind, edition: Edition) -> Norm {
    use InformationKind as Kind;
    let norm = match kind {
        Kind::PersonalInformation | Kind::Statistics | Kind::NotAboutALivingIndividual => {
            Norm::PersonalInformation
        }
        Kind::PersonalData => Norm::PersonalData,
        Kind::RetainedPersonalData => Norm::RetainedData,
        Kind::PseudonymouslyProcessed | Kind::PseudonymouslyProcessedNotPersonal => {
            Norm::PseudonymousInformation
        }
        Kind::AnonymouslyProcessed => Norm::AnonymousInformation,
        Kind::PersonallyReferable => Norm::ReferableInformationDefined,
    };
    if norm.in_force(edition) { norm } else { Norm::PersonalInformation }
}
