//! The facts that a case can answer: those of the Act, and the terms of the policy.

use std::borrow::Cow;

use crate::fact::{Fact, Role, Term};
use crate::policy::Policy;
use crate::text::Language;

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

/// A fact as a statement that it is so, or that it is not; a term as its policy states it, else by
/// its id.
pub(crate) fn phrase(policy: &Policy, fact: Fact, holds: bool, language: Language) -> Cow<'_, str> {
    let term = match fact {
        Fact::Term(term) => policy.terms.get(term.place()),
        _ => None,
    };
    let Some(term) = term else {
        return fact.phrase(holds, language).unwrap_or(Cow::Borrowed(fact.id()));
    };
    if let Some(stated) = if holds { &term.yes } else { &term.no } {
        return Cow::Borrowed(stated.in_language(language));
    }
    // Its question would be asked in the midst of a statement: it is told by its id.
    let id = term.id.as_str();
    Cow::Owned(match (language, holds) {
        (Language::En, true) => format!("what the policy calls \"{id}\" is so"),
        (Language::En, false) => format!("what the policy calls \"{id}\" is not so"),
        (Language::Ja, true) => format!("ポリシー独自の事項「{id}」に当たること"),
        (Language::Ja, false) => format!("ポリシー独自の事項「{id}」に当たらないこと"),
    })
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
