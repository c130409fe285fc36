//! The three ways of evaluating rules, held against each other on random situations under every
//! shipped policy, in every edition and every handling: the conditions as they are written, the
//! tables, and the diagram. `APPI_SITUATIONS` says how many.

use crate::answer::Answer;
use crate::case::{Case, CaseRecipient, DescribedRecipient, OrUnknown, Presume};
use crate::decision::{Decision, Prepared, Verdict};
use crate::edition::Edition;
use crate::engine::{Asked, Authority, Bits, Entry, Origin, Told};
use crate::fact::{Fact, FactSet};
use crate::law;
use crate::policy::Policy;
use crate::rule::{Effect, Element, any_holds};
use crate::vocabulary::{Country, Handling, InformationKind, Relation, RequestKind, Source};

/// How many situations are tried, unless the environment says otherwise.
const SITUATIONS: usize = 3_000;

/// How many of them share a case that is prepared.
const EACH: usize = 200;

const POLICIES: [&str; 7] = [
    include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
    include_str!("../../examples/policies/001-jpcert.toml"),
    include_str!("../../examples/policies/002-gmo-globalsign.toml"),
    include_str!("../../examples/policies/003-assign-persona.toml"),
    include_str!("../../examples/policies/004-jcert.toml"),
    include_str!("../../examples/policies/complete.toml"),
    include_str!("../../examples/policies/starter.toml"),
];

const ASKED: [Asked; 5] = [
    Asked::Overall,
    Asked::Prohibited(Authority::Act),
    Asked::Prohibited(Authority::Policy),
    Asked::Regulated(Authority::Act),
    Asked::Regulated(Authority::Policy),
];

struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % bound
    }

    fn any<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A value, that it is unknown, or nothing.
    fn key<T: Copy + core::fmt::Debug>(&mut self, from: &[T]) -> Option<OrUnknown<T>> {
        match self.below(6) {
            0..3 => Some(OrUnknown::Known(self.any(from))),
            3 => Some(OrUnknown::Unknown),
            _ => None,
        }
    }

    fn case(&mut self, policy: &Policy, edition: Edition, handling: Handling) -> Case {
        let dataset = &policy.datasets[self.below(policy.datasets.len())];
        let mut case = Case::new(edition.since(), handling, dataset.id.as_str());
        case.presume = self.any(&[Presume::Usual, Presume::Nothing]);
        case.kind = self.key(InformationKind::ALL);
        case.source = self.key(Source::ALL);
        case.request = self.key(RequestKind::ALL).filter(|_| handling.is_about_a_request());
        if handling == Handling::Provision {
            let relation = self.key(Relation::ALL);
            let country = self.any(&[None, Some(Country::JAPAN), "US".parse().ok()]);
            let described = DescribedRecipient { relation, country, ..Default::default() };
            case.recipient = Some(CaseRecipient::Described(described));
        }
        case
    }

    /// Answers to some of the facts that are read, keys included.
    fn answers(&mut self, prepared: &Prepared) -> Vec<(Fact, Answer)> {
        let (open, yes) = (self.below(101), self.below(101));
        let read = prepared.program.reads.iter().filter(|fact| !prepared.is_settled(*fact));
        let read: Vec<Fact> = read.collect();
        let some = read.into_iter().filter_map(|fact| {
            let answer = match self.below(100) {
                dice if dice < open => return None,
                _ if self.below(10) == 0 => Answer::Unknown,
                _ if fact.group().is_some() => Answer::from(self.below(12) == 0),
                _ => Answer::from(self.below(100) < yes),
            };
            Some((fact, answer))
        });
        some.collect()
    }

    /// Everything that is open answered, be it read or not.
    fn completed(&mut self, prepared: &Prepared, facts: &FactSet) -> FactSet {
        let mut all = *facts;
        // A value left open beside one that is so is none.
        for value in facts.yes.iter().filter(|fact| fact.group().is_some()) {
            all.set(value, Answer::Yes);
        }
        for group in facts.open_groups() {
            let possible: Vec<Fact> = all.possible(group).iter().collect();
            all.set(self.any(&possible), Answer::Yes);
        }
        let every = Fact::ACT.iter().copied().chain(prepared.program.reads.iter());
        for fact in every {
            if all.get(fact) == Answer::Unknown && fact.group().is_none() {
                all.set(fact, Answer::from(self.below(2) == 0));
            }
        }
        all
    }
}

/// What a rule does: whether it is reached, and bites.
type Does = (Answer, Answer);

