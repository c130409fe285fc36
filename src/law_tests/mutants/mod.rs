//! Every wrong law is caught: each single change of the law either changes nothing that anybody
//! could see, in any state, or a row of the article pages fails.

mod alike;
mod change;
mod differ;
mod rows;
mod theorems;
mod view;
mod whole;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use alike::ALIKE;
use change::{Kind, Mutant};
use differ::{Difference, Space};
use rows::{Expected, Otherwise};
use view::{Law, Lowered};
use whole::Whole;

use super::tables::FILES;
use crate::edition::Edition;
use crate::law;
use crate::rule::{Effect, Rule};

/// What of the rules is otherwise in an edition.
type Changed = Vec<(usize, Option<Lowered>)>;

/// The law as it is, edition by edition, and what its tables say.
struct There {
    rules: Vec<&'static Rule>,
    law: Vec<Vec<Option<Lowered>>>,
    rows: Vec<Vec<Expected>>,
    whole: Vec<Vec<Whole>>,
}

impl There {
    fn new() -> Self {
        let rules: Vec<&'static Rule> = law::rules().collect();
        let lower = |edition: Edition| {
            rules.iter().map(|rule| Law::AS_IT_IS.lower(rule, edition)).collect::<Vec<_>>()
        };
        let law: Vec<_> = Edition::ALL.into_iter().map(lower).collect();
        let rows = rows::all(&law);
        let mut whole: Vec<Vec<Whole>> = Edition::ALL.iter().map(|_| Vec::new()).collect();
        for row in whole::all() {
            let at = Edition::ALL.iter().position(|one| *one == row.edition).unwrap();
            whole[at].push(row);
        }
        Self { rules, law, rows, whole }
    }

    /// What of the rules the mutant has otherwise, edition by edition; nothing where a row fails.
    fn left(&self, mutant: &Mutant) -> Option<Vec<Changed>> {
        let mut left: Vec<Changed> = Edition::ALL.iter().map(|_| Vec::new()).collect();
        // The last edition has most rows.
        for (at, edition) in Edition::ALL.iter().enumerate().rev() {
            let changed = mutant.law.changed(&self.rules, &self.law[at], *edition);
            if !changed.is_empty() && self.fails(at, &changed) {
                return None;
            }
            left[at] = changed;
        }
        Some(left)
    }

    /// Whether a row of the edition fails.
    fn fails(&self, at: usize, changed: &Changed) -> bool {
        let otherwise = Otherwise { law: &self.law[at], changed };
        if self.rows[at].iter().any(|row| otherwise.fails(row)) {
            return true;
        }
        let rules = otherwise.rules();
        self.whole[at].iter().any(|row| whole::answered(&rules, &row.facts) != row.answered)
    }

    /// The first difference of each of these laws.
    fn differences(&self, left: &[(&Mutant, Vec<Changed>)]) -> BTreeMap<usize, Difference> {
        let mut found = BTreeMap::new();
        for (at, edition) in Edition::ALL.into_iter().enumerate().rev() {
            for handling in Space::handlings(edition) {
                let mut space = Space::of(edition, handling, &self.law[at]);
                for (number, (_, changed)) in left.iter().enumerate() {
                    if !changed[at].is_empty() && !found.contains_key(&number) {
                        let difference = space.difference(&changed[at]);
                        found.extend(difference.map(|one| (number, one)));
                    }
                }
            }
        }
        found
    }

