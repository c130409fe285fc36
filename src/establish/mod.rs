//! From policy and case to facts: the only code that computes facts.
//!
//! It computes only from documents, ids and dates. Whatever rests on an answer
//! stays a condition of the rules, so that a decision can ask for it.

mod answers;
mod arrangements;
mod changes;
mod check;
mod consents;
mod declared;
mod entrustment;
mod established;
mod facts;
mod follow;
mod items;
mod kind;
mod names;
mod reach;
mod register;
mod terms;
pub(crate) mod then;

use std::sync::Arc;

use crate::answer::Answer;
use crate::case::{ActingAs, Case, Consent, OrUnknown, Presume};
use crate::fact::Fact;
use crate::policy::{Dataset, Fault, Faults, Policy};
use crate::register::Register;
use crate::vocabulary::{Handling, Source};

pub(crate) use answers::{contradicted, refused};
pub(crate) use consents::{Answers, Overruled, Said, limits_in_the_way, shortfalls};
pub(crate) use declared::Declared;
pub(crate) use established::{Established, Reliance, Shortfall};
pub(crate) use facts::{fact_named, phrase, role};
pub(crate) use follow::{
    BEYOND_THE_TASK, follow, follows_from, needed_by, presumed_of, with_consequences,
};
use names::Names;
pub(crate) use reach::Reach;

/// The faults of a case whose dataset the policy does not have.
pub(crate) fn faults_without_dataset(
    policy: &Policy,
    register: Option<&Register>,
    case: &Case,
) -> Faults {
    let mut faults = Vec::new();
    check::names(policy, register, case, None, &mut faults);
    check::beside(policy, case, &mut faults);
    Faults::of(faults)
}

/// Establishes the facts of a case under a policy, and what is kept beside it.
///
/// # Errors
///
/// Every unknown name and every answer that contradicts the documents, at once.
pub(crate) fn establish(
    declared: &Arc<Declared>,
    policy: &Policy,
    register: Option<&Register>,
    case: &Case,
    dataset: &Dataset,
) -> Result<Established, Faults> {
    let (found, faults) = found(declared, policy, register, case, dataset);
    answered(found, policy, case, faults)
}

/// What is established before the case answers anything itself, and what is wrong so far: the same
/// of all cases that differ in answers, performance of duties and days counted from alone.
pub(crate) fn found(
    declared: &Arc<Declared>,
    policy: &Policy,
    register: Option<&Register>,
    case: &Case,
    dataset: &Dataset,
) -> (Established, Vec<Fault>) {
    let mut faults = Vec::new();
    check::names(policy, register, case, Some(dataset), &mut faults);
    let names = Names::resolve(policy, register, case, dataset);
    let mut established = Established::nothing();
    keys(&mut established, case, dataset);
    kind::kind(&mut established, policy, case, &names);
    established.read_off_the_case();
    let items = declared.items_of(policy, &names.items);
    items::items(&mut established, &items, &names);
    items::codes(&mut established, &items, case, &mut faults);
    purpose(&mut established, &names);
    established.read_off_the_policy();
    changes::changes(&mut established, policy, case);
    arrangements::recipient(&mut established, case, &names);
    established.read_off_the_case();
    arrangements::arrangements(&mut established, policy, case, &names);
    entrustment::entrustment(&mut established, policy, case, &names);
    arrangements::joint_use(&mut established, policy, case, &names);
    arrangements::opt_out(&mut established, policy, case, &names);
    established.read_off_the_policy();
    if let Some(consents) = &case.consents {
        let reach = Reach::of(declared, policy, case, &names);
        consents::consents(&mut established, consents, &reach);
    }
    established.read_off_the_case();
    if established.facts.get(Fact::ConsenterIncapable) == Answer::Unknown
        && consents::may_be_minors(policy, &names)
    {
        established.said_unknown.insert(Fact::ConsenterIncapable);
    }
    terms::terms(&mut established, policy, &names);
    terms::purposes(&mut established, policy, &names);
    terms::statements(&mut established, policy, &names);
    established.read_off_the_policy();
    if let Some(kept) = register {
        register::register(&mut established, policy, kept, case, &names);
    }
    established.rule_out();
    follow(&mut established.facts, established.said_unknown, dataset.kind, case.date);
    established.concerned = names.items;
    (established, faults)
}

