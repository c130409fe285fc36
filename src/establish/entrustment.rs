//! Entrustments that the policy announces.

use super::established::Established;
use super::names::Names;
use crate::answer::Answer;
use crate::case::Case;
use crate::fact::Fact;
use crate::policy::{Entrustment, Policy, covers};
use crate::vocabulary::Handling;

/// Whether this is an entrustment that the policy announces, on the terms that it states.
pub(super) fn entrustment(
    established: &mut Established,
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) {
    if case.handling != Handling::Provision || policy.entrustments.is_empty() {
        return;
    }
    let mut announced = Answer::No;
    let mut requires = false;
    for one in &policy.entrustments {
        let within = announces(one, names);
        announced = announced.or(within);
        if within != Answer::No {
            requires |= !one.requires.is_empty();
            established.rest_on(Fact::EntrustmentAnnounced, &one.clause);
            established.rest_on(Fact::EntrustmentTermsMet, &one.clause);
        }
    }
    established.settle(Fact::EntrustmentAnnounced, announced);
    if !requires {
        established.settle(Fact::EntrustmentTermsMet, Answer::Yes);
    }
}

/// Whether an announced entrustment covers the provision: its lists bind, what it leaves out
/// is open to any.
pub(super) fn announces(entrustment: &Entrustment, names: &Names<'_>) -> Answer {
    let to = if entrustment.recipients.is_empty()
        || entrustment.among_others
        || names.is_among(&entrustment.recipients)
    {
        Answer::Yes
    } else if names.recipient_name.is_none() {
        Answer::Unknown
    } else {
        Answer::No
    };
    let purpose = match names.is_for(&entrustment.purposes) {
        _ if entrustment.purposes.is_empty() => Answer::Yes,
        None => Answer::Unknown,
        Some(within) => within.into(),
    };
    Answer::from(covers(&entrustment.datasets, &names.dataset.id)).and(to).and(purpose)
}

/// Whether a declared entrustment names this recipient for this dataset and
/// purpose. One that names no recipient establishes nothing about anyone.
pub(super) fn entrusts(entrustment: &Entrustment, names: &Names<'_>) -> bool {
    covers(&entrustment.datasets, &names.dataset.id)
        && names.is_among(&entrustment.recipients)
        && (entrustment.purposes.is_empty() || names.is_for(&entrustment.purposes) == Some(true))
}
