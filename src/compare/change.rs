//! One difference between two versions, and the versions.

use core::fmt;

use super::kind::ChangeKind;
use super::need::{Demand, Need};
use crate::edition::Edition;
use crate::policy::{Clause, Policy};
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
    pub(super) versions: Versions<'p>,
}

/// The two versions, and the edition by which the change is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Versions<'p> {
    pub(super) old: &'p Policy,
    pub(super) new: &'p Policy,
    pub(super) edition: Edition,
}

impl fmt::Debug for Versions<'_> {
    /// Without the documents, which every change would repeat.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Versions").field("edition", &self.edition).finish_non_exhaustive()
    }
}

impl<'p> Versions<'p> {
    /// A change of this kind at this place of the document.
    pub(super) const fn change(self, kind: ChangeKind, path: String) -> Change<'p> {
        Change {
            kind,
            path,
            name: None,
            old_clause: None,
            new_clause: None,
            needs: Vec::new(),
            versions: self,
        }
    }

    /// Whether what is held is not said at all, or retained personal data is among it.
    pub(super) fn holds_retained(self) -> bool {
        let held = &self.new.datasets;
        held.is_empty() || held.iter().any(|one| one.kind == InformationKind::RetainedPersonalData)
    }
}

impl<'p> Change<'p> {
    pub(super) fn named(self, name: &'p Text) -> Self {
        Self { name: Some(name), ..self }
    }

    pub(super) fn clauses(self, old: Option<&Id>, new: Option<&Id>) -> Self {
        let Versions { old: before, new: after, .. } = self.versions;
        Self {
            old_clause: old.and_then(|id| before.clause(id.as_str())),
            new_clause: new.and_then(|id| after.clause(id.as_str())),
            ..self
        }
    }

    /// Adds what is demanded, as far as it is in force in the edition.
    pub(super) fn demanding(mut self, demands: impl IntoIterator<Item = Demand>) -> Self {
        let edition = self.versions.edition;
        for need in demands.into_iter().filter_map(|demand| Need::new(demand, edition)) {
            if !self.needs.contains(&need) {
                self.needs.push(need);
            }
        }
        self
    }

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
