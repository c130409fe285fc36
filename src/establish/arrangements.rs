//! Recipient, relation, entrustment, joint use and opt-out.

use super::established::{Established, OnItems};
use super::names::Names;
use super::{entrustment, register};
use crate::answer::Answer;
use crate::case::{Case, OrUnknown, Presume};
use crate::fact::Fact;
use crate::policy::{JointUse, Policy, ProvisionGround, covers};
use crate::register::{Entry, Unheard};
use crate::vocabulary::{Country, Handling, Id, NamedRecipient, Relation};

/// Where the recipient is, and whether it is a public body.
pub(super) fn recipient(established: &mut Established, case: &Case, names: &Names<'_>) {
    if matches!(case.handling.recipient(), NamedRecipient::None(_)) {
        return;
    }
    if let Some(country) = names.country {
        let facts = [
            (Fact::RecipientAbroad, country != Country::JAPAN),
            (Fact::CountryDesignated, country.is_designated_on(case.date)),
        ];
        for (fact, so) in facts {
            established.settle(fact, so.into());
            if let Some(recipient) = names.country_on_record {
                established.record(fact, vec![Entry::of_country(recipient)]);
            }
        }
    } else if let Some(recipient) = names.country_differs {
        established.pass(Fact::RecipientAbroad, &Entry::of_country(recipient), Unheard::Overruled);
    }
    if names.somewhere_abroad {
        established.settle(Fact::RecipientAbroad, Answer::Yes);
        if let Some(clause) = names.recipient.and_then(|one| one.clause.as_ref()) {
            established.rest_on(Fact::RecipientAbroad, clause);
        }
    }
    if names.recipient.is_some_and(|recipient| recipient.public_body) {
        established.settle(Fact::RecipientIsPublicBody, Answer::Yes);
    }
}

/// The relation: what the case says, else the declared arrangement that matches.
pub(super) fn arrangements(
    established: &mut Established,
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) {
    match case.handling.recipient() {
        NamedRecipient::None(_) => return,
        // Nobody takes it in for the operator, unless the case names who.
        NamedRecipient::TakesItIn if case.recipient.is_none() => {
            if case.presume == Presume::Usual {
                for relation in [Relation::Entrustee, Relation::SubEntrustee] {
                    established.presumed.insert(Fact::Relation(relation));
                }
            }
            return;
        }
        NamedRecipient::TakesItIn | NamedRecipient::GetsIt => {}
    }
    let entrustment = policy.entrustments.iter().find(|one| entrustment::entrusts(one, names));
    let joint = policy.joint_uses.iter().find(|one| shares(one, names));
    let by_ground = names.recipient.filter(|one| covers(&one.datasets, &names.dataset.id));
    let by_ground = by_ground.and_then(|one| one.ground).map(ProvisionGround::relation);
    let arranged = [entrustment.map(|_| Relation::Entrustee), joint.map(|_| Relation::JointUser)];
    let by_ground = by_ground.filter(|_| arranged.iter().all(Option::is_none));
    let published = arranged.into_iter().chain([by_ground]).flatten();
    let published = published.filter(|one| case.handling.may_name(*one));
    let kept = register::relations(established, case, names);
    let mut possible: Vec<Relation> = Vec::new();
    for relation in published.clone().chain(kept.iter().map(|(relation, _)| *relation)) {
        if !possible.contains(&relation) {
            possible.push(relation);
        }
    }
    let relation = match (&names.relation, possible.as_slice()) {
        (Some(OrUnknown::Known(relation)), _) => *relation,
        (None, [relation]) => *relation,
        (None, several) => {
            // Each could be meant: which of them this provision is, is asked.
            for (relation, entry) in kept.iter().filter(|_| !several.is_empty()) {
                established.pass(Fact::Relation(*relation), entry, Unheard::Contradicted);
            }
            return;
        }
        (Some(OrUnknown::Unknown), _) => return,
    };
    let fact = Fact::Relation(relation);
    established.settle(fact, Answer::Yes);
    if names.relation.is_none() && !published.clone().any(|one| one == relation) {
        let entries = kept.into_iter().filter(|(one, _)| *one == relation);
        established.record(fact, entries.map(|(_, entry)| entry).collect());
    }
    match relation {
        Relation::Entrustee | Relation::SubEntrustee => {
            for entrustment in
                policy.entrustments.iter().filter(|one| covers(&one.datasets, &names.dataset.id))
            {
                established.rest_on(fact, &entrustment.clause);
            }
        }
        Relation::JointUser => {
            for joint in
                policy.joint_uses.iter().filter(|one| covers(&one.datasets, &names.dataset.id))
            {
                established.rest_on(fact, &joint.clause);
            }
            for none in
                policy.no_joint_uses.iter().filter(|one| covers(&one.datasets, &names.dataset.id))
            {
                established.rest_on(fact, &none.clause);
            }
        }
        _ => {
            for none in
                policy.no_joint_uses.iter().filter(|one| covers(&one.datasets, &names.dataset.id))
            {
                established.rest_on(fact, &none.clause);
            }
        }
    }
}

