//! The questions of the acceptance basis: `tests/policies/*.md`, one row a test.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/markdown.rs"]
mod markdown;

use appi::{
    Answer, Authority, Capacity, Case, CaseRecipient, Citation, Consent, Country, Decision,
    DescribedRecipient, DutyFacts, Edition, Handling, OrUnknown, Policy, Prepared, Question,
    Relation, Ruling, Unknown,
};
use serde::de::DeserializeOwned;

fn policy(text: &str) -> Policy {
    toml::from_str(text).unwrap()
}

#[test]
fn policy_000_answers_every_question() {
    run(
        &policy(include_str!("../examples/policies/000-security-transparency-consortium.toml")),
        include_str!("policies/000.md"),
        19,
    );
}

#[test]
fn policy_001_answers_every_question() {
    run(
        &policy(include_str!("../examples/policies/001-jpcert.toml")),
        include_str!("policies/001.md"),
        25,
    );
}

#[test]
fn policy_002_answers_every_question() {
    run(
        &policy(include_str!("../examples/policies/002-gmo-globalsign.toml")),
        include_str!("policies/002.md"),
        34,
    );
}

#[test]
fn policy_003_answers_every_question() {
    run(
        &policy(include_str!("../examples/policies/003-assign-persona.toml")),
        include_str!("policies/003.md"),
        32,
    );
}

#[test]
fn policy_004_answers_every_question() {
    run(
        &policy(include_str!("../examples/policies/004-jcert.toml")),
        include_str!("policies/004.md"),
        32,
    );
}

