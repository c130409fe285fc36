//! What is due of open cases: the duties that have a time, requests, suits.

use super::entry::{CalendarEntry, CalendarKind, CalendarState, DayAuthority};
use super::matters::OpenCase;
use crate::answer::Answer;
use crate::case::Performance;
use crate::day::Day;
use crate::decision::{Decision, OwedDuty};
use crate::duty::Duty;
use crate::fact::Fact;
use crate::law::Timing;
use crate::norm::Norm;
use crate::text::{Language, Text};
use crate::vocabulary::{RequestKind, Source};

pub(super) fn tell(
    open: &OpenCase,
    decision: &Decision<'_>,
    day: Day,
    entries: &mut Vec<CalendarEntry>,
) {
    let arising = decision.duties().filter(is_timed);
    let standing = decision.standing_duties().filter(|owed| is_timed(owed) && is_asked(owed));
    let owed: Vec<OwedDuty<'_>> = arising.chain(standing).collect();
    for one in &owed {
        entries.extend(duty(open, one, day));
    }
    if owed.iter().any(|one| one.duty() == Some(Duty::ReportLeakPromptly)) {
        entries.extend(tell_entrustor(open, decision, day));
    }
    entries.extend(suit(open, decision, day));
}

/// Whether it is done at a time: not as long as something lasts, and not as an effort.
fn is_timed(owed: &OwedDuty<'_>) -> bool {
    match owed.duty() {
        Some(duty) => {
            !matches!(duty.timing(), Timing::Continuing | Timing::Effort | Timing::OnChange)
        }
        None => true,
    }
}

/// Whether what stands in any case is about this matter: a leak, or a duty of which the case
/// gives a day.
fn is_asked(owed: &OwedDuty<'_>) -> bool {
    owed.duty().is_some_and(Duty::is_what_is_asked) || owed.deadline().is_some()
}

/// A duty as it stands on the day; none where it is performed.
fn duty(open: &OpenCase, owed: &OwedDuty<'_>, day: Day) -> Option<CalendarEntry> {
    let said = owed.state_on(day);
    if said == Performance::Performed {
        return None;
    }
    let since = owed.arose().or(open.since);
    let says = Text::in_both(|language| owed.in_language(language).to_owned());
    let guide = since.and_then(|since| owed.duty()?.guide(since));
    let mut entry = CalendarEntry {
        timing: owed.duty().map(Duty::timing),
        since,
        guide: guide.map(Into::into),
        due: since.and_then(|since| owed.deadline_from(since)).map(Into::into),
        certain: owed.is_certain(),
        ..CalendarEntry::new(CalendarKind::Duty, open.id.as_str(), says)
    };
    entry.by.extend(owed.citation().map(DayAuthority::of_law));
    entry.by.extend(owed.clause().map(DayAuthority::of_clause));
    entry.by.extend(guide.and_then(|one| one.norm.citation_on(day)).map(DayAuthority::of_law));
    let entry = entry.standing_on(day);
    Some(match said {
        // As a person says.
        Performance::Overdue if entry.due.is_none() => {
            CalendarEntry { state: CalendarState::Overdue, ..entry }
        }
        _ => entry,
    })
}

/// An entrustee may tell its client instead, within the same guide (general guideline 3-5-3-5).
fn tell_entrustor(open: &OpenCase, decision: &Decision<'_>, day: Day) -> Option<CalendarEntry> {
    if decision.facts().get(Fact::Source(Source::Entrustor)) != Answer::Yes {
        return None;
    }
    let since = open.case.known.or(open.since);
    let says = Text::both(
        "or else notify whoever entrusted the data of what is known of the leak",
        "報告に代えて、委託元に対し、把握している事項を通知すること",
    );
    let guide = since.and_then(|since| Duty::ReportLeakPromptly.guide(since));
    let entry = CalendarEntry {
        timing: Some(Timing::Promptly),
        since,
        guide: guide.map(Into::into),
        ..CalendarEntry::new(CalendarKind::TellEntrustor, open.id.as_str(), says)
    };
    let entry = entry.with_citation(Norm::LeakToEntrustor.citation_on(day));
    let guide = guide.and_then(|one| one.norm.citation_on(day));
    Some(entry.with_citation(guide).standing_on(day))
}

/// What a principal asks for is done, or refused, without delay: the law has no number of days. What
/// the policy promised has its own entry. Whether the Act is about the request the ruling on its
/// refusal tells.
pub(super) fn request(
    open: &OpenCase,
    asked: RequestKind,
    refusal: Answer,
) -> Option<CalendarEntry> {
    let norm = match asked {
        RequestKind::NotifyPurpose => Norm::PurposeRequest,
        RequestKind::Disclose => Norm::Disclosure,
        RequestKind::DiscloseRecords => Norm::RecordDisclosure,
        RequestKind::Correct => Norm::Correction,
        RequestKind::StopUse => Norm::StopOfUse,
        RequestKind::StopProvision => Norm::StopOfProvision,
        RequestKind::StopForRisk => Norm::StopForRisk,
        RequestKind::StopOptOut => Norm::OptOutStopRequest,
        RequestKind::InformOfForeignMeasures => Norm::ForeignMeasuresTold,
    };
    let says = Text::in_both(|language| {
        let asked = asked.name(language);
        match language {
            Language::En => format!("comply with the request, or tell why not: {asked}"),
            Language::Ja => format!("請求等（{asked}）に応じ、又は応じない旨を通知すること"),
        }
    });
    let entry = CalendarEntry {
        timing: Some(Timing::WithoutDelay),
        since: open.case.known.or(open.since),
        certain: refusal == Answer::Yes,
        ..CalendarEntry::new(CalendarKind::Request, open.id.as_str(), says)
    };
    let entry = entry.with_citation(norm.citation_on(open.case.date));
    (refusal != Answer::No).then_some(entry)
}

/// Which request it is, where that is known.
pub(super) fn asked(decision: &Decision<'_>) -> Option<RequestKind> {
    decision.facts().yes.iter().find_map(|fact| match fact {
        Fact::Request(request) => Some(request),
        _ => None,
    })
}

/// From when the principal may sue, of a request that is not complied with as asked.
fn suit(open: &OpenCase, decision: &Decision<'_>, day: Day) -> Option<CalendarEntry> {
    let arrived = open.case.known.or(open.since)?;
    let from = decision.suit_from(arrived)?;
    let says = Text::both(
        "the principal may sue from this day on; once the request is refused, at once",
        "この日から、本人は訴えを提起することができる（請求を拒んだときは、直ちに提起することができる）",
    );
    let state = if day >= from { CalendarState::Reached } else { CalendarState::Due };
    let entry = CalendarEntry {
        state,
        since: Some(arrived),
        due: Some(super::entry::DueDays::on(from)),
        ..CalendarEntry::new(CalendarKind::Suit, open.id.as_str(), says)
    };
    Some(entry.with_citation(decision.prior_request()))
}
