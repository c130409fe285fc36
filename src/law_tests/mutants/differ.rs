//! In what a law that is otherwise differs, on every state of a handling in an edition.

use std::collections::BTreeSet;

use super::view::{Lowered, cut};
use super::whole::{Subject, short};
use crate::duty::Duty;
use crate::edition::Edition;
use crate::engine::{Conditions, Entry, Program, Said};
use crate::establish::then;
use crate::fact::{Fact, FactMask, FactSet, Group};
use crate::law_tests::proof::state::{Keys, When, with, within};
use crate::norm::Place;
use crate::rule::Effect;
use crate::vocabulary::{Handling, InformationKind};

/// A rule where something is settled: when it is reached, when it bites, and when each of its
/// exceptions holds.
#[derive(Clone)]
struct Of {
    entry: Entry,
    rule: Lowered,
    when: u32,
    bites: u32,
    lifts: Vec<u32>,
}

/// All states of one handling in one edition.
pub(super) struct Space<'l> {
    keys: Keys,
    law: &'l [Option<Lowered>],
    settled: FactSet,
    empty: Program,
    rules: Vec<Option<Of>>,
    said: Said,
    possible: When,
}

/// A difference: in what, and the smallest case, as what is so in it and as a document.
pub(super) struct Difference {
    pub(super) what: String,
    pub(super) edition: Edition,
    pub(super) so: Vec<Fact>,
    pub(super) document: String,
}

impl<'l> Space<'l> {
    /// The handlings of an edition.
    pub(super) fn handlings(edition: Edition) -> BTreeSet<Handling> {
        Handling::ALL.iter().map(|one| then::handling(*one, edition.since())).collect()
    }

    pub(super) fn of(edition: Edition, handling: Handling, law: &'l [Option<Lowered>]) -> Self {
        let keys = Keys { edition, handling, kind: InformationKind::PersonalData, channel: None };
        let kinds =
            InformationKind::ALL.iter().flat_map(|kind| Keys { kind: *kind, ..keys }.kinds());
        let kinds: FactMask = kinds.map(Fact::Kind).collect();
        let settled = keys.settled_of(kinds);
        let mut space = Self {
            keys,
            law,
            settled,
            empty: Program::new(Vec::new()),
            rules: Vec::new(),
            said: Said::default(),
            possible: When::NEVER,
        };
        space.begin();
        space
    }

    /// Begins a diagram, with the law as it is.
    fn begin(&mut self) {
        let entries = self.law.iter().flatten().map(|rule| rule.entry.clone()).collect();
        let program = Program::new(entries).specialise(&self.settled);
        let all = Fact::ACT.iter().copied().chain(Group::values().iter());
        within(Conditions::reading(&program, self.settled, all));
        self.rules = self.law.iter().map(|rule| self.rule(rule.as_ref())).collect();
        self.said = self.said(&self.rules.iter().map(Option::as_ref).collect::<Vec<_>>());
        self.possible = self.keys.possible();
    }

    fn rule(&self, rule: Option<&Lowered>) -> Option<Of> {
        let rule = rule?;
        let entry = cut(&rule.entry, &self.settled)?;
        let lifts = entry.exceptions.iter().map(|one| When::any(&one.cubes).0).collect();
        let (when, bites) = with(|conditions| conditions.rule(&entry));
        Some(Of { entry, rule: rule.clone(), when, bites, lifts })
    }

    fn said(&self, rules: &[Option<&Of>]) -> Said {
        let entries = rules.iter().flatten().map(|of| of.entry.clone()).collect();
        let program = Program { entries, ..self.empty.clone() };
        let nodes: Vec<_> = rules.iter().flatten().map(|of| (of.when, of.bites)).collect();
        with(|conditions| conditions.said(&program, &nodes))
    }

