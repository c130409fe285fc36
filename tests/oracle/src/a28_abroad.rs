//! 外国にある第三者への提供の制限 Article 28 (2017: old 24; none before).

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 外国 28(1): the recipient is in a foreign country, which a designated country is not (Rules
    /// 15), and does not itself use databases for business in Japan (guideline, foreign part 2-2)
    pub(crate) fn recipient_in_foreign_country(&self) -> F::Truth {
        all![
            self.since(Edition::Y2017),
            self.is("recipient-abroad"),
            self.is_not("country-designated"),
            self.is_not("recipient-operates-in-japan"),
        ]
    }

    /// 基準適合体制 28(1) in parentheses, Rules 16; since 2022 its measures go on being ensured, or the
    /// provision is to stop (28(3), Rules 18(1)(ii); reading 17)
    pub(crate) fn has_equivalent_system(&self) -> F::Truth {
        all![
            self.is("equivalent-system"),
            any![self.before(Edition::Y2022), self.is("equivalent-measures-ensured")]
        ]
    }

    /// 外国にある第三者 28(1)
    pub(crate) fn to_foreign_third_party(&self) -> F::Truth {
        all![self.recipient_in_foreign_country(), !self.has_equivalent_system()]
    }

    /// 28(1) with 28(2)
    pub(crate) fn article_28_prohibits(&self) -> F::Truth {
        all![
            self.personal_data(),
            self.provides(),
            self.to_foreign_third_party(),
            none![self.article_27_1_item(), self.informed_consent_to_foreign_provision()],
        ]
    }

    /// 外国にある第三者への提供を認める旨の本人の同意 28(1), since 2022 after the information of 28(2)
    fn informed_consent_to_foreign_provision(&self) -> F::Truth {
        all![
            self.consent("consent-to-foreign-provision"),
            any![
                self.before(Edition::Y2022),
                self.consent_needs_no_information(),
                self.foreign_information_given()
            ],
        ]
    }

    /// Act 44/2020, supplementary 4(1); for local bodies Act 37/2021, supplementary 9(6)
    fn consent_needs_no_information(&self) -> F::Truth {
        any![
            self.is("foreign-consent-before-2022"),
            all![
                self.since(Edition::Y2023),
                any![
                    self.is("is-local-research-agency"),
                    self.is("is-local-hospital-or-university")
                ],
                self.is("foreign-consent-before-2023"),
            ],
        ]
    }

    /// 28(2), Rules 17
    fn foreign_information_given(&self) -> F::Truth {
        all![
            any![
                // Rules 17(2)(i) and (ii)
                all![self.is("country-named"), self.is("regime-explained")],
                // Rules 17(3)
                all![
                    self.is("country-cannot-be-identified"),
                    self.is("country-unknown-explained"),
                    self.is("substitute-information-given"),
                ],
            ],
            any![
                self.is("measures-explained"), // Rules 17(2)(iii)
                // Rules 17(4)
                all![self.is("measures-cannot-be-told"), self.is("measures-unknown-explained")],
            ],
        ]
    }

    /// 28(3): where the equivalent system is what carries the provision (guideline, foreign part 6;
    /// reading 18)
    pub(crate) fn article_28_duties(&self) -> Duties<F::Truth> {
        vec![(
            "ensure-foreign-measures",
            all![
                self.since(Edition::Y2022),
                self.personal_data(),
                self.provides(),
                self.recipient_in_foreign_country(),
                self.has_equivalent_system(),
                none![self.article_27_1_item(), self.informed_consent_to_foreign_provision()],
            ],
        )]
    }
}
