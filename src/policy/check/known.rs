//! What a document declares, looked up by the ids of its parts.

use std::collections::{BTreeMap, BTreeSet};

use crate::policy::clauses::Clauses;
use crate::policy::section::Section;
use crate::steps::Stepwise as _;
use crate::vocabulary::Id;

pub(in crate::policy) struct Known<'p> {
    /// Every declared id, with the place of the part that is the first to have it.
    pub(super) ids: BTreeMap<(Section, &'p str), usize>,
    /// The clauses that make promises.
    pub(super) promising: BTreeSet<&'p Id>,
    /// The datasets of joint uses, and whether there are any joint uses.
    pub(super) jointly_used: BTreeSet<&'p Id>,
    pub(super) joint_uses: bool,
    pub(super) opt_out: bool,
    /// Which purposes are parts of each other, and which clauses override each other.
    pub(super) purposes: Vec<usize>,
    pub(super) overrides: Vec<usize>,
}

impl<'p> Known<'p> {
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
            .stepwise()
    }

    pub(super) fn makes_a_promise(&self, clause: &Id) -> bool {
        self.promising.contains(clause)
    }

    pub(super) const fn has_joint_uses(&self) -> bool {
        self.joint_uses
    }

    pub(super) const fn has_an_opt_out(&self) -> bool {
        self.opt_out
    }

    pub(super) fn is_jointly_used(&self, dataset: &Id) -> bool {
        self.jointly_used.contains(dataset)
    }

    /// Whether a purpose that is part of another is a part of itself, be it by way of others.
    pub(super) fn is_part_of_itself(&self, purpose: &Id, wider: &Id) -> bool {
        let place = |purpose: &Id| self.at(Section::Purposes, purpose.as_str());
        same(&self.purposes, place(purpose), place(wider))
    }

    /// Whether the promises of a clause that others override override those in turn, be it
    /// by way of still others.
    pub(super) fn overrides_in_turn(&self, clause: &Id, by: &Clauses) -> bool {
        let place = |clause: &Id| self.at(Section::Clauses, clause.as_str());
        by.iter().any(|one| same(&self.overrides, place(clause), place(one)))
    }
}

fn same(circles: &[usize], one: Option<usize>, other: Option<usize>) -> bool {
    let circle = |at: Option<usize>| circles.get(at?);
    circle(one).is_some() && circle(one) == circle(other)
}
