//! The list of norms: what each is, and where it stands since when.
//!
//! `[Y2005 "23(1)", Y2022 "27(1)"]` says since which edition the norm stands where: at
//! 23(1) in the first, at 27(1) since that of 2022 and ever after. `through Y2017` names
//! the last edition in which it is in force, where there is one. `27(5)(iii)` is a place in
//! the Act, `O…` in the Cabinet Order, `R…` in the Commission Rules, `S…` in supplementary
//! provisions; `GL`, `GF`, `GR`, `GP` and `Q` are readings of the Commission, `X` is an inference
//! from the wording. `of PurposeLimit` names the norm of the Act that such a place serves.
//! `exception` beside the id says that the norm lifts a rule: a policy may reserve it by its name.

use super::place::Place;
use crate::edition::Edition;
use crate::text::{Bilingual, Language};

/// Where a norm stands since which edition, oldest first, and the last edition in which
/// it is in force.
#[derive(Clone, Copy)]
pub(super) struct Places {
    since: &'static [(Edition, Option<Place>)],
    through: Edition,
}

impl Places {
    /// The place in an edition.
    pub(super) const fn in_edition(self, edition: Edition) -> Option<Place> {
        let mut rest = self.since;
        while let [earlier @ .., (since, place)] = rest {
            if edition.is_within(*since, self.through) {
                return *place;
            }
            rest = earlier;
        }
        None
    }

    /// Every place, and the edition since which the norm stands there.
    #[cfg(test)]
    pub(super) const fn since(self) -> &'static [(Edition, Option<Place>)] {
        self.since
    }
}

macro_rules! through {
    () => {
        Edition::LAST
    };
    ($edition:ident) => {
        Edition::$edition
    };
}

/// Whether a row says `exception`; it can say nothing else.
macro_rules! is_an_exception {
    () => {
        false
    };
    (exception) => {
        true
    };
}

macro_rules! norms {
    (
        $(
            $(#[$doc:meta])*
            $variant:ident = $id:literal $( $exception:ident )?,
            [$( $since:ident $place:literal ),+] $( through $through:ident )? $( of $of:ident )?,
            $en:literal, $ja:literal;
        )+
    ) => {
        /// 規範: a unit of the law by its meaning, independent of its number.
        ///
        /// ```
        /// use appi::{Edition, Norm};
        ///
        /// let place = |edition| Norm::JointUse.citation(edition).unwrap().to_string();
        /// assert_eq!(place(Edition::Y2017), "APPI Art. 23(5)(iii)");
        /// assert_eq!(place(Edition::Y2024), "APPI Art. 27(5)(iii)");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Norm {
            $(
                $(#[$doc])*
                #[doc = concat!(
                    "\n\nIn the edition named and after it:"
                    $( , " [`", stringify!($since), "`](crate::Edition::", stringify!($since), ") `", $place, "`" )+
                    $( , ", through [`", stringify!($through), "`](crate::Edition::", stringify!($through), ")" )?
                    , "."
                )]
                $variant,
            )+
        }

        impl Norm {
            /// What the norm is about, as a heading, in a language.
            #[must_use]
            pub const fn title(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => &Bilingual { en: $en, ja: $ja }, )+
                }
                .in_language(language)
            }

            /// 根拠規定: of what stands in the Order, the Rules, a guideline or an answer of the
            /// Commission, the norm of the Act that it fills in or reads; `None` for what stands
            /// in the Act itself.
            #[must_use]
            pub const fn serves(self) -> Option<Self> {
                match self {
                    $($( Self::$variant => Some(Self::$of), )?)+
                    _ => None,
                }
            }

            /// 例外: whether the norm is an exception of a rule of the Act; a test holds the rows
            /// against the rules.
            pub(crate) const fn is_an_exception(self) -> bool {
                match self {
                    $( Self::$variant => is_an_exception!( $( $exception )? ), )+
                }
            }

            pub(super) const fn places(self) -> Places {
                match self {
                    $( Self::$variant => const {
                        Places {
                            since: &[$( (Edition::$since, Place::short($place)), )+],
                            through: through!($( $through )?),
                        }
                    }, )+
                }
            }
        }

        crate::name::ids! { Norm, "norm", "規範" { $( $variant = $id, )+ } }
    };
}

