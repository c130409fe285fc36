//! The parts of a document by their ids.

use std::collections::HashMap;

use super::parts::{Clause, Dataset, Item, Purpose};
use super::recipients::Recipient;
use super::section::Section;
use super::sections::Policy;
use crate::sorted::InOrder as _;
use crate::vocabulary::Id;

impl Policy {
    /// The clause with this id.
    #[must_use]
    pub fn clause(&self, id: &str) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id == id)
    }

    /// The dataset with this id.
    #[must_use]
    pub fn dataset(&self, id: &str) -> Option<&Dataset> {
        self.datasets.iter().find(|dataset| dataset.id == id)
    }

    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The purposes with these ids: what a case asks for at once is looked up at once.
    pub(crate) fn purposes_of(&self, ids: &[Id]) -> Vec<&Purpose> {
        if ids.len() <= FEW {
            return ids.iter().filter_map(|id| self.purpose(id.as_str())).collect();
        }
        let all = by_id(&self.purposes, |purpose| &purpose.id);
        ids.iter().filter_map(|id| all.get(id.as_str()).map(|(_, one)| *one)).collect()
    }

    /// The purpose with this id.
    #[must_use]
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }

    /// A purpose, and the wider ones of which it is a part, the narrowest first.
    pub(crate) fn with_wider<'p>(&'p self, purpose: &'p Purpose) -> Vec<&'p Purpose> {
        if purpose.part_of.is_none() {
            return vec![purpose];
        }
        let all = by_id(&self.purposes, |purpose| &purpose.id);
        let wider =
            |one: &&'p Purpose| all.get(one.part_of.as_ref()?.as_str()).map(|(_, one)| *one);
        core::iter::successors(Some(purpose), wider).take(all.len()).collect()
    }

    /// The recipient with this id.
    #[must_use]
    pub fn recipient(&self, id: &str) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| recipient.id == id)
    }

    /// All parts by their ids, for who looks up many.
    pub(crate) fn lookup(&self) -> Lookup<'_> {
        Lookup {
            clauses: by_id(&self.clauses, |one| &one.id),
            items: by_id(&self.items, |one| &one.id),
            purposes: by_id(&self.purposes, |one| &one.id),
            datasets: by_id(&self.datasets, |one| &one.id),
            recipients: by_id(&self.recipients, |one| &one.id),
        }
    }
}

/// So many ids are sought one after another; more, in a map of all.
const FEW: usize = 8;

/// Parts with their places, by their ids; of several with one id, the first.
type ById<'p, T> = HashMap<&'p str, (usize, &'p T)>;

fn by_id<T>(parts: &[T], id: impl Fn(&T) -> &Id) -> ById<'_, T> {
    let mut all = HashMap::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate() {
        all.entry(id(part).as_str()).or_insert((at, part));
    }
    all
}

/// 索引: the parts of a document by their ids. To look one up takes the same however many there
/// are.
#[derive(Debug)]
pub(crate) struct Lookup<'p> {
    clauses: ById<'p, Clause>,
    items: ById<'p, Item>,
    purposes: ById<'p, Purpose>,
    datasets: ById<'p, Dataset>,
    recipients: ById<'p, Recipient>,
}

impl<'p> Lookup<'p> {
    pub(crate) fn clause(&self, id: &Id) -> Option<&'p Clause> {
        self.clauses.get(id.as_str()).map(|(_, one)| *one)
    }

    pub(crate) fn item(&self, id: &Id) -> Option<&'p Item> {
        self.items.get(id.as_str()).map(|(_, one)| *one)
    }

    pub(crate) fn purpose(&self, id: &Id) -> Option<&'p Purpose> {
        self.purposes.get(id.as_str()).map(|(_, one)| *one)
    }

    pub(crate) fn dataset(&self, id: &Id) -> Option<&'p Dataset> {
        self.datasets.get(id.as_str()).map(|(_, one)| *one)
    }

    /// Where a part stands in its section, if the section is one of these.
    pub(crate) fn place_of(&self, section: Section, id: &Id) -> Option<usize> {
        let id = id.as_str();
        match section {
            Section::Clauses => self.clauses.get(id).map(|(at, _)| *at),
            Section::Items => self.items.get(id).map(|(at, _)| *at),
            Section::Purposes => self.purposes.get(id).map(|(at, _)| *at),
            Section::Datasets => self.datasets.get(id).map(|(at, _)| *at),
            Section::Recipients => self.recipients.get(id).map(|(at, _)| *at),
            _ => None,
        }
    }

    pub(crate) fn recipient(&self, id: &Id) -> Option<&'p Recipient> {
        self.recipients.get(id.as_str()).map(|(_, one)| *one)
    }
}

/// The clauses in the order of their ids, so that to find one takes no walk. It holds places
/// alone, and may be kept beside its policy.
#[derive(Debug)]
pub(crate) struct Sorted(Box<[usize]>);

impl Sorted {
    pub(crate) fn of(policy: &Policy) -> Self {
        let mut places: Vec<usize> = (0..policy.clauses.len()).collect();
        places.put_in_order_of(|at| policy.clauses.get(*at).map(|one| &one.id));
        Self(places.into())
    }

    /// Where the clause with this id stands.
    pub(crate) fn place(&self, policy: &Policy, id: &str) -> Option<usize> {
        let id_at = |at: &usize| policy.clauses.get(*at).map(|one| one.id.as_str());
        let first = self.0.partition_point(|at| id_at(at) < Some(id));
        self.0.get(first).copied().filter(|at| id_at(at) == Some(id))
    }

    /// The clause with this id.
    pub(crate) fn clause<'p>(&self, policy: &'p Policy, id: &str) -> Option<&'p Clause> {
        policy.clauses.get(self.place(policy, id)?)
    }
}
