//! What kind of information it is, as the documents and the case have it.

use std::collections::HashSet;

use super::established::Established;
use super::names::Names;
use super::then;
use crate::answer::Answer;
use crate::case::{ActingAs, Case, OrUnknown};
use crate::fact::Fact;
use crate::policy::Policy;
use crate::vocabulary::{Id, InformationKind};

/// The kind, where document and case settle it; else what it cannot be.
pub(super) fn kind(established: &mut Established, policy: &Policy, case: &Case, names: &Names<'_>) {
    let dataset = names.dataset;
    let of_persons = as_rows(policy, case, names);
    let retained = InformationKind::RetainedPersonalData;
    match case.kind.unwrap_or(OrUnknown::Known(dataset.kind)) {
        // Whether the operator may itself disclose, correct and stop (16(4)) does not follow
        // from what the data is to an entrustee's client; nor, where a request is dealt with,
        // from what a dataset is called.
        OrUnknown::Known(kind)
            if case.kind.is_none()
                && (kind == retained && case.acting_as == ActingAs::Entrustee
                    || kind == InformationKind::PersonalData
                        && case.handling.is_about_a_request()) =>
        {
            rule_out(established, &[InformationKind::PersonalData, retained]);
        }
        // Nor are the rows of persons totals because they are called so.
        OrUnknown::Known(InformationKind::Statistics) if !of_persons.is_empty() => {
            let possible = of_persons.iter().flat_map(|kind| {
                then::kinds(*kind, dataset.kind, case.date)
                    .map_or_else(|| vec![*kind], <[_]>::to_vec)
            });
            let possible: Vec<InformationKind> =
                possible.chain([InformationKind::Statistics]).collect();
            rule_out(established, &possible);
        }
        OrUnknown::Known(kind) => match then::kinds(kind, dataset.kind, case.date) {
            None => established.settle(Fact::Kind(kind), Answer::Yes),
            Some([kind]) => established.settle(Fact::Kind(*kind), Answer::Yes),
            Some(possible) => rule_out(established, possible),
        },
        OrUnknown::Unknown => {}
    }
}

/// As rows of persons of which kinds the policy has the items of the case: those of the dataset,
/// where it is about persons; of one that is called statistics, those of the datasets about
/// persons that have some of its items. A total has an item of its own.
fn as_rows(policy: &Policy, case: &Case, names: &Names<'_>) -> Vec<InformationKind> {
    let dataset = names.dataset;
    let called = case.kind.unwrap_or(OrUnknown::Known(dataset.kind));
    if called != OrUnknown::Known(InformationKind::Statistics) {
        return Vec::new();
    }
    if dataset.kind.is_about_individuals() {
        return vec![dataset.kind];
    }
    let concerned: HashSet<&Id> = names.items.iter().collect();
    let mut kinds = Vec::new();
    for other in policy.datasets.iter().filter(|one| one.kind.is_about_individuals()) {
        if !kinds.contains(&other.kind) && other.items.iter().any(|item| concerned.contains(item)) {
            kinds.push(other.kind);
        }
    }
    kinds
}

/// The information is of no kind but one of these.
fn rule_out(established: &mut Established, possible: &[InformationKind]) {
    for other in InformationKind::ALL.iter().filter(|one| !possible.contains(one)) {
        established.settle(Fact::Kind(*other), Answer::No);
    }
}
