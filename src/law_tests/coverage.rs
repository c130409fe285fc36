//! The table of `docs/COVERAGE.md`: every paragraph and item of the articles that this
//! crate is about, where each is encoded, and how many rows exercise it.
//!
//! With `APPI_REGENERATE=1` in the environment the tests write the file;
//! otherwise they compare it with what the rules and the article files say.

#[path = "limbs/mod.rs"]
mod limbs;
#[path = "coverage_units.rs"]
mod units;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use self::units::UNITS;
use super::tables::FILES;
use super::{cited_in, editions};
use crate::duty::Duty;
use crate::edition::Edition;
use crate::fact::Fact;
use crate::law;
use crate::norm::{Instrument, Norm, Place};
use crate::rule::{Effect, Rule};
use crate::table::grids;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/COVERAGE.md");
const WRITE: &str = "APPI_REGENERATE=1 cargo test --workspace";

/// The edition of the numbering.
const NOW: Edition = Edition::LAST;

/// What kind of thing a unit is.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Definition,
    Prohibition,
    Exception,
    Condition,
    Duty,
    Effort,
    Scope,
    Right,
    Procedure,
    Power,
}

/// A paragraph without items, a paragraph that has items, or an item.
struct Unit {
    place: &'static str,
    kind: Kind,
    title: &'static str,
    /// The places that carry it, if no norm stands at it.
    at: &'static [&'static str],
    /// What encodes it, where it is an exception of one limb.
    by: Option<&'static str>,
    /// The cases elsewhere to which it answers; `none` where it is said that there are none.
    like: &'static [&'static str],
    /// Why it is not encoded.
    reason: Option<&'static str>,
}

impl Unit {
    fn own(&self) -> Place {
        place(self.place)
    }

    /// Whether what stands at a place encodes the unit.
    fn is_carried_by(&self, there: Place) -> bool {
        if self.at.is_empty() {
            there == self.own()
        } else {
            self.at.iter().any(|at| place(at).contains(there))
        }
    }
}

fn place(short: &str) -> Place {
    Place::short(short).unwrap_or_else(|| panic!("`{short}` is no place"))
}

/// Every norm of a rule that is in force now, with its place: of the rule, its
/// elements, its exceptions and theirs.
fn norms(rule: &'static Rule) -> impl Iterator<Item = (Norm, Place)> {
    let exceptions = rule.exceptions_in(NOW).flat_map(|exception| {
        std::iter::once(exception.norm)
            .chain(exception.elements_in(NOW).map(|element| element.norm))
    });
    std::iter::once(rule.norm)
        .chain(rule.when_in(NOW).map(|element| element.norm))
        .chain(exceptions)
        .filter_map(|norm| norm.place(NOW).map(|place| (norm, place)))
        .filter(|_| rule.norm.in_force(NOW))
}

/// A row of a decision table that is about the current edition.
struct Row {
    by: Vec<Place>,
    /// The norm of the duty, where the table is about one.
    duty: Option<Norm>,
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for table in FILES.iter().flat_map(|(_, text, _)| grids(text)) {
        let about = editions(&table);
        let Some(first) = about.first().filter(|_| about.contains(&NOW)) else { continue };
        let cited = |by: &str| match Place::short(by) {
            Some(place) => cited_in(NOW, place, *first),
            None => Vec::new(),
        };
        let duty = table.head.iter().find_map(|head| {
            let id = head.strip_prefix("duty:")?;
            Duty::ALL.iter().find(|duty| duty.id() == id).map(|duty| duty.norm())
        });
        rows.extend(table.rows.iter().map(|(_, cells)| Row {
            by: table.cell(cells, "by").split(", ").flat_map(cited).collect(),
            duty,
        }));
    }
    rows
}

/// Where a unit is encoded, and how many rows exercise it.
struct Coverage {
    unit: &'static Unit,
    files: Vec<&'static str>,
    rows: usize,
}

impl Coverage {
    fn of(unit: &'static Unit, rows: &[Row]) -> Self {
        let carried = |there: &Place| unit.is_carried_by(*there);
        let files = FILES
            .iter()
            .filter(|(.., rules)| rules.iter().flat_map(norms).any(|(_, there)| carried(&there)))
            .map(|(file, ..)| *file)
            .collect();
        let by_duty = |row: &Row| row.duty.and_then(|norm| norm.place(NOW));
        let exercises =
            |row: &&Row| row.by.iter().any(carried) || by_duty(row).is_some_and(|p| carried(&p));
        Self { unit, files, rows: rows.iter().filter(exercises).count() }
    }

    fn is_encoded(&self) -> bool {
        !self.files.is_empty()
    }

