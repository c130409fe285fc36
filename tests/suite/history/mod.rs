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

/// The policy with these edits; it is still sound.
fn edited(policy: &Policy, edits: &str) -> Policy {
    let edited = crate::edits::edited(policy, edits);
    edited.check().unwrap_or_else(|faults| panic!("{edits}: {faults}"));
    edited
}
