//! Recipients, entrustments and joint use.

use super::change::{Draft, Versions};
use super::kind::ChangeKind;
use super::need::Demand;
use super::pairs::{Key, Pair, beyond, of_clauses, of_id, pairs, same_set};
use super::purposes::unchanged;
use crate::policy::{JointUse, Recipient, Responsible, Section, Whereabouts};
use crate::vocabulary::{Country, Id, InformationKind};

pub(super) fn compare<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    recipients(versions, changes);
    entrustments(versions, changes);
    for pair in pairs(&versions.old.joint_uses, &versions.new.joint_uses, of_joint_use) {
        match pair {
            Pair::Added(new) => changes.push(
                versions
                    .change(ChangeKind::JointUseAdded, place(new))
                    .clauses(None, Some(new.clause.first()))
                    .demanding(versions.announcement(&new.datasets)),
            ),
            Pair::Removed(old) => changes.push(
                versions
                    .change(ChangeKind::JointUseRemoved, place(old))
                    .clauses(Some(old.clause.first()), None),
            ),
            Pair::Kept(old, new) => joint_use(versions, old, new, changes),
        }
    }
}

fn recipients<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, .. } = versions;
    // Where the recipient is may be left open; unknown is never no.
    let abroad =
        |one: &Recipient| one.country.and_then(Whereabouts::country) != Some(Country::JAPAN);
    for pair in pairs(&old.recipients, &new.recipients, |one| of_id(Section::Recipients, &one.id)) {
        let (kind, recipient, goes_abroad) = match pair {
            Pair::Added(one) => (ChangeKind::RecipientAdded, one, abroad(one)),
            Pair::Removed(one) => (ChangeKind::RecipientRemoved, one, false),
            Pair::Kept(..) if !pair.differs() => continue,
            Pair::Kept(old, new) => {
                (ChangeKind::RecipientChanged, new, old.country != new.country && abroad(new))
            }
        };
        changes.push(
            versions
                .change(kind, format!("recipients[{}]", recipient.id))
                .named(&recipient.name)
                .demanding(goes_abroad.then_some(Demand::BasisAbroad)),
        );
    }
}

fn entrustments<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, .. } = versions;
    for pair in pairs(&old.entrustments, &new.entrustments, |one| of_clauses(&one.clause)) {
        let kind = match &pair {
            Pair::Added(_) => ChangeKind::EntrustmentAdded,
            Pair::Removed(_) => ChangeKind::EntrustmentRemoved,
            Pair::Kept(..) if !pair.differs() => continue,
            Pair::Kept(..) => ChangeKind::EntrustmentChanged,
        };
        let (before, after) = pair.sides();
        let Some(one) = after.or(before) else { continue };
        changes.push(
            versions
                .change(kind, format!("entrustments[{}]", one.clause.first()))
                .clauses(before.map(|one| one.clause.first()), after.map(|one| one.clause.first()))
                .demanding(after.map(|_| Demand::SuperviseEntrustee)),
        );
    }
}

fn place(joint: &JointUse) -> String {
    format!("joint-uses[{}]", joint.clause.first())
}

/// It is the same joint use if it is of the same clause, or of some of the same data.
fn of_joint_use(joint: &JointUse) -> Vec<Key<'_>> {
    let datasets = joint.datasets.iter().map(|id| (Section::Datasets, id.as_str()));
    of_clauses(&joint.clause).into_iter().chain(datasets).collect()
}

