//! An example, and the form in which the lists of them are written.

use crate::answer::Answer;
use crate::fact::Fact;
use crate::text::{Bilingual, Language};

/// A list of examples: the fact, the answer, the place; the words in English and Japanese.
macro_rules! examples {
    ($( $fact:expr, $answer:ident, $at:literal, $en:literal, $ja:literal; )+) => {
        pub(super) const EXAMPLES: &[super::example::Example] = &[$(
            super::example::Example::new($fact, crate::answer::Answer::$answer, $at, $en, $ja),
        )+];
    };
}
pub(super) use examples;

/// The same of our own making, where the guidelines give none: the place is the nearest authority.
macro_rules! own {
    ($( $fact:expr, $answer:ident, $at:literal, $en:literal, $ja:literal; )+) => {
        pub(super) const EXAMPLES: &[crate::fact::Example] = &[$(
            crate::fact::Example::own($fact, crate::answer::Answer::$answer, $at, $en, $ja),
        )+];
    };
}
pub(super) use own;

/// 事例: an example of yes or no to the question of a fact, as a guideline of the
/// Commission gives it, restated; or one of ours, where the guidelines give none.
///
/// See [`Fact::examples`], and [`Help`](crate::help::Help) for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    fact: Fact,
    answer: Answer,
    at: &'static str,
    text: Bilingual,
    ours: bool,
}

impl Example {
    pub(super) const fn new(
        fact: Fact,
        answer: Answer,
        at: &'static str,
        en: &'static str,
        ja: &'static str,
    ) -> Self {
        Self { fact, answer, at, text: Bilingual { en, ja }, ours: false }
    }

    pub(super) const fn own(
        fact: Fact,
        answer: Answer,
        at: &'static str,
        en: &'static str,
        ja: &'static str,
    ) -> Self {
        Self { ours: true, ..Self::new(fact, answer, at, en, ja) }
    }

    /// 事実: the fact whose question it answers.
    #[must_use]
    pub const fn fact(&self) -> Fact {
        self.fact
    }

    /// 答え: the answer that it is an example of, yes or no.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// 所在: where it stands: `GL` for the general part of the guidelines, `GF` for that on
    /// provision to a third party in a foreign country, `GP` for that on processed information;
    /// the section; the number of the list, where the section has several; the number of the
    /// example. A `note` stands beside the numbered ones. Of ours, the nearest authority.
    #[must_use]
    pub const fn at(&self) -> &'static str {
        self.at
    }

    /// 当方の例: whether it is ours, and no guideline's.
    #[must_use]
    pub const fn is_ours(&self) -> bool {
        self.ours
    }

    /// 文言: its words in one language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> &'static str {
        self.text.in_language(language)
    }
}
