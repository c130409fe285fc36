//! What is proved of the Act, on every state there is: that it is encoded here as `appi-oracle`
//! encodes it, and what else holds of its rules.
//!
//! An edition, a handling, a kind of information and a channel are one set of keys; source,
//! recipient, request and every fact are open in it, and what either encoding says is a condition
//! on them. What is the same condition is the same node of a diagram, so that two encodings agree
//! where nothing is left of their difference.

pub(super) mod state;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use appi_oracle::Says;

use crate::duty::Duty;
use crate::edition::Edition;
use crate::engine::{Origin, Program, Said};
use crate::fact::Fact;
use crate::law;
use crate::norm::Norm;
use crate::rule::Rule;
use state::{Keys, When};

/// What one look at every set of keys has found.
#[derive(Debug, Default)]
struct Found {
    /// In what the encodings differ, each with the smallest case and where else.
    differences: BTreeMap<String, Smallest>,
    /// Which of the differences that there may be there are.
    used: BTreeSet<&'static str>,
    /// The rules that bite in some state, and the exceptions that lift one.
    bite: BTreeSet<(Edition, usize)>,
    lift: BTreeSet<(Edition, usize, Norm)>,
    /// Where a consent prohibits what is permitted without it.
    harmed: BTreeSet<String>,
    sets: usize,
}

/// A difference, at its smallest.
#[derive(Debug)]
struct Smallest {
    case: String,
    facts: usize,
    among: BTreeSet<String>,
}

/// What consents answer.
const CONSENTS: [Fact; 6] = [
    Fact::ConsentToUse,
    Fact::ConsentToProvision,
    Fact::ConsentToForeignProvision,
    Fact::ConsentToSpecialCare,
    Fact::ConsentToReferable,
    Fact::ReferableConsentConfirmed,
];

/// Where a rule stands among all.
fn place(rule: &'static Rule) -> usize {
    law::rules().position(|one| core::ptr::eq(one, rule)).unwrap()
}

/// In what the two differ, and when. Duties are compared where neither prohibits. Where the crate
/// knows no rule of what is done, it says `not regulated` of a case within the chapter too.
fn differences(here: &Said, there: &Says<When>) -> Vec<(String, When)> {
    let (prohibited, regulated) = (When(here.prohibited), When(here.regulated));
    let barred = prohibited | there.prohibited;
    let withheld = there.enforcement_withheld.differs(When(here.withheld));
    let mut all = vec![
        ("prohibited, says the crate alone".to_owned(), prohibited.minus(there.prohibited)),
        ("prohibited, says the oracle alone".to_owned(), there.prohibited.minus(prohibited)),
        (
            "regulated, says the crate, and outside, says the oracle".to_owned(),
            (there.outside & regulated).minus(barred),
        ),
        ("whether powers are held back".to_owned(), withheld & prohibited & there.prohibited),
    ];
    for duty in Duty::ALL {
        let owed = here.owed.iter().filter(|(one, _)| one == duty);
        let owed = owed.fold(When::NEVER, |any, (_, owed)| any | When(*owed));
        let said = there.duties.iter().filter(|(id, _)| *id == duty.id());
        let said = said.fold(When::NEVER, |any, (_, owed)| any | *owed);
        let id = duty.id();
        all.push((format!("owed, says the crate alone: {id}"), owed.minus(said | barred)));
        all.push((format!("owed, says the oracle alone: {id}"), said.minus(owed | barred)));
    }
    all
}

