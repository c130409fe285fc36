//! The questions of the acceptance basis: `tests/policies/*.md`, one row a test.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/markdown.rs"]
mod markdown;

use appi::{
    Answer, Authority, Case, CaseRecipient, Citation, Country, Decision, DescribedRecipient,
    Edition, Handling, OrUnknown, Policy, Prepared, Question, Relation, Ruling, Unknown,
};

fn policy(text: &str) -> Policy {
    toml::from_str(text).unwrap()
}

#[test]
fn policy_000_answers_every_question() {
    run(
        &policy(include_str!("../examples/policies/000-security-transparency-consortium.toml")),
        include_str!("policies/000.md"),
        13,
    );
}

#[test]
fn policy_002_answers_every_question() {
    run(
        &policy(include_str!("../examples/policies/002-gmo-globalsign.toml")),
        include_str!("policies/002.md"),
        18,
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
    for part in cell("facts").split(';').map(str::trim).filter(|part| !part.is_empty()) {
        match part.split_once('=') {
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
        let duties: Vec<&str> = decision.duties().map(|owed| owed.duty().id()).collect();
        compare("duties", &list(cell("duties")).join(", "), &duties.join(", "));
        assert!(decision.duties().all(|owed| owed.is_certain()), "{}", cell("id"));
    }

    let edition = prepared.edition();
    for by in list(cell("by")) {
        let cited = if by.starts_with('C') {
            decision.reasons().any(|reason| reason.clauses().any(|clause| clause.id == by))
        } else {
            let place = match by.strip_prefix('R') {
                Some(rules) => format!("APPI Rules Art. {rules}"),
                None => by.to_owned(),
            };
            let citation = Citation::parse(&place, edition).unwrap();
            decision.reasons().any(|reason| {
                reason.citations().any(|there| citation.place().contains(there.place()))
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
