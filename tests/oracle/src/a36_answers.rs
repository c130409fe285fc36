//! 請求に対する通知等 Articles 32 to 40: how requests are answered, and what stands for whoever holds
//! retained data.

use crate::{Duties, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 32 to 37 and 40, with Rules 18(3) to (5)
    pub(crate) fn articles_32_to_40_duties(&self) -> Duties<F::Truth> {
        let refuses = self.handling(["refuse-request"]);
        let grants = self.handling(["grant-request"]);
        // 32(3), 34(3) and 35(7) speak of data that is held; 33(3) has words for its absence
        let request = all![self.proper_request(), self.is_not("nothing-held")];
        let refused = all![refuses, request];
        let granted = all![grants, request];
        // what is refused only in part is granted in part ("全部若しくは一部"), and the answers are about
        // the part refused
        let in_part = all![refuses, self.is("only-part-refused")];
        let granted_in_part = all![in_part, self.proper_request()];
        let to_stop = self.request(["stop-use", "stop-provision", "stop-for-risk"]);
        // 34(2): another law's procedure takes the place of 34(1) and (2) (guideline, general part
        // 3-8-4; reading 24)
        let to_correct =
            all![self.request(["correct"]), self.is_not("corrected-by-special-procedure")];

        let tells_no_purpose = all![refused, self.request(["notify-purpose"])];
        let tells_no_disclosure = self.is_told_of_no_disclosure();
        let tells_no_correction = all![refused, to_correct];
        let tells_no_stop = all![refused, to_stop];
        let answers = any![refuses, grants, self.handling(["disclose-otherwise", "charge-fee"])];
        let procedure = all![answers, self.data_of_the_request()];
        let withholds = all![refuses, self.asks_of_foreign_measures()];
        vec![
            // 32(1), Order 10
            ("keep-principals-informed", all![self.retained_personal_data(), !self.hybrid_body()]),
            ("tell-purpose-not-told", tells_no_purpose), // 32(3)
            ("tell-not-disclosed", tells_no_disclosure), // 33(3), 33(5)
            (
                // 34(2): as far as the purpose asks for it
                "investigate-content",
                any![
                    all![
                        any![refuses, grants],
                        request,
                        to_correct,
                        self.is_not("correction-not-needed")
                    ],
                    all![granted_in_part, self.request(["correct"])],
                ],
            ),
            (
                "tell-corrected",
                any![all![granted, to_correct], all![granted_in_part, self.request(["correct"])],],
            ), // 34(3)
            ("tell-not-corrected", tells_no_correction), // 34(3)
            ("tell-stopped", all![any![granted, granted_in_part], to_stop]), // 35(7)
            ("tell-not-stopped", tells_no_stop),         // 35(7)
            (
                // 36
                "explain-reasons",
                any![tells_no_purpose, tells_no_disclosure, tells_no_correction, tells_no_stop],
            ),
            ("help-to-specify", procedure),     // 37(2)
            ("spare-the-principal", procedure), // 37(4)
            (
                // 40, carried over by 42(3)
                "handle-complaints",
                any![
                    self.personal_information(),
                    self.pseudonymous(),
                    self.pseudonymous_not_personal()
                ],
            ),
            // 28(3), Rules 18(3) to (5)
            (
                "inform-of-foreign-measures",
                all![any![grants, in_part], self.asks_of_foreign_measures()],
            ),
            ("tell-measures-withheld", withholds),
            ("explain-withholding", withholds),
        ]
    }
}
