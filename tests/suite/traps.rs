//! The traps of the Act, and the same facts on other dates: `tests/traps/*.md`, one
//! row a test, decided for an operator without promises.
//!
//! What a row expects is what the text of the Act says.

use std::collections::BTreeSet;
use std::error::Error;

use appi::error::{CompileError, EditionError};
use appi::forms::{Party, RecordBasis, RecordItem, RecordMethod};
use appi::law::Instrument;
use appi::table::{Row, Table, TableError};
use appi::vocabulary::Channel;
use appi::{Authority, Case, Citation, Day, Edition, Norm, Verdict};

use crate::plain::policy;

const TRAPS: &str = include_str!("../traps/traps.md");
const EDITIONS: &str = include_str!("../traps/editions.md");

/// The days on which the same facts are decided.
const DAYS: [&str; 5] = ["2010-06-01", "2018-06-01", "2021-06-01", "2022-05-01", "2026-11-21"];

/// The rows of a file, checked.
fn check(text: &str) -> Result<Table, TableError> {
    let table = Table::markdown(text)?;
    table.check(&policy())?;
    Ok(table)
}

#[test]
fn every_trap_is_answered_as_the_act_says() -> Result<(), Box<dyn Error>> {
    let table = check(TRAPS)?;
    let mut shown: BTreeSet<&str> = table.rows().iter().map(|row| trap_of(row.id())).collect();
    // The traps on which no verdict turns stand in a table without verdicts.
    shown
        .extend(TRAPS.lines().filter_map(|line| Some(line.strip_prefix("- ")?.split_once(':')?.0)));
    let left_out: Vec<String> = (1..=107)
        .map(|number| format!("T{number}"))
        .filter(|trap| !shown.contains(trap.as_str()))
        .collect();
    assert!(left_out.is_empty(), "{left_out:?}");
    assert_eq!(distinct(&table), table.rows().len());
    assert!(shown.iter().all(|id| id.starts_with('T')), "{shown:?}");
    Ok(())
}

#[test]
fn every_edition_answers_as_the_act_said_then() -> Result<(), Box<dyn Error>> {
    let table = check(EDITIONS)?;
    let on = |row: &Row| row.case().date.to_string();
    let left_out: Vec<String> = (1..=14)
        .flat_map(|number| DAYS.map(|day| format!("E-{number:02}@{}", &day[..4])))
        .filter(|id| !table.rows().iter().any(|row| row.id() == id))
        .collect();
    assert!(left_out.is_empty(), "{left_out:?}");
    assert_eq!(distinct(&table), table.rows().len());
    for row in table.rows() {
        let year = row.id().split_once('@').map(|(_, year)| &year[..4]);
        assert_eq!(year, Some(&on(row)[..4]), "line {}: {} on {}", row.line(), row.id(), on(row));
        assert!(DAYS.contains(&on(row).as_str()), "line {}: {}", row.line(), on(row));
    }
    Ok(())
}

#[test]
fn an_entrustee_is_answered_for_itself() -> Result<(), Box<dyn Error>> {
    let table = check(include_str!("../traps/entrustee.md"))?;
    assert_eq!(table.rows().len(), 7);
    Ok(())
}

/// What may not be owed at all is not overdue: for a wrongful purpose it is sixty days.
#[test]
fn a_breach_is_certain() {
    let compiled = policy().compile(Edition::Y2024).unwrap();
    // With a wrongful purpose the day is one of a duty that is not owed: it is refused.
    for (wrongful, breaches) in [("no", Some(1)), ("unknown", Some(0)), ("yes", None)] {
        let case: Case = toml::from_str(&format!(
            r#"
            date = "2026-11-21"
            handling = "leave-leak-unreported"
            dataset = "personal-data"
            items = ["email"]
            affected = 1001
            facts = {{ leak-loss-or-damage = "yes", wrongful-purpose = "{wrongful}", may-cause-property-damage = "no" }}
            duties.report-leak-fully = {{ arose = "2026-10-15" }}
            "#
        ))
        .unwrap();
        let prepared = compiled.prepare(&case).ok();
        let found = prepared.map(|prepared| prepared.decide(&[]).breaches().count());
        assert_eq!(found, breaches, "{wrongful}");
    }
}

#[test]
fn keys_and_silence_bring_no_more_than_they_say() -> Result<(), Box<dyn Error>> {
    let table = check(include_str!("../traps/silence.md"))?;
    assert_eq!(distinct(&table), 17);
    Ok(())
}

#[test]
fn every_way_of_contact_is_known() -> Result<(), Box<dyn Error>> {
    let table = check(include_str!("../traps/channels.md"))?;
    for channel in Channel::ALL {
        assert!(table.rows().iter().any(|row| row.id() == channel.id()), "{}", channel.id());
    }
    Ok(())
}

