//! What a document declares, looked up by the ids of its parts.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::circles;
use crate::policy::sections::Section;
use crate::policy::{Policy, Promise, Purpose};
use crate::vocabulary::Id;

pub(in crate::policy) struct Known<'p> {
    /// Every declared id, with the place of the part that is the first to have it.
    ids: BTreeMap<(Section, &'p str), usize>,
    /// The clauses that make promises.
    promising: BTreeSet<&'p Id>,
    /// The datasets of joint uses, and whether there are any joint uses.
    jointly_used: BTreeSet<&'p Id>,
    joint_uses: bool,
    /// Which purposes are parts of each other, and which clauses override each other.
    purposes: Vec<usize>,
    overrides: Vec<usize>,
}

impl<'p> Known<'p> {
    pub(super) fn of(policy: &'p Policy) -> Self {
        let mut ids = BTreeMap::new();
        for part in policy.parts() {
            if let (Some(id), Some(at)) = (part.id(), part.index()) {
                ids.entry((part.section(), id.as_str())).or_insert(at);
            }
        }
        let mut known = Self {
            ids,
            promising: policy.promises.iter().flat_map(|promise| &promise.clause).collect(),
            jointly_used: policy.joint_uses.iter().flat_map(|joint| &joint.datasets).collect(),
            joint_uses: !policy.joint_uses.is_empty(),
            purposes: Vec::new(),
            overrides: Vec::new(),
        };
        let wider = policy.purposes.iter().map(|one| known.wider(one).into_iter().collect());
        let wider: Vec<Vec<usize>> = wider.collect();
        known.purposes = circles(&wider);
        let mut overridden = vec![Vec::new(); policy.clauses.len()];
        for promise in &policy.promises {
            for clause in &promise.clause {
                let at = known.at(Section::Clauses, clause.as_str());
                if let Some(general) = at.and_then(|at| overridden.get_mut(at)) {
                    let clauses = promise.overrides.iter();
                    general
                        .extend(clauses.filter_map(|one| known.at(Section::Clauses, one.as_str())));
                }
            }
        }
        known.overrides = circles(&overridden);
        known
    }

    /// The place of the first part of a section that has this id.
    pub(super) fn at(&self, section: Section, id: &str) -> Option<usize> {
        self.ids.get(&(section, id)).copied()
    }

    /// The ids that a section declares.
    pub(super) fn ids_of(&self, section: Section) -> impl Iterator<Item = &'p str> {
        let from = self.ids.range((section, "")..);
        from.map(|((one, id), _)| (*one, *id))
            .take_while(move |(one, _)| *one == section)
            .map(|(_, id)| id)
    }

    pub(super) fn makes_a_promise(&self, clause: &Id) -> bool {
        self.promising.contains(clause)
    }

    pub(super) fn has_joint_uses(&self) -> bool {
        self.joint_uses
    }

    pub(super) fn is_jointly_used(&self, dataset: &Id) -> bool {
        self.jointly_used.contains(dataset)
    }

    fn wider(&self, purpose: &Purpose) -> Option<usize> {
        self.at(Section::Purposes, purpose.part_of.as_ref()?.as_str())
    }

    /// Whether a purpose is a part of itself, be it by way of others.
    pub(super) fn is_part_of_itself(&self, purpose: &Purpose) -> bool {
        let here = self.at(Section::Purposes, purpose.id.as_str());
        same(&self.purposes, here, self.wider(purpose))
    }

    /// Whether the promises of a clause that a promise overrides override it in turn, be it
    /// by way of others.
    pub(super) fn overrides_in_turn(&self, clause: &Id, promise: &Promise) -> bool {
        let place = |clause: &Id| self.at(Section::Clauses, clause.as_str());
        promise.clause.iter().any(|one| same(&self.overrides, place(clause), place(one)))
    }
}

fn same(circles: &[usize], one: Option<usize>, other: Option<usize>) -> bool {
    let circle = |at: Option<usize>| circles.get(at?);
    circle(one).is_some() && circle(one) == circle(other)
}
