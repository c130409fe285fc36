//! Conditions, and the tree evaluator: reasons read single elements by it, and the masks
//! are checked against it.

use crate::answer::Answer;
use crate::fact::{Fact, FactSet};

/// 要件: a condition on facts. Four constructors, negation on atoms only, so that
/// it lowers to masks and reads like the statute.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Condition {
    /// The fact is so.
    Is(Fact),
    /// The fact is not so.
    Not(Fact),
    /// All of these; of none, true.
    All(&'static [Condition]),
    /// Any of these; of none, false.
    Any(&'static [Condition]),
}

impl Condition {
    /// Whether the condition holds, as far as the facts tell.
    pub(crate) fn holds(&self, facts: &FactSet) -> Answer {
        match self {
            Self::Is(fact) => facts.get(*fact),
            Self::Not(fact) => !facts.get(*fact),
            Self::All(all) => {
                all.iter().fold(Answer::Yes, |so_far, one| so_far.and(one.holds(facts)))
            }
            Self::Any(any) => {
                any.iter().fold(Answer::No, |so_far, one| so_far.or(one.holds(facts)))
            }
        }
    }

    /// What all has to hold, each by itself.
    pub(crate) fn parts(&self) -> Vec<&Self> {
        match self {
            Self::All(all) => all.iter().flat_map(Self::parts).collect(),
            one => vec![one],
        }
    }

    /// Whether the condition speaks of the fact.
    pub(crate) fn reads(&self, fact: Fact) -> bool {
        self.any_atom(&|atom, _| atom == fact)
    }

    /// Whether an atom, and whether it is affirmed, passes the test.
    pub(crate) fn any_atom(&self, test: &dyn Fn(Fact, bool) -> bool) -> bool {
        match self {
            Self::Is(fact) => test(*fact, true),
            Self::Not(fact) => test(*fact, false),
            Self::All(conditions) | Self::Any(conditions) => {
                conditions.iter().any(|condition| condition.any_atom(test))
            }
        }
    }

    /// Calls `visit` with every atom and whether it is affirmed.
    pub(crate) fn atoms(&self, visit: &mut impl FnMut(Fact, bool)) {
        match self {
            Self::Is(fact) => visit(*fact, true),
            Self::Not(fact) => visit(*fact, false),
            Self::All(conditions) | Self::Any(conditions) => {
                for condition in *conditions {
                    condition.atoms(visit);
                }
            }
        }
    }
}
