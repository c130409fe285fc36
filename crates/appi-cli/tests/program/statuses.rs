//! The exit status says what came of it.

use crate::{CASES, COMPLETE, DAY, POLICY, appi, json, root, scratch, text, written};

#[test]
fn a_verdict_is_a_status() {
    for (case, status) in CASES.into_iter().zip([0, 2, 1]) {
        for how in ["--length=full", "--record", "--outcome", "--json"] {
            assert_eq!(appi(&["decide", POLICY, case, how]).status, status, "{case} {how}");
        }
    }
    let settled = ["decide", POLICY, CASES[1], "--fact=responsible-address-shown=yes"];
    assert_eq!(appi(&settled).status, 0);
}

#[test]
fn a_finding_is_a_status_where_it_is_denied() {
    let starter = "examples/policies/starter.toml";
    let table = [
        (POLICY, None, 0),
        (POLICY, Some("required"), 1),
        (POLICY, Some("note"), 1),
        (COMPLETE, Some("note"), 0),
        (starter, Some("check"), 1),
    ];
    for (policy, deny, status) in table {
        let mut run = vec!["review", policy, DAY];
        run.extend(deny.iter().flat_map(|deny| ["--deny", deny]));
        for format in ["text", "json", "sarif"] {
            let run: Vec<&str> = run.iter().copied().chain(["--format", format]).collect();
            assert_eq!(appi(&run).status, status, "{run:?}");
        }
    }
}

#[test]
fn every_policy_is_told_on_a_page() {
    for entry in std::fs::read_dir(root().join("examples/policies")).unwrap() {
        let path = entry.unwrap().path();
        let path = path.to_str().unwrap();
        for language in ["--lang=en", "--lang=ja"] {
            let ran = appi(&["report", path, DAY, language]);
            assert!(ran.status == 0 && ran.out.starts_with("# "), "{path}: {ran:?}");
        }
    }
}

#[test]
fn a_difference_is_a_status() {
    assert_eq!(appi(&["compare", POLICY, POLICY]).status, 0);
    let reworded = text(POLICY).replace("To look up earlier", "To look up all earlier");
    let reworded = written("reworded.toml", &reworded);
    let ran = appi(&["compare", POLICY, &reworded, DAY, "--posted=2026-12-01"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("APPI Art. 17(2)") && ran.out.contains("2026-12-02 at the earliest"));
    let history = text(POLICY).replace("version = \"2023-06-16\"", "version = \"2027-01-01\"");
    assert_ne!(history, text(POLICY));
    let versions = [text(POLICY), history.replace("To look up earlier", "To look up all earlier")];
    let versions = versions.map(|text| toml::from_str::<toml::Table>(&text).unwrap());
    let versions =
        versions.map(|policy| toml::Table::from_iter([("policy".to_owned(), policy.into())]));
    let history = toml::Table::from_iter([("versions".to_owned(), versions.to_vec().into())]);
    let history = written("history.toml", &toml::to_string(&history).unwrap());
    let ran = appi(&["compare", &history, DAY, "--json"]);
    assert_eq!(ran.status, 1);
    let kinds = json(&ran);
    let kinds = kinds[0]["changes"].as_array().unwrap().iter().map(|one| &one["kind"]);
    assert!(kinds.into_iter().any(|kind| kind == "purpose-reworded"));
    // Of the versions the one decides that applies on the day.
    for (day, says) in [("2026-11-21", "To look up earlier"), ("2027-01-01", "To look up all")] {
        let case = text(CASES[1]).replace("2026-11-21", day);
        let case = written(&format!("on-{day}.toml"), &case);
        assert!(appi(&["decide", &history, &case]).out.contains(says), "{day}");
    }
    // And findings stand in it.
    let findings = json(&appi(&["review", &history, "--date=2027-02-01", "--json"]));
    let open = findings.as_array().unwrap().iter().find(|one| one["code"] == "joint-items-open");
    let line = usize::try_from(open.unwrap()["line"].as_u64().unwrap()).unwrap();
    let all = std::fs::read_to_string(&history).unwrap();
    let before: Vec<&str> = all.lines().take(line).collect();
    assert!(before.last().unwrap().contains("open-ended"), "{:?}", before.last());
    assert_eq!(before.iter().filter(|line| **line == "[[versions]]").count(), 2);
}

#[test]
fn a_row_decided_otherwise_is_a_status() {
    let table = text("tests/policies/002.md");
    let wrong = written("wrong.md", &table.replacen("| prohibited |", "| permitted |", 1));
    let ran = appi(&["table", "run", &wrong, POLICY]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("expected permitted, found prohibited"), "{ran:?}");
    assert!(ran.out.contains("1 of 43 rows"), "{ran:?}");
}

#[test]
fn a_generated_table_is_run_again() {
    for language in ["en", "ja"] {
        let part = ["--handling=use", DAY, "--dataset=customers", "--without-consent"];
        let run = [&["--lang", language, "table", "generate", POLICY], &part[..]].concat();
        let table = scratch(&format!("generated-{language}.md"));
        std::fs::write(&table, appi(&run).out).unwrap();
        assert_eq!(appi(&["table", "run", &table, POLICY]).status, 0);
        let run = [&["table", "coverage", &table, POLICY], &part[..]].concat();
        assert_eq!(appi(&run).status, 0, "{:?}", appi(&run));
    }
}

#[test]
fn a_schema_is_that_of_the_repository() {
    for name in ["policy", "case", "register", "history", "record", "explanation"] {
        let ran = appi(&["schema", name]);
        assert_eq!(ran.out, text(&format!("schemas/{name}.schema.json")), "{name}");
    }
}

/// What is decided otherwise is told with an example, in either language, and nothing as a proof.
#[test]
fn the_exact_difference_is_told() {
    let same = appi(&["compare", POLICY, POLICY, "--exact", DAY, "--handling=use"]);
    assert!(same.status == 0 && same.out.contains("nothing differs"), "{same:?}");

    assert_eq!(appi(&["compare", POLICY, "--exact", DAY]).status, 3);
}
