#![doc = include_str!("a31_referable_information.md")]

use super::a27_third_party_provision::PROVISION_WITHOUT_CONSENT;
use super::conditions::{IN_FOREIGN_COUNTRY, NOT_FOREIGN_THIRD_PARTY, PROVISION, REFERABLE};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{Any, Is, Not};
use crate::rule::{Effect, Exception, Rule, element, exception};

/// What is merely handed back is provided to nobody.
pub(super) const RETURNS_ONLY: Exception = exception(
    Norm::ReturnOfEntrustedData,
    &[element(Norm::ReturnOfEntrustedData, Is(ReturnsEntrustedData))],
);

pub(crate) const RULES: &[Rule] = &[
    // (1) Where the recipient is expected to make personal data of it, only after
    // confirming. Neither 27(2) nor 27(5) is carried into this article.
    Rule {
        norm: Norm::ReferableProvision,
        when: &[
            element(Norm::ReferableProvision, PROVISION),
            element(Norm::ReferableProvision, REFERABLE),
            element(Norm::ReferableProvision, Not(NotInDatabase)),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                exception(
                    Norm::ReferableProvision,
                    &[element(Norm::ReferableProvision, Not(RecipientExpectedToIdentify))],
                ),
                exception(
                    Norm::ReferableConsent,
                    &[
                        element(Norm::ReferableConsent, Is(ReferableConsentConfirmed)), // (i)
                        element(
                            Norm::ReferableInformation, // (ii)
                            Any(&[NOT_FOREIGN_THIRD_PARTY, Is(ReferableInformationConfirmed)]),
                        ),
                    ],
                ),
                RETURNS_ONLY,
            ],
            PROVISION_WITHOUT_CONSENT,
        ],
    },
    // (2) 28(3) for a recipient with an equivalent system, without answering principals.
    Rule {
        norm: Norm::ReferableMeasures,
        when: &[
            element(Norm::ReferableMeasures, PROVISION),
            element(Norm::ReferableMeasures, REFERABLE),
            element(Norm::ReferableMeasures, Not(NotInDatabase)),
            element(Norm::ReferableMeasures, Is(RecipientExpectedToIdentify)),
            element(Norm::ReferableMeasures, IN_FOREIGN_COUNTRY),
            element(Norm::ReferableMeasures, Is(EquivalentSystem)),
            element(Norm::ReferableMeasures, Is(EquivalentMeasuresEnsured)),
        ],
        then: Effect::Arises(Duty::EnsureReferableMeasures),
        unless: &[&[RETURNS_ONLY], PROVISION_WITHOUT_CONSENT],
    },
    // (2), Rules 18(1)(ii): where those measures are no longer ensured, provision stops,
    // unless consent and information were confirmed.
    Rule {
        norm: Norm::StopReferableProvision,
        when: &[
            element(Norm::StopReferableProvision, PROVISION),
            element(Norm::StopReferableProvision, REFERABLE),
            element(Norm::StopReferableProvision, Not(NotInDatabase)),
            element(Norm::StopReferableProvision, Is(RecipientExpectedToIdentify)),
            element(Norm::StopReferableProvision, IN_FOREIGN_COUNTRY),
            element(Norm::StopReferableProvision, Is(EquivalentSystem)),
            element(Norm::FailingMeasures, Not(EquivalentMeasuresEnsured)),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                exception(
                    Norm::ReferableConsent,
                    &[
                        element(Norm::ReferableConsent, Is(ReferableConsentConfirmed)),
                        element(Norm::ReferableInformation, Is(ReferableInformationConfirmed)),
                    ],
                ),
                RETURNS_ONLY,
            ],
            PROVISION_WITHOUT_CONSENT,
        ],
    },
    // (3) The confirmation is recorded.
    Rule {
        norm: Norm::ReferableRecord,
        when: &[
            element(Norm::ReferableRecord, PROVISION),
            element(Norm::ReferableRecord, REFERABLE),
            element(Norm::ReferableRecord, Not(NotInDatabase)),
            element(Norm::ReferableRecord, Is(RecipientExpectedToIdentify)),
        ],
        then: Effect::Arises(Duty::RecordReferableProvision),
        unless: &[
            &[
                exception(
                    Norm::ReferableRecord,
                    &[element(Norm::ReferableRecord, Is(RecipientIsPublicBody))],
                ),
                RETURNS_ONLY,
            ],
            PROVISION_WITHOUT_CONSENT,
        ],
    },
];
