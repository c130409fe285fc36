#![doc = include_str!("a28_foreign_third_parties.md")]

use super::a27_third_party_provision::PROVISION_WITHOUT_CONSENT;
use super::conditions::{
    IN_EXCLUDED_DATABASE, IN_FOREIGN_COUNTRY, NOT_PERSONAL_DATA, PERSONAL_DATA,
    PERSONAL_INFORMATION, PROVISION,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Exception, Rule, element, exception, leads_elsewhere};

/// (2), Rules 17: country and system, or why not and what instead; and the
/// recipient's measures, or why not.
const INFORMED: Condition = All(&[
    Any(&[
        All(&[Is(CountryNamed), Is(RegimeExplained)]),
        All(&[
            Is(CountryUnidentifiable), // R17(3)
            Is(CountryUnknownExplained),
            Is(SubstituteInformationGiven),
        ]),
    ]),
    Any(&[
        Is(MeasuresExplained),
        All(&[Is(MeasuresUntellable), Is(MeasuresUnknownExplained)]), // R17(4)
    ]),
]);

/// 外国にある第三者への提供を認める旨の本人の同意, informed as (2) demands …
const FOREIGN_CONSENT: Exception = exception(
    Norm::ForeignConsent,
    &[
        element(Norm::ForeignConsent, Is(ConsentToForeignProvision)),
        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
        element(Norm::ForeignInformation, INFORMED),
    ],
);

/// … unless it was obtained before 2022-04-01.
const EARLIER_FOREIGN_CONSENT: Exception = exception(
    Norm::ForeignInformationTransition,
    &[
        element(Norm::ForeignInformationTransition, Is(ConsentToForeignProvision)),
        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
        element(Norm::ForeignInformationTransition, Is(ForeignConsentBefore2022)),
    ],
);

/// … or, by a local research agency, hospital or university, before 2023-04-01.
const EARLIER_LOCAL_CONSENT: Exception = exception(
    Norm::LocalForeignInformationTransition,
    &[
        element(Norm::LocalForeignInformationTransition, Is(ConsentToForeignProvision)),
        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
        element(Norm::LocalForeignInformationTransition, Is(ForeignConsentBefore2023)),
        element(
            Norm::LocalForeignInformationTransition,
            Any(&[Is(IsLocalResearchAgency), Is(IsLocalHospitalOrUniversity)]),
        ),
    ],
);

/// The consents that (1) asks for.
const CONSENTS: &[Exception] = &[FOREIGN_CONSENT, EARLIER_FOREIGN_CONSENT, EARLIER_LOCAL_CONSENT];

pub(crate) const RULES: &[Rule] = &[
    // (1) No provision to a third party in a foreign country without consent to
    // just that. Designated countries and recipients with an equivalent system
    // fall outside: Art. 27 applies to them instead.
    Rule {
        norm: Norm::ForeignProvision,
        when: &[
            element(Norm::ForeignProvision, PROVISION),
            element(Norm::ForeignProvision, PERSONAL_INFORMATION),
            element(Norm::ForeignProvision, Is(RecipientAbroad)),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                NOT_PERSONAL_DATA,
                IN_EXCLUDED_DATABASE,
                leads_elsewhere(
                    Norm::DesignatedCountry,
                    &[element(Norm::DesignatedCountry, Is(CountryDesignated))],
                ),
                leads_elsewhere(
                    Norm::RecipientOperatesInJapan,
                    &[element(Norm::RecipientOperatesInJapan, Is(RecipientOperatesInJapan))],
                ),
                leads_elsewhere(
                    Norm::EquivalentSystem,
                    &[element(Norm::EquivalentSystem, Is(EquivalentSystem))],
                ),
            ],
            CONSENTS,
            PROVISION_WITHOUT_CONSENT,
        ],
    },
    // (3), Rules 18(1)(ii): where the equivalent measures are no longer ensured,
    // provision stops.
    Rule {
        norm: Norm::StopForeignProvision,
        when: &[
            element(Norm::StopForeignProvision, PROVISION),
            element(Norm::StopForeignProvision, PERSONAL_DATA),
            element(Norm::StopForeignProvision, IN_FOREIGN_COUNTRY),
            element(Norm::StopForeignProvision, Is(EquivalentSystem)),
            element(Norm::FailingMeasures, Not(EquivalentMeasuresEnsured)),
        ],
        then: Effect::Prohibited,
        unless: &[CONSENTS, PROVISION_WITHOUT_CONSENT],
    },
    // (3): due where the equivalent system is what the provision rests on.
    Rule {
        norm: Norm::ContinuedMeasures,
        when: &[
            element(Norm::ContinuedMeasures, PROVISION),
            element(Norm::ContinuedMeasures, PERSONAL_DATA),
            element(Norm::ContinuedMeasures, IN_FOREIGN_COUNTRY),
            element(Norm::ContinuedMeasures, Is(EquivalentSystem)),
        ],
        then: Effect::Arises(Duty::EnsureForeignMeasures),
        unless: &[CONSENTS, PROVISION_WITHOUT_CONSENT],
    },
];
