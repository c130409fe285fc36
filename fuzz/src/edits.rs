//! Edits of a document as a tree, and of a text as lines.

use arbitrary::Arbitrary;
use toml::{Table, Value};

/// One edit, at some place of the document.
#[derive(Arbitrary, Clone, Debug)]
pub struct Edit {
    at: u16,
    what: What,
}

#[derive(Arbitrary, Clone, Debug)]
enum What {
    /// Takes it away.
    Remove,
    /// Has it twice, where it is one of several.
    Twice,
    /// Has what stands at another place in its place.
    As(u16),
    /// Has a word that means something somewhere.
    Word(u16),
    /// Has a text.
    Text(String),
    Number(i16),
    Flag(bool),
    /// Gives its entry the name of another.
    Named(u16),
}

/// What means something in some document.
const WORDS: &[&str] = &[
    "",
    " ",
    "yes",
    "no",
    "unknown",
    "use",
    "provision",
    "acquisition",
    "leak",
    "disclosure",
    "retained-personal-data",
    "personal-data",
    "personally-referable",
    "pseudonymously-processed",
    "anonymously-processed",
    "statistics",
    "unknown",
    "third-party",
    "entrustee",
    "joint-user",
    "principal",
    "same-entity",
    "public-body",
    "any-shown",
    "any-specified",
    "JP",
    "US",
    "DE",
    "nothing",
    "usual",
    "2005-04-01",
    "2017-05-30",
    "2022-04-01",
    "2024-02-29",
    "2026-11-30",
    "2027-04-01",
    "9999-12-31",
    "not last",
    "consent-to-provision",
    "equivalent-system",
    "based-on-law",
    "within-purpose",
    "kind-personal-data",
    "no-such-word",
    "ー",
    "\u{202e}",
    "| a |",
    "`",
    "]]>",
    "\u{0}",
    "令和8年4月1日",
];

/// The places of a tree, a value each, and the names of its entries.
fn places(value: &Value, found: &mut Vec<Value>, names: &mut Vec<String>) {
    found.push(value.clone());
    match value {
        Value::Array(all) => all.iter().for_each(|one| places(one, found, names)),
        Value::Table(table) => {
            for (name, one) in table {
                names.push(name.clone());
                places(one, found, names);
            }
        }
        _ => {}
    }
}

/// Does something with the value at a place, counted from the top, in what holds it.
fn at_place(value: &mut Value, left: &mut usize, edit: &mut dyn FnMut(&mut Value, &Key)) -> bool {
    match value {
        Value::Array(all) => {
            for at in 0..all.len() {
                if *left == 0 {
                    edit(value, &Key::At(at));
                    return true;
                }
                *left -= 1;
                let Value::Array(all) = value else { return false };
                if at_place(&mut all[at], left, edit) {
                    return true;
                }
            }
            false
        }
        Value::Table(table) => {
            let names: Vec<String> = table.keys().cloned().collect();
            for name in names {
                if *left == 0 {
                    edit(value, &Key::Named(name));
                    return true;
                }
                *left -= 1;
                let Value::Table(table) = value else { return true };
                if let Some(one) = table.get_mut(&name)
                    && at_place(one, left, edit)
                {
                    return true;
                }
            }
            false
        }
        _ => false,
    }
}

/// Where a value stands in what holds it.
enum Key {
    At(usize),
    Named(String),
}

/// The document, edited.
///
/// # Panics
///
/// Where the document is none.
#[must_use]
pub fn edited(document: &str, edits: &[Edit]) -> Value {
    let table: Table = toml::from_str(document).expect("a document of the repository");
    let mut tree = Value::Table(table);
    // Few edits leave a document; many leave none.
    for edit in edits.iter().take(6) {
        let (mut found, mut names) = (Vec::new(), Vec::new());
        places(&tree, &mut found, &mut names);
        let mut left = usize::from(edit.at) % found.len();
        let other = |at: u16| found[usize::from(at) % found.len()].clone();
        let name = |at: u16| names.get(usize::from(at) % names.len().max(1)).cloned();
        at_place(&mut tree, &mut left, &mut |holder, key| match (&edit.what, holder, key) {
            (What::Remove, Value::Array(all), Key::At(at)) => drop(all.remove(*at)),
            (What::Remove, Value::Table(table), Key::Named(name)) => drop(table.remove(name)),
            (What::Twice, Value::Array(all), Key::At(at)) => all.insert(*at, all[*at].clone()),
            (What::Named(to), Value::Table(table), Key::Named(from)) => {
                if let (Some(value), Some(to)) = (table.remove(from), name(*to)) {
                    table.insert(to, value);
                }
            }
            (what, holder, key) => {
                let new = match what {
                    What::As(at) => other(*at),
                    What::Word(at) => Value::from(WORDS[usize::from(*at) % WORDS.len()]),
                    What::Text(text) => Value::from(text.as_str()),
                    What::Number(number) => Value::from(i64::from(*number)),
                    What::Flag(flag) => Value::from(*flag),
                    What::Remove | What::Twice | What::Named(_) => return,
                };
                match (holder, key) {
                    (Value::Array(all), Key::At(at)) => all[*at] = new,
                    (Value::Table(table), Key::Named(name)) => {
                        drop(table.insert(name.clone(), new))
                    }
                    _ => {}
                }
            }
        });
    }
    tree
}

/// A text, with lines taken away, doubled, swapped, and words put into them.
#[must_use]
pub fn text_with(text: &str, edits: &[(u16, u8, String)]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (at, what, words) in edits.iter().take(8) {
        if lines.is_empty() {
            break;
        }
        let at = usize::from(*at) % lines.len();
        match what % 5 {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[at].clone()),
            2 => lines[at] = words.clone(),
            3 => lines[at] += words,
            _ => {
                let word = WORDS[usize::from(*what) % WORDS.len()];
                let cells: Vec<&str> = lines[at].split('|').collect();
                let put = usize::from(*what) % cells.len();
                let cells = cells.iter().enumerate();
                let cells = cells.map(|(at, cell)| if at == put { word } else { *cell });
                lines[at] = cells.collect::<Vec<_>>().join("|");
            }
        }
    }
    lines.join("\n")
}
