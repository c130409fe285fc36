//! What silence was taken to mean in a decision.

use super::Explanation;
use super::names;
use super::presumed::Presumed;
use crate::answer::Answer;
use crate::decision::Verdict;
use crate::edition::PENALTIES_2026_FROM;
use crate::engine::{Entry, Origin};
use crate::fact::{Fact, Question, Silence};
use crate::law;
use crate::norm::Norm;
use crate::output::Lines;
use crate::rule::{Cube, Effect, any_holds};

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
            let text = match question {
                Question::Fact(fact) if self.claims(fact, presumed) => continue,
                Question::Fact(fact) => self.presumed_no(fact),
                group => self.ruled_out(group),
            };
            if !presumed.regular.contains(&text) {
                presumed.regular.push(text);
            }
        }
        presumed.beyond_knowledge |= decision.prepared.is_beyond_knowledge();
        presumed.after_penalties |= decision.prepared.day() >= PENALTIES_2026_FROM;
    }

    pub(super) fn presumptions(&self, out: &mut Lines) {
        let lines = self.taken().lines(self.language);
        if lines.is_empty() {
            return;
        }
        let words = self.words();
        let prohibited = self.decision.verdict() == Verdict::Prohibited;
        let heading = if prohibited { words.presumed } else { words.to_confirm };
        out.line(heading);
        lines.iter().for_each(|line| out.line(format_args!("  - {}", self.abridged(line))))
    }

    /// A fact that is presumed not to be so, told as what is then so.
    fn presumed_no(&self, fact: Fact) -> String {
        let prepared = self.decision.prepared;
        format!("{} [{} = no]", prepared.phrase(fact, false, self.language), prepared.fact_id(fact))
    }

    /// The values of a group that are presumed away.
    fn ruled_out(&self, group: Question) -> String {
        let values = self.decision.presumed.iter().filter(|fact| Question::about(*fact) == group);
        let names: Vec<&str> = values.filter_map(|fact| fact.value_name(self.language)).collect();
        self.words().none_of(group, &names, group.id().unwrap_or_default())
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
                        let name = names::named(exception.norm, &reads, self.language);
                        match law::is_definition(exception.norm) {
                            true => presumed.exclusions.add(citation, name),
                            false => presumed.exceptions.add(citation, name),
                        }
                    }
                    (None, Some(clause)) if !presumed.clauses.contains(&clause.id.as_str()) => {
                        presumed.clauses.push(clause.id.as_str());
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
                    true => rule.norm.title(self.language),
                    false => names::named(rule.norm, &|_| false, self.language),
                };
                presumed.exclusions.add(citation, name);
                found = true;
            }
        }
        found || out_of_play
    }
}
