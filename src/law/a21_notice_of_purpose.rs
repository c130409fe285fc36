#![doc = include_str!("a21_notice_of_purpose.md")]

use super::conditions::{
    ACQUISITION, ACQUISITION_OR_RECEIPT, CHANGE_OF_PURPOSE, HANDLED_ABROAD,
    NOT_FROM_PRINCIPAL_IN_WRITING, NOT_LISTED_ABROAD, PERSONAL_INFORMATION,
    PERSONAL_OR_PSEUDONYMOUS, RECEIPT, REFERABLE,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Exception, Rule, element, exception};
use crate::vocabulary::Source as From;

/// (4)(i)
const TELLING_HARMS_RIGHTS: Exception = exception(
    Norm::TellingHarmsRights,
    &[element(Norm::TellingHarmsRights, Is(TellingHarmsRights))],
);
/// (4)(ii)
const TELLING_HARMS_OPERATOR: Exception = exception(
    Norm::TellingHarmsOperator,
    &[element(Norm::TellingHarmsOperator, Is(TellingHarmsOperator))],
);
/// (4)(iii): a state organ or local government, not one entrusted by either …
const TELLING_IMPEDES_AFFAIRS: Exception = exception(
    Norm::TellingImpedesAffairs,
    &[
        element(Norm::TellingImpedesAffairs, IMPEDED),
        element(Norm::TellingImpedesAffairs, Not(AffairsOfEntrustedParty)),
    ],
);
/// … whom a guideline reads in.
const TELLING_IMPEDES_ENTRUSTED_AFFAIRS: Exception = exception(
    Norm::TellingImpedesEntrustedAffairs,
    &[element(Norm::TellingImpedesEntrustedAffairs, IMPEDED)],
);
/// To tell the purpose impedes affairs that need the operator's cooperation.
const IMPEDED: Condition = All(&[
    Is(AffairsOfPublicBody),
    Is(AffairsPrescribedByLaw),
    Is(CooperationNeeded),
    Is(TellingImpedesAffairs),
]);
/// (4)(iv)
const EVIDENT: Exception =
    exception(Norm::PurposeEvident, &[element(Norm::PurposeEvident, Is(PurposeEvident))]);

/// Within its task an entrustee is one with its client toward the principals: what the client
/// told them of the purpose need not be told again.
const RECEIVED_AS_ENTRUSTEE: Exception = exception(
    Norm::EntrusteeOneWithClient,
    &[
        element(Norm::EntrusteeOneWithClient, RECEIPT),
        element(Norm::EntrusteeOneWithClient, Is(Source(From::Entrustor))),
    ],
);

/// 第21条第4項第1号から第3号まで, to which 32(2) refers.
pub(super) const TELLING_HARMS: &[Exception] = &[
    TELLING_HARMS_RIGHTS,
    TELLING_HARMS_OPERATOR,
    TELLING_IMPEDES_AFFAIRS,
    TELLING_IMPEDES_ENTRUSTED_AFFAIRS,
];

/// 第21条第4項各号に掲げる場合, to which 41(4) refers.
pub(crate) const NOTICE_NOT_NEEDED: &[Exception] = &[
    TELLING_HARMS_RIGHTS,
    TELLING_HARMS_OPERATOR,
    TELLING_IMPEDES_AFFAIRS,
    TELLING_IMPEDES_ENTRUSTED_AFFAIRS,
    EVIDENT,
];

