//! The kinds of forms.

use crate::vocabulary::words;

words! {
    /// 様式の種類: what a form is.
    #[non_exhaustive]
    pub FormKind {
        /// 漏えい等報告書 (Art. 26(1), Rules 8).
        LeakReport = "leak-report", "Report of a leak", "漏えい等報告書";
        /// 漏えい等に関する本人への通知 (Art. 26(2), Rules 10).
        LeakNotice = "leak-notice", "Notice of a leak to the principal", "漏えい等に関する通知書";
        /// 漏えい等に関する委託元への通知 (Art. 26(1) proviso, Rules 9).
        EntrusteeNotice = "entrustee-notice", "Notice of a leak to whoever entrusted the data", "漏えい等に関する委託元への通知書";
        /// 第三者提供に係る記録 (Arts. 29, 30(3), 31(3)).
        TransferRecord = "transfer-record", "Record of a provision or a receipt", "第三者提供に係る記録";
        /// 開示等の請求等に対する回答 (Arts. 32 to 36, 38).
        RequestAnswer = "request-answer", "Answer to a request of a principal", "開示等の請求等に対する回答書";
        /// 共同利用に関する事項 (Art. 27(5)(iii)).
        JointUseNotice = "joint-use-notice", "Notice of a joint use", "個人データの共同利用に関する事項";
        /// 第三者提供に係る届出書 (Art. 27(2), (3), Rules 11).
        OptOutFiling = "opt-out-filing", "Filing of an opt-out", "個人データの第三者提供に係る届出書";
    }
}
