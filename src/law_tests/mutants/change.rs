//! Every single change of the law: what is left out, turned round, cited wrongly, or in force at
//! another time.

use core::fmt::Debug;
use std::collections::{BTreeMap, BTreeSet};

use super::view::Law;
use crate::duty::Duty;
use crate::edition::Edition;
use crate::engine::Imposed;
use crate::fact::Fact;
use crate::law;
use crate::law_tests::references::HOMES;
use crate::norm::{Norm, Place};
use crate::rule::{Condition, Element, Exception, Rule};
use crate::text::Language;

/// What kind of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    AtomRemoved,
    AtomNegated,
    ElementDropped,
    ExceptionDropped,
    ReferenceDropped,
    RuleDropped,
    DutyDropped,
    CitationSwapped,
    InForceShifted,
}

/// A law in which one thing is otherwise.
pub(super) struct Mutant {
    pub(super) kind: Kind,
    /// Where, and what was changed.
    pub(super) what: String,
    /// What a row says that tells it apart.
    pub(super) says: String,
    pub(super) law: Law,
}

/// An atom as it is written.
fn written(fact: Fact, affirmed: bool) -> String {
    if affirmed { format!("`{fact}`") } else { format!("not `{fact}`") }
}

/// The opposite of a lone atom, and how it is written.
fn negated(condition: &Condition) -> Option<(String, Condition)> {
    match condition {
        Condition::Is(fact) => Some((written(*fact, true), Condition::Not(*fact))),
        Condition::Not(fact) => Some((written(*fact, false), Condition::Is(*fact))),
        Condition::All(_) | Condition::Any(_) => None,
    }
}

/// The list of which a condition is made up, and what makes one of it.
fn list(condition: &Condition) -> Option<(&'static [Condition], Make)> {
    match condition {
        Condition::Is(_) | Condition::Not(_) => None,
        Condition::All(list) => Some((list, Condition::All)),
        Condition::Any(list) => Some((list, Condition::Any)),
    }
}

type Make = fn(&'static [Condition]) -> Condition;

/// A list in which one is otherwise, or left out.
fn with<T: Clone>(all: &[T], at: usize, one: Option<T>) -> &'static [T] {
    let mut all = all.to_vec();
    match one {
        Some(one) => all[at] = one,
        None => drop(all.remove(at)),
    }
    all.leak()
}

/// The condition in every way in which one of the atoms in its list is otherwise.
fn conditions(condition: &Condition) -> Vec<(Kind, String, Condition)> {
    let Some((list, make)) = list(condition) else { return Vec::new() };
    let atoms = list.iter().enumerate().filter_map(|(at, one)| Some((at, negated(one)?)));
    let changed = atoms.flat_map(|(at, (what, negated))| {
        [
            (Kind::AtomRemoved, what.clone(), make(with(list, at, None))),
            (Kind::AtomNegated, what, make(with(list, at, Some(negated)))),
        ]
    });
    changed.collect()
}

/// A norm of the same article that stands elsewhere in it: the next one.
fn another(norm: Norm) -> Option<Norm> {
    let last = |norm: Norm| {
        let mut editions = Edition::ALL.into_iter().rev();
        editions.find_map(|edition| Some((edition, norm.place(edition)?)))
    };
    let (edition, here) = last(norm)?;
    let article = |place: Place| (place.instrument, place.article, place.branch);
    let elsewhere = |other: &Norm| {
        other.place(edition).is_some_and(|there| article(there) == article(here) && there != here)
    };
    let all = Norm::ALL.iter().copied();
    let after = all.clone().skip_while(move |one| *one != norm);
    after.chain(all).find(elsewhere)
}