    /// The cell *Encoded in*.
    fn whereabouts(&self) -> String {
        let files: Vec<String> =
            self.files.iter().map(|file| format!("[{}]", nickname(file))).collect();
        match self.unit.at {
            [] => files.join(", "),
            [own] if *own == self.unit.place => format!("{}: its items", files.join(", ")),
            at => format!("{}: {}", files.join(", "), at.join(", ")),
        }
    }

    fn line(&self) -> String {
        let Unit { place, kind, title, reason, .. } = self.unit;
        let kind = format!("{kind:?}").to_lowercase();
        let (whereabouts, rows) = if self.is_encoded() {
            (self.whereabouts(), self.rows.to_string())
        } else {
            (String::new(), String::new())
        };
        let cells = [place, kind.as_str(), title, &whereabouts, &rows, reason.unwrap_or_default()];
        let mut line = String::from("|");
        for cell in cells {
            let pad = if cell.is_empty() { "" } else { " " };
            write!(line, "{pad}{cell} |").unwrap();
        }
        line
    }
}

/// `a27` for `a27_third_party_provision`.
fn nickname(file: &str) -> &str {
    file.split('_').next().unwrap_or(file)
}

fn coverage() -> Vec<Coverage> {
    let rows = rows();
    UNITS.iter().map(|unit| Coverage::of(unit, &rows)).collect()
}

fn table() -> String {
    let coverage = coverage();
    let encoded = coverage.iter().filter(|line| line.is_encoded()).count();
    let mut text = format!(
        "# Coverage of the Act

Every paragraph and item of Articles 16 to 46, 57 to 59 and 171 of the Act in the edition of {NOW}:
what kind of thing it is, which article files encode it, and how many rows of their decision tables
exercise it. Of {} places {encoded} are encoded; the others say why not.

A test writes this file from the rules and the decision tables, and fails where they differ from it:

```sh
{WRITE}
```

*Encoded in* names the files with a rule, an element of a rule, or an exception that stands at the
place. After a colon stand the places that carry it: its own items, the paragraph that states it as
a whole, or the article of the Order (O) or the Rules (R) that fills it in. *Rows* counts the rows
about this edition which name these places as the reason, or which are about their duty.

| Place | Kind | What | Encoded in | Rows | Not encoded because |
| --- | --- | --- | --- | --- | --- |
",
        coverage.len()
    );
    for line in &coverage {
        text.push_str(&line.line());
        text.push('\n');
    }
    text.push_str(&limbs::table());
    text.push('\n');
    for (file, ..) in FILES {
        writeln!(text, "[{}]: ../src/law/{file}.rs", nickname(file)).unwrap();
    }
    text
}

