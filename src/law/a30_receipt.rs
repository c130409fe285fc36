#![doc = include_str!("a30_receipt.md")]

use super::terms::{NOT_LISTED_ABROAD, PERSONAL_OR_PSEUDONYMOUS_DATA, RECEIPT, REFERABLE};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Is};
use crate::rule::{Effect, Lift, Rule, element, lift};

/// Referable information acquired as personal data (since 2022-04-01).
const TIED: Condition = All(&[REFERABLE, Is(TiedOnReceipt)]);

/// The sender was checked.
const CHECKED: Lift = lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(SourceChecked))]);
/// From a public body of 16(2)(i)–(iv).
const FROM_PUBLIC_BODY: Lift =
    lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(SourceIsPublicBody))]);
/// The sender provides under 27(1)(i)–(vii).
const UNDER_ITEM: Lift =
    lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(ReceivedUnderItem))]);
/// With entrustment, succession or joint use.
const UNDER_EXCEPTION: Lift =
    lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(ReceivedUnderException))]);

/// What need not be checked, and of which no record is made.
const EXEMPT: &[Lift] = &[FROM_PUBLIC_BODY, UNDER_ITEM, UNDER_EXCEPTION, NOT_LISTED_ABROAD];

pub(crate) const RULES: &[Rule] = &[
    // (1) Who the sender is and how it acquired the data is checked.
    Rule {
        norm: Norm::ReceiptCheck,
        when: &[
            element(Norm::ReceiptCheck, RECEIPT),
            element(Norm::ReceiptCheck, PERSONAL_OR_PSEUDONYMOUS_DATA),
        ],
        then: Effect::Prohibited,
        unless: &[&[CHECKED], EXEMPT],
    },
    // (3) A record is made …
    Rule {
        norm: Norm::ReceiptRecord,
        when: &[
            element(Norm::ReceiptRecord, RECEIPT),
            element(Norm::ReceiptRecord, PERSONAL_OR_PSEUDONYMOUS_DATA),
        ],
        then: Effect::Arises(Duty::RecordReceipt),
        unless: &[EXEMPT],
    },
    // (4) … and kept.
    Rule {
        norm: Norm::ReceiptRecordKeeping,
        when: &[
            element(Norm::ReceiptRecordKeeping, RECEIPT),
            element(Norm::ReceiptRecordKeeping, PERSONAL_OR_PSEUDONYMOUS_DATA),
        ],
        then: Effect::Arises(Duty::KeepReceiptRecord),
        unless: &[EXEMPT],
    },
    // Since 2022-04-01 the same for referable information that becomes personal data.
    Rule {
        norm: Norm::ReferableReceiptCheck,
        when: &[
            element(Norm::ReferableReceiptCheck, RECEIPT),
            element(Norm::ReferableReceiptCheck, TIED),
        ],
        then: Effect::Prohibited,
        unless: &[&[CHECKED], EXEMPT],
    },
    Rule {
        norm: Norm::ReferableReceiptRecord,
        when: &[
            element(Norm::ReferableReceiptRecord, RECEIPT),
            element(Norm::ReferableReceiptRecord, TIED),
        ],
        then: Effect::Arises(Duty::RecordReceipt),
        unless: &[EXEMPT],
    },
    Rule {
        norm: Norm::ReferableReceiptRecordKeeping,
        when: &[
            element(Norm::ReferableReceiptRecordKeeping, RECEIPT),
            element(Norm::ReferableReceiptRecordKeeping, TIED),
        ],
        then: Effect::Arises(Duty::KeepReceiptRecord),
        unless: &[EXEMPT],
    },
];
