//! What review finds: `tests/findings/*.md`, one row a finding.

use std::collections::{BTreeMap, BTreeSet};

use appi::{
    Answer, Case, Code, DisclosureMethod, Edition, ElementState, Elsewhere, Finding,
    InformationKind, Language, LawTerm, Norm, OptOut, OtherLaw, Policy, ProcessedStatement,
    RequestKind, Responsible, Stated, TakesEffect, UnknownCountry, Verdict,
};

use crate::markdown;

/// Each policy, and the table of its findings.
const POLICIES: [(&str, &str); 5] = [
    (
        include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../findings/000.md"),
    ),
    (include_str!("../../examples/policies/001-jpcert.toml"), include_str!("../findings/001.md")),
    (
        include_str!("../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../findings/002.md"),
    ),
    (
        include_str!("../../examples/policies/003-assign-persona.toml"),
        include_str!("../findings/003.md"),
    ),
    (include_str!("../../examples/policies/004-jcert.toml"), include_str!("../findings/004.md")),
];

const COMPLETE: &str = include_str!("../../examples/policies/complete.toml");

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

/// What the text tells of one matter of Art. 32(1).
fn tells(policy: &Policy, matter: &str) -> &'static str {
    let stated = |stated: Option<&Stated>| match stated {
        Some(Stated::Here(_)) => "yes",
        Some(Stated::Elsewhere(_)) => "link",
        None => "no",
    };
    let yes = |yes: bool| if yes { "yes" } else { "no" };
    let rules = &policy.requests;
    match matter {
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
        _ => "no such matter",
    }
}

