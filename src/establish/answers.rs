//! The answers of a case, and those that contradict each other or the documents.

use super::established::Established;
use super::facts::{fact_named, name};
use crate::answer::Answer;
use crate::case::Case;
use crate::fact::{EXCLUSIVE_MASKS, Fact, FactMask, FactSet, Group, IMPLIED};
use crate::policy::{Fault, Policy};
use crate::text::{Text, said};

/// The answers of the case.
pub(super) fn answers(
    established: &mut Established,
    policy: &Policy,
    case: &Case,
    faults: &mut Vec<Fault>,
) {
    let named = |(id, answer): (&String, &Answer)| {
        fact_named(policy, id).map(|fact| (format!("facts.{id}"), fact, *answer))
    };
    let given: Vec<Given> = case.facts.iter().filter_map(named).collect();
    faults.extend(refused(established, policy, &given));
    for (_, fact, answer) in given {
        established.facts.set(fact, answer);
        established.answered.insert(fact);
        established.relied.retain(|relied| relied.fact != fact);
        established.recorded.retain(|recorded| recorded.fact != fact);
        established.of_register.remove(fact);
        if answer == Answer::Unknown {
            established.said_unknown.insert(fact);
        } else {
            established.said_unknown.remove(fact);
        }
    }
}

/// An answer and where it is given.
pub(crate) type Given = (String, Fact, Answer);

/// What is wrong with these answers: those that are given twice, and those that contradict
/// each other or the documents, each pair told once, of the later answer.
pub(crate) fn refused(established: &Established, policy: &Policy, given: &[Given]) -> Vec<Fault> {
    let unsettled =
        given.iter().map(|(_, fact, _)| *fact).filter(|fact| !established.settled.contains(*fact));
    let facts = unsettled.fold(established.facts, |facts, fact| facts.with(fact, Answer::Unknown));
    let mut facts = established.keep_settled(facts);
    let mut answered = FactMask::EMPTY;
    let mut faults = Vec::new();
    for (path, fact, answer) in given {
        let name = |fact: Fact| name(policy, fact);
        let of_its_group = |other: Fact| fact.group().is_some() && other.group() == fact.group();
        let mut yeses = answered.intersection(facts.yes).iter();
        let beside = *answer == Answer::Yes && yeses.any(of_its_group);
        let there = facts.get(*fact);
        let settled = established.settled.contains(*fact);
        let fault = if answered.contains(*fact) || beside {
            Some(twice(&name(*fact)))
        } else {
            let last = *answer == Answer::No && !settled && facts.is_last(*fact);
            let none_left = last.then(|| none_left(&name(*fact)));
            none_left.or_else(|| contradiction(&facts, *fact, *answer, &name)).or_else(|| {
                let recorded = established.recorded(*fact).first();
                (settled && there != *answer).then(|| match recorded {
                    Some(entry) => on_record(*answer, there, &entry.at),
                    None => otherwise(&name(*fact), *answer, there),
                })
            })
        };
        match fault {
            Some(said) => faults.push(Fault::new(path, said)),
            None => {
                facts.set(*fact, *answer);
                answered.insert(*fact);
            }
        }
    }
    faults
}

