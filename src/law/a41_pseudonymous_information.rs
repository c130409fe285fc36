#![doc = include_str!("a41_pseudonymous_information.md")]

use super::a18_purpose_limit::STATISTICS;
use super::a21_notice_of_purpose::NOTICE_NOT_NEEDED;
use super::a27_third_party_provision::{
    DELIVERY_TO_CLIENT, DUE_DILIGENCE, ENTRUSTMENT, JOINT_USE, SUCCESSION, TO_JOINT_USER, joint_use,
};
use super::conditions::{
    ACQUISITION, ACQUISITION_OR_RECEIPT, BASED_ON_LAW, CHANGE_OF_PURPOSE, COLLATION, CONTACT,
    IN_FOREIGN_COUNTRY, LEAK, NOT_FROM_PRINCIPAL_IN_WRITING, ORDINANCE_COUNTS,
    PERSONAL_INFORMATION, PROVISION, PSEUDONYMOUS_PROCESSING, PURPOSE_BOUND, REQUESTS, RETENTION,
    TO_ENTRUSTEE, USES,
};
use crate::duty::Duty;
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Element, Exception, Rule, element, exception};
use crate::vocabulary::InformationKind::{
    PseudonymouslyProcessed, PseudonymouslyProcessedNotPersonal,
};
use crate::vocabulary::Source as From;

/// 仮名加工情報である個人情報, in a database.
const PSEUDONYMOUS: Condition = All(&[Is(Kind(PseudonymouslyProcessed)), Not(NotInDatabase)]);

/// 個人情報でない仮名加工情報, in a database.
const NOT_PERSONAL: Condition =
    All(&[Is(Kind(PseudonymouslyProcessedNotPersonal)), Not(NotInDatabase)]);

const BY_CONTACT: Condition = All(&[CONTACT, Is(ContactUsesInformation), Is(ContactByListedMeans)]);

const fn based_on_law(norm: Norm) -> [Element; 2] {
    [element(norm, BASED_ON_LAW), element(Norm::OrdinanceUnsettled, ORDINANCE_COUNTS)]
}

/// 公表された共同利用: 27(5)(iii) as 41(6) and 42(2) demand it, published.
const fn published_joint_use(norm: Norm) -> [Element; JOINT_USE] {
    joint_use(norm, [norm, norm], All(&[Is(JointUsePublished), Is(JointNoticeBeforehand)]))
}

const PSEUDONYMOUS_JOINT_USE: Exception =
    exception(Norm::PseudonymousJointUse, &published_joint_use(Norm::PseudonymousJointUse));
const NOT_PERSONAL_JOINT_USE: Exception =
    exception(Norm::NotPersonalJointUse, &published_joint_use(Norm::NotPersonalJointUse));

