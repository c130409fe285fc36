//! The ways out of a dataset: the arrangements of the policy, and anyone else.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::ground::Ground;
use crate::case::{CaseRecipient, DescribedRecipient, OrUnknown};
use crate::compile::CompiledPolicy;
use crate::day::Day;
use crate::policy::{
    ByDataset, Clauses, Dataset, Direction, Entrustment, JointUse, Lookup, Policy, ProvisionGround,
    Purpose, Section, Whereabouts, covers,
};
use crate::register::{Contract, RecipientEntry};
use crate::vocabulary::{Country, Id, InformationKind, Relation};

/// To whom and on what ground a dataset may go.
#[derive(Clone, Debug)]
pub(super) struct Route<'p> {
    pub(super) ground: Ground,
    pub(super) clause: Option<&'p Clauses>,
    pub(super) recipient: CaseRecipient,
    /// The items, where not all of the dataset go.
    pub(super) items: Option<Vec<Id>>,
    pub(super) purposes: Vec<&'p Purpose>,
    /// The entrustment that it is.
    pub(super) entrustment: Option<&'p Entrustment>,
}

/// What is looked up for the ways out of each dataset.
pub(super) struct Map<'p> {
    pub(super) compiled: &'p CompiledPolicy,
    pub(super) lookup: Lookup<'p>,
    entrustments: ByDataset<'p>,
    joint_uses: ByDataset<'p>,
    announced: ByDataset<'p>,
    publications: ByDataset<'p>,
    recipients: ByDataset<'p>,
}

impl<'p> Map<'p> {
    pub(super) fn of(compiled: &'p CompiledPolicy) -> Self {
        let policy = compiled.policy();
        Self {
            compiled,
            lookup: policy.lookup(),
            entrustments: ByDataset::of(policy.entrustments.iter().map(|one| &one.datasets)),
            joint_uses: ByDataset::of(policy.joint_uses.iter().map(|one| &one.datasets)),
            announced: ByDataset::of(policy.announced_provisions.iter().map(|one| &one.datasets)),
            publications: ByDataset::of(policy.publications.iter().map(|one| &one.datasets)),
            recipients: ByDataset::of(policy.recipients.iter().map(|one| &one.datasets)),
        }
    }
}

fn at<T>(parts: &[T], places: Vec<usize>) -> impl Iterator<Item = &T> {
    places.into_iter().filter_map(|at| parts.get(at))
}

/// Every way out of the dataset that the policy speaks of or the register has, then anyone else in
/// Japan.
pub(super) fn routes<'p>(map: &Map<'p>, day: Day, dataset: &'p Dataset) -> Vec<Route<'p>> {
    let policy = map.compiled.policy();
    let vendors = vendors(map, day, dataset);
    let items = dataset.items.iter().collect();
    let mut out = Exits { map, policy, dataset, items, vendors, routes: Vec::new() };
    out.entrustments();
    out.on_record();
    out.joint_uses();
    out.opt_out();
    out.announced();
    out.transmissions();
    out.publications();
    out.recipients();
    // What is made public anyone has.
    let public = out.routes.iter().any(|route| route.ground == Ground::Publication);
    for ground in [Ground::WithoutConsent, Ground::WithConsent].into_iter().filter(|_| !public) {
        let anyone = described(None, Some(Relation::ThirdParty), Some(Country::JAPAN));
        out.add(ground, None, anyone, &[], &[]);
    }
    out.routes
}

/// The contracts in force about the dataset with those whom the register alone names.
fn vendors<'p>(
    map: &Map<'p>,
    day: Day,
    dataset: &Dataset,
) -> Vec<(&'p RecipientEntry, &'p Contract)> {
    let all = map.compiled.register().into_iter().flat_map(|register| &register.recipients);
    let unnamed = all.filter(|one| map.lookup.recipient(&one.id).is_none());
    let contracts =
        unnamed.flat_map(|one| one.contracts.iter().map(move |contract| (one, contract)));
    let here = contracts.filter(|(_, contract)| {
        covers(&contract.datasets, &dataset.id) && contract.validity().has(day)
    });
    here.collect()
}

