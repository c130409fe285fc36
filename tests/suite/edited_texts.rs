//! Whatever is edited under the same version is another text: no record of it replays.

use appi::{Case, CompiledPolicy, Edition, Policy, Record, Register};

use crate::edits::edited;

const POLICY: &str = include_str!("../../examples/policies/complete.toml");
const REGISTER: &str = include_str!("../../examples/registers/complete.toml");

fn compiled(policy: &Policy, register: &Register) -> CompiledPolicy {
    policy.compile(Edition::LAST).unwrap().with(register).unwrap()
}

/// A record of one provision, decided beside policy and register as they stand.
fn record(compiled: &CompiledPolicy) -> Record {
    let case: Case = toml::from_str(
        r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "customers"
        purpose = "inquiries"
        recipient = "support-company"
        "#,
    )
    .unwrap();
    compiled.prepare(&case).unwrap().decide(&[]).record()
}

#[test]
fn a_record_replays_under_no_edited_text() {
    let policy: Policy = toml::from_str(POLICY).unwrap();
    let register: Register = toml::from_str(REGISTER).unwrap();
    let before = compiled(&policy, &register);
    let record = record(&before);
    assert!(record.replay(before.digest()).is_ok());

    let table = [
        // What is edited, in the policy and in the register.
        ("clauses[8].says = \"Other words.\"", ""),
        ("clauses[8].at = \"another place\"", ""),
        ("promises[9].unless -", ""),
        ("promises + { clause = \"8\", restricts = [\"provision\"] }", ""),
        ("items[email].special-care = \"yes\"", ""),
        ("items[email].property-damage = true", ""),
        ("purposes[inquiries].open-ended = true", ""),
        ("datasets[customers].kind = \"personal-data\"", ""),
        ("recipients[support-company].public-body = true", ""),
        ("entrustments[8].requires -", ""),
        ("settings.withdrawal -", ""),
        ("", "recipients[support-company].contracts[2024-017].ended = \"2026-10-31\""),
        ("", "recipients[support-company].checks[2026-05-20].met = \"no\""),
        ("", "recipients[partner].country = \"MY\""),
        ("", "systems[back-up].countries = [\"JP\"]"),
        ("", "answers[joint-use-expected].answer = \"no\""),
        ("", "answers[joint-use-expected] -"),
    ];
    for (of_policy, of_register) in table {
        let changed = edited(&policy, of_policy);
        assert_eq!(changed.version, policy.version);
        let after = compiled(&changed, &edited(&register, of_register));
        let told = record.replay(after.digest()).err().map(|error| error.to_string());
        let told = told.unwrap_or_else(|| panic!("{of_policy}{of_register}: it replays"));
        assert!(told.starts_with("another text decided"), "{told}");
    }

    // Nor without the register; what is written otherwise and says the same is the same text.
    let alone = policy.compile(Edition::LAST).unwrap();
    assert!(record.replay(alone.digest()).is_err());
    let written: Policy = toml::from_str(&toml::to_string(&policy).unwrap()).unwrap();
    assert!(record.replay(compiled(&written, &register).digest()).is_ok());
}