pub(crate) const RULES: &[Rule] = &[
    // 41(1), Rules 31: how it is made.
    Rule {
        norm: Norm::PseudonymousStandards,
        when: &[
            element(Norm::PseudonymousStandards, PSEUDONYMOUS_PROCESSING),
            element(Norm::PseudonymousStandards, PERSONAL_INFORMATION),
        ],
        then: Effect::Prohibited,
        unless: &[&[exception(
            Norm::PseudonymousStandards,
            &[
                element(Norm::PseudonymousIdentifiers, Is(IdentifiersRemoved)),
                element(Norm::PseudonymousCodes, Is(CodesRemoved)),
                element(Norm::PseudonymousProperty, Is(PropertyDescriptionsRemoved)),
            ],
        )]],
    },
    // 41(2): the deleted information is protected.
    Rule {
        norm: Norm::DeletedInformation,
        when: &[
            element(Norm::DeletedInformation, PSEUDONYMOUS_PROCESSING),
            element(Norm::DeletedInformation, PERSONAL_INFORMATION),
        ],
        then: Effect::Arises(Duty::ProtectDeletedInformation),
        unless: &[],
    },
    // … by whoever gets both, too.
    Rule {
        norm: Norm::DeletedInformation,
        when: &[
            element(Norm::DeletedInformation, ACQUISITION_OR_RECEIPT),
            element(Norm::DeletedInformation, PSEUDONYMOUS),
            element(Norm::DeletedInformation, Is(WithDeletionInformation)),
        ],
        then: Effect::Arises(Duty::ProtectDeletedInformation),
        unless: &[],
    },
    // 41(3): not beyond the purpose; only law helps, consent does not.
    Rule {
        norm: Norm::PseudonymousPurpose,
        when: &[
            element(Norm::PseudonymousPurpose, Any(&[PURPOSE_BOUND, PSEUDONYMOUS_PROCESSING])),
            element(Norm::PseudonymousPurpose, PSEUDONYMOUS),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            exception(
                Norm::PseudonymousPurpose,
                &[
                    element(Norm::PseudonymousPurpose, Is(WithinPurpose)),
                    element(Norm::PseudonymousPurpose, Not(ExceedsNeed)),
                ],
            ),
            STATISTICS,
            exception(Norm::PseudonymousPurpose, &based_on_law(Norm::PseudonymousPurpose)),
        ]],
    },
    // 41(4): a purpose is published, after the acquisition unless it was before …
    Rule {
        norm: Norm::PseudonymousPublication,
        when: &[
            element(Norm::PseudonymousPublication, ACQUISITION_OR_RECEIPT),
            element(Norm::PseudonymousPublication, PSEUDONYMOUS),
            // As 21(1), what was stated beforehand apart (21(2)).
            element(
                Norm::PseudonymousPublication,
                Any(&[
                    NOT_FROM_PRINCIPAL_IN_WRITING,
                    Is(ConcernsAnotherPerson),
                    All(&[Is(UrgentNeed), Not(PurposeStated)]),
                ]),
            ),
        ],
        then: Effect::Arises(Duty::PublishPseudonymousPurpose),
        unless: &[
            &[
                exception(
                    Norm::PseudonymousPublication,
                    &[element(Norm::PseudonymousPublication, Is(PurposePublished))],
                ),
                exception(
                    Norm::MadeOfOwnData,
                    &[element(Norm::MadeOfOwnData, Is(Source(From::Generated)))],
                ),
            ],
            NOTICE_NOT_NEEDED,
        ],
    },
    // … and when it changes.
    Rule {
        norm: Norm::PseudonymousPublication,
        when: &[
            element(Norm::PseudonymousPublication, CHANGE_OF_PURPOSE),
            element(Norm::PseudonymousPublication, PSEUDONYMOUS),
        ],
        then: Effect::Arises(Duty::PublishChangedPseudonymousPurpose),
        unless: &[NOTICE_NOT_NEEDED],
    },
    // 41(5): erased with the deleted information when no longer needed.
    Rule {
        norm: Norm::PseudonymousErasure,
        when: &[
            element(Norm::PseudonymousErasure, RETENTION),
            element(Norm::PseudonymousErasure, PSEUDONYMOUS),
            element(Norm::PseudonymousErasure, Is(NoLongerNeeded)),
        ],
        then: Effect::Stands(Duty::ErasePseudonymous),
        unless: &[],
    },
    // 41(6): not provided, consent or not; law, entrustment, succession, published
    // joint use remain.
    Rule {
        norm: Norm::PseudonymousProvision,
        when: &[
            element(Norm::PseudonymousProvision, PROVISION),
            element(Norm::PseudonymousProvision, PSEUDONYMOUS),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            exception(Norm::PseudonymousProvision, &based_on_law(Norm::PseudonymousProvision)),
            ENTRUSTMENT,
            DELIVERY_TO_CLIENT,
            SUCCESSION,
            DUE_DILIGENCE,
            PSEUDONYMOUS_JOINT_USE,
        ]],
    },
    // 27(6), with publication.
    Rule {
        norm: Norm::PseudonymousJointUseChange,
        when: &[
            element(Norm::PseudonymousJointUseChange, PROVISION),
            element(Norm::PseudonymousJointUseChange, PSEUDONYMOUS),
            element(Norm::PseudonymousJointUseChange, TO_JOINT_USER.needs),
            element(Norm::PseudonymousJointUseChange, Is(JointUsePublished)),
        ],
        then: Effect::Stands(Duty::PublishJointUseChanges),
        unless: &[],
    },
    Rule {
        norm: Norm::NotPersonalJointUseChange,
        when: &[
            element(Norm::NotPersonalJointUseChange, PROVISION),
            element(Norm::NotPersonalJointUseChange, NOT_PERSONAL),
            element(Norm::NotPersonalJointUseChange, TO_JOINT_USER.needs),
            element(Norm::NotPersonalJointUseChange, Is(JointUsePublished)),
        ],
        then: Effect::Stands(Duty::PublishJointUseChanges),
        unless: &[],
    },
    // Abroad too: the guideline does not apply Article 28, and a decision says so.
    Rule {
        norm: Norm::PseudonymousAbroad,
        when: &[
            element(Norm::PseudonymousAbroad, PROVISION),
            element(Norm::PseudonymousAbroad, Any(&[PSEUDONYMOUS, NOT_PERSONAL])),
            element(Norm::PseudonymousAbroad, IN_FOREIGN_COUNTRY),
        ],
        then: Effect::Noted,
        unless: &[],
    },
    // 25 goes with entrusting it, and the entrustee is told what it gets.
    Rule {
        norm: Norm::PseudonymousEntrustees,
        when: &[
            element(Norm::PseudonymousEntrustees, PROVISION),
            element(Norm::PseudonymousEntrustees, PSEUDONYMOUS),
            element(Norm::PseudonymousEntrustees, TO_ENTRUSTEE),
        ],
        then: Effect::Arises(Duty::SuperviseEntrustee),
        unless: &[],
    },
    Rule {
        norm: Norm::NotPersonalEntrustees,
        when: &[
            element(Norm::NotPersonalEntrustees, PROVISION),
            element(Norm::NotPersonalEntrustees, NOT_PERSONAL),
            element(Norm::NotPersonalEntrustees, TO_ENTRUSTEE),
        ],
        then: Effect::Arises(Duty::SuperviseEntrustee),
        unless: &[],
    },
    // … what it takes in for the operator included (GL 3-4-4).
    Rule {
        norm: Norm::PseudonymousEntrustees,
        when: &[
            element(Norm::PseudonymousEntrustees, ACQUISITION),
            element(Norm::PseudonymousEntrustees, PSEUDONYMOUS),
            element(Norm::EntrustedIntake, TO_ENTRUSTEE),
        ],
        then: Effect::Arises(Duty::SuperviseEntrustee),
        unless: &[],
    },
    Rule {
        norm: Norm::NotPersonalEntrustees,
        when: &[
            element(Norm::NotPersonalEntrustees, ACQUISITION),
            element(Norm::NotPersonalEntrustees, NOT_PERSONAL),
            element(Norm::EntrustedIntake, TO_ENTRUSTEE),
        ],
        then: Effect::Arises(Duty::SuperviseEntrustee),
        unless: &[],
    },
    Rule {
        norm: Norm::TellEntrustee,
        when: &[
            element(Norm::TellEntrustee, PROVISION),
            element(Norm::TellEntrustee, Any(&[PSEUDONYMOUS, NOT_PERSONAL])),
            element(Norm::TellEntrustee, TO_ENTRUSTEE),
        ],
        then: Effect::Arises(Duty::TellEntrusteePseudonymous),
        unless: &[],
    },
    // 41(7): not collated to identify the principal.
    Rule {
        norm: Norm::PseudonymousCollation,
        when: &[
            element(Norm::PseudonymousCollation, COLLATION),
            element(Norm::PseudonymousCollation, PSEUDONYMOUS),
            element(Norm::PseudonymousCollation, Is(CollationToIdentify)),
        ],
        then: Effect::Prohibited,
        unless: &[], // not even law
    },
    // 41(8), Rules 33: not used to get in touch.
    Rule {
        norm: Norm::PseudonymousContact,
        when: &[
            element(Norm::PseudonymousContact, PSEUDONYMOUS),
            element(Norm::PseudonymousContact, BY_CONTACT),
        ],
        then: Effect::Prohibited,
        unless: &[], // not even law
    },
    // 41(9): 17(2), 26 and 32–39 do not apply.
    Rule {
        norm: Norm::PseudonymousExemptions,
        when: &[
            element(Norm::PseudonymousExemptions, Any(&[LEAK, REQUESTS])),
            element(Norm::PseudonymousExemptions, PSEUDONYMOUS),
        ],
        then: Effect::Disapplied,
        unless: &[],
    },
    // 23, 24 for pseudonymously processed personal data.
    Rule {
        norm: Norm::PseudonymousSecurity,
        when: &[element(Norm::PseudonymousSecurity, PSEUDONYMOUS)],
        then: Effect::Stands(Duty::SecureData),
        unless: &[],
    },
    Rule {
        norm: Norm::PseudonymousEmployees,
        when: &[element(Norm::PseudonymousEmployees, PSEUDONYMOUS)],
        then: Effect::Stands(Duty::SuperviseEmployees),
        unless: &[],
    },
    // 42(3): 23 against leaks, 24 and 40 for what is not personal information.
    Rule {
        norm: Norm::NotPersonalSecurity,
        when: &[element(Norm::NotPersonalSecurity, NOT_PERSONAL)],
        then: Effect::Stands(Duty::SecureData),
        unless: &[],
    },
    Rule {
        norm: Norm::NotPersonalEmployees,
        when: &[element(Norm::NotPersonalEmployees, NOT_PERSONAL)],
        then: Effect::Stands(Duty::SuperviseEmployees),
        unless: &[],
    },
    Rule {
        norm: Norm::NotPersonalComplaints,
        when: &[element(Norm::NotPersonalComplaints, NOT_PERSONAL)],
        then: Effect::Stands(Duty::HandleComplaints),
        unless: &[],
    },
    // 42(1), (2): the same ban where it is not personal information.
    Rule {
        norm: Norm::NotPersonalProvision,
        when: &[
            element(Norm::NotPersonalProvision, PROVISION),
            element(Norm::NotPersonalProvision, NOT_PERSONAL),
        ],
        then: Effect::Prohibited,
        unless: &[&[
            exception(Norm::NotPersonalProvision, &based_on_law(Norm::NotPersonalProvision)),
            // 27(5) as 42(2) carries it over, the purpose included.
            exception(Norm::NotPersonalEntrustment, ENTRUSTMENT.elements),
            exception(Norm::NotPersonalEntrustment, DELIVERY_TO_CLIENT.elements),
            exception(Norm::NotPersonalSuccession, SUCCESSION.elements),
            exception(Norm::NotPersonalSuccession, DUE_DILIGENCE.elements),
            NOT_PERSONAL_JOINT_USE,
        ]],
    },
    // 42(3): no identifying, no getting at the deleted information, no contact.
    Rule {
        norm: Norm::NotPersonalConduct,
        when: &[
            element(Norm::NotPersonalConduct, NOT_PERSONAL),
            element(
                Norm::NotPersonalConduct,
                Any(&[
                    All(&[COLLATION, Is(CollationToIdentify)]),
                    All(&[
                        Any(&[ACQUISITION_OR_RECEIPT, USES, RETENTION]),
                        Is(AcquiresDeletionInformation),
                    ]),
                    BY_CONTACT,
                ]),
            ),
        ],
        then: Effect::Prohibited,
        unless: &[],
    },
];
