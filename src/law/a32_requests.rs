#![doc = include_str!("a32_requests.md")]

use super::a21_notice_of_purpose::{
    TELLING_HARMS_OPERATOR, TELLING_HARMS_RIGHTS, TELLING_IMPEDES_AFFAIRS,
};
use super::terms::{
    CHARGE_FEE, DISCLOSE_OTHERWISE, IN_HYBRID_WORK, OF_HYBRID_CORPORATION, PERSONAL_DATA,
    PERSONAL_OR_PSEUDONYMOUS, REFUSE_REQUEST, RETAINED,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Lift, Rule, element, lift};
use crate::vocabulary::InformationKind::PseudonymouslyProcessedNotPersonal;
use crate::vocabulary::RequestKind as Asked;

const fn asked(request: Asked) -> Condition {
    Is(Request(request))
}

/// 37: who may ask, by the operator's reasonable procedure.
const NOT_DULY_ASKED: Lift = lift(
    Norm::RequestProcedure,
    &[element(
        Norm::RequestProcedure,
        Any(&[Not(RequesterEntitled), Not(RequestProcedureFollowed)]),
    )],
);

/// Until 2022-03-31: data erased within six months is not retained.
const SHORT_LIVED: Lift =
    lift(Norm::ShortLivedData, &[element(Norm::ShortLivedData, Is(ErasedWithinSixMonths))]);

/// 33(2)(i)–(iii).
const HARMS_RIGHTS: Lift = lift(
    Norm::DisclosureHarmsRights,
    &[element(Norm::DisclosureHarmsRights, Is(DisclosureHarmsRights))],
);
const HINDERS_BUSINESS: Lift = lift(
    Norm::DisclosureHindersBusiness,
    &[element(Norm::DisclosureHindersBusiness, Is(DisclosureSeriouslyHinders))],
);
const BREACHES_LAW: Lift = lift(
    Norm::DisclosureBreachesLaw,
    &[element(Norm::DisclosureBreachesLaw, Is(DisclosureBreachesLaw))],
);

/// 33(4): another law provides for the same disclosure, and governs it.
const UNDER_OTHER_LAW: Lift = lift(
    Norm::OtherLawOnDisclosure,
    &[
        element(Norm::OtherLawOnDisclosure, Is(OtherLawOnDisclosure)),
        element(Norm::OtherLawOnDisclosure, asked(Asked::Disclose)),
    ],
);

/// 35(2), (4), (6): stopping is difficult, and substitute measures protect.
const SUBSTITUTE: Condition = All(&[Is(StopDifficult), Is(SubstituteMeasures)]);

