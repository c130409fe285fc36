//! Which open facts are essential: those for which some completion of the others
//! makes the verdict turn. The set is unique, settles the verdict, and no smaller
//! set does.
//!
//! What permits a handling is kept as a disjunction of cubes. Once the exclusive
//! groups and the mixed facts are settled, every other fact can only help or only
//! harm; the cubes that remain and include no other are then the prime implicants,
//! and the facts in them are just the essential ones. Nothing is allocated.

use super::evaluate::Branch;
use super::modules::Module;
use super::program::{Authority, Entry, Program};
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet, Group, Question};
use crate::rule::{Cube, Effect, both, consistent, negated, push_minimal};

/// The groups whose values have cubes of their own: most rules are about one kind of
/// information or one kind of request alone.
const SPLIT: [Group; 2] = [Group::Kind, Group::Request];

/// When the handling is permitted overall: for each kind of information, and each kind of
/// request, that is still possible.
#[derive(Clone, Debug, Default)]
pub(crate) struct Permits {
    lists: Vec<(FactMask, Vec<Cube>)>,
    modules: Vec<Module>,
}

impl Permits {
    /// Permitted overall: not prohibited by the Act, and either not prohibited by
    /// the policy or compelled by law.
    /// `None` where there are too many ways to tell.
    pub(crate) fn of(program: &Program) -> Option<Self> {
        Self::by(program, &permitting)
    }

    /// Permitted by one authority alone.
    pub(crate) fn of_authority(program: &Program, authority: Authority) -> Option<Self> {
        Self::by(program, &|program| match authority {
            Authority::Act => permitted_by_the_act(program),
            Authority::Policy => fine_with(program, Authority::Policy),
        })
    }

    fn by(program: &Program, permitting: Permitting<'_>) -> Option<Self> {
        let (program, modules) = Module::fold(program);
        let mut permits = Self { lists: Vec::new(), modules };
        permits.split(&program, FactMask::EMPTY, permitting)?;
        Some(permits)
    }

    /// Adds the cubes for these values, one list for each value of a group that is open.
    fn split(
        &mut self,
        program: &Program,
        values: FactMask,
        permitting: Permitting<'_>,
    ) -> Option<()> {
        let open = |group: &Group| program.groups.contains(group) && !values.meets(&group.mask());
        let Some(group) = SPLIT.into_iter().find(open) else {
            self.lists.push((values, permitting(program)?));
            return Some(());
        };
        group.mask().iter().try_for_each(|value| {
            let settled = FactSet::UNKNOWN.with(value, Answer::Yes);
            self.split(&program.specialise(&settled), values.with(value), permitting)
        })
    }

    /// The ways of being permitted, of all kinds: of each cube, the first with its modules
    /// written out.
    pub(crate) fn cubes(&self) -> impl Iterator<Item = Cube> {
        self.lists.iter().flat_map(|(_, cubes)| cubes).flat_map(|cube| {
            self.modules.iter().fold(vec![*cube], |cubes, module| {
                cubes.into_iter().flat_map(|cube| module.unfold(cube)).take(UNFOLDED).collect()
            })
        })
    }

    /// The facts with an answer to each module in place of its own facts.
    fn folded(&self, facts: &FactSet) -> FactSet {
        let mut folded = *facts;
        self.modules.iter().for_each(|module| module.settle(&mut folded));
        folded
    }

