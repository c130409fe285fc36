//! What the rules say, and when that is exact.

use super::program::{Authority, Entry, Program};
use crate::answer::Answer;
use crate::fact::FactSet;
use crate::rule::any_holds;

/// What the rules say, as far as the facts tell. Each answer is to the question
/// "is it prohibited?" or "is it regulated?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Evaluation {
    pub(crate) act: Answer,
    pub(crate) policy: Answer,
    pub(crate) overall: Answer,
    pub(crate) act_regulates: Answer,
    pub(crate) policy_regulates: Answer,
}

/// What the rules are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Whether it is prohibited, all in all.
    Overall,
    /// Whether one authority prohibits it.
    Prohibited(Authority),
    /// Whether it regulates it.
    Regulated(Authority),
}

impl Evaluation {
    pub(crate) const fn answer(self, asked: Asked) -> Answer {
        match asked {
            Asked::Overall => self.overall,
            Asked::Prohibited(Authority::Act) => self.act,
            Asked::Prohibited(Authority::Policy) => self.policy,
            Asked::Regulated(Authority::Act) => self.act_regulates,
            Asked::Regulated(Authority::Policy) => self.policy_regulates,
        }
    }
}

impl Entry {
    /// Whether the rule applies and no exception lifts it.
    pub(crate) fn bites(&self, facts: &FactSet) -> Answer {
        let when = any_holds(&self.when, facts);
        if when == Answer::No {
            return when;
        }
        let lifted = self
            .exceptions
            .iter()
            .map(|exception| any_holds(&exception.cubes, facts))
            .fold(Answer::No, Answer::or);
        when.and(!lifted)
    }
}

impl Program {
    /// Whether Kleene's evaluation is exact: no fact that can both help and harm is open, and
    /// no group.
    pub(super) fn is_exact_on(&self, facts: &FactSet) -> bool {
        self.mixed.is_subset(&facts.known())
            && !facts.open_groups().any(|group| self.groups.contains(&group))
    }
}
