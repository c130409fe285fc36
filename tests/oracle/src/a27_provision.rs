//! 第三者提供の制限 Article 27 (until 2022: old 23).

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// Storage with one who, by contract and by access control, does not handle the data (Q&A
    /// 7-53).
    pub(crate) fn stored_without_handling(&self) -> F::Truth {
        all![self.is("contract-excludes-handling"), self.is("access-controlled")]
    }

    /// 第三者への提供 The operator puts the information in a state in which another can use it (guideline,
    /// general part 2-17), one that is neither itself nor the principal.
    pub(crate) fn provides(&self) -> F::Truth {
        all![
            self.handling(["provision"]),
            self.own_act(),
            self.is_not("principals-own-act"), // guideline, general part 3-6-1 note 2
            !self.relation(["principal", "same-entity"]),
            !self.stored_without_handling(),
        ]
    }

    /// 27(1)
    pub(crate) fn article_27_prohibits(&self) -> F::Truth {
        all![
            self.personal_data(),
            self.provides(),
            !self.to_foreign_third_party(), // 28(1), last sentence: then this Article does not apply
            none![
                self.consent_to_provision(),
                self.article_27_1_item(),
                self.article_27_2_permits(),
                self.article_27_5_item(),
            ],
        ]
    }

    /// オプトアウト 27(2)
    pub(crate) fn article_27_2_permits(&self) -> F::Truth {
        let provider_abroad = self.is("unit-abroad");
        all![
            self.is("opt-out-stops-on-request"),
            self.is_not("principal-asked-to-stop"),
            // beforehand notified or readily accessible
            self.is("opt-out-notice-beforehand"),
            self.opt_out_items_are_shown(),
            // since 2017: the manner of Rules 11(1), the filing, and the agent of Rules 12
            any![
                self.before(Edition::Y2017),
                all![
                    self.is("opt-out-time-left"),    // Rules 11(1)(i)
                    self.is("opt-out-recognisable"), // Rules 11(1)(ii)
                    self.is("opt-out-filed"),
                    any![!provider_abroad, self.is("opt-out-agent-in-japan")], // Rules 12
                ],
            ],
            // proviso
            none![
                all![self.since(Edition::Y2017), self.is("special-care-included")],
                all![self.since(Edition::Y2022), self.is("acquired-wrongfully")],
                all![self.since(Edition::Y2022), self.is("received-by-opt-out")],
            ],
        ]
    }

    /// 27(2)(i) to (viii), as many of them as the edition has
    fn opt_out_items_are_shown(&self) -> F::Truth {
        let (until_2017, until_2022) = (self.before(Edition::Y2017), self.before(Edition::Y2022));
        all![
            any![until_2022, self.is("opt-out-provider-shown")], // 27(2)(i)
            self.is("opt-out-purpose-shown"),                    // 27(2)(ii)
            self.is("opt-out-items-shown"),                      // 27(2)(iii)
            any![until_2022, self.is("opt-out-acquisition-shown")], // 27(2)(iv)
            self.is("opt-out-method-shown"),                     // 27(2)(v)
            self.is("opt-out-stop-shown"),                       // 27(2)(vi)
            any![until_2017, self.is("opt-out-request-method-shown")], // 27(2)(vii)
            any![until_2022, self.is("opt-out-update-shown")],   // 27(2)(viii), Rules 11(4)(i)
            any![until_2022, self.is("opt-out-start-shown")],    // 27(2)(viii), Rules 11(4)(ii)
        ]
    }

    /// 27(5)(i) to (iii): the recipient is no third party
    pub(crate) fn article_27_5_item(&self) -> F::Truth {
        any![
            self.entrusted(),
            self.passes_with_business(),
            all![self.joint_use_items(), self.joint_use_suits_held_data()],
        ]
    }

    /// 27(5) as 41(6) and 42(2) read it: the joint use is published
    pub(crate) fn article_27_5_item_as_published(&self) -> F::Truth {
        any![self.entrusted(), self.passes_with_business(), self.joint_use_is_published(),]
    }

    /// 委託 27(5)(i): the data passes with an entrustment, to the entrustee or, as the task has it,
    /// back to its client (reading 14), within what is necessary for the purpose
    fn entrusted(&self) -> F::Truth {
        all![
            any![
                self.relation(["entrustee", "sub-entrustee"]),
                all![self.source(["entrustor"]), self.is("delivers-to-client")],
            ],
            self.within_specified_purpose(),
            self.within_entrusted_task(),
        ]
    }

    /// 事業の承継 27(5)(ii), negotiations included on their contract (guideline, general part 3-6-3(2))
    fn passes_with_business(&self) -> F::Truth {
        all![
            self.relation(["successor"]),
            any![
                all![self.is("passes-with-business"), self.is_not("succession-only-negotiated")],
                self.is("due-diligence-contract"),
            ],
        ]
    }

    /// 共同利用 27(5)(iii) as 41(6) and 42(2) read it
    pub(crate) fn joint_use_is_published(&self) -> F::Truth {
        all![self.joint_use_items(), self.is("joint-use-published")]
    }

    /// 共同利用 27(5)(iii): what is announced of a joint use, and the provision within it
    fn joint_use_items(&self) -> F::Truth {
        all![
            self.relation(["joint-user"]),
            self.is("joint-notice-beforehand"),
            self.is("joint-use-shown"), // "その旨" (reading 15)
            self.is("joint-items-shown"),
            self.is("joint-scope-shown"),
            self.is("joint-purposes-shown"),
            self.is("responsible-name-shown"),
            // since 2022: address, and of a corporation the representative
            any![
                self.before(Edition::Y2022),
                all![
                    self.is("responsible-address-shown"),
                    any![
                        self.is("responsible-is-individual"),
                        self.is("representative-name-shown")
                    ],
                ],
            ],
            // to those, of that and for that which was announced; an open end announces nothing
            // (reading 16)
            self.is("recipient-in-joint-scope"),
            self.is("items-in-joint-use"),
            self.is("use-in-joint-purposes"),
        ]
    }

    /// Data already held may enter a joint use as far as the principal could expect it (guideline,
    /// general part 3-6-3(3)); pseudonymously processed data may without (processed part 2-2-3-3).
    fn joint_use_suits_held_data(&self) -> F::Truth {
        any![self.is_not("held-before-joint-notice"), self.is("joint-use-expected")]
    }

    /// 27(3), 27(4) with Rules 14, 27(6)
    pub(crate) fn article_27_duties(&self) -> Duties<F::Truth> {
        // these stand for who has announced, whatever the single provision rests on (reading 32)
        let provides = all![self.personal_data(), self.handling(["provision"])];
        let filed = all![self.since(Edition::Y2017), self.is("opt-out-filed")];
        vec![
            (
                // Rules 14 (2017: Rules 10)
                "publish-opt-out",
                all![provides, filed],
            ),
            // 27(3)
            (
                "announce-opt-out-changes",
                all![
                    provides,
                    any![self.before(Edition::Y2017), filed],
                    self.is("opt-out-notice-beforehand"),
                ],
            ),
            (
                // 27(6)
                "announce-joint-use-changes",
                all![provides, self.relation(["joint-user"]), self.is("joint-use-shown")],
            ),
        ]
    }
}
