//! What people leave unsaid: `tests/careless/*.md`, one row a test, decided for an operator
//! without promises.
//!
//! A row says what an ordinary, truthful user says, and no more; what it expects is what the
//! text of the Act, or the reading that it cites, says of that.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use appi::case::{CaseRecipient, OrUnknown};
use appi::decision::Authority;
use appi::error::CompileError;
use appi::fact::Question;
use appi::policy::{OtherLaw, Sector};
use appi::table::{Row, Table};
use appi::vocabulary::{Relation, Text};
use appi::{Case, CompiledPolicy, Edition, Language, Policy, Verdict};

use crate::plain::{self, all_decided_so, policy};
use crate::root;

fn tables() -> Result<Vec<(String, Table)>, Box<dyn Error>> {
    plain::tables("tests/careless")
}

#[test]
fn what_is_left_unsaid_is_not_made_up() -> Result<(), Box<dyn Error>> {
    all_decided_so(&tables()?);
    Ok(())
}

/// Each kind of mistake has its rows: the one in which it was found, a neighbour, the opposite.
#[test]
fn every_kind_of_mistake_has_three_rows() -> Result<(), Box<dyn Error>> {
    let tables = tables()?;
    let rows: BTreeSet<&str> =
        tables.iter().flat_map(|(_, table)| table.rows()).map(Row::id).collect();
    let mut faults = Vec::new();
    let kinds = include_str!("../kinds.md").lines().filter(|line| line.starts_with("| "));
    let mut count = 0;
    for line in kinds.skip(2) {
        count += 1;
        let cells: Vec<&str> = line.trim_matches(['|', ' ']).split(" | ").collect();
        let [kind, found, neighbours, opposite, state, authority] = cells.as_slice() else {
            faults.push(format!("{line}: expected six cells"));
            continue;
        };
        for name in [found, neighbours, opposite].iter().flat_map(|cell| cell.split(", ")) {
            let there = match name.strip_prefix("test:") {
                Some(path) => is_a_test(path),
                None => rows.contains(name),
            };
            if !there {
                faults.push(format!("{kind}: `{name}` is neither a row nor a test"));
            }
        }
        if state.is_empty() || authority.is_empty() {
            faults.push(format!("{kind}: no state, or no authority"));
        }
    }
    assert!(faults.is_empty() && count >= 78, "{count} kinds\n{}", faults.join("\n"));
    Ok(())
}

/// Whether the suite has the test: `theorems::silence::silence_is_never_yes`.
fn is_a_test(path: &str) -> bool {
    let Some((module, name)) = path.rsplit_once("::") else { return false };
    let file = root().join("tests/suite").join(format!("{}.rs", module.replace("::", "/")));
    fs::read_to_string(file).is_ok_and(|text| text.contains(&format!("fn {name}(")))
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
        (
            vec![Sector::Medical],
            "By the Act and the policy: Permitted",
            Some(OtherLaw::MedicalSector),
        ),
        (
            vec![Sector::Telecommunications],
            "By the Act and the policy: Permitted",
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

/// Of a row that is not permitted: no label makes it so. Whatever the dataset and its items are
/// called, the answer is the same; an item whose mark is taken off is asked about; and a relation
/// is a word that permits nothing, unless what it rests on was said, or is presumed and named.
#[test]
fn no_label_permits_without_a_name() -> Result<(), Box<dyn Error>> {
    let policy = policy();
    let mut renamed = policy.clone();
    for dataset in &mut renamed.datasets {
        dataset.name = Text::One("統計".to_owned());
    }
    for item in &mut renamed.items {
        item.name = Text::One("匿名の統計値".to_owned());
    }
    let mut unmarked = policy.clone();
    for item in &mut unmarked.items {
        item.special_care = None;
        item.property_damage = false;
    }
    let of_each_edition = |policy: &Policy| -> Result<Vec<CompiledPolicy>, CompileError> {
        Edition::ALL.into_iter().map(|edition| policy.compile(edition)).collect()
    };
    let [policy, renamed, unmarked] =
        [of_each_edition(&policy)?, of_each_edition(&renamed)?, of_each_edition(&unmarked)?];
    let answer = |compiled: &[CompiledPolicy], case: &Case| {
        let edition = Edition::in_force_on(case.date).ok()?;
        let place = Edition::ALL.iter().position(|one| *one == edition)?;
        let prepared = compiled.get(place)?.prepare(case).ok()?;
        let decision = prepared.decide(&[]);
        let ruling = decision.ruling(Authority::Act);
        let presumed: Vec<Question> = decision.presumptions().collect();
        Some((ruling.verdict(), ruling.is_not_regulated(), presumed))
    };
    let mut faults = Vec::new();
    for (name, table) in tables()? {
        for row in table.rows() {
            let case = row.case();
            let Some((verdict, ..)) = answer(&policy, case) else { continue };
            if verdict == Verdict::Permitted {
                continue;
            }
            let place = format!("{name}: {}", row.id());
            if answer(&renamed, case).is_none_or(|(there, ..)| there != verdict) {
                faults.push(format!("{place}: a name decides"));
            }
            // What was marked is asked about, or an answer of the case stands in its place.
            if let Some((Verdict::Permitted, false, presumed)) = answer(&unmarked, case) {
                let said = [
                    "special-care-included",
                    "may-cause-property-damage",
                    "concerns-another-person",
                ];
                let named = |id: &&str| presumed.iter().any(|one| one.id() == Some(*id));
                let answered = said.iter().any(|id| case.facts.contains_key(id));
                if !answered && !said.iter().any(named) {
                    faults.push(format!("{place}: an item without a mark"));
                }
            }
            for (relation, rests_on) in [
                (Relation::Entrustee, &["within-entrusted-task"][..]),
                (Relation::SubEntrustee, &["within-entrusted-task"][..]),
                (Relation::Successor, &["passes-with-business", "due-diligence-contract"][..]),
                (Relation::JointUser, &["joint-use-shown"][..]),
                (Relation::ThirdParty, &[][..]),
            ] {
                let mut case = case.clone();
                let Some(CaseRecipient::Described(recipient)) = &mut case.recipient else {
                    continue;
                };
                if recipient.relation == Some(OrUnknown::Known(relation)) {
                    continue;
                }
                recipient.relation = Some(OrUnknown::Known(relation));
                let Some((Verdict::Permitted, false, presumed)) = answer(&policy, &case) else {
                    continue;
                };
                let said = |id: &&str| {
                    case.facts.contains_key(id) || presumed.iter().any(|one| one.id() == Some(*id))
                };
                // A consent, or a case of the law, carries it whoever the recipient is.
                let carried = case.facts.keys().any(|id| CARRY.contains(&id.as_str()))
                    || case.consents.as_ref().is_some_and(|all| !all.is_empty());
                if !carried && !rests_on.iter().any(said) {
                    faults.push(format!("{place}: the word {relation}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

/// Facts that carry a provision by themselves.
const CARRY: [&str; 6] = [
    "consent-to-provision",
    "consent-to-foreign-provision",
    "based-on-law",
    "compelled-by-law",
    "returns-entrusted-data",
    "delivers-to-client",
];
