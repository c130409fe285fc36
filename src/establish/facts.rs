//! The facts that a case can answer: those of the Act, and the terms of the policy.

use crate::fact::{Fact, Role, Term};
use crate::policy::Policy;

/// A fact of the Act or a term of the policy, by id.
pub(crate) fn fact_named(policy: &Policy, id: &str) -> Option<Fact> {
    Fact::named(id).or_else(|| {
        let place = policy.terms.iter().position(|term| term.id == *id)?;
        Term::new(place).map(Fact::Term)
    })
}

/// Who can bring a fact about, terms of the policy included.
pub(crate) fn role(policy: &Policy, fact: Fact) -> Role {
    match fact {
        Fact::Term(term) => match policy.terms.get(term.place()) {
            Some(term) if term.measure => Role::Measure,
            _ => Role::Circumstance,
        },
        fact => fact.role(),
    }
}

/// The id by which a document answers the fact.
pub(super) fn name(policy: &Policy, fact: Fact) -> String {
    match fact {
        Fact::Term(term) => {
            policy.terms.get(term.place()).map_or_else(String::new, |term| term.id.to_string())
        }
        fact => fact.to_string(),
    }
}
