//! Report: a policy on one page.
//!
//! Nothing here decides: every verdict, finding and duty is that of the modules below.

mod arrangements;
mod claims;
mod clauses;
mod decided;
mod flow;
mod flows;
mod glance;
mod ground;
mod holdings;
mod made;
mod markdown;
mod open;
mod page;
mod picture;
mod promises;
mod rests;
mod routes;
mod statements;
mod words;

pub use flow::Flow;
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
            page.glance(),
            page.holdings(),
            page.recipients(),
            page.promised(),
            page.findings(),
            page.questions(),
            page.follows(),
            page.rests(),
            page.clauses(),
        ];
        let mut written = sections.iter().filter(|section| !section.is_empty());
        if let Some(first) = written.next() {
            f.write_str(first)?;
        }
        written.try_for_each(|section| write!(f, "\n\n{section}"))
    }
}
