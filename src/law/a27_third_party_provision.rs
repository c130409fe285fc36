#![doc = include_str!("a27_third_party_provision.md")]

use super::conditions::{
    BASED_ON_LAW, CONSENT_TO_THE_PROVISION, IN_EXCLUDED_DATABASE, LIFE_BODY_PROPERTY,
    NOT_FOREIGN_THIRD_PARTY, NOT_PERSONAL_DATA, ORDINANCE_COUNTS, PERSONAL_DATA,
    PERSONAL_INFORMATION, PROVISION, PUBLIC_AFFAIRS, PUBLIC_HEALTH, RESEARCH_BY_OPERATOR,
    RESEARCH_BY_RECIPIENT, RESEARCH_WITH_SENDER, TO_ENTRUSTEE,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Element, Exception, Rule, element, exception};
use crate::vocabulary::{Relation, Source as From};

/// (1)(i)
pub(super) const BY_LAW: Exception = exception(
    Norm::BasedOnLaw,
    &[element(Norm::BasedOnLaw, BASED_ON_LAW), element(Norm::OrdinanceUnsettled, ORDINANCE_COUNTS)],
);
/// (1)(ii)
const FOR_LIFE: Exception =
    exception(Norm::ProtectionOfLife, &[element(Norm::ProtectionOfLife, LIFE_BODY_PROPERTY)]);
/// (1)(iii)
const FOR_PUBLIC_HEALTH: Exception =
    exception(Norm::PublicHealth, &[element(Norm::PublicHealth, PUBLIC_HEALTH)]);
/// (1)(iv)
const FOR_PUBLIC_AFFAIRS: Exception =
    exception(Norm::PublicAffairs, &[element(Norm::PublicAffairs, PUBLIC_AFFAIRS)]);
/// (1)(v)
const TO_PUBLISH_RESEARCH: Exception = exception(
    Norm::PublicationOfResearch,
    &[element(
        Norm::PublicationOfResearch,
        All(&[Is(OperatorIsAcademic), Is(UnavoidableForPublication), Not(UnjustInfringement)]),
    )],
);
/// (1)(vi)
const FOR_JOINT_RESEARCH: Exception = exception(
    Norm::ProvisionForJointResearch,
    &[element(Norm::ProvisionForJointResearch, All(&[RESEARCH_BY_OPERATOR, Is(JointResearch)]))],
);
/// (1)(vii)
const TO_RESEARCHER: Exception = exception(
    Norm::ProvisionToResearcher,
    &[element(Norm::ProvisionToResearcher, RESEARCH_BY_RECIPIENT)],
);

/// 第27条第1項各号に掲げる場合: the cases in which a provision needs no consent, for
/// whoever refers to them.
pub(crate) const PROVISION_WITHOUT_CONSENT: &[Exception] = &[
    BY_LAW,
    FOR_LIFE,
    FOR_PUBLIC_HEALTH,
    FOR_PUBLIC_AFFAIRS,
    TO_PUBLISH_RESEARCH,
    FOR_JOINT_RESEARCH,
    TO_RESEARCHER,
];

/// The same cases for whoever receives: the academic provider of (v) and (vi) is the
/// sender.
pub(super) const RECEIPT_WITHOUT_CONSENT: &[Exception] = &[
    BY_LAW,
    FOR_LIFE,
    FOR_PUBLIC_HEALTH,
    FOR_PUBLIC_AFFAIRS,
    exception(
        Norm::PublicationOfResearch,
        &[element(
            Norm::PublicationOfResearch,
            All(&[Is(SourceIsAcademic), Is(UnavoidableForPublication), Not(UnjustInfringement)]),
        )],
    ),
    exception(
        Norm::ProvisionForJointResearch,
        &[element(Norm::ProvisionForJointResearch, RESEARCH_WITH_SENDER)],
    ),
    // (vii): the recipient is the operator.
    exception(
        Norm::ProvisionToResearcher,
        &[element(
            Norm::ProvisionToResearcher,
            Any(&[RESEARCH_BY_OPERATOR, RESEARCH_BY_RECIPIENT]),
        )],
    ),
];

/// (5)(i) Within the purpose of use and the entrusted task.
pub(crate) const ENTRUSTMENT: Exception = exception(
    Norm::Entrustment,
    &[
        element(Norm::Entrustment, TO_ENTRUSTEE),
        element(Norm::Entrustment, Is(WithinPurpose)),
        element(Norm::Entrustment, Not(ExceedsNeed)),
        element(Norm::Entrustment, Is(WithinEntrustedTask)),
        element(Norm::EntrusteeOwnUse, Not(EntrusteeUsesForItself)),
        element(Norm::EntrusteeMatching, Not(EntrusteeMatchesOwnData)),
        element(Norm::EntrusteeMixing, Not(EntrusteeMixesClients)),
    ],
);