pub(crate) const RULES: &[Rule] = &[
    // (1) The purpose is told promptly after the acquisition, unless published before.
    Rule {
        norm: Norm::NoticeOnAcquisition,
        when: &[
            element(Norm::NoticeOnAcquisition, ACQUISITION_OR_RECEIPT),
            element(
                Norm::NoticeOnAcquisition,
                Any(&[PERSONAL_INFORMATION, All(&[RECEIPT, REFERABLE, Is(TiedOnReceipt)])]),
            ),
            // What one person writes of another is not acquired from that other (21(2)).
            element(
                Norm::NoticeOnAcquisition,
                Any(&[NOT_FROM_PRINCIPAL_IN_WRITING, Is(ConcernsAnotherPerson)]),
            ),
        ],
        then: Effect::Arises(Duty::NotifyPurpose),
        unless: &[
            &[
                exception(
                    Norm::NoticeOnAcquisition,
                    &[element(Norm::NoticeOnAcquisition, Is(PurposePublished))],
                ),
                RECEIVED_AS_ENTRUSTEE,
            ],
            NOTICE_NOT_NEEDED,
        ],
    },
    // What was not stated beforehand for an urgent need is told after it.
    Rule {
        norm: Norm::NoticeOnAcquisition,
        when: &[
            element(Norm::NoticeOnAcquisition, ACQUISITION),
            element(Norm::NoticeOnAcquisition, PERSONAL_INFORMATION),
            element(Norm::NoticeOnAcquisition, Is(Source(From::PrincipalInWriting))),
            element(Norm::NoticeOnAcquisition, Is(UrgentNeed)),
        ],
        then: Effect::Arises(Duty::NotifyPurpose),
        unless: &[
            &[exception(
                Norm::NoticeOnAcquisition,
                &[element(
                    Norm::NoticeOnAcquisition,
                    Any(&[Is(PurposeStated), Is(PurposePublished)]),
                )],
            )],
            NOTICE_NOT_NEEDED,
        ],
    },
    // Until 2022-03-31, abroad: old Art. 75 listed this Article without its paragraph 2, so that
    // nothing takes the place of paragraph 1.
    Rule {
        norm: Norm::TerritoryListed,
        when: &[
            element(Norm::NoticeOnAcquisition, ACQUISITION),
            element(Norm::NoticeOnAcquisition, PERSONAL_INFORMATION),
            element(Norm::NoticeOnAcquisition, Is(Source(From::PrincipalInWriting))),
            element(Norm::TerritoryListed, HANDLED_ABROAD),
        ],
        then: Effect::Arises(Duty::NotifyPurpose),
        unless: &[
            &[exception(
                Norm::NoticeOnAcquisition,
                &[element(Norm::NoticeOnAcquisition, Is(PurposePublished))],
            )],
            NOTICE_NOT_NEEDED,
        ],
    },
    // (2) To the principal who writes, it is stated beforehand; publication does not do.
    Rule {
        norm: Norm::ExpressStatement,
        when: &[
            element(Norm::ExpressStatement, ACQUISITION),
            element(Norm::ExpressStatement, PERSONAL_OR_PSEUDONYMOUS),
            element(Norm::ExpressStatement, Is(Source(From::PrincipalInWriting))),
            element(Norm::ExpressStatement, Not(ConcernsAnotherPerson)),
        ],
        then: Effect::Prohibited,
        unless: &[
            &[
                NOT_LISTED_ABROAD,
                exception(
                    Norm::ExpressStatement,
                    &[element(Norm::ExpressStatement, Is(PurposeStated))],
                ),
                exception(
                    Norm::ExpressStatement,
                    &[element(Norm::ExpressStatement, Is(UrgentNeed))],
                ),
            ],
            NOTICE_NOT_NEEDED,
        ],
    },
    // (3) A changed purpose is told.
    Rule {
        norm: Norm::NoticeOfChange,
        when: &[
            element(Norm::NoticeOfChange, CHANGE_OF_PURPOSE),
            element(Norm::NoticeOfChange, PERSONAL_INFORMATION),
            // A change within 17(2); what lies beyond is none.
            element(Norm::ChangeWithConsiderableRelation, Is(PurposeConsiderablyRelated)),
            element(Norm::ChangeOfPurpose, Is(PurposeReasonablyRelated)),
        ],
        then: Effect::Arises(Duty::AnnounceChangedPurpose),
        unless: &[NOTICE_NOT_NEEDED],
    },
];
