//! Words, days and citations: what is read is written as it was, and what is refused says why.

#![no_main]

use core::fmt::Display;
use core::str::FromStr;

use appi::vocabulary::{Country, InformationKind, Relation, Source};
use appi::{Answer, Citation, Day, Duty, Edition, Fact, Handling, Language, Norm, Verdict};
use appi_fuzz::is_a_text;
use libfuzzer_sys::fuzz_target;

fn read<T: FromStr<Err: Display> + Display + PartialEq + core::fmt::Debug>(text: &str) {
    match text.parse::<T>() {
        Ok(word) => {
            let written = word.to_string();
            is_a_text(&written);
            assert_eq!(written.parse::<T>().ok(), Some(word), "{text:?} is written as {written:?}");
        }
        Err(error) => is_a_text(&error.to_string()),
    }
}

fuzz_target!(|input: (&str, u8, u32)| {
    let (text, edition, days) = input;
    read::<Day>(text);
    read::<Handling>(text);
    read::<InformationKind>(text);
    read::<Relation>(text);
    read::<Source>(text);
    read::<Country>(text);
    read::<Fact>(text);
    read::<Norm>(text);
    read::<Duty>(text);
    read::<Answer>(text);
    read::<Edition>(text);
    read::<Verdict>(text);
    let edition = Edition::ALL[usize::from(edition) % Edition::ALL.len()];
    match Citation::parse(text, edition) {
        Ok(citation) => {
            let written = citation.to_string();
            assert_eq!(Citation::parse(&written, edition).ok(), Some(citation), "{text:?}");
            is_a_text(&citation.in_language(Language::Ja).to_string());
        }
        Err(error) => is_a_text(&error.to_string()),
    }
    if let Ok(day) = text.parse::<Day>() {
        let later = day.plus_days(days);
        assert!(later >= day);
        is_a_text(&later.in_language(Language::Ja));
        _ = Edition::in_force_on(later).map(|edition| assert!(edition.contains(later)));
    }
});
