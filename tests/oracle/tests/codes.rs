//! Every identifier that the articles use is one of `docs/CODES.md`, and every duty is among them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What the conditions ask for, each with the heading of its codes.
const LISTS: [(&str, &str); 7] = [
    ("is", "Facts"),
    ("kind", "Kinds of information"),
    ("handling", "Handlings"),
    ("relation", "Relations of the recipient"),
    ("source", "Sources"),
    ("request", "Requests"),
    ("channel", "Ways of contact"),
];

/// The identifiers of a list: the first cell of each row of the tables under its heading.
fn codes<'a>(text: &'a str, list: &str) -> BTreeSet<&'a str> {
    text.split("\n## ")
        .filter(|section| section.starts_with(list))
        .flat_map(str::lines)
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect()
}

/// The list that a literal is looked up in, by the name of the method that it is given to.
fn list_of(method: &str) -> &'static str {
    match method {
        // the facts that consent is asked for by
        "is_not" | "consent" => "Facts",
        // a pair of a list of duties
        "" => "Duties",
        _ => LISTS.iter().find(|(name, _)| *name == method).unwrap().1,
    }
}

/// The literals of the articles, by the list that they belong to.
fn used() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut used: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = entry.unwrap().path();
        if !path.file_name().unwrap().to_string_lossy().starts_with('a') {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<_> = text.lines().map(|line| line.split("//").next().unwrap()).collect();
        let code = code.join("\n");
        let mut parts = code.split('"');
        let mut list = "Duties";
        let mut before = parts.next().unwrap();
        while let (Some(literal), Some(after)) = (parts.next(), parts.next()) {
            // within an array the method is that of its first
            if !before.trim().is_empty() && before.trim() != "," {
                let call = before.trim_end().trim_end_matches('[').trim_end();
                let Some(call) = call.strip_suffix('(') else { panic!("{literal}: {before}") };
                let start =
                    call.rfind(|c: char| !c.is_alphabetic() && c != '_').map_or(0, |at| at + 1);
                list = list_of(call.get(start..).unwrap());
            }
            used.entry(list).or_default().insert(literal.to_owned());
            before = after;
        }
    }
    used
}

#[test]
fn every_identifier_is_a_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/CODES.md");
    let text = fs::read_to_string(path).unwrap();
    let used = used();
    for (list, ids) in &used {
        let known = codes(&text, list);
        let unknown: Vec<_> = ids.iter().filter(|id| !known.contains(id.as_str())).collect();
        assert!(unknown.is_empty(), "{list}: {unknown:?}");
    }
    let duties = used.get("Duties").unwrap();
    assert!(codes(&text, "Duties").into_iter().all(|id| duties.contains(id)), "{duties:?}");
}
