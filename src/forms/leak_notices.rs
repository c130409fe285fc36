//! The notices of a leak: to the principals, and of an entrustee to its client.

use serde::{Deserialize, Serialize};

use super::kind::FormKind;
use super::leak::{Leak, LeakMatter};
use super::need::Need;
use super::printed::{Rows, form};
use super::row::{Row, Source, both};
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::read::is_default;
use crate::text::{Bilingual, Language, Text};

/// The matters that principals are told (Rules 10).
const TOLD_TO_PRINCIPALS: [LeakMatter; 5] = [
    LeakMatter::Overview,
    LeakMatter::Items,
    LeakMatter::Cause,
    LeakMatter::SecondaryHarm,
    LeakMatter::Other,
];

/// 漏えい等に関する通知書: the notice of a leak to a principal (Art. 26(2), Rules 10): five of the
/// nine matters, as far as the protection of the principal needs them. That it happened is always
/// told.
///
/// ```
/// use appi::forms::LeakNotice;
/// use appi::Edition;
///
/// let mut notice = LeakNotice::new(Edition::Y2024);
/// notice.from = Some("Example K.K.".into());
/// notice.leak.overview = Some("your order was shown to another customer".into());
/// assert!(notice.is_complete());
/// // What may be left out is told all the same.
/// let open: Vec<&str> = notice.blanks().iter().map(|blank| blank.key()).collect();
/// assert_eq!(open, ["to", "day", "contact", "leak.items", "leak.cause", "leak.secondary-harm", "leak.other"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct LeakNotice {
    /// 版: the edition of the Act whose form it is.
    pub edition: Edition,
    /// 本人: to whom it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Text>,
    /// 通知の日: the day of the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// 通知者: the operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Text>,
    /// 問合せ先: where the principal can ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Text>,
    /// What is known of the leak; what principals are not told is not printed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leak: Leak,
}

impl LeakNotice {
    /// With nothing written yet.
    #[must_use]
    pub fn new(edition: Edition) -> Self {
        Self { edition, to: None, day: None, from: None, contact: None, leak: Leak::default() }
    }
}

impl Rows for LeakNotice {
    fn kind(&self) -> FormKind {
        FormKind::LeakNotice
    }

    fn edition(&self) -> Edition {
        self.edition
    }

    fn under(&self) -> Source {
        TO_PRINCIPALS
    }

    fn opening(&self, cited: &str, language: Language) -> String {
        match language {
            Language::En => format!("Under {cited}, you are told the following."),
            Language::Ja => format!("{cited}の規定により、次のとおり通知いたします。"),
        }
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = vec![
            Row::new("to", both("To", "宛先"), TO_PRINCIPALS, PRINCIPAL, &self.to)
                .needed(Need::WhereSo),
            Row::new("day", both("Day of the notice", "通知の日"), TO_PRINCIPALS, DAY, &self.day)
                .needed(Need::WhereSo),
            Row::new("from", both("From", "通知者"), TO_PRINCIPALS, OPERATOR, &self.from),
            Row::new("contact", both("Contact", "問合せ先"), TO_PRINCIPALS, ASK, &self.contact)
                .needed(Need::WhereSo),
        ];
        rows.extend(TOLD_TO_PRINCIPALS.iter().map(|matter| match matter {
            LeakMatter::Overview => self.leak.row(*matter),
            _ => self.leak.row(*matter).needed(Need::WhereNeeded),
        }));
        rows
    }
}

const TO_PRINCIPALS: Source = Source::At(&[(Edition::Y2022, "R10")], Norm::LeakNotice);
const PRINCIPAL: Bilingual = both("the principal", "本人の氏名を記載してください。");
const OPERATOR: Bilingual =
    both("the name of the operator", "個人情報取扱事業者の氏名又は名称を記載してください。");
const ASK: Bilingual =
    both("where the principal can ask", "本人からの問合せの窓口を記載してください。");
const DAY: Bilingual = both("the day", "日付を記載してください。");

form!(LeakNotice);

/// 漏えい等に関する委託元への通知書: the notice of an entrustee to whoever entrusted it with the
/// data, by which it is free of the report and of the notice to the principals (Art. 26(1) proviso,
/// Rules 9): what it knows of the nine matters.
///
/// ```
/// use appi::forms::EntrusteeNotice;
/// use appi::{Edition, Language};
///
/// let mut notice = EntrusteeNotice::new(Edition::Y2024);
/// notice.to = Some("the client".into());
/// notice.from = Some("\u{3000}".into());
/// notice.leak.overview = Some("one of our servers was entered".into());
/// assert!(!notice.is_complete(), "a name that shows nothing is none");
/// notice.from = Some("the entrustee".into());
/// notice.known = "2026-11-30".parse().ok();
/// assert!(notice.is_complete());
/// assert!(notice.in_language(Language::En).to_string().contains("APPI Rules Art. 9"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct EntrusteeNotice {
    /// 版: the edition of the Act whose form it is.
    pub edition: Edition,
    /// 委託元: to whom it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Text>,
    /// 通知の日: the day of the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// 委託先: the entrustee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Text>,
    /// 連絡先: whom the client can ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Text>,
    /// 当該事態を知った日: the day from which "promptly" runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Day>,
    /// The nine matters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leak: Leak,
}

impl EntrusteeNotice {
    /// With nothing written yet.
    #[must_use]
    pub fn new(edition: Edition) -> Self {
        Self {
            edition,
            to: None,
            day: None,
            from: None,
            contact: None,
            known: None,
            leak: Leak::default(),
        }
    }
}

impl Rows for EntrusteeNotice {
    fn kind(&self) -> FormKind {
        FormKind::EntrusteeNotice
    }

    fn edition(&self) -> Edition {
        self.edition
    }

    fn under(&self) -> Source {
        TO_CLIENT
    }

    fn opening(&self, cited: &str, language: Language) -> String {
        match language {
            Language::En => format!("Under {cited}, you are notified of the following."),
            Language::Ja => format!("{cited}の規定により、次のとおり通知します。"),
        }
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = vec![
            Row::new("to", both("To", "委託元"), TO_CLIENT, CLIENT, &self.to),
            Row::new("day", both("Day of the notice", "通知の日"), TO_CLIENT, DAY, &self.day)
                .needed(Need::WhereSo),
            Row::new("from", both("From", "通知者（委託先）"), TO_CLIENT, OPERATOR, &self.from),
            Row::new("contact", both("Contact", "連絡先"), TO_CLIENT, CONTACT, &self.contact)
                .needed(Need::WhereSo),
            Row::new(
                "known",
                both("Day of knowing", "当該事態を知った日"),
                TO_CLIENT,
                both(
                    "the day on which the entrustee knew of it",
                    "委託先が当該事態を知った日を記載してください。",
                ),
                &self.known,
            ),
        ];
        rows.extend(LeakMatter::ALL.iter().map(|matter| match matter {
            LeakMatter::Overview => self.leak.row(*matter),
            _ => self.leak.row(*matter).needed(Need::WhereKnown),
        }));
        rows
    }
}

const TO_CLIENT: Source = Source::Norm(Norm::LeakToEntrustor);
const CLIENT: Bilingual = both(
    "the name of whoever entrusted the data and owes the report itself",
    "報告義務を負う委託元の氏名又は名称を記載してください。",
);
const CONTACT: Bilingual =
    both("whom to ask, and how", "担当者の氏名及び連絡先を記載してください。");

form!(EntrusteeNotice);
