//! What stands behind a decision: the facts, and which of them are presumed.

use crate::answer::Answer;
use crate::case::{Case, Presume};
use crate::engine::Program;
use crate::establish::{Established, contradicted, follow, needed_by, presumed_of};
use crate::fact::{Fact, FactMask, FactSet};
use crate::policy::Dataset;

/// The facts of a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stand {
    pub(super) facts: FactSet,
    /// What was said of, be it that it is unknown.
    pub(super) stated: FactMask,
    pub(super) presumed: FactMask,
    /// What the answers contradict each other about, or something that stands.
    pub(super) contradicted: FactMask,
}

/// What they are made of, beside answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Behind<'a> {
    pub(super) established: &'a Established,
    pub(super) program: &'a Program,
    pub(super) case: &'a Case,
    pub(super) dataset: &'a Dataset,
    /// Facts that silence presumes not to be so.
    pub(super) presumable: FactMask,
}

impl Behind<'_> {
    /// What stands with these answers: what follows from them, and what is presumed.
    pub(super) fn stand(&self, answers: &[(Fact, Answer)]) -> Stand {
        let contradicted = match answers {
            [] => FactMask::EMPTY,
            _ => contradicted(self.established, answers),
        };
        let mut given = self.established.facts;
        let mut stated = given.known().union(self.established.said_unknown);
        for (fact, answer) in answers {
            if !self.established.settled.contains(*fact) && !contradicted.contains(*fact) {
                given.set(*fact, *answer);
                stated.insert(*fact);
            }
        }
        if !contradicted.is_empty() {
            self.take_back(&mut given, contradicted);
            stated = stated.union(contradicted);
        }
        let said_unknown = stated.minus(given.known());
        let follow = |facts: &mut FactSet| {
            follow(facts, said_unknown, self.dataset.kind, self.case.date);
        };
        follow(&mut given);
        let claimed = |(claim, _): &&(Fact, FactMask)| given.yes.contains(*claim);
        let asked = self.program.companions.iter().filter(claimed);
        let asked = asked.fold(FactMask::EMPTY, |all, (_, others)| all.union(*others));
        // An answer to one value of a group is an answer to all of them.
        let presumable = match self.case.presume {
            Presume::Usual => self
                .presumable
                .minus(asked)
                .union(presumed_of(&given).intersection(self.program.reads)),
            Presume::Nothing => self.presumable,
        };
        // Nor is it presumed away what something needs that is said to be unknown.
        let presumable = presumable.minus(needed_by(said_unknown));
        let presumed = presumable.minus(stated).minus(given.known());
        let mut facts = given;
        facts.no = facts.no.union(presumed);
        // What follows from a presumption is presumed with it.
        follow(&mut facts);
        let presumed = facts.known().minus(given.known());
        Stand { facts, stated, presumed, contradicted }
    }

    /// What answers contradict each other about is unknown, but for what the documents settle.
    fn take_back(&self, given: &mut FactSet, contradicted: FactMask) {
        let established = &self.established;
        let settled = |known: FactMask| known.intersection(established.settled);
        given.yes = given.yes.minus(contradicted).union(settled(established.facts.yes));
        given.no = given.no.minus(contradicted).union(settled(established.facts.no));
    }
}
