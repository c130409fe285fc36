//! The one check of a document's meaning: every fault at once.

use core::fmt;

use thiserror::Error;

use super::{Changes, Exception, Policy, Promise, Requirement, TakesEffect, literal};
use crate::duty::Duty;
use crate::fact::{Fact, Term};
use crate::norm::Norm;
use crate::vocabulary::Id;

/// 不備: one fault in a document, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}: {message}")]
pub struct Fault {
    path: String,
    message: String,
}

impl Fault {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }

    /// Where in the document: `promises[2].unless[0].clause`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong, and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// Every fault of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) const fn of(faults: Vec<Fault>) -> Self {
        Self(faults)
    }

    /// The faults as an error, if there are any.
    pub(crate) fn check(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// The faults, in the order of the document.
    #[must_use]
    pub fn all(&self) -> &[Fault] {
        &self.0
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fault) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl core::error::Error for Faults {}

/// A hint with the known name that is nearest to an unknown one.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    known
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .min()
        .filter(|(far, candidate)| *far * 2 <= name.chars().count().max(candidate.chars().count()))
        .map_or_else(String::new, |(_, candidate)| format!("; did you mean `{candidate}`?"))
}

/// How many letters must be changed, added or dropped to turn one into the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(b.chars()) {
            let changed = diagonal + usize::from(from != to);
            diagonal = *cell;
            left = changed.min(*cell + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// The ids that one kind of part declares.
struct Known<'p> {
    what: &'static str,
    ids: Vec<&'p Id>,
}

struct Check<'p> {
    faults: Vec<Fault>,
    terms: Vec<&'p str>,
}

impl Check<'_> {
    fn fault(&mut self, path: impl Into<String>, message: impl Into<String>) {
        self.faults.push(Fault::new(path, message));
    }

    /// Declares the ids of a list and reports duplicates.
    fn declare<'p>(
        &mut self,
        list: &str,
        what: &'static str,
        ids: impl Iterator<Item = &'p Id>,
    ) -> Known<'p> {
        let mut known = Known { what, ids: Vec::new() };
        for (place, id) in ids.enumerate() {
            if id.as_str().is_empty() {
                self.fault(format!("{list}[{place}].id"), "the id is empty");
            }
            if known.ids.contains(&id) {
                self.fault(format!("{list}[{place}].id"), format!("`{id}` is declared twice"));
            }
            known.ids.push(id);
        }
        known
    }

    fn refer(&mut self, path: &str, id: &Id, known: &Known<'_>) {
        if !known.ids.contains(&id) {
            let what = known.what;
            let hint = nearest(id.as_str(), known.ids.iter().map(|id| id.as_str()));
            self.fault(path, format!("no {what} has the id `{id}`{hint}"));
        }
    }

    fn refer_all(&mut self, path: &str, ids: &[Id], known: &Known<'_>) {
        for (place, id) in ids.iter().enumerate() {
            self.refer(&format!("{path}[{place}]"), id, known);
            if ids.iter().take(place).any(|earlier| earlier == id) {
                self.fault(format!("{path}[{place}]"), format!("`{id}` stands twice in the list"));
            }
        }
    }

    fn not_empty<T>(&mut self, path: &str, list: &[T]) {
        if list.is_empty() {
            self.fault(path, "the list is empty: expected at least one entry");
        }
    }

    fn takes_effect(&mut self, path: &str, effect: TakesEffect) {
        if effect.days() == Some(0) {
            self.fault(path, "no day is left to pass: expected at least 1, or `on-posting`");
        }
    }

    fn literals(&mut self, path: &str, literals: &[String]) {
        for (place, text) in literals.iter().enumerate() {
            let (id, _) = literal(text);
            if Fact::named(id).is_none() && !self.terms.contains(&id) {
                let known =
                    Fact::ACT.iter().map(|fact| fact.id()).chain(self.terms.iter().copied());
                let hint = nearest(id, known);
                self.fault(
                    format!("{path}[{place}]"),
                    format!("`{id}` is neither a fact of the Act nor a term of this policy{hint}"),
                );
            }
        }
    }

    fn exception(
        &mut self,
        path: &str,
        exception: &Exception,
        clauses: &Known<'_>,
        policy: &Policy,
    ) {
        self.refer(&format!("{path}.clause"), &exception.clause, clauses);
        self.literals(&format!("{path}.all"), &exception.all);
        self.literals(&format!("{path}.any"), &exception.any);
        let own = !exception.all.is_empty() || !exception.any.is_empty();
        let ways = [own, exception.as_the_act, exception.entrustment, exception.joint_use];
        if ways.iter().filter(|way| **way).count() != 1 {
            self.fault(
                path,
                "expected exactly one of: `all` and `any`, `as-the-act`, `entrustment`, `joint-use`",
            );
        }
        if exception.joint_use && policy.joint_uses.is_empty() {
            self.fault(path, "`joint-use` refers to a section that the policy does not have: expected `[[joint-uses]]`");
        }
        if let Some(like) = &exception.like
            && Norm::named(like).is_none()
        {
            let hint = nearest(like, Norm::ALL.iter().map(|norm| norm.id()));
            self.fault(format!("{path}.like"), format!("no norm has the id `{like}`{hint}"));
        }
    }

    fn when(&mut self, path: &str, when: Option<&Requirement>) {
        let Some(when) = when else { return };
        self.literals(&format!("{path}.when.all"), &when.all);
        self.literals(&format!("{path}.when.any"), &when.any);
        if when.all.is_empty() && when.any.is_empty() {
            self.fault(format!("{path}.when"), "the condition is empty: expected `all` or `any`");
        }
    }

    fn promise(
        &mut self,
        path: &str,
        promise: &Promise,
        clauses: &Known<'_>,
        datasets: &Known<'_>,
        policy: &Policy,
    ) {
        self.refer(&format!("{path}.clause"), &promise.clause, clauses);
        self.not_empty(&format!("{path}.restricts"), &promise.restricts);
        self.refer_all(&format!("{path}.datasets"), &promise.datasets, datasets);
        self.when(path, promise.when.as_ref());
        for (at, exception) in promise.unless.iter().enumerate() {
            self.exception(&format!("{path}.unless[{at}]"), exception, clauses, policy);
        }
        for (at, clause) in promise.overrides.iter().enumerate() {
            let path = format!("{path}.overrides[{at}]");
            self.refer(&path, clause, clauses);
            if *clause == promise.clause {
                self.fault(path, "a promise cannot override itself");
            } else if !policy.promises.iter().any(|other| other.clause == *clause) {
                self.fault(path, format!("no promise is made by the clause `{clause}`"));
            }
        }
    }
}

