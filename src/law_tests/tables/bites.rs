//! What the tables show at work: each duty owed in each edition in which it exists, and each
//! exception of the edition that lifts a rule.

use super::*;
use crate::engine::{CompiledException, Entry};
use crate::norm::Norm;

#[test]
fn every_duty_bites_in_each_edition_in_which_it_exists() {
    let mut owed: Vec<(Duty, Edition)> = Vec::new();
    for (_, table) in every_table() {
        let due = table.rows.iter().any(|row| row.result == "due");
        let duty = table.duty.filter(|_| due);
        owed.extend(
            duty.into_iter().flat_map(|duty| table.editions.iter().map(move |one| (duty, *one))),
        );
    }
    let mut faults = Vec::new();
    for edition in Edition::ALL {
        for rule in law::rules().filter(|rule| rule.norm.in_force(edition)) {
            let Some(Wanted { duty: Imposed::ByTheAct(duty), .. }) = rule.then.imposes() else {
                continue;
            };
            let fault = format!("{edition}: no row shows `{}` to be owed", duty.id());
            if !owed.contains(&(duty, edition)) && !faults.contains(&fault) {
                faults.push(fault);
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_exception_frees_once() {
    let mut frees: BTreeSet<Norm> = BTreeSet::new();
    for (_, table) in every_table() {
        let of_table = PROGRAMS.iter().filter(|(edition, _)| table.editions.contains(edition));
        for (_, program) in of_table {
            for facts in table.rows.iter().flat_map(|row| table.states(row, None)) {
                // What a row leaves open may leave open which of two twin rules is reached.
                let reached = |entry: &&Entry| any_holds(&entry.when, &facts) != Answer::No;
                for entry in program.entries.iter().filter(reached) {
                    let holds = |exception: &&CompiledException| {
                        any_holds(&exception.cubes, &facts) == Answer::Yes
                    };
                    let holding = entry.exceptions.iter().filter(holds);
                    frees.extend(holding.filter_map(|exception| {
                        exception.origin.of_the_act.map(|exception| exception.norm)
                    }));
                }
            }
        }
    }
    let exceptions = law::rules().flat_map(Rule::exceptions).map(|exception| exception.norm);
    let idle: BTreeSet<&str> =
        exceptions.filter(|norm| !frees.contains(norm)).map(Norm::id).collect();
    assert!(idle.is_empty(), "no row shows these exceptions to lift a rule: {idle:?}");
}