norms! {
    // ── Article 2: definitions / 第2条 定義 ──

    /// 個人情報: what is about no living individual is not personal information.
    PersonalInformation = "personal-information",
    [Y2005 "2(1)"],
    "personal information", "個人情報の定義";

    /// 個人識別符号: what contains an individual identification code is personal information.
    IdentificationCodes = "identification-codes",
    [Y2017 "2(1)(ii)"],
    "individual identification codes", "個人識別符号が含まれるもの";

    /// 仮名加工情報の定義.
    PseudonymousInformation = "pseudonymous-information",
    [Y2022 "2(5)"],
    "pseudonymously processed information", "仮名加工情報の定義";

    /// 匿名加工情報の定義.
    AnonymousInformation = "anonymous-information",
    [Y2017 "2(9)", Y2022 "2(6)"],
    "anonymously processed information", "匿名加工情報の定義";

    /// 個人関連情報の定義.
    ReferableInformationDefined = "referable-information-defined",
    [Y2022 "2(7)"],
    "personally referable information", "個人関連情報の定義";

    /// 本人の同意: what consent is.
    ConsentMeaning = "consent-meaning",
    [Y2005 "X", Y2022 "GL2-16"],
    "meaning of consent", "「本人の同意」の意義";

    // ── Article 16: operators and personal data / 第16条 取扱事業者及び個人データ ──

    /// 個人情報データベース等: the databases of which personal data is a part.
    Database = "database",
    [Y2005 "2(2)", Y2017 "2(4)", Y2022 "16(1)"],
    "personal information database", "個人情報データベース等の定義";

    /// 個人情報取扱事業者: who is bound.
    BusinessOperator = "business-operator",
    [Y2005 "2(3)", Y2017 "2(5)", Y2022 "16(2)"],
    "business operator handling personal information", "個人情報取扱事業者の定義";

    /// 小規模事業者の除外: operators with no more than 5,000 persons.
    SmallOperatorExemption = "small-operator-exemption",
    [Y2005 "2(3)(v)"] through Y2005,
    "exemption of small operators", "小規模事業者の除外";

    /// 個人データ: what is in no database is not personal data.
    PersonalData = "personal-data",
    [Y2005 "2(4)", Y2017 "2(6)", Y2022 "16(3)"],
    "personal data", "個人データの定義";

    /// 個人情報データベース等から除かれるもの(市販の名簿等).
    DatabaseExcluded = "database-excluded",
    [Y2017 "O3(1)", Y2022 "O4(1)"] of Database,
    "database that is none: directories sold to the public", "個人情報データベース等から除かれるもの（市販の名簿等）";

    /// 保有個人データの定義.
    RetainedData = "retained-data",
    [Y2005 "2(5)", Y2017 "2(7)", Y2022 "16(4)"],
    "retained personal data", "保有個人データの定義";

    /// 6か月以内に消去する個人データの除外.
    ShortLivedData = "short-lived-data",
    [Y2005 "2(5)", Y2017 "2(7)"] through Y2017,
    "data erased within six months is not retained", "6か月以内に消去する個人データの除外";

    /// 公的機関の除外.
    PublicBodies = "public-bodies",
    [Y2005 "2(3)", Y2017 "2(5)", Y2022 "16(2)"],
    "public bodies are no operators", "公的機関の除外";

    /// 別表第二の法人等の除外(令和4年3月31日まで).
    AnnexTwoExcluded = "annex-two-excluded",
    [Y2005 "2(3)", Y2017 "2(5)"] through Y2017,
    "Annex 2 corporations were no operators", "別表第二の法人等の除外（令和4年3月31日まで）";

    /// 地方独立行政法人、公立病院等の除外(令和5年3月31日まで).
    LocalBodiesExcluded = "local-bodies-excluded",
    [Y2005 "2(3)", Y2017 "2(5)", Y2022 "16(2)"] through Y2022,
    "local agencies and hospitals were no operators", "地方独立行政法人、公立病院等の除外（令和5年3月31日まで）";

    // ── Article 17 / 第17条 ──

    /// 利用目的の特定: the purpose of use is specified as far as possible.
    SpecifyPurpose = "specify-purpose" exception,
    [Y2005 "15(1)", Y2022 "17(1)"],
    "specifying the purpose of use", "利用目的の特定";

    /// 利用目的の変更(相当の関連性): only to what is considerably related.
    ChangeWithConsiderableRelation = "change-with-considerable-relation" exception,
    [Y2005 "15(2)"] through Y2005,
    "change of purpose within a considerable relation", "相当の関連性を有する範囲での利用目的の変更";

    /// 利用目的の変更: only to what is reasonably recognised as related.
    ChangeOfPurpose = "change-of-purpose" exception,
    [Y2017 "15(2)", Y2022 "17(2)"],
    "change of purpose within what is related", "関連性を有する範囲での利用目的の変更";

    // ── Article 18 / 第18条 ──

    /// 利用目的による制限: no handling beyond the purpose without prior consent.
    PurposeLimit = "purpose-limit" exception,
    [Y2005 "16(1)", Y2022 "18(1)"],
    "limit by the purpose of use", "利用目的による制限";

    /// 同意取得のための利用: asking for the consent is not use beyond the purpose.
    UseToSeekConsent = "use-to-seek-consent" exception,
    [Y2005 "X", Y2022 "GL3-1-3"] of PurposeLimit,
    "use only to seek consent", "同意取得のための利用";

    /// 同意の能力: consent of one who can judge, or of a legal representative.
    CapacityToConsent = "capacity-to-consent",
    [Y2005 "X", Y2022 "GL2-16"],
    "consent of one who can judge what it leads to", "判断能力を有する者又は法定代理人等の同意";

    /// 提供の同意と目的外利用: a consent to the provision serves as consent to
    /// the handling that the provision is.
    ConsentToProvisionServes = "consent-to-provision-serves" exception,
    [Y2005 "X"] of PurposeLimit,
    "consent to the provision serves for the purpose limit too", "第三者提供の同意による目的外取扱いの許容";

    /// 事業承継後の制限: the successor stays within the earlier purpose.
    SuccessorPurposeLimit = "successor-purpose-limit" exception,
    [Y2005 "16(2)", Y2022 "18(2)"],
    "limit by the purpose before the succession", "事業承継後の利用目的による制限";

    /// 委託先は委託された業務の範囲内で取り扱う.
    EntrusteeLimit = "entrustee-limit" exception,
    [Y2005 "X", Y2022 "GL3-6-3"] of PurposeLimit,
    "an entrustee stays within the entrusted task (a reading, with 18(1) and 27(5)(i))", "委託先は委託された業務の範囲内で取り扱う（第18条第1項及び第27条第5項第1号と併せた解釈）";

    /// 仮名加工情報の受託者の範囲.
    PseudonymousEntrusteeLimit = "pseudonymous-entrustee-limit" exception,
    [Y2022 "GP2-2-3"] of PseudonymousProvision,
    "an entrustee of pseudonymously processed information stays within the entrusted task", "仮名加工情報の委託先は委託された業務の範囲内で取り扱う";

    /// 法令に基づく場合.
    UseBasedOnLaw = "use-based-on-law" exception,
    [Y2005 "16(3)(i)", Y2022 "18(3)(i)"],
    "handling based on law", "法令に基づく取扱い";

    /// 人の生命、身体又は財産の保護.
    UseForLifeBodyProperty = "use-for-life-body-property" exception,
    [Y2005 "16(3)(ii)", Y2022 "18(3)(ii)"],
    "handling to protect life, body or property", "人の生命、身体又は財産の保護のための取扱い";

    /// 公衆衛生の向上・児童の健全育成.
    UseForPublicHealth = "use-for-public-health" exception,
    [Y2005 "16(3)(iii)", Y2022 "18(3)(iii)"],
    "handling for public health or the growth of children", "公衆衛生の向上又は児童の健全育成のための取扱い";

    /// 国の機関等への協力.
    UseForPublicAffairs = "use-for-public-affairs" exception,
    [Y2005 "16(3)(iv)", Y2022 "18(3)(iv)"],
    "handling to cooperate with public bodies", "国の機関等の事務への協力のための取扱い";

    /// 条例の扱い: whether an ordinance counted as law was not settled before
    /// 2023-04-01, when 18(3)(i) came to say so.
    OrdinanceUnsettled = "ordinance-unsettled",
    [Y2005 "X"] through Y2022 of UseBasedOnLaw,
    "whether an ordinance counted as law", "条例が「法令」に含まれるかが明らかでない時期の取扱い";

    /// 学術研究機関等による学術研究目的.
    UseForResearch = "use-for-research" exception,
    [Y2022 "18(3)(v)"],
    "handling by an academic institution for research", "学術研究機関等による学術研究目的での取扱い";

    /// 学術研究機関等への提供.
    UseByResearchRecipient = "use-by-research-recipient" exception,
    [Y2022 "18(3)(vi)"],
    "provision to an academic institution for its research", "学術研究機関等への学術研究目的での提供";

    /// 統計情報の作成と利用目的の特定.
    StatisticsPurpose = "statistics-purpose" exception,
    [Y2005 "X", Y2022 "Q2-5"] of PurposeLimit,
    "making statistics need not be named as a purpose (a reading)", "統計情報への加工自体を利用目的として特定することを要しないこと（解釈）";

    // ── Article 19 / 第19条 ──

    /// 不適正な利用の禁止: no exception, not even consent.
    ImproperUse = "improper-use",
    [Y2022 "19"],
    "ban on improper use", "不適正な利用の禁止";

    // ── Articles 20–22 / 第20条から第22条まで ──

    /// 適正な取得.
    ProperAcquisition = "proper-acquisition",
    [Y2005 "17", Y2017 "17(1)", Y2022 "20(1)"],
    "proper acquisition", "適正な取得";

    /// 適正な取得(違法な提供と容易に知り得る情報の受領を含むとする解釈).
    ReceiptOfUnlawfulProvision = "receipt-of-unlawful-provision" exception,
    [Y2005 "X", Y2022 "GL3-3-1"] of ProperAcquisition,
    "proper acquisition, read to bar receiving what may evidently not be provided (a reading)", "適正な取得（違法な提供と容易に知り得る情報の受領を含むとする解釈）";

    /// 個人関連情報を個人データとして取得する場合の適正な取得.
    ReceiptOfReferable = "receipt-of-referable" exception,
    [Y2022 "GL3-7-5"] of ProperAcquisition,
    "proper acquisition of referable information that is tied to persons (a reading, with 31(1)(i))", "個人関連情報を個人データとして取得する場合の適正な取得（第31条第1項第1号と併せた解釈）";

    /// 要配慮個人情報の取得の制限.
    SpecialCareAcquisition = "special-care-acquisition" exception,
    [Y2017 "17(2)", Y2022 "20(2)"],
    "acquisition of special care-required information", "要配慮個人情報の取得の制限";

    /// 法令に基づく取得.
    SpecialCareByLaw = "special-care-by-law" exception,
    [Y2017 "17(2)(i)", Y2022 "20(2)(i)"],
    "acquisition based on law", "法令に基づく取得";

    /// 人の生命、身体又は財産の保護のための取得.
    SpecialCareForLife = "special-care-for-life" exception,
    [Y2017 "17(2)(ii)", Y2022 "20(2)(ii)"],
    "acquisition to protect life, body or property", "人の生命、身体又は財産の保護のための取得";

    /// 公衆衛生の向上又は児童の健全育成のための取得.
    SpecialCareForPublicHealth = "special-care-for-public-health" exception,
    [Y2017 "17(2)(iii)", Y2022 "20(2)(iii)"],
    "acquisition for public health or the growth of children", "公衆衛生の向上又は児童の健全育成のための取得";

    /// 国の機関等の事務への協力のための取得.
    SpecialCareForPublicAffairs = "special-care-for-public-affairs" exception,
    [Y2017 "17(2)(iv)", Y2022 "20(2)(iv)"],
    "acquisition to cooperate with public bodies", "国の機関等の事務への協力のための取得";

    /// 学術研究機関等による学術研究目的の取得.
    SpecialCareForResearch = "special-care-for-research" exception,
    [Y2022 "20(2)(v)"],
    "acquisition by an academic institution for research", "学術研究機関等による学術研究目的の取得";

    /// 共同研究における学術研究機関等からの取得.
    SpecialCareFromResearcher = "special-care-from-researcher" exception,
    [Y2022 "20(2)(vi)"],
    "acquisition from an academic institution in joint research", "共同研究における学術研究機関等からの取得";

    /// 公開されている要配慮個人情報の取得.
    SpecialCarePublished = "special-care-published" exception,
    [Y2017 "17(2)(v)", Y2022 "20(2)(vii)"],
    "acquisition of what qualified persons made public", "公開されている要配慮個人情報の取得";

    /// 目視又は撮影による外形上明らかな要配慮個人情報の取得.
    SpecialCareSeen = "special-care-seen" exception,
    [Y2017 "17(2)(vi)", Y2022 "O9(i)"] of SpecialCareAcquisition,
    "acquisition by sight or filming of what is evident", "目視又は撮影による外形上明らかな要配慮個人情報の取得";

    /// 委託、事業承継又は共同利用に伴う取得.
    SpecialCareReceived = "special-care-received" exception,
    [Y2017 "17(2)(vi)", Y2022 "O9(ii)"] of SpecialCareAcquisition,
    "receipt with entrustment, succession or joint use", "委託、事業承継又は共同利用に伴う取得";

    /// 本人からの直接の提供による同意.
    DirectSupply = "direct-supply" exception,
    [Y2017 "X", Y2022 "GL3-3-2"] of SpecialCareAcquisition,
    "the principal's own supply is consent", "本人からの直接の提供による同意";

    /// 提供元が得た同意: the sender holds the consents to acquiring and to providing.
    SenderConsents = "sender-consents" exception,
    [Y2017 "X", Y2022 "GL3-3-2"] of SpecialCareAcquisition,
    "the consents that the sender holds suffice", "提供元が得た本人の同意";

    /// 取得に際しての利用目的の通知等.
    NoticeOnAcquisition = "notice-on-acquisition",
    [Y2005 "18(1)", Y2022 "21(1)"],
    "notice of the purpose on acquisition", "取得に際しての利用目的の通知等";

    /// 利用目的の明示.
    ExpressStatement = "express-statement" exception,
    [Y2005 "18(2)", Y2022 "21(2)"],
    "express statement of the purpose", "利用目的の明示";

    /// 変更された利用目的の通知等.
    NoticeOfChange = "notice-of-change",
    [Y2005 "18(3)", Y2022 "21(3)"],
    "notice of the changed purpose", "変更された利用目的の通知等";

    /// 権利利益を害するおそれによる適用除外.
    TellingHarmsRights = "telling-harms-rights" exception,
    [Y2005 "18(4)(i)", Y2022 "21(4)(i)"],
    "no notice where rights would be harmed", "権利利益を害するおそれによる適用除外";

    /// 事業者の正当な利益を害するおそれによる適用除外.
    TellingHarmsOperator = "telling-harms-operator" exception,
    [Y2005 "18(4)(ii)", Y2022 "21(4)(ii)"],
    "no notice where the operator would be harmed", "事業者の正当な利益を害するおそれによる適用除外";

    /// 公的事務への支障による適用除外.
    TellingImpedesAffairs = "telling-impedes-affairs" exception,
    [Y2005 "18(4)(iii)", Y2022 "21(4)(iii)"],
    "no notice where public affairs would be impeded", "公的事務への支障による適用除外";

    /// 委託先と委託元の一体性: what an entrustee receives within its task is not acquired from the
    /// principals anew.
    EntrusteeOneWithClient = "entrustee-one-with-client",
    [Y2005 "X", Y2022 "GL3-6-3"] of NoticeOnAcquisition,
    "receipt by an entrustee, one with its entrustor toward the principals", "委託元と一体のものとして取り扱われる委託先による受領";

    /// 委託を受けた者の事務への支障: one entrusted by a public body, whom a guideline reads in.
    TellingImpedesEntrustedAffairs = "telling-impedes-entrusted-affairs" exception,
    [Y2005 "X", Y2022 "GL3-3-5"] of TellingImpedesAffairs,
    "no notice where affairs entrusted by a public body would be impeded (a reading)", "国の機関等の委託を受けた者の事務への支障による適用除外（ガイドラインの解釈）";

    /// 利用目的が明らかな場合の適用除外.
    PurposeEvident = "purpose-evident" exception,
    [Y2005 "18(4)(iv)", Y2022 "21(4)(iv)"],
    "no notice where the purpose is evident", "利用目的が明らかな場合の適用除外";

    /// データ内容の正確性の確保.
    Accuracy = "accuracy",
    [Y2005 "19", Y2022 "22"],
    "accuracy", "データ内容の正確性の確保";

    /// 不要となった個人データの消去.
    ErasureEffort = "erasure-effort",
    [Y2017 "19", Y2022 "22"],
    "erasure of what is no longer needed", "不要となった個人データの消去";

    // ── Articles 23–25 / 第23条から第25条まで ──

    /// 個人データとして取り扱うことを予定する個人情報の安全管理.
    SecurityBeforeData = "security-before-data",
    [Y2005 "X", Y2022 "GL3-4-2"] of SecurityControl,
    "security of what is to become personal data", "個人データとして取り扱われることが予定されている個人情報の安全管理";

    /// 安全管理措置.
    SecurityControl = "security-control",
    [Y2005 "20", Y2022 "23"],
    "security control", "安全管理措置";

    /// 従業者の監督.
    EmployeeSupervision = "employee-supervision",
    [Y2005 "21", Y2022 "24"],
    "supervision of employees", "従業者の監督";

    /// 委託先の監督.
    EntrusteeSupervision = "entrustee-supervision",
    [Y2005 "22", Y2022 "25"],
    "supervision of entrustees", "委託先の監督";

    /// 取得の委託.
    EntrustedIntake = "entrusted-intake",
    [Y2005 "X", Y2022 "GL3-4-4"] of EntrusteeSupervision,
    "entrusting the intake of data", "個人データの取得の委託";

    /// 外的環境の把握.
    ExternalEnvironment = "external-environment",
    [Y2022 "GL10-7"] of SecurityControl,
    "knowledge of the external environment", "外的環境の把握";

    // ── Article 26 / 第26条 ──

    /// 漏えい等の報告.
    LeakReport = "leak-report",
    [Y2022 "26(1)"],
    "report of a leak", "漏えい等の報告";

    /// 報告を要する漏えい等: a leak of the kinds that the Rules name.
    LeakOfConcern = "leak-of-concern" exception,
    [Y2022 "26(1)"],
    "leaks of the kinds that the Rules name", "規則で定める漏えい等の事態";

    /// 漏えい、滅失又は毀損に当たらない場合.
    NoLeak = "no-leak",
    [Y2022 "GL3-5-1"] of LeakReport,
    "what is no leak, loss or damage", "漏えい、滅失又は毀損に当たらない場合";

    /// 取得しようとしている個人情報の漏えい等の報告.
    LeakWhileAcquiring = "leak-while-acquiring",
    [Y2024 "26(1)"],
    "leak of what is still being acquired", "取得しようとしている個人情報の漏えい等の報告";

    /// 要配慮個人情報の漏えい等.
    LeakSpecialCare = "leak-special-care",
    [Y2022 "R7(i)"] of LeakReport,
    "leak of special care-required information", "要配慮個人情報の漏えい等";

    /// 財産的被害のおそれがある漏えい等.
    LeakProperty = "leak-property",
    [Y2022 "R7(ii)"] of LeakReport,
    "leak that may cause property damage", "財産的被害のおそれがある漏えい等";

    /// 不正の目的による漏えい等.
    LeakWrongfulPurpose = "leak-wrongful-purpose",
    [Y2022 "R7(iii)"] of LeakReport,
    "leak by a wrongful purpose", "不正の目的による漏えい等";

    /// 1,000人を超える漏えい等.
    LeakOfMany = "leak-of-many",
    [Y2022 "R7(iv)"] of LeakReport,
    "leak concerning more than 1,000 principals", "1,000人を超える漏えい等";

    /// 高度な暗号化等がされた個人データの除外.
    LeakEncrypted = "leak-encrypted",
    [Y2022 "R7(i)"] of LeakReport,
    "data under advanced encryption is taken out", "高度な暗号化等がされた個人データの除外";

    /// 漏えい等の速報.
    PromptLeakReport = "prompt-leak-report",
    [Y2022 "R8(1)"] of LeakReport,
    "prompt report of a leak", "漏えい等の速報";

    /// 速報の目安: three to five days.
    GuideForPromptReport = "guide-for-prompt-report",
    [Y2022 "GL3-5-3"] of LeakReport,
    "guide for the prompt report", "速報の目安";

    /// 漏えい等の確報.
    FullLeakReport = "full-leak-report",
    [Y2022 "R8(2)"] of LeakReport,
    "full report of a leak", "漏えい等の確報";

    /// 委託元への通知による報告義務の免除.
    ReportByEntrustor = "report-by-entrustor" exception,
    [Y2022 "26(1)"],
    "report by whoever entrusted the data", "委託元への通知による報告の不要";

    /// 委託元への通知による本人通知義務の免除.
    NoticeByEntrustor = "notice-by-entrustor" exception,
    [Y2022 "26(2)"],
    "notice by whoever entrusted the data", "委託元への通知による本人への通知の不要";

    /// 委託元への通知による例外.
    LeakToEntrustor = "leak-to-entrustor",
    [Y2022 "R9"] of LeakReport,
    "notice to the entrusting operator instead", "委託元への通知による例外";

    /// 漏えい等の本人への通知.
    LeakNotice = "leak-notice" exception,
    [Y2022 "26(2)"],
    "notice of a leak to the principals", "漏えい等の本人への通知";

    /// 取得しようとしている個人情報の漏えい等の本人への通知.
    LeakNoticeWhileAcquiring = "leak-notice-while-acquiring",
    [Y2024 "26(2)"],
    "notice of a leak of what is still being acquired", "取得しようとしている個人情報の漏えい等の本人への通知";

    // ── Article 27: is it a provision? / 第27条 提供に当たるか ──

    /// 提供: putting data in a state in which another can use it.
    Provision = "provision",
    [Y2005 "X", Y2022 "GL2-17"] of ThirdPartyProvision,
    "meaning of provision", "「提供」の意義";

    /// クラウドサービス: storage with one who does not handle the data is no
    /// provision.
    CloudWithoutHandling = "cloud-without-handling",
    [Y2005 "X", Y2022 "Q7-53"] of ThirdPartyProvision,
    "storage with one who does not handle the data", "個人データを取り扱わないクラウドサービス";

    /// 本人による提供: what the principal sends is not the operator's act.
    PrincipalsOwnAct = "principals-own-act",
    [Y2005 "X"] of ThirdPartyProvision,
    "act of the principal", "本人自身の行為";

    /// 第三者による直接の収集: what a third party collects itself, without the operator's handling
    /// it, the operator does not provide.
    CollectionByRecipient = "collection-by-recipient",
    [Y2005 "X"] of ThirdPartyProvision,
    "collection by the recipient itself", "第三者による直接の収集";

    // ── Article 27(1) / 第27条第1項 ──

    /// 第三者提供の制限: no provision to a third party without prior consent.
    ThirdPartyProvision = "third-party-provision" exception,
    [Y2005 "23(1)", Y2022 "27(1)"],
    "limit on provision to third parties", "第三者提供の制限";

    /// 法令に基づく場合.
    BasedOnLaw = "based-on-law" exception,
    [Y2005 "23(1)(i)", Y2022 "27(1)(i)"],
    "provision based on law", "法令に基づく提供";

    /// 人の生命、身体又は財産の保護.
    ProtectionOfLife = "protection-of-life" exception,
    [Y2005 "23(1)(ii)", Y2022 "27(1)(ii)"],
    "provision to protect life, body or property", "人の生命、身体又は財産の保護のための提供";

    /// 公衆衛生の向上・児童の健全育成.
    PublicHealth = "public-health" exception,
    [Y2005 "23(1)(iii)", Y2022 "27(1)(iii)"],
    "provision for public health or the growth of children", "公衆衛生の向上又は児童の健全育成のための提供";

    /// 国の機関等への協力.
    PublicAffairs = "public-affairs" exception,
    [Y2005 "23(1)(iv)", Y2022 "27(1)(iv)"],
    "provision to cooperate with public bodies", "国の機関等の事務への協力のための提供";

    /// 学術研究の成果の公表又は教授.
    PublicationOfResearch = "publication-of-research" exception,
    [Y2022 "27(1)(v)"],
    "provision unavoidable for publishing research or teaching", "学術研究の成果の公表又は教授のための提供";

    /// 共同研究者への提供.
    ProvisionForJointResearch = "provision-for-joint-research" exception,
    [Y2022 "27(1)(vi)"],
    "provision by an academic institution to a joint researcher", "学術研究機関等による共同研究者への提供";

    /// 学術研究機関等への提供.
    ProvisionToResearcher = "provision-to-researcher" exception,
    [Y2022 "27(1)(vii)"],
    "provision to an academic institution for its research", "学術研究機関等への学術研究目的の提供";

    // ── Article 27(2), (3): opt-out / 第27条第2項、第3項 オプトアウト ──

    /// オプトアウト.
    OptOut = "opt-out" exception,
    [Y2005 "23(2)", Y2022 "27(2)"],
    "opt-out", "オプトアウトによる提供";

    /// 提供者の氏名、住所、代表者.
    OptOutProvider = "opt-out-provider",
    [Y2022 "27(2)(i)"],
    "opt-out: the provider", "オプトアウト：提供者の氏名・住所等";

    /// 第三者提供を利用目的とすること.
    OptOutPurpose = "opt-out-purpose",
    [Y2005 "23(2)(i)", Y2022 "27(2)(ii)"],
    "opt-out: provision as a purpose", "オプトアウト：第三者提供を利用目的とすること";

    /// 提供される個人データの項目.
    OptOutItems = "opt-out-items",
    [Y2005 "23(2)(ii)", Y2022 "27(2)(iii)"],
    "opt-out: the items", "オプトアウト：個人データの項目";

    /// 取得の方法.
    OptOutAcquisition = "opt-out-acquisition",
    [Y2022 "27(2)(iv)"],
    "opt-out: how the data was acquired", "オプトアウト：取得の方法";

    /// 提供の方法.
    OptOutMethod = "opt-out-method",
    [Y2005 "23(2)(iii)", Y2022 "27(2)(v)"],
    "opt-out: how the data is provided", "オプトアウト：提供の方法";

    /// 求めに応じて停止すること.
    OptOutStop = "opt-out-stop",
    [Y2005 "23(2)(iv)", Y2022 "27(2)(vi)"],
    "opt-out: that provision stops on request", "オプトアウト：求めに応じて停止すること";

    /// 求めを受け付ける方法.
    OptOutRequestMethod = "opt-out-request-method",
    [Y2017 "23(2)(v)", Y2022 "27(2)(vii)"],
    "opt-out: how to request the stop", "オプトアウト：求めを受け付ける方法";

    /// 更新の方法.
    OptOutUpdate = "opt-out-update",
    [Y2022 "R11(4)(i)"] of OptOut,
    "opt-out: how the data is kept current", "オプトアウト：更新の方法";

    /// 提供を開始する予定日.
    OptOutStart = "opt-out-start",
    [Y2022 "R11(4)(ii)"] of OptOut,
    "opt-out: the starting day", "オプトアウト：提供開始予定日";

    /// 必要な期間.
    OptOutTime = "opt-out-time",
    [Y2017 "R7(1)(i)", Y2022 "R11(1)(i)"] of OptOut,
    "opt-out: time to object", "オプトアウト：停止を求めるのに必要な期間";

    /// 確実に認識できる方法.
    OptOutRecognition = "opt-out-recognition",
    [Y2017 "R7(1)(ii)", Y2022 "R11(1)(ii)"] of OptOut,
    "opt-out: recognisable notice", "オプトアウト：確実に認識できる方法";

    /// 委員会への届出.
    OptOutFiling = "opt-out-filing",
    [Y2017 "23(2)", Y2022 "27(2)"],
    "opt-out: filing with the Commission", "オプトアウト：個人情報保護委員会への届出";

    /// 外国にある事業者の代理人.
    OptOutAgent = "opt-out-agent",
    [Y2017 "R8", Y2022 "R12"] of OptOut,
    "opt-out: agent in Japan of an operator abroad", "オプトアウト：外国にある取扱事業者の国内代理人";

    /// 要配慮個人情報の除外.
    OptOutBarSpecialCare = "opt-out-bar-special-care",
    [Y2017 "23(2)", Y2022 "27(2)"],
    "opt-out barred for special care-required information", "オプトアウトによる提供の禁止：要配慮個人情報";

    /// 不正取得されたものの除外.
    OptOutBarWrongful = "opt-out-bar-wrongful",
    [Y2022 "27(2)"],
    "opt-out barred for data acquired wrongfully", "オプトアウトによる提供の禁止：不正取得された個人データ";

    /// オプトアウトにより提供を受けたものの除外.
    OptOutBarChain = "opt-out-bar-chain",
    [Y2022 "27(2)"],
    "opt-out barred for data received by opt-out", "オプトアウトによる提供の禁止：オプトアウトにより提供を受けた個人データ";

    /// 届出事項の公表.
    OptOutPublication = "opt-out-publication",
    [Y2017 "R10", Y2022 "R14"] of OptOut,
    "publication of the filed opt-out", "届出に係る事項の公表";

    // ── Article 27(5), (6) / 第27条第5項、第6項 ──

    /// 委託.
    Entrustment = "entrustment" exception,
    [Y2005 "23(4)(i)", Y2017 "23(5)(i)", Y2022 "27(5)(i)"],
    "entrustment", "委託";

    /// 委託元への引渡し: entrusting names no direction.
    DeliveryToClient = "delivery-to-client",
    [Y2005 "X"] of Entrustment,
    "what an entrustee delivers to its entrustor within the task goes with the entrusting", "委託された業務の範囲内での委託元への引渡し";

    /// 委託先の自己利用は委託でない.
    EntrusteeOwnUse = "entrustee-own-use",
    [Y2005 "X", Y2022 "Q5-26-2"] of Entrustment,
    "use by the entrustee for itself is outside entrustment", "委託先の自己利用は委託の範囲外";

    /// 本人ごとの突合は委託でない.
    EntrusteeMatching = "entrustee-matching",
    [Y2005 "X", Y2022 "Q7-42"] of Entrustment,
    "matching with the entrustee's own data is outside entrustment", "委託先独自のデータとの突合は委託の範囲外";

    /// 複数の委託元のデータの混合は委託でない.
    EntrusteeMixing = "entrustee-mixing",
    [Y2005 "X", Y2022 "Q7-43"] of Entrustment,
    "matching data of several entrustors is outside entrustment", "複数の委託元のデータの突合は委託の範囲外";

    /// 事業の承継.
    Succession = "succession" exception,
    [Y2005 "23(4)(ii)", Y2017 "23(5)(ii)", Y2022 "27(5)(ii)"],
    "succession of business", "事業の承継";

    /// 事業承継の交渉段階における提供: on a contract.
    SuccessionInNegotiation = "succession-in-negotiation",
    [Y2005 "X", Y2022 "GL3-6-3"] of Succession,
    "succession of business, the talks before it included", "事業の承継（契約締結前の交渉段階を含む。）";

    /// 共同利用.
    JointUse = "joint-use" exception,
    [Y2005 "23(4)(iii)", Y2017 "23(5)(iii)", Y2022 "27(5)(iii)"],
    "joint use", "共同利用";

    /// 共同利用:管理責任者の住所.
    JointUseAddress = "joint-use-address",
    [Y2022 "27(5)(iii)"],
    "joint use: address of the responsible person", "共同利用：管理責任者の住所";

    /// 共同利用:代表者の氏名.
    JointUseRepresentative = "joint-use-representative",
    [Y2022 "27(5)(iii)"],
    "joint use: representative of the responsible corporation", "共同利用：管理責任者の代表者の氏名";

    /// 既に取得している個人データの共同利用.
    JointUseOfHeldData = "joint-use-of-held-data",
    [Y2005 "X", Y2022 "GL3-6-3"] of JointUse,
    "joint use of data already held: what the principal could expect", "既に取得している個人データの共同利用（本人が通常予期し得る範囲）";

    /// 共同利用に係る事項の変更.
    JointUseChange = "joint-use-change",
    [Y2005 "23(5)", Y2017 "23(6)", Y2022 "27(6)"],
    "change of a joint use", "共同利用に係る事項の変更";

    /// オプトアウトに係る事項の変更.
    OptOutChange = "opt-out-change",
    [Y2005 "23(3)", Y2022 "27(3)"],
    "change of an opt-out", "オプトアウトに係る事項の変更";

    /// オプトアウトによる提供の停止の求め.
    OptOutStopRequest = "opt-out-stop-request" exception,
    [Y2005 "23(2)", Y2022 "27(2)"],
    "request to stop a provision under an opt-out", "オプトアウトによる提供の停止の求め";

    /// オプトアウト:当該本人から停止を求められていないこと.
    OptOutNotStopped = "opt-out-not-stopped",
    [Y2005 "23(2)", Y2022 "27(2)"],
    "opt-out barred once this principal has asked for the stop", "オプトアウトによる提供の禁止：停止を求めた本人の個人データ";

    // ── Article 28 / 第28条 ──

    /// 外国にある第三者への提供の制限.
    ForeignProvision = "foreign-provision",
    [Y2017 "24", Y2022 "28(1)"],
    "limit on provision to foreign third parties", "外国にある第三者への提供の制限";

    /// 外国にある第三者への提供を認める旨の同意.
    ForeignConsent = "foreign-consent" exception,
    [Y2017 "24", Y2022 "28(1)"],
    "consent to foreign provision", "外国にある第三者への提供の同意";

    /// 同意取得時の情報提供.
    ForeignInformation = "foreign-information",
    [Y2022 "28(2)"],
    "information before the consent to foreign provision", "外国にある第三者への提供の同意取得時の情報提供";

    /// 施行日前の同意に係る経過措置.
    ForeignInformationTransition = "foreign-information-transition" exception,
    [Y2022 "S2020:4(1)"] of ForeignInformation,
    "consents before 2022-04-01 need no information", "令和4年4月1日前の同意に係る経過措置";

    /// 地方公共団体の機関等の同意に係る経過措置.
    LocalForeignInformationTransition = "local-foreign-information-transition" exception,
    [Y2023 "S2021:9(6)"] of ForeignInformation,
    "consents of local bodies before 2023-04-01 need no information", "令和5年4月1日前の地方公共団体の機関等による同意に係る経過措置";

    /// 同等の水準にあると認められる外国.
    DesignatedCountry = "designated-country",
    [Y2017 "R11", Y2022 "R15"] of ForeignProvision,
    "designated country", "同等の水準にあると認められる外国";

    /// 国内で個人情報取扱事業者に該当する外国法人: no third party "in a foreign
    /// country".
    RecipientOperatesInJapan = "recipient-operates-in-japan",
    [Y2017 "GF2-2"] of ForeignProvision,
    "foreign corporation that is an operator in Japan", "国内で個人情報取扱事業者に該当する外国法人";

    /// 基準適合体制.
    EquivalentSystem = "equivalent-system",
    [Y2017 "R11-2", Y2022 "R16"] of ForeignProvision,
    "equivalent system", "基準適合体制";

    /// 相当措置の継続的な実施の確保.
    ContinuedMeasures = "continued-measures",
    [Y2022 "28(3)"],
    "ensuring continued equivalent measures", "相当措置の継続的な実施を確保するための措置";

    /// 相当措置の継続的な実施の確保が困難となった場合.
    FailingMeasures = "failing-measures",
    [Y2022 "R18(1)(ii)"] of ContinuedMeasures,
    "equivalent measures that are no longer ensured", "相当措置の継続的な実施の確保が困難となった場合";

    /// 提供の停止.
    StopForeignProvision = "stop-foreign-provision",
    [Y2022 "28(3)"],
    "stopping provision when the measures fail", "相当措置の確保が困難な場合の提供の停止";

    /// 相当措置に関する情報の提供の求め.
    ForeignMeasuresRequest = "foreign-measures-request" exception,
    [Y2022 "28(3)"],
    "request for information on the measures of a recipient abroad", "相当措置に関する情報の提供の求め";

    /// 相当措置に関する情報の提供.
    ForeignMeasuresTold = "foreign-measures-told",
    [Y2022 "R18(3)"] of ContinuedMeasures,
    "information on the measures of a recipient abroad", "相当措置に関する情報の提供";

    /// 著しい支障による相当措置に関する情報の不提供.
    ForeignMeasuresWithheld = "foreign-measures-withheld" exception,
    [Y2022 "R18(3)"] of ContinuedMeasures,
    "no information that seriously hinders business", "業務への著しい支障による情報の不提供";

    /// 相当措置に関する情報を提供しない旨の通知.
    ForeignMeasuresNotTold = "foreign-measures-not-told",
    [Y2022 "R18(4)"] of ContinuedMeasures,
    "telling that the information is not given", "相当措置に関する情報を提供しない旨の通知";

    /// 相当措置に関する情報を提供しない理由の説明.
    ForeignMeasuresReasons = "foreign-measures-reasons",
    [Y2022 "R18(5)"] of ContinuedMeasures,
    "explaining why the information is not given", "相当措置に関する情報を提供しない理由の説明";

    // ── Article 29 / 第29条 ──

    /// 第三者提供に係る記録の作成.
    ProvisionRecord = "provision-record",
    [Y2017 "25(1)", Y2022 "29(1)"],
    "record of the provision", "第三者提供に係る記録の作成";

    /// 相当措置が確保されない場合の記録: where the equivalent measures are no
    /// longer ensured, only 27(1)(i)–(vii) exempts, as under 28(1).
    RecordWithoutMeasures = "record-without-measures",
    [Y2022 "29(1)"],
    "record where the equivalent measures fail", "相当措置が確保されない場合の記録の作成";

    /// 相当措置が確保されない場合の記録の保存.
    RecordKeepingWithoutMeasures = "record-keeping-without-measures",
    [Y2022 "29(2)"],
    "keeping the record where the equivalent measures fail", "相当措置が確保されない場合の記録の保存";

    /// 本人に代わる提供等: guidelines on checks and records.
    RecordOfOwnAffairs = "record-of-own-affairs",
    [Y2017 "GR2-2"] of ProvisionRecord,
    "no record of what is passed on for the principal (a reading)", "本人に代わる提供等についての記録の不要（解釈）";

    /// 記録の保存.
    RecordKeeping = "record-keeping",
    [Y2017 "25(2)", Y2022 "29(2)"],
    "keeping the record", "記録の保存";

    // ── Article 30 / 第30条 ──

    /// 第三者提供を受ける際の確認.
    ReceiptCheck = "receipt-check" exception,
    [Y2017 "26(1)", Y2022 "30(1)"],
    "check on receipt", "第三者提供を受ける際の確認";

    /// 本人に代わる提供等を受ける場合: guidelines on checks and records.
    ReceiptOfOwnAffairs = "receipt-of-own-affairs" exception,
    [Y2017 "GR2-2"] of ReceiptCheck,
    "no check of what comes for the principal, or is no personal data to whoever receives it (a reading)", "本人に代わる提供等を受ける場合及び受領者にとって個人データでない場合の確認・記録の不要（解釈）";

    /// 第三者提供を受けた記録の作成.
    ReceiptRecord = "receipt-record",
    [Y2017 "26(3)", Y2022 "30(3)"],
    "record of the receipt", "第三者提供を受けた記録の作成";

    /// 第三者提供を受けた記録の保存.
    ReceiptRecordKeeping = "receipt-record-keeping",
    [Y2017 "26(4)", Y2022 "30(4)"],
    "keeping the record of the receipt", "第三者提供を受けた記録の保存";

    /// 個人関連情報を個人データとして受領する際の確認.
    ReferableReceiptCheck = "referable-receipt-check" exception,
    [Y2022 "30(1)"],
    "check on receipt of referable information as personal data", "個人関連情報を個人データとして受領する際の確認";

    /// 個人関連情報の提供元の確認事項.
    SenderIdentity = "sender-identity",
    [Y2022 "R22(1)"] of ReceiptCheck,
    "of the sender of referable information, who it is", "個人関連情報の提供元についての確認事項";

    /// 個人関連情報を個人データとして受領した記録の作成.
    ReferableReceiptRecord = "referable-receipt-record",
    [Y2022 "30(3)"],
    "record of the receipt of referable information as personal data", "個人関連情報を個人データとして受領した記録の作成";

    /// 個人関連情報を個人データとして受領した記録の保存.
    ReferableReceiptRecordKeeping = "referable-receipt-record-keeping",
    [Y2022 "30(4)"],
    "keeping the record of that receipt", "個人関連情報を個人データとして受領した記録の保存";

    // ── Article 31 / 第31条 ──

    /// 個人関連情報の第三者提供の制限.
    ReferableProvision = "referable-provision" exception,
    [Y2022 "31(1)"],
    "limit on provision of personally referable information", "個人関連情報の第三者提供の制限";

    /// 本人の同意の確認.
    ReferableConsent = "referable-consent" exception,
    [Y2022 "31(1)(i)"],
    "confirming the principal's consent", "本人の同意の確認";

    /// 外国にある第三者に関する情報提供の確認.
    ReferableInformation = "referable-information",
    [Y2022 "31(1)(ii)"],
    "confirming the information on a foreign third party", "外国にある第三者に関する情報提供の確認";

    /// 第三者のタグによる個人関連情報の直接の収集: what a third party's tag collects the operator of
    /// the page does not provide.
    ReferableCollectionByRecipient = "referable-collection-by-recipient",
    [Y2022 "Q8-10"] of ReferableProvision,
    "collection of referable information by the recipient itself", "第三者による個人関連情報の直接の収集";

    /// 委託された情報の返還.
    ReturnOfEntrustedData = "return-of-entrusted-data" exception,
    [Y2022 "Q8-9"] of ReferableProvision,
    "handing back what was entrusted", "委託された情報の返還";

    /// 個人関連情報に係る相当措置の継続的な実施の確保.
    ReferableMeasures = "referable-measures",
    [Y2022 "31(2)"],
    "ensuring continued equivalent measures for referable information", "個人関連情報に係る相当措置の継続的な実施の確保";

    /// 相当措置の確保が困難な場合の個人関連情報の提供の停止.
    StopReferableProvision = "stop-referable-provision",
    [Y2022 "31(2)"],
    "stopping provision of referable information when the measures fail", "相当措置の確保が困難な場合の個人関連情報の提供の停止";

    /// 個人関連情報の提供に係る確認の記録.
    ReferableRecord = "referable-record",
    [Y2022 "31(3)"],
    "record of the confirmation", "個人関連情報の提供に係る確認の記録";

    // ── Articles 32–40 / 第32条から第40条まで ──

    /// 保有個人データに関する事項の公表等.
    PublicationOfRetainedData = "publication-of-retained-data",
    [Y2005 "24(1)", Y2017 "27(1)", Y2022 "32(1)"],
    "matters that principals can know", "保有個人データに関する事項の公表等";

    /// 公表等:氏名又は名称.
    OperatorName = "operator-name",
    [Y2005 "24(1)(i)", Y2017 "27(1)(i)", Y2022 "32(1)(i)"],
    "publication: name of the operator", "公表等：事業者の氏名又は名称";

    /// 公表等:住所及び代表者.
    OperatorAddress = "operator-address",
    [Y2022 "32(1)(i)"],
    "publication: address and representative", "公表等：事業者の住所及び代表者";

    /// 公表等:全ての保有個人データの利用目的.
    PublishedPurposes = "published-purposes",
    [Y2005 "24(1)(ii)", Y2017 "27(1)(ii)", Y2022 "32(1)(ii)"],
    "publication: all purposes of retained data", "公表等：全ての保有個人データの利用目的";

    /// 公表等:請求に応じる手続及び手数料.
    PublishedProcedures = "published-procedures",
    [Y2005 "24(1)(iii)", Y2017 "27(1)(iii)", Y2022 "32(1)(iii)"],
    "publication: procedures and fees", "公表等：開示等の請求に応じる手続及び手数料";

    /// 公表等:安全管理措置.
    PublishedMeasures = "published-measures",
    [Y2022 "O10(i)"] of PublicationOfRetainedData,
    "publication: security measures taken", "公表等：安全管理のために講じた措置";

    /// 公表等:苦情の申出先.
    PublishedComplaints = "published-complaints",
    [Y2005 "O5(i)", Y2017 "O8(i)", Y2022 "O10(ii)"] of PublicationOfRetainedData,
    "publication: contact for complaints", "公表等：苦情の申出先";

    /// 公表等:認定個人情報保護団体.
    PublishedAccreditedBody = "published-accredited-body",
    [Y2005 "O5(ii)", Y2017 "O8(ii)", Y2022 "O10(iii)"] of PublicationOfRetainedData,
    "publication: the accredited body", "公表等:認定個人情報保護団体の名称及び苦情の解決の申出先";

    /// 利用目的の通知の請求.
    PurposeRequest = "purpose-request",
    [Y2005 "24(2)", Y2017 "27(2)", Y2022 "32(2)"],
    "request for notice of the purpose", "利用目的の通知の請求";

    /// 利用目的が明らかな場合.
    PurposePlain = "purpose-plain" exception,
    [Y2005 "24(2)(i)", Y2017 "27(2)(i)", Y2022 "32(2)(i)"],
    "the purpose is plain from what is made known", "利用目的が明らかな場合";

    /// 利用目的を通知しない旨の通知.
    PurposeNotTold = "purpose-not-told",
    [Y2005 "24(3)", Y2017 "27(3)", Y2022 "32(3)"],
    "telling that the purpose is not told", "利用目的を通知しない旨の通知";

    /// 開示の請求: in which ways disclosure may be asked for.
    DisclosureRequest = "disclosure-request",
    [Y2005 "25(1)", Y2017 "28(1)", Y2022 "33(1)"],
    "request for disclosure", "開示の請求";

    /// 開示.
    Disclosure = "disclosure",
    [Y2005 "25(1)", Y2017 "28(2)", Y2022 "33(2)"],
    "disclosure", "開示";

    /// 権利利益を害するおそれによる不開示.
    DisclosureHarmsRights = "disclosure-harms-rights" exception,
    [Y2005 "25(1)(i)", Y2017 "28(2)(i)", Y2022 "33(2)(i)"],
    "no disclosure that harms rights", "権利利益を害するおそれによる不開示";

    /// 業務への著しい支障による不開示.
    DisclosureHindersBusiness = "disclosure-hinders-business" exception,
    [Y2005 "25(1)(ii)", Y2017 "28(2)(ii)", Y2022 "33(2)(ii)"],
    "no disclosure that seriously hinders business", "業務への著しい支障による不開示";

    /// 他の法令違反による不開示.
    DisclosureBreachesLaw = "disclosure-breaches-law" exception,
    [Y2005 "25(1)(iii)", Y2017 "28(2)(iii)", Y2022 "33(2)(iii)"],
    "no disclosure that breaches another law", "他の法令違反による不開示";

    /// 開示をしない旨の通知.
    NotDisclosed = "not-disclosed",
    [Y2005 "25(2)", Y2017 "28(3)", Y2022 "33(3)"],
    "telling that there is no disclosure", "開示をしない旨の通知";

    /// 保有個人データの不存在: that no such data is held is told, and nothing else is owed.
    NothingHeld = "nothing-held" exception,
    [Y2005 "25(1)", Y2017 "28(3)", Y2022 "33(3)"],
    "no such data is held", "保有個人データの不存在";

    /// 第三者提供記録の不存在.
    NoRecordHeld = "no-record-held" exception,
    [Y2022 "33(3)"],
    "no such record is held", "第三者提供記録の不存在";

    /// 第三者提供記録の不開示又は請求と異なる方法による開示の通知.
    NotDisclosedAsAsked = "not-disclosed-as-asked",
    [Y2022 "33(3)"],
    "telling that records are not disclosed, or not by the method asked for", "第三者提供記録を開示しない旨又は請求された方法による開示が困難である旨の通知";

    /// 他の法令の規定による開示.
    OtherLawOnDisclosure = "other-law-on-disclosure",
    [Y2005 "25(3)", Y2017 "28(4)", Y2022 "33(4)"],
    "disclosure under another law", "他の法令の規定による開示";

    /// 書面による開示.
    DisclosureOnPaper = "disclosure-on-paper" exception,
    [Y2005 "25(1)", Y2017 "28(2)"] through Y2017,
    "disclosure on paper, or as agreed", "書面による開示（令和4年3月31日まで）";

    /// 請求された方法による開示.
    DisclosureMethod = "disclosure-method" exception,
    [Y2022 "33(2)"],
    "disclosure by the method asked for", "請求された方法による開示";

    /// 開示の方法: electronic, on paper, or as the operator has fixed.
    DisclosureWays = "disclosure-ways" exception,
    [Y2022 "R30"] of DisclosureRequest,
    "ways of disclosure that can be asked for", "請求することができる開示の方法";

    /// 第三者提供記録の開示.
    RecordDisclosure = "record-disclosure",
    [Y2022 "33(5)"],
    "disclosure of records of provision", "第三者提供記録の開示";

    /// 開示の対象とならない第三者提供記録.
    RecordsExcluded = "records-excluded",
    [Y2022 "O11"] of RecordDisclosure,
    "records that are not disclosed", "開示の対象とならない第三者提供記録";

    /// 訂正等のための調査.
    Investigation = "investigation",
    [Y2005 "26(1)", Y2017 "29(2)", Y2022 "34(2)"],
    "investigation before the correction", "訂正等のための調査";

    /// 訂正等.
    Correction = "correction" exception,
    [Y2005 "26(1)", Y2017 "29(2)", Y2022 "34(2)"],
    "correction", "訂正等";

    /// 訂正等についての通知.
    AnswerOnCorrection = "answer-on-correction",
    [Y2005 "26(2)", Y2017 "29(3)", Y2022 "34(3)"],
    "telling what was corrected, or that nothing was", "訂正等の内容又は訂正等を行わない旨の通知";

    /// 利用停止等.
    StopOfUse = "stop-of-use" exception,
    [Y2005 "27(1)", Y2017 "30(2)", Y2022 "35(2)"],
    "stop of use or erasure", "利用停止等";

    /// 第三者提供の停止.
    StopOfProvision = "stop-of-provision" exception,
    [Y2005 "27(2)", Y2017 "30(4)", Y2022 "35(4)"],
    "stop of provision", "第三者提供の停止";

    /// 利用する必要がなくなった場合等の利用停止等.
    StopForRisk = "stop-for-risk" exception,
    [Y2022 "35(6)"],
    "stop for want of need, leak or risk", "利用する必要がなくなった場合等の利用停止等";

    /// 違反の是正に必要な限度での利用停止等.
    ExtentOfStopOfUse = "extent-of-stop-of-use" exception,
    [Y2005 "27(1)", Y2017 "30(2)", Y2022 "35(2)"],
    "stop of use as far as needed to cure the breach", "違反の是正に必要な限度での利用停止等";

    /// 侵害の防止に必要な限度での利用停止等.
    ExtentOfStopForRisk = "extent-of-stop-for-risk" exception,
    [Y2022 "35(6)"],
    "stop as far as needed to prevent the harm", "権利利益の侵害の防止に必要な限度での利用停止等";

    /// 利用停止等を請求することができる他の場合.
    OtherGroundsForStop = "other-grounds-for-stop",
    [Y2022 "35(5)"],
    "a stop may also be asked for because the data is no longer needed, has leaked, or may harm the principal",
    "利用する必要がなくなったこと、漏えい等又は権利利益の侵害のおそれを理由とする利用停止等の請求も可能であること";

    /// 本人の保護を上回る取扱事業者の特別な事情.
    OperatorInterest = "operator-interest" exception,
    [Y2022 "GL3-8-5"] of OtherGroundsForStop,
    "special reasons of the operator outweigh the protection of the principal", "本人の権利利益の保護の必要性を上回る特別な事情";

    /// 利用停止等に代わる措置.
    SubstituteForStopOfUse = "substitute-for-stop-of-use" exception,
    [Y2005 "27(1)", Y2017 "30(2)", Y2022 "35(2)"],
    "substitute measures in place of the stop of use", "利用停止等の代替措置";

    /// 第三者提供の停止に代わる措置.
    SubstituteForStopOfProvision = "substitute-for-stop-of-provision" exception,
    [Y2005 "27(2)", Y2017 "30(4)", Y2022 "35(4)"],
    "substitute measures in place of the stop of provision", "第三者提供の停止の代替措置";

    /// 利用停止等に代わる措置(第35条第5項の場合).
    SubstituteForStopForRisk = "substitute-for-stop-for-risk" exception,
    [Y2022 "35(6)"],
    "substitute measures in place of the stop", "利用停止等の代替措置（第35条第5項の場合）";

    /// 利用停止等についての通知.
    AnswerOnStop = "answer-on-stop",
    [Y2005 "27(3)", Y2017 "30(5)", Y2022 "35(7)"],
    "telling what was stopped, or that nothing was", "利用停止等を行った旨又は行わない旨の通知";

    /// 利用停止等についての通知(第35条第5項の請求).
    AnswerOnStopForRisk = "answer-on-stop-for-risk",
    [Y2022 "35(7)"],
    "the same for the request of 35(5)", "利用停止等を行った旨又は行わない旨の通知（第35条第5項の請求）";

    /// 理由の説明.
    ExplanationOfReasons = "explanation-of-reasons",
    [Y2005 "28", Y2017 "31", Y2022 "36"],
    "explaining the reasons", "理由の説明";

    /// 理由の説明(令和4年4月1日以後に認められた請求).
    ExplanationSince2022 = "explanation-since-2022",
    [Y2022 "36"],
    "explaining the reasons, for the requests that exist since 2022-04-01", "理由の説明（令和4年4月1日以後の請求）";

    /// 開示等の請求等に応じる手続.
    RequestProcedure = "request-procedure",
    [Y2005 "29(1)", Y2017 "32(1)", Y2022 "37(1)"],
    "procedure for requests", "開示等の請求等に応じる手続";

    /// 代理人による請求: who may ask beside the principal.
    RequestByAgent = "request-by-agent",
    [Y2005 "29(3)", Y2017 "32(3)", Y2022 "37(3)"],
    "request by the principal or an agent", "本人又は代理人による請求";

    /// 対象の特定に資する情報の提供等.
    HelpToSpecify = "help-to-specify",
    [Y2005 "29(2)", Y2017 "32(2)", Y2022 "37(2)"],
    "help with naming what is asked for", "対象の特定に資する情報の提供その他の措置";

    /// 過重な負担を課さない配慮.
    NoExcessiveBurden = "no-excessive-burden",
    [Y2005 "29(4)", Y2017 "32(4)", Y2022 "37(4)"],
    "no excessive burden on the principal", "本人に過重な負担を課さない配慮";

    /// 開示等の請求等(令和4年3月31日まで).
    EarlierRequests = "earlier-requests",
    [Y2005 "29(1)", Y2017 "32(1)"] through Y2017,
    "the requests that existed until 2022-03-31", "開示等の請求等（令和4年3月31日まで）";

    /// 手数料.
    Fees = "fees" exception,
    [Y2005 "30(1)", Y2017 "33(1)", Y2022 "38(1)"],
    "fees", "手数料";

    /// 手数料(令和4年3月31日までに認められていた請求).
    FeesForEarlierRequests = "fees-for-earlier-requests",
    [Y2005 "30(1)", Y2017 "33(1)"] through Y2017,
    "fees for the requests that existed until 2022-03-31", "手数料（令和4年3月31日までの請求）";

    /// 手数料の額.
    FeeAmount = "fee-amount",
    [Y2005 "30(2)", Y2017 "33(2)", Y2022 "38(2)"],
    "reasonable amount of a fee", "手数料の額";

    /// 訴えの提起に先立つ請求.
    PriorRequest = "prior-request",
    [Y2017 "34(1)", Y2022 "39(1)"],
    "two weeks before a suit", "訴えの提起に先立つ請求";

    /// 苦情の処理.
    Complaints = "complaints",
    [Y2005 "31", Y2017 "35", Y2022 "40"],
    "handling of complaints", "苦情の処理";

    // ── Articles 41, 42 / 第41条、第42条 ──

    /// 仮名加工情報の作成の基準.
    PseudonymousStandards = "pseudonymous-standards" exception,
    [Y2022 "41(1)"],
    "standards of pseudonymous processing", "仮名加工情報の作成の基準";

    /// 仮名加工:記述等の削除.
    PseudonymousIdentifiers = "pseudonymous-identifiers",
    [Y2022 "R31(i)"] of PseudonymousStandards,
    "deleting identifying descriptions", "仮名加工：記述等の削除";

    /// 仮名加工:個人識別符号の削除.
    PseudonymousCodes = "pseudonymous-codes",
    [Y2022 "R31(ii)"] of PseudonymousStandards,
    "deleting identification codes", "仮名加工：個人識別符号の削除";

    /// 仮名加工:財産的被害のおそれがある記述等の削除.
    PseudonymousProperty = "pseudonymous-property",
    [Y2022 "R31(iii)"] of PseudonymousStandards,
    "deleting descriptions that may cause property damage", "仮名加工：財産的被害のおそれがある記述等の削除";

    /// 削除情報等の安全管理措置.
    DeletedInformation = "deleted-information",
    [Y2022 "41(2)"],
    "security of the deleted information", "削除情報等の安全管理措置";

    /// 仮名加工情報の利用目的による制限.
    PseudonymousPurpose = "pseudonymous-purpose" exception,
    [Y2022 "41(3)"],
    "purpose limit of pseudonymously processed information", "仮名加工情報の利用目的による制限";

    /// 仮名加工情報の利用目的の公表.
    PseudonymousPublication = "pseudonymous-publication",
    [Y2022 "41(4)"],
    "publication of the purpose", "仮名加工情報の利用目的の公表";

    /// 仮名加工情報等の消去.
    PseudonymousErasure = "pseudonymous-erasure",
    [Y2022 "41(5)"],
    "erasure of pseudonymously processed information", "仮名加工情報等の消去";

    /// 仮名加工情報の第三者提供の禁止.
    PseudonymousProvision = "pseudonymous-provision" exception,
    [Y2022 "41(6)"],
    "ban on providing pseudonymously processed information", "仮名加工情報の第三者提供の禁止";

    /// 仮名加工情報の共同利用(公表).
    PseudonymousJointUse = "pseudonymous-joint-use" exception,
    [Y2022 "41(6)"],
    "published joint use of pseudonymously processed information", "仮名加工情報の共同利用（公表）";

    /// 仮名加工情報の外国への提供: Article 28 is not applied.
    PseudonymousAbroad = "pseudonymous-abroad",
    [Y2022 "GP"] of PseudonymousProvision,
    "provision of pseudonymously processed information abroad: Article 28 is not applied (reading tables of the guideline)",
    "仮名加工情報の外国への提供（第28条は適用されない。ガイドラインの読替表）";

    /// 自ら保有する個人情報の加工は取得に当たらない.
    MadeOfOwnData = "made-of-own-data",
    [Y2022 "GP2-2-3"] of PseudonymousPublication,
    "making it of one's own data is no acquisition", "自ら保有する個人情報の加工は取得に当たらないこと";

    /// 仮名加工情報である旨の委託先への明示.
    TellEntrustee = "tell-entrustee",
    [Y2022 "GP2-2-3"] of PseudonymousEntrustees,
    "telling the entrustee that the information is pseudonymously processed", "仮名加工情報である旨の委託先への明示";

    /// 仮名加工情報の共同利用に係る事項の変更の公表.
    PseudonymousJointUseChange = "pseudonymous-joint-use-change",
    [Y2022 "41(6)"],
    "publication of changes of the joint use (27(6) as 41(6) reads it)", "共同利用に係る事項の変更の公表（第41条第6項により読み替えて適用される第27条第6項）";

    /// 仮名加工情報の識別行為の禁止.
    PseudonymousCollation = "pseudonymous-collation",
    [Y2022 "41(7)"],
    "ban on collating to identify", "仮名加工情報の識別行為の禁止";

    /// 仮名加工情報の本人への連絡等の禁止.
    PseudonymousContact = "pseudonymous-contact",
    [Y2022 "41(8)"],
    "ban on contacting", "仮名加工情報の本人への連絡等の禁止";

    /// 仮名加工情報に適用されない規定.
    PseudonymousExemptions = "pseudonymous-exemptions",
    [Y2022 "41(9)"],
    "what does not apply to pseudonymously processed information", "仮名加工情報に適用されない規定";

    /// 仮名加工情報の安全管理措置.
    PseudonymousSecurity = "pseudonymous-security",
    [Y2022 "23"],
    "security control of pseudonymously processed information", "仮名加工情報の安全管理措置";

    /// 仮名加工情報に係る従業者の監督.
    PseudonymousEmployees = "pseudonymous-employees",
    [Y2022 "24"],
    "supervision of employees handling pseudonymously processed information", "仮名加工情報に係る従業者の監督";

    /// 仮名加工情報に係る委託先の監督.
    PseudonymousEntrustees = "pseudonymous-entrustees",
    [Y2022 "25"],
    "supervision of entrustees of pseudonymously processed information", "仮名加工情報に係る委託先の監督";

    /// 個人情報でない仮名加工情報の第三者提供の禁止.
    NotPersonalProvision = "not-personal-provision" exception,
    [Y2022 "42(1)"],
    "ban on providing pseudonymously processed information that is not personal", "個人情報でない仮名加工情報の第三者提供の禁止";

    /// 個人情報でない仮名加工情報の取扱いの委託.
    NotPersonalEntrustment = "not-personal-entrustment" exception,
    [Y2022 "42(2)"],
    "entrustment of such information (27(5)(i) as 42(2) carries it over)", "個人情報でない仮名加工情報の取扱いの委託（第42条第2項において準用する第27条第5項第1号）";

    /// 個人情報でない仮名加工情報の事業の承継に伴う提供.
    NotPersonalSuccession = "not-personal-succession" exception,
    [Y2022 "42(2)"],
    "succession of business with such information (27(5)(ii) as 42(2) carries it over)", "個人情報でない仮名加工情報の事業の承継に伴う提供（第42条第2項において準用する第27条第5項第2号）";

    /// 個人情報でない仮名加工情報の共同利用に係る事項の変更の公表.
    NotPersonalJointUseChange = "not-personal-joint-use-change",
    [Y2022 "42(2)"],
    "publication of changes of the joint use of such information", "個人情報でない仮名加工情報の共同利用に係る事項の変更の公表";

    /// 個人情報でない仮名加工情報の安全管理措置.
    NotPersonalSecurity = "not-personal-security",
    [Y2022 "42(3)"],
    "security of such information against leaks (23 as 42(3) carries it over)", "個人情報でない仮名加工情報の安全管理措置（第42条第3項において準用する第23条）";

    /// 個人情報でない仮名加工情報に係る従業者の監督.
    NotPersonalEmployees = "not-personal-employees",
    [Y2022 "42(3)"],
    "supervision of employees handling such information (24)", "個人情報でない仮名加工情報に係る従業者の監督（第42条第3項において準用する第24条）";

    /// 個人情報でない仮名加工情報に係る委託先の監督.
    NotPersonalEntrustees = "not-personal-entrustees",
    [Y2022 "42(3)"],
    "supervision of entrustees of such information (25)", "個人情報でない仮名加工情報に係る委託先の監督（第42条第3項において準用する第25条）";

    /// 個人情報でない仮名加工情報に係る苦情の処理.
    NotPersonalComplaints = "not-personal-complaints",
    [Y2022 "42(3)"],
    "handling of complaints about such information (40)", "個人情報でない仮名加工情報に係る苦情の処理（第42条第3項において準用する第40条）";

    /// 個人情報でない仮名加工情報の共同利用(公表).
    NotPersonalJointUse = "not-personal-joint-use" exception,
    [Y2022 "42(2)"],
    "published joint use of such information", "個人情報でない仮名加工情報の共同利用（公表）";

    /// 個人情報でない仮名加工情報の識別行為等の禁止.
    NotPersonalConduct = "not-personal-conduct",
    [Y2022 "42(3)"],
    "ban on identifying and contacting", "個人情報でない仮名加工情報の識別行為等の禁止";

    // ── Articles 43–46 / 第43条から第46条まで ──

    /// 匿名加工情報の作成の基準.
    AnonymousStandards = "anonymous-standards" exception,
    [Y2017 "36(1)", Y2022 "43(1)"],
    "standards of anonymous processing", "匿名加工情報の作成の基準";

    /// 匿名加工:記述等の削除.
    AnonymousIdentifiers = "anonymous-identifiers",
    [Y2017 "R19(i)", Y2022 "R34(i)"] of AnonymousStandards,
    "deleting identifying descriptions", "匿名加工：記述等の削除";

    /// 匿名加工:個人識別符号の削除.
    AnonymousCodes = "anonymous-codes",
    [Y2017 "R19(ii)", Y2022 "R34(ii)"] of AnonymousStandards,
    "deleting identification codes", "匿名加工：個人識別符号の削除";

    /// 匿名加工:連結符号の削除.
    AnonymousLinks = "anonymous-links",
    [Y2017 "R19(iii)", Y2022 "R34(iii)"] of AnonymousStandards,
    "deleting linking codes", "匿名加工：連結符号の削除";

    /// 匿名加工:特異な記述等の削除.
    AnonymousSingular = "anonymous-singular",
    [Y2017 "R19(iv)", Y2022 "R34(iv)"] of AnonymousStandards,
    "deleting singular descriptions", "匿名加工：特異な記述等の削除";

    /// 匿名加工:データベースの性質を踏まえた措置.
    AnonymousNature = "anonymous-nature",
    [Y2017 "R19(v)", Y2022 "R34(v)"] of AnonymousStandards,
    "measures the nature of the database calls for", "匿名加工：データベースの性質を踏まえた措置";

    /// 加工方法等情報の安全管理措置.
    ProcessingMethod = "processing-method",
    [Y2017 "36(2)", Y2022 "43(2)"],
    "security of the processing method", "加工方法等情報の安全管理措置";

    /// 対応表等の破棄.
    TableDestroyed = "table-destroyed",
    [Y2022 "GP3-2-3"] of ProcessingMethod,
    "destroying the table of names and temporary ids, and random parameters", "氏名と仮IDの対応表等の破棄";

    /// 作成後の項目の公表.
    PublicationOfItems = "publication-of-items",
    [Y2017 "36(3)", Y2022 "43(3)"],
    "publication of the items after making", "作成後の項目の公表";

    /// 委託元による公表: who entrusted the making publishes the items.
    PublicationByClient = "publication-by-client",
    [Y2017 "R21(2)", Y2022 "R36(2)"] of PublicationOfItems,
    "publication of the items by who entrusted the making", "作成を委託した者による項目の公表";

    /// 自ら作成した匿名加工情報の提供.
    ProvisionOfOwn = "provision-of-own" exception,
    [Y2017 "36(4)", Y2022 "43(4)"],
    "providing one's own anonymously processed information", "自ら作成した匿名加工情報の提供";

    /// 自ら作成した匿名加工情報の識別行為の禁止.
    CollationOfOwn = "collation-of-own",
    [Y2017 "36(5)", Y2022 "43(5)"],
    "ban on collating one's own to identify", "自ら作成した匿名加工情報の識別行為の禁止";

    /// 作成者の安全管理措置等.
    OwnMeasures = "own-measures",
    [Y2017 "36(6)", Y2022 "43(6)"],
    "security and complaints of the maker", "作成者の安全管理措置等";

    /// 受領した匿名加工情報の提供.
    ProvisionOfReceived = "provision-of-received" exception,
    [Y2017 "37", Y2022 "44"],
    "providing received anonymously processed information", "受領した匿名加工情報の提供";

    /// 受領した匿名加工情報の識別行為の禁止.
    IdentificationOfReceived = "identification-of-received",
    [Y2017 "38", Y2022 "45"],
    "ban on identifying from received information", "受領した匿名加工情報の識別行為の禁止";

    /// 取扱事業者の安全管理措置等.
    ReceivedMeasures = "received-measures",
    [Y2017 "39", Y2022 "46"],
    "security and complaints of the holder", "取扱事業者の安全管理措置等";

    // ── Articles 57–59, 149, 171 / 第57条から第59条まで、第149条、第171条 ──

    /// 報道機関の適用除外.
    PressExemption = "press-exemption",
    [Y2005 "50(1)(i)", Y2017 "76(1)(i)", Y2022 "57(1)(i)"],
    "press bodies for press use", "報道機関の適用除外";

    /// 著述を業として行う者の適用除外.
    WriterExemption = "writer-exemption",
    [Y2005 "50(1)(ii)", Y2017 "76(1)(ii)", Y2022 "57(1)(ii)"],
    "writers for writing", "著述を業として行う者の適用除外";

    /// 学術研究機関等の適用除外(令和4年3月31日まで).
    AcademicExemption = "academic-exemption",
    [Y2005 "50(1)(iii)", Y2017 "76(1)(iii)"] through Y2017,
    "academic institutions for research", "学術研究機関等の適用除外（令和4年3月31日まで）";

    /// 宗教団体の適用除外.
    ReligiousExemption = "religious-exemption",
    [Y2005 "50(1)(iv)", Y2017 "76(1)(iv)", Y2022 "57(1)(iii)"],
    "religious bodies for religious activity", "宗教団体の適用除外";

    /// 政治団体の適用除外.
    PoliticalExemption = "political-exemption",
    [Y2005 "50(1)(v)", Y2017 "76(1)(v)", Y2022 "57(1)(iv)"],
    "political bodies for political activity", "政治団体の適用除外";

    /// 適用除外を受ける者の自主的措置.
    ExemptBodiesEffort = "exempt-bodies-effort",
    [Y2005 "50(3)", Y2017 "76(3)", Y2022 "57(3)"],
    "own measures of exempt bodies", "適用除外を受ける者の自主的措置";

    /// 別表第二の法人等の特例.
    HybridCorporations = "hybrid-corporations" exception,
    [Y2022 "58(1)"],
    "requests and anonymous processing of Annex 2 corporations", "別表第二の法人等の特例";

    /// 公立病院等の特例.
    HybridWork = "hybrid-work" exception,
    [Y2022 "58(2)"],
    "requests and anonymous processing in public hospitals and universities", "公立病院等の特例";

    /// 地方独立行政法人(試験研究等)の特例.
    HybridLocalAgencies = "hybrid-local-agencies",
    [Y2023 "58(1)"],
    "requests and anonymous processing of local agencies", "地方独立行政法人の特例";

    /// 地方公共団体の病院、診療所及び大学の特例.
    HybridLocalWork = "hybrid-local-work",
    [Y2023 "58(2)"],
    "requests and anonymous processing in local hospitals and universities", "地方公共団体の病院、大学等の特例";

    /// 学術研究機関等の自主的措置(令和4年3月31日まで).
    AcademicEffort = "academic-effort",
    [Y2005 "50(3)", Y2017 "76(3)"] through Y2017,
    "own measures of academic institutions", "学術研究機関等の自主的措置（令和4年3月31日まで）";

    /// 学術研究機関等の責務.
    AcademicResponsibility = "academic-responsibility",
    [Y2022 "59"],
    "academic institutions' own measures", "学術研究機関等の責務";

    /// 委員会の権限の不行使.
    EnforcementWithheld = "enforcement-withheld",
    [Y2005 "35(2)", Y2017 "43(2)", Y2022 "146(2)", Y2023 "149(2)"],
    "the Commission does not use its powers", "委員会の権限の不行使";

    /// 学術研究機関等への提供に係る権限の不行使.
    AcademicEnforcementWithheld = "academic-enforcement-withheld",
    [Y2005 "35(2)", Y2017 "43(2)"] through Y2017,
    "the Commission does not use its powers against provision to academic institutions", "学術研究機関等への提供に係る委員会の権限の不行使";

    /// 適用範囲.
    Territory = "territory",
    [Y2017 "75", Y2022 "166", Y2023 "171"],
    "territorial scope", "適用範囲";

    /// 域外適用の対象外の規定.
    TerritoryListed = "territory-listed",
    [Y2017 "75"] through Y2017,
    "articles that did not apply abroad", "域外適用の対象外の規定";

    /// 平成29年5月29日までの域外適用の不存在.
    NoTerritory = "no-territory",
    [Y2005 "X"] through Y2005,
    "no application abroad before 2017-05-30", "平成29年5月29日までの域外適用の不存在";
}
