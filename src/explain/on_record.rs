//! What of the register a decision rests on, and what does not count.

use super::Explanation;
use crate::fact::Fact;
use crate::output::Lines;
use crate::register::Entry;

impl Explanation<'_> {
    /// The entries of the register that answer a fact, by where they stand.
    pub(super) fn recorded(&self, fact: Fact) -> Option<String> {
        let entries = self.decision.entries(fact).iter();
        let places: Vec<String> = entries.map(|entry| entry.place(self.language)).collect();
        (!places.is_empty()).then(|| places.join(self.words().comma))
    }

    /// The entries of the register on which the decision rests, each once.
    pub(super) fn on_record(&self, out: &mut Lines) {
        let mut told: Vec<&Entry> = Vec::new();
        for entry in self.decision.on_record().flat_map(|fact| self.decision.entries(fact)) {
            if !told.contains(&entry) {
                told.push(entry);
            }
        }
        if !told.is_empty() {
            out.line(self.words().on_record);
        }
        for entry in told {
            out.line(format_args!("  - {}", entry.in_language(self.language)));
        }
    }

    /// The entries that would answer what is open, and why they do not.
    pub(super) fn passed_over(&self, out: &mut Lines) {
        let mut passed = self.decision.passed_over().peekable();
        if passed.peek().is_some() {
            out.line(self.words().passed_over);
        }
        passed.for_each(|one| {
            let because = one.because().name(self.language);
            let entry = one.entry().in_language(self.language);
            let id = match one.fact().group() {
                None => self.decision.prepared.fact_id(one.fact()).to_owned(),
                Some(_) => one.fact().to_string(),
            };
            out.line(format_args!("  - {because}{}{entry} [{id}]", self.words().colon));
        });
    }
}
