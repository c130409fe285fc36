//! What of the register a decision rests on, and what does not count.

use super::Explanation;
use super::explained::{ToldEntry, ToldPassedOver};
use super::teller::Teller;
use crate::fact::Fact;
use crate::register::Entry;

impl Explanation<'_> {
    /// The entries of the register that answer a fact, by where they stand.
    pub(super) fn recorded(&self, fact: Fact) -> Option<String> {
        let entries = self.decision.entries(fact).iter();
        let places: Vec<String> = entries.map(|entry| entry.place(self.language)).collect();
        (!places.is_empty()).then(|| places.join(self.words().comma))
    }
}

impl Teller<'_, '_> {
    /// The entries of the register on which the decision rests, each once.
    pub(super) fn on_record(&self) -> Vec<ToldEntry> {
        let decision = self.decision();
        let mut told: Vec<(&Entry, Vec<Fact>)> = Vec::new();
        for fact in decision.on_record() {
            for entry in decision.entries(fact) {
                match told.iter_mut().find(|(one, _)| *one == entry) {
                    Some((_, facts)) => facts.push(fact),
                    None => told.push((entry, vec![fact])),
                }
            }
        }
        let told = told.into_iter().map(|(entry, facts)| ToldEntry {
            entry: entry.clone(),
            facts: facts.into_iter().map(|fact| self.key(fact)).collect(),
            text: self.text(|one| entry.in_language(one.language)),
        });
        told.collect()
    }

    /// The entries that would answer what is open, and why they do not.
    pub(super) fn passed_over(&self) -> Vec<ToldPassedOver> {
        let told = self.decision().passed_over().map(|one| ToldPassedOver {
            fact: self.key(one.fact()),
            entry: one.entry().clone(),
            because: one.because(),
            text: self.text(|told| {
                let because = one.because().name(told.language);
                format!("{because}{}{}", told.words().colon, one.entry().in_language(told.language))
            }),
        });
        told.collect()
    }
}
