//! The questions put to five published policies: `tests/policies/*.md`, one row a
//! question; and what the acceptance basis demands of the rows.

use std::collections::BTreeMap;
use std::error::Error;

use appi::decision::Step;
use appi::table::Table;
use appi::{Edition, Fact, Policy};

use super::markdown;

/// The rows of a file, checked, and no fewer than there were.
fn check(policy: &str, table: &str, at_least: usize) -> Result<(), Box<dyn Error>> {
    let table = Table::markdown(table)?;
    table.check(&toml::from_str::<Policy>(policy)?)?;
    assert!(table.rows().len() >= at_least, "{} rows", table.rows().len());
    Ok(())
}

/// The five policies; the column `document` says which one a row is put to.
fn all_five() -> Result<Vec<Policy>, toml::de::Error> {
    [
        include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../../examples/policies/001-jpcert.toml"),
        include_str!("../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../../examples/policies/003-assign-persona.toml"),
        include_str!("../../examples/policies/004-jcert.toml"),
    ]
    .into_iter()
    .map(toml::from_str)
    .collect()
}

#[test]
fn the_same_questions_are_answered_across_the_policies() -> Result<(), Box<dyn Error>> {
    let table = Table::markdown(include_str!("../policies/across.md"))?;
    assert!(table.rows().len() >= 86, "{} rows", table.rows().len());
    Ok(table.check(all_five()?.as_slice())?)
}

/// Questions to the policies, on other days.
#[test]
fn the_policies_are_judged_by_the_law_of_the_day() -> Result<(), Box<dyn Error>> {
    let table = Table::markdown(include_str!("../policies/editions.md"))?;
    assert!(table.rows().len() >= 55, "{} rows", table.rows().len());
    Ok(table.check(all_five()?.as_slice())?)
}

/// A purpose and an exception, added at the company's discretion: a new version of the
/// policy, not a term of the old one.
const ADDED: &str = r#"
[[terms]]
id = "to-a-hiring-company"
question = "Does the profile go to a hiring company?"
clause = "C20"

[[purposes]]
id = "provision-to-hiring-companies"
clause = "C20"
principals = ["members"]
says = "provision to hiring companies"
"#;

#[test]
fn a_change_at_discretion_opens_the_policy_alone() -> Result<(), Box<dyn Error>> {
    let text = include_str!("../../examples/policies/003-assign-persona.toml");
    let mut policy: Policy = toml::from_str(&format!("{}{ADDED}", crate::long_form(text)))?;
    let members = policy.datasets.iter_mut().find(|one| one.id == "members").ok_or("members")?;
    members.purposes.push("provision-to-hiring-companies".into());
    let limit = policy
        .promises
        .iter_mut()
        .find(|one| one.clause.contains("C08") && one.datasets.iter().any(|id| *id == "members"))
        .ok_or("C08")?;
    let added = "clause = \"C20\"\nall = [\"to-a-hiring-company\"]";
    limit.unless.push(toml::from_str(added)?);
    let table = Table::markdown(include_str!("../policies/003-changed.md"))?;
    assert_eq!(table.rows().len(), 1);
    table.check(&policy)?;
    // Whoever reads the new text is told that the Act knows no such exception.
    let found = policy.review(Edition::Y2024)?;
    let unknown = found.iter().any(|one| {
        one.code().id() == "exception-unknown" && one.clauses().iter().any(|id| *id == "C20")
    });
    assert!(unknown, "{found:#?}");
    Ok(())
}

/// Whether a cell names the place, or one within it.
fn names(cell: &str, wanted: &str) -> bool {
    cell.split(',').map(str::trim).any(|one| {
        one == wanted || one.strip_prefix(wanted).is_some_and(|rest| rest.starts_with('('))
    })
}

