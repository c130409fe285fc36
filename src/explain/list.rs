//! Lists as a reader writes them.

use core::hash::Hash;

use indexmap::IndexSet;

use crate::norm::{Citation, Instrument, Place};
use crate::steps::Stepwise as _;
use crate::text::{Bilingual, Language};

/// The values, each once, in the order in which they come.
pub(crate) fn distinct<T: Eq + Hash>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    all.into_iter().stepwise().collect::<IndexSet<T>>().into_iter().collect()
}

/// Names joined by commas.
pub(crate) fn joined<'t>(names: impl Iterator<Item = &'t str>, language: Language) -> String {
    let comma = match language {
        Language::En => ", ",
        Language::Ja => "、",
    };
    names.stepwise().collect::<Vec<_>>().join(comma)
}

/// How statements about one act end: those that end alike are told as one.
const ENDINGS: [Bilingual; 2] = [
    Bilingual {
        en: " is notified or readily accessible",
        ja: "を本人に通知し、又は本人が容易に知り得る状態に置いていること",
    },
    Bilingual {
        en: " are notified or readily accessible",
        ja: "を本人に通知し、又は本人が容易に知り得る状態に置いていること",
    },
];

/// Statements in a row; what is said of several things in the same words is said once.
pub(super) fn drawn_together(statements: &[String], language: Language) -> Vec<String> {
    let of = |text: &String| {
        ENDINGS
            .iter()
            .find_map(|end| Some(text.strip_suffix(end.in_language(language))?.to_owned()))
    };
    let things: Vec<String> = statements.iter().filter_map(of).collect();
    if things.len() < 2 {
        return statements.to_vec();
    }
    let mut rest: Vec<String> =
        statements.iter().filter(|one| of(one).is_none()).cloned().collect();
    rest.push(match language {
        Language::En => format!("notified or readily accessible are: {}", things.join(", ")),
        Language::Ja => {
            let [end, _] = ENDINGS;
            format!("{}{}", things.join("、"), end.in_language(language))
        }
    });
    rest
}

/// A sorted list of places; neighbouring items are drawn together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places(Vec<Citation>);

impl Places {
    /// Adds a place.
    pub(crate) fn add(&mut self, citation: Citation) {
        if let Err(at) = self.0.binary_search(&citation) {
            self.0.insert(at, citation);
        }
    }

    /// Whether there are none.
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The places.
    pub(super) fn all(&self) -> &[Citation] {
        &self.0
    }

    /// Whether the place is among them.
    pub(super) fn has(&self, place: Place) -> bool {
        self.0.iter().any(|one| one.place() == place)
    }
    /// The places, and clauses after them.
    pub(crate) fn and_clauses(&self, clauses: &[&str], language: Language) -> String {
        let places = self.in_language(language);
        let places = (!places.is_empty()).then_some(places.as_str());
        joined(places.into_iter().chain(clauses.iter().copied()), language)
    }

    /// `APPI Art. 18(3)(i)–(iv), 27(1)(i)–(vii), 27(2)`.
    pub(crate) fn in_language(&self, language: Language) -> String {
        let texts = self.runs(language);
        joined(texts.iter().map(|(text, _)| text.as_str()), language)
    }

    /// Each run of neighbouring items as it is written, with its places.
    pub(super) fn runs(&self, language: Language) -> Vec<(String, &[Citation])> {
        let alone = |one: &Citation| {
            // Of a paragraph that is listed beside it, the place stands alone.
            let beside = one.serves().is_some_and(|paragraph| self.has(paragraph));
            let is_named = one.place().instrument != Instrument::Inference;
            if beside && is_named { one.alone() } else { *one }
        };
        let mut instrument = None;
        let mut texts = Vec::new();
        for run in self.0.chunk_by(|one, next| follows(one.place(), next.place())) {
            let [first, .., last] = run else {
                let Some(only) = run.first().map(alone) else { continue };
                texts.push((written(only, &mut instrument, language), run));
                continue;
            };
            let mut text = written(alone(first), &mut instrument, language);
            let end = last.alone().in_language(language).to_string();
            match language {
                Language::En => {
                    let item = end.rfind('(').and_then(|at| end.get(at..));
                    text.push('–');
                    text.push_str(item.or_else(|| number(&end, language)).unwrap_or_default());
                }
                Language::Ja => {
                    let item = end.rfind('第').and_then(|at| end.get(at..)).unwrap_or_default();
                    text.push_str("から");
                    text.push_str(item);
                    text.push_str("まで");
                }
            }
            texts.push((text, run));
        }
        texts
    }
}

/// A place as it is written behind others: of the same instrument the number alone.
fn written(one: Citation, before: &mut Option<Instrument>, language: Language) -> String {
    let whole = one.in_language(language).to_string();
    let again = *before == Some(one.place().instrument) && one.serves().is_none();
    *before = Some(one.place().instrument);
    if again { number(&whole, language).unwrap_or(&whole).to_owned() } else { whole }
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

/// Whether the place is the next item of the same paragraph, or a whole article the next one.
fn follows(place: Place, next: Place) -> bool {
    let rest = |p: Place| (p.instrument, p.article, p.branch, p.paragraph);
    let is_article = |p: Place| (p.branch, p.paragraph, p.item) == (0, 0, 0);
    let is_next_article = !place.instrument.is_reading()
        && place.instrument == next.instrument
        && next.article == place.article + 1
        && is_article(place)
        && is_article(next);
    let is_next_item = rest(place) == rest(next) && place.item > 0 && next.item == place.item + 1;
    is_next_item || is_next_article
}
