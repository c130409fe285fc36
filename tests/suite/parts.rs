//! The parts of a document: one table of them, faults in its order, and documents as long as
//! one likes.

use appi::Policy;
use appi::policy::Section;

const COMPLETE: &str = include_str!("../../examples/policies/complete.toml");

fn complete() -> Policy {
    toml::from_str(COMPLETE).unwrap()
}

/// The reader says which fields a document may have; all but its head, and what is ticked to be
/// written out, are sections, in the order of the table.
#[test]
fn every_field_of_a_document_is_a_section() {
    let error = toml::from_str::<Policy>("no-such-field = 1").unwrap_err();
    let expected = error.message().split("expected one of ").nth(1).unwrap();
    let fields: Vec<&str> = expected.split(", ").map(|field| field.trim_matches('`')).collect();
    let head = ["format", "id", "title", "language", "version", "presets"];
    let sections = Section::ALL.iter().map(|section| section.id());
    assert_eq!(fields, head.into_iter().chain(sections).collect::<Vec<_>>());
}

/// A document has the parts that it is written with, with their clauses and ids.
#[test]
fn parts_are_what_is_written() {
    let policy = complete();
    let written: toml::Table = toml::from_str(&crate::long_form(COMPLETE)).unwrap();
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
            "promises[3].restricts (\"x\")",
            "promises[3].unless[0].clause (\"x\")",
            "retention[0].datasets[0] (\"6\")",
            "statements[0].clause (\"x\")",
            "remarks[0].clause (\"r\")",
        ]
    );
}

/// What a document names its parts, and what it says of them, can be printed anywhere.
#[test]
fn ids_and_texts_are_ones_that_can_be_printed() {
    let id = |name: &str| {
        let mut policy = complete();
        policy.remarks = vec![
            toml::from_str("id = \"r\"\nclause = \"1\"\nseverity = \"note\"\nsays = \"?\"")
                .unwrap(),
        ];
        policy.remarks[0].id = name.into();
        policy.check().err().map_or_else(String::new, |faults| faults.to_string())
    };
    for good in ["a", "C01", "3-1", "第3条", "会員_2", "1.2.3", "é", "①", "データ", "ａ１"]
    {
        assert_eq!(id(good), "", "{good}");
    }
    let expected = "expected letters and digits, and between them `-`, `_` and `.`";
    for (bad, character) in [
        ("-", "`-`"),
        ("a-", "`-`"),
        (".a", "`.`"),
        (" x", "U+0020"),
        ("x ", "U+0020"),
        ("a　b", "U+3000"),
        ("a|b", "`|`"),
        ("a,b", "`,`"),
        ("a\"b", "`\"`"),
        ("<b>", "`<`"),
        ("x\ny", "U+000A"),
        ("x\u{1b}[2J", "U+001B"),
        ("x\u{202e}y", "U+202E"),
        ("x\u{200b}", "U+200B"),
        ("🙂", "U+1F642"),
    ] {
        let faults = id(bad);
        let says = format!("has the character {character} where no id has it: {expected}");
        assert!(faults.contains(&says), "{bad:?}: {faults:?}");
        assert!(!faults.contains(['\n', '\u{1b}', '\u{202e}']), "{faults:?}");
    }
    assert_eq!(id(""), "remarks[0].id (\"\"): the id is empty: expected letters and digits");

    let said = |text: &str| {
        let mut policy = complete();
        policy.purposes[1].says = appi::vocabulary::Text::both(text, "お問合せへの対応");
        policy.check().err().map_or_else(String::new, |faults| faults.to_string())
    };
    for good in [
        "answering",
        "ｆｕｌｌ　ｗｉｄｔｈ",
        "見本　太郎",
        "smile 🙂",
        "family 👨\u{200d}👩\u{200d}👧",
        "か\u{3099}",
        "a & b <c> | **d** `e`",
        " spaces ",
        "\"; and",
        "مرحبا",
    ] {
        assert_eq!(said(good), "", "{good}");
    }
    for (bad, character) in [
        ("two\nlines", "U+000A"),
        ("a\tb", "U+0009"),
        ("\u{1b}[2J", "U+001B"),
        ("a\u{85}b", "U+0085"),
        ("a\u{2028}b", "U+2028"),
        ("a\u{202e}b", "U+202E"),
        ("a\u{2066}b", "U+2066"),
        ("a\u{200f}b", "U+200F"),
    ] {
        assert_eq!(
            said(bad),
            format!(
                "purposes[1].says.en (\"inquiries\"): the text has the character {character}, which \
                 is obeyed and not shown: expected words"
            )
        );
    }
    for blank in ["", " ", "\u{3000}", "\u{200b}\u{feff}"] {
        let expected = "purposes[1].says.en (\"inquiries\"): the text is empty: expected words";
        assert_eq!(said(blank), expected);
    }
    let mut policy = complete();
    policy.title = "".into();
    policy.operator.name = " ".into();
    let faults = policy.check().unwrap_err().to_string();
    let empty = "the text is empty: expected words";
    assert_eq!(faults, format!("title: {empty}\noperator.name: {empty}"));
}

