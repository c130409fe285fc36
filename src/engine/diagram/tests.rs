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
