//! Facts that exclude each other, and facts that follow from others. No answer stands
//! beside another that these tables rule out.

use super::Fact::{self, *};
use super::FactMask;
use crate::answer::Answer;
use crate::steps::Stepwise as _;
use crate::vocabulary::{InformationKind, Relation, Source as From};

/// Sets of facts of which at most one is so. The values of a key exclude each other
/// by being its values.
pub(crate) const EXCLUSIVE: &[&[Fact]] = &[
    // 取扱事業者: what Arts. 16(2) and 58 take out or partly hold to the rules of the
    // private sector is one of these.
    &[
        OperatorIsPublicBody,
        IsAnnexTwoCorporation,
        IsLocalResearchAgency,
        IsLocalHospitalOrUniversity,
        IsLabourHealthHospital,
    ],
    // 委託の範囲: for ends of its own, or only for the entrusted task.
    &[WithinEntrustedTask, EntrusteeUsesForItself],
    // アクセス制御: who uses, matches or mixes the data has access to it.
    &[AccessControlled, EntrusteeUsesForItself],
    &[AccessControlled, EntrusteeMatchesOwnData],
    &[AccessControlled, EntrusteeMixesClients],
    // 第三者 is who is none of 27(5), and so no successor.
    &[Relation(Relation::ThirdParty), PassesWithBusiness],
    // 外国の法令 is no ordinance of a Japanese local government.
    &[LawIsForeign, LawIsOrdinance],
];

/// The same sets as bits.
pub(crate) const EXCLUSIVE_MASKS: [FactMask; EXCLUSIVE.len()] = {
    let mut masks = [FactMask::EMPTY; EXCLUSIVE.len()];
    let (mut rest, mut sets): (&mut [FactMask], _) = (&mut masks, EXCLUSIVE);
    while let ([mask, others @ ..], [set, more @ ..]) = (rest, sets) {
        *mask = FactMask::of(set);
        (rest, sets) = (others, more);
    }
    masks
};

/// What follows from an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Consequence {
    pub(crate) of: (Fact, Answer),
    pub(crate) then: (Fact, Answer),
}

const fn if_so(fact: Fact, then: Fact) -> Consequence {
    Consequence { of: (fact, Answer::Yes), then: (then, Answer::Yes) }
}

const fn if_not(fact: Fact, then: Fact) -> Consequence {
    Consequence { of: (fact, Answer::No), then: (then, Answer::No) }
}

/// What is never otherwise: the first is so only where the second is.
pub(crate) const IMPLIED: &[(Fact, Fact)] = &[
    // A law that compels is a law to base it on.
    (CompelledByLaw, BasedOnLaw),
    // What is urgently needed for life, body or property is needed for it.
    (UrgentNeed, NeededForLifeBodyProperty),
];

/// What follows unless somebody says otherwise.
pub(crate) const FOLLOWS: &[Consequence] = &[
    // Of what is personal information and no more, no database is made up.
    if_so(Kind(InformationKind::PersonalInformation), NotInDatabase),
    // What comes from the entrusting operator or the predecessor comes with an
    // entrustment or a succession of business.
    if_so(Source(From::Entrustor), ReceivedUnderException),
    if_so(Source(From::Predecessor), ReceivedUnderException),
    // Of a recipient in Japan nobody asks for consent to provision abroad.
    if_not(RecipientAbroad, ConsentToForeignProvision),
    // Of referable information only who the sender is is asked (R24(1)(iii)).
    Consequence {
        of: (Kind(InformationKind::PersonallyReferable), Answer::Yes),
        then: (SourceChecked, Answer::No),
    },
    // What is handed back to the client is delivered to it; to anybody in another relation
    // nothing is.
    if_so(ReturnsEntrustedData, DeliversToClient),
    if_not(Relation(Relation::ThirdParty), DeliversToClient),
    // What was acquired wrongfully or is used improperly is what a stop is asked for.
    if_so(AcquiredWrongfully, HandledInViolation),
    if_so(ImproperUse, HandledInViolation),
    // A business passes to nobody but a successor.
    if_not(Relation(Relation::Successor), PassesWithBusiness),
    if_not(Relation(Relation::Successor), DueDiligenceContract),
];

