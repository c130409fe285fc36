//! 仮名加工情報 Articles 41 and 42, since 2022.

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 仮名加工情報の作成 41(1)
    fn makes_pseudonymous(&self) -> F::Truth {
        all![
            self.since(Edition::Y2022),
            self.handling(["pseudonymous-processing"]),
            self.personal_information()
        ]
    }

    /// 照合 41(7): collation with other information in order to identify
    pub(crate) fn collates_to_identify(&self) -> F::Truth {
        all![self.handling(["collation"]), self.is("collation-to-identify")]
    }

    /// 削除情報等の取得 42(3), 45: while handling the information, what was taken out of it is acquired in
    /// order to identify (reading 25 on the handlings)
    pub(crate) fn acquires_deleted_information(&self) -> F::Truth {
        all![
            self.handling([
                "acquisition",
                "receipt",
                "use",
                "collation",
                "contact",
                "pseudonymous-processing",
                "anonymous-processing",
                "aggregation",
                "retention",
            ]),
            self.is("acquires-deletion-information"),
        ]
    }

    /// 本人への連絡等 41(8), Rules 33: by a listed means, with what the information contains
    fn contacts_with_it(&self) -> F::Truth {
        all![
            self.handling(["contact"]),
            self.is("contact-uses-information"),
            any![
                self.is("contact-by-listed-means"),
                self.channel([
                    "telephone",
                    "post",
                    "telegram",
                    "fax",
                    "short-message",
                    "e-mail",
                    "addressed-message",
                    "individual-advertisement",
                    "home-visit",
                ]),
            ],
        ]
    }

    /// 41(1), (3), (6), (7), (8)
    pub(crate) fn article_41_prohibits(&self) -> F::Truth {
        any![
            // 41(1), Rules 31
            all![
                self.makes_pseudonymous(),
                !all![
                    self.is("identifiers-removed"),
                    self.is("codes-removed"),
                    self.is("property-descriptions-removed"),
                ],
            ],
            // 41(3): only the law lifts it; making it anew is a use like any other (reading 9)
            all![
                self.pseudonymous(),
                any![self.measured_by_purpose(), self.handling(["pseudonymous-processing"])],
                self.own_act(),
                !self.within_specified_purpose(),
                !self.based_on_law(),
            ],
            // 41(6): neither consent nor the other items of 27(1), and no Article 28
            all![
                self.pseudonymous_data(),
                self.provides(),
                !self.based_on_law(),
                !self.article_27_5_item_as_published(),
            ],
            all![self.pseudonymous(), self.collates_to_identify()], // 41(7)
            all![self.pseudonymous(), self.contacts_with_it()],     // 41(8)
        ]
    }

    /// 42(1) and 42(3)
    pub(crate) fn article_42_prohibits(&self) -> F::Truth {
        all![
            self.pseudonymous_not_personal(),
            any![
                // 42(1), (2)
                all![self.provides(), !self.based_on_law(), !self.article_27_5_item_as_published()],
                // 42(3) with 41(7) and (8)
                self.collates_to_identify(),
                self.acquires_deleted_information(),
                self.contacts_with_it(),
            ],
        ]
    }

    /// 41(2), (5), (6), 42(2)
    pub(crate) fn articles_41_and_42_duties(&self) -> Duties<F::Truth> {
        let pseudonymous = any![self.pseudonymous(), self.pseudonymous_not_personal()];
        vec![
            (
                // 41(2): of whoever made it, or got it together with what was taken out
                "protect-deleted-information",
                any![
                    self.makes_pseudonymous(),
                    all![
                        self.handling(["acquisition", "receipt"]),
                        pseudonymous,
                        self.is("with-deletion-information"),
                    ],
                ],
            ),
            ("erase-pseudonymous", all![self.pseudonymous_data(), self.is("no-longer-needed")]), // 41(5)
            (
                // guideline, processed part 2-2-3-3, 2-2-4-1 note 2: lest the entrustee breach 41
                // or 42 (reading 33)
                "tell-entrustee-pseudonymous",
                all![
                    any![self.pseudonymous_data(), self.pseudonymous_not_personal()],
                    self.provides(),
                    self.relation(["entrustee", "sub-entrustee"]),
                ],
            ),
            (
                // 27(6) as 41(6) and 42(2) read it
                "publish-joint-use-changes",
                all![
                    any![self.pseudonymous_data(), self.pseudonymous_not_personal()],
                    self.handling(["provision"]),
                    self.relation(["joint-user"]),
                    self.is("joint-use-published"),
                ],
            ),
        ]
    }
}
