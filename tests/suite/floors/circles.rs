//! No file rests on itself, by whatever way: inside a room neither.
//!
//! What a file re-exports and does not use is its table of contents, and no arrow.

use std::collections::{BTreeMap, BTreeSet};

use super::source::library;

/// The file of each module, by the names that lead there from the root.
type Modules = BTreeMap<Vec<String>, String>;

fn segments(path: &str) -> Vec<String> {
    path.split("::").map(|part| part.trim().to_owned()).collect()
}

/// The module that a file is.
fn module(name: &str) -> Vec<String> {
    let inside = name.trim_start_matches("src/").trim_end_matches(".rs");
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    inside.split('/').map(str::to_owned).collect()
}

/// Every path of a `use` with lists in braces.
fn expand(path: &str) -> Vec<String> {
    let Some((before, list)) = path.split_once('{') else {
        return vec![path.split(" as ").next().unwrap().trim().to_owned()];
    };
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for c in list.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        parts.last_mut().unwrap().push(c);
    }
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| expand(&format!("{}{}", before.trim(), part.trim()))).collect()
}

/// What one file says of others.
struct File {
    here: Vec<String>,
    /// Paths that it names, and paths that it re-exports, by their last word.
    uses: Vec<String>,
    exports: BTreeMap<String, String>,
    body: String,
}

impl File {
    fn of(name: &str, code: &str) -> Self {
        let mut file = Self {
            here: module(name),
            uses: Vec::new(),
            exports: BTreeMap::new(),
            body: String::new(),
        };
        let mut rest = code;
        while let Some((before, public, after)) = next_use(rest) {
            file.body.push_str(before);
            let (paths, left) = after.split_once(';').unwrap();
            let one_line = paths.split_whitespace().collect::<Vec<_>>().join(" ");
            for path in expand(&one_line) {
                let last = path.rsplit("::").next().unwrap().to_owned();
                // What only looks like a re-export is a use too.
                file.exports.insert(last, path.clone());
                if !public {
                    file.uses.push(path);
                }
            }
            rest = left;
        }
        file.body.push_str(rest);
        file
    }

    /// A path from the root, if it leads into the crate.
    fn absolute(&self, path: &str, modules: &Modules) -> Option<Vec<String>> {
        let mut parts = segments(path);
        let mut base = self.here.clone();
        match parts.first()?.as_str() {
            "crate" => return Some(parts.split_off(1)),
            "self" => drop(parts.remove(0)),
            "super" => {
                while parts.first().is_some_and(|part| part == "super") {
                    parts.remove(0);
                    base.pop();
                }
            }
            child => {
                let inside = [base.as_slice(), &[child.to_owned()]].concat();
                modules.get(&inside)?;
            }
        }
        Some([base, parts].concat())
    }

    /// Every path in the file that leads somewhere else.
    fn paths(&self) -> Vec<String> {
        let words = words(&self.body);
        let used = self.exports.iter().filter(|(name, _)| words.contains(name.as_str()));
        let in_body = self.body.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        let in_body = in_body.filter(|word| word.contains("::")).map(str::to_owned);
        self.uses.iter().cloned().chain(used.map(|(_, path)| path.clone())).chain(in_body).collect()
    }
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect()
}

/// What stands before the next `use`, whether it is a re-export, and what follows it.
fn next_use(code: &str) -> Option<(&str, bool, &str)> {
    let (at, _) = code.match_indices("use ").find(|(at, _)| {
        let line = code[..*at].rsplit('\n').next().unwrap().trim();
        line.is_empty() || line == "pub" || (line.starts_with("pub(") && line.ends_with(')'))
    })?;
    let start = code[..at].rfind('\n').map_or(0, |end| end + 1);
    Some((&code[..start], !code[start..at].trim().is_empty(), &code[at + 4..]))
}

/// The file in which a path ends, re-exports followed.
fn target(path: &[String], modules: &Modules, files: &BTreeMap<String, File>) -> Option<String> {
    onward(path, modules, files, &mut BTreeSet::new())
}

