//! What a row says: its rule by the names of both sides, and its conditions as facts in words.

use super::common::Common;
use super::row::Ground;
use super::scope::Sides;
use super::told::Told;
use crate::compile::CompiledPolicy;
use crate::duty::Duty;
use crate::engine::{Key, Lift, RegionKind};
use crate::establish::phrase;
use crate::fact::{Fact, Group, Term};
use crate::norm::{Citation, Norm};
use crate::text::{Language, Text};
use crate::vocabulary::Id;

/// The names by which rows are told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) common: &'a Common,
    pub(super) sides: Sides<'a>,
}

/// The norm of a rule of the Act.
pub(super) const fn norm(key: Key) -> Option<Norm> {
    match key {
        Key::TakesOut(norm) | Key::Prohibits(norm) | Key::Noted(norm) | Key::Withheld(norm) => {
            Some(norm)
        }
        Key::Duty(duty, _) => Some(duty.norm()),
        Key::Compelled => Some(Norm::BasedOnLaw),
        Key::Promise(_) | Key::Own(..) => None,
    }
}

/// The duty of the Act.
pub(super) const fn duty(key: Key) -> Option<Duty> {
    match key {
        Key::Duty(duty, _) => Some(duty),
        _ => None,
    }
}

impl Words<'_> {
    /// What a duty of the policy is, in the words of the newer side that has it.
    pub(super) fn own(&self, key: Key) -> Option<Text> {
        let (Key::Own(..), Some(id)) = (key, self.id(key)) else { return None };
        let mut policies = self.sides.each.iter().rev().map(|one| one.policy());
        policies.find_map(|policy| {
            policy.duties.iter().find(|duty| duty.id == id).map(|duty| duty.says.clone())
        })
    }

    /// The clause of a promise, or the id of a duty.
    pub(super) fn id(&self, key: Key) -> Option<Id> {
        match key {
            Key::Promise(number) => self.common.clauses.get(number).cloned(),
            Key::Own(number, _) => self.common.duties.get(number).cloned(),
            Key::Duty(duty, _) => Some(duty.id().into()),
            _ => None,
        }
    }

    pub(super) fn lifted_by(&self, kind: RegionKind) -> Option<Ground> {
        match kind {
            RegionKind::LiftedBy(lift) | RegionKind::BitesThough(lift) => Some(self.lift(lift)),
            _ => None,
        }
    }

    pub(super) fn lift(&self, (norm, clause): Lift) -> Ground {
        Ground { norm, clause: clause.and_then(|at| self.common.clauses.get(at).cloned()) }
    }

    /// Where each side has the norm.
    pub(super) fn citations(&self, key: Key) -> [Option<Citation>; 2] {
        let [old, new] = self.sides.days;
        [old, new].map(|day| norm(key)?.citation_on(day))
    }

    /// The clause of each side that makes the promise or the duty.
    pub(super) fn clauses(&self, key: Key) -> [Option<Id>; 2] {
        let id = self.id(key);
        self.sides.each.map(CompiledPolicy::policy).map(|policy| {
            let id = id.as_ref()?;
            match key {
                Key::Promise(_) => {
                    policy.promises.iter().find(|one| one.clause.first() == id)?;
                    Some(id.clone())
                }
                Key::Own(..) => {
                    let duty = policy.duties.iter().find(|duty| duty.id == *id)?;
                    Some(duty.clause.first().clone())
                }
                _ => None,
            }
        })
    }

    /// The conditions of a row: first what its keys are, then what is so, then what is not.
    pub(super) fn conditions(&self, told: &Told) -> Vec<Text> {
        let groups = Group::ALL.map(Group::mask);
        let groups = groups.iter().filter(|group| told.values.meets(group));
        let mut all: Vec<Text> = Vec::new();
        for group in groups {
            let (may, not) = (told.values.intersection(*group), group.minus(told.values));
            if may.len() <= not.len() {
                all.push(Text::in_both(|language| {
                    let each: Vec<String> =
                        may.iter().map(|fact| self.phrase(fact, true, language)).collect();
                    each.join(match language {
                        Language::En => ", or ",
                        Language::Ja => "又は",
                    })
                }));
            } else {
                all.extend(not.iter().map(|fact| self.fact(fact, false)));
            }
        }
        all.extend(told.yes.iter().map(|fact| self.fact(fact, true)));
        all.extend(told.no.iter().map(|fact| self.fact(fact, false)));
        all
    }

    fn fact(&self, fact: Fact, so: bool) -> Text {
        Text::in_both(|language| self.phrase(fact, so, language))
    }

    /// The fact in words: of a term those of the newer side that has it.
    fn phrase(&self, fact: Fact, so: bool, language: Language) -> String {
        let policies = self.sides.each.map(CompiledPolicy::policy);
        let own = |place: usize| {
            let id = self.common.terms.get(place)?;
            policies.iter().rev().find_map(|policy| {
                let at = policy.terms.iter().position(|term| term.id == *id)?;
                Some((*policy, Fact::Term(Term::new(at)?)))
            })
        };
        let [_, newer] = policies;
        let (policy, fact) = match fact {
            Fact::Term(term) => own(term.place()).unwrap_or((newer, fact)),
            fact => (newer, fact),
        };
        phrase(policy, fact, so, language).into_owned()
    }
}
