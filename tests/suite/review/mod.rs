//! What review finds: `tests/findings/*.md`, one row a finding.

mod advice;
mod complete;
mod exceptions;

use std::collections::{BTreeMap, BTreeSet};

use appi::policy::{
    AccreditedBody, DisclosureMethod, LawWording, OptOut, ProcessedStatement, Recipient,
    Responsible, Stated, TakesEffect, UnknownCountry, Whereabouts,
};
use appi::review::{Code, ElementState, Finding};
use appi::vocabulary::{Country, Id, InformationKind, RequestKind};
use appi::{Answer, Case, Edition, Language, Norm, Policy, Verdict};

use crate::markdown;

/// Each policy, and the table of its findings.
const POLICIES: [(&str, &str); 5] = [
    (
        include_str!("../../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../../findings/000.md"),
    ),
    (
        include_str!("../../../examples/policies/001-jpcert.toml"),
        include_str!("../../findings/001.md"),
    ),
    (
        include_str!("../../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../../findings/002.md"),
    ),
    (
        include_str!("../../../examples/policies/003-assign-persona.toml"),
        include_str!("../../findings/003.md"),
    ),
    (
        include_str!("../../../examples/policies/004-jcert.toml"),
        include_str!("../../findings/004.md"),
    ),
];

const COMPLETE: &str = include_str!("../../../examples/policies/complete.toml");

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
    assert!(!table.before.is_empty(), "line {}: a table without words above it", table.line);
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
            let [en, ja] =
                [Language::En, Language::Ja].map(|language| finding.in_language(language));
            assert_ne!(en, ja);
            assert!(!ja.contains("APPI"), "{ja}");
            for clause in finding.clauses() {
                assert!(policy.clause(clause.as_str()).is_some(), "{clause}");
                assert!(en.contains(clause.as_str()) && ja.contains(clause.as_str()), "{en}");
            }
        }
    }
}

/// What the text tells of one matter of Art. 32(1).
fn tells(policy: &Policy, matter: &str) -> &'static str {
    let stated = |stated: Option<&Stated>| match stated {
        Some(Stated::Here(_)) => "yes",
        Some(Stated::Elsewhere { .. }) => "link",
        None => "no",
    };
    let yes = |yes: bool| if yes { "yes" } else { "no" };
    let rules = &policy.requests;
    match matter {
        "name" => yes(!policy.operator.name.in_language(Language::En).is_empty()),
        "address" => stated(policy.operator.address.as_ref()),
        "representative" => stated(policy.operator.representative.as_ref()),
        "purposes of retained data" => {
            let retained = policy
                .datasets
                .iter()
                .filter(|dataset| dataset.kind == InformationKind::RetainedPersonalData);
            yes(retained.map(|dataset| dataset.purposes.len()).any(|purposes| purposes > 0))
        }
        "way of asking" => stated(rules.iter().find_map(|rule| rule.how.as_ref())),
        "proof of identity" => stated(rules.iter().find_map(|rule| rule.identity.as_ref())),
        "fee" => stated(rules.iter().find_map(|rule| rule.fee.as_ref())),
        "security measures" => yes(policy.security_measures.iter().any(|one| one.described)),
        "country of storage" => {
            yes(policy.storage_abroad.iter().any(|one| !one.countries.is_empty()))
        }
        "contact for complaints" => stated(policy.complaints.as_ref().map(|one| &one.contact)),
        "representative of who answers for a joint use" => {
            policy.joint_uses.first().map_or("-", |joint| {
                let responsible = joint.responsible.as_ref();
                stated(responsible.and_then(|one| one.representative.as_ref()))
            })
        }
        _ => "no such matter",
    }
}

#[test]
fn the_documents_tell_what_the_texts_tell() {
    let mut wrong = Vec::new();
    for table in markdown::tables(include_str!("../../findings/checklist.md")) {
        assert_eq!(table.rows.len(), 11, "line {}, {}", table.line, table.before);
        for (line, row) in &table.rows {
            for (text, _) in POLICIES {
                let policy = policy(text);
                let matter = table.cell(row, "matter");
                let expected = table.cell(row, policy.id.as_str());
                let found = tells(&policy, matter);
                if found != expected {
                    wrong.push(format!("line {line}, {matter}, {}: {found}", policy.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A policy, a code, and in which editions it is found.
#[test]
fn what_an_edition_does_not_demand_is_not_found() {
    use Code::*;
    let from = |first: Edition| Edition::ALL.into_iter().filter(move |one| *one >= first);
    let table = [
        (0, OperatorMissing, Edition::Y2022),
        (0, SecurityUndescribed, Edition::Y2022),
        (0, MethodNotOffered, Edition::Y2022),
        (0, PurposesMissing, Edition::Y2005),
        (0, ExceptionWider, Edition::Y2005),
        (0, RequiredByLaw, Edition::Y2005),
        (1, DefinitionDiffers, Edition::Y2017),
        (1, ForeignRecipient, Edition::Y2017),
        (1, ExceptionUnknown, Edition::Y2005),
        (2, JointUseElsewhere, Edition::Y2022),
        (2, JointItemsOpen, Edition::Y2005),
        (2, CountryUnnamed, Edition::Y2022),
        (2, ComplaintsMissing, Edition::Y2005),
        (2, ReferableWithoutConsent, Edition::Y2022),
        (2, PseudonymousSilence, Edition::Y2022),
        (2, AnonymousItemsMissing, Edition::Y2017),
        (3, RefusalUnknown, Edition::Y2005),
        (3, ForeignStorage, Edition::Y2017),
        (4, ForeignEntrustee, Edition::Y2017),
        (4, RetentionAtDiscretion, Edition::Y2017),
    ];
    for (at, code, first) in table {
        let policy = policy(POLICIES[at].0);
        let found: Vec<Edition> = Edition::ALL
            .into_iter()
            .filter(|edition| review(&policy, *edition).iter().any(|one| one.code() == code))
            .collect();
        assert_eq!(found, from(first).collect::<Vec<_>>(), "{} {code}", policy.id);
    }
    assert!(policy(COMPLETE).review(Edition::Amendment2026).is_err());
}

/// Before 2022 nothing was reserved for research, and nothing is found missing of it.
#[test]
fn a_finding_cites_the_numbers_of_its_edition() {
    let policy = policy(POLICIES[0].0);
    let found = review(&policy, Edition::Y2017);
    let wider: Vec<String> = found
        .iter()
        .filter(|one| one.code() == Code::ExceptionWider)
        .map(|one| joined(one.citations()))
        .collect();
    assert_eq!(wider, ["APPI Art. 23(1)(iv)", "APPI Art. 23(1)(ii)"]);
    let stricter = found.iter().find(|one| one.clauses() == ["C08"]).unwrap();
    assert_eq!(joined(stricter.citations()), "APPI Art. 23(1)(iii)");
}

#[test]
fn every_policy_is_written_back_as_it_was_read() {
    for text in POLICIES.iter().map(|(text, _)| *text).chain([COMPLETE]) {
        let read = policy(text);
        assert_eq!(policy(&toml::to_string(&read).unwrap()), read);
        let json = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::from_str::<Policy>(&json).unwrap(), read);
    }
}
