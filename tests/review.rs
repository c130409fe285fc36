//! What review finds: `tests/findings/*.md`, one row a finding.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/markdown.rs"]
mod markdown;

use std::collections::{BTreeMap, BTreeSet};

use appi::{Case, Code, Edition, ElementState, Finding, Language, Norm, Policy, Severity, Verdict};

/// Each policy, and the table of its findings.
const POLICIES: [(&str, &str); 5] = [
    (
        include_str!("../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("findings/000.md"),
    ),
    (include_str!("../examples/policies/001-jpcert.toml"), include_str!("findings/001.md")),
    (include_str!("../examples/policies/002-gmo-globalsign.toml"), include_str!("findings/002.md")),
    (include_str!("../examples/policies/003-assign-persona.toml"), include_str!("findings/003.md")),
    (include_str!("../examples/policies/004-jcert.toml"), include_str!("findings/004.md")),
];

const COMPLETE: &str = include_str!("../examples/policies/complete.toml");

fn policy(text: &str) -> Policy {
    toml::from_str(text).unwrap()
}

fn review(policy: &Policy, edition: Edition) -> Vec<Finding> {
    policy.review(edition).unwrap()
}

/// A citation in the short form of the tables.
fn short(citation: &str) -> String {
    let forms = [
        ("APPI Art. ", ""),
        ("APPI Order Art. ", "O"),
        ("APPI Rules Art. ", "R"),
        ("PPC Guidelines (general) ", "GL"),
    ];
    let form = forms
        .iter()
        .find_map(|(long, short)| citation.strip_prefix(long).map(|rest| format!("{short}{rest}")));
    form.unwrap_or_else(|| citation.to_owned())
}

fn joined<T: ToString>(parts: impl IntoIterator<Item = T>) -> String {
    parts.into_iter().map(|part| part.to_string()).collect::<Vec<_>>().join(", ")
}

/// Code, severity, clauses, norms and how it was found: what a row says of a finding.
fn row(finding: &Finding) -> [String; 5] {
    let norms = finding.citations().into_iter().map(|citation| short(&citation.to_string()));
    let how = if finding.remark().is_some() { "remark" } else { "computed" };
    [
        finding.code().id().to_owned(),
        finding.severity().id().to_owned(),
        joined(finding.clauses()),
        joined(norms),
        how.to_owned(),
    ]
}

/// The rows of a table: the id, and what it says of the finding.
fn rows(table: &str) -> Vec<(String, [String; 5])> {
    let tables = markdown::tables(table);
    let table = tables.first().unwrap();
    table
        .rows
        .iter()
        .map(|(_, cells)| {
            let cell = |heading| table.cell(cells, heading).to_owned();
            let says = ["code", "severity", "clause", "norm", "how"].map(cell);
            (cell("id"), says)
        })
        .collect()
}

#[test]
fn every_row_is_found_and_nothing_else() {
    for (text, table) in POLICIES {
        let policy = policy(text);
        let findings = review(&policy, Edition::Y2024);
        let expected = rows(table);
        let mut open: Vec<&Finding> = findings.iter().collect();
        for (id, says) in &expected {
            let at = open.iter().position(|finding| {
                row(finding) == *says && finding.remark().is_none_or(|remark| remark == id.as_str())
            });
            assert!(at.is_some(), "{id} is not found: {says:?}");
            open.remove(at.unwrap());
        }
        let more: Vec<[String; 5]> = open.into_iter().map(row).collect();
        assert!(more.is_empty(), "{}: found besides: {more:#?}", policy.id);
    }
}

#[test]
fn the_expected_findings_are_sixty_one() {
    let mut parts: BTreeMap<String, Vec<[String; 5]>> = BTreeMap::new();
    for (id, says) in POLICIES.iter().flat_map(|(_, table)| rows(table)) {
        if id.contains("-F") {
            parts.entry(id).or_default().push(says);
        }
    }
    let with = |what: &dyn Fn(&[[String; 5]]) -> bool| parts.values().filter(|p| what(p)).count();
    let graded = |severity: &str| with(&|parts| parts.iter().all(|part| part[1] == severity));
    assert_eq!(parts.len(), 61);
    assert_eq!(
        ["required", "check", "note"].map(graded),
        [12, 28, 21],
        "all parts of a finding are equally grave"
    );
    let computed = |part: &[String; 5]| part[4] == "computed";
    assert_eq!(with(&|parts| parts.iter().all(computed)), 49, "computed");
    assert_eq!(with(&|parts| !parts.iter().any(computed)), 7, "remarks alone");
    assert_eq!(with(&|parts| !parts.iter().all(computed)), 12, "with a remark");
}

#[test]
fn a_finding_speaks_both_languages() {
    for (text, _) in POLICIES {
        let policy = policy(text);
        for finding in review(&policy, Edition::Y2024) {
            let [en, ja] = [Language::En, Language::Ja].map(|language| finding.text(language));
            assert_ne!(en, ja);
            assert!(!ja.contains("APPI"), "{ja}");
            for clause in finding.clauses() {
                assert!(policy.clause(clause.as_str()).is_some(), "{clause}");
                assert!(en.contains(clause.as_str()) && ja.contains(clause.as_str()), "{en}");
            }
        }
    }
}

/// The exceptions of the five policies against those of Art. 27(1), element by element.
#[test]
fn exceptions_are_compared_element_by_element() {
    let table = markdown::tables(include_str!("findings/elements.md"));
    let table = table.first().unwrap();
    let mut compared: BTreeSet<[String; 6]> = BTreeSet::new();
    let ours = [
        Norm::BasedOnLaw,
        Norm::ProtectionOfLife,
        Norm::PublicHealth,
        Norm::PublicAffairs,
        Norm::PublicationOfResearch,
        Norm::ProvisionForJointResearch,
        Norm::ProvisionToResearcher,
    ];
    for (text, _) in POLICIES {
        let policy = policy(text);
        for one in policy.exceptions(Edition::Y2024).unwrap() {
            if one.norm.is_some_and(|norm| !ours.contains(&norm)) {
                continue;
            }
            let of = |state| {
                let there = one.elements.iter().filter(|element| element.state == state);
                joined(there.map(|element| &element.id))
            };
            let norm = one.norm.and_then(|norm| norm.citation(Edition::Y2024));
            compared.insert([
                policy.id.to_string(),
                one.clause.to_string(),
                norm.map_or_else(|| "none".to_owned(), |norm| short(&norm.to_string())),
                of(ElementState::Kept),
                of(ElementState::Dropped),
                of(ElementState::Added),
            ]);
        }
    }
    let expected: BTreeSet<[String; 6]> = table
        .rows
        .iter()
        .map(|(_, cells)| {
            ["policy", "clause", "norm", "kept", "dropped", "added"]
                .map(|heading| table.cell(cells, heading).to_owned())
        })
        .collect();
    assert_eq!(compared, expected);
}

/// Finds of one policy with one line of its text put in place of another.
fn changed(text: &str, from: &str, to: &str) -> Vec<Finding> {
    assert_eq!(text.matches(from).count(), 1, "`{from}` stands once");
    review(&policy(&text.replace(from, to)), Edition::Y2024)
}

#[test]
fn a_complete_policy_yields_nothing() {
    let findings = review(&policy(COMPLETE), Edition::Y2024);
    let texts: Vec<String> = findings.iter().map(|one| one.text(Language::En)).collect();
    assert!(texts.is_empty(), "{texts:#?}");
}
