//! The list of facts that the Act reads.
//!
//! Each entry: the fact; its id; what silence means; who can bring it about;
//! its question in English and Japanese; the statement that it is so, and that it is
//! not, in both; for a measure, what the operator does to
//! bring it about, in both.

use super::silence::{Role, Silence};
use super::term::Term;
use crate::text::{Bilingual, Language};
use crate::vocabulary::{Handling, InformationKind, Relation, RequestKind, Source};

macro_rules! facts {
    (
        $(
            $(#[$doc:meta])*
            $variant:ident = $id:literal $(| $alias:literal)*, $silence:ident, $role:ident,
            $en:literal, $ja:literal,
            [$yes_en:literal, $no_en:literal, $yes_ja:literal, $no_ja:literal]
            $(, $do_en:literal, $do_ja:literal)?;
        )+
    ) => {
        /// 事実: a question of fact that a rule of the Act or a promise of a
        /// policy reads.
        ///
        /// The answer to each is yes, no or unknown ([`Answer`](crate::Answer)).
        /// What the crate can compute from policy and case it never asks;
        /// words of judgement ("difficult", "unjustly") are for a person to
        /// answer.
        ///
        /// ```
        /// use appi::{Fact, Language};
        ///
        /// let fact: Fact = "improper-use".parse().unwrap();
        /// assert_eq!(fact, Fact::ImproperUse);
        /// assert!(fact.question(Language::En).unwrap().ends_with('?'));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Fact {
            $( $(#[$doc])* $variant, )+
            /// 取扱い: the handling that the case proposes; a key of the case.
            Handling(Handling),
            /// 情報の種類: the kind of information; a key of the case.
            Kind(InformationKind),
            /// 提供先との関係: the relation of the recipient; a key of the case.
            Relation(Relation),
            /// 取得元: the source of the dataset; a key of the case.
            Source(Source),
            /// 請求の種類: what the principal asks for; a key of the case.
            Request(RequestKind),
            /// A fact that the policy declares.
            Term(Term),
        }

        impl Fact {
            /// Every fact of the Act, keys and terms aside.
            pub const ACT: &[Self] = &[$( Self::$variant, )+];

            /// The stable kebab-case id; for a key, the id of its value; for a
            /// term, `term`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $( Self::$variant => $id, )+
                    Self::Handling(handling) => handling.id(),
                    Self::Kind(kind) => kind.id(),
                    Self::Relation(relation) => relation.id(),
                    Self::Source(source) => source.id(),
                    Self::Request(request) => request.id(),
                    Self::Term(_) => "term",
                }
            }

            /// Ids under which the fact was known before.
            #[must_use]
            pub const fn aliases(self) -> &'static [&'static str] {
                match self {
                    $( Self::$variant => &[$( $alias, )*], )+
                    _ => &[],
                }
            }

            /// What silence about the fact means.
            #[must_use]
            pub const fn silence(self) -> Silence {
                match self {
                    $( Self::$variant => Silence::$silence, )+
                    _ => Silence::Asked,
                }
            }

            /// Who can bring the fact about.
            #[must_use]
            pub const fn role(self) -> Role {
                match self {
                    $( Self::$variant => Role::$role, )+
                    _ => Role::Established,
                }
            }

            /// The question that a person is asked; `None` for keys and terms.
            #[must_use]
            pub const fn question(self, language: Language) -> Option<&'static str> {
                let text = match self {
                    $( Self::$variant => &Bilingual { en: $en, ja: $ja }, )+
                    _ => return None,
                };
                Some(text.in_language(language))
            }

            /// The fact as a statement that it is so, or is not so; `None` for keys and terms.
            pub(super) const fn stated(self, holds: bool, language: Language) -> Option<&'static str> {
                let (yes, no) = match self {
                    $( Self::$variant => &(
                        Bilingual { en: $yes_en, ja: $yes_ja },
                        Bilingual { en: $no_en, ja: $no_ja },
                    ), )+
                    _ => return None,
                };
                Some(if holds { yes } else { no }.in_language(language))
            }

            /// 措置: what the operator does to bring the fact about, in the imperative;
            /// `None` unless the fact is a [measure](Role::Measure) of the Act.
            #[must_use]
            pub const fn measure(self, language: Language) -> Option<&'static str> {
                let text = match self {
                    $($( Self::$variant => &Bilingual { en: $do_en, ja: $do_ja }, )?)+
                    _ => return None,
                };
                Some(text.in_language(language))
            }

            /// The place of a fact of the Act in the list.
            #[inline]
            pub(super) const fn place(self) -> usize {
                #[derive(Clone, Copy)]
                enum Place { $( $variant, )+ }
                match self {
                    $( Self::$variant => Place::$variant as usize, )+
                    _ => usize::MAX,
                }
            }
        }
    };
}

