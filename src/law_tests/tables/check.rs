//! One table held against the rules.

use super::*;
use crate::engine::Asked;
use crate::law_tests::cited_in;

/// What follows in this state, whatever it leaves open.
fn exact(program: &Program, facts: &FactSet) -> (Program, Exact) {
    let program = program.specialise(&fixed(facts));
    let exact = Exact::of(&program, |_| false).unwrap();
    (program, exact)
}

fn verdict(program: &Program, exact: &Exact, facts: &FactSet) -> &'static str {
    let told = Flat::of(program).told(facts);
    let evaluation = exact.rulings(told.evaluation, program, facts);
    match (evaluation.act, evaluation.act_regulates) {
        (Answer::Yes, _) => "prohibited",
        (Answer::Unknown, _) => "undetermined",
        (Answer::No, Answer::No) => "not-regulated",
        (Answer::No, _) => "permitted",
    }
}

fn follows(program: &Program, exact: &Exact, facts: &FactSet, duty: Option<Duty>) -> &'static str {
    let Some(duty) = duty else { return verdict(program, exact, facts) };
    let owed = [true, false]
        .map(|arises| exact.owes(facts, Wanted { duty: Imposed::ByTheAct(duty), arises }));
    match owed[0].or(owed[1]) {
        Answer::Yes => "due",
        Answer::No => "none",
        Answer::Unknown => "unknown",
    }
}

pub(in crate::law_tests) fn result(
    program: &Program,
    facts: &FactSet,
    duty: Option<Duty>,
) -> &'static str {
    let (program, exact) = exact(program, facts);
    follows(&program, &exact, facts, duty)
}

/// Whether a rule of such an effect takes part in what a table is about.
pub(in crate::law_tests) fn wanted(then: Effect, duty: Option<Duty>) -> bool {
    match duty {
        Some(duty) => [Effect::Arises(duty), Effect::Stands(duty), Effect::StandsOutside(duty)]
            .contains(&then),
        None => then.takes_out() || [Effect::Prohibited, Effect::Noted].contains(&then),
    }
}

/// The places that take part: of rules that bite or exclude, and of rules that are
/// lifted with the exceptions that lift them; of a prohibition, the exceptions
/// that fail as well.
fn places(program: &Program, facts: &FactSet, edition: Edition, duty: Option<Duty>) -> Vec<Place> {
    let mut places = Vec::new();
    for entry in &program.entries {
        let Origin::Act(rule) = entry.origin else { continue };
        if !wanted(entry.then, duty) || any_holds(&entry.when, facts) == Answer::No {
            continue;
        }
        places.extend(rule.norm.place(edition));
        places.extend(rule.when_in(edition).filter_map(|element| element.norm.place(edition)));
        let bites = entry.bites(facts) != Answer::No;
        for exception in &entry.exceptions {
            let holds = any_holds(&exception.cubes, facts) == Answer::Yes;
            if let Some(exception) = exception.origin.of_the_act.filter(|_| holds || bites) {
                places.extend(exception.norm.place(edition));
                places.extend(exception.elements_in(edition).filter_map(|e| e.norm.place(edition)));
            }
        }
    }
    places
}

/// Checks one table; appends what is wrong.
pub(super) fn check(at: &str, decisions: &Decisions, faults: &mut Vec<String>) {
    // What the table says beforehand is settled once, and each state has little left to settle.
    let background = fixed(&decisions.background);
    let editions = decisions.editions.iter();
    let programs: Vec<(Edition, Program)> =
        editions.map(|one| (*one, program(*one).specialise(&background))).collect();
    let rows: Vec<&Row> = decisions.rows.iter().collect();
    let cells: Vec<&[Vec<String>]> = rows.iter().map(|row| row.cells.as_slice()).collect();
    let mut states =
        States::new((0..decisions.columns.len()).map(|at| decisions.values(at)).collect());
    let uncovered = cells.iter().try_fold(ALL, |left, row| {
        let row = states.row(row)?;
        states.without(left, row)
    });
    if let Some(state) = states.first(uncovered.unwrap()) {
        faults.push(format!("{at}: no row covers {:?} {state:?}", decisions.columns));
    }
    for (place, row) in rows.iter().enumerate() {
        for other in &rows[place + 1..] {
            let conflicts = conflicts(&row.cells, &other.cells);
            if row.result == other.result {
                continue;
            }
            match conflicts.as_slice() {
                [] => faults.push(format!(
                    "{at}: lines {} and {} overlap and differ",
                    row.line, other.line
                )),
                [column] => turning(at, decisions, &programs, row, other, *column, faults),
                _ => {}
            }
        }
    }
    for (edition, program) in &programs {
        for row in &rows {
            for facts in decisions.states(row, None) {
                let got = result(program, &facts, decisions.duty);
                let line = row.line;
                if got != row.result {
                    faults.push(format!(
                        "{at}: line {line} ({edition}): {got}, expected {}",
                        row.result
                    ));
                    continue;
                }
                let there = places(program, &facts, *edition, decisions.duty);
                for by in &row.by {
                    let place =
                        Place::short(by).unwrap_or_else(|| panic!("{at}: line {line}: `{by}`"));
                    let cited = cited_in(*edition, place, decisions.editions[0]);
                    if !cited.iter().any(|place| there.contains(place)) {
                        faults.push(format!(
                            "{at}: line {line} ({edition}): {by} is not among the reasons"
                        ));
                    }
                }
            }
        }
    }
}

