//! Rules of both authorities, lowered to masks.

use super::sense::Sense;
use crate::answer::Answer;
use crate::edition::{Edition, PerEdition};
use crate::fact::{ASKED_BESIDE, Fact, FactMask, FactSet, Group, NOT_ASKED_BESIDE, Silence};
use crate::law;
use crate::name::ids;
use crate::norm::Norm;
use crate::rule::{Cube, Effect, Exception, Rule, cut, lower, lower_all};
use crate::sorted::InOrder as _;
use crate::steps::Stepwise as _;
use crate::vocabulary::Handling;

/// 根拠: who says so.
///
/// ```
/// use appi::Authority;
///
/// assert_eq!("policy".parse(), Ok(Authority::Policy));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Authority {
    /// 法: the Act, with the Order, the Rules and their readings.
    Act,
    /// ポリシー: the operator's own policy.
    Policy,
}

ids! { Authority, "authority", "根拠" {
    Act = "act",
    Policy = "policy",
} }

/// Where a rule stands: in the Act, or in a clause of the policy.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Origin {
    Act(&'static Rule),
    /// The place of the promise in the policy.
    Promise(usize),
    /// A duty that the policy takes on; its place is in the effect.
    Duty,
}

/// Where an exception stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ExceptionOrigin {
    /// The exception of the Act, where it is one or takes one over.
    pub(crate) of_the_act: Option<&'static Exception>,
    /// The place of the clause in the policy, where a policy makes it.
    pub(crate) clause: Option<usize>,
}

/// An exception, lowered.
#[derive(Clone, Debug)]
pub(crate) struct CompiledException {
    pub(crate) origin: ExceptionOrigin,
    pub(crate) cubes: Vec<Cube>,
}

/// A rule, lowered.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) origin: Origin,
    pub(crate) then: Effect,
    pub(crate) when: Vec<Cube>,
    pub(crate) exceptions: Vec<CompiledException>,
    /// Whether the rule is about provision alone, and so about nothing where there
    /// is no provision.
    pub(crate) about_provision: bool,
}

impl Entry {
    pub(crate) const fn authority(&self) -> Authority {
        match self.origin {
            Origin::Act(_) => Authority::Act,
            Origin::Promise(_) | Origin::Duty => Authority::Policy,
        }
    }

    /// The norm of the Act; `None` for a promise or a duty of the policy.
    pub(crate) const fn norm(&self) -> Option<Norm> {
        match self.origin {
            Origin::Act(rule) => Some(rule.norm),
            Origin::Promise(_) | Origin::Duty => None,
        }
    }

    fn of_the_act(rule: &'static Rule, edition: Edition) -> Self {
        let when = lower_all(rule.when_in(edition));
        Self {
            origin: Origin::Act(rule),
            then: rule.then,
            about_provision: about_provision(&when),
            when,
            exceptions: rule
                .exceptions_in(edition)
                .map(|exception| CompiledException {
                    origin: ExceptionOrigin { of_the_act: Some(exception), clause: None },
                    cubes: lower_exception(exception, edition),
                })
                .collect(),
        }
    }

    /// The open facts that may still make it apply or lift it.
    pub(crate) fn open(&self, facts: &FactSet) -> FactMask {
        let open = self.cubes().filter(|cube| cube.holds(facts) == Answer::Unknown);
        open.fold(FactMask::EMPTY, |all, cube| all.union(cube.facts())).minus(facts.known())
    }

    /// In which sense it turns on facts that it bites.
    pub(super) fn sense(&self) -> Sense {
        let lifted = self.exceptions.iter().flat_map(|exception| &exception.cubes);
        Sense::of(&self.when).with(Sense::of(lifted).reversed())
    }

    pub(crate) fn cubes(&self) -> impl Iterator<Item = &Cube> {
        self.when
            .iter()
            .chain(self.exceptions.iter().flat_map(|exception| &exception.cubes))
            .stepwise()
    }
}

/// Whether every one of the cubes speaks of a provision.
pub(crate) fn about_provision(when: &[Cube]) -> bool {
    when.iter().all(|cube| cube.yes.contains(Fact::Handling(Handling::Provision)))
}

/// The exception as it stands in an edition, lowered.
pub(crate) fn lower_exception(exception: &'static Exception, edition: Edition) -> Vec<Cube> {
    lower_all(exception.elements_in(edition))
}

/// The rules of the Act in one edition, and of one policy.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) entries: Vec<Entry>,
    /// When a law compels, so that a promise does not bar the handling.
    pub(crate) compelled: Vec<Cube>,
    /// Facts that can both help and harm, so that Kleene's logic is not exact while they are open.
    pub(crate) mixed: FactMask,
    /// Every fact that some rule reads.
    pub(crate) reads: FactMask,
    /// Groups that some rule reads.
    pub(crate) groups: Vec<Group>,
    /// Facts whose yes can only help (`down`) or only harm (`up`).
    pub(crate) up: FactMask,
    pub(crate) down: FactMask,
    /// For a claimed element of an exception, in the order of places, the other elements: to claim
    /// one is to be asked about the rest.
    pub(crate) companions: Vec<(Fact, FactMask)>,
}

