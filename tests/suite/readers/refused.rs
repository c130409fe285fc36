//! What shows nothing or is obeyed is refused wherever it is written, and told in both languages.

use appi::case::{CasePurpose, CaseRecipient, DescribedRecipient};
use appi::error::{CompileError, Fault, PrepareError};
use appi::table::Table;
use appi::{Case, Edition, Handling, Language, Policy, Register};
use toml::Value;

use super::places::{Document, Step, documents};
use super::strings::{HOSTILE, REFUSED};
use crate::faults::fault_in_both;

const REGISTER: &str = include_str!("../../../examples/registers/complete.toml");

/// Whether nothing of a line is obeyed.
pub(super) fn is_one_line(text: &str) -> bool {
    !text.chars().any(|one| {
        one.is_control()
            || matches!(
                one,
                '\u{61c}'
                    | '\u{200e}'..='\u{200f}'
                    | '\u{2028}'..='\u{202e}'
                    | '\u{2066}'..='\u{206f}'
                    | '\u{fff9}'..='\u{fffb}'
                    | '\u{e0000}'..='\u{e007f}'
            )
    })
}

/// A fault of a text stands at its place, in both languages and on one line.
fn told(faults: &[Fault], about: &str) {
    assert!(!faults.is_empty(), "{about}: accepted");
    for fault in faults {
        let said = fault_in_both(fault);
        assert!(is_one_line(&said), "{about}: {said:?}");
        assert!(is_one_line(&fault.in_language(Language::Ja)), "{about}");
    }
}

fn path(place: &[Step]) -> String {
    let mut path = String::new();
    for step in place {
        match step {
            Step::Key(key) if path.is_empty() => path.push_str(key),
            Step::Key(key) => path.push_str(&format!(".{key}")),
            Step::At(at) => path.push_str(&format!("[{at}]")),
        }
    }
    path
}

/// Each text in turn in each place of a document.
fn all_refused<T: serde::de::DeserializeOwned>(
    document: &Document,
    faults: impl Fn(&T) -> Vec<Fault>,
) {
    for (at, place) in document.places.iter().enumerate() {
        for text in REFUSED.iter().cycle().skip(at).take(1) {
            let found = faults(&document.with_one(place, text));
            let (about, path) = (format!("{} {place:?} {text:?}", document.name), path(place));
            told(&found, &about);
            assert!(found.iter().any(|one| one.path() == path), "{about}: {path}: {found:?}");
        }
    }
}

#[test]
fn in_every_place_of_a_policy() {
    for document in documents() {
        all_refused(document, |policy: &Policy| {
            policy.check().map_or_else(|faults| faults.all().to_vec(), |()| Vec::new())
        });
    }
}

#[test]
fn in_every_place_of_a_register() {
    let policy = include_str!("../../../examples/policies/complete.toml");
    let policy: Policy = toml::from_str(policy).unwrap();
    let value = Value::try_from(toml::from_str::<Register>(REGISTER).unwrap()).unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let check = |register: &Register| match compiled.clone().with(register) {
        Err(CompileError::Register(faults)) => Err(faults),
        other => {
            assert!(other.is_ok());
            Ok(())
        }
    };
    let document = Document::of("register", value, |register| check(register).is_ok());
    assert!(document.places.len() > 20, "{}", document.places.len());
    all_refused(&document, |register: &Register| {
        check(register).map_or_else(|faults| faults.all().to_vec(), |()| Vec::new())
    });
    let named = |id: &str| Register::new(id, policy.id.clone());
    for id in HOSTILE.iter().filter(|id| **id != "end" && **id != "none").chain(REFUSED) {
        if let Err(faults) = check(&named(id)) {
            for language in [Language::En, Language::Ja] {
                assert!(is_one_line(&faults.all()[0].in_language(language)), "{id:?}");
            }
        } else {
            assert!(id.chars().all(|one| one.is_alphanumeric() || "_-.".contains(one)), "{id}");
        }
    }
}

/// Of a case that is built in code.
#[test]
fn in_what_a_case_says_in_free_words() {
    let policy = include_str!("../../../examples/policies/complete.toml");
    let policy: Policy = toml::from_str(policy).unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let provision = || {
        let dataset = policy.datasets[0].id.as_str();
        Case::new("2026-11-21".parse().unwrap(), Handling::Provision, dataset)
    };
    for text in REFUSED.iter().map(|text| (*text).to_owned()) {
        let mut purpose = provision();
        purpose.purpose = Some(CasePurpose::Free { text: text.clone() });
        let mut recipient = provision();
        let described = DescribedRecipient { name: Some(text.clone()), ..Default::default() };
        recipient.recipient = Some(CaseRecipient::Described(described));
        for (case, path) in [(purpose, "purpose.text"), (recipient, "recipient.name")] {
            let Err(PrepareError::Case(faults)) = compiled.prepare(&case) else {
                panic!("{text:?}: accepted");
            };
            told(faults.all(), &text);
            assert_eq!(faults.all()[0].path(), path);
        }
    }
}

#[test]
fn in_a_cell_of_a_table() {
    let page = |text: &str| {
        format!(
            "Background: date 2026-11-21; handling use; dataset customers.\n\n| situation | act |\n| --- | --- |\n| {text} | permitted |\n"
        )
    };
    // A line break ends the row, and a blank is no text.
    let obeyed = |text: &&&str| !is_one_line(text) && !text.contains(['\n', '\r', '\t']);
    assert!(REFUSED.iter().filter(obeyed).count() > 8);
    for text in REFUSED.iter().filter(obeyed) {
        let error = Table::markdown(&page(text)).unwrap_err();
        let appi::error::TableError::Faults(faults) = error else { panic!("{error}") };
        told(faults.all(), text);
    }
}