/// The facts of answers that cannot stand together, all of each contradiction: those answered
/// twice in different ways, those that contradict each other, what the case answers beside
/// them or what policy and case have settled, and those that leave no value of a key. It
/// allocates nothing.
pub(crate) fn contradicted(
    established: &Established,
    answers: impl Iterator<Item = (Fact, Answer)>,
) -> FactMask {
    let [mut yes, mut no, mut open] = [FactMask::EMPTY; 3];
    for (fact, answer) in answers {
        match answer {
            Answer::Yes => yes.insert(fact),
            Answer::No => no.insert(fact),
            Answer::Unknown => open.insert(fact),
        }
    }
    let (there, settled) = (&established.facts, established.settled);
    let twice = [yes.intersection(no), yes.intersection(open), no.intersection(open)];
    let otherwise = [yes.minus(there.yes), no.minus(there.no), open.intersection(there.known())]
        .map(|said| said.intersection(settled));
    let mut contradicted =
        twice.into_iter().chain(otherwise).fold(FactMask::EMPTY, FactMask::union);
    // What the case answers stands beside what is answered anew, and a value of a key in place of it.
    let anew = yes.union(no).union(open).minus(settled);
    let groups = Group::ALL.map(Group::mask);
    let replaced = groups.iter().filter(|group| yes.minus(settled).meets(group));
    let replaced = replaced.fold(anew, |all, group| all.union(*group));
    let so = yes.union(there.yes.minus(replaced));
    let not_so = no.union(there.no.minus(anew));
    for set in groups.iter().chain(&EXCLUSIVE_MASKS).filter(|set| yes.meets(set)) {
        let so = so.intersection(*set);
        if so.len() > 1 {
            contradicted = contradicted.union(so);
        }
    }
    // Of a key one value is so, be it one that no answer speaks of.
    let denied = no.minus(settled);
    for group in groups.iter().filter(|group| denied.meets(group)) {
        if group.is_subset(&not_so) {
            contradicted = contradicted.union(*group);
        }
    }
    for (fact, then) in IMPLIED {
        if so.contains(*fact) && not_so.contains(*then) {
            contradicted = contradicted.with(*fact).with(*then);
        }
    }
    // Of a key all values are open together.
    let open = groups.into_iter().filter(|group| contradicted.meets(group));
    open.fold(contradicted, FactMask::union)
}

/// The first fact of the set that the answer cannot stand beside.
fn contradiction(
    facts: &FactSet,
    fact: Fact,
    answer: Answer,
    name: &impl Fn(Fact) -> String,
) -> Option<Text> {
    let is = |other: &Fact, answer| facts.get(*other) == answer;
    match answer {
        Answer::Yes => {
            let excluded = fact.excludes().find(|other| is(other, Answer::Yes));
            let lacking = || fact.implies().find(|other| is(other, Answer::No));
            excluded
                .map(|other| exclusive(&name(fact), &name(other)))
                .or_else(|| lacking().map(|other| implied(&name(fact), &name(other))))
        }
        Answer::No => {
            let implying = fact.implied_by().find(|other| is(other, Answer::Yes));
            implying.map(|other| implied(&name(other), &name(fact)))
        }
        Answer::Unknown => None,
    }
}

fn twice(fact: &str) -> Text {
    said!(
        "`{fact}` is answered twice, or beside another value of the same key",
        "`{fact}`への回答が重複しているか、同じキーの他の値と併せて回答されています。",
    )
}

fn none_left(fact: &str) -> Text {
    said!(
        "`{fact}` is the last value of its key that is possible: expected `yes` or `unknown`",
        "`{fact}`は、そのキーの値として残る唯一のものです。`yes`又は`unknown`と回答してください。",
    )
}

fn otherwise(fact: &str, answer: Answer, there: Answer) -> Text {
    said!(
        "the answer to `{fact}` is `{answer}`, but policy and case establish `{there}`",
        "`{fact}`への回答は`{answer}`ですが、ポリシー及び事案からは`{there}`と定まります。",
    )
}

fn on_record(answer: Answer, there: Answer, at: &str) -> Text {
    said!(
        "the answer is `{answer}`, but the register has `{there}` ({at})",
        "回答は`{answer}`ですが、台帳には`{there}`とあります（{at}）。",
    )
}

fn exclusive(fact: &str, other: &str) -> Text {
    said!(
        "`{fact}` and `{other}` exclude each other: expected `yes` to one of them at most",
        "`{fact}`と`{other}`は両立しません。`yes`と回答できるのは、いずれか一方のみです。",
    )
}

fn implied(fact: &str, then: &str) -> Text {
    said!(
        "`{fact}` is so only where `{then}` is: expected `yes` to both, or `no` to `{fact}`",
        "`{fact}`に該当する場合は、必ず`{then}`にも該当します。双方に`yes`と回答するか、`{fact}`に`no`と回答してください。",
    )
}
