//! The rows of the article tables, and whether one of them fails where the law is otherwise.

use std::collections::BTreeSet;

use super::view::Lowered;
use crate::answer::Answer;
use crate::duty::Duty;
use crate::edition::Edition;
use crate::engine::{Imposed, Program};
use crate::fact::FactSet;
use crate::law_tests::cited_in;
use crate::law_tests::tables::{Decisions, every_table, result, wanted};
use crate::norm::Place;
use crate::rule::{Effect, any_holds};

/// What a row says of one state in one edition.
pub(super) struct Expected {
    facts: FactSet,
    duty: Option<Duty>,
    result: String,
    /// Of each place that is cited, where it stands in the edition.
    by: Vec<Vec<Place>>,
    /// What each rule does in the law as it is: whether it is reached, and whether it bites.
    does: Vec<(Answer, Answer)>,
}

/// What a rule does in a state.
fn does(rule: Option<&Lowered>, facts: &FactSet) -> (Answer, Answer) {
    let Some(Lowered { entry, .. }) = rule else { return (Answer::No, Answer::No) };
    let when = any_holds(&entry.when, facts);
    let bites = if when == Answer::No { when } else { entry.bites(facts) };
    (when, bites)
}

/// All rows, edition by edition.
pub(super) fn all(law: &[Vec<Option<Lowered>>]) -> Vec<Vec<Expected>> {
    let mut all: Vec<Vec<Expected>> = Edition::ALL.iter().map(|_| Vec::new()).collect();
    for (_, table) in every_table() {
        for (edition, (law, all)) in Edition::ALL.iter().zip(law.iter().zip(&mut all)) {
            if table.editions.contains(edition) {
                add(&table, *edition, law, all);
            }
        }
    }
    all
}

fn add(table: &Decisions, edition: Edition, law: &[Option<Lowered>], all: &mut Vec<Expected>) {
    for row in &table.rows {
        let cited = |by: &String| cited_in(edition, Place::short(by).unwrap(), table.editions[0]);
        let states = table.states(row, None).into_iter();
        all.extend(states.map(|facts| Expected {
            facts,
            duty: table.duty,
            result: row.result.clone(),
            by: row.by.iter().map(cited).collect(),
            does: law.iter().map(|rule| does(rule.as_ref(), &facts)).collect(),
        }));
    }
}

/// A law that is otherwise in some rules.
pub(super) struct Otherwise<'l> {
    pub(super) law: &'l [Option<Lowered>],
    pub(super) changed: &'l [(usize, Option<Lowered>)],
}

impl<'l> Otherwise<'l> {
    /// The rules as they are in it.
    pub(super) fn rules(&self) -> Vec<Option<&'l Lowered>> {
        let mut rules: Vec<Option<&'l Lowered>> = self.law.iter().map(Option::as_ref).collect();
        for (at, changed) in self.changed {
            rules[*at] = changed.as_ref();
        }
        rules
    }

    /// Whether the row fails.
    pub(super) fn fails(&self, row: &Expected) -> bool {
        let anew: Vec<(usize, (Answer, Answer))> = (self.changed.iter())
            .map(|(at, rule)| (*at, does(rule.as_ref(), &row.facts)))
            .collect();
        let reaches = |(at, now): &(usize, (Answer, Answer))| {
            row.does[*at].0 != Answer::No || now.0 != Answer::No
        };
        if !anew.iter().any(reaches) {
            return false;
        }
        let rules = self.rules();
        if anew.iter().any(|(at, now)| row.does[*at] != *now) {
            let mut does = row.does.clone();
            anew.iter().for_each(|(at, now)| does[*at] = *now);
            let found = follows(&rules, &does, row.duty).unwrap_or_else(|| {
                let entries = rules.iter().flatten().map(|rule| rule.entry.clone()).collect();
                result(&Program::new(entries), &row.facts, row.duty)
            });
            if found != row.result {
                return true;
            }
        }
        if row.by.is_empty() {
            return false;
        }
        let there = places(&rules, &row.facts, row.duty);
        !row.by.iter().all(|by| by.iter().any(|place| there.contains(place)))
    }
}

/// What follows of what the rules do, if that is certain by Kleene's logic.
fn follows(
    rules: &[Option<&Lowered>],
    does: &[(Answer, Answer)],
    duty: Option<Duty>,
) -> Option<&'static str> {
    let of = |effect: &dyn Fn(Effect) -> bool| {
        let entries = rules.iter().zip(does).filter_map(|(rule, does)| Some(((*rule)?, does)));
        entries.filter(|(rule, _)| effect(rule.entry.then)).collect::<Vec<_>>()
    };
    let bites = |effect: &dyn Fn(Effect) -> bool| {
        of(effect).iter().fold(Answer::No, |any, (_, does)| any.or(does.1))
    };
    let disapplied = bites(&Effect::disapplies_the_act);
    let no_provision = bites(&|effect| effect == Effect::NoProvision);
    if let Some(duty) = duty {
        let wanted = |effect: Effect| {
            effect.imposes().is_some_and(|one| one.duty == Imposed::ByTheAct(duty))
        };
        let outside = bites(&|effect| effect == Effect::OutsideTheChapter);
        let owed = of(&wanted).iter().fold(Answer::No, |any, (rule, does)| {
            let without = match rule.entry.then {
                Effect::Arises(_) => disapplied.or(no_provision),
                Effect::Stands(_) => outside,
                _ => Answer::No,
            };
            any.or(does.1.and(!without))
        });
        return match owed {
            Answer::Yes => Some("due"),
            Answer::No => Some("none"),
            Answer::Unknown => None,
        };
    }
    let (mut act, mut reached) = (Answer::No, Answer::No);
    for (rule, does) in of(&|effect| effect == Effect::Prohibited) {
        let without = disapplied.or(no_provision.and(rule.entry.about_provision.into()));
        act = act.or(does.1.and(!without));
        reached = reached.or(does.0);
    }
    let regulates = reached.and(!disapplied.or(no_provision)).or(act);
    match (act, regulates) {
        (Answer::Yes, _) => Some("prohibited"),
        (Answer::No, Answer::No) => Some("not-regulated"),
        (Answer::No, Answer::Yes) => Some("permitted"),
        _ => None,
    }
}

/// The places that take part, as the tables of the articles read them.
fn places(rules: &[Option<&Lowered>], facts: &FactSet, duty: Option<Duty>) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    for Lowered { entry, places: own, of_exceptions, .. } in rules.iter().flatten() {
        if !wanted(entry.then, duty) || any_holds(&entry.when, facts) == Answer::No {
            continue;
        }
        places.extend(own);
        let bites = entry.bites(facts) != Answer::No;
        for (exception, there) in entry.exceptions.iter().zip(of_exceptions) {
            if bites || any_holds(&exception.cubes, facts) == Answer::Yes {
                places.extend(there);
            }
        }
    }
    places
}
