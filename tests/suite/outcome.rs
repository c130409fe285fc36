//! What a decision leaves behind: the digest of the text, the consent relied on.

use appi::policy::Version;
use appi::{Case, CompiledPolicy, Edition, Fact, History, Outcome, Policy};

const POLICY: &str = include_str!("../../examples/policies/002-gmo-globalsign.toml");

fn compiled(text: &str) -> CompiledPolicy {
    toml::from_str::<Policy>(text).unwrap().compile(Edition::Y2024).unwrap()
}

/// The document as a value, with the keys of every table in the opposite order.
fn reversed(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Table(table) => {
            let mut entries: Vec<_> = table.into_iter().collect();
            entries.reverse();
            entries.into_iter().map(|(key, value)| (key, reversed(value))).collect()
        }
        toml::Value::Array(list) => list.into_iter().map(reversed).collect(),
        value => serde_json::to_value(value).unwrap(),
    }
}

/// Under the same version, whatever can make a difference makes another digest, and what
/// cannot makes none.
#[test]
fn a_digest_is_of_what_the_text_says() {
    let here = compiled(POLICY);
    let long = crate::long_form(POLICY);
    let json = reversed(toml::from_str(POLICY).unwrap()).to_string();
    let same = [
        compiled(&format!("# A comment.\n{POLICY}\n# Another.\n")),
        compiled(&POLICY.replacen("\n\n", "\n\n\n", 3)),
        compiled(&long),
        compiled(&POLICY.replacen("language = \"en\"", "language = 'en'", 1)),
        serde_json::from_str::<Policy>(&json).unwrap().compile(Edition::Y2024).unwrap(),
        serde_json::from_str::<Policy>(&serde_json::to_string(here.policy()).unwrap())
            .unwrap()
            .compile(Edition::Y2024)
            .unwrap(),
    ];
    for (at, there) in same.iter().enumerate() {
        assert_eq!(there.digest(), here.digest(), "{at}");
    }
    let other = [
        compiled(&POLICY.replacen("sets this", "sets not this", 1)),
        compiled(&long.replacen("as-the-act = true", "all = [\"based-on-law\"]", 1)),
        compiled(&long.replacen(
            "kind = \"retained-personal-data\"",
            "kind = \"personal-data\"",
            1,
        )),
        here.policy().compile(Edition::Y2023).unwrap(),
        here.policy().compile(Edition::Y2017).unwrap(),
    ];
    for (at, there) in other.iter().enumerate() {
        assert_eq!(there.policy().version, here.policy().version);
        assert_ne!(there.digest(), here.digest(), "{at}");
    }
}

const CASE: &str = r#"
date = "2026-11-21"
handling = "provision"
dataset = "customers"
purpose = "invoicing"
"#;

const AT_HOME: &str =
    r#"recipient = { name = "a sponsor", country = "JP", relation = "third-party" }"#;
const ABROAD: &str =
    r#"recipient = { name = "a sponsor", country = "US", relation = "third-party" }"#;

/// A valid consent of that id, with what is said beyond.
fn consent(id: &str, to: &str, beyond: &str) -> String {
    let id = if id.is_empty() { String::new() } else { format!("id = \"{id}\", ") };
    format!(
        "{{ {id}to = [{to}], expressed = \"tick\", given = \"2026-10-01\", identity-confirmed = \"yes\", capacity = \"capable\"{beyond} }}"
    )
}

fn relied(outcome: &Outcome) -> Vec<String> {
    let written = |one: &appi::decision::ReliedConsent| {
        let id = one.id.as_ref().map_or("-", |id| id.as_str());
        format!("{} {} {id}", one.to, one.place)
    };
    outcome.consents.iter().map(written).collect()
}

