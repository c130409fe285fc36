//! Promises: whether they leave the operator more or less than before.

use super::change::{Change, Versions};
use super::kind::ChangeKind;
use super::pairs::{Pair, pairs};
use crate::compile::promises::entries;
use crate::edition::Edition;
use crate::engine::{CompiledException, Entry, Origin};
use crate::fact::Term;
use crate::policy::{Dataset, Policy, Promise, TermDefinition, says_the_same};
use crate::rule::Cube;

pub(super) fn compare<'p>(
    versions: Versions<'p>,
    promises: &[Pair<'p, Promise>],
    changes: &mut Vec<Change<'p>>,
) {
    duties(versions, changes);
    let Versions { old, new, edition } = versions;
    let both = Aligned::of(old, new);
    let before = both.as_ref().map(|both| both.rules(&both.old, edition));
    let after = both.as_ref().map(|both| both.rules(&both.new, edition));
    for pair in promises {
        let (was, is) = pair.sides();
        let kind = match (was, is) {
            (None, _) => ChangeKind::PromiseAdded,
            (_, None) => ChangeKind::PromiseRemoved,
            (Some(was), Some(is)) => {
                let found = match (&before, &after) {
                    (Some(before), Some(after)) => {
                        drift(before, place(old, was), after, place(new, is))
                    }
                    // So many terms cannot be told apart.
                    _ => Drift::Untold,
                };
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
fn duties<'p>(versions: Versions<'p>, changes: &mut Vec<Change<'p>>) {
    let Versions { old, new, .. } = versions;
    for pair in pairs(&old.duties, &new.duties, |old, new| old.id == new.id) {
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

/// The place of a promise in its policy.
fn place(policy: &Policy, promise: &Promise) -> Option<usize> {
    policy.promises.iter().position(|one| core::ptr::eq(one, promise))
}

/// Both versions with one list of terms, so that a term is the same fact in both.
struct Aligned {
    old: Policy,
    new: Policy,
    /// The datasets of either.
    datasets: Vec<Dataset>,
}

impl Aligned {
    fn of(old: &Policy, new: &Policy) -> Option<Self> {
        let mut terms: Vec<TermDefinition> = old.terms.clone();
        let mut datasets: Vec<Dataset> = old.datasets.clone();
        terms.extend(new.terms.iter().filter(|one| !has(&old.terms, |t| t.id == one.id)).cloned());
        datasets.extend(
            new.datasets.iter().filter(|one| !has(&old.datasets, |d| d.id == one.id)).cloned(),
        );
        (terms.len() <= Term::MAX).then(|| Self {
            old: Policy { terms: terms.clone(), ..old.clone() },
            new: Policy { terms, ..new.clone() },
            datasets,
        })
    }

    /// The rules that one version makes of its promises, for each dataset.
    fn rules(&self, policy: &Policy, edition: Edition) -> Vec<Vec<Entry>> {
        self.datasets.iter().map(|dataset| entries(policy, edition, dataset)).collect()
    }
}

fn has<T>(list: &[T], is: impl Fn(&T) -> bool) -> bool {
    list.iter().any(is)
}

/// How a promise has changed, over all datasets.
fn drift(
    before: &[Vec<Entry>],
    was: Option<usize>,
    after: &[Vec<Entry>],
    is: Option<usize>,
) -> Drift {
    let of = |entries: &[Entry], at: Option<usize>| -> Vec<Entry> {
        let made = |one: &&Entry| matches!(one.origin, Origin::Promise(p) if Some(p) == at);
        entries.iter().filter(made).cloned().collect()
    };
    let all_of = |ours: &[Entry], theirs: &[Entry]| {
        theirs.iter().all(|other| {
            ours.iter().any(|rule| prohibits_the_same(rule, other))
                || ours.iter().any(|rule| prohibits_all_of(rule, other))
        })
    };
    let (mut no_more, mut no_less, mut untold) = (true, true, true);
    for (before, after) in before.iter().zip(after) {
        let (was, is) = (of(before, was), of(after, is));
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
