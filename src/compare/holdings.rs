//! What is held: items, datasets, sources.

use super::change::{Draft, Found, Versions};
use super::kind::ChangeKind;
use super::need::Demand;
use super::pairs::{Pair, beyond, of_id, pairs, same_set};
use crate::answer::Answer;
use crate::policy::{Dataset, Item, Section};
use crate::steps::Stepwise as _;
use crate::vocabulary::{Id, Source};

pub(super) fn compare<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    items(versions, changes);
    datasets(versions, changes);
}

fn items<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, .. } = versions;
    for pair in pairs(&old.items, &new.items, |one| of_id(Section::Items, &one.id)) {
        let (kind, item) = match pair {
            Pair::Added(item) => (ChangeKind::ItemAdded, item),
            Pair::Removed(item) => (ChangeKind::ItemRemoved, item),
            Pair::Kept(..) if !pair.differs() => continue,
            Pair::Kept(_, item) => (ChangeKind::ItemChanged, item),
        };
        let change = versions.change(kind, format!("items[{}]", item.id)).named(&item.name);
        changes.push(match kind {
            ChangeKind::ItemRemoved => change,
            _ => change.demanding(special_care([item])),
        });
    }
}

fn datasets<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, .. } = versions;
    for pair in pairs(&old.datasets, &new.datasets, |one| of_id(Section::Datasets, &one.id)) {
        match pair {
            Pair::Added(dataset) => changes.push(
                versions
                    .change(ChangeKind::DatasetAdded, format!("datasets[{}]", dataset.id))
                    .named(&dataset.name)
                    .demanding(versions.acquisition(dataset))
                    .demanding(special_care(versions.named(&dataset.items))),
            ),
            Pair::Removed(dataset) => changes.push(
                versions
                    .change(ChangeKind::DatasetRemoved, format!("datasets[{}]", dataset.id))
                    .named(&dataset.name),
            ),
            Pair::Kept(before, after) => dataset(versions, before, after, changes),
        }
    }
}

fn dataset<'a, 'p>(
    versions: Versions<'a, 'p>,
    before: &'p Dataset,
    after: &'p Dataset,
    changes: &mut Vec<Draft<'a, 'p>>,
) {
    let Found { old, new, .. } = versions.found;
    let path = format!("datasets[{}]", after.id);
    let principals = same_set(&before.principals, &after.principals);
    if before.name != after.name || before.kind != after.kind || !principals {
        let acquired = !beyond(&before.principals, &after.principals).is_empty()
            || (versions.is_personal(after.kind) && !versions.is_personal(before.kind));
        changes.push(
            versions
                .change(ChangeKind::DatasetChanged, path.clone())
                .named(&after.name)
                .demanding(if acquired { versions.acquisition(after) } else { Vec::new() }),
        );
    }
    if before.source != after.source {
        changes.push(
            versions
                .change(ChangeKind::SourceChanged, format!("{path}.source"))
                .named(&after.name)
                .demanding(versions.acquisition(after)),
        );
    }
    // An item that is new to the policy, or gone from it, is told of by itself.
    let in_both = |id: &&Id| old.item(id).is_some() && new.item(id).is_some();
    for id in beyond(&before.items, &after.items).into_iter().filter(in_both) {
        let Some(item) = new.item(id) else { continue };
        changes.push(
            versions
                .change(ChangeKind::ItemAdded, format!("{path}.items[{id}]"))
                .named(&item.name)
                .demanding(special_care([item])),
        );
    }
    for id in beyond(&after.items, &before.items).into_iter().filter(in_both) {
        let Some(item) = new.item(id) else { continue };
        changes.push(
            versions
                .change(ChangeKind::ItemRemoved, format!("{path}.items[{id}]"))
                .named(&item.name),
        );
    }
}

/// Unknown is never no: what may be special care-required is acquired with consent.
fn special_care<'p>(items: impl IntoIterator<Item = &'p Item>) -> Option<Demand> {
    let careful =
        items.into_iter().any(|item| item.special_care.unwrap_or(Answer::No) != Answer::No);
    careful.then_some(Demand::ConsentToSpecialCare)
}

impl<'p> Versions<'_, 'p> {
    fn named<'i>(&self, ids: &'i [Id]) -> impl Iterator<Item = &'p Item> + use<'_, 'i, 'p> {
        ids.iter().filter_map(|id| self.found.new.item(id)).stepwise()
    }

    /// What it takes to acquire what was not acquired before, or not from there.
    fn acquisition(self, dataset: &Dataset) -> Vec<Demand> {
        if !self.is_personal(dataset.kind) {
            return Vec::new();
        }
        match dataset.source {
            None => vec![Demand::TellPurpose, Demand::StatePurpose],
            Some(Source::PrincipalInWriting) => vec![Demand::StatePurpose],
            Some(Source::ThirdParty) => vec![Demand::TellPurpose, Demand::CheckReceipt],
            Some(_) => vec![Demand::TellPurpose],
        }
    }
}
