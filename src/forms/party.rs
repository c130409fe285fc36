//! Who stands in a form: the operator, or whoever is on the other side.

use serde::{Deserialize, Serialize};

use super::row::{Row, Source, both};
use crate::policy::{Operator, Stated};
use crate::read::is_default;
use crate::text::{Bilingual, Text};
use crate::vocabulary::words;

words! {
    /// 当事者の別: what somebody in a form is, which settles what is written of them.
    #[derive(Default)]
    pub PartyKind {
        /// 法人その他の団体: a corporation, or another body that has a representative or
        /// administrator.
        #[default]
        Body = "body", "body", "法人その他の団体";
        /// 個人: an individual, who has no representative.
        Individual = "individual", "individual", "個人";
        /// 不特定かつ多数の者: unspecified many, who have no names (Rules 20(1)(i)(b)).
        UnspecifiedMany = "unspecified-many", "unspecified many", "不特定かつ多数の者";
    }
}

/// 当事者: somebody in a form, by name, address and representative.
///
/// ```
/// use appi::forms::{Party, PartyKind};
///
/// let mut sponsor = Party::new("a sponsor");
/// sponsor.address = Some("1-1 Chiyoda, Tokyo".into());
/// assert_eq!(sponsor.kind, PartyKind::Body);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Party {
    /// 氏名又は名称: the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// 住所: the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Text>,
    /// 代表者の氏名: the representative of a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Text>,
    /// What it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: PartyKind,
    /// 個人情報取扱事業者でない者: of a sender, that it is no business operator: of a receipt from
    /// it the record says less (Rules 24(1)(iv)).
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub no_operator: bool,
}

/// What its rows are called: for each the field, and its name.
pub(super) type PartyRows = [(&'static str, Bilingual); 3];

impl Party {
    /// By name alone. All else is left out, to be assigned where it is known.
    #[must_use]
    pub fn new(name: impl Into<Text>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// The operator, as far as its policy says who it is.
    pub(super) fn operator(operator: &Operator) -> Self {
        let here = |stated: &Option<Stated>| match stated {
            Some(Stated::Here(text)) => Some(text.clone()),
            Some(Stated::Elsewhere { .. }) | None => None,
        };
        Self {
            name: Some(operator.name.clone()),
            address: here(&operator.address),
            representative: here(&operator.representative),
            ..Self::default()
        }
    }

    /// What is written of it, each at its place.
    pub(super) fn rows(&self, called: PartyRows, sources: [Source; 3]) -> Vec<Row> {
        let [name, address, representative] = called;
        let [of_name, of_address, of_representative] = sources;
        let row =
            |(key, name): (&'static str, Bilingual), source, expected, content: &Option<Text>| {
                Row::new(key, name, source, expected, content)
            };
        if self.kind == PartyKind::UnspecifiedMany {
            let many = Some(Text::both(
                "provided to unspecified many",
                "不特定かつ多数の者に対して提供した。",
            ));
            return vec![row(name, of_name, NAME, &many)];
        }
        let mut rows = vec![
            row(name, of_name, NAME, &self.name),
            row(address, of_address, ADDRESS, &self.address),
        ];
        if self.kind == PartyKind::Body {
            rows.push(row(representative, of_representative, REPRESENTATIVE, &self.representative));
        }
        rows
    }
}

const NAME: Bilingual = both("the name", "氏名又は名称を記載してください。");
const ADDRESS: Bilingual = both("the address", "住所を記載してください。");
const REPRESENTATIVE: Bilingual = both(
    "the name of the representative, or of the administrator of a body that is no corporation; nothing of an individual",
    "代表者（法人でない団体にあっては、代表者又は管理人）の氏名を記載してください。個人の場合は、不要です。",
);
