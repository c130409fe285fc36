//! 取得 Articles 20 and 21 (until 2022: old 17 and 18).

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 個人情報の取得 The operator acquires personal information.
    fn acquires(&self) -> F::Truth {
        all![
            self.handling(["acquisition", "receipt"]),
            any![
                self.personal_information(),
                // processing one's own information is no acquisition (guideline, processed part
                // 2-2-3-1-2 note)
                all![
                    self.pseudonymous(),
                    any![self.handling(["receipt"]), !self.source(["generated"])],
                ],
            ],
        ]
    }

    /// 個人関連情報を個人データとして取得 The operator receives referable information and ties it to persons: it
    /// acquires personal information, whatever it lay in (2(1); guideline, general part 3-7-5).
    pub(crate) fn ties_referable_information(&self) -> F::Truth {
        all![self.handling(["receipt"]), self.referable_in_any_form(), self.is("tied-on-receipt")]
    }

    /// What is received under an item of 27(1), as the sender names it or as the operator knows it
    /// (reading 29)
    pub(crate) fn received_under_item(&self) -> F::Truth {
        any![self.is("received-under-27-1-item"), self.article_27_1_item_for_receiver()]
    }

    /// 20(1): what evidently may not be provided is no fair acquisition (guideline, general part
    /// 3-3-1 examples 5 and 6); it needs a sender, and a case in which the sender may provide
    /// answers it (reading 30)
    fn acquires_what_may_not_be_provided(&self) -> F::Truth {
        all![
            any![
                self.handling(["receipt"]),
                self.source(["third-party", "entrustor", "predecessor", "public-source"]),
            ],
            self.is("sender-may-not-provide"),
            self.is_not("received-under-27-5"),
            // referable information has examples of its own (general part 3-7-5-3)
            any![
                all![self.pseudonymous(), !self.based_on_law()],
                all![self.personal_information(), !self.received_under_item()],
            ],
        ]
    }

    /// 20(1) and 20(2)
    pub(crate) fn article_20_prohibits(&self) -> F::Truth {
        let acquires = any![self.acquires(), self.ties_referable_information()];
        all![
            self.not_only_listed_articles(), // old 75 does not list old 17
            any![
                // 20(1): deceit or other wrongful means
                all![
                    acquires,
                    any![self.is("acquired-wrongfully"), self.acquires_what_may_not_be_provided()]
                ],
                // 20(1) with 31(1)(i): tying referable information to persons without their consent
                // (general part 3-7-5-3), unless 31(1) asks for none: of a public body, of what
                // forms no database (reading 11)
                all![
                    self.ties_referable_information(),
                    self.referable(),
                    !self.consent("consent-to-referable-acquisition"),
                    none![
                        self.is("source-is-public-body"),
                        self.received_under_item(),
                        self.is("returns-entrusted-data"),
                    ],
                ],
                // 20(2), since 2017
                all![
                    self.since(Edition::Y2017),
                    acquires,
                    self.is("special-care-included"),
                    !self.special_care_may_be_acquired(),
                ],
            ],
        ]
    }

    /// 20(2): the principal's consent, or one of the items
    fn special_care_may_be_acquired(&self) -> F::Truth {
        any![
            self.consent("consent-to-special-care"),
            // what the principal hands over himself (guideline, general part 3-3-2 note 2)
            all![
                self.source(["principal-in-writing", "principal-otherwise"]),
                self.is_not("concerns-another-person"),
                self.is_not("consenter-incapable"),
            ],
            // the consents that the sender holds (same note)
            all![self.handling(["receipt"]), self.is("sender-holds-consents")],
            self.article_20_2_items_1_to_6(),
            self.is("published-by-qualified-person"), // 20(2)(vii), Rules 6
            // 20(2)(viii), Order 9(i)
            all![self.is("seen-or-filmed"), self.is("evident-from-appearance")],
            // 20(2)(viii), Order 9(ii): personal data received in a case of 27(5)
            all![
                self.is("received-under-27-5"),
                any![self.personal_data(), self.pseudonymous_data()]
            ],
        ]
    }

    /// 本人から直接書面により取得 21(2): the principal's own information, from him in writing
    fn acquired_in_writing(&self) -> F::Truth {
        all![
            self.handling(["acquisition"]), // a receipt is from a third party, as the handling says
            self.source(["principal-in-writing"]),
            self.is_not("concerns-another-person"),
            self.not_only_listed_articles(), // old 75 does not list old 18(2)
        ]
    }

    /// 21(4)(i) to (iii), to which 32(1)(ii) and 32(2)(ii) refer
    pub(crate) fn article_21_4_items_1_to_3(&self) -> F::Truth {
        any![
            self.is("telling-harms-rights"),   // 21(4)(i)
            self.is("telling-harms-operator"), // 21(4)(ii)
            // 21(4)(iii): the guideline (general part 3-3-5(3)) reads in those whom a public body
            // entrusts, so that `affairs-of-entrusted-party` makes no difference (reading 12)
            all![
                self.is("affairs-of-public-body"),
                self.is("affairs-prescribed-by-law"),
                self.is("cooperation-needed"),
                self.is("telling-impedes-affairs"),
            ],
        ]
    }

    /// 21(4)
    fn article_21_4_lifts(&self) -> F::Truth {
        any![self.article_21_4_items_1_to_3(), self.is("purpose-evident")]
    }

    /// 21(2): the purpose is expressly stated beforehand
    pub(crate) fn article_21_prohibits(&self) -> F::Truth {
        all![
            self.acquires(),
            self.acquired_in_writing(),
            self.is_not("purpose-stated"),
            self.is_not("urgent-need"),
            !self.article_21_4_lifts(),
        ]
    }

    /// 21(1) and 21(3), for pseudonymously processed information as 41(4) reads them
    pub(crate) fn article_21_duties(&self) -> Duties<F::Truth> {
        // 21(1): notwithstanding it 21(2), but in an urgent need 21(1) again (guideline, general
        // part 3-3-4)
        let tells_after_acquisition = all![
            any![
                !self.acquired_in_writing(),
                all![self.is("urgent-need"), self.is_not("purpose-stated")]
            ],
            self.is_not("purpose-published"),
            !self.article_21_4_lifts(),
        ];
        // 21(3)
        let tells_of_change =
            all![self.handling(["change-of-purpose"]), !self.article_21_4_lifts()];
        vec![
            (
                "notify-purpose",
                all![
                    any![
                        all![self.acquires(), self.personal_information()],
                        self.ties_referable_information()
                    ],
                    tells_after_acquisition,
                ],
            ),
            (
                // a change within 17(2); what consent or 18(3) allows beyond it is no change
                // (reading 13)
                "announce-changed-purpose",
                all![self.personal_information(), tells_of_change, self.change_is_related()],
            ),
            (
                "publish-pseudonymous-purpose",
                all![self.acquires(), self.pseudonymous(), tells_after_acquisition],
            ),
            ("publish-changed-pseudonymous-purpose", all![self.pseudonymous(), tells_of_change]),
        ]
    }
}