/// A norm, for a fault.
fn citation(norm: Norm) -> String {
    let place = norm.citation(NOW).map_or_else(String::new, |citation| citation.to_string());
    format!("{place} ({})", norm.id())
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_coverage_table_is_current() {
    let table = table();
    if std::env::var_os("APPI_REGENERATE").is_some() {
        std::fs::write(PATH, &table).unwrap();
    }
    let found = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(found == table, "docs/COVERAGE.md is out of date: run {WRITE}");
}

#[test]
fn every_unit_is_encoded_and_exercised_or_says_why_not() {
    let mut faults = Vec::new();
    for line in coverage() {
        let Unit { place, at, reason, .. } = line.unit;
        match (line.is_encoded(), reason) {
            (false, None) => faults.push(format!("{place}: neither a rule nor a reason")),
            (true, Some(_)) => faults.push(format!("{place}: a rule, and a reason against one")),
            (true, None) if line.rows == 0 => faults.push(format!("{place}: exercised by no row")),
            _ => {}
        }
        if !at.is_empty() && reason.is_some() {
            faults.push(format!("{place}: carried elsewhere, and not encoded"));
        }
        let elsewhere = !at.is_empty() && at != &[*place];
        let own = |norm: &Norm| norm.place(NOW) == Some(line.unit.own());
        if elsewhere && law::rules().flat_map(norms).any(|(norm, _)| own(&norm)) {
            faults.push(format!("{place}: a norm stands at it; `at` is not needed"));
        }
        // A reason that names a fact names one that exists.
        for word in reason.iter().flat_map(|reason| reason.split('`').skip(1).step_by(2)) {
            if Fact::named(word).is_none() {
                faults.push(format!("{place}: `{word}` is no fact"));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn the_units_are_in_order_and_no_norm_stands_outside_them() {
    let mut faults = Vec::new();
    for pair in UNITS.windows(2) {
        if pair[0].own() >= pair[1].own() {
            faults.push(format!("{} stands before {}", pair[0].place, pair[1].place));
        }
    }
    let named: Vec<Place> = UNITS
        .iter()
        .flat_map(|unit| unit.at)
        .map(|at| place(at))
        .chain(UNITS.iter().map(Unit::own))
        .collect();
    let outside: BTreeSet<Norm> = law::rules()
        .flat_map(norms)
        .filter(|(_, there)| there.instrument == Instrument::Act)
        .filter(|(_, there)| matches!(there.article, 16..=46 | 57..=59 | 171))
        .filter(|(_, there)| !named.contains(there))
        .map(|(norm, _)| norm)
        .collect();
    for norm in outside {
        faults.push(format!("{}: no unit has this place", citation(norm)));
    }
    assert_none(&faults);
}

/// A provision is a use, too: where 18(3) has no such case, 18(1) prohibits it beyond the
/// purpose all the same, and where 20(2) has none, it is no case of acquisition. What
/// answers to an item of 27(1) is said, or that nothing does.
#[test]
fn every_case_of_provision_says_to_which_cases_it_answers() {
    let mut faults = Vec::new();
    let paragraph = |unit: &Unit| Place { item: 0, ..unit.own() };
    for unit in UNITS {
        let is_case = paragraph(unit) == place("27(1)") && unit.own().item > 0;
        if is_case && !unit.like.iter().any(|one| *one == "none" || one.starts_with("18(3)")) {
            faults.push(format!(
                "{}: to which case of 18(3) does it answer? Say `like \"18(3)(…)\"`, or `like \
                 \"none\"`, and 18(1) prohibits it beyond the purpose",
                unit.place
            ));
        }
        for there in unit.like.iter().filter(|there| **there != "none") {
            if !UNITS.iter().any(|other| other.place == *there && other.reason.is_none()) {
                faults.push(format!("{}: like {there}, which is no unit", unit.place));
            }
        }
    }
    // What 18(3) has for itself, a provision may want too.
    for unit in UNITS.iter().filter(|unit| paragraph(unit) == place("18(3)")) {
        if unit.own().item > 0 && !UNITS.iter().any(|other| other.like.contains(&unit.place)) {
            faults.push(format!("{}: no case of 27(1) answers to it", unit.place));
        }
    }
    assert_none(&faults);
}

/// Of any instrument: rules of the verdict by a reason, rules of duties at least by
/// a table about the duty. That the Commission withholds its powers is no verdict.
#[test]
fn every_norm_that_a_rule_uses_is_cited_by_a_row() {
    let rows = rows();
    let by: BTreeSet<Place> = rows.iter().flat_map(|row| row.by.iter().copied()).collect();
    let duties: BTreeSet<Norm> = rows.iter().filter_map(|row| row.duty).collect();
    let mut used: BTreeMap<(Place, Norm), bool> = BTreeMap::new();
    for rule in law::rules().filter(|rule| rule.then != Effect::EnforcementWithheld) {
        let verdict = matches!(
            rule.then,
            Effect::Prohibited | Effect::OutsideTheChapter | Effect::NoProvision | Effect::Noted
        );
        for (norm, there) in norms(rule) {
            *used.entry((there, norm)).or_default() |= verdict;
        }
    }
    let faults: Vec<String> = used
        .into_iter()
        .filter(|((there, norm), verdict)| {
            !by.contains(there) && (*verdict || !duties.contains(norm))
        })
        .map(|((_, norm), verdict)| {
            let what = if verdict { "verdict" } else { "duty" };
            format!("{}: cited by no row of a {what}", citation(norm))
        })
        .collect();
    assert_none(&faults);
}

/// Facts that no rule of the Act reads, and why.
const READ_BY_NO_RULE: &[(Fact, &str)] = &[
    (
        Fact::ItemsInOpenTail,
        "only a policy reads it: whether an item falls under the open end of its list for joint use",
    ),
    (Fact::EntrustmentAnnounced, "only a policy reads it: whether it announces the entrustment"),
    (Fact::EntrustmentTermsMet, "only a policy reads it: whether its own terms are met"),
];

#[test]
fn every_fact_of_the_act_is_read_by_a_rule() {
    let mut read = BTreeSet::new();
    for rule in law::rules() {
        let of_exceptions = rule.exceptions().flat_map(|exception| exception.elements);
        for element in rule.when.iter().chain(of_exceptions) {
            element.needs.atoms(&mut |fact, _| {
                read.insert(fact.index());
            });
        }
    }
    let mut faults = Vec::new();
    for fact in Fact::ACT {
        let excepted = READ_BY_NO_RULE.iter().any(|(other, _)| other == fact);
        match (read.contains(&fact.index()), excepted) {
            (false, false) => faults.push(format!("`{}` is read by no rule", fact.id())),
            (true, true) => faults.push(format!("`{}` is read, and excepted", fact.id())),
            _ => {}
        }
    }
    assert_none(&faults);
}