/// Whether a declared joint use names this recipient for this dataset and purpose.
fn shares(joint: &JointUse, names: &Names<'_>) -> bool {
    covers(&joint.datasets, &names.dataset.id)
        && joint.users.as_ref().is_some_and(|users| names.is_among(&users.recipients))
        && joint.purposes.as_ref().is_some_and(|part| names.is_for(&part.ids) == Some(true))
}

/// The facts of Art. 27(5)(iii), read off the joint use of this dataset.
pub(super) fn joint_use(
    established: &mut Established,
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) {
    if case.handling != Handling::Provision {
        return;
    }
    let covering: Vec<&JointUse> =
        policy.joint_uses.iter().filter(|one| covers(&one.datasets, &names.dataset.id)).collect();
    if covering.is_empty() {
        no_joint_use(established, policy, names);
        return;
    }
    // Any that covers the provision carries it: of several, the first that goes furthest.
    let best = covering.iter().rev().max_by_key(|one| reach(one, case, names));
    let Some(joint) = best.copied() else { return };
    let definition = |stated: bool| Answer::from(stated);
    established.state(Fact::JointUseShown, Answer::Yes);
    established.rest_on(Fact::JointUseShown, &joint.clause);
    established.state(Fact::JointItemsShown, definition(joint.items.is_some()));
    established.state(Fact::JointPurposesShown, definition(joint.purposes.is_some()));
    if let Some(since) = joint.since {
        established.state(Fact::JointNoticeBeforehand, (since <= case.date).into());
    }
    match &joint.items {
        None => established.settle(Fact::ItemsInJointUse, Answer::No),
        Some(part) => {
            let outside: Vec<Id> =
                names.items.iter().filter(|item| !part.ids.contains(item)).cloned().collect();
            if !names.items.is_empty() {
                established.settle(Fact::ItemsInJointUse, outside.is_empty().into());
            }
            established.rest_on(Fact::ItemsInJointUse, &part.clause);
            established.rest_on(Fact::ItemsInOpenTail, &part.clause);
            let all_named = !names.items.is_empty() && outside.is_empty();
            if all_named || !part.open_ended {
                established.settle(Fact::ItemsInOpenTail, Answer::No);
            }
            if !outside.is_empty() {
                let fact = Fact::ItemsInJointUse;
                established.items.push(OnItems { fact, items: outside, without: Answer::Yes });
            }
        }
    }
    match &joint.users {
        None => {
            established.state(Fact::JointScopeShown, Answer::No);
            established.settle(Fact::RecipientInJointScope, Answer::No);
        }
        Some(users) => {
            let kept_elsewhere = users.elsewhere.is_some() || users.in_words.is_some();
            established.state(
                Fact::JointScopeShown,
                if kept_elsewhere { Answer::Unknown } else { Answer::Yes },
            );
            let within = if names.is_among(&users.recipients) {
                Answer::Yes
            } else if kept_elsewhere {
                Answer::Unknown
            } else {
                Answer::No
            };
            established.settle(Fact::RecipientInJointScope, within);
            established.rest_on(Fact::RecipientInJointScope, &users.clause);
        }
    }
    match &joint.purposes {
        None => established.settle(Fact::UseInJointPurposes, Answer::No),
        Some(purposes) => {
            if let Some(within) = names.is_for(&purposes.ids) {
                established.settle(Fact::UseInJointPurposes, within.into());
            }
            established.rest_on(Fact::UseInJointPurposes, &purposes.clause);
        }
    }
    match &joint.responsible {
        None => {
            for fact in RESPONSIBLE {
                established.state(fact, Answer::No);
            }
        }
        Some(responsible) => {
            let said = |stated: &Option<crate::policy::Stated>| {
                stated.as_ref().map_or(Answer::No, crate::policy::Stated::answer)
            };
            established.state(Fact::ResponsibleNameShown, responsible.name.is_some().into());
            established.state(Fact::ResponsibleAddressShown, said(&responsible.address));
            established.state(Fact::RepresentativeNameShown, said(&responsible.representative));
            if responsible.individual {
                established.state(Fact::ResponsibleIsIndividual, Answer::Yes);
            }
            for fact in RESPONSIBLE {
                established.rest_on(fact, &responsible.clause);
            }
        }
    }
}

