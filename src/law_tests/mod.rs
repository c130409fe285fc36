//! Tests of the Act as it is encoded: every decision table of every article, and the
//! coverage of its provisions. They stand above the law, as they decide with it.

mod agreement;
mod coverage;
mod handlings;
mod limits;
mod mutants;
mod proof;
mod readings;
mod references;
mod tables;
mod twins;
mod written_out;

use crate::edition::Edition;
use crate::norm::{Norm, Place};
use crate::table::Grid;

/// The editions that a decision table is about, as its line `Background:` says: `edition
/// 2022-04-01 →` from that one on, `edition 2005-04-01 → 2017-05-30` from the first to
/// the second, both included, `edition 2017-05-30` that one alone; none said, the last. A
/// table that says nothing of the kind is about none.
fn editions(table: &Grid) -> Vec<Edition> {
    let Some(mut parts) = table.background() else { return Vec::new() };
    let Some(span) = parts.find_map(|part| part.strip_prefix("edition ")) else {
        return vec![Edition::LAST];
    };
    let named = |name: &str| name.parse::<Edition>().unwrap_or_else(|error| panic!("{error}"));
    let (first, last) = match span.split_once('→') {
        None => (named(span), named(span)),
        Some((first, "")) => (named(first.trim()), Edition::LAST),
        Some((first, last)) => (named(first.trim()), named(last.trim())),
    };
    let span: Vec<Edition> =
        Edition::ALL.into_iter().filter(|edition| edition.is_within(first, last)).collect();
    assert!(!span.is_empty(), "line {}: no edition lies in it", table.above.0);
    span
}

/// Where what stood at a place in one edition stands in another: a table cites by the
/// numbers of the first edition that it is about, and goes on where an article moves. Where
/// another norm has taken the place, the place is meant.
fn cited_in(edition: Edition, place: Place, first: Edition) -> Vec<Place> {
    let there = Norm::ALL.iter().filter(|norm| norm.place(first) == Some(place));
    let moved: Vec<Place> = there.filter_map(|norm| norm.place(edition)).collect();
    if moved.is_empty() { vec![place] } else { moved }
}
