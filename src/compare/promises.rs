//! Promises: whether they leave the operator more or less than before.

use std::collections::HashMap;

use indexmap::IndexSet;

use super::change::{Draft, Versions};
use super::kind::ChangeKind;
use super::pairs::{Pair, of_id, pairs};
use crate::compile::Rules;
use crate::engine::{CompiledException, Entry};
use crate::fact::Term;
use crate::policy::{Policy, Promise, Section, TermDefinition, says_the_same};
use crate::rule::Cube;
use crate::vocabulary::Id;

pub(super) fn compare<'a, 'p>(
    versions: Versions<'a, 'p>,
    promises: &[Pair<'p, Promise>],
    changes: &mut Vec<Draft<'a, 'p>>,
) {
    duties(versions, changes);
    let Versions { old, new, edition, .. } = versions;
    let both = Aligned::of(old, new);
    let drifts = both.as_ref().map(|both| Drifts {
        before: Rules::of(&both.old, edition),
        after: Rules::of(&both.new, edition),
        datasets: &both.datasets,
    });
    let places = |policy: &'p Policy| -> HashMap<*const Promise, usize> {
        policy.promises.iter().enumerate().map(|(at, one)| (core::ptr::from_ref(one), at)).collect()
    };
    let (before, after) = (places(old), places(new));
    let place = |places: &HashMap<*const Promise, usize>, promise: &Promise| {
        places.get(&core::ptr::from_ref(promise)).copied()
    };
    for pair in promises {
        let (was, is) = pair.sides();
        let kind = match (was, is) {
            (None, _) => ChangeKind::PromiseAdded,
            (_, None) => ChangeKind::PromiseRemoved,
            (Some(was), Some(is)) => {
                // So many terms cannot be told apart.
                let found = drifts.as_ref().map_or(Drift::Untold, |drifts| {
                    drifts.of(place(&before, was), place(&after, is))
                });
                match found {
                    Drift::Told(kind) => kind,
                    Drift::Untold if !reads_the_same(was, is) => ChangeKind::PromiseRecast,
                    Drift::None | Drift::Untold => continue,
                }
            }
        };
        let Some(promise) = is.or(was) else { continue };
        changes.push(
            versions
                .change(kind, format!("promises[{}]", promise.clause.first()))
                .clauses(was.map(|one| one.clause.first()), is.map(|one| one.clause.first())),
        );
    }
}

/// 自ら定めた義務: what the policy promised to do. Whether a changed one asks more or
/// less is not told.
fn duties<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, .. } = versions;
    for pair in pairs(&old.duties, &new.duties, |one| of_id(Section::Duties, &one.id)) {
        let (kind, duty) = match &pair {
            Pair::Added(duty) => (ChangeKind::DutyAdded, duty),
            Pair::Removed(duty) => (ChangeKind::DutyRemoved, duty),
            Pair::Kept(..) if !pair.differs() => continue,
            Pair::Kept(_, duty) => (ChangeKind::DutyChanged, duty),
        };
        let (was, is) = pair.sides();
        changes.push(
            versions
                .change(kind, format!("duties[{}]", duty.id))
                .named(&duty.says)
                .clauses(was.map(|one| one.clause.first()), is.map(|one| one.clause.first())),
        );
    }
}

/// How a promise has changed.
enum Drift {
    /// It prohibits the same.
    None,
    Told(ChangeKind),
    /// No rule tells: it is about nothing that is held. What it says is all there is.
    Untold,
}

/// Whether two promises say the same; other law that they bring in is told by itself.
fn reads_the_same(was: &Promise, is: &Promise) -> bool {
    says_the_same(was, &Promise { flag: was.flag, ..is.clone() })
}

/// Both versions with one list of terms, so that a term is the same fact in both.
struct Aligned {
    old: Policy,
    new: Policy,
    /// The datasets of either.
    datasets: IndexSet<Id>,
}