impl Program {
    /// The rules of the Act in an edition: the same for every policy, and made once.
    pub(crate) fn of_the_act(edition: Edition) -> &'static Self {
        static MADE: PerEdition<Program> = PerEdition::new();
        MADE.get(edition, || Self::made_of_the_act(edition))
    }

    fn made_of_the_act(edition: Edition) -> Self {
        let entries = law::rules()
            .filter(|rule| rule.norm.in_force(edition))
            .map(|rule| Entry::of_the_act(rule, edition))
            .collect();
        Self::of(entries, edition)
    }

    /// Of rules in an edition, where what it leaves no room for is settled.
    pub(crate) fn of(entries: Vec<Entry>, edition: Edition) -> Self {
        let program = Self::new(entries);
        match law::settled_in(edition) {
            Some(settled) => program.specialise(&settled),
            None => program,
        }
    }

    pub(crate) fn new(entries: Vec<Entry>) -> Self {
        let companions = companions(&entries);
        Self::beside(entries, companions)
    }

    fn beside(entries: Vec<Entry>, companions: Vec<(Fact, FactMask)>) -> Self {
        let mut program = Self {
            entries,
            compelled: lower(&law::conditions::COMPELLED_BY_LAW),
            mixed: FactMask::EMPTY,
            reads: FactMask::EMPTY,
            groups: Vec::new(),
            up: FactMask::EMPTY,
            down: FactMask::EMPTY,
            companions,
        };
        program.settle();
        program
    }

    /// Derives polarities and groups from the entries.
    fn settle(&mut self) {
        let mut sense = Sense::default();
        let mut read = FactMask::EMPTY;
        for entry in &self.entries {
            for cube in entry.cubes() {
                read = read.union(cube.facts());
            }
            match entry.then {
                Effect::Prohibited => sense = sense.with(entry.sense()),
                effect if effect.takes_out() => {
                    sense = sense.with(entry.sense().reversed());
                }
                _ => {}
            }
        }
        if self.entries.iter().any(|entry| entry.authority() == Authority::Policy) {
            sense = sense.with(Sense::of(&self.compelled).reversed());
        }
        let Sense { up, down } = sense;
        // The handling of a case is always known.
        let handlings = Handling::ALL.iter().map(|h| Fact::Handling(*h)).collect();
        self.reads = self.compelled.iter().map(Cube::facts).fold(read, FactMask::union);
        self.groups = Group::ALL.into_iter().filter(|group| read.meets(&group.mask())).collect();
        self.mixed = up.intersection(down).minus(Group::values()).minus(handlings);
        (self.up, self.down) = (up, down);
    }

    /// Has whoever claims the first fact asked for the second.
    pub(crate) fn accompany(&mut self, claimed: Fact, asked: Fact) {
        match self.companions.binary_search_by_key(&claimed.index(), |(one, _)| one.index()) {
            Ok(at) => self.companions.get_mut(at).into_iter().for_each(|one| one.1.insert(asked)),
            Err(at) => self.companions.insert(at, (claimed, FactMask::EMPTY.with(asked))),
        }
    }

    /// What is asked of whoever claims one of these.
    pub(crate) fn asked_beside(&self, claimed: FactMask) -> FactMask {
        let all = claimed.places().filter_map(|claim| {
            let at = self.companions.binary_search_by_key(&claim, |(one, _)| one.index()).ok()?;
            self.companions.get(at)
        });
        all.fold(FactMask::EMPTY, |all, (_, asked)| all.union(*asked))
    }

    /// The same rules where these facts are settled: what cannot apply any more is
    /// dropped, what is settled is not asked again.
    pub(crate) fn specialise(&self, settled: &FactSet) -> Self {
        let cut = |cubes: &[Cube]| cut(cubes, settled);
        let entries = self
            .entries
            .iter()
            .map(|entry| Entry {
                origin: entry.origin,
                then: entry.then,
                about_provision: entry.about_provision,
                when: cut(&entry.when),
                exceptions: entry
                    .exceptions
                    .iter()
                    .map(|exception| CompiledException {
                        origin: exception.origin,
                        cubes: cut(&exception.cubes),
                    })
                    .collect(),
            })
            .filter(|entry| !entry.when.is_empty())
            .collect();
        let mut program = Self::beside(entries, self.companions.clone());
        program.compelled = cut(&self.compelled);
        program
    }
}

/// For each fact that claims an exception, the facts of the same exceptions that
/// silence would else presume away.
fn companions(entries: &[Entry]) -> Vec<(Fact, FactMask)> {
    let claims = |mask: FactMask| -> FactMask {
        mask.iter().filter(|fact| fact.silence() == Silence::PresumedNo).collect()
    };
    let mut companions: Vec<(Fact, FactMask)> = Vec::new();
    let excludes = |entry: &&Entry| entry.then.takes_out();
    let exclusions = entries.iter().filter(excludes).flat_map(|entry| &entry.when);
    let exceptions =
        entries.iter().flat_map(|entry| &entry.exceptions).flat_map(|exception| &exception.cubes);
    for cube in exclusions.chain(exceptions) {
        let claimed = claims(cube.yes);
        for fact in claimed.iter() {
            let mut others = claimed;
            others.remove(fact);
            let unasked = NOT_ASKED_BESIDE.iter().filter(|(claim, _)| *claim == fact);
            unasked.for_each(|(_, other)| others.remove(*other));
            match companions.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, mask)) => *mask = mask.union(others),
                None => companions.push((fact, others)),
            }
        }
    }
    for (claims, asked) in ASKED_BESIDE {
        for (claim, fact) in
            claims.iter().flat_map(|claim| asked.iter().map(move |one| (claim, one)))
        {
            match companions.iter_mut().find(|(known, _)| known == claim) {
                Some((_, mask)) => mask.insert(*fact),
                None => companions.push((*claim, FactMask::EMPTY.with(*fact))),
            }
        }
    }
    companions.retain(|(_, mask)| !mask.is_empty());
    companions.put_in_order_of(|(claim, _)| claim.index());
    companions
}
