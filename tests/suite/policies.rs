//! The questions put to five published policies: `tests/policies/*.md`, one row a
//! question.

use std::error::Error;

use appi::decision::Step;
use appi::table::Table;
use appi::{Edition, Fact, Policy};

/// The rows of a file, checked, and no fewer than there were.
fn check(policy: &str, table: &str, at_least: usize) -> Result<(), Box<dyn Error>> {
    let table = Table::markdown(table)?;
    table.check(&toml::from_str::<Policy>(policy)?)?;
    assert!(table.rows().len() >= at_least, "{} rows", table.rows().len());
    Ok(())
}

/// The five policies; the column `document` says which one a row is put to.
#[test]
fn the_same_questions_are_answered_across_the_policies() -> Result<(), Box<dyn Error>> {
    let policies: Vec<Policy> = [
        include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../../examples/policies/001-jpcert.toml"),
        include_str!("../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../../examples/policies/003-assign-persona.toml"),
        include_str!("../../examples/policies/004-jcert.toml"),
    ]
    .into_iter()
    .map(toml::from_str)
    .collect::<Result<_, _>>()?;
    let table = Table::markdown(include_str!("../policies/across.md"))?;
    assert!(table.rows().len() >= 86, "{} rows", table.rows().len());
    Ok(table.check(policies.as_slice())?)
}

macro_rules! questions {
    ( $( $name:ident: $policy:literal, $table:literal, $rows:literal; )+ ) => {
        $(
            #[test]
            fn $name() -> Result<(), Box<dyn Error>> {
                let policy = include_str!(concat!("../../examples/policies/", $policy, ".toml"));
                check(policy, include_str!(concat!("../policies/", $table, ".md")), $rows)
            }
        )+
    };
}

questions! {
    policy_000_answers_every_question: "000-security-transparency-consortium", "000", 28;
    policy_001_answers_every_question: "001-jpcert", "001", 32;
    policy_002_answers_every_question: "002-gmo-globalsign", "002", 43;
    policy_003_answers_every_question: "003-assign-persona", "003", 38;
    policy_004_answers_every_question: "004-jcert", "004", 37;
}

/// What would make a row lawful: a consent that the promise takes too, and a recipient put
/// on the list that a term names.
#[test]
fn remedies_reach_both_authorities() -> Result<(), Box<dyn Error>> {
    let rows = [
        (
            include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
            include_str!("../policies/000.md"),
            "000-Q01",
            vec!["consent-to-use"],
        ),
        (
            include_str!("../../examples/policies/002-gmo-globalsign.toml"),
            include_str!("../policies/002.md"),
            "002-Q23",
            vec!["a term", "referable-consent-confirmed"],
        ),
    ];
    for (policy, table, id, expected) in rows {
        let policy = toml::from_str::<Policy>(policy)?;
        let table = Table::markdown(table)?;
        let row = table.rows().iter().find(|row| row.id() == id).ok_or(id)?;
        let compiled = policy.compile(Edition::in_force_on(row.case().date)?)?;
        let prepared = compiled.prepare(row.case())?;
        let remedies = prepared.decide(&[]).remedies();
        let brought_about = |step: &Step| match step {
            Step::Fulfil(Fact::Term(_)) => "a term".to_owned(),
            Step::Fulfil(fact) => fact.id().to_owned(),
            other => format!("{other:?}"),
        };
        let mut steps: Vec<String> = remedies[0].steps().iter().map(brought_about).collect();
        steps.sort_unstable();
        assert_eq!(steps, expected, "{id}");
    }
    Ok(())
}
