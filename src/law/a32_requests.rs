#![doc = include_str!("a32_requests.md")]

use super::a21_notice_of_purpose::TELLING_HARMS;
use super::conditions::{
    CHARGE_FEE, DISCLOSE_OTHERWISE, GRANT_REQUEST, IN_HYBRID_WORK, OF_HYBRID_CORPORATION,
    PERSONAL_DATA, PERSONAL_OR_PSEUDONYMOUS, REFUSE_REQUEST, REQUESTS, RETAINED,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Element, Exception, Rule, element, exception, takes_out};
use crate::vocabulary::RequestKind as Asked;

pub(super) const fn asked(request: Asked) -> Condition {
    Is(Request(request))
}

/// 37(3), Order 13: who may ask: the principal, or an agent.
pub(super) const NOT_ENTITLED: Exception =
    takes_out(Norm::RequestByAgent, &[element(Norm::RequestByAgent, Not(RequesterEntitled))]);

/// 37(1): by the operator's reasonable procedure.
pub(super) const NOT_DULY_ASKED: Exception = takes_out(
    Norm::RequestProcedure,
    &[element(Norm::RequestProcedure, Not(RequestProcedureFollowed))],
);

/// 本人が識別される保有個人データの不存在: the requests are about retained data on the
/// principal.
pub(super) const NOTHING_RETAINED: Exception =
    takes_out(Norm::RetainedData, &[element(Norm::RetainedData, Is(NothingHeld))]);

/// 33(3): that nothing is held is told.
const NOTHING_HELD: Exception = exception(
    Norm::NothingHeld,
    &[
        element(Norm::NothingHeld, Is(NothingHeld)),
        element(Norm::NothingHeld, asked(Asked::Disclose)),
    ],
);
const NO_RECORD_HELD: Exception = exception(
    Norm::NoRecordHeld,
    &[
        element(Norm::NoRecordHeld, Is(NothingHeld)),
        element(Norm::NoRecordHeld, asked(Asked::DiscloseRecords)),
    ],
);

/// その全部又は一部: a ground carries the refusal of what it reaches, and no more.
pub(super) const AS_FAR_AS_IT_REACHES: Condition =
    Any(&[Is(OnlyPartRefused), Not(PartCanBeGranted)]);

/// Until 2022-03-31: data erased within six months is not retained.
pub(super) const SHORT_LIVED: Exception =
    takes_out(Norm::ShortLivedData, &[element(Norm::ShortLivedData, Is(ErasedWithinSixMonths))]);

/// 第33条第2項各号のいずれか, to which 33(5) refers.
pub(crate) const DISCLOSURE_HARMS: &[Exception] = &[
    // (i)
    exception(
        Norm::DisclosureHarmsRights,
        &[
            element(Norm::DisclosureHarmsRights, Is(DisclosureHarmsRights)),
            element(Norm::Disclosure, AS_FAR_AS_IT_REACHES),
        ],
    ),
    // (ii)
    exception(
        Norm::DisclosureHindersBusiness,
        &[
            element(Norm::DisclosureHindersBusiness, Is(DisclosureSeriouslyHinders)),
            element(Norm::Disclosure, AS_FAR_AS_IT_REACHES),
        ],
    ),
    // (iii)
    exception(
        Norm::DisclosureBreachesLaw,
        &[
            element(Norm::DisclosureBreachesLaw, Is(DisclosureBreachesLaw)),
            element(Norm::Disclosure, AS_FAR_AS_IT_REACHES),
        ],
    ),
];

/// 請求への全部又は一部の対応: granted, wholly or as far as it is not refused.
pub(super) const GRANTED: Condition =
    Any(&[GRANT_REQUEST, All(&[REFUSE_REQUEST, Is(OnlyPartRefused)])]);

/// 33(4): another law provides for the same disclosure, and governs it.
const UNDER_OTHER_LAW: Exception = takes_out(
    Norm::OtherLawOnDisclosure,
    &[
        element(Norm::OtherLawOnDisclosure, Is(OtherLawOnDisclosure)),
        element(Norm::OtherLawOnDisclosure, asked(Asked::Disclose)),
        element(Norm::OtherLawOnDisclosure, AS_FAR_AS_IT_REACHES),
    ],
);

/// Order 11: a record that is taken out.
const RECORD_EXCLUDED: Exception = takes_out(
    Norm::RecordsExcluded,
    &[
        element(Norm::RecordsExcluded, Is(RecordExcluded)),
        element(Norm::RecordsExcluded, asked(Asked::DiscloseRecords)),
    ],
);

