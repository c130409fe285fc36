//! Two versions of a policy, and what each difference demands.

mod arrangements;
mod day;
mod holdings;
mod kind;
mod need;
mod opt_out;
mod pairs;
mod promises;
mod purposes;
mod sections;
mod wording;
mod words;

pub use day::{EarliestDay, FixedBy, Open, Posting};
pub use kind::ChangeKind;
pub use need::{Demand, Moment, Need};

use core::fmt;

use crate::compile::CompileError;
use crate::edition::Edition;
use crate::policy::{Clause, Faults, Policy};
use crate::text::Text;
use crate::vocabulary::Id;

/// 変更点: one difference between two versions of a policy, and what it demands.
///
/// `Display` says it in English; [`Change::in_language`] in either language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'p> {
    kind: ChangeKind,
    path: String,
    name: Option<&'p Text>,
    old_clause: Option<&'p Clause>,
    new_clause: Option<&'p Clause>,
    needs: Vec<Need>,
    versions: Versions<'p>,
}

/// The two versions, and the edition by which the change is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Versions<'p> {
    old: &'p Policy,
    new: &'p Policy,
    edition: Edition,
}

impl fmt::Debug for Versions<'_> {
    /// Without the documents, which every change would repeat.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Versions").field("edition", &self.edition).finish_non_exhaustive()
    }
}

/// 新旧対照: every difference between two versions of a policy that matters, with what
/// the Act demands of it in an edition. Versions that say the same have none.
///
/// Parts are the same part where they bear the same id; give a renumbered clause its
/// old one. What is no part of the text (the revision date, since when an arrangement
/// was announced, whether it was filed, the order of lists, where a clause stands in
/// the text, a reader's remarks) is no difference.
///
/// # Errors
///
/// Under the amendment of 2026, which is not in force; and with every fault of
/// [`Policy::check`] in either version, its path beginning with `old` or `new`.
///
/// ```
/// use appi::{Edition, Policy};
/// use appi::compare::{ChangeKind, Demand, Posting, compare};
/// use appi::policy::Purpose;
/// use appi::vocabulary::Text;
///
/// let document = std::fs::read_to_string("examples/policies/001-jpcert.toml").unwrap();
/// let old: Policy = toml::from_str(&document).unwrap();
/// let mut new = old.clone();
/// let mut purpose = new.purposes[0].clone();
/// purpose.id = "statistics".into();
/// purpose.says = Text::both("statistics on incidents", "インシデントに関する統計");
/// new.purposes.push(purpose);
///
/// let changes = compare(&old, &new, Edition::Y2024).unwrap();
/// assert_eq!(changes.len(), 1);
/// assert_eq!(changes[0].kind(), ChangeKind::PurposeAdded);
/// let needs: Vec<String> = changes[0].needs().iter().map(|n| n.citation().to_string()).collect();
/// assert_eq!(needs, ["APPI Art. 17(2)", "APPI Art. 18(1)", "APPI Art. 21(3)"]);
/// assert_eq!(changes[0].needs()[0].demand(), Demand::ReasonablyRelated);
///
/// // "After thirty days from the posting", the day of posting not counted.
/// let day = changes[0].earliest(&Posting::on("2026-10-22".parse().unwrap()));
/// assert_eq!(day.day().to_string(), "2026-11-22");
/// ```
pub fn compare<'p>(
    old: &'p Policy,
    new: &'p Policy,
    edition: Edition,
) -> Result<Vec<Change<'p>>, CompileError> {
    edition.decides()?;
    let mut faults = Vec::new();
    for (version, policy) in [("old", old), ("new", new)] {
        faults.extend(policy.check().err().iter().flat_map(|found| found.within(version)));
    }
    Faults::check(faults)?;
    let versions = Versions { old, new, edition };
    let mut changes = Vec::new();
    purposes::compare(versions, &mut changes);
    holdings::compare(versions, &mut changes);
    arrangements::compare(versions, &mut changes);
    opt_out::compare(versions, &mut changes);
    let promises =
        pairs::pairs(&old.promises, &new.promises, |old, new| old.clause.share(&new.clause));
    promises::compare(versions, &promises, &mut changes);
    sections::compare(versions, &mut changes);
    wording::compare(versions, &promises, &mut changes);
    changes.sort_by_key(|change| (change.kind.subject(), change.kind));
    Ok(changes)
}

impl<'p> Versions<'p> {
    /// A change of this kind at this place of the document.
    const fn change(self, kind: ChangeKind, path: String) -> Change<'p> {
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
}

impl<'p> Change<'p> {
    fn named(self, name: &'p Text) -> Self {
        Self { name: Some(name), ..self }
    }

    fn clauses(self, old: Option<&Id>, new: Option<&Id>) -> Self {
        let Versions { old: before, new: after, .. } = self.versions;
        Self {
            old_clause: old.and_then(|id| before.clause(id.as_str())),
            new_clause: new.and_then(|id| after.clause(id.as_str())),
            ..self
        }
    }

    /// Adds what is demanded, as far as it is in force in the edition.
    fn demanding(mut self, demands: impl IntoIterator<Item = Demand>) -> Self {
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
