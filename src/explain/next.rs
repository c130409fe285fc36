//! 次に行うこと: what to do now.

use crate::vocabulary::words;

words! {
    /// 次に行うこと: what to do now.
    ///
    /// ```
    /// use appi::explain::Next;
    ///
    /// assert_eq!("mend".parse(), Ok(Next::Mend));
    /// ```
    #[non_exhaustive]
    pub Next {
        /// 公的部門の規律: another body's rules decide.
        PublicSectorRules = "public-sector-rules", "look to the rules of the public sector", "公的部門の規律により判断する";
        /// 他の法令による対応: the request is answered under another law.
        AnswerUnderOtherLaw = "answer-under-other-law", "answer the request under that other law", "当該他の法令の定めるところにより請求に応じる";
        /// 不履行の解消: make good what is overdue first.
        MakeGood = "make-good", "make good what is overdue (below) and have what is assumed confirmed before going on", "不履行となっている義務（下記）を履行し、前提とした事項を確認した上で進める";
        /// 前提の確認及び義務の履行: confirm what is assumed, go ahead, perform the duties.
        ConfirmAndPerform = "confirm-and-perform", "have what is assumed below confirmed (by whoever answers for privacy), then go ahead and perform the duties below (what is owed beforehand first)", "前提とした事項を確認した上で進め、下記の義務（事前に履行すべきものは事前に）を履行する";
        /// 前提の確認: confirm what is assumed, then go ahead.
        Confirm = "confirm", "have what is assumed below confirmed (by whoever answers for privacy), then go ahead; no duty is left to perform beyond the standing ones", "前提とした事項を確認した上で進める（継続的な義務のほかに履行すべき義務はない。）";
        /// 義務の履行: go ahead, and keep to the duties.
        Perform = "perform", "go ahead, and keep to the duties below", "下記の義務を履行しつつ、進めて差し支えない";
        /// 実施: go ahead.
        GoAhead = "go-ahead", "go ahead", "進めて差し支えない";
        /// 対応: do what is owed.
        Comply = "comply", "do so", "上記のとおり対応する";
        /// 中止: do not go ahead.
        Stop = "stop", "do not go ahead", "当該取扱いを行わない";
        /// 対応策: do not go ahead unless it has been made permitted.
        Mend = "mend", "do not go ahead until one of the ways below has been carried out and this has been asked again", "下記の対応策を講じ、改めて判断するまで、当該取扱いを行わない";
        /// 事実の確認: settle what is open first.
        Settle = "settle", "do not go ahead unless the answers to the questions under To find out permit it", "確認を要する事実が明らかになり、可能と判断されるまで、当該取扱いを行わない";
        /// 直ちに行う事実の確認: settle what is open about a leak at once.
        SettleAtOnce = "settle-at-once", "settle what is to be found out below at once, as the time for a report runs from the day of knowing", "確認を要する事実を直ちに確認する（報告の期間は、知った時から進行する。）";
    }
}
