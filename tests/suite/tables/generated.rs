//! Tables that are generated.

use super::*;

/// The slices of which tables are generated, with more and less known.
fn slices() -> Vec<Slice> {
    let slice = |day: &str, handling, known: &[(&str, Answer)]| {
        let mut slice = Slice::new(day.parse().unwrap(), handling);
        slice.without_consent = !known.is_empty();
        slice.facts = known.iter().map(|(fact, answer)| ((*fact).to_owned(), *answer)).collect();
        slice
    };
    let no_system = ("equivalent-system", Answer::No);
    vec![
        slice("2026-11-21", Handling::Provision, &[]),
        slice("2026-11-21", Handling::Provision, &[no_system, ("based-on-law", Answer::Yes)]),
        slice("2021-06-01", Handling::Provision, &[no_system]),
        slice("2026-11-21", Handling::Use, &[]),
        slice("2010-06-01", Handling::Use, &[("based-on-law", Answer::Unknown)]),
        slice("2026-11-21", Handling::Contact, &[]),
    ]
}

/// What is generated reads back, asks all there is to ask, and is decided as it says.
#[test]
fn generated_tables_read_back_and_pass() {
    for number in 0..POLICIES.len() {
        let policy = policy(number);
        for mut slice in slices() {
            // As many purposes as show the shape.
            slice.purposes = policy
                .purposes
                .iter()
                .take(1)
                .map(|p| CasePurpose::Declared(p.id.clone()))
                .collect();
            slice.purposes.push(CasePurpose::Free { text: "a | b".to_owned() });
            for language in [Language::En, Language::Ja] {
                let text = generate(&policy, &slice, language).unwrap();
                let table =
                    Table::markdown(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
                table.check(&policy).unwrap_or_else(|error| panic!("{error}\n{text}"));
                let recipients = match slice.handling {
                    Handling::Provision => policy.recipients.len().max(1),
                    _ => 1,
                };
                let rows = policy.datasets.len() * slice.purposes.len() * recipients;
                assert_eq!(table.rows().len(), rows, "{text}");
            }
        }
    }
}

/// Policy 002 with ids of other scripts and signs.
fn with_long_ids() -> Policy {
    let policy = toml::to_string(&policy(2)).unwrap();
    let renamed = [
        ("\"customers\"", "\"the_customers.all\""),
        ("\"invoicing\"", "\"請求-その他\""),
        ("\"secrecy-contact\"", "\"secrecy_contact\""),
        ("\"group-company-ph\"", "\"グループ会社-フィリピン\""),
    ];
    let text = renamed.iter().fold(policy, |text, (from, to)| text.replace(from, to));
    let policy: Policy = toml::from_str(&text).unwrap();
    policy.check().unwrap();
    policy
}

#[test]
fn ids_of_every_form_read_back() {
    let policy = with_long_ids();
    let (recipient, term) = ("グループ会社-フィリピン", policy.terms[0].id.to_string());
    assert!(policy.recipient(recipient).is_some());
    let mut slice = Slice::new("2026-11-21".parse().unwrap(), Handling::Provision);
    slice.datasets = vec!["the_customers.all".into()];
    slice.purposes = vec![
        CasePurpose::Declared("請求-その他".into()),
        CasePurpose::Free { text: "\"best\"; and more".to_owned() },
    ];
    slice.recipients = ["recipient = \"グループ会社-フィリピン\"", "recipient = { id = \"グループ会社-フィリピン\", relation = \"entrustee\" }", "recipient = { name = \"Firm \\\"A\\\"; B\", country = \"JP\", relation = \"third-party\" }"]
        .map(|text| toml::from_str::<toml::Table>(text).unwrap()["recipient"].clone().try_into().unwrap())
        .to_vec();
    slice.facts.insert(term, Answer::No);
    for language in [Language::En, Language::Ja] {
        let text = generate(&policy, &slice, language).unwrap();
        let table = Table::markdown(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        table.check(&policy).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let read: Vec<_> =
            table.rows().iter().map(|row| row.case().recipient.clone().unwrap()).collect();
        assert_eq!(read, [slice.recipients.clone(), slice.recipients.clone()].concat(), "{text}");
        assert!(text.contains("`グループ会社-フィリピン`: "), "{text}");
        assert!(table.rows().iter().all(|row| row.case().facts == slice.facts), "{text}");
    }
}

#[test]
fn what_a_slice_names_wrongly_is_reported_at_once() {
    let mut slice = Slice::new("2026-11-21".parse().unwrap(), Handling::Use);
    slice.datasets = vec!["customer".into(), "applicants".into()];
    slice.purposes = vec![CasePurpose::Declared("promtion".into())];
    let error = generate(&policy(2), &slice, Language::En).unwrap_err();
    let expected = [
        "dataset: no dataset has the id `customer`; did you mean `customers`?",
        "purpose: no purpose has the id `promtion`; did you mean `promotion`? (a purpose in free words is written { text = \"…\" })",
    ];
    assert_eq!(faults(error), expected);
    slice.date = "2030-01-01".parse().unwrap();
    let error = generate(&policy(2), &slice, Language::En).unwrap_err();
    assert!(matches!(error, TableError::Compile(CompileError::Edition(_))), "{error}");
}
