//! Every fault is told in English and in Japanese, and in neither the other.

use std::collections::BTreeSet;

use appi::error::Fault;
use appi::{Language, Policy};

use crate::floors::files;

/// What stands outside of backquotes, which hold ids and keys, of `{names}` and of the names
/// of parts, which are quoted.
fn prose(text: &str) -> String {
    let mut prose = String::new();
    let mut within: Option<char> = None;
    for one in text.chars() {
        match (within, one) {
            (Some(end), one) if one == end => within = None,
            (Some(_), _) => {}
            (None, '`' | '"') => within = Some(one),
            (None, '{') => within = Some('}'),
            (None, one) => prose.push(one),
        }
    }
    prose
}

fn is_japanese(one: char) -> bool {
    matches!(one, '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// Two English words in a row. Paths, law and standards are cited in Latin letters.
fn is_english(text: &str) -> bool {
    let words = text.split(|one: char| !one.is_ascii_alphabetic() && one != ' ');
    let words = words.flat_map(|run| {
        run.split(' ').collect::<Vec<_>>().windows(2).map(|two| two.concat()).collect::<Vec<_>>()
    });
    words.into_iter().any(|pair| pair.len() > 3 && pair.chars().all(|one| one.is_ascii_lowercase()))
}

fn wrong_in(en: &str, ja: &str) -> Option<String> {
    let [english, japanese] = [en, ja].map(prose);
    if english.chars().any(is_japanese) {
        return Some(format!("Japanese in: {en}"));
    }
    if is_english(&japanese) {
        return Some(format!("English in: {ja}"));
    }
    (en == ja || !japanese.chars().any(is_japanese)).then(|| format!("no Japanese for: {en}"))
}

/// Whether it is told in both languages, line by line; what it is in English.
pub(crate) fn told_in_both(en: &str, ja: &str) -> String {
    assert_eq!(en.lines().count(), ja.lines().count(), "{en}\n{ja}");
    for (en, ja) in en.lines().zip(ja.lines()) {
        assert_eq!(wrong_in(en, ja), None);
    }
    en.to_owned()
}

/// As [`told_in_both`], of one fault.
pub(crate) fn fault_in_both(fault: &Fault) -> String {
    told_in_both(&fault.to_string(), &fault.in_language(Language::Ja))
}

/// The texts of the rows `said!(…; "English", "日本語")` of a file, and what stands in
/// place of one that is no pair.
pub(crate) fn rows(text: &str) -> Vec<Result<[String; 2], String>> {
    let after = text.match_indices("said!(").map(|(at, name)| &text[at + name.len()..]);
    let read = after.map(|rest| {
        let strings = strings(rest);
        match <[String; 2]>::try_from(strings) {
            Ok(pair) => Ok(pair),
            Err(other) => Err(format!("{other:?}")),
        }
    });
    read.collect()
}

/// The string literals up to the bracket that closes.
fn strings(text: &str) -> Vec<String> {
    let mut strings = Vec::new();
    let (mut within, mut depth, mut escaped) = (false, 1, false);
    for one in text.chars() {
        match one {
            _ if escaped => {
                escaped = false;
                if let Some(last) = strings.last_mut() {
                    String::push(last, one);
                }
            }
            '\\' if within => escaped = true,
            '"' => {
                within = !within;
                if within {
                    strings.push(String::new());
                }
            }
            _ if within => strings.last_mut().unwrap().push(one),
            '(' => depth += 1,
            ')' if depth == 1 => break,
            ')' => depth -= 1,
            _ => {}
        }
    }
    strings
}

#[test]
fn every_row_is_written_in_both_languages() {
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for (path, text) in files("src").into_iter().filter(|(path, _)| path != "src/text.rs") {
        for row in rows(&text) {
            match row {
                Ok([en, ja]) => {
                    // Names alone have no language.
                    let is_said = prose(&en).chars().any(char::is_alphabetic);
                    wrong.extend(is_said.then(|| wrong_in(&en, &ja)).flatten());
                    // What the one names, the other names.
                    let names = |text: &str| -> BTreeSet<String> {
                        let parts = text.split(['{', '}']).skip(1).step_by(2);
                        parts.filter(|name| !name.contains(' ')).map(str::to_owned).collect()
                    };
                    let differ = names(&en).symmetric_difference(&names(&ja)).count();
                    // A list is parted otherwise in Japanese, and counted without plurals.
                    if differ > 0 && !en.contains("{list}") && !en.contains("{cells}") {
                        wrong.push(format!("{path}: not the same names: {en}"));
                    }
                    seen.insert(en);
                }
                Err(other) => wrong.push(format!("{path}: no pair: {other}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen.len() > 120, "only {} rows were read", seen.len());
}

/// All faults of one bad document: with index, id and line, in both languages.
#[test]
fn a_fault_names_index_id_and_line() {
    let document = "\
format = 1
id = \"shop\"
title = \"A shop\"
language = \"en\"
operator = { name = \"A shop\" }
clauses = [
  { id = \"1\", at = \"1\", says = \"Purposes.\" },
  { id = \"2\", at = \"2\", says = \"\" },
]

[[purposes]]
id = \"orders\"
clause = \"1\"
says = \"orders\"
part-of = \"order\"

[[datasets]]
id = \"customers\"
name = \"customers\"
kind = \"personal-data\"
purposes = [
  \"orders\",
  \"ordres\",
]
";
    let policy: Policy = toml::from_str(document).unwrap();
    let faults = policy.check().unwrap_err().in_text(document);
    let told: Vec<String> = faults.all().iter().map(fault_in_both).collect();
    assert_eq!(
        told,
        [
            "line 8, clauses[1].says (\"2\"): the text is empty: expected words",
            "line 15, purposes[0].part-of (\"orders\"): no purpose has the id `order`; did you mean `orders`?",
            "line 23, datasets[0].purposes[1] (\"customers\"): no purpose has the id `ordres`; did you mean `orders`?",
        ]
    );
    assert_eq!(
        faults.all()[1].in_language(Language::Ja),
        "15行目、purposes[0].part-of（\"orders\"）：IDが`order`の利用目的はありません（`orders`のことですか。）。"
    );
}
