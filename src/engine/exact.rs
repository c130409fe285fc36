//! What follows from the rules, as one decision diagram: exact whatever is open.

#[cfg(test)]
mod conditions;

use super::builder::{Builder, TooLarge};
use super::diagram::{Diagram, NODES, NODES_OF_RULINGS};
use super::evaluate::{Asked, Evaluation};
use super::marks::NO;
use super::program::{Authority, Entry, Origin, Program};
use super::sense::Sense;
use crate::answer::Answer;
use crate::duty::Duty;
use crate::fact::{Fact, FactMask, FactSet};
use crate::rule::{Cube, Effect};

#[cfg(test)]
pub(crate) use conditions::{Conditions, Said};

/// Who imposes a duty: the Act, or the policy at a place of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Imposed {
    ByTheAct(Duty),
    ByThePolicy(usize),
}

/// A duty, which arises from the handling or stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) duty: Imposed,
    pub(crate) arises: bool,
}

impl Effect {
    /// The duty that it imposes.
    pub(crate) const fn imposes(self) -> Option<Wanted> {
        let (duty, arises) = match self {
            Self::Arises(duty) => (Imposed::ByTheAct(duty), true),
            Self::Stands(duty) | Self::StandsOutside(duty) => (Imposed::ByTheAct(duty), false),
            Self::ArisesByPolicy(place) => (Imposed::ByThePolicy(place), true),
            Self::StandsByPolicy(place) => (Imposed::ByThePolicy(place), false),
            _ => return None,
        };
        Some(Wanted { duty, arises })
    }
}

/// When a duty is owed.
#[derive(Clone, Copy, Debug)]
struct Owed {
    wanted: Wanted,
    always: u32,
    /// Prohibited, or owed.
    wherever_permitted: u32,
    /// Permitted, and owed.
    somewhere_permitted: u32,
    /// In which sense it is owed at all.
    sense: Sense,
}

/// Where a yes to a fact that can both help and harm does either.
#[derive(Clone, Copy, Debug)]
struct BothWays {
    fact: Fact,
    harms: u32,
    helps: u32,
}

/// How many rulings there are.
const RULINGS: usize = 5;

/// Everything that the rules on one handling say, as conditions on the open facts.
#[derive(Clone, Debug)]
pub(crate) struct Exact {
    diagram: Diagram,
    act: u32,
    policy: u32,
    overall: u32,
    act_regulates: u32,
    policy_regulates: u32,
    /// In which sense it is prohibited, or regulated, by one authority or all in all.
    sense: Sense,
    owed: Vec<Owed>,
    both_ways: Vec<BothWays>,
}

/// The rules say more together than a diagram holds, most of it for the sake of this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TooMuch {
    Act,
    /// The promise at this place.
    Promise(usize),
    /// The duty of the policy at this place.
    Duty(usize),
}

impl Exact {
    /// Of rules that are settled for one handling, and of what silence may presume away.
    pub(crate) fn of(program: &Program, presumed: impl Fn(Fact) -> bool) -> Result<Self, TooMuch> {
        let mut making = Making::of(program);
        // What follows from a presumption is presumed with it.
        let of_the_act = |fact: &Fact| !matches!(fact, Fact::Term(_));
        let presumed = program.mixed.iter().filter(|fact| of_the_act(fact) || presumed(*fact));
        making.all(presumed).map_err(|TooLarge| making.most_costly())
    }

    /// How many nodes it has.
    pub(crate) fn size(&self) -> usize {
        self.diagram.len()
    }

    /// The rulings, definite exactly where every completion of the open facts agrees; of the
    /// program that this was made of, and of what its rules tell by Kleene's logic.
    pub(crate) fn rulings(
        &self,
        told: Evaluation,
        program: &Program,
        facts: &FactSet,
    ) -> Evaluation {
        let exactly = |of| self.exactly(of, told, program, facts);
        Evaluation {
            act: exactly(Asked::Prohibited(Authority::Act)),
            policy: exactly(Asked::Prohibited(Authority::Policy)),
            overall: exactly(Asked::Overall),
            act_regulates: exactly(Asked::Regulated(Authority::Act)),
            policy_regulates: exactly(Asked::Regulated(Authority::Policy)),
        }
    }

