//! The parts of a document: one table of them, faults in its order, and documents as long as
//! one likes.

use appi::{Policy, Section};

const COMPLETE: &str = include_str!("../../examples/policies/complete.toml");

fn complete() -> Policy {
    toml::from_str(COMPLETE).unwrap()
}

/// The reader says which fields a document may have; all but its head are sections, in the
/// order of the table.
#[test]
fn every_field_of_a_document_is_a_section() {
    let error = toml::from_str::<Policy>("no-such-field = 1").unwrap_err();
    let expected = error.message().split("expected one of ").nth(1).unwrap();
    let fields: Vec<&str> = expected.split(", ").map(|field| field.trim_matches('`')).collect();
    let head = ["format", "id", "title", "language", "version"];
    let sections = Section::ALL.iter().map(|section| section.id());
    assert_eq!(fields, head.into_iter().chain(sections).collect::<Vec<_>>());
}

/// A document has the parts that it is written with, with their clauses and ids.
#[test]
fn parts_are_what_is_written() {
    let policy = complete();
    let written: toml::Table = toml::from_str(COMPLETE).unwrap();
    let mut expected = Vec::new();
    for section in Section::ALL {
        match written.get(section.id()) {
            Some(toml::Value::Array(parts)) => {
                let parts = parts.iter().enumerate();
                expected.extend(parts.map(|(at, part)| (format!("{section}[{at}]"), part)));
            }
            Some(part) => expected.push((section.to_string(), part)),
            None => {}
        }
    }
    let mut parts = policy.parts();
    for (path, written) in expected {
        let part = parts.next().unwrap();
        assert_eq!(part.path(), path);
        assert_eq!(part.id().map(|id| id.as_str()), written.get("id").and_then(|id| id.as_str()));
        let mut clauses = Vec::new();
        cited(written, &mut clauses);
        assert_eq!(part.clauses(), clauses, "{path}");
    }
    assert!(parts.next().is_none());
}

/// What stands in the written part as a clause, in whatever depth, each once.
fn cited<'t>(part: &'t toml::Value, found: &mut Vec<&'t str>) {
    match part {
        toml::Value::Table(fields) => {
            for (key, field) in fields {
                match field.as_str().filter(|_| key == "clause") {
                    Some(clause) if !found.contains(&clause) => found.push(clause),
                    Some(_) => {}
                    None => cited(field, found),
                }
            }
        }
        toml::Value::Array(entries) => entries.iter().for_each(|entry| cited(entry, found)),
        _ => {}
    }
}

/// One thing wrong in each of many sections: the faults are told in the order of the format,
/// whatever the order of the file.
#[test]
fn faults_come_in_the_order_of_the_document() {
    let mut policy = complete();
    policy.remarks = vec![
        toml::from_str("id = \"r\"\nclause = \"x\"\nseverity = \"note\"\nsays = \"?\"").unwrap(),
    ];
    policy.statements[0].clause = "x".into();
    policy.retention[0].datasets = vec!["x".into()];
    policy.promises[3].clause = "x".into();
    policy.promises[3].restricts.clear();
    policy.promises[3].unless[0].clause = "x".into();
    policy.joint_uses[0].clause = "x".into();
    policy.joint_uses[0].items.as_mut().unwrap().ids[1] = "x".into();
    policy.recipients[1].foreign.as_mut().unwrap().clause = "x".into();
    policy.datasets[1].purposes[0] = "x".into();
    policy.purposes[2].part_of = Some("promotion".into());
    policy.purposes[1].clause = "x".into();
    policy.clauses[3].id = "3-1".into();
    policy.settings.personal_information.clear();
    policy.format = 2;
    let faults = policy.check().unwrap_err();
    let places: Vec<String> = faults
        .all()
        .iter()
        .map(|fault| fault.to_string().split(": ").next().unwrap().to_owned())
        .collect();
    assert_eq!(
        places,
        [
            "format",
            "settings.personal-information",
            "clauses[3].id (\"3-1\")",
            "purposes[1].clause (\"inquiries\")",
            "purposes[2].clause (\"promotion\")",
            "purposes[2].part-of (\"promotion\")",
            "datasets[1].purposes[0] (\"applicants\")",
            "recipients[1].foreign.clause (\"partner\")",
            "joint-uses[0].clause (\"x\")",
            "joint-uses[0].items.ids[1] (\"x\")",
            "promises[3].clause (\"x\")",
            "promises[3].unless[0].clause (\"x\")",
            "promises[3].restricts (\"x\")",
            "retention[0].datasets[0] (\"6\")",
            "statements[0].clause (\"x\")",
            "remarks[0].clause (\"r\")",
        ]
    );
}
