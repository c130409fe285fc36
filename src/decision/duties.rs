//! Duties: what arises from the handling, and what stands while data is held.

use core::fmt;

use super::decided::Decision;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::case::{DutyDays, DutyFacts, Performance};
use crate::day::Day;
use crate::duty::{Deadline, Duty, Guide};
use crate::engine::{Asked, Authority, Imposed, Wanted};
use crate::fact::{Fact, FactMask, FactSet, Question};
use crate::norm::{Citation, Norm};
use crate::policy::{Clause, PromisedDuty};
use crate::rule::Exception;
use crate::sorted::InOrder as _;
use crate::steps::Stepwise as _;
use crate::text::Language;

/// 負う義務: a duty of the Act or of the policy that the operator owes, or may owe.
///
/// It refers to the decision from which it follows.
#[derive(Clone, Copy)]
pub struct OwedDuty<'a> {
    decision: &'a Decision<'a>,
    owed: Owed<'a>,
}

/// A duty, the rules that impose it, and whether it is owed for certain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owed<'a> {
    source: Source<'a>,
    wanted: Wanted,
    rules: &'a [usize],
    certain: bool,
}

/// Whose duty it is.
#[derive(Clone, Copy, Debug)]
enum Source<'a> {
    Act(Duty),
    Policy(&'a PromisedDuty),
}

impl<'a> OwedDuty<'a> {
    pub(super) const fn new(decision: &'a Decision<'a>, owed: Owed<'a>) -> Self {
        Self { decision, owed }
    }

    /// Who imposes it.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        match self.owed.source {
            Source::Act(_) => Authority::Act,
            Source::Policy(_) => Authority::Policy,
        }
    }

    /// The duty of the Act; `None` for one of the policy.
    #[must_use]
    pub const fn duty(&self) -> Option<Duty> {
        match self.owed.source {
            Source::Act(duty) => Some(duty),
            Source::Policy(_) => None,
        }
    }

    /// The duty of the policy; `None` for one of the Act.
    #[must_use]
    pub const fn promised(&self) -> Option<&'a PromisedDuty> {
        match self.owed.source {
            Source::Act(_) => None,
            Source::Policy(duty) => Some(duty),
        }
    }

    /// The id by which a case speaks of it.
    #[must_use]
    pub fn id(&self) -> &'a str {
        match self.owed.source {
            Source::Act(duty) => duty.id(),
            Source::Policy(duty) => duty.id.as_str(),
        }
    }

    /// What is to be done.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &'a str {
        match self.owed.source {
            Source::Act(duty) => duty.in_language(language),
            Source::Policy(duty) => duty.says.in_language(language),
        }
    }

    /// The norm that imposes it, in the edition of the case; `None` for a duty of the
    /// policy.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        let Decision { prepared, facts, .. } = self.decision;
        let own = self.duty()?.norm();
        prepared.program.imposing(facts, own, self.owed.rules).citation_on(prepared.day())
    }

    /// The clause that imposes it; `None` for a duty of the Act.
    #[must_use]
    pub fn clause(&self) -> Option<&'a Clause> {
        let policy = self.decision.prepared.policy();
        policy.clause(self.promised()?.clause.first().as_str())
    }

    /// The one fact on which it depends whether it is owed, and how that has to be; `None` where it
    /// depends on several, or on none.
    pub(crate) fn only_if(&self) -> Option<(Fact, bool)> {
        let mut open = self.turns_on().iter();
        let fact = open.next().filter(|fact| fact.group().is_none())?;
        let owes = |answer| {
            let facts = self.decision.facts.with(fact, answer);
            self.decision.owes(&facts, self.owed.wanted)
        };
        match (open.next(), owes(Answer::Yes), owes(Answer::No)) {
            (None, _, Answer::No) => Some((fact, true)),
            (None, Answer::No, _) => Some((fact, false)),
            _ => None,
        }
    }

    /// The open facts on which it depends whether it is owed.
    fn turns_on(&self) -> FactMask {
        let Decision { prepared, facts, .. } = self.decision;
        match prepared.exact.essential_to_duty(facts, self.owed.wanted) {
            _ if self.owed.certain => FactMask::EMPTY,
            // Where no fact by itself turns it, it turns on what the verdict does.
            none if none.is_empty() => prepared.exact.essential(Asked::Overall, facts),
            some => some,
        }
    }

    /// Whether it is owed for certain, of a duty that arises: once the handling is
    /// permitted; if not, open facts decide.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        self.owed.certain
    }

    /// The open questions on which it depends whether the duty is owed; none where it is
    /// owed for certain.
    pub fn depends_on(&self) -> impl Iterator<Item = Question> + use<> {
        self.turns_on().questions()
    }

    /// The last day, where the case says when the duty arose and a day is fixed. How it
    /// is counted: of a duty of the Act, [`Deadline::COUNTING`]; of the policy's, as its
    /// own rule says.
    #[must_use]
    pub fn deadline(&self) -> Option<Deadline> {
        self.deadline_from(self.arose()?)
    }

    /// The same if it arose on a day.
    pub(crate) fn deadline_from(&self, arose: Day) -> Option<Deadline> {
        match self.owed.source {
            Source::Act(duty) => duty.deadline(arose, &self.decision.prepared.case.holidays),
            Source::Policy(duty) => {
                let by = duty.last_day(arose)?;
                Some(Deadline { by, official: by, late_from: by.plus_days(1) })
            }
        }
    }

    /// What the case says of its performance.
    fn told(&self) -> Option<DutyFacts> {
        let mut told = self.decision.prepared.case.duties.iter();
        told.find(|(id, _)| **id == *self.id()).map(|(_, facts)| *facts)
    }

    /// 起算日: from when it counts, where the case says so.
    #[must_use]
    pub fn arose(&self) -> Option<Day> {
        match self.told() {
            Some(DutyFacts::Days(days)) => Some(days.arose),
            _ => self.decision.prepared.case.known,
        }
    }

    /// 目安: within which days it is usually performed, where the Commission says so and the
    /// case says when it arose.
    #[must_use]
    pub fn guide(&self) -> Option<Guide> {
        self.duty()?.guide(self.arose()?)
    }

    /// 目安の徒過: whether the guide has run out by the day of the case without the duty being
    /// performed. No breach follows from that alone.
    #[must_use]
    pub fn is_past_guide(&self) -> bool {
        self.guide().is_some_and(|guide| self.decision.prepared.day() > guide.to)
            && self.state() != Performance::Performed
    }

    /// Performed, due, overdue or unknown, on the day of the case.
    #[must_use]
    pub fn state(&self) -> Performance {
        self.state_on(self.decision.prepared.day())
    }

    /// 基準日以外の日における履行状況: the same on another day, as far as what the case says
    /// reaches.
    #[must_use]
    pub fn state_on(&self, day: Day) -> Performance {
        let days = |arose| DutyFacts::Days(DutyDays { arose, performed: None });
        let told = self.told().or_else(|| self.arose().map(days));
        told.map_or(Performance::Unknown, |told| told.state(|arose| self.deadline_from(arose), day))
    }
}

