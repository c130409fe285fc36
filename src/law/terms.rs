//! Conditions that the Act repeats, each defined once.
//!
//! A rule never refers to a rule; articles that use the same words share a
//! condition from here. A pair X / NOT_X is proved complementary by a test.

use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Element, Lift, element, lift};
use crate::vocabulary::Handling::{
    Acquisition, Aggregation, AnonymousProcessing, ChangeOfPurpose, ChargeFee, Collation, Contact,
    DiscloseOtherwise, LeaveLeakUnreported, LeavePrincipalsUninformed, Provision,
    PseudonymousProcessing, Receipt, RefuseRequest, Retention, Use,
};
use crate::vocabulary::InformationKind::{
    PersonalData, PersonalInformation, PersonallyReferable, PseudonymouslyProcessed,
    RetainedPersonalData,
};
use crate::vocabulary::Relation;
use crate::vocabulary::Source as From;

// ── Information ─────────────────────────────────────────────────────────────

/// 個人情報.
pub(super) const PERSONAL_INFORMATION: Condition = Any(&[
    Is(Kind(PersonalInformation)),
    Is(Kind(PersonalData)),
    Is(Kind(RetainedPersonalData)),
    // Chapter 4 limits the class of 41(1) to what forms a database; a loose
    // record is personal information like any other.
    All(&[Is(Kind(PseudonymouslyProcessed)), Is(NotInDatabase)]),
]);

/// 個人情報 and 仮名加工情報 that is personal information.
pub(super) const PERSONAL_OR_PSEUDONYMOUS: Condition = Any(&[
    Is(Kind(PersonalInformation)),
    Is(Kind(PersonalData)),
    Is(Kind(RetainedPersonalData)),
    Is(Kind(PseudonymouslyProcessed)),
]);

/// 個人データ: personal information in a database.
pub(super) const PERSONAL_DATA: Condition = All(&[
    Any(&[Is(Kind(PersonalData)), Is(Kind(RetainedPersonalData))]),
    Not(NotInDatabase),
    Not(DatabaseExcluded),
]);

/// 個人データ, or 仮名加工情報 that is personal and in a database.
pub(super) const PERSONAL_OR_PSEUDONYMOUS_DATA: Condition =
    Any(&[PERSONAL_DATA, All(&[Is(Kind(PseudonymouslyProcessed)), Not(NotInDatabase)])]);

/// 個人関連情報.
pub(super) const REFERABLE: Condition = Is(Kind(PersonallyReferable));

/// 保有個人データ: with full authority, its existence no secret (Order 5), and,
/// before 2022-04-01, not erased within six months.
pub(super) const RETAINED: Condition = All(&[
    Is(Kind(RetainedPersonalData)),
    Not(NotInDatabase),
    Not(DatabaseExcluded),
    Not(ExistenceMustStaySecret),
]);

/// 個人情報, 仮名加工情報 that is personal, or what becomes personal on receipt.
pub(super) const ACQUIRED_AS_PERSONAL: Condition =
    Any(&[PERSONAL_OR_PSEUDONYMOUS, All(&[RECEIPT, REFERABLE, Is(TiedOnReceipt)])]);

// ── Source ──────────────────────────────────────────────────────────────────

/// 本人から直接: what the principal hands over.
pub(super) const FROM_PRINCIPAL: Condition =
    Any(&[Is(Source(From::PrincipalInWriting)), Is(Source(From::PrincipalOtherwise))]);
pub(super) const NOT_FROM_PRINCIPAL_IN_WRITING: Condition = Not(Source(From::PrincipalInWriting));

/// 自ら作成した: the operator's own product, or received from others.
pub(super) const OWN_PRODUCT: Condition = Is(Source(From::Generated));
pub(super) const NOT_OWN_PRODUCT: Condition = Not(Source(From::Generated));

// ── Handling ────────────────────────────────────────────────────────────────

pub(super) const USE: Condition = Is(Handling(Use));
pub(super) const PROVISION: Condition = Is(Handling(Provision));
pub(super) const CHANGE_OF_PURPOSE: Condition = Is(Handling(ChangeOfPurpose));

