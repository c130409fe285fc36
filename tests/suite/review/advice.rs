//! Every finding says what to write where, or why nothing in the document is to be written.

use appi::policy::Section;
use serde_json::Value;

use super::*;

const SCHEMA: &str = include_str!("../../../schemas/policy.schema.json");

/// The schema that another one points at, be it of an entry of a list or of what may be left
/// out.
fn meant<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let named = schema["$ref"].as_str().and_then(|path| path.strip_prefix('#'));
    if let Some(there) = named.and_then(|path| root.pointer(path)) {
        return meant(root, there);
    }
    let of = |key: &str| schema[key].as_array().and_then(|some| some.first());
    let other = of("anyOf").or_else(|| of("allOf"));
    match schema.get("items").or(other) {
        Some(inner) if schema.get("properties").is_none() => meant(root, inner),
        _ => schema,
    }
}

fn is_a_key(root: &Value, section: Section, key: &str) -> bool {
    let mut schema = &root["properties"][section.id()];
    for part in key.split('.') {
        schema = &meant(root, schema)["properties"][part];
    }
    !schema.is_null()
}

#[test]
fn every_code_names_keys_of_the_format_or_says_why_none() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut wrong = Vec::new();
    for code in Code::ALL {
        if code.keys().is_empty() == code.elsewhere().is_none() {
            wrong.push(format!("{code}: keys, or why there are none"));
        }
        for (section, key) in code.keys() {
            if !is_a_key(&schema, *section, key) {
                wrong.push(format!("{code}: the format has no `{section}.{key}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(!is_a_key(&schema, Section::Recipients, "contry"));
    assert!(!is_a_key(&schema, Section::StorageAbroad, "unknown.why"));
}

/// A change of the complete policy, and what is advised then, in both languages.
type Row = (fn(&mut Policy), &'static str, &'static str);

#[test]
fn the_advice_names_the_part_the_key_and_the_words() {
    let table: [Row; 10] = [
        (
            |p| p.operator.address = None,
            "write `operator.address`",
            "`operator.address`を記載してください。",
        ),
        (
            |p| {
                p.recipients[1].country = Some(Whereabouts::Abroad);
                p.recipients[1].foreign = None;
            },
            "change `recipients[1].country` (`partner`), or `recipients[1].foreign` (`partner`)",
            "`recipients[1].country`（`partner`）又は`recipients[1].foreign`（`partner`）を改めてください。",
        ),
        (
            |p| p.recipients[1].foreign.iter_mut().for_each(|one| one.informs.truncate(1)),
            "write `regime`, `measures` in `recipients[1].foreign.informs` (`partner`)",
            "`recipients[1].foreign.informs`（`partner`）の`regime`、`measures`を記載してください。",
        ),
        (
            |p| p.processed[0].states.retain(|one| *one != ProcessedStatement::NoContact),
            "write `no-contact` in `processed[0].states`",
            "`processed[0].states`の`no-contact`を記載してください。",
        ),
        (
            |p| p.joint_uses[0].responsible.as_mut().unwrap().address = None,
            "write `joint-uses[0].responsible.address`",
            "`joint-uses[0].responsible.address`を記載してください。",
        ),
        (
            |p| p.requests[0].fee = None,
            "write `requests[0].fee`",
            "`requests[0].fee`を記載してください。",
        ),
        (
            |p| p.datasets[1].purposes.clear(),
            "write `datasets[1].purposes` (`applicants`)",
            "`datasets[1].purposes`（`applicants`）を記載してください。",
        ),
        (
            |p| p.datasets[0].purposes.push("selection".into()),
            "change `selection` in `datasets[0].purposes` (`customers`)",
            "`datasets[0].purposes`（`customers`）の`selection`を改めてください。",
        ),
        (
            |p| p.definitions[0].elements.truncate(3),
            "write `identification-code` in `definitions[0].elements`",
            "`definitions[0].elements`の`identification-code`を記載してください。",
        ),
        (
            |p| p.deemed_consents = vec![appi::policy::DeemedConsent::new("1", "using the site")],
            "obtain a consent that the principal gives; conduct alone is none, whatever the text says",
            "本人の意思表示による同意を取得してください。文言を改めるのみでは足りません。",
        ),
    ];
    for (at, (change, en, ja)) in table.into_iter().enumerate() {
        let mut policy = policy(COMPLETE);
        change(&mut policy);
        let found = review(&policy, Edition::Y2024);
        let advice = [Language::En, Language::Ja].map(|language| found[0].advice(language));
        assert_eq!(advice, [en, ja], "row {at}");
    }
}
