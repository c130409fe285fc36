//! Bilingual text.

use serde::{Deserialize, Deserializer, Serialize};

use crate::read::{Either, string_or_table};

/// The language in which a decision is explained.
///
/// ```
/// use appi::{Handling, Language};
///
/// assert_eq!(Handling::Erasure.name(Language::Ja), "消去");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Language {
    /// English (`en`).
    #[default]
    En,
    /// 日本語 (`ja`).
    Ja,
}

impl Language {
    /// Every value, in the order of declaration.
    pub const ALL: &[Self] = &[Self::En, Self::Ja];

    /// The kebab-case id used in documents.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }
}

/// A value to be printed in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InLanguage<T> {
    pub(crate) value: T,
    pub(crate) language: Language,
}

/// A text of the crate in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bilingual {
    /// English.
    pub en: &'static str,
    /// 日本語.
    pub ja: &'static str,
}

impl Bilingual {
    /// The text in one language.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Ja => self.ja,
        }
    }
}

/// A text of a document: one string in the document's language, or one per
/// language.
///
/// ```
/// use appi::Language;
/// use appi::vocabulary::Text;
///
/// let both = Text::both("invoicing", "料金の請求");
/// assert_eq!(both.in_language(Language::Ja), "料金の請求");
/// assert_eq!(Text::from("invoicing").in_language(Language::Ja), "invoicing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[serde(untagged)]
pub enum Text {
    /// One string, in the language of the document.
    One(String),
    /// One string per language.
    Both {
        /// English.
        en: String,
        /// 日本語.
        ja: String,
    },
}

impl Text {
    /// A text in both languages.
    #[must_use]
    pub fn both(en: &str, ja: &str) -> Self {
        Self::Both { en: en.to_owned(), ja: ja.to_owned() }
    }

    /// A text in both languages, each as it is written there.
    pub(crate) fn in_both(write: impl Fn(Language) -> String) -> Self {
        Self::Both { en: write(Language::En), ja: write(Language::Ja) }
    }

    /// The text in both languages at once, for who does not know that of the reader.
    pub(crate) fn at_once(&self) -> String {
        [Language::En, Language::Ja].map(|language| self.in_language(language)).join(" / ")
    }

    /// The text as a part of a sentence.
    pub(crate) fn without_full_stop(&self) -> Self {
        let cut = |text: &str| text.trim_end_matches(['.', '。']).to_owned();
        match self {
            Self::One(text) => Self::One(cut(text)),
            Self::Both { en, ja } => Self::Both { en: cut(en), ja: cut(ja) },
        }
    }

    /// The text in a language, or the only one there is.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match (self, language) {
            (Self::One(text), _)
            | (Self::Both { en: text, .. }, Language::En)
            | (Self::Both { ja: text, .. }, Language::Ja) => text,
        }
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Both {
            en: String,
            ja: String,
        }

        Ok(match string_or_table(deserializer, "a string, or a table with `en` and `ja`")? {
            Either::String(text) => Self::One(text),
            Either::Table(Both { en, ja }) => Self::Both { en, ja },
        })
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::One(text.to_owned())
    }
}

/// A text in both languages, of names in scope: `said!("`{id}` stands twice", "…")`. What is
/// itself written otherwise in each language is named before a semicolon.
macro_rules! said {
    ($( $both:ident ),* ; $en:literal, $ja:literal $(,)?) => {
        $crate::text::Text::in_both(|language| {
            $( let $both = $both.in_language(language); )*
            match language {
                $crate::text::Language::En => format!($en),
                $crate::text::Language::Ja => format!($ja),
            }
        })
    };
    ($en:literal, $ja:literal $(,)?) => { $crate::text::said!(; $en, $ja) };
}

/// An error that is told in both languages: `Display` is its English.
macro_rules! told {
    ($name:ident) => {
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.in_language($crate::text::Language::En))
            }
        }

        impl core::error::Error for $name {}
    };
}

pub(crate) use {said, told};
