#![doc = include_str!("a20_acquisition.md")]

use super::a27_third_party_provision::{BY_LAW, RECEIPT_WITHOUT_CONSENT};
use super::a31_referable_information::RETURNS_ONLY;
use super::conditions::{
    ACQUIRED_AS_PERSONAL, ACQUISITION_OR_RECEIPT, BASED_ON_LAW, FROM_PRINCIPAL, LIFE_BODY_PROPERTY,
    NOT_LISTED_ABROAD, ORDINANCE_COUNTS, PERSONAL_INFORMATION, PERSONAL_OR_PSEUDONYMOUS_DATA,
    PUBLIC_AFFAIRS, PUBLIC_HEALTH, RECEIPT, REFERABLE, RESEARCH_BY_OPERATOR, RESEARCH_WITH_SENDER,
};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{All, Any, Is, Not};
use crate::rule::{Effect, Rule, element, exception};
use crate::vocabulary::InformationKind;

pub(crate) const RULES: &[Rule] = &[
    // (1) Not by deceit or other wrongful means.
    Rule {
        norm: Norm::ProperAcquisition,
        when: &[
            element(Norm::ProperAcquisition, ACQUISITION_OR_RECEIPT),
            element(Norm::ProperAcquisition, ACQUIRED_AS_PERSONAL),
            element(Norm::ProperAcquisition, Is(AcquiredWrongfully)),
        ],
        then: Effect::Prohibited,
        unless: &[&[NOT_LISTED_ABROAD]], // nothing else lifts it
    },
    // (1), by a reading: nor by receiving what the sender evidently may not provide …
    Rule {
        norm: Norm::ReceiptOfUnlawfulProvision,
        when: &[
            element(Norm::ReceiptOfUnlawfulProvision, RECEIPT),
            element(Norm::ReceiptOfUnlawfulProvision, PERSONAL_INFORMATION),
            element(Norm::ReceiptOfUnlawfulProvision, Is(SenderMayNotProvide)),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[exception(
                Norm::ReceiptOfUnlawfulProvision,
                &[element(
                    Norm::ReceiptOfUnlawfulProvision,
                    Any(&[Is(ReceivedUnderItem), Is(ReceivedUnderException)]),
                )],
            )],
            RECEIPT_WITHOUT_CONSENT,
        ],
    },
    // … of pseudonymously processed information, outside 41(6) …
    Rule {
        norm: Norm::ReceiptOfUnlawfulProvision,
        when: &[
            element(Norm::ReceiptOfUnlawfulProvision, RECEIPT),
            element(
                Norm::ReceiptOfUnlawfulProvision,
                All(&[Is(Kind(InformationKind::PseudonymouslyProcessed)), Not(NotInDatabase)]),
            ),
            element(Norm::ReceiptOfUnlawfulProvision, Is(SenderMayNotProvide)),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            exception(
                Norm::ReceiptOfUnlawfulProvision,
                &[element(Norm::ReceiptOfUnlawfulProvision, Is(ReceivedUnderException))],
            ),
            BY_LAW,
        ]],
    },
    // … and referable information that the operator itself ties to persons may be
    // provided only with the consent that the operator would hold (31(1)(i)).
    Rule {
        norm: Norm::ReceiptOfReferable,
        when: &[
            element(Norm::ReceiptOfReferable, RECEIPT),
            element(Norm::ReceiptOfReferable, REFERABLE),
            element(Norm::ReceiptOfReferable, Is(TiedOnReceipt)),
            element(Norm::ReceiptOfReferable, Not(NotInDatabase)),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[exception(
                Norm::ReferableConsent,
                &[
                    element(Norm::ReferableConsent, Is(ConsentToReferable)),
                    element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
                ],
            )],
            RECEIPT_WITHOUT_CONSENT,
            &[
                // The sender says under which item, or is bound by no such rule.
                exception(
                    Norm::ReceiptOfReferable,
                    &[element(
                        Norm::ReceiptOfReferable,
                        Any(&[Is(ReceivedUnderItem), Is(SourceIsPublicBody)]),
                    )],
                ),
                RETURNS_ONLY,
            ],
        ],
    },
    // (2) Special care-required information only with prior consent …
    Rule {
        norm: Norm::SpecialCareAcquisition,
        when: &[
            element(Norm::SpecialCareAcquisition, ACQUISITION_OR_RECEIPT),
            element(Norm::SpecialCareAcquisition, ACQUIRED_AS_PERSONAL),
            element(Norm::SpecialCareAcquisition, Is(SpecialCareIncluded)),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            NOT_LISTED_ABROAD,
            exception(
                Norm::SpecialCareAcquisition,
                &[
                    element(Norm::SpecialCareAcquisition, Is(ConsentToSpecialCare)),
                    element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
                ],
            ),
            // What the principal hands over of himself he consents to.
            exception(
                Norm::DirectSupply,
                &[
                    element(Norm::DirectSupply, FROM_PRINCIPAL),
                    element(Norm::DirectSupply, Not(ConcernsAnotherPerson)),
                    element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
                ],
            ),
            // The sender holds the consents, to acquiring and to providing.
            exception(
                Norm::SenderConsents,
                &[
                    element(Norm::SenderConsents, RECEIPT),
                    element(Norm::SenderConsents, Is(SenderHoldsConsents)),
                ],
            ),
            // (i)
            exception(
                Norm::SpecialCareByLaw,
                &[
                    element(Norm::SpecialCareByLaw, BASED_ON_LAW),
                    element(Norm::OrdinanceUnsettled, ORDINANCE_COUNTS),
                ],
            ),
            // (ii)
            exception(
                Norm::SpecialCareForLife,
                &[element(Norm::SpecialCareForLife, LIFE_BODY_PROPERTY)],
            ),
            // (iii)
            exception(
                Norm::SpecialCareForPublicHealth,
                &[element(Norm::SpecialCareForPublicHealth, PUBLIC_HEALTH)],
            ),
            // (iv)
            exception(
                Norm::SpecialCareForPublicAffairs,
                &[element(Norm::SpecialCareForPublicAffairs, PUBLIC_AFFAIRS)],
            ),
            // (v)
            exception(
                Norm::SpecialCareForResearch,
                &[element(Norm::SpecialCareForResearch, RESEARCH_BY_OPERATOR)],
            ),
            // (vi)
            exception(
                Norm::SpecialCareFromResearcher,
                &[element(Norm::SpecialCareFromResearcher, RESEARCH_WITH_SENDER)],
            ),
            // (vii)
            exception(
                Norm::SpecialCarePublished,
                &[element(Norm::SpecialCarePublished, Is(PublishedByQualifiedPerson))],
            ),
            // (viii), Order 9(i)
            exception(
                Norm::SpecialCareSeen,
                &[element(
                    Norm::SpecialCareSeen,
                    All(&[Is(SeenOrFilmed), Is(EvidentFromAppearance)]),
                )],
            ),
            // (viii), Order 9(ii)
            exception(
                Norm::SpecialCareReceived,
                &[
                    element(Norm::SpecialCareReceived, Is(ReceivedUnderException)),
                    element(Norm::SpecialCareReceived, PERSONAL_OR_PSEUDONYMOUS_DATA),
                ],
            ),
        ]],
    },
];
