//! The text, limb by limb: every element of Arts. 16 to 46, 57 to 59, 149(2) and 171, and of the
//! articles of the Order and the Rules that fill them in, with where it is encoded, or why not.

mod act_16_26;
mod act_27_31;
mod act_32_171;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use super::place;
use super::units::UNITS;
use crate::duty::Duty;
use crate::fact::Fact;
use crate::norm::{Instrument, Norm, Place};
use crate::vocabulary::{Channel, Handling, InformationKind, Relation, RequestKind, Source};

/// One limb of the text.
#[derive(Clone, Copy)]
pub(super) struct Limb {
    place: &'static str,
    /// What it asks, in our words.
    says: &'static str,
    /// The facts, duties, norms and keys that encode it.
    by: Option<&'static str>,
    /// Why nothing does.
    reason: Option<&'static str>,
}

macro_rules! some_or_none {
    () => {
        None
    };
    ( $text:literal ) => {
        Some($text)
    };
}

macro_rules! limbs {
    ( $( $place:literal $says:literal $( by $by:literal )? $( not $reason:literal )? ; )+ ) => {
        pub(super) const LIMBS: &[super::Limb] = &[ $( super::Limb {
            place: $place,
            says: $says,
            by: super::some_or_none!( $( $by )? ),
            reason: super::some_or_none!( $( $reason )? ),
        }, )+ ];
    };
}
use {limbs, some_or_none};

/// All limbs: those of the lists, and in their midst the units that are a limb themselves.
fn all() -> Vec<Limb> {
    let mut all = [act_16_26::LIMBS, act_27_31::LIMBS, act_32_171::LIMBS].concat();
    for unit in UNITS.iter().filter(|unit| unit.by.is_some()) {
        let is_before = |limb: &Limb| {
            let there = place(limb.place);
            matches!(there.instrument, Instrument::Act) && there < unit.own()
        };
        let at = all.iter().rposition(is_before).map_or(0, |before| before + 1);
        let limb = Limb { place: unit.place, says: unit.title, by: unit.by, reason: None };
        all.insert(at, limb);
    }
    all
}

/// The articles of the Order and the Rules that belong to Chapter 4: of each paragraph, how many
/// items it has.
const ORDER_AND_RULES: &[(&str, &[usize])] = &[
    ("O4", &[3, 0]),
    ("O5", &[4]),
    ("O6", &[0]),
    ("O7", &[0]),
    ("O8", &[0]),
    ("O9", &[2]),
    ("O10", &[3]),
    ("O11", &[4]),
    ("O12", &[4]),
    ("O13", &[2]),
    ("R6", &[3]),
    ("R7", &[4]),
    ("R8", &[9, 0, 2]),
    ("R9", &[0]),
    ("R10", &[0]),
    ("R11", &[2, 2, 0, 2]),
    ("R12", &[0]),
    ("R13", &[0]),
    ("R14", &[3]),
    ("R15", &[5, 0, 0, 0]),
    ("R16", &[2]),
    ("R17", &[0, 3, 2, 0]),
    ("R18", &[2, 0, 7, 0, 0]),
    ("R19", &[0, 0, 0]),
    ("R20", &[2, 0]),
    ("R21", &[3]),
    ("R22", &[0, 0, 0]),
    ("R23", &[0, 0, 0]),
    ("R24", &[4, 0]),
    ("R25", &[3]),
    ("R26", &[0, 0, 0]),
    ("R27", &[0, 0, 0]),
    ("R28", &[4, 0]),
    ("R29", &[3]),
    ("R30", &[0]),
    ("R31", &[3]),
    ("R32", &[3]),
    ("R33", &[3]),
    ("R34", &[5]),
    ("R35", &[3]),
    ("R36", &[0, 0]),
    ("R37", &[0, 0]),
    ("R38", &[0, 0]),
];

