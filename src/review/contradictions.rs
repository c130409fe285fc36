//! Promises that disagree.
//!
//! Two promises that reach the same handling of the same data disagree where the one
//! reserves an exception, and the other the same with more to it. What they make
//! depend on different things is no disagreement: both then have to be kept.

use super::comparison::Comparer;
use super::desk::Desk;
use super::list::Code;
use crate::compile::requirement;
use crate::policy::{Clauses, Exception, Policy, Promise, overlap};
use crate::rule::Cube;
use crate::vocabulary::InformationKind;

pub(super) fn review(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let promises: Vec<Asking<'_>> =
        policy.promises.iter().map(|promise| Asking::of(policy, promise)).collect();
    let mut found: Vec<[&Clauses; 2]> = Vec::new();
    for lax in &promises {
        for strict in &promises {
            let pair = [&strict.promise.clause, &lax.promise.clause];
            if meet(desk.comparer(), lax.promise, strict.promise)
                && disagrees(lax, strict)
                && !found.contains(&pair)
            {
                found.push(pair);
            }
        }
    }
    for pair in found {
        desk.find(Code::Contradiction, pair.into_iter().flatten(), &[]);
    }
}

/// A promise, and what each exception in its own words asks for.
struct Asking<'p> {
    promise: &'p Promise,
    own: Vec<(&'p Exception, Vec<Cube>)>,
}

impl<'p> Asking<'p> {
    fn of(policy: &Policy, promise: &'p Promise) -> Self {
        let own = promise.unless.iter().filter(|exception| exception.is_its_own());
        let own = own.map(|one| (one, requirement(policy, &one.all, &one.any))).collect();
        Self { promise, own }
    }
}

/// Whether both reach one handling of one dataset, and neither is special to the other.
fn meet(comparer: Comparer<'_>, a: &Promise, b: &Promise) -> bool {
    let (of_a, of_b) = (comparer.kinds(a), comparer.kinds(b));
    let same = |one: &InformationKind, other: &InformationKind| {
        one.includes(*other) || other.includes(*one)
    };
    !a.clause.share(&b.clause)
        && a.when == b.when
        && !a.replaces(b)
        && !b.replaces(a)
        && a.restricts.iter().any(|handling| b.restricts.contains(handling))
        && overlap(&a.datasets, &b.datasets)
        && of_a.iter().any(|one| of_b.iter().any(|other| same(one, other)))
        && overlap(&a.requests, &b.requests)
}

/// Whether the strict promise asks for more where the lax one is content.
fn disagrees(lax: &Asking<'_>, strict: &Asking<'_>) -> bool {
    // What the Act allows, a promise that takes over its exceptions allows too.
    if strict.promise.unless.iter().any(|exception| exception.as_the_act) {
        return false;
    }
    let theirs = || strict.own.iter().flat_map(|(_, cubes)| cubes);
    let stricter = |cube: &Cube| {
        let allowed = theirs().any(|their| their.includes(cube));
        !allowed && theirs().any(|their| cube.includes(their))
    };
    // Both halves of one exception stand in its own clause.
    let shared = |exception: &Exception| {
        exception.clause.share(&strict.promise.clause)
            || strict.promise.unless.iter().any(|other| other.clause.share(&exception.clause))
    };
    let alone = lax.own.iter().filter(|(exception, _)| !shared(exception));
    alone.flat_map(|(_, cubes)| cubes).any(stricter)
}
