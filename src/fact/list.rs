//! The list of facts that the Act reads.
//!
//! Each entry: the fact; its id; what silence means; who can bring it about;
//! its question in English and Japanese.

use super::{Role, Silence, Term};
use crate::text::{Bilingual, Language};
use crate::vocabulary::{Handling, InformationKind, Relation, Source};

macro_rules! facts {
    (
        $(
            $(#[$doc:meta])*
            $variant:ident = $id:literal $(| $alias:literal)*, $silence:ident, $role:ident,
            $en:literal, $ja:literal;
        )+
    ) => {
        /// 事実: a question of fact that a rule of the Act or a promise of a
        /// policy reads.
        ///
        /// The answer to each is yes, no or unknown ([`Answer`](crate::Answer)).
        /// What the crate can compute from policy and case it never asks;
        /// words of judgement ("difficult", "unjustly") are for a person to
        /// answer.
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
                match self {
                    $( Self::$variant => Some(Bilingual { en: $en, ja: $ja }.in_language(language)), )+
                    _ => None,
                }
            }

            /// The place of a fact of the Act in the list.
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
    // ── The operator ────────────────────────────────────────────────────────

    /// 個人情報取扱事業者でない: no database of the information is used for
    /// business, as in private life (Art. 16(2), (5)–(7)). Regular operators
    /// have one: presumed no.
    NotForBusiness = "not-for-business", PresumedNo, Circumstance,
    "Does the operator use no database of such information for business (as in purely private life)?",
    "個人情報データベース等を事業の用に供していないのですか(純粋に私的な場合など)。";

    /// 国の機関、地方公共団体等: the operator is a state organ, local government
    /// or agency that Art. 16(2)(i)–(iv) takes out. Presumed no for a private
    /// operator.
    OperatorIsPublicBody = "operator-is-public-body", PresumedNo, Circumstance,
    "Is the operator a public body which Article 16(2)(i)–(iv) takes out of the Chapter?",
    "取扱主体は、法第16条第2項各号の公的機関に該当しますか。";

    /// 小規模事業者: never more than 5,000 persons in any database during the
    /// past six months. Exempt before 2017-05-30 only; presumed no.
    SmallOperator = "small-operator", PresumedNo, Circumstance,
    "Did the operator hold data on no more than 5,000 persons on every day of the past six months?",
    "過去6か月以内のいずれの日においても、保有する個人データの本人の数が5,000を超えませんでしたか。";

    /// 学術研究機関等: the operator is an academic research institution or
    /// belongs to one (Art. 16(8)). Claimed, not presumed.
    OperatorIsAcademic = "operator-is-academic", PresumedNo, Circumstance,
    "Is the operator an academic research institution, or a person belonging to one?",
    "取扱主体は学術研究機関等に該当しますか。";

    /// 学術研究目的: the operator needs to handle the information for academic
    /// research (a part of the purpose suffices). Claimed, not presumed.
    NeededForAcademicResearch = "needed-for-academic-research", PresumedNo, Circumstance,
    "Does the operator need to handle the information for academic research, at least in part?",
    "取扱主体は、当該情報を学術研究目的(その一部でもよい)で取り扱う必要がありますか。";

    // ── The information ─────────────────────────────────────────────────────

    /// 生存する個人に関する情報でない: about no living individual. Presumed no.
    NotALivingIndividual = "not-a-living-individual", PresumedNo, Circumstance,
    "Is the information about no living individual (a corporation, or only a deceased person)?",
    "生存する個人に関する情報ではないのですか(法人の情報、死者のみに関する情報など)。";

    /// データベースを構成しない: the information is not part of a searchable
    /// database. Presumed no, as the dataset is one.
    NotInDatabase = "not-in-database", PresumedNo, Circumstance,
    "Is the information outside any searchable database?",
    "当該情報は、検索可能なデータベース等を構成していないのですか。";

    /// 要配慮個人情報を含む: one of the items is special care-required
    /// (Art. 2(3)). Read off the items.
    SpecialCareIncluded = "special-care-included", Asked, Established,
    "Is special care-required personal information among the items?",
    "項目の中に要配慮個人情報が含まれますか。";

    /// 不正取得: the operator acquired the data by deceit or other wrongful
    /// means (Art. 20(1)). Presumed no.
    AcquiredWrongfully = "acquired-wrongfully", PresumedNo, Circumstance,
    "Did the operator acquire the information by deceit or other wrongful means?",
    "偽りその他不正の手段により取得した情報ですか。";

    /// オプトアウトにより受領: the operator received the data under another's
    /// opt-out, copies and processed versions included (Art. 27(2)). Presumed no.
    ReceivedByOptOut = "received-by-opt-out", PresumedNo, Circumstance,
    "Did the operator itself receive the data under another operator's opt-out, wholly or in part?",
    "他の事業者からオプトアウトにより提供を受けた個人データ(複製・加工したものを含む。)ですか。";

    // ── The purpose ─────────────────────────────────────────────────────────

    /// 利用目的を特定していない: no purpose of use is specified (Art. 17(1)).
    /// Presumed no.
    PurposeUnspecified = "purpose-unspecified", PresumedNo, Circumstance,
    "Has the operator failed to specify, as far as possible, any purpose of use?",
    "利用目的をできる限り特定していないのですか。";

    /// 利用目的の達成に必要な範囲内: the handling is necessary for a specified
    /// purpose (Art. 18(1)). Read off the purposes of the dataset, else asked.
    WithinPurpose = "within-purpose", Asked, Established,
    "Is the handling necessary for a purpose of use that was specified for this information?",
    "この取扱いは、特定された利用目的の達成に必要な範囲内ですか。";

    /// 承継前の利用目的の範囲内: within the purpose that the predecessor had
    /// specified (Art. 18(2)).
    WithinPredecessorPurpose = "within-predecessor-purpose", Asked, Circumstance,
    "Is the handling necessary for the purpose that was specified before the succession?",
    "この取扱いは、承継前における利用目的の達成に必要な範囲内ですか。";

    /// 関連性を有すると合理的に認められる: the new purpose is reasonably
    /// recognised as related to the old one (Art. 17(2)).
    PurposeReasonablyRelated = "purpose-reasonably-related", Asked, Circumstance,
    "Is the new purpose within what is reasonably recognised as related to the old one?",
    "変更後の利用目的は、変更前の利用目的と関連性を有すると合理的に認められる範囲内ですか。";

    /// 相当の関連性: the new purpose has a considerable relation to the old one
    /// (Art. 15(2) until 2017-05-29).
    PurposeConsiderablyRelated = "purpose-considerably-related", Asked, Circumstance,
    "Does the new purpose have a considerable relation to the old one?",
    "変更後の利用目的は、変更前の利用目的と相当の関連性を有しますか。";

    /// 同意取得のための利用: the data is used only to ask the principal for the
    /// consent that is missing. Claimed, not presumed.
    OnlyToSeekConsent = "only-to-seek-consent", PresumedNo, Circumstance,
    "Is the information used only to ask the principal for the missing consent?",
    "本人の同意を得るためにのみ利用するのですか。";

    /// 不適正な利用: the use risks fostering or inducing unlawful or unjust acts
    /// (Art. 19). Presumed no.
    ImproperUse = "improper-use", PresumedNo, Circumstance,
    "Is the use likely to encourage or induce unlawful or unjust acts?",
    "違法又は不当な行為を助長し、又は誘発するおそれがある利用ですか。";

    // ── Consent ─────────────────────────────────────────────────────────────

    /// 目的外取扱いの同意: prior consent to handling beyond the purpose
    /// (Art. 18(1), (2)).
    ConsentToUse = "consent-to-use", Asked, Measure,
    "Has the principal consented beforehand to this handling beyond the specified purpose?",
    "目的外の取扱いについて、あらかじめ本人の同意を得ていますか。";

    /// 第三者提供の同意: prior consent to this provision (Art. 27(1)).
    ConsentToProvision = "consent-to-provision", Asked, Measure,
    "Has the principal consented beforehand to this provision to a third party?",
    "この第三者提供について、あらかじめ本人の同意を得ていますか。";

    /// 外国にある第三者への提供の同意: prior consent to provision to a third
    /// party in a foreign country (Art. 28(1)).
    ConsentToForeignProvision = "consent-to-foreign-provision", Asked, Measure,
    "Has the principal consented beforehand to provision to a third party in a foreign country?",
    "外国にある第三者への提供を認める旨の同意を、あらかじめ本人から得ていますか。";

    /// 施行日前の同意: that consent was obtained before 2022-04-01, so that the
    /// information of Art. 28(2) is not owed. Read off the consent's date.
    ForeignConsentBefore2022 = "foreign-consent-before-2022", Asked, Established,
    "Was the consent to foreign provision obtained before 1 April 2022?",
    "外国にある第三者への提供の同意は、令和4年4月1日より前に得たものですか。";

    /// 外国の名称の提供: the country was named before the consent (Rules 17(2)(i)).
    CountryNamed = "country-named", Asked, Measure,
    "Was the principal told the name of the foreign country before consenting?",
    "同意を得る前に、当該外国の名称を本人に提供しましたか。";

    /// 外国の制度の情報提供: the country's system for protecting personal
    /// information was explained (Rules 17(2)(ii)).
    RegimeExplained = "regime-explained", Asked, Measure,
    "Was the principal told about that country's system for protecting personal information?",
    "当該外国における個人情報の保護に関する制度に関する情報を本人に提供しましたか。";

    /// 第三者の保護措置の情報提供: the recipient's measures were explained
    /// (Rules 17(2)(iii)).
    MeasuresExplained = "measures-explained", Asked, Measure,
    "Was the principal told what the recipient does to protect personal information?",
    "提供先の第三者が講ずる個人情報の保護のための措置に関する情報を本人に提供しましたか。";

    /// 外国が特定できない旨及び理由: that the country cannot be named yet, and
    /// why, was said (Rules 17(3)). Claimed, not presumed.
    CountryUnknownExplained = "country-unknown-explained", PresumedNo, Circumstance,
    "Was the principal told that the country cannot be named yet, and why?",
    "外国を特定できない旨及びその理由を本人に提供しましたか。";

    /// 参考となるべき情報: substitute information was given, or there is none to
    /// give (Rules 17(3)). Claimed, not presumed.
    SubstituteInformationGiven = "substitute-information-given", PresumedNo, Measure,
    "Was useful information given in place of the country's name, if there is any?",
    "外国の名称に代わる参考となるべき情報を(あれば)本人に提供しましたか。";

    /// 措置の情報を提供できない旨及び理由: that the recipient's measures cannot
    /// be told, and why, was said (Rules 17(4)). Claimed, not presumed.
    MeasuresUnknownExplained = "measures-unknown-explained", PresumedNo, Circumstance,
    "Was the principal told that the recipient's measures cannot be described, and why?",
    "提供先の措置に関する情報を提供できない旨及びその理由を本人に提供しましたか。";

    // ── The exceptions that recur (Arts. 18(3), 20(2), 27(1)) ───────────────

    /// 法令に基づく場合: a law or ordinance obliges or authorises the handling.
    /// A contract or a foreign law is not one. Claimed, not presumed.
    BasedOnLaw = "based-on-law", PresumedNo, Circumstance,
    "Does a law or ordinance of Japan oblige or authorise this handling?",
    "この取扱いは法令に基づくものですか。";

    /// 法令による義務: the law leaves the operator no choice, as a court order
    /// or warrant does. Claimed, not presumed.
    CompelledByLaw = "compelled-by-law", PresumedNo, Circumstance,
    "Does the law compel the operator (court order, warrant, statutory duty)?",
    "令状、裁判所の命令、法令上の義務等により、取扱主体は従わざるを得ませんか。";

    /// 外国の法令: the law relied on is a foreign one, which does not count.
    /// Presumed no.
    LawIsForeign = "law-is-foreign", PresumedNo, Circumstance,
    "Is the law relied on a foreign law?",
    "根拠とする法令は外国の法令ですか。";

    /// 条例: the law relied on is an ordinance. Expressly counted since
    /// 2023-04-01 only. Presumed no.
    LawIsOrdinance = "law-is-ordinance", PresumedNo, Circumstance,
    "Is the law relied on an ordinance of a local government?",
    "根拠とする法令は条例ですか。";

    /// 条例を「法令」に含める: whether an ordinance counted as law before
    /// 2023-04-01, which the Act did not then say.
    OrdinanceCountedAsLaw = "ordinance-counted-as-law", Asked, Circumstance,
    "Is an ordinance to be counted as law for a day before 1 April 2023, when the Act did not say so?",
    "令和5年4月1日より前の時点について、条例を「法令」に含めて判断しますか。";

    /// 人の生命、身体又は財産の保護のために必要: needed to protect the life,
    /// body or property of a person. Claimed, not presumed.
    NeededForLifeBodyProperty = "needed-for-life-body-property", PresumedNo, Circumstance,
    "Is the handling needed to protect the life, body or property of a person?",
    "人の生命、身体又は財産の保護のために必要がありますか。";

    /// 公衆衛生・児童の健全育成に特に必要: specially needed for public health
    /// or the sound growth of children. Claimed, not presumed.
    SpeciallyNeededForPublicHealth = "specially-needed-for-public-health", PresumedNo, Circumstance,
    "Is the handling specially needed to improve public health or promote the sound growth of children?",
    "公衆衛生の向上又は児童の健全な育成の推進のために特に必要がありますか。";

    /// 本人の同意を得ることが困難: consent is difficult to obtain. Claimed, not
    /// presumed.
    ConsentDifficult = "consent-difficult", PresumedNo, Circumstance,
    "Is it difficult to obtain the principal's consent?",
    "本人の同意を得ることが困難ですか。";

    /// 国の機関等からの求め: a state organ, a local government, or one entrusted
    /// by either, asks for cooperation. Claimed, not presumed.
    RequestedByPublicBody = "requested-by-public-body", PresumedNo, Circumstance,
    "Does a state organ, a local government, or one entrusted by either ask for it?",
    "国の機関若しくは地方公共団体又はその委託を受けた者からの求めですか。";

    /// 法令の定める事務: the affairs are prescribed by law. Claimed, not presumed.
    AffairsPrescribedByLaw = "affairs-prescribed-by-law", PresumedNo, Circumstance,
    "Are the affairs for which it is asked prescribed by law?",
    "法令の定める事務を遂行するためのものですか。";

    /// 協力する必要がある: cooperation is needed to carry out those affairs.
    /// Claimed, not presumed.
    CooperationNeeded = "cooperation-needed", PresumedNo, Circumstance,
    "Does carrying out those affairs need the operator's cooperation?",
    "その事務の遂行に協力する必要がありますか。";

    /// 事務の遂行に支障を及ぼすおそれ: obtaining consent is likely to impede
    /// those affairs. Claimed, not presumed.
    ConsentWouldImpede = "consent-would-impede", PresumedNo, Circumstance,
    "Is obtaining the principal's consent likely to impede those affairs?",
    "本人の同意を得ることにより、当該事務の遂行に支障を及ぼすおそれがありますか。";

    /// 提供先が学術研究機関等: the recipient is an academic research institution
    /// (Art. 27(1)(vii)). Claimed, not presumed.
    RecipientIsAcademic = "recipient-is-academic", PresumedNo, Circumstance,
    "Is the recipient an academic research institution, or a person belonging to one?",
    "提供先は学術研究機関等に該当しますか。";

    /// 提供先の学術研究目的: the recipient needs to handle it for academic
    /// research. Claimed, not presumed.
    RecipientNeedsForResearch = "recipient-needs-for-research", PresumedNo, Circumstance,
    "Does the recipient need to handle the data for academic research, at least in part?",
    "提供先は、当該個人データを学術研究目的(その一部でもよい)で取り扱う必要がありますか。";

    /// 共同して学術研究を行う: operator and counterpart carry out the research
    /// jointly. Claimed, not presumed.
    JointResearch = "joint-research", PresumedNo, Circumstance,
    "Do the operator and its counterpart carry out the academic research jointly?",
    "取扱主体と相手方は共同して学術研究を行うのですか。";

    /// 学術研究の成果の公表又は教授のためやむを得ない: unavoidable for
    /// publishing results or for teaching (Art. 27(1)(v)). Claimed, not presumed.
    UnavoidableForPublication = "unavoidable-for-publication", PresumedNo, Circumstance,
    "Is the provision unavoidable for publishing the results of academic research or for teaching?",
    "学術研究の成果の公表又は教授のためやむを得ない提供ですか。";

    /// 個人の権利利益を不当に侵害するおそれ: rights and interests may be
    /// unjustly infringed, which shuts the academic exceptions. Asked where one
    /// of them is claimed.
    UnjustInfringement = "unjust-infringement", Asked, Circumstance,
    "Is there a risk that rights and interests of individuals are unjustly infringed?",
    "個人の権利利益を不当に侵害するおそれがありますか。";

    // ── Is it a provision? To whom? ─────────────────────────────────────────

    /// 個人データを取り扱わない旨の契約: the contract says that the provider of
    /// the service does not handle the personal data (Q&A 7-53). Claimed, not
    /// presumed.
    ContractExcludesHandling = "contract-excludes-handling", PresumedNo, Circumstance,
    "Does the contract say that the recipient does not handle the personal data it stores?",
    "契約条項によって、提供先が保存された個人データを取り扱わない旨が定められていますか。";

    /// 適切なアクセス制御: access is properly controlled (Q&A 7-53). Claimed,
    /// not presumed.
    AccessControlled = "access-controlled", PresumedNo, Measure,
    "Is access by the recipient properly controlled?",
    "提供先によるアクセスについて、適切にアクセス制御を行っていますか。";

    /// 本人自身の行為: the principal sends the data by an act of his or her own.
    /// Presumed no.
    PrincipalsOwnAct = "principals-own-act", PresumedNo, Circumstance,
    "Does the principal send the data by an own act, to an audience of his or her choosing?",
    "本人が自らの行為により、自ら選んだ相手に送信するものですか。";

    /// 外国にある: the recipient is outside Japan. Read off the country.
    RecipientAbroad = "recipient-abroad", Asked, Established,
    "Is the recipient located outside Japan?",
    "提供先は外国にありますか。";

    /// 同等の水準国: the recipient's country is designated under Rules 15 on
    /// that day. Read off the dated table.
    CountryDesignated = "country-designated", Asked, Established,
    "Is the recipient's country designated by the Commission as equivalent to Japan?",
    "提供先の国は、個人情報保護委員会規則により我が国と同等の水準国として定められていますか。";

    /// 国内で事業を行う外国法人: the foreign recipient itself uses a database
    /// for business in Japan, and so is no foreign third party. Claimed, not
    /// presumed.
    RecipientOperatesInJapan = "recipient-operates-in-japan", PresumedNo, Circumstance,
    "Does the foreign recipient itself use personal information databases for business in Japan?",
    "外国の提供先は、日本国内で個人情報データベース等を事業の用に供していますか。";

    /// 基準適合体制: the recipient has a system meeting the standards of Rules 16.
    EquivalentSystem = "equivalent-system", Asked, Measure,
    "Does the recipient have a system meeting Rules 16 (contract, group rules, or recognised certification)?",
    "提供先は、施行規則第16条の基準に適合する体制を整備していますか。";

    /// 相当措置の継続的な実施: its equivalent measures are still ensured
    /// (Rules 18(1)).
    EquivalentMeasuresEnsured = "equivalent-measures-ensured", Asked, Measure,
    "Is the continued implementation of those equivalent measures still ensured?",
    "提供先による相当措置の継続的な実施は、現に確保されていますか。";

    /// 第16条第2項各号の者: the recipient is a public body of Art. 16(2)(i)–(iv),
    /// toward which no record is owed. Presumed no.
    RecipientIsPublicBody = "recipient-is-public-body", PresumedNo, Circumstance,
    "Is the recipient a public body of Article 16(2)(i)–(iv)?",
    "提供先は、法第16条第2項各号に掲げる者に該当しますか。";

    // ── Entrustment, succession, joint use (Art. 27(5)) ─────────────────────

    /// 委託された業務の範囲内: the recipient handles the data only within the
    /// entrusted task.
    WithinEntrustedTask = "within-entrusted-task", Asked, Measure,
    "Does the recipient handle the data only within the entrusted task?",
    "提供先は、委託された業務の範囲内でのみ個人データを取り扱いますか。";

    /// 委託先の自己利用: the entrustee uses the data for its own ends. Presumed no.
    EntrusteeUsesForItself = "entrustee-uses-for-itself", PresumedNo, Circumstance,
    "Does the recipient use the data for its own purposes?",
    "委託先が当該個人データを自社のために利用しますか。";

    /// 複数の委託元のデータの混合: the entrustee mixes or matches, person by
    /// person, the data of several entrusting operators. Presumed no.
    EntrusteeMixesClients = "entrustee-mixes-clients", PresumedNo, Circumstance,
    "Does the recipient mix the data with that of other clients without separation, or match it person by person?",
    "委託先が複数の委託元の個人データを区別せずに混合し、又は本人ごとに突合しますか。";

    /// 委託先独自のデータとの突合: the entrustee matches the data with its own,
    /// person by person. Presumed no.
    EntrusteeMatchesOwnData = "entrustee-matches-own-data", PresumedNo, Circumstance,
    "Does the recipient match the data, person by person, with data it obtained itself?",
    "委託先が独自に取得した個人データ又は個人関連情報と本人ごとに突合しますか。";

    /// 事業の承継に伴う提供: the data passes with a merger, split or transfer of
    /// the business.
    PassesWithBusiness = "passes-with-business", Asked, Circumstance,
    "Does the data pass with a merger, company split, business transfer or the like?",
    "合併、会社分割、事業譲渡その他の事由による事業の承継に伴って提供されますか。";

    /// 共同利用者の範囲内: the recipient is within the announced scope of joint
    /// users. Read off the joint use.
    RecipientInJointScope = "recipient-in-joint-scope", Asked, Established,
    "Is the recipient within the announced scope of joint users?",
    "提供先は、公表等された共同利用者の範囲に含まれますか。";

    /// 共同利用する項目内: every item is among those announced. Read off the
    /// joint use.
    ItemsInJointUse = "items-in-joint-use", Asked, Established,
    "Is every item among the announced items of the joint use?",
    "すべての項目が、公表等された共同利用の項目に含まれますか。";

    /// 「その他の項目」に該当: an item that is not named is meant by an
    /// open-ended tail of the list. The Act takes no account of such a tail.
    ItemsInOpenTail = "items-in-open-tail", Asked, Circumstance,
    "Is every item that is not named still meant by the words \"and other items\" of the joint use?",
    "明示されていない項目も、共同利用の項目の「その他」に含まれる趣旨ですか。";

    /// 共同利用の目的内: the use is within the announced purposes of the joint
    /// users. Read off the joint use.
    UseInJointPurposes = "use-in-joint-purposes", Asked, Established,
    "Is the recipient's use within the announced purposes of the joint use?",
    "提供先の利用は、公表等された共同利用の目的の範囲内ですか。";

    /// 共同利用する旨: that data is jointly used was announced.
    JointUseShown = "joint-use-shown", Asked, Measure,
    "Has it been notified or made readily accessible that the data is jointly used?",
    "共同利用する旨を、本人に通知し、又は本人が容易に知り得る状態に置いていますか。";

    /// 共同利用される個人データの項目: the items were announced.
    JointItemsShown = "joint-items-shown", Asked, Measure,
    "Have the items that are jointly used been notified or made readily accessible?",
    "共同利用される個人データの項目を、通知等していますか。";

    /// 共同利用者の範囲: the scope of joint users was announced.
    JointScopeShown = "joint-scope-shown", Asked, Measure,
    "Has the scope of the joint users been notified or made readily accessible?",
    "共同して利用する者の範囲を、通知等していますか。";

    /// 共同利用の目的: the purposes of the joint users were announced.
    JointPurposesShown = "joint-purposes-shown", Asked, Measure,
    "Have the purposes of the joint users been notified or made readily accessible?",
    "利用する者の利用目的を、通知等していますか。";

    /// 管理責任者の氏名又は名称: the name of the one responsible for management
    /// was announced.
    ResponsibleNameShown = "responsible-name-shown", Asked, Measure,
    "Has the name of the person responsible for managing the data been notified or made readily accessible?",
    "個人データの管理について責任を有する者の氏名又は名称を、通知等していますか。";

    /// 管理責任者の住所: the address of the one responsible was announced
    /// (since 2022-04-01).
    ResponsibleAddressShown = "responsible-address-shown", Asked, Measure,
    "Has the address of the responsible person been notified or made readily accessible?",
    "管理責任者の住所を、通知等していますか。";

    /// 代表者の氏名: the representative of a responsible corporation was
    /// announced (since 2022-04-01).
    RepresentativeNameShown = "representative-name-shown", Asked, Measure,
    "Has the name of the responsible corporation's representative been notified or made readily accessible?",
    "管理責任者が法人である場合、その代表者の氏名を、通知等していますか。";

    /// 管理責任者は法人でない: the one responsible is no corporation, so that no
    /// representative is named. Presumed no.
    ResponsibleIsIndividual = "responsible-is-individual", PresumedNo, Circumstance,
    "Is the responsible person an individual rather than a corporation?",
    "管理責任者は法人ではなく個人ですか。";

    /// あらかじめ: the announcement came before the joint use.
    JointNoticeBeforehand = "joint-notice-beforehand", Asked, Measure,
    "Did the announcement of the joint use come before the provision?",
    "共同利用に関する通知等は、提供に先立って行われましたか。";

    // ── Opt-out (Art. 27(2)) ────────────────────────────────────────────────

    /// 提供の停止: provision stops when the principal asks. Claimed, not presumed.
    OptOutStopsOnRequest = "opt-out-stops-on-request", PresumedNo, Measure,
    "Does the operator stop providing a principal's data when he or she asks?",
    "本人の求めに応じて第三者への提供を停止することとしていますか。";

    /// あらかじめ通知等: the items of the opt-out were notified or made readily
    /// accessible beforehand. Claimed, not presumed.
    OptOutNoticeBeforehand = "opt-out-notice-beforehand", PresumedNo, Measure,
    "Was the opt-out notified or made readily accessible before the provision?",
    "オプトアウトに関する事項を、あらかじめ本人に通知し、又は容易に知り得る状態に置いていますか。";

    /// 提供者の氏名、住所、代表者: shown since 2022-04-01. Claimed, not presumed.
    OptOutProviderShown = "opt-out-provider-shown", PresumedNo, Measure,
    "Does the opt-out notice show the provider's name, address and representative?",
    "オプトアウトの通知等に、提供者の氏名又は名称、住所及び代表者の氏名が含まれますか。";

    /// 第三者提供を利用目的とすること: shown. Claimed, not presumed.
    OptOutPurposeShown = "opt-out-purpose-shown", PresumedNo, Measure,
    "Does the opt-out notice say that provision to third parties is a purpose of use?",
    "第三者への提供を利用目的とすることが、オプトアウトの通知等に含まれますか。";

    /// 提供される個人データの項目: shown. Claimed, not presumed.
    OptOutItemsShown = "opt-out-items-shown", PresumedNo, Measure,
    "Does the opt-out notice name the items of personal data provided?",
    "提供される個人データの項目が、オプトアウトの通知等に含まれますか。";

    /// 取得の方法: shown since 2022-04-01. Claimed, not presumed.
    OptOutAcquisitionShown = "opt-out-acquisition-shown", PresumedNo, Measure,
    "Does the opt-out notice say how the data was acquired?",
    "個人データの取得の方法が、オプトアウトの通知等に含まれますか。";

    /// 提供の方法: shown. Claimed, not presumed.
    OptOutMethodShown = "opt-out-method-shown", PresumedNo, Measure,
    "Does the opt-out notice say how the data is provided?",
    "第三者への提供の方法が、オプトアウトの通知等に含まれますか。";

    /// 求めに応じて停止すること: shown. Claimed, not presumed.
    OptOutStopShown = "opt-out-stop-shown", PresumedNo, Measure,
    "Does the opt-out notice say that provision stops on request?",
    "本人の求めに応じて提供を停止することが、オプトアウトの通知等に含まれますか。";

    /// 求めを受け付ける方法: shown since 2017-05-30. Claimed, not presumed.
    OptOutRequestMethodShown = "opt-out-request-method-shown", PresumedNo, Measure,
    "Does the opt-out notice say how to make that request?",
    "本人の求めを受け付ける方法が、オプトアウトの通知等に含まれますか。";

    /// 更新の方法: shown since 2022-04-01 (Rules 11(4)). Claimed, not presumed.
    OptOutUpdateShown = "opt-out-update-shown", PresumedNo, Measure,
    "Does the opt-out notice say how the data is kept current?",
    "提供される個人データの更新の方法が、オプトアウトの通知等に含まれますか。";

    /// 提供を開始する予定日: shown since 2022-04-01 (Rules 11(4)). Claimed, not
    /// presumed.
    OptOutStartShown = "opt-out-start-shown", PresumedNo, Measure,
    "Does the opt-out notice give the day on which provision starts?",
    "第三者への提供を開始する予定日が、オプトアウトの通知等に含まれますか。";

    /// 停止を求めるのに必要な期間: time to object was left (Rules 11(1)(i)).
    /// Claimed, not presumed.
    OptOutTimeLeft = "opt-out-time-left", PresumedNo, Measure,
    "Were principals left the time needed to ask for a stop?",
    "本人が提供の停止を求めるのに必要な期間を置いていますか。";

    /// 確実に認識できる方法: the notice can be reliably recognised (Rules
    /// 11(1)(ii)). Claimed, not presumed.
    OptOutRecognisable = "opt-out-recognisable", PresumedNo, Measure,
    "Was the notice given in a way by which principals can reliably recognise it?",
    "本人が確実に認識できる適切かつ合理的な方法によっていますか。";

    /// 個人情報保護委員会への届出: the opt-out was filed with the Commission.
    /// Claimed, not presumed.
    OptOutFiled = "opt-out-filed", PresumedNo, Measure,
    "Has the opt-out been filed with the Personal Information Protection Commission?",
    "オプトアウトに関する事項を個人情報保護委員会に届け出ていますか。";
}
