//! The record of a provision or a receipt, as Arts. 29, 30 and 31(3) demand it.

use serde::{Deserialize, Serialize};

use super::basis::{RecordBasis, RecordItem, RecordMethod};
use super::kind::FormKind;
use super::need::Need;
use super::party::{Party, PartyRows};
use super::printed::{Rows, form};
use super::row::{Row, Source, both};
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Citation;
use crate::read::is_default;
use crate::text::{Bilingual, Language, Text};

/// 第三者提供に係る記録: the record of a provision or a receipt: what it contains follows from
/// what it is a record of ([`RecordBasis::items`]).
///
/// ```
/// use appi::forms::{Party, RecordBasis, RecordItem, RecordMethod, TransferRecord};
/// use appi::Edition;
///
/// let mut record = TransferRecord::new(Edition::Y2024, RecordBasis::Referable);
/// record.method = RecordMethod::Batch;
/// record.day = "2026-10-01".parse().ok();
/// record.other = Party::new("an advertiser");
/// record.items = vec!["visits".into()];
/// record.confirmation = Some("declared by the advertiser on 2026-09-30".into());
/// let blanks = record.blanks();
/// let open: Vec<&str> = blanks.iter().map(|blank| blank.key()).collect();
/// assert_eq!(open, ["last", "other.address", "other.representative"]);
///
/// record.last = "2026-12-20".parse().ok();
/// assert_eq!(record.keep_until().unwrap().to_string(), "2029-12-19");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct TransferRecord {
    /// 版: the edition of the Act whose form it is.
    pub edition: Edition,
    /// 記録の根拠: what it is a record of.
    pub basis: RecordBasis,
    /// 記録の方法: how it is made.
    #[serde(default, skip_serializing_if = "is_default")]
    pub method: RecordMethod,
    /// 作成の日: the day on which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Day>,
    /// 提供年月日: the day of the provision or receipt; of several, the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// 提供の期間の末日: of several, the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Day>,
    /// 相手方: the recipient or the sender.
    #[serde(default, skip_serializing_if = "is_default")]
    pub other: Party,
    /// 取得の経緯: how the sender acquired the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_acquired: Option<Text>,
    /// 本人の同意を得ている旨: that the principal consented, and where that can be looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Text>,
    /// 同意等を確認した旨: that the consent, and toward a recipient abroad the information, was
    /// confirmed, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation: Option<Text>,
    /// 本人の氏名等: the principal's name or another identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<Text>,
    /// 項目: the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// 委員会による公表: that the Commission published the filing of the opt-out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Text>,
    /// 記録を省略する事項: what is left out, since a record that is kept has it in the same words
    /// (Rules 20(2), 24(2), 28(2)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<RecordItem>,
    /// 既存の記録: which record that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Text>,
}

impl TransferRecord {
    /// With nothing written yet.
    #[must_use]
    pub fn new(edition: Edition, basis: RecordBasis) -> Self {
        Self {
            edition,
            basis,
            method: RecordMethod::Single,
            made: None,
            day: None,
            last: None,
            other: Party::default(),
            how_acquired: None,
            consent: None,
            confirmation: None,
            principal: None,
            items: Vec::new(),
            publication: None,
            left_out: Vec::new(),
            earlier: None,
        }
    }

    /// 保存期間の末日: the last day on which it must be kept (Rules 21, 25, 29); none while the
    /// day is blank from which that counts.
    #[must_use]
    pub fn keep_until(&self) -> Option<Day> {
        let from = match self.method {
            RecordMethod::Single => self.made,
            RecordMethod::Batch | RecordMethod::Document => self.last.or(self.day),
        };
        from.map(|day| self.method.keep_until(day))
    }

    /// 保存の根拠: where it stands how long it is kept.
    #[must_use]
    pub fn kept_by(&self) -> Option<Citation> {
        self.basis.keeping().citation(self.edition)
    }

    fn rows_of(&self, item: RecordItem) -> Vec<Row> {
        let source = self.basis.source(item);
        let called = Bilingual { en: item.name(Language::En), ja: item.name(Language::Ja) };
        let row = |key, expected, content: &Option<Text>| {
            vec![Row::new(key, called, source, expected, content)]
        };
        match item {
            RecordItem::Day => self.days(source),
            RecordItem::ConsentObtained => row("consent", CONSENT, &self.consent),
            RecordItem::Confirmation => row("confirmation", CONFIRMATION, &self.confirmation),
            RecordItem::Counterpart => self.other.rows(OTHER, [source; 3]),
            RecordItem::HowAcquired => row("how-acquired", HOW_ACQUIRED, &self.how_acquired),
            RecordItem::Principal => row("principal", PRINCIPAL, &self.principal),
            RecordItem::Items => vec![Row::new("items", called, source, ITEMS, &self.items)],
            RecordItem::CommissionPublication => row("publication", PUBLICATION, &self.publication),
        }
    }

    /// The day; of a record of several, the first and the last (Rules 28(1)(ii)).
    fn days(&self, source: Source) -> Vec<Row> {
        if self.method != RecordMethod::Batch {
            let day = both("The day", "年月日");
            return vec![Row::new("day", day, source, ON_WHICH, &self.day)];
        }
        let first = both("The first day", "提供の期間の初日");
        let last = both("The last day", "提供の期間の末日");
        vec![
            Row::new("day", first, source, ON_WHICH, &self.day),
            Row::new("last", last, source, ON_WHICH, &self.last),
        ]
    }

