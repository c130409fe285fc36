//! Promises that disagree.
//!
//! Two promises that reach the same handling of the same data disagree where the one
//! reserves an exception, and the other the same with more to it. What they make
//! depend on different things is no disagreement: both then have to be kept.

use super::Desk;
use super::comparison::Comparer;
use super::list::Code;
use crate::compile::requirement;
use crate::policy::{Exception, Policy, Promise};
use crate::rule::Cube;
use crate::vocabulary::{Id, InformationKind};

pub(super) fn review(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let mut found: Vec<[&Id; 2]> = Vec::new();
    for lax in &policy.promises {
        for strict in &policy.promises {
            let pair = [&strict.clause, &lax.clause];
            if meet(desk.comparer(), lax, strict)
                && disagrees(policy, lax, strict)
                && !found.contains(&pair)
            {
                found.push(pair);
            }
        }
    }
    for pair in found {
        desk.find(Code::Contradiction, pair, &[]);
    }
}

/// Whether both reach one handling of one dataset, and neither is special to the other.
fn meet(comparer: Comparer<'_>, a: &Promise, b: &Promise) -> bool {
    let (of_a, of_b) = (comparer.kinds(a), comparer.kinds(b));
    let same = |one: &InformationKind, other: &InformationKind| {
        one.includes(*other) || other.includes(*one)
    };
    a.clause != b.clause
        && a.when == b.when
        && !a.overrides.contains(&b.clause)
        && !b.overrides.contains(&a.clause)
        && a.restricts.iter().any(|handling| b.restricts.contains(handling))
        && overlap(&a.datasets, &b.datasets)
        && of_a.iter().any(|one| of_b.iter().any(|other| same(one, other)))
        && overlap(&a.requests, &b.requests)
}

/// Whether two lists share something; an empty list is of all.
fn overlap<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|one| b.contains(one))
}

fn disagrees(policy: &Policy, lax: &Promise, strict: &Promise) -> bool {
    let of = |exception: &Exception| requirement(policy, &exception.all, &exception.any);
    let own = |exception: &&Exception| {
        !exception.as_the_act && !exception.entrustment && !exception.joint_use
    };
    let theirs: Vec<Cube> = strict.unless.iter().filter(own).flat_map(of).collect();
    // What the Act allows, a promise that takes over its exceptions allows too.
    let takes_over = strict.unless.iter().any(|exception| exception.as_the_act);
    let stricter = |cube: &Cube| {
        let allowed = theirs.iter().any(|their| their.includes(cube));
        !allowed && theirs.iter().any(|their| cube.includes(their))
    };
    // Both halves of one exception stand in its own clause.
    let shared = |exception: &&Exception| {
        exception.clause == strict.clause
            || strict.unless.iter().any(|other| other.clause == exception.clause)
    };
    !takes_over
        && lax
            .unless
            .iter()
            .filter(own)
            .filter(|one| !shared(one))
            .flat_map(of)
            .any(|c| stricter(&c))
}
