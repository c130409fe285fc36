//! Pages of Markdown: reports and generated tables.

use appi::table::{Slice, Table, generate};
use appi::{Edition, Handling, Language, Policy};

use super::markdown::seen;
use super::picture::picture;
use super::places::{as_wide, documents, with_hostile};
use super::strings::HOSTILE;

/// In how many ways the texts are put into the places of each document: each text comes into
/// some thirty places.
const ROUNDS: usize = 2;

/// A reader sees the same of both, but for the texts.
fn seen_alike(about: &str, hostile: &str, harmless: &str) {
    let expected: Vec<String> =
        seen(harmless).iter().map(|one| with_hostile(one, as_wide)).collect();
    for (found, expected) in seen(hostile).iter().zip(&expected) {
        assert_eq!(found, expected, "{about}");
    }
    assert_eq!(seen(hostile).len(), expected.len(), "{about}");
}

/// The same of a page that is written with these texts, each hostile one in some place of it.
pub(crate) fn alike(about: &str, page: impl Fn(&dyn Fn(usize) -> String) -> String) {
    for round in 0..HOSTILE.len() {
        let which = |at: usize| (at * 7 + round) % HOSTILE.len();
        let hostile = page(&|at| HOSTILE[which(at)].to_owned());
        seen_alike(&format!("{about} {round}"), &hostile, &page(&|at| as_wide(which(at))));
    }
}

pub(super) fn report(policy: &Policy, language: Language) -> String {
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let report = compiled.report("2026-11-21".parse().unwrap()).unwrap();
    report.in_language(language).to_string()
}

/// The page without its picture, which has a reader of its own.
fn without_picture(page: &str) -> String {
    page.replace(&picture(page), "")
}

#[test]
fn a_report_shows_each_text_as_it_is_written() {
    for (at, document) in documents().iter().enumerate() {
        assert!(document.places.len() > 80, "{}: {}", document.name, document.places.len());
        for round in 0..ROUNDS {
            let pair: [Policy; 2] = document.pair(round * 13 + at * 29, as_wide);
            for language in [Language::En, Language::Ja] {
                let [hostile, harmless] = pair.each_ref().map(|one| report(one, language));
                let about = format!("{} {round} {language}", document.name);
                seen_alike(&about, &without_picture(&hostile), &without_picture(&harmless));
            }
        }
    }
}

#[test]
fn a_generated_table_shows_each_text_and_reads_back() {
    let mut slice = Slice::new("2026-11-21".parse().unwrap(), Handling::Use);
    slice.without_consent = true;
    for document in documents() {
        for round in 0..ROUNDS {
            let pair: [Policy; 2] = document.pair(round * 13, as_wide);
            for language in [Language::En, Language::Ja] {
                let pages = pair.each_ref().map(|one| generate(one, &slice, language).unwrap());
                let about = format!("{} {round} {language}", document.name);
                seen_alike(&about, &pages[0], &pages[1]);
                let [hostile, harmless] = pages
                    .map(|page| Table::markdown(&page).unwrap_or_else(|error| panic!("{error}")));
                let cases = |table: &Table| -> Vec<_> {
                    table.rows().iter().map(|row| row.case().clone()).collect()
                };
                assert_eq!(cases(&hostile), cases(&harmless), "{about}");
                hostile.check(&pair[0]).unwrap();
            }
        }
    }
}

/// Cells that a case gives in free words are read back as they were.
#[test]
fn a_generated_table_keeps_names_in_free_words() {
    use appi::case::{CasePurpose, CaseRecipient, DescribedRecipient};
    let document = &documents()[0];
    let policy: Policy = document.with(|_| "Zama".to_owned());
    let mut slice = Slice::new("2026-11-21".parse().unwrap(), Handling::Provision);
    slice.datasets = vec![policy.datasets[0].id.clone()];
    slice.without_consent = true;
    let texts = HOSTILE.iter().map(|text| (*text).to_owned());
    slice.purposes = texts.clone().take(8).map(|text| CasePurpose::Free { text }).collect();
    let named = |name| {
        CaseRecipient::Described(DescribedRecipient { name: Some(name), ..Default::default() })
    };
    slice.recipients = texts.map(named).collect();
    let page = generate(&policy, &slice, Language::En).unwrap();
    let table = Table::markdown(&page).unwrap_or_else(|error| panic!("{error}"));
    let read: Vec<_> = table
        .rows()
        .iter()
        .map(|row| (row.case().purpose.clone().unwrap(), row.case().recipient.clone().unwrap()))
        .collect();
    let asked: Vec<_> = slice
        .purposes
        .iter()
        .flat_map(|purpose| slice.recipients.iter().map(|to| (purpose.clone(), to.clone())))
        .collect();
    assert_eq!(read, asked);
    table.check(&policy).unwrap();
}