    /// One of them.
    pub(crate) fn exactly(
        &self,
        asked: Asked,
        told: Evaluation,
        program: &Program,
        facts: &FactSet,
    ) -> Answer {
        match told.answer(asked) {
            Answer::Unknown if !program.is_exact_on(facts) => self.answer(asked, facts),
            told => told,
        }
    }

    /// The same by the diagram alone.
    pub(crate) fn answer(&self, asked: Asked, facts: &FactSet) -> Answer {
        self.diagram.answer(self.root_of(asked), facts, &self.sense)
    }

    const fn root_of(&self, asked: Asked) -> u32 {
        match asked {
            Asked::Overall => self.overall,
            Asked::Prohibited(Authority::Act) => self.act,
            Asked::Prohibited(Authority::Policy) => self.policy,
            Asked::Regulated(Authority::Act) => self.act_regulates,
            Asked::Regulated(Authority::Policy) => self.policy_regulates,
        }
    }

    /// The open facts that are essential to what is asked; of a group, some of its values.
    pub(crate) fn essential(&self, asked: Asked, facts: &FactSet) -> FactMask {
        self.diagram.essential(self.root_of(asked), facts)
    }

    /// Whether, under some completion of the others, a yes to the essential fact takes away a
    /// permission (`harms`) or gives one. A fact that works in one way alone does so.
    pub(crate) fn turns_toward(&self, facts: &FactSet, fact: Fact, harms: bool) -> bool {
        self.both_ways.iter().find(|one| one.fact == fact).is_none_or(|one| {
            let open = facts.with(fact, Answer::Unknown);
            let root = if harms { one.harms } else { one.helps };
            self.diagram.answer(root, &open, &Sense::default()) != Answer::No
        })
    }

    /// Whether a duty is owed, whatever the verdict.
    pub(crate) fn owes(&self, facts: &FactSet, wanted: Wanted) -> Answer {
        let owed = self.owed.iter().find(|one| one.wanted == wanted);
        owed.map_or(Answer::No, |owed| self.diagram.answer(owed.always, facts, &owed.sense))
    }

    /// The open facts that are essential to whether a duty is owed.
    pub(crate) fn essential_to_duty(&self, facts: &FactSet, wanted: Wanted) -> FactMask {
        let owed = self.owed.iter().find(|one| one.wanted == wanted);
        owed.map_or(FactMask::EMPTY, |owed| self.diagram.essential(owed.always, facts))
    }

    /// Whether a duty is owed where the handling is permitted.
    pub(crate) fn owes_if_permitted(&self, facts: &FactSet, wanted: Wanted) -> Answer {
        let Some(owed) = self.owed.iter().find(|one| one.wanted == wanted) else {
            return Answer::No;
        };
        let somewhere = owed.sense.with(self.sense.reversed());
        if !self.diagram.is_possible(owed.somewhere_permitted, true, facts, &somewhere) {
            return Answer::No;
        }
        let wherever = owed.sense.with(self.sense);
        if self.diagram.is_possible(owed.wherever_permitted, false, facts, &wherever) {
            Answer::Unknown
        } else {
            Answer::Yes
        }
    }

    /// The minimal sets of changes to these facts under which the handling is permitted
    /// ([`Diagram::ways`]).
    pub(crate) fn ways(&self, facts: &FactSet, to: &FactSet) -> (Vec<Cube>, bool) {
        self.diagram.ways(self.overall, facts, to)
    }
}

/// The rules, being made a diagram of.
struct Making<'p> {
    program: &'p Program,
    builder: Builder,
    /// How many steps each rule took.
    costs: Vec<usize>,
}

impl<'p> Making<'p> {
    fn of(program: &'p Program) -> Self {
        Self::reading(program, core::iter::empty())
    }

