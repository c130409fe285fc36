//! The remedy against a policy that is stricter than the Act: its promise amended.

use super::decided::Decision;
use super::reasons::ReasonKind;
use super::remedy::{Remedy, Step};
use super::verdict::Verdict;
use crate::engine::Authority;

impl<'a> Decision<'a> {
    /// The promises amended that alone stand in the way of what the Act permits. A promise
    /// about requests or leaks was made for just the case that has arisen.
    pub(super) fn amendment(&self) -> Option<Remedy<'a>> {
        let handling = self.prepared.case.handling;
        let by_the_policy = self.ruling(Authority::Act).verdict() == Verdict::Permitted
            && self.ruling(Authority::Policy).verdict() == Verdict::Prohibited;
        if !by_the_policy || handling.is_about_a_request() || handling.is_about_a_leak() {
            return None;
        }
        let mut steps: Vec<Step> = Vec::new();
        let bites = self.reasons().filter(|reason| {
            reason.authority() == Authority::Policy
                && matches!(reason.kind(), ReasonKind::Prohibits | ReasonKind::Open)
        });
        for clause in bites.filter_map(|reason| reason.clause()) {
            let step = Step::AmendClause(clause.id.clone());
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        let policy = self.prepared.policy();
        // What opens a promise is an important change, where the policy tells such apart.
        let rule = policy.changes.iter().filter_map(|rule| {
            let important = rule.important.as_ref().map(|one| &one.clause);
            policy.clause(important.unwrap_or(&rule.clause).first().as_str())
        });
        let remedy =
            Remedy { steps, citations: Vec::new(), clauses: rule.collect(), duties: Vec::new() };
        (!remedy.steps.is_empty()).then_some(remedy)
    }
}
