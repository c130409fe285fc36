//! Deciding, and reading a decision, allocates nothing.
//!
//! The counting allocator is that of `allocation-counter`; it counts for each
//! thread on its own.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::hint::black_box;

use appi::case::{CaseRecipient, DescribedRecipient, OrUnknown, Presume};
use appi::vocabulary::Country;
use appi::{Answer, Case, Decision, Edition, Fact, Policy, Prepared};

const POLICY: &str = include_str!("../examples/policies/002-gmo-globalsign.toml");

const CASES: [(&str, &str); 7] = [
    ("invoicing", include_str!("../examples/cases/1-invoicing-through-an-entrustee.toml")),
    ("joint use", include_str!("../examples/cases/2-joint-use-in-the-group.toml")),
    (
        "joint item",
        include_str!("../examples/cases/3-joint-use-of-an-item-outside-the-definition.toml"),
    ),
    ("vendor", include_str!("../examples/cases/4-us-vendor-without-an-equivalent-system.toml")),
    ("equivalent", include_str!("../examples/cases/5-us-vendor-with-an-equivalent-system.toml")),
    ("marketing", include_str!("../examples/cases/6-marketing-by-a-third-party.toml")),
    ("police", include_str!("../examples/cases/7-police-inquiry.toml")),
];

/// Answers that claim an exception, open a question, and settle a group.
const ANSWERS: [&[(Fact, Answer)]; 4] = [
    &[],
    &[(Fact::BasedOnLaw, Answer::Yes)],
    &[(Fact::RecipientOperatesInJapan, Answer::Unknown), (Fact::WithinPurpose, Answer::Unknown)],
    &[(Fact::ConsentToProvision, Answer::Yes), (Fact::ImproperUse, Answer::Unknown)],
];

fn allocations(work: impl FnOnce()) -> u64 {
    allocation_counter::measure(work).count_total
}

/// What is read off a decision, and how often reading it allocates.
fn readings(decision: &Decision<'_>) -> [(&'static str, u64); 10] {
    [
        (
            "verdict",
            allocations(|| {
                let _ = (decision.verdict(), decision.is_conflict(), decision.is_not_regulated());
            }),
        ),
        (
            "reasons",
            allocations(|| {
                black_box(decision.reasons().count());
            }),
        ),
        (
            "exceptions",
            allocations(|| {
                for reason in decision.reasons() {
                    for state in reason.exceptions() {
                        let _ = (state.answer(), state.norm(), state.citation(), state.clause());
                        let _ = (state.elements().count(), state.lacking().count());
                    }
                }
            }),
        ),
        (
            "citations, clauses and items",
            allocations(|| {
                for reason in decision.reasons() {
                    let _ = (reason.norm(), reason.citation(), reason.clause(), reason.kind());
                    let _ = (
                        reason.citations().count(),
                        reason.clauses().count(),
                        reason.items().count(),
                    );
                }
            }),
        ),
        (
            "places where nothing is regulated",
            allocations(|| {
                black_box(decision.unregulated_by().count());
            }),
        ),
        (
            "duties",
            allocations(|| {
                let _ = (decision.duties().count(), decision.standing_duties().count());
                let _ = (decision.breaches().count(), decision.flags().count());
            }),
        ),
        (
            "missing",
            allocations(|| {
                black_box(decision.missing().count());
            }),
        ),
        (
            "presumptions",
            allocations(|| {
                black_box(decision.presumptions().count());
            }),
        ),
        (
            "next question",
            allocations(|| {
                black_box(decision.next_question());
            }),
        ),
        (
            "facts",
            allocations(|| {
                black_box(decision.facts().answers().count());
            }),
        ),
    ]
}

fn check(what: &str, prepared: &Prepared) {
    for answers in ANSWERS {
        let mut decided = None;
        let deciding = allocations(|| decided = Some(prepared.decide(answers)));
        assert_eq!(deciding, 0, "{what}: deciding with {answers:?} allocates");
        let decision = decided.unwrap();
        for (reading, count) in readings(&decision) {
            assert_eq!(count, 0, "{what}: reading the {reading} with {answers:?} allocates");
        }
    }
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(vec![0_u8; 8]))), 1);
}

#[test]
fn deciding_and_reading_a_decision_allocates_nothing() {
    let policy: Policy = toml::from_str(POLICY).unwrap();
    for (what, text) in CASES {
        let case: Case = toml::from_str(text).unwrap();
        let edition = Edition::in_force_on(case.date).unwrap();
        let compiled = policy.compile(edition).unwrap();
        for presume in [Presume::Usual, Presume::Nothing] {
            let mut case = case.clone();
            case.presume = presume;
            check(what, &compiled.prepare(&case).unwrap());
        }
        // With an open relation, too.
        let relation = Some(OrUnknown::Unknown);
        let country = Some(Country::JAPAN);
        let recipient = DescribedRecipient { relation, country, ..DescribedRecipient::default() };
        let mut case = case.clone();
        case.recipient = Some(CaseRecipient::Described(recipient));
        check(what, &compiled.prepare(&case).unwrap());
    }
}

/// Consents of every length of list, with ids, withdrawals and what was shown.
const CONSENTS: &str = r#"
    [[consents]]
    id = "0f8fad5b-d9cb-469f-a165-70867728950e"
    to = ["use", "provision", "foreign-provision"]
    recipients = ["any-shown"]
    items = ["name", "email", "telephone"]
    purposes = ["invoicing"]
    countries = ["JP", "US"]
    shown = ["country", "regime", "measures"]
    expressed = "tick"
    given = "2026-03-01"
    identity-confirmed = "yes"
    capacity = "capable"
    [[consents]]
    id = "同意-2"
    to = ["provision"]
    expressed = "written"
    given = "2025-03-01"
    identity-confirmed = "yes"
    withdrawn = "2026-05-01"
    [[consents]]
    to = ["provision"]
    expressed = "by-use"
"#;

/// Reading the consents of a principal and deciding on them, too, once some have been read.
#[test]
fn reading_consents_allocates_nothing() {
    #[derive(serde::Deserialize)]
    struct File {
        consents: Vec<appi::Consent>,
    }

    let policy: Policy = toml::from_str(POLICY).unwrap();
    let File { consents } = toml::from_str(CONSENTS).unwrap();
    let answers = [(Fact::BasedOnLaw, Answer::No)];
    for (what, text) in CASES {
        let case: Case = toml::from_str(text).unwrap();
        let compiled = policy.compile(Edition::in_force_on(case.date).unwrap()).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        prepared.consents(&[]).unwrap();
        for count in 0..=consents.len() {
            let reading = allocations(|| {
                let on_record = prepared.consents(&consents[..count]).unwrap();
                black_box(prepared.decide_on(&on_record, &answers).verdict());
            });
            assert_eq!(reading, 0, "{what}: reading {count} consents allocates");
        }
    }
}