    /// The page on which a rule stands.
    fn page(&self, rule: usize) -> &'static str {
        let written = |rule: &Rule| format!("{rule:?}");
        let wanted = written(self.rules[rule]);
        let there =
            FILES.iter().find(|(_, _, rules)| rules.iter().any(|one| written(one) == wanted));
        match (there, self.rules[rule].then) {
            (Some((file, ..)), _) => file,
            (None, Effect::NoProvision) => "a27_third_party_provision",
            (None, _) => "a32_requests",
        }
    }

    /// The rows that would catch these, each once, by the page on which they belong.
    fn wanted(
        &self,
        differing: &[(&Mutant, &Vec<Changed>, &Difference)],
    ) -> BTreeMap<&'static str, Vec<String>> {
        let mut pages: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        let mut rows: Vec<Whole> = Vec::new();
        for (mutant, changed, difference) in differing {
            let caught = rows.iter().any(|row| {
                let at = Edition::ALL.iter().position(|one| *one == row.edition).unwrap();
                let otherwise = Otherwise { law: &self.law[at], changed: &changed[at] };
                whole::answered(&otherwise.rules(), &row.facts) != row.answered
            });
            if caught {
                continue;
            }
            let Difference { edition, so, .. } = difference;
            let at = Edition::ALL.iter().position(|one| one == edition).unwrap();
            let rules: Vec<Option<&Lowered>> = self.law[at].iter().map(Option::as_ref).collect();
            let facts = whole::state(so);
            let answered = whole::answered(&rules, &facts);
            let row = whole::row(*edition, so, &answered, &mutant.says);
            let page = changed[at].first().map_or("", |(rule, _)| self.page(*rule));
            pages.entry(page).or_default().push(row);
            rows.push(Whole { at: String::new(), edition: *edition, facts, answered });
        }
        pages
    }
}

#[test]
fn every_whole_answer_is_the_laws() {
    let there = There::new();
    let mut faults = Vec::new();
    for (law, rows) in there.law.iter().zip(&there.whole) {
        let rules: Vec<Option<&Lowered>> = law.iter().map(Option::as_ref).collect();
        for row in rows {
            let found = whole::answered(&rules, &row.facts);
            if found != row.answered {
                faults.push(format!("{}: {}", row.at, found.cells().join(" | ")));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// What becomes of the wrong laws of one kind.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    caught: usize,
    /// No rule of any edition is otherwise: what was changed is read by none, or cited beside.
    unread: usize,
    /// No case tells them apart.
    alike: usize,
}

#[test]
fn every_wrong_law_is_caught() {
    let there = There::new();
    let mutants = change::all();
    let mut counts: BTreeMap<Kind, Count> = BTreeMap::new();
    let mut left: Vec<(&Mutant, Vec<Changed>)> = Vec::new();
    for mutant in &mutants {
        let of = counts.entry(mutant.kind).or_default();
        let of_a_place = matches!(mutant.kind, Kind::CitationSwapped | Kind::InForceShifted);
        match there.left(mutant) {
            None => of.caught += 1,
            Some(changed) if of_a_place && changed.iter().all(Vec::is_empty) => of.unread += 1,
            Some(changed) => left.push((mutant, changed)),
        }
    }
    let found = there.differences(&left);
    let (mut alike, mut differing) = (BTreeSet::new(), Vec::new());
    for (number, (mutant, changed)) in left.iter().enumerate() {
        match found.get(&number) {
            Some(difference) => differing.push((*mutant, changed, difference)),
            None => {
                counts.entry(mutant.kind).or_default().alike += 1;
                alike.insert(mutant.what.as_str());
            }
        }
    }
    println!("{} wrong laws: {counts:#?}", mutants.len());
    let mut text = String::new();
    for (mutant, _, Difference { what, document, .. }) in &differing {
        writeln!(text, "{:?}: {}\n# {what}\n{document}", mutant.kind, mutant.what).unwrap();
    }
    for (page, rows) in there.wanted(&differing) {
        writeln!(text, "To be added to src/law/{page}.md:\n{}", rows.join("\n")).unwrap();
    }
    assert!(differing.is_empty(), "{} wrong laws are not caught\n{text}", differing.len());
    let named: BTreeSet<&str> = ALIKE.iter().map(|(what, _)| *what).collect();
    let (unnamed, gone): (Vec<_>, Vec<_>) =
        (alike.difference(&named).collect(), named.difference(&alike).collect());
    assert!(
        unnamed.is_empty() && gone.is_empty(),
        "no case tells apart: {unnamed:#?}\nbut: {gone:#?}"
    );
}
