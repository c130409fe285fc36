//! Days: one for a case, none in vain, and what it says of any other day.

use appi::case::Performance;
use appi::{Case, Duty, Edition};

use crate::plain::policy;

/// A leak that concerns many, by accident.
fn leak(more: &str) -> Case {
    let text = format!(
        r#"
        date = "2026-12-10"
        handling = "leave-leak-unreported"
        dataset = "retained-personal-data"
        items = ["email"]
        affected = 1500
        {more}
        [facts]
        wrongful-purpose = "no"
        may-cause-property-damage = "no"
        special-care-included = "no"
        "#
    );
    toml::from_str(&text).unwrap()
}

#[test]
fn a_day_that_nothing_uses_is_refused() {
    let compiled = policy().compile(Edition::Y2024).unwrap();
    let refused = |case: &Case| compiled.prepare(case).err().map(|error| error.to_string());
    assert_eq!(refused(&leak("known = 2026-12-01")), None);
    assert_eq!(refused(&leak("duties.report-leak-fully = { arose = 2026-12-01 }")), None);
    let other =
        refused(&leak("duties.report-wrongful-leak-fully = { arose = 2026-12-01 }")).unwrap();
    assert!(other.contains("`report-wrongful-leak-fully` is not owed here"), "{other}");
    for key in ["known = 2026-12-01", "holidays = [2026-11-23]"] {
        let case: Case = toml::from_str(&format!(
            r#"
            date = "2026-12-10"
            handling = "use"
            dataset = "retained-personal-data"
            items = ["email"]
            purpose = "service"
            {key}
            "#
        ))
        .unwrap();
        let unused = refused(&case).unwrap();
        assert!(unused.contains("no duty of this case counts from a day"), "{unused}");
    }
}

#[test]
fn a_duty_is_told_for_any_later_day() {
    let compiled = policy().compile(Edition::Y2024).unwrap();
    let prepared = compiled.prepare(&leak("known = 2026-12-01")).unwrap();
    let decision = prepared.decide(&[]);
    let full = decision.standing_duties().find(|one| one.duty() == Some(Duty::ReportLeakFully));
    let full = full.unwrap();
    let deadline = full.deadline().unwrap();
    let days = [deadline.by, deadline.official, deadline.late_from].map(|day| day.to_string());
    assert_eq!(days, ["2026-12-30", "2027-01-04", "2027-01-05"]);
    for (day, state) in [
        ("2026-12-30", Performance::Due),
        ("2027-01-04", Performance::Unknown),
        ("2027-01-05", Performance::Overdue),
    ] {
        assert_eq!(full.state_on(day.parse().unwrap()), state, "{day}");
    }
    let prompt =
        decision.standing_duties().find(|one| one.duty() == Some(Duty::ReportLeakPromptly));
    let prompt = prompt.unwrap();
    assert_eq!(prompt.guide().unwrap().to.to_string(), "2026-12-06");
    assert!(prompt.is_past_guide());
    let notice = Duty::NotifyPrincipalsOfLeak;
    let notice = decision.standing_duties().find(|one| one.duty() == Some(notice)).unwrap();
    assert!(notice.guide().is_none() && notice.deadline().is_none());
}

/// 39(1): over which requests one may sue, and from when.
#[test]
fn a_suit_waits_two_weeks() {
    let compiled = policy().compile(Edition::Y2024).unwrap();
    // The handling, the request, and whether another law provides for disclosure.
    let table = [
        ("refuse-request", "disclose", "no", true),
        ("refuse-request", "disclose", "yes", false),
        ("refuse-request", "correct", "yes", true),
        ("refuse-request", "stop-use", "yes", true),
        ("refuse-request", "disclose-records", "yes", true),
        ("refuse-request", "notify-purpose", "no", false),
        ("refuse-request", "inform-of-foreign-measures", "no", false),
        ("disclose-otherwise", "disclose", "no", true),
        ("grant-request", "disclose", "no", false),
    ];
    for (handling, request, other_law, waits) in table {
        let case: Case = toml::from_str(&format!(
            r#"
            date = "2026-11-21"
            handling = "{handling}"
            dataset = "retained-personal-data"
            request = "{request}"
            [facts]
            requester-entitled = "yes"
            request-procedure-followed = "yes"
            content-not-factual = "yes"
            handled-in-violation = "yes"
            provided-on-equivalent-system = "yes"
            other-law-on-disclosure = "{other_law}"
            "#
        ))
        .unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let from = prepared.decide(&[]).suit_from("2026-04-01".parse().unwrap());
        let expected = waits.then(|| "2026-04-16".to_owned());
        assert_eq!(from.map(|day| day.to_string()), expected, "{handling} {request} {other_law}");
    }
}

/// What is about to be deleted within six months was no retained personal data until 2022-03-31: a
/// suit over it is none under the Act.
#[test]
fn no_suit_is_waited_for_where_the_act_grants_no_request() {
    let table = [
        ("2022-02-01", "yes", false),
        ("2022-02-01", "no", true),
        // The exclusion ended with the edition of 2022.
        ("2022-04-01", "yes", true),
    ];
    for (date, soon_deleted, waits) in table {
        let case: Case = toml::from_str(&format!(
            r#"
            date = "{date}"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "disclose"
            [facts]
            requester-entitled = "yes"
            erased-within-six-months = "{soon_deleted}"
            "#
        ))
        .unwrap();
        let compiled = policy().compile(Edition::in_force_on(case.date).unwrap()).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let from = prepared.decide(&[]).suit_from("2022-02-01".parse().unwrap());
        assert_eq!(from.is_some(), waits, "{date} {soon_deleted}");
    }
}
