//! Where each clause stands in the text.

use super::markdown::{list, packed, section};
use super::page::Page;
use super::words;
use crate::output::Verbatim;

impl Page<'_> {
    pub(super) fn clauses(&self) -> String {
        let clauses = self.policy.clauses.iter();
        let clauses = clauses.map(|one| {
            format!(
                "**{}** {}",
                Verbatim::of(one.id.as_str()).markdown(),
                Verbatim::of(&one.at).markdown()
            )
        });
        let lines = packed(&clauses.collect::<Vec<_>>(), self.say(words::NEXT));
        section(self.say(words::CLAUSES), [list(lines)])
    }
}
