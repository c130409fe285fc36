//! The floors of the crate: a module imports only from the floors below it.
//!
//! ```text
//! 9  report  guide                             one page for people · the manual
//! 8  review  compare  difference  table  skeleton  forms  calendar   read decisions and documents · the way in
//! 7  compile  help                             compile, prepare, decide · help with a question
//! 6  explain  record                           words and data of a decision
//! 5  decision                                  the answer, and what is read off it
//! 4  engine  establish                         what computes · facts from policy, register and case
//! 3  law  policy  register  case               the Act as tables · the documents
//! 2  rule  schema                              conditions and effects · JSON Schema
//! 1  duty  timing  fact  norm                  duties · the list of facts · norms and their places
//! 0  answer  day  digest  edition  entries  name  output  read  sorted  steps  text  vocabulary   words, days and three values
//! ```
//!
//! `law` knows no policy, and `policy` no rule, so that each can be read without
//! the other.

mod circles;
mod source;

use std::collections::BTreeSet;

pub(crate) use self::source::files;
use self::source::{code, library, test_files, without_tests};

const FLOORS: [&[&str]; 10] = [
    &[
        "answer",
        "day",
        "digest",
        "edition",
        "entries",
        "mixed",
        "name",
        "output",
        "read",
        "sorted",
        "steps",
        "text",
        "vocabulary",
    ],
    &["duty", "fact", "norm", "timing"],
    &["rule", "schema"],
    &["law", "policy", "register", "case"],
    &["engine", "establish"],
    &["decision"],
    &["explain", "record"],
    &["compile", "help"],
    &["review", "compare", "difference", "table", "skeleton", "forms", "calendar"],
    &["report", "guide"],
];

/// Below, and yet out of bounds.
const FORBIDDEN: [(&str, &str); 2] = [("policy", "rule"), ("case", "rule")];

/// On one floor, the first resting on the second and never the other way round.
const RESTS_ON: [(&str, &str); 24] = [
    ("name", "output"),
    ("vocabulary", "output"),
    ("vocabulary", "entries"),
    ("digest", "name"),
    ("answer", "name"),
    ("edition", "name"),
    ("name", "steps"),
    ("name", "text"),
    ("day", "name"),
    ("day", "text"),
    ("digest", "text"),
    ("answer", "text"),
    ("edition", "text"),
    ("vocabulary", "name"),
    ("vocabulary", "steps"),
    ("edition", "day"),
    ("vocabulary", "day"),
    ("vocabulary", "text"),
    ("text", "read"),
    ("duty", "norm"),
    ("duty", "timing"),
    ("timing", "norm"),
    ("register", "policy"),
    ("calendar", "forms"),
];

/// How many lines a file has at most, test modules aside.
const LINES: usize = 400;

/// Lists, which are as long as what they list.
const LISTS: [&str; 2] = ["src/fact/list.rs", "src/norm/list.rs"];

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// Whether one module may import from another.
fn may(from: &str, to: &str) -> bool {
    let (Some(here), Some(there)) = (floor(from), floor(to)) else { return false };
    from == to
        || (there < here && !FORBIDDEN.contains(&(from, to)))
        || RESTS_ON.contains(&(from, to))
}

/// The module at the root that a file belongs to.
fn module(name: &str) -> &str {
    let inside = name.trim_start_matches("src/");
    inside.split(['/', '.']).next().unwrap()
}

/// What a path that begins at the root of the crate names there: one word, or every
/// first word of a list in braces.
fn heads(after: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let Some(list) = after.trim_start().strip_prefix('{') else {
        return vec![word(after)];
    };
    let mut heads = vec![word(list)];
    let mut depth = 1;
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => heads.push(word(&list[at + 1..])),
            _ => {}
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}

/// The modules at the root that a file names: after `crate::`, and after as many
/// `super::` as lead there.
fn imports(name: &str, code: &str) -> BTreeSet<String> {
    let depth = name.matches('/').count() - usize::from(name.ends_with("/mod.rs"));
    let supers = "super::".repeat(depth);
    let from = |prefix: &str| -> Vec<String> {
        let whole =
            |before: &str| !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
        code.match_indices(prefix)
            .filter(|(at, _)| whole(&code[..*at]))
            .flat_map(|(at, _)| heads(&code[at + prefix.len()..]))
            .collect()
    };
    from("crate::").into_iter().chain(from(&supers)).collect()
}

#[test]
fn a_module_imports_only_from_lower_floors() {
    let library = library();
    let mut faults = Vec::new();
    for (name, code) in &library {
        let here = module(name);
        if floor(here).is_none() {
            faults.push(format!("{name}: the module `{here}` stands on no floor"));
            continue;
        }
        for there in imports(name, code) {
            if !may(here, &there) {
                faults.push(format!("{name}: `{here}` may not import from `{there}`"));
            }
        }
    }
    assert!(library.len() > 40, "only {} files were read", library.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn files_stay_short() {
    let long: Vec<String> = library()
        .into_iter()
        .filter(|(name, _)| !LISTS.contains(&name.as_str()))
        .map(|(name, code)| (name, code.trim_end().lines().count()))
        .filter(|(_, lines)| *lines > LINES)
        .map(|(name, lines)| format!("{name}: {lines} lines, expected at most {LINES}"))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn the_reader_of_imports_reads() {
    let read = [
        ("src/answer.rs", "use crate::text::Text;", vec!["text"]),
        ("src/law/a17.rs", "use crate::{fact::{Fact, Role}, norm::Norm};", vec!["fact", "norm"]),
        (
            "src/law/a17.rs",
            "use super::conditions::USE; use super::super::policy::Policy;",
            vec!["policy"],
        ),
        ("src/law/mod.rs", "use super::policy::Policy;", vec!["policy"]),
        ("src/law/mod.rs", "fn f(x: &crate::case::Case) {}", vec!["case"]),
        ("src/law/mod.rs", "// use crate::policy::Policy;\nlet s = \"crate::policy\";", vec![]),
        ("src/law/mod.rs", "#[cfg(test)]\nmod tests { use crate::policy::Policy; }", vec![]),
        ("src/law/mod.rs", "let c = '\"'; use crate::rule::Rule; let d = '\"';", vec!["rule"]),
        ("src/law/mod.rs", "let s = r#\"a \" crate::policy\"#; crate::fact::f()", vec!["fact"]),
    ];
    for (name, text, expected) in read {
        let found: Vec<String> = imports(name, &without_tests(&code(text))).into_iter().collect();
        assert_eq!(found, expected, "{text}");
    }
    assert_eq!(
        test_files("src/law/mod.rs", &without_tests("#[cfg(test)]\nmod tables;\nmod terms;")),
        ["src/law/tables.rs", "src/law/tables/mod.rs"],
    );
    let table = [
        ("law", "rule", true),
        ("policy", "norm", true),
        ("case", "duty", true),
        ("decision", "establish", true),
        ("decision", "engine", true),
        ("duty", "norm", true),
        ("norm", "duty", false),
        ("review", "compare", false),
        ("decision", "explain", false),
        ("engine", "establish", false),
        ("review", "compile", true),
        ("report", "review", true),
        ("review", "report", false),
        ("law", "policy", false),
        ("policy", "law", false),
        ("register", "policy", true),
        ("policy", "register", false),
        ("policy", "rule", false),
        ("rule", "case", false),
        ("fact", "norm", false),
        ("establish", "decision", false),
        ("decision", "compile", false),
        ("law", "elsewhere", false),
    ];
    for (from, to, expected) in table {
        assert_eq!(may(from, to), expected, "{from} from {to}");
    }
}
