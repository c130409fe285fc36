#![doc = include_str!("a43_anonymous_information.md")]

use super::conditions::{
    ACQUISITION_OR_RECEIPT, ANONYMOUS_PROCESSING, COLLATION, IN_HYBRID_WORK, NOT_LISTED_ABROAD,
    NOT_OWN_PRODUCT, OF_HYBRID_CORPORATION, OWN_PRODUCT, PERSONAL_OR_PSEUDONYMOUS, PROVISION,
    RETENTION, TO_ENTRUSTEE, USES,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Rule, element, exception};
use crate::vocabulary::InformationKind::AnonymouslyProcessed;

/// 匿名加工情報, in a database.
const ANONYMOUS: Condition = All(&[Is(Kind(AnonymouslyProcessed)), Not(NotInDatabase)]);

/// Items and method published, and the recipient told.
const ANNOUNCED: Condition =
    All(&[Is(AnonymousItemsPublished), Is(AnonymousMethodPublished), Is(AnonymousRecipientTold)]);

pub(crate) const RULES: &[Rule] = &[
    // 43(1), Rules 34: how it is made.
    Rule {
        norm: Norm::AnonymousStandards,
        when: &[
            element(Norm::AnonymousStandards, ANONYMOUS_PROCESSING),
            element(Norm::AnonymousStandards, PERSONAL_OR_PSEUDONYMOUS),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            OF_HYBRID_CORPORATION,
            IN_HYBRID_WORK,
            exception(
                Norm::AnonymousStandards,
                &[
                    element(Norm::AnonymousIdentifiers, Is(IdentifiersRemoved)),
                    element(Norm::AnonymousCodes, Is(CodesRemoved)),
                    element(Norm::AnonymousLinks, Is(LinkingCodesRemoved)),
                    element(Norm::AnonymousSingular, Is(SingularDescriptionsRemoved)),
                    element(Norm::AnonymousNature, Is(NatureOfDatabaseConsidered)),
                ],
            ),
        ]],
    },
    // 43(2): the method is protected.
    Rule {
        norm: Norm::ProcessingMethod,
        when: &[
            element(Norm::ProcessingMethod, ANONYMOUS_PROCESSING),
            element(Norm::ProcessingMethod, PERSONAL_OR_PSEUDONYMOUS),
        ],
        then: Effect::Arises(Duty::ProtectProcessingMethod),
        unless: &[&[OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
    // 43(2), by the guideline: what links the set with its source is destroyed.
    Rule {
        norm: Norm::TableDestroyed,
        when: &[
            element(Norm::TableDestroyed, ANONYMOUS_PROCESSING),
            element(Norm::TableDestroyed, PERSONAL_OR_PSEUDONYMOUS),
        ],
        then: Effect::Arises(Duty::DestroyReplacementTable),
        unless: &[&[OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
    // 43(3): the items are published after making it, without delay.
    Rule {
        norm: Norm::PublicationOfItems,
        when: &[
            element(Norm::PublicationOfItems, ANONYMOUS_PROCESSING),
            element(Norm::PublicationOfItems, PERSONAL_OR_PSEUDONYMOUS),
        ],
        then: Effect::Arises(Duty::PublishAnonymousItems),
        unless: &[&[
            OF_HYBRID_CORPORATION,
            IN_HYBRID_WORK,
            // What an entrustee makes, its client publishes.
            exception(
                Norm::PublicationByClient,
                &[element(
                    Norm::PublicationByClient,
                    Is(Source(crate::vocabulary::Source::Entrustor)),
                )],
            ),
        ]],
    },
    // 43(3), Rules 36(2): who entrusts the making publishes.
    Rule {
        norm: Norm::PublicationByClient,
        when: &[
            element(Norm::PublicationByClient, PROVISION),
            element(Norm::PublicationByClient, PERSONAL_OR_PSEUDONYMOUS),
            element(Norm::PublicationByClient, TO_ENTRUSTEE),
            element(Norm::PublicationByClient, Is(EntrusteeMakesAnonymous)),
        ],
        then: Effect::Arises(Duty::PublishAnonymousItems),
        unless: &[&[OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
    // 43(4): before providing its own, the maker publishes and tells.
    Rule {
        norm: Norm::ProvisionOfOwn,
        when: &[
            element(Norm::ProvisionOfOwn, PROVISION),
            element(Norm::ProvisionOfOwn, ANONYMOUS),
            element(Norm::ProvisionOfOwn, OWN_PRODUCT),
        ],
        then: Effect::Prohibited,
        unless: &[&[exception(Norm::ProvisionOfOwn, &[element(Norm::ProvisionOfOwn, ANNOUNCED)])]],
    },
    // 43(5): the maker does not collate it to identify the principal.
    Rule {
        norm: Norm::CollationOfOwn,
        when: &[
            element(Norm::CollationOfOwn, COLLATION),
            element(Norm::CollationOfOwn, ANONYMOUS),
            element(Norm::CollationOfOwn, OWN_PRODUCT),
            element(Norm::CollationOfOwn, Is(CollationToIdentify)),
        ],
        then: Effect::Prohibited,
        unless: &[],
    },
    // 43(6): security, complaints, publication.
    Rule {
        norm: Norm::OwnMeasures,
        when: &[element(Norm::OwnMeasures, ANONYMOUS), element(Norm::OwnMeasures, OWN_PRODUCT)],
        then: Effect::Stands(Duty::SecureOwnAnonymous),
        unless: &[&[OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
    // … from the making on (作成したとき).
    Rule {
        norm: Norm::OwnMeasures,
        when: &[
            element(Norm::OwnMeasures, ANONYMOUS_PROCESSING),
            element(Norm::OwnMeasures, PERSONAL_OR_PSEUDONYMOUS),
        ],
        then: Effect::Stands(Duty::SecureOwnAnonymous),
        unless: &[&[OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
    // 44: before providing what others made, the same.
    Rule {
        norm: Norm::ProvisionOfReceived,
        when: &[
            element(Norm::ProvisionOfReceived, PROVISION),
            element(Norm::ProvisionOfReceived, ANONYMOUS),
            element(Norm::ProvisionOfReceived, NOT_OWN_PRODUCT),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            NOT_LISTED_ABROAD,
            exception(Norm::ProvisionOfReceived, &[element(Norm::ProvisionOfReceived, ANNOUNCED)]),
        ]],
    },
    // 45: nor is what others made used to identify, by collation or by getting at
    // what was deleted.
    Rule {
        norm: Norm::IdentificationOfReceived,
        when: &[
            element(Norm::IdentificationOfReceived, ANONYMOUS),
            element(Norm::IdentificationOfReceived, NOT_OWN_PRODUCT),
            element(
                Norm::IdentificationOfReceived,
                Any(&[
                    All(&[COLLATION, Is(CollationToIdentify)]),
                    All(&[
                        Any(&[ACQUISITION_OR_RECEIPT, USES, RETENTION]),
                        Is(AcquiresDeletionInformation),
                    ]),
                ]),
            ),
        ],
        then: Effect::Prohibited,
        unless: &[&[NOT_LISTED_ABROAD]],
    },
    // 46: security, complaints, publication.
    Rule {
        norm: Norm::ReceivedMeasures,
        when: &[
            element(Norm::ReceivedMeasures, ANONYMOUS),
            element(Norm::ReceivedMeasures, NOT_OWN_PRODUCT),
        ],
        then: Effect::Stands(Duty::SecureReceivedAnonymous),
        unless: &[&[NOT_LISTED_ABROAD, OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
];
