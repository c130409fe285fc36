//! The difference held against all states of small questions, one decided after the other.

use std::collections::BTreeSet;

use super::scope::Sides;
use super::told::Told;
use super::*;
use crate::answer::Answer;
use crate::case::Case;
use crate::compile::CompiledPolicy;
use crate::decision::{Decision, Prepared, ReasonKind, Ruling, Verdict};
use crate::edition::Edition;
use crate::engine::{Authority, Direction, Key, RegionKind};
use crate::fact::{EXCLUSIVE, Fact, FactMask, FactSet, Group, IMPLIED};
use crate::policy::Policy;
use crate::vocabulary::{Handling, Id};

const POLICIES: [&str; 6] = [
    include_str!("../../examples/policies/002-gmo-globalsign.toml"),
    include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
    include_str!("../../examples/policies/001-jpcert.toml"),
    include_str!("../../examples/policies/003-assign-persona.toml"),
    include_str!("../../examples/policies/004-jcert.toml"),
    include_str!("../../examples/policies/complete.toml"),
];

fn policies() -> Vec<Policy> {
    POLICIES.iter().map(|text| toml::from_str(text).unwrap()).collect()
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

/// Another version of a policy: one thing is changed, if it can be.
fn revised(policy: &Policy, dice: &mut Dice) -> Option<Policy> {
    let mut new = policy.clone();
    fn any<'t, T>(list: &'t mut [T], dice: &mut Dice) -> Option<&'t mut T> {
        let at = dice.below(list.len());
        list.get_mut(at)
    }
    match dice.below(11) {
        0 => {
            let at = dice.below(new.promises.len());
            let gone = (at < new.promises.len()).then(|| new.promises.remove(at))?;
            for promise in &mut new.promises {
                promise.overrides.retain(|clause| clause != gone.clause.first());
            }
        }
        1 => {
            let promise = any(&mut new.promises, dice)?;
            let at = dice.below(promise.unless.len());
            (at < promise.unless.len()).then(|| promise.unless.remove(at))?;
        }
        2 => {
            let promise = any(&mut new.promises, dice)?;
            let exception = any(&mut promise.unless, dice)?;
            let at = dice.below(exception.all.len());
            (at < exception.all.len()).then(|| exception.all.remove(at))?;
        }
        3 => {
            let at = dice.below(new.duties.len());
            (at < new.duties.len()).then(|| new.duties.remove(at))?;
        }
        4 => {
            let dataset = any(&mut new.datasets, dice)?;
            dataset.purposes.pop()?;
        }
        5 => {
            let dataset = any(&mut new.datasets, dice)?;
            let kinds = crate::vocabulary::InformationKind::ALL;
            dataset.kind = kinds[dice.below(kinds.len())];
        }
        6 => {
            let at = dice.below(new.recipients.len());
            let recipient = new.recipients.get_mut(at)?;
            recipient.country = Some("US".parse().unwrap());
        }
        7 => {
            let at = dice.below(new.joint_uses.len());
            (at < new.joint_uses.len()).then(|| new.joint_uses.remove(at))?;
        }
        8 => {
            let at = dice.below(new.entrustments.len());
            (at < new.entrustments.len()).then(|| new.entrustments.remove(at))?;
        }
        9 => {
            let promise = any(&mut new.promises, dice)?;
            let handlings = Handling::ALL;
            promise.restricts = vec![handlings[dice.below(handlings.len())]];
        }
        _ => {
            new.promises.reverse();
            new.terms.reverse();
            new.recipients.reverse();
            new.datasets.reverse();
            new.purposes.reverse();
        }
    }
    new.check().is_ok().then_some(new)
}

/// What a decision says by which rule: each with what it does and by what it is lifted.
type Says = BTreeSet<(String, String)>;

