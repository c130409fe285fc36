#![doc = include_str!("a57_exemptions.md")]

use super::a16_operators::{ANNEX_TWO_BODIES, LOCAL_BODIES, NO_OPERATOR};
use super::a171_territory::BEYOND_THE_TERRITORY;
use super::conditions::{CHARGE_FEE, PERSONAL_OR_PSEUDONYMOUS, PROVISION, REQUESTS};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Exception, Rule, element, takes_out};
use crate::vocabulary::InformationKind::{
    AnonymouslyProcessed, PersonallyReferable, PseudonymouslyProcessedNotPersonal,
};
use crate::vocabulary::RequestKind as Asked;

/// A body of 57(1) acting, at least in part, for its exempt purpose.
const EXEMPT: Condition = All(&[
    Any(&[Is(IsPressBody), Is(IsWriter), Is(IsReligiousBody), Is(IsPoliticalBody)]),
    Is(ForExemptPurpose),
]);

/// 個人情報等(第47条第1項): of referable information nothing is said.
const PERSONAL_OR_PROCESSED: Condition = Any(&[
    PERSONAL_OR_PSEUDONYMOUS,
    // Of a database, as 41(1) and 43(1) have it for the chapter.
    All(&[Is(Kind(PseudonymouslyProcessedNotPersonal)), Not(NotInDatabase)]),
    All(&[Is(Kind(AnonymouslyProcessed)), Not(NotInDatabase)]),
]);

/// 第32条から第39条まで: not the requests of 27(2) and 28(3), which stand elsewhere.
const REQUESTS_UNDER_32_TO_39: Condition = Any(&[
    CHARGE_FEE,
    All(&[REQUESTS, Not(Request(Asked::StopOptOut)), Not(Request(Asked::InformOfForeignMeasures))]),
]);

/// Requests, and anonymously processed information; of its making, 43(1)–(3) alone
/// fall away, which say so themselves.
const REQUESTS_AND_ANONYMOUS: Condition =
    Any(&[REQUESTS_UNDER_32_TO_39, Is(Kind(AnonymouslyProcessed))]);

/// 57(3) speaks of operators of 57(1) and of 個人情報等: not of whom 16(2) takes out, and not of
/// what is about no living individual.
const NO_OPERATOR_OR_PERSON: &[Exception] = &[
    takes_out(
        Norm::PersonalInformation,
        &[element(Norm::PersonalInformation, Is(NotALivingIndividual))],
    ),
    takes_out(Norm::BusinessOperator, &[element(Norm::BusinessOperator, NO_OPERATOR)]),
    takes_out(
        Norm::SmallOperatorExemption,
        &[element(Norm::SmallOperatorExemption, Is(SmallOperator))],
    ),
    takes_out(Norm::AnnexTwoExcluded, &[element(Norm::AnnexTwoExcluded, ANNEX_TWO_BODIES)]),
    takes_out(Norm::LocalBodiesExcluded, &[element(Norm::LocalBodiesExcluded, LOCAL_BODIES)]),
];