/// (5)(i) names no direction: what the entrustee delivers to its client, within the task, goes
/// with the entrusting too.
pub(super) const DELIVERY_TO_CLIENT: Exception = exception(
    Norm::Entrustment,
    &[
        element(Norm::DeliveryToClient, Is(DeliversToClient)),
        element(Norm::DeliveryToClient, Is(Source(From::Entrustor))),
        element(Norm::Entrustment, Is(WithinPurpose)),
        element(Norm::Entrustment, Not(ExceedsNeed)),
        element(Norm::Entrustment, Is(WithinEntrustedTask)),
        element(Norm::EntrusteeOwnUse, Not(EntrusteeUsesForItself)),
        element(Norm::EntrusteeMatching, Not(EntrusteeMatchesOwnData)),
        element(Norm::EntrusteeMixing, Not(EntrusteeMixesClients)),
    ],
);

/// (5)(ii)
pub(super) const SUCCESSION: Exception = exception(
    Norm::Succession,
    &[
        element(Norm::Succession, Is(Relation(Relation::Successor))),
        element(Norm::Succession, Is(PassesWithBusiness)),
        element(Norm::SuccessionInNegotiation, Not(SuccessionOnlyNegotiated)),
    ],
);

/// (5)(ii), in the talks before the contract: on a contract about this.
pub(super) const DUE_DILIGENCE: Exception = exception(
    Norm::Succession,
    &[
        element(Norm::Succession, Is(Relation(Relation::Successor))),
        element(Norm::SuccessionInNegotiation, Is(DueDiligenceContract)),
    ],
);

/// What the policy's own definition of the joint use must cover.
pub(crate) const TO_JOINT_USER: Element =
    element(Norm::JointUse, Is(Relation(Relation::JointUser)));
pub(crate) const IN_JOINT_SCOPE: Element = element(Norm::JointUse, Is(RecipientInJointScope));
pub(crate) const IN_JOINT_PURPOSES: Element = element(Norm::JointUse, Is(UseInJointPurposes));

/// How many elements a joint use has.
pub(super) const JOINT_USE: usize = 12;

/// (5)(iii) The five things told beforehand in one way or another, and this provision
/// within them, under the norm that demands it; address and representative since
/// 2022-04-01.
pub(super) const fn joint_use(
    norm: Norm,
    [address, representative]: [Norm; 2],
    told: Condition,
) -> [Element; JOINT_USE] {
    [
        TO_JOINT_USER,
        IN_JOINT_SCOPE,
        element(norm, Is(ItemsInJointUse)),
        IN_JOINT_PURPOSES,
        element(norm, told),
        element(norm, Is(JointUseShown)),
        element(norm, Is(JointItemsShown)),
        element(norm, Is(JointScopeShown)),
        element(norm, Is(JointPurposesShown)),
        element(norm, Is(ResponsibleNameShown)),
        element(address, Is(ResponsibleAddressShown)),
        element(representative, Any(&[Is(ResponsibleIsIndividual), Is(RepresentativeNameShown)])),
    ]
}

/// (iii) Of data held before the announcement: no more than the principal could expect.
const OF_HELD_DATA: Element =
    element(Norm::JointUseOfHeldData, Any(&[Not(HeldBeforeJointNotice), Is(JointUseExpected)]));

/// The announced joint use, of what may be put into it.
const fn of_held_data(of: [Element; JOINT_USE]) -> [Element; JOINT_USE + 1] {
    let mut all = [OF_HELD_DATA; JOINT_USE + 1];
    if let Some((announced, _)) = all.split_first_chunk_mut() {
        *announced = of;
    }
    all
}

/// 第27条第5項各号に掲げる場合: who receives the data is no third party.
pub(crate) const NO_THIRD_PARTY: &[Exception] = &[
    ENTRUSTMENT,
    DELIVERY_TO_CLIENT,
    SUCCESSION,
    DUE_DILIGENCE,
    exception(
        Norm::JointUse,
        &of_held_data(joint_use(
            Norm::JointUse,
            [Norm::JointUseAddress, Norm::JointUseRepresentative],
            Is(JointNoticeBeforehand),
        )),
    ),
];

