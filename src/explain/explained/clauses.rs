//! The clauses that the data names.

use super::{Explained, ToldClause, ToldFact, ToldGround, ToldRuling};
use crate::steps::Stepwise as _;
use crate::vocabulary::Id;

impl Explained {
    /// A clause that is named.
    #[must_use]
    pub fn clause(&self, id: &Id) -> Option<&ToldClause> {
        self.clauses.iter().find(|clause| clause.id == *id)
    }

    /// The ids of the clauses that are named.
    pub(in crate::explain) fn named_clauses(&self) -> Vec<&Id> {
        let rulings = [&self.act, &self.policy_ruling].into_iter().flat_map(of_a_ruling);
        let considered = self.considered.iter().flat_map(|one| &one.clauses);
        let considered = considered.map(|one| &one.clause);
        let information = self.information.iter().flat_map(|one| &one.clauses);
        let remedies = self.remedies.iter().flat_map(|one| {
            one.clauses.iter().chain(one.steps.iter().filter_map(|step| step.clause.as_ref()))
        });
        let duties = self.duties.iter().chain(&self.duties_if_amended).chain(&self.standing_duties);
        let duties = duties.filter_map(|one| one.clause.as_ref());
        let presumed = self.presumptions.iter().flat_map(|one| &one.clauses);
        let grounds = self.enforcement_withheld.iter().flat_map(of_a_ground);
        let all = rulings.chain(&self.cited).chain(considered).chain(information);
        all.chain(grounds).chain(remedies).chain(duties).chain(presumed).collect()
    }
}

fn of_a_ruling(ruling: &ToldRuling) -> impl Iterator<Item = &Id> {
    let reasons = ruling.reasons.iter().flat_map(|reason| {
        let exceptions = reason.exceptions.iter();
        let facts = exceptions.clone().flat_map(|one| &one.elements);
        let facts = facts.chain(&reason.because).chain(&reason.met_facts).flat_map(of_a_fact);
        let made = exceptions.filter_map(|one| one.clause.as_ref());
        reason.clause.iter().chain(&reason.clauses).chain(made).chain(facts)
    });
    reasons
        .chain(ruling.unregulated.iter().chain(&ruling.other_cases).flat_map(of_a_ground))
        .stepwise()
}

fn of_a_ground(ground: &ToldGround) -> impl Iterator<Item = &Id> {
    ground.facts.iter().flat_map(of_a_fact).stepwise()
}

fn of_a_fact(fact: &ToldFact) -> impl Iterator<Item = &Id> {
    fact.clauses.iter()
}