    /// The same, where these facts are read after those of the rules.
    fn reading(program: &'p Program, also: impl Iterator<Item = Fact>) -> Self {
        // What the last limits of the Act ask for decides most: read first, half as many nodes
        // are needed as in the order of the rules, and a third as with the exclusions first.
        let limits = program.entries.iter().filter(|entry| {
            entry.then == Effect::Prohibited && entry.authority() == Authority::Act
        });
        let limits: Vec<&Cube> = limits.flat_map(Entry::cubes).collect();
        let all = program.entries.iter().flat_map(Entry::cubes).chain(&program.compelled);
        let cubes = limits.into_iter().rev().chain(all);
        let builder = Builder::new(cubes.flat_map(|cube| cube.facts().iter()).chain(also));
        Self { program, builder, costs: vec![0; program.entries.len()] }
    }

    /// Does something for the sake of one rule.
    fn by<T>(
        &mut self,
        place: usize,
        work: impl FnOnce(&mut Builder) -> Result<T, TooLarge>,
    ) -> Result<T, TooLarge> {
        let before = self.builder.steps();
        let made = work(&mut self.builder);
        if let Some(cost) = self.costs.get_mut(place) {
            *cost += self.builder.steps() - before;
        }
        made
    }

    /// The rule of the policy for which most was done.
    fn most_costly(&self) -> TooMuch {
        let costs = self.program.entries.iter().zip(&self.costs);
        let of_the_policy = costs.filter(|(entry, _)| entry.authority() == Authority::Policy);
        match of_the_policy.max_by_key(|(_, cost)| **cost).map(|(entry, _)| entry) {
            Some(Entry { origin: Origin::Promise(place), .. }) => TooMuch::Promise(*place),
            Some(Entry {
                then: Effect::ArisesByPolicy(place) | Effect::StandsByPolicy(place),
                ..
            }) => TooMuch::Duty(*place),
            _ => TooMuch::Act,
        }
    }

    /// When each rule is reached, and when it bites.
    fn rules(&mut self) -> Result<Vec<(u32, u32)>, TooLarge> {
        let entries = self.program.entries.iter().enumerate();
        let rules = entries.map(|(place, entry)| {
            self.by(place, |builder| {
                let when = builder.any(entry.when.iter())?;
                let lifted = entry.exceptions.iter().flat_map(|exception| &exception.cubes);
                let lifted = builder.any(lifted)?;
                Ok((when, builder.minus(when, lifted)?))
            })
        });
        rules.collect()
    }

    fn all(&mut self, presumed: impl Iterator<Item = Fact>) -> Result<Exact, TooLarge> {
        let rules = self.rules()?;
        let mut exact = self.conditions(&rules, presumed)?;
        let builder = core::mem::replace(&mut self.builder, Builder::new(core::iter::empty()));
        exact.diagram = builder.finish(exact.roots())?;
        let searched = RULINGS + exact.owed.len();
        let searched = exact.roots().take(searched).all(|root| (*root as usize) < NODES_OF_RULINGS);
        if exact.size() <= NODES && searched { Ok(exact) } else { Err(TooLarge) }
    }

