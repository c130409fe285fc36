//! Duties: what the operator owes beside the verdict.

use crate::day::Day;
use crate::norm::Norm;
use crate::text::{Bilingual, Language};

/// 履行の時期: when a duty is to be performed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Timing {
    /// 継続して: as long as the information is held or the arrangement lasts.
    Continuing,
    /// 努力義務: continuing, as a best effort.
    Effort,
    /// 速やかに: promptly; no day is fixed. The guide for a leak report is 3–5 days.
    Promptly,
    /// 遅滞なく: without delay; no day is fixed.
    WithoutDelay,
    /// 都度速やかに: each time, promptly; in one record for a continuing or
    /// repeated provision to the same recipient.
    EachTime,
    /// 事前に、又は変更後遅滞なく: before the change, or without delay after it.
    OnChange,
    /// 30日以内: within thirty days of knowing.
    ThirtyDays,
    /// 60日以内: within sixty days of knowing.
    SixtyDays,
}

impl Timing {
    /// The words for it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::Continuing => ("continuing", "継続して"),
            Self::Effort => ("best effort", "努力義務"),
            Self::Promptly => ("promptly", "速やかに"),
            Self::WithoutDelay => ("without delay", "遅滞なく"),
            Self::EachTime => ("each time, promptly", "その都度、速やかに"),
            Self::OnChange => {
                ("before the change, or without delay after it", "変更前に、又は変更後遅滞なく")
            }
            Self::ThirtyDays => ("within 30 days of knowing", "知った日から30日以内"),
            Self::SixtyDays => ("within 60 days of knowing", "知った日から60日以内"),
        };
        Bilingual { en, ja }.in_language(language)
    }

    const fn days(self) -> Option<u32> {
        match self {
            Self::ThirtyDays => Some(30),
            Self::SixtyDays => Some(60),
            _ => None,
        }
    }
}

/// 期限: the last day for a duty, counted from the day on which it arose.
///
/// Neither the Act nor the Rules say whether the first day counts. The day given is
/// the earliest defensible one: a report by then is in time under every reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deadline {
    /// 期限日: in time under every reading.
    pub by: Day,
    /// 確実に期限を徒過する日: late under every reading from this day on. A last day that
    /// is a Saturday, a Sunday or one from 29 December to 3 January has moved on; national
    /// holidays are not looked up.
    pub late_from: Day,
}

impl Deadline {
    /// How the days are counted.
    pub const COUNTING: Bilingual = Bilingual {
        en: "the day of knowing counted as the first day, holidays included (the earliest defensible day); under Civil Code Art. 140 the first day is left out, and where the last day is a holiday Act No. 91 of 1988 Art. 2 may move it",
        ja: "知った日を1日目とし、休日を含めて計算した最も早い期限。民法第140条によれば初日は算入されず、末日が休日のときは昭和63年法律第91号(行政機関の休日に関する法律)第2条により延長され得る",
    };
}

/// The day, or the next one on which State offices are open (Act No. 91 of 1988, Art. 1),
/// national holidays aside.
fn next_working_day(day: Day) -> Day {
    let closed = |day: Day| {
        day.is_saturday_or_sunday() || matches!((day.month(), day.day()), (12, 29..) | (1, ..=3))
    };
    let mut following = (0..=LONGEST_CLOSURE).map(|days| day.plus_days(days));
    following.find(|one| !closed(*one)).unwrap_or(Day::MAX)
}

/// Six days at the turn of the year, with a weekend before and one after.
const LONGEST_CLOSURE: u32 = 10;

