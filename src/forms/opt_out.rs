//! The filing of an opt-out.

use serde::{Deserialize, Serialize};

use super::kind::FormKind;
use super::need::Need;
use super::party::{Party, PartyRows};
use super::printed::{Rows, form};
use super::row::{Row, Source, both};
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::read::is_default;
use crate::text::{Bilingual, Language, Text};
use crate::vocabulary::words;

words! {
    /// 届出の別: what is filed.
    pub Filing {
        /// 提供の届出: the opt-out itself, beforehand (Art. 27(2)).
        First = "first", "opt-out", "オプトアウトによる提供の届出";
        /// 変更の届出: a change of it: beforehand, or of the provider's details without delay
        /// (Art. 27(3)).
        Change = "change", "change of an opt-out", "変更の届出";
        /// 提供をやめた旨の届出: that the provision has ended, without delay (Art. 27(3)).
        End = "end", "end of the provision", "提供をやめた旨の届出";
    }
}

/// 第三者提供に係る届出書: what is filed with the Commission, and told to the principals, before
/// data is provided by opt-out (Art. 27(2), Rules 11), on a change of it, and once it has ended.
///
/// ```
/// use appi::forms::{Filing, OptOutFiling};
/// use appi::Edition;
///
/// let keys = |edition| {
///     let blanks = OptOutFiling::new(edition, Filing::First).blanks();
///     blanks.iter().map(|one| one.key()).collect::<Vec<_>>()
/// };
/// assert!(keys(Edition::Y2024).contains(&"acquisition"));
/// assert!(!keys(Edition::Y2017).contains(&"acquisition"));
/// // Before 2017-05-30 nothing was filed.
/// assert_eq!(keys(Edition::Y2005), ["edition"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct OptOutFiling {
    /// 版: the edition of the Act whose form it is.
    pub edition: Edition,
    /// 届出の別.
    pub filing: Filing,
    /// 届出の日: the day of the filing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// 提供を行う個人情報取扱事業者: the provider.
    #[serde(default, skip_serializing_if = "is_default")]
    pub provider: Party,
    /// 国内の代理人: the agent in Japan of a provider abroad (Rules 12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<Text>,
    /// 変更の内容: what changes, and on which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Text>,
    /// 第三者への提供を利用目的とすること: that provision is a purpose of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Text>,
    /// 項目: the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// 取得の方法: how the data was acquired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acquisition: Option<Text>,
    /// 提供の方法: how it is provided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Text>,
    /// 提供の停止: that the provision stops on request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop: Option<Text>,
    /// 求めを受け付ける方法: how that is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Text>,
    /// 更新の方法: how the data is kept current.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update: Option<Text>,
    /// 提供を開始する予定日: the day on which the provision is to begin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// 提供をやめた日: the day on which it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Day>,
}

impl OptOutFiling {
    /// With nothing written yet.
    #[must_use]
    pub fn new(edition: Edition, filing: Filing) -> Self {
        Self {
            edition,
            filing,
            day: None,
            provider: Party::default(),
            agent: None,
            change: None,
            purpose: None,
            items: Vec::new(),
            acquisition: None,
            method: None,
            stop: None,
            request_method: None,
            update: None,
            start: None,
            ended: None,
        }
    }

    /// The provider's details: matters of their own since 2022-04-01, and before it those of who
    /// files.
    fn provider(&self) -> Vec<Row> {
        let norm = match Norm::OptOutProvider.in_force(self.edition) {
            true => Norm::OptOutProvider,
            false => Norm::OptOutFiling,
        };
        self.provider.rows(PROVIDER, [Source::Norm(norm); 3])
    }