facts! {
    // ── The operator / 取扱事業者 ──

    /// 個人情報取扱事業者でない: no database of the information is used for
    /// business, as in private life (Art. 16(2), (5)–(7)). Regular operators
    /// have one: presumed no.
    NotForBusiness = "not-for-business", PresumedNo, Circumstance,
    "Is the handling by a person who does not use a personal information database for business (purely private life and the like)?",
    "個人情報データベース等を事業の用に供していない者（純粋に私的な場合等）による取扱いですか。",
    ["no database of such information is used for business", "a database of such information is used for business",
     "個人情報データベース等を事業の用に供していないこと", "個人情報データベース等を事業の用に供していること"];

    /// 国の機関、地方公共団体等: the operator is a state organ, local government
    /// or agency that Art. 16(2)(i)–(iv) takes out. Presumed no for a private
    /// operator.
    OperatorIsPublicBody = "operator-is-public-body", PresumedNo, Circumstance,
    "Is the operator a public body that the Act does not count among business operators (a hospital, university or research body that is held to their rules is none)?",
    "取り扱う者は、法が個人情報取扱事業者から除く公的機関（個人情報取扱事業者の規律が適用される病院、大学、研究機関等を除く。）に該当しますか。",
    ["the operator is a public body that the Act excludes from business operators", "the operator is not a public body that the Act excludes from business operators",
     "取り扱う者が、法が個人情報取扱事業者から除く公的機関に該当すること", "取り扱う者が、法が個人情報取扱事業者から除く公的機関に該当しないこと"];

    /// 小規模事業者: never more than 5,000 persons in any database during the
    /// past six months. Exempt before 2017-05-30 only; presumed no.
    SmallOperator = "small-operator", PresumedNo, Circumstance,
    "(Only for a day before 30 May 2017.) Did the operator hold data on no more than 5,000 principals on every day of the past six months?",
    "（平成29年（2017年）5月30日より前の時点についてのみ）過去6か月以内のいずれの日においても、保有する個人データの本人の数は5,000人以下でしたか。",
    ["data on no more than 5,000 persons was held on every day of the past six months", "data on more than 5,000 persons was held on some day of the past six months",
     "過去6か月以内のいずれの日においても、保有する個人データの本人の数が5,000以下であったこと", "過去6か月以内に、保有する個人データの本人の数が5,000を超えた日があったこと"];

    /// 学術研究機関等: the operator is an academic research institution or
    /// belongs to one (Art. 16(8)). Claimed, not presumed.
    OperatorIsAcademic = "operator-is-academic", PresumedNo, Circumstance,
    "Is the operator an academic research institution, or a person belonging to one?",
    "個人情報取扱事業者は学術研究機関等に該当しますか。",
    ["the operator is an academic research institution or a person belonging to one", "the operator is neither an academic research institution nor a person belonging to one",
     "個人情報取扱事業者が学術研究機関等に該当すること", "個人情報取扱事業者が学術研究機関等に該当しないこと"];

    /// 学術研究目的: the operator needs to handle the information for academic
    /// research (a part of the purpose suffices). Claimed, not presumed.
    NeededForAcademicResearch = "needed-for-academic-research", PresumedNo, Circumstance,
    "Does the operator need to handle the information for academic research, at least in part?",
    "個人情報取扱事業者は、当該情報を学術研究目的（目的の一部である場合を含む。）で取り扱う必要がありますか。",
    ["the operator needs to handle the information, at least in part, for academic research", "the operator does not need to handle the information, even in part, for academic research",
     "個人情報取扱事業者が当該情報を学術研究目的（目的の一部である場合を含む。）で取り扱う必要があること", "個人情報取扱事業者が当該情報を学術研究目的（目的の一部である場合を含む。）で取り扱う必要がないこと"];

    // ── The information / 情報 ──

    /// 生存する個人に関する情報でない: about no living individual. Presumed no.
    NotALivingIndividual = "not-a-living-individual", PresumedNo, Circumstance,
    "Is the information other than information about a living individual (about a corporation, or only about a deceased person)?",
    "生存する個人に関する情報以外の情報（法人の情報、死者のみに関する情報等）に該当しますか。",
    ["the information concerns no living individual", "the information concerns a living individual",
     "生存する個人に関する情報に該当しないこと", "生存する個人に関する情報に該当すること"];

    /// データベースを構成しない: the information is not part of a searchable
    /// database. Presumed no, as the dataset is one.
    NotInDatabase = "not-in-database", PresumedNo, Circumstance,
    "Is the information outside any searchable database?",
    "検索可能なデータベース等を構成しない散在情報に該当しますか。",
    ["the information is outside any searchable database", "the information is part of a searchable database",
     "当該情報が、検索可能なデータベース等を構成しない散在情報であること", "当該情報が、検索可能なデータベース等を構成していること"];

    /// 要配慮個人情報を含む: one of the items is special care-required
    /// (Art. 2(3)). Read off the items.
    SpecialCareIncluded = "special-care-included", Asked, Established,
    "Is special care-required personal information among the items: race, creed, social status, medical history, criminal record, having suffered a crime, a disability, results of health checks, guidance, treatment or dispensing by medical staff (the fact that it was given included), criminal or juvenile procedure?",
    "項目の中に要配慮個人情報（人種、信条、社会的身分、病歴、犯罪の経歴、犯罪により害を被った事実、障害、健康診断等の結果、医師等による指導・診療・調剤（行われた事実を含む。）、刑事事件又は少年の保護事件に関する手続が行われた事実）が含まれますか。",
    ["special care-required personal information is included", "no special care-required personal information is included",
     "要配慮個人情報を含むこと", "要配慮個人情報を含まないこと"];

    /// 不正取得: the operator acquired the data by deceit or other wrongful
    /// means (Art. 20(1)). Presumed no.
    AcquiredWrongfully = "acquired-wrongfully", PresumedNo, Circumstance,
    "Did the operator acquire the information by deceit or other wrongful means, or knowing (or easily able to know) that it had been obtained so?",
    "偽りその他不正の手段により取得した情報、又は不正の手段により取得されたことを知り、若しくは容易に知ることができるのに取得した情報ですか。",
    ["the operator acquired the information wrongfully, or could easily know that another had", "the operator neither acquired the information wrongfully nor could easily know that another had",
     "不正の手段により取得し、又は不正に取得されたことを知り、若しくは容易に知ることができるのに取得したこと", "不正の手段により取得したものでなく、不正に取得されたことを知り、又は容易に知ることができるのに取得したものでもないこと"];

    /// オプトアウトにより受領: the operator received the data under another's
    /// opt-out, copies and processed versions included (Art. 27(2)). Presumed no.
    ReceivedByOptOut = "received-by-opt-out", PresumedNo, Circumstance,
    "Is it personal data that another operator provided by opt-out (including what was copied or processed from all or part of such data)?",
    "他の個人情報取扱事業者からオプトアウトにより提供を受けた個人データ（その全部又は一部を複製し、又は加工したものを含む。）ですか。",
    ["the operator received the data, wholly or in part, under another operator's opt-out", "the operator received no part of the data under another operator's opt-out",
     "他の個人情報取扱事業者からオプトアウトにより提供を受けた個人データ（全部又は一部を複製・加工したものを含む。）であること", "他の個人情報取扱事業者からオプトアウトにより提供を受けた個人データ（全部又は一部を複製・加工したものを含む。）でないこと"];

    // ── The purpose / 利用目的 ──

    /// 利用目的を特定していない: no purpose of use is specified (Art. 17(1)).
    /// Presumed no.
    PurposeUnspecified = "purpose-unspecified", PresumedNo, Circumstance,
    "Is the specification of the purpose of use missing, or is the purpose not specified as far as possible?",
    "利用目的の特定が欠けているか、又は不十分（できる限りの特定に達しないもの）ですか。",
    ["the purpose of use has not been specified as far as possible", "the purpose of use has been specified as far as possible",
     "利用目的をできる限り特定していないこと", "利用目的をできる限り特定していること"];

    /// 利用目的のための取扱い: the handling serves a specified purpose (Art. 18(1)). Read off
    /// the purposes of the dataset, else asked. Whether it takes no more than that is a
    /// judgement of its own ([`Fact::ExceedsNeed`]).
    WithinPurpose = "within-purpose", Asked, Established,
    "Is the handling for a purpose of use that was specified for this information?",
    "この取扱いは、当該情報について特定された利用目的のためのものですか。",
    ["the handling serves a purpose of use specified for this information", "the handling serves no purpose of use specified for this information",
     "この取扱いが、当該情報について特定された利用目的のためのものであること", "この取扱いが、当該情報について特定された利用目的のためのものでないこと"];

    /// 必要な範囲を超える: the handling takes more than the purpose needs, in items, persons
    /// or extent (Art. 18(1)). No label tells it. Presumed no, and named.
    ExceedsNeed = "exceeds-need", PresumedNo, Circumstance,
    "Does the handling go beyond what its purpose needs (in items, persons, extent or time)?",
    "この取扱いは、項目、対象者、程度、期間等において、その利用目的の達成に必要な範囲を超えますか。",
    ["the handling goes beyond what its purpose needs", "the handling does not go beyond what its purpose needs",
     "この取扱いが、その利用目的の達成に必要な範囲を超えること", "この取扱いが、その利用目的の達成に必要な範囲を超えないこと"];

    /// 承継前の利用目的の範囲内: within the purpose that the predecessor had
    /// specified (Art. 18(2)).
    WithinPredecessorPurpose = "within-predecessor-purpose", Asked, Circumstance,
    "Is the handling necessary for the purpose that was specified before the succession?",
    "この取扱いは、承継前における利用目的の達成に必要な範囲内ですか。",
    ["the handling is necessary for the purpose specified before the succession", "the handling is not necessary for the purpose specified before the succession",
     "この取扱いが、承継前における利用目的の達成に必要な範囲内であること", "この取扱いが、承継前における利用目的の達成に必要な範囲内でないこと"];

    /// 関連性を有すると合理的に認められる: the new purpose is reasonably
    /// recognised as related to the old one (Art. 17(2)).
    PurposeReasonablyRelated = "purpose-reasonably-related", Asked, Circumstance,
    "Is the new purpose within what is reasonably recognised as related to the old one?",
    "変更後の利用目的は、変更前の利用目的と関連性を有すると合理的に認められる範囲内ですか。",
    ["the new purpose is within what is reasonably recognised as related to the old one", "the new purpose is not within what is reasonably recognised as related to the old one",
     "変更後の利用目的が、変更前の利用目的と関連性を有すると合理的に認められる範囲内であること", "変更後の利用目的が、変更前の利用目的と関連性を有すると合理的に認められる範囲内でないこと"];

    /// 相当の関連性: the new purpose has a considerable relation to the old one
    /// (Art. 15(2) until 2017-05-29).
    PurposeConsiderablyRelated = "purpose-considerably-related", Asked, Circumstance,
    "(Only for a day before 30 May 2017.) Is the new purpose within what is reasonably recognised as having a considerable relation to the old one?",
    "（平成29年（2017年）5月30日より前の時点についてのみ）変更後の利用目的は、変更前の利用目的と相当の関連性を有すると合理的に認められる範囲内ですか。",
    ["the new purpose is within what is reasonably recognised as considerably related to the old one", "the new purpose is beyond what is reasonably recognised as considerably related to the old one",
     "変更後の利用目的が、変更前の利用目的と相当の関連性を有すると合理的に認められる範囲内であること", "変更後の利用目的が、変更前の利用目的と相当の関連性を有すると合理的に認められる範囲内でないこと"];

    /// 同意取得のための利用: the data is used only to ask the principal for the
    /// consent that is missing. Claimed, not presumed.
    OnlyToSeekConsent = "only-to-seek-consent", PresumedNo, Circumstance,
    "Is the information used only to ask the principal for the missing consent?",
    "本人の同意を得るためにのみ利用しますか。",
    ["the information is used only to ask the principal for the missing consent", "the information is not used only to ask the principal for the missing consent",
     "本人の同意を得るためにのみ利用するものであること", "本人の同意を得るためにのみ利用するものではないこと"];

    /// 不適正な利用: the use risks fostering or inducing unlawful or unjust acts, as could
    /// be foreseen with ordinary care; nobody need intend or know it (Art. 19). Presumed no.
    ImproperUse = "improper-use", PresumedNo, Circumstance,
    "Could it be foreseen, with ordinary care, that the use may encourage or induce unlawful or unjust acts (whether or not anybody intends it)?",
    "違法又は不当な行為を助長し、又は誘発するおそれがあることを、一般的な注意力をもってすれば予見することができる利用（意図の有無を問わない。）ですか。",
    ["the use is one that may foreseeably encourage or induce unlawful or unjust acts", "the use is not one that may foreseeably encourage or induce unlawful or unjust acts",
     "違法又は不当な行為を助長し、又は誘発するおそれがある（通常の注意を払えば予見することができる）方法による利用であること", "違法又は不当な行為を助長し、又は誘発するおそれがある方法による利用でないこと"];

    // ── Consent / 同意 ──

    /// 目的外取扱いの同意: prior consent to handling beyond the purpose
    /// (Art. 18(1), (2)).
    ConsentToUse = "consent-to-use", Asked, Measure,
    "Has the principal consented beforehand to this handling beyond the specified purpose?",
    "目的外の取扱いについて、あらかじめ本人の同意を得ていますか。",
    ["the principal consented beforehand to this handling beyond the specified purpose", "the principal did not consent beforehand to this handling beyond the specified purpose",
     "目的外の取扱いについて、あらかじめ本人の同意を得ていること", "目的外の取扱いについて、あらかじめ本人の同意を得ていないこと"],
    "obtain the principal's prior consent to this handling beyond the purpose (to use the data only to ask for it is not itself beyond the purpose)",
    "目的外の取扱いについて、あらかじめ本人の同意を得る（同意を得るためにのみする利用は、目的外利用に当たらない。）";

    /// 第三者提供の同意: prior consent to this provision (Art. 27(1)).
    ConsentToProvision = "consent-to-provision", Asked, Measure,
    "Has the principal consented beforehand to this provision to a third party?",
    "この第三者提供について、あらかじめ本人の同意を得ていますか。",
    ["the principal consented beforehand to this provision to a third party", "the principal did not consent beforehand to this provision to a third party",
     "この第三者提供について、あらかじめ本人の同意を得ていること", "この第三者提供について、あらかじめ本人の同意を得ていないこと"],
    "obtain the principal's prior consent to this provision",
    "この第三者提供について、あらかじめ本人の同意を得る";

    /// 外国にある第三者への提供の同意: prior consent to provision to a third
    /// party in a foreign country (Art. 28(1)).
    ConsentToForeignProvision = "consent-to-foreign-provision", Asked, Measure,
    "Has the principal consented beforehand to provision to a third party in a foreign country?",
    "外国にある第三者への提供を認める旨の同意を、あらかじめ本人から得ていますか。",
    ["the principal consented beforehand to provision to a third party in a foreign country", "the principal did not consent beforehand to provision to a third party in a foreign country",
     "外国にある第三者への提供を認める旨の本人の同意を、あらかじめ得ていること", "外国にある第三者への提供を認める旨の本人の同意を、あらかじめ得ていないこと"],
    "obtain the principal's prior consent to provision to a third party in a foreign country",
    "外国にある第三者への提供を認める旨の本人の同意を、あらかじめ得る";

    /// 判断能力のない者による同意: whoever consented could not judge what the consent leads
    /// to, and no legal representative consented (GL 2-16). Adults can: presumed no, and named.
    ConsenterIncapable = "consenter-incapable", PresumedNo, Circumstance,
    "Was the consent given by one who could not judge what it leads to (a child, an adult under guardianship), without a legal representative's consent?",
    "同意は、その結果を判断できる能力を有しない者（年少者、成年被後見人等）によるもので、法定代理人等の同意を欠くものですか。",
    ["whoever consented could not judge what that leads to, and no legal representative consented", "whoever consented could judge what that leads to, or a legal representative consented",
     "同意によって生ずる結果を判断できる能力を有しない者による同意であり、法定代理人等の同意も得ていないこと", "同意によって生ずる結果を判断できる能力を有する者による同意であるか、又は法定代理人等の同意を得ていること"];

    /// 施行日前の同意: that consent was obtained before 2022-04-01, so that the
    /// information of Art. 28(2) is not owed. Read off the consent's date.
    ForeignConsentBefore2022 = "foreign-consent-before-2022", Asked, Established,
    "Was the consent to foreign provision obtained before 1 April 2022?",
    "外国にある第三者への提供の同意は、令和4年（2022年）4月1日より前に得たものですか。",
    ["the consent to foreign provision was obtained before 1 April 2022", "the consent to foreign provision was not obtained before 1 April 2022",
     "外国にある第三者への提供の同意が、令和4年（2022年）4月1日より前に得たものであること", "外国にある第三者への提供の同意が、令和4年（2022年）4月1日より前に得たものでないこと"];

    /// 令和5年4月1日より前の同意: obtained before 2023-04-01, from when local bodies owe that
    /// information (Act No. 37 of 2021, Suppl. 9). Read off the consent's date.
    ForeignConsentBefore2023 = "foreign-consent-before-2023", Asked, Established,
    "(Of matter only for the local agencies of Art. 58(1)(ii) and the hospitals and others of Art. 58(2)(i).) Was the consent to foreign provision obtained before 1 April 2023?",
    "（法第58条第1項第2号の地方独立行政法人又は同条第2項第1号の病院等についてのみ意味を持ちます。）外国にある第三者への提供の同意は、令和5年（2023年）4月1日より前に得たものですか。",
    ["the consent to foreign provision was obtained before 1 April 2023", "the consent to foreign provision was not obtained before 1 April 2023",
     "外国にある第三者への提供の同意が、令和5年（2023年）4月1日より前に得たものであること", "外国にある第三者への提供の同意が、令和5年（2023年）4月1日より前に得たものでないこと"];

    /// 外国の名称の提供: the country was named before the consent (Rules 17(2)(i)).
    CountryNamed = "country-named", Asked, Measure,
    "Was the principal told the name of the foreign country before consenting?",
    "同意を得る前に、当該外国の名称を本人に提供しましたか。",
    ["the principal was told the name of the foreign country before consenting", "the principal was not told the name of the foreign country before consenting",
     "同意を得る前に、当該外国の名称を本人に提供していること", "同意を得る前に、当該外国の名称を本人に提供していないこと"],
    "tell the principal the name of the country first",
    "同意を得る前に、当該外国の名称を本人に提供する";

    /// 外国の制度の情報提供: the country's system for protecting personal
    /// information was explained (Rules 17(2)(ii)).
    RegimeExplained = "regime-explained", Asked, Measure,
    "Before consenting, was the principal told about that country's system for protecting personal information?",
    "同意を得る前に、当該外国における個人情報の保護に関する制度に関する情報を本人に提供しましたか。",
    ["before consenting, the principal was told about that country's system for protecting personal information", "before consenting, the principal was not told about that country's system for protecting personal information",
     "同意を得る前に、当該外国における個人情報の保護に関する制度に関する情報を本人に提供していること", "同意を得る前に、当該外国における個人情報の保護に関する制度に関する情報を本人に提供していないこと"],
    "tell the principal about that country's system for protecting personal information",
    "当該外国の個人情報保護制度に関する情報を本人に提供する";

    /// 第三者の保護措置の情報提供: the recipient's measures were explained
    /// (Rules 17(2)(iii)).
    MeasuresExplained = "measures-explained", Asked, Measure,
    "Before consenting, was the principal told what the recipient does to protect personal information?",
    "同意を得る前に、提供先の第三者が講ずる個人情報の保護のための措置に関する情報を本人に提供しましたか。",
    ["before consenting, the principal was told what the recipient does to protect personal information", "before consenting, the principal was not told what the recipient does to protect personal information",
     "同意を得る前に、提供先の第三者が講ずる個人情報の保護のための措置に関する情報を本人に提供していること", "同意を得る前に、提供先の第三者が講ずる個人情報の保護のための措置に関する情報を本人に提供していないこと"],
    "tell the principal what the recipient does to protect personal information",
    "提供先が講ずる保護措置に関する情報を本人に提供する";

    /// 外国が特定できない旨及び理由: that the country cannot be named yet, and
    /// why, was said (Rules 17(3)). Claimed, not presumed.
    CountryUnknownExplained = "country-unknown-explained", PresumedNo, Circumstance,
    "Was the principal told, before consenting, that the country cannot be named yet, and why?",
    "同意を得る前に、外国を特定できない旨及びその理由について、本人に情報を提供しましたか。",
    ["before consenting, the principal was told both that the country cannot be named yet and why", "before consenting, the principal was not told both that the country cannot be named yet and why",
     "同意を得る前に、外国を特定できない旨及びその理由について、本人に情報を提供していること", "同意を得る前に、外国を特定できない旨及びその理由のいずれかについて、本人に情報を提供していないこと"];

    /// 外国を特定できない: when the consent was asked, the country could not be identified
    /// (Rules 17(3)). To know it and not to tell it is no substitute.
    CountryUnidentifiable = "country-cannot-be-identified", Asked, Circumstance,
    "When the consent was asked for, was it still impossible to identify the foreign country?",
    "同意を得ようとする時点において、提供先の第三者が所在する外国の特定は不可能でしたか。",
    ["the foreign country could not be identified when consent was sought", "the foreign country could be identified when consent was sought",
     "同意を得ようとする時点において、提供先の第三者が所在する外国を特定できなかったこと", "同意を得ようとする時点において、提供先の第三者が所在する外国を特定できたこと"];

    /// 参考となるべき情報: substitute information was given, or there is none to
    /// give (Rules 17(3)). Claimed, not presumed.
    SubstituteInformationGiven = "substitute-information-given", PresumedNo, Measure,
    "Was useful information given, before the consent, in place of the country's name (yes also if there is none to give)?",
    "外国の名称に代わる参考となるべき情報を、同意を得る前に本人に提供しましたか（当該情報がない場合は「はい」）。",
    ["before consenting, useful information in place of the country's name was given, or there is none to give", "before consenting, useful information in place of the country's name exists but was not given",
     "同意を得る前に、外国の名称に代わる参考となるべき情報を本人に提供しているか、又は当該情報がないこと", "同意を得る前に、外国の名称に代わる参考となるべき情報があるのに、これを本人に提供していないこと"],
    "give useful information in place of the country's name",
    "外国の名称に代わる参考となるべき情報を本人に提供する";

    /// 措置の情報を提供できない旨及び理由: that the recipient's measures cannot
    /// be told, and why, was said (Rules 17(4)). Claimed, not presumed.
    MeasuresUnknownExplained = "measures-unknown-explained", PresumedNo, Circumstance,
    "Was the principal told, before consenting, that the recipient's measures cannot be described, and why?",
    "同意を得る前に、提供先の措置に関する情報を提供できない旨及びその理由について、本人に情報を提供しましたか。",
    ["before consenting, the principal was told both that the recipient's measures cannot be described and why", "before consenting, the principal was not told both that the recipient's measures cannot be described and why",
     "同意を得る前に、提供先の措置に関する情報を提供できない旨及びその理由について、本人に情報を提供していること", "同意を得る前に、提供先の措置に関する情報を提供できない旨及びその理由のいずれかについて、本人に情報を提供していないこと"];

    /// 措置の情報を提供できない: when the consent was asked, what the recipient does could
    /// not be told (Rules 17(4)).
    MeasuresUntellable = "measures-cannot-be-told", Asked, Circumstance,
    "When the consent was asked for, was it impossible to give information on the recipient's measures?",
    "同意を得ようとする時点において、提供先の第三者が講ずる措置に関する情報の提供は不可能でしたか。",
    ["information on the recipient's measures could not be given when consent was sought", "information on the recipient's measures could be given when consent was sought",
     "同意を得ようとする時点において、提供先の第三者が講ずる措置に関する情報を提供できなかったこと", "同意を得ようとする時点において、提供先の第三者が講ずる措置に関する情報を提供できたこと"];

    // ── The exceptions that recur (Arts. 18(3), 20(2), 27(1)) / 共通の例外(第18条第3項、第20条第2項、第27条第1項) ──

    /// 法令に基づく場合: a law or ordinance obliges or authorises the handling.
    /// A contract or a foreign law is not one. Claimed, not presumed.
    BasedOnLaw = "based-on-law", PresumedNo, Circumstance,
    "Does a law or ordinance of Japan oblige or authorise this handling (contracts and foreign law do not count)?",
    "我が国の法令（条例を含む。）により義務付けられ、又は認められた取扱いですか（契約及び外国の法令を除く。）。",
    ["a law or ordinance of Japan obliges or authorises this handling", "no law or ordinance of Japan obliges or authorises this handling",
     "我が国の法令（条例を含む。）により義務付けられ、又は認められた取扱いであること", "我が国の法令（条例を含む。）により義務付けられ、又は認められた取扱いでないこと"];

    /// 法令による義務: the law leaves the operator no choice, as a court order
    /// or warrant does. A law that compels is a law, whatever is answered of that. Claimed, not
    /// presumed.
    CompelledByLaw = "compelled-by-law", PresumedNo, Circumstance,
    "Does a law of Japan compel the operator (court order, warrant, statutory duty)?",
    "我が国の令状、裁判所の命令、法令上の義務等により、この取扱いを義務付けられていますか。",
    ["a law of Japan (court order, warrant, statutory duty) compels the operator", "no law of Japan (court order, warrant, statutory duty) compels the operator",
     "我が国の令状、裁判所の命令、法令上の義務等により、この取扱いを義務付けられていること", "我が国の令状、裁判所の命令、法令上の義務等により、この取扱いを義務付けられていないこと"];

    /// 外国の法令: the law relied on is a foreign one, which does not count.
    /// Presumed no, but toward a recipient that is or may be abroad, where it is asked.
    LawIsForeign = "law-is-foreign", PresumedNo, Circumstance,
    "Is the law relied on the law of another country (a foreign court, authority or statute)?",
    "根拠とする法令は、外国の法令（外国の裁判所、当局等によるものを含む。）ですか。",
    ["the law relied on is the law of another country", "the law relied on is not the law of another country",
     "根拠とする法令が外国の法令（外国の裁判所、当局等によるものを含む。）であること", "根拠とする法令が外国の法令（外国の裁判所、当局等によるものを含む。）でないこと"];

    /// 条例: the law relied on is an ordinance. Expressly counted since
    /// 2023-04-01 only. Presumed no.
    LawIsOrdinance = "law-is-ordinance", PresumedNo, Circumstance,
    "(Only for a day before 1 April 2023.) Is the law relied on an ordinance of a local government?",
    "（令和5年（2023年）4月1日より前の時点についてのみ）根拠とする法令は条例ですか。",
    ["the law relied on is an ordinance of a local government", "the law relied on is not an ordinance of a local government",
     "根拠とする法令が条例であること", "根拠とする法令が条例でないこと"];

    /// 条例を「法令」に含める: whether an ordinance counted as law before
    /// 2023-04-01, which the Act did not then say.
    OrdinanceCountedAsLaw = "ordinance-counted-as-law", Asked, Circumstance,
    "Is an ordinance to be counted as law for a day before 1 April 2023, when the Act did not say so?",
    "令和5年（2023年）4月1日より前の時点について、条例は「法令」に含まれますか。",
    ["an ordinance counts as law for a day before 1 April 2023", "an ordinance does not count as law for a day before 1 April 2023",
     "令和5年（2023年）4月1日より前の時点について、条例が「法令」に含まれること", "令和5年（2023年）4月1日より前の時点について、条例が「法令」に含まれないこと"];

    /// 人の生命、身体又は財産の保護のために必要: needed to protect the life,
    /// body or property of a person. Claimed, not presumed.
    NeededForLifeBodyProperty = "needed-for-life-body-property", PresumedNo, Circumstance,
    "Is the handling needed to protect the life, body or property of a person?",
    "人の生命、身体又は財産の保護のために取り扱う必要がありますか。",
    ["the handling is needed to protect the life, body or property of a person", "the handling is not needed to protect the life, body or property of a person",
     "人の生命、身体又は財産の保護のために取り扱う必要があること", "人の生命、身体又は財産の保護のために取り扱う必要がないこと"];

    /// 公衆衛生・児童の健全育成に特に必要: specially needed for public health
    /// or the sound growth of children. Claimed, not presumed.
    SpeciallyNeededForPublicHealth = "specially-needed-for-public-health", PresumedNo, Circumstance,
    "Is the handling specially needed to improve public health or promote the sound growth of children?",
    "公衆衛生の向上又は児童の健全な育成の推進のために、この取扱いが特に必要ですか。",
    ["the handling is specially needed to improve public health or promote children's sound growth", "the handling is not specially needed to improve public health or promote children's sound growth",
     "公衆衛生の向上又は児童の健全な育成の推進のために特に必要がある場合に当たること", "公衆衛生の向上又は児童の健全な育成の推進のために特に必要がある場合に当たらないこと"];

    /// 本人の同意を得ることが困難: consent is difficult to obtain. Claimed, not
    /// presumed.
    ConsentDifficult = "consent-difficult", PresumedNo, Circumstance,
    "Is it difficult to obtain the principal's consent?",
    "本人の同意を得ることが困難ですか。",
    ["the principal's consent is difficult to obtain", "the principal's consent is not difficult to obtain",
     "本人の同意を得ることが困難であること", "本人の同意を得ることが困難でないこと"];

    /// 国の機関等の事務: the affairs are those of a state organ, a local government, or one
    /// entrusted by either. Whether anybody asked for it does not matter. Claimed, not presumed.
    AffairsOfPublicBody = "affairs-of-public-body", PresumedNo, Circumstance,
    "Is the handling for affairs that a state organ, a local government, or one entrusted by either carries out (whether or not it asked for it)?",
    "国の機関若しくは地方公共団体又はその委託を受けた者が遂行する事務のための取扱い（その求めの有無を問わない。）ですか。",
    ["the handling serves affairs of a state organ, a local government or one entrusted by either", "the handling serves no affairs of a state organ, a local government or one entrusted by either",
     "国の機関若しくは地方公共団体又はその委託を受けた者が遂行する事務のための取扱いであること", "国の機関若しくは地方公共団体又はその委託を受けた者が遂行する事務のための取扱いでないこと"];

    /// 法令の定める事務: the affairs are prescribed by law. Claimed, not presumed.
    AffairsPrescribedByLaw = "affairs-prescribed-by-law", PresumedNo, Circumstance,
    "Are the public affairs concerned prescribed by law?",
    "国の機関等の当該事務は、法令の定める事務ですか。",
    ["the public affairs concerned are prescribed by law", "the public affairs concerned are not prescribed by law",
     "国の機関等の当該事務が、法令の定める事務であること", "国の機関等の当該事務が、法令の定める事務でないこと"];

    /// 協力する必要がある: cooperation is needed to carry out those affairs.
    /// Claimed, not presumed.
    CooperationNeeded = "cooperation-needed", PresumedNo, Circumstance,
    "Does carrying out the public affairs concerned need the operator's cooperation?",
    "国の機関等の当該事務の遂行に協力する必要がありますか。",
    ["carrying out the public affairs concerned needs the operator's cooperation", "carrying out the public affairs concerned does not need the operator's cooperation",
     "国の機関等の当該事務の遂行に協力する必要があること", "国の機関等の当該事務の遂行に協力する必要がないこと"];

    /// 事務の遂行に支障を及ぼすおそれ: obtaining consent is likely to impede
    /// those affairs. Claimed, not presumed.
    ConsentWouldImpede = "consent-would-impede", PresumedNo, Circumstance,
    "Is obtaining the principal's consent likely to impede the public affairs concerned?",
    "本人の同意を得ることにより、国の機関等の当該事務の遂行に支障を及ぼすおそれがありますか。",
    ["obtaining the principal's consent is likely to impede the public affairs concerned", "obtaining the principal's consent is not likely to impede the public affairs concerned",
     "本人の同意を得ることにより、国の機関等の当該事務の遂行に支障を及ぼすおそれがあること", "本人の同意を得ることにより、国の機関等の当該事務の遂行に支障を及ぼすおそれがないこと"];

    /// 提供先が学術研究機関等: the recipient is an academic research institution
    /// (Art. 27(1)(vii)). Claimed, not presumed.
    RecipientIsAcademic = "recipient-is-academic", PresumedNo, Circumstance,
    "Is the recipient an academic research institution, or a person belonging to one?",
    "提供先は学術研究機関等に該当しますか。",
    ["the recipient is an academic research institution or a person belonging to one", "the recipient is neither an academic research institution nor a person belonging to one",
     "提供先が学術研究機関等に該当すること", "提供先が学術研究機関等に該当しないこと"];

    /// 提供先の学術研究目的: the recipient needs to handle it for academic
    /// research. Claimed, not presumed.
    RecipientNeedsForResearch = "recipient-needs-for-research", PresumedNo, Circumstance,
    "Does the recipient need to handle the data for academic research, at least in part?",
    "提供先は、当該個人データを学術研究目的（目的の一部である場合を含む。）で取り扱う必要がありますか。",
    ["the recipient needs to handle the data, at least in part, for academic research", "the recipient does not need to handle the data, even in part, for academic research",
     "提供先が当該個人データを学術研究目的（目的の一部である場合を含む。）で取り扱う必要があること", "提供先が当該個人データを学術研究目的（目的の一部である場合を含む。）で取り扱う必要がないこと"];

    /// 共同して学術研究を行う: operator and counterpart carry out the research
    /// jointly. Claimed, not presumed.
    JointResearch = "joint-research", PresumedNo, Circumstance,
    "Do the operator and its counterpart carry out the academic research jointly?",
    "個人情報取扱事業者と相手方（提供先又は提供元）は、学術研究を共同して行いますか。",
    ["the operator and its counterpart carry out the academic research jointly", "the operator and its counterpart do not carry out the academic research jointly",
     "個人情報取扱事業者と相手方が学術研究を共同して行うこと", "個人情報取扱事業者と相手方が学術研究を共同して行わないこと"];

    /// 学術研究の成果の公表又は教授のためやむを得ない: unavoidable for
    /// publishing results or for teaching (Art. 27(1)(v)). Claimed, not presumed.
    UnavoidableForPublication = "unavoidable-for-publication", PresumedNo, Circumstance,
    "Is the provision unavoidable for publishing the results of academic research or for teaching?",
    "学術研究の成果の公表又は教授のためやむを得ない提供ですか。",
    ["the provision is unavoidable for publishing results of academic research or for teaching", "the provision is avoidable in publishing results of academic research and in teaching",
     "学術研究の成果の公表又は教授のためやむを得ない提供であること", "学術研究の成果の公表又は教授のためやむを得ない提供でないこと"];

    /// 個人の権利利益を不当に侵害するおそれ: rights and interests may be
    /// unjustly infringed, which shuts the academic exceptions. Asked where one
    /// of them is claimed.
    UnjustInfringement = "unjust-infringement", Asked, Circumstance,
    "Is there a risk that rights and interests of individuals are unjustly infringed?",
    "個人の権利利益を不当に侵害するおそれがありますか。",
    ["there is a risk that rights and interests of individuals are unjustly infringed", "there is no risk that rights and interests of individuals are unjustly infringed",
     "個人の権利利益を不当に侵害するおそれがあること", "個人の権利利益を不当に侵害するおそれがないこと"];

    // ── Is it a provision? To whom? / 提供に当たるか、誰に対するものか ──

    /// 個人データを取り扱わない旨の契約: the contract says that the provider of
    /// the service does not handle the personal data (Q&A 7-53). Claimed, not
    /// presumed.
    ContractExcludesHandling = "contract-excludes-handling", PresumedNo, Circumstance,
    "Does the contract say that the recipient does not handle the personal data it stores?",
    "契約条項によって、提供先が保存された個人データを取り扱わない旨が定められていますか。",
    ["the contract excludes handling by the recipient of the personal data it stores", "the contract does not exclude handling by the recipient of the personal data it stores",
     "契約条項によって、提供先が保存された個人データを取り扱わない旨が定められていること", "契約条項によって、提供先が保存された個人データを取り扱わない旨が定められていないこと"];

    /// 適切なアクセス制御: access is properly controlled (Q&A 7-53). Claimed,
    /// not presumed.
    AccessControlled = "access-controlled", PresumedNo, Measure,
    "Is access by the recipient properly controlled?",
    "提供先によるアクセスについて、適切にアクセス制御を行っていますか。",
    ["access by the recipient is properly controlled", "access by the recipient is not properly controlled",
     "提供先によるアクセスについて、適切にアクセス制御を行っていること", "提供先によるアクセスについて、適切にアクセス制御を行っていないこと"],
    "control the recipient's access properly",
    "提供先によるアクセスを適切に制御する";

    /// 本人自身の行為: the principal sends the data by an act of his or her own.
    /// Presumed no.
    PrincipalsOwnAct = "principals-own-act", PresumedNo, Circumstance,
    "Does the principal send the data himself or herself (as in a post on a social network), to an audience of his or her choosing?",
    "本人自身による、自ら選んだ相手に対する提供（SNSへの投稿等）ですか。",
    ["the data is sent by the principal's own act, to an audience of the principal's choosing", "the data is not sent by the principal's own act to an audience of the principal's choosing",
     "本人が自ら選んだ相手に対して行う本人自身による提供（SNSへの投稿等）であること", "本人が自ら選んだ相手に対して行う本人自身による提供（SNSへの投稿等）でないこと"];

    /// 提供先による直接の収集: the recipient collects the information itself, as
    /// through a tag of its own, and the operator does not handle it (Q&A 8-10).
    /// Claimed, not presumed.
    RecipientCollectsItself = "recipient-collects-itself", PresumedNo, Circumstance,
    "Does the recipient collect the information itself (as through its own tag), without the operator handling it?",
    "提供先による（そのタグ等を通じた）直接の情報収集であって、個人情報取扱事業者による当該情報の取扱いを伴わないものですか。",
    ["the recipient collects the information itself and the operator does not handle it", "the recipient does not collect the information itself, or the operator handles it",
     "提供先が情報を直接収集し、個人情報取扱事業者が当該情報を取り扱わないこと", "提供先が情報を直接収集せず、又は個人情報取扱事業者が当該情報を取り扱うこと"];

    /// 外国にある: the recipient is outside Japan. Read off the country.
    RecipientAbroad = "recipient-abroad", Asked, Established,
    "Is the recipient located outside Japan?",
    "提供先は外国にありますか。",
    ["the recipient is located outside Japan", "the recipient is not located outside Japan",
     "提供先が外国にあること", "提供先が外国にないこと"];

    /// 同等の水準国: the recipient's country is designated under Rules 15 on
    /// that day. Read off the dated table.
    CountryDesignated = "country-designated", Asked, Established,
    "Is the recipient's country one that the Commission has designated, by notice under the Rules, as having a system of personal information protection of a level equal to Japan's?",
    "提供先の国は、我が国と同等の水準にあると認められる外国として、個人情報保護委員会規則に基づき個人情報保護委員会が告示で定めたものですか。",
    ["the recipient's country is designated by the Commission as being of equal level with Japan", "the recipient's country is not designated by the Commission as being of equal level with Japan",
     "提供先の国が、我が国と同等の水準にあると認められる外国として個人情報保護委員会規則で定められていること", "提供先の国が、我が国と同等の水準にあると認められる外国として個人情報保護委員会規則で定められていないこと"];

    /// 国内で取り扱う外国法人: the foreign recipient handles the data in Japan and uses a
    /// database for business there, and so is no foreign third party. Claimed, not presumed.
    RecipientOperatesInJapan = "recipient-operates-in-japan", PresumedNo, Circumstance,
    "Does the foreign recipient itself handle the data in Japan, where it uses personal information databases for business?",
    "外国の提供先は、日本国内で個人情報データベース等を事業の用に供し、当該個人データを日本国内で取り扱いますか。",
    ["the foreign recipient handles the data in Japan as a business operator there", "the foreign recipient does not handle the data in Japan as a business operator there",
     "外国の提供先が、国内で個人情報データベース等を事業の用に供し、かつ、当該個人データを国内で取り扱うこと", "外国の提供先が、国内で個人情報データベース等を事業の用に供しておらず、又は当該個人データを国内で取り扱わないこと"];

    /// 基準適合体制: the recipient has a system meeting the standards of Rules 16.
    EquivalentSystem = "equivalent-system", Asked, Measure,
    "Does the recipient have a system that meets the standards of the Commission's Rules for equivalent measures (contract, group rules, or recognised certification)?",
    "提供先は、施行規則の定める基準に適合する体制（契約、グループ内規程、認証等による相当措置の体制）を整備していますか。",
    ["the recipient has a system that meets the Commission's Rules on equivalent measures", "the recipient has no system that meets the Commission's Rules on equivalent measures",
     "提供先が基準適合体制（施行規則の定める基準に適合する体制）を整備していること", "提供先が基準適合体制（施行規則の定める基準に適合する体制）を整備していないこと"],
    "see to it that the recipient has a system meeting the Rules on equivalent measures (contract, group rules or certification)",
    "提供先に施行規則の定める基準に適合する体制を整備させる（契約、グループ内規程、認証等）";

    /// 相当措置の継続的な実施: its equivalent measures are still ensured
    /// (Rules 18(1)).
    EquivalentMeasuresEnsured = "equivalent-measures-ensured", Asked, Measure,
    "Is the continued implementation of those equivalent measures still ensured?",
    "提供先による相当措置の継続的な実施は、現に確保されていますか。",
    ["the continued implementation of the equivalent measures is still ensured", "the continued implementation of the equivalent measures is not, or no longer, ensured",
     "提供先による相当措置の継続的な実施が、現に確保されていること", "提供先による相当措置の継続的な実施が、現に確保されていないこと"],
    "ensure that the recipient goes on implementing the equivalent measures",
    "提供先による相当措置の継続的な実施を確保する";

    /// 第16条第2項各号の者: the recipient is a public body of Art. 16(2)(i)–(iv),
    /// toward which no record is owed. Presumed no.
    RecipientIsPublicBody = "recipient-is-public-body", PresumedNo, Circumstance,
    "Is the recipient a public body of Japan that the Act does not count among business operators (state organ, local government, agency of either)?",
    "提供先は、法が個人情報取扱事業者から除く我が国の公的機関（国の機関、地方公共団体等）に該当しますか。",
    ["the recipient is a public body of Japan that the Act excludes from business operators", "the recipient is not a public body of Japan that the Act excludes from business operators",
     "提供先が、法が個人情報取扱事業者から除く我が国の公的機関に該当すること", "提供先が、法が個人情報取扱事業者から除く我が国の公的機関に該当しないこと"];

    // ── Entrustment, succession, joint use (Art. 27(5)) / 委託、事業承継、共同利用(第27条第5項) ──

    /// 委託された業務の範囲内: the entrustee, be it the recipient or the operator itself, is
    /// confined to the entrusted task: it uses the data for no end of its own, mixes them with
    /// no other entrustor's and matches them with nothing of its own. One question; what leaves
    /// the task can be said by itself as well.
    WithinEntrustedTask = "within-entrusted-task", Asked, Measure,
    "Is the data handled only within the entrusted task, and so neither used for the entrustee's own purposes (training of models included), nor mixed with other entrustors' data, nor matched with data of its own?",
    "個人データは、委託先自身の目的のための利用（AIの学習を含む。）、他の委託元のデータとの混合及び独自に取得したデータとの突合を伴うことなく、委託された業務の範囲内でのみ取り扱われますか。",
    ["the data is handled only within the entrusted task, with no own use, mixing or matching", "the data is handled beyond the entrusted task (own use, mixing and matching included)",
     "個人データが、委託された業務の範囲（委託先自身のための利用、混合及び突合を含まない。）内でのみ取り扱われること", "個人データが、委託された業務の範囲（委託先自身のための利用、混合及び突合を含まない。）を超えて取り扱われること"],
    "keep the handling within the entrusted task",
    "取扱いを委託された業務の範囲内に限定する";

    /// 委託先の自己利用: the entrustee uses the data for its own ends. Presumed no.
    EntrusteeUsesForItself = "entrustee-uses-for-itself", PresumedNo, Circumstance,
    "Does the entrustee use the data for its own purposes (training of models included)?",
    "委託先が当該個人データを委託先自身の目的のために利用（AIの学習を含む。）しますか。",
    ["the entrustee uses the data for its own purposes", "the entrustee does not use the data for its own purposes",
     "委託先が当該個人データを委託先自身の目的のために利用すること", "委託先が当該個人データを委託先自身の目的のために利用しないこと"];

    /// 複数の委託元のデータの混合: the entrustee mixes or matches, person by
    /// person, the data of several entrusting operators. Presumed no.
    EntrusteeMixesClients = "entrustee-mixes-clients", PresumedNo, Circumstance,
    "Does the entrustee handle the personal data of several entrustors mixed without separation, or match it person by person (pooling it without matching into one statistic, as all the entrustors instruct, does not count)?",
    "委託先が複数の委託元の個人データを区別せずに混ぜて取り扱い、又は本人ごとに突合しますか（全ての委託元の指示により、突合せずに合わせて一の統計を作成する場合は、これに当たりません。）。",
    ["the entrustee mixes the data with other entrustors' without separation, or matches it by person", "the entrustee neither mixes the data with other entrustors' without separation nor matches it by person",
     "委託先が複数の委託元の個人データを区別せずに混合し、又は本人ごとに突合すること", "委託先が複数の委託元の個人データを区別せずに混合することも、本人ごとに突合することもしないこと"];

    /// 委託先独自のデータとの突合: the entrustee matches the data with its own,
    /// person by person. Presumed no.
    EntrusteeMatchesOwnData = "entrustee-matches-own-data", PresumedNo, Circumstance,
    "Does the entrustee match the data, person by person, with personal data or personally referable information that it obtained itself?",
    "委託先が独自に取得した個人データ又は個人関連情報と本人ごとに突合しますか。",
    ["the entrustee matches the data, person by person, with data it obtained itself", "the entrustee does not match the data, person by person, with data it obtained itself",
     "委託先が、独自に取得した個人データ又は個人関連情報と本人ごとに突合すること", "委託先が、独自に取得した個人データ又は個人関連情報と本人ごとに突合しないこと"];

    /// 委託元への引渡し: an entrustee delivers to its entrustor what the task yields: what it was
    /// entrusted with, what it made of it, what it took in for the entrustor.
    DeliversToClient = "delivers-to-client", Asked, Circumstance,
    "Does an entrustee deliver this to its own entrustor, as the task has it (what it was entrusted with, its results, what it took in for the entrustor)?",
    "委託先が、委託された業務として、自らの委託元に引き渡すもの（委託された情報、その処理結果又は委託元のために取得した情報）ですか。",
    ["an entrustee delivers this to its own entrustor as part of the entrusted task", "no entrustee delivers this to its own entrustor as part of the entrusted task",
     "委託先が、委託された業務として自らの委託元に引き渡すものであること", "委託先が、委託された業務として自らの委託元に引き渡すものでないこと"];

    /// ポリシーの定める委託: dataset, recipient and purpose are those of an entrustment that the
    /// policy announces. Read off the policy; the Act asks nothing of the kind.
    EntrustmentAnnounced = "entrustment-announced", Asked, Established,
    "Is this entrustment (dataset, recipient, purpose) one that the policy announces?",
    "この委託は、データセット、委託先及び利用目的において、ポリシーの定める委託に当たりますか。",
    ["this entrustment (dataset, recipient, purpose) is one that the policy announces", "this entrustment (dataset, recipient, purpose) is not one that the policy announces",
     "この委託が、データセット、委託先及び利用目的において、ポリシーの定める委託に当たること", "この委託が、データセット、委託先及び利用目的において、ポリシーの定める委託に当たらないこと"];

    /// ポリシーの定める委託の条件: what the policy makes a condition of its entrustments is
    /// done. The Act asks it as supervision (Art. 25), not as a condition.
    EntrustmentTermsMet = "entrustment-terms-met", Asked, Measure,
    "Is everything done that the policy makes a condition of its entrustments (selection, contract, secrecy, supervision …)?",
    "ポリシーが委託の条件とする事項（選定、契約、秘密保持、監督等）を全て満たしていますか。",
    ["all that the policy makes a condition of its entrustments is done", "not all that the policy makes a condition of its entrustments is done",
     "ポリシーが委託の条件とする事項（選定、契約、秘密保持、監督等）を全て満たしていること", "ポリシーが委託の条件とする事項（選定、契約、秘密保持、監督等）の全部又は一部を満たしていないこと"],
    "do what the policy makes a condition of its entrustments",
    "ポリシーが委託の条件とする事項を満たす";

    /// 事業の承継に伴う提供: the data passes with a merger, split or transfer of
    /// the business.
    PassesWithBusiness = "passes-with-business", Asked, Circumstance,
    "Does the data pass with a merger, company split, business transfer or the like?",
    "合併、会社分割、事業譲渡その他の事由による事業の承継に伴って提供されますか。",
    ["the data passes with a merger, company split, business transfer or the like", "the data does not pass with a merger, company split, business transfer or the like",
     "合併、会社分割、事業譲渡その他の事由による事業の承継に伴って提供されるものであること", "合併、会社分割、事業譲渡その他の事由による事業の承継に伴って提供されるものでないこと"];

    /// 承継の交渉段階: the succession is only being negotiated, so that the data passes for an
    /// examination. Presumed no, and named.
    SuccessionOnlyNegotiated = "succession-only-negotiated", PresumedNo, Circumstance,
    "Is the succession still only under negotiation, before the contract (due diligence)?",
    "事業の承継は、契約締結前の交渉段階（デュー・ディリジェンス等）にとどまりますか。",
    ["the succession is merely under negotiation", "the succession is beyond negotiation",
     "事業の承継が契約締結前の交渉段階にとどまること", "事業の承継が契約締結前の交渉段階にとどまるものでないこと"];

    /// 交渉段階の契約: in negotiations for a succession, a contract secures purpose and way of
    /// handling, measures on leaks, and measures if the talks fail (GL 3-6-3(2)).
    DueDiligenceContract = "due-diligence-contract", Asked, Measure,
    "Does the data pass in negotiations for a succession of business, under a contract on purpose and way of handling, on leaks and on the failure of the talks?",
    "事業の承継の交渉段階において、利用目的及び取扱方法、漏えい等の場合の措置、交渉不調の場合の措置等を定める契約を締結して提供しますか。",
    ["the data passes in succession talks under a contract covering purpose, handling, leaks and failure", "the data does not pass in succession talks under a contract covering purpose, handling, leaks and failure",
     "事業の承継の交渉段階において、利用目的、取扱方法、漏えい等及び交渉不調の場合の措置等を定める契約の下で提供されること", "事業の承継の交渉段階において、利用目的、取扱方法、漏えい等及び交渉不調の場合の措置等を定める契約の下で提供されるものでないこと"],
    "conclude a contract on purpose and way of handling, on leaks and on the failure of the talks",
    "利用目的及び取扱方法、漏えい等の場合の措置、交渉不調の場合の措置等を定める契約を締結する";

    /// 共同利用者の範囲内: the recipient is within the announced scope of joint
    /// users. Read off the joint use.
    RecipientInJointScope = "recipient-in-joint-scope", Asked, Established,
    "Is the recipient within the scope of joint users that was notified or made readily accessible (for pseudonymously processed information: published)?",
    "提供先は、通知し、又は容易に知り得る状態に置いた（仮名加工情報にあっては、公表した）共同利用者の範囲に含まれますか。",
    ["the recipient is within the announced scope of joint users", "the recipient is not within the announced scope of joint users",
     "提供先が、通知し、又は容易に知り得る状態に置いた共同利用者の範囲に含まれること", "提供先が、通知し、又は容易に知り得る状態に置いた共同利用者の範囲に含まれないこと"];

    /// 共同利用する項目内: every item is among those announced. Read off the
    /// joint use.
    ItemsInJointUse = "items-in-joint-use", Asked, Established,
    "Is every item among the items of the joint use that were notified or made readily accessible (for pseudonymously processed information: published)?",
    "全ての項目が、通知し、又は容易に知り得る状態に置いた（仮名加工情報にあっては、公表した）共同利用の項目に含まれますか。",
    ["every item is among the announced items of the joint use", "not every item is among the announced items of the joint use",
     "全ての項目が、通知し、又は容易に知り得る状態に置いた共同利用の項目に含まれること", "通知し、又は容易に知り得る状態に置いた共同利用の項目に含まれない項目があること"];

    /// 「その他の項目」に該当: an item that is not named is meant by an
    /// open-ended tail of the list. The Act takes no account of such a tail.
    ItemsInOpenTail = "items-in-open-tail", Asked, Circumstance,
    "Is every item that is not named still meant by the words \"and other items\" of the joint use?",
    "明示されていない項目の全てが、共同利用の項目の「その他」に含まれる趣旨ですか。",
    ["every unnamed item is still meant by the words 'and other items' of the joint use", "not every unnamed item is meant by the words 'and other items' of the joint use",
     "明示されていない項目の全てが、共同利用の項目の「その他」に含まれる趣旨であること", "明示されていない項目のうちに、共同利用の項目の「その他」に含まれる趣旨でないものがあること"];

    /// 共同利用の目的内: the use is within the announced purposes of the joint
    /// users. Read off the joint use.
    UseInJointPurposes = "use-in-joint-purposes", Asked, Established,
    "Is the recipient's use within the purposes of the joint use that were notified or made readily accessible (for pseudonymously processed information: published)?",
    "提供先の利用は、通知し、又は容易に知り得る状態に置いた（仮名加工情報にあっては、公表した）共同利用の目的の範囲内ですか。",
    ["the recipient's use is within the announced purposes of the joint use", "the recipient's use is not within the announced purposes of the joint use",
     "提供先の利用が、通知し、又は容易に知り得る状態に置いた共同利用の目的の範囲内であること", "提供先の利用が、通知し、又は容易に知り得る状態に置いた共同利用の目的の範囲内でないこと"];

    /// 共同利用する旨: that data is jointly used was announced.
    JointUseShown = "joint-use-shown", Asked, Measure,
    "Has it been notified or made readily accessible to the principals (for pseudonymously processed information: published) that the data is jointly used?",
    "共同利用する旨を、本人に通知し、又は本人が容易に知り得る状態に置い（仮名加工情報にあっては、公表し）ていますか。",
    ["that the data is jointly used is notified or readily accessible", "it is neither notified nor readily accessible that the data is jointly used",
     "共同利用する旨を本人に通知し、又は本人が容易に知り得る状態に置いていること", "共同利用する旨を本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce that the data is jointly used",
    "共同利用する旨を本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 共同利用される個人データの項目: the items were announced.
    JointItemsShown = "joint-items-shown", Asked, Measure,
    "Have the items that are jointly used been notified or made readily accessible to the principals (for pseudonymously processed information: published)?",
    "共同利用される個人データの項目を、本人に通知し、又は本人が容易に知り得る状態に置い（仮名加工情報にあっては、公表し）ていますか。",
    ["the items that are jointly used are notified or readily accessible", "the items that are jointly used are neither notified nor readily accessible",
     "共同利用される個人データの項目を本人に通知し、又は本人が容易に知り得る状態に置いていること", "共同利用される個人データの項目を本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce the items that are jointly used",
    "共同利用する個人データの項目を本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 共同利用者の範囲: the scope of joint users was announced.
    JointScopeShown = "joint-scope-shown", Asked, Measure,
    "Has the scope of the joint users been notified or made readily accessible to the principals (for pseudonymously processed information: published)?",
    "共同して利用する者の範囲を、本人に通知し、又は本人が容易に知り得る状態に置い（仮名加工情報にあっては、公表し）ていますか。",
    ["the scope of the joint users is notified or readily accessible", "the scope of the joint users is neither notified nor readily accessible",
     "共同して利用する者の範囲を本人に通知し、又は本人が容易に知り得る状態に置いていること", "共同して利用する者の範囲を本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce the scope of the joint users",
    "共同して利用する者の範囲を本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 共同利用の目的: the purposes of the joint users were announced.
    JointPurposesShown = "joint-purposes-shown", Asked, Measure,
    "Have the purposes of the joint users been notified or made readily accessible to the principals (for pseudonymously processed information: published)?",
    "共同して利用する者の利用目的を、本人に通知し、又は本人が容易に知り得る状態に置い（仮名加工情報にあっては、公表し）ていますか。",
    ["the purposes of the joint users are notified or readily accessible", "the purposes of the joint users are neither notified nor readily accessible",
     "共同して利用する者の利用目的を本人に通知し、又は本人が容易に知り得る状態に置いていること", "共同して利用する者の利用目的を本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce the purposes of the joint users",
    "利用する者の利用目的を本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 管理責任者の氏名又は名称: the name of the one responsible for management
    /// was announced.
    ResponsibleNameShown = "responsible-name-shown", Asked, Measure,
    "Has the name of the person responsible for managing the data been notified or made readily accessible to the principals (for pseudonymously processed information: published)?",
    "個人データの管理について責任を有する者（管理責任者）の氏名又は名称を、本人に通知し、又は本人が容易に知り得る状態に置い（仮名加工情報にあっては、公表し）ていますか。",
    ["the name of the person responsible for managing the data is notified or readily accessible", "the name of the person responsible for managing the data is neither notified nor readily accessible",
     "管理責任者の氏名又は名称を本人に通知し、又は本人が容易に知り得る状態に置いていること", "管理責任者の氏名又は名称を本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce the name of the person responsible for managing the data",
    "管理責任者の氏名又は名称を本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 管理責任者の住所: the address of the one responsible was announced
    /// (since 2022-04-01).
    ResponsibleAddressShown = "responsible-address-shown", Asked, Measure,
    "Has the address of the responsible person been notified or made readily accessible to the principals (for pseudonymously processed information: published)?",
    "個人データの管理について責任を有する者（管理責任者）の住所を、本人に通知し、又は本人が容易に知り得る状態に置い（仮名加工情報にあっては、公表し）ていますか。",
    ["the address of the responsible person is notified or readily accessible", "the address of the responsible person is neither notified nor readily accessible",
     "管理責任者の住所を本人に通知し、又は本人が容易に知り得る状態に置いていること", "管理責任者の住所を本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce the address of the responsible person",
    "管理責任者の住所を本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 代表者の氏名: the representative of a responsible corporation was
    /// announced (since 2022-04-01).
    RepresentativeNameShown = "representative-name-shown", Asked, Measure,
    "Has the name of the representative of the responsible corporation (or of a body without legal personality that has a representative or manager) been notified or made readily accessible to the principals (for pseudonymously processed information: published)?",
    "個人データの管理について責任を有する者（管理責任者）が法人（代表者又は管理人の定めのある法人でない団体を含む。）である場合、その代表者の氏名を、本人に通知し、又は本人が容易に知り得る状態に置い（仮名加工情報にあっては、公表し）ていますか。",
    ["the name of the responsible corporation's representative is notified or readily accessible", "the name of the responsible corporation's representative is neither notified nor readily accessible",
     "管理責任者である法人の代表者の氏名を本人に通知し、又は本人が容易に知り得る状態に置いていること", "管理責任者である法人の代表者の氏名を本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce the name of the responsible corporation's representative",
    "管理責任者である法人の代表者の氏名を本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 管理責任者は法人でない: the one responsible is no corporation, so that no
    /// representative is named. Presumed no.
    ResponsibleIsIndividual = "responsible-is-individual", PresumedNo, Circumstance,
    "Is the responsible person an individual, rather than a corporation or a body that has a representative or manager?",
    "個人データの管理について責任を有する者（管理責任者）は、法人又は代表者若しくは管理人の定めのある団体ではなく、個人ですか。",
    ["the person responsible for managing the data is an individual, not a corporation", "the person responsible for managing the data is not an individual",
     "管理責任者が法人ではなく個人であること", "管理責任者が個人でないこと"];

    /// あらかじめ: the announcement came before the joint use.
    JointNoticeBeforehand = "joint-notice-beforehand", Asked, Measure,
    "Were the matters of the joint use notified or made readily accessible to the principals (for pseudonymously processed information: published) before the provision?",
    "共同利用に関する事項を、提供に先立って本人に通知し、又は本人が容易に知り得る状態に置き（仮名加工情報にあっては、公表し）ましたか。",
    ["the joint use was announced before the provision", "the joint use was not announced before the provision",
     "共同利用に関する事項を、提供に先立って本人に通知し、又は本人が容易に知り得る状態に置いていること", "共同利用に関する事項を、提供に先立って本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "announce the joint use before providing",
    "共同利用に関する事項を、提供に先立って本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 既に取得している個人データ: the data was held before the joint use was announced.
    HeldBeforeJointNotice = "held-before-joint-notice", Asked, Circumstance,
    "Was the data already held before the joint use was notified or made readily accessible?",
    "共同利用に関する事項を本人に通知し、又は本人が容易に知り得る状態に置く前から保有している個人データですか。",
    ["the data was already held before the joint use was announced", "the data was not already held before the joint use was announced",
     "共同利用に関する事項を通知し、又は容易に知り得る状態に置く前から保有している個人データであること", "共同利用に関する事項を通知し、又は容易に知り得る状態に置く前から保有している個人データでないこと"];

    /// 通常予期し得る共同利用: users and purposes are what the principal could objectively
    /// expect, content and nature of the data allow it, and the purpose specified at
    /// acquisition covers it (GL 3-6-3(3)).
    JointUseExpected = "joint-use-expected", Asked, Circumstance,
    "Could the principal objectively expect the users and purposes of this joint use, are they proper in view of the content and nature of the data, and are they within the purpose specified at acquisition (as changed since)?",
    "共同利用者の範囲及び利用目的は、本人が通常予期し得ると客観的に認められ、データの内容や性質に照らして適切であり、かつ、取得時に特定した利用目的（変更後のものを含む。）の範囲内ですか。",
    ["the joint use could objectively be expected, suits the data and is within the purpose at acquisition", "the joint use could not objectively be expected, does not suit the data or exceeds the purpose at acquisition",
     "共同利用者の範囲及び利用目的が、客観的に通常予期し得るもので、データの性質等に照らして適切で、取得時の利用目的の範囲内であること", "共同利用者の範囲及び利用目的が、客観的に通常予期し得ず、データの性質等に照らして適切でなく、又は取得時の利用目的の範囲内でないこと"];

    // ── Opt-out (Art. 27(2)) / オプトアウト(第27条第2項) ──

    /// 提供の停止: provision stops when the principal asks. Claimed, not presumed.
    OptOutStopsOnRequest = "opt-out-stops-on-request", PresumedNo, Measure,
    "Does the operator stop providing a principal's data when he or she asks?",
    "本人の求めに応じて第三者への提供を停止することとしていますか。",
    ["the operator stops providing a principal's data at the principal's request", "the operator does not stop providing a principal's data at the principal's request",
     "本人の求めに応じて第三者への提供を停止することとしていること", "本人の求めに応じて第三者への提供を停止することとしていないこと"],
    "stop providing a principal's data on request",
    "本人の求めに応じて提供を停止することとする";

    /// あらかじめ通知等: the items of the opt-out were notified or made readily
    /// accessible beforehand. Claimed, not presumed.
    OptOutNoticeBeforehand = "opt-out-notice-beforehand", PresumedNo, Measure,
    "Were the matters of the opt-out notified or made readily accessible to the principals before the provision?",
    "オプトアウトに関する事項を、あらかじめ本人に通知し、又は本人が容易に知り得る状態に置いていますか。",
    ["the opt-out was notified or made readily accessible before the provision", "the opt-out was neither notified nor made readily accessible before the provision",
     "オプトアウトに関する事項を、あらかじめ本人に通知し、又は本人が容易に知り得る状態に置いていること", "オプトアウトに関する事項を、あらかじめ本人に通知しておらず、本人が容易に知り得る状態に置いてもいないこと"],
    "give the opt-out notice before providing",
    "オプトアウトに関する事項を、あらかじめ本人に通知し、又は本人が容易に知り得る状態に置く";

    /// 提供者の氏名、住所、代表者: shown since 2022-04-01. Claimed, not presumed.
    OptOutProviderShown = "opt-out-provider-shown", PresumedNo, Measure,
    "Does the opt-out notice show the provider's name and address and, for a corporation (or a body without legal personality that has a representative or manager), its representative?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、提供者の氏名又は名称、住所及び（法人（代表者又は管理人の定めのある法人でない団体を含む。）にあっては）代表者の氏名が含まれますか。",
    ["the opt-out notice shows the provider's name and address and, for a corporation, its representative", "the opt-out notice does not show all of the provider's name and address and, for a corporation, its representative",
     "オプトアウトの通知等に、提供者の氏名又は名称、住所及び（法人にあっては）代表者の氏名が含まれること", "オプトアウトの通知等に、提供者の氏名又は名称、住所及び（法人にあっては）代表者の氏名のいずれかが含まれないこと"],
    "show the provider's name, address and representative in it",
    "提供者の氏名又は名称、住所及び代表者の氏名を示す";

    /// 第三者提供を利用目的とすること: shown. Claimed, not presumed.
    OptOutPurposeShown = "opt-out-purpose-shown", PresumedNo, Measure,
    "Does the opt-out notice say that provision to third parties is a purpose of use?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、第三者への提供を利用目的とすることが含まれますか。",
    ["the opt-out notice says that provision to third parties is a purpose of use", "the opt-out notice does not say that provision to third parties is a purpose of use",
     "オプトアウトの通知等に、第三者への提供を利用目的とすることが含まれること", "オプトアウトの通知等に、第三者への提供を利用目的とすることが含まれないこと"],
    "show that provision to third parties is a purpose of use",
    "第三者への提供を利用目的とすることを示す";

    /// 提供される個人データの項目: shown. Claimed, not presumed.
    OptOutItemsShown = "opt-out-items-shown", PresumedNo, Measure,
    "Does the opt-out notice name the items of personal data provided?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、提供される個人データの項目が含まれますか。",
    ["the opt-out notice names the items of personal data provided", "the opt-out notice does not name the items of personal data provided",
     "オプトアウトの通知等に、提供される個人データの項目が含まれること", "オプトアウトの通知等に、提供される個人データの項目が含まれないこと"],
    "show the items of personal data provided",
    "提供される個人データの項目を示す";

    /// 取得の方法: shown since 2022-04-01. Claimed, not presumed.
    OptOutAcquisitionShown = "opt-out-acquisition-shown", PresumedNo, Measure,
    "Does the opt-out notice say how the data was acquired?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、提供される個人データの取得の方法が含まれますか。",
    ["the opt-out notice says how the data was acquired", "the opt-out notice does not say how the data was acquired",
     "オプトアウトの通知等に、提供される個人データの取得の方法が含まれること", "オプトアウトの通知等に、提供される個人データの取得の方法が含まれないこと"],
    "show how the data was acquired",
    "個人データの取得の方法を示す";

    /// 提供の方法: shown. Claimed, not presumed.
    OptOutMethodShown = "opt-out-method-shown", PresumedNo, Measure,
    "Does the opt-out notice say how the data is provided?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、第三者への提供の方法が含まれますか。",
    ["the opt-out notice says how the data is provided", "the opt-out notice does not say how the data is provided",
     "オプトアウトの通知等に、第三者への提供の方法が含まれること", "オプトアウトの通知等に、第三者への提供の方法が含まれないこと"],
    "show how the data is provided",
    "第三者への提供の方法を示す";

    /// 求めに応じて停止すること: shown. Claimed, not presumed.
    OptOutStopShown = "opt-out-stop-shown", PresumedNo, Measure,
    "Does the opt-out notice say that provision stops on request?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、本人の求めに応じて提供を停止することが含まれますか。",
    ["the opt-out notice says that provision stops on request", "the opt-out notice does not say that provision stops on request",
     "オプトアウトの通知等に、本人の求めに応じて提供を停止することが含まれること", "オプトアウトの通知等に、本人の求めに応じて提供を停止することが含まれないこと"],
    "show that provision stops on request",
    "求めに応じて提供を停止することを示す";

    /// 求めを受け付ける方法: shown since 2017-05-30. Claimed, not presumed.
    OptOutRequestMethodShown = "opt-out-request-method-shown", PresumedNo, Measure,
    "Does the opt-out notice say how to ask for the provision to be stopped?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、本人の求めを受け付ける方法が含まれますか。",
    ["the opt-out notice says how to ask for a stop", "the opt-out notice does not say how to ask for a stop",
     "オプトアウトの通知等に、本人の求めを受け付ける方法が含まれること", "オプトアウトの通知等に、本人の求めを受け付ける方法が含まれないこと"],
    "show how to make that request",
    "求めを受け付ける方法を示す";

    /// 更新の方法: shown since 2022-04-01 (Rules 11(4)). Claimed, not presumed.
    OptOutUpdateShown = "opt-out-update-shown", PresumedNo, Measure,
    "Does the opt-out notice say how the data is kept current?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、提供される個人データの更新の方法が含まれますか。",
    ["the opt-out notice says how the data is kept current", "the opt-out notice does not say how the data is kept current",
     "オプトアウトの通知等に、提供される個人データの更新の方法が含まれること", "オプトアウトの通知等に、提供される個人データの更新の方法が含まれないこと"],
    "show how the data is kept current",
    "個人データの更新の方法を示す";

    /// 提供を開始する予定日: shown since 2022-04-01 (Rules 11(4)). Claimed, not
    /// presumed.
    OptOutStartShown = "opt-out-start-shown", PresumedNo, Measure,
    "Does the opt-out notice give the planned day on which provision starts?",
    "オプトアウトに関し本人に通知し、又は本人が容易に知り得る状態に置いた事項に、第三者への提供を開始する予定日が含まれますか。",
    ["the opt-out notice gives the day on which provision starts", "the opt-out notice does not give the day on which provision starts",
     "オプトアウトの通知等に、第三者への提供を開始する予定日が含まれること", "オプトアウトの通知等に、第三者への提供を開始する予定日が含まれないこと"],
    "show the day on which provision starts",
    "提供を開始する予定日を示す";

    /// 停止を求めるのに必要な期間: time to object was left (Rules 11(1)(i)).
    /// Claimed, not presumed.
    OptOutTimeLeft = "opt-out-time-left", PresumedNo, Measure,
    "Were principals left the time needed to ask for a stop?",
    "本人が提供の停止を求めるのに必要な期間を置いていますか。",
    ["principals were left the time needed to ask for a stop", "principals were not left the time needed to ask for a stop",
     "本人が提供の停止を求めるのに必要な期間を置いていること", "本人が提供の停止を求めるのに必要な期間を置いていないこと"],
    "leave principals the time needed to object",
    "本人が停止を求めるのに必要な期間を置く";

    /// 確実に認識できる方法: the notice can be reliably recognised (Rules
    /// 11(1)(ii)). Claimed, not presumed.
    OptOutRecognisable = "opt-out-recognisable", PresumedNo, Measure,
    "Was the opt-out notice given in a way by which principals can reliably recognise it?",
    "オプトアウトの通知等は、本人が確実に認識できる適切かつ合理的な方法によりましたか。",
    ["the opt-out notice was given in a way by which principals can reliably recognise it", "the opt-out notice was not given in a way by which principals can reliably recognise it",
     "オプトアウトの通知等が、本人が確実に認識できる適切かつ合理的な方法によるものであること", "オプトアウトの通知等が、本人が確実に認識できる適切かつ合理的な方法によるものでないこと"],
    "give the notice so that principals reliably recognise it",
    "本人が確実に認識できる適切かつ合理的な方法による";

    /// 個人情報保護委員会への届出: the opt-out was filed with the Commission.
    /// Claimed, not presumed.
    OptOutFiled = "opt-out-filed", PresumedNo, Measure,
    "Has the opt-out been filed with the Personal Information Protection Commission?",
    "オプトアウトに関する事項を個人情報保護委員会に届け出ていますか。",
    ["the opt-out has been filed with the Personal Information Protection Commission", "the opt-out has not been filed with the Personal Information Protection Commission",
     "オプトアウトに関する事項を個人情報保護委員会に届け出ていること", "オプトアウトに関する事項を個人情報保護委員会に届け出ていないこと"],
    "file the opt-out with the Personal Information Protection Commission",
    "個人情報保護委員会に届け出る";

    /// 国内の代理人: an operator abroad has an agent domiciled in Japan for the filing (Rules
    /// 12). Claimed, not presumed.
    OptOutAgentInJapan = "opt-out-agent-in-japan", PresumedNo, Measure,
    "Does the operator abroad have an agent domiciled in Japan for the filing of the opt-out?",
    "外国にある個人情報取扱事業者は、オプトアウトの届出について、国内に住所を有する代理人を定めていますか。",
    ["the operator abroad has an agent domiciled in Japan for the filing of the opt-out", "the operator abroad has no agent domiciled in Japan for the filing of the opt-out",
     "外国にある個人情報取扱事業者が、オプトアウトの届出について、国内に住所を有する代理人を定めていること", "外国にある個人情報取扱事業者が、オプトアウトの届出について、国内に住所を有する代理人を定めていないこと"],
    "appoint an agent domiciled in Japan for the filing",
    "届出について国内に住所を有する代理人を定める";

    /// 提供停止の求め: this principal has asked for the stop. Presumed no.
    PrincipalAskedToStop = "principal-asked-to-stop", PresumedNo, Circumstance,
    "Has this principal asked that the provision be stopped?",
    "当該本人から、第三者への提供の停止の求めがありましたか。",
    ["this principal has asked that the provision be stopped", "this principal has not asked that the provision be stopped",
     "当該本人から、第三者への提供の停止の求めがあったこと", "当該本人から、第三者への提供の停止の求めがなかったこと"];

    // ── Gates (Arts. 57, 58, 171) / 適用除外及び適用範囲(第57条、第58条、第171条) ──

    /// 報道機関: a press body, individuals doing press work as a business included (Art. 57(1)(i)). Presumed no.
    IsPressBody = "is-press-body", PresumedNo, Circumstance,
    "Is the operator a broadcaster, newspaper, news agency or other press body (individuals who do press work as a business included)?",
    "個人情報取扱事業者は、放送機関、新聞社、通信社その他の報道機関（報道を業として行う個人を含む。）ですか。",
    ["the operator is a press body (individuals who do press work as a business included)", "the operator is not a press body (individuals who do press work as a business included)",
     "個人情報取扱事業者が報道機関（報道を業として行う個人を含む。）であること", "個人情報取扱事業者が報道機関（報道を業として行う個人を含む。）でないこと"];

    /// 著述を業として行う者: one who writes as a business (Art. 57(1)(ii)). Presumed no.
    IsWriter = "is-writer", PresumedNo, Circumstance,
    "Does the operator write as a business?",
    "個人情報取扱事業者は、著述を業として行う者ですか。",
    ["the operator writes as a business", "the operator does not write as a business",
     "個人情報取扱事業者が著述を業として行う者であること", "個人情報取扱事業者が著述を業として行う者でないこと"];

    /// 宗教団体: a religious body (Art. 57(1)(iii)). Presumed no.
    IsReligiousBody = "is-religious-body", PresumedNo, Circumstance,
    "Is the operator a religious body?",
    "個人情報取扱事業者は、宗教団体ですか。",
    ["the operator is a religious body", "the operator is not a religious body",
     "個人情報取扱事業者が宗教団体であること", "個人情報取扱事業者が宗教団体でないこと"];

    /// 政治団体: a political body (Art. 57(1)(iv)). Presumed no.
    IsPoliticalBody = "is-political-body", PresumedNo, Circumstance,
    "Is the operator a political body?",
    "個人情報取扱事業者は、政治団体ですか。",
    ["the operator is a political body", "the operator is not a political body",
     "個人情報取扱事業者が政治団体であること", "個人情報取扱事業者が政治団体でないこと"];

    /// 適用除外の目的: the handling serves, at least in part, the purpose for which that body is exempt: press, writing, religious or political activity. Claimed, not presumed.
    ForExemptPurpose = "for-exempt-purpose", PresumedNo, Circumstance,
    "Is the handling, at least in part, for the press, writing, religious or political activity for which this body is exempt?",
    "この取扱いの目的に、報道、著述、宗教活動又は政治活動（それぞれその者の適用除外に応じたもの）の用に供することが含まれますか。",
    ["the handling is, at least in part, for the body's press, writing, religious or political activity", "no part of the handling is for the body's press, writing, religious or political activity",
     "取扱いの目的に、その者に応じた報道、著述、宗教活動又は政治活動の用に供することが含まれること", "取扱いの目的に、その者に応じた報道、著述、宗教活動又は政治活動の用に供することが含まれないこと"];

    /// 別表第二の法人: a corporation of Annex 2, such as a national university (Art. 58(1)). Presumed no.
    IsAnnexTwoCorporation = "is-annex-two-corporation", PresumedNo, Circumstance,
    "Is the operator a corporation of Annex 2 (national university, national research agency, National Hospital Organization …)?",
    "個人情報取扱事業者は、法別表第二に掲げる法人（国立大学法人、国立研究開発法人、国立病院機構等）ですか。",
    ["the operator is a corporation of Annex 2 of the Act (a national university and the like)", "the operator is not a corporation of Annex 2 of the Act (a national university and the like)",
     "個人情報取扱事業者が法別表第二に掲げる法人（国立大学法人等）であること", "個人情報取扱事業者が法別表第二に掲げる法人（国立大学法人等）でないこと"];

    /// 地方独立行政法人のうち試験研究、大学、病院を主たる業務とするもの (Art. 58(1)). Presumed no.
    IsLocalResearchAgency = "is-local-research-agency", PresumedNo, Circumstance,
    "Is the operator a local incorporated agency whose main purpose is testing and research, or one that has running a university or hospital as a purpose?",
    "個人情報取扱事業者は、試験研究等を主たる目的とし、又は大学の設置及び管理若しくは病院事業の経営を目的とする地方独立行政法人ですか。",
    ["the operator is a local incorporated agency mainly for research, or for a university or hospital", "the operator is not a local incorporated agency mainly for research, or for a university or hospital",
     "個人情報取扱事業者が試験研究等を主たる目的とし、又は大学若しくは病院の設置及び管理を目的とする地方独立行政法人であること", "個人情報取扱事業者が試験研究等を主たる目的とし、又は大学若しくは病院の設置及び管理を目的とする地方独立行政法人でないこと"];

    /// 地方公共団体の病院・大学等の運営: hospital, clinic or university work of a local government body (Art. 58(2)(i)). Presumed no.
    IsLocalHospitalOrUniversity = "is-local-hospital-or-university", PresumedNo, Circumstance,
    "Is the handling part of the hospital, clinic or university work of a local government body?",
    "この取扱いは、地方公共団体の機関が行う病院、診療所又は大学の運営の業務におけるものですか。",
    ["the handling is part of the hospital, clinic or university work of a local government body", "the handling is not part of the hospital, clinic or university work of a local government body",
     "地方公共団体の機関が行う病院、診療所又は大学の運営の業務における取扱いであること", "地方公共団体の機関が行う病院、診療所又は大学の運営の業務における取扱いでないこと"];

    /// 労働者健康安全機構の病院の運営: hospital work of the labour-health organisation (Art. 58(2)(ii)). Presumed no.
    IsLabourHealthHospital = "is-labour-health-hospital", PresumedNo, Circumstance,
    "Is the handling part of the hospital work of the Japan Organization of Occupational Health and Safety?",
    "この取扱いは、独立行政法人労働者健康安全機構が行う病院の運営の業務におけるものですか。",
    ["the handling is part of the hospital work of the Japan Organization of Occupational Health and Safety", "the handling is not part of the hospital work of the Japan Organization of Occupational Health and Safety",
     "独立行政法人労働者健康安全機構が行う病院の運営の業務における取扱いであること", "独立行政法人労働者健康安全機構が行う病院の運営の業務における取扱いでないこと"];

    /// 国外における取扱い: the information is handled outside Japan, as on a server there.
    /// By itself that takes nobody out. Presumed no.
    HandledAbroad = "handled-abroad", PresumedNo, Circumstance,
    "Does the operator handle the information outside Japan (storing it on a server there included)?",
    "個人情報取扱事業者は、外国において当該情報を取り扱いますか（外国にあるサーバーに保存する場合を含む。）。",
    ["the operator handles the information outside Japan", "the operator does not handle the information outside Japan",
     "個人情報取扱事業者が外国において当該情報を取り扱うこと", "個人情報取扱事業者が外国において当該情報を取り扱わないこと"];

    /// 外国にある者による取扱い: it is handled by an operator, a head office, branch or other
    /// unit located abroad, and nothing of it in Japan (Art. 171, guideline 8). Claimed, not
    /// presumed.
    UnitAbroad = "unit-abroad", PresumedNo, Circumstance,
    "Is it handled solely by an operator, head office, branch or other unit located outside Japan (not so if any part is done in or from Japan, or if only a server is abroad)?",
    "専ら外国にある事業者、本店、支店又は営業所等が取り扱いますか（一部でも日本国内で又は日本国内から取り扱う場合及び外国にあるサーバーを利用するだけの場合は、これに当たりません。）。",
    ["an operator or unit located abroad handles it, with no part of the handling in or from Japan", "no operator or unit located abroad handles it, or a part of the handling is done in or from Japan",
     "外国にある事業者又は営業所等が取り扱い、かつ、日本国内で又は日本国内から取り扱う部分がないこと", "外国にある事業者若しくは営業所等が取り扱わず、又は日本国内で若しくは日本国内から取り扱う部分があること"];

    /// 国内にある者に対する物品又は役務の提供: the handling is connected with supplying goods or services to persons in Japan.
    SuppliesToPersonsInJapan = "supplies-to-persons-in-japan", Asked, Circumstance,
    "Is the handling connected with supplying goods or services to persons in Japan?",
    "この取扱いは、国内にある者に対する物品又は役務の提供に関連するものですか。",
    ["the handling is connected with supplying goods or services to persons in Japan", "the handling is not connected with supplying goods or services to persons in Japan",
     "取扱いが国内にある者に対する物品又は役務の提供に関連すること", "取扱いが国内にある者に対する物品又は役務の提供に関連しないこと"];

    /// 国内にある者を本人とする: the principal is in Japan.
    PrincipalInJapan = "principal-in-japan", Asked, Circumstance,
    "Is the principal in Japan?",
    "本人は国内にありますか。",
    ["the principal is in Japan", "the principal is not in Japan",
     "国内にある者を本人とする情報であること", "国内にある者を本人とする情報でないこと"];

    // ── Databases / データベース ──

    /// 市販の名簿等: the database is excluded by Order 4: issued for sale to the public and not in breach of the Act or of orders under it, such that anyone can or could buy it at any time, used for its purpose unchanged; all three. Presumed no.
    DatabaseExcluded = "database-excluded", PresumedNo, Circumstance,
    "Is the database one that was lawfully issued for sale to the public, that anyone can or could buy at any time, and that is used as it was meant, with no other information on living individuals added (a directory on sale)?",
    "データベースは、不特定多数の者への販売を目的として適法に発行され、誰でも随時購入することができ（又はできた）、かつ、生存する個人に関する他の情報を加えずに本来の用途に供しているもの（市販の名簿等）ですか。",
    ["the database is a lawfully issued one, now or once on open public sale, used as meant, nothing added", "the database is not a lawfully issued one, now or once on open public sale, used as meant, nothing added",
     "市販の名簿等（適法に発行され、随時購入でき又はできたもので、他の情報を加えず本来の用途に供するもの）であること", "市販の名簿等（適法に発行され、随時購入でき又はできたもので、他の情報を加えず本来の用途に供するもの）でないこと"];

    // ── Acquisition and receipt (Arts. 20, 21, 30) / 取得及び受領(第20条、第21条、第30条) ──

    /// 要配慮個人情報の取得の同意: prior consent to acquiring special care-required information (Art. 20(2)).
    ConsentToSpecialCare = "consent-to-special-care", Asked, Measure,
    "Has the principal consented beforehand to the acquisition of the special care-required information?",
    "要配慮個人情報の取得について、あらかじめ本人の同意を得ていますか。",
    ["the principal consented beforehand to acquiring the special care-required information", "the principal did not consent beforehand to acquiring the special care-required information",
     "要配慮個人情報の取得について、あらかじめ本人の同意を得ていること", "要配慮個人情報の取得について、あらかじめ本人の同意を得ていないこと"],
    "obtain the principal's prior consent to acquiring the special care-required information",
    "要配慮個人情報の取得について、あらかじめ本人の同意を得る";

    /// 他人に関する情報: it concerns somebody else than the one who hands it over, as a relative's illness on a form. Asked where special care-required information is handed over; else presumed no.
    ConcernsAnotherPerson = "concerns-another-person", Asked, Circumstance,
    "Does it concern somebody else than the person who hands it over (a relative, a friend)?",
    "情報を提供する者以外の者（家族、知人等）に関する情報ですか。",
    ["the information concerns somebody else than the person who hands it over", "the information concerns nobody else than the person who hands it over",
     "情報を提供する者以外の者（家族、知人等）に関する情報であること", "情報を提供する者以外の者（家族、知人等）に関する情報でないこと"];

    /// 公開されている要配慮個人情報: made public by the principal, a state organ, a local government, an academic institution, a person of Art. 57(1), an international organisation, or a foreign counterpart of these (Art. 20(2)(vii), Rules 6). Publication by anyone else does not count. Claimed, not presumed.
    PublishedByQualifiedPerson = "published-by-qualified-person", PresumedNo, Circumstance,
    "Was it made public by the principal, a state organ, a local government, an academic institution, a press or like body, an international organisation, or a foreign counterpart of these?",
    "本人、国の機関、地方公共団体、学術研究機関等、報道機関その他法第57条第1項各号に掲げる者、国際機関又は外国におけるこれらに相当する者により公開されているものですか。",
    ["the information was made public by the principal or another whom the Act or the Rules list", "the information was not made public by the principal or another whom the Act or the Rules list",
     "本人、国の機関、報道機関その他法及び施行規則の定める者により公開されている情報であること", "本人、国の機関、報道機関その他法及び施行規則の定める者により公開されている情報でないこと"];

    /// 目視又は撮影: acquired by seeing or filming the principal (Order 9(i)). Claimed, not presumed.
    SeenOrFilmed = "seen-or-filmed", PresumedNo, Circumstance,
    "Is it acquired by seeing or filming the principal?",
    "本人を目視し、又は撮影することにより取得しますか。",
    ["the information is acquired by seeing or filming the principal", "the information is not acquired by seeing or filming the principal",
     "本人を目視し、又は撮影することによる取得であること", "本人を目視し、又は撮影することによる取得でないこと"];

    /// 外形上明らか: evident from the principal's outward appearance (Order 9(i)). Claimed, not presumed.
    EvidentFromAppearance = "evident-from-appearance", PresumedNo, Circumstance,
    "Is it evident from the principal's outward appearance?",
    "要配慮個人情報は、本人の外形上明らかですか。",
    ["the special care-required information is evident from the principal's outward appearance", "the special care-required information is not evident from the principal's outward appearance",
     "要配慮個人情報が本人の外形上明らかであること", "要配慮個人情報が本人の外形上明らかでないこと"];

    /// 委託、事業承継又は共同利用に伴う受領: received in one of the cases of Art. 27(5). Claimed, not presumed.
    ReceivedUnderException = "received-under-27-5", PresumedNo, Circumstance,
    "Is it received with an entrustment, a succession of business or a joint use?",
    "委託、事業の承継又は共同利用に伴って提供を受けるものですか。",
    ["the information is received with an entrustment, a succession of business or a joint use", "the information is not received with an entrustment, a succession of business or a joint use",
     "委託、事業の承継又は共同利用に伴って提供を受けるものであること", "委託、事業の承継又は共同利用に伴って提供を受けるものでないこと"];

    /// 第27条第1項各号による提供の受領: the sender provides under one of Art. 27(1)(i)–(vii). Claimed, not presumed.
    ReceivedUnderItem = "received-under-27-1-item", PresumedNo, Circumstance,
    "Does the sender provide it under one of the exceptions to consent (law, life, public health, public affairs, academic research)?",
    "提供元は、本人の同意を要しない場合（法令に基づく場合、生命等の保護、公衆衛生、公的事務への協力、学術研究）に当たるとして提供しますか。",
    ["the sender provides it under an exception to consent (law, life, public health or affairs, research)", "the sender provides it under no exception to consent (law, life, public health or affairs, research)",
     "提供元が本人の同意を要しない場合（法令、生命等の保護、公衆衛生、公的事務又は学術研究）として提供するものであること", "提供元が本人の同意を要しない場合（法令、生命等の保護、公衆衛生、公的事務又は学術研究）として提供するものでないこと"];

    /// 取得元が学術研究機関等: the information is acquired from an academic institution (Art. 20(2)(vi)). Claimed, not presumed.
    SourceIsAcademic = "source-is-academic", PresumedNo, Circumstance,
    "Is it acquired from an academic research institution, or from a person belonging to one?",
    "学術研究機関等（これに属する者を含む。）から取得しますか。",
    ["the information comes from an academic research institution or a person belonging to one", "the information comes neither from an academic research institution nor a person belonging to one",
     "学術研究機関等から取得するものであること", "学術研究機関等から取得するものでないこと"];

    /// 提供元における同意: the sender holds the principal's consents to the acquisition of the special care-required information and to its provision (guideline 3-3-2). Asked of a receipt from a third party.
    SenderHoldsConsents = "sender-holds-consents", Asked, Circumstance,
    "Does the sender hold the principal's consents both to acquiring and to providing the special care-required information?",
    "提供元は、要配慮個人情報の取得及び第三者提供のいずれについても、本人の同意を得ていますか。",
    ["the sender holds the consents both to acquire and to provide the special care-required information", "the sender lacks the consent to acquire or to provide the special care-required information",
     "提供元が要配慮個人情報の取得及び第三者提供に係る本人の同意をいずれも得ていること", "提供元が要配慮個人情報の取得及び第三者提供に係る本人の同意の双方又は一方を得ていないこと"];

    /// 提供元が第16条第2項各号の者: the sender is a public body, so that Art. 30 does not apply. Presumed no.
    SourceIsPublicBody = "source-is-public-body", PresumedNo, Circumstance,
    "Is the sender a public body that the Act does not count among business operators (state organ, local government, agency of either)?",
    "提供元は、法が個人情報取扱事業者から除く公的機関（国の機関、地方公共団体等）ですか。",
    ["the sender is a public body that the Act excludes from business operators", "the sender is not a public body that the Act excludes from business operators",
     "提供元が、法が個人情報取扱事業者から除く公的機関（国の機関、地方公共団体等）であること", "提供元が、法が個人情報取扱事業者から除く公的機関（国の機関、地方公共団体等）でないこと"];

    /// 提供元及び取得の経緯の確認: who the sender is and how it acquired the data was checked (Art. 30(1)).
    SourceChecked = "source-checked", Asked, Measure,
    "Has the operator checked who the sender is and how it acquired the data?",
    "提供元の氏名又は名称等及びその個人データの取得の経緯を、いずれも確認しましたか。",
    ["the operator has checked who the sender is and how it acquired the data", "the operator has not checked both who the sender is and how it acquired the data",
     "提供元の氏名又は名称等及び当該個人データの取得の経緯を確認したこと", "提供元の氏名若しくは名称等又は当該個人データの取得の経緯の確認を欠くこと"],
    "check who the sender is and how it acquired the data",
    "提供元の氏名又は名称等及び取得の経緯を確認する";

    /// 提供元の確認: who the sender is was checked, as suffices of referable information (Rules
    /// 24(1)(iii), GL 3-7-5-1).
    SenderIdentified = "sender-identified", Asked, Measure,
    "Has the operator checked who the sender is (name, address and, for a corporation or a body that has a representative or manager, its representative)?",
    "提供元の氏名又は名称、住所及び（法人（代表者又は管理人の定めのある法人でない団体を含む。）にあっては）代表者の氏名を確認しましたか。",
    ["the operator has checked who the sender is (name, address, representative)", "the operator has not fully checked who the sender is (name, address, representative)",
     "提供元の氏名又は名称、住所及び代表者の氏名を確認したこと", "提供元の氏名若しくは名称、住所又は代表者の氏名の確認を欠くこと"],
    "check who the sender is",
    "提供元の氏名又は名称、住所及び代表者の氏名を確認する";

    /// 本人に代わる提供: provided because the principal asks for it, on the principal's behalf
    /// (guidelines on records, 2-2). Claimed, not presumed.
    OnBehalfOfPrincipal = "on-behalf-of-principal", PresumedNo, Circumstance,
    "Is it provided on behalf of the principal, who asked for it (a booking, a transfer of money)?",
    "本人からの依頼を受け、本人に代わって提供しますか（予約の取次ぎ、送金等）。",
    ["the information is provided on behalf of the principal, who asked for it", "the information is not provided on behalf of a principal who asked for it",
     "本人からの依頼を受け、本人に代わって提供するものであること", "本人からの依頼を受け、本人に代わって提供するものでないこと"];

    /// 本人と一体の提供先: the recipient is one with the principal: agent or family
    /// (guidelines on records, 2-2). Claimed, not presumed.
    RecipientOneWithPrincipal = "recipient-one-with-principal", PresumedNo, Circumstance,
    "Is the recipient one with the principal (an agent, a member of the family)?",
    "提供先は、本人と一体と評価できる者（代理人、家族等）ですか。",
    ["the recipient is one with the principal (an agent, a member of the family)", "the recipient is not one with the principal (an agent, a member of the family)",
     "提供先が本人と一体と評価できる者（代理人、家族等）であること", "提供先が本人と一体と評価できる者（代理人、家族等）でないこと"];

    /// 受領者にとって個人データでない: what comes is no personal data, or no personal
    /// information, to whoever receives it (guidelines on records, 2-2). Claimed, not presumed.
    NoDataToRecipient = "not-personal-data-for-recipient", PresumedNo, Circumstance,
    "To the operator that receives it, is it something other than personal data (personal information outside a database, or no personal information)?",
    "提供を受けるものは、受領する個人情報取扱事業者にとって、個人データ以外のもの（個人情報に当たらない場合を含む。）ですか。",
    ["what is received is not personal data, or not personal information, to the operator itself", "what is received is personal data to the operator itself",
     "提供を受けるものが、受領する個人情報取扱事業者にとって個人データ又は個人情報に該当しないこと", "提供を受けるものが、受領する個人情報取扱事業者にとって個人データに該当すること"];

    /// 提供元が提供できないことが明らか: the operator knows or can easily know that the sender
    /// may not provide this: no consent, no filing of the opt-out on which it relies, data
    /// acquired wrongfully. Asked on receipt.
    SenderMayNotProvide = "sender-may-not-provide", Asked, Circumstance,
    "Does the operator know, or can it easily know, that the sender may not provide this (no consent, no opt-out filed with the Commission, data acquired wrongfully)?",
    "提供元が適法に提供できない情報であること（本人の同意の欠如、オプトアウトの届出の欠如、不正な取得等）を、知り、又は容易に知ることができますか。",
    ["the operator knows, or can easily know, that the sender may not provide this", "the operator neither knows nor can easily know that the sender may not provide this",
     "提供元が適法に提供できないものであることを知り、又は容易に知ることができること", "提供元が適法に提供できないものであることを知らず、かつ、容易に知ることもできないこと"];

    /// 個人データとして取得: the operator will tie the referable information to persons on receipt.
    TiedOnReceipt = "tied-on-receipt", Asked, Circumstance,
    "Will the operator, on receipt, tie the referable information to persons whom it knows (so that it acquires it as personal data)?",
    "個人情報取扱事業者は、受領に際し、当該個人関連情報を個人データとして取得しますか（自社の個人データと結び付ける場合等）。",
    ["the operator will tie the referable information to persons on receipt", "the operator will not tie the referable information to persons on receipt",
     "個人情報取扱事業者が当該個人関連情報を個人データとして取得すること", "個人情報取扱事業者が当該個人関連情報を個人データとしては取得しないこと"];

    /// 個人関連情報を個人データとして取得する同意: the principal's consent to the recipient's acquiring referable information as personal data (Art. 31(1)(i)).
    ConsentToReferable = "consent-to-referable-acquisition", Asked, Measure,
    "Has the principal consented to the referable information being acquired as personal data?",
    "個人関連情報を本人が識別される個人データとして取得することについて、本人の同意が得られていますか。",
    ["the principal consented to the referable information being acquired as personal data", "the principal did not consent to the referable information being acquired as personal data",
     "個人関連情報を本人が識別される個人データとして取得することについて、本人の同意が得られていること", "個人関連情報を本人が識別される個人データとして取得することについて、本人の同意が得られていないこと"],
    "obtain the principal's consent to acquiring the referable information as personal data",
    "個人関連情報を個人データとして取得することについて本人の同意を得る";

    /// 利用目的の公表: the purpose was published before the acquisition.
    PurposePublished = "purpose-published", Asked, Measure,
    "Was the purpose of use published before the acquisition (or before the changed use)?",
    "取得（又は変更後の利用）の前に、利用目的を公表していますか。",
    ["the purpose of use was published before the acquisition (or before the changed use)", "the purpose of use was not published before the acquisition (or before the changed use)",
     "取得（又は変更後の利用）の前に利用目的を公表していること", "取得（又は変更後の利用）の前に利用目的を公表していないこと"],
    "publish the purpose of use first",
    "あらかじめ利用目的を公表する";

    /// 利用目的の明示: the purpose was expressly stated to the principal before the acquisition (Art. 21(2)).
    PurposeStated = "purpose-stated", Asked, Measure,
    "Was the purpose of use expressly stated to the principal before the acquisition?",
    "取得の前に、本人に対し、利用目的を明示しましたか。",
    ["the purpose of use was expressly stated to the principal before the acquisition", "the purpose of use was not expressly stated to the principal before the acquisition",
     "あらかじめ、本人に対し利用目的を明示したこと", "あらかじめ、本人に対し利用目的を明示していないこと"],
    "state the purpose of use to the principal before the acquisition",
    "あらかじめ、本人に対し利用目的を明示する";

    /// 緊急の必要: urgent need to protect life, body or property (Art. 21(2)). Claimed, not presumed.
    UrgentNeed = "urgent-need", PresumedNo, Circumstance,
    "Is there an urgent need to protect the life, body or property of a person?",
    "人の生命、身体又は財産の保護のために、緊急に取得する必要がありますか。",
    ["there is an urgent need to protect the life, body or property of a person", "there is no urgent need to protect the life, body or property of a person",
     "人の生命、身体又は財産の保護のために緊急の必要があること", "人の生命、身体又は財産の保護のために緊急の必要がないこと"];

    /// 通知等による権利侵害のおそれ: telling the purpose may harm rights of the principal or a third party (Art. 21(4)(i)). Claimed, not presumed.
    TellingHarmsRights = "telling-harms-rights", PresumedNo, Circumstance,
    "Might telling the purpose harm the life, body, property or other rights of the principal or a third party?",
    "利用目的を本人に通知し、又は公表することにより、本人又は第三者の生命、身体、財産その他の権利利益を害するおそれがありますか。",
    ["telling the purpose risks harm to life, property or other rights of the principal or a third party", "telling the purpose risks no harm to life, property or other rights of the principal or a third party",
     "利用目的の通知又は公表により、本人又は第三者の生命、身体、財産その他の権利利益を害するおそれがあること", "利用目的の通知又は公表により、本人又は第三者の生命、身体、財産その他の権利利益を害するおそれがないこと"];

    /// 通知等による事業者の利益侵害のおそれ (Art. 21(4)(ii)). Claimed, not presumed.
    TellingHarmsOperator = "telling-harms-operator", PresumedNo, Circumstance,
    "Might telling the purpose harm the operator's rights or legitimate interests?",
    "利用目的を本人に通知し、又は公表することにより、個人情報取扱事業者の権利又は正当な利益を害するおそれがありますか。",
    ["telling the purpose risks harming the operator's rights or legitimate interests", "telling the purpose does not risk harming the operator's rights or legitimate interests",
     "利用目的の通知又は公表により、個人情報取扱事業者の権利又は正当な利益を害するおそれがあること", "利用目的の通知又は公表により、個人情報取扱事業者の権利又は正当な利益を害するおそれがないこと"];

    /// 通知等による公的事務への支障: telling the purpose is likely to impede the affairs (Art. 21(4)(iii)). Claimed, not presumed.
    TellingImpedesAffairs = "telling-impedes-affairs", PresumedNo, Circumstance,
    "Is telling the purpose likely to impede affairs prescribed by law that need the operator's cooperation?",
    "利用目的を本人に通知し、又は公表することにより、個人情報取扱事業者の協力を要する法令の定める事務の遂行に支障を及ぼすおそれがありますか。",
    ["telling the purpose is likely to impede affairs set by law that need the operator's cooperation", "telling the purpose is not likely to impede affairs set by law that need the operator's cooperation",
     "利用目的の通知又は公表により、協力を要する法令の定める事務の遂行に支障を及ぼすおそれがあること", "利用目的の通知又は公表により、協力を要する法令の定める事務の遂行に支障を及ぼすおそれがないこと"];

    /// 委託を受けた者の事務: the affairs are carried out by one entrusted by a public body,
    /// whom Art. 21(4)(iii) does not name and guideline 3-3-5(3) reads in. Presumed no.
    AffairsOfEntrustedParty = "affairs-of-entrusted-party", PresumedNo, Circumstance,
    "Are the affairs carried out by one entrusted by a public body, not by the body itself?",
    "法令の定める事務を遂行するのは、国の機関又は地方公共団体から委託を受けた者ですか。",
    ["the public affairs concerned are carried out by one entrusted with them, not by the public body", "the public affairs concerned are not carried out by one entrusted with them",
     "国の機関等の当該事務を遂行する者が、国の機関又は地方公共団体の委託を受けた者であること", "国の機関等の当該事務を遂行する者が、国の機関又は地方公共団体の委託を受けた者でないこと"];

    /// 利用目的が明らか: the purpose is evident from the circumstances of acquisition (Art. 21(4)(iv)). Claimed, not presumed.
    PurposeEvident = "purpose-evident", PresumedNo, Circumstance,
    "Is the purpose evident from the circumstances of the acquisition?",
    "取得の状況からみて利用目的が明らかですか。",
    ["the purpose of use is evident from the circumstances of the acquisition", "the purpose of use is not evident from the circumstances of the acquisition",
     "取得の状況からみて利用目的が明らかであること", "取得の状況からみて利用目的が明らかでないこと"];

    // ── Personally referable information (Art. 31) / 個人関連情報(第31条) ──

    /// 個人データとして取得することの想定: it is expected that the recipient will acquire the information as personal data.
    RecipientExpectedToIdentify = "recipient-expected-to-identify", Asked, Circumstance,
    "Is it expected that the recipient will acquire the information as personal data?",
    "提供先が個人関連情報を個人データとして取得することが想定されますか。",
    ["the recipient is expected to acquire the information as personal data", "the recipient is not expected to acquire the information as personal data",
     "提供先が個人関連情報を個人データとして取得することが想定されること", "提供先が個人関連情報を個人データとして取得することが想定されないこと"];

    /// 同意の確認: the operator has confirmed that the principal's consent was obtained (Art. 31(1)(i)).
    ReferableConsentConfirmed = "referable-consent-confirmed", Asked, Measure,
    "Has the operator confirmed beforehand that the principal's consent to that acquisition was obtained?",
    "当該取得を認める旨の本人の同意が得られていることを、あらかじめ確認しましたか。",
    ["the operator confirmed beforehand the principal's consent to the acquisition as personal data", "the operator did not confirm beforehand the principal's consent to the acquisition as personal data",
     "本人が識別される個人データとしての取得を認める旨の本人の同意が得られていることを、あらかじめ確認したこと", "本人が識別される個人データとしての取得を認める旨の本人の同意が得られていることを、あらかじめ確認していないこと"],
    "confirm beforehand that the principal's consent to that acquisition was obtained",
    "本人の同意が得られていることをあらかじめ確認する";

    /// 外国に係る情報提供の確認: for a foreign third party, that the information was given was confirmed (Art. 31(1)(ii)).
    ReferableInformationConfirmed = "referable-information-confirmed", Asked, Measure,
    "Has the operator confirmed that the information on the foreign country and recipient was given to the principal?",
    "外国にある第三者への提供について、当該外国の制度、当該第三者が講ずる措置等の情報が本人に提供されていることを確認しましたか。",
    ["it is confirmed that the principal was given the information on the country and recipient abroad", "it is not confirmed that the principal was given the information on the country and recipient abroad",
     "外国にある第三者について必要な情報が本人に提供されていることを確認したこと", "外国にある第三者について必要な情報が本人に提供されていることを確認していないこと"],
    "confirm that the information on the foreign country and recipient was given to the principal",
    "外国に関する情報等が本人に提供されていることを確認する";

    /// 委託された情報の返還: an entrustee hands back, within the task, just what it was entrusted with (Q&A 8-9). Claimed, not presumed.
    ReturnsEntrustedData = "returns-entrusted-data", PresumedNo, Circumstance,
    "Does an entrustee hand back, within the task, only what it was entrusted with?",
    "委託先が、委託された業務の範囲内で、委託された情報のみを返還しますか。",
    ["an entrustee hands back, within the task, only what it was entrusted with", "this is no handing back by an entrustee, within the task, of only what it was entrusted with",
     "委託先が、委託された業務の範囲内で、委託された情報のみを返還するものであること", "委託先が、委託された業務の範囲内で、委託された情報のみを返還するものでないこと"];

    // ── Processed information (Arts. 41–46) / 加工情報(第41条から第46条まで) ──

    /// 氏名等の削除: identifying descriptions are deleted or irreversibly replaced (Rules 31(i), 34(i)).
    IdentifiersRemoved = "identifiers-removed", Asked, Measure,
    "Are the identifying descriptions deleted or irreversibly replaced, wholly or in part, so that the individual can no longer be identified from them?",
    "特定の個人を識別することができる記述等を、施行規則で定める基準のとおり削除（復元できない方法による置換えを含む。）しましたか。",
    ["the identifying descriptions are deleted or irreversibly replaced", "the identifying descriptions are not deleted or irreversibly replaced",
     "特定の個人を識別することができる記述等を削除（復元できない方法による置換えを含む。）したこと", "特定の個人を識別することができる記述等を削除（復元できない方法による置換えを含む。）していないこと"],
    "delete or irreversibly replace the identifying descriptions",
    "特定の個人を識別することができる記述等を削除又は置換する";

    /// 個人識別符号の削除: all identification codes are deleted (Rules 31(ii), 34(ii)).
    CodesRemoved = "codes-removed", Asked, Measure,
    "Are all individual identification codes deleted?",
    "個人識別符号の全部を削除しましたか。",
    ["all individual identification codes are deleted", "not all individual identification codes are deleted",
     "個人識別符号の全部を削除したこと", "個人識別符号の全部又は一部を削除していないこと"],
    "delete all individual identification codes",
    "個人識別符号の全部を削除する";

    /// 財産的被害のおそれがある記述等の削除 (Rules 31(iii)).
    PropertyDescriptionsRemoved = "property-descriptions-removed", Asked, Measure,
    "Are descriptions whose misuse may cause property damage (card numbers …) deleted?",
    "不正に利用されることにより財産的被害が生じるおそれがある記述等を削除しましたか。",
    ["the descriptions whose misuse may cause property damage are deleted", "the descriptions whose misuse may cause property damage are not deleted",
     "不正に利用されることにより財産的被害が生じるおそれがある記述等を削除したこと", "不正に利用されることにより財産的被害が生じるおそれがある記述等を削除していないこと"],
    "delete descriptions whose misuse may cause property damage",
    "財産的被害が生じるおそれがある記述等を削除する";

    /// 連結符号の削除: codes that actually link records are deleted (Rules 34(iii)).
    LinkingCodesRemoved = "linking-codes-removed", Asked, Measure,
    "Have the codes that actually link personal information with what was obtained by processing it, both of them handled when the set is made (such as ids for separate storage), been deleted or irreversibly replaced (a link with the anonymously processed information to be made does not count)?",
    "個人情報と当該個人情報に措置を講じて得られる情報とを連結する符号（分散管理用のID等。作成の時点で現に取り扱う情報を相互に連結するものに限り、これから作成する匿名加工情報との連結を含まない。）を削除し、又は復元することのできる規則性を有しない方法により置き換えましたか。",
    ["the codes that link the information with other records are deleted", "the codes that link the information with other records are not deleted",
     "情報を相互に連結する符号を削除したこと", "情報を相互に連結する符号を削除していないこと"],
    "delete the codes that link records",
    "情報を相互に連結する符号を削除する";

    /// 特異な記述等の削除 (Rules 34(iv)).
    SingularDescriptionsRemoved = "singular-descriptions-removed", Asked, Measure,
    "Are singular descriptions (a very high age, a rare disease) deleted?",
    "特異な記述等（極めて高い年齢、珍しい病歴等）を削除しましたか。",
    ["the singular descriptions are deleted", "the singular descriptions are not deleted",
     "特異な記述等を削除したこと", "特異な記述等を削除していないこと"],
    "delete singular descriptions",
    "特異な記述等を削除する";

    /// データベースの性質を踏まえた措置 (Rules 34(v)).
    NatureOfDatabaseConsidered = "nature-of-database-considered", Asked, Measure,
    "Are the other measures taken that the nature of the database calls for?",
    "個人情報データベース等の性質を踏まえたその他の適切な措置を講じましたか。",
    ["the other measures that the nature of the database calls for are taken", "the other measures that the nature of the database calls for are not taken",
     "個人情報データベース等の性質を踏まえたその他の適切な措置を講じたこと", "個人情報データベース等の性質を踏まえたその他の適切な措置を講じていないこと"],
    "take the other measures that the nature of the database calls for",
    "データベース等の性質を踏まえた適切な措置を講ずる";

    /// 本人を識別するための照合: the collation aims at identifying the principal.
    CollationToIdentify = "collation-to-identify", Asked, Circumstance,
    "Does the collation aim at identifying the principal?",
    "本人を識別するために他の情報と照合しますか。",
    ["the collation aims at identifying the principal", "the collation does not aim at identifying the principal",
     "本人を識別するための照合であること", "本人を識別するための照合でないこと"];

    /// 削除情報等の取得: deleted descriptions, codes or the processing method are acquired to identify the principal. Presumed no.
    AcquiresDeletionInformation = "acquires-deletion-information", PresumedNo, Circumstance,
    "Are deleted descriptions, codes or the processing method acquired in order to identify the principal?",
    "本人を識別するために、削除された記述等若しくは個人識別符号又は加工の方法に関する情報を取得しますか。",
    ["deleted descriptions, codes or the processing method are acquired to identify the principal", "no deleted descriptions, codes or processing method are acquired to identify the principal",
     "本人を識別するために、削除された記述等若しくは個人識別符号又は加工の方法に関する情報を取得すること", "本人を識別するために、削除された記述等若しくは個人識別符号又は加工の方法に関する情報を取得しないこと"];

    /// 削除情報等を伴う取得: the information is got together with its deletion information
    /// (Art. 41(2)).
    WithDeletionInformation = "with-deletion-information", Asked, Circumstance,
    "Is it got together with the deleted descriptions and codes, or a method that restores them?",
    "仮名加工情報に係る削除情報等（削除された記述等及び個人識別符号並びに復元につながる加工の方法に関する情報）を併せて取得しますか。",
    ["the deleted descriptions and codes, or a method that restores them, are acquired with it", "neither the deleted descriptions and codes nor a method that restores them is acquired with it",
     "仮名加工情報に係る削除情報等を併せて取得すること", "仮名加工情報に係る削除情報等を併せて取得しないこと"];

    /// 匿名加工情報の作成の委託: the entrustee is to make anonymously processed information
    /// (Art. 43(3), Rules 36(2)). Presumed no.
    EntrusteeMakesAnonymous = "entrustee-makes-anonymous", PresumedNo, Circumstance,
    "Is the entrustee to make anonymously processed information of it?",
    "委託先に匿名加工情報を作成させますか。",
    ["the entrustee is to make anonymously processed information of it", "the entrustee is not to make anonymously processed information of it",
     "委託先に匿名加工情報を作成させること", "委託先に匿名加工情報を作成させないこと"];

    /// 仮名加工情報に含まれる連絡先等の利用 (Art. 41(8)).
    ContactUsesInformation = "contact-uses-information", Asked, Circumstance,
    "Does the contact use contact details or other information contained in the pseudonymously processed information?",
    "仮名加工情報に含まれる連絡先その他の情報を利用して連絡しますか。",
    ["the contact uses contact details or other information in the pseudonymously processed information", "the contact uses no contact details or other information in the pseudonymously processed information",
     "連絡に、仮名加工情報に含まれる連絡先その他の情報を利用すること", "連絡に、仮名加工情報に含まれる連絡先その他の情報を利用しないこと"];

    /// 電話、郵便、信書便、電報、ファクシミリ、電磁的方法又は訪問 (Art. 41(8), Rules 33).
    ContactByListedMeans = "contact-by-listed-means", Asked, Circumstance,
    "Is it by phone, post, correspondence delivery service, telegram, fax, electronic message (SMS, e-mail, in-app and the like, or an advertisement of individual content shown to a receiver singled out by a cookie id) or home visit?",
    "連絡の方法は、電話、郵便、信書便、電報、ファクシミリ、電磁的方法（ショートメッセージ、電子メール、アプリ内メッセージ、CookieID等で受信者を特定した固有の内容の広告の表示等）又は住居の訪問ですか。",
    ["the contact is by phone, post, courier, telegram, fax, electronic means of the Rules or home visit", "the contact is not by phone, post, courier, telegram, fax, electronic means of the Rules or home visit",
     "連絡が電話、郵便、信書便、電報、ファクシミリ、施行規則で定める電磁的方法又は住居の訪問によること", "連絡が電話、郵便、信書便、電報、ファクシミリ、施行規則で定める電磁的方法及び住居の訪問のいずれにもよらないこと"];

    /// 共同利用に関する事項の公表: the joint use was published, as pseudonymously processed information demands (Arts. 41(6), 42(2)).
    JointUsePublished = "joint-use-published", Asked, Measure,
    "Have all the matters of the joint use been published (notice or ready accessibility is not enough)?",
    "共同利用に関する事項の全てを公表していますか（通知し、又は容易に知り得る状態に置いただけでは足りません。）。",
    ["the joint use is published (not only notified or made accessible)", "the joint use is not published",
     "共同利用に関する事項を公表していること", "共同利用に関する事項を公表していないこと"],
    "publish the joint use",
    "共同利用に関する事項を公表する";

    /// 匿名加工情報の項目の公表: before the provision (Arts. 43(4), 44).
    AnonymousItemsPublished = "anonymous-items-published", Asked, Measure,
    "Have the items of information contained been published before the provision?",
    "提供に先立って、匿名加工情報に含まれる個人に関する情報の項目を公表しましたか。",
    ["the items of information contained were published before the provision", "the items of information contained were not published before the provision",
     "提供に先立って、匿名加工情報に含まれる個人に関する情報の項目を公表したこと", "提供に先立って、匿名加工情報に含まれる個人に関する情報の項目を公表していないこと"],
    "publish the items contained before the provision",
    "提供に先立って、含まれる情報の項目を公表する";

    /// 提供の方法の公表: before the provision (Arts. 43(4), 44).
    AnonymousMethodPublished = "anonymous-method-published", Asked, Measure,
    "Has the method of the provision been published before it?",
    "提供に先立って、その提供の方法を公表しましたか。",
    ["the method of the provision was published before it", "the method of the provision was not published before it",
     "提供に先立って、匿名加工情報の提供の方法を公表したこと", "提供に先立って、匿名加工情報の提供の方法を公表していないこと"],
    "publish the method of the provision before it",
    "提供に先立って、提供の方法を公表する";

    /// 匿名加工情報である旨の明示 (Arts. 43(4), 44).
    AnonymousRecipientTold = "anonymous-recipient-told", Asked, Measure,
    "Has the recipient been told expressly that it is anonymously processed information?",
    "提供先に対し、匿名加工情報である旨を明示しましたか。",
    ["the recipient was expressly told that it is anonymously processed information", "the recipient was not expressly told that it is anonymously processed information",
     "提供先に対し、匿名加工情報である旨を明示したこと", "提供先に対し、匿名加工情報である旨を明示していないこと"],
    "tell the recipient that it is anonymously processed information",
    "提供先に匿名加工情報である旨を明示する";

    // ── Leaks (Art. 26) / 漏えい等(第26条) ──

    /// 漏えい、滅失又は毀損: there was a leak, loss or damage, or may have been (GL 3-5-1-2 to
    /// 3-5-1-4). One question, asked before the triggers.
    LeakLossOrDamage = "leak-loss-or-damage", Asked, Circumstance,
    "Has there been, or may there have been, a leak, loss or damage at all (no leak: all recovered, or confirmed deleted, before any third party saw it, or provided by the operator's own intention; no loss: the same content kept elsewhere, or deleted for good reason; no damage: unusable, but kept elsewhere; tampering always is)?",
    "漏えい、滅失若しくは毀損が発生し、又は発生したおそれがありますか（第三者に閲覧される前に全てを回収した場合、閲覧されずに削除されたことを確認した場合及び自らの意図により提供した場合は漏えいに、同じ内容を別に保管している場合及び合理的な理由により消去した場合は滅失に、同じ内容を別に保管しているときの利用不能は毀損に、それぞれ当たりません。改ざんは毀損に当たります。）。",
    ["there was, or may have been, a leak, loss or damage", "there was no leak, loss or damage, and there cannot have been any",
     "漏えい、滅失若しくは毀損が発生し、又は発生したおそれがあること", "漏えい、滅失及び毀損のいずれも発生しておらず、発生したおそれもないこと"];

    /// 高度な暗号化等: the data is under advanced encryption or similar protection (Rules 7(i)). Claimed, not presumed.
    EncryptedOrProtected = "encrypted-or-protected", PresumedNo, Circumstance,
    "Is the leaked data under advanced encryption or similar protection?",
    "漏えい等が発生した個人データに、高度な暗号化その他の個人の権利利益を保護するために必要な措置が講じられていますか。",
    ["the leaked data is under advanced encryption or similar protection", "the leaked data is not under advanced encryption or similar protection",
     "漏えい等に係る個人データに、高度な暗号化その他の個人の権利利益を保護するために必要な措置が講じられていること", "漏えい等に係る個人データに、高度な暗号化その他の個人の権利利益を保護するために必要な措置が講じられていないこと"];

    /// 財産的被害のおそれ: misuse of the data may cause property damage (Rules 7(ii)).
    MayCausePropertyDamage = "may-cause-property-damage", Asked, Circumstance,
    "Might misuse of the leaked data cause property damage (card numbers, banking credentials …)?",
    "漏えい等が発生した個人データが不正に利用されることにより、財産的被害が生じるおそれがありますか（クレジットカード番号等）。",
    ["misuse of the leaked data could cause property damage", "misuse of the leaked data could not cause property damage",
     "不正に利用されることにより財産的被害が生じるおそれがある個人データの漏えい等であること", "不正に利用されることにより財産的被害が生じるおそれがある個人データの漏えい等でないこと"];

    /// 不正の目的: the leak may have been caused with a wrongful purpose by an act against the operator (Rules 7(iii)).
    WrongfulPurpose = "wrongful-purpose", Asked, Circumstance,
    "May the leak have been caused by an act against the operator with a wrongful purpose?",
    "漏えい等は、不正の目的をもって行われたおそれがある行為（当該個人情報取扱事業者に対するものに限る。）によるものですか。",
    ["the leak may have been caused by an act against the operator with a wrongful purpose", "the leak cannot have been caused by an act against the operator with a wrongful purpose",
     "不正の目的をもって行われたおそれがある当該個人情報取扱事業者に対する行為による漏えい等であること", "不正の目的をもって行われたおそれがある当該個人情報取扱事業者に対する行為による漏えい等でないこと"];

    /// 1,000人を超える: more than 1,000 principals; exactly 1,000 is not more (Rules 7(iv)).
    MoreThanThousand = "more-than-1000-principals", Asked, Established,
    "Are more than 1,000 principals affected, or may they be?",
    "漏えい等に係る本人の数は、1,000人を超えますか（超えるおそれがある場合を含む。）。",
    ["more than 1,000 principals are, or may be, affected", "no more than 1,000 principals are, or can be, affected",
     "本人の数が1,000人を超える漏えい等（そのおそれを含む。）であること", "本人の数が1,000人を超える漏えい等（そのおそれを含む。）でないこと"];

    /// 取得しようとしている個人情報: the leak is of personal information still being acquired for a database (Rules 7(iii), since 2024-04-01). Presumed no.
    BeingAcquired = "being-acquired", Asked, Circumstance,
    "Is it personal information that the operator has acquired or is acquiring (as on an entry form), and that it means to handle as personal data?",
    "個人情報取扱事業者が取得し、又は取得しようとしている個人情報であって、個人データとして取り扱うことを予定しているもの（入力フォームに入力中の情報等）ですか。",
    ["it is personal information acquired, or being acquired, that is to be handled as personal data", "it is not personal information acquired, or being acquired, that is to be handled as personal data",
     "取得し、又は取得しようとしている個人情報で、個人データとして取り扱われることが予定されているものであること", "取得し、又は取得しようとしている個人情報で、個人データとして取り扱われることが予定されているものでないこと"];

    /// 委託元への通知: whoever entrusted the data, an operator or a public body, was promptly
    /// notified of the items as far as then known (Art. 26(1), Rules 9).
    EntrustorNotified = "entrustor-notified", Asked, Measure,
    "Has the operator or public body that entrusted the data been promptly notified of the items of the report, as far as then known?",
    "委託元（個人情報取扱事業者又は行政機関等）に対し、速やかに、報告すべき事項（その時点で把握しているもの）を通知しましたか。",
    ["whoever entrusted the data was promptly notified of the reportable items, as far as then known", "whoever entrusted the data was not promptly notified of the reportable items, as far as then known",
     "委託元に対し、報告すべき事項のうち把握しているものを速やかに通知したこと", "委託元に対し、報告すべき事項のうち把握しているものを速やかに通知していないこと"],
    "notify whoever entrusted the data promptly of the items, as far as then known",
    "委託元に、速やかに、報告すべき事項（その時点で把握しているもの）を通知する";

    /// 本人への通知が困難: notice to the principals is difficult (Art. 26(2)). Claimed, not presumed.
    NoticeDifficult = "notice-difficult", PresumedNo, Circumstance,
    "Is it difficult to notify the principals?",
    "本人への通知が困難ですか。",
    ["it is difficult to notify the principals", "it is not difficult to notify the principals",
     "本人への通知が困難であること", "本人への通知が困難でないこと"];

    /// 代替措置: substitute measures that protect the principal's rights are taken (Arts. 26(2), 35). Claimed, not presumed.
    SubstituteMeasures = "substitute-measures", PresumedNo, Measure,
    "Are substitute measures taken that protect the principal's rights and interests?",
    "本人の権利利益を保護するために必要な代替措置（本人への通知又は利用停止等に代わるもの）をとりますか。",
    ["substitute measures are taken that protect the principal's rights and interests", "no substitute measures are taken that protect the principal's rights and interests",
     "本人の権利利益を保護するために必要な代替措置をとること", "本人の権利利益を保護するために必要な代替措置をとらないこと"],
    "take substitute measures that protect the principal's rights",
    "本人の権利利益を保護するため必要な代替措置をとる";

    // ── Requests by the principal (Arts. 32–39) / 本人の請求等(第32条から第39条まで) ──

    /// 請求権者: the requester is the principal or an agent (Art. 37).
    RequesterEntitled = "requester-entitled", Asked, Circumstance,
    "Is the requester the principal, or an agent entitled to ask?",
    "請求者は、本人又は請求をすることができる代理人ですか。",
    ["the requester is the principal, or an agent entitled to ask", "the requester is neither the principal nor an agent entitled to ask",
     "請求者が本人又は請求をすることができる代理人であること", "請求者が本人及び請求をすることができる代理人のいずれでもないこと"];

    /// 一部についてのみの拒否: only a part of what is asked for is refused, and the answers
    /// about the refusal are about that part (Arts. 33(2), 34(3), 35(2), (6)). Presumed no.
    OnlyPartRefused = "only-part-refused", PresumedNo, Circumstance,
    "Is only a part of what is asked for refused (the other answers are then about that part)?",
    "拒むのは、請求の一部に限りますか（その場合、他の回答は当該一部についてのものとします。）。",
    ["the refusal is limited to a part of what is asked for", "the refusal is not limited to a part of what is asked for",
     "拒否が請求の一部にとどまること", "拒否が請求の一部にとどまらないこと"];

    /// 一部に応じられること: a part of what is asked for can be granted without the ground on
    /// which the rest is refused (Art. 33(2), Rules 18(3)).
    PartCanBeGranted = "part-can-be-granted", Asked, Circumstance,
    "Is there a part of what is asked for that the ground of refusal does not reach, so that it can be granted?",
    "請求の対象のうちに、拒む理由が及ばず、応じることができる部分がありますか。",
    ["the ground of refusal leaves a part of what is asked for that can be granted", "the ground of refusal covers the whole of what is asked for",
     "請求の対象に、拒否の理由に該当せず応じることができる部分があること", "請求の対象に、拒否の理由に該当せず応じることができる部分がないこと"];

    /// 保有していないこと: no such data, or no record that the Act demanded, is held on this
    /// principal (Art. 33(3), guideline 3-8-3-1). Presumed no.
    NothingHeld = "nothing-held", PresumedNo, Circumstance,
    "Is none of what is asked for held on this principal (of records: is there none that the Act required to be made)?",
    "当該本人に係る請求の対象は、不存在ですか（第三者提供記録については、法に基づき作成すべき記録が存在しない場合をいう。）。",
    ["nothing of what is asked for on this principal is held (of records: none that the Act demanded)", "what is asked for on this principal is held (of records: one that the Act demanded)",
     "当該本人に係る請求の対象（記録については、法に基づき作成すべきもの）を保有していないこと", "当該本人に係る請求の対象（記録については、法に基づき作成すべきもの）を保有していること"];

    /// 請求手続: the published reasonable procedure was followed, proof of identity included (Art. 37).
    RequestProcedureFollowed = "request-procedure-followed", Asked, Circumstance,
    "Was the operator's reasonable procedure followed, proof of identity included?",
    "本人確認を含め、個人情報取扱事業者が定めた合理的な手続に従った請求ですか。",
    ["the request follows the operator's reasonable procedure, proof of identity included", "the request does not follow the operator's reasonable procedure, proof of identity included",
     "本人確認を含め、個人情報取扱事業者が定めた合理的な手続に従った請求であること", "本人確認を含め、個人情報取扱事業者が定めた合理的な手続に従った請求でないこと"];

    /// 利用目的が明らか: what the operator makes known (Art. 32(1)) makes the purpose for this principal plain (Art. 32(2)(i)). Claimed, not presumed.
    PurposePlainToPrincipal = "purpose-plain-to-principal", PresumedNo, Circumstance,
    "Is the purpose for which this principal's data is used plain from what the operator makes known about retained personal data?",
    "本人の知り得る状態に置かれた事項から、当該本人の保有個人データの利用目的が明らかですか。",
    ["what the operator makes known makes plain for which purposes this principal's data is used", "what the operator makes known does not make plain for which purposes this principal's data is used",
     "本人の知り得る状態に置かれた事項から、当該本人が識別される保有個人データの利用目的が明らかであること", "本人の知り得る状態に置かれた事項から、当該本人が識別される保有個人データの利用目的が明らかでないこと"];

    /// 存否が明らかになることによる支障: known existence would endanger persons, foster wrongs, or harm security, diplomacy or crime prevention (Order 5). Presumed no.
    ExistenceMustStaySecret = "existence-must-stay-secret", PresumedNo, Circumstance,
    "If the data's existence became known, would it endanger life, body or property, foster unlawful or unjust acts, harm national security, trust with other states or international organisations or negotiations with them, or hinder the prevention or investigation of crime?",
    "当該個人データの存否が明らかになると、生命、身体若しくは財産への危害、違法若しくは不当な行為の助長若しくは誘発、国の安全、外国等との信頼関係若しくは交渉上の利益の侵害又は犯罪の予防、捜査その他の公共の安全と秩序の維持への支障のおそれがありますか（施行令第5条）。",
    ["knowing whether the data exists risks a harm that the Order lists (to persons, security …)", "knowing whether the data exists risks no harm that the Order lists (to persons, security …)",
     "存否が明らかになることにより、施行令で定めるおそれ（生命等への危害、犯罪の予防等への支障等）がある個人データであること", "存否が明らかになることにより、施行令で定めるおそれ（生命等への危害、犯罪の予防等への支障等）がある個人データでないこと"];

    /// 6か月以内に消去: erased within six months, and so not retained personal data before 2022-04-01. Presumed no.
    ErasedWithinSixMonths = "erased-within-six-months", PresumedNo, Circumstance,
    "(Only for a day before 1 April 2022.) Is the data to be erased within six months of its acquisition?",
    "（令和4年（2022年）4月1日より前の時点についてのみ）取得から6か月以内に消去することとなる個人データですか。",
    ["the data is to be erased within six months of its acquisition", "the data is not to be erased within six months of its acquisition",
     "取得から6か月以内に消去することとなる個人データであること", "取得から6か月以内に消去することとなる個人データでないこと"];

    /// 権利利益侵害: disclosure may harm the life, body, property or other rights of the principal or a third party (Art. 33(2)(i)). Claimed, not presumed.
    DisclosureHarmsRights = "disclosure-harms-rights", PresumedNo, Circumstance,
    "Might disclosure harm the life, body, property or other rights of the principal or a third party?",
    "開示により、本人又は第三者の生命、身体、財産その他の権利利益を害するおそれがありますか。",
    ["disclosure risks harm to life, body, property or other rights of the principal or a third party", "disclosure risks no harm to life, body, property or other rights of the principal or a third party",
     "開示により、本人又は第三者の生命、身体、財産その他の権利利益を害するおそれがあること", "開示により、本人又は第三者の生命、身体、財産その他の権利利益を害するおそれがないこと"];

    /// 業務への著しい支障 (Art. 33(2)(ii)). Claimed, not presumed.
    DisclosureSeriouslyHinders = "disclosure-seriously-hinders", PresumedNo, Circumstance,
    "Might disclosure (or giving the information asked for) seriously hinder the proper conduct of the operator's business (that there is much of it is not enough)?",
    "開示（求められた情報の提供を含む。）により、業務の適正な実施に著しい支障を及ぼすおそれがありますか（量が多いというだけでは足りません。）。",
    ["disclosure (or information asked for) risks seriously hindering proper conduct of business", "disclosure (or information asked for) does not risk seriously hindering proper conduct of business",
     "開示（求められた情報の提供を含む。）により、業務の適正な実施に著しい支障を及ぼすおそれがあること", "開示（求められた情報の提供を含む。）により、業務の適正な実施に著しい支障を及ぼすおそれがないこと"];

    /// 他の法令違反 (Art. 33(2)(iii)). Claimed, not presumed.
    DisclosureBreachesLaw = "disclosure-breaches-law", PresumedNo, Circumstance,
    "Would disclosure breach another law?",
    "開示が他の法令に違反することとなりますか。",
    ["disclosure would breach another law", "disclosure would breach no other law",
     "開示が他の法令に違反することとなること", "開示が他の法令に違反することとならないこと"];

    /// 他の法令による開示: another law provides for the same disclosure, which then
    /// governs (Art. 33(4)). Claimed, not presumed.
    OtherLawOnDisclosure = "other-law-on-disclosure", PresumedNo, Circumstance,
    "Does another law provide that this data be disclosed to the principal by an equivalent method?",
    "他の法令の規定により、相当する方法により当該保有個人データを本人に開示することとされていますか。",
    ["another law provides that this data be disclosed to the principal by an equivalent method", "no other law provides that this data be disclosed to the principal by an equivalent method",
     "他の法令の規定により、相当する方法で当該保有個人データを本人に開示することとされていること", "他の法令の規定により、相当する方法で当該保有個人データを本人に開示することとされていないこと"];

    /// 第三者提供記録の除外: the record is one of the four kinds of Order 11. Presumed no.
    RecordExcluded = "record-excluded", PresumedNo, Circumstance,
    "If it became known whether the record exists, would persons be endangered, wrongs fostered, national security, the trust of other states or international organisations or a negotiation with them harmed, or the prevention or investigation of crime hindered?",
    "その存否が明らかになることにより、施行令第11条各号のおそれ（生命等への危害、違法若しくは不当な行為の助長、国の安全等の侵害又は犯罪の予防等への支障）がある記録ですか。",
    ["knowing whether the record exists risks a harm that the Order lists (to persons, security …)", "knowing whether the record exists risks no harm that the Order lists (to persons, security …)",
     "存否が明らかになることにより、施行令で定めるおそれ（生命等への危害、犯罪の予防等への支障等）がある記録であること", "存否が明らかになることにより、施行令で定めるおそれ（生命等への危害、犯罪の予防等への支障等）がある記録でないこと"];

    /// 内容が事実でない (Art. 34(1)).
    ContentNotFactual = "content-not-factual", Asked, Circumstance,
    "Is the content of the data contrary to fact?",
    "当該保有個人データの内容に誤り（事実と異なる点）がありますか。",
    ["the content of the data is not factual", "the content of the data is factual",
     "保有個人データの内容が事実でないこと", "保有個人データの内容が事実であること"];

    /// 訂正等が利用目的の達成に不要: the correction goes beyond what the purpose of use needs (Art. 34(2)). Claimed, not presumed.
    CorrectionNotNeeded = "correction-not-needed", PresumedNo, Circumstance,
    "Does the correction go beyond what is necessary for the purpose of use?",
    "当該訂正等は、利用目的の達成に必要な範囲を超えるものですか。",
    ["the correction goes beyond what is necessary for the purpose of use", "the correction stays within what is necessary for the purpose of use",
     "訂正等が利用目的の達成に必要な範囲を超えること", "訂正等が利用目的の達成に必要な範囲内であること"];

    /// 訂正等の特別の手続: another law lays down a special procedure for the correction (Art. 34(2)). Claimed, not presumed.
    CorrectedBySpecialProcedure = "corrected-by-special-procedure", PresumedNo, Circumstance,
    "Does another law lay down a special procedure for correcting this data?",
    "保有個人データの内容の訂正等に関して、他の法令に特別の手続の定めがありますか。",
    ["another law lays down a special procedure for correcting this data", "no other law lays down a special procedure for correcting this data",
     "内容の訂正等に関して、他の法令の規定により特別の手続が定められていること", "内容の訂正等に関して、他の法令の規定により特別の手続が定められていないこと"];

    /// 違反した取扱い又は取得: handled in violation of Art. 18 or 19, or acquired in violation of Art. 20 (Art. 35(1)).
    HandledInViolation = "handled-in-violation", Asked, Circumstance,
    "Is the data handled beyond its purpose or improperly, or was it acquired improperly, in violation of the Act?",
    "利用目的による制限若しくは不適正な利用の禁止に違反して取り扱われ、又は取得に関する規定（不正の手段による取得の禁止、要配慮個人情報の取得の制限）に違反して取得されたものですか。",
    ["handling or acquisition of the data violates the Act (purpose, improper use, acquisition)", "neither handling nor acquisition of the data violates the Act (purpose, improper use, acquisition)",
     "利用目的による制限若しくは不適正な利用の禁止に違反して取り扱われ、又は取得に関する規定に違反して取得されたものであること", "利用目的による制限若しくは不適正な利用の禁止に違反して取り扱われ、又は取得に関する規定に違反して取得されたものでないこと"];

    /// 違反した提供: provided in violation of Art. 27(1) or 28 (Art. 35(3)).
    ProvidedInViolation = "provided-in-violation", Asked, Circumstance,
    "Is the data provided to third parties, at home or abroad, in violation of the limits on provision?",
    "第三者提供の制限又は外国にある第三者への提供の制限に違反して提供されていますか。",
    ["the data is provided to third parties, at home or abroad, in violation of the Act's limits", "the data is not provided to third parties, at home or abroad, in violation of the Act's limits",
     "第三者提供の制限又は外国にある第三者への提供の制限に違反して提供されていること", "第三者提供の制限又は外国にある第三者への提供の制限に違反して提供されていないこと"];

    /// 利用する必要がなくなった: the operator no longer needs the data (Arts. 22, 35(5)).
    NoLongerNeeded = "no-longer-needed", Asked, Circumstance,
    "Has the operator's need to use the data ceased for every one of its purposes?",
    "全ての利用目的との関係で、個人情報取扱事業者が当該個人データを利用する必要がなくなりましたか。",
    ["the operator no longer needs the data", "the operator still needs the data",
     "個人情報取扱事業者が個人データを利用する必要がなくなったこと", "個人情報取扱事業者が個人データを利用する必要があること"];

    /// 漏えい等の発生: a leak of Art. 26(1) has occurred (Art. 35(5)).
    LeakOccurred = "leak-occurred", Asked, Circumstance,
    "Has a leak that must be reported to the Commission occurred to the data?",
    "当該保有個人データについて、個人情報保護委員会への報告を要する漏えい等の事態が生じましたか。",
    ["a leak of the data that must be reported to the Commission has occurred", "no leak of the data that must be reported to the Commission has occurred",
     "保有個人データについて、個人情報保護委員会への報告を要する漏えい等の事態が生じたこと", "保有個人データについて、個人情報保護委員会への報告を要する漏えい等の事態が生じていないこと"];

    /// 権利又は正当な利益が害されるおそれ (Art. 35(5)).
    RightsAtRisk = "rights-at-risk", Asked, Circumstance,
    "Might the handling harm the principal's rights or legitimate interests?",
    "当該取扱いにより、本人の権利又は正当な利益が害されるおそれがありますか。",
    ["the handling risks harming the principal's rights or legitimate interests", "the handling does not risk harming the principal's rights or legitimate interests",
     "取扱いにより本人の権利又は正当な利益が害されるおそれがあること", "取扱いにより本人の権利又は正当な利益が害されるおそれがないこと"];

    /// 事業者の特別な事情: a special reason of the operator outweighs the protection of the
    /// principal (guideline 3-8-5-1, against the third ground of Art. 35(5) alone). Claimed, not presumed.
    OperatorInterestOutweighs = "operator-interest-outweighs", PresumedNo, Circumstance,
    "Does a special reason of the operator outweigh the protection of the principal (life, body or property of anyone, a legal or contractual duty, preventing wrongs, legal claims)?",
    "本人の権利利益の保護の必要性を上回る特別な事情（生命等の保護、法令の遵守、契約上の義務の履行、違法又は不当な行為の防止、法的主張等）が個人情報取扱事業者にありますか。",
    ["a special reason of the operator outweighs the protection of the principal", "no special reason of the operator outweighs the protection of the principal",
     "本人の権利利益の保護の必要性を上回る特別な事情が個人情報取扱事業者にあること", "本人の権利利益の保護の必要性を上回る特別な事情が個人情報取扱事業者にないこと"];

    /// 必要な限度の措置: what is done is as much as is needed to cure the breach, or to prevent
    /// the harm (Art. 35(2), (6)).
    ExtentSuffices = "extent-suffices", Asked, Measure,
    "Is what is done as much as is needed to cure the breach or to prevent the harm (a part of the data, or stopping instead of erasing, may do)?",
    "実施する措置は、違反の是正又は権利利益の侵害の防止に必要な限度に達していますか（一部のデータに限る対応、消去に代わる利用の停止等でもよい。）。",
    ["what is done is as much as is needed to cure the breach or to prevent the harm", "what is done is less than is needed to cure the breach or to prevent the harm",
     "実施する措置が違反の是正又は権利利益の侵害の防止に必要な限度に達していること", "実施する措置が違反の是正又は権利利益の侵害の防止に必要な限度に達していないこと"],
    "stop or erase as far as is needed to cure the breach or to prevent the harm",
    "違反の是正又は権利利益の侵害の防止に必要な限度で利用停止等を行う";

    /// 停止等が困難: stopping costs much or is otherwise difficult (Art. 35(2), (4), (6)). Claimed, not presumed.
    StopDifficult = "stop-difficult", PresumedNo, Circumstance,
    "Is it very costly or otherwise difficult to stop the use or the provision, or to erase?",
    "利用停止等又は第三者への提供の停止は、多額の費用を要することその他の理由により困難ですか。",
    ["stopping or erasing is very costly or otherwise difficult", "stopping or erasing is neither very costly nor otherwise difficult",
     "利用停止等又は第三者への提供の停止に多額の費用を要する場合その他のこれらを行うことが困難な場合であること", "利用停止等又は第三者への提供の停止に多額の費用を要する場合その他のこれらを行うことが困難な場合でないこと"];

    /// 請求された方法による開示が困難: the method asked for is very costly or otherwise difficult (Art. 33(2)). Claimed, not presumed.
    MethodDifficult = "method-difficult", PresumedNo, Circumstance,
    "Is disclosure by the method that the principal asked for very costly or otherwise difficult?",
    "請求された方法による開示は、多額の費用を要することその他の理由により困難ですか。",
    ["disclosure by the method asked for is very costly or otherwise difficult", "disclosure by the method asked for is neither very costly nor otherwise difficult",
     "請求された方法による開示に多額の費用を要する場合その他の当該方法による開示が困難な場合であること", "請求された方法による開示に多額の費用を要する場合その他の当該方法による開示が困難な場合でないこと"];

    /// 書面の交付でも同意した方法でもない: neither on paper nor, until 2022-03-31, by a method that the requester agreed to (Art. 33(2), old Orders). Presumed no.
    NeitherPaperNorAgreed = "neither-paper-nor-agreed", PresumedNo, Circumstance,
    "Is it disclosed by a method other than on paper or as the requester asked or agreed?",
    "開示は、書面の交付又は請求者が請求し、若しくは同意した方法以外の方法によりますか。",
    ["disclosure is made neither on paper nor by a method that the requester agreed to", "disclosure is made on paper or by a method that the requester agreed to",
     "書面の交付によらず、かつ、請求者が同意した方法にもよらない開示であること", "書面の交付又は請求者が同意した方法による開示であること"];

    /// 定められていない方法: the way asked for is neither electronic, nor paper, nor one that the
    /// operator has fixed (Rules 30). Presumed no.
    WayNotOffered = "way-not-offered", PresumedNo, Circumstance,
    "Is the way asked for one other than electronic, on paper, or as the operator has fixed?",
    "請求された方法は、電磁的記録の提供、書面の交付及び個人情報取扱事業者が定めた方法以外のものですか。",
    ["the way asked for is neither electronic nor on paper, nor one that the operator has fixed", "the way asked for is electronic, on paper, or one that the operator has fixed",
     "請求された方法が電磁的記録の提供、書面の交付及び個人情報取扱事業者の定めた方法のいずれでもないこと", "請求された方法が電磁的記録の提供、書面の交付又は個人情報取扱事業者の定めた方法であること"];

    /// 基準適合体制による外国への提供: data on this principal went to a third party abroad on
    /// the strength of its equivalent system (Art. 28(3)).
    ProvidedOnEquivalentSystem = "provided-on-equivalent-system", Asked, Circumstance,
    "Was data on this principal provided to a third party abroad on the strength of its equivalent system?",
    "当該本人の個人データを、外国にある第三者が基準適合体制を整備していることを根拠として、当該第三者に提供していますか。",
    ["data on this principal was provided to a third party abroad on the basis of its equivalent system", "no data on this principal was provided to a third party abroad on the basis of its equivalent system",
     "当該本人の個人データを、基準適合体制の整備を根拠に、外国にある第三者に提供していること", "当該本人の個人データを、基準適合体制の整備を根拠に、外国にある第三者に提供していないこと"];

    /// オプトアウトによる提供: data on this principal is provided under an opt-out (Art. 27(2)).
    ProvidedByOptOut = "provided-by-opt-out", Asked, Circumstance,
    "Is data on this principal provided to third parties under an opt-out?",
    "当該本人の個人データを、オプトアウトにより第三者に提供していますか。",
    ["data on this principal is provided to third parties under an opt-out", "no data on this principal is provided to third parties under an opt-out",
     "当該本人の個人データをオプトアウトにより第三者に提供していること", "当該本人の個人データをオプトアウトにより第三者に提供していないこと"];

    /// 合理的な手数料: the fee is within what is reasonable in view of the actual cost (Art. 38(2)).
    FeeReasonable = "fee-reasonable", Asked, Measure,
    "Is the fee within what is reasonable in view of the actual cost?",
    "手数料の額は、実費を勘案して合理的であると認められる範囲内ですか。",
    ["the fee is within what is reasonable in view of the actual cost", "the fee is beyond what is reasonable in view of the actual cost",
     "手数料の額が実費を勘案して合理的であると認められる範囲内であること", "手数料の額が実費を勘案して合理的であると認められる範囲を超えること"],
    "set the fee within what is reasonable in view of the actual cost",
    "実費を勘案して合理的な範囲内の手数料とする";

    // ── Readings left open / 解釈を採らない点 ──

    /// 適用除外を受ける者への提供: the recipient is a body of Art. 57(1) and takes
    /// the information for its exempt purpose (Art. 149(2)). Presumed no.
    RecipientForExemptPurpose = "recipient-for-exempt-purpose", PresumedNo, Circumstance,
    "Is the recipient a press, writing, religious or political body that takes the information for that purpose?",
    "提供先は、報道機関、著述を業として行う者、宗教団体又は政治団体（法第57条第1項各号に掲げる者）であって、それぞれの目的で取り扱いますか。",
    ["the recipient is a press, writing, religious or political body that takes it for that purpose", "the recipient is not a press, writing, religious or political body that takes it for that purpose",
     "提供先が報道機関、著述を業として行う者、宗教団体又は政治団体であって、それぞれの目的で取り扱うものであること", "提供先が報道機関、著述を業として行う者、宗教団体又は政治団体であって、それぞれの目的で取り扱うものでないこと"];
}
