//! What was found of cases before: names are looked up and documents are read once for all cases
//! that ask the same.

use core::hash::{Hash, Hasher};
use std::collections::HashMap;
use std::hash::DefaultHasher;
use std::sync::{Arc, Mutex};

use crate::case::Case;
use crate::decision::Prepared;
use crate::establish::Established;

/// How many cases are kept at most: when there are more, all are found anew.
const KEPT: usize = 256;

/// How many names a case that is kept stands for at most: to find again what is longer takes memory
/// only while it is used.
const NAMES: usize = 1_000;

/// The cases so far, by the hash of what they ask.
#[derive(Debug, Default)]
pub(super) struct Known(Mutex<HashMap<u64, Arc<One>>>);

/// What was found of one case.
#[derive(Debug)]
pub(super) struct One {
    /// What was established before the case answered anything itself.
    pub(super) found: Arc<Established>,
    pub(super) prepared: Prepared,
}

impl Known {
    /// One that asks the same, whatever it answers.
    pub(super) fn of(&self, case: &Case) -> Option<Arc<One>> {
        let one = self.0.lock().ok()?.get(&hash(case)).cloned();
        one.filter(|one| ask_the_same(case, one.prepared.case()))
    }

    /// Keeps what was found, unless it is long.
    pub(super) fn keep(&self, one: One) {
        if one.prepared.names() > NAMES {
            return;
        }
        let hash = hash(one.prepared.case());
        if let Ok(mut all) = self.0.lock() {
            if all.len() >= KEPT {
                all.clear();
            }
            all.insert(hash, Arc::new(one));
        }
    }

    /// How many are kept.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.lock().map_or(0, |all| all.len())
    }
}

/// The hash of what distinguishes most cases.
fn hash(case: &Case) -> u64 {
    let mut hasher = DefaultHasher::new();
    (case.date, case.handling, &case.dataset, &case.items).hash(&mut hasher);
    (&case.purpose, &case.recipient, case.kind, case.source).hash(&mut hasher);
    (case.request, case.channel, case.presume, case.acting_as).hash(&mut hasher);
    (case.posted, case.affected).hash(&mut hasher);
    hasher.finish()
}

/// Whether two cases differ in nothing but what they answer, in the days that they count from and
/// in the performance of duties.
fn ask_the_same(one: &Case, other: &Case) -> bool {
    let Case {
        format,
        date,
        handling,
        dataset,
        items,
        purpose,
        recipient,
        kind,
        source,
        acting_as,
        request,
        channel,
        posted,
        affected,
        known: _,
        holidays: _,
        presume,
        consents,
        facts: _,
        duties: _,
    } = one;
    (*format, *date, *handling, *kind, *source, *acting_as)
        == (other.format, other.date, other.handling, other.kind, other.source, other.acting_as)
        && (*request, *channel, *posted, *affected, *presume)
            == (other.request, other.channel, other.posted, other.affected, other.presume)
        && (dataset, items, purpose) == (&other.dataset, &other.items, &other.purpose)
        && (recipient, consents) == (&other.recipient, &other.consents)
}