    /// Every condition, as a node of the builder, of when each rule is reached, and when it bites.
    fn conditions(
        &mut self,
        rules: &[(u32, u32)],
        presumed: impl Iterator<Item = Fact>,
    ) -> Result<Exact, TooLarge> {
        let program = self.program;
        let biting = |builder: &mut Builder, of: fn(Effect) -> bool| {
            let mut entries = program.entries.iter().zip(rules).filter(|(entry, _)| of(entry.then));
            entries.try_fold(NO, |any, (_, (_, bites))| builder.or(any, *bites))
        };
        let no_provision = biting(&mut self.builder, |effect| effect == Effect::NoProvision)?;
        let disapplied = biting(&mut self.builder, Effect::disapplies_the_act)?;
        let outside = biting(&mut self.builder, |effect| effect == Effect::OutsideTheChapter)?;
        let out = self.builder.or(no_provision, disapplied)?;
        let compelled = self.builder.any(program.compelled.iter())?;

        let (mut act, mut policy, mut overall) = (NO, NO, NO);
        let (mut act_reached, mut policy_reached) = (NO, NO);
        let mut duties: Vec<(Wanted, usize, u32)> = Vec::new();
        for (place, (entry, (when, bites))) in program.entries.iter().zip(rules).enumerate() {
            let (when, bites) = (*when, *bites);
            self.by(place, |builder| {
                let without = match entry.then {
                    Effect::Prohibited if entry.about_provision => no_provision,
                    Effect::ArisesByPolicy(_) if entry.about_provision => no_provision,
                    Effect::Arises(_) => out,
                    Effect::Stands(_) => outside,
                    _ => NO,
                };
                let bites = builder.minus(bites, without)?;
                match (entry.then, entry.authority()) {
                    (Effect::Prohibited, Authority::Act) => {
                        let bites = builder.minus(bites, disapplied)?;
                        act = builder.or(act, bites)?;
                        overall = builder.or(overall, bites)?;
                        act_reached = builder.or(act_reached, when)?;
                    }
                    (Effect::Prohibited, Authority::Policy) => {
                        policy = builder.or(policy, bites)?;
                        let barred = builder.minus(bites, compelled)?;
                        overall = builder.or(overall, barred)?;
                        policy_reached = builder.or(policy_reached, when)?;
                    }
                    _ => {
                        let Some(wanted) = entry.then.imposes() else { return Ok(()) };
                        match duties.iter_mut().find(|(there, ..)| *there == wanted) {
                            Some((.., owed)) => *owed = builder.or(*owed, bites)?,
                            None => duties.push((wanted, place, bites)),
                        }
                    }
                }
                Ok(())
            })?;
        }
        // Where there is no provision, the rules that remain are told only if they prohibit.
        let regulates = self.builder.minus(act_reached, out)?;
        let act_regulates = self.builder.or(regulates, act)?;

        let takes_out = program.entries.iter().filter(|entry| entry.then.takes_out());
        let out = takes_out.map(Entry::sense).fold(Sense::default(), Sense::with);
        let mut owed = Vec::new();
        for (wanted, place, always) in duties {
            let imposing = program.entries.iter().filter(|one| one.then.imposes() == Some(wanted));
            let sense = imposing.map(Entry::sense).fold(out.reversed(), Sense::with);
            owed.push(self.by(place, |builder| {
                let (wherever_permitted, somewhere_permitted) = if wanted.arises {
                    (builder.or(overall, always)?, builder.minus(always, overall)?)
                } else {
                    (always, always)
                };
                Ok(Owed { wanted, always, wherever_permitted, somewhere_permitted, sense })
            })?);
        }
        let mut both_ways = Vec::new();
        for fact in presumed {
            let yes = self.builder.given(overall, fact, true)?;
            let no = self.builder.given(overall, fact, false)?;
            let (harms, helps) = (self.builder.minus(yes, no)?, self.builder.minus(no, yes)?);
            both_ways.push(BothWays { fact, harms, helps });
        }
        Ok(Exact {
            diagram: Diagram::default(),
            act,
            policy,
            overall,
            act_regulates,
            policy_regulates: policy_reached,
            sense: Sense { up: program.up, down: program.down },
            owed,
            both_ways,
        })
    }
}

impl Exact {
    /// Every root, those first of which it is searched on what they turn: of the rulings, and of
    /// the duties whatever the verdict.
    fn roots(&mut self) -> impl Iterator<Item = &mut u32> {
        let Self { act, policy, overall, act_regulates, policy_regulates, owed, both_ways, .. } =
            self;
        let (always, if_permitted): (Vec<_>, Vec<_>) = owed
            .iter_mut()
            .map(|Owed { always, wherever_permitted, somewhere_permitted, .. }| {
                (always, [wherever_permitted, somewhere_permitted])
            })
            .unzip();
        let of_facts = both_ways.iter_mut().flat_map(|one| [&mut one.harms, &mut one.helps]);
        let rulings: [_; RULINGS] = [overall, act, policy, act_regulates, policy_regulates];
        rulings.into_iter().chain(always).chain(if_permitted.into_iter().flatten()).chain(of_facts)
    }
}
