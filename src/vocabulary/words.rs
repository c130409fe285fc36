//! Handling, kind of information, relation and source.

use crate::text::Bilingual;

/// Declares an exclusive group of words: an enum whose variants carry an id and
/// a name in both languages.
macro_rules! words {
    (
        $(#[$meta:meta])*
        $visibility:vis $name:ident {
            $( $(#[$doc:meta])* $variant:ident = $id:literal, $en:literal, $ja:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $visibility enum $name {
            $( $(#[$doc])* #[cfg_attr(feature = "schema", schemars(rename = $id))] $variant, )+
        }

        impl $name {
            /// The word in a language.
            #[must_use]
            pub const fn name(self, language: $crate::text::Language) -> &'static str {
                match self {
                    $( Self::$variant => &$crate::text::Bilingual { en: $en, ja: $ja }, )+
                }
                .in_language(language)
            }
        }

        $crate::name::ids! { $name, "word known here", "語" { $( $variant = $id, )+ } }
    };
}

pub(crate) use words;

words! {
    /// 取扱い: what the operator proposes to do. A case asks "may the operator …?".
    ///
    /// ```
    /// use appi::Handling;
    ///
    /// assert_eq!("erasure".parse(), Ok(Handling::Erasure));
    /// ```
    #[non_exhaustive]
    pub Handling {
        /// 取得: acquisition, other than from a third party that provides personal
        /// data (Arts. 20, 21).
        Acquisition = "acquisition", "acquisition", "取得";
        /// 第三者提供を受けること: receipt from a third party (Art. 30).
        Receipt = "receipt", "receipt", "第三者からの受領";
        /// 利用: use within the operator.
        Use = "use", "use", "利用";
        /// 照合: collation with other information.
        Collation = "collation", "collation", "照合";
        /// 連絡: contacting the principal with what the information contains.
        Contact = "contact", "contact", "本人への連絡";
        /// 仮名加工情報の作成: making pseudonymously processed information.
        PseudonymousProcessing = "pseudonymous-processing", "making of pseudonymously processed information", "仮名加工情報の作成";
        /// 匿名加工情報の作成: making anonymously processed information.
        AnonymousProcessing = "anonymous-processing", "making of anonymously processed information", "匿名加工情報の作成";
        /// 統計情報の作成: aggregating into statistics.
        Aggregation = "aggregation", "aggregation into statistics", "統計情報の作成";
        /// 保有の継続: keeping the information.
        Retention = "retention", "retention", "保有の継続";
        /// 消去: erasure.
        Erasure = "erasure", "erasure", "消去";
        /// 利用目的の変更: change of the purpose of use.
        ChangeOfPurpose = "change-of-purpose", "change of purpose", "利用目的の変更";
        /// 提供: putting information in a state in which another can use it.
        Provision = "provision", "provision", "提供";
        /// 請求の拒否: refusing a request of the principal (Arts. 32–35).
        RefuseRequest = "refuse-request", "refusal of a request", "請求の拒否";
        /// 請求への対応: granting a request of the principal, which brings duties with it.
        GrantRequest = "grant-request", "granting of a request", "請求への対応";
        /// 請求と異なる方法による開示: disclosing otherwise than by the method that
        /// the principal asked for (Art. 33(2)).
        DiscloseOtherwise = "disclose-otherwise", "disclosure by another method than asked for", "請求と異なる方法による開示";
        /// 手数料の徴収: charging a fee for a request (Art. 38).
        ChargeFee = "charge-fee", "charging of a fee for a request", "手数料の徴収";
        /// 漏えい等の不報告: leaving a leak unreported (Art. 26(1)).
        LeaveLeakUnreported = "leave-leak-unreported", "leaving a leak unreported", "漏えい等を報告しないこと";
        /// 漏えい等の不通知: leaving the principals uninformed of a leak
        /// (Art. 26(2)).
        LeavePrincipalsUninformed = "leave-principals-uninformed", "leaving the principals uninformed of a leak", "漏えい等を本人に通知しないこと";
    }
}

words! {
    /// 情報の種類: what kind of information a dataset holds, at its holder.
    #[non_exhaustive]
    pub InformationKind {
        /// 個人情報: personal information that is not in a searchable database
        /// (Art. 2(1)).
        PersonalInformation = "personal-information", "personal information outside a database", "個人情報（散在情報）";
        /// 個人データ: personal information in a searchable database (Art. 16(3)), over which the
        /// operator has not all the powers that make it retained.
        PersonalData = "personal-data", "personal data that is not retained", "個人データ（保有個人データを除く。）";
        /// 保有個人データ: personal data which the operator may disclose,
        /// correct, stop using and erase (Art. 16(4)).
        RetainedPersonalData = "retained-personal-data", "retained personal data", "保有個人データ";
        /// 仮名加工情報(個人情報であるもの): pseudonymously processed, and still
        /// personal information for its holder (Art. 41).
        PseudonymouslyProcessed = "pseudonymously-processed", "pseudonymously processed information that is personal information", "個人情報である仮名加工情報";
        /// 仮名加工情報(個人情報でないもの): pseudonymously processed, and not
        /// personal information for its holder (Art. 42).
        PseudonymouslyProcessedNotPersonal = "pseudonymously-processed-not-personal", "pseudonymously processed information that is not personal information", "個人情報でない仮名加工情報";
        /// 匿名加工情報: anonymously processed information (Art. 2(6)).
        AnonymouslyProcessed = "anonymously-processed", "anonymously processed information", "匿名加工情報";
        /// 個人関連情報: about a living individual, and none of the kinds above
        /// (Art. 2(7)).
        PersonallyReferable = "personally-referable", "personally referable information", "個人関連情報";
        /// 統計情報: totals from which no link to an individual remains. Outside
        /// the Act.
        Statistics = "statistics", "statistical information", "統計情報";
        /// 生存する個人に関する情報でないもの: about no living individual: a
        /// corporation, a thing, a deceased person. Outside the Act.
        NotAboutALivingIndividual = "not-about-a-living-individual", "information not about a living individual", "生存する個人に関する情報でないもの";
    }
}

words! {
    /// 提供先との関係: what the recipient is to the operator **in this
    /// provision**. One company may be entrustee for one task and third party
    /// for another.
    #[non_exhaustive]
    pub Relation {
        /// 本人: the principal.
        Principal = "principal", "the principal", "本人";
        /// 同一事業者内: the same legal person, its own branch abroad included.
        SameEntity = "same-entity", "the same entity", "同一の事業者";
        /// 委託先: one to whom the handling is entrusted (Art. 27(5)(i)).
        Entrustee = "entrustee", "entrustee", "委託先";
        /// 再委託先: one to whom an entrustee entrusts further.
        SubEntrustee = "sub-entrustee", "sub-entrustee", "再委託先";
        /// 事業の承継者: one to whom the business passes (Art. 27(5)(ii)).
        Successor = "successor", "successor of the business", "事業承継先";
        /// 共同利用者: one with whom the data is jointly used (Art. 27(5)(iii)).
        JointUser = "joint-user", "joint user", "共同利用者";
        /// 第三者: anyone else, group companies included.
        ThirdParty = "third-party", "third party", "第三者";
        /// 不特定多数の者: the public at large, as by publication.
        PublicAtLarge = "public-at-large", "the public at large", "不特定多数の者";
    }
}

words! {
    /// 取得元: where the operator got the information.
    #[non_exhaustive]
    pub Source {
        /// 本人から直接書面により: from the principal in writing or by a form (Art. 21(2)).
        PrincipalInWriting = "principal-in-writing", "from the principal in writing", "本人から直接書面等により取得";
        /// 本人からその他の方法により: from the principal in another way.
        PrincipalOtherwise = "principal-otherwise", "from the principal in another way", "本人からその他の方法で取得";
        /// 第三者から: from a third party.
        ThirdParty = "third-party", "from a third party", "第三者から取得";
        /// 公開情報から: from a public source.
        PublicSource = "public-source", "from a public source", "公開情報から取得";
        /// 観察により: by observation, automatic collection included.
        Observation = "observation", "by observation", "観察・自動的な収集により取得";
        /// 自ら生成: generated by the operator.
        Generated = "generated", "by the operator's own making", "自ら生成";
        /// 委託元から: received as entrustee from the entrusting operator.
        Entrustor = "entrustor", "from the entrusting operator", "委託元から取得";
        /// 被承継者から: received with a business succession (Art. 18(2)).
        Predecessor = "predecessor", "from the predecessor in business", "事業承継に伴い取得";
    }
}

words! {
    /// 請求の種類: what the principal asks for (Arts. 27(2), 28(3), 32–35).
    #[non_exhaustive]
    pub RequestKind {
        /// 利用目的の通知: to be told the purpose (Art. 32(2)).
        NotifyPurpose = "notify-purpose", "notice of the purpose of use", "利用目的の通知";
        /// 開示: disclosure (Art. 33(1)).
        Disclose = "disclose", "disclosure", "開示";
        /// 第三者提供記録の開示: disclosure of records of provision (Art. 33(5)).
        DiscloseRecords = "disclose-records", "disclosure of records of provision", "第三者提供記録の開示";
        /// 訂正等: correction, addition or deletion (Art. 34).
        Correct = "correct", "correction", "訂正等";
        /// 利用停止等: stop of use or erasure for a violation (Art. 35(1)).
        StopUse = "stop-use", "stop of use or erasure", "利用停止等";
        /// 第三者提供の停止: stop of provision for a violation (Art. 35(3)).
        StopProvision = "stop-provision", "stop of provision to third parties", "第三者提供の停止";
        /// 利用停止等(不要・漏えい等・権利侵害のおそれ): stop of use, erasure or stop of
        /// provision because it is no longer needed, leaked, or harmful (Art. 35(5)).
        StopForRisk = "stop-for-risk", "stop of use or provision for want of need, leak or risk", "利用する必要がなくなった場合等の利用停止等";
        /// オプトアウトによる提供の停止: stop of provision under an opt-out (Art. 27(2)).
        StopOptOut = "stop-opt-out", "stop of provision under an opt-out", "オプトアウトによる提供の停止";
        /// 相当措置に関する情報の提供: information on the equivalent measures of a recipient
        /// abroad (Art. 28(3)).
        InformOfForeignMeasures = "inform-of-foreign-measures", "information on the measures of a recipient abroad", "外国にある第三者による相当措置に関する情報の提供";
    }
}

words! {
    /// 連絡の方法: how the principal is contacted (Art. 41(8), Rules 33).
    #[non_exhaustive]
    pub Channel {
        /// 電話: by telephone.
        Telephone = "telephone", "telephone", "電話";
        /// 郵便又は信書便: by post or by a courier of letters.
        Post = "post", "post or courier", "郵便又は信書便";
        /// 電報: by telegram.
        Telegram = "telegram", "telegram", "電報";
        /// ファクシミリ: by fax.
        Fax = "fax", "fax", "ファクシミリ";
        /// ショートメッセージ: by a message to a telephone number (Rules 33(i)).
        ShortMessage = "short-message", "short message", "ショートメッセージ";
        /// 電子メール: by e-mail (Rules 33(ii)).
        Email = "e-mail", "e-mail", "電子メール";
        /// 受信者を特定した電気通信: by another message to an addressee, as in an application
        /// or a social network (Rules 33(iii)).
        AddressedMessage = "addressed-message", "message to an addressee, as in an application or a social network", "受信者を特定した電気通信（アプリ内メッセージ、SNSメッセージ等）";
        /// 受信者を特定した広告: by an advertisement of individual content, shown to a receiver
        /// singled out as by a cookie id (Rules 33(iii); guideline on processed information 2-2-3-5).
        IndividualAdvertisement = "individual-advertisement", "advertisement of individual content to a receiver singled out", "受信者を特定した固有の内容の広告の表示";
        /// 住居の訪問: by a visit to the home.
        HomeVisit = "home-visit", "visit to the home", "住居の訪問";
        /// その他: otherwise, as by a notice that anyone sees.
        Other = "other", "otherwise", "その他";
    }
}

impl Handling {
    /// 提供先の意味: what whoever a case names as recipient is to the handling. Of what a case
    /// cannot name there, it is told where that belongs.
    pub(crate) const fn recipient(self) -> NamedRecipient {
        match self {
            Self::Provision => NamedRecipient::GetsIt,
            Self::Acquisition => NamedRecipient::TakesItIn,
            Self::Receipt => NamedRecipient::None(Bilingual {
                en: "expected no recipient: the operator receives, and `source` says from whom",
                ja: "提供を受けるのは当該事業者であるため、提供先は記載できません。提供元は`source`に記載してください。",
            }),
            Self::Use
            | Self::Collation
            | Self::Contact
            | Self::PseudonymousProcessing
            | Self::AnonymousProcessing
            | Self::Aggregation
            | Self::Retention
            | Self::Erasure => NamedRecipient::None(Bilingual {
                en: "expected no recipient: it is done by the operator itself, and what lets another have the information, an entrustee too, is a case of `handling = \"provision\"`",
                ja: "当該事業者が自ら行う取扱いであるため、提供先は記載できません。委託先その他の者に情報を利用できる状態に置くことは`handling = \"provision\"`の事案としてください。",
            }),
            Self::ChangeOfPurpose => NamedRecipient::None(Bilingual {
                en: "expected no recipient: a change of purpose is made known to the principals, and what lets another have the information is a case of `handling = \"provision\"`",
                ja: "利用目的の変更は本人に通知し又は公表するものであるため、提供先は記載できません。他の者への提供は`handling = \"provision\"`の事案としてください。",
            }),
            Self::RefuseRequest
            | Self::GrantRequest
            | Self::DiscloseOtherwise
            | Self::ChargeFee => NamedRecipient::None(Bilingual {
                en: "expected no recipient: a request is answered to the principal who made it",
                ja: "請求への対応は請求をした本人に対するものであるため、提供先は記載できません。",
            }),
            Self::LeaveLeakUnreported | Self::LeavePrincipalsUninformed => {
                NamedRecipient::None(Bilingual {
                    en: "expected no recipient: a leak is reported to the Commission and told to the principals, and an entrustee's report to its entrustor is `acting-as = \"entrustee\"`",
                    ja: "漏えい等は個人情報保護委員会に報告し本人に通知するものであるため、提供先は記載できません。委託先として委託元に通知する場合は`acting-as = \"entrustee\"`としてください。",
                })
            }
        }
    }

    /// Whether a recipient of this relation can be named in a case of it.
    pub(crate) const fn may_name(self, relation: Relation) -> bool {
        match self.recipient() {
            NamedRecipient::GetsIt => true,
            NamedRecipient::TakesItIn => relation.is_entrusted(),
            NamedRecipient::None(_) => false,
        }
    }

    /// Whether it deals with a request of the principal (Arts. 32–39).
    pub(crate) const fn is_about_a_request(self) -> bool {
        matches!(
            self,
            Self::RefuseRequest | Self::GrantRequest | Self::DiscloseOtherwise | Self::ChargeFee
        )
    }

    /// Whether it deals with a leak (Art. 26).
    pub(crate) const fn is_about_a_leak(self) -> bool {
        matches!(self, Self::LeaveLeakUnreported | Self::LeavePrincipalsUninformed)
    }
}

/// What a recipient is to a handling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NamedRecipient {
    /// Who gets the information.
    GetsIt,
    /// Who takes the information in for the operator: an entrustee (GL 3-4-4).
    TakesItIn,
    /// The handling has none.
    None(Bilingual),
}

impl Relation {
    /// Whether the handling is entrusted to whoever is this, be it by way of another.
    pub(crate) const fn is_entrusted(self) -> bool {
        matches!(self, Self::Entrustee | Self::SubEntrustee)
    }
}

impl Channel {
    /// Whether Article 41(8) lists it.
    pub(crate) const fn is_listed(self) -> bool {
        !matches!(self, Self::Other)
    }
}

impl InformationKind {
    /// Whether whoever speaks of this kind means the other too: retained personal data is
    /// personal data, and both are personal information (Art. 16(3), (4)).
    pub(crate) fn includes(self, other: Self) -> bool {
        let data = matches!(other, Self::PersonalData | Self::RetainedPersonalData);
        match self {
            Self::PersonalInformation => data || other == self,
            Self::PersonalData => data,
            kind => kind == other,
        }
    }

    /// Whether the Act protects this kind less than the other, so that to call the one the
    /// other's name would lower what is owed.
    pub(crate) fn protects_less_than(self, other: Self) -> bool {
        self.protection() < other.protection()
    }

    const fn protection(self) -> u8 {
        match self {
            Self::RetainedPersonalData => 6,
            Self::PersonalData => 5,
            Self::PersonalInformation => 4,
            Self::PseudonymouslyProcessed => 3,
            Self::PseudonymouslyProcessedNotPersonal => 2,
            Self::AnonymouslyProcessed | Self::PersonallyReferable => 1,
            Self::Statistics | Self::NotAboutALivingIndividual => 0,
        }
    }

    /// 個人に関する情報: whether it has, or comes from, a row a person.
    pub(crate) const fn is_about_individuals(self) -> bool {
        !matches!(self, Self::Statistics | Self::NotAboutALivingIndividual)
    }

    /// 個人情報, loose or in a database; the pseudonymously processed aside.
    pub(crate) fn is_personal(self) -> bool {
        Self::PersonalInformation.includes(self)
    }

    /// 加工された情報: pseudonymously or anonymously processed information.
    pub(crate) const fn is_processed(self) -> bool {
        matches!(
            self,
            Self::PseudonymouslyProcessed
                | Self::PseudonymouslyProcessedNotPersonal
                | Self::AnonymouslyProcessed
        )
    }
}
