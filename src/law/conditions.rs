//! Conditions that the Act repeats, each defined once.
//!
//! A rule never refers to a rule; articles that use the same words share a
//! condition from here. What an article refers to in another ("the cases of paragraph
//! 1") stands there, as one list of exceptions. A pair X / NOT_X is proved complementary
//! by a test.

use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Exception, element, exception, takes_out};
use crate::vocabulary::Handling::{
    Acquisition, Aggregation, AnonymousProcessing, ChangeOfPurpose, ChargeFee, Collation, Contact,
    DiscloseOtherwise, GrantRequest, LeaveLeakUnreported, LeavePrincipalsUninformed, Provision,
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

/// 提供 that is the operator's handling: what the recipient collects itself the operator does not
/// handle.
pub(super) const PROVIDES: Condition = All(&[PROVISION, Not(RecipientCollectsItself)]);

/// 取扱い measured by the purpose of use: acquiring, receiving and keeping are handling too.
pub(super) const PURPOSE_BOUND: Condition =
    Any(&[ACQUISITION_OR_RECEIPT, USE, COLLATION, CONTACT, AGGREGATION, RETENTION, PROVIDES]);

/// 取扱い that the operator chooses, as against requests, leaks and erasure.
pub(super) const HANDLES: Condition =
    Any(&[ACQUISITION_OR_RECEIPT, USES, RETENTION, CHANGE_OF_PURPOSE, PROVIDES]);

/// 利用 within the meaning of Art. 19.
pub(super) const USES_OR_PROVIDES: Condition = Any(&[USES, RETENTION, CHANGE_OF_PURPOSE, PROVIDES]);

pub(super) const REFUSE_REQUEST: Condition = Is(Handling(RefuseRequest));
pub(super) const GRANT_REQUEST: Condition = Is(Handling(GrantRequest));
pub(super) const DISCLOSE_OTHERWISE: Condition = Is(Handling(DiscloseOtherwise));
pub(super) const CHARGE_FEE: Condition = Is(Handling(ChargeFee));

/// 開示等の請求等への対応.
pub(super) const REQUESTS: Condition =
    Any(&[REFUSE_REQUEST, GRANT_REQUEST, DISCLOSE_OTHERWISE, CHARGE_FEE]);

pub(super) const LEAVE_UNREPORTED: Condition = Is(Handling(LeaveLeakUnreported));
pub(super) const LEAVE_UNINFORMED: Condition = Is(Handling(LeavePrincipalsUninformed));

/// 漏えい等への対応.
pub(super) const LEAK: Condition = Any(&[LEAVE_UNREPORTED, LEAVE_UNINFORMED]);

/// 事業の承継に伴って取得した: received with a business succession.
pub(super) const SUCCEEDED: Condition = Is(Source(From::Predecessor));
pub(super) const NOT_SUCCEEDED: Condition = Not(Source(From::Predecessor));

/// 外国において取り扱う: by a unit abroad, and nothing of it in Japan. A server abroad does not do.
pub(super) const HANDLED_ABROAD: Condition = All(&[Is(HandledAbroad), Is(UnitAbroad)]);

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
    Is(AffairsOfPublicBody),
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

/// 取得元の学術研究機関等と共同して学術研究を行う場合.
pub(super) const RESEARCH_WITH_SENDER: Condition = All(&[
    Is(SourceIsAcademic),
    Is(NeededForAcademicResearch),
    Is(JointResearch),
    Not(UnjustInfringement),
]);

/// 提供先が学術研究機関等で、学術研究目的で取り扱う必要があるとき.
pub(super) const RESEARCH_BY_RECIPIENT: Condition =
    All(&[Is(RecipientIsAcademic), Is(RecipientNeedsForResearch), Not(UnjustInfringement)]);

/// 委託先 or 再委託先.
pub(super) const TO_ENTRUSTEE: Condition =
    Any(&[Is(Relation(Relation::Entrustee)), Is(Relation(Relation::SubEntrustee))]);

// ── Exceptions that articles share ──────────────────────────────────────────

pub(super) const CONSENT_TO_USE: Exception = exception(
    Norm::PurposeLimit,
    &[
        element(Norm::PurposeLimit, Is(ConsentToUse)),
        element(Norm::CapacityToConsent, Not(ConsenterIncapable)),
    ],
);

/// この提供についての本人の同意: a consent to provision abroad is one to this provision where
/// the recipient is abroad.
pub(super) const CONSENT_TO_THE_PROVISION: Condition =
    Any(&[Is(ConsentToProvision), All(&[Is(ConsentToForeignProvision), Is(RecipientAbroad)])]);

/// 個人データでない: what is in no database is not reached by Arts. 27 and 28.
pub(super) const NOT_PERSONAL_DATA: Exception = takes_out(
    Norm::PersonalData,
    &[element(Norm::PersonalData, Any(&[Is(Kind(PersonalInformation)), Is(NotInDatabase)]))],
);

/// 市販の名簿等: nor what is in a database that Order 4 takes out.
pub(super) const IN_EXCLUDED_DATABASE: Exception =
    takes_out(Norm::DatabaseExcluded, &[element(Norm::DatabaseExcluded, Is(DatabaseExcluded))]);

/// 58(1), (2): public corporations, hospitals and universities follow the public
/// sector's rules on requests and on anonymously processed information.
pub(super) const OF_HYBRID_CORPORATION: Exception = exception(
    Norm::HybridCorporations,
    &[element(
        Norm::HybridCorporations,
        Any(&[Is(IsAnnexTwoCorporation), Is(IsLocalResearchAgency)]),
    )],
);
pub(super) const IN_HYBRID_WORK: Exception = exception(
    Norm::HybridWork,
    &[element(
        Norm::HybridWork,
        Any(&[Is(IsLocalHospitalOrUniversity), Is(IsLabourHealthHospital)]),
    )],
);

/// Until 2022-03-31, abroad: not among the articles that old Art. 75 listed.
pub(super) const NOT_LISTED_ABROAD: Exception =
    takes_out(Norm::TerritoryListed, &[element(Norm::TerritoryListed, HANDLED_ABROAD)]);

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