/// Since 2022-04-01: a record is not disclosed, or something not by the method asked for.
const NOT_AS_ASKED: Condition = Any(&[
    All(&[REFUSE_REQUEST, PERSONAL_DATA, asked(Asked::DiscloseRecords)]),
    All(&[DISCLOSE_OTHERWISE, RETAINED, asked(Asked::Disclose), DIFFICULT]),
    All(&[DISCLOSE_OTHERWISE, PERSONAL_DATA, asked(Asked::DiscloseRecords), DIFFICULT]),
]);

/// A way that Rules 30 does not offer is not asked for under 33(1).
const DIFFICULT: Condition = All(&[Is(MethodDifficult), Not(WayNotOffered)]);

/// 34(3), GL 3-8-4: where another law has its own procedure of correction, 34 speaks of nothing.
pub(super) const UNDER_SPECIAL_PROCEDURE: Exception = takes_out(
    Norm::Correction,
    &[
        element(Norm::Correction, Is(CorrectedBySpecialProcedure)),
        element(Norm::Correction, asked(Asked::Correct)),
    ],
);

/// 開示等の請求等: the requests of Articles 32 to 35.
const ASKED_UNDER_37: Condition = Any(&[
    All(&[
        RETAINED,
        Not(Request(Asked::DiscloseRecords)),
        Not(Request(Asked::StopOptOut)),
        Not(Request(Asked::InformOfForeignMeasures)),
    ]),
    All(&[PERSONAL_DATA, asked(Asked::DiscloseRecords)]),
]);

/// Until 2022-03-31 these two could not be asked for.
const NO_LATER_REQUEST: Element = element(
    Norm::EarlierRequests,
    All(&[Not(Request(Asked::DiscloseRecords)), Not(Request(Asked::StopForRisk))]),
);

