//! A matter of a form: where it stands, what is expected, and what is written.

use super::blank::Blank;
use super::need::Need;
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::{Citation, Instrument, Norm, Place};
use crate::output::is_blank;
use crate::text::{Bilingual, Language, Text};

/// Where a matter stands: at the place of a norm, or at places of its own that serve one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    Norm(Norm),
    At(&'static [(Edition, &'static str)], Norm),
}

impl Source {
    /// The place in an edition; none where the matter is none then.
    pub(super) fn citation(self, edition: Edition) -> Option<Citation> {
        let (since, norm) = match self {
            Self::Norm(norm) => return norm.citation(edition),
            Self::At(since, norm) => (since, norm),
        };
        let of_the_act = norm.place(edition)?;
        let (_, place) = since.iter().rev().find(|(since, _)| *since <= edition)?;
        let place = Place::short(place)?;
        let serves = (place.instrument != Instrument::Act).then_some(of_the_act);
        Some(Citation::new(place, edition, serves))
    }
}

pub(super) const fn both(en: &'static str, ja: &'static str) -> Bilingual {
    Bilingual { en, ja }
}

/// One matter of a form.
#[derive(Clone, Debug)]
pub(super) struct Row {
    key: &'static str,
    name: Bilingual,
    source: Source,
    expected: Bilingual,
    need: Need,
    content: Vec<Text>,
    instead: Option<Bilingual>,
}

impl Row {
    /// A matter that is required, and as what it is written.
    pub(super) fn new(
        key: &'static str,
        name: Bilingual,
        source: Source,
        expected: Bilingual,
        content: &dyn Content,
    ) -> Self {
        let mut content = content.lines();
        content.retain(is_written);
        Self { key, name, source, expected, need: Need::Required, content, instead: None }
    }

    pub(super) fn needed(self, need: Need) -> Self {
        Self { need, ..self }
    }

    /// What stands in its place while it is blank.
    pub(super) fn or_else(self, instead: Bilingual) -> Self {
        Self { instead: Some(instead), ..self }
    }

    /// Written so, unless it is written otherwise.
    pub(super) fn or_said(mut self, said: Bilingual) -> Self {
        if self.content.is_empty() {
            self.content.push(Text::both(said.en, said.ja));
        }
        self
    }

    /// What is written for it; with nothing, it is blank.
    pub(super) fn content(&self) -> &[Text] {
        &self.content
    }

    pub(super) const fn need(&self) -> Need {
        self.need
    }

    pub(super) const fn name(&self, language: Language) -> &'static str {
        self.name.in_language(language)
    }

    pub(super) const fn instead(&self) -> Option<Bilingual> {
        self.instead
    }

    pub(super) fn citation(&self, edition: Edition) -> Option<Citation> {
        self.source.citation(edition)
    }

    /// What is still to be done about it.
    pub(super) fn blank(&self, edition: Edition) -> Option<Blank> {
        let citation = self.citation(edition)?;
        let (key, name, expected, need) = (self.key, self.name, self.expected, self.need);
        let is_open = self.content.is_empty() != (need == Need::Barred);
        is_open.then(|| Blank::new(key, name, Some(citation), expected, need))
    }
}

/// Whether a text shows something in either language.
fn is_written(text: &Text) -> bool {
    [Language::En, Language::Ja].iter().all(|one| !is_blank(text.in_language(*one)))
}

/// What is written for a matter.
pub(super) trait Content {
    /// One text for each line.
    fn lines(&self) -> Vec<Text>;
}

impl Content for Option<Text> {
    fn lines(&self) -> Vec<Text> {
        self.iter().cloned().collect()
    }
}

impl Content for Vec<Text> {
    fn lines(&self) -> Vec<Text> {
        self.clone()
    }
}

impl Content for Option<Day> {
    fn lines(&self) -> Vec<Text> {
        self.iter().map(|day| Text::in_both(|language| day.in_language(language))).collect()
    }
}

/// A number of persons.
impl Content for Option<u32> {
    fn lines(&self) -> Vec<Text> {
        let said = |count: &u32| match count {
            1 => Text::both("1 person", "1人"),
            _ => Text::both(&format!("{count} persons"), &format!("{count}人")),
        };
        self.iter().map(said).collect()
    }
}
