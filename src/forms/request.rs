//! The answer to a request of a principal.

use serde::{Deserialize, Serialize};

use super::kind::FormKind;
use super::need::Need;
use super::printed::{Rows, form};
use super::row::{Row, Source, both};
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::text::{Bilingual, Language, Text};
use crate::vocabulary::{RequestKind, words};

words! {
    /// 回答の別: how a request is answered.
    #[non_exhaustive]
    pub AnswerGiven {
        /// 応じる: as asked.
        Granted = "granted", "granted", "請求等に応じる。";
        /// 一部に応じる: in part.
        InPart = "in-part", "granted in part", "請求等の一部に応じる。";
        /// 応じない: not at all.
        Refused = "refused", "refused", "請求等に応じない。";
        /// 異なる措置: by another measure or method than asked for (Arts. 33(3), 35(7)).
        Otherwise = "otherwise", "another measure or method than asked for", "請求等と異なる措置又は方法による。";
        /// 不存在: there is nothing of what is asked for (Art. 33(3)).
        NotHeld = "not-held", "nothing is held", "請求の対象が存在しない。";
    }
}

impl AnswerGiven {
    /// Whether something is done of what is asked for.
    const fn does(self) -> bool {
        matches!(self, Self::Granted | Self::InPart | Self::Otherwise)
    }

    /// Whether something is not done as asked for, so that the reasons are to be explained.
    const fn withholds(self) -> bool {
        !matches!(self, Self::Granted)
    }
}

/// 開示等の請求等に対する回答書: the answer to a request of a principal: granted, in part, or
/// refused with the reasons (Arts. 32 to 36), with what is charged (38) and on which day.
///
/// ```
/// use appi::forms::{AnswerGiven, RequestAnswer};
/// use appi::vocabulary::RequestKind;
/// use appi::Edition;
///
/// let mut answer = RequestAnswer::new(Edition::Y2024, RequestKind::Disclose, AnswerGiven::InPart);
/// answer.from = Some("Example K.K.".into());
/// answer.subject = Some("the record of your inquiry of 2026-10-02".into());
/// answer.measure = Some("disclosed as an electronic record, enclosed".into());
/// assert!(!answer.is_complete(), "what is withheld is blank");
/// answer.withheld = Some("the name of another customer".into());
/// assert!(answer.is_complete());
/// // To explain why is a best effort, and told while it is blank.
/// assert!(answer.blanks().iter().any(|blank| blank.key() == "reason"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct RequestAnswer {
    /// 版: the edition of the Act whose form it is.
    pub edition: Edition,
    /// 請求等の種類: what was asked for.
    pub request: RequestKind,
    /// 回答の別.
    pub answer: AnswerGiven,
    /// 本人: to whom it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Text>,
    /// 回答の日: the day of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// 回答者: the operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Text>,
    /// 問合せ先: where the principal can ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Text>,
    /// 請求等の到達した日: the day on which the request arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrived: Option<Day>,
    /// 請求等の対象: about which data it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Text>,
    /// とる措置: what is done, and how: the purpose that is told, what is disclosed by which method,
    /// what was corrected, what was stopped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Text>,
    /// とらない措置: what is not done, of an answer in part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Text>,
    /// 理由: why (Art. 36).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// 手数料: what is charged (Art. 38).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Text>,
}

impl RequestAnswer {
    /// With nothing written yet.
    #[must_use]
    pub fn new(edition: Edition, request: RequestKind, answer: AnswerGiven) -> Self {
        Self {
            edition,
            request,
            answer,
            to: None,
            day: None,
            from: None,
            contact: None,
            arrived: None,
            subject: None,
            measure: None,
            withheld: None,
            reason: None,
            fee: None,
        }
    }

