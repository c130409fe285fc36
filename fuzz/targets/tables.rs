//! A page with decision tables, edited; and the sketch of a policy from whatever text.

#![no_main]

use std::sync::LazyLock;

use appi::skeleton::Skeleton;
use appi::table::{Slice, Table, generate};
use appi::{Handling, Language, Policy};
use appi_fuzz::{POLICIES, TABLES, is_a_text, of, text_with};
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Vec<Policy>> =
    LazyLock::new(|| POLICIES.iter().map(|one| toml::from_str(one).unwrap()).collect());

type Input = (u8, u8, Vec<(u16, u8, String)>, u8, bool);

fuzz_target!(|input: Input| {
    let (page, policy, edits, handling, csv) = input;
    let text = text_with(of(TABLES, page), &edits);
    let policy = &POLICY[usize::from(policy) % POLICY.len()];
    let handling = Handling::ALL[usize::from(handling) % Handling::ALL.len()];
    let sketch = Skeleton::of(&text);
    assert!(sketch.clauses().iter().all(|one| !one.says.trim().is_empty()));
    // A page holds several tables, each under a heading.
    for part in text.split("\n## ").take(3) {
        let table = if csv { Table::csv(part) } else { Table::markdown(part) };
        let error = match table {
            Ok(table) => {
                let mut slice = Slice::new("2026-11-21".parse().unwrap(), handling);
                slice.datasets = policy.datasets.iter().take(1).map(|one| one.id.clone()).collect();
                slice.purposes = policy
                    .purposes
                    .iter()
                    .take(1)
                    .map(|one| appi::case::CasePurpose::Declared(one.id.clone()))
                    .collect();
                _ = generate(policy, &slice, Language::Ja).map(|text| is_a_text(&text));
                let covered = table.coverage(policy, &slice).map(|one| one.to_string());
                _ = covered.map(|text| is_a_text(&text));
                table.check(policy).err()
            }
            Err(error) => Some(error),
        };
        if let Some(error) = error {
            is_a_text(&error.in_language(Language::En));
            is_a_text(&error.in_language(Language::Ja));
        }
    }
});