fn says(decision: &Decision<'_>) -> Says {
    let mut all: Vec<(String, &'static str, BTreeSet<String>)> = Vec::new();
    for reason in decision.reasons() {
        let rule = match reason.norm() {
            Some(norm) => match reason.kind() {
                ReasonKind::Excludes => format!("out {norm}"),
                _ if reason.effect().takes_out() => format!("out {norm}"),
                _ => norm.to_string(),
            },
            None => reason.clause().unwrap().id.to_string(),
        };
        let does = match reason.kind() {
            ReasonKind::Prohibits | ReasonKind::Excludes => "bites",
            ReasonKind::Lifted => "lifted",
            ReasonKind::Noted => "noted",
            kind => panic!("{kind:?}"),
        };
        let lifts: BTreeSet<String> = reason
            .all_exceptions()
            .filter(|one| one.answer() == Answer::Yes)
            .map(|one| format!("{:?} {:?}", one.norm(), one.clause().map(|clause| &clause.id)))
            .collect();
        match all.iter_mut().find(|(there, ..)| *there == rule) {
            None => all.push((rule, does, lifts)),
            // It is lifted where it does not bite.
            Some((_, there, of)) => {
                if does == "bites" {
                    *there = does;
                }
                of.extend(lifts);
            }
        }
    }
    let mut says: Says = all
        .into_iter()
        .map(|(rule, does, lifts)| match does {
            "lifted" => (rule, format!("lifted by {lifts:?}")),
            does => (rule, does.to_owned()),
        })
        .collect();
    let owed = decision.duties().chain(decision.standing_duties());
    says.extend(owed.map(|duty| (format!("duty {}", duty.id()), "owed".to_owned())));
    says
}

/// The name by which [`says`] speaks of the rule of a row.
fn name(row: &Row) -> String {
    match (row.told.key, row.norm, &row.id) {
        (Key::Duty(..) | Key::Own(..), _, Some(id)) => format!("duty {id}"),
        (Key::TakesOut(_), Some(norm), _) => format!("out {norm}"),
        (_, Some(norm), _) => norm.to_string(),
        (_, None, Some(id)) => id.to_string(),
        _ => "compelled".to_owned(),
    }
}

/// Whether the row speaks of a question and of a state in which this is so.
fn tells(row: &Row, question: &Question, so: &FactMask) -> bool {
    let Told { yes, no, values, .. } = row.told;
    let asked = row.asked.iter().any(|asked| {
        asked.handlings.contains(&question.handling)
            && asked.datasets.contains(&question.dataset)
            && asked.purposes.contains(&question.purpose)
            && asked.recipients.contains(&question.recipient)
    });
    let of_groups = Group::ALL.map(Group::mask).into_iter().all(|group| {
        let values = values.intersection(group);
        values.is_empty() || values.meets(so)
    });
    asked && of_groups && yes.is_subset(so) && !no.meets(so)
}

/// One state of both sides.
struct State {
    so: FactMask,
    says: [Says; 2],
    verdicts: [Verdict; 2],
    /// Whether the Act prohibits, the policy does, and the policy speaks of it; after.
    rulings: [bool; 3],
}

/// Every state of a question, in places that both sides have in common.
fn states(
    sides: Sides<'_>,
    scope: &Scope,
    question: &Question,
    common: &common::Common,
) -> Option<Vec<State>> {
    let cases: Vec<Case> = (0..2).map(|side| sides.case(side, question, scope).unwrap()).collect();
    let prepared: Vec<Prepared> =
        (0..2).map(|side| sides.each[side].prepare(&cases[side]).unwrap()).collect();
    let mut asking = common::Asking::of(common, sides, scope);
    let asked: Vec<common::Asked> =
        (0..2).map(|side| asking.ask(side, question).unwrap().unwrap()).collect();
    let place = |side: usize, fact: Fact| match fact {
        Fact::Term(term) => {
            let id = &sides.each[side].policy().terms[term.place()].id;
            Fact::Term(crate::fact::Term::new(common.terms.binary_search(id).unwrap()).unwrap())
        }
        fact => fact,
    };
    // What either reads, and is open on that side: in common places.
    let open: Vec<FactMask> = (0..2)
        .map(|side| {
            let read = prepared[side].program.reads.iter().map(|fact| place(side, fact));
            read.collect::<FactMask>().minus(asked[side].fixed.known())
        })
        .collect();
    let either = open[0].union(open[1]);
    let singles: Vec<Fact> = either.minus(Group::values()).iter().collect();
    let groups: Vec<Vec<Fact>> = Group::ALL
        .iter()
        .map(|group| group.mask())
        .filter(|mask| either.meets(mask))
        .map(|mask| {
            let of = |side: usize| match asked[side].fixed.yes.meets(&mask) {
                true => FactMask::ALL,
                false => FactMask::ALL.minus(asked[side].fixed.no),
            };
            mask.intersection(of(0)).intersection(of(1)).iter().collect()
        })
        .collect();
    let count = groups.iter().map(Vec::len).product::<usize>() << singles.len().min(30);
    if count > 6_000 {
        return None;
    }
    let mut found = Vec::new();
    for number in 0..count {
        let mut so = FactMask::EMPTY;
        for (at, fact) in singles.iter().enumerate() {
            if number >> at & 1 == 1 {
                so.insert(*fact);
            }
        }
        let mut rest = number >> singles.len();
        for values in &groups {
            so.insert(values[rest % values.len()]);
            rest /= values.len();
        }
        let possible = |side: usize| {
            let open = |fact: &Fact| !asked[side].fixed.known().contains(*fact);
            EXCLUSIVE
                .iter()
                .all(|set| set.iter().filter(|fact| open(fact) && so.contains(**fact)).count() <= 1)
                && IMPLIED.iter().all(|(one, then)| {
                    !(open(one)
                        && open(then)
                        && so.contains(*one)
                        && either.contains(*then)
                        && !so.contains(*then))
                })
        };
        if !possible(0) || !possible(1) {
            continue;
        }
        let decided = |side: usize| {
            let own = prepared[side].program.reads.iter();
            let own = own.filter(|fact| open[side].contains(place(side, *fact)));
            let answers: Vec<(Fact, Answer)> = own
                .filter(|fact| fact.group().is_none() || so.contains(*fact))
                .map(|fact| (fact, Answer::from(so.contains(place(side, fact)))))
                .chain(
                    so.iter()
                        .filter(|fact| {
                            fact.group()
                                .is_some_and(|group| !asked[side].fixed.yes.meets(&group.mask()))
                                && !prepared[side].program.reads.contains(*fact)
                        })
                        .map(|fact| (fact, Answer::Yes)),
                )
                .collect();
            let decision = prepared[side].decide(&answers);
            assert_eq!(decision.contradictions().count(), 0, "{answers:?}");
            let [act, policy] = [Authority::Act, Authority::Policy].map(|one| decision.ruling(one));
            let prohibits = |ruling: Ruling| ruling.verdict() == Verdict::Prohibited;
            let speaks = policy.regulates() == Answer::Yes;
            let rulings = [prohibits(act), prohibits(policy), speaks];
            (says(&decision), decision.verdict(), rulings)
        };
        let [(one, first, _), (other, second, rulings)] = [decided(0), decided(1)];
        found.push(State { so, says: [one, other], verdicts: [first, second], rulings });
    }
    Some(found)
}

/// Compares a difference with what each state of its questions says; how many states there were, and
/// in how many something differs.
fn held_against_every_state(
    each: [&CompiledPolicy; 2],
    scope: &Scope,
    what: &str,
) -> (usize, usize) {
    // What is answered may be settled of another question.
    let difference = match each[0].difference(each[1], scope) {
        Err(DifferenceError::Prepare(_)) => return (0, 0),
        difference => difference.unwrap(),
    };
    let sides = Sides::of(each, scope);
    let common = common::Common::of(each.map(CompiledPolicy::policy)).unwrap();
    let (questions, _) = sides.questions(scope).unwrap();
    let (mut looked_at, mut differing) = (0, 0);
    let mut needed = vec![false; difference.rows.len()];
    let mut all_seen = true;
    for question in &questions {
        if difference.apart.contains(question) {
            continue;
        }
        let Some(states) = states(sides, scope, question, &common) else {
            all_seen = false;
            continue;
        };
        for State { so, says: [before, after], verdicts, .. } in &states {
            looked_at += 1;
            differing += usize::from(before != after);
            let telling: Vec<&Row> =
                difference.rows.iter().filter(|row| tells(row, question, so)).collect();
            let shown = || {
                let facts = FactSet { yes: *so, no: FactMask::EMPTY };
                format!("{what}\n{question:?}\n{facts:?}\n{before:?}\n{after:?}")
            };
            // What differs is told.
            let rules = before.symmetric_difference(after).map(|(rule, _)| rule);
            for rule in rules.filter(|rule| !rule.starts_with("duty ")) {
                let told = telling.iter().any(|row| name(row) == *rule);
                // What one side takes out of a rule is told of what takes it out.
                let out = before.symmetric_difference(after).any(|(rule, _)| {
                    rule.starts_with("out ") && telling.iter().any(|row| name(row) == *rule)
                });
                assert!(told || out, "not told: {rule}\n{}", shown());
            }
            if before != after {
                assert!(!telling.is_empty(), "nothing told\n{}", shown());
            }
            if verdicts[0] != verdicts[1] {
                let told = telling.iter().any(|row| row.changes == Changes::Verdict);
                assert!(told, "no verdict told\n{}", shown());
            }
            for (at, row) in difference.rows.iter().enumerate() {
                let same = |other: &&&Row| {
                    let of = |row: &Row| (row.told.key, row.told.kind, row.told.direction);
                    of(other) == of(row)
                };
                needed[at] |= before != after
                    && telling.contains(&row)
                    && telling.iter().filter(same).count() == 1;
            }
            // What is told differs, unless it is lifted or out of reach.
            for row in telling {
                let rule = name(row);
                let here = usize::from(row.told.direction == Direction::Comes);
                let of = |side: &Says| {
                    let says = side.iter().find(|(there, _)| *there == rule);
                    says.map(|(_, does)| does.clone())
                };
                let [here, there] = [of([before, after][here]), of([before, after][1 - here])];
                let is_out = before.iter().chain(after).any(|(rule, _)| rule.starts_with("out "));
                let is_lifted = |says: &Option<String>| {
                    says.as_ref().is_some_and(|does| does.starts_with("lifted"))
                };
                let right = match row.told.kind {
                    RegionKind::Bites | RegionKind::BitesThough(_)
                        if matches!(row.told.key, Key::Duty(..) | Key::Own(..)) =>
                    {
                        // Freed of, out of reach or prohibited.
                        here != there
                            || row.unless_lifted
                            || row.unless_taken_out
                            || row.does == RuleDoes::Arises
                    }
                    RegionKind::Bites | RegionKind::BitesThough(_) => {
                        here.as_deref().is_some_and(|does| !does.starts_with("lifted"))
                            && here != there
                            || row.unless_lifted && is_lifted(&here)
                            || row.unless_taken_out && is_out
                            || row.does == RuleDoes::Withheld
                            || row.does == RuleDoes::Compels
                    }
                    _ => true,
                };
                assert!(right, "told and not so: {row:?}\n{}", shown());
            }
        }
    }
    // No row can be left out.
    if all_seen {
        for (row, needed) in difference.rows.iter().zip(needed) {
            assert!(needed, "idle: {row:?}\n{what}");
        }
    }
    (looked_at, differing)
}

/// A scope of one question in which few facts are open.
fn small(each: [&CompiledPolicy; 2], dice: &mut Dice) -> Option<Scope> {
    let mut scope = Scope::default();
    let handling = Handling::ALL[dice.below(Handling::ALL.len())];
    // Provision is where most is said.
    scope.handlings = vec![if dice.below(2) == 0 { Handling::Provision } else { handling }];
    let datasets = &each[0].policy().datasets;
    scope.datasets = vec![datasets[dice.below(datasets.len())].id.clone()];
    let sides = Sides::of(each, &scope);
    let (questions, _) = sides.questions(&scope).unwrap();
    if questions.is_empty() {
        return None;
    }
    let question = &questions[dice.below(questions.len())];
    scope.purposes = question.purpose.iter().cloned().collect();
    scope.recipients = question.recipient.iter().cloned().collect();
    let mut reads = FactMask::EMPTY;
    for side in 0..2 {
        let prepared = sides.each[side].prepare(&sides.case(side, question, &scope)?).ok()?;
        let open = prepared.program.reads.iter().filter(|fact| !prepared.is_settled(*fact));
        reads = reads.union(open.filter(|fact| Fact::ACT.contains(fact)).collect());
    }
    let mut open: Vec<Fact> = reads.iter().collect();
    for _ in 0..8 {
        if !open.is_empty() {
            open.remove(dice.below(open.len()));
        }
    }
    // Of what is answered little is so.
    for fact in open {
        let answer = Answer::from(dice.below(12) == 0);
        scope.facts.insert(fact.id().to_owned(), answer);
        let asks = |scope: &Scope| {
            (0..2).all(|side| {
                let case = sides.case(side, question, scope);
                case.is_some_and(|case| sides.each[side].prepare(&case).is_ok())
            })
        };
        if answer == Answer::Yes && !asks(&scope) {
            scope.facts.insert(fact.id().to_owned(), Answer::No);
        }
    }
    Some(scope)
}

#[test]
fn what_differs_is_told_and_what_is_told_differs() {
    let mut dice = Dice(7);
    let (mut states, mut differing, mut revisions) = (0, 0, 0);
    let trials = std::env::var("APPI_SITUATIONS").map_or(60, |text| text.parse().unwrap());
    for policy in policies() {
        let compiled = policy.compile(Edition::LAST).unwrap();
        for trial in 0..trials {
            let Some(new) = revised(&policy, &mut dice) else { continue };
            let new = new.compile(Edition::LAST).unwrap();
            let Some(scope) = small([&compiled, &new], &mut dice) else { continue };
            let what = format!("{} {trial} {scope:?}", policy.id);
            let (all, some) = held_against_every_state([&compiled, &new], &scope, &what);
            states += all;
            differing += some;
            revisions += 1;
        }
    }
    assert!(
        revisions > 100 && states > 10_000 && differing > 500,
        "{revisions} {states} {differing}"
    );
}

#[test]
fn between_editions_what_differs_is_told() {
    let mut dice = Dice(11);
    let (mut states, mut differing) = (0, 0);
    let editions = Edition::ALL;
    for policy in policies() {
        for _ in 0..30 {
            let pair = [dice.below(editions.len()), dice.below(editions.len())];
            let [one, other] = pair.map(|at| policy.compile(editions[at]).unwrap());
            let Some(scope) = small([&one, &other], &mut dice) else { continue };
            let what = format!("{} {pair:?} {scope:?}", policy.id);
            let (all, some) = held_against_every_state([&one, &other], &scope, &what);
            states += all;
            differing += some;
        }
    }
    assert!(states > 5_000 && differing > 500, "{states} {differing}");
}

/// Both examples of each row can be decided, and show what the row tells.
#[test]
fn examples_show_what_differs() {
    let mut dice = Dice(3);
    let mut shown = 0;
    let mut wrong = Vec::new();
    for policy in policies() {
        let mut pairs = Vec::new();
        for _ in 0..4 {
            let Some(new) = revised(&policy, &mut dice) else { continue };
            pairs.push([&policy, &new].map(|one| one.compile(Edition::LAST).unwrap()));
        }
        pairs.push([Edition::Y2017, Edition::Y2022].map(|one| policy.compile(one).unwrap()));
        pairs.push([Edition::Y2023, Edition::Y2024].map(|one| policy.compile(one).unwrap()));
        for [old, new] in &pairs {
            let policy = old.policy();
            let declared = |id: &Id| crate::case::CasePurpose::Declared(id.clone());
            let scope = Scope {
                datasets: policy.datasets.iter().take(2).map(|one| one.id.clone()).collect(),
                purposes: policy.purposes.iter().take(2).map(|one| declared(&one.id)).collect(),
                ..Scope::default()
            };
            let difference = old.difference(new, &scope).unwrap();
            for row in difference.rows() {
                let [before, after] = row.example();
                let (before, after) = (old.prepare(before), new.prepare(after));
                let (Ok(before), Ok(after)) = (&before, &after) else {
                    wrong.push(format!("{:?} {:?} {row:?}", before.err(), after.err()));
                    continue;
                };
                let (before, after) = (before.decide(&[]), after.decide(&[]));
                shown += 1;
                let verdicts = [before.verdict(), after.verdict()];
                let open = verdicts.contains(&Verdict::Undetermined);
                let differ = match row.changes {
                    Changes::Verdict => verdicts[0] != verdicts[1],
                    Changes::Ruling => [Authority::Act, Authority::Policy]
                        .iter()
                        .any(|one| before.ruling(*one).verdict() != after.ruling(*one).verdict()),
                    _ => open || says(&before) != says(&after),
                };
                if open || !differ {
                    wrong.push(format!(
                        "{verdicts:?} {:?} {:?} {:?} {:?}\n{:?}\n{:?}\n{:?} {:?}",
                        row.told.key,
                        row.told.kind,
                        row.told.direction,
                        row.changes,
                        row.example,
                        (says(&before), says(&after)),
                        before.missing().collect::<Vec<_>>(),
                        after.missing().collect::<Vec<_>>()
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {shown}\n{}",
        wrong.len(),
        wrong[..wrong.len().min(4)].join("\n\n")
    );
    assert!(shown > 200, "{shown} examples");
}

/// The order in which a document lists its parts is no part of what it says.
#[test]
fn the_order_of_sections_does_not_matter() {
    let policy = policies().remove(0);
    let mut revised = policy.clone();
    revised.promises.iter_mut().for_each(|promise| {
        promise.unless.pop();
    });
    let turned = |policy: &Policy| {
        let mut turned = policy.clone();
        turned.promises.reverse();
        turned.terms.reverse();
        turned.clauses.reverse();
        turned.recipients.reverse();
        turned.datasets.reverse();
        turned.purposes.reverse();
        turned.duties.reverse();
        turned
    };
    let compiled = |policy: &Policy| policy.compile(Edition::LAST).unwrap();
    let handlings = vec![Handling::Use, Handling::Provision];
    let scope = Scope { handlings, ..Scope::default() };
    let one = compiled(&policy).difference(&compiled(&revised), &scope).unwrap();
    let other =
        compiled(&turned(&policy)).difference(&compiled(&turned(&revised)), &scope).unwrap();
    assert!(!one.rows().is_empty());
    assert_eq!(one.rows(), other.rows());
    assert!(
        compiled(&policy).difference(&compiled(&turned(&policy)), &scope).unwrap().is_nothing()
    );
}

/// Beside the Act: what the policy prohibits and the Act does not, and what the Act prohibits and a
/// promise permits, is told of the rule that prohibits; and each row has an example of it.
#[test]
fn promises_are_held_against_the_act() {
    let mut dice = Dice(5);
    let (mut stricter, mut wider, mut shown) = (0, 0, 0);
    for policy in policies() {
        let compiled = policy.compile(Edition::LAST).unwrap();
        let each = [&compiled, &compiled];
        for _ in 0..25 {
            let Some(scope) = small(each, &mut dice) else { continue };
            let Ok(difference) = compiled.difference_from_the_act(&scope) else { continue };
            for row in difference.rows() {
                let [_, case] = row.example();
                let decision = compiled.prepare(case).unwrap();
                let decision = decision.decide(&[]);
                let [act, policy] = [Authority::Act, Authority::Policy]
                    .map(|one| decision.ruling(one).verdict() == Verdict::Prohibited);
                assert_eq!([act, policy], [row.only == Only::Before, row.only == Only::After]);
                shown += 1;
            }
            let sides = Sides::of(each, &scope);
            let common = common::Common::of(each.map(CompiledPolicy::policy)).unwrap();
            let (questions, _) = sides.questions(&scope).unwrap();
            for question in &questions {
                let Some(states) = states(sides, &scope, question, &common) else { continue };
                for State { so, says: [_, says], rulings: [act, policy, speaks], .. } in &states {
                    let only = match (act, policy) {
                        (false, true) => Only::After,
                        (true, false) if *speaks => Only::Before,
                        _ => continue,
                    };
                    let told = difference.rows.iter().any(|row| {
                        row.only == only
                            && tells(row, question, so)
                            && says.contains(&(name(row), "bites".to_owned()))
                    });
                    assert!(told, "{scope:?}\n{question:?}\n{so:?}\n{says:?}");
                    *(if only == Only::After { &mut stricter } else { &mut wider }) += 1;
                }
            }
        }
    }
    assert!(stricter > 300 && wider > 100 && shown > 50, "{stricter} {wider} {shown}");
}
