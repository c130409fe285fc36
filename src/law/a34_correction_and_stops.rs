#![doc = include_str!("a34_correction_and_stops.md")]

use super::a32_requests::{
    GRANTED, NOT_DULY_ASKED, NOT_ENTITLED, NOTHING_RETAINED, SHORT_LIVED, UNDER_SPECIAL_PROCEDURE,
    asked,
};
use super::conditions::{GRANT_REQUEST, REFUSE_REQUEST, RETAINED};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Exception, Rule, element, exception, takes_out};
use crate::vocabulary::RequestKind as Asked;

/// 35(2), (4), (6): stopping is difficult, and substitute measures protect.
const SUBSTITUTE: Condition = All(&[Is(StopDifficult), Is(SubstituteMeasures)]);

/// 必要な限度で: part of what is asked for is done, and no more is needed.
const AS_FAR_AS_NEEDED: Condition = All(&[Is(OnlyPartRefused), Is(ExtentSuffices)]);

/// 請求に理由がないこと: of a request for a violation, that there is none.
const NO_VIOLATION: Condition = Any(&[
    All(&[asked(Asked::StopUse), Not(HandledInViolation)]),
    All(&[asked(Asked::StopProvision), Not(ProvidedInViolation)]),
]);

/// Who grants refuses no part.
const NOT_ONLY_A_PART: Condition = Any(&[GRANT_REQUEST, Not(OnlyPartRefused)]);

/// Another law's procedure, for all that is asked for.
const WHOLLY_UNDER_SPECIAL_PROCEDURE: Exception = takes_out(
    Norm::Correction,
    &[
        element(Norm::Correction, Is(CorrectedBySpecialProcedure)),
        element(Norm::Correction, NOT_ONLY_A_PART),
    ],
);

/// Where nothing is held, nothing was corrected or stopped (行ったとき).
const NOTHING_DONE: Exception = takes_out(
    Norm::RetainedData,
    &[element(Norm::RetainedData, Is(NothingHeld)), element(Norm::RetainedData, GRANT_REQUEST)],
);

