//! What a register answers, and what is wrong with one: `tests/registers/*.md`, one row a test.

use std::sync::LazyLock;

use crate::faults::{fault_in_both, told_in_both};
use appi::case::CaseRecipient;
use appi::decision::FactOrigin;
use appi::error::{CompileError, PrepareError};
use appi::law::KNOWN_THROUGH;
use appi::policy::Version;
use appi::{
    Case, CompiledPolicy, Day, Edition, Handling, History, Language, Policy, Register, Verdict,
};

use crate::edits::edited;
use crate::markdown::{Table, tables};

const POLICY: &str = include_str!("../../examples/policies/complete.toml");
const REGISTER: &str = include_str!("../../examples/registers/complete.toml");

static COMPLETE: LazyLock<Policy> = LazyLock::new(|| toml::from_str(POLICY).unwrap());
static KEPT: LazyLock<Register> = LazyLock::new(|| toml::from_str(REGISTER).unwrap());

/// What a row is about: the policy beside the register, both edited, and the case.
fn row(table: &Table, row: &[String]) -> (CompiledPolicy, Case) {
    let cell = |heading: &str| table.cell(row, heading);
    let or = |heading: &str, usual: &'static str| match table.cell(row, heading) {
        "" => usual.to_owned(),
        other => other.to_owned(),
    };
    let day: Day = or("day", "2026-11-21").parse().unwrap();
    let mut case = Case::new(day, Handling::Provision, &or("of", "customers"));
    case.purpose = Some(
        toml::from_str::<Case>(&format!(
            "date = \"{day}\"\nhandling = \"use\"\ndataset = \"x\"\npurpose = \"{}\"",
            or("for", "inquiries")
        ))
        .unwrap()
        .purpose
        .unwrap(),
    );
    case.recipient = Some(CaseRecipient::Declared(or("to", "support-company").as_str().into()));
    let case = edited(&case, cell("case"));
    let policy = edited(&*COMPLETE, cell("policy"));
    let register = edited(&*KEPT, cell("register"));
    let compiled = policy.compile(Edition::in_force_on(day).unwrap()).unwrap();
    (compiled.with(&register).unwrap_or_else(|error| panic!("{row:?}: {error}")), case)
}