pub(super) const ACQUISITION: Condition = Is(Handling(Acquisition));
pub(super) const RECEIPT: Condition = Is(Handling(Receipt));
pub(super) const ACQUISITION_OR_RECEIPT: Condition = Any(&[ACQUISITION, RECEIPT]);
pub(super) const COLLATION: Condition = Is(Handling(Collation));
pub(super) const CONTACT: Condition = Is(Handling(Contact));
pub(super) const AGGREGATION: Condition = Is(Handling(Aggregation));
pub(super) const RETENTION: Condition = Is(Handling(Retention));
pub(super) const PSEUDONYMOUS_PROCESSING: Condition = Is(Handling(PseudonymousProcessing));
pub(super) const ANONYMOUS_PROCESSING: Condition = Is(Handling(AnonymousProcessing));

/// 利用: use in the wide sense, within the operator.
pub(super) const USES: Condition =
    Any(&[USE, COLLATION, CONTACT, AGGREGATION, PSEUDONYMOUS_PROCESSING, ANONYMOUS_PROCESSING]);

/// 取扱い measured by the purpose of use.
pub(super) const PURPOSE_BOUND: Condition = Any(&[USE, COLLATION, CONTACT, AGGREGATION, PROVISION]);

/// 取扱い that the operator chooses, as against requests, leaks and erasure.
pub(super) const HANDLES: Condition =
    Any(&[ACQUISITION_OR_RECEIPT, USES, CHANGE_OF_PURPOSE, PROVISION]);

/// 利用 within the meaning of Art. 19.
pub(super) const USES_OR_PROVIDES: Condition = Any(&[USES, CHANGE_OF_PURPOSE, PROVISION]);

pub(super) const REFUSE_REQUEST: Condition = Is(Handling(RefuseRequest));
pub(super) const DISCLOSE_OTHERWISE: Condition = Is(Handling(DiscloseOtherwise));
pub(super) const CHARGE_FEE: Condition = Is(Handling(ChargeFee));

/// 開示等の請求等への対応.
pub(super) const REQUESTS: Condition = Any(&[REFUSE_REQUEST, DISCLOSE_OTHERWISE, CHARGE_FEE]);

pub(super) const LEAVE_UNREPORTED: Condition = Is(Handling(LeaveLeakUnreported));
pub(super) const LEAVE_UNINFORMED: Condition = Is(Handling(LeavePrincipalsUninformed));

/// 漏えい等への対応.
pub(super) const LEAK: Condition = Any(&[LEAVE_UNREPORTED, LEAVE_UNINFORMED]);

/// 事業の承継に伴って取得した: received with a business succession.
pub(super) const SUCCEEDED: Condition = Is(Source(From::Predecessor));
pub(super) const NOT_SUCCEEDED: Condition = Not(Source(From::Predecessor));

// ── Foreign third parties (28(1)) ───────────────────────────────────────────

/// 外国にある: outside Japan, not in a designated country, and not itself an
/// operator in Japan.
pub(super) const IN_FOREIGN_COUNTRY: Condition =
    All(&[Is(RecipientAbroad), Not(CountryDesignated), Not(RecipientOperatesInJapan)]);

/// 外国にある第三者: in a foreign country, and without an equivalent system.
pub(super) const FOREIGN_THIRD_PARTY: Condition = All(&[IN_FOREIGN_COUNTRY, Not(EquivalentSystem)]);

/// 外国にある第三者でない.
pub(super) const NOT_FOREIGN_THIRD_PARTY: Condition = Any(&[
    Not(RecipientAbroad),
    Is(CountryDesignated),
    Is(RecipientOperatesInJapan),
    Is(EquivalentSystem),
]);

// ── The exceptions that recur in 18(3), 20(2) and 27(1) ─────────────────────

/// 法令に基づく場合: a compelling law is a law; a foreign one is not.
pub(crate) const BASED_ON_LAW: Condition =
    All(&[Any(&[Is(BasedOnLaw), Is(CompelledByLaw)]), Not(LawIsForeign)]);

/// 法令による義務がある場合.
pub(crate) const COMPELLED_BY_LAW: Condition = All(&[Is(CompelledByLaw), Not(LawIsForeign)]);

