//! The table of `docs/HANDLINGS.md`: every handling of every kind of information, and what it is
//! and what limits it in each edition.
//!
//! With `APPI_REGENERATE=1` in the environment the test writes the file; otherwise it compares it
//! with what the rules say.

use std::fmt::Write as _;

use super::limits::reaches;
use crate::edition::Edition;
use crate::establish::then;
use crate::law;
use crate::rule::Effect;
use crate::vocabulary::{Handling, InformationKind};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/HANDLINGS.md");
const WRITE: &str = "APPI_REGENERATE=1 cargo test --workspace";

/// What a handling of a kind is in an edition, and the places of the rules that may prohibit it.
fn cell(handling: Handling, kind: InformationKind, edition: Edition) -> String {
    let handled = then::handling(handling, edition.since());
    let kinds = then::kinds(kind, kind, edition.since());
    let kinds: Vec<InformationKind> = kinds.map_or_else(|| vec![kind], <[_]>::to_vec);
    let mut places: Vec<String> = Vec::new();
    for rule in law::rules().filter(|rule| rule.then == Effect::Prohibited) {
        if !kinds.iter().any(|kind| reaches(rule, handled, *kind, edition)) {
            continue;
        }
        let place = rule.norm.citation(edition).map(|place| place.to_string());
        let place = place.map(|place| place.replace("APPI Art. ", "").replace("PPC ", ""));
        places.extend(place.filter(|place| !places.contains(place)));
    }
    let mut text = String::new();
    if handled != handling {
        write!(text, "{}: ", handled.id()).unwrap();
    }
    if kinds != [kind] {
        let kinds: Vec<&str> = kinds.iter().map(|kind| kind.id()).collect();
        write!(text, "of {}: ", kinds.join(" or ")).unwrap();
    }
    text + &if places.is_empty() { "–".to_owned() } else { places.join(", ") }
}

fn table() -> String {
    let combinations = Handling::ALL.len() * InformationKind::ALL.len() * Edition::ALL.len();
    let mut text = format!(
        "# Handlings, kinds of information, editions

Every handling of every kind of information in every edition, {combinations} combinations: the places
of the Act, and the readings of it, by which it may be prohibited there; `–` where nothing does. Where
the edition had no name for the handling or the kind, what it was then stands before a colon. Whether
a rule does prohibit is for the facts to say.

A test writes this file from the rules, and fails where it differs from them:

```sh
{WRITE}
```

| Handling | Kind of information |"
    );
    for edition in Edition::ALL {
        write!(text, " {edition} |").unwrap();
    }
    text.push_str("\n| --- | --- |");
    text.push_str(&" --- |".repeat(Edition::ALL.len()));
    text.push('\n');
    for handling in Handling::ALL {
        for kind in InformationKind::ALL {
            write!(text, "| {} | {} |", handling.id(), kind.id()).unwrap();
            for edition in Edition::ALL {
                write!(text, " {} |", cell(*handling, *kind, edition)).unwrap();
            }
            text.push('\n');
        }
    }
    text
}

#[test]
fn the_table_of_handlings_is_current() {
    let table = table();
    if std::env::var_os("APPI_REGENERATE").is_some() {
        std::fs::write(PATH, &table).unwrap();
    }
    let found = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(found == table, "docs/HANDLINGS.md is out of date: run {WRITE}");
}
