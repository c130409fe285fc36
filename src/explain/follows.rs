//! A duty in words.

use super::Explanation;
use crate::case::Performance;
use crate::decision::OwedDuty;
use crate::duty::{Deadline, Duty};

impl Explanation<'_> {
    /// The place in the Act, or the clause, that imposes a duty.
    pub(super) fn place_of(&self, owed: &OwedDuty<'_>) -> String {
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
    pub(super) fn performed(&self, owed: &OwedDuty<'_>) -> String {
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
