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
            Self::AccessControlled => {
                ("control the recipient's access properly", "提供先によるアクセスを適切に制御する")
            }
            Self::EquivalentSystem => (
                "see to it that the recipient has a system meeting the Rules on equivalent measures (contract, group rules or certification)",
                "提供先に施行規則の定める基準に適合する体制を整備させる(契約、グループ内規程、認証等)",
            ),
            Self::EquivalentMeasuresEnsured => (
                "ensure that the recipient goes on implementing the equivalent measures",
                "提供先による相当措置の継続的な実施を確保する",
            ),
            Self::WithinEntrustedTask => (
                "keep the handling within the entrusted task",
                "取扱いを委託された業務の範囲内に限定する",
            ),
            Self::JointUseShown => {
                ("announce that the data is jointly used", "共同利用する旨を通知等する")
            }
            Self::JointItemsShown => (
                "announce the items that are jointly used",
                "共同利用する個人データの項目を通知等する",
            ),
            Self::JointScopeShown => {
                ("announce the scope of the joint users", "共同して利用する者の範囲を通知等する")
            }
            Self::JointPurposesShown => {
                ("announce the purposes of the joint users", "利用する者の利用目的を通知等する")
            }
            Self::ResponsibleNameShown => (
                "announce the name of the person responsible for managing the data",
                "管理責任者の氏名又は名称を通知等する",
            ),
            Self::ResponsibleAddressShown => {
                ("announce the address of the responsible person", "管理責任者の住所を通知等する")
            }
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
            Self::OptOutItemsShown => {
                ("show the items of personal data provided", "提供される個人データの項目を示す")
            }
            Self::OptOutAcquisitionShown => {
                ("show how the data was acquired", "個人データの取得の方法を示す")
            }
            Self::OptOutMethodShown => {
                ("show how the data is provided", "第三者への提供の方法を示す")
            }
            Self::OptOutStopShown => {
                ("show that provision stops on request", "求めに応じて提供を停止することを示す")
            }
            Self::OptOutRequestMethodShown => {
                ("show how to make that request", "求めを受け付ける方法を示す")
            }
            Self::OptOutUpdateShown => {
                ("show how the data is kept current", "個人データの更新の方法を示す")
            }
            Self::OptOutStartShown => {
                ("show the day on which provision starts", "提供を開始する予定日を示す")
            }
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
            Self::ConsentToSpecialCare => (
                "obtain the principal's prior consent to acquiring the special care-required information",
                "要配慮個人情報の取得について、あらかじめ本人の同意を得る",
            ),
            Self::SourceChecked => (
                "check who the sender is and how it acquired the data",
                "提供元の氏名又は名称等及び取得の経緯を確認する",
            ),
            Self::ConsentToReferable => (
                "obtain the principal's consent to acquiring the referable information as personal data",
                "個人関連情報を個人データとして取得することについて本人の同意を得る",
            ),
            Self::PurposePublished => {
                ("publish the purpose of use first", "あらかじめ利用目的を公表する")
            }
            Self::PurposeStated => (
                "state the purpose of use to the principal before the acquisition",
                "あらかじめ、本人に対し利用目的を明示する",
            ),
            Self::ReferableConsentConfirmed => (
                "confirm beforehand that the principal's consent to that acquisition was obtained",
                "本人の同意が得られていることをあらかじめ確認する",
            ),
            Self::ReferableInformationConfirmed => (
                "confirm that the information on the foreign country and recipient was given to the principal",
                "外国に関する情報等が本人に提供されていることを確認する",
            ),
            Self::IdentifiersRemoved => (
                "delete or irreversibly replace the identifying descriptions",
                "特定の個人を識別することができる記述等を削除又は置換する",
            ),
            Self::CodesRemoved => {
                ("delete all individual identification codes", "個人識別符号の全部を削除する")
            }
            Self::PropertyDescriptionsRemoved => (
                "delete descriptions whose misuse may cause property damage",
                "財産的被害が生じるおそれがある記述等を削除する",
            ),
            Self::LinkingCodesRemoved => {
                ("delete the codes that link records", "情報を相互に連結する符号を削除する")
            }
            Self::SingularDescriptionsRemoved => {
                ("delete singular descriptions", "特異な記述等を削除する")
            }
            Self::NatureOfDatabaseConsidered => (
                "take the other measures that the nature of the database calls for",
                "データベース等の性質を踏まえた適切な措置を講ずる",
            ),
            Self::JointUsePublished => ("publish the joint use", "共同利用に関する事項を公表する"),
            Self::AnonymousItemsPublished => (
                "publish the items contained before the provision",
                "提供に先立って、含まれる情報の項目を公表する",
            ),
            Self::AnonymousMethodPublished => (
                "publish the method of the provision before it",
                "提供に先立って、提供の方法を公表する",
            ),
            Self::AnonymousRecipientTold => (
                "tell the recipient that it is anonymously processed information",
                "提供先に匿名加工情報である旨を明示する",
            ),
            Self::EntrustorNotified => (
                "notify the entrusting operator promptly of all the items",
                "委託元に速やかに全ての事項を通知する",
            ),
            Self::SubstituteMeasures => (
                "take substitute measures that protect the principal's rights",
                "本人の権利利益を保護するため必要な代替措置をとる",
            ),
            Self::ExtentSuffices => (
                "stop or erase as far as is needed to cure the breach or to prevent the harm",
                "違反の是正又は権利利益の侵害の防止に必要な限度で利用停止等を行う",
            ),
            Self::FeeReasonable => (
                "set the fee within what is reasonable in view of the actual cost",
                "実費を勘案して合理的な範囲内の手数料とする",
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
