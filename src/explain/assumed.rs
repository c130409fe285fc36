//! What silence was taken to mean in a decision.

use super::explained::{PresumptionKind, ToldPresumed, ToldPresumption, ToldRuling};
use super::list::distinct;
use super::presumed::{Claim, Presumed, Regular};
use super::teller::Teller;
use super::{Explanation, names};
use crate::answer::Answer;
use crate::decision::FactOrigin;
use crate::edition::PENALTIES_2026_FROM;
use crate::engine::{Entry, Origin};
use crate::fact::{Fact, Question, Silence};
use crate::law;
use crate::norm::Norm;
use crate::rule::{Cube, Effect, any_holds};
use crate::vocabulary::Id;

/// What is told by the title of its article, as the full name would be too long in a list.
const SHORT_TITLES: [Norm; 5] = [
    Norm::PressExemption,
    Norm::WriterExemption,
    Norm::AcademicExemption,
    Norm::ReligiousExemption,
    Norm::PoliticalExemption,
];

impl<'a> Explanation<'a> {
    /// Adds what the decision presumes.
    pub(crate) fn presume(&self, presumed: &mut Presumed<'a>) {
        let decision = self.decision;
        for question in decision.presumptions() {
            if matches!(question, Question::Fact(fact) if self.claims(fact, presumed)) {
                continue;
            }
            let facts = decision.presumed.iter().filter(|fact| Question::about(*fact) == question);
            let facts: Vec<Fact> = facts.collect();
            let known = |one: &Regular<'_>| one.question == question && one.facts == facts;
            if !presumed.regular.iter().any(known) {
                presumed.regular.push(Regular { question, facts, prepared: decision.prepared });
            }
        }
        presumed.beyond_knowledge |= decision.prepared.is_beyond_knowledge();
        presumed.after_penalties |= decision.prepared.day() >= PENALTIES_2026_FROM;
    }

    /// Whether the fact claims an exception to what limits the handling, or might; adds
    /// the places of those it would claim.
    fn claims(&self, fact: Fact, presumed: &mut Presumed<'a>) -> bool {
        let prepared = self.decision.prepared;
        let mut found = false;
        let mut out_of_play = false;
        // What is known rules out some ways of claiming it; what is presumed does not.
        let mut known = *self.decision.facts();
        known.no = known.no.minus(self.decision.presumed);
        let claiming = |cube: &Cube| cube.yes.contains(fact) && cube.holds(&known) != Answer::No;
        let speaks_of_it = |entry: &&Entry| entry.cubes().any(|cube| cube.yes.contains(fact));
        for entry in prepared.program.entries.iter().filter(speaks_of_it) {
            // An exception to a duty changes no verdict; nor does one to a rule that another
            // presumption puts out of play.
            if entry.then == Effect::Prohibited
                && any_holds(&entry.when, self.decision.facts()) == Answer::No
            {
                let mut cubes = entry.exceptions.iter().flat_map(|exception| &exception.cubes);
                out_of_play |= cubes.any(claiming);
                continue;
            }
            for exception in entry.exceptions.iter().filter(|_| entry.then == Effect::Prohibited) {
                // What is taken over from the Act holds where its rule applies; that is no
                // part of the exception.
                let own = exception.origin.of_the_act.is_none_or(|exception| {
                    exception.elements_in(prepared.edition).any(|element| element.needs.reads(fact))
                });
                let claims = own
                    && fact.silence() == Silence::PresumedNo
                    && exception.cubes.iter().any(claiming);
                if !claims {
                    continue;
                }
                let of_the_act = exception.origin.of_the_act;
                let place = of_the_act.and_then(|one| one.norm.citation_on(prepared.day()));
                let clause =
                    exception.origin.clause.and_then(|at| prepared.policy().clauses.get(at));
                match (of_the_act.zip(place), clause) {
                    (Some((exception, citation)), _) => {
                        let reads = |id: &str| {
                            let mut elements = exception.elements_in(prepared.edition);
                            elements.any(|one| one.needs.any_atom(&|fact, _| fact.id() == id))
                        };
                        let norm = exception.norm;
                        let name = names::in_both(norm, &reads);
                        let claim = Claim { fact, norm, citation, name };
                        match law::is_definition(norm) {
                            true => presumed.exclusions.add(claim),
                            false => presumed.exceptions.add(claim),
                        }
                    }
                    (None, Some(clause)) if !presumed.clauses.contains(&(fact, &clause.id)) => {
                        presumed.clauses.push((fact, &clause.id));
                    }
                    _ => {}
                }
                found = true;
            }
            if entry.then.takes_out()
                && entry.when.iter().any(claiming)
                && let Origin::Act(rule) = entry.origin
                && let Some(citation) = rule.norm.citation_on(prepared.day())
            {
                let name = match SHORT_TITLES.contains(&rule.norm) {
                    true => names::title(rule.norm),
                    false => names::in_both(rule.norm, &|_| false),
                };
                presumed.exclusions.add(Claim { fact, norm: rule.norm, citation, name });
                found = true;
            }
        }
        found || out_of_play
    }
}

impl Teller<'_, '_> {
    /// What silence was taken to mean, a line each: that on which the verdict rests, and what is
    /// told as assumed of a ruling beside it.
    pub(super) fn presumptions(&self, rulings: [&ToldRuling; 2]) -> Vec<ToldPresumption> {
        let presumed = self.one().taken();
        let (decision, listed) = (self.decision(), presumed.facts());
        let told: Vec<Id> = rulings.into_iter().flat_map(ToldRuling::assumed).cloned().collect();
        let beside = decision.presumed.iter().filter(|fact| {
            let is_told = || told.contains(&self.key(*fact));
            fact.silence() == Silence::PresumedNo && !listed.contains(*fact) && is_told()
        });
        let beside = beside.map(|fact| Regular {
            question: Question::about(fact),
            facts: vec![fact],
            prepared: decision.prepared,
        });
        let beside: Vec<Regular<'_>> = beside.collect();
        let regular = presumed.regular.iter().chain(&beside).map(|one| ToldPresumption {
            kind: PresumptionKind::Regular,
            facts: one.facts.iter().map(|fact| self.presumed(*fact, Vec::new())).collect(),
            places: Vec::new(),
            clauses: Vec::new(),
            text: self.text(|told| told.abridged(&one.in_language(told.language))),
        });
        let unclaimed = presumed.unclaimed_lines().into_iter().filter_map(|line| {
            let text =
                self.some_text(|one| Some(one.abridged(&line.in_language(true, one.language)?)))?;
            let claims = || line.named.read(line.read);
            let facts = line.facts().into_iter().map(|fact| {
                let norms = claims().filter(|one| one.fact == fact).map(|one| one.norm);
                self.presumed(fact, distinct(norms))
            });
            Some(ToldPresumption {
                kind: line.kind,
                facts: facts.collect(),
                places: distinct(claims().map(|one| {
                    let name = one.name;
                    self.named_place(one.norm, one.citation, name)
                })),
                clauses: line.clauses().into_iter().cloned().collect(),
                text,
            })
        });
        regular.chain(unclaimed).collect()
    }

    fn presumed(&self, fact: Fact, norms: Vec<Norm>) -> ToldPresumed {
        ToldPresumed {
            fact: self.key(fact),
            answer: Answer::No,
            origin: FactOrigin::Presumed,
            norms,
        }
    }
}
