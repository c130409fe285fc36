//! Recipients: who they are, where, what they get, for what and on what ground.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use super::foreign::ForeignBasis;
use crate::name::{NameError, written};
use crate::text::{Bilingual, Language, Text, said};
use crate::vocabulary::{ANY_SHOWN, Country, Id, Relation, words};

/// 提供先: a recipient that the policy names.
///
/// ```
/// use appi::policy::{ProvisionGround, Recipient, Whereabouts};
///
/// let recipient: Recipient = toml::from_str(r#"
///     id = "advertisers"
///     name = "advertisers abroad"
///     country = "abroad"
///     datasets = ["visits"]
///     ground = "consent"
/// "#).unwrap();
/// assert_eq!(recipient.country, Some(Whereabouts::Abroad));
/// assert_eq!(recipient.ground, Some(ProvisionGround::Consent));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Recipient {
    /// Its id.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Where it is located, as far as the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Whereabouts>,
    /// 提供するデータ: the datasets of which the text says that it gets them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// For which purposes it gets them; left out, for all of theirs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
    /// 提供の根拠: on what ground, where no arrangement of the policy says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<ProvisionGround>,
    /// A category that consents may name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Id>,
    /// Whether it is a public body of Art. 16(2)(i)–(iv).
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub public_body: bool,
    /// The clause that foresees it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clauses>,
    /// On what a provision to it rests, if it is abroad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign: Option<ForeignBasis>,
}

content! {
    Recipient(id) {
        id: name as Id,
        name: text as Text,
        country: plain,
        datasets: refers(Datasets),
        purposes: refers(Purposes),
        ground: plain,
        category: name,
        public_body: plain,
        clause: clause,
        foreign: part,
    }

    fn check(&self, check: &mut Check<'_>) {
        for (key, name) in [("id", Some(&self.id)), ("category", self.category.as_ref())] {
            if name.is_some_and(|name| *name == ANY_SHOWN) {
                let said = said!(
                    "`{ANY_SHOWN}` stands for every recipient: expected another name",
                    "`{ANY_SHOWN}`は全ての提供先を表す語です。他の名称としてください。",
                );
                check.fault_in(key, said);
            }
        }
        let at_home = self.country.and_then(Whereabouts::country) == Some(Country::JAPAN);
        if at_home && self.foreign.is_some() {
            let said = said!(
                "the recipient is in Japan: expected no basis for a provision abroad, or another `country`",
                "提供先は日本にあります。外国にある第三者への提供の根拠を削るか、`country`を改めてください。",
            );
            check.fault_in("foreign", said);
        }
    }
}

words! {
    /// 提供の根拠: on what a policy says that a recipient gets information.
    #[non_exhaustive]
    pub ProvisionGround {
        /// 本人の同意.
        Consent = "consent", "the principal's consent", "本人の同意";
        /// 委託 (Art. 27(5)(i)).
        Entrustment = "entrustment", "entrustment", "委託";
        /// 事業の承継 (Art. 27(5)(ii)).
        Succession = "succession", "succession of business", "事業の承継";
        /// 共同利用 (Art. 27(5)(iii)).
        JointUse = "joint-use", "joint use", "共同利用";
        /// オプトアウト (Art. 27(2)).
        OptOut = "opt-out", "opt-out", "オプトアウト";
        /// 第27条第1項各号.
        Exception = "exception", "an exception of the Act", "法第27条第1項各号に掲げる場合";
    }
}

impl ProvisionGround {
    /// What a recipient on this ground is to the operator.
    #[must_use]
    pub const fn relation(self) -> Relation {
        match self {
            Self::Consent | Self::OptOut | Self::Exception => Relation::ThirdParty,
            Self::Entrustment => Relation::Entrustee,
            Self::Succession => Relation::Successor,
            Self::JointUse => Relation::JointUser,
        }
    }
}

/// 所在地: where a recipient is, as far as the text says: a country, `abroad` for one that it
/// does not name, or `domestic` for Japan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Whereabouts {
    /// 国内: in Japan.
    Domestic,
    /// 外国: in a foreign country that the text does not name.
    Abroad,
    /// In this country.
    In(Country),
}

impl Whereabouts {
    /// The country, where the text says which.
    #[must_use]
    pub const fn country(self) -> Option<Country> {
        match self {
            Self::Domestic => Some(Country::JAPAN),
            Self::Abroad => None,
            Self::In(country) => Some(country),
        }
    }

    /// Whether what is in this country is elsewhere.
    pub(crate) fn rules_out(self, country: Country) -> bool {
        self.country().map_or(country == Country::JAPAN, |there| there != country)
    }

    /// The words for it.
    pub(crate) fn in_language(self, language: Language) -> String {
        let fixed = |en, ja| Bilingual { en, ja }.in_language(language).to_owned();
        match self {
            Self::Domestic => fixed("in Japan", "国内"),
            Self::Abroad => fixed("abroad, not named where", "外国（国名の記載なし）"),
            Self::In(country) => country.to_string(),
        }
    }
}

impl FromStr for Whereabouts {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        match text {
            "domestic" => Ok(Self::Domestic),
            "abroad" => Ok(Self::Abroad),
            code => code.parse().map(Self::In).map_err(|_| {
                NameError::said(said!(
                    "`{text}` is no place of a recipient: expected `domestic`, `abroad`, or a country by its code of ISO 3166-1 in two capital letters, such as `US`",
                    "`{text}`は提供先の所在ではありません。`domestic`、`abroad`又はISO 3166-1の英大文字2字の国コード（`US`等）を記載してください。",
                ))
            }),
        }
    }
}

impl fmt::Display for Whereabouts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Domestic => f.write_str("domestic"),
            Self::Abroad => f.write_str("abroad"),
            Self::In(country) => country.fmt(f),
        }
    }
}

impl From<Country> for Whereabouts {
    fn from(country: Country) -> Self {
        Self::In(country)
    }
}

written!(Whereabouts, "place: `domestic`, `abroad`, or the code of a country");

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Whereabouts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Whereabouts".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let country = generator.subschema_for::<Country>();
        schemars::json_schema!({
            "anyOf": [
                { "const": "domestic", "description": "in Japan" },
                { "const": "abroad", "description": "in a foreign country that the text does not name" },
                country,
            ],
        })
    }
}
