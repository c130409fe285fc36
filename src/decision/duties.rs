//! Duties: what arises from the handling, and what stands while data is held.

use super::decided::Decision;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::case::{DutyFacts, Performance};
use crate::day::Day;
use crate::duty::{Deadline, Duty};
use crate::engine::{Authority, Wanted};
use crate::fact::{FactMask, Question};
use crate::norm::Citation;
use crate::policy::{Clause, PromisedDuty};
use crate::rule::Effect;
use crate::text::Language;

/// 負う義務: a duty of the Act or of the policy that the operator owes, or may owe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwedDuty<'a> {
    source: Source<'a>,
    certain: bool,
    open: FactMask,
    state: Performance,
    deadline: Option<Deadline>,
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

    fn deadline(self, arose: Day) -> Option<Deadline> {
        match self {
            Self::Act(duty, _) => duty.deadline(arose),
            Self::Policy(duty, _) => {
                let by = duty.last_day(arose)?;
                Some(Deadline { by, late_from: by.plus_days(1) })
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

    /// Whether it is owed for certain, of a duty that arises: once the handling is
    /// permitted; if not, open facts decide.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        self.certain
    }

    /// The open questions on which it depends whether the duty is owed; none where it is
    /// owed for certain.
    pub fn depends_on(&self) -> impl Iterator<Item = Question> + use<'a> {
        self.open.questions()
    }

    /// The last day, where the case says when the duty arose and a day is fixed. How it
    /// is counted: of a duty of the Act, [`Deadline::COUNTING`]; of the policy's, as its
    /// own rule says.
    #[must_use]
    pub const fn deadline(&self) -> Option<Deadline> {
        self.deadline
    }

    /// Performed, due, overdue or unknown.
    #[must_use]
    pub const fn state(&self) -> Performance {
        self.state
    }
}

impl<'a> Decision<'a> {
    /// 生ずる義務: the duties that arise from this handling, those of the Act first. Of
    /// a prohibited handling there are none; of an undetermined one, those that are owed
    /// once it turns out to be permitted.
    pub fn duties(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        let prohibited = self.verdict() == Verdict::Prohibited;
        let act = self.of_the_act(true, |effect| match effect {
            Effect::Arises(duty) => Some(duty),
            _ => None,
        });
        act.chain(self.of_the_policy(true, Effect::ArisesByPolicy)).filter(move |_| !prohibited)
    }

    /// Whether a duty that arises is owed, given that the handling is permitted.
    fn if_permitted(&self, wanted: Wanted<'_>) -> Answer {
        let prepared = self.prepared;
        let ways = prepared.permits.ways(&self.facts);
        let owed = ways.map(|state| prepared.program.duty(&state, wanted));
        Answer::unanimous(owed).unwrap_or(Answer::No)
    }

    /// 継続する義務: the duties that stand for whoever holds the information,
    /// whatever is done with it.
    pub fn standing_duties(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        let act = self.of_the_act(false, |effect| match effect {
            Effect::Stands(duty) | Effect::StandsOutside(duty) => Some(duty),
            _ => None,
        });
        act.chain(self.of_the_policy(false, Effect::StandsByPolicy))
    }

    /// 不履行: the duties of either authority that are owed for certain and overdue. A
    /// breach does not prohibit the handling.
    pub fn breaches(&self) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        self.duties()
            .chain(self.standing_duties())
            .filter(|owed| owed.certain && owed.state == Performance::Overdue)
    }

    fn of_the_act(
        &self,
        arises: bool,
        of: fn(Effect) -> Option<Duty>,
    ) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        let decision = *self;
        Duty::ALL.iter().filter_map(move |duty| {
            let citation = duty.norm().citation_on(decision.prepared.day())?;
            let wanted = |effect| of(effect) == Some(*duty);
            decision.owed(Source::Act(*duty, citation), arises, &wanted)
        })
    }

    fn of_the_policy(
        &self,
        arises: bool,
        effect: fn(usize) -> Effect,
    ) -> impl Iterator<Item = OwedDuty<'a>> + use<'a> {
        let decision = *self;
        let policy = self.prepared.policy();
        policy.duties.iter().enumerate().filter_map(move |(place, duty)| {
            let clause = policy.clause(duty.clause.first().as_str())?;
            decision.owed(Source::Policy(duty, clause), arises, &|there| there == effect(place))
        })
    }

    /// The duty, if it is owed or may be.
    fn owed(&self, source: Source<'a>, arises: bool, wanted: Wanted<'_>) -> Option<OwedDuty<'a>> {
        let prepared = self.prepared;
        let mut answer = prepared.program.duty(&self.facts, wanted);
        if answer == Answer::Unknown && arises && self.verdict() == Verdict::Undetermined {
            answer = self.if_permitted(wanted);
        }
        if answer == Answer::No {
            return None;
        }
        let mut told = prepared.case.duties.iter();
        let facts = told.find(|(id, _)| **id == *source.id()).map(|(_, facts)| facts);
        let state = facts.map_or(Performance::Unknown, |facts| {
            facts.state(|arose| source.deadline(arose), prepared.day())
        });
        let deadline = facts.and_then(|facts| match facts {
            DutyFacts::Days(days) => source.deadline(days.arose),
            DutyFacts::State(_) => None,
        });
        let certain = answer == Answer::Yes;
        let open =
            if certain { FactMask::EMPTY } else { prepared.program.open(&self.facts, wanted) };
        Some(OwedDuty { source, certain, open, state, deadline })
    }
}
