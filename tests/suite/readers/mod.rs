//! Texts that are written to be obeyed, in every place of a document, and what readers make of what
//! is printed: CommonMark with the tables of GitHub, Mermaid, a terminal, the tables' own.
//!
//! Each page is printed twice, with hostile and with harmless texts in the same places. A reader
//! has to see the same but for the texts, and these as they were written.

mod markdown;
mod pages;
mod picture;
mod places;
mod refused;
mod strings;
mod told;

pub(crate) use pages::alike;
pub(crate) use places::wordless;

use std::collections::BTreeSet;

#[test]
fn every_kind_of_place_is_read() {
    let kinds: BTreeSet<String> = places::documents()
        .iter()
        .flat_map(|document| &document.places)
        .map(|place| places::kind(place).join("."))
        .collect();
    for kind in [
        "clauses.at",
        "clauses.says.en",
        "datasets.name.ja",
        "duties.says.en",
        "items.name.en",
        "operator.address.elsewhere",
        "joint-uses.users.in-words",
        "operator.name.en",
        "operator.reports-leaks-to",
        "principals.name.ja",
        "publications.place.en",
        "purposes.says.en",
        "recipients.name.en",
        "remarks.says.en",
        "requests.fee.elsewhere",
        "responsible.who",
        "terms.question.en",
        "title.en",
    ] {
        assert!(kinds.contains(kind), "{kind} of {kinds:#?}");
    }
}