/// 人の生命、身体又は財産の保護のために必要がある場合であって、本人の同意を
/// 得ることが困難であるとき.
pub(super) const LIFE_BODY_PROPERTY: Condition =
    All(&[Is(NeededForLifeBodyProperty), Is(ConsentDifficult)]);

/// 公衆衛生・児童の健全育成.
pub(super) const PUBLIC_HEALTH: Condition =
    All(&[Is(SpeciallyNeededForPublicHealth), Is(ConsentDifficult)]);

/// 国の機関等への協力.
pub(super) const PUBLIC_AFFAIRS: Condition = All(&[
    Is(RequestedByPublicBody),
    Is(AffairsPrescribedByLaw),
    Is(CooperationNeeded),
    Is(ConsentWouldImpede),
]);

/// 条例: counted as law, or the law is none.
pub(super) const ORDINANCE_COUNTS: Condition =
    Any(&[Not(LawIsOrdinance), Is(OrdinanceCountedAsLaw)]);

/// 取扱事業者が学術研究機関等で、学術研究目的で取り扱う必要があるとき.
pub(super) const RESEARCH_BY_OPERATOR: Condition =
    All(&[Is(OperatorIsAcademic), Is(NeededForAcademicResearch), Not(UnjustInfringement)]);

/// 提供先が学術研究機関等で、学術研究目的で取り扱う必要があるとき.
pub(super) const RESEARCH_BY_RECIPIENT: Condition =
    All(&[Is(RecipientIsAcademic), Is(RecipientNeedsForResearch), Not(UnjustInfringement)]);

// ── The lifts of 18(3), shared by 17(2), 18(1) and 18(2) ────────────────────

pub(super) const USE_BASED_ON_LAW: Lift = lift(
    Norm::UseBasedOnLaw,
    &[
        element(Norm::UseBasedOnLaw, BASED_ON_LAW),
        element(Norm::OrdinanceUnsettled, ORDINANCE_COUNTS),
    ],
);
pub(super) const USE_FOR_LIFE: Lift = lift(
    Norm::UseForLifeBodyProperty,
    &[element(Norm::UseForLifeBodyProperty, LIFE_BODY_PROPERTY)],
);
pub(super) const USE_FOR_PUBLIC_HEALTH: Lift =
    lift(Norm::UseForPublicHealth, &[element(Norm::UseForPublicHealth, PUBLIC_HEALTH)]);
pub(super) const USE_FOR_PUBLIC_AFFAIRS: Lift =
    lift(Norm::UseForPublicAffairs, &[element(Norm::UseForPublicAffairs, PUBLIC_AFFAIRS)]);
pub(super) const USE_FOR_RESEARCH: Lift =
    lift(Norm::UseForResearch, &[element(Norm::UseForResearch, RESEARCH_BY_OPERATOR)]);
pub(super) const USE_BY_RESEARCH_RECIPIENT: Lift = lift(
    Norm::UseByResearchRecipient,
    &[
        element(Norm::UseByResearchRecipient, RESEARCH_BY_RECIPIENT),
        element(Norm::UseByResearchRecipient, PROVISION),
        element(Norm::UseByResearchRecipient, PERSONAL_DATA),
    ],
);
pub(super) const CONSENT_TO_USE: Lift =
    lift(Norm::PurposeLimit, &[element(Norm::PurposeLimit, Is(ConsentToUse))]);

/// 個人データでない: what is in no database is not reached by Arts. 27 and 28.
pub(super) const NOT_PERSONAL_DATA: Lift = lift(
    Norm::PersonalData,
    &[element(Norm::PersonalData, Any(&[Is(Kind(PersonalInformation)), Is(NotInDatabase)]))],
);

/// 市販の名簿等: nor what is in a database that Order 4 takes out.
pub(super) const IN_EXCLUDED_DATABASE: Lift =
    lift(Norm::DatabaseExcluded, &[element(Norm::DatabaseExcluded, Is(DatabaseExcluded))]);

