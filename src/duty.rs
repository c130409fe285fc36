//! Duties: what the operator owes beside the verdict.

use crate::day::Day;
use crate::norm::{Instrument, Norm};
use crate::text::{Bilingual, Language};
use crate::timing::next_working_day;
pub use crate::timing::{Deadline, Guide, Timing};

macro_rules! duties {
    ( $( $(#[$doc:meta])* $variant:ident = $id:literal, $norm:ident, $timing:ident, $en:literal, $ja:literal; )+ ) => {
        /// 義務: a duty of the operator, arising from a handling or standing
        /// while information is held. An overdue duty is a breach; it does not
        /// prohibit the handling.
        ///
        /// ```
        /// use appi::{Duty, Norm};
        ///
        /// assert_eq!(Duty::RecordProvision.norm(), Norm::ProvisionRecord);
        /// ```
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
            /// let deadline = Duty::ReportLeakFully.deadline(known, &[]).unwrap();
            /// assert_eq!(deadline.by.to_string(), "2026-11-30");
            /// assert_eq!(deadline.official.to_string(), "2026-11-30");
            /// assert_eq!(deadline.late_from.to_string(), "2026-12-02");
            /// ```
            #[must_use]
            pub fn deadline(self, arose: Day, holidays: &[Day]) -> Option<Deadline> {
                let days = self.timing().days()?;
                let first_included = arose.plus_days(days - 1);
                Some(Deadline {
                    by: first_included,
                    official: next_working_day(first_included, holidays),
                    late_from: next_working_day(arose.plus_days(days), holidays).plus_days(1),
                })
            }

            /// What is to be done.
            #[must_use]
            pub const fn in_language(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => &Bilingual { en: $en, ja: $ja }, )+
                }
                .in_language(language)
            }
        }

        crate::name::ids! { Duty, "duty of the Act", "法の義務" { $( $variant = $id, )+ } }
    };
}

impl Duty {
    /// 目安: within which days a duty without a fixed day is usually performed, given the day
    /// of knowing; `None` where nobody has said so.
    ///
    /// ```
    /// use appi::Duty;
    ///
    /// let known = "2026-12-01".parse().unwrap();
    /// let guide = Duty::ReportLeakPromptly.guide(known).unwrap();
    /// assert_eq!((guide.from.to_string(), guide.to.to_string()), ("2026-12-04".into(), "2026-12-06".into()));
    /// assert!(Duty::NotifyPrincipalsOfLeak.guide(known).is_none());
    /// ```
    #[must_use]
    pub fn guide(self, known: Day) -> Option<Guide> {
        self.guide_days().map(|(from, to)| Guide {
            from: known.plus_days(from),
            to: known.plus_days(to),
            norm: Norm::GuideForPromptReport,
        })
    }

    /// The same in days.
    pub(crate) fn guide_days(self) -> Option<(u32, u32)> {
        (self == Self::ReportLeakPromptly).then_some((3, 5))
    }

    /// The guideline by which its words tell how often, or of what.
    pub(crate) const fn read_by(self) -> Option<Instrument> {
        match self {
            Self::EnsureForeignMeasures => Some(Instrument::ForeignGuidelines),
            Self::AnnounceJointUseChanges => Some(Instrument::GeneralGuidelines),
            _ => None,
        }
    }

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
    "個人データの安全管理のために必要かつ適切な措置を講ずること（外国で取り扱う場合は外的環境の把握を含む。）";

    /// 外的環境の把握: know the law of the country where the data is handled, and name it to
    /// the principals (Art. 32(1)(iv), Order 10(i)).
    KnowForeignEnvironment = "know-foreign-environment", ExternalEnvironment, Continuing,
    "know the system for protecting personal information of the country where the data is handled, take measures in view of it (Art. 23), and let principals know the country and the measures (Art. 32(1)(iv); Order Art. 10(i); Q&A 10-25)",
    "個人データを取り扱う外国の個人情報の保護に関する制度を把握した上で安全管理措置を講じ、当該外国の名称及び措置の内容を本人の知り得る状態に置くこと（法第23条、第32条第1項第4号、施行令第10条第1号、Q&A10-25）";

    /// 従業者の監督: supervise the employees who handle the data.
    SuperviseEmployees = "supervise-employees", EmployeeSupervision, Continuing,
    "supervise the employees who handle the data",
    "個人データを取り扱う従業者に対し、必要かつ適切な監督を行うこと";

