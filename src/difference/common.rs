//! What both sides have in common: one place for each term, one number for each clause and duty.

use core::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use super::error::DifferenceError;
use super::scope::{Question, Scope, Sides};
use crate::case::Presume;
use crate::compile::CompiledPolicy;
use crate::decision::at_first;
use crate::engine::{Entry, Origin, Program, Side};
use crate::establish::Established;
use crate::fact::{Fact, FactMask, FactSet, Group, Silence, Term};
use crate::policy::Policy;
use crate::rule::{Cube, Effect};
use crate::sorted::InOrder as _;
use crate::vocabulary::{Handling, Id};

/// The names of both sides, in the order of their ids.
#[derive(Debug)]
pub(super) struct Common {
    pub(super) terms: Vec<Id>,
    pub(super) clauses: Vec<Id>,
    pub(super) duties: Vec<Id>,
    /// Of each side, the places of its terms.
    moved: [Moved; 2],
}

/// Where each term of a policy stands among those of both.
#[derive(Debug)]
struct Moved {
    to: Vec<Term>,
    all: FactMask,
    /// Whether each stands where it stood.
    nowhere: bool,
}

impl Moved {
    fn mask(&self, mask: FactMask) -> FactMask {
        if self.nowhere || !mask.meets(&self.all) {
            return mask;
        }
        let terms = mask.intersection(self.all).iter().filter_map(|fact| match fact {
            Fact::Term(term) => self.to.get(term.place()).map(|to| Fact::Term(*to)),
            _ => None,
        });
        terms.fold(mask.minus(self.all), FactMask::with)
    }

    fn cube(&self, cube: Cube) -> Cube {
        Cube { yes: self.mask(cube.yes), no: self.mask(cube.no) }
    }
}

fn sorted<'p>(ids: impl Iterator<Item = &'p Id>) -> Vec<Id> {
    let mut ids: Vec<Id> = ids.cloned().collect();
    ids.put_in_order(Ord::cmp);
    ids.dedup();
    ids
}

impl Common {
    pub(super) fn of(policies: [&Policy; 2]) -> Result<Self, DifferenceError> {
        let terms = sorted(policies.iter().flat_map(|one| one.terms.iter().map(|term| &term.id)));
        let count = terms.len();
        let moved = policies.map(|policy| {
            let to = policy.terms.iter().map(|term| terms.binary_search(&term.id).ok());
            let to: Option<Vec<Term>> = to.map(|place| Term::new(place?)).collect();
            let to = to?;
            let all = (0..Term::MAX).filter_map(Term::new).map(Fact::Term).collect();
            let nowhere = to.iter().enumerate().all(|(at, term)| term.place() == at);
            Some(Moved { to, all, nowhere })
        });
        let [Some(one), Some(other)] = moved else {
            return Err(DifferenceError::TooManyTerms { count });
        };
        Ok(Self {
            clauses: sorted(
                policies.iter().flat_map(|one| one.clauses.iter().map(|clause| &clause.id)),
            ),
            duties: sorted(policies.iter().flat_map(|one| one.duties.iter().map(|duty| &duty.id))),
            moved: [one, other],
            terms,
        })
    }

    /// The rules of a program of one side.
    fn side(&self, side: usize, policy: &Policy, program: &Program) -> Side {
        let [moved, other] = &self.moved;
        let moved = if side == 0 { moved } else { other };
        let cubes = |cubes: &[Cube]| cubes.iter().map(|cube| moved.cube(*cube)).collect::<Vec<_>>();
        let entries = program.entries.iter().map(|entry| {
            let mut entry = Entry { when: cubes(&entry.when), ..entry.clone() };
            for exception in &mut entry.exceptions {
                exception.cubes = cubes(&exception.cubes);
            }
            entry
        });
        let entries: Vec<Entry> = entries.collect();
        let clause = |id: &Id| self.clauses.binary_search(id).ok();
        Side::of(
            &entries,
            &cubes(&program.compelled),
            &|origin, effect| match (origin, effect) {
                (_, Effect::ArisesByPolicy(place) | Effect::StandsByPolicy(place)) => {
                    self.duties.binary_search(&policy.duties.get(place)?.id).ok()
                }
                (Origin::Promise(place), _) => clause(policy.promises.get(place)?.clause.first()),
                _ => None,
            },
            &|place| clause(&policy.clauses.get(place)?.id),
        )
    }

    fn facts(&self, side: usize, facts: FactSet) -> FactSet {
        let [moved, other] = &self.moved;
        let moved = if side == 0 { moved } else { other };
        FactSet { yes: moved.mask(facts.yes), no: moved.mask(facts.no) }
    }
}

/// The rules of one side on a dataset.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) side: Side,
    program: Arc<Program>,
    /// What the rules read, in common places.
    pub(super) reads: FactMask,
    /// The same of those on one handling.
    on: RefCell<HashMap<Handling, FactMask>>,
}

/// One question on one side.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The number of the rules.
    pub(super) place: usize,
    /// What the documents say, and what silence presumes if it does.
    pub(super) fixed: FactSet,
}

/// The rules that were asked for so far.
#[derive(Debug)]
pub(super) struct Asking<'a> {
    pub(super) common: &'a Common,
    pub(super) sides: Sides<'a>,
    pub(super) scope: &'a Scope,
    rules: [HashMap<usize, Rc<Rules>>; 2],
}

