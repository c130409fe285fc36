//! What the Act refers to, held against what its rules refer to: a case that is added to
//! a paragraph, or an element to a case, reaches every place that refers to it, or a test
//! names the place that was forgotten.

use std::collections::BTreeSet;

use crate::edition::Edition;
use crate::fact::Fact;
use crate::law;
use crate::norm::{Norm, Place};
use crate::rule::{Exception, Rule};

/// Cases that the Act lists in one paragraph and refers to in others.
struct Cases {
    /// The norm of the paragraph, or one of those that refer to them.
    of: &'static str,
    listed: &'static [Exception],
    /// The rules that refer to them.
    referred_to_by: &'static [Norm],
    /// The rules that refer to some of them alone, and which they leave out.
    but_for: &'static [(Norm, &'static [Norm])],
    /// Rules that stand twice: beside the one that refers to all, another of the same norm refers
    /// to these alone.
    twice: &'static [(Norm, &'static [Norm])],
}

pub(super) const HOMES: [(&[Exception], &str); 5] = [
    (law::PROVISION_WITHOUT_CONSENT, "a27_third_party_provision"),
    (law::NO_THIRD_PARTY, "a27_third_party_provision"),
    (law::USE_WITHOUT_CONSENT, "a18_purpose_limit"),
    (law::NOTICE_NOT_NEEDED, "a21_notice_of_purpose"),
    (law::DISCLOSURE_HARMS, "a32_requests"),
];

/// Of pseudonymously processed information a law is the only case of 27(1) (41(6)).
const A_LAW: &[Norm] = &[Norm::BasedOnLaw];

const REFERENCES: &[Cases] = &[
    Cases {
        of: "the cases of 27(1)",
        listed: law::PROVISION_WITHOUT_CONSENT,
        referred_to_by: &[
            Norm::ThirdPartyProvision,
            Norm::ForeignProvision,
            Norm::StopForeignProvision,
            Norm::ContinuedMeasures,
            Norm::ProvisionRecord,
            Norm::RecordKeeping,
            Norm::RecordWithoutMeasures,
            Norm::RecordKeepingWithoutMeasures,
            Norm::ReferableProvision,
            Norm::ReferableMeasures,
            Norm::StopReferableProvision,
            Norm::ReferableRecord,
            // For whoever receives.
            Norm::ReceiptOfReferable,
            Norm::ReceiptOfUnlawfulProvision,
            Norm::ReceiptCheck,
            Norm::ReceiptRecord,
            Norm::ReceiptRecordKeeping,
            Norm::ReferableReceiptCheck,
            Norm::ReferableReceiptRecord,
            Norm::ReferableReceiptRecordKeeping,
        ],
        but_for: &[],
        twice: &[
            (Norm::ReceiptOfUnlawfulProvision, A_LAW),
            (Norm::ReceiptCheck, A_LAW),
            (Norm::ReceiptRecord, A_LAW),
            (Norm::ReceiptRecordKeeping, A_LAW),
        ],
    },
    Cases {
        of: "the cases of 27(5)",
        listed: law::NO_THIRD_PARTY,
        referred_to_by: &[
            Norm::ThirdPartyProvision,
            Norm::ProvisionRecord,
            Norm::RecordKeeping,
            Norm::PseudonymousProvision,
        ],
        but_for: &[
            // A joint use that is published takes its place.
            (Norm::PseudonymousProvision, &[Norm::JointUse]),
        ],
        twice: &[],
    },
    Cases {
        of: "the cases of 18(3)",
        listed: law::USE_WITHOUT_CONSENT,
        referred_to_by: &[
            Norm::PurposeLimit,
            Norm::SuccessorPurposeLimit,
            Norm::ChangeWithConsiderableRelation,
            Norm::ChangeOfPurpose,
            Norm::EntrusteeLimit,
        ],
        but_for: &[],
        twice: &[],
    },
    Cases {
        of: "the cases of 21(4)",
        listed: law::NOTICE_NOT_NEEDED,
        referred_to_by: &[
            Norm::NoticeOnAcquisition,
            // Old 75 has 18(1) apply where 18(2) does not.
            Norm::TerritoryListed,
            Norm::ExpressStatement,
            Norm::NoticeOfChange,
            Norm::PseudonymousPublication,
            Norm::PurposeRequest,
        ],
        // 32(2)(ii) refers to (i) to (iii); (i) of its own is like (iv).
        but_for: &[(Norm::PurposeRequest, &[Norm::PurposeEvident])],
        twice: &[],
    },
    Cases {
        of: "the cases of 33(2)",
        listed: law::DISCLOSURE_HARMS,
        referred_to_by: &[
            Norm::Disclosure,
            Norm::DisclosureOnPaper,
            Norm::DisclosureMethod,
            Norm::RecordDisclosure,
        ],
        but_for: &[],
        twice: &[],
    },
];

