//! The traps of the Act, and the same facts on other dates: `tests/traps/*.md`, one
//! row a test, decided for an operator without promises.
//!
//! What a row expects is what the text of the Act says.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/markdown.rs"]
mod markdown;

use std::collections::BTreeSet;

use appi::{
    Answer, Authority, Capacity, Case, CasePurpose, CaseRecipient, Citation, CompileError,
    CompiledPolicy, Consent, ConsentKind, Counterpart, Country, Decision, DescribedRecipient, Duty,
    DutyDays, DutyFacts, Edition, EditionError, Expression, Fact, FreePurpose, Handling, Id,
    Instrument, Norm, OrUnknown, OwedDuty, Performance, Place, Policy, Prepared, Question,
    RecordBasis, RecordForm, RecordItem, Relation, RequestKind, Ruling, Shown, Source, Unknown,
};
use chrono::NaiveDate;

const TRAPS: &str = include_str!("traps/traps.md");
const EDITIONS: &str = include_str!("traps/editions.md");

/// The days on which the same facts are decided.
const DAYS: [&str; 5] = ["2010-06-01", "2018-06-01", "2021-06-01", "2022-05-01", "2026-11-21"];

fn policy() -> Policy {
    toml::from_str(include_str!("traps/plain-operator.toml")).unwrap()
}

#[test]
fn every_trap_is_answered_as_the_act_says() {
    run(TRAPS, 101);
}

#[test]
fn every_edition_answers_as_the_act_said_then() {
    run(EDITIONS, 14 * DAYS.len());
}

#[test]
fn no_trap_is_left_out() {
    let shown = ids(TRAPS);
    let left_out: Vec<String> = (1..=101)
        .map(|number| format!("T{number}"))
        .filter(|trap| !shown.iter().any(|id| trap_of(id) == *trap))
        .collect();
    assert!(left_out.is_empty(), "{left_out:?}");
    assert!(shown.iter().all(|id| id.starts_with('T')), "{shown:?}");
}

#[test]
fn no_edition_test_is_left_out() {
    let shown = ids(EDITIONS);
    let left_out: Vec<String> = (1..=14)
        .flat_map(|number| DAYS.map(|day| format!("E-{number:02}@{}", &day[..4])))
        .filter(|id| !shown.contains(id))
        .collect();
    assert!(left_out.is_empty(), "{left_out:?}");
    for table in markdown::tables(EDITIONS) {
        for (line, row) in &table.rows {
            let (id, day) = (table.cell(row, "id"), table.cell(row, "date"));
            let year = id.split_once('@').map(|(_, year)| &year[..4]);
            assert_eq!(year, Some(&day[..4]), "line {line}: {id} on {day}");
            assert!(DAYS.contains(&day), "line {line}: {day}");
        }
    }
}

/// Trap 95: numbers that were never in operation are understood, and printed as the
/// articles that took their place.
#[test]
fn numbers_that_never_operated_are_not_printed() {
    let table = [
        ("16-2", "APPI Art. 19"),
        ("22-2(1)", "APPI Art. 26(1)"),
        ("26-2(1)", "APPI Art. 31(1)"),
        ("35-2(3)", "APPI Art. 41(3)"),
        ("35-3(1)", "APPI Art. 42(1)"),
    ];
    for edition in [Edition::Y2022, Edition::Y2023, Edition::Y2024] {
        for (text, printed) in table {
            assert_eq!(Citation::parse(text, edition).unwrap().to_string(), printed, "{edition}");
        }
    }
    for edition in Edition::ALL {
        for norm in Norm::ALL {
            let Some(place) = norm.place(edition) else { continue };
            assert!(
                place.instrument != Instrument::Act || place.branch == 0,
                "{norm:?} stands at {place:?} in the edition of {edition}"
            );
        }
    }
}