/// 併せて確認する事実: what is asked beside a claim, though silence would presume it away: the
/// proviso of an opt-out, whether the law that is claimed is a law of Japan, and whether the need
/// to protect somebody is urgent.
pub(crate) const ASKED_BESIDE: [(&[Fact], &[Fact]); 3] = [
    (
        &[OptOutStopsOnRequest, OptOutNoticeBeforehand, OptOutFiled],
        &[AcquiredWrongfully, ReceivedByOptOut],
    ),
    (&[BasedOnLaw, CompelledByLaw], &[LawIsForeign]),
    (&[NeededForLifeBodyProperty], &[UrgentNeed]),
];

/// まとめて確認する事実: wholes and their parts. Who says that there is no whole need not be
/// asked of a part.
pub(crate) const PARTS: [(Fact, &[Fact]); 4] = [
    (ConsentToProvision, &[ConsentToForeignProvision]),
    (
        ConsentToForeignProvision,
        &[
            ForeignConsentBefore2022,
            ForeignConsentBefore2023,
            CountryNamed,
            RegimeExplained,
            MeasuresExplained,
            CountryUnknownExplained,
            CountryUnidentifiable,
            SubstituteInformationGiven,
            MeasuresUnknownExplained,
            MeasuresUntellable,
        ],
    ),
    (EquivalentSystem, &[EquivalentMeasuresEnsured]),
    (
        OptOutFiled,
        &[
            AcquiredWrongfully,
            ReceivedByOptOut,
            OptOutStopsOnRequest,
            OptOutNoticeBeforehand,
            OptOutProviderShown,
            OptOutPurposeShown,
            OptOutItemsShown,
            OptOutAcquisitionShown,
            OptOutMethodShown,
            OptOutStopShown,
            OptOutRequestMethodShown,
            OptOutUpdateShown,
            OptOutStartShown,
            OptOutTimeLeft,
            OptOutRecognisable,
            OptOutAgentInJapan,
        ],
    ),
];

/// 併せて確認しない事実: what is not asked beside a claim, though one exception reads both: who refuses
/// a part only names a ground of 33(2) for it, and not that another law governs.
pub(crate) const NOT_ASKED_BESIDE: [(Fact, Fact); 1] = [(OnlyPartRefused, OtherLawOnDisclosure)];

impl Fact {
    /// 両立しない事実: the facts that are not so where this one is. An answer of *yes* to
    /// both is refused in a case.
    ///
    /// ```
    /// use appi::Fact;
    ///
    /// let mut others = Fact::WithinEntrustedTask.excludes();
    /// assert_eq!(others.next(), Some(Fact::EntrusteeUsesForItself));
    /// assert_eq!(others.next(), None);
    /// ```
    pub fn excludes(self) -> impl Iterator<Item = Self> + Clone {
        EXCLUSIVE
            .iter()
            .filter(move |set| set.contains(&self))
            .flat_map(|set| set.iter().copied())
            .filter(move |other| *other != self)
            .stepwise()
    }

    /// 当然に伴う事実: the facts that are so wherever this one is. An answer of *yes* to
    /// this and of *no* to one of those is refused in a case.
    ///
    /// ```
    /// use appi::Fact;
    ///
    /// assert!(Fact::CompelledByLaw.implies().eq([Fact::BasedOnLaw]));
    /// ```
    pub fn implies(self) -> impl Iterator<Item = Self> + Clone {
        IMPLIED.iter().filter(move |(fact, _)| *fact == self).map(|(_, then)| *then).stepwise()
    }

    /// The facts that are not so where this one is not ([`Fact::implies`]).
    pub(crate) fn implied_by(self) -> impl Iterator<Item = Self> + Clone {
        IMPLIED.iter().filter(move |(_, then)| *then == self).map(|(fact, _)| *fact).stepwise()
    }
}