#[test]
fn the_register_answers_on_the_day_of_the_case() {
    let mut wrong = Vec::new();
    for table in tables(include_str!("../registers/answers.md")) {
        for (line, cells) in &table.rows {
            let (compiled, case) = row(&table, cells);
            let prepared =
                compiled.prepare(&case).unwrap_or_else(|error| panic!("{line}: {error}"));
            let decision = prepared.decide(&[]);
            let fact = prepared.fact(table.cell(cells, "fact"));
            let fact = fact.or_else(|| table.cell(cells, "fact").parse().ok());
            let fact = fact.unwrap_or_else(|| panic!("line {line}: no such fact"));
            let entries = decision.entries(fact).iter().map(|entry| entry.at.clone());
            let passed = decision.passed_over().filter(|one| one.fact() == fact);
            let passed = passed.map(|one| format!("{}: {}", one.because(), one.entry().at));
            let origin = decision.origin(fact).map(|origin| origin.to_string());
            let found = [
                ("answer", decision.facts().get(fact).to_string()),
                ("from", origin.unwrap_or_default()),
                ("by", entries.collect::<Vec<_>>().join(", ")),
                ("passed over", passed.collect::<Vec<_>>().join(", ")),
                ("verdict", decision.verdict().to_string()),
            ];
            for (heading, found) in found {
                let expected = table.cell(cells, heading);
                if table.head.iter().any(|head| head == heading) && found != expected {
                    wrong.push(format!("line {line}, {heading}: {found}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A case that says otherwise than the register is refused, as one that says otherwise than the
/// policy.
#[test]
fn a_case_does_not_contradict_the_register() {
    let mut wrong = Vec::new();
    for table in tables(include_str!("../registers/contradictions.md")) {
        for (line, cells) in &table.rows {
            let (compiled, case) = row(&table, cells);
            let found = match compiled.prepare(&case) {
                Ok(_) => String::new(),
                Err(PrepareError::Case(faults)) => {
                    told_in_both(&faults.to_string(), &faults.in_language(Language::Ja))
                }
                Err(other) => panic!("line {line}: {other}"),
            };
            if found != table.cell(cells, "refused").replace('\'', "`") {
                wrong.push(format!("line {line}: {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fault_of_a_register_is_told_at_once() {
    let compiled = COMPLETE.compile(Edition::LAST).unwrap();
    let mut wrong = Vec::new();
    for table in tables(include_str!("../registers/faults.md")) {
        for (line, cells) in &table.rows {
            let register = edited(&*KEPT, table.cell(cells, "register"));
            let found = match compiled.clone().with(&register) {
                Ok(_) => Vec::new(),
                Err(CompileError::Register(faults)) => faults.all().to_vec(),
                Err(other) => panic!("line {line}: {other}"),
            };
            let told: Vec<String> = found.iter().map(fault_in_both).collect();
            if told.join(" ;; ") != table.cell(cells, "faults").replace('\'', "`") {
                wrong.push(format!("line {line}: {}", told.join(" ;; ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What review finds in the documents of a row, with its details.
fn found(compiled: &CompiledPolicy, day: Day) -> Vec<String> {
    let findings = compiled.review(day).unwrap();
    let told = findings.iter().map(|one| {
        assert_ne!(one.in_language(Language::En), one.in_language(Language::Ja));
        let clauses = one.clauses().iter().map(ToString::to_string);
        let places = clauses.chain(one.citations().into_iter().map(|place| place.to_string()));
        let details = one.details().iter().map(|text| text.in_language(Language::En).to_owned());
        let [places, details] = [places.collect::<Vec<_>>(), details.collect::<Vec<_>>()];
        format!("{} ({}): {}", one.code(), places.join(", "), details.join(", "))
    });
    told.collect()
}

#[test]
fn review_holds_policy_and_register_against_each_other() {
    let mut wrong = Vec::new();
    for table in tables(include_str!("../registers/findings.md")) {
        for (line, cells) in &table.rows {
            let (compiled, case) = row(&table, cells);
            let found = found(&compiled, case.date).join(" ;; ");
            if found != table.cell(cells, "found").replace('\'', "`") {
                wrong.push(format!("line {line}: {}", found.replace('`', "'")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How many flows of the report are open without the register, and with it.
#[test]
fn at_most_two_flows_of_the_complete_policy_stay_open() {
    let compiled = COMPLETE.compile(Edition::LAST).unwrap();
    let open = |compiled: &CompiledPolicy| {
        let report = compiled.report(KNOWN_THROUGH).unwrap();
        let flows = report.flows().iter();
        flows.filter(|flow| flow.decision().verdict() == Verdict::Undetermined).count()
    };
    let (published, kept) = (open(&compiled), open(&compiled.clone().with(&KEPT).unwrap()));
    assert!(kept <= published.min(2), "{published} open without the register, {kept} with it");
    // A text's word does not stand in for an entry that has lapsed.
    let stale =
        edited(&*KEPT, "recipients[support-company].contracts[2024-017].ended = \"2026-10-31\"");
    assert!(open(&compiled.with(&stale).unwrap()) > kept);
}

/// The digest is of the register too: a record of one is no record of another.
#[test]
fn a_record_replays_beside_its_own_register_alone() {
    let table = tables(include_str!("../registers/answers.md"));
    let (compiled, case) = row(&table[0], &table[0].rows[0].1);
    let prepared = compiled.prepare(&case).unwrap();
    let record = prepared.decide(&[]).record();
    assert_eq!(record.register.as_ref().unwrap(), &"complete-register");
    let kept = &record.facts.get("within-entrusted-task").unwrap();
    assert_eq!(kept.origin, FactOrigin::Register);
    assert_eq!(kept.entries[0].at, "recipients.support-company.contracts.2024-017");
    assert!(kept.entries[0].evidence.is_some());

    let replayed = record.replay(compiled.digest()).unwrap();
    let again = compiled.prepare(&replayed).unwrap().decide(&[]).record();
    assert_eq!(again, record);
    let other = edited(&*KEPT, "answers[partner-country] -");
    let other = COMPLETE.compile(Edition::LAST).unwrap().with(&other).unwrap();
    for digest in [other.digest(), COMPLETE.compile(Edition::LAST).unwrap().digest()] {
        assert!(record.replay(digest).is_err());
    }
}

/// Beside a history, a name has to be known to one version.
#[test]
fn a_register_is_one_of_all_versions() {
    let mut older = COMPLETE.clone();
    older.version = "2025-10-01".parse().ok();
    older.recipients.retain(|one| one.id != "analytics");
    older.external_transmissions.clear();
    let versions = vec![Version::from(older), Version::from(COMPLETE.clone())];
    let history = History::new(versions).unwrap().compile().unwrap();
    assert!(history.clone().with(&KEPT).is_ok());
    let unknown = edited(&*KEPT, "answers[partner-country].datasets = [\"nothing\"]");
    assert!(history.with(&unknown).is_err());
}

/// A register of many entries is checked in one go, and its faults are told without seeking the
/// nearest name of each.
#[test]
fn a_large_register_is_checked_in_one_go() {
    let mut register = KEPT.clone();
    let (answer, recipient) = (register.answers[0].clone(), register.recipients[1].clone());
    for at in 0..5_000 {
        let mut more = answer.clone();
        more.id = format!("answer-{at}").as_str().into();
        more.recipients = vec![format!("nobody-{at}").as_str().into()];
        register.answers.push(more);
        let mut more = recipient.clone();
        more.id = format!("vendor-{at}").as_str().into();
        register.recipients.push(more);
    }
    let compiled = COMPLETE.compile(Edition::LAST).unwrap();
    let Err(CompileError::Register(faults)) = compiled.clone().with(&register) else { panic!() };
    assert_eq!(faults.all().len(), 5_000);
    for (at, answer) in register.answers.iter_mut().skip(12).enumerate() {
        answer.recipients = vec![format!("vendor-{at}").as_str().into()];
    }
    assert!(compiled.with(&register).is_ok());
}

/// Registers for two of the published policies, all of it made up: how many flows stay open.
#[test]
fn few_flows_stay_open_with_a_register() {
    for (policy, register, most) in [
        (
            include_str!("../../examples/policies/004-jcert.toml"),
            include_str!("../registers/004.toml"),
            0,
        ),
        (
            include_str!("../../examples/policies/003-assign-persona.toml"),
            include_str!("../registers/003.toml"),
            1,
        ),
    ] {
        let policy: Policy = toml::from_str(policy).unwrap();
        let register: Register = toml::from_str(register).unwrap();
        let compiled = policy.compile(Edition::LAST).unwrap().with(&register).unwrap();
        let report = compiled.report(KNOWN_THROUGH).unwrap();
        let flows = report.flows().iter();
        let open = flows.filter(|flow| flow.decision().verdict() == Verdict::Undetermined).count();
        let all = report.flows().len();
        assert!(open <= most, "{}: {open} of {all} flows are open", policy.id);
    }
}
