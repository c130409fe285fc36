//! The files of the library, without comments, text and tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Every file below a folder, by its path from the root, sorted.
pub(crate) fn files(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![crate::root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name =
                    path.strip_prefix(crate::root()).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((name, text));
            }
        }
    }
    found.sort();
    found
}

/// The Rust files of the library but for `lib.rs`, without comments, text and test
/// modules.
pub(super) fn library() -> Vec<(String, String)> {
    let rust = files("src").into_iter().filter(|(name, _)| name.ends_with(".rs"));
    let files: Vec<(String, String)> =
        rust.map(|(name, text)| (name, without_tests(&code(&text)))).collect();
    let tests: BTreeSet<String> =
        files.iter().flat_map(|(name, text)| test_files(name, text)).collect();
    let test = |name: &str| {
        tests.iter().any(|test| {
            test == name
                || test.strip_suffix("mod.rs").is_some_and(|folder| name.starts_with(folder))
        })
    };
    files.into_iter().filter(|(name, _)| name != "src/lib.rs" && !test(name)).collect()
}

/// The text with comments and the insides of string literals blanked; lines stay.
pub(super) fn code(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(hashes) = raw_string(rest) {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len())
        } else if first == '"' {
            string(rest)
        } else if rest.starts_with("'\"'") {
            3
        } else {
            0
        };
        if skipped == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.extend(rest[..skipped].chars().filter(|c| *c == '\n'));
            rest = &rest[skipped..];
        }
    }
    out
}

/// How many hashes the raw string that begins here has.
fn raw_string(text: &str) -> Option<usize> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// The length of the string literal that begins here.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The code without the modules and items under `#[cfg(test)]`; lines stay.
pub(super) fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some((before, after)) = rest.split_once("#[cfg(test)]") {
        kept.push_str(before);
        let item = after.find([';', '{']).unwrap_or(after.len());
        if after[item..].starts_with(';') {
            // `mod tables;`: kept, so that the file behind it is known for a test.
            kept.push_str("/*test*/");
            kept.push_str(&after[..=item]);
            rest = &after[item + 1..];
        } else {
            let end = item + block(&after[item..]);
            kept.extend(after[..end].chars().filter(|c| *c == '\n'));
            rest = &after[end..];
        }
    }
    kept.push_str(rest);
    kept
}

/// The length of the block in braces that begins here.
fn block(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The files of the test modules that a file declares.
pub(super) fn test_files(name: &str, code: &str) -> Vec<String> {
    let folder = name.trim_end_matches("mod.rs").trim_end_matches("lib.rs");
    let folder = folder.strip_suffix(".rs").map_or(folder.to_owned(), |stem| format!("{stem}/"));
    let declared = code.split("/*test*/").skip(1).filter_map(|after| {
        let module = after.split(';').next()?.trim().strip_prefix("mod ")?.trim();
        Some([format!("{folder}{module}.rs"), format!("{folder}{module}/mod.rs")])
    });
    declared.flatten().collect()
}
