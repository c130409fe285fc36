//! One difference between two versions, and the versions.

use core::fmt;
use std::collections::HashMap;

use super::kind::ChangeKind;
use super::need::{Demand, Need};
use crate::edition::Edition;
use crate::policy::{Clause, Dataset, Lookup, Policy};
use crate::text::Text;
use crate::vocabulary::{Id, InformationKind};

/// 変更点: one difference between two versions of a policy, and what it demands.
///
/// `Display` says it in English; [`Change::in_language`] in either language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'p> {
    pub(super) kind: ChangeKind,
    path: String,
    name: Option<&'p Text>,
    old_clause: Option<&'p Clause>,
    new_clause: Option<&'p Clause>,
    pub(super) needs: Vec<Need>,
    pub(super) versions: Judged<'p>,
}

/// The two versions, and the edition by which the change is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Judged<'p> {
    pub(super) old: &'p Policy,
    pub(super) new: &'p Policy,
    pub(super) edition: Edition,
}

impl fmt::Debug for Judged<'_> {
    /// Without the documents, which every change would repeat.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Judged").field("edition", &self.edition).finish_non_exhaustive()
    }
}

/// The versions while they are compared, with all that is looked up in them.
#[derive(Clone, Copy)]
pub(super) struct Versions<'a, 'p> {
    pub(super) old: &'p Policy,
    pub(super) new: &'p Policy,
    pub(super) edition: Edition,
    pub(super) found: &'a Found<'p>,
}

/// The parts of each version by their ids, and what is held for each purpose of the new one.
pub(super) struct Found<'p> {
    pub(super) old: Lookup<'p>,
    pub(super) new: Lookup<'p>,
    pub(super) held: HashMap<&'p Id, Vec<&'p Dataset>>,
}

impl<'p> Found<'p> {
    pub(super) fn of(old: &'p Policy, new: &'p Policy) -> Self {
        let mut held: HashMap<&Id, Vec<&Dataset>> = HashMap::new();
        for dataset in &new.datasets {
            for purpose in &dataset.purposes {
                held.entry(purpose).or_default().push(dataset);
            }
        }
        Self { old: old.lookup(), new: new.lookup(), held }
    }
}

/// A change that is being told.
pub(super) struct Draft<'a, 'p> {
    change: Change<'p>,
    found: &'a Found<'p>,
}

impl<'a, 'p> Versions<'a, 'p> {
    /// A change of this kind at this place of the document.
    pub(super) const fn change(self, kind: ChangeKind, path: String) -> Draft<'a, 'p> {
        let Self { old, new, edition, found } = self;
        let change = Change {
            kind,
            path,
            name: None,
            old_clause: None,
            new_clause: None,
            needs: Vec::new(),
            versions: Judged { old, new, edition },
        };
        Draft { change, found }
    }

    /// Whether what is held is not said at all, or retained personal data is among it.
    pub(super) fn holds_retained(self) -> bool {
        let held = &self.new.datasets;
        held.is_empty() || held.iter().any(|one| one.kind == InformationKind::RetainedPersonalData)
    }
}

impl<'p> Draft<'_, 'p> {
    pub(super) fn named(mut self, name: &'p Text) -> Self {
        self.change.name = Some(name);
        self
    }

    pub(super) fn clauses(mut self, old: Option<&Id>, new: Option<&Id>) -> Self {
        self.change.old_clause = old.and_then(|id| self.found.old.clause(id));
        self.change.new_clause = new.and_then(|id| self.found.new.clause(id));
        self
    }

    /// Adds what is demanded, as far as it is in force in the edition.
    pub(super) fn demanding(mut self, demands: impl IntoIterator<Item = Demand>) -> Self {
        let edition = self.change.versions.edition;
        for need in demands.into_iter().filter_map(|demand| Need::new(demand, edition)) {
            if !self.change.needs.contains(&need) {
                self.change.needs.push(need);
            }
        }
        self
    }

    pub(super) fn told(self) -> Change<'p> {
        self.change
    }
}

impl<'p> Change<'p> {
    /// In what the versions differ.
    #[must_use]
    pub const fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// Where in the document: `purposes[statistics]`. Parts are named by their id.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The words of the part that differs, where it has any: the new ones, unless it
    /// is gone.
    #[must_use]
    pub const fn name(&self) -> Option<&'p Text> {
        self.name
    }

    /// 変更前の条項: the clause of the old version that says it.
    #[must_use]
    pub const fn old_clause(&self) -> Option<&'p Clause> {
        self.old_clause
    }

    /// 変更後の条項: the clause of the new version that says it.
    #[must_use]
    pub const fn new_clause(&self) -> Option<&'p Clause> {
        self.new_clause
    }

    /// 必要な措置: what the Act demands of the change. The policy's own rule on changes
    /// is in [`Change::earliest`].
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The edition by which the change is judged.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.versions.edition
    }
}
