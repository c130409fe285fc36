//! 第三者提供に係る記録及び確認 Articles 29 and 30 (2017: old 25 and 26; none before).

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// What is passed on for the principal, or to one who is one with him, needs neither record nor
    /// check (guideline, part on checks and records 2-2).
    fn affair_of_the_principal(&self) -> F::Truth {
        any![self.is("on-behalf-of-principal"), self.is("recipient-one-with-principal")]
    }

    /// 29(1)
    fn record_is_due(&self) -> F::Truth {
        all![
            self.since(Edition::Y2017),
            self.personal_data(), // 41(6): for pseudonymously processed data no permitted provision needs a record
            self.provides(),
            self.is_not("recipient-is-public-body"), // in parentheses: not the bodies of 16(2)(i) to (iv)
            // proviso; for provisions under 28(1) only the items of 27(1)
            !self.article_27_1_item(),
            !all![self.article_27_5_item(), !self.to_foreign_third_party()],
            // never under an opt-out, so only where consent carries the provision (reading 19)
            !all![self.affair_of_the_principal(), self.consent_to_provision()],
        ]
    }

    /// 30(1), of personal data from a third party
    fn checks_on_receipt(&self) -> F::Truth {
        all![
            self.since(Edition::Y2017),
            self.not_only_listed_articles(), // old 75 does not list old 26
            self.handling(["receipt"]), // whoever sends, is a third party unless 27(5) holds (reading 31)
            self.is_not("source-is-public-body"), // 29(1) in parentheses
            self.is_not("received-under-27-5"), // proviso
            any![
                all![self.personal_data(), !self.received_under_item()],
                // 41(6): of the items of 27(1) only the law
                all![self.pseudonymous_data(), !self.based_on_law()],
            ],
            // by the guideline, part on checks and records 2-2, except under an opt-out (reading
            // 19)
            !all![
                any![self.affair_of_the_principal(), self.is("not-personal-data-for-recipient")],
                self.is_not("received-by-opt-out"),
            ],
        ]
    }

    /// 30(1), of referable information acquired as personal data (Rules 24(1)(iii); guideline,
    /// general part 3-7-5)
    fn checks_on_receipt_of_referable(&self) -> F::Truth {
        all![
            self.ties_referable_information(),
            self.referable(), // 31(1): only what forms a database
            // as of data (reading 19)
            !all![
                any![self.affair_of_the_principal(), self.is("not-personal-data-for-recipient")],
                self.is_not("received-by-opt-out"),
            ],
            none![
                self.is("source-is-public-body"),
                self.received_under_item(),
                self.is("returns-entrusted-data"),
            ],
        ]
    }

    /// 30(1): the check comes with the receipt, so that without it the receipt is unlawful
    pub(crate) fn article_30_prohibits(&self) -> F::Truth {
        any![
            all![self.checks_on_receipt(), self.is_not("source-checked")],
            // who the sender is, not how it acquired the information (guideline, general part
            // 3-7-5-1)
            all![
                self.checks_on_receipt_of_referable(),
                none![self.is("sender-identified"), self.is("source-checked")],
            ],
        ]
    }

    /// 29 and 30(3), (4)
    pub(crate) fn articles_29_and_30_duties(&self) -> Duties<F::Truth> {
        let records_provision = self.record_is_due();
        let records_receipt = any![self.checks_on_receipt(), self.checks_on_receipt_of_referable()];
        vec![
            ("record-provision", records_provision), // 29(1), Rules 19 and 20
            ("keep-record", records_provision),      // 29(2), Rules 21
            ("record-receipt", records_receipt),     // 30(3), Rules 23 and 24
            ("keep-receipt-record", records_receipt), // 30(4), Rules 25
        ]
    }
}
