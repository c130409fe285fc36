//! 独自の事項: terms that the policy has no statement for, and what they ask.

use super::Explanation;
use crate::fact::Fact;
use crate::output::Lines;

impl Explanation<'_> {
    /// The terms that were told by their ids alone, with their questions.
    pub(super) fn own_terms(&self, out: &mut Lines) {
        let (prepared, told) = (self.decision.prepared, out.to_string());
        let by_its_id = |fact: Fact, holds: bool| {
            told.contains(prepared.phrase(fact, holds, self.language).as_ref())
        };
        let terms = prepared.policy().terms.iter();
        let told_by_id = terms.filter(|term| {
            prepared.fact(term.id.as_str()).is_some_and(|fact| {
                term.yes.is_none() && by_its_id(fact, true)
                    || term.no.is_none() && by_its_id(fact, false)
            })
        });
        for (before, term) in told_by_id.enumerate() {
            if before == 0 {
                out.line(self.words().own_terms);
            }
            let question = term.question.in_language(self.language);
            out.line(format_args!("  - {}", self.words().keyed(question, term.id.as_str())));
        }
    }
}
