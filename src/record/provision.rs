//! The record of a provision or a receipt, as Arts. 29, 30 and 31(3) demand it.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::name::ids;
use crate::text::{Bilingual, Language};
use crate::vocabulary::Id;

/// 記録の根拠: what a record is a record of, which settles what it contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordBasis {
    /// 本人の同意による提供: provision on consent (Rules 20(1)(ii)).
    Consent,
    /// オプトアウトによる提供: provision by opt-out (Rules 20(1)(i)).
    OptOut,
    /// 個人関連情報の提供: provision of referable information (Rules 28).
    Referable,
    /// 本人の同意による提供の受領: receipt on consent (Rules 24(1)(ii)).
    ReceiptByConsent,
    /// オプトアウトによる提供の受領: receipt by opt-out (Rules 24(1)(i)).
    ReceiptByOptOut,
    /// 個人関連情報の受領: receipt of referable information as personal data
    /// (Rules 24(1)(iii)).
    ReceiptOfReferable,
    /// 個人情報取扱事業者でない者からの受領: receipt from one who is no business operator
    /// (Rules 24(1)(iv)).
    ReceiptFromNoOperator,
}

ids! { RecordBasis, "word known here", "語" {
    Consent = "consent",
    OptOut = "opt-out",
    Referable = "referable",
    ReceiptByConsent = "receipt-by-consent",
    ReceiptByOptOut = "receipt-by-opt-out",
    ReceiptOfReferable = "receipt-of-referable",
    ReceiptFromNoOperator = "receipt-from-no-operator",
} }

/// 記録事項: one matter that a record contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordItem {
    /// 年月日: the day of the provision or receipt.
    Day,
    /// 本人の同意を得ている旨: that the principal's consent was obtained.
    ConsentObtained,
    /// 同意等を確認した旨: that consent (and information) was confirmed.
    Confirmation,
    /// 相手方の氏名又は名称、住所、代表者の氏名: the counterpart.
    Counterpart,
    /// 取得の経緯: how the sender acquired the data.
    HowAcquired,
    /// 本人の氏名等: the principal's name or another identifier.
    Principal,
    /// 項目: the items.
    Items,
    /// 委員会による公表: that the Commission published the opt-out.
    CommissionPublication,
}

ids! { RecordItem, "word known here", "語" {
    Day = "day",
    ConsentObtained = "consent-obtained",
    Confirmation = "confirmation",
    Counterpart = "counterpart",
    HowAcquired = "how-acquired",
    Principal = "principal",
    Items = "items",
    CommissionPublication = "commission-publication",
} }

impl RecordItem {
    /// The words for it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::Day => ("the day", "年月日"),
            Self::ConsentObtained => ("that the principal consented", "本人の同意を得ている旨"),
            Self::Confirmation => (
                "that the consent, and toward a recipient abroad the information, was confirmed",
                "同意（外国にある第三者については情報提供を含む。）を確認した旨",
            ),
            Self::Counterpart => (
                "name, address and representative of the counterpart",
                "相手方の氏名又は名称、住所及び代表者の氏名",
            ),
            Self::HowAcquired => ("how the sender acquired the data", "提供元による取得の経緯"),
            Self::Principal => (
                "the principal's name or another identifier",
                "本人の氏名その他本人を特定するに足りる事項",
            ),
            Self::Items => ("the items", "個人データ等の項目"),
            Self::CommissionPublication => (
                "that the Commission has published the filing",
                "個人情報保護委員会により公表されている旨",
            ),
        };
        Bilingual { en, ja }.in_language(language)
    }
}

impl RecordBasis {
    /// 記録の方式: whether a record of this may take the form. Of an opt-out each provision is
    /// recorded by itself, and no contract stands in (Rules 19(2), (3), 23(2), (3)).
    ///
    /// ```
    /// use appi::record::{RecordBasis, RecordForm};
    ///
    /// assert!(RecordBasis::Consent.may_take(RecordForm::Document));
    /// assert!(!RecordBasis::OptOut.may_take(RecordForm::Document));
    /// assert!(!RecordBasis::ReceiptByOptOut.may_take(RecordForm::Batch));
    /// ```
    #[must_use]
    pub const fn may_take(self, form: RecordForm) -> bool {
        match form {
            RecordForm::Single => true,
            RecordForm::Batch | RecordForm::Document => {
                !matches!(self, Self::OptOut | Self::ReceiptByOptOut)
            }
        }
    }

