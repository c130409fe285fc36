//! The evaluation: two answers per rule by masks.

use super::program::{Authority, Entry, Program};
use crate::answer::Answer;
use crate::fact::FactSet;
use crate::rule::{Effect, any_holds};

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

impl Evaluation {
    pub(super) fn is_definite(self) -> bool {
        let Self { act, policy, overall, act_regulates, policy_regulates } = self;
        ![act, policy, overall, act_regulates, policy_regulates].contains(&Answer::Unknown)
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
    /// Kleene's evaluation: exact but for mixed facts and exclusive groups.
    pub(crate) fn evaluate(&self, facts: &FactSet) -> Evaluation {
        let holds = |of: fn(Effect) -> bool| {
            let entries = self.entries.iter().filter(|entry| of(entry.then));
            entries.map(|entry| entry.bites(facts)).fold(Answer::No, Answer::or)
        };
        let within = !holds(Effect::disapplies_the_act);
        let provision = !holds(|effect| effect == Effect::NoProvision);
        let (mut act, mut policy) = (Answer::No, Answer::No);
        let (mut act_reached, mut policy_reached) = (Answer::No, Answer::No);
        for entry in self.entries.iter().filter(|entry| entry.then == Effect::Prohibited) {
            let (prohibits, reached) = match entry.authority() {
                Authority::Act => (&mut act, &mut act_reached),
                Authority::Policy => (&mut policy, &mut policy_reached),
            };
            *reached = reached.or(any_holds(&entry.when, facts));
            let bites = entry.bites(facts);
            *prohibits =
                prohibits.or(if entry.about_provision { bites.and(provision) } else { bites });
        }
        let act = act.and(within);
        let compelled = any_holds(&self.compelled, facts);
        Evaluation {
            act,
            policy,
            overall: act.or(policy.and(!compelled)),
            // Where there is no provision, the rules that remain are told only if
            // they prohibit.
            act_regulates: act_reached.and(provision).and(within).or(act),
            policy_regulates: policy_reached,
        }
    }

    /// Whether Kleene's evaluation is exact: no fact that can both help and harm is open, and
    /// no group.
    pub(super) fn is_exact_on(&self, facts: &FactSet) -> bool {
        self.mixed.is_subset(&facts.known())
            && !facts.open_groups().any(|group| self.groups.contains(&group))
    }
}
