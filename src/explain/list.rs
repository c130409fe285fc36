//! Lists as a reader writes them.

use crate::norm::{Citation, Instrument, Place};
use crate::text::Language;

/// The values, each once, in the order in which they come.
pub(crate) fn distinct<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = Vec::new();
    for value in all {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// Names joined by commas.
pub(crate) fn joined<'t>(names: impl Iterator<Item = &'t str>, language: Language) -> String {
    let comma = match language {
        Language::En => ", ",
        Language::Ja => "、",
    };
    names.collect::<Vec<_>>().join(comma)
}

/// A sorted list of places; neighbouring items are drawn together.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<Citation>);

impl Places {
    /// Adds a place, and tells whether it is there: an inference has none.
    pub(crate) fn add(&mut self, citation: Citation) -> bool {
        if citation.place().instrument == Instrument::Inference {
            return false;
        }
        if let Err(at) = self.0.binary_search(&citation) {
            self.0.insert(at, citation);
        }
        true
    }

    /// The provisions, and the readings.
    pub(crate) fn parted(&self) -> [Self; 2] {
        let all = self.0.iter().copied();
        let (readings, provisions) =
            all.partition(|one: &Citation| one.place().instrument.is_reading());
        [Self(provisions), Self(readings)]
    }

    /// The places, and clauses after them.
    pub(crate) fn and_clauses(&self, clauses: &[&str], language: Language) -> String {
        let places = self.in_language(language);
        let places = (!places.is_empty()).then_some(places.as_str());
        joined(places.into_iter().chain(clauses.iter().copied()), language)
    }

    /// `APPI Art. 18(3)(i)–(iv), 27(1)(i)–(vii), 27(2)`.
    pub(crate) fn in_language(&self, language: Language) -> String {
        let mut runs: Vec<(Citation, Citation)> = Vec::new();
        for citation in &self.0 {
            // Of a paragraph that is listed beside it, the place stands alone.
            let beside = |paragraph| self.0.iter().any(|one| one.place() == paragraph);
            let citation =
                &if citation.serves().is_some_and(beside) { citation.alone() } else { *citation };
            match runs.last_mut() {
                Some((_, last)) if follows(last.place(), citation.place()) => *last = *citation,
                _ => runs.push((*citation, *citation)),
            }
        }
        let mut instrument = None;
        let mut texts = Vec::new();
        for (first, last) in runs {
            let whole = first.in_language(language).to_string();
            let again = instrument == Some(first.place().instrument) && first.serves().is_none();
            let mut text =
                if again { number(&whole, language).unwrap_or(&whole).to_owned() } else { whole };
            instrument = Some(first.place().instrument);
            if first != last {
                let end = last.alone().in_language(language).to_string();
                match language {
                    Language::En => {
                        let item = end.rfind('(').and_then(|at| end.get(at..)).unwrap_or_default();
                        text.push('–');
                        text.push_str(item);
                    }
                    Language::Ja => {
                        let item = end.rfind('第').and_then(|at| end.get(at..)).unwrap_or_default();
                        text.push_str("から");
                        text.push_str(item);
                        text.push_str("まで");
                    }
                }
            }
            texts.push(text);
        }
        joined(texts.iter().map(String::as_str), language)
    }
}

/// What follows the name of the instrument, where more of its places are listed.
fn number(whole: &str, language: Language) -> Option<&str> {
    match language {
        Language::En => whole.split_once("Art. ").map(|(_, number)| number),
        // The last name of an instrument ends where its first article begins.
        Language::Ja => ["法第", "令第", "則第"]
            .iter()
            .filter_map(|end| whole.rfind(end))
            .max()
            .and_then(|at| whole.get(at + "法".len()..)),
    }
}

/// Whether the place is the next item of the same paragraph.
fn follows(place: Place, next: Place) -> bool {
    let rest = |p: Place| (p.instrument, p.article, p.branch, p.paragraph);
    rest(place) == rest(next) && place.item > 0 && next.item == place.item + 1
}
