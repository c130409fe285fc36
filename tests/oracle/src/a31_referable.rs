//! 個人関連情報の第三者提供の制限等 Article 31, since 2022.

use crate::{Duties, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 31(1): a provision that is expected to make personal data of the information. 27(5) is not
    /// carried over; what an entrustee merely hands back is outside (Q&A 8-9).
    fn provides_what_will_be_personal_data(&self) -> F::Truth {
        all![
            self.referable(),
            self.provides(),
            self.is("recipient-expected-to-identify"),
            none![self.article_27_1_item(), self.is("returns-entrusted-data")],
        ]
    }

    /// 31(1)
    pub(crate) fn article_31_prohibits(&self) -> F::Truth {
        all![
            self.provides_what_will_be_personal_data(),
            !all![
                self.is("referable-consent-confirmed"), // 31(1)(i)
                // 31(1)(ii); who is a foreign third party, 28(1) says
                any![!self.to_foreign_third_party(), self.is("referable-information-confirmed")],
            ],
        ]
    }

    /// 31(2) and 31(3)
    pub(crate) fn article_31_duties(&self) -> Duties<F::Truth> {
        let provides = self.provides_what_will_be_personal_data();
        vec![
            (
                // 31(2) with 28(3)
                "ensure-referable-measures",
                all![provides, self.recipient_in_foreign_country(), self.has_equivalent_system()],
            ),
            (
                // 31(3) with 30(3) and (4), Rules 27 to 29; not to the bodies of 16(2) (guideline,
                // general part 3-7-4)
                "record-referable-provision",
                all![provides, self.is_not("recipient-is-public-body")],
            ),
        ]
    }
}
