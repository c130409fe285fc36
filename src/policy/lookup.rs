//! The parts of a document by their ids.

use super::parts::{Clause, Dataset, Item, Purpose};
use super::recipients::Recipient;
use super::sections::Policy;

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

    /// The purpose with this id.
    #[must_use]
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }

    /// A purpose, and the wider ones of which it is a part, the narrowest first.
    pub(crate) fn with_wider<'p>(
        &'p self,
        purpose: &'p Purpose,
    ) -> impl Iterator<Item = &'p Purpose> {
        let wider = |one: &&'p Purpose| self.purpose(one.part_of.as_ref()?.as_str());
        core::iter::successors(Some(purpose), wider).take(self.purposes.len())
    }

    /// The recipient with this id.
    #[must_use]
    pub fn recipient(&self, id: &str) -> Option<&Recipient> {
        self.recipients.iter().find(|recipient| recipient.id == id)
    }
}