    fn matters(&self) -> Vec<Row> {
        let row = |key, name, norm, expected, content: &Option<Text>| {
            Row::new(key, name, Source::Norm(norm), expected, content)
        };
        vec![
            row("purpose", PURPOSE, Norm::OptOutPurpose, SAY_SO, &self.purpose),
            Row::new("items", ITEMS, Source::Norm(Norm::OptOutItems), ALL_ITEMS, &self.items),
            row("acquisition", ACQUISITION, Norm::OptOutAcquisition, FROM_WHOM, &self.acquisition),
            row("method", METHOD, Norm::OptOutMethod, BY_WHAT, &self.method),
            row("stop", STOP, Norm::OptOutStop, SAY_SO, &self.stop),
            row("request-method", ASKED, Norm::OptOutRequestMethod, WHERE_TO, &self.request_method),
            row("update", UPDATE, Norm::OptOutUpdate, HOW_OFTEN, &self.update),
            Row::new("start", START, Source::Norm(Norm::OptOutStart), DAY, &self.start),
        ]
    }
}

impl Rows for OptOutFiling {
    fn kind(&self) -> FormKind {
        FormKind::OptOutFiling
    }

    fn edition(&self) -> Edition {
        self.edition
    }

    fn under(&self) -> Source {
        match self.filing {
            Filing::First => Source::Norm(Norm::OptOutFiling),
            // Changes were told to the principals before they were filed.
            Filing::Change | Filing::End => Source::At(
                &[(Edition::Y2017, "23(3)"), (Edition::Y2022, "27(3)")],
                Norm::OptOutFiling,
            ),
        }
    }

    fn title(&self, language: Language) -> String {
        let (kind, filing) = (self.kind().name(language), self.filing.name(language));
        match language {
            Language::En => format!("{kind} ({filing})"),
            Language::Ja => format!("{kind}（{filing}）"),
        }
    }

    fn opening(&self, cited: &str, language: Language) -> String {
        match language {
            Language::En => format!(
                "To the Personal Information Protection Commission: under {cited}, the following is filed."
            ),
            Language::Ja => {
                format!("個人情報保護委員会宛て　{cited}の規定により、次のとおり届け出ます。")
            }
        }
    }

    fn notes(&self, language: Language) -> Vec<String> {
        let said =
            if self.edition >= Edition::Y2022 { [FILED, TOLD] } else { [FILED_2017, TOLD_2017] };
        said.map(|one| one.in_language(language).to_owned()).to_vec()
    }

    fn rows(&self) -> Vec<Row> {
        let filed = self.under();
        let mut rows = vec![
            Row::new("day", both("Day of the filing", "届出の日"), filed, DAY, &self.day)
                .needed(Need::WhereSo),
        ];
        rows.extend(self.provider());
        rows.push(
            Row::new("agent", AGENT, Source::Norm(Norm::OptOutAgent), OF_ABROAD, &self.agent)
                .needed(Need::WhereSo),
        );
        match self.filing {
            Filing::First => rows.extend(self.matters()),
            Filing::Change => {
                rows.push(Row::new("change", CHANGE, filed, WHAT_CHANGES, &self.change));
                let matters = self.matters().into_iter();
                rows.extend(matters.map(|row| row.needed(Need::WhereSo)));
            }
            Filing::End => rows.push(Row::new("ended", ENDED, filed, DAY, &self.ended)),
        }
        rows
    }
}

const PROVIDER: PartyRows = [
    (
        "provider.name",
        both("Name of the provider", "第三者への提供を行う個人情報取扱事業者の氏名又は名称"),
    ),
    (
        "provider.address",
        both("Address of the provider", "第三者への提供を行う個人情報取扱事業者の住所"),
    ),
    (
        "provider.representative",
        both(
            "Representative of the provider",
            "第三者への提供を行う個人情報取扱事業者の代表者の氏名",
        ),
    ),
];
const AGENT: Bilingual = both("Agent in Japan", "国内における代理人");
const CHANGE: Bilingual = both("Change", "変更の内容");
const ENDED: Bilingual = both("Ended on", "第三者への提供をやめた日");
const PURPOSE: Bilingual =
    both("Provision as a purpose of use", "第三者への提供を利用目的とすること");
