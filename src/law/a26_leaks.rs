#![doc = include_str!("a26_leaks.md")]

use super::conditions::{
    LEAK, LEAVE_UNINFORMED, LEAVE_UNREPORTED, PERSONAL_DATA, PERSONAL_INFORMATION,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Element, Exception, Rule, element, exception};
use crate::vocabulary::InformationKind::PersonalInformation;
use crate::vocabulary::Source as From;

/// Rules 7(i)–(iv): any one of four triggers.
const TRIGGERS: Condition = Any(&[
    Is(SpecialCareIncluded),    // (i)
    Is(MayCausePropertyDamage), // (ii)
    Is(WrongfulPurpose),        // (iii)
    Is(MoreThanThousand),       // (iv)
]);

/// Rules 7(iii), since 2024-04-01: personal information still being acquired, and so in no
/// database of the operator yet.
const WHILE_ACQUIRING: Condition = All(&[
    Any(&[
        Is(Kind(PersonalInformation)),
        All(&[PERSONAL_INFORMATION, Any(&[Is(NotInDatabase), Is(DatabaseExcluded)])]),
    ]),
    Is(WrongfulPurpose),
    Is(BeingAcquired),
]);

/// Rules 7(i): data under advanced encryption is taken out of all four.
const ENCRYPTED: Exception =
    exception(Norm::LeakOfConcern, &[element(Norm::LeakEncrypted, Is(EncryptedOrProtected))]);

/// What is no leak, loss or damage: all recovered unseen, meant to be provided, kept elsewhere.
const NO_LEAK: Exception =
    exception(Norm::LeakOfConcern, &[element(Norm::NoLeak, Not(LeakLossOrDamage))]);

/// An entrustee that notifies whoever entrusted the data (Rules 9) is free of the report, by the
/// proviso of (1), and of the notice, by the parenthesis of (2).
const fn told_the_entrustor(norm: Norm) -> [Element; 2] {
    [
        element(Norm::LeakToEntrustor, Is(EntrustorNotified)),
        element(norm, Is(Source(From::Entrustor))),
    ]
}
const TOLD_INSTEAD_OF_REPORT: Exception =
    exception(Norm::ReportByEntrustor, &told_the_entrustor(Norm::ReportByEntrustor));
const TOLD_INSTEAD_OF_NOTICE: Exception =
    exception(Norm::NoticeByEntrustor, &told_the_entrustor(Norm::NoticeByEntrustor));

/// 26(2): notice is difficult, and substitute measures protect the principal.
const SUBSTITUTE: Exception = exception(
    Norm::LeakNotice,
    &[element(Norm::LeakNotice, All(&[Is(NoticeDifficult), Is(SubstituteMeasures)]))],
);

const OF_DATA: &[Element] = &[
    element(Norm::LeakReport, LEAK),
    element(Norm::LeakReport, PERSONAL_DATA),
    element(Norm::LeakReport, TRIGGERS),
];

const WHILE_BEING_ACQUIRED: &[Element] =
    &[element(Norm::LeakWhileAcquiring, LEAK), element(Norm::LeakWrongfulPurpose, WHILE_ACQUIRING)];

const UNREPORTED: &[&[Exception]] = &[&[NO_LEAK, ENCRYPTED, TOLD_INSTEAD_OF_REPORT]];
const UNINFORMED: &[&[Exception]] = &[&[NO_LEAK, ENCRYPTED, TOLD_INSTEAD_OF_NOTICE, SUBSTITUTE]];

