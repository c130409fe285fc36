#![doc = include_str!("a19_improper_use.md")]

use super::conditions::{PERSONAL_OR_PSEUDONYMOUS, USES_OR_PROVIDES};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::Is;
use crate::rule::{Effect, Rule, element};

pub(crate) const RULES: &[Rule] = &[Rule {
    norm: Norm::ImproperUse,
    when: &[
        element(Norm::ImproperUse, USES_OR_PROVIDES),
        element(Norm::ImproperUse, PERSONAL_OR_PSEUDONYMOUS),
        element(Norm::ImproperUse, Is(ImproperUse)),
    ],
    then: Effect::Prohibited,
    unless: &[], // nothing lifts it, not even consent
}];
