//! 適用範囲及び適用除外 Whom the chapter binds: 16(2), 57 to 59, 149(2), 171.

use crate::{Duties, Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 個人情報取扱事業者等 16(2), (5) to (7): uses a database for business and is not excluded
    fn operator(&self) -> F::Truth {
        none![
            self.is("not-for-business"),
            self.is("operator-is-public-body"),
            // until 2017: not who holds data on few persons (old 2(3)(v), old Order 2)
            all![self.before(Edition::Y2017), self.is("small-operator")],
            // until 2022: all incorporated administrative agencies and the corporations beside them
            all![
                self.before(Edition::Y2022),
                any![self.is("is-annex-two-corporation"), self.is("is-labour-health-hospital")],
            ],
            // until 2023: all local incorporated agencies, and all that local governments do
            all![
                self.before(Edition::Y2023),
                any![
                    self.is("is-local-research-agency"),
                    self.is("is-local-hospital-or-university")
                ],
            ],
        ]
    }

    /// 57(1): the body and the purpose fit each other
    fn exempt_body(&self) -> F::Truth {
        any![
            all![
                self.is("for-exempt-purpose"),
                any![
                    self.is("is-press-body"),     // 57(1)(i)
                    self.is("is-writer"),         // 57(1)(ii)
                    self.is("is-religious-body"), // 57(1)(iii)
                    self.is("is-political-body"), // 57(1)(iv)
                ],
            ],
            // until 2022: academic institutions for research (old 50(1)(iii), from 2017 old
            // 76(1)(iii))
            all![
                self.before(Edition::Y2022),
                self.is("operator-is-academic"),
                self.is("needed-for-academic-research"),
            ],
        ]
    }

    /// 58(1) and 58(2): 32 to 39 and Section 4 do not apply
    pub(crate) fn hybrid_body(&self) -> F::Truth {
        any![
            all![
                self.since(Edition::Y2022),
                any![
                    self.is("is-annex-two-corporation"),  // 58(1)(i)
                    self.is("is-labour-health-hospital"), // 58(2)(ii)
                ],
            ],
            all![
                self.since(Edition::Y2023),
                any![
                    self.is("is-local-research-agency"),        // 58(1)(ii)
                    self.is("is-local-hospital-or-university"), // 58(2)(i)
                ],
            ],
        ]
    }

    /// 外国において取り扱う Handled abroad by a unit abroad, with no part of it in or from Japan (guideline,
    /// general part 8 note 1)
    fn handled_abroad(&self) -> F::Truth {
        all![self.is("handled-abroad"), self.is("unit-abroad")]
    }

    /// In connection with supplying persons in Japan, on a principal in Japan
    fn concerns_japan(&self) -> F::Truth {
        all![self.is("supplies-to-persons-in-japan"), self.is("principal-in-japan")]
    }

    /// Old 75 (2017): what is handled abroad was acquired from the person in Japan, or made of it
    /// (reading 27)
    fn old_article_75_reaches(&self) -> F::Truth {
        all![
            self.concerns_japan(),
            any![
                self.source(["principal-in-writing", "principal-otherwise"]),
                all![self.anonymous(), self.source(["generated"])],
            ],
        ]
    }

    /// 171 (2022: 166)
    fn article_171_reaches(&self) -> F::Truth {
        all![
            self.concerns_japan(),
            // referable information: what is to be acquired as personal information
            any![
                !self.referable(),
                self.is("recipient-expected-to-identify"),
                self.is("tied-on-receipt")
            ],
        ]
    }

    /// 適用範囲 The Act reaches the place of handling.
    fn in_territory(&self) -> F::Truth {
        any![
            !self.handled_abroad(),
            // none before 2017
            all![
                self.since(Edition::Y2017),
                self.before(Edition::Y2022),
                self.old_article_75_reaches()
            ],
            all![self.since(Edition::Y2022), self.article_171_reaches()],
        ]
    }

    /// Not abroad under old 75, which lists its articles; old 17, 18(2), 26 and 37 to 39 are not
    /// among them.
    pub(crate) fn not_only_listed_articles(&self) -> F::Truth {
        any![self.since(Edition::Y2022), !self.handled_abroad()]
    }

    /// The chapter applies to the operator, the information, the purpose and the place.
    pub(crate) fn chapter_applies(&self) -> F::Truth {
        all![
            self.operator(),
            self.in_territory(),
            self.object_of_the_chapter(),
            !self.exempt_body()
        ]
    }

    /// 適用外 The chapter, or by 58 the only section that could reach the case, does not apply.
    pub(crate) fn outside(&self) -> F::Truth {
        any![
            !self.chapter_applies(),
            all![
                self.hybrid_body(),
                any![
                    self.anonymous(),
                    all![
                        self.handling([
                            "refuse-request",
                            "grant-request",
                            "disclose-otherwise",
                            "charge-fee"
                        ]),
                        self.request_under_32_to_35(),
                    ],
                ],
            ],
        ]
    }

    /// 57(3) (2005: 50(3), 2017: 76(3)): measures of their own, for all but referable information
    pub(crate) fn article_57_duties(&self) -> Duties<F::Truth> {
        vec![(
            "take-own-measures",
            all![
                self.exempt_body(),
                self.operator(),
                self.in_territory(),
                // what is tied to persons on receipt is personal information once it is held
                any![
                    self.personal_information(),
                    self.pseudonymous(),
                    self.pseudonymous_not_personal(),
                    self.anonymous(),
                ],
            ],
        )]
    }

    /// 59
    pub(crate) fn article_59_duties(&self) -> Duties<F::Truth> {
        vec![(
            "ensure-propriety",
            all![
                self.since(Edition::Y2022),
                self.is("operator-is-academic"),
                self.is("needed-for-academic-research"),
                any![self.personal_information(), self.pseudonymous()],
            ],
        )]
    }

    /// 149(2) (2005: 35(2), 2017: 43(2), 2022: 146(2)): provision to a body of 57(1) for its
    /// purpose; until 2022 to academic institutions for research too. Referable information is not
    /// among 個人情報等 (47(1)).
    pub(crate) fn article_149_withholds_enforcement(&self) -> F::Truth {
        all![
            self.handling(["provision"]),
            !self.referable(),
            any![
                self.is("recipient-for-exempt-purpose"),
                all![
                    self.before(Edition::Y2022),
                    self.is("recipient-is-academic"),
                    self.is("recipient-needs-for-research"),
                ],
            ],
        ]
    }
}
