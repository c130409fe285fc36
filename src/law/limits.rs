//! 制限: which norms limit a handling of a kind of information.
//!
//! What a promise of a policy mirrors, and what it takes over where it reserves "what the
//! Act allows", is read from here, by whoever holds the two against each other.

use crate::edition::Edition;
use crate::fact::Fact;
use crate::norm::Norm;
use crate::rule::{Effect, Rule};
use crate::steps::Stepwise as _;
use crate::vocabulary::{Handling, InformationKind, RequestKind};

/// The norms that limit any of these handlings of any of these kinds, and that a promise
/// about it mirrors.
struct Limits {
    handlings: &'static [Handling],
    kinds: &'static [InformationKind],
    norms: &'static [Norm],
}

const fn limits(
    handlings: &'static [Handling],
    kinds: &'static [InformationKind],
    norms: &'static [Norm],
) -> Limits {
    Limits { handlings, kinds, norms }
}

use Handling as H;
use InformationKind as Kind;

const USES: &[Handling] = &[H::Use, H::Collation, H::Contact, H::Aggregation];
const ACQUISITIONS: &[Handling] = &[H::Acquisition, H::Receipt];

const PERSONAL: &[Kind] =
    &[Kind::PersonalInformation, Kind::PersonalData, Kind::RetainedPersonalData];
const DATA: &[Kind] = &[Kind::PersonalData, Kind::RetainedPersonalData];
const RETAINED: &[Kind] = &[Kind::RetainedPersonalData];
const NOT_RETAINED: &[Kind] = &[Kind::PersonalData];
/// In no database it is personal information like any other.
const PSEUDONYMOUS: &[Kind] = &[Kind::PseudonymouslyProcessed];
const NOT_PERSONAL: &[Kind] = &[Kind::PseudonymouslyProcessedNotPersonal];
const ANONYMOUS: &[Kind] = &[Kind::AnonymouslyProcessed];
const REFERABLE: &[Kind] = &[Kind::PersonallyReferable];

const LIMITS: &[Limits] = &[
    limits(USES, PERSONAL, &[Norm::PurposeLimit, Norm::SuccessorPurposeLimit]),
    limits(
        USES,
        PSEUDONYMOUS,
        &[Norm::PurposeLimit, Norm::SuccessorPurposeLimit, Norm::PseudonymousPurpose],
    ),
    limits(&[H::Collation], PSEUDONYMOUS, &[Norm::PseudonymousCollation]),
    limits(&[H::Contact], PSEUDONYMOUS, &[Norm::PseudonymousContact]),
    limits(
        &[H::ChangeOfPurpose],
        PERSONAL,
        &[Norm::ChangeWithConsiderableRelation, Norm::ChangeOfPurpose],
    ),
    limits(&[H::ChangeOfPurpose], PSEUDONYMOUS, &[Norm::ChangeOfPurpose]),
    limits(&[H::Provision], PERSONAL, &[Norm::ThirdPartyProvision, Norm::ForeignProvision]),
    limits(&[H::Provision], PSEUDONYMOUS, &[Norm::PseudonymousProvision]),
    limits(&[H::Provision], NOT_PERSONAL, &[Norm::NotPersonalProvision]),
    limits(&[H::Provision], ANONYMOUS, &[Norm::ProvisionOfOwn, Norm::ProvisionOfReceived]),
    limits(&[H::Provision], REFERABLE, &[Norm::ReferableProvision]),
    limits(ACQUISITIONS, PERSONAL, &[Norm::SpecialCareAcquisition]),
    limits(ACQUISITIONS, PSEUDONYMOUS, &[Norm::SpecialCareAcquisition]),
    limits(&[H::Acquisition], PERSONAL, &[Norm::ExpressStatement]),
    limits(&[H::Acquisition], PSEUDONYMOUS, &[Norm::ExpressStatement]),
    limits(&[H::Receipt], DATA, &[Norm::ReceiptCheck]),
    limits(&[H::Receipt], PSEUDONYMOUS, &[Norm::ReceiptCheck]),
    limits(
        &[H::Receipt],
        REFERABLE,
        &[Norm::SpecialCareAcquisition, Norm::ReferableReceiptCheck, Norm::ReceiptOfReferable],
    ),
    limits(
        &[H::RefuseRequest],
        RETAINED,
        &[
            Norm::PurposeRequest,
            Norm::Disclosure,
            Norm::RecordDisclosure,
            Norm::Correction,
            Norm::StopOfUse,
            Norm::StopOfProvision,
            Norm::StopForRisk,
            Norm::OptOutStopRequest,
            Norm::ForeignMeasuresRequest,
        ],
    ),
    // Records are kept, and disclosed, of personal data of either sort.
    limits(&[H::RefuseRequest], NOT_RETAINED, &[Norm::RecordDisclosure]),
    limits(&[H::DiscloseOtherwise], RETAINED, &[Norm::DisclosureOnPaper, Norm::DisclosureMethod]),
    limits(&[H::DiscloseOtherwise], NOT_RETAINED, &[Norm::DisclosureMethod]),
    limits(&[H::ChargeFee], DATA, &[Norm::Fees]),
    limits(&[H::PseudonymousProcessing], PERSONAL, &[Norm::PseudonymousStandards]),
    limits(&[H::AnonymousProcessing], PERSONAL, &[Norm::AnonymousStandards]),
    limits(&[H::AnonymousProcessing], PSEUDONYMOUS, &[Norm::AnonymousStandards]),
    limits(&[H::LeaveLeakUnreported], DATA, &[Norm::LeakReport]),
    limits(&[H::LeavePrincipalsUninformed], DATA, &[Norm::LeakNotice]),
];

/// The norms that limit a handling of a kind of information in an edition.
pub(crate) fn limits_on(
    handling: Handling,
    kind: InformationKind,
    edition: Edition,
) -> impl Iterator<Item = Norm> + Clone {
    LIMITS
        .iter()
        .filter(move |one| one.handlings.contains(&handling) && one.kinds.contains(&kind))
        .flat_map(|one| one.norms.iter().copied())
        .filter(move |norm| norm.in_force(edition))
        .stepwise()
}

/// The prohibitions of a norm.
pub(crate) fn prohibitions(norm: Norm) -> impl Iterator<Item = &'static Rule> + Clone {
    super::rules()
        .filter(move |rule| rule.norm == norm && rule.then == Effect::Prohibited)
        .stepwise()
}

/// Of the norms that limit refusing a request, those about a request of this kind.
pub(crate) fn limits_on_refusing(
    request: RequestKind,
    edition: Edition,
) -> impl Iterator<Item = Norm> {
    let about = move |rule: &Rule| {
        rule.when.iter().any(|element| element.needs.reads(Fact::Request(request)))
    };
    limits_on(Handling::RefuseRequest, Kind::RetainedPersonalData, edition)
        .filter(move |norm| prohibitions(*norm).any(about))
        .stepwise()
}