pub(crate) const RULES: &[Rule] = &[
    // 57(1)(i)–(iv): status and purpose are both needed.
    Rule {
        norm: Norm::PressExemption,
        when: &[
            element(Norm::PressExemption, Is(IsPressBody)),
            element(Norm::PressExemption, Is(ForExemptPurpose)),
        ],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    Rule {
        norm: Norm::WriterExemption,
        when: &[
            element(Norm::WriterExemption, Is(IsWriter)),
            element(Norm::WriterExemption, Is(ForExemptPurpose)),
        ],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    Rule {
        norm: Norm::ReligiousExemption,
        when: &[
            element(Norm::ReligiousExemption, Is(IsReligiousBody)),
            element(Norm::ReligiousExemption, Is(ForExemptPurpose)),
        ],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    Rule {
        norm: Norm::PoliticalExemption,
        when: &[
            element(Norm::PoliticalExemption, Is(IsPoliticalBody)),
            element(Norm::PoliticalExemption, Is(ForExemptPurpose)),
        ],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    // Until 2022-03-31: academic institutions in research.
    Rule {
        norm: Norm::AcademicExemption,
        when: &[
            element(Norm::AcademicExemption, Is(OperatorIsAcademic)),
            element(Norm::AcademicExemption, Is(NeededForAcademicResearch)),
        ],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
    // 57(3): measures of their own.
    Rule {
        norm: Norm::ExemptBodiesEffort,
        when: &[
            element(Norm::ExemptBodiesEffort, EXEMPT),
            element(Norm::ExemptBodiesEffort, PERSONAL_OR_PROCESSED),
        ],
        then: Effect::StandsOutside(Duty::TakeOwnMeasures),
        unless: &[NO_OPERATOR_OR_PERSON, BEYOND_THE_TERRITORY],
    },
    // Until 2022-03-31, academic institutions in research too.
    Rule {
        norm: Norm::AcademicEffort,
        when: &[
            element(Norm::AcademicEffort, Is(OperatorIsAcademic)),
            element(Norm::AcademicEffort, Is(NeededForAcademicResearch)),
            element(Norm::AcademicEffort, PERSONAL_OR_PROCESSED),
        ],
        then: Effect::StandsOutside(Duty::TakeOwnMeasures),
        unless: &[NO_OPERATOR_OR_PERSON, BEYOND_THE_TERRITORY],
    },
    // 58: public corporations, hospitals and universities follow the public sector's
    // rules on requests and on anonymously processed information.
    Rule {
        norm: Norm::HybridCorporations,
        when: &[
            element(Norm::HybridCorporations, Is(IsAnnexTwoCorporation)),
            element(Norm::HybridCorporations, REQUESTS_AND_ANONYMOUS),
        ],
        then: Effect::LeftToThePublicSector,
        unless: &[],
    },
    Rule {
        norm: Norm::HybridWork,
        when: &[
            element(Norm::HybridWork, Is(IsLabourHealthHospital)),
            element(Norm::HybridWork, REQUESTS_AND_ANONYMOUS),
        ],
        then: Effect::LeftToThePublicSector,
        unless: &[],
    },
    // Since 2023-04-01 those of local governments too; before, they were no operators.
    Rule {
        norm: Norm::HybridLocalAgencies,
        when: &[
            element(Norm::HybridLocalAgencies, Is(IsLocalResearchAgency)),
            element(Norm::HybridLocalAgencies, REQUESTS_AND_ANONYMOUS),
        ],
        then: Effect::LeftToThePublicSector,
        unless: &[],
    },
    Rule {
        norm: Norm::HybridLocalWork,
        when: &[
            element(Norm::HybridLocalWork, Is(IsLocalHospitalOrUniversity)),
            element(Norm::HybridLocalWork, REQUESTS_AND_ANONYMOUS),
        ],
        then: Effect::LeftToThePublicSector,
        unless: &[],
    },
    // 59: academic institutions in research, since 2022-04-01.
    Rule {
        norm: Norm::AcademicResponsibility,
        when: &[
            element(Norm::AcademicResponsibility, PERSONAL_OR_PSEUDONYMOUS),
            element(Norm::AcademicResponsibility, Is(OperatorIsAcademic)),
            element(Norm::AcademicResponsibility, Is(NeededForAcademicResearch)),
        ],
        then: Effect::Stands(Duty::EnsurePropriety),
        unless: &[],
    },
    // 149(2): who provides to a body of 57(1) for its purpose is bound all the same;
    // the Commission does not use its powers.
    Rule {
        norm: Norm::EnforcementWithheld,
        when: &[
            element(Norm::EnforcementWithheld, PROVISION),
            element(Norm::EnforcementWithheld, Is(RecipientForExemptPurpose)),
            // 個人情報等: referable information is none (47(1)).
            element(Norm::EnforcementWithheld, Not(Kind(PersonallyReferable))),
        ],
        then: Effect::EnforcementWithheld,
        unless: &[],
    },
    // Until 2022-03-31 the same toward academic institutions.
    Rule {
        norm: Norm::AcademicEnforcementWithheld,
        when: &[
            element(Norm::AcademicEnforcementWithheld, PROVISION),
            element(Norm::AcademicEnforcementWithheld, Is(RecipientIsAcademic)),
            element(Norm::AcademicEnforcementWithheld, Is(RecipientNeedsForResearch)),
        ],
        then: Effect::EnforcementWithheld,
        unless: &[],
    },
];