/// (d): with the one column open on which two rows differ, the state where they
/// meet is undetermined, and the column is missing.
fn turning(
    at: &str,
    decisions: &Decisions,
    programs: &[(Edition, Program)],
    row: &Row,
    other: &Row,
    column: usize,
    faults: &mut Vec<String>,
) {
    let both = Row { cells: meet(&row.cells, &other.cells), ..row.clone() };
    let verdicts = ["permitted", "prohibited", "not-regulated"];
    let same_answer = |a: &str, b: &str| (a == "prohibited") == (b == "prohibited");
    if verdicts.contains(&row.result.as_str()) && same_answer(&row.result, &other.result) {
        return;
    }
    for (edition, program) in programs {
        for facts in decisions.states(&both, Some(column)) {
            let name = &decisions.columns[column];
            let (program, exact) = exact(program, &facts);
            let got = follows(&program, &exact, &facts, decisions.duty);
            if got != "undetermined" && got != "unknown" {
                faults.push(format!(
                    "{at}: lines {} and {} ({edition}): with `{name}` open it is {got}",
                    row.line, other.line
                ));
                continue;
            }
            if decisions.duty.is_some() {
                continue;
            }
            let missing: Vec<Question> =
                exact.essential(Asked::Overall, &facts).questions().collect();
            let wanted = Fact::named(name).map_or_else(
                || match name.as_str() {
                    "kind" => Question::Kind,
                    "relation" => Question::Relation,
                    "source" => Question::Source,
                    _ => Question::Request,
                },
                Question::Fact,
            );
            if !missing.contains(&wanted) {
                faults.push(format!(
                    "{at}: lines {} and {} ({edition}): `{name}` is not missing: {missing:?}",
                    row.line, other.line
                ));
            }
        }
    }
}

/// What is known of a state, exclusive groups aside.
fn fixed(facts: &FactSet) -> FactSet {
    let mut fixed = *facts;
    for group in Group::ALL {
        if !facts.yes.meets(&group.mask()) {
            fixed.no = fixed.no.minus(group.mask());
        }
    }
    fixed
}

/// The columns by which alone two rows differ in what follows.
pub(super) fn turning_columns(decisions: &Decisions) -> BTreeSet<&str> {
    let mut turning = BTreeSet::new();
    for (place, row) in decisions.rows.iter().enumerate() {
        for other in &decisions.rows[place + 1..] {
            if let [column] = conflicts(&row.cells, &other.cells).as_slice()
                && row.result != other.result
            {
                turning.insert(decisions.columns[*column].as_str());
            }
        }
    }
    turning
}

/// Every fact that the rules of an article read while they are in force, keys aside; what
/// they refer to in another article is read there.
pub(super) fn facts_read(file: &str, rules: &[Rule]) -> BTreeSet<&'static str> {
    let mut facts = BTreeSet::new();
    let mut visit = |condition: &Condition| {
        condition.atoms(&mut |fact, _| {
            if Fact::ACT.contains(&fact) {
                facts.insert(fact.id());
            }
        });
    };
    for rule in rules {
        rule.when.iter().for_each(|element| visit(&element.needs));
        let editions = Edition::ALL.into_iter().filter(|edition| rule.norm.in_force(*edition));
        let elsewhere = |exception: &&Exception| {
            HOMES.iter().any(|(cases, home)| {
                *home != file && cases.iter().any(|one| one.norm == exception.norm)
            })
        };
        let exceptions = editions.flat_map(|edition| rule.exceptions_in(edition));
        let exceptions = exceptions.filter(|exception| !elsewhere(exception));
        exceptions
            .flat_map(|exception| exception.elements)
            .for_each(|element| visit(&element.needs));
    }
    facts
}