/// What the element asks for.
fn asks(element: &Element) -> String {
    let mut atoms = Vec::new();
    element.needs.atoms(&mut |fact, affirmed| atoms.push(written(fact, affirmed)));
    match atoms.as_slice() {
        [one] => format!("{one} (`{}`)", element.norm.id()),
        [first, second] => format!("{first}, {second} (`{}`)", element.norm.id()),
        [first, ..] => format!("{first} and {} more (`{}`)", atoms.len() - 1, element.norm.id()),
        [] => format!("nothing (`{}`)", element.norm.id()),
    }
}

/// The elements in every way in which one of them is otherwise.
fn elements(all: &'static [Element]) -> Vec<(Kind, String, &'static [Element])> {
    let mut changed = Vec::new();
    for (at, element) in all.iter().enumerate() {
        let named = asks(element);
        changed.push((Kind::ElementDropped, named.clone(), with(all, at, None)));
        if let Some((what, needs)) = negated(&element.needs) {
            let one = Element { needs, ..*element };
            changed.push((
                Kind::AtomNegated,
                format!("{what} in {named}"),
                with(all, at, Some(one)),
            ));
        }
        if let Some(norm) = another(element.norm) {
            let what = format!("{named} cites `{}`", norm.id());
            let one = Element { norm, ..*element };
            changed.push((Kind::CitationSwapped, what, with(all, at, Some(one))));
        }
    }
    changed
}

/// The exception in every way in which something of it is otherwise.
fn exceptions(exception: &Exception) -> Vec<(Kind, String, Exception)> {
    let mut changed = Vec::new();
    for (kind, what, elements) in elements(exception.elements) {
        changed.push((kind, what, Exception { elements, ..*exception }));
    }
    if let Some(norm) = another(exception.norm) {
        let what = format!("itself cites `{}`", norm.id());
        changed.push((Kind::CitationSwapped, what, Exception { norm, ..*exception }));
    }
    changed
}

/// The rule in every way in which something that stands in it alone is otherwise.
fn rules(rule: &'static Rule) -> Vec<(Kind, String, Option<Rule>)> {
    let mut changed = vec![(Kind::RuleDropped, "dropped".to_owned(), None)];
    for (kind, what, when) in elements(rule.when) {
        changed.push((kind, what, Some(Rule { when, ..*rule })));
    }
    if let Some(norm) = another(rule.norm) {
        let what = format!("itself cites `{}`", norm.id());
        changed.push((Kind::CitationSwapped, what, Some(Rule { norm, ..*rule })));
    }
    for (at, list) in rule.unless.iter().enumerate() {
        if is_referred_to(list) {
            let named = list.first().map_or("", |first| first.norm.id());
            let without = Some(Rule { unless: with(rule.unless, at, None), ..*rule });
            let what = format!("the {} cases from `{named}` on", list.len());
            changed.push((Kind::ReferenceDropped, what, without));
            continue;
        }
        for (place, exception) in list.iter().enumerate() {
            let list = with(list, place, None);
            let unless = with(rule.unless, at, Some(list));
            let what = format!("exception `{}`", exception.norm.id());
            changed.push((Kind::ExceptionDropped, what, Some(Rule { unless, ..*rule })));
        }
    }
    changed
}

/// Whether the exceptions stand in a list to which rules refer.
fn is_referred_to(list: &[Exception]) -> bool {
    HOMES.iter().any(|(home, _)| alike(home, &list))
}

/// Whether both are written alike.
fn alike(one: &impl Debug, other: &impl Debug) -> bool {
    format!("{one:?}") == format!("{other:?}")
}

const fn title(norm: Norm) -> &'static str {
    norm.title(Language::En)
}

/// What was changed, as what there is; without the norms, which a row cites.
fn plain(what: &str) -> String {
    let (what, cited) = match what.split_once(" cites ") {
        Some((what, _)) => (what, "cited: "),
        None => (what, ""),
    };
    let mut plain = String::new();
    let mut rest = what;
    while let Some((before, after)) = rest.split_once(" (`") {
        let Some((_, after)) = after.split_once("`)") else { break };
        plain.push_str(before);
        rest = after;
    }
    plain.push_str(rest);
    match plain.as_str() {
        "dropped" => "what it asks for".to_owned(),
        plain => format!("{cited}{plain}"),
    }
}

