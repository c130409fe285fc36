//! The ways out of a dataset: the arrangements of the policy, and anyone else.

use super::ground::Ground;
use crate::case::{CaseRecipient, DescribedRecipient, OrUnknown};
use crate::policy::{Clauses, Dataset, Direction, JointUse, Policy, Purpose, covers};
use crate::vocabulary::{Country, Id, InformationKind, Relation};

/// To whom and on what ground a dataset may go.
#[derive(Clone, Debug)]
pub(super) struct Route<'p> {
    pub(super) ground: Ground,
    pub(super) clause: Option<&'p Id>,
    pub(super) recipient: CaseRecipient,
    /// The items, where not all of the dataset go.
    pub(super) items: Option<Vec<Id>>,
    pub(super) purposes: Vec<&'p Purpose>,
}

/// Every way out of the dataset that the policy speaks of, then anyone else in Japan.
pub(super) fn routes<'p>(policy: &'p Policy, dataset: &'p Dataset) -> Vec<Route<'p>> {
    let mut out = Exits { policy, dataset, routes: Vec::new() };
    out.entrustments();
    out.joint_uses();
    out.opt_out();
    out.announced();
    out.transmissions();
    out.publications();
    out.named_only();
    for ground in [Ground::WithoutConsent, Ground::WithConsent] {
        let anyone = described(None, Some(Relation::ThirdParty), Some(Country::JAPAN));
        out.add(ground, None, anyone, &[], &[]);
    }
    out.routes
}

struct Exits<'p> {
    policy: &'p Policy,
    dataset: &'p Dataset,
    routes: Vec<Route<'p>>,
}

impl<'p> Exits<'p> {
    /// Adds a route; items and purposes are those of the dataset, as far as the
    /// arrangement has them.
    fn add(
        &mut self,
        ground: Ground,
        clause: Option<&'p Id>,
        recipient: CaseRecipient,
        items: &[Id],
        purposes: &'p [Id],
    ) {
        let some = |all: &'p [Id], wanted: &[Id]| -> Vec<Id> {
            all.iter().filter(|id| wanted.contains(id)).cloned().collect()
        };
        let items = some(&self.dataset.items, items);
        let items = (!items.is_empty() && items != self.dataset.items).then_some(items);
        let shared = some(&self.dataset.purposes, purposes);
        let purposes = match (shared.is_empty(), purposes.is_empty()) {
            (false, _) => shared,
            (true, false) => purposes.to_vec(),
            (true, true) => self.dataset.purposes.clone(),
        };
        let policy = self.policy;
        let purposes = purposes.iter().filter_map(|id| policy.purpose(id.as_str())).collect();
        self.routes.push(Route { ground, clause, recipient, items, purposes });
    }

    fn entrustments(&mut self) {
        let dataset = self.dataset;
        for one in self.policy.entrustments.iter().filter(|one| covers(&one.datasets, &dataset.id))
        {
            let unnamed = (one.recipients.is_empty() || one.among_others).then_some(None);
            for id in one.recipients.iter().map(Some).chain(unnamed) {
                let to = described(id, Some(Relation::Entrustee), None);
                self.add(Ground::Entrustment, Some(one.clause.first()), to, &[], &one.purposes);
            }
        }
    }

    fn joint_uses(&mut self) {
        let dataset = self.dataset;
        for one in self.policy.joint_uses.iter().filter(|one| covers(&one.datasets, &dataset.id)) {
            let items = one.items.as_ref().map_or(&[][..], |items| &items.ids);
            let purposes = one.purposes.as_ref().map_or(&[][..], |purposes| &purposes.ids);
            let users = users(one);
            let unnamed = users.is_empty().then_some(None);
            for id in users.iter().map(Some).chain(unnamed) {
                let to = described(id, Some(Relation::JointUser), None);
                self.add(Ground::JointUse, Some(one.clause.first()), to, items, purposes);
            }
        }
    }

    fn opt_out(&mut self) {
        let dataset = self.dataset;
        if let Some(one) =
            self.policy.opt_out.as_ref().filter(|one| covers(&one.datasets, &dataset.id))
        {
            let to = described(None, Some(Relation::ThirdParty), None);
            self.add(Ground::OptOut, Some(one.clause.first()), to, &[], &[]);
        }
    }

    /// What it is to the operator such a text does not say, so that it is asked.
    fn announced(&mut self) {
        let dataset = self.dataset;
        for one in &self.policy.announced_provisions {
            for id in one.recipients.iter().filter(|_| covers(&one.datasets, &dataset.id)) {
                let to = described(Some(id), None, None);
                self.add(Ground::Announced, Some(one.clause.first()), to, &[], &[]);
            }
        }
    }

    /// External transmissions, and referable information that is provided.
    fn transmissions(&mut self) {
        for one in &self.policy.external_transmissions {
            if one.items.iter().any(|item| self.dataset.items.contains(item)) {
                let to = described(Some(&one.recipient), None, None);
                let ground = Ground::ExternalTransmission;
                self.add(ground, Some(one.clause.first()), to, &one.items, &one.purposes);
            }
        }
        if self.dataset.kind != InformationKind::PersonallyReferable {
            return;
        }
        let referable = self.policy.referable.iter();
        for one in referable.filter(|one| one.direction == Direction::Provided) {
            for id in &one.recipients {
                let to = described(Some(id), None, None);
                self.add(Ground::Referable, Some(one.clause.first()), to, &[], &[]);
            }
        }
    }

    fn publications(&mut self) {
        let dataset = self.dataset;
        for one in self.policy.publications.iter().filter(|one| covers(&one.datasets, &dataset.id))
        {
            let to = described(None, Some(Relation::PublicAtLarge), None);
            self.add(Ground::Publication, Some(one.clause.first()), to, &[], &[]);
        }
    }

    /// Recipients that the policy names and no arrangement does.
    fn named_only(&mut self) {
        for recipient in &self.policy.recipients {
            if !arranged(self.policy).any(|id| *id == recipient.id) {
                let to = described(Some(&recipient.id), None, None);
                self.add(
                    Ground::Named,
                    recipient.clause.as_ref().map(Clauses::first),
                    to,
                    &[],
                    &[],
                );
            }
        }
    }
}

fn users(joint: &JointUse) -> &[Id] {
    joint.users.as_ref().map_or(&[], |users| &users.recipients)
}

/// Every recipient that an arrangement of the policy names.
fn arranged(policy: &Policy) -> impl Iterator<Item = &Id> {
    let entrusted = policy.entrustments.iter().flat_map(|one| &one.recipients);
    let joint = policy.joint_uses.iter().flat_map(users);
    let announced = policy.announced_provisions.iter().flat_map(|one| &one.recipients);
    let referable = policy.referable.iter().flat_map(|one| &one.recipients);
    let sent = policy.external_transmissions.iter().map(|one| &one.recipient);
    entrusted.chain(joint).chain(announced).chain(referable).chain(sent)
}

fn described(
    id: Option<&Id>,
    relation: Option<Relation>,
    country: Option<Country>,
) -> CaseRecipient {
    CaseRecipient::Described(DescribedRecipient {
        id: id.cloned(),
        name: None,
        country,
        relation: relation.map(OrUnknown::Known),
    })
}
