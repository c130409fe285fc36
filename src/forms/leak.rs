//! The report of a leak, and its nine matters.

use serde::{Deserialize, Serialize};

use super::kind::FormKind;
use super::need::Need;
use super::party::{Party, PartyRows};
use super::printed::{Rows, form};
use super::row::{Content as _, Row, Source, both};
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::read::is_default;
use crate::text::{Bilingual, Language, Text};
use crate::vocabulary::words;

words! {
    /// 報告の別: which report of a leak it is.
    pub ReportStage {
        /// 速報: the prompt one, of what is known when it is made (Rules 8(1)).
        Prompt = "prompt", "prompt report", "速報";
        /// 確報: the full one, of every matter (Rules 8(2)).
        Full = "full", "full report", "確報";
    }
}

words! {
    /// 報告事項: the nine matters of a leak (Rules 8(1)(i)–(ix)).
    pub LeakMatter {
        /// 概要.
        Overview = "overview", "Overview", "概要";
        /// 個人データの項目.
        Items = "items", "Items of the personal data", "漏えい等が発生し、又は発生したおそれがある個人データの項目";
        /// 本人の数.
        Principals = "principals", "Number of principals", "漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数";
        /// 原因.
        Cause = "cause", "Cause", "原因";
        /// 二次被害又はそのおそれ.
        SecondaryHarm = "secondary-harm", "Secondary harm, or the risk of it", "二次被害又はそのおそれの有無及びその内容";
        /// 本人への対応の実施状況.
        Response = "response", "Response to the principals", "本人への対応の実施状況";
        /// 公表の実施状況.
        Publication = "publication", "Publication", "公表の実施状況";
        /// 再発防止のための措置.
        Prevention = "prevention", "Measures against recurrence", "再発防止のための措置";
        /// その他参考となる事項.
        Other = "other", "Other matters of use", "その他参考となる事項";
    }
}

