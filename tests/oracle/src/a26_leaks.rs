//! 漏えい等の報告等 Article 26, since 2022. Leaving a leak unreported, or the principals uninformed, is the
//! handling.

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 報告対象事態 26(1), Rules 7: a leak, loss or damage of one of the four kinds, without protection
    fn reportable_leak(&self) -> F::Truth {
        let data = self.personal_data(); // 41(9): not of pseudonymously processed information
        all![
            self.since(Edition::Y2022),
            self.is("leak-loss-or-damage"),
            // Rules 7(i) in parentheses, for all items; of what is being acquired too (guideline,
            // general part 3-5-3-1)
            self.is_not("encrypted-or-protected"),
            any![
                all![data, self.is("special-care-included")], // Rules 7(i)
                all![data, self.is("may-cause-property-damage")], // Rules 7(ii)
                all![data, self.is("wrongful-purpose")],      // Rules 7(iii)
                // Rules 7(iii) in parentheses, since 2024: information that is to become personal
                // data
                all![
                    self.since(Edition::Y2024),
                    self.personal_information(),
                    self.is("being-acquired"),
                    self.is("wrongful-purpose"),
                ],
                all![data, self.is("more-than-1000-principals")], // Rules 7(iv)
            ],
        ]
    }

    /// 26(1): a leak to be reported, and not by an entrustee who notified the entrustor (proviso,
    /// Rules 9)
    fn report_is_owed(&self) -> F::Truth {
        all![
            self.reportable_leak(),
            !all![self.source(["entrustor"]), self.is("entrustor-notified")]
        ]
    }

    /// 26(2): the same, and no substitute for a notice that is difficult (proviso)
    fn notice_is_owed(&self) -> F::Truth {
        all![
            self.report_is_owed(),
            !all![self.is("notice-difficult"), self.is("substitute-measures")]
        ]
    }

    /// 26(1) and 26(2)
    pub(crate) fn article_26_prohibits(&self) -> F::Truth {
        any![
            all![self.handling(["leave-leak-unreported"]), self.report_is_owed()],
            all![self.handling(["leave-principals-uninformed"]), self.notice_is_owed()],
        ]
    }

    /// 26(1) with Rules 8, 26(2) with Rules 10: both are owed by the event, whichever of them is
    /// left undone ("前項に規定する 場合には")
    pub(crate) fn article_26_duties(&self) -> Duties<F::Truth> {
        let left = self.handling(["leave-leak-unreported", "leave-principals-uninformed"]);
        let reports = all![left, self.report_is_owed()];
        vec![
            ("report-leak-promptly", reports), // Rules 8(1)
            // Rules 8(2): 30 days, for Rules 7(iii) 60 days, whatever else it is (guideline,
            // general part 3-5-3-4)
            ("report-leak-fully", all![reports, self.is_not("wrongful-purpose")]),
            ("report-wrongful-leak-fully", all![reports, self.is("wrongful-purpose")]),
            ("notify-principals-of-leak", all![left, self.notice_is_owed()]),
        ]
    }
}
