//! The places of a document in which somebody may write what they want.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use appi::table::{Slice, generate};
use appi::{Handling, Language, Policy};
use serde::de::DeserializeOwned;
use toml::Value;

use super::strings::HOSTILE;

/// A document with the places of its texts.
pub(super) struct Document {
    pub(super) name: &'static str,
    value: Value,
    pub(super) places: Vec<Vec<Step>>,
}

/// A step into a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    At(usize),
}

/// A text that means nothing to anybody.
const HARMLESS: &str = "Zama qu";

/// Documents that together have a text in every kind of place.
const DOCUMENTS: [(&str, &str); 4] = [
    ("complete", include_str!("../../../examples/policies/complete.toml")),
    ("002", include_str!("../../../examples/policies/002-gmo-globalsign.toml")),
    ("003", include_str!("../../../examples/policies/003-assign-persona.toml")),
    ("004", include_str!("../../../examples/policies/004-jcert.toml")),
];

pub(super) fn documents() -> &'static [Document] {
    static READ: LazyLock<Vec<Document>> =
        LazyLock::new(|| DOCUMENTS.into_iter().map(|(name, text)| policy(name, text)).collect());
    &READ
}

fn policy(name: &'static str, text: &str) -> Document {
    let mut policy = toml::from_str::<Policy>(text).unwrap();
    let words = || Some(HARMLESS.into());
    policy.operator.reports_leaks_to = words();
    policy.responsible.iter_mut().for_each(|one| one.who = words());
    for users in policy.joint_uses.iter_mut().filter_map(|one| one.users.as_mut()) {
        users.in_words = words();
    }
    // In its long form each part has a place of its own.
    let value = Value::try_from(policy).unwrap();
    Document::of(name, value, |policy: &Policy| policy.check().is_ok())
}

/// A policy that says nothing in words: what is printed under it is of the crate alone.
pub(crate) fn wordless(text: &str) -> Policy {
    policy("wordless", text).with(|_| HARMLESS.to_owned())
}

impl Document {
    /// The places in which any words make a sound document.
    pub(super) fn of<T: DeserializeOwned>(
        name: &'static str,
        value: Value,
        is_sound: impl Fn(&T) -> bool,
    ) -> Self {
        let mut all = Vec::new();
        leaves(&value, &mut Vec::new(), &mut all);
        let mut kinds: BTreeMap<Vec<String>, Vec<Vec<Step>>> = BTreeMap::new();
        for place in all {
            kinds.entry(kind(&place)).or_default().push(place);
        }
        let is_text = |places: &Vec<Vec<Step>>| {
            let mut value = value.clone();
            places.iter().for_each(|place| put(&mut value, place, HARMLESS));
            value.try_into().is_ok_and(|document| is_sound(&document))
        };
        let places = kinds.into_values().filter(is_text).flatten().collect();
        Self { name, value, places }
    }

    /// The document with a text in each of its places, by the number of the place.
    pub(super) fn with<T: DeserializeOwned>(&self, text: impl Fn(usize) -> String) -> T {
        let mut value = self.value.clone();
        for (at, place) in self.places.iter().enumerate() {
            put(&mut value, place, &text(at));
        }
        value.try_into().unwrap()
    }

    /// The document with a text in one place.
    pub(super) fn with_one<T: DeserializeOwned>(&self, place: &[Step], text: &str) -> T {
        let mut value = self.value.clone();
        put(&mut value, place, text);
        value.try_into().unwrap()
    }

    /// Two documents that differ in what they say: hostile texts, and harmless ones in their
    /// places.
    pub(super) fn pair<T: DeserializeOwned>(&self, round: usize, harmless: Harmless) -> [T; 2] {
        let which = |at: usize| (at + round) % HOSTILE.len();
        [self.with(|at| HOSTILE[which(at)].to_owned()), self.with(|at| harmless(which(at)))]
    }
}

/// What stands in place of a hostile text, by the number of that.
pub(super) type Harmless = fn(usize) -> String;

/// A harmless text of as many letters, lest something be left out.
pub(super) fn as_long(which: usize) -> String {
    named(which, HOSTILE[which].chars().count() - 1)
}

/// A harmless text that takes as many columns where it is written as Markdown, by which a page is
/// laid out.
pub(super) fn as_wide(which: usize) -> String {
    static WIDTHS: LazyLock<Vec<usize>> = LazyLock::new(|| {
        let [document, ..] = documents() else { panic!() };
        let mut slice = Slice::new("2026-11-21".parse().unwrap(), Handling::Use);
        let written = |text: &&str| {
            let policy: Policy = document.with(|_| (*text).to_owned());
            slice.datasets = vec![policy.datasets[0].id.clone()];
            let page = generate(&policy, &slice, Language::En).unwrap();
            let (_, legend) = page.split_once("- dataset `").unwrap();
            let name = legend.lines().next().unwrap().split_once("`: ").unwrap().1.to_owned();
            name.chars().map(|one| if one < '\u{1100}' { 1 } else { 2 }).sum()
        };
        HOSTILE.iter().map(written).collect()
    });
    named(which, WIDTHS[which] - 2)
}

/// A letter of its own, and letters to fill: that of the Yi is written by nobody here.
fn named(which: usize, more: usize) -> String {
    let own = char::from_u32(0xa000 + u32::try_from(which).unwrap()).unwrap();
    format!("{own}{}", "y".repeat(more))
}

/// What was written with harmless texts, as it would have to be with the hostile ones.
pub(super) fn with_hostile(text: &str, harmless: Harmless) -> String {
    (0..HOSTILE.len())
        .fold(text.to_owned(), |text, which| text.replace(&harmless(which), HOSTILE[which]))
}

/// The same place in whatever part of a list.
pub(super) fn kind(place: &[Step]) -> Vec<String> {
    let keys = place.iter().filter_map(|step| match step {
        Step::Key(key) => Some(key.clone()),
        Step::At(_) => None,
    });
    keys.collect()
}

fn leaves(value: &Value, way: &mut Vec<Step>, all: &mut Vec<Vec<Step>>) {
    match value {
        Value::String(_) => all.push(way.clone()),
        Value::Array(list) => {
            for (at, one) in list.iter().enumerate() {
                way.push(Step::At(at));
                leaves(one, way, all);
                way.pop();
            }
        }
        Value::Table(table) => {
            for (key, one) in table {
                way.push(Step::Key(key.clone()));
                leaves(one, way, all);
                way.pop();
            }
        }
        _ => {}
    }
}

fn put(value: &mut Value, place: &[Step], text: &str) {
    match (place.split_first(), value) {
        (None, value) => *value = Value::String(text.to_owned()),
        (Some((Step::Key(key), rest)), Value::Table(table)) => {
            put(table.get_mut(key).unwrap(), rest, text);
        }
        (Some((Step::At(at), rest)), Value::Array(list)) => put(&mut list[*at], rest, text),
        (Some(step), value) => panic!("{step:?} in {value}"),
    }
}
