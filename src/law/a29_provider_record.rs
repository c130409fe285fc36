#![doc = include_str!("a29_provider_record.md")]

use super::a27_third_party_provision::{NO_THIRD_PARTY, PROVISION_WITHOUT_CONSENT};
use super::conditions::{
    CONSENT_TO_THE_PROVISION, FOREIGN_THIRD_PARTY, IN_FOREIGN_COUNTRY, NOT_FOREIGN_THIRD_PARTY,
    PERSONAL_DATA, PROVISION,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{Any, Is, Not};
use crate::rule::{Effect, Element, Exception, Rule, element, exception};

/// No record toward the public bodies of 16(2)(i)–(iv).
const TO_PUBLIC_BODY: Exception =
    exception(Norm::ProvisionRecord, &[element(Norm::ProvisionRecord, Is(RecipientIsPublicBody))]);

/// By the guidelines on records: what is passed on for the principal, or to one who is one
/// with the principal. Both stand on consent; an opt-out is on nobody's behalf.
const FOR_PRINCIPAL: Exception = exception(
    Norm::RecordOfOwnAffairs,
    &[
        element(
            Norm::RecordOfOwnAffairs,
            Any(&[Is(OnBehalfOfPrincipal), Is(RecipientOneWithPrincipal)]),
        ),
        element(Norm::RecordOfOwnAffairs, CONSENT_TO_THE_PROVISION),
        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
    ],
);

/// Under Art. 27: no record for 27(1)(i)–(vii) or 27(5)(i)–(iii).
const AT_HOME: &[Element] = &[
    element(Norm::ProvisionRecord, PROVISION),
    element(Norm::ProvisionRecord, PERSONAL_DATA),
    element(Norm::ProvisionRecord, NOT_FOREIGN_THIRD_PARTY),
];
const EXEMPT_AT_HOME: &[&[Exception]] =
    &[&[TO_PUBLIC_BODY, FOR_PRINCIPAL], PROVISION_WITHOUT_CONSENT, NO_THIRD_PARTY];

/// Under Art. 28(1), the equivalent measures being no longer ensured.
const ABROAD_WITHOUT_MEASURES: &[Element] = &[
    element(Norm::RecordWithoutMeasures, PROVISION),
    element(Norm::RecordWithoutMeasures, PERSONAL_DATA),
    element(Norm::RecordWithoutMeasures, IN_FOREIGN_COUNTRY),
    element(Norm::RecordWithoutMeasures, Is(EquivalentSystem)),
    element(Norm::RecordWithoutMeasures, Not(EquivalentMeasuresEnsured)),
];

/// Under Art. 28(1): no record for 27(1)(i)–(vii) alone.
const ABROAD: &[Element] = &[
    element(Norm::ProvisionRecord, PROVISION),
    element(Norm::ProvisionRecord, PERSONAL_DATA),
    element(Norm::ProvisionRecord, FOREIGN_THIRD_PARTY),
];
const EXEMPT_ABROAD: &[&[Exception]] =
    &[&[TO_PUBLIC_BODY, FOR_PRINCIPAL], PROVISION_WITHOUT_CONSENT];

pub(crate) const RULES: &[Rule] = &[
    // (1) A record is made …
    Rule {
        norm: Norm::ProvisionRecord,
        when: AT_HOME,
        then: Effect::Arises(Duty::RecordProvision),
        unless: EXEMPT_AT_HOME,
    },
    Rule {
        norm: Norm::ProvisionRecord,
        when: ABROAD,
        then: Effect::Arises(Duty::RecordProvision),
        unless: EXEMPT_ABROAD,
    },
    Rule {
        norm: Norm::RecordWithoutMeasures,
        when: ABROAD_WITHOUT_MEASURES, // 2022-04-01 →
        then: Effect::Arises(Duty::RecordProvision),
        unless: EXEMPT_ABROAD,
    },
    // (2) … and kept.
    Rule {
        norm: Norm::RecordKeeping,
        when: AT_HOME,
        then: Effect::Arises(Duty::KeepRecord),
        unless: EXEMPT_AT_HOME,
    },
    Rule {
        norm: Norm::RecordKeeping,
        when: ABROAD,
        then: Effect::Arises(Duty::KeepRecord),
        unless: EXEMPT_ABROAD,
    },
    Rule {
        norm: Norm::RecordKeepingWithoutMeasures,
        when: ABROAD_WITHOUT_MEASURES, // 2022-04-01 →
        then: Effect::Arises(Duty::KeepRecord),
        unless: EXEMPT_ABROAD,
    },
];
