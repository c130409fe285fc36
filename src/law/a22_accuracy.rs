#![doc = include_str!("a22_accuracy.md")]

use super::conditions::{PERSONAL_DATA, RETENTION};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::Is;
use crate::rule::{Effect, Rule, element};

pub(crate) const RULES: &[Rule] = &[
    // Accurate and current, as far as the purpose needs …
    Rule {
        norm: Norm::Accuracy,
        when: &[element(Norm::Accuracy, PERSONAL_DATA)],
        then: Effect::Stands(Duty::KeepAccurate),
        unless: &[],
    },
    // … and erased when no longer needed.
    Rule {
        norm: Norm::ErasureEffort,
        when: &[
            element(Norm::ErasureEffort, RETENTION),
            element(Norm::ErasureEffort, PERSONAL_DATA),
            element(Norm::ErasureEffort, Is(NoLongerNeeded)),
        ],
        then: Effect::Stands(Duty::EraseWhenNotNeeded),
        unless: &[],
    },
];