/// Which of several consents carried the permission.
#[test]
fn an_outcome_names_the_consent_relied_on() {
    let provision = r#""provision""#;
    let abroad = r#""provision", "foreign-provision""#;
    let informed = ", shown = [\"country\", \"regime\", \"measures\"]";
    let table: [(&str, Vec<String>, &str, &[&str]); 10] = [
        (AT_HOME, vec![consent("a", provision, "")], "", &["provision 0 a"]),
        (AT_HOME, vec![consent("", provision, "")], "", &["provision 0 -"]),
        // The first that is valid.
        (
            AT_HOME,
            vec![
                consent("old", provision, ", withdrawn = \"2026-09-20\"")
                    .replace("2026-10-01", "2026-09-01"),
                consent("new", provision, ""),
                consent("newer", provision, ""),
            ],
            "",
            &["provision 1 new"],
        ),
        (
            AT_HOME,
            vec![consent("use", "\"use\"", ""), consent("b", provision, "")],
            "",
            &["provision 1 b"],
        ),
        // One that does not carry a permission is not relied on.
        (AT_HOME, vec![consent("use", "\"use\"", "")], "", &[]),
        (AT_HOME, vec![consent("a", provision, ", items = [\"telephone\"]")], "", &[]),
        // An answer takes the place of the record.
        (AT_HOME, vec![consent("a", provision, "")], "consent-to-provision = \"yes\"", &[]),
        // Of provision abroad the one whose information goes furthest.
        (
            ABROAD,
            vec![consent("bare", abroad, ", shown = []"), consent("told", abroad, informed)],
            "",
            &["provision 0 bare", "foreign-provision 1 told"],
        ),
        (
            ABROAD,
            vec![consent("told", abroad, informed)],
            "",
            &["provision 0 told", "foreign-provision 0 told"],
        ),
        // One of which it is open who gave it carries nothing, whatever was told of it.
        (
            ABROAD,
            vec![
                consent("bare", abroad, ", shown = []"),
                consent("told", abroad, informed)
                    .replace("confirmed = \"yes\"", "confirmed = \"unknown\""),
            ],
            "",
            &["provision 0 bare", "foreign-provision 0 bare"],
        ),
    ];
    let policy = compiled(POLICY);
    let mut wrong = Vec::new();
    for (recipient, consents, facts, expected) in table {
        let list = consents.join(", ");
        let text = format!("{CASE}\n{recipient}\nconsents = [{list}]\n[facts]\n{facts}");
        let Ok(case) = toml::from_str::<Case>(&text) else { panic!("{text}") };
        let Ok(prepared) = policy.prepare(&case) else {
            wrong.push(format!("{text}: refused"));
            continue;
        };
        let outcome = prepared.decide(&[]).outcome();
        if relied(&outcome) != expected {
            wrong.push(format!(
                "{text}: {} {:?}, expected {expected:?}",
                outcome.verdict,
                relied(&outcome)
            ));
        }
        assert_eq!(prepared.decide(&[]).record().consents, outcome.consents);
        // The same on a case that has other consents on record.
        let mut bare = case.clone();
        bare.consents = Some(Vec::new());
        let bare = policy.prepare(&bare).unwrap();
        let on_record = bare.consents(case.consents.as_deref().unwrap()).unwrap();
        assert_eq!(bare.decide_on(&on_record, &[]).outcome(), outcome, "{text}");
        // What the caller answers is not on record.
        let answers: Vec<_> = on_record.answers().collect();
        let answered = prepared.decide(&answers);
        assert_eq!(relied(&answered.outcome()), [""; 0], "{text}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An outcome is small, is written and read back, and outlives all it came from.
#[test]
fn an_outcome_is_a_value_of_its_own() {
    let outcome = {
        let text = format!("{CASE}\n{AT_HOME}\nconsents = [{}]", consent("a", "\"provision\"", ""));
        let case: Case = toml::from_str(&text).unwrap();
        let history = History::new(vec![Version::from(toml::from_str::<Policy>(POLICY).unwrap())]);
        let prepared = history.unwrap().compile().unwrap().prepare(&case).unwrap();
        prepared.decide(&[(Fact::BasedOnLaw, appi::Answer::No)]).outcome()
    };
    let written = serde_json::to_string(&outcome).unwrap();
    assert!(written.len() < 1_000, "{}: {written}", written.len());
    assert_eq!(serde_json::from_str::<Outcome>(&written).unwrap(), outcome);
}

/// A log of many decisions keeps little of each: at most a page of print in JSON.
#[test]
fn a_compact_record_is_small() {
    let compiled = compiled(POLICY);
    let mut longest = 0;
    for entry in std::fs::read_dir(crate::root().join("examples/cases")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let case: Case = toml::from_str(&text).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let compact = serde_json::to_string(&prepared.decide(&[]).compact_record()).unwrap();
        longest = longest.max(compact.len());
        assert!(compact.len() <= 1_536, "{} bytes: {compact}", compact.len());
    }
    println!("at most {longest} bytes");
}
