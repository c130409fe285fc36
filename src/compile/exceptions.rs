//! The exceptions of a promise as conditions: in its own words, by a word, by the name of one of
//! the Act's.

use crate::edition::Edition;
use crate::engine::{CompiledException, ExceptionOrigin, lower_exception};
use crate::establish::fact_named;
use crate::fact::{Fact, FactMask};
use crate::law;
use crate::law::conditions::{BASED_ON_LAW, COMPELLED_BY_LAW};
use crate::law::{ENTRUSTMENT, IN_JOINT_PURPOSES, IN_JOINT_SCOPE, TO_JOINT_USER};
use crate::policy::{Entrustment, Exception, LawWording, Policy, Promise, literal};
use crate::rule::Condition::{Any, Is};
use crate::rule::{Cube, both, lower, negated, push_minimal};

/// A consent is one of somebody who could judge, or was represented.
pub(super) fn able_to_consent(cube: Cube) -> Cube {
    if cube.yes.iter().any(|fact| fact.is_a_consent()) {
        cube.and(Cube::atom(Fact::ConsenterIncapable, false))
    } else {
        cube
    }
}

/// The exceptions of the Act that one of a policy is by name or by one word, as cubes; `None`
/// where it is none of these.
pub(crate) fn by_name(
    policy: &Policy,
    exception: &Exception,
    edition: Edition,
) -> Option<Vec<Cube>> {
    let norm = exception.of_the_act()?;
    let dropped: Vec<Fact> = exception.without.iter().filter_map(|id| Fact::named(id)).collect();
    let strict = policy.settings.required_by_law == LawWording::Strict;
    let mut ways = Vec::new();
    let exceptions = law::rules().flat_map(|rule| rule.exceptions_in(edition));
    for one in exceptions.filter(|one| one.norm == norm) {
        let mut cubes = vec![Cube::ALWAYS];
        for element in one.elements_in(edition) {
            for part in element.needs.parts() {
                if !dropped.iter().any(|fact| part.reads(*fact)) {
                    cubes = both(&cubes, &lower(part));
                }
                if strict && part.reads(Fact::BasedOnLaw) {
                    cubes = both(&cubes, &lower(&COMPELLED_BY_LAW));
                }
            }
        }
        cubes.into_iter().for_each(|cube| push_minimal(&mut ways, cube));
    }
    Some(ways)
}

/// What a promise writes as `all` and `any`, as cubes.
pub(crate) fn requirement(policy: &Policy, all: &[String], any: &[String]) -> Vec<Cube> {
    let cubes =
        all.iter().fold(vec![Cube::ALWAYS], |cubes, text| both(&cubes, &lowered(policy, text)));
    if any.is_empty() {
        return cubes;
    }
    let mut either = Vec::new();
    for cube in any.iter().flat_map(|text| lowered(policy, text)) {
        push_minimal(&mut either, cube);
    }
    both(&cubes, &either)
}

fn lowered(policy: &Policy, text: &str) -> Vec<Cube> {
    let (id, affirmed) = literal(text);
    match fact_named(policy, id) {
        // "Required by law" means what the policy's setting says it means.
        Some(Fact::BasedOnLaw) => {
            let by_law = match policy.settings.required_by_law {
                LawWording::BasedOn | LawWording::Required => lower(&BASED_ON_LAW),
                LawWording::Strict => lower(&COMPELLED_BY_LAW),
            };
            if affirmed { by_law } else { negated(&by_law) }
        }
        Some(fact) => vec![Cube::atom(fact, affirmed)],
        // A checked document has no such name.
        None => Vec::new(),
    }
}

/// The policy's own definition of its joint use, without what the Act demands of
/// its announcement. An item meant by an open-ended tail is within it.
pub(super) fn own_joint_use() -> Vec<Cube> {
    let items = Any(&[Is(Fact::ItemsInJointUse), Is(Fact::ItemsInOpenTail)]);
    [&TO_JOINT_USER.needs, &IN_JOINT_SCOPE.needs, &IN_JOINT_PURPOSES.needs]
        .into_iter()
        .fold(lower(&items), |cubes, needs| both(&cubes, &lower(needs)))
}

/// Entrustment as the Act has it. The entrustments that the policy announces bind it, as
/// its joint uses do.
pub(super) fn entrustment(
    policy: &Policy,
    edition: Edition,
    clause: Option<usize>,
) -> CompiledException {
    let of_entrustment = lower_exception(&ENTRUSTMENT, edition);
    let (of_the_act, cubes) = if binding(policy).next().is_none() {
        (Some(&ENTRUSTMENT), of_entrustment)
    } else {
        let announced = vec![Cube::atom(Fact::EntrustmentAnnounced, true)];
        let own = core::iter::once(announced).chain(terms(policy));
        (None, own.fold(of_entrustment, |cubes, one| both(&cubes, &one)))
    };
    CompiledException { origin: ExceptionOrigin { of_the_act, clause }, cubes }
}

/// The entrustments that bind the policy, if one that only tells does not let all in.
fn binding(policy: &Policy) -> impl Iterator<Item = &Entrustment> {
    let told = policy.entrustments.iter().any(|one| one.only_told);
    policy.entrustments.iter().filter(move |_| !told)
}

/// What the policy makes a condition of its entrustments: what it says to ask for that, or
/// terms of its own where it has a term of the same name for each condition, so that none
/// is asked twice.
fn terms(policy: &Policy) -> Vec<Vec<Cube>> {
    let asks = |one: &Entrustment| -> Option<Vec<Vec<Cube>>> {
        if let Some(text) = &one.met_if {
            return Some(vec![lowered(policy, text)]);
        }
        let term = |id: &str| match fact_named(policy, id) {
            Some(fact @ Fact::Term(_)) => Some(vec![Cube::atom(fact, true)]),
            _ => None,
        };
        one.requires.iter().map(|condition| term(condition.id())).collect()
    };
    let mut all = binding(policy);
    let first = all.next().filter(|first| !first.requires.is_empty());
    let same = |first: &&Entrustment| {
        all.all(|one| one.requires == first.requires && one.met_if == first.met_if)
    };
    let own = first.filter(same).and_then(asks);
    own.unwrap_or_else(|| vec![vec![Cube::atom(Fact::EntrustmentTermsMet, true)]])
}

/// The consents that the promise names with more to them, and nowhere alone: what the Act
/// allows besides does not let a plain one in again.
pub(super) fn stricter_consents(policy: &Policy, promise: &Promise) -> FactMask {
    let own = promise.unless.iter().filter(|exception| exception.is_its_own());
    let ways = own.flat_map(|one| requirement(policy, &one.all, &one.any));
    let consents = |cube: &Cube| cube.yes.iter().filter(|fact| fact.is_a_consent()).collect();
    let (mut plain, mut stricter) = (false, FactMask::EMPTY);
    for cube in ways {
        let named: FactMask = consents(&cube);
        if named == cube.yes && cube.no.is_empty() {
            plain |= !named.is_empty();
        } else {
            stricter = stricter.union(named);
        }
    }
    // A consent to provision and one to provision abroad are one kind.
    let provision: FactMask =
        [Fact::ConsentToProvision, Fact::ConsentToForeignProvision].into_iter().collect();
    match (plain, stricter.meets(&provision)) {
        (true, _) => FactMask::EMPTY,
        (false, true) => stricter.union(provision),
        (false, false) => stricter,
    }
}