    /// 委託先の監督: choose, contract with and check the entrustee.
    SuperviseEntrustee = "supervise-entrustee", EntrusteeSupervision, Continuing,
    "supervise the entrustee: choose it properly and contract with it beforehand, then check how it handles the data",
    "委託先に対し、必要かつ適切な監督を行うこと（委託に先立つ適切な選定及び委託契約の締結並びに委託後の取扱状況の把握）";

    /// 届出事項の公表: publish the items of the opt-out after the Commission has.
    PublishOptOut = "publish-opt-out", OptOutPublication, Promptly,
    "publish the items of the opt-out promptly after the Commission has published the filing (27(4)); after a change, the changed items; after ceasing, that it ceased",
    "個人情報保護委員会による公表（法第27条第4項）の後、速やかに、届出に係る事項（変更後は変更後の事項、提供をやめたときはその旨）を自ら公表すること";

    /// 相当措置の確保: check the recipient and the foreign rules regularly, act
    /// on problems, answer the principal.
    EnsureForeignMeasures = "ensure-foreign-measures", ContinuedMeasures, Continuing,
    "check the recipient's equivalent measures and the foreign rules regularly (by the guideline on foreign third parties about once a year), act on problems, stop the provision where the measures cannot be ensured any longer, and inform the principal on request",
    "提供先による相当措置の実施状況及び外国の制度を定期的に（ガイドライン（外国にある第三者への提供編）によれば年1回程度）確認し、支障が生じたときは必要な措置を講じ、継続的な実施の確保が困難となったときは提供を停止し、本人の求めに応じて情報を提供すること";

    /// 相当措置に関する情報の提供: answer the principal on the measures abroad.
    InformOfForeignMeasures = "inform-of-foreign-measures", ForeignMeasuresTold, WithoutDelay,
    "inform the principal: how the recipient has set up its system; an outline of its measures; how often and how they are checked; the name of the country; its rules that may affect them, and an outline; hindrances, and an outline; what the operator does about them",
    "提供先の体制の整備の方法、相当措置の概要、確認の頻度及び方法、当該外国の名称、相当措置に影響を及ぼすおそれのある制度の有無及び概要、支障の有無及び概要並びに支障に関して講ずる措置の概要を本人に提供すること";

    /// 情報を提供しない旨の通知: tell the principal that the information is withheld.
    TellMeasuresWithheld = "tell-measures-withheld", ForeignMeasuresNotTold, WithoutDelay,
    "tell the principal that the information is not given, wholly or in part",
    "情報の全部又は一部を提供しない旨を本人に通知すること";

    /// 情報を提供しない理由の説明: explain why.
    ExplainWithholding = "explain-withholding", ForeignMeasuresReasons, Effort,
    "explain to the principal why the information is not given",
    "情報を提供しない理由を本人に説明するよう努めること";

    /// 記録の作成: record the provision.
    RecordProvision = "record-provision", ProvisionRecord, EachTime,
    "make a record of the provision: the recipient, the principal, the items and, for consent, that it was obtained; for an opt-out, the day",
    "提供に関する記録を作成すること（提供先、本人、項目のほか、同意による場合はその旨、オプトアウトによる場合は年月日）";

    /// 記録の保存: keep the record.
    KeepRecord = "keep-record", RecordKeeping, Continuing,
    "keep that record: 3 years from making it; 3 years from the last provision where one record covers several; 1 year from the last provision where a contract document serves (never under an opt-out); the day of the last provision counts as the first",
    "当該記録を保存すること（原則として作成日から3年間、一括して作成した場合は最後の提供から3年間、契約書等による場合（オプトアウトによる提供を除く。）は最後の提供から1年間。最後の提供の日を初日として計算する。）";

    /// 利用目的の通知等: tell the purpose after the acquisition.
    NotifyPurpose = "notify-purpose", NoticeOnAcquisition, Promptly,
    "notify the principal of the purpose of use or publish it",
    "利用目的を本人に通知し、又は公表すること";

    /// 変更後の利用目的の通知等: tell the changed purpose.
    AnnounceChangedPurpose = "announce-changed-purpose", NoticeOfChange, NoTimeStated,
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

