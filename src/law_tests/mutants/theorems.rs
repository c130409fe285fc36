//! What holds of every exception and of every fact, on all states.

use super::There;
use super::differ::Space;
use crate::edition::Edition;
use crate::engine::Program;
use crate::fact::{Fact, FactMask};

/// The facts that prohibit in one state and permit in another, once the rules on provision abroad
/// are there: where a recipient is decides between two Articles, and where a unit is, whether it is
/// a recipient; what is in no database is not what some exceptions are about; and for somebody else
/// nobody consents. That others are read in both senses shows in no state.
const BOTH_WAYS: [Fact; 5] = [
    Fact::NotInDatabase,
    Fact::RecipientAbroad,
    Fact::UnitAbroad,
    Fact::DatabaseExcluded,
    Fact::ConcernsAnotherPerson,
];

#[test]
fn an_exception_never_prohibits_and_a_fact_works_one_way() {
    let there = There::new();
    let (mut faults, mut exceptions) = (Vec::new(), 0);
    for (at, edition) in Edition::ALL.into_iter().enumerate() {
        let (mut harm, mut help) = (FactMask::EMPTY, FactMask::EMPTY);
        for handling in Space::handlings(edition) {
            let looked = Space::of(edition, handling, &there.law[at]).look();
            let of = format!("{edition} {handling}");
            faults.extend(looked.faults.into_iter().map(|fault| format!("{of}: {fault}")));
            exceptions += looked.exceptions;
            (harm, help) = (harm.union(looked.harm), help.union(looked.help));
        }
        let both: Vec<Fact> = harm.intersection(help).iter().collect();
        // What the rules are read to say of a fact, by the sense in which they read it, is no less.
        let program = Program::of_the_act(edition);
        let silent = harm.minus(program.up).union(help.minus(program.down));
        faults.extend(silent.iter().map(|fact| format!("{edition}: `{fact}` works another way")));
        let known: &[Fact] = if edition == Edition::Y2005 { &[] } else { &BOTH_WAYS };
        if both != known {
            faults.push(format!("{edition}: both ways: {both:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(exceptions > 2000, "only {exceptions} exceptions");
}
