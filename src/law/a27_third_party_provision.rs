#![doc = include_str!("a27_third_party_provision.md")]

use super::terms::{
    ENTRUSTMENT, IN_EXCLUDED_DATABASE, JOINT_USE, NOT_FOREIGN_THIRD_PARTY, NOT_PERSONAL_DATA,
    PERSONAL_DATA, PERSONAL_INFORMATION, PROVISION, PROVISION_BASED_ON_LAW,
    PROVISION_FOR_JOINT_RESEARCH, PROVISION_FOR_LIFE, PROVISION_FOR_PUBLIC_AFFAIRS,
    PROVISION_FOR_PUBLIC_HEALTH, PROVISION_TO_PUBLISH_RESEARCH, PROVISION_TO_RESEARCHER,
    RETURN_TO_CLIENT, SUCCESSION, TO_JOINT_USER,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{Any, Is, Not};
use crate::rule::{Effect, Lift, Rule, element, lift};

/// 本人の同意. A consent to foreign provision covers provision at home too.
const CONSENT: Lift = lift(
    Norm::ThirdPartyProvision,
    &[element(
        Norm::ThirdPartyProvision,
        Any(&[Is(ConsentToProvision), Is(ConsentToForeignProvision)]),
    )],
);

/// (2), with Rules 11.
const OPT_OUT: Lift = lift(
    Norm::OptOut,
    &[
        element(Norm::OptOut, Is(OptOutStopsOnRequest)),
        element(Norm::OptOut, Is(OptOutNoticeBeforehand)),
        element(Norm::OptOutProvider, Is(OptOutProviderShown)), // (i)
        element(Norm::OptOutPurpose, Is(OptOutPurposeShown)),   // (ii)
        element(Norm::OptOutItems, Is(OptOutItemsShown)),       // (iii)
        element(Norm::OptOutAcquisition, Is(OptOutAcquisitionShown)), // (iv)
        element(Norm::OptOutMethod, Is(OptOutMethodShown)),     // (v)
        element(Norm::OptOutStop, Is(OptOutStopShown)),         // (vi)
        element(Norm::OptOutRequestMethod, Is(OptOutRequestMethodShown)), // (vii)
        element(Norm::OptOutUpdate, Is(OptOutUpdateShown)),     // (viii), R11(4)(i)
        element(Norm::OptOutStart, Is(OptOutStartShown)),       // (viii), R11(4)(ii)
        element(Norm::OptOutTime, Is(OptOutTimeLeft)),          // R11(1)(i)
        element(Norm::OptOutRecognition, Is(OptOutRecognisable)), // R11(1)(ii)
        element(Norm::OptOutFiling, Is(OptOutFiled)),
        element(Norm::OptOutBarSpecialCare, Not(SpecialCareIncluded)),
        element(Norm::OptOutBarWrongful, Not(AcquiredWrongfully)),
        element(Norm::OptOutBarChain, Not(ReceivedByOptOut)),
    ],
);

pub(crate) const RULES: &[Rule] = &[
    // (1) No provision to a third party without prior consent …
    Rule {
        norm: Norm::ThirdPartyProvision,
        when: &[
            element(Norm::ThirdPartyProvision, PROVISION),
            element(Norm::ThirdPartyProvision, PERSONAL_INFORMATION),
            // … where 28(1) does not take its place.
            element(Norm::ForeignProvision, NOT_FOREIGN_THIRD_PARTY),
        ],
        then: Effect::Prohibited,
        unless: &[
            NOT_PERSONAL_DATA,
            IN_EXCLUDED_DATABASE,
            CONSENT,
            PROVISION_BASED_ON_LAW,        // (i)
            PROVISION_FOR_LIFE,            // (ii)
            PROVISION_FOR_PUBLIC_HEALTH,   // (iii)
            PROVISION_FOR_PUBLIC_AFFAIRS,  // (iv)
            PROVISION_TO_PUBLISH_RESEARCH, // (v)
            PROVISION_FOR_JOINT_RESEARCH,  // (vi)
            PROVISION_TO_RESEARCHER,       // (vii)
            OPT_OUT,                       // (2)
            ENTRUSTMENT,                   // (5)(i)
            RETURN_TO_CLIENT,              // part of the entrustment
            SUCCESSION,                    // (5)(ii)
            JOINT_USE,                     // (5)(iii)
        ],
    },
    // (2)–(4), Rules 14: the filed items are published; due where the opt-out
    // is what the provision rests on.
    Rule {
        norm: Norm::OptOutPublication,
        when: &[
            element(Norm::OptOutPublication, PROVISION),
            element(Norm::OptOutPublication, PERSONAL_DATA),
            element(Norm::OptOutPublication, NOT_FOREIGN_THIRD_PARTY),
            element(Norm::OptOutPublication, Is(OptOutFiled)),
        ],
        then: Effect::Arises(Duty::PublishOptOut),
        unless: &[
            CONSENT,
            PROVISION_BASED_ON_LAW,
            PROVISION_FOR_LIFE,
            PROVISION_FOR_PUBLIC_HEALTH,
            PROVISION_FOR_PUBLIC_AFFAIRS,
            PROVISION_TO_PUBLISH_RESEARCH,
            PROVISION_FOR_JOINT_RESEARCH,
            PROVISION_TO_RESEARCHER,
            ENTRUSTMENT,
            RETURN_TO_CLIENT,
            SUCCESSION,
            JOINT_USE,
        ],
    },
    // (3): changes of the opt-out, and its end, are announced and filed.
    Rule {
        norm: Norm::OptOutChange,
        when: &[
            element(Norm::OptOutChange, PROVISION),
            element(Norm::OptOutChange, PERSONAL_DATA),
            element(Norm::OptOutChange, Is(OptOutFiled)),
        ],
        then: Effect::Stands(Duty::AnnounceOptOutChanges),
        unless: &[],
    },
    // (6): changes of the joint use are announced.
    Rule {
        norm: Norm::JointUseChange,
        when: &[
            element(Norm::JointUseChange, PROVISION),
            element(Norm::JointUseChange, PERSONAL_DATA),
            element(Norm::JointUseChange, TO_JOINT_USER.needs),
            element(Norm::JointUseChange, Is(JointUseShown)),
        ],
        then: Effect::Stands(Duty::AnnounceJointUseChanges),
        unless: &[],
    },
];