    /// A difference, if there is one.
    pub(super) fn difference(
        &mut self,
        changed: &[(usize, Option<Lowered>)],
    ) -> Option<Difference> {
        self.room();
        let mut anew = Vec::new();
        for (at, rule) in changed {
            let (before, now) = (self.rules[*at].as_ref(), self.rule(rule.as_ref()));
            let nodes = |of: &Of| (of.when, of.bites, of.lifts.clone());
            let places =
                |of: &Of| (of.rule.own, of.rule.places.clone(), of.rule.of_exceptions.clone());
            let same = before.map(|one| (nodes(one), places(one)))
                == now.as_ref().map(|one| (nodes(one), places(one)));
            if !same {
                anew.push((*at, now));
            }
        }
        if anew.is_empty() {
            return None;
        }
        let there: Vec<Option<&Of>> = self.rules.iter().map(Option::as_ref).collect();
        let mut here = there.clone();
        for (at, now) in &anew {
            here[*at] = now.as_ref();
        }
        let said = self.said(&here);
        let mut all = outcomes(&self.said, &said);
        let changed = anew.iter().flat_map(|(at, now)| there[*at].into_iter().chain(now.as_ref()));
        let changed: Vec<&Of> = changed.collect();
        all.extend(citations(&changed, (&there, &self.said), (&here, &said)));
        all.into_iter().find_map(|(what, differ)| {
            let so = (differ & self.possible).smallest()?;
            let of_kind = |fact: &Fact| match fact {
                Fact::Kind(kind) => Some(*kind),
                _ => None,
            };
            let kind = so.iter().find_map(of_kind).unwrap_or(self.keys.kind);
            let facts: Vec<Fact> = so.into_iter().filter(|fact| of_kind(fact).is_none()).collect();
            let keys = Keys { kind, ..self.keys };
            let document = keys.document(&facts);
            let of_the_keys = [Fact::Handling(keys.handling), Fact::Kind(kind)];
            let so = of_the_keys.into_iter().chain(facts).collect();
            Some(Difference { what, edition: keys.edition, so, document })
        })
    }
}

/// What is found of the exceptions and the facts of one handling in an edition.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// Exceptions that prohibit, or rules that bite though an exception holds.
    pub(super) faults: Vec<String>,
    /// How many exceptions of limits there are.
    pub(super) exceptions: usize,
    /// The facts by a yes to which something comes to be prohibited, and those by which it ceases.
    pub(super) harm: FactMask,
    pub(super) help: FactMask,
}

impl Space<'_> {
    /// Looks at every exception of what limits the handling, and at every fact.
    pub(super) fn look(&mut self) -> Looked {
        let mut looked = Looked::default();
        for at in 0..self.rules.len() {
            let exceptions = self.rules[at].as_ref().map_or(0, |of| of.lifts.len());
            for place in 0..exceptions {
                self.look_at_exception(at, place, &mut looked);
            }
        }
        let single = with(|conditions| conditions.reads(self.said.prohibited));
        for fact in single.minus(Group::values()).iter() {
            self.room();
            let prohibited = When(self.said.prohibited);
            let [yes, no] = [true, false].map(|answer| prohibited.given(fact, answer));
            let [so, not_so] = [true, false].map(|answer| self.possible.given(fact, answer));
            let possible = so & not_so;
            if yes.minus(no) & possible != When::NEVER {
                looked.harm.insert(fact);
            }
            if no.minus(yes) & possible != When::NEVER {
                looked.help.insert(fact);
            }
        }
        looked
    }

    /// Whether the exception of a limit lifts it, and prohibits nothing.
    fn look_at_exception(&mut self, at: usize, place: usize, looked: &mut Looked) {
        self.room();
        let Some(of) = self.rules[at].as_ref() else { return };
        if of.entry.then != Effect::Prohibited {
            return;
        }
        let named = format!("exception {place} of {}", short(of.rule.own));
        if When(of.bites) & When(of.lifts[place]) != When::NEVER {
            looked.faults.push(format!("{named}: the rule bites"));
        }
        let mut entry = of.entry.clone();
        entry.exceptions.remove(place);
        let (when, bites) = with(|conditions| conditions.rule(&entry));
        let without = Of { entry, when, bites, ..of.clone() };
        let mut rules: Vec<Option<&Of>> = self.rules.iter().map(Option::as_ref).collect();
        rules[at] = Some(&without);
        let without = When(self.said(&rules).prohibited);
        if When(self.said.prohibited).minus(without) & self.possible != When::NEVER {
            looked.faults.push(format!("{named}: it prohibits"));
        }
        looked.exceptions += 1;
    }

    /// Begins another diagram where this one has grown large.
    fn room(&mut self) {
        if with(|conditions| conditions.are_many()) {
            self.begin();
        }
    }
}