pub(super) fn check(policy: &Policy) -> Result<(), Faults> {
    let mut check = Check {
        faults: Vec::new(),
        terms: policy.terms.iter().map(|term| term.id.as_str()).collect(),
    };
    if policy.format != 1 {
        check.fault(
            "format",
            format!("`{}` is no format this crate reads: expected 1", policy.format),
        );
    }

    let clauses = check.declare("clauses", "clause", policy.clauses.iter().map(|c| &c.id));
    check.not_empty("clauses", &policy.clauses);
    check.declare("terms", "term", policy.terms.iter().map(|t| &t.id));
    let principals = check.declare(
        "principals",
        "category of principals",
        policy.principals.iter().map(|p| &p.id),
    );
    let items = check.declare("items", "item", policy.items.iter().map(|i| &i.id));
    let purposes = check.declare("purposes", "purpose", policy.purposes.iter().map(|p| &p.id));
    let datasets = check.declare("datasets", "dataset", policy.datasets.iter().map(|d| &d.id));
    let recipients =
        check.declare("recipients", "recipient", policy.recipients.iter().map(|r| &r.id));

    if policy.terms.len() > Term::MAX {
        let count = policy.terms.len();
        check.fault("terms", format!("{count} terms are declared: expected at most {}", Term::MAX));
    }
    for (at, term) in policy.terms.iter().enumerate() {
        if Fact::named(term.id.as_str()).is_some() {
            check.fault(
                format!("terms[{at}].id"),
                format!("`{}` is a fact of the Act: expected a name of the policy's own", term.id),
            );
        }
    }
    for (at, purpose) in policy.purposes.iter().enumerate() {
        check.refer(&format!("purposes[{at}].clause"), &purpose.clause, &clauses);
        check.refer_all(&format!("purposes[{at}].principals"), &purpose.principals, &principals);
        if let Some(wider) = &purpose.part_of {
            check.refer(&format!("purposes[{at}].part-of"), wider, &purposes);
        }
    }
    for (at, dataset) in policy.datasets.iter().enumerate() {
        check.refer_all(&format!("datasets[{at}].principals"), &dataset.principals, &principals);
        check.refer_all(&format!("datasets[{at}].items"), &dataset.items, &items);
        check.refer_all(&format!("datasets[{at}].purposes"), &dataset.purposes, &purposes);
    }
    for (at, entrustment) in policy.entrustments.iter().enumerate() {
        check.refer(&format!("entrustments[{at}].clause"), &entrustment.clause, &clauses);
        check.refer_all(
            &format!("entrustments[{at}].recipients"),
            &entrustment.recipients,
            &recipients,
        );
        check.refer_all(&format!("entrustments[{at}].datasets"), &entrustment.datasets, &datasets);
        check.refer_all(&format!("entrustments[{at}].purposes"), &entrustment.purposes, &purposes);
    }
    for (at, joint) in policy.joint_uses.iter().enumerate() {
        let path = format!("joint-uses[{at}]");
        check.refer(&format!("{path}.clause"), &joint.clause, &clauses);
        check.not_empty(&format!("{path}.datasets"), &joint.datasets);
        check.refer_all(&format!("{path}.datasets"), &joint.datasets, &datasets);
        if let Some(part) = &joint.items {
            check.refer(&format!("{path}.items.clause"), &part.clause, &clauses);
            check.refer_all(&format!("{path}.items.ids"), &part.ids, &items);
        }
        if let Some(part) = &joint.users {
            check.refer(&format!("{path}.users.clause"), &part.clause, &clauses);
            check.refer_all(&format!("{path}.users.recipients"), &part.recipients, &recipients);
            if part.recipients.is_empty() && part.elsewhere.is_none() {
                check.fault(
                    format!("{path}.users"),
                    "no user is named: expected `recipients` or `elsewhere`",
                );
            }
        }
        if let Some(part) = &joint.purposes {
            check.refer(&format!("{path}.purposes.clause"), &part.clause, &clauses);
            check.refer_all(&format!("{path}.purposes.ids"), &part.ids, &purposes);
        }
        if let Some(part) = &joint.responsible {
            check.refer(&format!("{path}.responsible.clause"), &part.clause, &clauses);
            if part.individual && part.representative.is_some() {
                check.fault(
                    format!("{path}.responsible"),
                    "an individual has no representative: expected either `individual` or `representative`",
                );
            }
        }
    }
    for (at, none) in policy.no_joint_uses.iter().enumerate() {
        let path = format!("no-joint-uses[{at}]");
        check.refer(&format!("{path}.clause"), &none.clause, &clauses);
        check.refer_all(&format!("{path}.datasets"), &none.datasets, &datasets);
        for (place, dataset) in none.datasets.iter().enumerate() {
            if policy.joint_uses.iter().any(|joint| joint.datasets.contains(dataset)) {
                check.fault(
                    format!("{path}.datasets[{place}]"),
                    format!("`{dataset}` is also among the datasets of a joint use"),
                );
            }
        }
    }
    if let Some(opt_out) = &policy.opt_out {
        check.refer("opt-out.clause", &opt_out.clause, &clauses);
        check.refer_all("opt-out.datasets", &opt_out.datasets, &datasets);
        for (at, shown) in opt_out.shown.iter().enumerate() {
            let announced = Fact::ACT
                .iter()
                .map(|fact| fact.id())
                .filter(|id| id.starts_with("opt-out-") && id.ends_with("-shown"));
            if !announced.clone().any(|id| id == shown.as_str()) {
                let hint = nearest(shown.as_str(), announced);
                check.fault(
                    format!("opt-out.shown[{at}]"),
                    format!("`{shown}` is no item of an opt-out notice{hint}"),
                );
            }
        }
    }
    for (at, promise) in policy.promises.iter().enumerate() {
        check.promise(&format!("promises[{at}]"), promise, &clauses, &datasets, policy);
    }
    let promised = check.declare("duties", "duty", policy.duties.iter().map(|duty| &duty.id));
    for (at, id) in promised.ids.iter().enumerate() {
        if Duty::ALL.iter().any(|duty| **id == *duty.id()) {
            check.fault(
                format!("duties[{at}].id"),
                format!("`{id}` is a duty of the Act: expected a name of the policy's own"),
            );
        }
    }
    for (at, duty) in policy.duties.iter().enumerate() {
        let path = format!("duties[{at}]");
        check.refer(&format!("{path}.clause"), &duty.clause, &clauses);
        check.refer_all(&format!("{path}.datasets"), &duty.datasets, &datasets);
        check.when(&path, duty.when.as_ref());
    }
    for (at, flag) in policy.flags.iter().enumerate() {
        check.refer(&format!("flags[{at}].clause"), &flag.clause, &clauses);
        check.not_empty(&format!("flags[{at}].handlings"), &flag.handlings);
        check.refer_all(&format!("flags[{at}].purposes"), &flag.purposes, &purposes);
    }
    for (path, clause, effect) in policy.changes.iter().flat_map(Changes::rules) {
        check.refer(&format!("{path}.clause"), clause, &clauses);
        check.takes_effect(&format!("{path}.effect"), effect);
    }
    Faults::check(check.faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (a, b, expected) in
            [("", "", 0), ("abc", "", 3), ("law", "lwa", 2), ("name", "names", 1)]
        {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
        assert_eq!(nearest("invoicin", ["billing", "invoicing"]), "; did you mean `invoicing`?");
        assert_eq!(nearest("x", ["billing"]), "");
    }
}