impl Aligned {
    fn of(old: &Policy, new: &Policy) -> Option<Self> {
        let mut terms: Vec<TermDefinition> = old.terms.clone();
        let known = |id: &Id| old.terms.iter().any(|term| term.id == *id);
        terms.extend(new.terms.iter().filter(|one| !known(&one.id)).cloned());
        let datasets = old.datasets.iter().chain(&new.datasets);
        let datasets = datasets.map(|one| one.id.clone()).collect();
        (terms.len() <= Term::MAX).then(|| Self {
            old: Policy { terms: terms.clone(), ..old.clone() },
            new: Policy { terms, ..new.clone() },
            datasets,
        })
    }
}

/// What the promises of both versions prohibit.
struct Drifts<'p> {
    before: Rules<'p>,
    after: Rules<'p>,
    /// The datasets of either version.
    datasets: &'p IndexSet<Id>,
}

impl<'p> Drifts<'p> {
    /// How a promise has changed, over all datasets.
    fn of(&self, was: Option<usize>, is: Option<usize>) -> Drift {
        let all_of = |ours: &[Entry], theirs: &[Entry]| {
            theirs.iter().all(|other| {
                ours.iter().any(|rule| prohibits_the_same(rule, other))
                    || ours.iter().any(|rule| prohibits_all_of(rule, other))
            })
        };
        let made = |rules: &Rules<'p>, at: Option<usize>, dataset: &Id| {
            at.map(|at| rules.of_promise(at, dataset)).unwrap_or_default()
        };
        let (mut no_more, mut no_less, mut untold) = (true, true, true);
        for dataset in self.told_apart(was, is) {
            let (was, is) = (made(&self.before, was, dataset), made(&self.after, is, dataset));
            untold &= was.is_empty() && is.is_empty();
            no_more &= all_of(&is, &was);
            no_less &= all_of(&was, &is);
        }
        match (no_more, no_less) {
            (true, true) if untold => Drift::Untold,
            (true, true) => Drift::None,
            (true, false) => Drift::Told(ChangeKind::PromiseTightened),
            (false, true) => Drift::Told(ChangeKind::PromiseLoosened),
            (false, false) => Drift::Told(ChangeKind::PromiseRecast),
        }
    }

    /// The datasets that the promise names, or another that overrides it, and one of those that
    /// none of them names: for these its rules are all the same.
    fn told_apart(&self, was: Option<usize>, is: Option<usize>) -> IndexSet<&'p Id> {
        let named = [(&self.before, was), (&self.after, is)].into_iter().flat_map(|(rules, at)| {
            let promise = at.and_then(|at| rules.promise(at));
            let beside = promise.into_iter().flat_map(|one| rules.overriding(one));
            promise.into_iter().chain(beside).flat_map(|one| &one.datasets)
        });
        let held = |id: &&'p Id| self.datasets.contains(*id);
        let mut apart: IndexSet<&Id> = named.filter(held).collect();
        let another = self.datasets.iter().find(|id| !apart.contains(*id));
        apart.extend(another);
        apart
    }
}

/// Whether two rules are the same, as most are: sooner told than what each prohibits.
fn prohibits_the_same(one: &Entry, other: &Entry) -> bool {
    let same = |(one, other): (&CompiledException, &CompiledException)| one.cubes == other.cubes;
    one.about_provision == other.about_provision
        && one.when == other.when
        && one.exceptions.len() == other.exceptions.len()
        && one.exceptions.iter().zip(&other.exceptions).all(same)
}

/// Whether one rule prohibits whatever the other prohibits.
///
/// Told cube by cube: a set of cubes that lies within another only when several of
/// its cubes are taken together is not seen to do so.
fn prohibits_all_of(rule: &Entry, other: &Entry) -> bool {
    let exceptions = |entry: &Entry| -> Vec<Cube> {
        entry.exceptions.iter().flat_map(|exception| exception.cubes.iter().copied()).collect()
    };
    let (ours, theirs) = (exceptions(rule), exceptions(other));
    let within = |cube: &Cube, cubes: &[Cube]| cubes.iter().any(|one| one.includes(cube));
    // Where no provision is one, only a rule that goes beyond provision prohibits.
    (rule.about_provision <= other.about_provision)
        && other.when.iter().all(|when| {
            within(when, &theirs)
                || (within(when, &rule.when)
                    && ours
                        .iter()
                        .map(|exception| exception.and(*when))
                        .all(|case| case.is_impossible() || within(&case, &theirs)))
        })
}
