//! A part of a document, with the section that it is in.

use indexmap::IndexSet;

use super::content::{Content, Reader};
use super::section::Section;
use super::sections::Policy;
use crate::steps::Stepwise as _;
use crate::vocabulary::Id;

/// 部: a part of a policy document.
///
/// ```
/// use appi::Policy;
/// use appi::policy::Section;
///
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// let mut purposes = policy.parts().filter(|part| part.section() == Section::Purposes);
/// let first = purposes.next().unwrap();
/// assert_eq!(first.path(), "purposes[0]");
/// assert_eq!(first.id(), Some(&policy.purposes[0].id));
/// assert_eq!(first.clauses(), [policy.purposes[0].clause.first()]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Part<'p> {
    section: Section,
    at: Option<usize>,
    content: &'p dyn Content,
}

impl Policy {
    /// Every part of the document, in the order of the format.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        Section::ALL.iter().flat_map(|section| self.parts_of(*section)).stepwise()
    }

    pub(crate) fn parts_of(&self, section: Section) -> impl Iterator<Item = Part<'_>> {
        self.section(section)
            .into_iter()
            .map(move |(at, content)| Part { section, at, content })
            .stepwise()
    }
}

impl<'p> Part<'p> {
    /// The section that it is in.
    #[must_use]
    pub const fn section(&self) -> Section {
        self.section
    }

    /// Its place in the section, if that is a list.
    #[must_use]
    pub const fn index(&self) -> Option<usize> {
        self.at
    }

    /// Where it stands, as a fault has it: `purposes[3]`.
    #[must_use]
    pub fn path(&self) -> String {
        let section = self.section.id();
        self.at.map_or_else(|| section.to_owned(), |at| format!("{section}[{at}]"))
    }

    /// The id that it declares, if it declares one.
    #[must_use]
    pub fn id(&self) -> Option<&'p Id> {
        self.content.id()
    }

    /// The clauses that say it or a part of it, in order and each once.
    #[must_use]
    pub fn clauses(&self) -> Vec<&'p Id> {
        clauses_of(self.content)
    }

    /// What a person calls it: its id, or the clause that says it.
    pub(crate) fn name(self) -> Option<&'p Id> {
        self.id().or_else(|| self.clauses().first().copied())
    }

    /// By what it is the same part as another of the section: as the only one, by its id, or by
    /// one clause that says both.
    pub(crate) fn keys(self) -> Vec<(Section, &'p str)> {
        match (self.at, self.id()) {
            (None, _) => vec![(self.section, "")],
            (Some(_), Some(id)) => vec![(self.section, id.as_str())],
            (Some(_), None) => {
                let clauses = self.clauses().into_iter();
                clauses.map(|clause| (Section::Clauses, clause.as_str())).collect()
            }
        }
    }

    /// What it says, whatever the order of its lists.
    pub(crate) fn said(self) -> String {
        self.content.said()
    }

    pub(super) const fn content(&self) -> &'p dyn Content {
        self.content
    }
}

/// The clauses that say a part or a part of it, in order and each once.
pub(crate) fn clauses_of(part: &dyn Content) -> Vec<&Id> {
    #[derive(Default)]
    struct Clauses<'p>(IndexSet<&'p Id>);

    impl<'p> Reader<'p> for Clauses<'p> {
        fn part(&mut self, part: &'p dyn Content) {
            part.show(self);
        }

        fn clause(&mut self, clause: &'p Id) {
            self.0.insert(clause);
        }
    }

    let mut clauses = Clauses::default();
    part.show(&mut clauses);
    clauses.0.into_iter().collect()
}
