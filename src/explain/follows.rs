//! What is missing, what would make it lawful, what follows.

use super::list::{Places, distinct, joined};
use super::{Explanation, REMEDIES_SHOWN, STEPS_SHOWN};
use crate::case::Performance;
use crate::day::Day;
use crate::decision::{OwedDuty, Remedy, Step, Verdict};
use crate::duty::{Deadline, Duty};
use crate::fact::Question;
use crate::output::Lines;

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
            .for_each(|question| out.line(format_args!("  - {}", self.question(question))));
    }

    pub(super) fn missing(&self, out: &mut Lines) {
        if self.decision.verdict() != Verdict::Undetermined {
            return;
        }
        let words = self.words();
        let several = self.decision.missing().nth(1).is_some();
        let heading = if several {
            words.parenthesis(words.missing, words.first_settles_most)
        } else {
            words.missing.to_owned()
        };
        out.line(heading);
        let first = self.decision.next_question();
        for question in
            first.into_iter().chain(self.decision.missing().filter(|q| Some(*q) != first))
        {
            out.line(format_args!("  - {}", self.question(question)));
        }
    }

    pub(super) fn remedies(&self, out: &mut Lines) {
        let words = self.words();
        let remedies = self.decision.remedies();
        if self.decision.verdict() == Verdict::Permitted {
            return;
        }
        if remedies.is_empty() {
            let handling = self.decision.prepared.case.handling;
            let must = words.own_words(handling, Verdict::Prohibited).is_some();
            if self.decision.verdict() == Verdict::Prohibited && !must {
                out.line(words.no_remedy);
            }
            return;
        }
        out.line(words.remedies);
        let (short, long): (Vec<_>, Vec<_>) =
            remedies.iter().partition(|remedy| remedy.steps().len() <= STEPS_SHOWN);
        let (shown, more) = short.split_at(short.len().min(REMEDIES_SHOWN));
        for remedy in shown {
            out.line(format_args!("  - {}", self.remedy(remedy)));
        }
        let others = distinct(more.iter().chain(&long).map(|remedy| self.rests_on(remedy)));
        if !others.is_empty() {
            out.line(format_args!("  - {}", words.more_remedies(&others)));
        }
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
                    None => words.see_to_it(&prepared.phrase(*fact, true, self.language)),
                },
                Step::RuleOut(fact) => {
                    words.rule_out(&prepared.phrase(*fact, false, self.language))
                }
                Step::ObtainAnew(_) => words.obtain_anew.to_owned(),
                Step::WaitUntil(day) => self.wait(*day),
                Step::AmendClause(clause) => words.amend(clause.as_str()),
                Step::SpecifyPurpose => words.specify_purpose.to_owned(),
                Step::ChangePurpose => words.change_purpose.to_owned(),
                Step::AnnounceJointUse => words.announce_joint_use.to_owned(),
                Step::Anonymise => words.anonymise.to_owned(),
                Step::LeaveOut(items) => {
                    let names = items.iter().map(|id| {
                        let item = prepared.policy().item(id.as_str());
                        item.map_or(id.as_str(), |item| item.name.in_language(self.language))
                    });
                    words.leave_out(&joined(names, self.language))
                }
            })
            .collect();
        let rests = self.rests_on(remedy);
        let steps = steps.join(words.semicolon);
        if rests.is_empty() { steps } else { words.parenthesis(&steps, &rests) }
    }

    /// The places and clauses that a remedy rests on.
    fn rests_on(&self, remedy: &Remedy<'_>) -> String {
        let mut places = Places::default();
        for citation in remedy.citations() {
            places.add(*citation);
        }
        let clauses: Vec<&str> = remedy.clauses().iter().map(|clause| clause.id.as_str()).collect();
        places.and_clauses(&clauses, self.language)
    }

    /// A day to wait for, and the rule by which it was counted.
    fn wait(&self, day: Day) -> String {
        let words = self.words();
        let prepared = self.decision.prepared;
        let awaited = prepared.established.awaited.iter().find(|(_, one)| *one == day);
        let fact = awaited.map(|(fact, _)| prepared.fact_id(*fact));
        let rule = prepared.policy().changes.iter().find_map(|changes| {
            let mut rules = changes.rules();
            let rule = rules.find(|rule| rule.term.map(|term| term.as_str()) == fact)?;
            let effect = rule.effect.in_language(self.language);
            Some(match rule.effect.days() {
                Some(_) => {
                    format!(
                        "{effect}{}{}",
                        words.comma,
                        changes.counting.in_language(self.language)
                    )
                }
                None => effect,
            })
        });
        words.wait_until(day, &rule.unwrap_or_default())
    }

    pub(super) fn duties(&self, out: &mut Lines) {
        let words = self.words();
        let decision = &self.decision;
        if decision.duties().next().is_some() {
            let heading = if decision.verdict() == Verdict::Undetermined {
                words.duties_if_permitted
            } else {
                words.duties
            };
            out.line(heading);
            for owed in decision.duties() {
                out.line(format_args!("  - {}", self.performed(&owed)));
            }
        }
        if decision.duties_if_amended().next().is_some() {
            out.line(words.duties_if_amended);
            for owed in decision.duties_if_amended() {
                out.line(format_args!("  - {}", self.performed(&owed)));
            }
        }
        // Those of the Act that stand anyway are told by their names.
        let mut standing = Vec::new();
        let asked = |owed: &OwedDuty<'_>| owed.duty().is_some_and(Duty::is_what_is_asked);
        let told = |owed: &OwedDuty<'_>| owed.is_certain() || asked(owed);
        for owed in decision.standing_duties().filter(told) {
            match owed.citation() {
                Some(citation) if !asked(&owed) => {
                    let place = citation.in_language(self.language).to_string();
                    let name = owed.duty().map(|duty| duty.norm().title(self.language));
                    standing.push((citation, words.titled(&place, name.unwrap_or_default())));
                }
                _ => out.line(words.must(&self.performed(&owed))),
            }
        }
        standing.sort_by_key(|(citation, _)| *citation);
        standing.dedup();
        let standing: Vec<String> = standing.into_iter().map(|(_, text)| text).collect();
        if !standing.is_empty() {
            out.line(words.standing(&standing.join(words.comma)));
        }
        if let Some(place) = decision.prior_request() {
            let from = decision.prepared.case.known.and_then(|known| decision.suit_from(known));
            out.line(words.suit(&place.in_language(self.language).to_string(), from));
        }
        let mut breaches = decision.breaches().peekable();
        if breaches.peek().is_some() {
            out.line(words.breaches);
            for owed in breaches {
                let text = words.titled(&self.place_of(&owed), owed.in_language(self.language));
                out.line(format_args!("  - {text}"));
            }
        }
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
            (Some(duty), _) => Some(duty.timing().in_language(self.language).to_owned()),
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
            let open: Vec<String> = owed.depends_on().map(|one| self.point(one)).collect();
            text = words.depends_on(&text, &open.join(words.comma));
        }
        if let Some(deadline) = owed.deadline() {
            let counting = owed.duty().map(|_| self.counting(deadline));
            text = words.by(&text, deadline.by, counting.as_deref());
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
