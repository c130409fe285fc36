//! 開示等の請求等 Articles 32 to 38 (until 2022: old 24 to 30, from 2017 old 27 to 33), and the two
//! requests outside them, 27(2) and 28(3): what is owed, and what refusing, answering otherwise and
//! charging a fee violate.

use crate::{Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// Requests of 32 to 35; 33(5) and 35(5) since 2022
    pub(crate) fn request_under_32_to_35(&self) -> F::Truth {
        any![
            self.request(["notify-purpose", "disclose", "correct", "stop-use", "stop-provision"]),
            all![self.since(Edition::Y2022), self.request(["disclose-records", "stop-for-risk"])],
        ]
    }

    /// The data that a request of 32 to 35 is about: retained personal data, for records personal
    /// data (33(5)). None is pseudonymously processed (41(9)), and the bodies of 58 are outside.
    pub(crate) fn data_of_the_request(&self) -> F::Truth {
        all![
            self.request_under_32_to_35(),
            !self.hybrid_body(),
            any![
                all![self.request(["disclose-records"]), self.personal_data()],
                all![!self.request(["disclose-records"]), self.retained_personal_data()],
            ],
        ]
    }

    /// A request that the article knows, by one entitled to it (37(3), Order 13), as the operator's
    /// procedure has it (37(1))
    pub(crate) fn proper_request(&self) -> F::Truth {
        all![
            self.data_of_the_request(),
            self.is("requester-entitled"),
            self.is("request-procedure-followed")
        ]
    }

    /// A ground lets the operator refuse what it reaches, "wholly or in part": the whole only if it
    /// reaches the whole (33(2), Rules 18(3); reading 20).
    fn refused_for(&self, ground: F::Truth) -> F::Truth {
        all![ground, any![self.is("only-part-refused"), self.is_not("part-can-be-granted")]]
    }

    /// What a request of 32 to 35 obliges the operator to grant
    fn request_must_be_granted(&self) -> F::Truth {
        all![
            self.proper_request(),
            self.is_not("nothing-held"),
            any![
                self.purpose_must_be_told(),
                self.disclosure_is_owed(),
                self.correction_is_owed(),
                self.stop_is_owed(),
            ],
        ]
    }

    /// 32(2)
    fn purpose_must_be_told(&self) -> F::Truth {
        all![
            self.request(["notify-purpose"]),
            // a purpose is told or not: there are no words for a part of it
            none![
                self.is("purpose-plain-to-principal"), // 32(2)(i)
                self.article_21_4_items_1_to_3(),      // 32(2)(ii)
            ],
        ]
    }

    /// 33(2)(i) to (iii)
    fn disclosure_ground(&self) -> F::Truth {
        any![
            self.is("disclosure-harms-rights"),
            self.is("disclosure-seriously-hinders"),
            self.is("disclosure-breaches-law"),
        ]
    }

    /// 33(2), 33(5)
    fn disclosure_is_owed(&self) -> F::Truth {
        any![
            all![
                self.request(["disclose"]),
                // 33(4): another law that discloses takes the place of 33(1) and (2)
                !self.refused_for(any![
                    self.disclosure_ground(),
                    self.is("other-law-on-disclosure")
                ]),
            ],
            all![
                self.request(["disclose-records"]),
                // Order 11: of such a record not even the existence is to be known
                self.is_not("record-excluded"),
                // 33(5) carries over 33(1) to (3), not 33(4)
                !self.refused_for(self.disclosure_ground()),
            ],
        ]
    }

    /// 34(2)
    fn correction_is_owed(&self) -> F::Truth {
        all![
            self.request(["correct"]),
            self.is("content-not-factual"),
            none![self.is("correction-not-needed"), self.is("corrected-by-special-procedure")],
        ]
    }

    /// 35(2), 35(4), 35(6)
    fn stop_is_owed(&self) -> F::Truth {
        // the provisos have no "in whole or in part"
        let substituted = all![self.is("stop-difficult"), self.is("substitute-measures")];
        all![
            any![
                // 35(1), (2): as far as is needed to cure the violation
                all![
                    self.request(["stop-use"]),
                    self.is("handled-in-violation"),
                    !self.stopped_as_far_as_needed()
                ],
                // 35(3), (4): without such a limit
                all![self.request(["stop-provision"]), self.is("provided-in-violation")],
                // 35(5), (6): as far as is needed to prevent the harm
                all![
                    self.request(["stop-for-risk"]),
                    any![
                        self.is("no-longer-needed"),
                        self.is("leak-occurred"),
                        // against this ground alone the operator's interest weighs (guideline,
                        // general part 3-8-5-1 note 5; reading 21)
                        all![
                            self.is("rights-at-risk"),
                            !self.refused_for(self.is("operator-interest-outweighs")),
                        ],
                    ],
                    !self.stopped_as_far_as_needed(),
                ],
            ],
            !substituted, // provisos of 35(2), (4), (6)
        ]
    }

    /// 35(2), (6): "必要な限度で" excuses what goes beyond it, and so a refusal in part only
    fn stopped_as_far_as_needed(&self) -> F::Truth {
        all![self.is("only-part-refused"), self.is("extent-suffices")]
    }

    /// 27(2): a provision under an opt-out stops when the principal asks; 37 has no procedure for
    /// it, and 27(2)(vii) is an item of the notice (reading 22)
    fn opt_out_must_stop(&self) -> F::Truth {
        all![
            self.request(["stop-opt-out"]),
            self.personal_data(),
            self.is("provided-by-opt-out"),
            self.is("requester-entitled"),
        ]
    }

    /// 28(3), since 2022: a request about the measures of a recipient abroad; 37 has no procedure
    /// for it (reading 22)
    pub(crate) fn asks_of_foreign_measures(&self) -> F::Truth {
        all![
            self.since(Edition::Y2022),
            self.request(["inform-of-foreign-measures"]),
            self.personal_data(),
            self.is("provided-on-equivalent-system"),
            self.is("requester-entitled"),
        ]
    }

    /// 32 to 38, with 27(2) and 28(3)
    pub(crate) fn articles_32_to_38_prohibit(&self) -> F::Truth {
        any![
            all![
                self.handling(["refuse-request"]),
                any![
                    self.request_must_be_granted(),
                    self.opt_out_must_stop(),
                    all![
                        self.asks_of_foreign_measures(),
                        !self.refused_for(self.is("disclosure-seriously-hinders")), // Rules 18(3) proviso
                    ],
                ],
            ],
            all![self.handling(["disclose-otherwise"]), self.discloses_in_a_wrong_way()],
            all![self.handling(["charge-fee"]), self.fee_is_wrong()],
        ]
    }

    /// 33(2): disclosure that is owed, in another way than the one owed
    fn discloses_in_a_wrong_way(&self) -> F::Truth {
        all![
            self.proper_request(),
            self.is_not("nothing-held"),
            self.disclosure_is_owed(),
            any![
                // until 2022: on paper or as agreed (old Order 6, from 2017 old Order 9)
                all![self.before(Edition::Y2022), self.is("neither-paper-nor-agreed")],
                // since 2022: as asked, if Rules 30 lets it be asked; where that is difficult, on
                // paper
                all![
                    self.since(Edition::Y2022),
                    self.is_not("way-not-offered"),
                    any![self.is_not("method-difficult"), self.is("neither-paper-nor-agreed")],
                ],
            ],
        ]
    }

    /// 38: a fee beyond what is reasonable, or for a request for which the Act gives none (reading
    /// 23)
    fn fee_is_wrong(&self) -> F::Truth {
        any![
            all![
                self.data_of_the_request(),
                any![
                    // 38(2), for 32(2), 33(1) and 33(5)
                    all![
                        self.request(["notify-purpose", "disclose", "disclose-records"]),
                        self.is_not("fee-reasonable"),
                    ],
                    // 38(1) a contrario
                    self.request(["correct", "stop-use", "stop-provision", "stop-for-risk"]),
                ],
            ],
            // 58 takes 38 away, for whatever request
            all![
                !self.hybrid_body(),
                self.personal_data(),
                any![
                    self.request(["stop-opt-out"]),
                    all![self.since(Edition::Y2022), self.request(["inform-of-foreign-measures"])],
                ],
            ],
        ]
    }

    /// 33(3): a request for disclosure that is answered with no, with "nothing is held", or
    /// otherwise than asked for
    pub(crate) fn is_told_of_no_disclosure(&self) -> F::Truth {
        let requested = all![
            self.proper_request(),
            any![
                // 33(4), as far as it reaches, and Order 11: then it is no request of this Article
                all![
                    self.request(["disclose"]),
                    !self.refused_for(self.is("other-law-on-disclosure"))
                ],
                all![self.request(["disclose-records"]), self.is_not("record-excluded")],
            ],
        ];
        all![
            requested,
            any![
                self.handling(["refuse-request"]),
                // since 2022: the way asked for is difficult
                all![
                    self.since(Edition::Y2022),
                    self.handling(["disclose-otherwise"]),
                    self.is_not("way-not-offered"),
                    self.is("method-difficult"),
                ],
            ],
        ]
    }
}
