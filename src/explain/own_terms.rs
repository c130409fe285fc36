//! 独自の事項: terms that the policy has no statement for, and what they ask.

use super::explained::ToldQuestion;
use super::teller::Teller;
use crate::fact::{Fact, Question};

impl Teller<'_, '_> {
    /// The terms that a text tells by their ids alone, with their questions.
    pub(super) fn own_terms(&self, told: impl FnOnce() -> String) -> Vec<ToldQuestion> {
        let prepared = self.decision().prepared;
        let terms = prepared.policy().terms.iter();
        let mut unsaid = terms.filter(|term| term.yes.is_none() || term.no.is_none()).peekable();
        if unsaid.peek().is_none() {
            return Vec::new();
        }
        let (told, language) = (told(), self.one().language);
        let is_told = |fact: Fact, holds: bool| {
            told.contains(prepared.phrase(fact, holds, language).as_ref())
        };
        let by_their_ids = unsaid.filter_map(|term| {
            let fact = prepared.fact(term.id.as_str())?;
            let by_its_id = term.yes.is_none() && is_told(fact, true)
                || term.no.is_none() && is_told(fact, false);
            by_its_id.then(|| self.question(Question::Fact(fact)))
        });
        by_their_ids.collect()
    }
}