#[test]
fn the_documents_tell_what_the_texts_tell() {
    let mut wrong = Vec::new();
    for table in markdown::tables(include_str!("../findings/checklist.md")) {
        assert_eq!(table.rows.len(), 9, "line {}, {}", table.line, table.before);
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
/// The exceptions of the five policies against those of Art. 27(1), element by element.
#[test]
fn exceptions_are_compared_element_by_element() {
    let table = markdown::tables(include_str!("../findings/elements.md"));
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

#[test]
fn a_complete_policy_yields_nothing() {
    let findings = review(&policy(COMPLETE), Edition::Y2024);
    let texts: Vec<String> = findings.iter().map(|one| one.text(Language::En)).collect();
    assert!(texts.is_empty(), "{texts:#?}");
}

/// A change of the complete policy.
type Change = fn(&mut Policy);

/// What is found where one thing of the complete policy is taken out or put otherwise.
#[test]
fn what_is_taken_out_is_found_missing() {
    use Code::*;
    let table: &[(Change, &[Code])] = &[
        (|p| p.operator.address = None, &[OperatorMissing]),
        (|p| p.operator.representative = None, &[OperatorMissing]),
        (|p| p.operator.address = Some(elsewhere()), &[OperatorElsewhere]),
        (|p| p.datasets[1].purposes.clear(), &[PurposesMissing]),
        (
            |p| {
                p.datasets[1].purposes.clear();
                p.datasets[1].kind = InformationKind::PersonalData;
                p.other_purposes.clear();
            },
            &[PurposeNotTold, ClauseUnused],
        ),
        (|p| p.promises[0].flag = Some(OtherLaw::AdvertisingMail), &[UseWithoutPurpose]),
        (|p| p.requests.clear(), &[ProcedureMissing]),
        (|p| p.requests[0].how = None, &[ProcedureMissing]),
        (|p| p.requests[0].identity = None, &[ProcedureMissing]),
        (|p| p.requests[0].fee = None, &[ProcedureMissing]),
        (|p| p.requests[0].fee = Some(elsewhere()), &[ProcedureElsewhere]),
        (|p| p.requests[0].kinds = vec![RequestKind::Disclose], &[RequestsNotNamed]),
        (|p| p.requests[0].method = None, &[MethodNotOffered]),
        (|p| p.requests[0].method = Some(DisclosureMethod::Paper), &[MethodNotOffered]),
        (
            |p| {
                let mut other = p.requests[0].clone();
                other.refused_where = vec!["improper-use".to_owned()];
                p.requests.push(other);
            },
            &[RequestsOverlap],
        ),
        (|p| p.complaints = None, &[ComplaintsMissing, ClauseUnused]),
        (
            |p| p.security_measures.iter_mut().for_each(|one| one.described = false),
            &[SecurityUndescribed],
        ),
        (|p| p.storage_abroad.clear(), &[CountryUnnamed]),
        (|p| p.storage_abroad[0].unknown = Some(UnknownCountry::default()), &[CountryUnexplained]),
        (|p| p.storage_abroad[0].foreign = None, &[ForeignStorage]),
        (|p| p.recipients[0].foreign = None, &[ForeignEntrustee]),
        (|p| p.recipients[1].foreign = None, &[ForeignRecipient]),
        (|p| p.recipients[3].foreign = None, &[ForeignRecipient]),
        (
            |p| p.recipients[1].foreign.iter_mut().for_each(|one| one.informs.truncate(1)),
            &[ForeignUninformed],
        ),
        (|p| p.entrustments[0].among_others = false, &[EntrusteesEnumerated]),
        (|p| p.joint_uses[0].items = None, &[JointUseIncomplete]),
        (|p| p.joint_uses[0].users = None, &[JointUseIncomplete]),
        (|p| p.joint_uses[0].purposes = None, &[JointUseIncomplete]),
        (|p| p.joint_uses[0].responsible = None, &[JointUseIncomplete]),
        (|p| responsible(p).address = None, &[JointUseIncomplete]),
        (|p| responsible(p).representative = None, &[JointUseIncomplete]),
        (|p| responsible(p).representative = Some(elsewhere()), &[JointUseElsewhere]),
        (|p| p.joint_uses[0].items.as_mut().unwrap().open_ended = true, &[JointItemsOpen]),
        (
            |p| p.joint_uses[0].users.as_mut().unwrap().elsewhere = Some("a list".to_owned()),
            &[JointScopeElsewhere],
        ),
        (
            |p| {
                p.opt_out = Some(OptOut {
                    clause: "9".into(),
                    datasets: vec!["customers".into()],
                    shown: vec!["opt-out-items-shown".into()],
                    since: None,
                    filed: Answer::Yes,
                });
            },
            &[OptOutIncomplete],
        ),
        (
            |p| {
                p.deemed_consents =
                    vec![appi::DeemedConsent { clause: "1".into(), by: "using the site".into() }];
            },
            &[DeemedConsent],
        ),
        (
            |p| p.processed[0].states.retain(|one| *one != ProcessedStatement::NoContact),
            &[PseudonymousSilence],
        ),
        (
            |p| {
                p.datasets[2].purposes.clear();
                p.processed[0].purposes.clear();
                p.processed[0].states.retain(|one| *one != ProcessedStatement::Purpose);
            },
            &[PseudonymousPurposeMissing],
        ),
        (|p| p.processed[1].items.clear(), &[AnonymousItemsMissing]),
        (
            |p| p.processed[1].states.retain(|one| *one != ProcessedStatement::Method),
            &[AnonymousProvisionMissing],
        ),
        (
            |p| p.processed[1].states.retain(|one| *one != ProcessedStatement::NoCollation),
            &[AnonymousSilence],
        ),
        (|p| p.referable[0].consent = false, &[ReferableWithoutConsent]),
        (|p| p.statistics[0].no_individual_rows = false, &[StatisticsUnclear]),
        (|p| p.definitions[0].limbs.truncate(3), &[DefinitionDiffers]),
        (
            |p| p.settings.personal_information.push(InformationKind::AnonymouslyProcessed),
            &[TermWider],
        ),
        (|p| p.settings.required_by_law = LawTerm::Required, &[RequiredByLaw]),
        (|p| p.retention[0].at_discretion = true, &[RetentionAtDiscretion]),
        (|p| p.changes = None, &[ChangesMissing, ClauseUnused]),
        (|p| p.changes.as_mut().unwrap().effect = TakesEffect::OnPosting, &[ChangesAtOnce]),
        (|p| p.changes.as_mut().unwrap().effect = TakesEffect::Unstated, &[ChangesUnannounced]),
        (|p| p.statements.truncate(3), &[NotAddressed, ClauseUnused]),
        (|p| p.promises[3].unless[0].any.push("within-purpose".to_owned()), &[ExceptionUnknown]),
        (|p| p.promises[4].unless[0].all.truncate(2), &[ExceptionWider]),
    ];
    let mut found: BTreeSet<Code> = BTreeSet::new();
    for (at, (change, codes)) in table.iter().enumerate() {
        let mut policy = policy(COMPLETE);
        change(&mut policy);
        let there: Vec<Code> = review(&policy, Edition::Y2024).iter().map(Finding::code).collect();
        assert_eq!(there, *codes, "row {at}");
        found.extend(there);
    }
    // With the tables of the policies, every code is found somewhere.
    let tabled: BTreeSet<String> =
        POLICIES.iter().flat_map(|(_, table)| rows(table)).map(|(_, [code, ..])| code).collect();
    let nowhere: Vec<&Code> = Code::ALL
        .iter()
        .filter(|code| !found.contains(code) && !tabled.contains(code.id()))
        .collect();
    assert!(nowhere.is_empty(), "found nowhere: {nowhere:?}");
}

fn elsewhere() -> Stated {
    Stated::Elsewhere(Elsewhere { elsewhere: "a linked page".to_owned() })
}

fn responsible(policy: &mut Policy) -> &mut Responsible {
    policy.joint_uses.first_mut().and_then(|joint| joint.responsible.as_mut()).unwrap()
}

/// What every document has, and what declares the names that others use.
const VOCABULARY: [&str; 6] = ["title", "clauses", "principals", "items", "datasets", "recipients"];

/// Sections that the Act asks nobody to have, and whose clauses say other things too.
const NOT_ASKED: [&str; 4] = ["entrustments", "referable", "responsible", "settings"];

#[test]
fn no_section_of_the_complete_policy_is_idle() {
    let document: toml::Table = toml::from_str(COMPLETE).unwrap();
    let mut idle = Vec::new();
    for (key, section) in &document {
        if VOCABULARY.contains(&key.as_str()) || !(section.is_table() || section.is_array()) {
            continue;
        }
        let mut without = document.clone();
        without.remove(key);
        if key == "operator" {
            // The name and nothing else.
            without.insert(key.clone(), toml::toml! { name = "Example" }.into());
        }
        if key == "purposes" {
            forget_purposes(&mut without);
        }
        let policy: Policy = without.try_into().unwrap();
        // What other parts refer to is a fault.
        if policy.review(Edition::Y2024).is_ok_and(|findings| findings.is_empty()) {
            idle.push(key.as_str());
        }
    }
    assert_eq!(idle, NOT_ASKED);
}

/// Takes out of a document whatever names a purpose.
fn forget_purposes(document: &mut toml::Table) {
    document.remove("external-transmissions");
    for (_, section) in document.iter_mut() {
        let parts = section.as_array_mut().into_iter().flatten();
        for part in parts.filter_map(|part| part.as_table_mut()) {
            part.remove("purposes");
        }
    }
}

#[test]
fn the_complete_policy_compiles_and_decides() {
    let policy = policy(COMPLETE);
    for edition in Edition::ALL {
        assert!(policy.compile(edition).is_ok(), "{edition}");
    }
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let table = [
        ("handling = \"use\"\ndataset = \"customers\"\npurpose = \"contract\"", Verdict::Permitted),
        (
            "handling = \"provision\"\ndataset = \"customers\"\nitems = [\"name\"]\npurpose = \"inquiries\"\nrecipient = \"support-company\"\nfacts = { within-entrusted-task = \"yes\", equivalent-system = \"no\" }",
            Verdict::Prohibited,
        ),
        (
            "handling = \"provision\"\ndataset = \"customers\"\nitems = [\"career\"]",
            Verdict::Prohibited,
        ),
        (
            "handling = \"provision\"\ndataset = \"customers\"\nitems = [\"name\"]\npurpose = \"inquiries\"\nrecipient = \"example-services\"",
            Verdict::Permitted,
        ),
    ];
    for (case, verdict) in table {
        let case = format!("date = \"2026-11-21\"\nconsents = []\n{case}");
        let case: Case = toml::from_str(&case).unwrap();
        let Ok(prepared) = compiled.prepare(&case) else { continue };
        assert_eq!(prepared.decide(&[]).verdict(), verdict, "{case:?}");
    }
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

/// Where "required by law" is meant strictly, the exception is narrower than the Act's.
#[test]
fn a_strict_reading_adds_an_element() {
    let mut policy = policy(POLICIES[0].0);
    policy.settings.required_by_law = LawTerm::Strict;
    let compared = policy.exceptions(Edition::Y2024).unwrap();
    let by_law = compared.iter().find(|one| one.norm == Some(Norm::BasedOnLaw)).unwrap();
    assert!(by_law.is_narrower() && !by_law.is_wider());
    assert!(by_law.elements.iter().any(|one| one.id == "compelled-by-law"));
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

/// Names that the sections get wrong are faults with their path.
#[test]
fn sections_are_checked() {
    let table: &[(Change, &str)] = &[
        (
            |p| p.complaints.as_mut().unwrap().clause = "81".into(),
            "complaints.clause: no clause has the id `81`",
        ),
        (
            |p| p.requests[0].datasets = vec!["custmers".into()],
            "requests[0].datasets[0]: no dataset has the id `custmers`; did you mean `customers`?",
        ),
        (
            |p| p.requests[0].refused_where = vec!["improper-us".to_owned()],
            "requests[0].refused-where[0]: `improper-us` is neither a fact of the Act nor a term of this policy; did you mean `improper-use`?",
        ),
        (
            |p| p.storage_abroad[0].countries.clear(),
            "storage-abroad[0]: no country is named: expected `countries` or `unknown`",
        ),
        (
            |p| p.external_transmissions[0].recipient = "analitics".into(),
            "external-transmissions[0].recipient: no recipient has the id `analitics`; did you mean `analytics`?",
        ),
        (
            |p| p.processed[1].states.clear(),
            "processed[1].states: the list is empty: expected at least one entry",
        ),
        (
            |p| p.recipients[1].foreign.as_mut().unwrap().clause = "9-22".into(),
            "recipients[1].foreign.clause: no clause has the id `9-22`; did you mean `9-2`?",
        ),
    ];
    for (change, fault) in table {
        let mut policy = policy(COMPLETE);
        change(&mut policy);
        assert!(policy.check().unwrap_err().to_string().starts_with(fault), "{fault}");
    }
}

/// Two promises contradict each other where the kinds that they reach meet: by what the
/// words include, and by what the policy's own term covers.
#[test]
fn promises_contradict_each_other_where_their_kinds_meet() {
    let table = [
        ("", "", true),
        ("kinds = [\"personal-data\"]", "kinds = [\"retained-personal-data\"]", true),
        ("", "kinds = [\"personal-data\"]", true),
        ("", "kinds = [\"anonymously-processed\"]", false),
        ("kinds = [\"personally-referable\"]", "kinds = [\"personal-data\"]", false),
    ];
    for (lax, strict, contradict) in table {
        let document = format!(
            r#"
            format = 1
            id = "shop"
            title = "A shop"
            language = "en"
            operator = {{ name = "A shop" }}
            clauses = [
                {{ id = "C1", at = "line 1", says = "With consent." }},
                {{ id = "C2", at = "line 2", says = "With consent and a check." }},
            ]
            terms = [{{ id = "checked", question = "Was it checked?" }}]
            [[promises]]
            clause = "C1"
            restricts = ["use"]
            unless = [{{ clause = "C1", all = ["consent-to-use"] }}]
            {lax}
            [[promises]]
            clause = "C2"
            restricts = ["use"]
            unless = [{{ clause = "C2", all = ["consent-to-use", "checked"] }}]
            {strict}
            "#
        );
        let findings = review(&policy(&document), Edition::Y2024);
        let found = findings.iter().any(|finding| finding.code() == Code::Contradiction);
        assert_eq!(found, contradict, "{lax} {strict}");
    }
}

/// What an exception adds, by its id and in words: a value of a key is told by its name.
#[test]
fn what_an_exception_adds_is_told_in_words() {
    let table = [
        ("kind-statistics", "kind-statistics", "statistical information", "統計情報"),
        ("not kind-statistics", "not kind-statistics", "statistical information", "統計情報"),
        ("not source-generated", "not source-generated", "generated by the operator", "自ら生成"),
    ];
    for (literal, id, en, ja) in table {
        let mut policy = policy(COMPLETE);
        let exception = policy.promises[4].unless.last_mut().unwrap();
        assert_eq!(exception.like.as_deref(), Some("provision-of-own"));
        exception.all.push(literal.to_owned());
        let compared = policy.exceptions(Edition::Y2024).unwrap();
        let added: Vec<_> = compared
            .iter()
            .flat_map(|one| &one.elements)
            .filter(|element| element.state == ElementState::Added)
            .map(|element| (element.id.as_str(), element.question.clone()))
            .collect();
        assert_eq!(added, [(id, appi::Text::both(en, ja))], "{literal}");
    }
}
