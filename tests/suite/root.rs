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

#[test]
fn few_names_stand_at_the_root() {
    let text = fs::read_to_string(crate::root().join("src/lib.rs")).unwrap();
    let uses = text.split("\npub use ").skip(1).map(|one| one.split_once(';').unwrap().0);
    let names: Vec<&str> = uses
        .flat_map(|one| {
            let (_, names) = one.rsplit_once("::").unwrap();
            names.trim_matches(['{', '}']).split(',').map(str::trim).filter(|name| !name.is_empty())
        })
        .collect();
    assert!(names.contains(&"Policy") && names.contains(&"Answer"), "{names:?}");
    assert!(names.len() <= NAMES, "{} names at the root: {names:?}", names.len());
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
            for foreign in ["chrono", "NaiveDate", "indexmap", "IndexMap", "IndexSet", "sha2"] {
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
