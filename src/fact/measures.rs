//! Measures in the imperative: what an operator does to turn a fact into a yes.

use super::Fact;
use crate::text::{Bilingual, Language};

impl Fact {
    /// 措置: what the operator does to bring the fact about; `None` unless the fact
    /// is a [measure](super::Role::Measure) of the Act.
    #[must_use]
    pub const fn measure(self, language: Language) -> Option<&'static str> {
        let (en, ja) = match self {
            Self::ConsentToUse => (
                "obtain the principal's prior consent to this handling beyond the purpose",
                "目的外の取扱いについて、あらかじめ本人の同意を得る",
            ),
            Self::ConsentToProvision => (
                "obtain the principal's prior consent to this provision",
                "この第三者提供について、あらかじめ本人の同意を得る",
            ),
            Self::ConsentToForeignProvision => (
                "obtain the principal's prior consent to provision to a third party in a foreign country",
                "外国にある第三者への提供を認める旨の本人の同意を、あらかじめ得る",
            ),
            Self::CountryNamed => (
                "tell the principal the name of the country first",
                "同意を得る前に、当該外国の名称を本人に提供する",
            ),
            Self::RegimeExplained => (
                "tell the principal about that country's system for protecting personal information",
                "当該外国の個人情報保護制度に関する情報を本人に提供する",
            ),
            Self::MeasuresExplained => (
                "tell the principal what the recipient does to protect personal information",
                "提供先が講ずる保護措置に関する情報を本人に提供する",
            ),
            Self::SubstituteInformationGiven => (
                "give useful information in place of the country's name",
                "外国の名称に代わる参考となるべき情報を本人に提供する",
            ),
            Self::AccessControlled => (
                "control the recipient's access properly",
                "提供先によるアクセスを適切に制御する",
            ),
            Self::EquivalentSystem => (
                "see to it that the recipient has a system meeting Rules 16 (contract, group rules or certification)",
                "提供先に施行規則第16条の基準に適合する体制を整備させる(契約、グループ内規程、認証等)",
            ),
            Self::EquivalentMeasuresEnsured => (
                "ensure that the recipient goes on implementing the equivalent measures",
                "提供先による相当措置の継続的な実施を確保する",
            ),
            Self::WithinEntrustedTask => (
                "limit the recipient to the entrusted task",
                "提供先の取扱いを委託した業務の範囲内に限定する",
            ),
            Self::JointUseShown => (
                "announce that the data is jointly used",
                "共同利用する旨を通知等する",
            ),
            Self::JointItemsShown => (
                "announce the items that are jointly used",
                "共同利用する個人データの項目を通知等する",
            ),
            Self::JointScopeShown => (
                "announce the scope of the joint users",
                "共同して利用する者の範囲を通知等する",
            ),
            Self::JointPurposesShown => (
                "announce the purposes of the joint users",
                "利用する者の利用目的を通知等する",
            ),
            Self::ResponsibleNameShown => (
                "announce the name of the person responsible for managing the data",
                "管理責任者の氏名又は名称を通知等する",
            ),
            Self::ResponsibleAddressShown => (
                "announce the address of the responsible person",
                "管理責任者の住所を通知等する",
            ),
            Self::RepresentativeNameShown => (
                "announce the name of the responsible corporation's representative",
                "管理責任者である法人の代表者の氏名を通知等する",
            ),
            Self::JointNoticeBeforehand => (
                "announce the joint use before providing",
                "提供に先立って共同利用に関する通知等を行う",
            ),
            Self::OptOutStopsOnRequest => (
                "stop providing a principal's data on request",
                "本人の求めに応じて提供を停止することとする",
            ),
            Self::OptOutNoticeBeforehand => (
                "give the opt-out notice before providing",
                "オプトアウトに関する事項をあらかじめ通知等する",
            ),
            Self::OptOutProviderShown => (
                "show the provider's name, address and representative in it",
                "提供者の氏名又は名称、住所及び代表者の氏名を示す",
            ),
            Self::OptOutPurposeShown => (
                "show that provision to third parties is a purpose of use",
                "第三者への提供を利用目的とすることを示す",
            ),
            Self::OptOutItemsShown => (
                "show the items of personal data provided",
                "提供される個人データの項目を示す",
            ),
            Self::OptOutAcquisitionShown => (
                "show how the data was acquired",
                "個人データの取得の方法を示す",
            ),
            Self::OptOutMethodShown => (
                "show how the data is provided",
                "第三者への提供の方法を示す",
            ),
            Self::OptOutStopShown => (
                "show that provision stops on request",
                "求めに応じて提供を停止することを示す",
            ),
            Self::OptOutRequestMethodShown => (
                "show how to make that request",
                "求めを受け付ける方法を示す",
            ),
            Self::OptOutUpdateShown => (
                "show how the data is kept current",
                "個人データの更新の方法を示す",
            ),
            Self::OptOutStartShown => (
                "show the day on which provision starts",
                "提供を開始する予定日を示す",
            ),
            Self::OptOutTimeLeft => (
                "leave principals the time needed to object",
                "本人が停止を求めるのに必要な期間を置く",
            ),
            Self::OptOutRecognisable => (
                "give the notice so that principals reliably recognise it",
                "本人が確実に認識できる適切かつ合理的な方法による",
            ),
            Self::OptOutFiled => (
                "file the opt-out with the Personal Information Protection Commission",
                "個人情報保護委員会に届け出る",
            ),
            _ => return None,
        };
        Some(Bilingual { en, ja }.in_language(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::Role;

    #[test]
    fn every_measure_and_nothing_else_has_an_imperative() {
        for fact in Fact::ACT {
            let imperative = fact.measure(Language::Ja).is_some();
            assert_eq!(imperative, fact.role() == Role::Measure, "{fact:?}");
        }
    }
}