/// Every question of the acceptance basis has a row, and every row demands what the basis
/// does: the clauses and places, the way out of a denial, duties, missing facts.
#[test]
fn every_question_of_the_basis_is_demanded_in_full() {
    let pages = [
        include_str!("../policies/000.md"),
        include_str!("../policies/001.md"),
        include_str!("../policies/002.md"),
        include_str!("../policies/003.md"),
        include_str!("../policies/003-changed.md"),
        include_str!("../policies/004.md"),
    ];
    let mut rows: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for table in pages.iter().flat_map(|page| markdown::tables(page)) {
        for (_, row) in &table.rows {
            let cells = ["overall", "by", "considered", "missing", "duties", "owed", "remedies"];
            let there = cells.iter().filter(|cell| table.head.iter().any(|one| one == **cell));
            let cells = there.map(|cell| (*cell, table.cell(row, cell).to_owned())).collect();
            rows.insert(table.cell(row, "id").to_owned(), cells);
        }
    }
    let cell = |id: &str, heading: &str| -> String {
        rows.get(id).and_then(|row| row.get(heading)).cloned().unwrap_or_default()
    };
    let basis = markdown::tables(include_str!("../policies/basis.md"));
    let basis = basis.first().unwrap();
    assert_eq!(basis.rows.len(), 139);
    let mut lacking = Vec::new();
    for (_, row) in &basis.rows {
        let id = basis.cell(row, "id");
        let several = basis.cell(row, "rows");
        let ids: Vec<&str> = match several {
            "" => vec![id],
            several => several.split(", ").collect(),
        };
        for one in ids.iter().filter(|one| !rows.contains_key(**one)) {
            lacking.push(format!("{one}: no row"));
        }
        for place in basis.cell(row, "cited").split(", ").filter(|place| !place.is_empty()) {
            let named = |one: &&str| {
                ["by", "considered"].iter().any(|heading| names(&cell(one, heading), place))
            };
            if !ids.iter().any(named) {
                lacking.push(format!("{id}: {place} is not demanded"));
            }
        }
        let filled = |heading: &str| ids.iter().any(|one| !cell(one, heading).is_empty());
        let met = match basis.cell(row, "answer") {
            "denied" => ids.iter().all(|one| !cell(one, "remedies").is_empty()),
            "duties" => filled("duties") || filled("owed"),
            "open" => match basis.cell(row, "missing") {
                "*" => filled("missing") && ids.iter().all(|one| cell(one, "missing") != "*"),
                exactly => ids.iter().all(|one| cell(one, "missing") == exactly),
            },
            "answered" => true,
            other => panic!("{id}: `{other}`"),
        };
        if !met {
            lacking.push(format!("{id}: {} is not demanded", basis.cell(row, "answer")));
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
    // And whatever else is prohibited shows the way out.
    let silent = rows.iter().filter(|(_, row)| {
        row.get("overall").is_some_and(|cell| cell == "prohibited")
            && row.get("remedies").is_none_or(String::is_empty)
    });
    let silent: Vec<&String> = silent.map(|(id, _)| id).collect();
    assert!(silent.is_empty(), "no remedy is demanded: {silent:?}");
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
    policy_003_answers_every_question: "003-assign-persona", "003", 37;
    policy_004_answers_every_question: "004-jcert", "004", 37;
    policy_000_answers_its_readers: "000-security-transparency-consortium", "further/000", 12;
    policy_001_answers_its_readers: "001-jpcert", "further/001", 12;
    policy_002_answers_its_readers: "002-gmo-globalsign", "further/002", 12;
    policy_003_answers_its_readers: "003-assign-persona", "further/003", 12;
    policy_004_answers_its_readers: "004-jcert", "further/004", 12;
}

/// What would make a row lawful: a consent that the promise takes too, and a recipient put
/// on the list that a term names.
/// Each prohibited row of the questions and of the comparison says what would make it permitted, be
/// it that nothing does.
#[test]
fn every_prohibited_row_demands_a_remedy() {
    let texts = [
        include_str!("../policies/000.md"),
        include_str!("../policies/001.md"),
        include_str!("../policies/002.md"),
        include_str!("../policies/003.md"),
        include_str!("../policies/003-changed.md"),
        include_str!("../policies/004.md"),
        include_str!("../policies/across.md"),
        include_str!("../policies/further/000.md"),
        include_str!("../policies/further/001.md"),
        include_str!("../policies/further/002.md"),
        include_str!("../policies/further/003.md"),
        include_str!("../policies/further/004.md"),
    ];
    let tables: Vec<markdown::Table> =
        texts.iter().flat_map(|text| markdown::tables(text)).collect();
    let rows =
        || tables.iter().flat_map(|table| table.rows.iter().map(move |(_, row)| (table, row)));
    let prohibited = || rows().filter(|(table, row)| table.cell(row, "overall") == "prohibited");
    let silent = prohibited().filter(|(table, row)| table.cell(row, "remedies").is_empty());
    let silent: Vec<&str> = silent.map(|(table, row)| table.cell(row, "id")).collect();
    assert!(silent.is_empty(), "{silent:?}");
    assert!(prohibited().count() >= 140);
}

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