/// The same by its conditions as they are written.
fn as_written(entry: &Entry, edition: Edition, facts: &FactSet) -> Does {
    let all = |elements: &mut dyn Iterator<Item = &'static Element>| {
        elements.fold(Answer::Yes, |all, one| all.and(one.needs.holds(facts)))
    };
    let reached = match entry.origin {
        Origin::Act(rule) => all(&mut rule.when_in(edition)),
        Origin::Promise(_) | Origin::Duty => any_holds(&entry.when, facts),
    };
    let lifted = entry.exceptions.iter().map(|one| match (one.origin.of_the_act, entry.origin) {
        (Some(exception), Origin::Act(_)) => all(&mut exception.elements_in(edition)),
        _ => any_holds(&one.cubes, facts),
    });
    (reached, reached.and(!lifted.fold(Answer::No, Answer::or)))
}

/// The same of every rule, and by the tables.
fn both_ways(prepared: &Prepared, facts: &FactSet) -> (Told, Vec<Does>, Vec<Does>) {
    let told = prepared.flat.told(facts);
    let entries = &prepared.program.entries;
    // What an edition leaves no room for, whatever is said of it.
    let settled = law::settled_in(prepared.edition).unwrap_or(FactSet::UNKNOWN);
    let there = FactSet {
        yes: facts.yes.minus(settled.no).union(settled.yes),
        no: facts.no.minus(settled.yes).union(settled.no),
    };
    let written = entries.iter().map(|one| as_written(one, prepared.edition, &there)).collect();
    let by_tables = (0..entries.len()).map(|at| {
        let (_, there) = prepared.flat.word(at / 64, &told, facts).unwrap();
        let answer = |bits: Bits| match (bits.yes >> (at % 64) & 1, bits.open >> (at % 64) & 1) {
            (1, _) => Answer::Yes,
            (_, 1) => Answer::Unknown,
            _ => Answer::No,
        };
        (answer(there.reached), answer(there.bites))
    });
    (told, written, by_tables.collect())
}

/// The rulings, one rule after another.
struct Rulings {
    asked: [Answer; 5],
    disapplied: Answer,
    no_provision: Answer,
    outside: Answer,
}

fn rulings(prepared: &Prepared, states: &[(Answer, Answer)], facts: &FactSet) -> Rulings {
    let rules = || prepared.program.entries.iter().zip(states.iter().copied());
    let bites = |of: &dyn Fn(Effect) -> bool| {
        let such = rules().filter(|(entry, _)| of(entry.then));
        such.fold(Answer::No, |any, (_, (_, bites))| any.or(bites))
    };
    let disapplied = bites(&Effect::disapplies_the_act);
    let no_provision = bites(&|effect| effect == Effect::NoProvision);
    let outside = bites(&|effect| effect == Effect::OutsideTheChapter);
    let [mut act, mut policy, mut act_reached, mut policy_reached] = [Answer::No; 4];
    for (entry, (reached, bites)) in rules().filter(|(entry, _)| entry.then == Effect::Prohibited) {
        let without = if entry.about_provision { no_provision } else { Answer::No };
        if entry.authority() == Authority::Act {
            act = act.or(bites.and(!without).and(!disapplied));
            act_reached = act_reached.or(reached);
        } else {
            policy = policy.or(bites.and(!without));
            policy_reached = policy_reached.or(reached);
        }
    }
    let compelled = any_holds(&prepared.program.compelled, facts);
    let regulates = act_reached.and(!no_provision).and(!disapplied).or(act);
    let asked = [act.or(policy.and(!compelled)), act, policy, regulates, policy_reached];
    Rulings { asked, disapplied, no_provision, outside }
}

/// Whether it is prohibited.
const fn prohibited(verdict: Verdict) -> Answer {
    match verdict {
        Verdict::Prohibited => Answer::Yes,
        Verdict::Permitted => Answer::No,
        Verdict::Undetermined => Answer::Unknown,
    }
}

/// Whether the more exact answer contradicts the other.
fn contradicts(exact: Answer, kleene: Answer) -> bool {
    kleene != Answer::Unknown && exact != kleene
}

