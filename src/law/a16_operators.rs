#![doc = include_str!("a16_operators.md")]

use super::conditions::{PERSONAL_INFORMATION, RECEIPT, REFERABLE};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is};
use crate::rule::{Effect, Rule, element};
use crate::vocabulary::InformationKind::{NotAboutALivingIndividual, Statistics};

/// 16(2): who uses no database for business, and public bodies.
pub(super) const NO_OPERATOR: Condition = Any(&[Is(NotForBusiness), Is(OperatorIsPublicBody)]);

/// Bodies that were no operators until 2022-03-31 (58 since).
pub(super) const ANNEX_TWO_BODIES: Condition =
    Any(&[Is(IsAnnexTwoCorporation), Is(IsLabourHealthHospital)]);

/// Bodies that were no operators until 2023-03-31 (58 since).
pub(super) const LOCAL_BODIES: Condition =
    Any(&[Is(IsLocalResearchAgency), Is(IsLocalHospitalOrUniversity)]);

pub(crate) const RULES: &[Rule] = &[
    // 2(1): statistics, corporations and the deceased are not personal information.
    Rule {
        norm: Norm::PersonalInformation,
        when: &[element(
            Norm::PersonalInformation,
            Any(&[
                Is(Kind(Statistics)),
                Is(Kind(NotAboutALivingIndividual)),
                Is(NotALivingIndividual),
            ]),
        )],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    // 16(2): who uses no database for business, and public bodies, are no operators.
    Rule {
        norm: Norm::BusinessOperator,
        when: &[element(Norm::BusinessOperator, NO_OPERATOR)],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    // 2(3)(v), until 2017-05-29: small operators.
    Rule {
        norm: Norm::SmallOperatorExemption,
        when: &[
            // Or what becomes personal information where it is tied to persons on receipt.
            element(
                Norm::SmallOperatorExemption,
                Any(&[PERSONAL_INFORMATION, All(&[RECEIPT, REFERABLE])]),
            ),
            element(Norm::SmallOperatorExemption, Is(SmallOperator)),
        ],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    // Bodies that were no operators until 2022-03-31 and until 2023-03-31 (58 since).
    Rule {
        norm: Norm::AnnexTwoExcluded,
        when: &[element(Norm::AnnexTwoExcluded, ANNEX_TWO_BODIES)],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    Rule {
        norm: Norm::LocalBodiesExcluded,
        when: &[element(Norm::LocalBodiesExcluded, LOCAL_BODIES)],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
];
