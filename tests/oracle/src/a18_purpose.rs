//! 利用目的及び不適正な利用 Articles 17 to 19 (until 2022: old 15 and 16), and the entrustee's limit that is
//! read into them.

use crate::{Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// The operator handles the information at all, which it does not where a third party collects
    /// it (Q&A 8-10; reading 6).
    pub(crate) fn own_act(&self) -> F::Truth {
        any![!self.handling(["provision"]), self.is_not("recipient-collects-itself")]
    }

    /// 利用目的の達成に必要な範囲 Within what is necessary for the specified purpose (17(1)).
    pub(crate) fn within_specified_purpose(&self) -> F::Truth {
        all![self.is("within-purpose"), self.is_not("exceeds-need")]
    }

    /// The purpose by which 18 measures: after a succession the one before it (18(2), alone:
    /// reading 7).
    pub(crate) fn within_purpose(&self) -> F::Truth {
        let succeeded = self.source(["predecessor"]);
        any![
            all![succeeded, self.is("within-predecessor-purpose"), self.is_not("exceeds-need")],
            all![!succeeded, self.within_specified_purpose()],
        ]
    }

    /// 17(2): the new purpose is within what may be changed.
    pub(crate) fn change_is_related(&self) -> F::Truth {
        any![
            all![self.before(Edition::Y2017), self.is("purpose-considerably-related")], // old 15(2)
            all![self.since(Edition::Y2017), self.is("purpose-reasonably-related")],
        ]
    }

    /// 17(1) and 17(2)
    pub(crate) fn article_17_prohibits(&self) -> F::Truth {
        any![
            // 17(1): no purpose is specified. Keeping, using and providing are handling, and so is
            // acquiring; giving up the information, answering a request and leaving a leak are not
            // asked for a purpose (reading 8).
            all![
                any![
                    self.personal_information(),
                    self.pseudonymous(),
                    self.ties_referable_information()
                ],
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
                    "change-of-purpose",
                    "provision",
                ]),
                self.own_act(),
                self.is("purpose-unspecified"),
            ],
            // 17(2): the change goes beyond what is related, and nothing lets the operator use the
            // information so (18(1), 18(3); guideline, general part 3-1-2). Not for pseudonymously
            // processed information: 41(9).
            all![
                self.personal_information(),
                self.handling(["change-of-purpose"]),
                !self.change_is_related(),
                !self.consent("consent-to-use"),
                !self.article_18_3_lifts(),
            ],
        ]
    }

    /// The handlings that 18 and 41(3) measure by the purpose. Making statistics or processed
    /// information need not be named as a purpose (Q&A 2-5; reading 9).
    pub(crate) fn measured_by_purpose(&self) -> F::Truth {
        any![
            self.handling([
                "acquisition",
                "receipt",
                "use",
                "collation",
                "contact",
                "retention",
                "provision"
            ]),
            self.processing_without_a_name(),
        ]
    }

    /// Where the edition knows no such processing, it is a use like any other (reading 9).
    fn processing_without_a_name(&self) -> F::Truth {
        any![
            all![self.before(Edition::Y2022), self.handling(["pseudonymous-processing"])],
            all![self.before(Edition::Y2017), self.handling(["anonymous-processing"])],
        ]
    }

    /// 18(1) and 18(2)
    pub(crate) fn article_18_prohibits(&self) -> F::Truth {
        all![
            self.personal_information(), // 41(3) displaces 18 for pseudonymously processed information
            self.measured_by_purpose(),
            self.own_act(),
            !self.within_purpose(),
            !self.consent("consent-to-use"),
            // consent to the provision lets the operator provide (reading 5)
            !all![self.handling(["provision"]), self.consent_to_provision()],
            // asking for the consent is no use beyond the purpose (guideline, general part 3-1-3
            // and 3-1-4)
            !all![
                any![self.handling(["use", "contact"]), self.processing_without_a_name()],
                self.is("only-to-seek-consent"),
            ],
            !self.article_18_3_lifts(),
        ]
    }

    /// 19, since 2022, without any exception
    pub(crate) fn article_19_prohibits(&self) -> F::Truth {
        all![
            self.since(Edition::Y2022),
            any![self.personal_information(), self.pseudonymous()],
            self.handling([
                "use",
                "collation",
                "contact",
                "pseudonymous-processing",
                "anonymous-processing",
                "aggregation",
                "retention",
                "change-of-purpose",
                "provision",
            ]),
            self.own_act(),
            self.is("improper-use"),
        ]
    }

    /// 委託された業務の範囲内 The data is handled within the entrusted task (guideline, general part 3-6-3(1);
    /// Q&A 5-26-2, 7-42, 7-43).
    pub(crate) fn within_entrusted_task(&self) -> F::Truth {
        all![
            self.is("within-entrusted-task"),
            none![
                self.is("entrustee-uses-for-itself"),
                self.is("entrustee-mixes-clients"),
                self.is("entrustee-matches-own-data"),
            ],
        ]
    }

    /// The entrustee stays within its task: a reading of 18(1) with 27(5)(i), which speaks of data,
    /// for pseudonymously processed information of 41(3) and (6), and of 42(2). What lifts those
    /// articles lifts it (reading 10).
    pub(crate) fn entrustee_limit_prohibits(&self) -> F::Truth {
        all![
            self.source(["entrustor"]),
            self.handling([
                "use",
                "collation",
                "contact",
                "retention",
                "pseudonymous-processing",
                "anonymous-processing",
                "aggregation",
                "provision",
            ]),
            self.own_act(),
            !self.within_entrusted_task(),
            any![
                all![self.personal_data(), !self.article_18_3_lifts()],
                all![
                    any![self.pseudonymous_data(), self.pseudonymous_not_personal()],
                    !self.based_on_law(),
                ],
            ],
        ]
    }
}
