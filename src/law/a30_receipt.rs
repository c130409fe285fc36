#![doc = include_str!("a30_receipt.md")]

use super::terms::{PERSONAL_DATA, RECEIPT, REFERABLE};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is};
use crate::rule::{Duty, Effect, Lift, Rule, element, lift};

/// Personal data, or referable information acquired as such.
const RECEIVED_AS_DATA: Condition = Any(&[PERSONAL_DATA, All(&[REFERABLE, Is(TiedOnReceipt)])]);

/// From a public body of 16(2)(i)–(iv).
const FROM_PUBLIC_BODY: Lift =
    lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(SourceIsPublicBody))]);
/// The sender provides under 27(1)(i)–(vii).
const UNDER_ITEM: Lift =
    lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(ReceivedUnderItem))]);
/// With entrustment, succession or joint use.
const UNDER_EXCEPTION: Lift =
    lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(ReceivedUnderException))]);

pub(super) const RULES: &[Rule] = &[
    // (1) Who the sender is and how it acquired the data is checked.
    Rule {
        norm: Norm::ReceiptCheck,
        when: &[
            element(Norm::ReceiptCheck, RECEIPT),
            element(Norm::ReceiptCheck, RECEIVED_AS_DATA),
        ],
        then: Effect::Prohibited,
        unless: &[
            lift(Norm::ReceiptCheck, &[element(Norm::ReceiptCheck, Is(SourceChecked))]),
            FROM_PUBLIC_BODY,
            UNDER_ITEM,
            UNDER_EXCEPTION,
        ],
    },
    // (3) A record is made …
    Rule {
        norm: Norm::ReceiptRecord,
        when: &[
            element(Norm::ReceiptRecord, RECEIPT),
            element(Norm::ReceiptRecord, RECEIVED_AS_DATA),
        ],
        then: Effect::Arises(Duty::RecordReceipt),
        unless: &[FROM_PUBLIC_BODY, UNDER_ITEM, UNDER_EXCEPTION],
    },
    // (4) … and kept.
    Rule {
        norm: Norm::ReceiptRecordKeeping,
        when: &[
            element(Norm::ReceiptRecordKeeping, RECEIPT),
            element(Norm::ReceiptRecordKeeping, RECEIVED_AS_DATA),
        ],
        then: Effect::Arises(Duty::KeepReceiptRecord),
        unless: &[FROM_PUBLIC_BODY, UNDER_ITEM, UNDER_EXCEPTION],
    },
];
