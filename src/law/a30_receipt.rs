#![doc = include_str!("a30_receipt.md")]

use super::a27_third_party_provision::{BY_LAW, RECEIPT_WITHOUT_CONSENT};
use super::a31_referable_information::RETURNS_ONLY;
use super::conditions::{NOT_LISTED_ABROAD, PERSONAL_DATA, RECEIPT, REFERABLE};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Element, Exception, Rule, element, exception};
use crate::vocabulary::InformationKind::PseudonymouslyProcessed;

/// Referable information of a database acquired as personal data (since 2022-04-01; 31(1)).
const TIED: Condition = All(&[REFERABLE, Not(NotInDatabase), Is(TiedOnReceipt)]);

/// The sender was checked.
const CHECKED: Exception =
    exception(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(SourceChecked))]);
/// Of referable information, who the sender is was checked (R22(1), 24(1)(iii)).
const IDENTIFIED: Exception = exception(
    Norm::ReferableReceiptCheck,
    &[element(Norm::SenderIdentity, Any(&[Is(SenderIdentified), Is(SourceChecked)]))],
);
/// From a public body of 16(2)(i)–(iv).
const FROM_PUBLIC_BODY: Exception =
    exception(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(SourceIsPublicBody))]);
/// The sender provides under 27(1)(i)–(vii).
const UNDER_ITEM: Exception =
    exception(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(ReceivedUnderItem))]);
/// With entrustment, succession or joint use.
const UNDER_EXCEPTION: Exception =
    exception(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(ReceivedUnderException))]);

/// By the guidelines on records: what comes on the principal's behalf, to one who is one with
/// the principal, or is no personal data to whoever receives it. Not what comes by opt-out.
const FOR_PRINCIPAL: Exception = exception(
    Norm::ReceiptOfOwnAffairs,
    &[
        element(
            Norm::ReceiptOfOwnAffairs,
            Any(&[Is(OnBehalfOfPrincipal), Is(RecipientOneWithPrincipal), Is(NoDataToRecipient)]),
        ),
        element(Norm::ReceiptOfOwnAffairs, Not(ReceivedByOptOut)),
    ],
);

/// What need not be checked, and of which no record is made, whatever the class.
const OF_ANY_CLASS: &[Exception] =
    &[FROM_PUBLIC_BODY, UNDER_EXCEPTION, FOR_PRINCIPAL, NOT_LISTED_ABROAD];
/// The cases of 27(1), as the sender names them or as the operator knows them.
const EXEMPT: &[&[Exception]] = &[OF_ANY_CLASS, &[UNDER_ITEM], RECEIPT_WITHOUT_CONSENT];
/// 31(1) takes up the items of 27(1), not 27(5) (GL 3-7-5); what is handed back is no such
/// provision.
const OF_REFERABLE: &[Exception] = &[FROM_PUBLIC_BODY, FOR_PRINCIPAL, RETURNS_ONLY];
const EXEMPT_REFERABLE: &[&[Exception]] = &[OF_REFERABLE, &[UNDER_ITEM], RECEIPT_WITHOUT_CONSENT];
/// 41(6): of pseudonymously processed information the law alone is such a case.
const EXEMPT_PSEUDONYMOUS: &[&[Exception]] = &[OF_ANY_CLASS, &[BY_LAW]];

/// 仮名加工情報である個人データ.
const PSEUDONYMOUS: Condition = All(&[Is(Kind(PseudonymouslyProcessed)), Not(NotInDatabase)]);

const OF_DATA: &[Element] =
    &[element(Norm::ReceiptCheck, RECEIPT), element(Norm::ReceiptCheck, PERSONAL_DATA)];
const OF_PSEUDONYMOUS: &[Element] =
    &[element(Norm::ReceiptCheck, RECEIPT), element(Norm::ReceiptCheck, PSEUDONYMOUS)];

pub(crate) const RULES: &[Rule] = &[
    // (1) Who the sender is and how it acquired the data is checked.
    Rule {
        norm: Norm::ReceiptCheck,
        when: OF_DATA,
        then: Effect::Prohibited,
        unless: &[&[CHECKED], OF_ANY_CLASS, &[UNDER_ITEM], RECEIPT_WITHOUT_CONSENT],
    },
    Rule {
        norm: Norm::ReceiptCheck,
        when: OF_PSEUDONYMOUS,
        then: Effect::Prohibited,
        unless: &[&[CHECKED], OF_ANY_CLASS, &[BY_LAW]],
    },
    // (3) A record is made …
    Rule {
        norm: Norm::ReceiptRecord,
        when: OF_DATA,
        then: Effect::Arises(Duty::RecordReceipt),
        unless: EXEMPT,
    },
    Rule {
        norm: Norm::ReceiptRecord,
        when: OF_PSEUDONYMOUS,
        then: Effect::Arises(Duty::RecordReceipt),
        unless: EXEMPT_PSEUDONYMOUS,
    },
    // (4) … and kept.
    Rule {
        norm: Norm::ReceiptRecordKeeping,
        when: OF_DATA,
        then: Effect::Arises(Duty::KeepReceiptRecord),
        unless: EXEMPT,
    },
    Rule {
        norm: Norm::ReceiptRecordKeeping,
        when: OF_PSEUDONYMOUS,
        then: Effect::Arises(Duty::KeepReceiptRecord),
        unless: EXEMPT_PSEUDONYMOUS,
    },
    // Since 2022-04-01 the same for referable information that becomes personal data.
    Rule {
        norm: Norm::ReferableReceiptCheck,
        when: &[
            element(Norm::ReferableReceiptCheck, RECEIPT),
            element(Norm::ReferableReceiptCheck, TIED),
        ],
        then: Effect::Prohibited,
        unless: &[&[IDENTIFIED], OF_REFERABLE, &[UNDER_ITEM], RECEIPT_WITHOUT_CONSENT],
    },
    Rule {
        norm: Norm::ReferableReceiptRecord,
        when: &[
            element(Norm::ReferableReceiptRecord, RECEIPT),
            element(Norm::ReferableReceiptRecord, TIED),
        ],
        then: Effect::Arises(Duty::RecordReceipt),
        unless: EXEMPT_REFERABLE,
    },
    Rule {
        norm: Norm::ReferableReceiptRecordKeeping,
        when: &[
            element(Norm::ReferableReceiptRecordKeeping, RECEIPT),
            element(Norm::ReferableReceiptRecordKeeping, TIED),
        ],
        then: Effect::Arises(Duty::KeepReceiptRecord),
        unless: EXEMPT_REFERABLE,
    },
];
