//! Purposes: added, removed, reworded, extended to a dataset.

use super::change::{Draft, Versions};
use super::kind::ChangeKind;
use super::need::Demand;
use super::pairs::{Pair, beyond, of_id, pairs, same_set};
use crate::norm::Norm;
use crate::policy::{Dataset, Purpose, Section};
use crate::vocabulary::{Id, InformationKind};

pub(super) fn compare<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, found, .. } = versions;
    for pair in pairs(&old.purposes, &new.purposes, |one| of_id(Section::Purposes, &one.id)) {
        let (before, after) = pair.sides();
        let Some(purpose) = after.or(before) else { continue };
        let kind = match &pair {
            Pair::Added(_) => ChangeKind::PurposeAdded,
            Pair::Removed(_) => ChangeKind::PurposeRemoved,
            Pair::Kept(old, new) if same_purpose(old, new) => continue,
            Pair::Kept(..) => ChangeKind::PurposeReworded,
        };
        let change = versions
            .change(kind, format!("purposes[{}]", purpose.id))
            .named(&purpose.says)
            .clauses(before.map(|one| one.clause.first()), after.map(|one| one.clause.first()));
        changes.push(match kind {
            ChangeKind::PurposeRemoved => change,
            _ => change.demanding(versions.new_purpose(&versions.held_for(&purpose.id))),
        });
    }
    for dataset in &new.datasets {
        let Some(before) = found.old.dataset(&dataset.id) else { continue };
        let place = |id: &Id| format!("datasets[{}].purposes[{id}]", dataset.id);
        for id in beyond(&before.purposes, &dataset.purposes) {
            // A purpose that is new to the policy is told of above.
            let (Some(known), Some(purpose)) = (found.old.purpose(id), found.new.purpose(id))
            else {
                continue;
            };
            changes.push(
                versions
                    .change(ChangeKind::PurposeExtended, place(id))
                    .named(&purpose.says)
                    .clauses(Some(known.clause.first()), Some(purpose.clause.first()))
                    .demanding(versions.new_purpose(&Held::In(vec![dataset]))),
            );
        }
        for id in beyond(&dataset.purposes, &before.purposes) {
            let (Some(known), Some(purpose)) = (found.old.purpose(id), found.new.purpose(id))
            else {
                continue;
            };
            changes.push(
                versions
                    .change(ChangeKind::PurposeWithdrawn, place(id))
                    .named(&purpose.says)
                    .clauses(Some(known.clause.first()), Some(purpose.clause.first())),
            );
        }
    }
}

/// Whether two purposes say the same, wherever they stand in the text.
pub(super) fn same_purpose(old: &Purpose, new: &Purpose) -> bool {
    old.says == new.says
        && same_set(&old.principals, &new.principals)
        && old.analysis == new.analysis
        && old.part_of == new.part_of
}

/// Whether the purpose of this id says the same in both versions, or is in neither.
pub(super) fn unchanged(versions: Versions<'_, '_>, id: &Id) -> bool {
    match (versions.found.old.purpose(id), versions.found.new.purpose(id)) {
        (Some(old), Some(new)) => same_purpose(old, new),
        (old, new) => old.is_none() && new.is_none(),
    }
}

/// What information is held for a purpose.
pub(super) enum Held<'p> {
    /// No dataset names the purpose: whatever the operator holds.
    Whatever,
    /// These, which were held before the change.
    In(Vec<&'p Dataset>),
}

impl<'a, 'p> Versions<'a, 'p> {
    fn held_for(self, purpose: &Id) -> Held<'p> {
        let Some(held) = self.found.held.get(purpose) else { return Held::Whatever };
        let before = |one: &&&Dataset| self.found.old.dataset(&one.id).is_some();
        Held::In(held.iter().filter(before).copied().collect())
    }

    /// What it takes to use information that is held already for a new purpose.
    fn new_purpose(self, held: &Held<'_>) -> Vec<Demand> {
        let (personal, pseudonymous) = match held {
            Held::Whatever => (true, false),
            Held::In(datasets) => (
                datasets.iter().any(|one| self.is_personal(one.kind)),
                datasets.iter().any(|one| self.is_freed(one.kind)),
            ),
        };
        let mut demands = Vec::new();
        if personal {
            demands.extend([
                Demand::ConsiderablyRelated,
                Demand::ReasonablyRelated,
                Demand::ConsentToUse,
                Demand::TellChangedPurpose,
            ]);
        }
        if pseudonymous {
            demands.push(Demand::PublishChangedPurpose);
        }
        demands
    }

    /// Whether the limits on purposes bind information of this kind. What a document
    /// calls pseudonymously processed was personal information like any other before
    /// the Act knew that class.
    pub(super) fn is_personal(self, kind: InformationKind) -> bool {
        match kind {
            InformationKind::PersonalInformation
            | InformationKind::PersonalData
            | InformationKind::RetainedPersonalData => true,
            InformationKind::PseudonymouslyProcessed => !self.is_freed(kind),
            _ => false,
        }
    }

    /// Whether the purpose may be changed without a relation to the old one.
    fn is_freed(self, kind: InformationKind) -> bool {
        kind == InformationKind::PseudonymouslyProcessed
            && Norm::PseudonymousExemptions.in_force(self.edition)
    }
}
