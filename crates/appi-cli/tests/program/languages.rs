//! Every command in both languages, as text and as data, without a code that steers a terminal.

use crate::{CASES, COMPLETE, DAY, POLICY, REGISTER, appi, heard, json};

/// Commands, with a part of what they print in English and in Japanese.
const RUNS: [(&[&str], &str, &str); 15] = [
    (&["init", "--template", "starter"], "Privacy policy", "Privacy policy"),
    (&["check", POLICY], "no fault", "不備はありません"),
    (
        &["review", POLICY, DAY],
        "required [joint-items-open]: the list",
        "要対応 [joint-items-open]：共同利用",
    ),
    (&["review", COMPLETE, "--register", REGISTER, DAY], "0 required", "要対応0件"),
    (&["decide", POLICY, CASES[0]], "Permitted", "可能です。"),
    (
        &["decide", POLICY, CASES[1], "--length=short"],
        "Undetermined. It turns on",
        "判断できません",
    ),
    (&["decide", POLICY, CASES[2], "--length=line"], "prohibited: 2026-11-21", "不可: 2026-11-21"),
    (&["ask", POLICY, CASES[1], "--length=line"], "undetermined", "未確定"),
    (&["report", POLICY, DAY], "## At a glance", "## 概要"),
    (
        &["compare", POLICY, "--editions=2017-05-30,2024-04-01"],
        "Decided otherwise",
        "判定が異なるもの",
    ),
    (&["table", "run", "tests/policies/002.md", POLICY], "0 of 43 rows", "43行のうち0行"),
    (&["table", "generate", POLICY, "--handling=use", DAY], "| permitted |", "| 可 |"),
    (
        &["table", "coverage", "tests/policies/002.md", POLICY, "--handling=use", DAY],
        "no row covers",
        "どの行にも当たらない事案",
    ),
    (&["explain", "equivalent-system", "joint-items-open"], "(finding)", "（指摘）"),
    (&["explain", "28"], "[foreign-provision]", "（条項）"),
];

/// No code that steers a terminal.
fn is_plain(text: &str) -> bool {
    !text.chars().any(|one| one.is_control() && one != '\n')
}

#[test]
fn every_command_speaks_both_languages() {
    for (run, en, ja) in RUNS {
        let english = appi(run);
        assert!(english.out.contains(en), "{run:?}: {english:?}");
        let arguments: Vec<&str> = run.iter().copied().chain(["--lang=ja"]).collect();
        let japanese = appi(&arguments);
        assert!(japanese.out.contains(ja), "{run:?}: {japanese:?}");
        assert_eq!(japanese.status, english.status, "{run:?}");
        assert!(is_plain(&japanese.out) && is_plain(&japanese.err), "{run:?}");
        assert!(is_plain(&english.out) && is_plain(&english.err), "{run:?}");
    }
}

#[test]
fn every_command_prints_data() {
    let others: [&[&str]; 2] = [&["compare", POLICY, POLICY], &["init", "--from", "-"]];
    for run in RUNS.into_iter().map(|(run, _, _)| run).chain(others) {
        let said = "Privacy policy\n\n1. Purposes\nNames are used to deliver orders.\n";
        let arguments: Vec<&str> = run.iter().copied().chain(["--json"]).collect();
        let ran = heard(&arguments, said);
        assert_eq!(ran.status, heard(run, said).status, "{run:?}");
        assert!(!json(&ran).is_null());
        // A talk is beside the data.
        assert!(ran.err.is_empty() || run.first() == Some(&"ask"), "{ran:?}");
    }
}

#[test]
fn help_and_usage_speak_both_languages() {
    let commands = [
        "init",
        "check",
        "review",
        "decide",
        "ask",
        "report",
        "compare",
        "table",
        "schema",
        "explain",
        "completions",
    ];
    for command in commands {
        let english = appi(&[command, "--help"]);
        assert!(english.out.contains("Usage: appi") && english.status == 0, "{english:?}");
        let japanese = appi(&[command, "--help", "--lang=ja"]);
        for word in ["使い方: appi", "オプション:", "ヘルプを表示する"] {
            assert!(japanese.out.contains(word), "{command}: {}", japanese.out);
        }
        for word in ["Print", "Options", "possible values", "default"] {
            assert!(!japanese.out.contains(word), "{command}: {}", japanese.out);
        }
    }
    let refused: [(&[&str], &str, &str); 7] = [
        (&[], "Usage: appi", "コマンドを指定してください"),
        (&["reveiw"], "'review'", "`review`のことですか"),
        (&["review"], "<POLICY>", "必要な引数がありません：<POLICY>"),
        (&["review", POLICY, "--dney"], "'--deny'", "`--deny`のことですか"),
        (&["review", POLICY, "--deny=requird"], "'required'", "required、check、noteのいずれか"),
        (&["review", POLICY, "--deny"], "a value is required", "値が必要です"),
        (&["init", "--ask", "--template=starter"], "cannot be used with", "同時に指定できません"),
    ];
    for (run, en, ja) in refused {
        let english = appi(run);
        assert!(english.err.contains(en) && english.out.is_empty(), "{run:?}: {english:?}");
        let arguments: Vec<&str> = ["--lang=ja"].into_iter().chain(run.iter().copied()).collect();
        let japanese = appi(&arguments);
        assert!(japanese.err.contains(ja) && japanese.out.is_empty(), "{run:?}: {japanese:?}");
        assert_eq!([english.status, japanese.status], [3, 3], "{run:?}");
    }
}

#[test]
fn colours_are_for_a_terminal() {
    let run = ["decide", POLICY, CASES[2], "--length=short"];
    let piped = appi(&run);
    let always: Vec<&str> = run.into_iter().chain(["--color=always"]).collect();
    let always = appi(&always);
    assert!(always.out.starts_with("\u{1b}[1m\u{1b}[31mProhibited\u{1b}[0m by"), "{always:?}");
    assert!(piped.out.starts_with("Prohibited by"), "{piped:?}");
}

#[test]
fn a_shell_completes() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = appi(&["completions", shell]);
        assert!(
            ran.status == 0 && ran.out.contains("review") && ran.out.contains("deny"),
            "{shell}"
        );
    }
}
