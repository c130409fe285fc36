//! Consents on record that do not count; and where the Commission does not use its powers.

use super::explained::{ToldConsent, ToldGround, ToldLack};
use super::teller::Teller;
use crate::answer::Answer;
use crate::decision::Verdict;
use crate::establish::Shortfall;
use crate::fact::Fact;
use crate::rule::Effect;

impl Teller<'_, '_> {
    /// The consents on record that might matter and do not count, or not yet.
    pub(super) fn consents(&self) -> Vec<ToldConsent> {
        let decision = self.decision();
        let prepared = decision.prepared;
        let matters = |one: &&Shortfall| {
            decision.facts.get(one.fact) != Answer::Yes
                && prepared.program.reads.contains(one.fact)
                && decision.verdict() != Verdict::Permitted
        };
        let shortfalls = decision.shortfalls();
        let told = shortfalls.iter().filter(matters).map(|one| {
            let lacks = one.lacks.iter().map(|(element, answer)| ToldLack {
                answer: *answer,
                text: self
                    .text(|told| told.words().element(element.in_language(told.language), *answer)),
            });
            ToldConsent {
                place: one.place,
                to: one.kind,
                fact: self.key(one.fact),
                lacks: lacks.collect(),
                text: self.text(|told| {
                    let words = told.words();
                    let lacks = one.lacks.iter().map(|(element, answer)| {
                        words.element(element.in_language(told.language), *answer)
                    });
                    let lacks = lacks.collect::<Vec<_>>().join(words.comma);
                    words.shortfall(one.place + 1, one.kind.name(told.language), &lacks)
                }),
            }
        });
        told.collect()
    }

    /// That the Commission does not use its powers, and where that is so.
    pub(super) fn withheld(&self) -> Vec<ToldGround> {
        let decision = self.decision();
        if !decision.enforcement_withheld() {
            return Vec::new();
        }
        let (prepared, facts) = (decision.prepared, decision.facts());
        let withheld = prepared.program.entries.iter();
        let withheld = withheld.filter(|one| one.then == Effect::EnforcementWithheld);
        let told = withheld.filter_map(|entry| {
            let cube = entry.when.iter().find(|cube| cube.holds(facts) == Answer::Yes)?;
            let norm = entry.norm()?;
            let citation = norm.citation_on(prepared.day())?;
            let so = |fact: &Fact| fact.group().is_none() && !matches!(fact, Fact::Handling(_));
            let so: Vec<Fact> = cube.yes.iter().filter(so).collect();
            Some(ToldGround {
                places: vec![self.place(norm, citation)],
                facts: self.as_they_are(&so),
                text: self.text(|one| {
                    let place = one.abridged(&citation.in_language(one.language).to_string());
                    one.words().withheld(&place, &one.by_origin(&so))
                }),
            })
        });
        told.collect()
    }
}