    /// What the record contains. A record on consent needs no day; that of
    /// referable information names no principal.
    #[must_use]
    pub const fn items(self) -> &'static [RecordItem] {
        use RecordItem as I;
        match self {
            Self::Consent => &[I::ConsentObtained, I::Counterpart, I::Principal, I::Items],
            Self::OptOut => &[I::Day, I::Counterpart, I::Principal, I::Items],
            Self::Referable => &[I::Confirmation, I::Day, I::Counterpart, I::Items],
            Self::ReceiptByConsent => {
                &[I::ConsentObtained, I::Counterpart, I::HowAcquired, I::Principal, I::Items]
            }
            Self::ReceiptByOptOut => &[
                I::Day,
                I::Counterpart,
                I::HowAcquired,
                I::Principal,
                I::Items,
                I::CommissionPublication,
            ],
            Self::ReceiptOfReferable => &[I::Confirmation, I::Counterpart, I::Principal, I::Items],
            Self::ReceiptFromNoOperator => {
                &[I::Counterpart, I::HowAcquired, I::Principal, I::Items]
            }
        }
    }

    /// How the record may be made. Under an opt-out each provision has its own: neither does
    /// one record cover several, nor a contract document serve (Rules 19(2), (3), 23(2), (3)).
    #[must_use]
    pub const fn forms(self) -> &'static [RecordForm] {
        match self {
            Self::OptOut | Self::ReceiptByOptOut => &[RecordForm::Single],
            _ => &[RecordForm::Single, RecordForm::Batch, RecordForm::Document],
        }
    }
}

/// 記録の方法: how the record is made, which settles how long it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordForm {
    /// 都度作成: one record for one provision: 3 years from making it.
    Single,
    /// 一括作成: one record for several: 3 years from the last.
    Batch,
    /// 契約書等による代替: a contract or the like serves as the record: 1 year from
    /// the last.
    Document,
}

ids! { RecordForm, "word known here", "語" {
    Single = "single",
    Batch = "batch",
    Document = "document",
} }

impl RecordForm {
    /// The last day on which the record must be kept, given the day of making it
    /// (single) or of the last provision (batch, document) (Rules 21, 25, 29). The day of
    /// the last provision counts as the first (起算).
    #[must_use]
    pub fn keep_until(self, day: Day) -> Day {
        let eve = |day: Day| day.previous().unwrap_or(day);
        match self {
            Self::Single => day.plus_years(3),
            Self::Batch => eve(day.plus_years(3)),
            Self::Document => eve(day.plus_years(1)),
        }
    }
}

/// 第三者提供に係る記録: a record that a service can store, made from a decision.
///
/// The principal's name and the counterpart's details are the service's to fill
/// in; [`RecordBasis::items`] says which of the fields the Rules demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ProvisionRecord {
    /// What it is a record of.
    pub basis: RecordBasis,
    /// The day of the provision or receipt.
    pub day: Day,
    /// The counterpart's name, address and representative.
    pub counterpart: Counterpart,
    /// The principal's name or another identifier; not for referable information.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// The items, by id.
    pub items: Vec<Id>,
}

/// 相手方: the recipient or sender as a record names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Counterpart {
    /// The name; for the public at large, that the recipients are unspecified.
    pub name: String,
    /// The address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The representative of a corporation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<String>,
    /// Whether it is no business operator that handles personal information: a private
    /// person, say. Of a receipt from such a sender the record says less.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub no_operator: bool,
}

impl Counterpart {
    /// With what it must have. All else is left out, to be assigned where it is known.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), address: None, representative: None, no_operator: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_records_are_kept() {
        let day: Day = "2026-11-21".parse().unwrap();
        let table = [
            (RecordForm::Single, "2029-11-21"),
            (RecordForm::Batch, "2029-11-20"),
            (RecordForm::Document, "2027-11-20"),
        ];
        for (form, until) in table {
            assert_eq!(form.keep_until(day).to_string(), until, "{form:?}");
        }
    }
}
