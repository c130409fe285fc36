//! SARIF: what version 2.1.0 requires, and what code hosts ask beyond, at the right lines.

use serde_json::Value;

use crate::{DAY, POLICY, appi, json, scratch, text, written};

fn log(arguments: &[&str]) -> Value {
    let run = [&["review", DAY, "--format=sarif"], arguments].concat();
    json(&appi(&run))
}

fn line_of<'t>(text: &'t str, result: &Value) -> &'t str {
    let region = &result["locations"][0]["physicalLocation"]["region"];
    let line = usize::try_from(region["startLine"].as_u64().unwrap()).unwrap();
    text.lines().nth(line - 1).unwrap()
}

fn result<'l>(log: &'l Value, code: &str) -> &'l Value {
    let results = log["runs"][0]["results"].as_array().unwrap();
    results.iter().find(|one| one["ruleId"] == code).unwrap()
}

#[test]
fn what_the_format_requires_is_there() {
    for language in ["--lang=en", "--lang=ja"] {
        let log = log(&[POLICY, language]);
        assert_eq!(log["version"], "2.1.0");
        assert!(log["$schema"].as_str().unwrap().contains("sarif-2.1.0"));
        assert_eq!(log["runs"].as_array().unwrap().len(), 1);
        let driver = &log["runs"][0]["tool"]["driver"];
        assert_eq!(driver["name"], "appi");
        let rules = driver["rules"].as_array().unwrap();
        for rule in rules {
            assert!(!rule["shortDescription"]["text"].as_str().unwrap().is_empty());
        }
        let results = log["runs"][0]["results"].as_array().unwrap();
        assert!(results.len() > 10);
        for one in results {
            let rule = usize::try_from(one["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[rule]["id"], one["ruleId"]);
            assert!(["error", "warning", "note"].contains(&one["level"].as_str().unwrap()));
            assert!(!one["message"]["text"].as_str().unwrap().is_empty());
            assert!(one["partialFingerprints"]["appiFinding/v1"].is_string());
            let place = &one["locations"][0]["physicalLocation"];
            assert_eq!(place["artifactLocation"]["uri"], POLICY);
            assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
        }
    }
}

#[test]
fn a_finding_stands_at_its_line() {
    let table = [
        ("joint-items-open", "open-ended"),
        ("referable-without-consent", "becomes-personal"),
        ("exception-unknown", "unless"),
        ("joint-scope-elsewhere", "elsewhere"),
        ("operator-elsewhere", "address"),
    ];
    let (log_of_toml, policy) = (log(&[POLICY]), text(POLICY));
    for (code, there) in table {
        let line = line_of(&policy, result(&log_of_toml, code));
        assert!(line.contains(there), "{code}: {line}");
    }
    // The same document in JSON.
    let policy: Value = toml::from_str(&policy).unwrap();
    let policy = serde_json::to_string_pretty(&policy).unwrap();
    let path = written("002.json", &policy);
    let log = log(&[&path]);
    for (code, there) in
        [("joint-items-open", "open-ended"), ("joint-scope-elsewhere", "elsewhere")]
    {
        let line = line_of(&policy, result(&log, code));
        assert!(line.contains(there), "{code}: {line}");
    }
}

#[test]
fn a_fault_stands_at_its_line_too() {
    let starter = text("examples/policies/starter.toml").replace("[\"delivery\"]", "[\"delivry\"]");
    let path = written("refused.toml", &starter);
    let ran = appi(&["review", &path, DAY, "--format=sarif"]);
    assert_eq!(ran.status, 3);
    assert!(ran.err.contains("did you mean `delivery`?"), "{ran:?}");
    let log = json(&ran);
    assert!(line_of(&starter, result(&log, "fault")).contains("delivry"));
}

#[test]
fn what_is_repaired_is_gone() {
    let closed = text(POLICY).replace("open-ended = true", "open-ended = false");
    let path = scratch("closed.toml");
    std::fs::write(&path, closed).unwrap();
    let log = log(&[&path]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert!(results.iter().all(|one| one["ruleId"] != "joint-items-open"));
}