impl Found {
    /// Looks at every set of keys, once for all tests.
    fn all() -> &'static Self {
        static FOUND: OnceLock<Found> = OnceLock::new();
        FOUND.get_or_init(|| {
            let mut found = Self::default();
            for (edition, of_the_oracle) in Edition::ALL.into_iter().zip(appi_oracle::Edition::ALL)
            {
                for keys in Keys::of(edition) {
                    for kind in keys.kinds() {
                        let here = keys.said(kind);
                        let possible = keys.possible();
                        found.compare(keys, of_the_oracle, &here, possible);
                        found.look_at_rules(edition, &here, possible);
                        found.look_at_consents(keys, &here, possible);
                        found.sets += 1;
                    }
                }
            }
            found
        })
    }

    fn compare(&mut self, keys: Keys, edition: appi_oracle::Edition, here: &Said, possible: When) {
        let there = appi_oracle::says(edition, &keys);
        let may = appi_oracle::differences(edition, &keys);
        for (what, differ) in differences(here, &there) {
            let mut differ = differ & possible;
            let about = |duties: &[&str]| {
                duties.is_empty() || duties.iter().any(|duty| what.ends_with(duty))
            };
            for may in may.iter().filter(|may| about(may.duties)) {
                if differ & may.state != When::NEVER {
                    self.used.insert(may.name);
                }
                differ = differ.minus(may.state);
            }
            let Some(so) = differ.smallest() else { continue };
            let smallest = self.differences.entry(format!("{}: {what}", keys.handling));
            let smallest = smallest.or_insert_with(|| Smallest {
                case: String::new(),
                facts: usize::MAX,
                among: BTreeSet::new(),
            });
            smallest.among.insert(format!("{} {}", keys.edition, keys.kind));
            if so.len() < smallest.facts {
                (smallest.case, smallest.facts) = (keys.document(&so), so.len());
            }
        }
    }

    fn look_at_rules(&mut self, edition: Edition, here: &Said, possible: When) {
        for (rule, when, exceptions) in &here.rules {
            let (at, when) = (place(rule), When(*when) & possible);
            let lifted = exceptions.iter().fold(When::NEVER, |any, (_, one)| any | When(*one));
            if when.minus(lifted) != When::NEVER {
                self.bite.insert((edition, at));
            }
            let holding = exceptions.iter().filter(|(_, one)| when & When(*one) != When::NEVER);
            self.lift.extend(holding.map(|(norm, _)| (edition, at, *norm)));
        }
    }

    fn look_at_consents(&mut self, keys: Keys, here: &Said, possible: When) {
        let prohibited = When(here.prohibited);
        for consent in CONSENTS {
            let harmed = prohibited.given(consent, true).minus(prohibited.given(consent, false));
            if let Some(so) = (harmed & possible).smallest() {
                self.harmed.insert(format!("# {consent}\n{}", keys.document(&so)));
            }
        }
    }
}

#[test]
fn both_encodings_of_the_act_agree_on_every_state() {
    let found = Found::all();
    let shown = found.differences.iter().map(|(what, Smallest { case, among, .. })| {
        format!("# {what}; in {}\n{case}", among.iter().cloned().collect::<Vec<_>>().join(", "))
    });
    let shown: Vec<String> = shown.collect();
    assert!(shown.is_empty(), "{} differences\n\n{}", shown.len(), shown.join("\n"));
    assert!(found.sets > 1000, "only {} sets of keys", found.sets);
}

#[test]
fn every_difference_that_may_be_there_is() {
    let keys = Keys::of(Edition::LAST).next().unwrap();
    keys.said(keys.kind);
    for may in appi_oracle::differences(appi_oracle::Edition::Y2024, &keys) {
        let used = Found::all().used.contains(may.name);
        assert!(used, "{} ({}): no difference left", may.name, may.authority);
    }
}

#[test]
fn no_rule_and_no_exception_can_never_apply() {
    let found = Found::all();
    let mut idle = Vec::new();
    for edition in Edition::ALL {
        for entry in &Program::of_the_act(edition).entries {
            let Origin::Act(rule) = entry.origin else { continue };
            let at = place(rule);
            if !found.bite.contains(&(edition, at)) {
                idle.push(format!("{edition}: rule {at} of `{}` never bites", rule.norm));
            }
            let exceptions = entry.exceptions.iter().filter_map(|one| one.origin.of_the_act);
            for exception in exceptions {
                if !found.lift.contains(&(edition, at, exception.norm)) {
                    let (norm, rule) = (exception.norm, rule.norm);
                    idle.push(format!("{edition}: `{norm}` never lifts rule {at} of `{rule}`"));
                }
            }
        }
    }
    assert!(idle.is_empty(), "{} never apply\n{}", idle.len(), idle.join("\n"));
}

#[test]
fn a_consent_never_harms() {
    let harmed: Vec<&str> = Found::all().harmed.iter().map(String::as_str).collect();
    assert!(harmed.is_empty(), "{}", harmed.join("\n"));
}