    /// The states in which the handling is permitted, each as far as it has to be settled
    /// for that.
    pub(crate) fn ways(&self, facts: &FactSet) -> impl Iterator<Item = FactSet> + use<'_> {
        let facts = self.folded(facts);
        let possible = move |values: FactMask| !values.meets(&facts.no);
        self.lists.iter().filter(move |(values, _)| possible(*values)).flat_map(
            move |(values, cubes)| {
                let of_kind =
                    values.iter().fold(facts, |facts, value| facts.with(value, Answer::Yes));
                cubes.iter().filter_map(move |cube| cube.left(&of_kind)).map(move |cube| {
                    let helped =
                        cube.yes.iter().fold(of_kind, |facts, fact| facts.with(fact, Answer::Yes));
                    cube.no.iter().fold(helped, |facts, fact| facts.with(fact, Answer::No))
                })
            },
        )
    }

    /// The cubes that are still possible, without what is known already.
    fn rest<'s>(&'s self, facts: &'s FactSet) -> impl Iterator<Item = Cube> + Clone + use<'s> {
        self.lists
            .iter()
            .filter(|(values, _)| !values.meets(&facts.no))
            .flat_map(|(_, cubes)| cubes)
            .filter_map(|cube| cube.left(facts))
    }

    /// What the remaining cubes affirm and what they deny, all together.
    fn remaining(&self, facts: &FactSet) -> Cube {
        self.rest(facts).fold(Cube::ALWAYS, Cube::and)
    }

    /// Whether the verdict is definite, whatever the open facts may be.
    pub(crate) fn settle(&self, facts: &FactSet) -> bool {
        self.constant(&self.folded(facts)) != Answer::Unknown
    }

    /// Whether every completion permits, or none does.
    fn constant(&self, facts: &FactSet) -> Answer {
        let Some(branch) = self.branch(facts, None) else {
            let rest = self.rest(facts).map(|cube| match cube == Cube::ALWAYS {
                true => Answer::Yes,
                false => Answer::Unknown,
            });
            return rest.fold(Answer::No, Answer::or);
        };
        let states = self.states(facts, branch);
        Answer::unanimous(states.map(|state| self.constant(&state))).unwrap_or(Answer::Unknown)
    }

    /// Adds the facts of the prime implicants, of a state in which no fact both helps
    /// and harms.
    fn primes(&self, facts: &FactSet, found: &mut FactMask) {
        if self.rest(facts).any(|cube| cube == Cube::ALWAYS) {
            return;
        }
        for cube in self.rest(facts) {
            let new = !cube.facts().is_subset(found);
            if new && !self.rest(facts).any(|other| other != cube && other.includes(&cube)) {
                *found = found.union(cube.facts());
            }
        }
    }

    /// What to branch on next, beside what is asked: an open group of which the
    /// remaining cubes speak, or a fact that some of them affirm and some deny.
    fn branch(&self, facts: &FactSet, asked: Option<Branch>) -> Option<Branch> {
        let seen = self.remaining(facts);
        let spoken_of = |group: &Group| {
            let mask = group.mask();
            self.has_lists_for(mask, facts) || seen.facts().meets(&mask)
        };
        let groups = facts.open_groups().filter(spoken_of).map(Branch::Group);
        let facts = seen.both_ways().iter().map(Branch::Fact);
        groups.chain(facts).find(|branch| Some(*branch) != asked)
    }

    /// The states that settle a branch, one per value that makes a difference.
    fn states(&self, facts: &FactSet, branch: Branch) -> impl Iterator<Item = FactSet> + use<> {
        let reads = match branch {
            Branch::Group(group) if self.has_lists_for(group.mask(), facts) => group.mask(),
            _ => self.remaining(facts).facts(),
        };
        branch.states(facts, reads)
    }

    /// Whether values of the group still have lists of their own.
    fn has_lists_for(&self, group: FactMask, facts: &FactSet) -> bool {
        let possible = |values: &FactMask| !values.meets(&facts.no);
        self.lists.iter().any(|(values, _)| values.meets(&group) && possible(values))
    }

    /// Adds the essential facts on which no branch was made.
    fn essential(&self, facts: &FactSet, found: &mut FactMask) {
        match self.branch(facts, None) {
            None => self.primes(facts, found),
            Some(branch) => {
                for state in self.states(facts, branch) {
                    self.essential(&state, found);
                }
            }
        }
    }

    /// Whether, under some completion of the others, `differ` holds of a state of the
    /// others.
    fn under_some_completion(
        &self,
        facts: &FactSet,
        asked: Branch,
        differ: &dyn Fn(&FactSet) -> bool,
    ) -> bool {
        match self.branch(facts, Some(asked)) {
            None => differ(facts),
            Some(other) => self
                .states(facts, other)
                .any(|state| self.under_some_completion(&state, asked, differ)),
        }
    }

    /// Whether, under some completion of the others, the values of the branch lead
    /// to different verdicts.
    fn turns(&self, facts: &FactSet, asked: Branch) -> bool {
        self.under_some_completion(facts, asked, &|facts| {
            let mut states = self.states(facts, asked);
            let Some(first) = states.next() else { return false };
            states.any(|state| !self.within(&first, &state) || !self.within(&state, &first))
        })
    }

    /// Whether, under some completion of the others, a yes to the fact takes away a
    /// permission (`harms`) or gives one.
    pub(crate) fn turns_toward(&self, facts: &FactSet, fact: Fact, harms: bool) -> bool {
        let folded = self.folded(facts);
        // A module only helps; a fact of it works by way of it.
        match self.modules.iter().find(|module| module.has(fact)) {
            Some(module) => {
                module.denies(fact) == harms
                    && module.essential(facts).contains(fact)
                    && self.leads(&folded, module.stands_for, false)
            }
            None => self.leads(&folded, fact, harms),
        }
    }

    /// The same, in a state with its modules settled.
    fn leads(&self, facts: &FactSet, fact: Fact, harms: bool) -> bool {
        self.under_some_completion(facts, Branch::Fact(fact), &|facts| {
            let (yes, no) = (facts.with(fact, Answer::Yes), facts.with(fact, Answer::No));
            if harms { !self.within(&no, &yes) } else { !self.within(&yes, &no) }
        })
    }

    /// The open questions that are essential: groups first, then the facts in their
    /// order.
    pub(crate) fn questions(&self, facts: &FactSet) -> impl Iterator<Item = Question> + use<'_> {
        let unfolded = *facts;
        let facts = self.folded(facts);
        let mut single = FactMask::EMPTY;
        self.essential(&facts, &mut single);
        let groups = facts
            .open_groups()
            .filter(move |group| self.turns(&facts, Branch::Group(*group)))
            .map(Question::from);
        let facts_of_both_ways = self
            .remaining(&facts)
            .both_ways()
            .minus(single)
            .iter()
            .filter(move |fact| self.turns(&facts, Branch::Fact(*fact)))
            .collect::<FactMask>();
        let found = single.minus(Group::values()).union(facts_of_both_ways);
        let open = self.modules.iter().filter(|module| found.contains(module.stands_for));
        let found = open.fold(found, |found, module| {
            found.minus(FactMask::EMPTY.with(module.stands_for)).union(module.essential(&unfolded))
        });
        groups.chain(found.iter().map(Question::Fact))
    }

    /// Whether the first state permits only what the second permits.
    fn within(&self, first: &FactSet, second: &FactSet) -> bool {
        let includes = |cube: &Cube| self.rest(second).any(|other| other.includes(cube));
        self.lists.iter().filter(|(values, _)| !values.meets(&first.no)).all(|(values, cubes)| {
            let in_both = !values.meets(&second.no);
            cubes.iter().all(|cube| match (cube.left(first), cube.left(second)) {
                (None, _) => true,
                // The same way is open to both: nothing to search for.
                (Some(here), Some(there)) if in_both && there.includes(&here) => true,
                (Some(here), _) => includes(&here),
            })
        })
    }
}