/// How many ids there are.
fn distinct(table: &Table) -> usize {
    table.rows().iter().map(Row::id).collect::<BTreeSet<_>>().len()
}

/// The trap that a row shows: `T10` for `T10b`.
fn trap_of(id: &str) -> &str {
    id.trim_end_matches(|c: char| c.is_ascii_lowercase())
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

    for (on, beyond) in [("2026-11-29", false), ("2026-11-30", true), ("2028-07-15", true)] {
        let case = stranger_asks(day(on), "retained-personal-data");
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        assert_eq!(decision.ruling(Authority::Act).verdict(), Verdict::Prohibited, "{on}");
        assert_eq!(prepared.is_beyond_knowledge(), beyond, "{on}");
    }
}

/// Information goes to another operator that makes statistics of it.
fn stranger_asks(day: Day, dataset: &str) -> Case {
    case(&format!(
        "| date | dataset | handling | items | purpose | recipient | consents | act |
         | --- | --- | --- | --- | --- | --- | --- | --- |
         | {day} | {dataset} | provision | name | service | a maker of statistics; country=JP; relation=third-party | none | prohibited |"
    ))
}

/// The case of a table with one row.
fn case(table: &str) -> Case {
    Table::markdown(table).unwrap().rows()[0].case().clone()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A provision by consent, one by opt-out, one of referable information, and a receipt.
const RECORDS: &str = "
Word: full-opt-out = opt-out-stops-on-request=yes; opt-out-notice-beforehand=yes;
opt-out-provider-shown=yes; opt-out-purpose-shown=yes; opt-out-items-shown=yes;
opt-out-acquisition-shown=yes; opt-out-method-shown=yes; opt-out-stop-shown=yes;
opt-out-request-method-shown=yes; opt-out-update-shown=yes; opt-out-start-shown=yes;
opt-out-time-left=yes; opt-out-recognisable=yes; opt-out-filed=yes; acquired-wrongfully=no;
received-by-opt-out=no.

Background: date 2026-11-21; items name.

| handling | dataset | source | purpose | recipient | consents | facts | act |
| --- | --- | --- | --- | --- | --- | --- | --- |
| provision | retained-personal-data | | service | a partner; country=JP; relation=third-party | provision tick given=2026-10-01 | | permitted |
| provision | retained-personal-data | | service | a list buyer; country=JP; relation=third-party | none | full-opt-out; special-care-included=no | permitted |
| provision | personally-referable | | service | an advertiser; country=JP; relation=third-party | none | recipient-expected-to-identify=yes; referable-consent-confirmed=yes | permitted |
| receipt | personally-referable | third-party | | | | tied-on-receipt=yes; sender-identified=yes; sender-may-not-provide=no; consent-to-referable-acquisition=yes; special-care-included=no | permitted |
";

/// Traps 60 to 63: what a record contains, and whether one may cover several
/// provisions, follows from what it is a record of.
#[test]
fn records_differ_in_what_they_contain() {
    let records = Table::markdown(RECORDS).unwrap();
    records.check(&policy()).unwrap();
    let [by_consent, by_opt_out, referable, receipt] =
        [0, 1, 2, 3].map(|at| records.rows()[at].case().clone());

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
        let mut other = Party::new("other");
        other.no_operator = no_operator;
        let record = prepared.decide(&[]).transfer_record(other).unwrap();
        assert_eq!(record.basis, basis);
        assert_eq!(basis.items().contains(&RecordItem::Day), with_day, "{basis:?}");
        assert_eq!(basis.items().contains(&RecordItem::Principal), with_principal, "{basis:?}");
        let blank = record.blanks().iter().any(|blank| blank.key() == "principal");
        assert_eq!(blank, with_principal, "{basis:?}");
        assert_eq!(basis.may_take(RecordMethod::Batch), batched, "{basis:?}");
    }
    assert!(RecordBasis::ReceiptByOptOut.items().contains(&RecordItem::Day));
    assert!(!RecordBasis::ReceiptByOptOut.may_take(RecordMethod::Document));
    assert!(!RecordBasis::ReceiptByConsent.items().contains(&RecordItem::Day));
    assert!(!RecordBasis::ReceiptFromNoOperator.items().contains(&RecordItem::ConsentObtained));

    let keep = |method: RecordMethod| method.keep_until(day("2026-11-21"));
    assert_eq!(keep(RecordMethod::Document), day("2027-11-20"));
    assert_eq!(keep(RecordMethod::Batch), day("2029-11-20"));
    assert_eq!(keep(RecordMethod::Single), day("2029-11-21"));
}