    /// 漏えい等の速報: the prompt report, to the addressee that
    /// [`reports_to`](crate::Decision::reports_to) tells.
    ReportLeakPromptly = "report-leak-promptly", PromptLeakReport, Promptly,
    "report what is known of the leak: overview, items, number, cause, secondary harm, response, publication, prevention, other matters of use",
    "漏えい等の概要、項目、本人の数、原因、二次被害、本人への対応、公表、再発防止策及びその他参考となる事項のうち把握しているものを報告すること";

    /// 漏えい等の確報: the full report.
    ReportLeakFully = "report-leak-fully", FullLeakReport, ThirtyDays,
    "report all of these; what is not known in spite of reasonable efforts is added later",
    "上記の事項の全部を報告すること（合理的努力を尽くしても判明しない事項は、判明次第追完）";

    /// 不正の目的による漏えい等の確報: the full report of a leak by a wrongful purpose.
    ReportWrongfulLeakFully = "report-wrongful-leak-fully", FullLeakReport, SixtyDays,
    "report all of these (a leak by a wrongful purpose, whatever else it is)",
    "上記の事項の全部を報告すること（不正の目的による漏えい等の場合。他の事態にも該当するときを含む。）";

    /// 漏えい等の本人への通知: notify the principals.
    NotifyPrincipalsOfLeak = "notify-principals-of-leak", LeakNotice, Promptly,
    "notify the principals, as far as their protection needs it and promptly according to the situation, of the overview, the items, the cause, secondary harm and other matters of use",
    "本人の権利利益を保護するために必要な範囲において、概要、項目、原因、二次被害及びその他参考となる事項を、状況に応じて速やかに本人に通知すること";

    /// オプトアウトの変更: announce and file changes.
    AnnounceOptOutChanges = "announce-opt-out-changes", OptOutChange, OnChange,
    "notify or make accessible, and since 2017-05-30 file, the changes of the opt-out: its items before the change; since 2022-04-01 also name, address, representative or ceasing, without delay",
    "オプトアウトに係る事項の変更を本人に通知し、又は本人が容易に知り得る状態に置き、平成29年5月30日以後は届け出ること（各事項の変更は変更前。令和4年4月1日以後は、氏名、住所、代表者の変更及び提供の停止も、遅滞なく）";

    /// 共同利用の変更: announce changes.
    AnnounceJointUseChanges = "announce-joint-use-changes", JointUseChange, OnChange,
    "notify or make accessible changes of the joint use: the purposes, or who is responsible, before the change; the responsible party's name before it until 2022-03-31, its name, address or representative without delay since; other items and users only with consent, on a mere change of name, or by succession (guideline 3-6-3)",
    "共同利用に係る事項の変更を本人に通知し、又は本人が容易に知り得る状態に置くこと（利用目的又は管理責任者の変更は変更前。管理責任者の氏名等は、令和4年3月31日までは変更前、同年4月1日以後は住所及び代表者の氏名とともに遅滞なく。項目及び利用者の範囲の変更は、同意、名称のみの変更又は承継による場合に限る（ガイドライン3-6-3））";

    /// 受領の記録の作成: record the receipt.
    RecordReceipt = "record-receipt", ReceiptRecord, EachTime,
    "record the receipt: what was checked, the principal and the items; for an opt-out also the day and the Commission's publication; for consent that it exists",
    "提供を受けた記録を作成すること（確認事項、本人、項目のほか、オプトアウトによる場合は年月日及び委員会による公表、同意による場合はその旨）";

    /// 受領の記録の保存: keep it.
    KeepReceiptRecord = "keep-receipt-record", ReceiptRecordKeeping, Continuing,
    "keep that record: 3 years from making it; 3 years from the last receipt where one record covers several; 1 year where a contract document serves",
    "当該記録を保存すること（原則として作成日から3年間、一括して作成した場合は最後の受領から3年間、契約書等による場合は最後の受領から1年間）";

    /// 個人関連情報に係る相当措置の確保: as 28(3), without answering principals.
    EnsureReferableMeasures = "ensure-referable-measures", ReferableMeasures, Continuing,
    "check the recipient's equivalent measures and the foreign rules regularly, act on problems, and stop the provision where the measures cannot be ensured any longer",
    "提供先による相当措置の実施状況及び外国の制度を定期的に確認し、支障が生じたときは必要な措置を講じ、継続的な実施の確保が困難となったときは提供を停止すること";

