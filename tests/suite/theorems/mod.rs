//! Theorems: what holds of every decision, tried on random situations.

mod consents;
mod documents;
mod keys;
mod open;
mod permission;
mod reasons;
mod records;
mod registers;
mod silence;
mod verdict;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use appi::case::{CasePurpose, CaseRecipient, ConsentKind, DescribedRecipient, OrUnknown, Presume};
use appi::decision::{OwedDuty, ReasonKind, Ruling, Step};
use appi::fact::{Question, Role};
use appi::law::Instrument;
use appi::policy::{Exception, TermDefinition};
use appi::vocabulary::{InformationKind, Relation};
use appi::{
    Answer, Authority, Case, Citation, CompiledPolicy, Consent, Decision, Duty, Edition, Fact,
    Handling, Id, Language, Norm, Policy, Prepared, Record, Verdict,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::situations::{
    Dice, POLICIES, Situation, TAKE_OUT, TEXTS, all_facts, answer, answer_with_one_of, aside,
    asides, consent, explicit, open_questions, prepare, situations, values,
};

/// The number of cases of a theorem, unless `PROPTEST_CASES` says otherwise.
fn tries(cases: u32) -> ProptestConfig {
    let standard = ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: u32::MAX,
        max_shrink_time: 20_000, // milliseconds
        ..ProptestConfig::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        standard
    } else {
        ProptestConfig { cases, ..standard }
    }
}

/// The overall verdict, and the ruling of the Act and of the policy.
type Rulings = (Verdict, [Ruling; 2]);

/// Both rulings, in full.
fn rulings(decision: &Decision<'_>) -> Rulings {
    let ruling = |authority| decision.ruling(authority);
    (decision.verdict(), [ruling(Authority::Act), ruling(Authority::Policy)])
}

/// Everything as it stands behind the decision, and these answers in its place.
fn and(decision: &Decision<'_>, answers: &[(Fact, Answer)]) -> Vec<(Fact, Answer)> {
    let mut all = explicit(decision);
    answers.iter().for_each(|one| answer(&mut all, *one));
    all
}

/// The answers to an open question, in a random order.
fn in_any_order(
    decision: &Decision<'_>,
    question: Question,
    dice: &mut Dice,
) -> Vec<(Fact, Answer)> {
    let mut possible = values(decision, question);
    possible.sort_by_cached_key(|_| dice.below(usize::MAX));
    possible
}

/// Everything as it stands behind the decision, and random answers to all that is open, which
/// can stand together.
fn any_completion(decision: &Decision<'_>, dice: &mut Dice) -> Vec<(Fact, Answer)> {
    let mut answers = explicit(decision);
    for question in open_questions(decision) {
        let possible = in_any_order(decision, question, dice);
        answer_with_one_of(decision.prepared(), &mut answers, possible);
    }
    answers
}

/// Opposite verdicts, both definite.
fn flips(one: Verdict, other: Verdict) -> bool {
    one != other && one != Verdict::Undetermined && other != Verdict::Undetermined
}
