//! The table of limits, held against the rules: what it names prohibits that handling of
//! that kind of information, and of what it does not name it is said why no promise mirrors
//! it.

use std::collections::BTreeSet;

use crate::edition::Edition;
use crate::fact::{Fact, Group};
use crate::law;
use crate::norm::Norm;
use crate::rule::{Cube, Does, Effect, Rule, can_meet, lower_all};
use crate::vocabulary::{Handling, InformationKind, RequestKind};

/// Prohibitions that no promise about a handling mirrors.
const MIRRORED_BY_NONE: &[(Norm, &str)] = &[
    (Norm::SpecifyPurpose, "how a purpose is told, not what is done"),
    (Norm::ImproperUse, "nothing exceptions it"),
    (Norm::ProperAcquisition, "nothing exceptions it"),
    (Norm::ReceiptOfUnlawfulProvision, "it is about what the sender may do"),
    (Norm::EntrusteeLimit, "it binds toward the client"),
    (Norm::PseudonymousEntrusteeLimit, "it binds toward the client"),
    (Norm::NotPersonalConduct, "it forbids to identify, whatever else is done"),
    (Norm::CollationOfOwn, "it forbids to identify, whatever else is done"),
    (Norm::IdentificationOfReceived, "it forbids to identify, whatever else is done"),
    (Norm::LeakWhileAcquiring, "it is a case of 26(1)"),
    (Norm::LeakNoticeWhileAcquiring, "it is a case of 26(2)"),
    (Norm::StopForeignProvision, "it follows a permitted provision"),
    (Norm::StopReferableProvision, "it follows a permitted provision"),
];

/// Whether the rule can prohibit a handling of a kind in an edition.
pub(super) fn reaches(
    rule: &Rule,
    handling: Handling,
    kind: InformationKind,
    edition: Edition,
) -> bool {
    let mut this = Cube::atom(Fact::Handling(handling), true);
    for other in Handling::ALL.iter().filter(|other| **other != handling) {
        this = this.and(Cube::atom(Fact::Handling(*other), false));
    }
    this = this.and(Cube::atom(Fact::Kind(kind), true));
    for other in Group::Kind.mask().iter().filter(|other| *other != Fact::Kind(kind)) {
        this = this.and(Cube::atom(other, false));
    }
    can_meet(&lower_all(rule.when_in(edition)), &[this])
}

#[test]
fn every_prohibition_is_a_limit_or_says_why_not() {
    let mut faults = Vec::new();
    let mut told: BTreeSet<Norm> = MIRRORED_BY_NONE.iter().map(|(norm, _)| *norm).collect();
    for edition in Edition::ALL {
        for handling in Handling::ALL.iter().copied() {
            for kind in InformationKind::ALL.iter().copied() {
                for norm in law::limits_on(handling, kind, edition) {
                    // In some edition it does; in an earlier one it may have reached less.
                    let mut editions = Edition::ALL.into_iter().filter(|one| norm.in_force(*one));
                    let does = |one: Edition| {
                        law::prohibitions(norm).any(|rule| reaches(rule, handling, kind, one))
                    };
                    if !editions.any(does) {
                        let (handling, kind, norm) = (handling.id(), kind.id(), norm.id());
                        faults.push(format!("`{norm}` limits no {handling} of {kind}"));
                    }
                    if MIRRORED_BY_NONE.iter().any(|(other, _)| *other == norm) {
                        faults.push(format!("`{}` is a limit, and mirrored by none", norm.id()));
                    }
                    told.insert(norm);
                }
            }
        }
    }
    let prohibiting: BTreeSet<Norm> =
        law::rules().filter(|rule| rule.then == Effect::Prohibited).map(|rule| rule.norm).collect();
    let forgotten = prohibiting.difference(&told);
    faults.extend(forgotten.map(|norm| format!("`{}` prohibits, and is no limit", norm.id())));
    let idle = told.difference(&prohibiting);
    faults.extend(idle.map(|norm| format!("`{}` prohibits nothing", norm.id())));
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_request_has_one_limit_where_it_is_known() {
    for edition in Edition::ALL {
        let known =
            law::limits_on(Handling::RefuseRequest, InformationKind::RetainedPersonalData, edition);
        let told: Vec<Norm> = RequestKind::ALL
            .iter()
            .flat_map(|request| law::limits_on_refusing(*request, edition))
            .collect();
        assert_eq!(told, known.collect::<Vec<_>>(), "{edition}");
    }
}

/// What a policy can tell of an opt-out notice item by item is what 27(2) demands of it.
#[test]
fn the_items_of_an_opt_out_notice_are_those_of_the_act() {
    let demanded: BTreeSet<&str> = law::rules()
        .flat_map(Rule::exceptions)
        .filter(|exception| exception.norm == Norm::OptOut)
        .flat_map(|exception| exception.elements)
        .filter(|element| ![Norm::OptOut, Norm::OptOutFiling].contains(&element.norm))
        .flat_map(|element| {
            let mut facts = Vec::new();
            element.needs.atoms(&mut |fact, affirmed| facts.extend(affirmed.then_some(fact.id())));
            facts
        })
        .collect();
    let told: BTreeSet<&str> = Fact::OPT_OUT_NOTICE.iter().map(|fact| fact.id()).collect();
    // Who files from abroad, when it is told and how plainly are no items of it.
    let others: Vec<&str> = demanded.difference(&told).copied().collect();
    assert_eq!(others, ["opt-out-agent-in-japan", "opt-out-recognisable", "opt-out-time-left"]);
    assert!(told.is_subset(&demanded), "{:?}", told.difference(&demanded));
}

/// The norms whose rows say `exception` are the exceptions of the rules.
#[test]
fn every_exception_says_that_it_is_one() {
    let exceptions = law::rules()
        .filter(|rule| rule.then == Effect::Prohibited)
        .flat_map(|rule| rule.exceptions())
        .filter(|exception| exception.does == Does::Permits);
    let there: BTreeSet<Norm> = exceptions.map(|exception| exception.norm).collect();
    let said: BTreeSet<Norm> = Norm::exceptions().collect();
    let unsaid = there
        .difference(&said)
        .map(|norm| format!("`{norm}` is an exception, and its row does not say so"));
    let too_much = said
        .difference(&there)
        .map(|norm| format!("`{norm}` is said to be an exception, and no rule has it"));
    let faults: Vec<String> = unsaid.chain(too_much).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