/// 本人の同意. A consent to foreign provision is one to provision abroad, not at home.
const CONSENT: Exception = exception(
    Norm::ThirdPartyProvision,
    &[
        element(Norm::ThirdPartyProvision, CONSENT_TO_THE_PROVISION),
        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
    ],
);

/// (2), with Rules 11.
const OPT_OUT: Exception = exception(
    Norm::OptOut,
    &[
        element(Norm::OptOut, Is(OptOutStopsOnRequest)),
        element(Norm::OptOut, Is(OptOutNoticeBeforehand)),
        element(Norm::OptOutProvider, Is(OptOutProviderShown)), // (i)
        element(Norm::OptOutPurpose, Is(OptOutPurposeShown)),   // (ii)
        element(Norm::OptOutItems, Is(OptOutItemsShown)),       // (iii)
        element(Norm::OptOutAcquisition, Is(OptOutAcquisitionShown)), // (iv)
        element(Norm::OptOutMethod, Is(OptOutMethodShown)),     // (v)
        element(Norm::OptOutStop, Is(OptOutStopShown)),         // (vi)
        element(Norm::OptOutRequestMethod, Is(OptOutRequestMethodShown)), // (vii)
        element(Norm::OptOutUpdate, Is(OptOutUpdateShown)),     // (viii), R11(4)(i)
        element(Norm::OptOutStart, Is(OptOutStartShown)),       // (viii), R11(4)(ii)
        element(Norm::OptOutTime, Is(OptOutTimeLeft)),          // R11(1)(i)
        element(Norm::OptOutRecognition, Is(OptOutRecognisable)), // R11(1)(ii)
        element(Norm::OptOutFiling, Is(OptOutFiled)),
        element(Norm::OptOutAgent, Any(&[Not(UnitAbroad), Is(OptOutAgentInJapan)])), // R12
        element(Norm::OptOutBarSpecialCare, Not(SpecialCareIncluded)),
        element(Norm::OptOutBarWrongful, Not(AcquiredWrongfully)),
        element(Norm::OptOutBarChain, Not(ReceivedByOptOut)),
        element(Norm::OptOutNotStopped, Not(PrincipalAskedToStop)),
    ],
);

pub(crate) const RULES: &[Rule] = &[
    // (1) No provision to a third party without prior consent …
    Rule {
        norm: Norm::ThirdPartyProvision,
        when: &[
            element(Norm::ThirdPartyProvision, PROVISION),
            element(Norm::ThirdPartyProvision, PERSONAL_INFORMATION),
            // … where 28(1) does not take its place.
            element(Norm::ForeignProvision, NOT_FOREIGN_THIRD_PARTY),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[NOT_PERSONAL_DATA, IN_EXCLUDED_DATABASE, CONSENT],
            PROVISION_WITHOUT_CONSENT, // (i)–(vii)
            &[OPT_OUT],                // (2)
            NO_THIRD_PARTY,            // (5)
        ],
    },
    // (2)–(4), Rules 14: whoever filed publishes the items, whatever a single provision
    // rests on.
    Rule {
        norm: Norm::OptOutPublication,
        when: &[
            element(Norm::OptOutPublication, PROVISION),
            element(Norm::OptOutPublication, PERSONAL_DATA),
            element(Norm::OptOutFiling, Is(OptOutFiled)),
        ],
        then: Effect::Stands(Duty::PublishOptOut),
        unless: &[],
    },
    // (3): changes of the opt-out, and its end, are announced and filed.
    Rule {
        norm: Norm::OptOutChange,
        when: &[
            element(Norm::OptOutChange, PROVISION),
            element(Norm::OptOutChange, PERSONAL_DATA),
            element(Norm::OptOutChange, Is(OptOutNoticeBeforehand)),
            element(Norm::OptOutFiling, Is(OptOutFiled)), // 2017-05-30 →
        ],
        then: Effect::Stands(Duty::AnnounceOptOutChanges),
        unless: &[],
    },
    // (6): changes of the joint use are announced.
    Rule {
        norm: Norm::JointUseChange,
        when: &[
            element(Norm::JointUseChange, PROVISION),
            element(Norm::JointUseChange, PERSONAL_DATA),
            element(Norm::JointUseChange, TO_JOINT_USER.needs),
            element(Norm::JointUseChange, Is(JointUseShown)),
        ],
        then: Effect::Stands(Duty::AnnounceJointUseChanges),
        unless: &[],
    },
];
