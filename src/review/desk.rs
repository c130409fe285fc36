//! The desk at which a policy is reviewed.

use super::comparison::{ComparedException, Comparer};
use super::finding::Finding;
use super::list::Code;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::policy::{Policy, Promise};
use crate::text::Text;
use crate::vocabulary::Id;

/// The policy on the desk, and what was found so far.
pub(super) struct Desk<'p> {
    pub(super) policy: &'p Policy,
    pub(super) edition: Edition,
    pub(super) findings: Vec<Finding>,
}

impl<'p> Desk<'p> {
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
        let mut named: Vec<Id> = Vec::new();
        for clause in clauses {
            if !named.contains(clause) {
                named.push(clause.clone());
            }
        }
        self.findings.push(Finding {
            code,
            severity: code.severity(),
            clauses: named,
            norms: in_force,
            edition: self.edition,
            details: Vec::new(),
            elements: Vec::new(),
            remark: None,
        });
        self.findings.last_mut()
    }

    /// Notes a finding about things that are missing, each with the norm that asks for
    /// it; none where the edition asks for none of them.
    pub(super) fn find_missing<'c>(
        &mut self,
        code: Code,
        clauses: impl IntoIterator<Item = &'c Id>,
        missing: Vec<(Text, Norm)>,
    ) {
        let asked: Vec<(Text, Norm)> =
            missing.into_iter().filter(|(_, norm)| norm.in_force(self.edition)).collect();
        if asked.is_empty() {
            return;
        }
        let (details, norms): (Vec<Text>, Vec<Norm>) = asked.into_iter().unzip();
        if let Some(finding) = self.find(code, clauses, &norms) {
            finding.details = details;
        }
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
        let earlier = self.policy.promises.iter().take_while(|other| *other != promise);
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