/// What stands in several rules and is written once.
struct Shared<T> {
    one: T,
    of: BTreeSet<usize>,
}

/// Notes that the rule has it.
fn note<T: Debug + Copy>(shared: &mut BTreeMap<String, Shared<T>>, one: &T, at: usize) {
    let there = shared.entry(format!("{one:?}"));
    let there = there.or_insert_with(|| Shared { one: *one, of: BTreeSet::new() });
    there.of.insert(at);
}

fn note_conditions(
    shared: &mut BTreeMap<String, Shared<Condition>>,
    condition: &Condition,
    at: usize,
) {
    if let Some((list, _)) = list(condition) {
        note(shared, condition, at);
        list.iter().for_each(|one| note_conditions(shared, one, at));
    }
}

/// The condition with another in its place, wherever it stands in it.
fn replaced(condition: &Condition, from: &str, to: Condition) -> Condition {
    let Some((list, make)) = list(condition) else { return *condition };
    if format!("{condition:?}") == from {
        return to;
    }
    let list: Vec<Condition> = list.iter().map(|one| replaced(one, from, to)).collect();
    make(list.leak())
}

/// The rule with what is put in the place of its elements and of its exceptions.
fn rewritten(
    rule: &Rule,
    element: &dyn Fn(&Element) -> Element,
    exception: &dyn Fn(&Exception) -> Exception,
) -> Rule {
    let elements = |all: &[Element]| -> &'static [Element] {
        all.iter().map(element).collect::<Vec<_>>().leak()
    };
    let exceptions = |all: &[Exception]| -> &'static [Exception] {
        let all = all.iter().map(exception);
        let all = all.map(|one| Exception { elements: elements(one.elements), ..one });
        all.collect::<Vec<_>>().leak()
    };
    let unless: Vec<_> = rule.unless.iter().map(|list| exceptions(list)).collect();
    Rule { when: elements(rule.when), unless: unless.leak(), ..*rule }
}

/// Where a norm stands in each edition, in every way in which a place is taken or left an edition
/// earlier or later.
fn shifted(norm: Norm) -> Vec<(String, [Option<Place>; Edition::ALL.len()])> {
    let places = Edition::ALL.map(|edition| norm.place(edition));
    let mut changed = Vec::new();
    for at in 1..places.len() {
        let (before, after) = (places[at - 1], places[at]);
        if before == after {
            continue;
        }
        let [then, since] = [at - 1, at].map(|at| Edition::ALL[at]);
        let (mut later, mut earlier) = (places, places);
        later[at] = before;
        earlier[at - 1] = after;
        changed.push((format!("what changes in {since} changes an edition later"), later));
        changed.push((format!("what changes in {since} changes as early as {then}"), earlier));
    }
    if places.last().is_some_and(Option::is_some) {
        let mut ended = places;
        ended[places.len() - 1] = None;
        changed.push(("is not in force any more in the last edition".to_owned(), ended));
    }
    if places.first().is_some_and(Option::is_some) {
        let mut begun = places;
        begun[0] = None;
        changed.push(("is not yet in force in the first edition".to_owned(), begun));
    }
    changed
}

