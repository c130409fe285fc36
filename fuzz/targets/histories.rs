//! Two versions of a policy, each edited: their history, and what a change of one to the other asks
//! for.

#![no_main]

use appi::compare::{Posting, compare};
use appi::policy::{History, Version};
use appi::{Edition, Language, Policy};
use appi_fuzz::{Edit, POLICIES, edited, is_a_text, of};
use libfuzzer_sys::fuzz_target;

type Input = (u8, Vec<Edit>, Vec<Edit>, u8, u16);

fuzz_target!(|input: Input| {
    let (policy, first, second, edition, days) = input;
    let read = |edits: &[Edit]| edited(of(POLICIES, policy), edits).try_into::<Policy>().ok();
    let Some((old, new)) = read(&first).zip(read(&second)) else { return };
    let edition = Edition::ALL[usize::from(edition) % Edition::ALL.len()];
    let day = edition.since().plus_days(days.into());
    match compare(&old, &new, edition) {
        Ok(changes) => {
            assert!(old != new || changes.is_empty(), "the same differs");
            for change in &changes {
                is_a_text(&change.to_string());
                change.needs().iter().for_each(|need| is_a_text(&need.citation().to_string()));
                _ = change.earliest(&Posting::on(day)).day();
            }
        }
        Err(error) => {
            for language in [Language::En, Language::Ja] {
                is_a_text(&error.in_language(language));
            }
        }
    }
    match History::new(vec![Version::from(old), Version::from(new)]) {
        Ok(history) => {
            let written = serde_json::to_string(&history).unwrap();
            assert_eq!(serde_json::from_str::<History>(&written).unwrap(), history);
            if let Err(error) = history.on(day) {
                is_a_text(&error.to_string());
            }
            if let Ok(compiled) = history.compile() {
                _ = compiled.on(day).is_ok();
            }
        }
        Err(faults) => {
            for language in [Language::En, Language::Ja] {
                is_a_text(&faults.in_language(language));
            }
        }
    }
});