/// How far a joint use goes toward carrying the provision: whether it can, and how much of
/// it covers and says what it must.
fn reach(joint: &JointUse, case: &Case, names: &Names<'_>) -> (bool, usize) {
    let responsible = joint.responsible.as_ref();
    let said = |stated: Option<&crate::policy::Stated>| {
        stated.map_or(Answer::No, crate::policy::Stated::answer)
    };
    let individual = responsible.is_some_and(|one| one.individual);
    let elements = [
        joint.since.map_or(Answer::Unknown, |since| (since <= case.date).into()),
        joint.items.as_ref().map_or(Answer::No, |part| {
            names.items.iter().all(|item| part.ids.contains(item)).into()
        }),
        joint.users.as_ref().map_or(Answer::No, |users| match names.is_among(&users.recipients) {
            false if users.elsewhere.is_some() || users.in_words.is_some() => Answer::Unknown,
            named => named.into(),
        }),
        joint.purposes.as_ref().map_or(Answer::No, |part| {
            names.is_for(&part.ids).map_or(Answer::Unknown, Answer::from)
        }),
        said(responsible.and_then(|one| one.address.as_ref())),
        said(responsible.and_then(|one| one.representative.as_ref())).or(individual.into()),
    ];
    let met = elements.iter().filter(|one| **one == Answer::Yes).count();
    (!elements.contains(&Answer::No), met)
}

const RESPONSIBLE: [Fact; 3] =
    [Fact::ResponsibleNameShown, Fact::ResponsibleAddressShown, Fact::RepresentativeNameShown];

/// A policy without a joint use of this data: nothing was announced.
fn no_joint_use(established: &mut Established, policy: &Policy, names: &Names<'_>) {
    const ANNOUNCED: [Fact; 9] = [
        Fact::RecipientInJointScope,
        Fact::ItemsInJointUse,
        Fact::ItemsInOpenTail,
        Fact::UseInJointPurposes,
        Fact::JointNoticeBeforehand,
        Fact::JointUseShown,
        Fact::JointItemsShown,
        Fact::JointScopeShown,
        Fact::JointPurposesShown,
    ];
    for fact in ANNOUNCED.into_iter().chain(RESPONSIBLE) {
        established.state(fact, Answer::No);
    }
    for none in policy.no_joint_uses.iter().filter(|one| covers(&one.datasets, &names.dataset.id)) {
        established.rest_on(Fact::JointUseShown, &none.clause);
    }
}

/// What the announced opt-out shows.
pub(super) fn opt_out(
    established: &mut Established,
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) {
    let Some(opt_out) =
        policy.opt_out.as_ref().filter(|one| covers(&one.datasets, &names.dataset.id))
    else {
        return;
    };
    if case.handling != Handling::Provision {
        return;
    }
    for fact in Fact::OPT_OUT_NOTICE.iter().copied() {
        let shown = opt_out.shown.iter().any(|id| *id == fact.id());
        established.state(fact, shown.into());
        established.rest_on(fact, &opt_out.clause);
    }
    established.state(Fact::OptOutFiled, opt_out.filed);
    if opt_out.since.is_some_and(|since| since <= case.date) {
        established.state(Fact::OptOutNoticeBeforehand, Answer::Yes);
    }
}