const ITEMS: [&str; 9] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/// Every paragraph without items, and every item, that must have a limb.
fn required() -> Vec<String> {
    let of_the_act = UNITS.iter().map(|unit| unit.place.to_owned());
    let mut required: Vec<String> = of_the_act.chain(["149(2)".to_owned()]).collect();
    for (article, paragraphs) in ORDER_AND_RULES {
        for (at, items) in paragraphs.iter().enumerate() {
            let paragraph = match paragraphs.len() {
                1 => (*article).to_owned(),
                _ => format!("{article}({})", at + 1),
            };
            if *items == 0 {
                required.push(paragraph.clone());
            }
            required.extend(ITEMS.iter().take(*items).map(|item| format!("{paragraph}({item})")));
        }
    }
    required
}

/// What the files of the library say, for names of types and methods.
fn sources() -> String {
    fn read(folder: &Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, text);
            } else if path.extension().is_some_and(|end| end == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut text = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    text
}

/// Whether the word names a fact, a duty, a norm, a value of a key, or the question for one.
fn is_known(word: &str) -> bool {
    Fact::named(word).is_some()
        || word == "kind"
        || Duty::ALL.iter().any(|one| one.id() == word)
        || Norm::ALL.iter().any(|one| one.id() == word)
        || Handling::ALL.iter().any(|one| one.id() == word)
        || InformationKind::ALL.iter().any(|one| one.id() == word)
        || Relation::ALL.iter().any(|one| one.id() == word)
        || Source::ALL.iter().any(|one| one.id() == word)
        || RequestKind::ALL.iter().any(|one| one.id() == word)
        || Channel::ALL.iter().any(|one| one.id() == word)
}

/// The part of the page about limbs.
pub(super) fn table() -> String {
    let all = all();
    let encoded = all.iter().filter(|limb| limb.by.is_some()).count();
    let mut text = format!(
        "
## Limb by limb

Each element that the text asks for, one line: {} limbs of the articles above, of 149(2), and of
Articles 4 to 13 of the Order and 6 to 38 of the Rules. {encoded} are encoded, by the facts, duties,
norms and keys named; the others say why not. A place stands in several lines where it asks for
several things; a section in parentheses is the guideline by which a limb is read.

| Place | Limb | Encoded by | Not encoded because |
| --- | --- | --- | --- |
",
        all.len()
    );
    for Limb { place, says, by, reason } in all {
        let cells = [by.unwrap_or_default(), reason.unwrap_or_default()]
            .map(|cell| if cell.is_empty() { String::new() } else { format!(" {cell}") });
        writeln!(text, "| {place} | {says} |{} |{} |", cells[0], cells[1]).unwrap();
    }
    text
}

#[test]
fn every_place_of_the_text_has_its_limbs() {
    let mut faults = Vec::new();
    let places: BTreeSet<Place> = all().iter().map(|limb| place(limb.place)).collect();
    for wanted in required() {
        let there = place(&wanted);
        if !places.iter().any(|limb| there.contains(*limb)) {
            faults.push(format!("{wanted}: no limb"));
        }
    }
    for limb in all() {
        let there = place(limb.place);
        if !required()
            .iter()
            .any(|wanted| place(wanted).contains(there) || there.contains(place(wanted)))
        {
            faults.push(format!("{}: no place of the text that the page is about", limb.place));
        }
    }
    super::assert_none(&faults);
}

#[test]
fn every_limb_is_encoded_by_what_there_is_or_says_why_not() {
    let sources = sources();
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for Limb { place, says, by, reason } in all() {
        if by.is_some() == reason.is_some() {
            faults.push(format!("{place}: {says}: expected either `by` or `not`"));
        }
        if !seen.insert((place, says)) {
            faults.push(format!("{place}: {says}: twice"));
        }
        for word in by.into_iter().chain(reason).flat_map(|text| text.split('`').skip(1).step_by(2))
        {
            let known = match word.split_once("::") {
                Some((kind, name)) => {
                    let declared = |end: char| sources.contains(&format!("{name}{end}"));
                    sources.contains(&format!(" {kind} {{"))
                        && ['(', ',', ' '].into_iter().any(declared)
                }
                None => is_known(word),
            };
            if !known {
                faults.push(format!("{place}: {says}: `{word}` is nothing that there is"));
            }
        }
    }
    super::assert_none(&faults);
}