impl Rules {
    /// What the rules on a handling read.
    pub(super) fn reads_of(&self, handling: Handling, fixed: &FactSet) -> FactMask {
        *self.on.borrow_mut().entry(handling).or_insert_with(|| {
            let handlings: FactMask =
                Handling::ALL.iter().map(|one| Fact::Handling(*one)).collect();
            let of = |mask: FactMask| mask.intersection(handlings);
            self.side.left(&FactSet { yes: of(fixed.yes), no: of(fixed.no) })
        })
    }

    /// What rules still read of which this is so, and what is asked beside what is claimed.
    pub(super) fn left(
        &self,
        common: &Common,
        side: usize,
        settled: FactSet,
    ) -> (FactMask, FactMask) {
        let claimed = self.program.companions.iter();
        let claimed = claimed.map(|(claim, asked)| {
            let mask = |yes| common.facts(side, FactSet { yes, no: FactMask::EMPTY }).yes;
            (mask(FactMask::EMPTY.with(*claim)), mask(*asked))
        });
        let claimed = claimed.filter(|(claim, _)| claim.is_subset(&settled.yes));
        let beside = claimed.fold(FactMask::EMPTY, |all, (_, asked)| all.union(asked));
        (self.side.left(&settled), beside)
    }
}

impl<'a> Asking<'a> {
    pub(super) fn of(common: &'a Common, sides: Sides<'a>, scope: &'a Scope) -> Self {
        Self { common, sides, scope, rules: [HashMap::new(), HashMap::new()] }
    }

    /// The question on a side; none where that has no such dataset.
    pub(super) fn ask(
        &mut self,
        side: usize,
        question: &Question,
    ) -> Result<Option<Asked>, DifferenceError> {
        let Some(own) = self.sides.each.get(side).copied() else { return Ok(None) };
        let Some(case) = self.sides.case(side, question, self.scope) else { return Ok(None) };
        let Some((place, established)) = own.established(&case)? else { return Ok(None) };
        let Some(rules) = self.rules_of(side, own, place, &question.dataset) else {
            return Ok(None);
        };
        let known = match case.presume {
            Presume::Nothing => said(&established),
            Presume::Usual => {
                let dataset = own.policy().dataset(question.dataset.as_str());
                let Some(dataset) = dataset else { return Ok(None) };
                at_first(&established, &rules.program, &case, (dataset, own.policy()))
            }
        };
        Ok(Some(Asked { place, fixed: self.common.facts(side, settled_by(known)) }))
    }

    fn rules_of(
        &mut self,
        side: usize,
        own: &CompiledPolicy,
        place: usize,
        dataset: &Id,
    ) -> Option<Rc<Rules>> {
        if let Some(known) = self.rules.get(side)?.get(&place) {
            return Some(Rc::clone(known));
        }
        let program = own.rules(place, dataset)?;
        let rules = Rc::new(Rules {
            side: self.common.side(side, own.policy(), &program),
            reads: self.common.facts(side, FactSet { yes: program.reads, no: FactMask::EMPTY }).yes,
            on: RefCell::default(),
            program,
        });
        self.rules.get_mut(side)?.insert(place, Rc::clone(&rules));
        Some(rules)
    }

    pub(super) fn known(&self, side: usize, place: usize) -> Option<Rc<Rules>> {
        self.rules.get(side)?.get(&place).cloned()
    }

    /// What silence means of a fact in common places.
    pub(super) fn silence(&self, side: usize, fact: Fact) -> Silence {
        let Fact::Term(term) = fact else { return fact.silence() };
        let id = self.common.terms.get(term.place());
        let own = self.sides.each.get(side).map(|one| one.policy());
        let own = own.and_then(|policy| policy.terms.iter().find(|one| Some(&one.id) == id));
        own.map_or(Silence::Asked, |term| term.silence)
    }

    /// The id by which a side answers a fact in common places; none of a term that it does not have.
    pub(super) fn id(&self, side: usize, fact: Fact) -> Option<String> {
        let Fact::Term(term) = fact else { return Some(fact.id().to_owned()) };
        let id = self.common.terms.get(term.place())?;
        let policy = self.sides.each.get(side)?.policy();
        policy.terms.iter().any(|one| one.id == *id).then(|| id.to_string())
    }

    /// What any of the rules reads.
    pub(super) fn reads(&self) -> FactMask {
        let all = self.rules.iter().flat_map(HashMap::values);
        all.fold(FactMask::EMPTY, |all, one| all.union(one.reads))
    }
}

/// What the documents say, be it that a case may still say otherwise; not what only follows from it
/// where nobody does.
fn said(established: &Established) -> FactSet {
    let Established { facts, settled, of_policy, of_case, of_register, .. } = established;
    let said = settled.union(*of_policy).union(*of_case).union(*of_register);
    let said = said.union(established.answered);
    FactSet { yes: facts.yes.intersection(said), no: facts.no.intersection(said) }
}

/// With what cannot be otherwise where this is so.
fn settled_by(mut facts: FactSet) -> FactSet {
    for fact in facts.yes.iter() {
        fact.excludes().for_each(|other| facts.no.insert(other));
        fact.implies().for_each(|other| facts.yes.insert(other));
    }
    for fact in facts.no.iter() {
        fact.implied_by().for_each(|other| facts.no.insert(other));
    }
    for group in Group::ALL.map(Group::mask) {
        if facts.yes.meets(&group) {
            facts.no = facts.no.union(group.minus(facts.yes));
        }
    }
    facts.no = facts.no.minus(facts.yes);
    facts
}
