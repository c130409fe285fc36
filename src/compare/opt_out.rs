//! The opt-out: its data and the items of its notice.

use std::collections::BTreeMap;

use super::change::{Draft, Versions};
use super::kind::ChangeKind;
use super::need::Demand;
use super::pairs::{beyond, same_set};
use crate::fact::Fact;
use crate::norm::Norm;
use crate::policy::{Lookup, OptOut};
use crate::vocabulary::Id;

/// What a new opt-out takes.
const NEW: [Demand; 4] =
    [Demand::AnnounceOptOut, Demand::FileOptOut, Demand::LeaveTimeToObject, Demand::BeRecognisable];

/// What a changed item takes beforehand.
const CHANGED: [Demand; 4] = [
    Demand::AnnounceOptOutChange,
    Demand::FileOptOutChange,
    Demand::LeaveTimeToObject,
    Demand::BeRecognisable,
];

pub(super) fn compare<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let change = |kind, path: &str, old: Option<&OptOut>, new: Option<&OptOut>| {
        versions
            .change(kind, path.to_owned())
            .clauses(old.map(|one| one.clause.first()), new.map(|one| one.clause.first()))
    };
    match (&versions.old.opt_out, &versions.new.opt_out) {
        (None, None) => {}
        (None, Some(new)) => {
            changes
                .push(change(ChangeKind::OptOutAdded, "opt-out", None, Some(new)).demanding(NEW));
        }
        (Some(old), None) => changes.push(
            change(ChangeKind::OptOutRemoved, "opt-out", Some(old), None)
                .demanding([Demand::AnnounceOptOutEnd]),
        ),
        (Some(old), Some(new)) => {
            if !same_set(&old.shown, &new.shown) {
                let shown = beyond(&old.shown, &new.shown);
                let hidden = beyond(&new.shown, &old.shown);
                let demands = shown.into_iter().flat_map(|id| versions.item(id));
                // What is no longer shown leaves the notice incomplete.
                let incomplete = (!hidden.is_empty()).then_some(NEW);
                let path = "opt-out.shown";
                changes.push(
                    change(ChangeKind::OptOutItemsChanged, path, Some(old), Some(new))
                        .demanding(demands)
                        .demanding(incomplete.into_iter().flatten()),
                );
            }
            let data = |all: &Lookup<'p>, opt_out: &'p OptOut| -> BTreeMap<&'p Id, &'p [Id]> {
                let datasets = opt_out.datasets.iter().filter_map(|id| all.dataset(id));
                datasets.map(|one| (&one.id, one.items.as_slice())).collect()
            };
            let before = data(&versions.found.old, old);
            let after = data(&versions.found.new, new);
            let kept = |(id, items): (&&Id, &&[Id])| {
                after.get(*id).is_some_and(|more| same_set(items, more))
            };
            if before.len() != after.len() || !before.iter().all(kept) {
                let path = "opt-out.datasets";
                changes.push(
                    change(ChangeKind::OptOutDataChanged, path, Some(old), Some(new))
                        .demanding(CHANGED),
                );
            }
        }
    }
}

impl Versions<'_, '_> {
    /// What it takes to change this item of the notice, if the notice has it in the
    /// edition.
    fn item(self, shown: &Id) -> Vec<Demand> {
        let (norm, demands) = match Fact::named(shown.as_str()) {
            Some(Fact::OptOutProviderShown) => {
                (Norm::OptOutProvider, vec![Demand::AnnounceProvider])
            }
            Some(Fact::OptOutItemsShown) => (Norm::OptOutItems, CHANGED.to_vec()),
            Some(Fact::OptOutAcquisitionShown) => (Norm::OptOutAcquisition, CHANGED.to_vec()),
            Some(Fact::OptOutMethodShown) => (Norm::OptOutMethod, CHANGED.to_vec()),
            Some(Fact::OptOutRequestMethodShown) => (Norm::OptOutRequestMethod, CHANGED.to_vec()),
            Some(Fact::OptOutUpdateShown) => (Norm::OptOutUpdate, CHANGED.to_vec()),
            Some(Fact::OptOutStartShown) => (Norm::OptOutStart, CHANGED.to_vec()),
            // That provision is a purpose, and that it stops on request, belong to the
            // notice itself, and the provision on changes does not name them.
            _ => (Norm::OptOut, NEW.to_vec()),
        };
        if norm.in_force(self.edition) { demands } else { Vec::new() }
    }
}