pub(crate) const RULES: &[Rule] = &[
    // 32(1) Principals can know who holds what, and why.
    Rule {
        norm: Norm::PublicationOfRetainedData,
        when: &[element(Norm::PublicationOfRetainedData, RETAINED)],
        then: Effect::Stands(Duty::KeepPrincipalsInformed),
        unless: &[&[SHORT_LIVED, OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
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
            &[
                NOT_ENTITLED,
                NOT_DULY_ASKED,
                SHORT_LIVED,
                NOTHING_RETAINED,
                exception(
                    Norm::PurposePlain,
                    &[element(Norm::PurposePlain, Is(PurposePlainToPrincipal))],
                ),
            ],
            TELLING_HARMS,
        ],
    },
    // 32(3) … or that it is not.
    Rule {
        norm: Norm::PurposeNotTold,
        when: &[
            element(Norm::PurposeNotTold, REFUSE_REQUEST),
            element(Norm::PurposeNotTold, RETAINED),
            element(Norm::PurposeNotTold, asked(Asked::NotifyPurpose)),
        ],
        then: Effect::Arises(Duty::TellPurposeNotTold),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, SHORT_LIVED]],
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
            &[NOT_ENTITLED, NOT_DULY_ASKED, SHORT_LIVED, NOTHING_HELD],
            DISCLOSURE_HARMS,
            &[UNDER_OTHER_LAW],
        ],
    },
    // Until 2022-03-31 on paper, or as agreed.
    Rule {
        norm: Norm::DisclosureOnPaper,
        when: &[
            element(Norm::DisclosureOnPaper, DISCLOSE_OTHERWISE),
            element(Norm::DisclosureOnPaper, RETAINED),
            element(Norm::DisclosureOnPaper, asked(Asked::Disclose)),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                exception(
                    Norm::DisclosureOnPaper,
                    &[element(Norm::DisclosureOnPaper, Not(NeitherPaperNorAgreed))],
                ),
                NOT_ENTITLED,
                NOT_DULY_ASKED,
                SHORT_LIVED,
                NOTHING_HELD,
            ],
            DISCLOSURE_HARMS,
            &[UNDER_OTHER_LAW],
        ],
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
            &[
                NOT_ENTITLED,
                NOT_DULY_ASKED,
                exception(
                    Norm::DisclosureMethod,
                    &[
                        element(Norm::DisclosureMethod, Is(MethodDifficult)),
                        element(Norm::DisclosureMethod, Not(NeitherPaperNorAgreed)),
                    ],
                ),
                // R30: a way that cannot be asked for.
                exception(
                    Norm::DisclosureWays,
                    &[element(Norm::DisclosureWays, Is(WayNotOffered))],
                ),
                NOTHING_HELD,
                NO_RECORD_HELD,
                RECORD_EXCLUDED,
            ],
            DISCLOSURE_HARMS,
            &[UNDER_OTHER_LAW],
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
            &[NOT_ENTITLED, NOT_DULY_ASKED, NO_RECORD_HELD, RECORD_EXCLUDED],
            DISCLOSURE_HARMS,
        ],
    },
    // 33(3) What is not disclosed, or not as asked for, is told …
    Rule {
        norm: Norm::NotDisclosed,
        when: &[
            element(Norm::NotDisclosed, REFUSE_REQUEST),
            element(Norm::NotDisclosed, RETAINED),
            element(Norm::NotDisclosed, asked(Asked::Disclose)),
        ],
        then: Effect::Arises(Duty::TellNotDisclosed),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, SHORT_LIVED, UNDER_OTHER_LAW]],
    },
    // … since 2022-04-01 of records and of the method too.
    Rule {
        norm: Norm::NotDisclosedAsAsked,
        when: &[element(Norm::NotDisclosedAsAsked, NOT_AS_ASKED)],
        then: Effect::Arises(Duty::TellNotDisclosed),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, RECORD_EXCLUDED, UNDER_OTHER_LAW]],
    },
    // 36 With each of these answers, the reasons.
    Rule {
        norm: Norm::ExplanationOfReasons,
        when: &[
            element(Norm::ExplanationOfReasons, REFUSE_REQUEST),
            element(Norm::ExplanationOfReasons, RETAINED),
            element(
                Norm::ExplanationOfReasons,
                Any(&[
                    asked(Asked::NotifyPurpose),
                    asked(Asked::Disclose),
                    asked(Asked::Correct),
                    asked(Asked::StopUse),
                    asked(Asked::StopProvision),
                ]),
            ),
        ],
        then: Effect::Arises(Duty::ExplainReasons),
        unless: &[&[
            NOT_ENTITLED,
            NOT_DULY_ASKED,
            SHORT_LIVED,
            UNDER_OTHER_LAW,
            UNDER_SPECIAL_PROCEDURE,
        ]],
    },
    Rule {
        norm: Norm::ExplanationSince2022,
        when: &[element(
            Norm::ExplanationSince2022,
            Any(&[NOT_AS_ASKED, All(&[REFUSE_REQUEST, RETAINED, asked(Asked::StopForRisk)])]),
        )],
        then: Effect::Arises(Duty::ExplainReasons),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, RECORD_EXCLUDED, UNDER_OTHER_LAW]],
    },
    // 37(2) Help with naming the data; 37(4) no excessive burden.
    Rule {
        norm: Norm::HelpToSpecify,
        when: &[
            element(Norm::HelpToSpecify, REQUESTS),
            element(Norm::HelpToSpecify, ASKED_UNDER_37),
            NO_LATER_REQUEST,
        ],
        then: Effect::Stands(Duty::HelpToSpecify),
        unless: &[&[SHORT_LIVED, OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
    Rule {
        norm: Norm::NoExcessiveBurden,
        when: &[
            element(Norm::NoExcessiveBurden, REQUESTS),
            element(Norm::NoExcessiveBurden, ASKED_UNDER_37),
            NO_LATER_REQUEST,
        ],
        then: Effect::Stands(Duty::SpareThePrincipal),
        unless: &[&[SHORT_LIVED, OF_HYBRID_CORPORATION, IN_HYBRID_WORK]],
    },
    // 38 A fee only for notice of the purpose and for disclosure, and a reasonable one.
    Rule {
        norm: Norm::Fees,
        when: &[
            element(Norm::Fees, CHARGE_FEE),
            element(Norm::Fees, ASKED_UNDER_37),
            // Until 2022-03-31 these two could not be asked for.
            element(
                Norm::FeesForEarlierRequests,
                All(&[Not(Request(Asked::DiscloseRecords)), Not(Request(Asked::StopForRisk))]),
            ),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            SHORT_LIVED,
            exception(
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
            ),
        ]],
    },
    // 40 Complaints.
    Rule {
        norm: Norm::Complaints,
        when: &[element(Norm::Complaints, PERSONAL_OR_PSEUDONYMOUS)],
        then: Effect::Stands(Duty::HandleComplaints),
        unless: &[],
    },
];