    /// Where the request stands.
    const fn on_request(&self) -> Source {
        use Edition::{Y2005, Y2017, Y2022};
        match self.request {
            RequestKind::NotifyPurpose => Source::Norm(Norm::PurposeRequest),
            RequestKind::Disclose => Source::Norm(Norm::DisclosureRequest),
            RequestKind::DiscloseRecords => Source::Norm(Norm::RecordDisclosure),
            RequestKind::Correct => Source::At(
                &[(Y2005, "26(1)"), (Y2017, "29(1)"), (Y2022, "34(1)")],
                Norm::Correction,
            ),
            RequestKind::StopUse => {
                Source::At(&[(Y2005, "27(1)"), (Y2017, "30(1)"), (Y2022, "35(1)")], Norm::StopOfUse)
            }
            RequestKind::StopProvision => Source::At(
                &[(Y2005, "27(2)"), (Y2017, "30(3)"), (Y2022, "35(3)")],
                Norm::StopOfProvision,
            ),
            RequestKind::StopForRisk => Source::At(&[(Y2022, "35(5)")], Norm::StopForRisk),
            RequestKind::StopOptOut => Source::Norm(Norm::OptOutStopRequest),
            RequestKind::InformOfForeignMeasures => Source::Norm(Norm::ForeignMeasuresRequest),
        }
    }

    /// Where it stands what the principal is told.
    const fn told(&self) -> Norm {
        match self.request {
            RequestKind::NotifyPurpose => Norm::PurposeNotTold,
            RequestKind::Disclose => Norm::NotDisclosed,
            RequestKind::DiscloseRecords => Norm::RecordDisclosure,
            RequestKind::Correct => Norm::AnswerOnCorrection,
            RequestKind::StopUse | RequestKind::StopProvision => Norm::AnswerOnStop,
            RequestKind::StopForRisk => Norm::AnswerOnStopForRisk,
            RequestKind::StopOptOut => Norm::OptOutStop,
            RequestKind::InformOfForeignMeasures => Norm::ForeignMeasuresTold,
        }
    }

    /// Where it stands that something is not done as asked for.
    const fn not_as_asked(&self) -> Norm {
        match self.request {
            RequestKind::InformOfForeignMeasures => Norm::ForeignMeasuresNotTold,
            _ => self.told(),
        }
    }

    /// Where it stands that the reasons are to be explained, if they are.
    const fn on_reasons(&self) -> Option<Norm> {
        match self.request {
            RequestKind::StopOptOut => None,
            RequestKind::InformOfForeignMeasures => Some(Norm::ForeignMeasuresReasons),
            _ => Some(Norm::ExplanationOfReasons),
        }
    }

    /// Whether a fee may be charged for it (38(1)).
    const fn may_cost(&self) -> bool {
        matches!(
            self.request,
            RequestKind::NotifyPurpose | RequestKind::Disclose | RequestKind::DiscloseRecords
        )
    }

    /// What is to be written of what is done.
    const fn measure_expected(&self) -> Bilingual {
        match self.request {
            RequestKind::NotifyPurpose => both(
                "the purpose of use of the data",
                "当該保有個人データの利用目的を記載してください。",
            ),
            RequestKind::Disclose | RequestKind::DiscloseRecords => both(
                "what is disclosed, and by which method",
                "開示する内容及び開示の方法を記載してください。",
            ),
            RequestKind::Correct => both(
                "that the data was corrected, and what the correction is",
                "訂正等を行った旨及びその内容を記載してください。",
            ),
            RequestKind::StopUse | RequestKind::StopProvision | RequestKind::StopForRisk => both(
                "what was stopped or erased; of a measure in its place, which",
                "利用停止等又は第三者への提供の停止を行った旨を記載してください。これに代わる措置をとるときは、その内容を記載してください。",
            ),
            RequestKind::StopOptOut => both(
                "that the provision of the data of the principal was stopped",
                "当該本人が識別される個人データの第三者への提供を停止した旨を記載してください。",
            ),
            RequestKind::InformOfForeignMeasures => both(
                "how the recipient set up its system; an outline of its measures; how often and how they are checked; the country; its rules that may affect them; hindrances; and what is done about them",
                "提供先の体制の整備の方法、相当措置の概要、確認の頻度及び方法、当該外国の名称、相当措置に影響を及ぼすおそれのある制度の有無及び概要、支障の有無及び概要並びに支障に関して講ずる措置の概要を記載してください。",
            ),
        }
    }
}

impl Rows for RequestAnswer {
    fn kind(&self) -> FormKind {
        FormKind::RequestAnswer
    }

    fn edition(&self) -> Edition {
        self.edition
    }

    fn under(&self) -> Source {
        self.on_request()
    }