/// 58(1), (2): public corporations, hospitals and universities follow the public
/// sector's rules on requests and on anonymously processed information.
pub(super) const OF_HYBRID_CORPORATION: Lift = lift(
    Norm::HybridCorporations,
    &[element(
        Norm::HybridCorporations,
        Any(&[Is(IsAnnexTwoCorporation), Is(IsLocalResearchAgency)]),
    )],
);
pub(super) const IN_HYBRID_WORK: Lift = lift(
    Norm::HybridWork,
    &[element(
        Norm::HybridWork,
        Any(&[Is(IsLocalHospitalOrUniversity), Is(IsLabourHealthHospital)]),
    )],
);

/// Until 2022-03-31, abroad: not among the articles that old Art. 75 listed.
pub(super) const NOT_LISTED_ABROAD: Lift =
    lift(Norm::TerritoryListed, &[element(Norm::TerritoryListed, Is(HandledAbroad))]);

// ── The lifts of 27(1)(i)–(vii), shared by 27(1), 28(1), 28(3) and 29(1) ────

/// (i)
pub(super) const PROVISION_BASED_ON_LAW: Lift = lift(
    Norm::BasedOnLaw,
    &[element(Norm::BasedOnLaw, BASED_ON_LAW), element(Norm::OrdinanceUnsettled, ORDINANCE_COUNTS)],
);
/// (ii)
pub(super) const PROVISION_FOR_LIFE: Lift =
    lift(Norm::ProtectionOfLife, &[element(Norm::ProtectionOfLife, LIFE_BODY_PROPERTY)]);
/// (iii)
pub(super) const PROVISION_FOR_PUBLIC_HEALTH: Lift =
    lift(Norm::PublicHealth, &[element(Norm::PublicHealth, PUBLIC_HEALTH)]);
/// (iv)
pub(super) const PROVISION_FOR_PUBLIC_AFFAIRS: Lift =
    lift(Norm::PublicAffairs, &[element(Norm::PublicAffairs, PUBLIC_AFFAIRS)]);
/// (v)
pub(super) const PROVISION_TO_PUBLISH_RESEARCH: Lift = lift(
    Norm::PublicationOfResearch,
    &[element(
        Norm::PublicationOfResearch,
        All(&[Is(OperatorIsAcademic), Is(UnavoidableForPublication), Not(UnjustInfringement)]),
    )],
);
/// (vi)
pub(super) const PROVISION_FOR_JOINT_RESEARCH: Lift = lift(
    Norm::ProvisionForJointResearch,
    &[element(Norm::ProvisionForJointResearch, All(&[RESEARCH_BY_OPERATOR, Is(JointResearch)]))],
);
/// (vii)
pub(super) const PROVISION_TO_RESEARCHER: Lift = lift(
    Norm::ProvisionToResearcher,
    &[element(Norm::ProvisionToResearcher, RESEARCH_BY_RECIPIENT)],
);

// ── The lifts of 27(5), shared by 27(1) and 29(1) ───────────────────────────

/// 委託先 or 再委託先.
pub(super) const TO_ENTRUSTEE: Condition =
    Any(&[Is(Relation(Relation::Entrustee)), Is(Relation(Relation::SubEntrustee))]);

/// (i) Within the purpose of use and the entrusted task.
pub(crate) const ENTRUSTMENT: Lift = lift(
    Norm::Entrustment,
    &[
        element(Norm::Entrustment, TO_ENTRUSTEE),
        element(Norm::Entrustment, Is(WithinPurpose)),
        element(Norm::Entrustment, Is(WithinEntrustedTask)),
        element(Norm::EntrusteeOwnUse, Not(EntrusteeUsesForItself)),
        element(Norm::EntrusteeMatching, Not(EntrusteeMatchesOwnData)),
        element(Norm::EntrusteeMixing, Not(EntrusteeMixesClients)),
    ],
);

/// 委託元への返還: to hand back to the client, within the task, what it entrusted is part of
/// the entrustment, as Q&A 8-9 has it for referable information.
pub(super) const RETURN_TO_CLIENT: Lift = lift(
    Norm::ReturnToClient,
    &[
        element(Norm::ReturnToClient, Is(ReturnsEntrustedData)),
        element(Norm::ReturnToClient, Is(Source(From::Entrustor))),
    ],
);

