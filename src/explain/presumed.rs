//! What silence was taken to mean: of one decision or of several, grouped.

use super::list::{Places, distinct};
use super::words::Words;
use crate::edition::{KNOWN_THROUGH, PENALTIES_2026_FROM};
use crate::norm::{Citation, Instrument, Place};
use crate::text::Language;

/// The presumptions of one decision or of several, grouped: what would take the handling out of
/// the rules, exceptions nobody claims, irregularities nobody alleges.
#[derive(Clone, Debug, Default)]
pub(crate) struct Presumed<'a> {
    pub(super) exclusions: Named,
    pub(super) exceptions: Named,
    pub(super) clauses: Vec<&'a str>,
    pub(super) regular: Vec<String>,
    pub(super) beyond_knowledge: bool,
    pub(super) after_penalties: bool,
}

/// Places, and what is called so there.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    places: Places,
    names: Vec<(Place, &'static str)>,
}

impl Named {
    pub(super) fn add(&mut self, citation: Citation, name: &'static str) {
        self.places.add(citation);
        let named = (citation.place(), name);
        if !self.names.contains(&named) {
            self.names.push(named);
        }
    }

    /// Each run of places, with what is called so there where that is wanted: of the law, or of what
    /// was read into it.
    fn in_language(&self, read: bool, named: bool, language: Language) -> Vec<String> {
        let words = Words::of(language);
        let wanted = |places: &[Citation]| {
            places.first().is_some_and(|one| one.place().instrument.is_reading() == read)
        };
        let runs = self.places.runs(language).into_iter();
        let runs = runs.filter(|(_, places)| wanted(places)).map(|(text, places)| {
            if !named {
                return text;
            }
            let here = |place: Place| {
                self.names.iter().filter(move |(at, _)| *at == place).map(|(_, name)| *name)
            };
            let names = distinct(places.iter().flat_map(|one| here(one.place())));
            words.titled(&text, &names.join(words.semicolon))
        });
        runs.collect()
    }
}

impl Presumed<'_> {
    /// Whether an exception at this place is presumed not to be claimed.
    pub(super) fn has(&self, place: Place) -> bool {
        self.exceptions.places.has(place)
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        let Self { exclusions, exceptions, clauses, regular, .. } = self;
        let law = self.beyond_knowledge || self.after_penalties;
        let unclaimed = [exclusions, exceptions].iter().all(|one| one.places.is_empty());
        unclaimed && clauses.is_empty() && regular.is_empty() && !law
    }

    /// By which instruments the exceptions stand that are presumed not to be claimed.
    pub(super) fn instruments(&self) -> impl Iterator<Item = Instrument> {
        let named = self.exclusions.names.iter().chain(&self.exceptions.names);
        named.map(|(place, _)| place.instrument)
    }

    /// One line for each, in the language of the explanation.
    pub(crate) fn lines(&self, language: Language) -> Vec<String> {
        let mut lines = self.regular(language);
        lines.extend(self.unclaimed_in(true, language));
        lines
    }

    /// What nobody claims, by its places.
    pub(crate) fn unclaimed(&self, language: Language) -> Vec<String> {
        self.unclaimed_in(false, language)
    }

    /// What nobody claims: what would take the handling out of the rules, and exceptions; with what
    /// is called so at each place, or by the places alone.
    fn unclaimed_in(&self, named: bool, language: Language) -> Vec<String> {
        let words = Words::of(language);
        // The provisions of the law, then what was read into them.
        let both = |of: &Named| [false, true].map(|read| of.in_language(read, named, language));
        let [mut provisions, readings] = both(&self.exceptions);
        provisions.extend(self.clauses.iter().map(|clause| (*clause).to_owned()));
        let told = |places: Vec<String>, by: &dyn Fn(&str) -> String| {
            (!places.is_empty()).then(|| by(&places.join(words.comma)))
        };
        let exclusions = both(&self.exclusions).into_iter();
        let exclusions =
            exclusions.filter_map(|one| told(one, &|text| words.nothing_excludes(text)));
        let exceptions = [provisions, readings].into_iter();
        let exceptions = exceptions.filter_map(|one| told(one, &|text| words.nobody_claims(text)));
        exclusions.chain(exceptions).collect()
    }

    /// What is presumed to be as it should, and of the law.
    pub(crate) fn regular(&self, language: Language) -> Vec<String> {
        let words = Words::of(language);
        let mut lines = self.regular.clone();
        if self.beyond_knowledge {
            lines.push(words.nothing_changed_since(KNOWN_THROUGH));
        }
        if self.after_penalties {
            lines.push(words.penalties_changed(PENALTIES_2026_FROM));
        }
        lines
    }
}