    fn opening(&self, cited: &str, language: Language) -> String {
        let request = self.request.name(language);
        match language {
            Language::En => format!("Your request ({request}; {cited}) is answered as follows."),
            Language::Ja => {
                format!("{cited}に基づく請求等（{request}）について、次のとおり回答いたします。")
            }
        }
    }

    fn rows(&self) -> Vec<Row> {
        let (request, told) = (self.on_request(), Source::Norm(self.told()));
        let not_as_asked = Source::Norm(self.not_as_asked());
        let given = Text::in_both(|language| self.answer.name(language).to_owned());
        let mut rows = vec![
            Row::new("to", both("To", "宛先"), told, PRINCIPAL, &self.to).needed(Need::WhereSo),
            Row::new("day", both("Day of the answer", "回答の日"), told, WITHOUT_DELAY, &self.day)
                .needed(Need::WhereSo),
            Row::new("from", both("From", "回答者"), told, OPERATOR, &self.from),
            Row::new("contact", both("Contact", "問合せ先"), told, ASK, &self.contact)
                .needed(Need::WhereSo),
            Row::new(
                "arrived",
                both("Arrived on", "請求等の到達した日"),
                request,
                DAY,
                &self.arrived,
            )
            .needed(Need::WhereSo),
            Row::new("subject", both("About", "請求等の対象"), request, SUBJECT, &self.subject),
            Row::new("answer", both("Answer", "回答"), told, SUBJECT, &Some(given)),
        ];
        if self.answer.does() || self.measure.is_some() {
            let measure = both("What is done", "とる措置の内容");
            let row = Row::new("measure", measure, told, self.measure_expected(), &self.measure);
            let need = if self.answer.does() { Need::Required } else { Need::Barred };
            rows.push(row.needed(need));
        }
        if self.answer == AnswerGiven::InPart || self.withheld.is_some() {
            let withheld = both("What is not done", "とらない措置の内容");
            let row = Row::new("withheld", withheld, not_as_asked, WITHHELD, &self.withheld);
            let need = match self.answer {
                AnswerGiven::InPart => Need::Required,
                AnswerGiven::Granted => Need::Barred,
                _ => Need::WhereSo,
            };
            rows.push(row.needed(need));
        }
        if let Some(norm) = self.on_reasons().filter(|_| self.answer.withholds()) {
            let reason = both("Reasons", "理由");
            let row = Row::new("reason", reason, Source::Norm(norm), REASON, &self.reason);
            rows.push(row.needed(Need::Effort));
        }
        let (expected, need) = match self.may_cost() {
            true => (FEE, Need::WhereSo),
            false => (NO_FEE, Need::Barred),
        };
        let fees = Source::Norm(Norm::Fees);
        rows.push(Row::new("fee", both("Fee", "手数料"), fees, expected, &self.fee).needed(need));
        rows
    }
}

const PRINCIPAL: Bilingual = both(
    "the principal, or who asks for the principal",
    "請求等をした本人又は代理人の氏名を記載してください。",
);
const OPERATOR: Bilingual =
    both("the name of the operator", "個人情報取扱事業者の氏名又は名称を記載してください。");
const ASK: Bilingual =
    both("where the principal can ask", "本人からの問合せの窓口を記載してください。");
const DAY: Bilingual = both("the day", "日付を記載してください。");
const WITHOUT_DELAY: Bilingual = both(
    "the day; the answer is given without delay",
    "日付を記載してください（回答は、遅滞なく行うこととされています。）。",
);
const SUBJECT: Bilingual = both(
    "about which data the request is",
    "対象となる保有個人データ又は第三者提供記録等を特定してください。",
);
const WITHHELD: Bilingual =
    both("what of the request is not done", "請求等のうち措置をとらない部分を特定してください。");
const REASON: Bilingual = both(
    "the reasons, with the case of the Act on which a refusal rests",
    "措置をとらない理由又は異なる措置をとる理由を、根拠となる法の各号とともに記載してください。",
);
const FEE: Bilingual = both(
    "the fee that is charged, reasonable in view of the actual cost (38(2)); nothing where there is none",
    "徴収する手数料の額（実費を勘案して合理的であると認められる範囲内のもの）を記載してください。徴収しないときは、不要です。",
);
const NO_FEE: Bilingual = both(
    "nothing: no fee may be charged for this request",
    "この請求等については手数料を徴収することができません。記載を削除してください。",
);

form!(RequestAnswer);
