//! What stands behind a decision: the facts, and which of them are presumed.

use crate::answer::Answer;
use crate::case::{Case, Presume};
use crate::engine::Program;
use crate::establish::{Answers, Established, contradicted, follow, needed_by, presumed_of};
use crate::fact::{Fact, FactMask, FactSet, Silence};
use crate::policy::{Dataset, Policy};

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
    /// Facts that silence presumes not to be so, and those that claim something.
    pub(super) presumable: FactMask,
    pub(super) claims: FactMask,
}

/// What is answered: by the consents on record of a principal, and by the caller, who goes before
/// them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Given<'a> {
    pub(super) on_record: Answers,
    pub(super) answers: &'a [(Fact, Answer)],
    /// What the caller answers.
    pub(super) answered: FactMask,
}

impl<'a> Given<'a> {
    pub(super) fn of(on_record: Answers, answers: &'a [(Fact, Answer)]) -> Self {
        let answered = answers.iter().map(|(fact, _)| *fact).collect();
        Self { on_record, answers, answered }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Fact, Answer)> + Clone + use<'a> {
        let answered = self.answered;
        let on_record = self.on_record.iter().filter(move |(fact, _)| !answered.contains(*fact));
        on_record.chain(self.answers.iter().copied())
    }
}

impl Behind<'_> {
    /// What stands with these answers: what follows from them, and what is presumed.
    pub(super) fn stand(&self, answers: &Given<'_>) -> Stand {
        let contradicted = match answers.answers {
            // Consents on record contradict nothing.
            [] => FactMask::EMPTY,
            _ => contradicted(self.established, answers.iter()),
        };
        let mut given = self.established.facts;
        let mut stated = given.known().union(self.established.said_unknown);
        for (fact, answer) in answers.iter() {
            if !self.established.settled.contains(fact) && !contradicted.contains(fact) {
                given.set(fact, answer);
                stated.insert(fact);
            }
        }
        // What answers contradict each other about is unknown, but for what the documents settle.
        given.yes = given.yes.minus(contradicted);
        given.no = given.no.minus(contradicted);
        stated = stated.union(contradicted);
        let mut given = self.established.keep_settled(given);
        let said_unknown = stated.minus(given.known());
        let follow = |facts: &mut FactSet| {
            follow(facts, said_unknown, self.dataset.kind, self.case.date);
            *facts = self.established.keep_settled(*facts);
        };
        follow(&mut given);
        let asked = self.program.asked_beside(given.yes.intersection(self.claims));
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
}

/// What stands of a case to which nobody answers anything beside it, of rules of which nothing is
/// settled yet.
pub(crate) fn at_first(
    established: &Established,
    program: &Program,
    case: &Case,
    (dataset, policy): (&Dataset, &Policy),
) -> FactSet {
    let read = program.reads.iter();
    let presumed: FactMask =
        read.filter(|fact| silence(policy, *fact) == Silence::PresumedNo).collect();
    let presumable = match case.presume {
        Presume::Nothing => FactMask::EMPTY,
        Presume::Usual => presumed.union(established.presumed).minus(established.said_unknown),
    };
    let claims = program.companions.iter().map(|(claim, _)| *claim).collect();
    let behind = Behind { established, program, case, dataset, presumable, claims };
    behind.stand(&Given::default()).facts
}

/// What silence means about a fact, terms of the policy included.
pub(super) fn silence(policy: &Policy, fact: Fact) -> Silence {
    match fact {
        Fact::Term(term) => {
            policy.terms.get(term.place()).map_or(Silence::Asked, |term| term.silence)
        }
        fact => fact.silence(),
    }
}
