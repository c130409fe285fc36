//! What follows from answers, and what silence presumes of them.

use crate::day::Day;

use crate::answer::Answer;
use crate::edition::Edition;
use crate::fact::{EXCLUSIVE, FOLLOWS, Fact, FactMask, FactSet, Group, IMPLIED};
use crate::vocabulary::{Handling, InformationKind, Relation};

/// What follows where nobody says otherwise, whether a document or an answer says the
/// first: each from what stands before it, so that once is enough.
pub(crate) fn follow(facts: &mut FactSet, said_unknown: FactMask, day: Day) {
    // Before the class existed, what would be in it was personal data.
    let pseudonymous = Fact::Kind(InformationKind::PseudonymouslyProcessed);
    if day < Edition::Y2022.since() {
        if facts.get(pseudonymous) == Answer::Yes {
            facts.set(Fact::Kind(InformationKind::PersonalData), Answer::Yes);
        } else {
            facts.set(pseudonymous, Answer::No);
        }
    }
    let mut conclude = |of: (Fact, Answer), then: (Fact, Answer)| {
        let open = facts.get(then.0) == Answer::Unknown && !said_unknown.contains(then.0);
        if open && facts.get(of.0) == of.1 {
            facts.set(then.0, then.1);
        }
    };
    for one in FOLLOWS {
        conclude(one.of, one.then);
    }
    for (fact, then) in IMPLIED {
        conclude((*fact, Answer::Yes), (*then, Answer::Yes));
        conclude((*then, Answer::No), (*fact, Answer::No));
    }
    for set in EXCLUSIVE {
        for fact in *set {
            for other in set.iter().filter(|other| *other != fact) {
                conclude((*fact, Answer::Yes), (*other, Answer::No));
            }
        }
    }
    // Whether the entrustee is confined to its task is one question: what would leave the
    // task is so only if somebody says it.
    for fact in BEYOND_THE_TASK {
        if facts.get(fact) == Answer::Unknown && !said_unknown.contains(fact) {
            facts.set(fact, Answer::No);
        }
    }
}

/// What leaves the entrusted task.
const BEYOND_THE_TASK: [Fact; 3] =
    [Fact::EntrusteeUsesForItself, Fact::EntrusteeMixesClients, Fact::EntrusteeMatchesOwnData];

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
