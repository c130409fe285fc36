//! A part of what a policy is about: datasets × purposes × recipients.

use super::cells::written;
use super::column::Column;
use crate::answer::Answer;
use crate::case::{Case, CasePurpose, CaseRecipient};
use crate::day::Day;
use crate::entries::Entries;
use crate::explain::distinct;
use crate::policy::Policy;
use crate::vocabulary::{Handling, Id, NamedRecipient};

/// 対象範囲: which questions a table is to answer: one handling, on one day, of
/// datasets × purposes × recipients.
///
/// An empty list stands for all that the policy declares.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Slice {
    /// 基準日: the day.
    pub date: Day,
    /// 取扱い: what is proposed.
    pub handling: Handling,
    /// The datasets.
    pub datasets: Vec<Id>,
    /// 利用目的: the purposes.
    pub purposes: Vec<CasePurpose>,
    /// 提供先: the recipients, where the handling has any.
    pub recipients: Vec<CaseRecipient>,
    /// 同意なし: whether nobody consented to anything; if not, consents are left open.
    pub without_consent: bool,
    /// 事実: what else is so of every question.
    pub facts: Entries<String, Answer>,
}

impl Slice {
    /// All datasets, purposes and recipients of a policy; nothing else is said.
    #[must_use]
    pub fn new(date: Day, handling: Handling) -> Self {
        Self {
            date,
            handling,
            datasets: Vec::new(),
            purposes: Vec::new(),
            recipients: Vec::new(),
            without_consent: false,
            facts: Entries::default(),
        }
    }

    /// What all questions have in common.
    pub(super) fn case(&self, dataset: &str) -> Case {
        let mut case = Case::new(self.date, self.handling, dataset);
        case.consents = self.without_consent.then(Vec::new);
        case.facts.clone_from(&self.facts);
        case
    }

    /// Every question, in the order of the lists.
    pub(super) fn cases(&self, policy: &Policy) -> Vec<Case> {
        let mut cases: Vec<Case> =
            self.datasets(policy).iter().map(|dataset| self.case(dataset.as_str())).collect();
        let each = |cases: Vec<Case>, set: &dyn Fn(&Case) -> Vec<Case>| {
            cases.iter().flat_map(set).collect::<Vec<Case>>()
        };
        let purposes = self.purposes(policy);
        if !purposes.is_empty() {
            cases = each(cases, &|case| {
                let with = |one: &CasePurpose| Case { purpose: Some(one.clone()), ..case.clone() };
                purposes.iter().map(with).collect()
            });
        }
        let recipients = self.recipients(policy);
        if !recipients.is_empty() {
            cases = each(cases, &|case| {
                let with =
                    |one: &CaseRecipient| Case { recipient: Some(one.clone()), ..case.clone() };
                recipients.iter().map(with).collect()
            });
        }
        cases
    }

    /// The values that a column has in the slice, as cells write them.
    pub(super) fn values(&self, policy: &Policy, column: Column) -> Vec<String> {
        distinct(self.cases(policy).iter().filter_map(|case| written(case, column)))
    }

    fn datasets(&self, policy: &Policy) -> Vec<Id> {
        if self.datasets.is_empty() {
            policy.datasets.iter().map(|dataset| dataset.id.clone()).collect()
        } else {
            self.datasets.clone()
        }
    }

    fn purposes(&self, policy: &Policy) -> Vec<CasePurpose> {
        if self.purposes.is_empty() {
            policy.purposes.iter().map(|one| CasePurpose::Declared(one.id.clone())).collect()
        } else {
            self.purposes.clone()
        }
    }

    fn recipients(&self, policy: &Policy) -> Vec<CaseRecipient> {
        if self.recipients.is_empty() && self.handling.recipient() == NamedRecipient::GetsIt {
            policy.recipients.iter().map(|one| CaseRecipient::Declared(one.id.clone())).collect()
        } else {
            self.recipients.clone()
        }
    }
}
