//! What of the register a decision rests on, and what does not count.

use core::fmt::{self, Formatter};

use super::Explanation;
use crate::fact::Fact;
use crate::register::Entry;

impl Explanation<'_> {
    /// The entries of the register that answer a fact, by where they stand.
    pub(super) fn recorded(&self, fact: Fact) -> Option<String> {
        let entries = self.decision.entries(fact).iter();
        let places: Vec<String> = entries.map(|entry| entry.place(self.language)).collect();
        (!places.is_empty()).then(|| places.join(self.words().comma))
    }

    /// The entries of the register on which the decision rests, each once.
    pub(super) fn on_record(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut told: Vec<&Entry> = Vec::new();
        for entry in self.decision.on_record().flat_map(|fact| self.decision.entries(fact)) {
            if !told.contains(&entry) {
                told.push(entry);
            }
        }
        if !told.is_empty() {
            writeln!(f, "{}", self.words().on_record)?;
        }
        told.iter().try_for_each(|entry| writeln!(f, "  - {}", entry.in_language(self.language)))
    }

    /// The entries that would answer what is open, and why they do not.
    pub(super) fn passed_over(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut passed = self.decision.passed_over().peekable();
        if passed.peek().is_some() {
            writeln!(f, "{}", self.words().passed_over)?;
        }
        passed.try_for_each(|one| {
            let because = one.because().name(self.language);
            let entry = one.entry().in_language(self.language);
            let id = match one.fact().group() {
                None => self.decision.prepared.fact_id(one.fact()).to_owned(),
                Some(_) => one.fact().to_string(),
            };
            writeln!(f, "  - {because}{}{entry} [{id}]", self.words().colon)
        })
    }
}
