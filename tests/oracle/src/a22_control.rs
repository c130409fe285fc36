//! 個人データの管理及び苦情の処理 Articles 22 to 25 (until 2022: old 19 to 22), with 42(3).

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// The operator handles the data where the recipient is: through its branch, through an
    /// entrustee, by storing it with one who does not handle it (guideline, general part 10-7; Q&A
    /// 10-24, 10-25; reading 28).
    fn has_it_handled_there(&self) -> F::Truth {
        let to_entrustee = self.relation(["entrustee", "sub-entrustee"]);
        any![
            all![self.handling(["provision", "acquisition"]), to_entrustee],
            all![self.handling(["provision"]), self.relation(["same-entity"])],
            all![self.handling(["provision"]), self.stored_without_handling()],
        ]
    }

    /// 22 to 25: standing duties of whoever holds the data, and the supervision of an entrustee
    pub(crate) fn articles_22_to_25_duties(&self) -> Duties<F::Truth> {
        // 23 to 25 reach personal data, also where it is pseudonymously processed, and 42(3)
        // carries them over
        let controlled =
            any![self.personal_data(), self.pseudonymous_data(), self.pseudonymous_not_personal()];
        vec![
            // 22; 41(5) puts a duty of its own in its place for pseudonymously processed data
            ("keep-accurate", self.personal_data()),
            (
                "erase-when-not-needed",
                all![self.since(Edition::Y2017), self.personal_data(), self.is("no-longer-needed")],
            ),
            (
                // 23, also of what is to become personal data (guideline, general part 3-4-2)
                "secure-data",
                any![
                    controlled,
                    all![
                        self.personal_information(),
                        !self.personal_data(),
                        self.is("being-acquired")
                    ],
                ],
            ),
            (
                // 23: the external environment (guideline, general part 10-7)
                "know-foreign-environment",
                all![
                    self.since(Edition::Y2022),
                    any![self.personal_data(), self.pseudonymous_data()],
                    any![
                        self.is("handled-abroad"),
                        all![self.is("recipient-abroad"), self.has_it_handled_there()],
                    ],
                ],
            ),
            ("supervise-employees", controlled), // 24
            (
                // 25: whoever lets another handle the data, the intake from the principal included
                // (guideline, general part 3-4-4 note 1), on whatever ground the data passes
                "supervise-entrustee",
                all![
                    controlled,
                    self.relation(["entrustee", "sub-entrustee"]),
                    any![
                        self.handling(["acquisition"]),
                        all![
                            self.handling(["provision"]),
                            !self.stored_without_handling(),
                            self.is_not("principals-own-act"),
                        ],
                    ],
                ],
            ),
        ]
    }
}
