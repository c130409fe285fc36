//! The desk at which a policy is reviewed.

use std::collections::HashMap;

use indexmap::IndexSet;

use super::advice::to_write;
use super::comparison::{ComparedException, Comparer};
use super::finding::Finding;
use super::list::Code;
use super::told::{Said, Told, said_by_clauses, told_of};
use crate::edition::Edition;
use crate::norm::Norm;
use crate::policy::{Lookup, Policy, Promise};
use crate::text::Text;
use crate::vocabulary::Id;

/// 不足: something that is missing, the norm that asks for it, and what to write: a key among
/// those of the finding, or a word under it; empty where the words are the writer's own.
pub(super) struct Missing {
    pub(super) name: Text,
    pub(super) norm: Norm,
    pub(super) write: String,
}

impl Missing {
    pub(super) fn of(name: Text, norm: Norm, write: &str) -> Self {
        Self { name, norm, write: write.to_owned() }
    }
}

/// The policy on the desk, and what was found so far.
pub(super) struct Desk<'p> {
    pub(super) policy: &'p Policy,
    pub(super) edition: Edition,
    pub(super) findings: Vec<Finding>,
    /// The parts by their ids, and by the clauses that say them; what is told of each recipient.
    pub(super) lookup: Lookup<'p>,
    said: Said<'p>,
    told: HashMap<&'p Id, Told<'p>>,
}

impl<'p> Desk<'p> {
    pub(super) fn of(policy: &'p Policy, edition: Edition) -> Self {
        let (lookup, said, told) = (policy.lookup(), said_by_clauses(policy), told_of(policy));
        Self { policy, edition, findings: Vec::new(), lookup, said, told }
    }

    /// What the policy tells of a recipient.
    pub(super) fn told_of(&self, recipient: &Id) -> &Told<'p> {
        const NOTHING: &Told<'_> = &Told::nothing();
        self.told.get(recipient).unwrap_or(NOTHING)
    }

    /// Notes a finding. Where it is measured against norms and none of them is in
    /// force, there is none.
    pub(super) fn find<'c>(
        &mut self,
        code: Code,
        clauses: impl IntoIterator<Item = &'c Id>,
        norms: &[Norm],
    ) -> Option<&mut Finding> {
        let mut in_force: Vec<Norm> = Vec::new();
        for norm in norms.iter().filter(|norm| norm.in_force(self.edition)) {
            if !in_force.contains(norm) {
                in_force.push(*norm);
            }
        }
        if in_force.is_empty() && !norms.is_empty() {
            return None;
        }
        let named: IndexSet<&Id> = clauses.into_iter().collect();
        let named: Vec<Id> = named.into_iter().cloned().collect();
        let write = to_write(code, &self.said, &named);
        self.findings.push(Finding {
            code,
            severity: code.severity(),
            clauses: named,
            norms: in_force,
            edition: self.edition,
            details: Vec::new(),
            elements: Vec::new(),
            remark: None,
            write,
        });
        self.findings.last_mut()
    }

    /// Notes a finding about things that are missing, each with the norm that asks for
    /// it; none where the edition asks for none of them.
    pub(super) fn find_missing<'c>(
        &mut self,
        code: Code,
        clauses: impl IntoIterator<Item = &'c Id>,
        missing: Vec<Missing>,
    ) -> Option<&mut Finding> {
        let asked: Vec<Missing> =
            missing.into_iter().filter(|one| one.norm.in_force(self.edition)).collect();
        if asked.is_empty() {
            return None;
        }
        let norms: Vec<Norm> = asked.iter().map(|one| one.norm).collect();
        let finding = self.find(code, clauses, &norms)?;
        for one in asked {
            finding.lacks(&one.write);
            finding.details.push(one.name);
        }
        finding.only_what_lacks();
        Some(finding)
    }

    pub(super) const fn comparer(&self) -> Comparer<'p> {
        Comparer { policy: self.policy, edition: self.edition }
    }

    /// Every exception that is measured against the Act, once.
    pub(super) fn compared(&self) -> Vec<(&'p Promise, ComparedException)> {
        let mut all: Vec<(&Promise, ComparedException)> = Vec::new();
        for promise in &self.policy.promises {
            for one in self.comparer().exceptions(promise) {
                let same = |(_, there): &(&Promise, ComparedException)| {
                    there.clause == one.clause
                        && there.norm == one.norm
                        && there.elements == one.elements
                };
                if !all.iter().any(same) {
                    all.push((promise, one));
                }
            }
        }
        all
    }

    /// Whether the promise only spells out a clause that an earlier one reserves as its
    /// exception.
    pub(super) fn is_half(&self, promise: &Promise) -> bool {
        let promises = self.policy.promises.iter();
        let earlier = promises.take_while(|other| !core::ptr::eq(*other, promise));
        earlier.filter(|other| other.restricts == promise.restricts).any(|other| {
            !other.clause.share(&promise.clause)
                && other.unless.iter().any(|one| one.clause.share(&promise.clause))
        })
    }
}

/// The title of a norm in both languages.
pub(super) fn title_of(norm: Norm) -> Text {
    Text::in_both(|language| norm.title(language).to_owned())
}

/// The name of a word in both languages.
macro_rules! name_of {
    ($word:expr) => {
        $crate::text::Text::both(
            $word.name($crate::text::Language::En),
            $word.name($crate::text::Language::Ja),
        )
    };
}
pub(super) use name_of;