/// Every law with one change, where it is written: what several rules share is changed in all.
pub(super) fn all() -> Vec<Mutant> {
    let there: Vec<&'static Rule> = law::rules().collect();
    let leaked = |rule: Rule| -> &'static Rule { Box::leak(Box::new(rule)) };
    let mut all = Vec::new();
    let mut lists = BTreeMap::new();
    let (mut shared, mut written) = (BTreeMap::new(), BTreeMap::new());
    for (at, rule) in there.iter().enumerate() {
        for (kind, what, changed) in rules(rule) {
            let rule_of = format!("`{}` ({:?})", rule.norm.id(), rule.then);
            let says = format!("{}: {}", title(rule.norm), plain(&what));
            let law = Law::with(vec![(at, changed.map(leaked))]);
            all.push(Mutant { kind, what: format!("{rule_of}: {what}"), says, law });
        }
        for list in rule.unless.iter().filter(|list| is_referred_to(list)) {
            note(&mut lists, list, at);
        }
        for exception in rule.exceptions() {
            note(&mut shared, exception, at);
            exception.elements.iter().for_each(|one| note_conditions(&mut written, &one.needs, at));
        }
        rule.when.iter().for_each(|one| note_conditions(&mut written, &one.needs, at));
    }
    let named = |of: &BTreeSet<usize>| {
        let first = of.first().map_or("", |at| there[*at].norm.id());
        match of.len() {
            1 => format!("`{first}`"),
            more => format!("`{first}` and {} more", more - 1),
        }
    };
    for (key, Shared { one: list, of }) in &lists {
        for (place, exception) in list.iter().enumerate() {
            let without = with(list, place, None);
            let changed = of.iter().map(|at| {
                let rule = there[*at];
                let unless: Vec<&'static [Exception]> = (rule.unless.iter())
                    .map(|list| if format!("{list:?}") == *key { without } else { *list })
                    .collect();
                (*at, Some(leaked(Rule { unless: unless.leak(), ..*rule })))
            });
            let what = format!("exception `{}` of {}", exception.norm.id(), named(of));
            let (says, law) = (title(exception.norm).to_owned(), Law::with(changed.collect()));
            all.push(Mutant { kind: Kind::ExceptionDropped, what, says, law });
        }
    }
    for (key, Shared { one: exception, of }) in &shared {
        for (kind, what, changed) in exceptions(exception) {
            let put = |one: &Exception| if format!("{one:?}") == *key { changed } else { *one };
            let changed = of.iter().map(|at| {
                let rule = rewritten(there[*at], &|element| *element, &put);
                (*at, Some(leaked(rule)))
            });
            let says = format!("{}: {}", title(exception.norm), plain(&what));
            let what = format!("exception `{}` of {}: {what}", exception.norm.id(), named(of));
            all.push(Mutant { kind, what, says, law: Law::with(changed.collect()) });
        }
    }
    for (key, Shared { one: condition, of }) in &written {
        for (kind, what, to) in conditions(condition) {
            let put = |one: &Element| Element { needs: replaced(&one.needs, key, to), ..*one };
            let changed = of.iter().map(|at| {
                let rule = rewritten(there[*at], &put, &|one| *one);
                (*at, Some(leaked(rule)))
            });
            let first = of.first().map_or("", |at| title(there[*at].norm));
            let says = format!("{first}: {}", plain(&what));
            let what = format!("{what} in {key} of {}", named(of));
            all.push(Mutant { kind, what, says, law: Law::with(changed.collect()) });
        }
    }
    for duty in Duty::ALL {
        let imposes = |rule: &Rule| {
            let wanted = rule.then.imposes().map(|wanted| wanted.duty);
            wanted == Some(Imposed::ByTheAct(*duty))
        };
        let imposing = there.iter().enumerate().filter(|(_, rule)| imposes(rule));
        let law = Law::with(imposing.map(|(at, _)| (at, None)).collect());
        let what = format!("duty `{}`: dropped", duty.id());
        let says = duty.in_language(Language::En).to_owned();
        all.push(Mutant { kind: Kind::DutyDropped, what, says, law });
    }
    for norm in Norm::ALL {
        for (what, places) in shifted(*norm) {
            let what = format!("`{}`: {what}", norm.id());
            let says = format!("{}: as it stood then", title(*norm));
            let law = Law::where_stands(*norm, places);
            all.push(Mutant { kind: Kind::InForceShifted, what, says, law });
        }
    }
    all
}
