//! Over which questions two texts are compared.

use serde::Serialize;

use super::error::DifferenceError;
use super::limits;
use crate::answer::Answer;
use crate::case::{Case, CasePurpose, CaseRecipient, DescribedRecipient, Presume};
use crate::compile::CompiledPolicy;
use crate::day::Day;
use crate::edition::{Edition, KNOWN_THROUGH};
use crate::entries::Entries;
use crate::policy::Whereabouts;
use crate::sorted::InOrder as _;
use crate::text::Language;
use crate::vocabulary::{Handling, Id, NamedRecipient};

/// 比較の範囲: over which questions two texts are compared, and on which days. An empty list stands
/// for everything that either document declares.
///
/// ```
/// use appi::Handling;
/// use appi::difference::Scope;
///
/// // Everything, and nothing presumed.
/// let mut scope = Scope::default();
/// scope.handlings = vec![Handling::Provision];
/// scope.datasets = vec!["customers".into()];
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scope {
    /// 基準日: the day of the cases before, and of those after; `None`: of one edition the last day on
    /// which its law is known, of two the last day of the older and the first of the newer.
    pub days: Option<[Day; 2]>,
    /// 取扱い: what is proposed.
    pub handlings: Vec<Handling>,
    /// The datasets.
    pub datasets: Vec<Id>,
    /// 利用目的: the purposes.
    pub purposes: Vec<CasePurpose>,
    /// 提供先: the recipients of a provision; empty: those that are declared, and somebody of whom nothing
    /// is said.
    pub recipients: Vec<CaseRecipient>,
    /// 事実: what else is so of every question.
    pub facts: Entries<String, Answer>,
    /// 推定: what silence means: by default nothing, so that the difference is that over all states.
    /// As usual, what nobody claims or alleges is left out of account, and the text says so.
    pub presume: Presume,
}

impl Default for Scope {
    fn default() -> Self {
        Self {
            days: None,
            handlings: Vec::new(),
            datasets: Vec::new(),
            purposes: Vec::new(),
            recipients: Vec::new(),
            facts: Entries::default(),
            presume: Presume::Nothing,
        }
    }
}

/// 問い: one question of the scope. Of what is declared on one side alone the case of the other side
/// says what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Question {
    /// 取扱い: what is proposed.
    pub handling: Handling,
    /// The dataset.
    pub dataset: Id,
    /// 利用目的: the purpose, if one is named.
    pub purpose: Option<CasePurpose>,
    /// 提供先: the recipient, if one is named.
    pub recipient: Option<CaseRecipient>,
}

/// Both sides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sides<'p> {
    pub(super) each: [&'p CompiledPolicy; 2],
    pub(super) days: [Day; 2],
}