/// The same, from where a re-export leads; each is followed once.
fn onward(
    path: &[String],
    modules: &Modules,
    files: &BTreeMap<String, File>,
    followed: &mut BTreeSet<Vec<String>>,
) -> Option<String> {
    let mut at = Vec::new();
    for part in path {
        let inside = [at.as_slice(), core::slice::from_ref(part)].concat();
        if modules.contains_key(&inside) {
            at = inside;
            continue;
        }
        let name = modules.get(&at)?;
        let file = files.get(name)?;
        let next = file.exports.get(part).and_then(|path| file.absolute(path, modules));
        let next = next.filter(|path| path.as_slice() != at && followed.insert(path.clone()));
        return next
            .and_then(|path| onward(&path, modules, files, followed))
            .or(Some(name.clone()));
    }
    modules.get(&at).cloned()
}

/// Which files each file rests on.
fn arrows(library: &[(String, String)]) -> BTreeMap<String, BTreeSet<String>> {
    let modules: Modules = library.iter().map(|(name, _)| (module(name), name.clone())).collect();
    let files: BTreeMap<String, File> =
        library.iter().map(|(name, code)| (name.clone(), File::of(name, code))).collect();
    let of = |name: &String| {
        let file = &files[name];
        let paths = file.paths().into_iter().filter_map(|path| file.absolute(&path, &modules));
        let there = paths.filter_map(|path| target(&path, &modules, &files));
        there.filter(|there| there != name).collect()
    };
    files.keys().map(|name| (name.clone(), of(name))).collect()
}

/// The files of circles: those that rest on themselves by whatever way, with what they rest on
/// in turn.
fn circles(arrows: BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
    let below = |name: &String| {
        let mut reached: BTreeSet<String> = BTreeSet::new();
        let mut next: Vec<&String> = arrows[name].iter().collect();
        while let Some(one) = next.pop() {
            if reached.insert(one.clone()) {
                next.extend(arrows.get(one).into_iter().flatten());
            }
        }
        reached
    };
    let all: BTreeMap<String, BTreeSet<String>> =
        arrows.keys().map(|name| (name.clone(), below(name))).collect();
    let back = |name: &String, there: &String| all.get(there).is_some_and(|it| it.contains(name));
    all.iter()
        .filter(|(name, below)| below.contains(*name))
        .map(|(name, below)| {
            (name.clone(), below.iter().filter(|there| back(name, there)).cloned().collect())
        })
        .collect()
}

#[test]
fn no_file_rests_on_itself() {
    let arrows = arrows(&library());
    let count: usize = arrows.values().map(BTreeSet::len).sum();
    assert!(count > 500, "only {count} arrows were read");
    let circles = circles(arrows);
    let told: Vec<String> =
        circles.iter().map(|(name, there)| format!("{name} rests on {there:?}")).collect();
    assert!(told.is_empty(), "files in circles:\n{}", told.join("\n"));
}

#[test]
fn the_reader_of_circles_reads() {
    let read = |files: &[(&str, &str)]| {
        let files: Vec<_> =
            files.iter().map(|(name, code)| ((*name).to_owned(), (*code).to_owned())).collect();
        circles(arrows(&files)).into_keys().collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    // A table of contents.
    assert_eq!(
        read(&[
            ("src/law/mod.rs", "mod a;\nmod b;\npub use a::{A, C};"),
            ("src/law/a.rs", "struct A;"),
            ("src/law/b.rs", "use super::A;"),
        ]),
        none
    );
    // A re-export that is used, and one that leads back.
    assert_eq!(
        read(&[
            ("src/law/mod.rs", "mod a;\npub use a::A;\nstruct B(A);"),
            ("src/law/a.rs", "use super::B;"),
        ]),
        ["src/law/a.rs", "src/law/mod.rs"]
    );
    // Between siblings, with lists, and by paths in the body.
    assert_eq!(
        read(&[
            ("src/law/mod.rs", "mod a;\nmod b;"),
            ("src/law/a.rs", "use super::{b::{B, D}};"),
            ("src/law/b.rs", "fn f() { super::a::f() }"),
        ]),
        ["src/law/a.rs", "src/law/b.rs"]
    );
}