    /// 個人関連情報の提供の記録: record the confirmation; not the principal's name.
    RecordReferableProvision = "record-referable-provision", ReferableRecord, EachTime,
    "record the confirmation, the day (first and last day if batched), the recipient and the items; keep it as for other records",
    "確認した旨、提供年月日（一括の場合は最初と最後の日）、提供先及び項目を記録し、保存すること";

    /// 公表等: keep principals able to know.
    KeepPrincipalsInformed = "keep-principals-informed", PublicationOfRetainedData, Continuing,
    "keep principals able to know the operator's name, address and representative, all purposes, procedures and fees, the security measures unless telling them endangers security, the contact for complaints, and the accredited body with its contact, if there is one",
    "個人情報取扱事業者の氏名又は名称、住所及び代表者、全ての利用目的、請求手続及び手数料、安全管理のために講じた措置（安全管理に支障を及ぼすおそれがあるものを除く。）、苦情の申出先並びに対象事業者である場合の認定個人情報保護団体の名称及び申出先を本人の知り得る状態に置くこと";

    /// 利用目的を通知しない旨の通知: tell the principal that the purpose is not told.
    TellPurposeNotTold = "tell-purpose-not-told", PurposeNotTold, WithoutDelay,
    "tell the principal that the purpose of use is not told",
    "利用目的を通知しない旨を本人に通知すること";

    /// 開示をしない旨等の通知: tell the principal that there is no disclosure, or that it
    /// is made by another method than asked for.
    TellNotDisclosed = "tell-not-disclosed", NotDisclosed, WithoutDelay,
    "tell the principal that there is no disclosure, wholly or in part, that nothing is held, or that the method asked for is difficult",
    "全部若しくは一部を開示しない旨、請求の対象が存在しない旨又は請求された方法による開示が困難である旨を本人に通知すること";

    /// 調査: investigate before the answer.
    InvestigateContent = "investigate-content", Investigation, WithoutDelay,
    "investigate what is needed, as far as the purpose of use asks for it, before answering",
    "利用目的の達成に必要な範囲内において、必要な調査を行うこと";

    /// 訂正等を行った旨及びその内容の通知: tell the principal what was corrected.
    TellCorrected = "tell-corrected", AnswerOnCorrection, WithoutDelay,
    "tell the principal that the data was corrected, and what the correction is",
    "訂正等を行った旨及びその内容を本人に通知すること";

    /// 訂正等についての通知: tell the principal that nothing is corrected.
    TellNotCorrected = "tell-not-corrected", AnswerOnCorrection, WithoutDelay,
    "tell the principal that the data is not corrected",
    "訂正等を行わない旨を本人に通知すること";

    /// 利用停止等についての通知: tell the principal that nothing is stopped.
    TellNotStopped = "tell-not-stopped", AnswerOnStop, WithoutDelay,
    "tell the principal that use or provision is not stopped, or which other measure is taken",
    "利用停止等若しくは第三者への提供の停止を行わない旨又は代替措置をとる旨を本人に通知すること";

    /// 利用停止等を行った旨の通知: tell the principal what was stopped.
    TellStopped = "tell-stopped", AnswerOnStop, WithoutDelay,
    "tell the principal that use or provision was stopped, or the data erased, wholly or in part",
    "全部又は一部について利用停止等又は第三者への提供の停止を行った旨を本人に通知すること";

    /// 対象の特定に資する措置: help with naming the data.
    HelpToSpecify = "help-to-specify", HelpToSpecify, Continuing,
    "where the principal is asked to name the data or the record, give information that helps and take other measures for the principal's convenience",
    "対象の特定に足りる事項の提示を求めるときは、その特定に資する情報の提供その他本人の利便を考慮した適切な措置をとること";

    /// 過重な負担への配慮: keep the procedure from burdening the principal.
    SpareThePrincipal = "spare-the-principal", NoExcessiveBurden, Continuing,
    "see to it that the procedure for requests does not burden the principal excessively",
    "請求等に応じる手続を定めるに当たり、本人に過重な負担を課するものとならないよう配慮すること";

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
    "protect the deleted information, and a method that restores it, from leaking: fix who may handle it and who is responsible, have and follow rules, evaluate and improve, keep out the unauthorised",
    "削除情報等の漏えいを防止するため、取り扱う者の権限及び責任の明確化、規程類の整備及び遵守、取扱状況の評価及び改善並びに権限を有しない者による取扱いの防止の措置を講ずること";

