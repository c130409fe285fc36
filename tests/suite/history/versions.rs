//! Which text and which edition applied.

use super::*;

/// A version that applies from a day.
fn dated(policy: Policy, from: &str) -> Version {
    let mut version = Version::from(policy);
    version.from = Some(day(from));
    version
}

/// Policy 002 in three versions.
fn history() -> History {
    let version = |shown: &str, from: Option<&str>| {
        let mut policy = policy("002").clone();
        policy.version = shown.parse().ok();
        let mut version = Version::from(policy);
        version.from = from.map(day);
        version
    };
    History::new(vec![
        version("2016-04-01", None),
        version("2022-03-15", Some("2022-04-15")),
        version("2023-06-16", None),
    ])
    .unwrap()
}

#[test]
fn the_text_and_the_edition_follow_from_the_day() {
    let table = [
        ("2005-03-31", Err("no edition is in force on 2005-03-31")),
        ("2016-03-31", Err("no version of the policy `002` applied on 2016-03-31")),
        ("2016-04-01", Ok(("2016-04-01", Edition::Y2005))),
        ("2017-05-30", Ok(("2016-04-01", Edition::Y2017))),
        ("2022-03-31", Ok(("2016-04-01", Edition::Y2017))),
        ("2022-04-01", Ok(("2016-04-01", Edition::Y2022))),
        ("2022-04-14", Ok(("2016-04-01", Edition::Y2022))),
        ("2022-04-15", Ok(("2022-03-15", Edition::Y2022))),
        ("2023-06-15", Ok(("2022-03-15", Edition::Y2023))),
        ("2023-06-16", Ok(("2023-06-16", Edition::Y2023))),
        ("2026-11-21", Ok(("2023-06-16", Edition::Y2024))),
        ("2028-07-16", Err("no edition is known for 2028-07-16")),
    ];
    let history = history();
    let compiled = history.compile().unwrap();
    for (on, expected) in table {
        let found = history.on(day(on));
        let mut case: Case =
            toml::from_str(include_str!("../../../examples/cases/7-police-inquiry.toml")).unwrap();
        case.date = day(on);
        let prepared = compiled.prepare(&case);
        match expected {
            Ok((version, edition)) => {
                let (policy, found) = found.unwrap();
                assert_eq!((policy.version, found), (version.parse().ok(), edition), "{on}");
                let prepared = prepared.unwrap();
                assert_eq!(prepared.policy().version, version.parse().ok(), "{on}");
                assert_eq!(prepared.edition(), edition, "{on}");
            }
            Err(message) => {
                let error = found.unwrap_err();
                assert!(error.to_string().starts_with(message), "{on}: {error}");
                assert_eq!(prepared.err().unwrap(), PrepareError::from(error), "{on}");
            }
        }
    }
}

#[test]
fn every_fault_of_a_history_is_found_at_once() {
    let undated = Version::from(policy("001").clone());
    let second = dated(undated.policy.clone(), "2020-01-01");
    let other = Version::from(policy("002").clone());
    let early = dated(undated.policy.clone(), "2020-01-01");
    let faults = History::new(vec![undated, second, early, other]).unwrap_err().to_string();
    assert_eq!(
        faults,
        "versions[0].from: no day is given, and the policy shows no revision date: expected a day\n\
         versions[2].from: `2020-01-01` is not after `2020-01-01`, the day of the version before\n\
         versions[3].policy.id: `002` is another policy: expected `001`, the id of the first version",
    );
    let none = History::new(Vec::new()).unwrap_err().to_string();
    assert_eq!(none, "versions: the list is empty: expected at least one entry");

    let mut broken = policy("001").clone();
    broken.purposes[0].clause = "C99".into();
    let broken = dated(broken, "2020-01-01");
    let faults = History::new(vec![broken]).unwrap_err();
    assert_eq!(faults.all()[0].path(), "versions[0].policy.purposes[0].clause");
}

#[test]
fn a_history_round_trips() {
    let history = history();
    let text = toml::to_string(&history).unwrap();
    assert_eq!(toml::from_str::<History>(&text).unwrap(), history);
    let unordered = text.replace("2022-04-15", "2012-04-15");
    let error = toml::from_str::<History>(&unordered).unwrap_err().to_string();
    assert!(error.contains("`2012-04-15` is not after `2016-04-01`"), "{error}");
}

#[test]
fn before_the_first_version_the_error_says_so() {
    let error = history().on(day("2010-06-01")).unwrap_err();
    assert!(
        matches!(error, HistoryError::BeforeTheFirst { first, .. } if first == day("2016-04-01"))
    );
}
