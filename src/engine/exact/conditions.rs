//! What the rules say, and what somebody else does, as conditions of one diagram: what a proof
//! compares. What is the same condition is the same node.

use super::*;
use crate::engine::builder::STEPS;
use crate::engine::marks::YES;
use crate::norm::Norm;
use crate::rule::Rule;

/// Conditions beside those of the rules, in the order of facts of the rules.
#[derive(Debug)]
pub(crate) struct Conditions {
    builder: Builder,
    /// What is no question in any of them.
    settled: FactSet,
}

/// What the rules of the Act say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    pub(crate) prohibited: u32,
    pub(crate) regulated: u32,
    /// What the Commission uses no powers against.
    pub(crate) withheld: u32,
    /// Each duty once, be it that it arises or stands.
    pub(crate) owed: Vec<(Duty, u32)>,
    /// Each rule that is left: whether it is reached, and whether each of its exceptions holds.
    pub(crate) rules: Vec<SaidByRule>,
}

/// A rule, the condition of its being reached, and those of its exceptions.
pub(crate) type SaidByRule = (&'static Rule, u32, Vec<(Norm, u32)>);

impl Conditions {
    pub(crate) const NEVER: u32 = NO;
    pub(crate) const ALWAYS: u32 = YES;

    /// Those of the rules where this is settled, and what may be asked of these facts beside.
    pub(crate) fn of(
        program: &Program,
        settled: FactSet,
        also: impl Iterator<Item = Fact>,
    ) -> (Self, Said) {
        let program = program.specialise(&settled);
        let mut conditions = Self::reading(&program, settled, also);
        let rules: Vec<_> = program.entries.iter().map(|entry| conditions.rule(entry)).collect();
        let mut said = conditions.said(&program, &rules);
        let by_rule = program.entries.iter().zip(rules).filter_map(|(entry, (when, _))| {
            let Origin::Act(rule) = entry.origin else { return None };
            let exceptions = entry.exceptions.iter().filter_map(|exception| {
                Some((exception.origin.of_the_act?.norm, conditions.any(&exception.cubes)))
            });
            Some((rule, when, exceptions.collect()))
        });
        said.rules = by_rule.collect();
        (conditions, said)
    }

    /// None yet, in the order in which these rules, for which this is settled, read facts.
    pub(crate) fn reading(
        program: &Program,
        settled: FactSet,
        also: impl Iterator<Item = Fact>,
    ) -> Self {
        let also = also.filter(|fact| !settled.known().contains(*fact));
        Self { builder: Making::reading(program, also).builder, settled }
    }

    /// When a rule is reached, and when it bites.
    pub(crate) fn rule(&mut self, entry: &Entry) -> (u32, u32) {
        let when = self.any(&entry.when);
        let exceptions = entry.exceptions.iter();
        let lifted = exceptions.fold(NO, |any, one| {
            let one = self.any(&one.cubes);
            self.or(any, one)
        });
        (when, self.minus(when, lifted))
    }

    /// What rules say that are reached, and bite, like this; the rules are not told one by one.
    pub(crate) fn said(&mut self, program: &Program, rules: &[(u32, u32)]) -> Said {
        let nothing = Builder::new(core::iter::empty());
        let builder = core::mem::replace(&mut self.builder, nothing);
        let mut making = Making { program, builder, costs: Vec::new() };
        let exact = making.conditions(rules, core::iter::empty()).unwrap();
        self.builder = making.builder;
        let mut owed: Vec<(Duty, u32)> = Vec::new();
        for one in exact.owed {
            let Imposed::ByTheAct(duty) = one.wanted.duty else { continue };
            // What arises from a handling arises of none that is prohibited.
            let always = if one.wanted.arises { one.somewhere_permitted } else { one.always };
            match owed.iter_mut().find(|(there, _)| *there == duty) {
                Some((_, owed)) => *owed = self.or(*owed, always),
                None => owed.push((duty, always)),
            }
        }
        let withheld = program.entries.iter().zip(rules);
        let withheld = withheld.filter(|(entry, _)| entry.then == Effect::EnforcementWithheld);
        let withheld = withheld.fold(NO, |any, (_, (_, bites))| self.or(any, *bites));
        let withheld = self.and(withheld, exact.act);
        let (prohibited, regulated) = (exact.act, exact.act_regulates);
        Said { prohibited, regulated, withheld, owed, rules: Vec::new() }
    }

    /// Whether it took half the steps that there may be to make them.
    pub(crate) fn are_many(&self) -> bool {
        self.builder.steps() > STEPS / 2
    }

    /// The fact is so.
    pub(crate) fn fact(&mut self, fact: Fact) -> u32 {
        match self.settled.get(fact) {
            Answer::Unknown => self.builder.fact(fact).unwrap(),
            Answer::Yes => YES,
            Answer::No => NO,
        }
    }

    /// Any of the cubes.
    pub(crate) fn any(&mut self, cubes: &[Cube]) -> u32 {
        self.builder.any(cubes.iter()).unwrap()
    }

    pub(crate) fn and(&mut self, one: u32, other: u32) -> u32 {
        self.builder.and(one, other).unwrap()
    }

    pub(crate) fn or(&mut self, one: u32, other: u32) -> u32 {
        self.builder.or(one, other).unwrap()
    }

    /// The first, and not the second.
    pub(crate) fn minus(&mut self, one: u32, other: u32) -> u32 {
        self.builder.minus(one, other).unwrap()
    }

    /// One of them, and not the other.
    pub(crate) fn differ(&mut self, one: u32, other: u32) -> u32 {
        let (more, less) = (self.minus(one, other), self.minus(other, one));
        self.or(more, less)
    }

    /// The condition where the fact is answered like this.
    pub(crate) fn given(&mut self, of: u32, fact: Fact, answer: bool) -> u32 {
        self.builder.given(of, fact, answer).unwrap()
    }

    /// What is so in a state in which the condition holds and the fewest facts are so; nothing
    /// where it never holds.
    pub(crate) fn smallest(&self, of: u32) -> Option<Vec<Fact>> {
        self.builder.smallest(of)
    }

    /// The facts that a condition reads.
    pub(crate) fn reads(&self, of: u32) -> FactMask {
        self.builder.reads(of)
    }
}