impl LeakMatter {
    /// Its field, its place, and what is expected of it (general guideline 3-5-3-3).
    const fn asks(self) -> (&'static str, &'static [(Edition, &'static str)], Bilingual) {
        use Edition::Y2022;
        match self {
            Self::Overview => (
                "leak.overview",
                &[(Y2022, "R8(1)(i)")],
                both(
                    "what happened: the day it arose and was found, who found it, which of Rules 7(i) to (iv) it falls under, whether anybody entrusts or is entrusted, and the course of events",
                    "発生日、発覚日、発生した事案、発見者、施行規則第7条各号該当性、委託元及び委託先の有無、事実経過等を記載してください。",
                ),
            ),
            Self::Items => (
                "leak.items",
                &[(Y2022, "R8(1)(ii)")],
                both(
                    "the items, with the medium and the kind (of customers, of employees)",
                    "媒体及び種類（顧客情報、従業員情報等の別）とともに、項目を記載してください。",
                ),
            ),
            Self::Principals => (
                "leak.principals",
                &[(Y2022, "R8(1)(iii)")],
                both("a number of persons", "人数を記載してください。"),
            ),
            Self::Cause => (
                "leak.cause",
                &[(Y2022, "R8(1)(iv)")],
                both(
                    "the cause, and with whom it arose: the reporter or an entrustee",
                    "事態が発生した主体（報告者又は委託先）とともに、原因を記載してください。",
                ),
            ),
            Self::SecondaryHarm => (
                "leak.secondary-harm",
                &[(Y2022, "R8(1)(v)")],
                both(
                    "whether there is harm from it, or a risk of harm, and which; where there is none, that",
                    "被害又はそのおそれの有無及びその内容を記載してください。ないときは、その旨を記載してください。",
                ),
            ),
            Self::Response => (
                "leak.response",
                &[(Y2022, "R8(1)(vi)")],
                both(
                    "what was done toward the principals, their notice included",
                    "本人に対して行った措置（通知を含む。）の実施状況を記載してください。",
                ),
            ),
            Self::Publication => (
                "leak.publication",
                &[(Y2022, "R8(1)(vii)")],
                both(
                    "whether, when and how it was or will be made public",
                    "公表の有無、時期及び方法を記載してください。",
                ),
            ),
            Self::Prevention => (
                "leak.prevention",
                &[(Y2022, "R8(1)(viii)")],
                both(
                    "the measures, those taken apart from those to come",
                    "実施済みの措置と今後実施する予定の措置とを分けて記載してください。",
                ),
            ),
            Self::Other => (
                "leak.other",
                &[(Y2022, "R8(1)(ix)")],
                both(
                    "what else helps to understand it; where there is nothing, that",
                    "その他参考となる事項を記載してください。ないときは、その旨を記載してください。",
                ),
            ),
        }
    }
}

/// 漏えい等の事態: what is known of a leak, matter by matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Leak {
    /// 概要.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overview: Option<Text>,
    /// 個人データの項目: the items, of a leak by a wrongful purpose those included that were still
    /// being acquired.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// 本人の数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principals: Option<u32>,
    /// 原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Text>,
    /// 二次被害又はそのおそれの有無及びその内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_harm: Option<Text>,
    /// 本人への対応の実施状況.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<Text>,
    /// 公表の実施状況.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publication: Option<Text>,
    /// 再発防止のための措置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevention: Option<Text>,
    /// その他参考となる事項.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Text>,
}

impl Leak {
    /// The row of a matter.
    pub(super) fn row(&self, matter: LeakMatter) -> Row {
        let (key, since, expected) = matter.asks();
        let [en, ja] = [Language::En, Language::Ja].map(|language| matter.name(language));
        let content: Vec<Text> = match matter {
            LeakMatter::Overview => self.overview.lines(),
            LeakMatter::Items => self.items.lines(),
            LeakMatter::Principals => self.principals.lines(),
            LeakMatter::Cause => self.cause.lines(),
            LeakMatter::SecondaryHarm => self.secondary_harm.lines(),
            LeakMatter::Response => self.response.lines(),
            LeakMatter::Publication => self.publication.lines(),
            LeakMatter::Prevention => self.prevention.lines(),
            LeakMatter::Other => self.other.lines(),
        };
        let source = Source::At(since, Norm::LeakReport);
        Row::new(key, Bilingual { en, ja }, source, expected, &content)
    }
}

/// 漏えい等報告書: the report of a leak to the Commission, or to the minister to whom it delegated
/// the reports (Art. 26(1), Rules 8).
///
/// The prompt report has what is known when it is made: of it no more than an overview is required,
/// since who knows of a leak knows that much. The full one has every matter; what could not be
/// established in spite of every reasonable effort is named in [`to_follow`](Self::to_follow) and
/// reported once it is known (general guideline 3-5-3-4).
///
/// ```
/// use appi::forms::{LeakMatter, LeakReport, Party, ReportStage};
/// use appi::{Edition, Language};
///
/// let mut report = LeakReport::new(Edition::Y2024, ReportStage::Prompt);
/// report.reporter = Party::new("Example K.K.");
/// report.leak.overview = Some("a laptop with customer data was lost".into());
/// let open: Vec<&str> = report.blanks().iter().map(|blank| blank.key()).collect();
/// assert!(open.contains(&"reporter.address") && open.contains(&"leak.cause"));
///
/// let page = report.in_language(Language::Ja).to_string();
/// assert!(page.starts_with("# 漏えい等報告書（速報）\n"));
/// assert!(page.contains("個人情報保護法施行規則第8条第1項第4号"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct LeakReport {
    /// 版: the edition of the Act whose form it is.
    pub edition: Edition,
    /// 速報・確報の別.
    pub stage: ReportStage,
    /// 報告の日: the day of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// 提出先: to whom it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<Text>,
    /// 報告者: the operator.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reporter: Party,
    /// 事務連絡者: whom to ask, and how to reach them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Text>,
    /// 当該事態を知った日: the day from which its time runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Day>,
    /// 規則第7条各号該当性: under which of Rules 7(i) to (iv) it falls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub triggers: Vec<Norm>,
    /// The nine matters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leak: Leak,
    /// 追完する事項: of a full report, what is reported once it is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to_follow: Vec<LeakMatter>,
}

impl LeakReport {
    /// With nothing written yet.
    #[must_use]
    pub fn new(edition: Edition, stage: ReportStage) -> Self {
        Self {
            edition,
            stage,
            day: None,
            addressee: None,
            reporter: Party::default(),
            contact: None,
            known: None,
            triggers: Vec::new(),
            leak: Leak::default(),
            to_follow: Vec::new(),
        }
    }

    fn matter(&self, matter: LeakMatter) -> Row {
        let row = self.leak.row(matter);
        match self.stage {
            ReportStage::Prompt if matter == LeakMatter::Overview => row,
            ReportStage::Prompt => row.needed(Need::WhereKnown),
            ReportStage::Full if self.to_follow.contains(&matter) => {
                row.needed(Need::WhereKnown).or_else(TO_FOLLOW)
            }
            ReportStage::Full => row,
        }
    }
}