pub(super) const RULES: &[Rule] = &[
    // 32(1) Principals can know who holds what, and why.
    Rule {
        norm: Norm::PublicationOfRetainedData,
        when: &[element(Norm::PublicationOfRetainedData, RETAINED)],
        then: Effect::Stands(Duty::KeepPrincipalsInformed),
        unless: &[SHORT_LIVED, OF_HYBRID_CORPORATION, IN_HYBRID_WORK],
    },
    // 32(2) The purpose is told on request.
    Rule {
        norm: Norm::PurposeRequest,
        when: &[
            element(Norm::PurposeRequest, REFUSE_REQUEST),
            element(Norm::PurposeRequest, RETAINED),
            element(Norm::PurposeRequest, asked(Asked::NotifyPurpose)),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            SHORT_LIVED,
            lift(Norm::PurposeRequest, &[element(Norm::PurposeRequest, Is(PurposePublished))]),
            TELLING_HARMS_RIGHTS,
            TELLING_HARMS_OPERATOR,
            TELLING_IMPEDES_AFFAIRS,
        ],
    },
    // 33(2) Disclosure …
    Rule {
        norm: Norm::Disclosure,
        when: &[
            element(Norm::Disclosure, REFUSE_REQUEST),
            element(Norm::Disclosure, RETAINED),
            element(Norm::Disclosure, asked(Asked::Disclose)),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            SHORT_LIVED,
            HARMS_RIGHTS,
            HINDERS_BUSINESS,
            BREACHES_LAW,
            UNDER_OTHER_LAW,
        ],
    },
    // Until 2022-03-31 on paper, or as agreed; another method was not owed.
    Rule {
        norm: Norm::DisclosureOnPaper,
        when: &[
            element(Norm::DisclosureOnPaper, DISCLOSE_OTHERWISE),
            element(Norm::DisclosureOnPaper, RETAINED),
            element(Norm::DisclosureOnPaper, asked(Asked::Disclose)),
        ],
        then: Effect::Prohibited,
        unless: &[lift(
            Norm::DisclosureOnPaper,
            &[element(Norm::DisclosureOnPaper, DISCLOSE_OTHERWISE)],
        )],
    },
    // … by the method asked for, since 2022-04-01.
    Rule {
        norm: Norm::DisclosureMethod,
        when: &[
            element(Norm::DisclosureMethod, DISCLOSE_OTHERWISE),
            element(
                Norm::DisclosureMethod,
                Any(&[
                    All(&[RETAINED, asked(Asked::Disclose)]),
                    All(&[PERSONAL_DATA, asked(Asked::DiscloseRecords)]),
                ]),
            ),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            lift(Norm::DisclosureMethod, &[element(Norm::DisclosureMethod, Is(MethodDifficult))]),
            lift(
                Norm::RecordsExcluded,
                &[
                    element(Norm::RecordsExcluded, Is(RecordExcluded)),
                    element(Norm::RecordsExcluded, asked(Asked::DiscloseRecords)),
                ],
            ),
            HARMS_RIGHTS,
            HINDERS_BUSINESS,
            BREACHES_LAW,
            UNDER_OTHER_LAW,
        ],
    },
    // 33(5) Records of provision and receipt; of any personal data.
    Rule {
        norm: Norm::RecordDisclosure,
        when: &[
            element(Norm::RecordDisclosure, REFUSE_REQUEST),
            element(Norm::RecordDisclosure, PERSONAL_DATA),
            element(Norm::RecordDisclosure, asked(Asked::DiscloseRecords)),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            lift(Norm::RecordsExcluded, &[element(Norm::RecordsExcluded, Is(RecordExcluded))]),
            HARMS_RIGHTS,
            HINDERS_BUSINESS,
            BREACHES_LAW,
        ],
    },
    // 34(2) Correction of what is not factual; none of 33(2)'s grounds exists here.
    Rule {
        norm: Norm::Correction,
        when: &[
            element(Norm::Correction, REFUSE_REQUEST),
            element(Norm::Correction, RETAINED),
            element(Norm::Correction, asked(Asked::Correct)),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            SHORT_LIVED,
            lift(Norm::Correction, &[element(Norm::Correction, Not(ContentNotFactual))]),
        ],
    },
    // 35(1), (2) Stop of use or erasure, for a violation of 18, 19 or 20.
    Rule {
        norm: Norm::StopOfUse,
        when: &[
            element(Norm::StopOfUse, REFUSE_REQUEST),
            element(Norm::StopOfUse, RETAINED),
            element(Norm::StopOfUse, asked(Asked::StopUse)),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            SHORT_LIVED,
            lift(Norm::StopOfUse, &[element(Norm::StopOfUse, Not(HandledInViolation))]),
            lift(
                Norm::SubstituteForStopOfUse,
                &[element(Norm::SubstituteForStopOfUse, SUBSTITUTE)],
            ),
        ],
    },
    // 35(3), (4) Stop of provision, for a violation of 27(1) or 28.
    Rule {
        norm: Norm::StopOfProvision,
        when: &[
            element(Norm::StopOfProvision, REFUSE_REQUEST),
            element(Norm::StopOfProvision, RETAINED),
            element(Norm::StopOfProvision, asked(Asked::StopProvision)),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            SHORT_LIVED,
            lift(
                Norm::StopOfProvision,
                &[element(Norm::StopOfProvision, Not(ProvidedInViolation))],
            ),
            lift(
                Norm::SubstituteForStopOfProvision,
                &[element(Norm::SubstituteForStopOfProvision, SUBSTITUTE)],
            ),
        ],
    },
    // 35(5), (6) Either, where the data is no longer needed, leaked, or harmful.
    Rule {
        norm: Norm::StopForRisk,
        when: &[
            element(Norm::StopForRisk, REFUSE_REQUEST),
            element(Norm::StopForRisk, RETAINED),
            element(Norm::StopForRisk, asked(Asked::StopForRisk)),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_DULY_ASKED,
            lift(
                Norm::StopForRisk,
                &[
                    element(Norm::StopForRisk, Not(NoLongerNeeded)),
                    element(Norm::StopForRisk, Not(LeakOccurred)),
                    element(Norm::StopForRisk, Not(RightsAtRisk)),
                ],
            ),
            lift(
                Norm::SubstituteForStopForRisk,
                &[element(Norm::SubstituteForStopForRisk, SUBSTITUTE)],
            ),
        ],
    },
    // 38 A fee only for notice of the purpose and for disclosure, and a reasonable one.
    Rule {
        norm: Norm::Fees,
        when: &[
            element(Norm::Fees, CHARGE_FEE),
            element(
                Norm::Fees,
                Any(&[
                    All(&[RETAINED, Not(Request(Asked::DiscloseRecords))]),
                    All(&[PERSONAL_DATA, asked(Asked::DiscloseRecords)]),
                ]),
            ),
            // Until 2022-03-31 these two could not be asked for.
            element(
                Norm::FeesForEarlierRequests,
                All(&[Not(Request(Asked::DiscloseRecords)), Not(Request(Asked::StopForRisk))]),
            ),
        ],
        then: Effect::Prohibited,
        unless: &[lift(
            Norm::Fees,
            &[
                element(
                    Norm::Fees,
                    Any(&[
                        asked(Asked::NotifyPurpose),
                        asked(Asked::Disclose),
                        asked(Asked::DiscloseRecords),
                    ]),
                ),
                element(Norm::FeeAmount, Is(FeeReasonable)),
            ],
        )],
    },
    // 40 Complaints.
    Rule {
        norm: Norm::Complaints,
        when: &[element(
            Norm::Complaints,
            Any(&[PERSONAL_OR_PSEUDONYMOUS, Is(Kind(PseudonymouslyProcessedNotPersonal))]),
        )],
        then: Effect::Stands(Duty::HandleComplaints),
        unless: &[],
    },
];
