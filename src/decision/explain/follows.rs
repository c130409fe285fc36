//! What is missing and presumed, what would make it lawful, what follows.

use core::fmt::{self, Formatter};

use super::super::program::Origin;
use super::super::{OwedDuty, Remedy, Step, Verdict};
use super::list::{Places, joined};
use super::{Explanation, REMEDIES_SHOWN, STEPS_SHOWN};
use crate::answer::Answer;
use crate::case::Performance;
use crate::duty::{Deadline, Duty};
use crate::edition::KNOWN_THROUGH;
use crate::fact::{Fact, Question, Silence};
use crate::rule::{Cube, Effect};

impl Explanation<'_> {
    pub(super) fn question(&self, question: Question) -> String {
        let decision = &self.decision;
        let text = match question {
            Question::Fact(fact) => decision.prepared.question(fact, self.language),
            other => other.text(self.language).unwrap_or_default(),
        };
        format!("{text} [{}]", decision.question_id(question))
    }

    pub(super) fn missing(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.decision.verdict() != Verdict::Undetermined {
            return Ok(());
        }
        let words = self.words();
        writeln!(f, "{}", words.missing)?;
        let first = self.decision.next_question();
        for question in
            first.into_iter().chain(self.decision.missing().filter(|q| Some(*q) != first))
        {
            writeln!(f, "  - {}", self.question(question))?;
        }
        Ok(())
    }

    /// The presumptions, grouped: exceptions nobody claims, irregularities nobody
    /// alleges.
    pub(super) fn presumptions(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let decision = &self.decision;
        let mut unclaimed = Places::default();
        let mut clauses: Vec<&str> = Vec::new();
        let mut regular: Vec<String> = Vec::new();
        for question in decision.presumptions() {
            let claimable = matches!(question, Question::Fact(fact)
                if self.claims(fact, &mut unclaimed, &mut clauses));
            if !claimable {
                regular.push(self.question(question));
            }
        }
        if unclaimed.is_empty()
            && clauses.is_empty()
            && regular.is_empty()
            && !decision.prepared.is_beyond_knowledge()
        {
            return Ok(());
        }
        writeln!(f, "{}", words.presumed)?;
        if !unclaimed.is_empty() || !clauses.is_empty() {
            let mut places = unclaimed.text(self.language);
            for clause in clauses {
                if !places.is_empty() {
                    places.push_str(words.comma);
                }
                places.push_str(clause);
            }
            writeln!(f, "  - {}", words.nobody_claims(&places))?;
        }
        for question in regular {
            writeln!(f, "  - {}", words.presumed_no(&question))?;
        }
        if decision.prepared.is_beyond_knowledge() {
            writeln!(f, "  - {}", words.nothing_changed_since(KNOWN_THROUGH))?;
        }
        Ok(())
    }

    /// Whether the fact claims an exception; if so, adds the places of those it
    /// would claim.
    pub(super) fn claims<'s>(
        &'s self,
        fact: Fact,
        places: &mut Places,
        clauses: &mut Vec<&'s str>,
    ) -> bool {
        let prepared = self.decision.prepared;
        let mut found = false;
        // What is known rules out some ways of claiming it; what is presumed does not.
        let mut known = *self.decision.facts();
        known.no = known.no.minus(self.decision.presumed);
        let claiming = |cube: &Cube| cube.yes.contains(fact) && cube.holds(&known) != Answer::No;
        for entry in &prepared.program.entries {
            for route in &entry.routes {
                // What is taken over from the Act holds where its rule applies; that is no
                // part of the exception.
                let own = route.origin.lift.is_none_or(|lift| {
                    lift.elements_in(prepared.edition).any(|element| element.needs.reads(fact))
                });
                let claims = own
                    && fact.silence() == Silence::PresumedNo
                    && route.cubes.iter().any(claiming);
                if !claims {
                    continue;
                }
                let place =
                    route.origin.lift.and_then(|lift| lift.norm.citation_on(prepared.day()));
                let clause = route.origin.clause.and_then(|at| prepared.policy.clauses.get(at));
                match (place, clause) {
                    (Some(citation), _) => places.add(citation),
                    (None, Some(clause)) if !clauses.contains(&clause.id.as_str()) => {
                        clauses.push(clause.id.as_str());
                    }
                    _ => {}
                }
                found = true;
            }
            if matches!(
                entry.then,
                Effect::OutsideTheChapter | Effect::Disapplied | Effect::NoProvision
            ) && entry.when.iter().any(claiming)
                && let Origin::Act(rule) = entry.origin
                && let Some(citation) = rule.norm.citation_on(prepared.day())
            {
                places.add(citation);
                found = true;
            }
        }
        found
    }

    pub(super) fn remedies(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let remedies = self.decision.remedies();
        if self.decision.verdict() == Verdict::Permitted {
            return Ok(());
        }
        if remedies.is_empty() {
            let handling = self.decision.prepared.case.handling;
            let must = words.own_words(handling, Verdict::Prohibited).is_some();
            if self.decision.verdict() == Verdict::Prohibited && !must {
                writeln!(f, "{}", words.no_remedy)?;
            }
            return Ok(());
        }
        writeln!(f, "{}", words.remedies)?;
        let short = remedies.iter().filter(|remedy| remedy.steps().len() <= STEPS_SHOWN);
        let mut shown = 0;
        for remedy in short.take(REMEDIES_SHOWN) {
            writeln!(f, "  - {}", self.remedy(remedy))?;
            shown += 1;
        }
        if remedies.len() > shown {
            writeln!(f, "  - {}", words.more_remedies(remedies.len() - shown, shown > 0))?;
        }
        Ok(())
    }

    pub(super) fn remedy(&self, remedy: &Remedy<'_>) -> String {
        let words = self.words();
        let prepared = self.decision.prepared;
        let steps: Vec<String> = remedy
            .steps()
            .iter()
            .map(|step| match step {
                Step::Fulfil(fact) => match fact.measure(self.language) {
                    Some(text) => text.to_owned(),
                    None => words.see_to_it(prepared.question(*fact, self.language)),
                },
                Step::LeaveOut(items) => {
                    let names = items.iter().map(|id| {
                        let item = prepared.policy.item(id.as_str());
                        item.map_or(id.as_str(), |item| item.name.in_language(self.language))
                    });
                    words.leave_out(&joined(names, self.language))
                }
            })
            .collect();
        let mut places = Places::default();
        remedy.citations().iter().for_each(|citation| places.add(*citation));
        let mut rests = places.text(self.language);
        for clause in remedy.clauses() {
            if !rests.is_empty() {
                rests.push_str(words.comma);
            }
            rests.push_str(clause.id.as_str());
        }
        let steps = steps.join(words.semicolon);
        if rests.is_empty() { steps } else { words.parenthesis(&steps, &rests) }
    }

    pub(super) fn duties(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let decision = &self.decision;
        if decision.duties().next().is_some() {
            let heading = if decision.verdict() == Verdict::Undetermined {
                words.duties_if_permitted
            } else {
                words.duties
            };
            writeln!(f, "{heading}")?;
            for owed in decision.duties() {
                let mut text = self.owed(&owed);
                if owed.state() != Performance::Unknown {
                    text = words.parenthesis(&text, words.performance(owed.state()));
                }
                writeln!(f, "  - {text}")?;
            }
        }
        // Duties about a leak are what the question is about; the others stand anyway.
        let mut standing = Places::default();
        let mut clauses: Vec<&str> = Vec::new();
        for owed in decision.standing_duties().filter(OwedDuty::is_certain) {
            match (owed.citation(), owed.clause()) {
                _ if owed.duty().is_some_and(Duty::is_about_a_leak) => {
                    writeln!(f, "{}", words.must(&self.owed(&owed)))?;
                }
                (Some(citation), _) => standing.add(citation),
                (None, Some(clause)) if !clauses.contains(&clause.id.as_str()) => {
                    clauses.push(clause.id.as_str());
                }
                (None, _) => {}
            }
        }
        let mut places = standing.text(self.language);
        for clause in clauses {
            if !places.is_empty() {
                places.push_str(words.comma);
            }
            places.push_str(clause);
        }
        if !places.is_empty() {
            writeln!(f, "{}", words.standing(&places))?;
        }
        let mut breaches = decision.breaches().peekable();
        if breaches.peek().is_some() {
            writeln!(f, "{}", words.breaches)?;
            for owed in breaches {
                let text = words.titled(&self.place_of(&owed), owed.text(self.language));
                writeln!(f, "  - {text}")?;
            }
        }
        Ok(())
    }

    /// The place in the Act, or the clause, that imposes a duty.
    fn place_of(&self, owed: &OwedDuty<'_>) -> String {
        match (owed.citation(), owed.clause()) {
            (Some(citation), _) => citation.in_language(self.language).to_string(),
            (None, Some(clause)) => clause.id.to_string(),
            (None, None) => String::new(),
        }
    }

    /// A duty in words, with its time and its last day.
    fn owed(&self, owed: &OwedDuty<'_>) -> String {
        let words = self.words();
        let timing = match (owed.duty(), owed.promised()) {
            (Some(duty), _) => Some(duty.timing().text(self.language).to_owned()),
            (None, promised) => {
                promised.and_then(|duty| duty.within).map(|days| words.within_days(days))
            }
        };
        let text = words.duty(&self.place_of(owed), owed.text(self.language), timing.as_deref());
        let mut text = if owed.is_certain() { text } else { text + words.perhaps };
        if let Some(deadline) = owed.deadline() {
            let counting = owed.duty().map(|_| Deadline::COUNTING.in_language(self.language));
            text = words.by(&text, deadline.by, counting);
        }
        text
    }
}
