//! Law outside the Act: which it is, and where it is to be looked at without anybody's
//! declaring it.

use crate::name::ids;
use crate::text::{Bilingual, Language};
use crate::vocabulary::Handling;

/// 他の法令: law outside the Act. It is reported as a flag beside the verdict and never
/// merged into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum OtherLaw {
    /// マイナンバー法: the cases in which an Individual Number may be handled, and its own
    /// report of leaks.
    IndividualNumber,
    /// 通信の秘密: secrecy of communications (Telecommunications Business Act 4).
    SecrecyOfCommunications,
    /// 特定電子メール法: consent to advertising e-mail.
    AdvertisingMail,
    /// 外部送信規律: external transmission (Telecommunications Business Act 27-12).
    ExternalTransmission,
    /// プラットフォームの利用規約: the terms of a platform.
    PlatformTerms,
    /// 金融分野の規律: the guidelines of the financial sector.
    FinanceSector,
    /// 信用分野の規律: those on credit information.
    CreditSector,
    /// 医療・介護分野の規律: professional secrecy and the guidance for medical and care
    /// operators.
    MedicalSector,
    /// 電気通信分野の規律: the guidelines of the telecommunications sector.
    TelecommunicationsSector,
}

ids! { OtherLaw, "word known here", "語" {
    IndividualNumber = "individual-number",
    SecrecyOfCommunications = "secrecy-of-communications",
    AdvertisingMail = "advertising-mail",
    ExternalTransmission = "external-transmission",
    PlatformTerms = "platform-terms",
    FinanceSector = "finance-sector",
    CreditSector = "credit-sector",
    MedicalSector = "medical-sector",
    TelecommunicationsSector = "telecommunications-sector",
} }

impl OtherLaw {
    /// What is to be looked at.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::IndividualNumber => (
                "the My Number Act decides on Individual Numbers: consent is no ground (Arts. 19, 20), a leak is reported under its own rules (Art. 29-4)",
                "個人番号の取扱いの可否は番号法による（本人の同意は根拠とならない（同法第19条、第20条）。漏えい等の報告は同法第29条の4による）",
            ),
            Self::SecrecyOfCommunications => (
                "secrecy of communications (Telecommunications Business Act, Art. 4)",
                "通信の秘密（電気通信事業法第4条）",
            ),
            Self::AdvertisingMail => (
                "consent to advertising e-mail (Act on Regulation of Transmission of Specified Electronic Mail)",
                "広告宣伝メールの送信に係る同意（特定電子メール法）",
            ),
            Self::ExternalTransmission => (
                "external transmission (Telecommunications Business Act, Art. 27-12)",
                "外部送信規律（電気通信事業法第27条の12）",
            ),
            Self::PlatformTerms => ("the terms of the platform", "プラットフォームの利用規約"),
            Self::FinanceSector => (
                "the guidelines on personal information in the financial sector",
                "金融分野における個人情報保護に関するガイドライン",
            ),
            Self::CreditSector => (
                "the guidelines on personal information in the credit sector, and the law on credit information",
                "信用分野における個人情報保護に関するガイドライン及び信用情報に関する法令",
            ),
            Self::MedicalSector => (
                "professional secrecy, and the guidance for medical and care operators",
                "守秘義務及び医療・介護関係事業者における個人情報の適切な取扱いのためのガイダンス",
            ),
            Self::TelecommunicationsSector => (
                "the guidelines on personal information in telecommunications business",
                "電気通信事業における個人情報等の保護に関するガイドライン",
            ),
        };
        Bilingual { en, ja }.in_language(language)
    }

    /// 取扱いに応じた記述: the same, as far as it bears on such a handling.
    #[must_use]
    pub const fn about(self, handling: Handling, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::IndividualNumber if handling.is_about_a_request() => (
                "the My Number Act has rules of its own on information with Individual Numbers, requests for it included",
                "個人番号を含む情報の開示等については、番号法の特例の確認を要する",
            ),
            Self::IndividualNumber if handling.is_about_a_leak() => (
                "a leak of Individual Numbers is reported under the My Number Act (Art. 29-4)",
                "個人番号の漏えい等の報告は番号法第29条の4による",
            ),
            Self::IndividualNumber => (
                "the My Number Act decides on Individual Numbers: consent is no ground (Arts. 19, 20)",
                "個人番号の取扱いの可否は番号法による（本人の同意は根拠とならない（同法第19条、第20条））",
            ),
            other => return other.in_language(language),
        };
        Bilingual { en, ja }.in_language(language)
    }

    /// The law that an item calls for by its name. A warning may be read off a name: no
    /// verdict rests on it.
    pub(crate) fn of_item(id: &str, names: [&str; 2]) -> Option<Self> {
        const INDIVIDUAL_NUMBER: [&str; 6] = [
            "my-number",
            "individual-number",
            "my number",
            "individual number",
            "個人番号",
            "マイナンバー",
        ];
        let is_one = |text: &str| {
            let named = |name: &&str| {
                let mut parts = text.as_bytes().windows(name.len());
                parts.any(|part| part.eq_ignore_ascii_case(name.as_bytes()))
            };
            INDIVIDUAL_NUMBER.iter().any(named)
        };
        [id].into_iter().chain(names).any(is_one).then_some(Self::IndividualNumber)
    }
}

/// 事業分野: a sector whose operators are bound by more than the Act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Sector {
    /// 金融.
    Finance,
    /// 信用.
    Credit,
    /// 医療・介護.
    Medical,
    /// 電気通信.
    Telecommunications,
}

ids! { Sector, "sector", "分野" {
    Finance = "finance",
    Credit = "credit",
    Medical = "medical",
    Telecommunications = "telecommunications",
} }

impl Sector {
    /// The law to look at in the sector.
    pub(crate) const fn laws(self) -> &'static [OtherLaw] {
        match self {
            Self::Finance => &[OtherLaw::FinanceSector],
            Self::Credit => &[OtherLaw::CreditSector],
            Self::Medical => &[OtherLaw::MedicalSector],
            Self::Telecommunications => {
                &[OtherLaw::SecrecyOfCommunications, OtherLaw::TelecommunicationsSector]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_individual_number_is_known_by_its_name() {
        let table = [
            ("my-number", ["My Number", "個人番号（マイナンバー）"], true),
            ("number", ["Individual Number", "個人番号"], true),
            ("number", ["customer number", "顧客番号"], false),
            ("telephone", ["my telephone number", "電話番号"], false),
        ];
        for (id, names, is_one) in table {
            assert_eq!(OtherLaw::of_item(id, names).is_some(), is_one, "{id}");
        }
    }
}
