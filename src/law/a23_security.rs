#![doc = include_str!("a23_security.md")]

use super::terms::{PERSONAL_DATA, PROVISION, TO_ENTRUSTEE};
use crate::duty::Duty;
use crate::norm::Norm;
use crate::rule::{Effect, Rule, element};

pub(crate) const RULES: &[Rule] = &[
    // 23
    Rule {
        norm: Norm::SecurityControl,
        when: &[element(Norm::SecurityControl, PERSONAL_DATA)],
        then: Effect::Stands(Duty::SecureData),
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
];
