//! What is due when: each kind of entry before its day, on it and after it.

use appi::calendar::{
    AuthorityKind, Calendar, CalendarEntry, CalendarKind, CalendarState, OpenChange, OpenMatters,
};
use appi::{CompiledPolicy, Day, Edition, Language, Policy, Register};

fn policy() -> Policy {
    toml::from_str(include_str!("../../examples/policies/complete.toml")).unwrap()
}

fn compiled() -> CompiledPolicy {
    policy().compile(Edition::LAST).unwrap()
}

fn matters(text: &str) -> OpenMatters {
    toml::from_str(&format!("format = 1\n{text}")).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn calendar(matters: &OpenMatters, on: &str) -> Calendar {
    compiled().calendar(matters, day(on)).unwrap_or_else(|error| panic!("{error}"))
}

/// A leak of many on a day, as the case has it known, with more of it.
fn leak(known: &str, wrongful: bool, more: &str) -> OpenMatters {
    let wrongful = if wrongful { "yes" } else { "no" };
    matters(&format!(
        r#"
        [[cases]]
        id = "leak-7"
        [cases.case]
        date = "{known}"
        handling = "leave-leak-unreported"
        dataset = "customers"
        affected = 1200
        known = "{known}"
        {more}
        [cases.case.facts]
        leak-loss-or-damage = "yes"
        encrypted-or-protected = "no"
        wrongful-purpose = "{wrongful}"
        "#
    ))
}

/// The entries of a kind: its day and state.
fn told(calendar: &Calendar, kind: CalendarKind) -> Vec<String> {
    let of = calendar.entries.iter().filter(|one| one.kind == kind);
    let told = of.map(|one| {
        let day = one.day().map_or_else(|| "-".to_owned(), |day| day.to_string());
        let guide = if one.due.is_none() && one.guide.is_some() { " guide" } else { "" };
        format!("{day}{guide} {}", one.state)
    });
    told.collect()
}

/// When it became known, whether by a wrongful purpose, the day looked at, and what is told of
/// the prompt report, the notice to the principals and the full report.
#[test]
fn a_leak_has_a_guide_and_a_last_day() {
    let table = [
        // The guide runs from the third to the fifth day.
        ("2026-11-10", false, "2026-11-10", ["- no-day", "2026-11-15 guide due", "2026-12-09 due"]),
        ("2026-11-10", false, "2026-11-15", ["- no-day", "2026-11-15 guide due", "2026-12-09 due"]),
        (
            "2026-11-10",
            false,
            "2026-11-16",
            ["- no-day", "2026-11-15 guide guide-passed", "2026-12-09 due"],
        ),
        // In time, late as the Commission counts, and late under every reading.
        (
            "2026-11-10",
            false,
            "2026-12-09",
            ["- no-day", "2026-11-15 guide guide-passed", "2026-12-09 due"],
        ),
        (
            "2026-11-10",
            false,
            "2026-12-10",
            ["- no-day", "2026-11-15 guide guide-passed", "2026-12-09 past-official"],
        ),
        (
            "2026-11-10",
            false,
            "2026-12-11",
            ["- no-day", "2026-11-15 guide guide-passed", "2026-12-09 overdue"],
        ),
        // By a wrongful purpose sixty days; a last day at the end of the year moves on.
        (
            "2026-11-10",
            true,
            "2027-01-08",
            ["- no-day", "2026-11-15 guide guide-passed", "2027-01-08 due"],
        ),
        (
            "2026-12-01",
            false,
            "2027-01-04",
            ["- no-day", "2026-12-06 guide guide-passed", "2026-12-30 due"],
        ),
        (
            "2026-12-01",
            false,
            "2027-01-05",
            ["- no-day", "2026-12-06 guide guide-passed", "2026-12-30 overdue"],
        ),
        // Over a leap day.
        (
            "2028-02-01",
            false,
            "2028-02-29",
            ["- no-day", "2028-02-06 guide guide-passed", "2028-03-01 due"],
        ),
    ];
    for (known, wrongful, on, expected) in table {
        let calendar = calendar(&leak(known, wrongful, ""), on);
        assert_eq!(told(&calendar, CalendarKind::Duty), expected, "{known} on {on}");
        let breach = expected[2].ends_with("overdue");
        assert_eq!(calendar.breaches().count(), usize::from(breach), "{known} on {on}");
        let guide = calendar.entries.iter().find(|one| one.guide.is_some()).unwrap();
        let reading = guide.by.iter().find(|one| one.kind == AuthorityKind::Reading).unwrap();
        assert_eq!(reading.place, "PPC Guidelines (general) 3-5-3");
    }
}

#[test]
fn what_is_performed_is_not_due() {
    let more = r#"duties = { report-leak-promptly = "performed", notify-principals-of-leak = { arose = "2026-11-10", performed = "2026-11-12" } }"#;
    let open = leak("2026-11-10", false, more);
    assert_eq!(told(&calendar(&open, "2026-11-13"), CalendarKind::Duty), ["2026-12-09 due"]);
    // Before that day it was still open.
    let before = told(&calendar(&open, "2026-11-11"), CalendarKind::Duty);
    assert_eq!(before, ["- no-day", "2026-12-09 due"]);
}

#[test]
fn an_entrustee_may_tell_its_client_instead() {
    let open = leak("2026-11-10", false, "source = \"entrustor\"\nacting-as = \"entrustee\"");
    let kind = CalendarKind::TellEntrustor;
    assert_eq!(told(&calendar(&open, "2026-11-15"), kind), ["2026-11-15 guide due"]);
    assert_eq!(told(&calendar(&open, "2026-11-16"), kind), ["2026-11-15 guide guide-passed"]);
    let own = leak("2026-11-10", false, "");
    assert!(told(&calendar(&own, "2026-11-15"), kind).is_empty());
}

fn request(handling: &str, asked: &str) -> OpenMatters {
    matters(&format!(
        r#"
        [[cases]]
        id = "request-31"
        since = "2026-11-10"
        [cases.case]
        date = "2026-11-10"
        handling = "{handling}"
        dataset = "customers"
        request = "{asked}"
        "#
    ))
}

/// The law has no number of days for a request; the policy may have one.
#[test]
fn a_request_has_no_day_but_the_policys_own() {
    for asked in ["disclose", "correct", "notify-purpose", "stop-use"] {
        let calendar = calendar(&request("grant-request", asked), "2027-06-01");
        assert_eq!(told(&calendar, CalendarKind::Request), ["- no-day"], "{asked}");
        assert_eq!(calendar.breaches().count(), 0, "{asked}");
        let entry = calendar.entries.iter().find(|one| one.kind == CalendarKind::Request).unwrap();
        assert_eq!(entry.timing.unwrap().id(), "without-delay");
        assert_eq!(entry.since, Some(day("2026-11-10")));
        assert_eq!(entry.by[0].kind, AuthorityKind::Law);
    }
    let mut own = policy();
    let duty = r#"
        id = "answer-within-two-weeks"
        clause = "CLAUSE"
        says = { en = "answer within two weeks", ja = "2週間以内に回答すること" }
        arises = ["grant-request"]
        requests = ["disclose"]
        within = 14
    "#
    .replace("CLAUSE", own.clauses[0].id.as_str());
    own.duties.push(toml::from_str(&duty).unwrap());
    let compiled = own.compile(Edition::LAST).unwrap();
    let open = request("grant-request", "disclose");
    for (on, state) in [("2026-11-24", "due"), ("2026-11-25", "overdue")] {
        let calendar = compiled.calendar(&open, day(on)).unwrap();
        let entry = calendar.entries.iter().find(|one| one.due.is_some()).unwrap();
        assert_eq!(entry.day(), Some(day("2026-11-24")));
        assert_eq!(entry.state.id(), state, "{on}");
        assert_eq!(entry.by[0].kind, AuthorityKind::Policy);
    }
}

#[test]
fn two_weeks_after_a_request_a_suit_may_be_brought() {
    let open = request("refuse-request", "disclose");
    let kind = CalendarKind::Suit;
    assert_eq!(told(&calendar(&open, "2026-11-24"), kind), ["2026-11-25 due"]);
    assert_eq!(told(&calendar(&open, "2026-11-25"), kind), ["2026-11-25 reached"]);
    assert!(calendar(&open, "2027-11-25").breaches().next().is_none());
}

/// How a record was made, from which day its time counts, its last day, and what is told on that day
/// and on the next.
#[test]
fn records_are_kept_and_then_dropped() {
    let table = [
        ("made = \"2026-11-21\"", "2029-11-21"),
        ("method = \"batch\"\nday = \"2026-10-01\"\nlast = \"2026-11-21\"", "2029-11-20"),
        ("method = \"document\"\nlast = \"2026-11-21\"", "2027-11-20"),
        ("method = \"document\"\nlast = \"2027-03-01\"", "2028-02-29"),
        ("made = \"2025-02-28\"", "2028-02-29"),
        ("method = \"batch\"\nlast = \"2024-02-29\"", "2027-02-28"),
    ];
    for (record, until) in table {
        let open = matters(&format!(
            "[[records]]\nid = \"R-1\"\n[records.record]\nedition = \"2024-04-01\"\nbasis = \"consent\"\n{record}"
        ));
        let until = day(until);
        let on = |day: Day| compiled().calendar(&open, day).unwrap().entries.remove(0);
        let kept = on(until);
        assert_eq!((kept.kind, kept.state), (CalendarKind::KeepRecord, CalendarState::Due));
        assert_eq!(kept.day(), Some(until), "{record}");
        assert_eq!(kept.by[0].place, "APPI Rules Art. 21");
        let dropped = on(until.plus_days(1));
        assert_eq!(
            (dropped.kind, dropped.state),
            (CalendarKind::DropRecord, CalendarState::Reached)
        );
        assert_eq!(dropped.by[1].place, "APPI Art. 22");
        assert!(!dropped.is_breach());
    }
    let open = matters(
        "[[records]]\nid = \"R-1\"\nrecord = { edition = \"2024-04-01\", basis = \"referable\" }",
    );
    assert_eq!(told(&calendar(&open, "2030-01-01"), CalendarKind::KeepRecord), ["- no-day"]);
}

fn registered(more: &str) -> CompiledPolicy {
    let register = format!(
        r#"
        format = 1
        id = "register"
        policy = "complete"
        [[recipients]]
        id = "support-company"
        country = "US"
        evidence = "file 1"
        {more}
        "#
    );
    let register: Register = toml::from_str(&register).unwrap_or_else(|error| panic!("{error}"));
    compiled().with(&register).unwrap_or_else(|error| panic!("{error}"))
}

fn of_register(compiled: &CompiledPolicy, on: &str) -> Vec<CalendarEntry> {
    compiled.calendar(&OpenMatters::new(), day(on)).unwrap().entries
}

/// About once a year, by the guideline: never a breach.
#[test]
fn a_recipient_abroad_is_checked_every_year() {
    let compiled = registered(
        r#"
        [recipients.abroad]
        means = "group-rules"
        from = "2026-02-01"
        evidence = "file 2"
        [[recipients.checks]]
        of = ["equivalent-measures"]
        on = "2026-05-20"
        met = "yes"
        by = "audit"
        evidence = "file 3"
        "#,
    );
    let told = |on: &str| -> Vec<String> {
        let entries = of_register(&compiled, on);
        let checks = entries.iter().filter(|one| one.kind == CalendarKind::CheckAbroad);
        checks.map(|one| format!("{} {}", one.day().unwrap(), one.state)).collect()
    };
    // The system abroad was never checked: a year after it was relied on.
    assert_eq!(told("2026-11-21"), ["2027-02-01 due", "2027-05-20 due"]);
    assert_eq!(told("2027-02-02"), ["2027-02-01 guide-passed", "2027-05-20 due"]);
    assert_eq!(told("2027-05-20")[1], "2027-05-20 due");
    assert_eq!(told("2027-05-21")[1], "2027-05-20 guide-passed");
    let entries = of_register(&compiled, "2027-05-21");
    assert!(entries.iter().all(|one| !one.is_breach()));
    let places: Vec<_> = entries[0].by.iter().map(|one| one.place.as_str()).collect();
    assert_eq!(places, ["APPI Rules Art. 18(1)(i)", "PPC Guidelines (foreign third parties) 6-1"]);
}

#[test]
fn what_ends_in_the_register_is_renewed() {
    let contract = |number: &str, concluded: &str, until: &str, renewal: &str| {
        format!(
            "[[recipients.contracts]]\nnumber = \"{number}\"\nrelation = \"entrustee\"\nconcluded = \"{concluded}\"\nuntil = \"{until}\"\nrenewal = \"{renewal}\"\nevidence = \"file 4\"\n"
        )
    };
    let told = |compiled: &CompiledPolicy, on: &str| -> Vec<String> {
        let entries = of_register(compiled, on);
        entries
            .iter()
            .map(|one| format!("{} {} {}", one.of, one.day().unwrap(), one.state))
            .collect()
    };
    let one = registered(&contract("1", "2026-03-01", "2027-02-28", "none"));
    let entry =
        |state: &str| [format!("recipients.support-company.contracts.1 2027-02-28 {state}")];
    assert_eq!(told(&one, "2027-02-28"), entry("due"));
    assert_eq!(told(&one, "2027-03-01"), entry("lapsed"));
    assert!(told(&one, "2026-02-01").is_empty(), "not in force yet");
    // One that is renewed by itself has no last day; one that another follows is history.
    let renewed = registered(&contract("1", "2026-03-01", "2027-02-28", "automatic"));
    assert!(told(&renewed, "2027-03-01").is_empty());
    let two = contract("1", "2026-03-01", "2027-02-28", "none")
        + &contract("2", "2027-03-01", "2028-02-29", "none");
    assert_eq!(
        told(&registered(&two), "2028-02-29"),
        ["recipients.support-company.contracts.2 2028-02-29 due"]
    );
    let entries = of_register(&one, "2027-02-28");
    assert_eq!(entries[0].by[0].kind, AuthorityKind::Register);
    assert_eq!(entries[0].by[1].place, "APPI Art. 25");
}

#[test]
fn a_posted_change_comes_to_have_effect() {
    let mut own = policy();
    let clause = own.clauses[0].id.to_string();
    let rule = |effect: &str| {
        let rule = format!("clause = \"{clause}\"\neffect = {effect}");
        Some(toml::from_str(&rule).unwrap())
    };
    let mut open = OpenMatters::new();
    open.changes.push(OpenChange::new("version-4", day("2026-10-22")));
    let mut told = |effect: &str, on: &str| {
        own.changes = rule(effect);
        let calendar = own.compile(Edition::LAST).unwrap().calendar(&open, day(on)).unwrap();
        let entry = &calendar.entries[0];
        let by = entry.by.first().map(|one| one.kind);
        assert_eq!(by, Some(AuthorityKind::Policy));
        let from = entry.day().map_or_else(|| "-".to_owned(), |day| day.to_string());
        format!("{from} {}", entry.state)
    };
    assert_eq!(told("{ after-posting = 30 }", "2026-11-21"), "2026-11-22 due");
    assert_eq!(told("{ after-posting = 30 }", "2026-11-22"), "2026-11-22 reached");
    assert_eq!(told("\"on-posting\"", "2026-10-22"), "2026-10-22 reached");
    assert_eq!(told("\"unstated\"", "2026-11-22"), "- no-day");
}

#[test]
fn a_calendar_is_written_and_told_in_both_languages() {
    let mut open = leak("2026-11-10", false, "");
    open.records = matters(
        "[[records]]\nid = \"# R-1 | *a*\"\n[records.record]\nedition = \"2024-04-01\"\nbasis = \"consent\"\nmade = \"2026-11-21\"",
    )
    .records;
    let calendar = calendar(&open, "2026-12-11");
    let json = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&json).unwrap(), calendar);
    let text = toml::to_string(&open).unwrap();
    assert_eq!(toml::from_str::<OpenMatters>(&text).unwrap(), open);
    for language in [Language::En, Language::Ja] {
        let page = calendar.in_language(language).to_string();
        assert_eq!(
            page.lines().filter(|line| line.starts_with("- ")).count(),
            calendar.entries.len()
        );
        assert!(page.contains("R-1 \\| \\*a\\*"), "{page}");
        for entry in &calendar.entries {
            assert!(!entry.in_language(language).contains('\n'));
        }
    }
    let page = calendar.in_language(Language::Ja).to_string();
    assert!(page.starts_with("# 令和8年（2026年）12月11日現在の期日一覧\n"), "{page}");
    assert!(page.contains("不履行（期限を経過）") && page.contains("目安の日数を経過"), "{page}");
}

#[test]
fn a_case_that_cannot_be_prepared_is_named() {
    let mut open = request("grant-request", "disclose");
    open.cases[0].case.dataset = "nothing".into();
    let error = compiled().calendar(&open, day("2026-12-01")).unwrap_err();
    assert!(error.to_string().starts_with("case `request-31`: "), "{error}");
    assert!(error.in_language(Language::Ja).starts_with("事案`request-31`："));
}
