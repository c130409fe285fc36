//! Everything that is read off a policy and off a case, and what is promised of it.

use appi::compare::compare;
use appi::{
    Authority, Case, CompiledPolicy, Edition, Language, Policy, Prepared, Record, Register, Verdict,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

const LANGUAGES: [Language; 2] = [Language::En, Language::Ja];

/// Holds a text against what each has to be: words, and none that steer a terminal.
///
/// # Panics
///
/// Where it is not so.
pub fn is_a_text(text: &str) {
    assert!(!text.trim().is_empty(), "a text without words");
    let steers = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    assert!(!text.contains(steers), "{text:?}");
}

/// What is written is read back as the same.
fn reads_back<T: Serialize + DeserializeOwned + PartialEq + core::fmt::Debug>(value: &T) {
    let written = serde_json::to_string(value).expect("what was read can be written");
    let read: T = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(&read, value, "{written}");
    assert_eq!(serde_json::to_string(&read).expect("it can be written again"), written);
}

/// Checks, reviews, compiles and reports a policy.
///
/// # Panics
///
/// Where something is not as it is promised.
pub fn all_of_a_policy(policy: &Policy, register: Option<&Register>, edition: Edition) {
    reads_back(policy);
    let checked = policy.check();
    if let Err(faults) = &checked {
        assert!(!faults.all().is_empty());
        LANGUAGES.iter().for_each(|language| is_a_text(&faults.in_language(*language)));
    }
    let found = policy.review(edition);
    assert!(found.is_err() || checked.is_ok(), "review and check");
    for finding in found.iter().flatten() {
        for language in LANGUAGES {
            is_a_text(&finding.in_language(language));
            is_a_text(&finding.advice(language));
        }
    }
    let changes = compare(policy, policy, edition);
    assert!(
        changes.is_err() || changes.is_ok_and(|changes| changes.is_empty()),
        "the same differs"
    );
    let compiled = policy.compile(edition);
    assert_eq!(compiled.is_ok(), found.is_ok(), "compile and review");
    let Ok(compiled) = compiled else { return };
    let compiled = match register.map(|register| (register, compiled.clone().with(register))) {
        None => compiled,
        Some((register, Ok(beside))) => {
            reads_back(register);
            beside
        }
        Some((_, Err(error))) => {
            LANGUAGES.iter().for_each(|language| is_a_text(&error.in_language(*language)));
            compiled
        }
    };
    match compiled.report(edition.since()) {
        Ok(report) => {
            LANGUAGES.iter().for_each(|one| is_a_text(&report.in_language(*one).to_string()))
        }
        Err(error) => LANGUAGES.iter().for_each(|one| is_a_text(&error.in_language(*one))),
    }
}

/// Decides a case, and reads off what can be read off.
///
/// # Panics
///
/// Where something is not as it is promised.
pub fn all_of_a_case(compiled: &CompiledPolicy, case: &Case) {
    reads_back(case);
    match compiled.prepare(case) {
        Ok(prepared) => all_of_a_prepared_case(compiled, &prepared),
        Err(error) => LANGUAGES.iter().for_each(|one| is_a_text(&error.in_language(*one))),
    }
}

fn all_of_a_prepared_case(compiled: &CompiledPolicy, prepared: &Prepared) {
    assert!(prepared.nodes() <= Prepared::MOST_NODES);
    let decision = prepared.decide(&[]);
    let verdict = decision.verdict();
    let prohibits = |one| decision.ruling(one).verdict() == Verdict::Prohibited;
    if verdict == Verdict::Permitted {
        assert!(!prohibits(Authority::Act), "permitted, and prohibited by the Act");
    }
    assert_eq!(
        decision.missing().next().is_some(),
        verdict == Verdict::Undetermined,
        "what is open is what is missing"
    );
    assert_eq!(decision.next_question().is_some(), verdict == Verdict::Undetermined);
    for reason in decision.reasons() {
        assert!(reason.citation().is_some() || reason.clause().is_some(), "a reason of nobody");
        reason.citations().for_each(|one| is_a_text(&one.to_string()));
        reason.exceptions().for_each(|one| _ = (one.answer(), one.lacking().count()));
    }
    for owed in decision.duties().chain(decision.standing_duties()) {
        LANGUAGES.iter().for_each(|language| is_a_text(owed.in_language(*language)));
        assert!(owed.citation().is_some() || owed.clause().is_some(), "a duty of nobody");
        assert_eq!(owed.is_certain(), owed.depends_on().next().is_none(), "{}", owed.id());
    }
    for remedy in decision.remedies() {
        assert!(verdict != Verdict::Permitted && !remedy.steps().is_empty());
    }
    for language in LANGUAGES {
        let explanation = decision.explain(language);
        is_a_text(&explanation.line());
        is_a_text(&explanation.short());
        let full = explanation.to_string();
        is_a_text(&full);
        assert_eq!(decision.explain(language).to_string(), full, "told otherwise the second time");
        assert_eq!(explanation.data().memo(language), full);
    }
    let outcome = decision.outcome();
    reads_back(&outcome);
    for record in [decision.record(), decision.compact_record()] {
        let written = serde_json::to_string(&record).expect("a record can be written");
        let read: Record = serde_json::from_str(&written).expect("and read");
        let case = read.replay(compiled.digest()).expect("under the same text");
        let again = compiled.prepare(&case).expect("the case of a record");
        assert_eq!(again.decide(&[]).outcome(), outcome, "a record replays");
    }
}
