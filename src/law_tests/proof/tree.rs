//! The masks of the rules against their trees, on every state of every rule.

use super::state::{When, open};
use crate::edition::Edition;
use crate::law;
use crate::rule::{Condition, Element, lower_all};

/// The condition as it is written.
fn tree(condition: &Condition) -> When {
    match condition {
        Condition::Is(fact) => When::fact(*fact),
        Condition::Not(fact) => !When::fact(*fact),
        Condition::All(all) => all.iter().fold(When::ALWAYS, |so_far, one| so_far & tree(one)),
        Condition::Any(any) => any.iter().fold(When::NEVER, |so_far, one| so_far | tree(one)),
    }
}

/// Whether masks and tree of elements that stand together are the same.
fn agree(elements: impl Iterator<Item = &'static Element> + Clone) -> bool {
    let written = elements.clone().fold(When::ALWAYS, |all, element| all & tree(&element.needs));
    When::any(&lower_all(elements)) == written
}

#[test]
fn masks_are_the_tree_on_every_state_of_every_rule() {
    open();
    let mut compared = 0;
    for edition in Edition::ALL {
        for rule in law::rules().filter(|rule| rule.norm.in_force(edition)) {
            assert!(agree(rule.when_in(edition)), "{} {edition}", rule.norm);
            for exception in rule.exceptions_in(edition) {
                let elements = exception.elements_in(edition);
                assert!(agree(elements), "{} of {} {edition}", exception.norm, rule.norm);
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "only {compared} exceptions");
}
