//! What silence was taken to mean.

use super::Explanation;
use super::list::{Places, distinct};
use super::names;
use super::words::Words;
use crate::answer::Answer;
use crate::decision::Verdict;
use crate::edition::{KNOWN_THROUGH, PENALTIES_2026_FROM};
use crate::engine::Origin;
use crate::fact::{Fact, Question, Silence};
use crate::law;
use crate::norm::{Citation, Norm, Place};
use crate::output::Lines;
use crate::rule::{Cube, Effect, any_holds};
use crate::text::Language;

/// What is told by the title of its article, as the full name would be too long in a list.
const SHORT_TITLES: [Norm; 5] = [
    Norm::PressExemption,
    Norm::WriterExemption,
    Norm::AcademicExemption,
    Norm::ReligiousExemption,
    Norm::PoliticalExemption,
];

/// The presumptions of one decision or of several, grouped: what would take the handling out of
/// the rules, exceptions nobody claims, irregularities nobody alleges.
#[derive(Debug, Default)]
pub(crate) struct Presumed<'s> {
    exclusions: Named,
    exceptions: Named,
    clauses: Vec<&'s str>,
    regular: Vec<String>,
    beyond_knowledge: bool,
    after_penalties: bool,
}

/// Places, and what is called so there.
#[derive(Debug, Default)]
struct Named {
    places: Places,
    names: Vec<(Place, &'static str)>,
}

impl Named {
    fn add(&mut self, citation: Citation, name: &'static str) {
        self.places.add(citation);
        let named = (citation.place(), name);
        if !self.names.contains(&named) {
            self.names.push(named);
        }
    }

    /// Each run of places, with what is called so there where that is wanted: of the law, or of what
    /// was read into it.
    fn in_language(&self, read: bool, named: bool, language: Language) -> Vec<String> {
        let words = Words::of(language);
        let wanted = |places: &[Citation]| {
            places.first().is_some_and(|one| one.place().instrument.is_reading() == read)
        };
        let runs = self.places.runs(language).into_iter();
        let runs = runs.filter(|(_, places)| wanted(places)).map(|(text, places)| {
            if !named {
                return text;
            }
            let here = |place: Place| {
                self.names.iter().filter(move |(at, _)| *at == place).map(|(_, name)| *name)
            };
            let names = distinct(places.iter().flat_map(|one| here(one.place())));
            words.titled(&text, &names.join(words.semicolon))
        });
        runs.collect()
    }
}

impl<'s> Presumed<'s> {
    /// Adds what a decision presumes.
    pub(crate) fn add(&mut self, explanation: &'s Explanation<'_>) {
        let decision = &explanation.decision;
        for question in decision.presumptions() {
            let text = match question {
                Question::Fact(fact) if explanation.claims(fact, self) => continue,
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

    /// Whether an exception at this place is presumed not to be claimed.
    pub(super) fn has(&self, place: Place) -> bool {
        self.exceptions.places.has(place)
    }

    /// One line for each, in the language of the explanation.
    pub(crate) fn lines(&self, language: Language) -> Vec<String> {
        let mut lines = self.regular(language);
        lines.extend(self.unclaimed_in(true, language));
        lines
    }

    /// What nobody claims, by its places.
    pub(crate) fn unclaimed(&self, language: Language) -> Vec<String> {
        self.unclaimed_in(false, language)
    }

    /// What nobody claims: what would take the handling out of the rules, and exceptions; with what
    /// is called so at each place, or by the places alone.
    fn unclaimed_in(&self, named: bool, language: Language) -> Vec<String> {
        let words = Words::of(language);
        // The provisions of the law, then what was read into them.
        let both = |of: &Named| [false, true].map(|read| of.in_language(read, named, language));
        let [mut provisions, readings] = both(&self.exceptions);
        provisions.extend(self.clauses.iter().map(|clause| (*clause).to_owned()));
        let told = |places: Vec<String>, by: &dyn Fn(&str) -> String| {
            (!places.is_empty()).then(|| by(&places.join(words.comma)))
        };
        let exclusions = both(&self.exclusions).into_iter();
        let exclusions =
            exclusions.filter_map(|one| told(one, &|text| words.nothing_excludes(text)));
        let exceptions = [provisions, readings].into_iter();
        let exceptions = exceptions.filter_map(|one| told(one, &|text| words.nobody_claims(text)));
        exclusions.chain(exceptions).collect()
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
        let words = self.words();
        let permitted = self.decision.verdict() == Verdict::Permitted;
        let heading = if permitted { words.to_confirm } else { words.presumed };
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
    fn claims<'s>(&'s self, fact: Fact, presumed: &mut Presumed<'s>) -> bool {
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
