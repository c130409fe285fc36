//! Whether a change of the policy has effect yet, by the policy's own rule.

use super::established::Established;
use super::facts::fact_named;
use crate::answer::Answer;
use crate::case::Case;
use crate::policy::{Changes, Policy};

/// Answers the terms of the rules on changes, where the case says when the change was
/// posted. Until then, waiting is what helps.
pub(super) fn changes(established: &mut Established, policy: &Policy, case: &Case) {
    let (Some(changes), Some(posted)) = (&policy.changes, case.posted) else { return };
    for rule in Changes::rules(changes) {
        let Some(fact) = rule.term.and_then(|term| fact_named(policy, term.as_str())) else {
            continue;
        };
        let Some(day) = rule.effect.earliest(posted, posted, policy.version, changes.counting)
        else {
            continue;
        };
        established.settle(fact, (day <= case.date).into());
        established.rest_on(fact, rule.clause);
        if established.facts.get(fact) == Answer::No {
            established.awaited.push((fact, day));
        }
    }
}
