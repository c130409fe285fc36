//! 共通の例外及び同意 The exceptions of 18(3), which 20(2) and 27(1) repeat, and consent.

use crate::{Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 法令に基づく場合 18(3)(i), 20(2)(i), 27(1)(i), 41(3), 41(6), 42(1)
    pub(crate) fn based_on_law(&self) -> F::Truth {
        all![
            any![self.is("based-on-law"), self.is("compelled-by-law")],
            // foreign law is no 法令 (guideline, foreign part 2 note 3)
            self.is_not("law-is-foreign"),
            // ordinances: 18(3)(i) in parentheses, since 2023; before that as the case has it
            // (reading 4)
            any![
                self.is_not("law-is-ordinance"),
                self.since(Edition::Y2023),
                self.is("ordinance-counted-as-law")
            ],
        ]
    }

    /// 人の生命、身体又は財産の保護 18(3)(ii), 20(2)(ii), 27(1)(ii)
    fn protects_life_body_or_property(&self) -> F::Truth {
        all![self.is("needed-for-life-body-property"), self.is("consent-difficult")]
    }

    /// 公衆衛生の向上又は児童の健全な育成の推進 18(3)(iii), 20(2)(iii), 27(1)(iii)
    fn serves_public_health(&self) -> F::Truth {
        all![self.is("specially-needed-for-public-health"), self.is("consent-difficult")]
    }

    /// 国の機関等の事務への協力 18(3)(iv), 20(2)(iv), 27(1)(iv)
    fn cooperates_with_public_body(&self) -> F::Truth {
        all![
            self.is("affairs-of-public-body"),
            self.is("affairs-prescribed-by-law"),
            self.is("cooperation-needed"),
            self.is("consent-would-impede"),
        ]
    }

    /// Items (i) to (iv), which the three articles have in the same words.
    fn common_exception(&self) -> F::Truth {
        any![
            self.based_on_law(),
            self.protects_life_body_or_property(),
            self.serves_public_health(),
            self.cooperates_with_public_body(),
        ]
    }

    /// 18(3)(v), 20(2)(v), 27(1)(v) to (vii) in parentheses; academic items exist since 2022.
    fn academic(&self, condition: F::Truth) -> F::Truth {
        all![self.since(Edition::Y2022), condition, self.is_not("unjust-infringement")]
    }

    /// 学術研究機関等が学術研究目的で取り扱う場合 18(3)(v), 20(2)(v)
    fn researches_itself(&self) -> F::Truth {
        self.academic(all![
            self.is("operator-is-academic"),
            self.is("needed-for-academic-research")
        ])
    }

    /// 学術研究機関等への提供 18(3)(vi), 27(1)(vii)
    fn recipient_researches(&self) -> F::Truth {
        self.academic(all![
            self.is("recipient-is-academic"),
            self.is("recipient-needs-for-research")
        ])
    }

    /// 18(3): Paragraphs (1) and (2) do not apply.
    pub(crate) fn article_18_3_lifts(&self) -> F::Truth {
        any![
            self.common_exception(),  // 18(3)(i) to (iv)
            self.researches_itself(), // 18(3)(v)
            // 18(3)(vi): personal data provided to an academic research institution
            all![self.handling(["provision"]), self.personal_data(), self.recipient_researches()],
        ]
    }

    /// 20(2)(i) to (vi)
    pub(crate) fn article_20_2_items_1_to_6(&self) -> F::Truth {
        any![
            self.common_exception(),  // 20(2)(i) to (iv)
            self.researches_itself(), // 20(2)(v)
            // 20(2)(vi): acquired from an academic research institution in joint research
            self.academic(all![
                self.is("source-is-academic"),
                self.is("needed-for-academic-research"),
                self.is("joint-research"),
            ]),
        ]
    }

    /// 27(1)(i) to (vii), to which 28(1), 29(1), 30(1) and 31(1) refer
    pub(crate) fn article_27_1_item(&self) -> F::Truth {
        any![
            self.common_exception(), // 27(1)(i) to (iv)
            // 27(1)(v): unavoidable for publishing results or teaching
            self.academic(all![
                self.is("operator-is-academic"),
                self.is("unavoidable-for-publication")
            ]),
            // 27(1)(vi): to the partner of a joint research
            self.academic(all![
                self.is("operator-is-academic"),
                self.is("needed-for-academic-research"),
                self.is("joint-research"),
            ]),
            self.recipient_researches(), // 27(1)(vii)
        ]
    }

    /// 27(1)(i) to (vii) by what whoever receives knows: the academic provider of (v) and (vi) is
    /// the sender, the researcher of (vii) is the operator (reading 29)
    pub(crate) fn article_27_1_item_for_receiver(&self) -> F::Truth {
        any![
            self.common_exception(),
            self.academic(all![
                self.is("source-is-academic"),
                self.is("unavoidable-for-publication")
            ]),
            self.academic(all![
                self.is("source-is-academic"),
                self.is("needed-for-academic-research"),
                self.is("joint-research"),
            ]),
            self.researches_itself(),
            self.recipient_researches(),
        ]
    }

    /// 本人の同意 A consent of one who can judge what it leads to (guideline, general part 2-16).
    pub(crate) fn consent(&self, id: &'static str) -> F::Truth {
        all![self.is(id), self.is_not("consenter-incapable")]
    }

    /// 第三者への提供の同意 Consent to this provision; consent to provision abroad is such a consent where
    /// the recipient is abroad (reading 5).
    pub(crate) fn consent_to_provision(&self) -> F::Truth {
        any![
            self.consent("consent-to-provision"),
            all![self.consent("consent-to-foreign-provision"), self.is("recipient-abroad")],
        ]
    }
}
