//! What is possible of a condition, however long it is looked for.

use super::*;
use crate::engine::builder::Builder;

/// Any of more facts than a walk forks, and one beside: some end of it is possible only if what
/// is known leaves it open.
#[test]
fn what_is_possible_does_not_depend_on_how_long_it_is_looked_for() {
    let mut facts = Fact::ACT.iter().copied().filter(|fact| fact.group().is_none());
    let beside = facts.next().unwrap();
    let any: Vec<Fact> = facts.take(2 * FORKS).collect();
    let mut builder = Builder::new(any.iter().copied().chain([beside]));
    let cubes: Vec<Cube> = any.iter().map(|fact| Cube::atom(*fact, true)).collect();
    let any_of_them = builder.any(cubes.iter()).unwrap();
    let so = builder.fact(beside).unwrap();
    let mut root = builder.and(any_of_them, so).unwrap();
    let diagram = builder.finish(core::iter::once(&mut root)).unwrap();

    let none = any.iter().fold(FactSet::UNKNOWN, |all, fact| all.with(*fact, Answer::No));
    let one = FactSet::UNKNOWN.with(*any.last().unwrap(), Answer::Yes);
    // What is known; whether it may be so, and whether it may not be.
    let table = [
        (FactSet::UNKNOWN, [true, true]),
        (FactSet::UNKNOWN.with(beside, Answer::No), [false, true]),
        (FactSet::UNKNOWN.with(beside, Answer::Yes), [true, true]),
        (none, [false, true]),
        (one, [true, true]),
        (one.with(beside, Answer::Yes), [true, false]),
        (one.with(beside, Answer::No), [false, true]),
    ];
    let mut searched = 0;
    for (known, expected) in table {
        for (end, possible) in [true, false].into_iter().zip(expected) {
            let sense = Sense::default();
            assert_eq!(diagram.is_possible(root, end, &known, &sense), possible, "{known:?} {end}");
            searched += usize::from(diagram.reaches(root, end.into(), &known, &sense).is_none());
        }
    }
    assert!(searched > 2, "{searched} of them are too long for a walk");
}

/// The first of some facts that is so says of which other it turns on, and one beside: each of
/// them is essential, however many nodes read the one beside.
#[test]
fn what_is_read_at_one_node_of_many_is_essential() {
    let facts: Vec<Fact> =
        Fact::ACT.iter().copied().filter(|fact| fact.group().is_none()).collect();
    for many in 40..=(facts.len() - 1) / 2 {
        let (firsts, rest) = facts[..2 * many + 1].split_at(many);
        let (beside, thens) = rest.split_first().unwrap();
        let mut builder = Builder::new(facts[..2 * many + 1].iter().copied());
        let mut root = NO;
        for (first, then) in firsts.iter().zip(thens).rev() {
            let (beside, then) = (builder.fact(*beside).unwrap(), builder.fact(*then).unwrap());
            let way = builder.and(beside, then).unwrap();
            let first = builder.fact(*first).unwrap();
            let (here, later) = (builder.and(first, way).unwrap(), builder.minus(root, first));
            root = builder.or(here, later.unwrap()).unwrap();
        }
        let diagram = builder.finish(core::iter::once(&mut root)).unwrap();
        let essential = diagram.essential(root, &FactSet::UNKNOWN);
        assert_eq!(essential.iter().count(), 2 * many + 1, "{many}");
    }
}