/// What differs in a situation.
fn differences(dice: &mut Dice, prepared: &Prepared, decision: &Decision<'_>) -> Vec<String> {
    let facts = decision.facts();
    let (program, exact) = (&prepared.program, &prepared.exact);
    let mut found = Vec::new();
    let (told, written, states) = both_ways(prepared, facts);
    let all = dice.completed(prepared, facts);
    let (_, then_written, then_states) = both_ways(prepared, &all);
    // Masks may be more exact than the tree where something is open, and are the same where
    // nothing is.
    for (at, entry) in program.entries.iter().enumerate() {
        let (one, other) = (written[at], states[at]);
        let open = contradicts(other.0, one.0) || contradicts(other.1, one.1);
        if open || then_written[at] != then_states[at] {
            let then = (then_written[at], then_states[at]);
            let norm = entry.norm();
            found.push(format!("rule {at} ({norm:?}): {one:?} {other:?}, completed {then:?}"));
        }
    }
    let one_by_one = rulings(prepared, &states, facts);
    let then = rulings(prepared, &then_written, &all);
    let ruling = |by| decision.ruling(by);
    let (act, policy) = (ruling(Authority::Act), ruling(Authority::Policy));
    let verdicts = [decision.verdict(), act.verdict(), policy.verdict()].map(prohibited);
    let [overall, by_act, by_policy] = verdicts;
    let said = [overall, by_act, by_policy, act.regulates(), policy.regulates()];
    for (at, asked) in ASKED.into_iter().enumerate() {
        let kleene = one_by_one.asked[at];
        let by_diagram = exact.answer(asked, facts);
        if told.evaluation.answer(asked) != kleene {
            found.push(format!("{asked:?} by the tables"));
        }
        if contradicts(by_diagram, kleene) {
            found.push(format!("{asked:?} by the diagram"));
        }
        if contradicts(then.asked[at], by_diagram) || then.asked[at] == Answer::Unknown {
            found.push(format!("{asked:?} completed: {by_diagram} {}", then.asked[at]));
        }
        if said[at] != by_diagram {
            found.push(format!("{asked:?} as decided"));
        }
    }
    duties(prepared, facts, &told, (&states, &one_by_one), &mut found);
    for owed in decision.duties().chain(decision.standing_duties()) {
        if owed.citation().is_none() && owed.clause().is_none() {
            found.push(format!("{} is imposed nowhere", owed.id()));
        }
    }
    found
}

/// Of each duty, whether it is owed by the rules as they are written, and by the diagram.
fn duties(
    prepared: &Prepared,
    facts: &FactSet,
    by_tables: &Told,
    (states, told): (&[(Answer, Answer)], &Rulings),
    found: &mut Vec<String>,
) {
    let mut all: Vec<_> =
        prepared.program.entries.iter().filter_map(|one| one.then.imposes()).collect();
    all.sort_by_key(|one| (one.duty, one.arises));
    all.dedup();
    for wanted in all {
        let imposing = prepared.program.entries.iter().zip(states);
        let owed = imposing.filter(|(entry, _)| entry.then.imposes() == Some(wanted)).map(
            |(entry, (_, bites))| {
                let without = match entry.then {
                    Effect::Arises(_) => told.disapplied.or(told.no_provision),
                    Effect::Stands(_) => told.outside,
                    Effect::ArisesByPolicy(_) if entry.about_provision => told.no_provision,
                    _ => Answer::No,
                };
                bites.and(!without)
            },
        );
        let owed = owed.fold(Answer::No, Answer::or);
        let mut there = prepared.flat.owed(wanted.arises, &prepared.program, by_tables, facts);
        let there = there.find(|(one, ..)| *one == wanted);
        let by_tables = there.map_or(Answer::No, |(_, answer, _)| answer);
        let by_diagram = prepared.exact.owes(facts, wanted);
        if by_tables != owed || contradicts(by_diagram, owed) {
            found.push(format!("{wanted:?}: {owed}, {by_tables}, {by_diagram}"));
        }
    }
}

#[test]
fn as_written_by_tables_and_by_diagram() {
    let wanted = std::env::var("APPI_SITUATIONS").ok().map(|count| count.parse().unwrap());
    let wanted: usize = wanted.unwrap_or(SITUATIONS);
    let policies: Vec<Policy> = POLICIES.iter().map(|text| toml::from_str(text).unwrap()).collect();
    let compiled: Vec<_> = policies
        .iter()
        .flat_map(|policy| Edition::ALL.map(|edition| (policy, edition)))
        .map(|(policy, edition)| (policy, edition, policy.compile(edition).unwrap()))
        .collect();
    let kinds: Vec<_> = (compiled.iter())
        .flat_map(|one| Handling::ALL.iter().map(move |handling| (one, *handling)))
        .collect();
    let mut dice = Dice(7);
    let (mut tried, mut open, mut at) = (0, 0, 0);
    while tried < wanted {
        let ((policy, edition, compiled), handling) = kinds[at * 997 % kinds.len()];
        at += 1;
        let case = dice.case(policy, *edition, handling);
        let Ok(prepared) = compiled.prepare(&case) else { continue };
        for _ in 0..EACH.min(wanted / kinds.len() + 1) {
            let answers = dice.answers(&prepared);
            let decision = prepared.decide(&answers);
            let found = differences(&mut dice, &prepared, &decision);
            assert!(found.is_empty(), "{case:?}\n{answers:?}\n{found:#?}");
            tried += 1;
            open += usize::from(decision.verdict() == Verdict::Undetermined);
        }
    }
    println!("{tried} situations of {at} cases, {open} undetermined");
    assert!(open * 20 > tried, "{open} of {tried} are undetermined");
}
