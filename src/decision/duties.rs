//! Duties: what arises from the handling, and what stands while data is held.

use super::decided::Decision;
use super::turns::Turns;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::case::{DutyDays, DutyFacts, Performance};
use crate::day::Day;
use crate::duty::{Deadline, Duty, Guide};
use crate::engine::{Authority, Imposed, Wanted};
use crate::fact::{Fact, FactMask, Question};
use crate::norm::{Citation, Norm};
use crate::policy::{Clause, PromisedDuty};
use crate::text::Language;

/// 負う義務: a duty of the Act or of the policy that the operator owes, or may owe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwedDuty<'a> {
    source: Source<'a>,
    /// Where it is not owed for certain, on what it depends.
    turns: Option<Turns<'a>>,
    /// What the case says of its performance.
    told: Option<DutyFacts>,
    /// From when it counts, where the case says so.
    arose: Option<Day>,
    on: Day,
    holidays: &'a [Day],
}

/// Who imposes a duty, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source<'a> {
    Act(Duty, Citation),
    Policy(&'a PromisedDuty, &'a Clause),
}

impl<'a> Source<'a> {
    fn id(self) -> &'a str {
        match self {
            Self::Act(duty, _) => duty.id(),
            Self::Policy(duty, _) => duty.id.as_str(),
        }
    }

    fn deadline(self, arose: Day, holidays: &[Day]) -> Option<Deadline> {
        match self {
            Self::Act(duty, _) => duty.deadline(arose, holidays),
            Self::Policy(duty, _) => {
                let by = duty.last_day(arose)?;
                Some(Deadline { by, official: by, late_from: by.plus_days(1) })
            }
        }
    }
}

impl<'a> OwedDuty<'a> {
    /// Who imposes it.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        match self.source {
            Source::Act(..) => Authority::Act,
            Source::Policy(..) => Authority::Policy,
        }
    }

    /// The duty of the Act; `None` for one of the policy.
    #[must_use]
    pub const fn duty(&self) -> Option<Duty> {
        match self.source {
            Source::Act(duty, _) => Some(duty),
            Source::Policy(..) => None,
        }
    }

    /// The duty of the policy; `None` for one of the Act.
    #[must_use]
    pub const fn promised(&self) -> Option<&'a PromisedDuty> {
        match self.source {
            Source::Act(..) => None,
            Source::Policy(duty, _) => Some(duty),
        }
    }

    /// The id by which a case speaks of it.
    #[must_use]
    pub fn id(&self) -> &'a str {
        self.source.id()
    }

    /// What is to be done.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &'a str {
        match self.source {
            Source::Act(duty, _) => duty.in_language(language),
            Source::Policy(duty, _) => duty.says.in_language(language),
        }
    }

    /// The norm that imposes it, in the edition of the case; `None` for a duty of the
    /// policy.
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        match self.source {
            Source::Act(_, citation) => Some(citation),
            Source::Policy(..) => None,
        }
    }

    /// The clause that imposes it; `None` for a duty of the Act.
    #[must_use]
    pub const fn clause(&self) -> Option<&'a Clause> {
        match self.source {
            Source::Act(..) => None,
            Source::Policy(_, clause) => Some(clause),
        }
    }

    /// The one fact on which it depends whether it is owed, and how that has to be; `None` where it
    /// depends on several, or on none.
    pub(crate) fn only_if(&self, decision: &Decision<'a>) -> Option<(Fact, bool)> {
        self.turns?.only_if(decision.verdict())
    }

    /// Whether it is owed for certain, of a duty that arises: once the handling is
    /// permitted; if not, open facts decide.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        self.turns.is_none()
    }

    /// The open questions on which it depends whether the duty is owed; none where it is
    /// owed for certain.
    pub fn depends_on(&self) -> impl Iterator<Item = Question> + use<'a> {
        self.turns.map_or(FactMask::EMPTY, |turns| turns.open()).questions()
    }

    /// The last day, where the case says when the duty arose and a day is fixed. How it
    /// is counted: of a duty of the Act, [`Deadline::COUNTING`]; of the policy's, as its
    /// own rule says.
    #[must_use]
    pub fn deadline(&self) -> Option<Deadline> {
        self.source.deadline(self.arose?, self.holidays)
    }

    /// 目安: within which days it is usually performed, where the Commission says so and the
    /// case says when it arose.
    #[must_use]
    pub fn guide(&self) -> Option<Guide> {
        self.duty()?.guide(self.arose?)
    }

    /// 目安の徒過: whether the guide has run out by the day of the case without the duty being
    /// performed. No breach follows from that alone.
    #[must_use]
    pub fn is_past_guide(&self) -> bool {
        self.guide().is_some_and(|guide| self.on > guide.to)
            && self.state() != Performance::Performed
    }

    /// Performed, due, overdue or unknown, on the day of the case.
    #[must_use]
    pub fn state(&self) -> Performance {
        self.state_on(self.on)
    }

    /// 基準日以外の日における履行状況: the same on another day, as far as what the case says
    /// reaches.
    #[must_use]
    pub fn state_on(&self, day: Day) -> Performance {
        let days = |arose| DutyFacts::Days(DutyDays { arose, performed: None });
        let told = self.told.or_else(|| self.arose.map(days));
        told.map_or(Performance::Unknown, |told| {
            told.state(|arose| self.source.deadline(arose, self.holidays), day)
        })
    }
}

