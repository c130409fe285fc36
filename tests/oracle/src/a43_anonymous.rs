//! 匿名加工情報 Articles 43 to 46 (2017: old 36 to 39; none before). The bodies of 58 are outside this
//! section.

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 匿名加工情報の作成 43(1)
    fn makes_anonymous(&self) -> F::Truth {
        all![
            self.since(Edition::Y2017),
            !self.hybrid_body(),
            self.handling(["anonymous-processing"]),
            any![self.personal_information(), self.pseudonymous()],
        ]
    }

    /// Information that the operator made itself (43)
    fn own_anonymous(&self) -> F::Truth {
        all![self.anonymous(), !self.hybrid_body(), self.source(["generated"])]
    }

    /// 自ら個人情報を加工して作成したものを除く Information that another made (44 to 46); old 75 does not list old 37
    /// to 39
    fn received_anonymous(&self) -> F::Truth {
        all![
            self.anonymous(),
            !self.hybrid_body(),
            !self.source(["generated"]),
            self.not_only_listed_articles(),
        ]
    }

    /// 43(1), (4), (5), 44, 45
    pub(crate) fn articles_43_to_45_prohibit(&self) -> F::Truth {
        any![
            // 43(1), Rules 34
            all![
                self.makes_anonymous(),
                !all![
                    self.is("identifiers-removed"),
                    self.is("codes-removed"),
                    self.is("linking-codes-removed"),
                    self.is("singular-descriptions-removed"),
                    self.is("nature-of-database-considered"),
                ],
            ],
            // 43(4), Rules 37; 44, Rules 38: to any third party, for 27(5) is not carried over
            // (reading 26)
            all![
                any![self.own_anonymous(), self.received_anonymous()],
                self.provides(),
                !all![
                    self.is("anonymous-items-published"),
                    self.is("anonymous-method-published"),
                    self.is("anonymous-recipient-told"),
                ],
            ],
            // 43(5)
            all![self.own_anonymous(), self.collates_to_identify()],
            // 45
            all![
                self.received_anonymous(),
                any![self.collates_to_identify(), self.acquires_deleted_information()]
            ],
        ]
    }

    /// 43(2), (3), (6), 46
    pub(crate) fn articles_43_to_46_duties(&self) -> Duties<F::Truth> {
        let makes = self.makes_anonymous();
        vec![
            ("protect-processing-method", makes), // 43(2), Rules 35
            (
                // guideline, processed part 3-2-3-1 note
                "destroy-replacement-table",
                all![self.since(Edition::Y2022), makes],
            ),
            (
                // 43(3), Rules 36: of the maker; where an entrustee makes it, of who entrusts the
                // making
                "publish-anonymous-items",
                any![
                    all![makes, !self.source(["entrustor"])],
                    all![
                        self.since(Edition::Y2017),
                        !self.hybrid_body(),
                        any![self.personal_information(), self.pseudonymous()],
                        self.provides(),
                        self.relation(["entrustee", "sub-entrustee"]),
                        self.is("entrustee-makes-anonymous"),
                    ],
                ],
            ),
            ("secure-own-anonymous", any![makes, self.own_anonymous()]), // 43(6)
            ("secure-received-anonymous", self.received_anonymous()),    // 46
        ]
    }
}
