//! What the policy says of facts by itself: terms that are so of declared recipients or purposes
//! alone, and statements that answer what a person would be asked.

use super::established::Established;
use super::facts::fact_named;
use super::names::Names;
use crate::answer::Answer;
use crate::policy::{Policy, Recipient, covers, literal};
use crate::text::Language;
use crate::vocabulary::Id;

/// Each term that lists its recipients: yes of these and no of anybody else; open where
/// the case names nobody, unless nobody is listed.
pub(super) fn terms(established: &mut Established, policy: &Policy, names: &Names<'_>) {
    for term in &policy.terms {
        let Some(listed) = &term.recipients else { continue };
        let Some(fact) = fact_named(policy, term.id.as_str()) else { continue };
        let answer = match &names.recipient_name {
            _ if listed.is_empty() => Answer::No,
            None => continue,
            Some(name) => {
                let of_the_case = names.recipient.or_else(|| called(policy, name));
                of_the_case.is_some_and(|one| listed.contains(&one.id)).into()
            }
        };
        established.settle(fact, answer);
        // The operator can list a recipient that is not listed: a remedy may say so.
        if term.measure && answer == Answer::No {
            established.listable.insert(fact);
        }
    }
}

/// Each term that lists its purposes: yes of these and no of the policy's others; the case may
/// say otherwise.
pub(super) fn purposes(established: &mut Established, policy: &Policy, names: &Names<'_>) {
    for term in &policy.terms {
        let Some(answer) = term.purposes.as_ref().and_then(|listed| names.is_for(listed)) else {
            continue;
        };
        let Some(fact) = fact_named(policy, term.id.as_str()) else { continue };
        if established.facts.get(fact) == Answer::Unknown {
            established.state(fact, answer.into());
            if let Some(clauses) = &term.clause {
                established.rest_on(fact, clauses);
            }
        }
    }
}

/// What statements of the policy answer of this case. Policy and case that establish the same
/// fact otherwise know better, and the case may still say otherwise.
pub(super) fn statements(established: &mut Established, policy: &Policy, names: &Names<'_>) {
    let recipient = names.recipient.map(|recipient| &recipient.id);
    for statement in &policy.statements {
        let reached = covers(&statement.datasets, &names.dataset.id)
            && (statement.recipients.is_empty()
                || recipient.is_some_and(|id| statement.recipients.contains(id)))
            && (statement.purposes.is_empty() || names.is_for(&statement.purposes) == Some(true));
        for text in statement.answers.iter().filter(|_| reached) {
            let (id, affirmed) = literal(text);
            let Some(fact) = fact_named(policy, id) else { continue };
            if established.facts.get(fact) == Answer::Unknown {
                established.state(fact, affirmed.into());
                established.rest_on(fact, &statement.clause);
            }
        }
    }
}

/// The recipient that the policy declares under this name.
fn called<'p>(policy: &'p Policy, name: &Id) -> Option<&'p Recipient> {
    let languages = [Language::En, Language::Ja];
    let is_called = |one: &&Recipient| {
        languages.iter().any(|language| one.name.in_language(*language) == name.as_str())
    };
    policy.recipients.iter().find(is_called)
}
