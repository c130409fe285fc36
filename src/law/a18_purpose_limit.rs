#![doc = include_str!("a18_purpose_limit.md")]

use super::conditions::{
    AGGREGATION, BASED_ON_LAW, CONSENT_TO_THE_PROVISION, CONSENT_TO_USE, CONTACT,
    LIFE_BODY_PROPERTY, NOT_SUCCEEDED, ORDINANCE_COUNTS, PERSONAL_DATA, PERSONAL_INFORMATION,
    PROVIDES, PROVISION, PUBLIC_AFFAIRS, PUBLIC_HEALTH, PURPOSE_BOUND, RESEARCH_BY_OPERATOR,
    RESEARCH_BY_RECIPIENT, RETENTION, SUCCEEDED, USE, USES,
};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Exception, Rule, element, exception};
use crate::vocabulary::InformationKind::{
    PseudonymouslyProcessed, PseudonymouslyProcessedNotPersonal,
};
use crate::vocabulary::Source as From;

/// 第18条第3項各号に掲げる場合: the cases in which neither paragraph 1 nor paragraph 2
/// applies.
pub(crate) const USE_WITHOUT_CONSENT: &[Exception] = &[
    // (i)
    exception(
        Norm::UseBasedOnLaw,
        &[
            element(Norm::UseBasedOnLaw, BASED_ON_LAW),
            element(Norm::OrdinanceUnsettled, ORDINANCE_COUNTS),
        ],
    ),
    // (ii)
    exception(
        Norm::UseForLifeBodyProperty,
        &[element(Norm::UseForLifeBodyProperty, LIFE_BODY_PROPERTY)],
    ),
    // (iii)
    exception(Norm::UseForPublicHealth, &[element(Norm::UseForPublicHealth, PUBLIC_HEALTH)]),
    // (iv)
    exception(Norm::UseForPublicAffairs, &[element(Norm::UseForPublicAffairs, PUBLIC_AFFAIRS)]),
    // (v)
    exception(Norm::UseForResearch, &[element(Norm::UseForResearch, RESEARCH_BY_OPERATOR)]),
    // (vi)
    exception(
        Norm::UseByResearchRecipient,
        &[
            element(Norm::UseByResearchRecipient, RESEARCH_BY_RECIPIENT),
            element(Norm::UseByResearchRecipient, PROVISION),
            element(Norm::UseByResearchRecipient, PERSONAL_DATA),
        ],
    ),
];

/// Asking the principal for the missing consent is not use beyond the purpose.
const ONLY_TO_SEEK_CONSENT: Exception = exception(
    Norm::UseToSeekConsent,
    &[
        element(Norm::UseToSeekConsent, Is(OnlyToSeekConsent)),
        element(Norm::UseToSeekConsent, Any(&[USE, CONTACT])),
    ],
);

/// Consent to the provision is consent to the handling that the provision is.
const CONSENT_SERVES: Exception = exception(
    Norm::ConsentToProvisionServes,
    &[
        element(Norm::ConsentToProvisionServes, CONSENT_TO_THE_PROVISION),
        element(Norm::ConsentToProvisionServes, PROVISION),
        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
    ],
);

/// Making statistics need not itself be a purpose, by a reading of the Commission.
pub(super) const STATISTICS: Exception =
    exception(Norm::StatisticsPurpose, &[element(Norm::StatisticsPurpose, AGGREGATION)]);

const ENTRUSTEE_HANDLES: Condition = Any(&[USES, PROVIDES, RETENTION]);

const PSEUDONYMOUS_SET: Condition = All(&[
    Any(&[Is(Kind(PseudonymouslyProcessed)), Is(Kind(PseudonymouslyProcessedNotPersonal))]),
    Not(NotInDatabase),
]);