const ITEMS: Bilingual = both("Items", "第三者に提供される個人データの項目");
const ACQUISITION: Bilingual =
    both("How the data was acquired", "第三者に提供される個人データの取得の方法");
const METHOD: Bilingual = both("How the data is provided", "第三者への提供の方法");
const STOP: Bilingual = both(
    "Stop on request",
    "本人の求めに応じて当該本人が識別される個人データの第三者への提供を停止すること",
);
const ASKED: Bilingual = both("How the stop is asked for", "本人の求めを受け付ける方法");
const UPDATE: Bilingual =
    both("How the data is kept current", "第三者に提供される個人データの更新の方法");
const START: Bilingual = both(
    "Day on which the provision is to begin",
    "当該届出に係る個人データの第三者への提供を開始する予定日",
);

const DAY: Bilingual = both("a day", "日付を記載してください。");
const SAY_SO: Bilingual = both("that it is so", "その旨を記載してください。");
const ALL_ITEMS: Bilingual =
    both("every item that is provided", "提供する項目を全て記載してください。");
const FROM_WHOM: Bilingual = both("from where and how", "取得元及び取得の方法を記載してください。");
const BY_WHAT: Bilingual = both(
    "by which means: as a book, on paper, by the internet",
    "書籍の販売、書面の交付、インターネットの利用等の方法を記載してください。",
);
const WHERE_TO: Bilingual = both(
    "where and how: by post, by e-mail, on a page",
    "郵送、電子メール、ホームページ等の受付の方法及び宛先を記載してください。",
);
const HOW_OFTEN: Bilingual = both("how, and how often", "更新の方法及び頻度を記載してください。");
const OF_ABROAD: Bilingual = both(
    "of a provider abroad, who represents it in Japan, with a document that shows it",
    "外国にある個人情報取扱事業者にあっては、国内に住所を有する代理人を記載し、権限を証する書面を添付してください。",
);
const WHAT_CHANGES: Bilingual = both(
    "what changes, and on which day",
    "変更した事項又は変更しようとする事項、その内容及び変更の日を記載してください。",
);
const FILED: Bilingual = both(
    "It is filed by the online system of the Commission, or on annexed form 2 (form 3 that the provision ended) with a disc; an agent shows the authority on form 4 (APPI Rules Art. 11(2), (3)).",
    "届出は、電子情報処理組織を使用する方法、又は別記様式第二（提供をやめた旨の届出にあっては、別記様式第三）による届出書及び光ディスク等を提出する方法により行う。代理人によるときは、別記様式第四による書面を提出する（個人情報保護法施行規則第11条第2項及び第3項）。",
);
const TOLD: Bilingual = both(
    "The same is notified to the principals, or made readily accessible to them, with the time that they need to ask for the stop (APPI Rules Art. 11(1)), and published after the Commission has (Art. 14).",
    "同じ事項を、本人が提供の停止を求めるのに必要な期間をおいて、本人に通知し、又は本人が容易に知り得る状態に置き（個人情報保護法施行規則第11条第1項）、個人情報保護委員会による公表の後、速やかに、自らも公表する（同規則第14条）。",
);
const FILED_2017: Bilingual = both(
    "It is filed with the Commission as the Rules of that time have it (APPI Rules Art. 7 of the edition of 2017).",
    "届出は、当時の施行規則第7条に定める方法により行う。",
);
const TOLD_2017: Bilingual = both(
    "The same is notified to the principals, or made readily accessible to them, and published after the Commission has (APPI Rules Arts. 7(1), 10 of the edition of 2017).",
    "同じ事項を、本人に通知し、又は本人が容易に知り得る状態に置き（当時の施行規則第7条第1項）、個人情報保護委員会による公表の後、自らも公表する（同規則第10条）。",
);

form!(OptOutFiling);
