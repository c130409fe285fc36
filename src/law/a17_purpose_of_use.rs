#![doc = include_str!("a17_purpose_of_use.md")]

use super::a18_purpose_limit::USE_WITHOUT_CONSENT;
use super::conditions::{
    ACQUIRED_AS_PERSONAL, CHANGE_OF_PURPOSE, CONSENT_TO_USE, HANDLES, PERSONAL_INFORMATION,
    PERSONAL_OR_PSEUDONYMOUS,
};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{Is, Not};
use crate::rule::{Effect, Rule, element, exception, takes_out};
use crate::vocabulary::InformationKind::PseudonymouslyProcessed;

pub(crate) const RULES: &[Rule] = &[
    // (1) The purpose is specified as far as possible.
    Rule {
        norm: Norm::SpecifyPurpose,
        when: &[
            element(Norm::SpecifyPurpose, HANDLES),
            element(Norm::SpecifyPurpose, ACQUIRED_AS_PERSONAL),
        ],
        then: Effect::Prohibited,
        unless: &[&[exception(
            Norm::SpecifyPurpose,
            &[element(Norm::SpecifyPurpose, Not(PurposeUnspecified))],
        )]],
    },
    // (2) until 2017-05-29: changed only within a considerable relation.
    Rule {
        norm: Norm::ChangeWithConsiderableRelation,
        when: &[
            element(Norm::ChangeWithConsiderableRelation, CHANGE_OF_PURPOSE),
            element(Norm::ChangeWithConsiderableRelation, PERSONAL_INFORMATION),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                exception(
                    Norm::ChangeWithConsiderableRelation,
                    &[element(
                        Norm::ChangeWithConsiderableRelation,
                        Is(PurposeConsiderablyRelated),
                    )],
                ),
                CONSENT_TO_USE,
            ],
            USE_WITHOUT_CONSENT,
        ],
    },
    // (2) changed only within what is reasonably recognised as related.
    Rule {
        norm: Norm::ChangeOfPurpose,
        when: &[
            element(Norm::ChangeOfPurpose, CHANGE_OF_PURPOSE),
            element(Norm::ChangeOfPurpose, PERSONAL_OR_PSEUDONYMOUS),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                // 41(9)
                takes_out(
                    Norm::PseudonymousExemptions,
                    &[
                        element(Norm::PseudonymousExemptions, Is(Kind(PseudonymouslyProcessed))),
                        element(Norm::PseudonymousExemptions, Not(NotInDatabase)),
                    ],
                ),
                exception(
                    Norm::ChangeOfPurpose,
                    &[element(Norm::ChangeOfPurpose, Is(PurposeReasonablyRelated))],
                ),
                CONSENT_TO_USE,
            ],
            USE_WITHOUT_CONSENT,
        ],
    },
];
