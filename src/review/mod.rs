//! Review: a policy held against what the Act demands, and against itself.
//!
//! What is found is computed from the document, its sections and the conditions of
//! its promises. What only a reader sees is declared in it as a remark, and repeated.

mod arrangements;
mod comparison;
mod contradictions;
mod counterpart;
mod exceptions;
mod finding;
mod foreign;
mod list;
mod processed;
mod publication;
mod requests;
mod wording;

pub use comparison::ComparedException;
pub use finding::{Element, ElementState, Finding};
pub use list::Code;

use comparison::Comparer;

use crate::compile::CompileError;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::policy::{Policy, Promise};
use crate::text::{Language, Text};
use crate::vocabulary::Id;

impl Policy {
    /// 点検: what a lawyer would find in the policy, held against an edition.
    ///
    /// What the edition does not demand is not found missing.
    ///
    /// # Errors
    ///
    /// Under the amendment of 2026, which is not in force; and with every fault of
    /// [`Policy::check`].
    ///
    /// ```
    /// use appi::{Edition, Policy};
    /// use appi::review::Code;
    ///
    /// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// let finds = |edition, code| policy.review(edition).unwrap().iter().any(|one| one.code() == code);
    /// assert!(finds(Edition::Y2024, Code::JointUseElsewhere));
    /// // Nobody demanded an address before 2022.
    /// assert!(!finds(Edition::Y2017, Code::JointUseElsewhere));
    /// ```
    pub fn review(&self, edition: Edition) -> Result<Vec<Finding>, CompileError> {
        self.can_be_reviewed(edition)?;
        Ok(findings(self, edition))
    }

    /// 例外の対照: the exceptions of the promises, each beside the one of the Act that
    /// it mirrors, element by element.
    ///
    /// # Errors
    ///
    /// Those of [`Policy::review`].
    pub fn exceptions(&self, edition: Edition) -> Result<Vec<ComparedException>, CompileError> {
        self.can_be_reviewed(edition)?;
        let compared = Desk { policy: self, edition, findings: Vec::new() }.compared();
        Ok(compared.into_iter().map(|(_, exception)| exception).collect())
    }

    fn can_be_reviewed(&self, edition: Edition) -> Result<(), CompileError> {
        edition.decides()?;
        Ok(self.check()?)
    }
}

/// What is found in a policy without faults.
pub(crate) fn findings(policy: &Policy, edition: Edition) -> Vec<Finding> {
    let mut desk = Desk { policy, edition, findings: Vec::new() };
    publication::review(&mut desk);
    requests::review(&mut desk);
    exceptions::review(&mut desk);
    arrangements::review(&mut desk);
    foreign::review(&mut desk);
    processed::review(&mut desk);
    contradictions::review(&mut desk);
    wording::review(&mut desk);
    desk.findings
}

/// The policy on the desk, and what was found so far.
struct Desk<'p> {
    policy: &'p Policy,
    edition: Edition,
    findings: Vec<Finding>,
}

impl<'p> Desk<'p> {
    /// Notes a finding. Where it is measured against norms and none of them is in
    /// force, there is none.
    fn find<'c>(
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
    fn find_missing<'c>(
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

    const fn comparer(&self) -> Comparer<'p> {
        Comparer { policy: self.policy, edition: self.edition }
    }

    /// Every exception that is measured against the Act, once.
    fn compared(&self) -> Vec<(&'p Promise, ComparedException)> {
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
    fn is_half(&self, promise: &Promise) -> bool {
        let earlier = self.policy.promises.iter().take_while(|other| *other != promise);
        earlier.filter(|other| other.restricts == promise.restricts).any(|other| {
            other.clause != promise.clause
                && other.unless.iter().any(|one| one.clause == promise.clause)
        })
    }
}

/// The title of a norm in both languages.
fn title_of(norm: Norm) -> Text {
    Text::both(norm.title(Language::En), norm.title(Language::Ja))
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
use name_of;