/// Whatever has a clause may have several, is written back as it was read, and its faults
/// name the one that is wrong.
#[test]
fn every_part_may_be_said_by_several_clauses() {
    let mut document: toml::Value = toml::from_str(&crate::long_form(COMPLETE)).unwrap();
    let tables = document.as_table_mut().unwrap();
    for section in ["operator", "settings"] {
        tables[section].as_table_mut().unwrap().insert("clause".to_owned(), "1".into());
    }
    for section in ["principals", "items", "datasets", "recipients"] {
        for part in tables[section].as_array_mut().unwrap() {
            part.as_table_mut().unwrap().insert("clause".to_owned(), "1".into());
        }
    }
    several(&mut document);
    let policy: Policy = document.clone().try_into().unwrap();
    policy.check().unwrap();
    for part in policy.parts().filter(|part| part.section() != Section::Clauses) {
        assert!(part.clauses().iter().any(|clause| **clause == "20"), "{part:?}");
    }
    let written = toml::Value::try_from(&policy).unwrap();
    assert_eq!(places_with_a_clause(&written), places_with_a_clause(&document));
    let again: Policy = toml::from_str(&toml::to_string(&policy).unwrap()).unwrap();
    assert_eq!(again, policy);

    let wrong = toml::to_string(&policy).unwrap().replace("\"20\"]", "\"20x\"]");
    let wrong: Policy = toml::from_str(&wrong).unwrap();
    let faults = wrong.check().unwrap_err().to_string();
    let expected = "operator.clause[1]: no clause has the id `20x`; did you mean `20`?";
    assert_eq!(faults.lines().next(), Some(expected));
}

/// What stands at each place that has a clause.
fn places_with_a_clause(value: &toml::Value) -> Vec<&toml::Value> {
    match value {
        toml::Value::Table(fields) => {
            let inner = |(key, field): (&String, _)| {
                if key == "clause" { vec![field] } else { places_with_a_clause(field) }
            };
            fields.iter().flat_map(inner).collect()
        }
        toml::Value::Array(entries) => entries.iter().flat_map(places_with_a_clause).collect(),
        _ => Vec::new(),
    }
}

/// Adds a clause to each place that has one.
fn several(value: &mut toml::Value) {
    match value {
        toml::Value::Table(fields) => {
            for (key, field) in fields.iter_mut() {
                if key == "clause" {
                    *field = toml::Value::Array(vec![field.clone(), "20".into()]);
                } else {
                    several(field);
                }
            }
        }
        toml::Value::Array(entries) => entries.iter_mut().for_each(several),
        _ => {}
    }
}

/// A document of ten thousand parts of each kind that refers to itself in every way: what
/// grew with the square of that would be noticed, and what grew with its cube would not end.
#[test]
fn a_long_document_is_checked_in_one_go() {
    let many = 10_000usize;
    let mut policy = complete();
    let clause = policy.clauses[0].clone();
    let purpose = policy.purposes[0].clone();
    let promise = policy.promises[0].clone();
    for at in 0..many {
        let id = appi::Id::from(format!("n{at}"));
        let mut clause = clause.clone();
        clause.id = id.clone();
        policy.clauses.push(clause);
        let wider = at.checked_sub(1).map(|wider| appi::Id::from(format!("n{wider}")));
        let mut purpose = purpose.clone();
        (purpose.id, purpose.part_of) = (id.clone(), wider.clone());
        policy.purposes.push(purpose);
        policy.datasets[0].purposes.push(id.clone());
        let mut promise = promise.clone();
        (promise.clause, promise.overrides) = (id.into(), wider.into_iter().collect());
        policy.promises.push(promise);
    }
    // More promises than there may be are one fault.
    let faults = policy.check().unwrap_err();
    let [most] = faults.all() else { panic!("{faults}") };
    assert_eq!(
        most.to_string(),
        "promises: 10007 entries stand in the list: expected at most 1000"
    );
    // Closed to a circle, each link of it is a fault.
    let first = policy.purposes.len() - many;
    policy.purposes[first].part_of = Some(format!("n{}", many - 1).into());
    let first = policy.promises.len() - many;
    policy.promises[first].overrides = vec![format!("n{}", many - 1).into()];
    assert_eq!(policy.check().unwrap_err().all().len(), 2 * many + 1);
    // As many misspelt names are told without a search for what is near to each.
    policy.purposes.iter_mut().for_each(|one| one.clause = "misspelt".into());
    assert!(policy.check().unwrap_err().all().len() > 2 * many);
}