/// In how many ways a handling may at most be permitted, so that preparing a case does
/// not go on for ever. A published policy has some hundreds.
pub(crate) const WAYS: usize = 8_192;

/// How many ways are written out of one: remedies are for a person to read.
const UNFOLDED: usize = 64;

/// In which ways the rules permit; `None` where there are too many.
type Permitting<'a> = &'a dyn Fn(&Program) -> Option<Vec<Cube>>;

/// When the rules permit.
fn permitting(program: &Program) -> Option<Vec<Cube>> {
    let policy = fine_with(program, Authority::Policy)?;
    product(&permitted_by_the_act(program)?, &either(&[policy, program.compelled.clone()]))
}

/// When the Act permits: no rule of it bites, or the handling is out of its rules.
fn permitted_by_the_act(program: &Program) -> Option<Vec<Cube>> {
    let outside = biting(program, Effect::disapplies_the_act);
    Some(either(&[fine_with(program, Authority::Act)?, outside]))
}

/// When no rule of the authority bites.
fn fine_with(program: &Program, authority: Authority) -> Option<Vec<Cube>> {
    let no_provision = biting(program, |effect| effect == Effect::NoProvision);
    program
        .entries
        .iter()
        .filter(|entry| entry.then == Effect::Prohibited && entry.authority() == authority)
        .try_fold(vec![Cube::ALWAYS], |cubes, entry| {
            let spares = match entry.about_provision {
                true => either(&[entry.spares(), no_provision.clone()]),
                false => entry.spares(),
            };
            product(&cubes, &spares)
        })
}

/// When a rule with such an effect bites.
fn biting(program: &Program, wanted: fn(Effect) -> bool) -> Vec<Cube> {
    let entries = program.entries.iter().filter(|entry| wanted(entry.then));
    entries.flat_map(Entry::bite).collect()
}

/// The conjunction of two disjunctions, unless it has too many cubes.
fn product(left: &[Cube], right: &[Cube]) -> Option<Vec<Cube>> {
    let mut cubes = Vec::new();
    for one in left {
        for other in consistent(right.iter().map(|other| one.and(*other)).collect()) {
            push_minimal(&mut cubes, other);
        }
        if cubes.len() > WAYS {
            return None;
        }
    }
    Some(cubes)
}

impl Entry {
    /// When the rule does not bite: it is not reached, or an exception lifts it.
    fn spares(&self) -> Vec<Cube> {
        let lifted: Vec<Cube> =
            self.exceptions.iter().flat_map(|exception| exception.cubes.clone()).collect();
        either(&[negated(&self.when), lifted])
    }

    /// When the rule bites: it is reached, and no exception lifts it.
    fn bite(&self) -> Vec<Cube> {
        let lifted: Vec<Cube> =
            self.exceptions.iter().flat_map(|exception| exception.cubes.clone()).collect();
        consistent(both(&self.when, &negated(&lifted)))
    }
}

/// Any of the cubes of any of the lists.
fn either(lists: &[Vec<Cube>]) -> Vec<Cube> {
    let mut cubes = Vec::new();
    for cube in lists.iter().flatten() {
        push_minimal(&mut cubes, *cube);
    }
    cubes
}