const TO_FOLLOW: Bilingual = both(
    "Not established in spite of every reasonable effort; to be reported once it is known.",
    "合理的努力を尽くしても判明していないため、判明次第、追完する。",
);

/// Under which provision each report is made.
const fn under(stage: ReportStage) -> Norm {
    match stage {
        ReportStage::Prompt => Norm::PromptLeakReport,
        ReportStage::Full => Norm::FullLeakReport,
    }
}

/// How the guideline has the overview told.
const OVERVIEW: Source = Source::At(&[(Edition::Y2022, "GL3-5-3")], Norm::LeakReport);

const REPORTER: PartyRows = [
    ("reporter.name", both("Name of the reporter", "報告者の氏名又は名称")),
    ("reporter.address", both("Address of the reporter", "報告者の住所")),
    ("reporter.representative", both("Representative of the reporter", "報告者の代表者の氏名")),
];

impl Rows for LeakReport {
    fn kind(&self) -> FormKind {
        FormKind::LeakReport
    }

    fn edition(&self) -> Edition {
        self.edition
    }

    fn under(&self) -> Source {
        Source::Norm(under(self.stage))
    }

    fn title(&self, language: Language) -> String {
        let (kind, stage) = (self.kind().name(language), self.stage.name(language));
        match language {
            Language::En => format!("{kind} ({stage})"),
            Language::Ja => format!("{kind}（{stage}）"),
        }
    }

    fn opening(&self, cited: &str, language: Language) -> String {
        match language {
            Language::En => format!("Under {cited}, the following is reported."),
            Language::Ja => format!("{cited}の規定により、次のとおり報告します。"),
        }
    }

    fn notes(&self, language: Language) -> Vec<String> {
        vec![FILED.in_language(language).to_owned()]
    }

    fn rows(&self) -> Vec<Row> {
        let filed = Source::At(&[(Edition::Y2022, "R8(3)")], Norm::LeakReport);
        let triggers: Vec<Text> = self
            .triggers
            .iter()
            .map(|norm| Text::in_both(|language| norm.title(language).to_owned()))
            .collect();
        let mut rows = vec![
            Row::new("addressee", both("Addressee", "提出先"), filed, ADDRESSEE, &self.addressee),
            Row::new("day", both("Day of the report", "報告の日"), filed, DAY, &self.day),
        ];
        rows.extend(self.reporter.rows(REPORTER, [filed; 3]));
        rows.push(
            Row::new("contact", both("Contact", "事務連絡者"), filed, CONTACT, &self.contact)
                .needed(Need::WhereSo),
        );
        rows.push(Row::new(
            "known",
            both("Day of knowing", "当該事態を知った日"),
            self.under(),
            both(
                "the day on which any department knew of it",
                "いずれかの部署が当該事態を知った日を記載してください。",
            ),
            &self.known,
        ));
        rows.push(Row::new(
            "triggers",
            both("Which of Rules 7(i) to (iv)", "施行規則第7条各号該当性"),
            OVERVIEW,
            both(
                "one or more of `leak-special-care`, `leak-property`, `leak-wrongful-purpose`, `leak-of-many`",
                "施行規則第7条第1号から第4号までのうち該当するものを全て記載してください（`leak-special-care`、`leak-property`、`leak-wrongful-purpose`又は`leak-of-many`）。",
            ),
            &triggers,
        ));
        rows.extend(LeakMatter::ALL.iter().map(|matter| self.matter(*matter)));
        rows
    }
}

const ADDRESSEE: Bilingual = both(
    "the Commission, or the minister to whom it has delegated the reports of the sector",
    "個人情報保護委員会（報告を受理する権限が事業所管大臣に委任されているときは、当該大臣）を記載してください。",
);
const DAY: Bilingual = both("the day", "日付を記載してください。");
const CONTACT: Bilingual =
    both("whom to ask, and how", "担当者の氏名及び連絡先を記載してください。");
const FILED: Bilingual = both(
    "The Commission takes reports by its online system, and annexed form 1 where that is difficult; a minister takes form 1; either may fix another way (APPI Rules Art. 8(3)).",
    "個人情報保護委員会への報告は電子情報処理組織を使用する方法（これが困難であるときは、別記様式第一による報告書を提出する方法）により、事業所管大臣への報告は別記様式第一による報告書を提出する方法により行う。いずれについても、別に方法が定められているときは、その方法による（個人情報保護法施行規則第8条第3項）。",
);

form!(LeakReport);