macro_rules! duties {
    ( $( $(#[$doc:meta])* $variant:ident = $id:literal, $norm:ident, $timing:ident, $en:literal, $ja:literal; )+ ) => {
        /// 義務: a duty of the operator, arising from a handling or standing
        /// while information is held. An overdue duty is a breach; it does not
        /// prohibit the handling.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Duty {
            $( $(#[$doc])* $variant, )+
        }

        impl Duty {
            /// The norm that imposes the duty.
            #[must_use]
            pub const fn norm(self) -> Norm {
                match self { $( Self::$variant => Norm::$norm, )+ }
            }

            /// When it is to be performed.
            #[must_use]
            pub const fn timing(self) -> Timing {
                match self { $( Self::$variant => Timing::$timing, )+ }
            }

            /// 期限: the last day, given the day on which the duty arose (for a
            /// leak, the day of knowing); `None` where no day is fixed.
            ///
            /// ```
            /// use appi::Duty;
            ///
            /// let known = "2026-11-01".parse().unwrap();
            /// let deadline = Duty::ReportLeakFully.deadline(known).unwrap();
            /// assert_eq!(deadline.by.to_string(), "2026-11-30");
            /// assert_eq!(deadline.late_from.to_string(), "2026-12-02");
            /// ```
            #[must_use]
            pub fn deadline(self, arose: Day) -> Option<Deadline> {
                let days = self.timing().days()?;
                Some(Deadline {
                    by: arose.plus_days(days - 1),
                    late_from: next_working_day(arose.plus_days(days)).plus_days(1),
                })
            }

            /// What is to be done.
            #[must_use]
            pub const fn in_language(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => Bilingual { en: $en, ja: $ja }.in_language(language), )+
                }
            }
        }

        crate::name::ids! { Duty, "duty of the Act" { $( $variant = $id, )+ } }
    };
}

impl Duty {
    /// Whether it stands only where the question is about it: a leak, or data that is kept
    /// though no longer needed.
    pub(crate) const fn is_what_is_asked(self) -> bool {
        matches!(
            self,
            Self::ReportLeakPromptly
                | Self::ReportLeakFully
                | Self::ReportWrongfulLeakFully
                | Self::NotifyPrincipalsOfLeak
                | Self::EraseWhenNotNeeded
                | Self::ErasePseudonymous
        )
    }
}

duties! {
    /// 安全管理措置: necessary and appropriate security, knowledge of the
    /// foreign environment included.
    SecureData = "secure-data", SecurityControl, Continuing,
    "take necessary and appropriate security control measures, knowing the legal environment of any foreign country where the data is handled",
    "個人データの安全管理のために必要かつ適切な措置を講ずること(外国で取り扱う場合は外的環境の把握を含む。)";

    /// 従業者の監督: supervise the employees who handle the data.
    SuperviseEmployees = "supervise-employees", EmployeeSupervision, Continuing,
    "supervise the employees who handle the data",
    "個人データを取り扱う従業者に対し、必要かつ適切な監督を行うこと";

    /// 委託先の監督: choose, contract with and check the entrustee.
    SuperviseEntrustee = "supervise-entrustee", EntrusteeSupervision, Continuing,
    "supervise the entrustee: choose it properly, contract with it, and check how it handles the data",
    "委託先に対し、必要かつ適切な監督を行うこと(適切な選定、委託契約の締結、取扱状況の把握)";

    /// 届出事項の公表: publish the items of the opt-out after the Commission has.
    PublishOptOut = "publish-opt-out", OptOutPublication, Promptly,
    "publish the items of the opt-out after the Commission has published the filing",
    "個人情報保護委員会による公表の後、届出に係る事項を自ら公表すること";

    /// 相当措置の確保: check the recipient and the foreign rules regularly, act
    /// on problems, answer the principal.
    EnsureForeignMeasures = "ensure-foreign-measures", ContinuedMeasures, Continuing,
    "check the recipient's equivalent measures and the foreign rules regularly (about once a year), act on problems, and inform the principal on request",
    "提供先による相当措置の実施状況及び外国の制度を定期的に(年1回程度)確認し、支障が生じたときは必要な措置を講じ、本人の求めに応じて情報を提供すること";

    /// 記録の作成: record the provision.
    RecordProvision = "record-provision", ProvisionRecord, EachTime,
    "make a record of the provision: the recipient, the principal, the items and, for consent, that it was obtained; for an opt-out, the day",
    "提供に関する記録を作成すること(提供先、本人、項目のほか、同意による場合はその旨、オプトアウトによる場合は年月日)";

    /// 記録の保存: keep the record.
    KeepRecord = "keep-record", RecordKeeping, Continuing,
    "keep that record: 3 years from making it; 3 years from the last provision where one record covers several; 1 year from the last provision where a contract document serves",
    "当該記録を保存すること(原則として作成日から3年間、一括して作成した場合は最後の提供から3年間、契約書等による場合は最後の提供から1年間)";

    /// 利用目的の通知等: tell the purpose after the acquisition.
    NotifyPurpose = "notify-purpose", NoticeOnAcquisition, Promptly,
    "notify the principal of the purpose of use or publish it",
    "利用目的を本人に通知し、又は公表すること";

    /// 変更後の利用目的の通知等: tell the changed purpose.
    AnnounceChangedPurpose = "announce-changed-purpose", NoticeOfChange, WithoutDelay,
    "notify the principal of the changed purpose or publish it",
    "変更された利用目的を本人に通知し、又は公表すること";

    /// 正確性の確保: keep the data accurate.
    KeepAccurate = "keep-accurate", Accuracy, Effort,
    "keep the data accurate and current as far as the purpose needs",
    "利用目的の達成に必要な範囲内で、個人データを正確かつ最新の内容に保つよう努めること";

    /// 不要となったデータの消去: erase what is no longer needed.
    EraseWhenNotNeeded = "erase-when-not-needed", ErasureEffort, Effort,
    "erase the data without delay, as it is no longer needed",
    "利用する必要がなくなった個人データを遅滞なく消去するよう努めること";

    /// 漏えい等の速報: the prompt report.
    ReportLeakPromptly = "report-leak-promptly", PromptLeakReport, Promptly,
    "report to the Commission what is known of the leak: overview, items, number, cause, secondary harm, response, publication, prevention (guide: within 3 to 5 days)",
    "漏えい等の概要、項目、本人の数、原因、二次被害、本人への対応、公表、再発防止策等のうち把握している事項を個人情報保護委員会に報告すること(おおむね3〜5日以内が目安)";

    /// 漏えい等の確報: the full report.
    ReportLeakFully = "report-leak-fully", FullLeakReport, ThirtyDays,
    "report all of these to the Commission",
    "上記の事項の全部を個人情報保護委員会に報告すること";

    /// 不正の目的による漏えい等の確報: the full report of a leak by a wrongful purpose.
    ReportWrongfulLeakFully = "report-wrongful-leak-fully", FullLeakReport, SixtyDays,
    "report all of these to the Commission (a leak by a wrongful purpose)",
    "上記の事項の全部を個人情報保護委員会に報告すること(不正の目的による漏えい等の場合)";

    /// 漏えい等の本人への通知: notify the principals.
    NotifyPrincipalsOfLeak = "notify-principals-of-leak", LeakNotice, Promptly,
    "notify the principals of the overview, the items, the cause and secondary harm, promptly according to the situation",
    "漏えい等の概要、項目、原因、二次被害等を、状況に応じて速やかに本人に通知すること";

    /// オプトアウトの変更: announce and file changes.
    AnnounceOptOutChanges = "announce-opt-out-changes", OptOutChange, OnChange,
    "notify or make accessible, and file, every change of the opt-out: name, address, representative or ceasing without delay; the other items before the change",
    "オプトアウトに係る事項の変更を通知等し、届け出ること(氏名、住所、代表者の変更及び提供の停止は遅滞なく、その他の事項は変更前)";

    /// 共同利用の変更: announce changes.
    AnnounceJointUseChanges = "announce-joint-use-changes", JointUseChange, OnChange,
    "notify or make accessible changes of the joint use: the responsible party's details without delay; the purposes or who is responsible before the change",
    "共同利用に係る事項の変更を通知等すること(管理責任者の氏名、住所等は遅滞なく、利用目的又は管理責任者の変更は変更前)";

    /// 受領の記録の作成: record the receipt.
    RecordReceipt = "record-receipt", ReceiptRecord, EachTime,
    "record the receipt: what was checked, the principal and the items; for an opt-out also the day and the Commission's publication; for consent that it exists",
    "提供を受けた記録を作成すること(確認事項、本人、項目のほか、オプトアウトによる場合は年月日及び委員会による公表、同意による場合はその旨)";

    /// 受領の記録の保存: keep it.
    KeepReceiptRecord = "keep-receipt-record", ReceiptRecordKeeping, Continuing,
    "keep that record: 3 years from making it; 3 years from the last receipt where one record covers several; 1 year where a contract document serves",
    "当該記録を保存すること(原則として作成日から3年間、一括して作成した場合は最後の受領から3年間、契約書等による場合は最後の受領から1年間)";

    /// 個人関連情報に係る相当措置の確保: as 28(3), without answering principals.
    EnsureReferableMeasures = "ensure-referable-measures", ReferableMeasures, Continuing,
    "check the recipient's equivalent measures and the foreign rules regularly, and act on problems",
    "提供先による相当措置の実施状況及び外国の制度を定期的に確認し、支障が生じたときは必要な措置を講ずること";

    /// 個人関連情報の提供の記録: record the confirmation; not the principal's name.
    RecordReferableProvision = "record-referable-provision", ReferableRecord, EachTime,
    "record the confirmation, the day (first and last day if batched), the recipient and the items; keep it as for other records",
    "確認した旨、提供年月日(一括の場合は最初と最後の日)、提供先及び項目を記録し、保存すること";

    /// 公表等: keep principals able to know.
    KeepPrincipalsInformed = "keep-principals-informed", PublicationOfRetainedData, Continuing,
    "keep principals able to know the operator's name, address and representative, all purposes, procedures and fees, the security measures and the contact for complaints",
    "取扱事業者の氏名又は名称、住所及び代表者、全ての利用目的、請求手続及び手数料、安全管理措置、苦情の申出先等を本人の知り得る状態に置くこと";

    /// 利用目的を通知しない旨の通知: tell the principal that the purpose is not told.
    TellPurposeNotTold = "tell-purpose-not-told", PurposeNotTold, WithoutDelay,
    "tell the principal that the purpose of use is not told",
    "利用目的を通知しない旨を本人に通知すること";

    /// 開示をしない旨等の通知: tell the principal that there is no disclosure, or that it
    /// is made by another method than asked for.
    TellNotDisclosed = "tell-not-disclosed", NotDisclosed, WithoutDelay,
    "tell the principal that there is no disclosure, wholly or in part, or that the method asked for is difficult",
    "全部若しくは一部を開示しない旨又は請求された方法による開示が困難である旨を本人に通知すること";

    /// 訂正等についての通知: tell the principal that nothing is corrected.
    TellNotCorrected = "tell-not-corrected", AnswerOnCorrection, WithoutDelay,
    "tell the principal that the data is not corrected",
    "訂正等を行わない旨を本人に通知すること";

    /// 利用停止等についての通知: tell the principal that nothing is stopped.
    TellNotStopped = "tell-not-stopped", AnswerOnStop, WithoutDelay,
    "tell the principal that use or provision is not stopped, or which other measure is taken",
    "利用停止等若しくは第三者への提供の停止を行わない旨又はこれに代わる措置をとる旨を本人に通知すること";

    /// 理由の説明: explain the reasons.
    ExplainReasons = "explain-reasons", ExplanationOfReasons, Effort,
    "explain the reasons to the principal, when telling so",
    "上記の通知に際し、その理由を本人に説明するよう努めること";

    /// 苦情の処理: handle complaints.
    HandleComplaints = "handle-complaints", Complaints, Effort,
    "handle complaints properly and promptly, and organise for it",
    "苦情の適切かつ迅速な処理及びそのための体制の整備に努めること";

    /// 削除情報等の安全管理: protect deleted information.
    ProtectDeletedInformation = "protect-deleted-information", DeletedInformation, Continuing,
    "protect the deleted information and the processing method",
    "削除情報等の安全管理のために必要かつ適切な措置を講ずること";

    /// 仮名加工情報の利用目的の公表: publish the purpose.
    PublishPseudonymousPurpose = "publish-pseudonymous-purpose", PseudonymousPublication, WithoutDelay,
    "publish the purpose of use of the pseudonymously processed information",
    "仮名加工情報の利用目的を公表すること";

    /// 仮名加工情報の消去: erase what is no longer needed.
    ErasePseudonymous = "erase-pseudonymous", PseudonymousErasure, Effort,
    "erase the information and the deleted information without delay, as they are no longer needed",
    "仮名加工情報である個人データ及び削除情報等を遅滞なく消去するよう努めること";

    /// 加工方法等情報の安全管理: protect the method.
    ProtectProcessingMethod = "protect-processing-method", ProcessingMethod, Continuing,
    "protect the information on the processing method",
    "加工方法等情報の安全管理のための措置を講ずること";

    /// 項目の公表: publish the items after making it.
    PublishAnonymousItems = "publish-anonymous-items", PublicationOfItems, WithoutDelay,
    "publish the items of information on individuals that the anonymously processed information contains",
    "匿名加工情報に含まれる個人に関する情報の項目を公表すること";

    /// 作成者の措置: security, complaints, publication.
    SecureOwnAnonymous = "secure-own-anonymous", OwnMeasures, Effort,
    "take and publish measures for security and complaints",
    "安全管理措置、苦情の処理等の措置を講じ、その内容を公表するよう努めること";

    /// 取扱事業者の措置: security, complaints, publication.
    SecureReceivedAnonymous = "secure-received-anonymous", ReceivedMeasures, Effort,
    "take and publish measures for security and complaints",
    "安全管理措置、苦情の処理等の措置を講じ、その内容を公表するよう努めること";

    /// 適用除外を受ける者の措置: own measures.
    TakeOwnMeasures = "take-own-measures", ExemptBodiesEffort, Effort,
    "take and publish measures of its own for security and complaints",
    "安全管理、苦情の処理等のために必要な措置を自ら講じ、その内容を公表するよう努めること";

    /// 学術研究機関等の責務: measures of its own.
    EnsurePropriety = "ensure-propriety", AcademicResponsibility, Effort,
    "comply with the Act in research and publish measures of its own to ensure propriety",
    "学術研究目的での取扱いについて法を遵守し、適正を確保するための措置を自ら講じ、公表するよう努めること";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_day_that_is_a_day_off_moves_on() {
        // Known on, in time under every reading by, late under every reading from.
        let table = [
            ("2026-11-01", "2026-11-30", "2026-12-02"),
            // The thirtieth day after is a Saturday …
            ("2026-10-22", "2026-11-20", "2026-11-24"),
            // … a Sunday, the first of January.
            ("2026-10-23", "2026-11-21", "2026-11-24"),
            ("2026-12-02", "2026-12-31", "2027-01-05"),
        ];
        for (known, by, late_from) in table {
            let deadline = known.parse().ok().and_then(|day| Duty::ReportLeakFully.deadline(day));
            let found = deadline.map(|one| (one.by.to_string(), one.late_from.to_string()));
            assert_eq!(found, Some((by.to_owned(), late_from.to_owned())), "{known}");
        }
    }
}