/// What is established of a case of which this was found, with its answers.
///
/// # Errors
///
/// What was wrong before, every name that is unknown beside it, and every answer that contradicts
/// the documents.
pub(crate) fn answered(
    mut found: Established,
    policy: &Policy,
    case: &Case,
    mut faults: Vec<Fault>,
) -> Result<Established, Faults> {
    check::beside(policy, case, &mut faults);
    answers::answers(&mut found, policy, case, &mut faults);
    Faults::check(faults)?;
    Ok(found)
}

/// What is wrong with what a case answers and says of duties, as far as no name beside it tells.
pub(crate) fn faults_beside(policy: &Policy, case: &Case) -> Vec<Fault> {
    let mut faults = Vec::new();
    check::beside(policy, case, &mut faults);
    faults
}

/// What is wrong with consents beside a case that was established.
pub(crate) fn faults_of(
    consents: &[Consent],
    (policy, register): (&Policy, Option<&Register>),
    case: &Case,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, one) in consents.iter().enumerate() {
        check::consent((policy, register), case, one, &format!("consents[{at}]"), &mut faults);
    }
    faults
}

/// What the consents of a case have to reach.
pub(crate) fn reach(
    declared: &Arc<Declared>,
    (policy, register): (&Policy, Option<&Register>),
    case: &Case,
    dataset: &Dataset,
) -> Reach {
    let names = Names::resolve(policy, register, case, dataset);
    Reach::of(declared, policy, case, &names)
}

/// Handling, request and source.
fn keys(established: &mut Established, case: &Case, dataset: &Dataset) {
    let handled = then::handling(case.handling, case.date);
    established.settle(Fact::Handling(handled), Answer::Yes);
    for handling in Handling::ALL {
        if *handling != handled {
            established.settle(Fact::Handling(*handling), Answer::No);
        }
    }
    if let Some(OrUnknown::Known(request)) = case.request {
        established.settle(Fact::Request(request), Answer::Yes);
    }
    if let Some(OrUnknown::Known(channel)) = case.channel {
        established.settle(Fact::ContactByListedMeans, channel.is_listed().into());
    }
    if let Some(affected) = case.affected {
        // Exactly 1,000 is not more than 1,000.
        established.settle(Fact::MoreThanThousand, (affected > 1000).into());
        // What affects nobody is no leak.
        if affected == 0 {
            established.settle(Fact::LeakLossOrDamage, Answer::No);
        }
    }
    // What an entrustee holds it holds for its client, be it that it took it in itself; where
    // it gets it from matters while it does.
    let entrusted =
        (case.acting_as == ActingAs::Entrustee).then_some(OrUnknown::Known(Source::Entrustor));
    let source = match case.handling {
        Handling::Acquisition | Handling::Receipt => case.source.or(entrusted),
        _ => entrusted.or(case.source),
    };
    match source.or(dataset.source.map(OrUnknown::Known)) {
        Some(OrUnknown::Known(source)) => established.settle(Fact::Source(source), Answer::Yes),
        Some(OrUnknown::Unknown) => {}
        // Nobody says where the data came from: presumed to be the operator's own,
        // neither entrusted to it nor taken over with a business.
        None if case.presume == Presume::Usual => {
            WITH_THE_BUSINESS.into_iter().map(Fact::Source).for_each(|source| {
                established.presumed.insert(source);
            });
        }
        None => {}
    }
}

/// Whether the purpose is one of those specified for the dataset.
fn purpose(established: &mut Established, names: &Names<'_>) {
    if let Some(purpose) = names.purpose {
        established.rest_on(Fact::WithinPurpose, &purpose.clause);
        // Of what has an open end it is asked whether it is specified.
        if purpose.open_ended {
            established.said_unknown.insert(Fact::PurposeUnspecified);
            established.rest_on(Fact::PurposeUnspecified, &purpose.clause);
        }
    }
    if let Some(specified) = names.is_for(&names.dataset.purposes) {
        established.settle(Fact::WithinPurpose, specified.into());
    }
}

/// The sources from which information comes as 27(5) has it.
const WITH_THE_BUSINESS: [Source; 2] = [Source::Entrustor, Source::Predecessor];
