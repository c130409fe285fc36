//! Requests for which the Act provides outside Articles 32 to 35: that a provision under an
//! opt-out stop (27(2)), and for information on the measures of a recipient abroad (28(3)).
//! Their tables stand beside those of the other requests.

use super::a32_requests::{AS_FAR_AS_IT_REACHES, GRANTED, asked};
use super::conditions::{CHARGE_FEE, PERSONAL_DATA, REFUSE_REQUEST};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Element, Exception, Rule, element, exception};
use crate::vocabulary::RequestKind as Asked;

/// 本人の求め: only the principal can ask for what 27(2) and 28(3) give.
const fn not_the_principal(norm: Norm) -> [Element; 1] {
    [element(norm, Not(RequesterEntitled))]
}

const NOT_ASKED_FOR_MEASURES: Exception =
    exception(Norm::ForeignMeasuresRequest, &not_the_principal(Norm::ForeignMeasuresRequest));

/// 28(3), Rules 18(3): the principal asks what the recipient abroad does.
const ASKED_FOR_MEASURES: Condition =
    All(&[PERSONAL_DATA, asked(Asked::InformOfForeignMeasures), Is(ProvidedOnEquivalentSystem)]);

/// Rules 18(3): the information may seriously hinder the operator's business.
const MEASURES_WITHHELD: Exception = exception(
    Norm::ForeignMeasuresWithheld,
    &[
        element(Norm::ForeignMeasuresWithheld, Is(DisclosureSeriouslyHinders)),
        element(Norm::ForeignMeasuresWithheld, AS_FAR_AS_IT_REACHES),
    ],
);

pub(super) const RULES: &[Rule] = &[
    // 27(2) What is provided under an opt-out stops once the principal asks for it.
    Rule {
        norm: Norm::OptOutStopRequest,
        when: &[
            element(Norm::OptOutStopRequest, REFUSE_REQUEST),
            element(Norm::OptOutStopRequest, PERSONAL_DATA),
            element(Norm::OptOutStopRequest, asked(Asked::StopOptOut)),
            element(Norm::OptOutStopRequest, Is(ProvidedByOptOut)),
        ],
        then: Effect::Prohibited,
        unless: &[&[exception(
            Norm::OptOutStopRequest,
            &not_the_principal(Norm::OptOutStopRequest),
        )]],
    },
    // 28(3), Rules 18(3) Information on the measures of a recipient abroad …
    Rule {
        norm: Norm::ForeignMeasuresRequest,
        when: &[
            element(Norm::ForeignMeasuresRequest, REFUSE_REQUEST),
            element(Norm::ForeignMeasuresRequest, ASKED_FOR_MEASURES),
        ],
        then: Effect::Prohibited,
        unless: &[&[NOT_ASKED_FOR_MEASURES, MEASURES_WITHHELD]],
    },
    Rule {
        norm: Norm::ForeignMeasuresTold,
        when: &[
            element(Norm::ForeignMeasuresTold, GRANTED),
            element(Norm::ForeignMeasuresTold, ASKED_FOR_MEASURES),
        ],
        then: Effect::Arises(Duty::InformOfForeignMeasures),
        unless: &[&[NOT_ASKED_FOR_MEASURES]],
    },
    // … or, Rules 18(4) and (5), that and why it is not given.
    Rule {
        norm: Norm::ForeignMeasuresNotTold,
        when: &[
            element(Norm::ForeignMeasuresNotTold, REFUSE_REQUEST),
            element(Norm::ForeignMeasuresNotTold, ASKED_FOR_MEASURES),
        ],
        then: Effect::Arises(Duty::TellMeasuresWithheld),
        unless: &[&[NOT_ASKED_FOR_MEASURES]],
    },
    Rule {
        norm: Norm::ForeignMeasuresReasons,
        when: &[
            element(Norm::ForeignMeasuresReasons, REFUSE_REQUEST),
            element(Norm::ForeignMeasuresReasons, ASKED_FOR_MEASURES),
        ],
        then: Effect::Arises(Duty::ExplainWithholding),
        unless: &[&[NOT_ASKED_FOR_MEASURES]],
    },
    // 38 No fee for either.
    Rule {
        norm: Norm::Fees,
        when: &[
            element(Norm::Fees, CHARGE_FEE),
            element(Norm::Fees, PERSONAL_DATA),
            element(
                Norm::Fees,
                Any(&[asked(Asked::StopOptOut), asked(Asked::InformOfForeignMeasures)]),
            ),
            element(Norm::FeesForEarlierRequests, Not(Request(Asked::InformOfForeignMeasures))),
        ],
        then: Effect::Prohibited,
        unless: &[],
    },
];