/// Runs every row; reports all that fail.
fn run(policy: &Policy, text: &str, at_least: usize) {
    let tables = markdown::tables(text);
    let mut failures = Vec::new();
    let mut rows = 0;
    for table in &tables {
        for (line, row) in &table.rows {
            rows += 1;
            assert!(*line > table.line, "below {:?}", table.before);
            let cell = |heading: &'static str| table.cell(row, heading);
            let case = case(&cell);
            let compiled = policy.compile(Edition::in_force_on(case.date).unwrap()).unwrap();
            let prepared =
                compiled.prepare(&case).unwrap_or_else(|error| panic!("{}: {error}", cell("id")));
            let decision = prepared.decide(&[]);
            let wrong = differences(&prepared, &decision, &cell);
            if !wrong.is_empty() {
                failures.push(format!(
                    "{}: {}\n{}",
                    cell("id"),
                    wrong.join("; "),
                    describe(&decision)
                ));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {rows} rows fail\n\n{}",
        failures.len(),
        failures.join("\n\n")
    );
    assert!(rows >= at_least, "{rows} rows: expected at least {at_least}");
}

/// A place in the tables' short form, written out.
fn short(by: &str) -> String {
    for (letter, name) in [
        ("GL", "PPC Guidelines (general) "),
        ("Q", "PPC Q&A "),
        ("R", "APPI Rules Art. "),
        ("O", "APPI Order Art. "),
        ("X", "inference from the wording"),
    ] {
        if let Some(rest) = by.strip_prefix(letter) {
            return format!("{name}{rest}");
        }
    }
    by.to_owned()
}

fn list(cell: &str) -> Vec<&str> {
    cell.split(", ").map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn case<'r>(cell: &impl Fn(&'static str) -> &'r str) -> Case {
    let date = if cell("date").is_empty() { "2026-11-21" } else { cell("date") };
    let handling = *Handling::ALL.iter().find(|h| h.id() == cell("handling")).unwrap();
    let mut case = Case::new(date.parse().unwrap(), handling, cell("dataset"));
    if !cell("items").is_empty() {
        case.items = Some(list(cell("items")).into_iter().map(Into::into).collect());
    }
    let purpose = cell("purpose");
    if let Some(text) = purpose.strip_prefix('"') {
        let text = text.trim_end_matches('"').to_owned();
        case.purpose = Some(appi::CasePurpose::Free(appi::FreePurpose { text }));
    } else if !purpose.is_empty() {
        case.purpose = Some(appi::CasePurpose::Declared(purpose.into()));
    }
    if !cell("recipient").is_empty() {
        case.recipient = Some(recipient(cell("recipient")));
    }
    if !cell("kind").is_empty() {
        case.kind = Some(known(word_of(cell("kind"))));
    }
    if !cell("source").is_empty() {
        case.source = Some(known(word_of(cell("source"))));
    }
    if !cell("request").is_empty() {
        case.request = Some(known(word_of(cell("request"))));
    }
    if !cell("affected").is_empty() {
        case.affected = Some(cell("affected").parse().unwrap());
    }
    if !cell("consents").is_empty() {
        case.consents = Some(consents(cell("consents"), date));
    }
    for part in parts(cell("facts")) {
        match part.split_once('=') {
            Some((duty, state)) if duty.starts_with("duty:") => {
                case.duties.insert(duty["duty:".len()..].into(), DutyFacts::State(word_of(state)));
            }
            None if part == "no-consent" => case.consents = Some(Vec::new()),
            None if part == "nec" => {
                case.facts.entry("equivalent-system".to_owned()).or_insert(Answer::No);
            }
            Some((fact, answer)) => {
                let answer = match answer {
                    "yes" => Answer::Yes,
                    "no" => Answer::No,
                    "unknown" => Answer::Unknown,
                    other => panic!("{}: `{other}`", cell("id")),
                };
                case.facts.insert(fact.to_owned(), answer);
            }
            None => panic!("{}: `{part}`", cell("id")),
        }
    }
    case
}

/// A word of the documents, read as serde reads it.
fn word_of<T: DeserializeOwned>(word: &str) -> T {
    serde_json::from_value(serde_json::Value::from(word))
        .unwrap_or_else(|e| panic!("`{word}`: {e}"))
}

fn known<T>(value: T) -> OrUnknown<T> {
    OrUnknown::Known(value)
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// `none`, or entries such as `foreign-provision tick given=2026-10-01 shown=country,regime`.
fn consents(cell: &str, date: &str) -> Vec<Consent> {
    let entries = parts(cell).filter(|entry| *entry != "none");
    entries
        .map(|entry| {
            let mut words = entry.split_whitespace();
            let to = words.next().unwrap().split('+').map(word_of).collect();
            let expressed = word_of(words.next().unwrap());
            let mut consent = Consent {
                to,
                recipients: None,
                items: None,
                purposes: None,
                countries: None,
                shown: None,
                expressed,
                given: Some(date.parse().unwrap()),
                identity_confirmed: Answer::Yes,
                capacity: Capacity::Capable,
                representative: Answer::Unknown,
                withdrawn: None,
            };
            for word in words {
                match word.split_once('=') {
                    Some(("given", day)) => consent.given = Some(day.parse().unwrap()),
                    Some(("shown", list)) => {
                        let shown = list.split(',').filter(|one| !one.is_empty());
                        consent.shown = Some(shown.map(word_of).collect());
                    }
                    _ => panic!("`{entry}`"),
                }
            }
            consent
        })
        .collect()
}

fn recipient(cell: &str) -> CaseRecipient {
    let mut parts = cell.split(';').map(str::trim);
    let name = parts.next().unwrap();
    let mut described = DescribedRecipient::default();
    if name.contains(' ') {
        described.name = Some(name.to_owned());
    } else {
        described.id = Some(name.into());
    }
    for part in parts {
        match part.split_once('=').unwrap() {
            ("country", code) => described.country = Some(code.parse::<Country>().unwrap()),
            ("relation", "unknown") => {
                described.relation = Some(OrUnknown::Unknown(Unknown::Unknown));
            }
            ("relation", id) => {
                let relation = Relation::ALL.iter().find(|r| r.id() == id);
                described.relation = Some(OrUnknown::Known(*relation.unwrap()));
            }
            (key, _) => panic!("`{key}`"),
        }
    }
    CaseRecipient::Described(described)
}

fn word(ruling: Ruling) -> &'static str {
    if ruling.is_not_regulated() { "not-regulated" } else { ruling.verdict().id() }
}

fn differences<'r>(
    prepared: &Prepared<'_>,
    decision: &Decision<'_>,
    cell: &impl Fn(&'static str) -> &'r str,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |what: &str, expected: &str, got: &str| {
        if expected != "-" && expected != got {
            wrong.push(format!("{what} is {got}, expected {expected}"));
        }
    };
    compare("act", cell("act"), word(decision.ruling(Authority::Act)));
    compare("policy", cell("policy"), word(decision.ruling(Authority::Policy)));
    compare("overall", cell("overall"), decision.verdict().id());

    let mut missing: Vec<&str> = decision
        .missing()
        .map(|question| match question {
            Question::Fact(fact) => prepared.fact_id(fact),
            other => other.id().unwrap(),
        })
        .collect();
    missing.sort_unstable();
    let mut expected = list(cell("missing"));
    expected.sort_unstable();
    compare("missing", &expected.join(", "), &missing.join(", "));

    if cell("overall") == "permitted" {
        let duties: Vec<&str> = decision.duties().map(|owed| owed.id()).collect();
        compare("duties", &list(cell("duties")).join(", "), &duties.join(", "));
        assert!(decision.duties().all(|owed| owed.is_certain()), "{}", cell("id"));
    }

    for standing in list(cell("standing")) {
        if !decision.standing_duties().any(|owed| owed.id() == standing) {
            wrong.push(format!("{standing} does not stand"));
        }
    }
    for breach in list(cell("breaches")) {
        if !decision.breaches().any(|owed| owed.id() == breach) {
            wrong.push(format!("{breach} is no breach"));
        }
    }
    for flag in list(cell("flags")) {
        if !decision.flags().any(|law| law == word_of(flag)) {
            wrong.push(format!("{flag} is not flagged"));
        }
    }

    let edition = prepared.edition();
    for by in list(cell("by")) {
        let cited = if by.starts_with('C') {
            decision.reasons().any(|reason| reason.clauses().any(|clause| clause.id == by))
        } else {
            let place = short(by);
            let citation = Citation::parse(&place, edition);
            decision.reasons().any(|reason| {
                reason.citations().any(|there| match &citation {
                    Ok(citation) => citation.place().contains(there.place()),
                    // Guidelines and Q&A are no citations of the law; their text is.
                    Err(_) => there.to_string() == place,
                })
            })
        };
        if !cited {
            wrong.push(format!("{by} is not among the reasons"));
        }
    }
    wrong
}

fn describe(decision: &Decision<'_>) -> String {
    decision
        .reasons()
        .map(|reason| {
            let citations: Vec<String> = reason.citations().map(|c| c.to_string()).collect();
            let clauses: Vec<String> = reason.clauses().map(|c| c.id.to_string()).collect();
            format!("  {:?} {:?} {citations:?} {clauses:?}", reason.authority(), reason.outcome())
        })
        .collect::<Vec<_>>()
        .join("\n")
}