/// The same exception under another norm: what each demands, the other does too.
struct SameElements {
    of: Norm,
    also: &'static [Norm],
    /// Facts that the others do without.
    but_for: &'static [Fact],
}

const SAME_ELEMENTS: &[SameElements] = &[
    SameElements {
        of: Norm::JointUse,
        also: &[Norm::PseudonymousJointUse, Norm::NotPersonalJointUse],
        // What a guideline says of data held before, it says of personal data.
        but_for: &[Fact::HeldBeforeJointNotice, Fact::JointUseExpected],
    },
    SameElements {
        of: Norm::Entrustment,
        also: &[Norm::EntrusteeLimit],
        but_for: &[
            // The entrustee is the operator itself.
            Fact::Relation(crate::vocabulary::Relation::Entrustee),
            Fact::Relation(crate::vocabulary::Relation::SubEntrustee),
            Fact::DeliversToClient,
            Fact::Source(crate::vocabulary::Source::Entrustor),
            // The purpose is the client's.
            Fact::WithinPurpose,
            Fact::ExceedsNeed,
        ],
    },
    SameElements { of: Norm::Entrustment, also: &[Norm::NotPersonalEntrustment], but_for: &[] },
    SameElements { of: Norm::Succession, also: &[Norm::NotPersonalSuccession], but_for: &[] },
];

/// A norm as it is cited, for a fault.
fn cited(norm: Norm, edition: Edition) -> String {
    let place = norm.citation(edition).map_or_else(String::new, |one| one.to_string());
    format!("{place} (`{}`)", norm.id())
}

