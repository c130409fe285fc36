//! In what the crate and the second encoding may differ, and on whose authority.

use std::collections::BTreeSet;

use appi::vocabulary::{InformationKind, RequestKind, Source};
use appi::{Edition, Fact, Handling};

use super::keys::Keys;

/// 比較しない差異: a difference that is none of law, or in which neither reading yields.
pub(crate) struct Mask {
    pub(crate) name: &'static str,
    pub(crate) authority: &'static str,
    /// The duties that may differ; none where the whole state is not compared.
    pub(crate) duties: &'static [&'static str],
    pub(crate) state: fn(&Keys, &BTreeSet<Fact>) -> bool,
}

pub(crate) const MASKS: [Mask; 10] = [
    Mask {
        name: "erasure is told of where keeping is asked about",
        authority: "22 and 41(5) name no handling; the crate tells of them where data is kept",
        duties: &["erase-when-not-needed", "erase-pseudonymous"],
        state: |keys, _| keys.handling != Handling::Retention,
    },
    Mask {
        name: "no directory sold to the public is pseudonymously processed",
        authority: "Order 4(1)(i); 41(6) and 42(1) forbid to sell it",
        duties: &[],
        state: |keys, yes| {
            keys.kind == InformationKind::PseudonymouslyProcessed
                && yes.contains(&Fact::DatabaseExcluded)
        },
    },
    Mask {
        name: "before 2022 the kind does not tell whether such a set is retained",
        authority: "16(4): it turns on the powers of the operator; the crate asks",
        duties: &[],
        state: |keys, _| {
            keys.kind == InformationKind::PseudonymouslyProcessed
                && keys.edition < Edition::Y2022
                && keys.request.is_some()
        },
    },
    Mask {
        name: "what the operator made of its own data it does not acquire",
        authority: "GP 2-2-3-1-2 note; making it is a handling of its own",
        duties: &[],
        state: |keys, _| {
            keys.handling == Handling::Acquisition
                && keys.kind == InformationKind::PseudonymouslyProcessed
                && keys.source == Source::Generated
        },
    },
    Mask {
        name: "who got what was taken out holds personal information",
        authority: "GP 2-2-1: by it the set is easily collated",
        duties: &["protect-deleted-information"],
        state: |keys, yes| {
            keys.kind == InformationKind::PseudonymouslyProcessedNotPersonal
                && yes.contains(&Fact::WithDeletionInformation)
        },
    },
    Mask {
        name: "is a refusal told where nothing is held?",
        authority: "33(3) says so, 32(3), 34(3) and 35(7) do not; GL 3-8-4 note 2",
        duties: &[
            "explain-reasons",
            "tell-purpose-not-told",
            "tell-not-corrected",
            "tell-not-stopped",
        ],
        state: |keys, yes| {
            keys.handling == Handling::RefuseRequest && yes.contains(&Fact::NothingHeld)
        },
    },
    Mask {
        name: "is an entrustee supervised in what it collects without the operator?",
        authority: "25 and GL 3-4-4 note 1; the fact says that the operator does not handle it",
        duties: &["supervise-entrustee"],
        state: |keys, yes| {
            keys.handling == Handling::Provision && yes.contains(&Fact::RecipientCollectsItself)
        },
    },
    Mask {
        name: "is an acquisition asked whether a sender may provide?",
        authority: "GL 3-3-1 examples 5 and 6; the crate asks it of a receipt",
        duties: &[],
        state: |keys, yes| {
            keys.handling == Handling::Acquisition && yes.contains(&Fact::SenderMayNotProvide)
        },
    },
    Mask {
        name: "is what an entrustee receives told again to the principals?",
        authority: "GL 3-6-3(1): entrustor and entrustee are as one; 21(1) names no exception",
        duties: &["notify-purpose"],
        state: |keys, _| keys.handling == Handling::Receipt && keys.source == Source::Entrustor,
    },
    Mask {
        name: "is a part stopped where the interest of the operator outweighs?",
        authority: "GL 3-8-5-1 note 5 weighs once and the ground falls; 35(6) goes as far as needed",
        duties: &[],
        state: |keys, yes| {
            keys.request == Some(RequestKind::StopForRisk)
                && yes.contains(&Fact::OperatorInterestOutweighs)
                && yes.contains(&Fact::PartCanBeGranted)
        },
    },
];
