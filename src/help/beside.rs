//! Where the words of a question stand, beside the rules that read it.

use crate::edition::Edition;
use crate::fact::{Fact, Question};
use crate::norm::{Citation, Place};
use crate::steps::Stepwise as _;

/// What a question asks for that stands elsewhere than at the norms that read it: where its word
/// is defined, where the Order or the Rules fill it in, the claim that the duty answers, a section
/// that speaks of it and of which no example is.
pub(super) fn beside(question: Question) -> impl Iterator<Item = Citation> {
    let places = match question {
        Question::Fact(fact) => of(fact),
        // From whom, and how: which duty of acquiring or of checking there is.
        Question::Source => &["20(2)", "21(1)", "21(2)", "30(1)"],
        Question::Request => &[
            "27(2)", "28(3)", "32(2)", "33(1)", "33(5)", "34(1)", "35(1)", "35(3)", "35(5)",
            "GL3-8-1", "GL3-8-2", "GL3-8-3", "GL3-8-4", "GL3-8-5",
        ],
        Question::Kind => &["2(5)"],
        Question::Relation => &[],
    };
    let places = places.iter().filter_map(|place| Place::short(place));
    places.map(|place| Citation::new(place, Edition::LAST, None)).stepwise()
}

const fn of(fact: Fact) -> &'static [&'static str] {
    match fact {
        // Who it is.
        Fact::OperatorIsAcademic | Fact::RecipientIsAcademic | Fact::SourceIsAcademic => &["16(8)"],
        Fact::OperatorIsPublicBody => &["2(11)(iii)", "2(11)(iv)", "58(2)"],
        Fact::RecipientIsPublicBody => &["16(2)"],
        Fact::SourceIsPublicBody => &["16(2)", "29(1)"],
        Fact::IsAnnexTwoCorporation => &["58(1)(i)"],
        Fact::IsLocalResearchAgency => &["58(1)(ii)"],
        Fact::IsLocalHospitalOrUniversity => &["58(2)(i)"],
        Fact::IsLabourHealthHospital => &["58(2)(ii)"],

        // The information, and how it was acquired.
        Fact::NotInDatabase => &["GP2-2-2", "GP2-2-3", "GP3-2-2"],
        Fact::ExistenceMustStaySecret => &["16(4)"],
        Fact::OnlyToSeekConsent => &["18(2)"],
        Fact::SeenOrFilmed | Fact::EvidentFromAppearance => &["20(2)(viii)"],
        Fact::ReceivedUnderException => &["20(2)(viii)", "27(5)"],
        Fact::ReceivedUnderItem => &["27(1)"],
        Fact::PurposePublished => &["21(3)"],
        Fact::TellingHarmsRights | Fact::TellingHarmsOperator | Fact::TellingImpedesAffairs => {
            &["32(2)(ii)"]
        }
        Fact::AffairsOfEntrustedParty => &["GL3-3-5"],
        Fact::SourceChecked => &["R22(2)"],
        Fact::SenderIdentified => &["R22(3)"],
        Fact::OnBehalfOfPrincipal | Fact::RecipientOneWithPrincipal | Fact::NoDataToRecipient => {
            &["30(3)"]
        }

        // What lifts a limit.
        Fact::BasedOnLaw | Fact::CompelledByLaw | Fact::LawIsForeign => &["GF2"],
        Fact::JointResearch => &["GL3-3-2"],
        Fact::UnjustInfringement => &["GL3-3-2", "GL3-6-1"],

        // Provision.
        Fact::RecipientCollectsItself => &["31(1)"],
        Fact::EntrusteeMixesClients => &["Q5-26-2"],
        Fact::RecipientInJointScope | Fact::UseInJointPurposes => &["41(6)", "42(2)"],
        Fact::ItemsInOpenTail => &["27(5)(iii)"],
        Fact::OptOutFiled => &["R11(2)"],
        Fact::CountryDesignated => &["GF3"],
        Fact::RecipientOperatesInJapan => &["Q12-4"],
        Fact::ConsentToForeignProvision | Fact::ForeignConsentBefore2022 => &["S2021:7(6)"],
        Fact::CountryNamed => &["R17(2)(i)", "GF5-2"],
        Fact::RegimeExplained => &["R17(2)(ii)"],
        Fact::MeasuresExplained => &["R17(2)(iii)"],
        Fact::CountryUnidentifiable => &["R17(3)"],
        Fact::CountryUnknownExplained => &["R17(3)(i)", "GF5-3-1"],
        Fact::SubstituteInformationGiven => &["R17(3)(ii)"],
        Fact::MeasuresUnknownExplained => &["R17(4)", "GF5-3-2"],
        Fact::MeasuresUntellable => &["R17(4)"],
        Fact::ReferableConsentConfirmed => &["R26(1)", "R26(3)"],
        Fact::ReferableInformationConfirmed => &["R17(2)", "R26(2)"],

        // Processed information.
        Fact::CodesRemoved => &["GP3-2-2"],
        Fact::WithDeletionInformation => &["R32"],
        Fact::ContactByListedMeans => &["R33"],
        Fact::AnonymousItemsPublished | Fact::AnonymousMethodPublished => &["R37(1)", "R38(1)"],
        Fact::AnonymousRecipientTold => &["R37(2)", "R38(2)"],

        // Requests: the duty stands in one paragraph, the claim and its grounds in another.
        Fact::RequesterEntitled => &["O13"],
        Fact::RequestProcedureFollowed => &["O12"],
        Fact::NothingHeld => &["33(5)"],
        Fact::NeitherPaperNorAgreed => &["GL3-8-2"],
        Fact::ContentNotFactual => &["34(1)"],
        Fact::HandledInViolation => &["35(1)"],
        Fact::ProvidedInViolation => &["35(3)"],
        Fact::NoLongerNeeded | Fact::RightsAtRisk => &["35(5)"],
        Fact::LeakOccurred => &["26(1)", "35(5)"],
        Fact::OperatorInterestOutweighs => &["35(6)"],
        _ => &[],
    }
}
