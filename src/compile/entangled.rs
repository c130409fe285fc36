//! What a policy says of one handling, if it is too much to decide on.

use crate::decision::Prepared;
use crate::engine::TooMuch;
use crate::policy::Policy;
use crate::text::{Language, told};
use crate::vocabulary::{Handling, Id};

/// 過度の錯綜: what the promises on a handling say together, with the Act, takes a decision
/// diagram of more nodes than there may be, so that what is open could not be told in a
/// reasonable time. That takes many exceptions which share facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooEntangled {
    handling: Handling,
    dataset: Id,
    clause: Option<Id>,
}

impl TooEntangled {
    pub(super) fn new(policy: &Policy, handling: Handling, dataset: &Id, by: TooMuch) -> Self {
        let clause = match by {
            TooMuch::Act => None,
            TooMuch::Promise(place) => policy.promises.get(place).map(|one| one.clause.first()),
            TooMuch::Duty(place) => policy.duties.get(place).map(|one| one.clause.first()),
        };
        Self { handling, dataset: dataset.clone(), clause: clause.cloned() }
    }

    /// The clause for which most of the diagram would be made.
    #[must_use]
    pub const fn clause(&self) -> Option<&Id> {
        self.clause.as_ref()
    }

    /// What is wrong, and what would be right.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let Self { handling, dataset, clause } = self;
        let most = Prepared::MOST_NODES;
        let clause = clause.as_ref().map_or("", Id::as_str);
        match language {
            Language::En => format!(
                "handling: what the policy says of `{handling}` of `{dataset}` takes a decision diagram of more than {most} nodes, most of them for the clause `{clause}`: expected fewer exceptions that share facts"
            ),
            Language::Ja => format!(
                "handling：`{dataset}`の`{handling}`についてポリシーの定める内容を判断するには{most}個を超える節点の決定図を要し、その多くは条項`{clause}`によります。同じ事実に係る例外を減らしてください。"
            ),
        }
    }
}

told!(TooEntangled);
