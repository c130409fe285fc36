#![doc = include_str!("a23_security.md")]

use super::conditions::{
    ACQUISITION, PERSONAL_DATA, PERSONAL_INFORMATION, PERSONAL_OR_PSEUDONYMOUS_DATA, PROVISION,
    TO_ENTRUSTEE,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is};
use crate::rule::{Effect, Rule, element};
use crate::vocabulary::InformationKind::PersonalInformation;
use crate::vocabulary::Relation;

pub(crate) const RULES: &[Rule] = &[
    // 23
    Rule {
        norm: Norm::SecurityControl,
        when: &[element(Norm::SecurityControl, PERSONAL_DATA)],
        then: Effect::Stands(Duty::SecureData),
        unless: &[],
    },
    // … and of what is to become personal data (GL 3-4-2).
    Rule {
        norm: Norm::SecurityControl,
        when: &[
            element(Norm::SecurityControl, PERSONAL_INFORMATION),
            element(
                Norm::SecurityBeforeData,
                Any(&[Is(Kind(PersonalInformation)), Is(NotInDatabase), Is(DatabaseExcluded)]),
            ),
            element(Norm::SecurityBeforeData, Is(BeingAcquired)),
        ],
        then: Effect::Stands(Duty::SecureData),
        unless: &[],
    },
    // Where the data is handled abroad, be it by the operator itself, a branch, an entrustee or
    // on a server: the legal environment there is known, and the country told (32(1)(iv),
    // O10(i)).
    Rule {
        norm: Norm::ExternalEnvironment,
        when: &[
            element(Norm::SecurityControl, PERSONAL_OR_PSEUDONYMOUS_DATA),
            element(
                Norm::ExternalEnvironment,
                Any(&[Is(HandledAbroad), All(&[Is(RecipientAbroad), HANDLED_FOR_THE_OPERATOR])]),
            ),
        ],
        then: Effect::Stands(Duty::KnowForeignEnvironment),
        unless: &[],
    },
    // 24
    Rule {
        norm: Norm::EmployeeSupervision,
        when: &[element(Norm::EmployeeSupervision, PERSONAL_DATA)],
        then: Effect::Stands(Duty::SuperviseEmployees),
        unless: &[],
    },
    // 25: whatever lets the entrustee have the data, at home or abroad.
    Rule {
        norm: Norm::EntrusteeSupervision,
        when: &[
            element(Norm::EntrusteeSupervision, PROVISION),
            element(Norm::EntrusteeSupervision, PERSONAL_DATA),
            element(Norm::EntrusteeSupervision, TO_ENTRUSTEE),
        ],
        then: Effect::Arises(Duty::SuperviseEntrustee),
        unless: &[],
    },
    // … and whoever takes it in for the operator (GL 3-4-4).
    Rule {
        norm: Norm::EntrusteeSupervision,
        when: &[
            element(Norm::EntrusteeSupervision, ACQUISITION),
            element(Norm::EntrusteeSupervision, PERSONAL_DATA),
            element(Norm::EntrustedIntake, TO_ENTRUSTEE),
        ],
        then: Effect::Arises(Duty::SuperviseEntrustee),
        unless: &[],
    },
];

/// The operator's own handling, by whomever: a branch, an entrustee, one who takes the data in,
/// a server with one who does not handle it.
const HANDLED_FOR_THE_OPERATOR: Condition = Any(&[
    All(&[Any(&[PROVISION, ACQUISITION]), TO_ENTRUSTEE]),
    All(&[PROVISION, Is(Relation(Relation::SameEntity))]),
    All(&[PROVISION, Is(ContractExcludesHandling), Is(AccessControlled)]),
]);
