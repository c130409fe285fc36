//! Report: a policy on one page.
//!
//! Nothing here decides: every verdict, finding and duty is that of the modules below.

mod arrangements;
mod claims;
mod clauses;
mod decided;
mod flows;
mod ground;
mod holdings;
mod made;
mod markdown;
mod page;
mod picture;
mod promises;
mod routes;
mod settings;
mod statements;
mod words;

pub use flows::Flow;
pub use ground::Ground;
pub use made::Report;

use core::fmt;

use crate::text::{InLanguage, Language};

use page::Page;

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_language(Language::En).fmt(f)
    }
}

impl fmt::Display for InLanguage<&Report<'_>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let page = Page::new(self.value, self.language);
        let sections = [
            page.head(),
            page.holdings(),
            page.picture(),
            page.flows(),
            page.questions(),
            page.follows(),
            page.findings(),
            page.joint_uses(),
            page.entrustments(),
            page.opt_out(),
            page.settings(),
            page.promises(),
            page.promised_duties(),
            page.requests(),
            page.security(),
            page.changes(),
            page.other_law(),
            page.presumed(),
            page.clauses(),
        ];
        let mut written = sections.iter().filter(|section| !section.is_empty());
        if let Some(first) = written.next() {
            f.write_str(first)?;
        }
        written.try_for_each(|section| write!(f, "\n\n{section}"))
    }
}