/// (ii)
pub(crate) const SUCCESSION: Lift = lift(
    Norm::Succession,
    &[
        element(Norm::Succession, Is(Relation(Relation::Successor))),
        element(Norm::Succession, Is(PassesWithBusiness)),
    ],
);

/// 公表された共同利用, as 41(6) and 42(2) demand for pseudonymously processed
/// information: the five things published beforehand.
const fn published_joint_use(norm: Norm) -> [Element; 13] {
    [
        TO_JOINT_USER,
        IN_JOINT_SCOPE,
        element(norm, Is(ItemsInJointUse)),
        IN_JOINT_PURPOSES,
        element(norm, Is(JointUsePublished)),
        element(norm, Is(JointNoticeBeforehand)),
        element(norm, Is(JointUseShown)),
        element(norm, Is(JointItemsShown)),
        element(norm, Is(JointScopeShown)),
        element(norm, Is(JointPurposesShown)),
        element(norm, Is(ResponsibleNameShown)),
        element(norm, Is(ResponsibleAddressShown)),
        element(norm, Any(&[Is(ResponsibleIsIndividual), Is(RepresentativeNameShown)])),
    ]
}

pub(super) const PSEUDONYMOUS_JOINT_USE: Lift =
    lift(Norm::PseudonymousJointUse, &published_joint_use(Norm::PseudonymousJointUse));
pub(super) const NOT_PERSONAL_JOINT_USE: Lift =
    lift(Norm::NotPersonalJointUse, &published_joint_use(Norm::NotPersonalJointUse));

/// What the policy's own definition of the joint use must cover.
pub(crate) const TO_JOINT_USER: Element =
    element(Norm::JointUse, Is(Relation(Relation::JointUser)));
pub(crate) const IN_JOINT_SCOPE: Element = element(Norm::JointUse, Is(RecipientInJointScope));
pub(crate) const IN_JOINT_PURPOSES: Element = element(Norm::JointUse, Is(UseInJointPurposes));

/// (iii) The five things announced beforehand, and this provision within them.
pub(crate) const JOINT_USE: Lift = lift(
    Norm::JointUse,
    &[
        TO_JOINT_USER,
        IN_JOINT_SCOPE,
        element(Norm::JointUse, Is(ItemsInJointUse)),
        IN_JOINT_PURPOSES,
        element(Norm::JointUse, Is(JointNoticeBeforehand)),
        element(Norm::JointUse, Is(JointUseShown)),
        element(Norm::JointUse, Is(JointItemsShown)),
        element(Norm::JointUse, Is(JointScopeShown)),
        element(Norm::JointUse, Is(JointPurposesShown)),
        element(Norm::JointUse, Is(ResponsibleNameShown)),
        element(Norm::JointUseAddress, Is(ResponsibleAddressShown)),
        element(
            Norm::JointUseRepresentative,
            Any(&[Is(ResponsibleIsIndividual), Is(RepresentativeNameShown)]),
        ),
    ],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::fact::{Fact, FactSet};

    /// Every yes/no state of the facts that the conditions read.
    fn states(conditions: &[Condition]) -> Vec<FactSet> {
        let mut facts = Vec::new();
        for condition in conditions {
            condition.atoms(&mut |fact: Fact, _| {
                if !facts.contains(&fact) {
                    facts.push(fact);
                }
            });
        }
        (0..1usize << facts.len())
            .map(|bits| {
                facts.iter().enumerate().fold(FactSet::UNKNOWN, |set, (place, fact)| {
                    set.with(*fact, Answer::from(bits >> place & 1 == 1))
                })
            })
            .collect()
    }

    #[test]
    fn pairs_are_complementary() {
        let pairs = [(FOREIGN_THIRD_PARTY, NOT_FOREIGN_THIRD_PARTY), (SUCCEEDED, NOT_SUCCEEDED)];
        for (is, is_not) in pairs {
            for state in states(&[is, is_not]) {
                assert_eq!(is.holds(&state), !is_not.holds(&state), "{state:?}");
            }
        }
    }
}