/// 負わない義務: a duty of the Act that would be owed, were it not for an exception.
#[derive(Clone, Copy, Debug)]
pub struct NotOwed {
    duty: Duty,
    imposed_by: Citation,
    exception: &'static Exception,
    freed_by: Citation,
}

impl NotOwed {
    /// The duty.
    #[must_use]
    pub const fn duty(&self) -> Duty {
        self.duty
    }

    /// The place that would impose it.
    #[must_use]
    pub const fn imposed_by(&self) -> Citation {
        self.imposed_by
    }

    /// The exception.
    #[must_use]
    pub const fn exception(&self) -> Norm {
        self.exception.norm
    }

    /// Whether the exception depends on the fact.
    pub(crate) fn reads(&self, fact: Fact) -> bool {
        self.exception.elements.iter().any(|element| element.needs.reads(fact))
    }

    /// The place of the exception.
    #[must_use]
    pub const fn freed_by(&self) -> Citation {
        self.freed_by
    }

    /// The same in words: which duty, and what frees of it.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let duty = self.duty.in_language(language);
        let imposed = self.imposed_by.in_language(language);
        let freed = self.freed_by.in_language(language);
        let exception = self.exception.norm.title(language);
        match language {
            Language::En => format!("not owed: {duty} ({imposed}), by {freed}: {exception}"),
            Language::Ja => {
                format!("負わない義務：{duty}（{imposed}）。{freed}（{exception}）による。")
            }
        }
    }
}

impl<'a> Decision<'a> {
    /// 負わない義務: the duties of the Act that an exception takes away, each with every
    /// exception that does.
    #[must_use]
    pub fn not_owed(&self) -> Vec<NotOwed> {
        let prepared = self.prepared;
        let (facts, day) = (&self.facts, prepared.day());
        let owed = |duty| {
            let either =
                [true, false].map(|arises| Wanted { duty: Imposed::ByTheAct(duty), arises });
            either.iter().any(|one| prepared.exact.owes(facts, *one) != Answer::No)
        };
        let mut freed: Vec<_> = prepared.program.freed(facts).collect();
        // In the order of the duties; those that arise before those that stand.
        freed.put_in_order_of(|(duty, arises, ..)| (*duty, !arises));
        let mut found: Vec<NotOwed> = Vec::new();
        for (duty, _, imposing, exception) in freed {
            let places = (imposing.citation_on(day), exception.norm.citation_on(day));
            let (Some(imposed_by), Some(freed_by)) = places else { continue };
            let again = found.iter().any(|one| {
                (one.duty, one.imposed_by, one.exception()) == (duty, imposed_by, exception.norm)
            });
            if !again && !owed(duty) {
                found.push(NotOwed { duty, imposed_by, exception, freed_by });
            }
        }
        found
    }