pub(crate) const RULES: &[Rule] = &[
    // (1) A leak is reported to the Commission …
    Rule {
        norm: Norm::LeakReport,
        when: &[
            element(Norm::LeakReport, LEAVE_UNREPORTED),
            element(Norm::LeakReport, PERSONAL_DATA),
            element(Norm::LeakSpecialCare, Is(SpecialCareIncluded)), // Rules 7(i)
        ],
        then: Effect::Prohibited,
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::LeakReport,
        when: &[
            element(Norm::LeakReport, LEAVE_UNREPORTED),
            element(Norm::LeakReport, PERSONAL_DATA),
            element(Norm::LeakProperty, Is(MayCausePropertyDamage)), // Rules 7(ii)
        ],
        then: Effect::Prohibited,
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::LeakReport,
        when: &[
            element(Norm::LeakReport, LEAVE_UNREPORTED),
            element(Norm::LeakReport, PERSONAL_DATA),
            element(Norm::LeakWrongfulPurpose, Is(WrongfulPurpose)), // Rules 7(iii)
        ],
        then: Effect::Prohibited,
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::LeakReport,
        when: &[
            element(Norm::LeakReport, LEAVE_UNREPORTED),
            element(Norm::LeakReport, PERSONAL_DATA),
            element(Norm::LeakOfMany, Is(MoreThanThousand)), // Rules 7(iv)
        ],
        then: Effect::Prohibited,
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::LeakWhileAcquiring,
        when: &[
            element(Norm::LeakWhileAcquiring, LEAVE_UNREPORTED),
            element(Norm::LeakWrongfulPurpose, WHILE_ACQUIRING),
        ],
        then: Effect::Prohibited,
        unless: UNREPORTED,
    },
    // … promptly, and in full within 30 days, 60 for a wrongful purpose (Rules 8).
    Rule {
        norm: Norm::PromptLeakReport,
        when: OF_DATA,
        then: Effect::Stands(Duty::ReportLeakPromptly),
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::LeakWhileAcquiring,
        when: WHILE_BEING_ACQUIRED,
        then: Effect::Stands(Duty::ReportLeakPromptly),
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::FullLeakReport,
        when: &[
            element(Norm::FullLeakReport, LEAK),
            element(Norm::FullLeakReport, PERSONAL_DATA),
            element(
                Norm::FullLeakReport,
                Any(&[Is(SpecialCareIncluded), Is(MayCausePropertyDamage), Is(MoreThanThousand)]),
            ),
            element(Norm::FullLeakReport, Not(WrongfulPurpose)),
        ],
        then: Effect::Stands(Duty::ReportLeakFully),
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::FullLeakReport,
        when: &[
            element(Norm::FullLeakReport, LEAK),
            element(Norm::FullLeakReport, PERSONAL_DATA),
            element(Norm::FullLeakReport, Is(WrongfulPurpose)),
        ],
        then: Effect::Stands(Duty::ReportWrongfulLeakFully),
        unless: UNREPORTED,
    },
    Rule {
        norm: Norm::LeakWhileAcquiring,
        when: WHILE_BEING_ACQUIRED,
        then: Effect::Stands(Duty::ReportWrongfulLeakFully),
        unless: UNREPORTED,
    },
    // (2) … and the principals are notified.
    Rule {
        norm: Norm::LeakNotice,
        when: &[
            element(Norm::LeakNotice, LEAVE_UNINFORMED),
            element(Norm::LeakNotice, PERSONAL_DATA),
            element(Norm::LeakSpecialCare, Is(SpecialCareIncluded)), // Rules 7(i)
        ],
        then: Effect::Prohibited,
        unless: UNINFORMED,
    },
    Rule {
        norm: Norm::LeakNotice,
        when: &[
            element(Norm::LeakNotice, LEAVE_UNINFORMED),
            element(Norm::LeakNotice, PERSONAL_DATA),
            element(Norm::LeakProperty, Is(MayCausePropertyDamage)), // Rules 7(ii)
        ],
        then: Effect::Prohibited,
        unless: UNINFORMED,
    },
    Rule {
        norm: Norm::LeakNotice,
        when: &[
            element(Norm::LeakNotice, LEAVE_UNINFORMED),
            element(Norm::LeakNotice, PERSONAL_DATA),
            element(Norm::LeakWrongfulPurpose, Is(WrongfulPurpose)), // Rules 7(iii)
        ],
        then: Effect::Prohibited,
        unless: UNINFORMED,
    },
    Rule {
        norm: Norm::LeakNotice,
        when: &[
            element(Norm::LeakNotice, LEAVE_UNINFORMED),
            element(Norm::LeakNotice, PERSONAL_DATA),
            element(Norm::LeakOfMany, Is(MoreThanThousand)), // Rules 7(iv)
        ],
        then: Effect::Prohibited,
        unless: UNINFORMED,
    },
    Rule {
        norm: Norm::LeakNoticeWhileAcquiring,
        when: &[
            element(Norm::LeakNoticeWhileAcquiring, LEAVE_UNINFORMED),
            element(Norm::LeakWrongfulPurpose, WHILE_ACQUIRING),
        ],
        then: Effect::Prohibited,
        unless: UNINFORMED,
    },
    Rule {
        norm: Norm::LeakNotice,
        when: OF_DATA,
        then: Effect::Stands(Duty::NotifyPrincipalsOfLeak),
        unless: UNINFORMED,
    },
    Rule {
        norm: Norm::LeakNoticeWhileAcquiring,
        when: WHILE_BEING_ACQUIRED,
        then: Effect::Stands(Duty::NotifyPrincipalsOfLeak),
        unless: UNINFORMED,
    },
];
