//! 定義 Articles 2 and 16: the classes of information that the chapter speaks of.
//!
//! The kind of information is what the holder takes it to be; whether an article reaches it depends
//! on a few facts more. The classes below exclude each other, except that data is part of
//! information and retained data is part of data.

use crate::{Edition, Facts, case::Case};

impl<F: Facts> Case<'_, F> {
    /// 生存する個人に関する情報 2(1), 2(7): information about a living individual, which statistics are not.
    fn about_living_individual(&self) -> F::Truth {
        none![
            self.is("not-a-living-individual"),
            self.kind(["not-about-a-living-individual", "statistics"])
        ]
    }

    /// 個人情報 2(1): personal information to which the ordinary rules of Section 2 apply.
    ///
    /// Pseudonymously processed information that is personal information is among it while Section
    /// 3 does not take it over: before 2022 (reading 2), and where it forms no database (41(1) in
    /// parentheses).
    pub(crate) fn personal_information(&self) -> F::Truth {
        all![
            self.about_living_individual(),
            self.kind([
                "personal-information",
                "personal-data",
                "retained-personal-data",
                "pseudonymously-processed"
            ]),
            !self.pseudonymous(),
        ]
    }

    /// 個人情報データベース等を構成する 16(1): part of a personal information database.
    fn in_personal_information_database(&self) -> F::Truth {
        all![
            self.kind(["personal-data", "retained-personal-data", "pseudonymously-processed"]),
            self.is_not("not-in-database"),
            // 16(1) in parentheses, Order 4(1) (in force since 2017 as Order 3(1)): directories
            // sold to the public
            !all![self.since(Edition::Y2017), self.is("database-excluded")],
        ]
    }

    /// 個人データ 16(3)
    pub(crate) fn personal_data(&self) -> F::Truth {
        all![self.personal_information(), self.in_personal_information_database()]
    }

    /// 保有個人データ 16(4)
    pub(crate) fn retained_personal_data(&self) -> F::Truth {
        all![
            self.personal_data(),
            self.kind(["retained-personal-data"]),
            // Order 5
            self.is_not("existence-must-stay-secret"),
            // until 2022: not what is to be erased within six months (old 2(5), from 2017 old 2(7))
            any![self.since(Edition::Y2022), self.is_not("erased-within-six-months")],
        ]
    }

    /// 仮名加工情報(個人情報であるもの) 2(5), 41(3) in parentheses; 41(1): only what forms a database.
    pub(crate) fn pseudonymous(&self) -> F::Truth {
        all![
            self.since(Edition::Y2022),
            self.about_living_individual(),
            self.kind(["pseudonymously-processed"]),
            self.is_not("not-in-database"),
        ]
    }

    /// 仮名加工情報である個人データ 41(5), 41(6): it is in a personal information database as well (reading 3).
    pub(crate) fn pseudonymous_data(&self) -> F::Truth {
        all![self.pseudonymous(), self.in_personal_information_database()]
    }

    /// 仮名加工情報(個人情報であるものを除く) 42(1)
    pub(crate) fn pseudonymous_not_personal(&self) -> F::Truth {
        all![
            self.since(Edition::Y2022),
            self.about_living_individual(),
            self.kind(["pseudonymously-processed-not-personal"]),
            self.is_not("not-in-database"),
        ]
    }

    /// 匿名加工情報 2(6); 43(1): only what forms a database.
    pub(crate) fn anonymous(&self) -> F::Truth {
        all![
            self.since(Edition::Y2017),
            self.about_living_individual(),
            self.kind(["anonymously-processed"]),
            self.is_not("not-in-database"),
        ]
    }

    /// Information about a person that identifies nobody by itself, whatever it lies in; the Act
    /// has a name for it since 2022 (個人関連情報 2(7)).
    pub(crate) fn referable_in_any_form(&self) -> F::Truth {
        all![
            self.about_living_individual(),
            any![
                self.kind(["personally-referable"]),
                // what 42 speaks of today was no more than that (reading 2)
                all![
                    self.before(Edition::Y2022),
                    self.kind(["pseudonymously-processed-not-personal"])
                ],
            ],
        ]
    }

    /// 個人関連情報 31(1): only what forms a database.
    pub(crate) fn referable(&self) -> F::Truth {
        all![
            self.since(Edition::Y2022),
            self.referable_in_any_form(),
            self.is_not("not-in-database"),
        ]
    }

    /// The chapter of this edition speaks of such information at all.
    pub(crate) fn object_of_the_chapter(&self) -> F::Truth {
        any![
            self.personal_information(),
            self.pseudonymous(),
            self.pseudonymous_not_personal(),
            self.anonymous(),
            self.referable(),
            // once tied to persons, it is personal information for whoever ties it
            self.ties_referable_information(),
        ]
    }
}
