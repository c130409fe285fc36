//! The harness of the article files: every decision table in every `.md` is
//! checked against the rules.
//!
//! (a) the rows, read as cubes, cover every state of their columns; (b)
//! overlapping rows agree; (c) each row is decided with every `-` left unknown, and
//! is still definite; (d) where two rows of different verdict conflict in one
//! column alone, that column left open makes the state undetermined and is among
//! the missing facts; (e) what is cited is among the reasons; (f) every fact that
//! an article reads is a column in one of its tables.

mod bites;
mod check;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use check::{check, facts_read, turning_columns};
pub(super) use check::{result, wanted};

use super::editions;
use super::references::HOMES;
use crate::answer::Answer;

use crate::duty::Duty;
use crate::edition::Edition;
use crate::engine::{Exact, Flat, Imposed, Origin, Program, Wanted};
use crate::fact::{Fact, FactMask, FactSet, Group, Question};
use crate::law;
use crate::norm::{Norm, Place};
use crate::rule::{Condition, Effect, Element, Exception, Rule, any_holds};
use crate::table::cover::{conflicts, meet};
use crate::table::states::{ALL, States};
use crate::table::{Grid, grids};
use crate::vocabulary::{Handling, InformationKind, Relation, RequestKind, Source};

macro_rules! files {
    ( $( $article:ident ),+ $(,)? ) => {
        &[$( (
            stringify!($article),
            include_str!(concat!("../../law/", stringify!($article), ".md")),
            crate::law::$article::RULES,
        ), )+]
    };
}

pub(super) const FILES: &[(&str, &str, &[Rule])] = files![
    a16_operators,
    a17_purpose_of_use,
    a18_purpose_limit,
    a19_improper_use,
    a20_acquisition,
    a21_notice_of_purpose,
    a22_accuracy,
    a23_security,
    a26_leaks,
    a27_third_party_provision,
    a28_foreign_third_parties,
    a29_provider_record,
    a30_receipt,
    a31_referable_information,
    a32_requests,
    a34_correction_and_stops,
    a41_pseudonymous_information,
    a43_anonymous_information,
    a57_exemptions,
    a171_territory,
];

/// The rules of the Act in each edition, compiled once for all tables.
static PROGRAMS: LazyLock<Vec<(Edition, Program)>> = LazyLock::new(|| {
    Edition::ALL
        .into_iter()
        .map(|edition| (edition, Program::of_the_act(edition).clone()))
        .collect()
});

fn program(edition: Edition) -> &'static Program {
    PROGRAMS.iter().find_map(|(one, program)| (*one == edition).then_some(program)).unwrap()
}

/// A cell: which facts it sets.
type Cell = Vec<(Fact, Answer)>;

/// A key column or background part: the value of an exclusive group.
fn key(name: &str, value: &str) -> Option<Fact> {
    match name {
        "handling" => Handling::ALL.iter().find(|v| v.id() == value).map(|v| Fact::Handling(*v)),
        "kind" => InformationKind::ALL.iter().find(|v| v.id() == value).map(|v| Fact::Kind(*v)),
        "relation" => Relation::ALL.iter().find(|v| v.id() == value).map(|v| Fact::Relation(*v)),
        "source" => Source::ALL.iter().find(|v| v.id() == value).map(|v| Fact::Source(*v)),
        "request" => RequestKind::ALL.iter().find(|v| v.id() == value).map(|v| Fact::Request(*v)),
        _ => None,
    }
}

fn key_values(name: &str) -> Vec<&'static str> {
    match name {
        "kind" => InformationKind::ALL.iter().map(|v| v.id()).collect(),
        "relation" => Relation::ALL.iter().map(|v| v.id()).collect(),
        "source" => Source::ALL.iter().map(|v| v.id()).collect(),
        "request" => RequestKind::ALL.iter().map(|v| v.id()).collect(),
        _ => Vec::new(),
    }
}

fn answer(word: &str) -> Option<Answer> {
    match word {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        _ => None,
    }
}

#[derive(Clone)]
pub(super) struct Row {
    pub(super) line: usize,
    /// Per column: the values it allows; empty for `-`.
    cells: Vec<Vec<String>>,
    pub(super) result: String,
    pub(super) by: Vec<String>,
}

pub(super) struct Decisions {
    pub(super) editions: Vec<Edition>,
    background: FactSet,
    columns: Vec<String>,
    pub(super) duty: Option<Duty>,
    pub(super) rows: Vec<Row>,
}