/// In what follows.
fn outcomes(there: &Said, here: &Said) -> Vec<(String, When)> {
    let differs = |one: u32, other: u32| When(one).differs(When(other));
    let mut all = vec![
        ("prohibited".to_owned(), differs(there.prohibited, here.prohibited)),
        ("regulated".to_owned(), differs(there.regulated, here.regulated)),
        ("powers held back".to_owned(), differs(there.withheld, here.withheld)),
    ];
    for duty in Duty::ALL {
        let owed = |said: &Said| {
            let owed = said.owed.iter().find(|(one, _)| one == duty);
            owed.map_or(When::NEVER.0, |(_, owed)| *owed)
        };
        all.push((format!("owed: {}", duty.id()), differs(owed(there), owed(here))));
    }
    all
}

/// In what is cited: of the verdict, and of each duty.
fn citations(changed: &[&Of], there: In<'_>, here: In<'_>) -> Vec<(String, When)> {
    let subjects: BTreeSet<Subject> = changed.iter().map(|of| Subject::of(&of.rule)).collect();
    let places = changed
        .iter()
        .flat_map(|of| of.rule.places.iter().chain(of.rule.of_exceptions.iter().flatten()));
    let places: BTreeSet<Place> = places.copied().collect();
    let [there, here] = [there, here].map(|(rules, said)| (rules, Seen::of(rules, said)));
    let mut all = Vec::new();
    for subject in subjects {
        for place in &places {
            let [one, other] =
                [&there, &here].map(|(rules, seen)| cited(rules, seen, subject, *place));
            let of = match subject {
                Subject::Verdict(own) => short(own),
                Subject::Duty(duty) => duty.id().to_owned(),
            };
            all.push((format!("{} with {of}", short(*place)), one.differs(other)));
        }
    }
    all
}

/// Rules, and what they say.
type In<'a> = (&'a [Option<&'a Of>], &'a Said);

/// When what rules say is out of the question.
struct Seen {
    prohibited: When,
    disapplied: When,
    no_provision: When,
    outside: When,
}

impl Seen {
    fn of(rules: &[Option<&Of>], said: &Said) -> Self {
        let bites = |of: &dyn Fn(Effect) -> bool| {
            let rules = rules.iter().flatten().filter(|rule| of(rule.entry.then));
            rules.fold(When::NEVER, |any, rule| any | When(rule.bites))
        };
        Self {
            prohibited: When(said.prohibited),
            disapplied: bites(&Effect::disapplies_the_act),
            no_provision: bites(&|then| then == Effect::NoProvision),
            outside: bites(&|then| then == Effect::OutsideTheChapter),
        }
    }

    /// When it is told what the rule does.
    fn told(&self, of: &Of) -> When {
        let when = When(of.when);
        match of.entry.then {
            Effect::Prohibited | Effect::Noted if of.entry.about_provision => {
                when.minus(self.disapplied | self.no_provision)
            }
            Effect::Prohibited | Effect::Noted => when.minus(self.disapplied),
            Effect::Arises(_) => when.minus(self.prohibited | self.disapplied | self.no_provision),
            Effect::Stands(_) => when.minus(self.outside),
            Effect::EnforcementWithheld => when & self.prohibited,
            _ => when,
        }
    }
}

/// When the place is among the reasons.
fn cited(rules: &[Option<&Of>], seen: &Seen, of: Subject, place: Place) -> When {
    let rules = rules.iter().flatten().filter(|rule| Subject::of(&rule.rule) == of);
    rules.fold(When::NEVER, |any, rule| {
        let lifting = rule.lifts.iter().zip(&rule.rule.of_exceptions);
        let lifting = lifting.filter(|(_, places)| places.contains(&place));
        let lifting = lifting.fold(When::NEVER, |any, (lifts, _)| any | When(*lifts));
        let there = if rule.rule.places.contains(&place) { When::ALWAYS } else { lifting };
        if there == When::NEVER { any } else { any | (seen.told(rule) & there) }
    })
}
