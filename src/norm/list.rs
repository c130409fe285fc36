//! The list of norms: what each is, and where it stands in each edition.
//!
//! Columns: in force from 2005-04-01, from 2017-05-30, from 2022-04-01, from
//! 2023-04-01 on. `27(5)(iii)` is a place in the Act, `O…` in the Cabinet Order,
//! `R…` in the Commission Rules, `S…` in supplementary provisions; `GL`, `GF` and
//! `Q` are readings of the Commission, `X` is an inference from the wording; `-`
//! means not in force then.

use super::place::Place;
use crate::text::{Bilingual, Language};

macro_rules! norms {
    (
        $(
            $(#[$doc:meta])*
            $variant:ident = $id:literal,
            [$y2005:literal, $y2017:literal, $y2022:literal, $y2023:literal],
            $en:literal, $ja:literal;
        )+
    ) => {
        /// 規範: a unit of the law by its meaning, independent of its number.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Norm {
            $(
                $(#[$doc])*
                #[doc = concat!(
                    "\n\nIn the editions of 2005, 2017, 2022 and 2023 on: `",
                    $y2005, "`, `", $y2017, "`, `", $y2022, "`, `", $y2023, "`."
                )]
                $variant,
            )+
        }

        impl Norm {
            /// Every norm, in the order of the current Act.
            pub const ALL: &[Self] = &[$( Self::$variant, )+];

            /// The stable kebab-case id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )+ }
            }

            /// What the norm is about, as a heading, in a language.
            #[must_use]
            pub const fn title(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => Bilingual { en: $en, ja: $ja }.in_language(language), )+
                }
            }

            pub(super) const fn places(self) -> [Option<Place>; 4] {
                match self {
                    $( Self::$variant => const {
                        [
                            Place::short($y2005),
                            Place::short($y2017),
                            Place::short($y2022),
                            Place::short($y2023),
                        ]
                    }, )+
                }
            }
        }
    };
}

