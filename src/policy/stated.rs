//! What a document says, or says to stand elsewhere.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use crate::answer::Answer;
use crate::read::{Either, string_or_table};
use crate::text::{Text, said};

/// A statement that stands in the document, or elsewhere as the document says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[serde(untagged)]
pub enum Stated {
    /// Said elsewhere.
    Elsewhere {
        /// The place: a link, or words for it.
        elsewhere: String,
    },
    /// Said here.
    Here(Text),
}

impl<'de> Deserialize<'de> for Stated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            elsewhere: Option<String>,
            en: Option<String>,
            ja: Option<String>,
        }

        let expected = "a text, or { elsewhere = \"…\" }";
        match string_or_table(deserializer, expected)? {
            Either::String(text) => Ok(Self::Here(Text::One(text))),
            Either::Table(Table { elsewhere: None, en: Some(en), ja: Some(ja) }) => {
                Ok(Self::Here(Text::Both { en, ja }))
            }
            Either::Table(Table { elsewhere: Some(elsewhere), en: None, ja: None }) => {
                Ok(Self::Elsewhere { elsewhere })
            }
            Either::Table(_) => {
                let said = said!(
                    "expected either `elsewhere`, or `en` and `ja`",
                    "`elsewhere`か、`en`及び`ja`のいずれか一方を記載してください。",
                );
                Err(D::Error::custom(said.at_once()))
            }
        }
    }
}

impl Stated {
    /// Yes if it is said here; unknown if elsewhere.
    pub(crate) const fn answer(&self) -> Answer {
        match self {
            Self::Here(_) => Answer::Yes,
            Self::Elsewhere { .. } => Answer::Unknown,
        }
    }
}
