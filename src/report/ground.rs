//! On what ground a policy says that information goes out.

use crate::vocabulary::{Relation, words};

words! {
    /// 提供の根拠: what the policy says a flow rests on.
    #[non_exhaustive]
    pub Ground {
        /// 委託.
        Entrustment = "entrustment", "entrustment", "委託";
        /// 共同利用.
        JointUse = "joint-use", "joint use", "共同利用";
        /// オプトアウト.
        OptOut = "opt-out", "opt-out", "オプトアウト";
        /// 提供の告知: announced in words of the policy's own.
        Announced = "announced", "announced sharing", "提供の告知";
        /// 外部送信.
        ExternalTransmission = "external-transmission", "external transmission", "外部送信";
        /// 個人関連情報の提供.
        Referable = "referable", "provision of referable information", "個人関連情報の提供";
        /// 公開.
        Publication = "publication", "publication", "公開";
        /// 本人の同意 (ポリシーの記載): the consent that the policy says it obtains.
        Consented = "consented", "consent, as the policy says", "本人の同意（ポリシーの記載）";
        /// 事業の承継.
        Succession = "succession", "succession of business", "事業の承継";
        /// 第27条第1項各号.
        Exception = "exception", "an exception of the Act", "法第27条第1項各号に掲げる場合";
        /// 提供先として記載: a recipient that the policy names without an arrangement.
        Named = "named", "named in the policy", "提供先として記載";
        /// 台帳の記録: a contract of the register alone.
        OnRecord = "on-record", "a contract on record", "台帳に記録のある契約";
        /// 本人の同意なし: to any third party in Japan, without consent.
        WithoutConsent = "without-consent", "no consent", "本人の同意なし";
        /// 本人の同意あり: to any third party in Japan, with consent to the provision.
        WithConsent = "with-consent", "consent", "本人の同意";
        /// 同意の有無を問わない: the same, where consent changes nothing.
        EitherWay = "either-way", "with or without consent", "本人の同意の有無を問わない";
    }
}

impl Ground {
    /// What it makes of the recipient, where that is said with it.
    pub(super) const fn relation(self) -> Option<Relation> {
        match self {
            Self::Entrustment => Some(Relation::Entrustee),
            Self::JointUse => Some(Relation::JointUser),
            Self::Succession => Some(Relation::Successor),
            Self::Publication => Some(Relation::PublicAtLarge),
            Self::OptOut
            | Self::Consented
            | Self::Exception
            | Self::WithoutConsent
            | Self::WithConsent
            | Self::EitherWay => Some(Relation::ThirdParty),
            Self::Announced
            | Self::ExternalTransmission
            | Self::Referable
            | Self::Named
            | Self::OnRecord => None,
        }
    }

    /// Whether it is asked of anyone else, whom nothing announces.
    pub(super) const fn is_of_anyone(self) -> bool {
        matches!(self, Self::WithoutConsent | Self::WithConsent | Self::EitherWay)
    }
}