/// Trap 97: the amendment of 2026 is enacted, not in force.
#[test]
fn the_amendment_of_2026_answers_nothing() {
    let policy = policy();
    assert_eq!(
        policy.compile(Edition::Amendment2026).err(),
        Some(CompileError::Edition(EditionError::NotInForce)),
    );
    assert_eq!(Norm::ThirdPartyProvision.citation(Edition::Amendment2026), None);

    let too_late = day("2028-07-16");
    assert_eq!(Edition::in_force_on(too_late), Err(EditionError::BeyondKnowledge(too_late)));
    let compiled = policy.compile(Edition::in_force_on(day("2028-07-15")).unwrap()).unwrap();
    assert!(compiled.prepare(&stranger_asks(too_late, "retained-personal-data")).is_err());

    for (on, beyond) in [("2026-11-21", false), ("2026-11-22", true), ("2028-07-15", true)] {
        let case = stranger_asks(day(on), "retained-personal-data");
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        assert_eq!(word(decision.ruling(Authority::Act)), "prohibited", "{on}");
        assert_eq!(prepared.is_beyond_knowledge(), beyond, "{on}");
    }
}

/// Information goes to another operator that makes statistics of it.
fn stranger_asks(day: NaiveDate, dataset: &str) -> Case {
    let mut case = Case::new(day, Handling::Provision, dataset);
    case.items = Some(vec!["name".into()]);
    case.purpose = Some(CasePurpose::Declared("service".into()));
    case.recipient = Some(recipient("a maker of statistics; country=JP; relation=third-party"));
    case.consents = Some(Vec::new());
    case
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Traps 60 to 63: what a record contains, and whether one may cover several
/// provisions, follows from what it is a record of.
#[test]
fn records_differ_in_what_they_contain() {
    let to = |name: &str| format!("{name}; country=JP; relation=third-party");
    let provision = |dataset: &str, recipient: &str| {
        let mut case = stranger_asks(day("2026-11-21"), dataset);
        case.recipient = Some(self::recipient(recipient));
        case
    };
    let mut by_consent = provision("retained-personal-data", &to("a partner"));
    by_consent.consents = Some(vec![consent("provision tick given=2026-10-01", by_consent.date)]);
    let mut by_opt_out = provision("retained-personal-data", &to("a list buyer"));
    state(&mut by_opt_out, "full-opt-out");
    let mut referable = provision("personally-referable", &to("an advertiser"));
    let confirmed = "recipient-expected-to-identify=yes; referable-consent-confirmed=yes";
    state(&mut referable, confirmed);
    let mut receipt = Case::new(referable.date, Handling::Receipt, "personally-referable");
    receipt.items = Some(vec!["name".into()]);
    receipt.source = Some(OrUnknown::Known(Source::ThirdParty));
    let tied = "tied-on-receipt=yes; source-checked=yes; consent-to-referable-acquisition=yes";
    state(&mut receipt, tied);

    // The basis; whether the day, and the principal, are in; whether it may be batched.
    let table = [
        (by_consent, RecordBasis::Consent, false, true, true),
        (by_opt_out, RecordBasis::OptOut, true, true, false),
        (referable, RecordBasis::Referable, true, false, true),
        (receipt.clone(), RecordBasis::ReceiptOfReferable, false, true, true),
        (receipt, RecordBasis::ReceiptFromNoOperator, false, true, true),
    ];
    let compiled = policy().compile(Edition::Y2024).unwrap();
    for (case, basis, with_day, with_principal, batched) in table {
        let prepared = compiled.prepare(&case).unwrap();
        let no_operator = basis == RecordBasis::ReceiptFromNoOperator;
        let other = Counterpart { name: "other".to_owned(), no_operator, ..Counterpart::default() };
        let record = prepared.decide(&[]).provision_record(other, Some("a principal")).unwrap();
        assert_eq!(record.basis, basis);
        assert_eq!(basis.items().contains(&RecordItem::Day), with_day, "{basis:?}");
        assert_eq!(basis.items().contains(&RecordItem::Principal), with_principal, "{basis:?}");
        assert_eq!(record.principal.is_some(), with_principal, "{basis:?}");
        assert_eq!(basis.may_be_batched(), batched, "{basis:?}");
    }
    assert!(RecordBasis::ReceiptByOptOut.items().contains(&RecordItem::Day));
    assert!(!RecordBasis::ReceiptByOptOut.may_be_batched());
    assert!(!RecordBasis::ReceiptByConsent.items().contains(&RecordItem::Day));
    assert!(!RecordBasis::ReceiptFromNoOperator.items().contains(&RecordItem::ConsentObtained));

    let keep = |form: RecordForm| form.keep_until(day("2026-11-21"));
    assert_eq!(keep(RecordForm::Document), Some(day("2027-11-21")));
    assert_eq!(keep(RecordForm::Batch), Some(day("2029-11-21")));
    assert_eq!(keep(RecordForm::Single), Some(day("2029-11-21")));
}

// ── Running a table ─────────────────────────────────────────────────────────

/// The ids of all rows, with those that no verdict shows.
fn ids(text: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for table in markdown::tables(text) {
        for (line, row) in &table.rows {
            let id = table.cell(row, "id");
            assert!(ids.insert(id.to_owned()), "line {line}: {id} stands twice");
        }
    }
    ids
}

/// The trap that a row shows: `T10` for `T10b`.
fn trap_of(id: &str) -> &str {
    id.trim_end_matches(|c: char| c.is_ascii_lowercase())
}

/// Runs every row that is to be decided; reports all that fail.
fn run(text: &str, at_least: usize) {
    let policy = policy();
    let compiled = Edition::ALL.map(|edition| policy.compile(edition).unwrap());
    let mut failures = Vec::new();
    let mut rows = 0;
    for table in markdown::tables(text) {
        let has = |heading: &str| table.head.iter().any(|there| there == heading);
        assert!(has("handling") != has("shown instead"), "line {}: which table?", table.line);
        if has("shown instead") {
            continue;
        }
        for (line, row) in &table.rows {
            rows += 1;
            let cell = |heading: &'static str| table.cell(row, heading);
            if let Err(wrong) = check(&compiled, &cell) {
                let (id, trap) = (cell("id"), cell("trap"));
                failures.push(format!("{} line {line}, {id}: {trap}\n{wrong}", table.before));
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

/// Decides a row; what differs, if anything does.
fn check<'r>(
    compiled: &[CompiledPolicy],
    cell: &impl Fn(&'static str) -> &'r str,
) -> Result<(), String> {
    let case = case(cell);
    let edition = Edition::in_force_on(case.date).map_err(|error| error.to_string())?;
    let compiled = compiled.iter().find(|compiled| compiled.edition() == edition).unwrap();
    let prepared = compiled.prepare(&case).map_err(|error| error.to_string())?;
    let decision = prepared.decide(&[]);
    let wrong = differences(&prepared, &decision, cell);
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!("  {}\n{}", wrong.join("\n  "), describe(&decision)))
}

fn differences<'r>(
    prepared: &Prepared<'_>,
    decision: &Decision<'_>,
    cell: &impl Fn(&'static str) -> &'r str,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let act = cell("act");
    assert!(
        ["permitted", "prohibited", "undetermined", "not-regulated"].contains(&act),
        "{}: `{act}`",
        cell("id")
    );
    let got = word(decision.ruling(Authority::Act));
    if act != got {
        wrong.push(format!("act is {got}, expected {act}"));
    }

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
    let any = expected == ["*"] && !missing.is_empty();
    if !any && missing != expected {
        wrong.push(format!("missing is {missing:?}, expected {expected:?}"));
    }

    let cited = cited(prepared, decision);
    for by in list(cell("by")) {
        let place = place(by, prepared.edition());
        if !cited.iter().any(|there| place.contains(there.place())) {
            wrong.push(format!("{by} is not cited"));
        }
    }
    for expected in list(cell("duties")) {
        wrong.extend(owed(decision, expected).err());
    }
    wrong
}

/// Whether a duty is owed as a cell says it: `+` arises, `~` stands, `-` neither,
/// `!` is overdue; `@` the last day.
fn owed(decision: &Decision<'_>, expected: &str) -> Result<(), String> {
    let (sign, rest) = expected.split_at(1);
    let (id, by) = rest.split_once('@').map_or((rest, None), |(id, day)| (id, Some(day)));
    let duty = *Duty::ALL.iter().find(|duty| duty.id() == id).unwrap_or_else(|| panic!("`{id}`"));
    let of = |owed: &OwedDuty<'_>| owed.duty() == Some(duty);
    let found = match sign {
        "+" => decision.duties().find(of),
        "~" => decision.standing_duties().find(of),
        "!" => decision.breaches().find(of),
        "-" => {
            return match decision.duties().chain(decision.standing_duties()).find(of) {
                Some(_) => Err(format!("{id} is owed, expected it not to be")),
                None => Ok(()),
            };
        }
        _ => panic!("`{expected}`: expected +, ~, ! or -"),
    };
    let found = found.ok_or_else(|| format!("{expected} is not among the duties"))?;
    if !found.is_certain() {
        return Err(format!("{expected} is not certain"));
    }
    let last = found.deadline().map(|deadline| deadline.by.to_string());
    if by.is_some() && last.as_deref() != by {
        return Err(format!("{expected}: the last day is {last:?}"));
    }
    Ok(())
}

/// What the decision cites: reasons, duties, and that the powers are not used.
fn cited(prepared: &Prepared<'_>, decision: &Decision<'_>) -> Vec<Citation> {
    let mut cited: Vec<Citation> = decision
        .reasons()
        .flat_map(|reason| reason.citations().collect::<Vec<_>>())
        .chain(decision.duties().filter_map(|owed| owed.citation()))
        .chain(decision.standing_duties().filter_map(|owed| owed.citation()))
        .collect();
    if decision.enforcement_withheld() {
        cited.extend(Norm::EnforcementWithheld.citation_on(prepared.case().date));
    }
    cited
}

fn word(ruling: Ruling) -> &'static str {
    if ruling.is_not_regulated() { "not-regulated" } else { ruling.verdict().id() }
}

fn describe(decision: &Decision<'_>) -> String {
    let of = |owed: OwedDuty<'_>| owed.id().to_owned();
    let reasons = decision.reasons().map(|reason| {
        let citations: Vec<String> = reason.citations().map(|c| c.to_string()).collect();
        format!("    {:?} {citations:?}", reason.outcome())
    });
    reasons
        .chain([
            format!("    duties {:?}", decision.duties().map(of).collect::<Vec<_>>()),
            format!("    standing {:?}", decision.standing_duties().map(of).collect::<Vec<_>>()),
        ])
        .collect::<Vec<_>>()
        .join("\n")
}

// ── Reading a row ───────────────────────────────────────────────────────────

fn list(cell: &str) -> Vec<&str> {
    parts(cell, ',')
}

fn parts(cell: &str, separator: char) -> Vec<&str> {
    cell.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// A value written as its id, or as `unknown`, as documents write it.
fn value<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(text.into()).unwrap_or_else(|error| panic!("`{text}`: {error}"))
}

fn case<'r>(cell: &impl Fn(&'static str) -> &'r str) -> Case {
    let or = |heading: &'static str, default: &'static str| match cell(heading) {
        "" => default,
        text => text,
    };
    let date = or("date", "2026-11-21").parse().unwrap();
    let mut case = Case::new(date, value(cell("handling")), cell("dataset"));
    case.items = Some(list(or("items", "name")).into_iter().map(Id::from).collect());
    case.purpose = match cell("purpose") {
        "" => None,
        text if text.starts_with('"') => {
            Some(CasePurpose::Free(FreePurpose { text: text.trim_matches('"').to_owned() }))
        }
        id => Some(CasePurpose::Declared(id.into())),
    };
    let given = |heading| Some(cell(heading)).filter(|text| !text.is_empty());
    case.source = given("source").map(value::<OrUnknown<Source>>);
    case.request = given("request").map(value::<OrUnknown<RequestKind>>);
    case.affected = given("affected").map(|count| count.parse().unwrap());
    case.recipient = given("recipient").map(recipient);
    case.consents = match cell("consents") {
        "" => None,
        "none" => Some(Vec::new()),
        text => Some(parts(text, ';').into_iter().map(|one| consent(one, case.date)).collect()),
    };
    state(&mut case, cell("facts"));
    case
}

/// Writes the facts of a cell into a case: `fact=yes`, `duty:id=overdue` or the day on
/// which it arose, and words that stand for many facts.
fn state(case: &mut Case, cell: &str) {
    for part in parts(cell, ';') {
        if let Some(duty) = part.strip_prefix("duty:") {
            let (duty, facts) = duty.split_once('=').unwrap();
            case.duties.insert(duty.into(), duty_facts(facts));
        } else if let Some((fact, answer)) = part.split_once('=') {
            let earlier = case.facts.insert(fact.to_owned(), value(answer));
            assert_eq!(earlier, None, "`{fact}` stands twice");
        }
    }
    for fact in parts(cell, ';').into_iter().flat_map(shorthand) {
        case.facts.entry(fact.id().to_owned()).or_insert(Answer::Yes);
    }
}

/// The facts that a word stands for, each with a yes: `full-opt-out` and
/// `full-joint-use`. What the row answers itself stays so.
fn shorthand(word: &str) -> Vec<Fact> {
    match word {
        "full-opt-out" => {
            let all = Fact::ACT.iter().copied();
            all.filter(|fact| fact.id().starts_with("opt-out-")).collect()
        }
        "full-joint-use" => vec![
            Fact::RecipientInJointScope,
            Fact::ItemsInJointUse,
            Fact::UseInJointPurposes,
            Fact::JointNoticeBeforehand,
            Fact::JointUseShown,
            Fact::JointItemsShown,
            Fact::JointScopeShown,
            Fact::JointPurposesShown,
            Fact::ResponsibleNameShown,
            Fact::ResponsibleAddressShown,
            Fact::RepresentativeNameShown,
        ],
        _ if word.contains('=') => Vec::new(),
        _ => panic!("`{word}`"),
    }
}

fn duty_facts(text: &str) -> DutyFacts {
    match text.parse() {
        Ok(arose) => DutyFacts::Days(DutyDays { arose, performed: None }),
        Err(_) => DutyFacts::State(value::<Performance>(text)),
    }
}

/// `a vendor; country=US; relation=entrustee`.
fn recipient(cell: &str) -> CaseRecipient {
    let mut described = DescribedRecipient::default();
    for part in parts(cell, ';') {
        match part.split_once('=') {
            None => described.name = Some(part.to_owned()),
            Some(("country", code)) => described.country = Some(code.parse::<Country>().unwrap()),
            Some(("relation", "unknown")) => {
                described.relation = Some(OrUnknown::Unknown(Unknown::Unknown));
            }
            Some(("relation", id)) => {
                described.relation = Some(OrUnknown::Known(value::<Relation>(id)));
            }
            Some((key, _)) => panic!("`{key}`"),
        }
    }
    CaseRecipient::Described(described)
}

/// `provision+use tick given=2026-10-01 shown=country,regime recipients=a-vendor`:
/// kinds, expression, the day (that of the case, if none), and what limits it. The
/// person is known and can judge.
fn consent(text: &str, on: NaiveDate) -> Consent {
    let (to, rest) = text.split_once(' ').unwrap();
    let (expressed, limits) = rest.split_once(' ').unwrap_or((rest, ""));
    let mut consent = Consent {
        to: parts(to, '+').into_iter().map(value::<ConsentKind>).collect(),
        recipients: None,
        items: None,
        purposes: None,
        countries: None,
        shown: None,
        expressed: value::<Expression>(expressed),
        given: Some(on),
        identity_confirmed: Answer::Yes,
        capacity: Capacity::Capable,
        representative: Answer::Unknown,
        withdrawn: None,
    };
    for limit in parts(limits, ' ') {
        match limit.split_once('=').unwrap() {
            ("given", date) => consent.given = Some(day(date)),
            ("shown", shown) => {
                consent.shown = Some(list(shown).into_iter().map(value::<Shown>).collect());
            }
            ("recipients", ids) => {
                consent.recipients = Some(list(ids).into_iter().map(Id::from).collect());
            }
            (key, _) => panic!("`{key}` in `{text}`"),
        }
    }
    consent
}

/// A place as the tables write it: `27(5)(iii)`, `R16`, `O9(ii)`, `GL3-3-2`, `GF`,
/// `Q7-53`, `S2020:4(1)`, `X`.
fn place(text: &str, edition: Edition) -> Place {
    let numbers = |text: &str| {
        Citation::parse(text, edition).unwrap_or_else(|error| panic!("{error}")).place()
    };
    let instruments = [
        ("S2015:", Instrument::Supplement2015),
        ("S2020:", Instrument::Supplement2020),
        ("GL", Instrument::GeneralGuidelines),
        ("GF", Instrument::ForeignGuidelines),
        ("Q", Instrument::QuestionsAndAnswers),
        ("X", Instrument::Inference),
        ("O", Instrument::CabinetOrder),
        ("R", Instrument::CommissionRules),
    ];
    let found = instruments
        .into_iter()
        .find_map(|(prefix, instrument)| Some((instrument, text.strip_prefix(prefix)?)));
    match found {
        None => numbers(text),
        Some((instrument, "")) => {
            Place { instrument, article: 0, branch: 0, paragraph: 0, item: 0 }
        }
        Some((instrument, rest)) => Place { instrument, ..numbers(rest) },
    }
}
