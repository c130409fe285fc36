//! What is read from a log, what is refused, and what holds on a day.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use appi::{Language, Verdict};
use appi_consents::{ConsentLog, Notices, Standing};

const NOTICES: &str = r#"
[[notices]]
id = "abroad"
version = "1"
from = "2025-04-01"
until = "2026-03-31"
to = ["provision", "foreign-provision"]
recipients = ["partner"]
purposes = ["promotion"]
shown = ["country"]

[[notices]]
id = "abroad"
version = "2"
from = "2026-04-01"
to = ["provision", "foreign-provision"]
recipients = ["partner"]
purposes = ["promotion"]
shown = ["country", "regime", "measures"]
"#;

const HEAD: &str = "record_id,pii_principal_id,privacy_notice,event_time,event_state,event_type,validity_duration,purposes,identity_confirmed,capacity\n";

fn notices() -> Notices {
    toml::from_str(NOTICES).unwrap()
}

/// A person a letter: their events, and how they are decided on the day.
const PERSONS: [(&str, Standing, Verdict); 8] = [
    (
        "a1,a,abroad,2026-04-02,given,tick,,promotion,yes,capable\n",
        Standing::Given,
        Verdict::Permitted,
    ),
    // The older notice told too little: it turns on whether the recipient has an equivalent system.
    ("b1,b,abroad,2026-03-31,given,tick,,,yes,capable\n", Standing::Given, Verdict::Undetermined),
    (
        "b1,b,abroad,2026-03-31,given,tick,,,yes,capable\nb1,b,abroad/2,2026-05-01,renewed,button,,,yes,capable\n",
        Standing::Given,
        Verdict::Permitted,
    ),
    (
        "c1,c,abroad,2026-04-02,given,tick,,,yes,capable\nc1,c,,2026-11-21,withdrawn,,,,,\n",
        Standing::Withdrawn,
        Verdict::Prohibited,
    ),
    // A day later, which is not yet.
    (
        "d1,d,abroad,2026-04-02,given,tick,,,yes,capable\nd1,d,,2026-11-22,withdrawn,,,,,\n",
        Standing::Given,
        Verdict::Permitted,
    ),
    (
        "e1,e,abroad,2026-04-02,given,tick,P30D,,yes,capable\n",
        Standing::Expired,
        Verdict::Prohibited,
    ),
    (
        "f1,f,,2026-04-02,requested,,,,,\nf1,f,,2026-04-03,ConsentRefused,,,,,\n",
        Standing::Refused,
        Verdict::Prohibited,
    ),
    ("g1,g,abroad,2026-04-02,given,tick,,,,\n", Standing::Given, Verdict::Undetermined),
];

fn prepared() -> appi::Prepared {
    let policy = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/policies/complete.toml");
    let policy: appi::Policy = toml::from_str(&std::fs::read_to_string(policy).unwrap()).unwrap();
    let case = r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "customers"
        items = ["name", "email"]
        purpose = "promotion"
        recipient = { id = "partner", relation = "third-party" }
        consents = []
    "#;
    let compiled = policy.compile(appi::Edition::Y2024).unwrap();
    compiled.prepare(&toml::from_str(case).unwrap()).unwrap()
}

#[test]
fn each_person_stands_as_the_log_says() {
    let (day, prepared) = ("2026-11-21".parse().unwrap(), prepared());
    for (rows, standing, verdict) in PERSONS {
        let log = ConsentLog::table(&format!("{HEAD}{rows}"), &notices()).unwrap();
        let mut persons = log.persons(day);
        let person = persons.next().unwrap();
        assert_eq!(person.standings.last().unwrap().1, standing, "{rows}");
        assert_eq!(log.of(&person.id, day), person);
        let mut decided = prepared.decide_all([person], |person| (&person.consents, &[]));
        assert_eq!(decided.next().unwrap().unwrap().verdict(), verdict, "{rows}");
    }
}

#[test]
fn nobody_on_record_has_no_consent() {
    let log = ConsentLog::json_lines("\n", &notices()).unwrap();
    let nobody = log.of("z", "2026-11-21".parse().unwrap());
    assert!(nobody.consents.is_empty() && nobody.standings.is_empty());
}

#[test]
fn both_formats_say_the_same() {
    for (rows, _, _) in PERSONS {
        let table = format!("{HEAD}{rows}");
        let log = ConsentLog::table(&table, &notices()).unwrap();
        let id = &rows[rows.find(',').unwrap() + 1..][..1];
        let lines = log.events(id).iter().map(|event| serde_json::to_string(event).unwrap() + "\n");
        let again = ConsentLog::json_lines(&lines.collect::<String>(), &notices()).unwrap();
        assert_eq!(again.events(id), log.events(id));
        assert!(!log.events(id).is_empty());
    }
}

#[test]
fn every_fault_is_told_with_its_line() {
    let rows = [
        (
            "h1,h,nowhere,2026-04-02,given,tick,,,,",
            "no notice `nowhere`",
            "案内`nowhere`はありません",
        ),
        ("i1,i,abroad/1,2026-04-02,given,tick,,,,", "`abroad/1`", "`abroad/1`"),
        ("j1,j,,2026-04-02,given,tick,,,,", "on no notice", "`privacy_notice`"),
        ("j2,j,abroad,2026-04-02,given,,,,,", "`event_type` is missing", "同意の方法"),
        ("k1,k,,2026-04-02,withdrawn,,,,,", "not given before", "有効な同意の記録がありません"),
        ("l1,l,abroad,2026-04-02,given,tick,P1M,,,", "`P2Y` or `P180D`", "`P2Y`又は`P180D`"),
        ("m1,m,abroad,2026-04-02,given,tick,,other,,", "`other` does not stand", "`other`は、案内"),
        ("n1,n,abroad,2026-04-02,givn,tick,,,,", "unknown variant `givn`", "読み取れません"),
        ("o1,o,abroad,2026-04-02,given,tick,,,,", "", ""),
        ("o1,o,abroad,2026-04-03,given,tick,,,,", "given already", "既に同意が記録"),
        ("o1,p,,2026-04-04,withdrawn,,,,,", "a consent of `o`, not of `p`", "`o`の同意であり"),
        ("q1,,,2026-04-02,requested,,,,,", "missing field `pii_principal_id`", "読み取れません"),
        ("r1,r,abroad,2026-02-30,given,tick,,,,", "2026-02-30", "2026-02-30"),
    ];
    let text: String = rows.iter().map(|(row, _, _)| format!("{row}\n")).collect();
    let faults = ConsentLog::table(&format!("{HEAD}{text}"), &notices()).unwrap_err();
    let mut told = faults.all().iter();
    for (line, (row, en, ja)) in (2..).zip(rows) {
        if en.is_empty() {
            continue;
        }
        let fault = told.next().unwrap();
        assert_eq!(fault.line(), line, "{row}: {faults}");
        assert!(fault.in_language(Language::En).contains(en), "{fault}");
        assert!(
            fault.in_language(Language::Ja).contains(ja),
            "{}",
            fault.in_language(Language::Ja)
        );
    }
    assert!(told.next().is_none(), "{faults}");
    let unread = ConsentLog::json_lines("{\"record_id\":\n\n[]", &notices()).unwrap_err();
    let lines: Vec<usize> = unread.all().iter().map(appi_consents::Fault::line).collect();
    assert_eq!(lines, [1, 3]);
}
