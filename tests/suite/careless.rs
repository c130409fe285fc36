//! What people leave unsaid: `tests/careless/*.md`, one row a test, decided for an operator
//! without promises.
//!
//! A row says what an ordinary, truthful user says, and no more; what it expects is what the
//! text of the Act, or the reading that it cites, says of that.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use appi::decision::Authority;
use appi::error::CompileError;
use appi::fact::Question;
use appi::policy::{OtherLaw, Sector};
use appi::table::{Row, Table};
use appi::{Case, CompiledPolicy, Edition, Language, Policy, Verdict};

use crate::root;

fn policy() -> Policy {
    toml::from_str(include_str!("../traps/plain-operator.toml")).unwrap()
}

/// Every table of the folder, by name.
fn tables() -> Result<Vec<(String, Table)>, Box<dyn Error>> {
    let mut names: Vec<_> = fs::read_dir(root().join("tests/careless"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    names.sort();
    names
        .into_iter()
        .map(|path| {
            let name = path.display().to_string();
            let table = Table::markdown(&fs::read_to_string(&path)?)
                .map_err(|error| format!("{name}: {error}"))?;
            Ok((name, table))
        })
        .collect()
}

#[test]
fn what_is_left_unsaid_is_not_made_up() -> Result<(), Box<dyn Error>> {
    let mut wrong = Vec::new();
    for (name, table) in tables()? {
        if let Err(error) = table.check(&policy()) {
            wrong.push(format!("{name}: {error}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    Ok(())
}

#[test]
fn every_row_has_a_name_of_its_own() -> Result<(), Box<dyn Error>> {
    let tables = tables()?;
    let rows = || tables.iter().flat_map(|(_, table)| table.rows());
    let names: BTreeSet<&str> = rows().map(Row::id).collect();
    assert_eq!(names.len(), rows().count());
    assert!(!names.contains(""));
    Ok(())
}

/// The law beside the Act stands in the headline, by sector too; the verdict stays the Act's.
#[test]
fn other_law_stands_in_the_headline() {
    let mut policy = policy();
    let case: Case = toml::from_str(
        r#"
        date = "2026-11-21"
        handling = "use"
        dataset = "retained-personal-data"
        items = ["name"]
        purpose = "service"
        "#,
    )
    .unwrap();
    let sectors = [
        (vec![], "Permitted", None),
        (vec![Sector::Medical], "Under the APPI: Permitted", Some(OtherLaw::MedicalSector)),
        (
            vec![Sector::Telecommunications],
            "Under the APPI: Permitted",
            Some(OtherLaw::SecrecyOfCommunications),
        ),
    ];
    for (of, headline, law) in sectors {
        policy.operator.sectors = of;
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        assert_eq!(decision.verdict(), Verdict::Permitted);
        assert_eq!(decision.flags().next(), law);
        let text = decision.explain(Language::En).to_string();
        assert!(text.starts_with(headline), "{text}");
        assert!(law.is_none_or(|law| text.contains(law.in_language(Language::En))), "{text}");
    }
}

/// What is known to come into force is named from its day on; the unknown is presumed away.
#[test]
fn the_part_of_2027_is_named_from_its_day() {
    let policy = policy();
    for (day, beyond, penalties) in [
        ("2026-11-29", false, false),
        ("2026-11-30", true, false),
        ("2027-01-16", true, false),
        ("2027-01-17", true, true),
        ("2027-02-01", true, true),
    ] {
        let case: Case = toml::from_str(&format!(
            r#"
            date = "{day}"
            handling = "use"
            dataset = "retained-personal-data"
            items = ["name"]
            purpose = "service"
            "#
        ))
        .unwrap();
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let text = prepared.decide(&[]).explain(Language::Ja).to_string();
        assert_eq!(text.contains("未確認の改正法"), beyond, "{day}: {text}");
        assert_eq!(text.contains("令和8年法律第56号のうち"), penalties, "{day}: {text}");
    }
}

/// Of a row that is not permitted: to leave one more thing unsaid does not make it permitted,
/// unless the decision names what it presumes in its place.
#[test]
fn no_presumption_permits_without_a_name() -> Result<(), Box<dyn Error>> {
    let policy = policy();
    let compiled: Vec<(Edition, CompiledPolicy)> = Edition::ALL
        .into_iter()
        .map(|edition| Ok((edition, policy.compile(edition)?)))
        .collect::<Result<_, CompileError>>()?;
    let decided = |case: &Case| -> Option<(Verdict, bool, Vec<Question>)> {
        let edition = Edition::in_force_on(case.date).ok()?;
        let (_, compiled) = compiled.iter().find(|(known, _)| *known == edition)?;
        let prepared = compiled.prepare(case).ok()?;
        let decision = prepared.decide(&[]);
        let ruling = decision.ruling(Authority::Act);
        Some((ruling.verdict(), !ruling.is_not_regulated(), decision.presumptions().collect()))
    };
    let permitted_by = |case: &Case| match decided(case)? {
        (Verdict::Permitted, true, presumed) => Some(presumed),
        _ => None,
    };
    let is_denied =
        |case: &Case| decided(case).is_none_or(|(verdict, ..)| verdict != Verdict::Permitted);
    let mut unnamed = Vec::new();
    for (name, table) in tables()? {
        for row in table.rows().iter().filter(|row| is_denied(row.case())) {
            for said in row.case().facts.keys() {
                let mut case = row.case().clone();
                case.facts.remove(said);
                let Some(presumed) = permitted_by(&case) else { continue };
                let is_named = |question: &Question| question.id() == Some(said.as_str());
                if !presumed.iter().any(is_named) {
                    unnamed.push(format!("{name}: {}: `{said}`", row.id()));
                }
            }
        }
    }
    assert!(unnamed.is_empty(), "{unnamed:#?}");
    Ok(())
}
