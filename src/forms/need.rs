//! How far a matter has to be written.

use crate::vocabulary::words;

words! {
    /// 記載の要否: how far a matter has to be written.
    #[non_exhaustive]
    pub Need {
        /// 必要: without it the form is not complete.
        Required = "required", "required", "必要";
        /// 把握している限り: as far as it is known when the form is made.
        WhereKnown = "where-known", "as far as it is known", "把握している限り必要";
        /// 必要な範囲: as far as the principal's protection needs it.
        WhereNeeded = "where-needed", "as far as the principal's protection needs it", "本人の権利利益の保護に必要な範囲で必要";
        /// 該当する場合: where there is anything to write.
        WhereSo = "where-so", "where there is one", "該当する場合に必要";
        /// 努力義務: as a best effort.
        Effort = "effort", "as a best effort", "努力義務";
        /// 記載不可: nothing may be written.
        Barred = "barred", "not to be written", "記載不可";
    }
}