    /// 生ずる義務: the duties that arise from this handling, those of the Act first. Of
    /// a prohibited handling there are none; of an undetermined one, those that are owed
    /// once it turns out to be permitted.
    pub fn duties(&self) -> impl Iterator<Item = OwedDuty<'_>> {
        let arising = (self.verdict() != Verdict::Prohibited).then(|| self.arising());
        arising.into_iter().flatten()
    }

    /// ポリシーを変更した場合に生ずる義務: the duties of the Act that would arise if the policy,
    /// which alone prohibits the handling, were amended; none where it is not so.
    pub fn duties_if_amended(&self) -> impl Iterator<Item = OwedDuty<'_>> {
        let by_the_policy_alone = self.ruling(Authority::Policy).verdict() == Verdict::Prohibited
            && self.ruling(Authority::Act).verdict() == Verdict::Permitted;
        let of_the_act = |owed: &OwedDuty<'_>| owed.authority() == Authority::Act;
        let arising = by_the_policy_alone.then(|| self.arising());
        arising.into_iter().flatten().filter(of_the_act).stepwise()
    }

    /// The same whatever the verdict.
    fn arising(&self) -> impl Iterator<Item = OwedDuty<'_>> {
        self.owing(true).map(|owed| OwedDuty::new(self, owed))
    }

    /// 継続する義務: the duties that stand for whoever holds the information,
    /// whatever is done with it.
    pub fn standing_duties(&self) -> impl Iterator<Item = OwedDuty<'_>> {
        self.owing(false).map(|owed| OwedDuty::new(self, owed))
    }

    /// 不履行: the duties of either authority that are owed for certain and overdue. A
    /// breach does not prohibit the handling.
    pub fn breaches(&self) -> impl Iterator<Item = OwedDuty<'_>> {
        self.duties()
            .chain(self.standing_duties())
            .filter(|owed| owed.is_certain() && owed.state() == Performance::Overdue)
            .stepwise()
    }

    /// Whether some duty counts from the day on which things became known, or the suit does.
    pub(crate) fn counts_days(&self) -> bool {
        let counts = |owed: &OwedDuty<'_>| owed.deadline().is_some() || owed.guide().is_some();
        self.prior_request().is_some()
            || self.standing_duties().chain(self.arising()).any(|owed| counts(&owed))
    }

    /// Whether the duty with this id is owed, or may be.
    pub(crate) fn may_owe(&self, id: &str) -> bool {
        self.standing_duties().chain(self.arising()).any(|owed| owed.id() == id)
    }

    /// The duties that arise, or that stand, in the order of the lists of both authorities.
    pub(super) fn owing(&self, arises: bool) -> impl Iterator<Item = Owed<'a>> {
        let prepared = self.prepared;
        let owed = prepared.flat.owed(arises, &prepared.program, &self.told, &self.facts);
        owed.filter_map(move |(wanted, by_logic, rules)| {
            let answer = match by_logic {
                Answer::Unknown => self.owes(&self.facts, wanted),
                definite => definite,
            };
            let source = match wanted.duty {
                Imposed::ByTheAct(duty) => Source::Act(duty),
                Imposed::ByThePolicy(place) => Source::Policy(prepared.policy().duties.get(place)?),
            };
            let owed = Owed { source, wanted, rules, certain: answer == Answer::Yes };
            (answer != Answer::No).then_some(owed)
        })
    }

    /// Whether the duty is owed where these are the facts; one that arises, once the handling is
    /// permitted.
    fn owes(&self, facts: &FactSet, wanted: Wanted) -> Answer {
        let exact = &self.prepared.exact;
        match self.verdict() {
            Verdict::Undetermined if wanted.arises => exact.owes_if_permitted(facts, wanted),
            _ => exact.owes(facts, wanted),
        }
    }
}

impl fmt::Debug for OwedDuty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwedDuty")
            .field("id", &self.id())
            .field("certain", &self.is_certain())
            .finish_non_exhaustive()
    }
}

impl PartialEq for OwedDuty<'_> {
    fn eq(&self, other: &Self) -> bool {
        let whose = |one: &Self| (one.authority(), one.duty(), one.citation(), one.promised());
        let days = |one: &Self| (one.told(), one.arose(), one.state(), one.deadline());
        let open = |one: &Self| (one.is_certain(), one.turns_on());
        whose(self) == whose(other) && days(self) == days(other) && open(self) == open(other)
    }
}