norms! {
    // ── Article 2: definitions ──────────────────────────────────────────────

    /// 個人情報: what is about no living individual is not personal information.
    PersonalInformation = "personal-information",
    ["2(1)", "2(1)", "2(1)", "2(1)"],
    "personal information", "個人情報の定義";

    // ── Article 16: operators and personal data ─────────────────────────────

    /// 個人情報取扱事業者: who is bound.
    BusinessOperator = "business-operator",
    ["2(3)", "2(5)", "16(2)", "16(2)"],
    "business operator handling personal information", "個人情報取扱事業者の定義";

    /// 小規模事業者の除外: operators with no more than 5,000 persons.
    SmallOperatorExemption = "small-operator-exemption",
    ["2(3)(v)", "-", "-", "-"],
    "exemption of small operators", "小規模事業者の除外";

    /// 個人データ: what is in no database is not personal data.
    PersonalData = "personal-data",
    ["2(4)", "2(6)", "16(3)", "16(3)"],
    "personal data", "個人データの定義";

    // ── Article 17 ──────────────────────────────────────────────────────────

    /// 利用目的の特定: the purpose of use is specified as far as possible.
    SpecifyPurpose = "specify-purpose",
    ["15(1)", "15(1)", "17(1)", "17(1)"],
    "specifying the purpose of use", "利用目的の特定";

    /// 利用目的の変更(相当の関連性): only to what is considerably related.
    ChangeWithConsiderableRelation = "change-with-considerable-relation",
    ["15(2)", "-", "-", "-"],
    "change of purpose within a considerable relation", "相当の関連性を有する範囲での利用目的の変更";

    /// 利用目的の変更: only to what is reasonably recognised as related.
    ChangeOfPurpose = "change-of-purpose",
    ["-", "15(2)", "17(2)", "17(2)"],
    "change of purpose within what is related", "関連性を有する範囲での利用目的の変更";

    // ── Article 18 ──────────────────────────────────────────────────────────

    /// 利用目的による制限: no handling beyond the purpose without prior consent.
    PurposeLimit = "purpose-limit",
    ["16(1)", "16(1)", "18(1)", "18(1)"],
    "limit by the purpose of use", "利用目的による制限";

    /// 同意取得のための利用: asking for the consent is not use beyond the purpose.
    UseToSeekConsent = "use-to-seek-consent",
    ["X", "X", "GL3-1-3", "GL3-1-3"],
    "use only to seek consent", "同意取得のための利用";

    /// 提供の同意と目的外利用: a consent to the provision serves as consent to
    /// the handling that the provision is.
    ConsentToProvisionServes = "consent-to-provision-serves",
    ["X", "X", "X", "X"],
    "consent to the provision serves for the purpose limit too", "第三者提供の同意による目的外取扱いの許容";

    /// 事業承継後の制限: the successor stays within the earlier purpose.
    SuccessorPurposeLimit = "successor-purpose-limit",
    ["16(2)", "16(2)", "18(2)", "18(2)"],
    "limit by the purpose before the succession", "事業承継後の利用目的による制限";

    /// 法令に基づく場合.
    UseBasedOnLaw = "use-based-on-law",
    ["16(3)(i)", "16(3)(i)", "18(3)(i)", "18(3)(i)"],
    "handling based on law", "法令に基づく取扱い";

    /// 人の生命、身体又は財産の保護.
    UseForLifeBodyProperty = "use-for-life-body-property",
    ["16(3)(ii)", "16(3)(ii)", "18(3)(ii)", "18(3)(ii)"],
    "handling to protect life, body or property", "人の生命、身体又は財産の保護のための取扱い";

    /// 公衆衛生の向上・児童の健全育成.
    UseForPublicHealth = "use-for-public-health",
    ["16(3)(iii)", "16(3)(iii)", "18(3)(iii)", "18(3)(iii)"],
    "handling for public health or the growth of children", "公衆衛生の向上又は児童の健全育成のための取扱い";

    /// 国の機関等への協力.
    UseForPublicAffairs = "use-for-public-affairs",
    ["16(3)(iv)", "16(3)(iv)", "18(3)(iv)", "18(3)(iv)"],
    "handling to cooperate with public bodies", "国の機関等の事務への協力のための取扱い";

    /// 条例の扱い: whether an ordinance counted as law was not settled before
    /// 2023-04-01, when 18(3)(i) came to say so.
    OrdinanceUnsettled = "ordinance-unsettled",
    ["X", "X", "X", "-"],
    "whether an ordinance counted as law", "条例が「法令」に含まれるかが明らかでない時期の取扱い";

    /// 学術研究機関等による学術研究目的.
    UseForResearch = "use-for-research",
    ["-", "-", "18(3)(v)", "18(3)(v)"],
    "handling by an academic institution for research", "学術研究機関等による学術研究目的での取扱い";

    /// 学術研究機関等への提供.
    UseByResearchRecipient = "use-by-research-recipient",
    ["-", "-", "18(3)(vi)", "18(3)(vi)"],
    "provision to an academic institution for its research", "学術研究機関等への学術研究目的での提供";

    // ── Article 19 ──────────────────────────────────────────────────────────

    /// 不適正な利用の禁止: no exception, not even consent.
    ImproperUse = "improper-use",
    ["-", "-", "19", "19"],
    "ban on improper use", "不適正な利用の禁止";

    // ── Articles 23–25 ──────────────────────────────────────────────────────

    /// 安全管理措置.
    SecurityControl = "security-control",
    ["20", "20", "23", "23"],
    "security control", "安全管理措置";

    /// 従業者の監督.
    EmployeeSupervision = "employee-supervision",
    ["21", "21", "24", "24"],
    "supervision of employees", "従業者の監督";

    /// 委託先の監督.
    EntrusteeSupervision = "entrustee-supervision",
    ["22", "22", "25", "25"],
    "supervision of entrustees", "委託先の監督";

    // ── Article 27: is it a provision? ──────────────────────────────────────

    /// 提供: putting data in a state in which another can use it.
    Provision = "provision",
    ["X", "X", "GL2-17", "GL2-17"],
    "meaning of provision", "「提供」の意義";

    /// クラウドサービス: storage with one who does not handle the data is no
    /// provision.
    CloudWithoutHandling = "cloud-without-handling",
    ["X", "X", "Q7-53", "Q7-53"],
    "storage with one who does not handle the data", "個人データを取り扱わないクラウドサービス";

    /// 本人による提供: what the principal sends is not the operator's act.
    PrincipalsOwnAct = "principals-own-act",
    ["X", "X", "X", "X"],
    "act of the principal", "本人自身の行為";

    // ── Article 27(1) ───────────────────────────────────────────────────────

    /// 第三者提供の制限: no provision to a third party without prior consent.
    ThirdPartyProvision = "third-party-provision",
    ["23(1)", "23(1)", "27(1)", "27(1)"],
    "limit on provision to third parties", "第三者提供の制限";

    /// 法令に基づく場合.
    BasedOnLaw = "based-on-law",
    ["23(1)(i)", "23(1)(i)", "27(1)(i)", "27(1)(i)"],
    "provision based on law", "法令に基づく提供";

    /// 人の生命、身体又は財産の保護.
    ProtectionOfLife = "protection-of-life",
    ["23(1)(ii)", "23(1)(ii)", "27(1)(ii)", "27(1)(ii)"],
    "provision to protect life, body or property", "人の生命、身体又は財産の保護のための提供";

    /// 公衆衛生の向上・児童の健全育成.
    PublicHealth = "public-health",
    ["23(1)(iii)", "23(1)(iii)", "27(1)(iii)", "27(1)(iii)"],
    "provision for public health or the growth of children", "公衆衛生の向上又は児童の健全育成のための提供";

    /// 国の機関等への協力.
    PublicAffairs = "public-affairs",
    ["23(1)(iv)", "23(1)(iv)", "27(1)(iv)", "27(1)(iv)"],
    "provision to cooperate with public bodies", "国の機関等の事務への協力のための提供";

    /// 学術研究の成果の公表又は教授.
    PublicationOfResearch = "publication-of-research",
    ["-", "-", "27(1)(v)", "27(1)(v)"],
    "provision unavoidable for publishing research or teaching", "学術研究の成果の公表又は教授のための提供";

    /// 共同研究者への提供.
    ProvisionForJointResearch = "provision-for-joint-research",
    ["-", "-", "27(1)(vi)", "27(1)(vi)"],
    "provision by an academic institution to a joint researcher", "学術研究機関等による共同研究者への提供";

    /// 学術研究機関等への提供.
    ProvisionToResearcher = "provision-to-researcher",
    ["-", "-", "27(1)(vii)", "27(1)(vii)"],
    "provision to an academic institution for its research", "学術研究機関等への学術研究目的の提供";

    // ── Article 27(2), (3): opt-out ─────────────────────────────────────────

    /// オプトアウト.
    OptOut = "opt-out",
    ["23(2)", "23(2)", "27(2)", "27(2)"],
    "opt-out", "オプトアウトによる提供";

    /// 提供者の氏名、住所、代表者.
    OptOutProvider = "opt-out-provider",
    ["-", "-", "27(2)(i)", "27(2)(i)"],
    "opt-out: the provider", "オプトアウト:提供者の氏名・住所等";

    /// 第三者提供を利用目的とすること.
    OptOutPurpose = "opt-out-purpose",
    ["23(2)(i)", "23(2)(i)", "27(2)(ii)", "27(2)(ii)"],
    "opt-out: provision as a purpose", "オプトアウト:第三者提供を利用目的とすること";

    /// 提供される個人データの項目.
    OptOutItems = "opt-out-items",
    ["23(2)(ii)", "23(2)(ii)", "27(2)(iii)", "27(2)(iii)"],
    "opt-out: the items", "オプトアウト:個人データの項目";

    /// 取得の方法.
    OptOutAcquisition = "opt-out-acquisition",
    ["-", "-", "27(2)(iv)", "27(2)(iv)"],
    "opt-out: how the data was acquired", "オプトアウト:取得の方法";

    /// 提供の方法.
    OptOutMethod = "opt-out-method",
    ["23(2)(iii)", "23(2)(iii)", "27(2)(v)", "27(2)(v)"],
    "opt-out: how the data is provided", "オプトアウト:提供の方法";

    /// 求めに応じて停止すること.
    OptOutStop = "opt-out-stop",
    ["23(2)(iv)", "23(2)(iv)", "27(2)(vi)", "27(2)(vi)"],
    "opt-out: that provision stops on request", "オプトアウト:求めに応じて停止すること";

    /// 求めを受け付ける方法.
    OptOutRequestMethod = "opt-out-request-method",
    ["-", "23(2)(v)", "27(2)(vii)", "27(2)(vii)"],
    "opt-out: how to request the stop", "オプトアウト:求めを受け付ける方法";

    /// 更新の方法.
    OptOutUpdate = "opt-out-update",
    ["-", "-", "R11(4)(i)", "R11(4)(i)"],
    "opt-out: how the data is kept current", "オプトアウト:更新の方法";

    /// 提供を開始する予定日.
    OptOutStart = "opt-out-start",
    ["-", "-", "R11(4)(ii)", "R11(4)(ii)"],
    "opt-out: the starting day", "オプトアウト:提供開始予定日";

    /// 必要な期間.
    OptOutTime = "opt-out-time",
    ["-", "R7(1)(i)", "R11(1)(i)", "R11(1)(i)"],
    "opt-out: time to object", "オプトアウト:停止を求めるのに必要な期間";

    /// 確実に認識できる方法.
    OptOutRecognition = "opt-out-recognition",
    ["-", "R7(1)(ii)", "R11(1)(ii)", "R11(1)(ii)"],
    "opt-out: recognisable notice", "オプトアウト:確実に認識できる方法";

    /// 委員会への届出.
    OptOutFiling = "opt-out-filing",
    ["-", "23(2)", "27(2)", "27(2)"],
    "opt-out: filing with the Commission", "オプトアウト:個人情報保護委員会への届出";

    /// 要配慮個人情報の除外.
    OptOutBarSpecialCare = "opt-out-bar-special-care",
    ["-", "23(2)", "27(2)", "27(2)"],
    "opt-out barred for special care-required information", "オプトアウトの禁止:要配慮個人情報";

    /// 不正取得されたものの除外.
    OptOutBarWrongful = "opt-out-bar-wrongful",
    ["-", "-", "27(2)", "27(2)"],
    "opt-out barred for data acquired wrongfully", "オプトアウトの禁止:不正取得された個人データ";

    /// オプトアウトにより提供を受けたものの除外.
    OptOutBarChain = "opt-out-bar-chain",
    ["-", "-", "27(2)", "27(2)"],
    "opt-out barred for data received by opt-out", "オプトアウトの禁止:オプトアウトにより提供を受けた個人データ";

    /// 届出事項の公表.
    OptOutPublication = "opt-out-publication",
    ["-", "R10", "R14", "R14"],
    "publication of the filed opt-out", "届出に係る事項の公表";

    // ── Article 27(5), (6) ──────────────────────────────────────────────────

    /// 委託.
    Entrustment = "entrustment",
    ["23(4)(i)", "23(5)(i)", "27(5)(i)", "27(5)(i)"],
    "entrustment", "委託";

    /// 委託先の自己利用は委託でない.
    EntrusteeOwnUse = "entrustee-own-use",
    ["X", "X", "Q5-26-2", "Q5-26-2"],
    "use by the entrustee for itself is outside entrustment", "委託先の自己利用は委託の範囲外";

    /// 本人ごとの突合は委託でない.
    EntrusteeMatching = "entrustee-matching",
    ["X", "X", "Q7-42", "Q7-42"],
    "matching with the entrustee's own data is outside entrustment", "委託先独自のデータとの突合は委託の範囲外";

    /// 複数の委託元のデータの混合は委託でない.
    EntrusteeMixing = "entrustee-mixing",
    ["X", "X", "Q7-43", "Q7-43"],
    "matching data of several clients is outside entrustment", "複数の委託元のデータの突合は委託の範囲外";

    /// 事業の承継.
    Succession = "succession",
    ["23(4)(ii)", "23(5)(ii)", "27(5)(ii)", "27(5)(ii)"],
    "succession of business", "事業の承継";

    /// 共同利用.
    JointUse = "joint-use",
    ["23(4)(iii)", "23(5)(iii)", "27(5)(iii)", "27(5)(iii)"],
    "joint use", "共同利用";

    /// 共同利用:管理責任者の住所.
    JointUseAddress = "joint-use-address",
    ["-", "-", "27(5)(iii)", "27(5)(iii)"],
    "joint use: address of the responsible person", "共同利用:管理責任者の住所";

    /// 共同利用:代表者の氏名.
    JointUseRepresentative = "joint-use-representative",
    ["-", "-", "27(5)(iii)", "27(5)(iii)"],
    "joint use: representative of the responsible corporation", "共同利用:管理責任者の代表者の氏名";

    // ── Article 28 ──────────────────────────────────────────────────────────

    /// 外国にある第三者への提供の制限.
    ForeignProvision = "foreign-provision",
    ["-", "24", "28(1)", "28(1)"],
    "limit on provision to foreign third parties", "外国にある第三者への提供の制限";

    /// 外国にある第三者への提供を認める旨の同意.
    ForeignConsent = "foreign-consent",
    ["-", "24", "28(1)", "28(1)"],
    "consent to foreign provision", "外国にある第三者への提供の同意";

    /// 同意取得時の情報提供.
    ForeignInformation = "foreign-information",
    ["-", "-", "28(2)", "28(2)"],
    "information before the consent to foreign provision", "外国にある第三者への提供の同意取得時の情報提供";

    /// 施行日前の同意に係る経過措置.
    ForeignInformationTransition = "foreign-information-transition",
    ["-", "-", "S2020:4(1)", "S2020:4(1)"],
    "consents before 2022-04-01 need no information", "令和4年4月1日前の同意に係る経過措置";

    /// 同等の水準国.
    DesignatedCountry = "designated-country",
    ["-", "R11", "R15", "R15"],
    "designated country", "同等の水準国";

    /// 国内で個人情報取扱事業者に該当する外国法人: no third party "in a foreign
    /// country".
    RecipientOperatesInJapan = "recipient-operates-in-japan",
    ["-", "GF", "GF", "GF"],
    "foreign corporation that is an operator in Japan", "国内で個人情報取扱事業者に該当する外国法人";

    /// 基準適合体制.
    EquivalentSystem = "equivalent-system",
    ["-", "R11-2", "R16", "R16"],
    "equivalent system", "基準適合体制";

    /// 相当措置の継続的な実施の確保.
    ContinuedMeasures = "continued-measures",
    ["-", "-", "28(3)", "28(3)"],
    "ensuring continued equivalent measures", "相当措置の継続的な実施を確保するための措置";

    /// 提供の停止.
    StopForeignProvision = "stop-foreign-provision",
    ["-", "-", "R18(1)(ii)", "R18(1)(ii)"],
    "stopping provision when the measures fail", "相当措置の確保が困難な場合の提供の停止";

    // ── Article 29 ──────────────────────────────────────────────────────────

    /// 第三者提供に係る記録の作成.
    ProvisionRecord = "provision-record",
    ["-", "25(1)", "29(1)", "29(1)"],
    "record of the provision", "第三者提供に係る記録の作成";

    /// 相当措置が確保されない場合の記録: where the equivalent measures are no
    /// longer ensured, only 27(1)(i)–(vii) exempts, as under 28(1).
    RecordWithoutMeasures = "record-without-measures",
    ["-", "-", "29(1)", "29(1)"],
    "record where the equivalent measures fail", "相当措置が確保されない場合の記録の作成";

    /// 相当措置が確保されない場合の記録の保存.
    RecordKeepingWithoutMeasures = "record-keeping-without-measures",
    ["-", "-", "29(2)", "29(2)"],
    "keeping the record where the equivalent measures fail", "相当措置が確保されない場合の記録の保存";

    /// 記録の保存.
    RecordKeeping = "record-keeping",
    ["-", "25(2)", "29(2)", "29(2)"],
    "keeping the record", "記録の保存";
}
