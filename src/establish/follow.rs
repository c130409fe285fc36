//! What follows from answers, and what silence presumes of them.

use std::sync::LazyLock;

use super::then;
use crate::answer::Answer;
use crate::day::Day;
use crate::fact::{EXCLUSIVE_MASKS, FOLLOWS, Fact, FactMask, FactSet, Group, IMPLIED};
use crate::vocabulary::{Handling, InformationKind, Relation};

/// What follows where nobody says otherwise, whether a document or an answer says the
/// first: each from what stands before it, so that once is enough.
pub(crate) fn follow(
    facts: &mut FactSet,
    said_unknown: FactMask,
    of_dataset: InformationKind,
    day: Day,
) {
    // What was of no such class yet was of another.
    for kind in &then::LATER_KINDS {
        if facts.no.contains(Fact::Kind(*kind)) {
            continue;
        }
        let Some(possible) = then::kinds(*kind, of_dataset, day) else { continue };
        let was = facts.get(Fact::Kind(*kind));
        facts.set(Fact::Kind(*kind), Answer::No);
        match possible {
            _ if was != Answer::Yes => {}
            [only] => facts.set(Fact::Kind(*only), Answer::Yes),
            several => {
                for other in InformationKind::ALL.iter().filter(|one| !several.contains(one)) {
                    facts.set(Fact::Kind(*other), Answer::No);
                }
            }
        }
    }
    exclude(facts);
    let mut conclude = |of: (Fact, Answer), then: (Fact, Answer)| {
        let so = facts.is(of.0, of.1);
        if so && facts.get(then.0) == Answer::Unknown && !said_unknown.contains(then.0) {
            facts.set(then.0, then.1);
        }
    };
    for one in FOLLOWS {
        conclude(one.of, one.then);
    }
    // Whether the entrustee is confined to its task is one question: what would leave the
    // task is so only if somebody says it.
    for fact in BEYOND_THE_TASK {
        if facts.get(fact) == Answer::Unknown && !said_unknown.contains(fact) {
            facts.set(fact, Answer::No);
        }
    }
}

/// What cannot be otherwise, whether somebody says that it is unknown or not.
fn exclude(facts: &mut FactSet) {
    let conclude = |facts: &mut FactSet, of: (Fact, Answer), then: (Fact, Answer)| {
        if facts.is(of.0, of.1) && facts.get(then.0) == Answer::Unknown {
            facts.set(then.0, then.1);
        }
    };
    for (fact, then) in IMPLIED {
        conclude(facts, (*fact, Answer::Yes), (*then, Answer::Yes));
        conclude(facts, (*then, Answer::No), (*fact, Answer::No));
    }
    for set in &EXCLUSIVE_MASKS {
        if facts.yes.meets(set) {
            for other in set.minus(facts.known()).iter() {
                facts.set(other, Answer::No);
            }
        }
    }
}

/// What any of these facts can only be so with.
pub(crate) fn needed_by(facts: FactMask) -> FactMask {
    IMPLIED.iter().filter(|(fact, _)| facts.contains(*fact)).map(|(_, then)| *then).collect()
}

/// What leaves the entrusted task.
pub(crate) const BEYOND_THE_TASK: [Fact; 3] =
    [Fact::EntrusteeUsesForItself, Fact::EntrusteeMixesClients, Fact::EntrusteeMatchesOwnData];

/// The facts from which others follow ([`follow`], [`presumed_of`]): an answer to any other
/// changes nothing but itself.
pub(crate) fn with_consequences() -> FactMask {
    static MADE: LazyLock<FactMask> = LazyLock::new(|| {
        let implied = IMPLIED.iter().flat_map(|(fact, then)| [*fact, *then]);
        let others = implied.chain(FOLLOWS.iter().map(|one| one.of.0));
        let others: FactMask = others.chain([Fact::RecipientAbroad]).collect();
        EXCLUSIVE_MASKS.into_iter().chain([Group::values()]).fold(others, FactMask::union)
    });
    *MADE
}

/// The group whose value may bring the fact about ([`follow`]).
pub(crate) fn follows_from(fact: Fact) -> Option<Group> {
    FOLLOWS.iter().filter(|one| one.then.0 == fact).find_map(|one| one.of.0.group())
}

/// What silence presumes where the keys are so, whatever is claimed. That a law is one of Japan is
/// presumed unless the recipient is, or may be, abroad. The public at large is in no one country: whether
/// publishing on the web is also provision abroad is settled nowhere, and it is decided
/// under Art. 27 unless somebody says otherwise.
pub(crate) fn presumed_of(facts: &FactSet) -> FactMask {
    let is = |fact: Fact| facts.get(fact) == Answer::Yes;
    let to_the_public = is(Fact::Relation(Relation::PublicAtLarge));
    let mut presumed = FactMask::EMPTY;
    if to_the_public {
        presumed.insert(Fact::RecipientAbroad);
    }
    let provides = is(Fact::Handling(Handling::Provision));
    if !provides || to_the_public || facts.get(Fact::RecipientAbroad) == Answer::No {
        presumed.insert(Fact::LawIsForeign);
    }
    presumed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::EXCLUSIVE;

    /// What is followed once has nothing left to follow, whatever one or two facts are known:
    /// else a second look would take for presumed what had been said.
    #[test]
    fn following_once_is_enough() {
        let stated = |sets: &[&[Fact]]| sets.iter().flat_map(|set| set.iter().copied()).collect();
        let mut spoken_of: Vec<Fact> = stated(EXCLUSIVE);
        spoken_of.extend(IMPLIED.iter().flat_map(|(one, other)| [*one, *other]));
        spoken_of.extend(FOLLOWS.iter().flat_map(|one| [one.of.0, one.then.0]));
        spoken_of.extend(InformationKind::ALL.iter().map(|kind| Fact::Kind(*kind)));
        let answers = [Answer::Yes, Answer::No];
        for day in ["2005-04-01", "2021-04-01", "2026-11-30"] {
            let day: Day = day.parse().unwrap();
            for of_dataset in InformationKind::ALL {
                for (one, other) in
                    spoken_of.iter().flat_map(|one| spoken_of.iter().map(move |other| (one, other)))
                {
                    for (first, second) in answers.iter().flat_map(|a| answers.map(|b| (*a, b))) {
                        let mut facts = FactSet::UNKNOWN.with(*one, first).with(*other, second);
                        let follow = |facts: &mut FactSet| {
                            follow(facts, FactMask::EMPTY, *of_dataset, day);
                        };
                        follow(&mut facts);
                        let once = facts;
                        follow(&mut facts);
                        assert_eq!(facts, once, "{one:?} {first} {other:?} {second} {day}");
                    }
                }
            }
        }
    }
}