/// 負わない義務: a duty of the Act that would be owed, were it not for an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOwed {
    duty: Duty,
    imposed_by: Citation,
    exception: Norm,
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
        self.exception
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
        let exception = self.exception.title(language);
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
        let mut found: Vec<NotOwed> = Vec::new();
        for duty in Duty::ALL.iter().copied() {
            let duty_of_the_act = Imposed::ByTheAct(duty);
            let either = [true, false].map(|arises| Wanted { duty: duty_of_the_act, arises });
            if either.iter().any(|one| prepared.exact.owes(facts, *one) != Answer::No) {
                continue;
            }
            let freed = either.into_iter().flat_map(|one| prepared.program.freed(facts, one));
            for (imposing, exception) in freed {
                let places = (imposing.citation_on(day), exception.citation_on(day));
                let (Some(imposed_by), Some(freed_by)) = places else { continue };
                let one = NotOwed { duty, imposed_by, exception, freed_by };
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
        found
    }

    /// 生ずる義務: the duties that arise from this handling, those of the Act first. Of
    /// a prohibited handling there are none; of an undetermined one, those that are owed
    /// once it turns out to be permitted.
    pub fn duties(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        let prohibited = self.verdict() == Verdict::Prohibited;
        self.arising().filter(move |_| !prohibited)
    }

    /// ポリシーを変更した場合に生ずる義務: the duties of the Act that would arise if the policy,
    /// which alone prohibits the handling, were amended; none where it is not so.
    pub fn duties_if_amended(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        let by_the_policy_alone = self.ruling(Authority::Policy).verdict() == Verdict::Prohibited
            && self.ruling(Authority::Act).verdict() == Verdict::Permitted;
        let of_the_act = |owed: &OwedDuty<'_>| owed.authority() == Authority::Act;
        self.arising().filter(move |owed| by_the_policy_alone && of_the_act(owed))
    }

    /// The same whatever the verdict.
    fn arising(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        self.owing(true)
    }

    /// 継続する義務: the duties that stand for whoever holds the information,
    /// whatever is done with it.
    pub fn standing_duties(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        self.owing(false)
    }

    /// 不履行: the duties of either authority that are owed for certain and overdue. A
    /// breach does not prohibit the handling.
    pub fn breaches(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        self.duties()
            .chain(self.standing_duties())
            .filter(|owed| owed.is_certain() && owed.state() == Performance::Overdue)
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
    fn owing(&self, arises: bool) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        let (decision, prepared) = (*self, self.prepared);
        let owed = prepared.flat.owed(&prepared.program, self.told, self.facts);
        let owed = owed.filter(move |(wanted, ..)| wanted.arises == arises);
        owed.filter_map(move |(wanted, by_masks, rules)| {
            let answer = decision.exactly(wanted, by_masks)?;
            let source = match wanted.duty {
                Imposed::ByTheAct(duty) => {
                    let facts = &decision.facts;
                    let norm = prepared.program.imposing(facts, duty.norm(), rules);
                    Source::Act(duty, norm.citation_on(prepared.day())?)
                }
                Imposed::ByThePolicy(place) => {
                    let policy = prepared.policy();
                    let duty = policy.duties.get(place)?;
                    Source::Policy(duty, policy.clause(duty.clause.first().as_str())?)
                }
            };
            Some(decision.owed(source, wanted, answer))
        })
    }

    /// Whether the duty is owed, or may be; `None` where it is not.
    fn exactly(&self, wanted: Wanted, by_masks: Answer) -> Option<Answer> {
        let exact = &self.prepared.exact;
        let answer = match by_masks {
            Answer::Unknown => exact.owes(&self.facts, wanted),
            definite => definite,
        };
        let open = answer == Answer::Unknown && wanted.arises;
        let answer = match self.verdict() {
            Verdict::Undetermined if open => exact.owes_if_permitted(&self.facts, wanted),
            _ => answer,
        };
        (answer != Answer::No).then_some(answer)
    }

    fn owed(&self, source: Source<'a>, wanted: Wanted, answer: Answer) -> OwedDuty<'a> {
        let prepared = self.prepared;
        let mut told = prepared.case.duties.iter();
        let facts = told.find(|(id, _)| **id == *source.id()).map(|(_, facts)| *facts);
        let arose = match facts {
            Some(DutyFacts::Days(days)) => Some(days.arose),
            _ => prepared.case.known,
        };
        let turns = Turns { exact: &prepared.exact, facts: self.facts, wanted };
        let turns = (answer != Answer::Yes).then_some(turns);
        let (on, holidays) = (prepared.day(), prepared.case.holidays.as_slice());
        OwedDuty { source, turns, told: facts, arose, on, holidays }
    }
}
