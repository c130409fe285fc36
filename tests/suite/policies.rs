//! The questions put to five published policies: `tests/policies/*.md`, one row a
//! question.

use std::error::Error;

use appi::Policy;
use appi::table::Table;

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
    assert!(table.rows().len() >= 60, "{} rows", table.rows().len());
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
    policy_000_answers_every_question: "000-security-transparency-consortium", "000", 19;
    policy_001_answers_every_question: "001-jpcert", "001", 25;
    policy_002_answers_every_question: "002-gmo-globalsign", "002", 34;
    policy_003_answers_every_question: "003-assign-persona", "003", 32;
    policy_004_answers_every_question: "004-jcert", "004", 32;
}