    /// What is recorded for keeping alone, where the day is no matter of the record: from when the
    /// time of keeping counts.
    fn kept_from(&self) -> Row {
        let keeping = self.basis.keeping();
        match self.method {
            RecordMethod::Single => {
                let made = both("Made on", "記録の作成日");
                Row::new("made", made, keeping, ON_WHICH, &self.made).needed(Need::WhereSo)
            }
            RecordMethod::Batch | RecordMethod::Document => {
                let last = both("Last provision", "最後の提供の日");
                let day = self.last.or(self.day);
                Row::new("last", last, keeping, ON_WHICH, &day).needed(Need::WhereSo)
            }
        }
    }

    fn has_the_last_day(&self) -> bool {
        self.method == RecordMethod::Batch && self.basis.items().contains(&RecordItem::Day)
    }
}

impl Rows for TransferRecord {
    fn kind(&self) -> FormKind {
        FormKind::TransferRecord
    }

    fn edition(&self) -> Edition {
        self.edition
    }

    fn under(&self) -> Source {
        // There was no receipt of referable information before there was a rule on it.
        match self.basis.source(RecordItem::Items).citation(self.edition) {
            Some(_) => Source::Norm(self.basis.norm()),
            None => self.basis.source(RecordItem::Items),
        }
    }

    fn title(&self, language: Language) -> String {
        let basis = self.basis.name(language);
        match (language, self.basis.is_a_receipt()) {
            (Language::En, false) => format!("Record of a provision ({basis})"),
            (Language::En, true) => format!("Record of a receipt ({basis})"),
            (Language::Ja, false) => format!("第三者提供に係る記録（{basis}）"),
            (Language::Ja, true) => format!("第三者提供を受ける際の確認に係る記録（{basis}）"),
        }
    }

    fn opening(&self, cited: &str, language: Language) -> String {
        let method = self.method.name(language);
        match language {
            Language::En => format!("Record under {cited}; {method}."),
            Language::Ja => format!("{cited}の規定による記録（{method}）"),
        }
    }

    fn notes(&self, language: Language) -> Vec<String> {
        let cited =
            self.kept_by().map(|one| one.in_language(language).to_string()).unwrap_or_default();
        let kept = match (self.keep_until().map(|day| day.in_language(language)), language) {
            (Some(day), Language::En) => format!("To be kept until {day} ({cited})."),
            (Some(day), Language::Ja) => format!("保存期間の末日：{day}（{cited}）"),
            (None, Language::En) => {
                format!("How long it is kept counts from a day that is blank ({cited}).")
            }
            (None, Language::Ja) => format!("保存期間の起算日が未記入です（{cited}）。"),
        };
        vec![kept]
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        if !self.basis.may_take(self.method) {
            let single = both("How it is made", "記録の方法");
            let source = self.basis.source(RecordItem::Day);
            rows.push(Row::new("method", single, source, BY_ITSELF, &None::<Text>));
        }
        for item in self.basis.items() {
            let of_it = self.rows_of(*item);
            if self.left_out.contains(item) {
                rows.extend(of_it.into_iter().map(|row| row.or_said(LEFT_OUT)));
            } else {
                rows.extend(of_it);
            }
        }
        if !self.left_out.is_empty() {
            let earlier = both("Earlier record", "省略した事項を記録した既存の記録");
            let source = self.basis.source(RecordItem::Items);
            rows.push(Row::new("earlier", earlier, source, EARLIER, &self.earlier));
        }
        if !self.has_the_last_day() {
            rows.push(self.kept_from());
        }
        rows
    }
}

const OTHER: PartyRows = [
    ("other.name", both("Name of the counterpart", "相手方の氏名又は名称")),
    ("other.address", both("Address of the counterpart", "相手方の住所")),
    ("other.representative", both("Representative of the counterpart", "相手方の代表者の氏名")),
];

const ON_WHICH: Bilingual = both("a day", "日付を記載してください。");
const CONSENT: Bilingual = both(
    "that the principal consented, and where that can be looked up",
    "本人の同意を得ている旨を、その証跡とともに記載してください。",
);
const CONFIRMATION: Bilingual = both(
    "that it was confirmed that the principal consented, and toward a recipient abroad that the information was given; and how",
    "本人の同意が得られていること（外国にある第三者については、情報の提供が行われていることを含む。）を確認した旨を、その方法とともに記載してください。",
);
const HOW_ACQUIRED: Bilingual = both(
    "how the sender acquired the data, and what showed it",
    "提供元による当該個人データの取得の経緯を、確認した書面等とともに記載してください。",
);
const PRINCIPAL: Bilingual = both(
    "the name, or what else identifies the principal",
    "本人の氏名その他の当該本人を特定するに足りる事項を記載してください。",
);
const ITEMS: Bilingual = both("the items", "項目を記載してください。");
const PUBLICATION: Bilingual = both(
    "that the Commission has published the filing",
    "法第27条第4項の規定により公表されている旨を記載してください。",
);
const EARLIER: Bilingual = both(
    "which kept record has what is left out",
    "省略した事項と同一の内容を記録した保存中の記録を特定してください。",
);
const LEFT_OUT: Bilingual = both("As in the earlier record.", "既存の記録のとおり。");
const BY_ITSELF: Bilingual = both(
    "a record of each provision by itself: under an opt-out neither one for several nor a document in its place",
    "オプトアウトによる提供の記録は、その都度作成してください。一括して作成し、又は契約書等をもって代えることはできません。",
);

form!(TransferRecord);