fn assert_none(faults: &BTreeSet<String>) {
    let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

fn has(rule: &Rule, norm: Norm) -> bool {
    rule.exceptions().any(|exception| exception.norm == norm)
}

/// A case that stands in the paragraph, and in no list, is referred to by nobody.
#[test]
fn every_item_of_a_paragraph_that_is_referred_to_is_one_of_its_cases() {
    let mut faults = BTreeSet::new();
    for edition in Edition::ALL {
        for cases in REFERENCES {
            let places: Vec<Place> =
                cases.listed.iter().filter_map(|exception| exception.norm.place(edition)).collect();
            for paragraph in places.iter().map(|place| Place { item: 0, ..*place }) {
                let items = Norm::ALL.iter().filter_map(|norm| {
                    let place = norm.place(edition)?;
                    (place.item > 0 && paragraph.contains(place)).then_some((*norm, place))
                });
                for (norm, _) in items.filter(|(_, place)| !places.contains(place)) {
                    let referring: Vec<String> = cases
                        .referred_to_by
                        .iter()
                        .filter(|other| other.in_force(edition))
                        .map(|other| cited(*other, edition))
                        .collect();
                    faults.insert(format!(
                        "{edition}: {} is not among {}, to which refer: {}",
                        cited(norm, edition),
                        cases.of,
                        referring.join(", ")
                    ));
                }
            }
        }
    }
    assert_none(&faults);
}

/// The cases to which a rule refers.
fn referred_to(rule: &Rule, cases: &Cases) -> BTreeSet<Norm> {
    let listed = cases.listed.iter().map(|exception| exception.norm);
    listed.filter(|norm| has(rule, *norm)).collect()
}

/// Whoever refers to a list refers to all of it.
#[test]
fn every_reference_reaches_every_case() {
    let mut faults = BTreeSet::new();
    for cases in REFERENCES {
        for norm in cases.referred_to_by {
            if !law::rules().any(|rule| rule.norm == *norm && has(rule, cases.listed[0].norm)) {
                faults.insert(format!("`{}` does not refer to {}", norm.id(), cases.of));
            }
        }
        let refer = |rule: &&Rule| cases.listed.iter().any(|exception| has(rule, exception.norm));
        for rule in law::rules().filter(refer) {
            let edition = Edition::ALL.into_iter().rev().find(|one| rule.norm.in_force(*one));
            let edition = edition.unwrap_or(Edition::LAST);
            if !cases.referred_to_by.contains(&rule.norm) {
                faults.insert(format!(
                    "{} refers to some of {}: say so in REFERENCES",
                    cited(rule.norm, edition),
                    cases.of
                ));
            }
            let of_norm = |list: &[(Norm, &'static [Norm])]| {
                list.iter().find(|(by, _)| *by == rule.norm).map(|(_, norms)| *norms)
            };
            // That another rule of the norm refers to all, the next test says.
            let alone = of_norm(cases.twice).map(|norms| norms.iter().copied().collect());
            if alone.is_some_and(|alone: BTreeSet<Norm>| referred_to(rule, cases) == alone) {
                continue;
            }
            let left_out =
                |norm: Norm| of_norm(cases.but_for).is_some_and(|out| out.contains(&norm));
            for exception in cases.listed.iter().filter(|exception| !left_out(exception.norm)) {
                if !has(rule, exception.norm) {
                    faults.insert(format!(
                        "{} refers to {}, and not to {}",
                        cited(rule.norm, edition),
                        cases.of,
                        cited(exception.norm, Edition::LAST)
                    ));
                }
            }
        }
    }
    assert_none(&faults);
}

/// A rule that refers to some of a list alone stands beside one that refers to all of it.
#[test]
fn of_a_rule_that_stands_twice_one_reaches_every_case() {
    let mut faults = BTreeSet::new();
    for cases in REFERENCES {
        let all: BTreeSet<Norm> = cases.listed.iter().map(|exception| exception.norm).collect();
        for (norm, _) in cases.twice {
            let mut rules = law::rules().filter(|rule| rule.norm == *norm);
            if !rules.any(|rule| referred_to(rule, cases) == all) {
                faults.insert(format!(
                    "no rule of {} refers to all of {}",
                    cited(*norm, Edition::LAST),
                    cases.of
                ));
            }
        }
    }
    assert_none(&faults);
}

/// The facts that the exceptions of a norm demand in an edition.
fn demanded(norm: Norm, edition: Edition) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    let exceptions =
        law::rules().flat_map(Rule::exceptions).filter(|exception| exception.norm == norm);
    for element in exceptions.flat_map(|exception| exception.elements_in(edition)) {
        element.needs.atoms(&mut |fact, _| {
            facts.insert(fact.to_string());
        });
    }
    facts
}

#[test]
fn an_exception_that_is_carried_over_keeps_its_elements() {
    let mut faults = BTreeSet::new();
    for edition in Edition::ALL {
        for same in SAME_ELEMENTS {
            let spared: BTreeSet<String> = same.but_for.iter().map(|one| one.to_string()).collect();
            let elements = demanded(same.of, edition);
            for also in same.also.iter().filter(|also| also.in_force(edition)) {
                let there = demanded(*also, edition);
                for fact in elements.difference(&there).filter(|fact| !spared.contains(*fact)) {
                    faults.insert(format!(
                        "{edition}: {} demands `{fact}`, and {} does not",
                        cited(same.of, edition),
                        cited(*also, edition)
                    ));
                }
            }
        }
    }
    assert_none(&faults);
}
