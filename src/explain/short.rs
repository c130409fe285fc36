//! A few lines for a person at a screen.

use super::Explanation;
use crate::decision::Verdict;
use crate::output::Lines;

/// How many duties the short form tells.
const DUTIES_SHOWN: usize = 3;

impl Explanation<'_> {
    pub(super) fn write_short(&self, out: &mut Lines) {
        let (words, decision) = (self.words(), &self.decision);
        out.line(self.headline());
        out.line(words.question(&self.subject(), decision.prepared.case.date));
        out.line(words.what_next(self.next()));
        let mut told =
            |heading: &str, what: String| out.line(format_args!("{heading}{}{what}", words.colon));
        if decision.verdict() == Verdict::Undetermined {
            let more = self.open().len().saturating_sub(1);
            if let Some(first) = self.asked_first() {
                told(words.missing_first, words.first_of(&self.question(first), more));
            }
        }
        if decision.verdict() != Verdict::Permitted {
            let remedies = self.ways_out();
            if let Some(best) = remedies.first() {
                told(words.best_remedy, words.first_of(&self.remedy(best), remedies.len() - 1));
            }
        }
        let duties: Vec<String> =
            decision.duties().take(DUTIES_SHOWN).map(|owed| self.owed(&owed)).collect();
        if !duties.is_empty() {
            let more = decision.duties().count() - duties.len();
            let heading = match decision.verdict() {
                Verdict::Undetermined => words.duties_if_permitted,
                _ => words.duties,
            };
            told(heading, words.first_of(&duties.join(words.semicolon), more));
        }
        let assumed = self.taken().count();
        if assumed > 0 {
            out.line(words.assumptions(assumed));
        }
        for one in decision.reservations() {
            out.line(words.labelled(words.reserved, &self.reservation(one)));
        }
        out.line(self.law_in_short());
    }
}