    /// 仮名加工情報の利用目的の公表: publish the purpose.
    PublishPseudonymousPurpose = "publish-pseudonymous-purpose", PseudonymousPublication, Promptly,
    "publish the purpose of use of the pseudonymously processed information, unless it was published beforehand",
    "あらかじめその利用目的を公表している場合を除き、仮名加工情報の利用目的を公表すること";

    /// 変更後の利用目的の公表: publish the changed purpose.
    PublishChangedPseudonymousPurpose = "publish-changed-pseudonymous-purpose", PseudonymousPublication, NoTimeStated,
    "publish the changed purpose of use of the pseudonymously processed information",
    "仮名加工情報の変更後の利用目的を公表すること";

    /// 委託先への明示: tell the entrustee what it gets.
    TellEntrusteePseudonymous = "tell-entrustee-pseudonymous", TellEntrustee, Continuing,
    "tell the entrustee that what it gets is pseudonymously processed information",
    "委託先に対し、提供する情報が仮名加工情報である旨を明示すること";

    /// 仮名加工情報の共同利用の変更の公表: publish changes of the joint use.
    PublishJointUseChanges = "publish-joint-use-changes", PseudonymousJointUseChange, OnChange,
    "publish changes of the joint use: the responsible party's details without delay; the purposes or who is responsible before the change",
    "共同利用に係る事項の変更を公表すること（管理責任者の氏名、住所等は遅滞なく、利用目的又は管理責任者の変更は変更前）";

    /// 仮名加工情報の消去: erase what is no longer needed.
    ErasePseudonymous = "erase-pseudonymous", PseudonymousErasure, Effort,
    "erase the information and the deleted information without delay, as they are no longer needed",
    "仮名加工情報である個人データ及び削除情報等を遅滞なく消去するよう努めること";

    /// 加工方法等情報の安全管理: protect the method.
    ProtectProcessingMethod = "protect-processing-method", ProcessingMethod, Continuing,
    "protect the deleted descriptions and codes, and a method that restores them, from leaking: fix who may handle them and who is responsible, have and follow rules, evaluate and improve, keep out the unauthorised",
    "加工方法等情報の漏えいを防止するため、取り扱う者の権限及び責任の明確化、規程類の整備及び遵守、取扱状況の評価及び改善並びに権限を有しない者による取扱いの防止の措置を講ずること";

    /// 対応表等の破棄: destroy what links the set with its source.
    DestroyReplacementTable = "destroy-replacement-table", TableDestroyed, Continuing,
    "destroy the table of names and temporary ids, and the random parameters of the replacement, once the set is made",
    "作成後、氏名と仮IDの対応表及び置換えに用いた乱数等のパラメータを破棄すること";

    /// 項目の公表: publish the items after making it.
    PublishAnonymousItems = "publish-anonymous-items", PublicationOfItems, WithoutDelay,
    "publish the items of information on individuals that the anonymously processed information contains, long enough before it is used or provided for the public to know",
    "匿名加工情報に含まれる個人に関する情報の項目を、その利用又は提供の前に一般に十分に知らせるに足る期間を確保して公表すること";

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
        // Known on, in time under every reading by, as the Commission counts, late under every
        // reading from.
        let table = [
            ("2026-11-01", "2026-11-30", "2026-11-30", "2026-12-02"),
            // The thirtieth day after is a Saturday …
            ("2026-10-22", "2026-11-20", "2026-11-20", "2026-11-24"),
            // … a Sunday, the first of January.
            ("2026-10-23", "2026-11-21", "2026-11-23", "2026-11-24"),
            ("2026-12-02", "2026-12-31", "2027-01-04", "2027-01-05"),
        ];
        for (known, by, official, late_from) in table {
            let days = days_of(known, &[]);
            assert_eq!(days, [by, official, late_from].map(str::to_owned), "{known}");
        }
        // A public holiday counts where it is given.
        let labour = ["2026-11-23".parse().unwrap()];
        assert_eq!(days_of("2026-10-23", &labour), ["2026-11-21", "2026-11-24", "2026-11-25"]);
    }

    fn days_of(known: &str, holidays: &[Day]) -> [String; 3] {
        let deadline = Duty::ReportLeakFully.deadline(known.parse().unwrap(), holidays).unwrap();
        [deadline.by, deadline.official, deadline.late_from].map(|day| day.to_string())
    }
}
