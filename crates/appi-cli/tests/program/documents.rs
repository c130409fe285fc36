//! Documents of either format, from files and standard input; and those that are refused.

use serde_json::Value;

use crate::{CASES, COMPLETE, POLICY, REGISTER, appi, heard, json, scratch, text, written};

#[test]
fn a_document_comes_from_a_file_or_from_standard_input() {
    let case: Value = toml::from_str(&text(CASES[2])).unwrap();
    let case = serde_json::to_string(&case).unwrap();
    let expected = appi(&["decide", POLICY, CASES[2], "--json"]);
    for (name, said) in [("-", case.as_str()), ("-", &text(CASES[2]))] {
        assert_eq!(json(&heard(&["decide", POLICY, name, "--json"], said)), json(&expected));
    }
    let path = written("case.json", &case);
    assert_eq!(json(&appi(&["decide", POLICY, &path, "--json"])), json(&expected));
}

#[test]
fn every_fault_is_told_at_once_with_its_line() {
    let starter = text("examples/policies/starter.toml");
    let broken = starter
        .replace("purposes = [\"delivery\"]", "purposes = [\"delivry\"]")
        .replace("clause = \"2\", restricts", "clause = \"9\", restricts");
    let path = written("broken.toml", &broken);
    let line = |there: &str| broken.lines().position(|line| line.contains(there)).unwrap() + 1;
    let lines = [line("delivry"), line("clause = \"9\"")];
    let ran = appi(&["check", &path]);
    assert_eq!(ran.status, 3);
    for (line, says) in lines.into_iter().zip(["did you mean `delivery`?", "promises[0].clause"]) {
        let told = ran.err.lines().find(|told| told.starts_with(&format!("{path}:{line}: ")));
        assert!(told.unwrap().contains(says), "{ran:?}");
    }
    let ja = appi(&["check", &path, "--lang=ja"]);
    assert!(ja.err.contains("`delivery`のことですか"), "{ja:?}");
    let data = appi(&["check", &path, "--json"]);
    let data: Value = serde_json::from_str(&data.err).unwrap();
    let told = data["faults"].as_array().unwrap().iter().map(|one| one["line"].as_u64().unwrap());
    let told: Vec<u64> = told.collect();
    for line in lines {
        assert!(told.contains(&u64::try_from(line).unwrap()), "{data}");
    }
    // Whatever reads the document refuses it so.
    for command in ["review", "report"] {
        assert_eq!(appi(&[command, &path]).err, ran.err, "{command}");
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let table: [(&str, &str, &str); 5] = [
        ("a.toml", "format = 1\nid = ", ":2:6: "),
        ("b.toml", "format = 1\nidd = \"a\"\n", ":2:1: unknown field `idd`"),
        ("c.json", "{\n  \"format\": 1,\n  \"idd\": 2 }", ":3:7: unknown field `idd`"),
        ("d.json", "{", ":1:1: "),
        ("e.toml", "versions = 1", ":1:12: "),
    ];
    for (name, text, place) in table {
        let path = written(name, text);
        let ran = appi(&["check", &path]);
        assert!(ran.err.starts_with(&format!("{path}{place}")), "{name}: {ran:?}");
        assert_eq!((ran.status, ran.out.as_str()), (3, ""));
        let ja = appi(&["check", &path, "--lang=ja"]);
        assert!(ja.err.contains("読み取れません"), "{ja:?}");
    }
    let hidden = written("hidden.toml", "\"\\u001b[2J\" = 1");
    let ran = appi(&["check", &hidden]);
    assert!(ran.status == 3 && !ran.err.contains('\u{1b}'), "{ran:?}");
    let ran = appi(&["check", "nowhere.toml"]);
    assert!(ran.status == 3 && ran.err == "nowhere.toml: there is no such file\n", "{ran:?}");
}

#[test]
fn what_stands_beside_a_policy_is_checked_against_it() {
    let case = written("asks.toml", &text(CASES[1]).replace("\"customers\"", "\"custmers\""));
    let other = written(
        "other.toml",
        &text(CASES[1])
            .replace("name = \"", "nmae = \"")
            .replace("joint-scope-shown", "joint-scope-shwon"),
    );
    let ran = appi(&["check", POLICY, "--case", &case, "--case", &other, "--case", CASES[0]]);
    assert_eq!(ran.status, 3);
    for said in ["`customers`?", "`joint-scope-shown`?"] {
        assert!(ran.err.contains(said), "{ran:?}");
    }
    let register =
        written("register.toml", &text(REGISTER).replace("[\"customers\"]", "[\"custmers\"]"));
    let ran = appi(&["check", COMPLETE, "--register", &register]);
    assert!(ran.status == 3 && ran.err.contains("`customers`?"), "{ran:?}");
    assert!(ran.err.starts_with(&format!("{register}:")), "{ran:?}");
    assert_eq!(appi(&["check", COMPLETE, "--register", REGISTER]).status, 0);
}

#[test]
fn a_word_that_there_is_not_has_one_near() {
    let table: [(&[&str], &str); 6] = [
        (&["explain", "equivelent-systm"], "`equivalent-system`"),
        (&["explain", "exception-widr"], "`exception-wider`"),
        (&["decide", POLICY, CASES[0], "--fact=equivalent-sytem=yes"], "`equivalent-system`"),
        (&["decide", POLICY, CASES[0], "--fact=equivalent-system=yess"], "`yes`"),
        (&["review", POLICY, "--date=2026-02-30"], "2026-02-30"),
        (&["compare", POLICY, "--editions=2017-05-30,2024-04-02"], "`2024-04-01`"),
    ];
    for (run, near) in table {
        for language in ["--lang=en", "--lang=ja"] {
            let run: Vec<&str> = run.iter().copied().chain([language]).collect();
            let ran = appi(&run);
            assert!(ran.status == 3 && ran.out.is_empty(), "{run:?}: {ran:?}");
            assert!(ran.err.contains(near), "{run:?}: {ran:?}");
        }
    }
}

#[test]
fn a_document_that_is_begun_has_no_fault() {
    for template in ["starter", "complete"] {
        let path = scratch(&format!("begun-{template}.toml"));
        assert_eq!(appi(&["init", "--template", template, "--out", &path]).status, 0);
        assert_eq!(appi(&["check", &path]).status, 0);
        // What exists is left alone.
        let again = appi(&["init", "--template", template, "--out", &path]);
        assert!(again.status == 3 && again.err.contains("left alone"), "{again:?}");
    }
    let published = "プライバシーポリシー\n\n1. 利用目的\n氏名は、商品の配送に用います。\n";
    let ran = heard(&["init", "--from", "-"], published);
    assert!(
        ran.out.contains("氏名は、商品の配送に用います。") && ran.out.contains("# guess: "),
        "{ran:?}"
    );
    let answers = "Acme \"K.K.\"\n1-1 Chiyoda\nA. Person\nprivacy@example.com\nrepairs\n";
    for language in ["en", "ja"] {
        let ran = heard(&["init", "--ask", "--lang", language], answers);
        let path = written(&format!("asked-{language}.toml"), &ran.out);
        assert_eq!(appi(&["check", &path]).status, 0, "{ran:?}");
        let found = appi(&["review", &path]).out;
        assert!(!found.contains("operator-missing") && !found.contains("complaints-missing"));
        // Nothing answered is a beginning too.
        assert_eq!(heard(&["init", "--ask", "--lang", language], "").status, 0);
    }
}