fn split(text: &str) -> Vec<String> {
    text.split(", ").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Every table of every article file that decides, and where it stands.
pub(super) fn every_table() -> impl Iterator<Item = (String, Decisions)> {
    FILES.iter().flat_map(|(file, text, _)| {
        let decisions = grids(text).into_iter().filter(|table| table.background().is_some());
        decisions.map(move |table| {
            let at = format!("{file}.md:{}", table.line);
            let decisions = read(&at, &table);
            (at, decisions)
        })
    })
}

fn read(at: &str, table: &Grid) -> Decisions {
    let mut facts = FactSet::UNKNOWN;
    let mut keys: Vec<&str> = Vec::new();
    for part in table.background().into_iter().flatten() {
        let (name, value) = part.split_once(' ').unwrap_or((part, ""));
        if name == "edition" {
            // It says when, not what.
        } else if part == "all else no" {
            for fact in Fact::ACT {
                if !facts.known().contains(*fact) {
                    facts.set(*fact, Answer::No);
                }
            }
        } else if let Some(fact) = key(name, value) {
            if name == "handling" {
                for other in Handling::ALL {
                    facts.set(Fact::Handling(*other), Answer::No);
                }
            }
            facts.set(fact, Answer::Yes);
            keys.push(name);
        } else {
            let fact = Fact::named(name).unwrap_or_else(|| panic!("{at}: background `{part}`"));
            facts.set(fact, answer(value).unwrap_or_else(|| panic!("{at}: background `{part}`")));
        }
    }
    let result = table
        .head
        .iter()
        .position(|cell| cell == "verdict" || cell.starts_with("duty:"))
        .unwrap_or_else(|| panic!("{at}: no column `verdict` or `duty:…`"));
    let columns: Vec<String> = table.head[..result].to_vec();
    assert!(columns.len() <= 12, "{at}: more than twelve columns");
    for column in &columns {
        let known = Fact::named(column).is_some() || !key_values(column).is_empty();
        assert!(known, "{at}: column `{column}`");
        assert!(!keys.contains(&column.as_str()), "{at}: `{column}` is in the background too");
        if let Some(fact) = Fact::named(column) {
            facts.set(fact, Answer::Unknown);
        }
    }
    let duty = table.head[result].strip_prefix("duty:").map(|id| {
        *Duty::ALL
            .iter()
            .find(|duty| duty.id() == id)
            .unwrap_or_else(|| panic!("{at}: duty `{id}`"))
    });
    let rows = table
        .rows
        .iter()
        .map(|(line, cells)| Row {
            line: *line,
            cells: cells[..result]
                .iter()
                .map(|cell| if cell == "-" { Vec::new() } else { split(cell) })
                .collect(),
            result: cells[result].clone(),
            by: split(table.cell(cells, "by")),
        })
        .collect();
    Decisions { editions: editions(table), background: facts, columns, duty, rows }
}

impl Decisions {
    /// Every combination of the values a row allows, `-` left unknown.
    pub(super) fn states(&self, row: &Row, open: Option<usize>) -> Vec<FactSet> {
        let mut states = vec![self.background];
        for (place, (column, cell)) in self.columns.iter().zip(&row.cells).enumerate() {
            if cell.is_empty() || open == Some(place) {
                continue;
            }
            let sets: Vec<Cell> = cell
                .iter()
                .map(|value| match key(column, value) {
                    Some(fact) => vec![(fact, Answer::Yes)],
                    None => vec![(Fact::named(column).unwrap(), answer(value).expect("yes or no"))],
                })
                .collect();
            states = states
                .iter()
                .flat_map(|state| {
                    sets.iter().map(|set| {
                        set.iter().fold(*state, |state, (fact, answer)| state.with(*fact, *answer))
                    })
                })
                .collect();
        }
        states
    }

    fn values(&self, column: usize) -> Vec<String> {
        let keys = key_values(&self.columns[column]);
        if keys.is_empty() {
            vec!["yes".to_owned(), "no".to_owned()]
        } else {
            keys.into_iter().map(str::to_owned).collect()
        }
    }
}

#[test]
fn every_article_file_agrees_with_the_rules() {
    let mut faults = Vec::new();
    let mut count = 0;
    for (file, text, rules) in FILES {
        let mut columns: BTreeSet<String> = BTreeSet::new();
        for table in grids(text) {
            if table.background().is_none() {
                continue;
            }
            count += 1;
            let at = format!("{file}.md:{}", table.line);
            let decisions = read(&at, &table);
            columns.extend(decisions.columns.iter().cloned());
            check(&at, &decisions, &mut faults);
        }
        for fact in facts_read(file, rules) {
            if !columns.contains(fact) {
                faults.push(format!(
                    "{file}.md: `{fact}` is read by the article and no column of it"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults in {count} tables\n{}", faults.len(), faults.join("\n"));
    assert!(count > 20, "only {count} tables");
}

/// Of each element that an edition demands, a table about that edition shows what turns on
/// it: two rows that differ by one of its facts alone.
#[test]
fn every_element_turns_an_outcome_in_each_edition() {
    let mut turning: BTreeSet<(Edition, String)> = BTreeSet::new();
    for (file, text, _) in FILES {
        for table in grids(text).iter().filter(|table| table.background().is_some()) {
            let decisions = read(&format!("{file}.md:{}", table.line), table);
            for column in turning_columns(&decisions) {
                turning.extend(decisions.editions.iter().map(|one| (*one, column.to_owned())));
            }
        }
    }
    let mut faults = BTreeSet::new();
    for edition in Edition::ALL {
        let elements = |rule: &'static Rule| -> Vec<&'static Element> {
            let of_exceptions =
                rule.exceptions_in(edition).flat_map(|exception| exception.elements_in(edition));
            rule.when_in(edition).chain(of_exceptions).collect()
        };
        // Where the Commission holds back its powers the verdict stays what it is: no table can
        // tell; the next test does.
        let tells = |rule: &&Rule| rule.then != Effect::EnforcementWithheld;
        let rules = law::rules().filter(|rule| rule.norm.in_force(edition)).filter(tells);
        for element in rules.flat_map(elements) {
            let mut facts: Vec<&str> = Vec::new();
            element.needs.atoms(&mut |fact, _| {
                if fact.group().is_none() && !matches!(fact, Fact::Handling(_)) {
                    facts.push(fact.id());
                }
            });
            let turns = |fact: &&str| turning.contains(&(edition, (*fact).to_owned()));
            // What the text leaves out a guideline reads in: the outcome is the same, not its ground.
            if element.norm == Norm::TellingImpedesAffairs
                && facts == ["affairs-of-entrusted-party"]
            {
                continue;
            }
            if !facts.is_empty() && !facts.iter().any(turns) {
                faults.insert(format!(
                    "{edition}: {} (`{}`): nothing turns on `{}` in any table",
                    element.norm.citation(edition).map_or_else(String::new, |one| one.to_string()),
                    element.norm.id(),
                    facts.join("`, `")
                ));
            }
        }
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn powers_are_held_back_where_every_element_says_so() {
    for edition in Edition::ALL {
        let program = program(edition);
        let held_back = |rule: &&Rule| rule.then == Effect::EnforcementWithheld;
        for rule in law::rules().filter(held_back).filter(|rule| rule.norm.in_force(edition)) {
            let mut atoms = Vec::new();
            for element in rule.when_in(edition) {
                element.needs.atoms(&mut |fact, affirmed| atoms.push((fact, affirmed)));
            }
            let known =
                Fact::ACT.iter().fold(FactSet::UNKNOWN, |all, one| all.with(*one, Answer::No));
            let all = atoms.iter().fold(known, |all, (fact, yes)| all.with(*fact, (*yes).into()));
            assert_eq!(
                program.enforcement_withheld(&all),
                Answer::Yes,
                "{:?} {edition}",
                rule.norm
            );
            for (fact, yes) in &atoms {
                let but_one = all.with(*fact, (!*yes).into());
                assert_eq!(program.enforcement_withheld(&but_one), Answer::No, "{fact} {edition}");
            }
        }
    }
}

#[test]
fn no_rule_and_no_exception_stands_without_elements() {
    for edition in Edition::ALL {
        for rule in law::rules().filter(|rule| rule.norm.in_force(edition)) {
            assert!(rule.when_in(edition).next().is_some(), "{:?} {edition}", rule.norm);
            for exception in rule.exceptions_in(edition) {
                assert!(
                    exception.elements_in(edition).next().is_some(),
                    "{:?} {edition}",
                    exception.norm
                );
            }
        }
    }
}

/// The facts that can both help and harm, for which Kleene's logic is not exact.
#[test]
fn mixed_facts_are_few_and_known() {
    let mixed = |edition: Edition| -> Vec<&'static str> {
        program(edition).mixed.iter().map(Fact::id).collect()
    };
    assert_eq!(mixed(Edition::Y2005), [""; 0]);
    let abroad = [
        "recipient-abroad",
        "country-designated",
        "recipient-operates-in-japan",
        "equivalent-system",
    ];
    // Order 9(ii) and 18(3)(vi) are about personal data, in a database; Arts. 27 and 28 are not
    // about anything else. What one person hands over of another is not consented to, nor need the
    // purpose be stated to that other.
    let last = ["unit-abroad", "database-excluded", "concerns-another-person"];
    let since_2017: Vec<&str> = ["not-in-database"].into_iter().chain(abroad).chain(last).collect();
    for edition in Edition::ALL.into_iter().skip(1) {
        assert_eq!(mixed(edition), since_2017, "{edition}");
    }
}

#[test]
fn masks_agree_with_the_tree_on_every_state_of_small_rules() {
    for edition in Edition::ALL {
        for rule in law::rules().filter(|rule| rule.norm.in_force(edition)) {
            for element in
                rule.when.iter().chain(rule.exceptions().flat_map(|exception| exception.elements))
            {
                let cubes = crate::rule::lower(&element.needs);
                let mut read = FactMask::EMPTY;
                element.needs.atoms(&mut |fact, _| read.insert(fact));
                let facts: Vec<Fact> = read.iter().collect();
                if facts.len() > 8 {
                    continue;
                }
                let mut states = vec![FactSet::UNKNOWN];
                for fact in facts {
                    states = states
                        .iter()
                        .flat_map(|state| {
                            [Answer::Yes, Answer::No, Answer::Unknown].map(|answer| {
                                let mut state = *state;
                                match answer {
                                    Answer::Yes => state.yes.insert(fact),
                                    Answer::No => state.no.insert(fact),
                                    Answer::Unknown => {}
                                }
                                state
                            })
                        })
                        .collect();
                }
                for state in states {
                    assert_eq!(
                        any_holds(&cubes, &state),
                        element.needs.holds(&state),
                        "{:?} {state:?}",
                        element.norm
                    );
                }
            }
        }
    }
}
