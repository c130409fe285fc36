//! The evaluation: two answers per rule by masks, and exactness by branching on
//! the few facts that can both help and harm.

use super::program::{Authority, Entry, Program};
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet};
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
    fn answers(self) -> [Answer; 5] {
        let Self { act, policy, overall, act_regulates, policy_regulates } = self;
        [act, policy, overall, act_regulates, policy_regulates]
    }

    fn is_definite(self) -> bool {
        self.answers().into_iter().all(|answer| answer != Answer::Unknown)
    }

    /// Whether whatever the other leaves open is open here too, so that no further
    /// branch can settle it.
    fn leaves_open(self, other: Self) -> bool {
        let pairs = self.answers().into_iter().zip(other.answers());
        pairs.into_iter().all(|(here, there)| there != Answer::Unknown || here == Answer::Unknown)
    }

    /// What both outcomes agree on.
    fn common(self, other: Self) -> Self {
        let both = |a, b| Answer::unanimous([a, b].into_iter()).unwrap_or(Answer::Unknown);
        Self {
            act: both(self.act, other.act),
            policy: both(self.policy, other.policy),
            overall: both(self.overall, other.overall),
            act_regulates: both(self.act_regulates, other.act_regulates),
            policy_regulates: both(self.policy_regulates, other.policy_regulates),
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

    /// The exact evaluation: definite exactly where every completion of the open
    /// facts agrees.
    pub(crate) fn decide(&self, facts: &FactSet) -> Evaluation {
        let evaluation = self.evaluate(facts);
        if evaluation.is_definite() {
            return evaluation;
        }
        let Some(branch) = self.branch(facts) else {
            return evaluation;
        };
        let mut common: Option<Evaluation> = None;
        for state in branch.states(facts, self.reads) {
            let here = self.decide(&state);
            let agreed = common.map_or(here, |so_far| so_far.common(here));
            if agreed.leaves_open(evaluation) {
                return agreed;
            }
            common = Some(agreed);
        }
        common.unwrap_or(evaluation)
    }

    /// What to branch on next: an open group, or an open mixed fact.
    pub(crate) fn branch(&self, facts: &FactSet) -> Option<Branch> {
        let group = facts.open_groups().find(|group| self.groups.contains(group));
        group.map(Branch::Group).or_else(|| {
            let open = self.mixed.minus(facts.known());
            open.first().map(Branch::Fact)
        })
    }
}

/// One thing to branch on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Branch {
    Group(crate::fact::Group),
    Fact(Fact),
}

impl Branch {
    /// The states that settle it, one per value. Of the values that no rule reads,
    /// one stands for all.
    pub(crate) fn states(
        self,
        facts: &FactSet,
        reads: FactMask,
    ) -> impl Iterator<Item = FactSet> + use<> {
        let facts = *facts;
        let values = match self {
            Self::Group(group) => {
                let possible = facts.possible(group);
                let unread = possible.minus(reads).first();
                unread.into_iter().fold(possible.intersection(reads), FactMask::with)
            }
            Self::Fact(fact) => FactMask::EMPTY.with(fact),
        };
        let yes = values.iter().map(move |value| facts.with(value, Answer::Yes));
        let no = match self {
            Self::Fact(fact) => Some(facts.with(fact, Answer::No)),
            Self::Group(_) => None,
        };
        yes.chain(no)
    }
}
