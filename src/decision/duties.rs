//! Duties: what arises from the handling, and what stands while data is held.

use super::evaluate::Branch;
use super::program::Program;
use super::{Decision, Verdict};
use crate::answer::Answer;
use crate::case::{DutyFacts, Performance};
use crate::fact::{FactSet, Group};
use crate::norm::Citation;
use crate::rule::{Cube, Deadline, Duty, Effect};

/// 負う義務: a duty that the operator owes, or may owe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwedDuty {
    duty: Duty,
    citation: Citation,
    certain: bool,
    state: Performance,
    deadline: Option<Deadline>,
}

impl OwedDuty {
    /// The duty.
    #[must_use]
    pub const fn duty(&self) -> Duty {
        self.duty
    }

    /// The norm that imposes it, in the edition of the case.
    #[must_use]
    pub const fn citation(&self) -> Citation {
        self.citation
    }

    /// Whether it is owed for certain; if not, open facts decide.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        self.certain
    }

    /// The last day, where the case says when the duty arose and a day is fixed;
    /// [`Deadline::COUNTING`] says how it is counted.
    #[must_use]
    pub const fn deadline(&self) -> Option<Deadline> {
        self.deadline
    }

    /// Performed, due, overdue or unknown.
    #[must_use]
    pub const fn state(&self) -> Performance {
        self.state
    }
}

impl<'a> Decision<'a> {
    /// 生ずる義務: the duties that arise from this handling. Of a prohibited
    /// handling there are none; of an undetermined one they read "if permitted".
    pub fn duties(&self) -> impl Iterator<Item = OwedDuty> + use<'a> {
        let prohibited = self.verdict() == Verdict::Prohibited;
        self.owed(|effect| match effect {
            Effect::Arises(duty) => Some(duty),
            _ => None,
        })
        .filter(move |_| !prohibited)
    }

    /// 継続する義務: the duties that stand for whoever holds the information,
    /// whatever is done with it.
    pub fn standing_duties(&self) -> impl Iterator<Item = OwedDuty> + use<'a> {
        self.owed(|effect| match effect {
            Effect::Stands(duty) | Effect::StandsOutside(duty) => Some(duty),
            _ => None,
        })
    }

    /// 不履行: the overdue duties. A breach does not prohibit the handling.
    pub fn breaches(&self) -> impl Iterator<Item = OwedDuty> + use<'a> {
        self.duties()
            .chain(self.standing_duties())
            .filter(|owed| owed.state == Performance::Overdue)
    }

    fn owed(&self, of: fn(Effect) -> Option<Duty>) -> impl Iterator<Item = OwedDuty> + use<'a> {
        let decision = *self;
        let prepared = self.prepared;
        Duty::ALL.iter().filter_map(move |duty| {
            let answer =
                prepared.program.duty(&decision.facts, &|effect| of(effect) == Some(*duty));
            (answer != Answer::No).then_some(())?;
            Some(OwedDuty {
                duty: *duty,
                citation: duty.norm().citation_on(prepared.day())?,
                certain: answer == Answer::Yes,
                state: prepared
                    .case
                    .duties
                    .get(duty)
                    .map_or(Performance::Unknown, |facts| facts.state(*duty, prepared.day())),
                deadline: prepared.case.duties.get(duty).and_then(|facts| match facts {
                    DutyFacts::Days(days) => duty.deadline(days.arose),
                    DutyFacts::State(_) => None,
                }),
            })
        })
    }
}

/// Whether an effect is the one asked about.
type Wanted<'w> = &'w dyn Fn(Effect) -> bool;

impl Program {
    /// Whether a duty is owed, exactly: what is open is branched on where it can both
    /// bring the duty about and take it away.
    pub(crate) fn duty(&self, facts: &FactSet, wanted: Wanted<'_>) -> Answer {
        let answer = self.duty_by_masks(facts, wanted);
        if answer != Answer::Unknown {
            return answer;
        }
        let Some(branch) = self.duty_branch(facts, wanted) else { return answer };
        let mut states = branch.states(facts, self.reads).map(|state| self.duty(&state, wanted));
        let first = states.next().unwrap_or(answer);
        if states.all(|here| here == first) { first } else { Answer::Unknown }
    }

    /// Some rule that imposes the duty applies, and nothing takes the handling out of
    /// the rules.
    fn duty_by_masks(&self, facts: &FactSet, wanted: Wanted<'_>) -> Answer {
        let any = |of: Effect| {
            let entries = self.entries.iter().filter(|entry| entry.then == of);
            entries.map(|entry| entry.bites(facts)).fold(Answer::No, Answer::or)
        };
        self.entries
            .iter()
            .filter(|entry| wanted(entry.then))
            .map(|entry| match entry.then {
                Effect::StandsOutside(_) => entry.bites(facts),
                Effect::Arises(_) => entry
                    .bites(facts)
                    .and(!any(Effect::OutsideTheChapter).or(any(Effect::NoProvision))),
                _ => entry.bites(facts).and(!any(Effect::OutsideTheChapter)),
            })
            .fold(Answer::No, Answer::or)
    }

    /// What to branch on: an open group of which the rules about the duty speak, or an
    /// open fact that they read both ways.
    fn duty_branch(&self, facts: &FactSet, wanted: Wanted<'_>) -> Option<Branch> {
        let mut seen = Cube::ALWAYS;
        for entry in &self.entries {
            let imposes = wanted(entry.then);
            let frees = matches!(entry.then, Effect::OutsideTheChapter | Effect::NoProvision);
            let lifts = entry.routes.iter().flat_map(|route| &route.cubes);
            let possible = |cube: &&Cube| cube.holds(facts) != Answer::No;
            if imposes || frees {
                let reaching = entry.when.iter().filter(possible).map(|cube| (cube, imposes));
                let sparing = lifts.filter(possible).map(|cube| (cube, frees));
                for (cube, toward) in reaching.chain(sparing) {
                    seen =
                        seen.and(if toward { *cube } else { Cube { yes: cube.no, no: cube.yes } });
                }
            }
        }
        let open = |group: &Group| !facts.yes.meets(&group.mask());
        let spoken_of = |group: &Group| seen.facts().meets(&group.mask());
        let groups = Group::ALL
            .into_iter()
            .filter(|group| open(group) && spoken_of(group) && !facts.possible(*group).is_empty());
        let both_ways = seen.yes.intersection(seen.no).minus(facts.known());
        let singles = both_ways.iter().filter(|fact| fact.group().is_none());
        groups.map(Branch::Group).chain(singles.map(Branch::Fact)).next()
    }

    /// Whether the Commission does not use its powers against the handling.
    pub(crate) fn enforcement_withheld(&self, facts: &FactSet) -> Answer {
        self.entries
            .iter()
            .filter(|entry| entry.then == Effect::EnforcementWithheld)
            .map(|entry| entry.bites(facts))
            .fold(Answer::No, Answer::or)
    }
}