impl<'p> Sides<'p> {
    pub(super) fn of(each: [&'p CompiledPolicy; 2], scope: &Scope) -> Self {
        let [old, new] = each.map(CompiledPolicy::edition);
        let last = |edition: Edition| {
            let next = Edition::ALL.into_iter().find(|one| *one > edition);
            next.and_then(|next| next.since().previous()).unwrap_or(KNOWN_THROUGH)
        };
        let days = scope.days.unwrap_or(if old < new {
            [last(old), new.since()]
        } else if new < old {
            [old.since(), last(new)]
        } else {
            [last(old); 2]
        });
        Self { each, days }
    }

    /// The case of a question on one side: what that side does not declare is described as the other
    /// side declares it.
    pub(super) fn case(&self, side: usize, question: &Question, scope: &Scope) -> Option<Case> {
        let (own, day) = (self.each.get(side)?, self.days.get(side)?);
        let other = self.each.get(1 - side.min(1))?;
        let mut case = Case::new(*day, question.handling, question.dataset.as_str());
        case.presume = scope.presume;
        case.facts.clone_from(&scope.facts);
        case.purpose = question.purpose.as_ref().map(|purpose| match purpose {
            CasePurpose::Declared(id) if own.policy().purpose(id.as_str()).is_none() => {
                let there = other.policy().purpose(id.as_str());
                let says = there.map(|one| one.says.in_language(Language::En).to_owned());
                says.map_or_else(|| purpose.clone(), |text| CasePurpose::Free { text })
            }
            purpose => purpose.clone(),
        });
        case.recipient = question.recipient.as_ref().map(|recipient| match recipient {
            CaseRecipient::Declared(id) if !declares(own, id) => {
                described(other, id).unwrap_or_else(|| recipient.clone())
            }
            recipient => recipient.clone(),
        });
        Some(case)
    }

    /// Every question, in an order that does not depend on that of the documents; and the datasets that
    /// one side alone declares.
    pub(super) fn questions(
        &self,
        scope: &Scope,
    ) -> Result<(Vec<Question>, [Vec<Id>; 2]), DifferenceError> {
        let policies = self.each.map(CompiledPolicy::policy);
        let declares = |side: usize, id: &Id| {
            policies.get(side).is_some_and(|policy| policy.dataset(id.as_str()).is_some())
        };
        let all = policies.iter().flat_map(|policy| policy.datasets.iter().map(|one| &one.id));
        let datasets = or_all(&scope.datasets, all);
        let only = [0, 1].map(|side: usize| {
            let mut only = datasets.clone();
            only.retain(|id| declares(side, id) && !declares(1 - side, id));
            only
        });
        let unknown = datasets.iter().find(|id| !declares(0, id) && !declares(1, id));
        if let Some(id) = unknown {
            return Err(DifferenceError::no_dataset(id));
        }
        let purposes = if scope.purposes.is_empty() {
            let all = policies.iter().flat_map(|one| one.purposes.iter().map(|one| &one.id));
            or_all(&[], all).into_iter().map(CasePurpose::Declared).collect()
        } else {
            scope.purposes.clone()
        };
        let recipients: Vec<Option<CaseRecipient>> = if scope.recipients.is_empty() {
            let all = policies.iter().flat_map(|one| one.recipients.iter().map(|one| &one.id));
            let all = or_all(&[], all).into_iter().map(|id| Some(CaseRecipient::Declared(id)));
            all.chain([None]).collect()
        } else {
            scope.recipients.iter().cloned().map(Some).collect()
        };
        let handlings: Vec<Handling> = Handling::ALL
            .iter()
            .copied()
            .filter(|one| scope.handlings.is_empty() || scope.handlings.contains(one))
            .collect();
        let both: Vec<Id> =
            datasets.into_iter().filter(|id| declares(0, id) && declares(1, id)).collect();
        let of = |handling: Handling| match handling.recipient() {
            NamedRecipient::GetsIt => recipients.clone(),
            _ => vec![None],
        };
        let each = |handling: &Handling| both.len() * purposes.len().max(1) * of(*handling).len();
        let count: usize = handlings.iter().map(each).sum();
        if count > limits::QUESTIONS {
            return Err(DifferenceError::TooManyQuestions { count });
        }
        let mut questions = Vec::with_capacity(count);
        let purposes: Vec<Option<CasePurpose>> =
            if purposes.is_empty() { vec![None] } else { purposes.into_iter().map(Some).collect() };
        for handling in handlings {
            let recipients = of(handling);
            for dataset in &both {
                for purpose in &purposes {
                    for recipient in &recipients {
                        questions.push(Question {
                            handling,
                            dataset: dataset.clone(),
                            purpose: purpose.clone(),
                            recipient: recipient.clone(),
                        });
                    }
                }
            }
        }
        Ok((questions, only))
    }
}

/// These, or all that there are, each once and in order.
fn or_all<'p>(these: &[Id], all: impl Iterator<Item = &'p Id>) -> Vec<Id> {
    let mut ids: Vec<Id> = if these.is_empty() { all.cloned().collect() } else { these.to_vec() };
    ids.put_in_order(Ord::cmp);
    ids.dedup();
    ids
}

/// Whether a side knows the recipient by this id.
fn declares(side: &CompiledPolicy, id: &Id) -> bool {
    side.policy().recipient(id.as_str()).is_some()
        || side.register().is_some_and(|register| register.recipient(id.as_str()).is_some())
}

/// A recipient as the other side knows it: by name, and where it is.
fn described(other: &CompiledPolicy, id: &Id) -> Option<CaseRecipient> {
    let (name, country) = match other.policy().recipient(id.as_str()) {
        Some(one) => (
            one.name.in_language(Language::En).to_owned(),
            one.country.and_then(Whereabouts::country),
        ),
        None => (id.to_string(), other.register()?.recipient(id.as_str())?.country),
    };
    let name = Some(name);
    Some(CaseRecipient::Described(DescribedRecipient { name, country, ..Default::default() }))
}
