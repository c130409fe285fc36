//! What is missing, and what follows.

use super::Explanation;
use super::list::distinct;
use crate::answer::Answer;
use crate::case::Performance;
use crate::decision::{OwedDuty, Verdict};
use crate::duty::{Deadline, Duty};
use crate::engine::{Asked, Authority};
use crate::fact::{FactSet, Question};
use crate::law;
use crate::norm::{Citation, Norm};
use crate::output::Lines;
use crate::vocabulary::Handling;

/// What limits every handling.
const OF_THE_PURPOSE: [Norm; 3] =
    [Norm::PurposeLimit, Norm::SuccessorPurposeLimit, Norm::PseudonymousPurpose];

impl Explanation<'_> {
    pub(crate) fn question(&self, question: Question) -> String {
        let decision = &self.decision;
        let text = match question {
            Question::Fact(fact) => decision.prepared.question(fact, self.language),
            other => other.in_language(self.language).unwrap_or_default(),
        };
        format!("{text} [{}]", decision.question_id(question))
    }

    pub(super) fn contradictions(&self, out: &mut Lines) {
        let mut contradictions = self.decision.contradictions().peekable();
        if contradictions.peek().is_some() {
            out.line(self.words().contradictory);
        }
        contradictions
            .for_each(|question| out.line(format_args!("  - {}", self.question(question))))
    }

    pub(super) fn missing(&self, out: &mut Lines) {
        if self.decision.verdict() != Verdict::Undetermined {
            return;
        }
        let words = self.words();
        let several = self.open().len() > 1;
        let heading = if several {
            words.parenthesis(words.missing, words.first_settles_most)
        } else {
            words.missing.to_owned()
        };
        out.line(heading);
        let first = self.asked_first();
        let others = self.open().iter().copied().filter(|one| Some(*one) != first);
        for question in first.into_iter().chain(others) {
            out.line(format_args!("  - {}{}", self.question(question), self.effect_of(question)));
        }
    }

    /// What either answer leads to, where it settles the matter by itself.
    fn effect_of(&self, question: Question) -> String {
        let (words, facts) = (self.words(), self.decision.facts());
        let fact = match question.group() {
            Err(fact) => fact,
            Ok(group) => {
                let open = group.mask().minus(facts.known());
                // The values of which the same follows are told as one.
                let mut then: Vec<(Vec<&str>, String)> = Vec::new();
                for value in open.iter() {
                    let others = open.iter().filter(|other| *other != value);
                    let one = facts.with(value, Answer::Yes);
                    let one = others.fold(one, |facts, other| facts.with(other, Answer::No));
                    let leads = self.leads_to(&one);
                    let leads = leads.unwrap_or_else(|| words.undetermined_short.to_owned());
                    let Some(name) = value.value_name(self.language) else { continue };
                    match then.iter_mut().find(|(_, same)| *same == leads) {
                        Some((names, _)) => names.push(name),
                        None => then.push((vec![name], leads)),
                    }
                }
                return words.values_lead_to(&then);
            }
        };
        let then = |answer: Answer| self.leads_to(&facts.with(fact, answer));
        words.leads_to(then(Answer::Yes).as_deref(), then(Answer::No).as_deref())
    }

    /// The verdict where the facts are these, in a word; none where it is open.
    fn leads_to(&self, facts: &FactSet) -> Option<String> {
        let (words, prepared) = (self.words(), self.decision.prepared);
        let (verdict, plain) = match prepared.exact.answer(Asked::Overall, facts) {
            Answer::Yes => (Verdict::Prohibited, words.prohibited_short),
            Answer::No => (Verdict::Permitted, words.permitted_short),
            Answer::Unknown => return None,
        };
        if let Some(own) = words.own_words(prepared.case.handling, verdict) {
            return Some(own.to_owned());
        }
        let by_the_act = prepared.exact.answer(Asked::Prohibited(Authority::Act), facts);
        let by_whom = match (verdict, by_the_act) {
            (Verdict::Prohibited, Answer::No) => words.policy,
            (Verdict::Prohibited, Answer::Yes) => words.act,
            _ => return Some(plain.to_owned()),
        };
        Some(words.parenthesis(plain, by_whom))
    }

    /// What would settle the policy, where the Act has decided already.
    pub(super) fn missing_of_the_policy(&self, out: &mut Lines) {
        if self.decision.verdict() == Verdict::Undetermined {
            return;
        }
        let open = self.decision.missing_of(Authority::Policy);
        if !open.is_empty() {
            out.line(self.words().missing_of_the_policy);
        }
        open.into_iter().for_each(|one| out.line(format_args!("  - {}", self.question(one))))
    }

    pub(super) fn duties(&self, out: &mut Lines) {
        let words = self.words();
        let decision = &self.decision;
        let asked = |owed: &OwedDuty<'_>| owed.duty().is_some_and(Duty::is_what_is_asked);
        let owed = || decision.duties().chain(decision.standing_duties().filter(asked));
        if owed().next().is_some() {
            let heading = match decision.verdict() {
                Verdict::Undetermined if self.is_about_a_leak() => words.duties_if_so,
                Verdict::Undetermined => words.duties_if_permitted,
                _ => words.duties,
            };
            out.line(heading);
        }
        for one in owed() {
            out.line(format_args!("  - {}", self.performed(&one)));
        }
        if decision.duties_if_amended().next().is_some() {
            out.line(words.duties_if_amended);
        }
        for one in decision.duties_if_amended() {
            out.line(format_args!("  - {}", self.performed(&one)));
        }
        self.not_owed(out);
        self.what_to_keep(out);
        self.also_limited(out);
        // Those of the Act that stand anyway are told by their names.
        let mut standing: Vec<(Citation, String)> = Vec::new();
        for one in decision.standing_duties().filter(|owed| owed.is_certain() && !asked(owed)) {
            match one.citation().zip(one.duty()) {
                Some((citation, duty)) => {
                    let place = citation.in_language(self.language).to_string();
                    standing.push((citation, words.standing_duty(duty, &self.abridged(&place))));
                }
                None => out.line(words.must(&self.performed(&one))),
            }
        }
        standing.sort();
        let standing = distinct(standing.into_iter().map(|(_, text)| text));
        if !standing.is_empty() {
            out.line(words.standing(&standing.join(words.comma)));
        }
        if let Some(place) = decision.prior_request() {
            let from = decision.prepared.case.known.and_then(|known| decision.suit_from(known));
            let place = self.abridged(&place.in_language(self.language).to_string());
            let refused = decision.prepared.case.handling == Handling::RefuseRequest;
            out.line(if refused { words.suit_at_once(&place) } else { words.suit(&place, from) });
        }
        let mut breaches = decision.breaches().peekable();
        if breaches.peek().is_some() {
            out.line(words.breaches);
            for owed in breaches {
                let place = self.abridged(&self.place_of(&owed));
                out.line(format_args!(
                    "  - {}",
                    words.titled(&place, owed.in_language(self.language))
                ));
            }
        }
    }

    /// 保管すべき資料: what shows that a law was the ground.
    fn what_to_keep(&self, out: &mut Lines) {
        let by_law = |norm: Norm| matches!(norm, Norm::BasedOnLaw | Norm::UseBasedOnLaw);
        let mut lifted = self.decision.deciding(Authority::Act);
        let on_it = lifted.any(|reason| {
            let lifts = reason.exceptions().filter(|one| one.answer() == Answer::Yes);
            lifts.filter_map(|one| one.norm()).any(by_law)
        });
        if on_it && self.decision.verdict() == Verdict::Permitted {
            out.line(self.words().to_keep_of_a_law);
        }
    }

    /// 別に禁止される取扱い: of processed information, what else may not be done with it.
    fn also_limited(&self, out: &mut Lines) {
        let prepared = self.decision.prepared;
        let mut kinds = self.decision.classification().kinds().to_vec();
        kinds.retain(|kind| kind.is_processed());
        let others = [Handling::Provision, Handling::Collation, Handling::Contact];
        let mut places = Vec::new();
        for kind in kinds {
            for handling in others.iter().filter(|one| **one != prepared.case.handling) {
                let limits = law::limits_on(*handling, kind, prepared.edition);
                let limits = limits.filter(|norm| !OF_THE_PURPOSE.contains(norm));
                places.extend(limits.filter_map(|norm| {
                    Some(self.abridged(&self.place(norm, norm.citation_on(prepared.day())?)))
                }));
            }
        }
        let places = distinct(places);
        if places.is_empty() || self.decision.ruling(Authority::Act).is_not_regulated() {
            return;
        }
        out.line(self.words().also_limited(&places.join(self.words().comma)))
    }

    fn is_about_a_leak(&self) -> bool {
        self.decision.prepared.case.handling.is_about_a_leak()
    }

    /// Which duties an exception takes away: no record is made, nobody is told.
    fn not_owed(&self, out: &mut Lines) {
        // Where the Act does not reach it, nobody looks for its duties.
        let reached = !self.decision.ruling(Authority::Act).is_not_regulated();
        if self.decision.verdict() != Verdict::Permitted || !reached {
            return;
        }
        // What is not made is not kept.
        let told = |duty: Duty| {
            !duty.is_what_is_asked() && !matches!(duty, Duty::KeepRecord | Duty::KeepReceiptRecord)
        };
        let (words, mut by_duty) = (self.words(), Vec::<(Duty, Vec<String>)>::new());
        for one in self.decision.not_owed().iter().filter(|one| told(one.duty())) {
            let freed = one.freed_by().in_language(self.language).to_string();
            let freed = words.titled(&freed, one.exception().title(self.language));
            match by_duty.iter_mut().find(|(duty, _)| *duty == one.duty()) {
                Some((_, by)) => by.push(freed),
                None => by_duty.push((one.duty(), vec![freed])),
            }
        }
        by_duty.iter().for_each(|(duty, by)| {
            let by = self.abridged(&by.join(words.comma));
            out.line(words.not_owed(duty.norm().title(self.language), &by))
        })
    }

    /// The place in the Act, or the clause, that imposes a duty.
    fn place_of(&self, owed: &OwedDuty<'_>) -> String {
        match (owed.citation(), owed.clause()) {
            (Some(citation), _) => citation.in_language(self.language).to_string(),
            (None, Some(clause)) => clause.id.to_string(),
            (None, None) => String::new(),
        }
    }

    /// A duty in words, with its time.
    pub(crate) fn duty(&self, owed: &OwedDuty<'_>) -> String {
        let words = self.words();
        let timing = match (owed.duty(), owed.promised()) {
            // What the text says itself is not said again.
            (Some(duty), _) => Some(duty.timing().in_language(self.language).to_owned())
                .filter(|timing| !duty.in_language(self.language).contains(timing.as_str())),
            (None, promised) => {
                promised.and_then(|duty| duty.within).map(|days| words.within_days(days))
            }
        };
        let says = match self.decision.reports_to(owed, self.language) {
            Some(addressee) => words.addressed(owed.in_language(self.language), &addressee),
            None => owed.in_language(self.language).to_owned(),
        };
        words.duty(&self.place_of(owed), &says, timing.as_deref())
    }

    /// The same in full, with what is known of its performance.
    fn performed(&self, owed: &OwedDuty<'_>) -> String {
        let (text, words) = (self.owed(owed), self.words());
        let text = if owed.citation().is_some() { self.abridged(&text) } else { text };
        match owed.state() {
            Performance::Unknown => text,
            state => words.parenthesis(&text, words.performance(state)),
        }
    }

    /// The same, with what it depends on and its last day.
    pub(super) fn owed(&self, owed: &OwedDuty<'_>) -> String {
        let words = self.words();
        let text = self.duty(owed);
        let mut text = text;
        if !owed.is_certain() {
            let only_if = owed.only_if();
            let only_if = only_if.map(|(fact, so)| {
                self.decision.prepared.phrase(fact, so, self.language).into_owned()
            });
            let open = || owed.depends_on().map(|one| self.point(one)).collect::<Vec<_>>();
            text = match only_if {
                Some(so) => words.only_if(&text, &so),
                None => words.depends_on(&text, &open().join(words.comma)),
            };
        }
        if let Some(deadline) = owed.deadline() {
            let counting = owed.duty().map(|_| self.counting(deadline));
            text = words.by(&text, deadline.by, counting.as_deref());
        }
        let by_a_guide = owed.duty().and_then(Duty::guide_days).filter(|_| owed.guide().is_none());
        if let Some((from, to)) = by_a_guide {
            text = words.guide_days(&text, from, to);
        }
        if let Some(guide) = owed.guide() {
            let day = self.decision.prepared.day();
            let place = guide.norm.citation_on(day).map(|place| place.in_language(self.language));
            let place = place.map(|place| place.to_string()).unwrap_or_default();
            text = words.guide(&text, guide.from, guide.to, &place, owed.is_past_guide());
        }
        text
    }

    /// How a last day is counted, the Commission's own count, and which holidays are in it.
    fn counting(&self, deadline: Deadline) -> String {
        let words = self.words();
        let counting = Deadline::COUNTING.in_language(self.language);
        let official = words.as_the_commission_counts(deadline.official);
        let holidays = &self.decision.prepared.case.holidays;
        let holidays = if holidays.is_empty() { words.no_holidays } else { words.holidays_given };
        [counting, &official, holidays].join(words.semicolon)
    }
}
