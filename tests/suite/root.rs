//! The front page: few names at the root, and no other crate's in a signature.

use std::fs;
use std::path::{Path, PathBuf};

/// How many names stand at the root, modules aside.
const NAMES: usize = 24;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

fn names_at_the_root() -> Vec<String> {
    let text = fs::read_to_string(crate::root().join("src/lib.rs")).unwrap();
    let uses = text.split("\npub use ").skip(1).map(|one| one.split_once(';').unwrap().0);
    uses.flat_map(|one| {
        let (_, names) = one.rsplit_once("::").unwrap();
        let names = names.trim_matches(['{', '}']).split(',').map(str::trim);
        names.filter(|name| !name.is_empty()).map(str::to_owned)
    })
    .collect()
}

#[test]
fn few_names_stand_at_the_root() {
    let names = names_at_the_root();
    assert!(["Policy", "Answer"].iter().all(|one| names.iter().any(|name| name == one)));
    assert!(names.len() <= NAMES, "{} names at the root: {names:?}", names.len());
}

#[test]
fn each_name_at_the_root_has_an_example_that_asserts() {
    let all = files(&crate::root().join("src"));
    let texts: Vec<String> = all.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let without = |name: &String| {
        let heads = ["pub struct", "pub enum", "pub"].map(|head| format!(" {head} {name}"));
        // What stands before it, up to the empty line.
        let docs = texts.iter().flat_map(|text| {
            let text = text.replace('\n', "\n ");
            let found = heads.iter().find_map(|head| {
                text.match_indices(head)
                    .find(|(at, _)| text[at + head.len()..].starts_with([' ', '(', '<', ';']))
                    .map(|(at, _)| at)
            });
            found.map(|at| text[..at].rsplit("\n \n").next().unwrap().to_owned())
        });
        !docs.into_iter().any(|doc| doc.contains("/// ```") && doc.contains("assert"))
    };
    let missing: Vec<String> = names_at_the_root().into_iter().filter(without).collect();
    assert!(missing.is_empty(), "no example that asserts: {missing:?}");
}

/// What begins with `pub`, up to the body: a signature or a field.
fn public(text: &str) -> impl Iterator<Item = &str> {
    let items = text
        .match_indices("pub ")
        .filter(|(at, _)| text[..*at].rsplit('\n').next().unwrap().trim().is_empty());
    items.map(|(at, _)| {
        let rest = &text[at..];
        &rest[..rest.find(['{', ';', '=']).unwrap_or(rest.len())]
    })
}

#[test]
fn no_signature_names_another_crate() {
    let mut found = Vec::new();
    for path in files(&crate::root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        for item in public(&text) {
            for foreign in ["chrono", "NaiveDate", "indexmap", "IndexMap", "IndexSet", "sha256"] {
                // A field that nobody sees is no part of a signature.
                if item.contains(foreign)
                    && !item.starts_with("pub struct Day(")
                    && !item.contains("struct Entries")
                {
                    found.push(format!("{}: {}", path.display(), item.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Structs with public fields alone that are written as literals, and why. What is not named here
/// can grow without breaking anybody.
const LITERAL: [(&str, &str); 4] = [
    ("DescribedRecipient", "built by update of its default"),
    ("DutyDays", "a day and a day: nothing else is known of a performance"),
    ("Place", "an article's number has no further parts"),
    ("Bilingual", "the crate has two languages"),
];

/// The structs of a file that have public fields alone, and whether they can grow.
fn open_structs(text: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("\npub struct ") {
        let (head, body) = text[at + 12..].split_once('\n').unwrap();
        if !head.ends_with('{') {
            continue;
        }
        let (body, _) = body.split_once("\n}").unwrap();
        let is_field = |line: &&str| {
            line.starts_with("    ") && line[4..].starts_with(|c: char| c.is_ascii_lowercase())
        };
        let mut fields = body.lines().filter(is_field).peekable();
        let before = text[..at].rsplit("\n\n").next().unwrap();
        if fields.peek().is_some() && fields.all(|field| field.starts_with("    pub ")) {
            let name = head.split(|c: char| !c.is_alphanumeric()).next().unwrap();
            found.push((name, before.contains("#[non_exhaustive]")));
        }
    }
    found
}

#[test]
fn what_is_public_can_grow() {
    let (mut seen, mut fixed) = (0, Vec::new());
    for path in files(&crate::root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        for (name, grows) in open_structs(&text) {
            seen += 1;
            if !grows && !LITERAL.iter().any(|(one, _)| *one == name) {
                let path = path.display();
                fixed.push(format!("{path}: `{name}` has public fields alone, and cannot grow"));
            }
        }
    }
    assert!(seen > 50, "only {seen} structs were read");
    assert!(fixed.is_empty(), "{}", fixed.join("\n"));
}