fn joint_use<'a, 'p>(
    versions: Versions<'a, 'p>,
    old: &'p JointUse,
    new: &'p JointUse,
    changes: &mut Vec<Draft<'a, 'p>>,
) {
    let change = |kind, part: &str, before: Option<&Id>, after: Option<&Id>| {
        versions.change(kind, format!("{}.{part}", place(new))).clauses(before, after)
    };
    let whole = (Some(old.clause.first()), Some(new.clause.first()));
    let anew = |widened: bool| {
        let demands = versions.announcement(&new.datasets);
        demands.into_iter().filter(move |_| widened)
    };

    if !same_set(&old.datasets, &new.datasets) {
        let added: Vec<Id> = beyond(&old.datasets, &new.datasets).into_iter().cloned().collect();
        changes.push(
            change(ChangeKind::JointDatasetsChanged, "datasets", whole.0, whole.1)
                .demanding(versions.announcement(&added)),
        );
    }
    let items = |joint: &'p JointUse| joint.items.as_ref().map_or(&[][..], |part| &part.ids);
    let open = |joint: &JointUse| joint.items.as_ref().is_some_and(|part| part.open_ended);
    if !same_set(items(old), items(new)) || open(old) != open(new) {
        // The Act takes no account of an open end.
        let widened = !beyond(items(old), items(new)).is_empty() || new.items.is_none();
        changes.push(
            change(
                ChangeKind::JointItemsChanged,
                "items",
                old.items.as_ref().map(|part| part.clause.first()),
                new.items.as_ref().map(|part| part.clause.first()),
            )
            .demanding(anew(widened)),
        );
    }
    let users = |joint: &'p JointUse| joint.users.as_ref().map_or(&[][..], |part| &part.recipients);
    let elsewhere = |joint: &'p JointUse| {
        let users = joint.users.as_ref()?;
        let told = (users.in_words.as_ref(), users.elsewhere.as_ref());
        (told != (None, None)).then_some(told)
    };
    if !same_set(users(old), users(new)) || elsewhere(old) != elsewhere(new) {
        // Whom another list names is not known.
        let widened = !beyond(users(old), users(new)).is_empty()
            || (elsewhere(old) != elsewhere(new) && elsewhere(new).is_some())
            || new.users.is_none();
        changes.push(
            change(
                ChangeKind::JointUsersChanged,
                "users",
                old.users.as_ref().map(|part| part.clause.first()),
                new.users.as_ref().map(|part| part.clause.first()),
            )
            .demanding(anew(widened)),
        );
    }
    let ids = |joint: &'p JointUse| joint.purposes.as_ref().map_or(&[][..], |part| &part.ids);
    let reworded = ids(new).iter().any(|id| !unchanged(versions, id));
    if !same_set(ids(old), ids(new)) || reworded {
        let widened = reworded || !beyond(ids(old), ids(new)).is_empty();
        changes.push(
            change(
                ChangeKind::JointPurposesChanged,
                "purposes",
                old.purposes.as_ref().map(|part| part.clause.first()),
                new.purposes.as_ref().map(|part| part.clause.first()),
            )
            .demanding([Demand::AnnounceJointPurposes])
            // The purposes may be changed only within what is related.
            .demanding(
                [Demand::ConsiderablyRelated, Demand::ReasonablyRelated]
                    .into_iter()
                    .filter(|_| widened),
            ),
        );
    }
    responsible(versions, old, new, changes);
    if old.manner != new.manner {
        changes.push(change(ChangeKind::JointMannerChanged, "manner", whole.0, whole.1));
    }
}

/// Whether a new name is that of another person the documents do not tell.
fn responsible<'a, 'p>(
    versions: Versions<'a, 'p>,
    old: &'p JointUse,
    new: &'p JointUse,
    changes: &mut Vec<Draft<'a, 'p>>,
) {
    let (before, after) = (old.responsible.as_ref(), new.responsible.as_ref());
    let name = |one: Option<&'p Responsible>| one.map(|one| (&one.name, one.individual));
    let details = |one: Option<&'p Responsible>| {
        one.map(|one| (one.address.as_ref(), one.representative.as_ref()))
    };
    let (kind, demands) = if name(before) != name(after) {
        let demands = vec![
            Demand::AnnounceResponsible,
            Demand::SameResponsible,
            Demand::AnnounceResponsibleDetails,
        ];
        (ChangeKind::ResponsibleChanged, demands)
    } else if details(before) != details(after) {
        (ChangeKind::ResponsibleDetailsChanged, vec![Demand::AnnounceResponsibleDetails])
    } else {
        return;
    };
    let change = versions
        .change(kind, format!("{}.responsible", place(new)))
        .clauses(before.map(|one| one.clause.first()), after.map(|one| one.clause.first()))
        .demanding(demands);
    changes.push(match after.or(before) {
        Some(Responsible { name: Some(name), .. }) => change.named(name),
        _ => change,
    });
}

impl Versions<'_, '_> {
    /// What it takes to use these datasets jointly as they were not before.
    fn announcement(self, datasets: &[Id]) -> Vec<Demand> {
        let kinds: Vec<InformationKind> =
            datasets.iter().filter_map(|id| Some(self.found.new.dataset(id)?.kind)).collect();
        let mut demands = Vec::new();
        // The limits on provision bind personal data alone.
        let data = |kind: &InformationKind| {
            *kind != InformationKind::PersonalInformation && self.is_personal(*kind)
        };
        if kinds.iter().any(data) {
            demands.extend([Demand::AnnounceJointUse, Demand::ConsentToProvision]);
        }
        if kinds.contains(&InformationKind::PseudonymouslyProcessed) {
            demands.push(Demand::PublishJointUse);
        }
        if kinds.contains(&InformationKind::PseudonymouslyProcessedNotPersonal) {
            demands.push(Demand::PublishNotPersonalJointUse);
        }
        demands
    }
}
