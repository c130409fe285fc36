//! What the Act demands of a change.

use crate::edition::Edition;
use crate::fact::Fact;
use crate::norm::{Citation, Norm};
use crate::text::{Bilingual, Language};

/// 時期: when a demand is to be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Moment {
    /// 変更の前に: before the change has effect.
    BeforeChange,
    /// 変更後遅滞なく: without delay after it.
    AfterChange,
    /// 取扱いの前に: before the handling to which it belongs; it does not keep the
    /// change from having effect.
    BeforeHandling,
    /// 判断を要する: a person judges it, and no day settles it.
    Judged,
}

impl Moment {
    /// The words for it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::BeforeChange => ("before the change", "変更前に"),
            Self::AfterChange => ("without delay after the change", "変更後遅滞なく"),
            Self::BeforeHandling => ("before the handling concerned", "当該取扱いの前に"),
            Self::Judged => ("to be judged", "要判断"),
        };
        Bilingual { en, ja }.in_language(language)
    }
}

macro_rules! demands {
    ( $( $(#[$doc:meta])* $variant:ident = $id:literal, $norm:ident $(since $gate:ident)?, $moment:ident $(asks $fact:ident)?, $en:literal, $ja:literal; )+ ) => {
        /// 求められる事項: what the Act demands of a change of a policy.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Demand {
            $( $(#[$doc])* $variant, )+
        }

        impl Demand {
            /// The norm that makes it.
            #[must_use]
            pub const fn norm(self) -> Norm {
                match self { $( Self::$variant => Norm::$norm, )+ }
            }

            /// When it is to be met.
            #[must_use]
            pub const fn moment(self) -> Moment {
                match self { $( Self::$variant => Moment::$moment, )+ }
            }

            /// The fact that a person is asked for, where the Act has one.
            #[must_use]
            pub const fn fact(self) -> Option<Fact> {
                match self {
                    $( Self::$variant => { let fact = [$( Some(Fact::$fact), )? None]; fact[0] } )+
                }
            }

            /// The words for it.
            #[must_use]
            pub const fn in_language(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => &Bilingual { en: $en, ja: $ja }, )+
                }
                .in_language(language)
            }

            const fn in_force(self, edition: Edition) -> bool {
                match self {
                    $( Self::$variant => Norm::$norm.in_force(edition) $( && Norm::$gate.in_force(edition) )?, )+
                }
            }
        }

        crate::name::ids! { Demand, "demand", "要求" { $( $variant = $id, )+ } }
    };
}

demands! {
    /// 相当の関連性: until 2017-05-29.
    ConsiderablyRelated = "considerably-related", ChangeWithConsiderableRelation, Judged asks PurposeConsiderablyRelated,
    "for information already held: the new purpose is reasonably recognised as considerably related to the old one",
    "既に保有する個人情報について、変更前の利用目的と相当の関連性を有すると合理的に認められること";

    /// 関連性.
    ReasonablyRelated = "reasonably-related", ChangeOfPurpose, Judged asks PurposeReasonablyRelated,
    "for information already held: the new purpose is reasonably recognised as related to the old one",
    "既に保有する個人情報について、変更前の利用目的と関連性を有すると合理的に認められること";

    /// 関連性がない場合の同意.
    ConsentToUse = "consent-to-use", PurposeLimit, BeforeHandling asks ConsentToUse,
    "for information already held, where the new purpose is not so related: the principal's prior consent",
    "既に保有する個人情報について、関連性が認められない場合は、あらかじめ本人の同意を得ること";

    /// 要配慮個人情報の取得の同意.
    ConsentToSpecialCare = "consent-to-special-care", SpecialCareAcquisition, BeforeHandling,
    "where the item is special care-required: the principal's prior consent to its acquisition",
    "要配慮個人情報に当たる場合は、その取得についてあらかじめ本人の同意を得ること";

    /// 利用目的の通知又は公表.
    TellPurpose = "tell-purpose", NoticeOnAcquisition, BeforeHandling,
    "publish the purposes before the acquisition, or tell them promptly after it",
    "取得前に利用目的を公表し、又は取得後速やかに本人に通知し、若しくは公表すること";

    /// 利用目的の明示.
    StatePurpose = "state-purpose", ExpressStatement, BeforeHandling,
    "where it is acquired from the principal in writing: state the purposes to the principal before",
    "本人から直接書面等により取得する場合は、あらかじめ本人に利用目的を明示すること";

    /// 変更された利用目的の通知又は公表.
    TellChangedPurpose = "tell-changed-purpose", NoticeOfChange, AfterChange,
    "notify the principals of the changed purpose or publish it",
    "変更された利用目的を本人に通知し、又は公表すること";

    /// 利用目的の変更に当たるか.
    PurposeWording = "purpose-wording", NoticeOfChange, Judged,
    "whether the new wording changes the purpose itself",
    "文言の変更が利用目的の変更に当たるかどうか";

    /// 委託先の監督.
    SuperviseEntrustee = "supervise-entrustee", EntrusteeSupervision, BeforeHandling,
    "choose, bind by contract and supervise the entrustee",
    "委託先を適切に選定し、委託契約を締結し、必要かつ適切な監督を行うこと";

    /// オプトアウトの通知等.
    AnnounceOptOut = "announce-opt-out", OptOut, BeforeChange,
    "notify the principals of every item of the opt-out, or make it readily accessible to them",
    "オプトアウトに係る事項を本人に通知し、又は本人が容易に知り得る状態に置くこと";

    /// オプトアウトの届出.
    FileOptOut = "file-opt-out", OptOutFiling, BeforeChange asks OptOutFiled,
    "file the opt-out with the Commission",
    "オプトアウトに係る事項を個人情報保護委員会に届け出ること";

    /// 停止を求めるのに必要な期間: the Rules fix no number of days.
    LeaveTimeToObject = "leave-time-to-object", OptOutTime, Judged asks OptOutTimeLeft,
    "leave the principals the time needed to ask for a stop, which the Rules do not fix in days",
    "本人が提供の停止を求めるのに必要な期間を置くこと（規則は日数を定めていない。）";

    /// 確実に認識できる方法.
    BeRecognisable = "be-recognisable", OptOutRecognition, Judged asks OptOutRecognisable,
    "give the notice in a way by which the principals can reliably recognise it",
    "本人が確実に認識できる適切かつ合理的な方法によること";

    /// オプトアウトに係る事項の変更の通知等.
    AnnounceOptOutChange = "announce-opt-out-change", OptOutChange, BeforeChange,
    "notify the principals of the change of the opt-out, or make it readily accessible to them",
    "変更する内容を本人に通知し、又は本人が容易に知り得る状態に置くこと";

    /// オプトアウトに係る事項の変更の届出: since 2017-05-30.
    FileOptOutChange = "file-opt-out-change", OptOutChange since OptOutFiling, BeforeChange,
    "file the change of the opt-out with the Commission",
    "変更する内容を個人情報保護委員会に届け出ること";

    /// 提供者の氏名等の変更: since 2022-04-01.
    AnnounceProvider = "announce-provider", OptOutChange since OptOutProvider, AfterChange,
    "notify the principals of the new name, address or representative of the provider, or make it readily accessible, and file it with the Commission",
    "変更後の提供者の氏名又は名称、住所又は代表者の氏名を本人に通知し、又は本人が容易に知り得る状態に置くとともに、個人情報保護委員会に届け出ること";

    /// オプトアウトによる提供の終了: since 2022-04-01.
    AnnounceOptOutEnd = "announce-opt-out-end", OptOutChange since OptOutProvider, AfterChange,
    "notify the principals that the provision has ended, or make it readily accessible, and file it with the Commission",
    "提供をやめた旨を本人に通知し、又は本人が容易に知り得る状態に置くとともに、個人情報保護委員会に届け出ること";

    /// オプトアウトに係る事項の変更に当たるか.
    OptOutWording = "opt-out-wording", OptOutChange, Judged,
    "whether the new wording changes an item of the opt-out",
    "文言の変更がオプトアウトに係る事項の変更に当たるかどうか";

    /// 共同利用に係る事項の通知等.
    AnnounceJointUse = "announce-joint-use", JointUse, BeforeChange,
    "notify the principals of the whole joint use, or make it readily accessible to them; the rule on changes of a joint use is no substitute",
    "共同利用に係る事項の全部を本人に通知し、又は本人が容易に知り得る状態に置くこと（共同利用の変更に関する規定によることはできない。）";

    /// 共同利用によらない場合の同意.
    ConsentToProvision = "consent-to-provision", ThirdPartyProvision, BeforeHandling asks ConsentToProvision,
    "for data that the joint use does not cover so: the principal's prior consent to the provision",
    "これにより共同利用の対象とならない個人データについては、あらかじめ本人の同意を得ること";

    /// 共同利用の利用目的の変更.
    AnnounceJointPurposes = "announce-joint-purposes", JointUseChange, BeforeChange,
    "notify the principals of the changed purposes of the joint users, or make them readily accessible to them",
    "変更する利用者の利用目的を本人に通知し、又は本人が容易に知り得る状態に置くこと";

    /// 管理責任者の変更.
    AnnounceResponsible = "announce-responsible", JointUseChange, BeforeChange,
    "notify the principals of who becomes responsible for managing the data, or make it readily accessible to them",
    "変更後の管理責任者を本人に通知し、又は本人が容易に知り得る状態に置くこと";

    /// 同一の者か: since 2022-04-01 a new name and a new person are told apart.
    SameResponsible = "same-responsible", JointUseChange since JointUseAddress, Judged,
    "whether the same person is responsible under another name; then the new name is announced without delay, not beforehand",
    "同一の者の氏名又は名称の変更にとどまるかどうか（その場合は、事前ではなく、変更後遅滞なく周知すれば足りる。）";

    /// 管理責任者の住所等の変更: since 2022-04-01.
    AnnounceResponsibleDetails = "announce-responsible-details", JointUseChange since JointUseAddress, AfterChange,
    "notify the principals of the new name, address or representative of the responsible person, or make it readily accessible to them",
    "変更後の管理責任者の氏名又は名称、住所又は代表者の氏名を本人に通知し、又は本人が容易に知り得る状態に置くこと";

    /// 共同利用に係る事項の変更に当たるか.
    JointUseWording = "joint-use-wording", JointUseChange, Judged,
    "whether the new wording changes the purposes of the joint use or who is responsible",
    "文言の変更が共同利用の利用目的又は管理責任者の変更に当たるかどうか";

    /// 外国にある第三者への提供の根拠.
    BasisAbroad = "basis-abroad", ForeignProvision, BeforeHandling,
    "where the recipient is in a foreign country: consent to provision there, an equivalent system, or an exception",
    "外国にある第三者に当たる場合は、外国にある第三者への提供の同意、基準適合体制又は例外事由によること";

    /// 提供を受ける際の確認.
    CheckReceipt = "check-receipt", ReceiptCheck, BeforeHandling,
    "check who provides the data and how it was acquired, and record it",
    "提供者及び取得の経緯を確認し、記録すること";

    /// 保有個人データに関する事項.
    UpdateStatement = "update-statement", PublicationOfRetainedData, AfterChange,
    "keep the operator's name, and since 2022-04-01 its address and representative, accessible to the principals of retained personal data",
    "保有個人データに関し、事業者の氏名又は名称（令和4年4月1日以降は、住所及び代表者の氏名を含む。）を本人の知り得る状態に置くこと";

    /// 請求に応じる手続.
    KeepProceduresKnown = "keep-procedures-known", PublishedProcedures, AfterChange,
    "keep the procedures for requests, and their fees, such that the principals of retained personal data can know them",
    "保有個人データに関し、開示等の請求等に応じる手続（手数料の額を定めたときは、これを含む。）を本人の知り得る状態に置くこと";

    /// 安全管理のために講じた措置: since 2022-04-01.
    KeepMeasuresKnown = "keep-measures-known", PublishedMeasures, AfterChange,
    "keep the security measures taken such that the principals of retained personal data can know them, unless knowing them would impair security",
    "保有個人データの安全管理のために講じた措置（本人の知り得る状態に置くことにより安全管理に支障を及ぼすおそれがあるものを除く。）を本人の知り得る状態に置くこと";

    /// 苦情の申出先.
    KeepComplaintsKnown = "keep-complaints-known", PublishedComplaints, AfterChange,
    "keep the contact for complaints such that the principals of retained personal data can know it",
    "保有個人データの取扱いに関する苦情の申出先を本人の知り得る状態に置くこと";

    /// 変更された利用目的の公表(仮名加工情報): 17(2) does not apply (41(9)).
    PublishChangedPurpose = "publish-changed-purpose", PseudonymousPublication, AfterChange,
    "publish the changed purpose of the pseudonymously processed information; it need not be related to the old one",
    "仮名加工情報については、変更後の利用目的を公表すること（関連性は要しない。）";

    /// 共同利用の公表(仮名加工情報).
    PublishJointUse = "publish-joint-use", PseudonymousJointUse, BeforeChange,
    "publish the joint use of the pseudonymously processed information",
    "仮名加工情報の共同利用に係る事項を公表すること";

    /// 共同利用の公表(個人情報でない仮名加工情報).
    PublishNotPersonalJointUse = "publish-not-personal-joint-use", NotPersonalJointUse, BeforeChange,
    "publish the joint use of pseudonymously processed information that is not personal",
    "個人情報でない仮名加工情報の共同利用に係る事項を公表すること";
}

/// 必要な措置: a demand, with its place in one edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Need {
    demand: Demand,
    citation: Citation,
}

impl Need {
    /// The need in an edition; none where the demand is not in force then.
    pub(super) fn new(demand: Demand, edition: Edition) -> Option<Self> {
        let citation = demand.norm().citation(edition).filter(|_| demand.in_force(edition))?;
        Some(Self { demand, citation })
    }

    /// What is demanded.
    #[must_use]
    pub const fn demand(self) -> Demand {
        self.demand
    }

    /// Where the Act demands it.
    #[must_use]
    pub const fn citation(self) -> Citation {
        self.citation
    }
}