pub(crate) const RULES: &[Rule] = &[
    // 34(2) Correction of what is not factual; none of 33(2)'s grounds exists here.
    Rule {
        norm: Norm::Correction,
        when: &[
            element(Norm::Correction, REFUSE_REQUEST),
            element(Norm::Correction, RETAINED),
            element(Norm::Correction, asked(Asked::Correct)),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            NOT_ENTITLED,
            NOT_DULY_ASKED,
            SHORT_LIVED,
            NOTHING_RETAINED,
            exception(Norm::Correction, &[element(Norm::Correction, Not(ContentNotFactual))]),
            exception(
                Norm::Correction,
                &[element(
                    Norm::Correction,
                    Any(&[Is(CorrectionNotNeeded), Is(CorrectedBySpecialProcedure)]),
                )],
            ),
        ]],
    },
    // 34(2) An investigation comes before the answer.
    Rule {
        norm: Norm::Investigation,
        when: &[
            element(Norm::Investigation, Any(&[REFUSE_REQUEST, GRANT_REQUEST])),
            element(Norm::Investigation, RETAINED),
            element(Norm::Investigation, asked(Asked::Correct)),
        ],
        then: Effect::Arises(Duty::InvestigateContent),
        unless: &[&[
            NOT_ENTITLED,
            NOT_DULY_ASKED,
            SHORT_LIVED,
            // Of what is refused in part, it is about that part.
            takes_out(
                Norm::RetainedData,
                &[
                    element(Norm::RetainedData, Is(NothingHeld)),
                    element(Norm::RetainedData, NOT_ONLY_A_PART),
                ],
            ),
            WHOLLY_UNDER_SPECIAL_PROCEDURE,
            // 利用目的の達成に必要な範囲内において.
            exception(
                Norm::Correction,
                &[
                    element(Norm::Correction, Is(CorrectionNotNeeded)),
                    element(Norm::Correction, NOT_ONLY_A_PART),
                ],
            ),
        ]],
    },
    // 34(3) The answer is told: what was corrected …
    Rule {
        norm: Norm::AnswerOnCorrection,
        when: &[
            element(Norm::AnswerOnCorrection, GRANTED),
            element(Norm::AnswerOnCorrection, RETAINED),
            element(Norm::AnswerOnCorrection, asked(Asked::Correct)),
        ],
        then: Effect::Arises(Duty::TellCorrected),
        unless: &[&[
            NOT_ENTITLED,
            NOT_DULY_ASKED,
            SHORT_LIVED,
            WHOLLY_UNDER_SPECIAL_PROCEDURE,
            NOTHING_DONE,
        ]],
    },
    // … or that nothing was.
    Rule {
        norm: Norm::AnswerOnCorrection,
        when: &[
            element(Norm::AnswerOnCorrection, REFUSE_REQUEST),
            element(Norm::AnswerOnCorrection, RETAINED),
            element(Norm::AnswerOnCorrection, asked(Asked::Correct)),
        ],
        then: Effect::Arises(Duty::TellNotCorrected),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, SHORT_LIVED, UNDER_SPECIAL_PROCEDURE]],
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
        unless: &[&[
            NOT_ENTITLED,
            NOT_DULY_ASKED,
            SHORT_LIVED,
            NOTHING_RETAINED,
            exception(Norm::StopOfUse, &[element(Norm::StopOfUse, Not(HandledInViolation))]),
            exception(
                Norm::ExtentOfStopOfUse,
                &[element(Norm::ExtentOfStopOfUse, AS_FAR_AS_NEEDED)],
            ),
            exception(
                Norm::SubstituteForStopOfUse,
                &[element(Norm::SubstituteForStopOfUse, SUBSTITUTE)],
            ),
        ]],
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
        unless: &[&[
            NOT_ENTITLED,
            NOT_DULY_ASKED,
            SHORT_LIVED,
            NOTHING_RETAINED,
            exception(
                Norm::StopOfProvision,
                &[element(Norm::StopOfProvision, Not(ProvidedInViolation))],
            ),
            exception(
                Norm::SubstituteForStopOfProvision,
                &[element(Norm::SubstituteForStopOfProvision, SUBSTITUTE)],
            ),
        ]],
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
        unless: &[&[
            NOT_ENTITLED,
            NOT_DULY_ASKED,
            NOTHING_RETAINED,
            exception(
                Norm::StopForRisk,
                &[
                    element(Norm::StopForRisk, Not(NoLongerNeeded)),
                    element(Norm::StopForRisk, Not(LeakOccurred)),
                    element(Norm::StopForRisk, Not(RightsAtRisk)),
                ],
            ),
            // Against the third ground alone.
            exception(
                Norm::OperatorInterest,
                &[
                    element(Norm::OperatorInterest, Is(OperatorInterestOutweighs)),
                    element(Norm::StopForRisk, Not(NoLongerNeeded)),
                    element(Norm::StopForRisk, Not(LeakOccurred)),
                ],
            ),
            exception(
                Norm::ExtentOfStopForRisk,
                &[element(Norm::ExtentOfStopForRisk, AS_FAR_AS_NEEDED)],
            ),
            exception(
                Norm::SubstituteForStopForRisk,
                &[element(Norm::SubstituteForStopForRisk, SUBSTITUTE)],
            ),
        ]],
    },
    // 35(5) Whoever finds no violation looks at the neighbouring grounds.
    Rule {
        norm: Norm::OtherGroundsForStop,
        when: &[
            element(Norm::OtherGroundsForStop, REFUSE_REQUEST),
            element(Norm::OtherGroundsForStop, RETAINED),
            element(Norm::OtherGroundsForStop, NO_VIOLATION),
        ],
        then: Effect::Noted,
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, NOTHING_RETAINED]],
    },
    // 35(7) The answer is told: what was stopped …
    Rule {
        norm: Norm::AnswerOnStop,
        when: &[
            element(Norm::AnswerOnStop, GRANTED),
            element(Norm::AnswerOnStop, RETAINED),
            element(Norm::AnswerOnStop, Any(&[asked(Asked::StopUse), asked(Asked::StopProvision)])),
        ],
        then: Effect::Arises(Duty::TellStopped),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, SHORT_LIVED, NOTHING_DONE]],
    },
    Rule {
        norm: Norm::AnswerOnStopForRisk,
        when: &[
            element(Norm::AnswerOnStopForRisk, GRANTED),
            element(Norm::AnswerOnStopForRisk, RETAINED),
            element(Norm::AnswerOnStopForRisk, asked(Asked::StopForRisk)),
        ],
        then: Effect::Arises(Duty::TellStopped),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, NOTHING_DONE]],
    },
    // … or that nothing was.
    Rule {
        norm: Norm::AnswerOnStop,
        when: &[
            element(Norm::AnswerOnStop, REFUSE_REQUEST),
            element(Norm::AnswerOnStop, RETAINED),
            element(Norm::AnswerOnStop, Any(&[asked(Asked::StopUse), asked(Asked::StopProvision)])),
        ],
        then: Effect::Arises(Duty::TellNotStopped),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED, SHORT_LIVED]],
    },
    Rule {
        norm: Norm::AnswerOnStopForRisk,
        when: &[
            element(Norm::AnswerOnStopForRisk, REFUSE_REQUEST),
            element(Norm::AnswerOnStopForRisk, RETAINED),
            element(Norm::AnswerOnStopForRisk, asked(Asked::StopForRisk)),
        ],
        then: Effect::Arises(Duty::TellNotStopped),
        unless: &[&[NOT_ENTITLED, NOT_DULY_ASKED]],
    },
];
