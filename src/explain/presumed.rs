//! What silence was taken to mean.

use super::Explanation;
use super::list::{Places, joined};
use super::words::Words;
use crate::answer::Answer;
use crate::edition::{KNOWN_THROUGH, PENALTIES_2026_FROM};
use crate::engine::Origin;
use crate::fact::{Fact, Question, Silence};
use crate::output::Lines;
use crate::rule::{Cube, Effect, any_holds};
use crate::text::Language;

/// The presumptions of one decision or of several, grouped: exceptions nobody claims,
/// irregularities nobody alleges.
#[derive(Debug, Default)]
pub(crate) struct Presumed<'s> {
    places: Places,
    clauses: Vec<&'s str>,
    regular: Vec<String>,
    beyond_knowledge: bool,
    after_penalties: bool,
}

impl<'s> Presumed<'s> {
    /// Adds what a decision presumes.
    pub(crate) fn add(&mut self, explanation: &'s Explanation<'_>) {
        let decision = &explanation.decision;
        for question in decision.presumptions() {
            let text = match question {
                Question::Fact(fact)
                    if explanation.claims(fact, &mut self.places, &mut self.clauses) =>
                {
                    continue;
                }
                Question::Fact(fact) => explanation.presumed_no(fact),
                group => explanation.ruled_out(group),
            };
            if !self.regular.contains(&text) {
                self.regular.push(text);
            }
        }
        self.beyond_knowledge |= decision.prepared.is_beyond_knowledge();
        self.after_penalties |= decision.prepared.day() >= PENALTIES_2026_FROM;
    }

    /// One line for each, in the language of the explanation.
    pub(crate) fn lines(&self, language: Language) -> Vec<String> {
        let mut lines = Vec::new();
        let places = self.places.and_clauses(&self.clauses, language);
        if !places.is_empty() {
            lines.push(Words::of(language).nobody_claims(&places));
        }
        lines.extend(self.regular(language));
        lines
    }

    /// What nobody claims: by provisions and clauses, then by what was read into them.
    pub(crate) fn unclaimed(&self, language: Language) -> Vec<String> {
        let [provisions, readings] = self.places.parted();
        let places =
            [provisions.and_clauses(&self.clauses, language), readings.in_language(language)];
        let places = places.iter().filter(|places| !places.is_empty());
        places.map(|places| Words::of(language).nobody_claims(places)).collect()
    }

    /// What is presumed to be as it should, and of the law.
    pub(crate) fn regular(&self, language: Language) -> Vec<String> {
        let words = Words::of(language);
        let mut lines = self.regular.clone();
        if self.beyond_knowledge {
            lines.push(words.nothing_changed_since(KNOWN_THROUGH));
        }
        if self.after_penalties {
            lines.push(words.penalties_changed(PENALTIES_2026_FROM));
        }
        lines
    }
}

impl Explanation<'_> {
    pub(super) fn presumptions(&self, out: &mut Lines) {
        let mut presumed = Presumed::default();
        presumed.add(self);
        let lines = presumed.lines(self.language);
        if lines.is_empty() {
            return;
        }
        out.line(self.words().presumed);
        lines.iter().for_each(|line| out.line(format_args!("  - {line}")));
    }

    /// A fact that is presumed not to be so, told as what is then so.
    fn presumed_no(&self, fact: Fact) -> String {
        let prepared = self.decision.prepared;
        format!("{} [{}]", prepared.phrase(fact, false, self.language), prepared.fact_id(fact))
    }

    /// The values of a group that are presumed away.
    fn ruled_out(&self, group: Question) -> String {
        let values = self.decision.presumed.iter().filter(|fact| Question::about(*fact) == group);
        let names: Vec<&str> = values.filter_map(|fact| fact.value_name(self.language)).collect();
        let names = joined(names.into_iter(), self.language);
        self.words().none_of(&names, group.id().unwrap_or_default())
    }

    /// Whether the fact claims an exception to what limits the handling, or might; adds
    /// the places of those it would claim.
    fn claims<'s>(&'s self, fact: Fact, places: &mut Places, clauses: &mut Vec<&'s str>) -> bool {
        let prepared = self.decision.prepared;
        let mut found = false;
        let mut out_of_play = false;
        // What is known rules out some ways of claiming it; what is presumed does not.
        let mut known = *self.decision.facts();
        known.no = known.no.minus(self.decision.presumed);
        let claiming = |cube: &Cube| cube.yes.contains(fact) && cube.holds(&known) != Answer::No;
        for entry in &prepared.program.entries {
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
                let place = exception
                    .origin
                    .of_the_act
                    .and_then(|exception| exception.norm.citation_on(prepared.day()));
                let clause =
                    exception.origin.clause.and_then(|at| prepared.policy().clauses.get(at));
                found |= match (place, clause) {
                    (Some(citation), _) => places.add(citation),
                    (None, Some(clause)) => {
                        if !clauses.contains(&clause.id.as_str()) {
                            clauses.push(clause.id.as_str());
                        }
                        true
                    }
                    (None, None) => true,
                };
            }
            if entry.then.takes_out()
                && entry.when.iter().any(claiming)
                && let Origin::Act(rule) = entry.origin
                && let Some(citation) = rule.norm.citation_on(prepared.day())
            {
                found |= places.add(citation);
            }
        }
        found || out_of_play
    }
}