/// 法令に基づく場合を除くほか.
const TASK_LEFT_BY_LAW: Exception = exception(
    Norm::PseudonymousEntrusteeLimit,
    &[
        element(Norm::PseudonymousEntrusteeLimit, BASED_ON_LAW),
        element(Norm::OrdinanceUnsettled, ORDINANCE_COUNTS),
    ],
);

/// 委託された業務の範囲内.
const WITHIN_TASK: &[Exception] = &[exception(
    Norm::EntrusteeLimit,
    &[
        element(Norm::EntrusteeLimit, Is(WithinEntrustedTask)),
        element(Norm::EntrusteeOwnUse, Not(EntrusteeUsesForItself)),
        element(Norm::EntrusteeMatching, Not(EntrusteeMatchesOwnData)),
        element(Norm::EntrusteeMixing, Not(EntrusteeMixesClients)),
    ],
)];

pub(crate) const RULES: &[Rule] = &[
    // (1) Not beyond what is necessary for the purpose without prior consent …
    Rule {
        norm: Norm::PurposeLimit,
        when: &[
            element(Norm::PurposeLimit, PURPOSE_BOUND),
            element(Norm::PurposeLimit, PERSONAL_INFORMATION),
            element(Norm::PurposeLimit, NOT_SUCCEEDED),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                exception(
                    Norm::PurposeLimit,
                    &[
                        element(Norm::PurposeLimit, Is(WithinPurpose)),
                        element(Norm::PurposeLimit, Not(ExceedsNeed)),
                    ],
                ),
                CONSENT_TO_USE,
                CONSENT_SERVES,
                ONLY_TO_SEEK_CONSENT,
                STATISTICS,
            ],
            USE_WITHOUT_CONSENT,
        ],
    },
    // (2) … and what came with a business, not beyond its earlier purpose.
    Rule {
        norm: Norm::SuccessorPurposeLimit,
        when: &[
            element(Norm::SuccessorPurposeLimit, PURPOSE_BOUND),
            element(Norm::SuccessorPurposeLimit, PERSONAL_INFORMATION),
            element(Norm::SuccessorPurposeLimit, SUCCEEDED),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                exception(
                    Norm::SuccessorPurposeLimit,
                    &[
                        element(Norm::SuccessorPurposeLimit, Is(WithinPredecessorPurpose)),
                        element(Norm::SuccessorPurposeLimit, Not(ExceedsNeed)),
                    ],
                ),
                exception(
                    Norm::SuccessorPurposeLimit,
                    &[
                        element(Norm::SuccessorPurposeLimit, Is(ConsentToUse)),
                        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
                    ],
                ),
                CONSENT_SERVES,
                ONLY_TO_SEEK_CONSENT,
                STATISTICS,
            ],
            USE_WITHOUT_CONSENT,
        ],
    },
    // Who holds data as entrustee stays within the entrusted task, statistics and
    // anonymous processing for itself included.
    Rule {
        norm: Norm::EntrusteeLimit,
        when: &[
            element(Norm::EntrusteeLimit, ENTRUSTEE_HANDLES),
            element(Norm::EntrusteeLimit, PERSONAL_DATA),
            element(Norm::EntrusteeLimit, Is(Source(From::Entrustor))),
        ],
        then: Effect::Prohibited,
        unless: &[WITHIN_TASK, USE_WITHOUT_CONSENT],
    },
    // 41(6) and 42(2) carry 27(5)(i) over to pseudonymously processed information; 41(3) and
    // 42(1) let nothing but the law go beyond it.
    Rule {
        norm: Norm::PseudonymousEntrusteeLimit,
        when: &[
            element(Norm::PseudonymousEntrusteeLimit, ENTRUSTEE_HANDLES),
            element(Norm::PseudonymousEntrusteeLimit, PSEUDONYMOUS_SET),
            element(Norm::PseudonymousEntrusteeLimit, Is(Source(From::Entrustor))),
        ],
        then: Effect::Prohibited,
        unless: &[WITHIN_TASK, &[TASK_LEFT_BY_LAW]],
    },
];
