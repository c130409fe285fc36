//! Is it a provision at all? The question comes before Arts. 27–31; where the
//! answer is no, none of them is reached.

use super::conditions::{PROVISION, REFERABLE};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{All, Any, Is, Not};
use crate::rule::{Effect, Rule, element};
use crate::vocabulary::{InformationKind, Relation};

pub(super) const RULES: &[Rule] = &[
    // To the principal, or within the same legal person.
    Rule {
        norm: Norm::Provision,
        when: &[
            element(Norm::Provision, PROVISION),
            element(
                Norm::Provision,
                Any(&[Is(Relation(Relation::Principal)), Is(Relation(Relation::SameEntity))]),
            ),
        ],
        then: Effect::NoProvision,
        unless: &[],
    },
    // Storage with one who by contract does not handle the data, under access control.
    Rule {
        norm: Norm::CloudWithoutHandling,
        when: &[
            element(Norm::CloudWithoutHandling, PROVISION),
            element(
                Norm::CloudWithoutHandling,
                All(&[Is(ContractExcludesHandling), Is(AccessControlled)]),
            ),
        ],
        then: Effect::NoProvision,
        unless: &[],
    },
    // What the principal sends by an own act.
    Rule {
        norm: Norm::PrincipalsOwnAct,
        when: &[
            element(Norm::PrincipalsOwnAct, PROVISION),
            element(Norm::PrincipalsOwnAct, Is(PrincipalsOwnAct)),
        ],
        then: Effect::NoProvision,
        unless: &[],
    },
    // What a third party collects itself, without the operator's handling it …
    Rule {
        norm: Norm::CollectionByRecipient,
        when: &[
            element(Norm::CollectionByRecipient, PROVISION),
            element(Norm::CollectionByRecipient, Not(Kind(InformationKind::PersonallyReferable))),
            element(Norm::CollectionByRecipient, Is(RecipientCollectsItself)),
        ],
        then: Effect::NoProvision,
        unless: &[],
    },
    // … as by its own tag on a page.
    Rule {
        norm: Norm::ReferableCollectionByRecipient,
        when: &[
            element(Norm::ReferableCollectionByRecipient, PROVISION),
            element(Norm::ReferableCollectionByRecipient, REFERABLE),
            element(Norm::ReferableCollectionByRecipient, Is(RecipientCollectsItself)),
        ],
        then: Effect::NoProvision,
        unless: &[],
    },
];