struct Exits<'a, 'p> {
    map: &'a Map<'p>,
    policy: &'p Policy,
    dataset: &'p Dataset,
    items: HashSet<&'p Id>,
    vendors: Vec<(&'p RecipientEntry, &'p Contract)>,
    routes: Vec<Route<'p>>,
}

impl<'p> Exits<'_, 'p> {
    /// Adds a route; items and purposes are those of the dataset, as far as the
    /// arrangement has them.
    fn add(
        &mut self,
        ground: Ground,
        clause: Option<&'p Clauses>,
        recipient: CaseRecipient,
        items: &[Id],
        purposes: &'p [Id],
    ) {
        let some = |all: &'p [Id], wanted: &[Id]| -> Vec<Id> {
            let wanted: HashSet<&Id> = wanted.iter().collect();
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
        let lookup = &self.map.lookup;
        let purposes = purposes.iter().filter_map(|id| lookup.purpose(id)).collect();
        let entrustment = None;
        self.routes.push(Route { ground, clause, recipient, items, purposes, entrustment });
    }

    fn entrustments(&mut self) {
        let dataset = self.dataset;
        let named_on_record = self.vendors.iter().any(|(_, one)| one.is_an_entrustment());
        let here = self.map.entrustments.covering(&dataset.id);
        for one in at(&self.policy.entrustments, here) {
            let unnamed = names_not_all(one).then_some(None).filter(|_| !named_on_record);
            for id in one.recipients.iter().map(Some).chain(unnamed) {
                // Whom the text does not name is in Japan, unless it says otherwise.
                let home = match one.country {
                    Some(Whereabouts::Abroad) => None,
                    place => Some(place.and_then(Whereabouts::country).unwrap_or(Country::JAPAN)),
                };
                let country = home.filter(|_| id.is_none());
                let to = described(id, Some(Relation::Entrustee), country);
                self.add(Ground::Entrustment, Some(&one.clause), to, &[], &one.purposes);
                if let Some(route) = self.routes.last_mut() {
                    route.entrustment = Some(one);
                }
            }
        }
    }

    /// Whom the register names: an entrustee under the clause that leaves open who it is.
    fn on_record(&mut self) {
        let (policy, dataset) = (self.policy, self.dataset);
        let announced = policy.entrustments.iter().filter(|one| covers(&one.datasets, &dataset.id));
        let announced = announced.filter(|one| names_not_all(one));
        for (vendor, contract) in self.vendors.clone() {
            let entrusted = contract.is_an_entrustment();
            let under = announced.clone().next().filter(|_| entrusted);
            let ground = match contract.relation {
                _ if entrusted => Ground::Entrustment,
                Relation::JointUser => Ground::JointUse,
                Relation::Successor => Ground::Succession,
                _ => Ground::OnRecord,
            };
            let purposes = match (contract.purposes.as_slice(), under) {
                ([], Some(under)) => under.purposes.as_slice(),
                (own, _) => own,
            };
            let to = described(Some(&vendor.id), Some(contract.relation), None);
            self.add(ground, under.map(|one| &one.clause), to, &contract.items, purposes);
            if let Some(route) = self.routes.last_mut() {
                route.entrustment = under;
            }
        }
    }

    fn joint_uses(&mut self) {
        let dataset = self.dataset;
        let here = self.map.joint_uses.covering(&dataset.id);
        for one in at(&self.policy.joint_uses, here) {
            let items = one.items.as_ref().map_or(&[][..], |items| &items.ids);
            let purposes = one.purposes.as_ref().map_or(&[][..], |purposes| &purposes.ids);
            let users = users(one);
            let unnamed = users.is_empty().then_some(None);
            for id in users.iter().map(Some).chain(unnamed) {
                let to = described(id, Some(Relation::JointUser), None);
                self.add(Ground::JointUse, Some(&one.clause), to, items, purposes);
            }
        }
    }

    fn opt_out(&mut self) {
        let dataset = self.dataset;
        if let Some(one) =
            self.policy.opt_out.as_ref().filter(|one| covers(&one.datasets, &dataset.id))
        {
            let to = described(None, Some(Relation::ThirdParty), None);
            self.add(Ground::OptOut, Some(&one.clause), to, &[], &[]);
        }
    }

    /// What it is to the operator such a text does not say, so that it is asked. It speaks of
    /// personal information, where it does not say of what.
    fn announced(&mut self) {
        let dataset = self.dataset;
        let term = &self.policy.settings.personal_information;
        let meant = term.iter().any(|kind| kind.includes(dataset.kind));
        let here = self.map.announced.covering(&dataset.id);
        for one in at(&self.policy.announced_provisions, here) {
            let here = !one.datasets.is_empty() || meant;
            for id in one.recipients.iter().filter(|_| here) {
                let to = described(Some(id), None, None);
                self.add(Ground::Announced, Some(&one.clause), to, &[], &[]);
            }
        }
    }

    /// External transmissions, and referable information that is provided.
    fn transmissions(&mut self) {
        for one in &self.policy.external_transmissions {
            if one.items.iter().any(|item| self.items.contains(item)) {
                let to = described(Some(&one.recipient), None, None);
                let ground = Ground::ExternalTransmission;
                self.add(ground, Some(&one.clause), to, &one.items, &one.purposes);
            }
        }
        if self.dataset.kind != InformationKind::PersonallyReferable {
            return;
        }
        let referable = self.policy.referable.iter();
        for one in referable.filter(|one| one.direction == Direction::Provided) {
            for id in &one.recipients {
                let to = described(Some(id), None, None);
                self.add(Ground::Referable, Some(&one.clause), to, &[], &[]);
            }
        }
    }

    fn publications(&mut self) {
        let dataset = self.dataset;
        let here = self.map.publications.covering(&dataset.id);
        for one in at(&self.policy.publications, here) {
            let to = described(None, Some(Relation::PublicAtLarge), None);
            self.add(Ground::Publication, Some(&one.clause), to, &[], &[]);
        }
    }

    /// Recipients of which the policy says that they get the dataset, or that a purpose of it
    /// is to provide it to them.
    fn recipients(&mut self) {
        let (policy, dataset) = (self.policy, self.dataset);
        let lookup = &self.map.lookup;
        // Those that the purposes of the dataset are to provide it to.
        let mut of_purposes: HashMap<usize, Vec<&Purpose>> = HashMap::new();
        for purpose in dataset.purposes.iter().filter_map(|id| lookup.purpose(id)) {
            for id in &purpose.provides_to {
                let Some(at) = lookup.place_of(Section::Recipients, id) else { continue };
                of_purposes.entry(at).or_default().push(purpose);
            }
        }
        let named: BTreeSet<usize> =
            self.map.recipients.naming(&dataset.id).iter().copied().collect();
        let places: BTreeSet<usize> = named.iter().chain(of_purposes.keys()).copied().collect();
        for (place, recipient) in
            places.into_iter().filter_map(|at| Some((at, policy.recipients.get(at)?)))
        {
            let ground = match recipient.ground {
                None => Ground::Named,
                Some(ProvisionGround::Consent) => Ground::Consented,
                Some(ProvisionGround::Exception) => Ground::Exception,
                Some(ProvisionGround::OptOut) => Ground::OptOut,
                Some(ProvisionGround::Entrustment) => Ground::Entrustment,
                Some(ProvisionGround::JointUse) => Ground::JointUse,
                Some(ProvisionGround::Succession) => Ground::Succession,
            };
            let relation = recipient.ground.map(ProvisionGround::relation);
            let clause = recipient.clause.as_ref();
            if named.contains(&place) {
                let to = described(Some(&recipient.id), relation, None);
                self.add(ground, clause, to, &[], &recipient.purposes);
                continue;
            }
            let to_them = of_purposes.remove(&place).unwrap_or_default();
            if let Some(first) = to_them.first() {
                let to = described(Some(&recipient.id), relation, None);
                self.routes.push(Route {
                    ground,
                    clause: Some(&first.clause),
                    recipient: to,
                    items: None,
                    purposes: to_them,
                    entrustment: None,
                });
            }
        }
    }
}

/// Whether it goes to others than those it names.
const fn names_not_all(entrustment: &Entrustment) -> bool {
    entrustment.recipients.is_empty() || entrustment.among_others
}

fn users(joint: &JointUse) -> &[Id] {
    joint.users.as_ref().map_or(&[], |users| &users.recipients)
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
