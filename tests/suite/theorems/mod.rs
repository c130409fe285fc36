//! Theorems: what holds of every decision, tried on random situations.

mod documents;
mod keys;
mod open;
mod permission;
mod reasons;
mod silence;
mod verdict;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use appi::case::{CasePurpose, CaseRecipient, ConsentKind, DescribedRecipient, OrUnknown, Presume};
use appi::decision::{OwedDuty, ReasonKind, Ruling, Step};
use appi::fact::Question;
use appi::law::Instrument;
use appi::policy::{Exception, Purpose, TermDefinition};
use appi::vocabulary::{InformationKind, Relation};
use appi::{
    Answer, Authority, Case, Citation, CompiledPolicy, Consent, Decision, Duty, Edition, Fact,
    Handling, Id, Language, Norm, Policy, Prepared, Record, Verdict,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::situations::{
    Dice, POLICIES, Situation, TAKE_OUT, TEXTS, all_facts, aside, asides, consent, explicit,
    open_questions, prepare, situations, values,
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

/// Everything as it stands behind the decision, and these answers too.
fn and(decision: &Decision<'_>, answers: &[(Fact, Answer)]) -> Vec<(Fact, Answer)> {
    explicit(decision).into_iter().chain(answers.iter().copied()).collect()
}

/// A random answer to an open question.
fn any_answer(decision: &Decision<'_>, question: Question, dice: &mut Dice) -> (Fact, Answer) {
    dice.pick(&values(decision, question))
}

/// A random answer to every open question.
fn any_completion(decision: &Decision<'_>, dice: &mut Dice) -> Vec<(Fact, Answer)> {
    let open = open_questions(decision);
    open.into_iter().map(|question| any_answer(decision, question, dice)).collect()
}

/// Opposite verdicts, both definite.
fn flips(one: Verdict, other: Verdict) -> bool {
    one != other && one != Verdict::Undetermined && other != Verdict::Undetermined
}

/// An exception without a condition, which no document has.
fn nothing() -> Exception {
    Exception {
        clause: "".into(),
        all: Vec::new(),
        any: Vec::new(),
        as_the_act: false,
        entrustment: false,
        joint_use: false,
        like: None,
    }
}
