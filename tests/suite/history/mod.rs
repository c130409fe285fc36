//! Versions of a policy: which applied on a day, what a change demands, and from when
//! it may have effect: `tests/history/*.md`, one row a test.

mod days;
mod demands;
mod versions;

use std::sync::LazyLock;

use appi::compare::{Change, ChangeKind, Demand, FixedBy, Need, Open, Posting, compare};
use appi::error::{CompileError, EditionError, HistoryError, PrepareError};
use appi::policy::{DayCounting, Section, TakesEffect, Version};
use appi::{Answer, Case, Day, Edition, History, Language, Policy};
use proptest::prelude::*;
use toml::Value;

use crate::markdown;

static POLICIES: LazyLock<Vec<Policy>> = LazyLock::new(|| {
    [
        include_str!("../../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../../../examples/policies/001-jpcert.toml"),
        include_str!("../../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../../../examples/policies/003-assign-persona.toml"),
        include_str!("../../../examples/policies/004-jcert.toml"),
    ]
    .map(|text| toml::from_str(text).unwrap())
    .into()
});

fn policy(id: &str) -> &'static Policy {
    POLICIES.iter().find(|policy| policy.id == id).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

// ── Changes of a document, written as they stand in the tables ───────────────

/// The policy with these edits, separated by two semicolons: `path = value` sets,
/// `path + value` adds to a list, `path - value` takes out of it, `path -` removes.
/// In a path, `list[x]` is the first entry with the id or clause `x`.
fn edited(policy: &Policy, edits: &str) -> Policy {
    let mut document = Value::try_from(policy).unwrap();
    for edit in edits.split(";;").map(str::trim).filter(|edit| !edit.is_empty()) {
        let (path, rest) = edit.split_once(' ').unwrap();
        let (operation, value) = rest.split_at(1);
        let value = (!value.is_empty()).then(|| {
            toml::from_str::<toml::Table>(&format!("it = {value}")).unwrap()["it"].clone()
        });
        apply(&mut document, path, operation, value);
    }
    let edited: Policy = document.try_into().unwrap();
    edited.check().unwrap_or_else(|faults| panic!("{edits}: {faults}"));
    edited
}

fn apply(document: &mut Value, path: &str, operation: &str, value: Option<Value>) {
    let (parent, last) = path.rsplit_once('.').map_or(("", path), |(parent, last)| (parent, last));
    let parent = parent.split('.').filter(|part| !part.is_empty()).fold(document, step);
    let (name, key) = keyed(last);
    let parent = parent.as_table_mut().unwrap();
    match (operation, key, value) {
        ("=", None, Some(value)) => {
            parent.insert(name.to_owned(), value);
        }
        ("+", None, Some(value)) => {
            let list = parent.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().unwrap().push(value);
        }
        ("-", None, Some(value)) => {
            parent[name].as_array_mut().unwrap().retain(|one| *one != value);
        }
        ("-", None, None) => {
            parent.remove(name).unwrap();
        }
        ("-", Some(key), None) => {
            let list = parent[name].as_array_mut().unwrap();
            let at = list.iter().position(|one| is(one, key)).unwrap();
            list.remove(at);
        }
        edit => panic!("{path}: {edit:?}"),
    }
}

fn step<'v>(value: &'v mut Value, part: &str) -> &'v mut Value {
    let (name, key) = keyed(part);
    let entry = value.get_mut(name).unwrap_or_else(|| panic!("nothing at `{part}`"));
    match key {
        None => entry,
        Some(key) => {
            let list = entry.as_array_mut().unwrap();
            list.iter_mut().find(|one| is(one, key)).unwrap_or_else(|| panic!("no `{part}`"))
        }
    }
}

fn keyed(part: &str) -> (&str, Option<&str>) {
    part.strip_suffix(']')
        .and_then(|part| part.split_once('['))
        .map_or((part, None), |(name, key)| (name, Some(key)))
}

fn is(value: &Value, key: &str) -> bool {
    ["id", "clause"].iter().any(|name| value.get(name).and_then(Value::as_str) == Some(key))
}
