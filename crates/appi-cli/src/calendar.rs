//! `appi calendar`: what is due of open matters, as text, data or iCalendar.

use appi::calendar::{CalendarEntry, CalendarState, OpenMatters};
use appi::{Day, Language};
use chrono::{DateTime, NaiveDate, NaiveTime};
use icalendar::{Component as _, Event, EventLike as _, Todo};

use crate::Status;
use crate::arguments::Calendar;
use crate::failure::{Failure, day};
use crate::input::{Asked, Document};
use crate::output::{BOLD, Out, RED, YELLOW, styled};

pub(crate) fn run(wanted: &Calendar, out: Out) -> Result<Status, Failure> {
    let asked = Asked::open(&wanted.source)?;
    let on = day("--date", wanted.date.as_deref())?;
    let document = wanted.matters.as_ref().map(|path| Document::open(path)).transpose()?;
    let matters: OpenMatters = match &document {
        Some(document) => document.read()?,
        None => OpenMatters::new(),
    };
    let name = document.as_ref().map_or(asked.document.name.as_str(), |one| one.name.as_str());
    let compiled = asked.on(on)?;
    let calendar = compiled
        .calendar(&matters, on)
        .map_err(|error| Failure::said(name, |language| error.in_language(language)))?;
    let status = Status::objected(calendar.breaches().next().is_some());
    if out.json {
        out.data(&calendar)?;
    } else if wanted.ics {
        out.line(ics(&calendar.entries, on, out.language).trim_end())?;
    } else {
        let heading =
            out.say(format!("Calendar for {on}"), on.in_language(out.language) + "現在の期日");
        out.line(styled(BOLD, heading))?;
        for entry in &calendar.entries {
            let text = entry.in_language(out.language);
            match entry.state {
                CalendarState::Overdue => out.line(styled(RED, text))?,
                CalendarState::PastOfficial
                | CalendarState::GuidePassed
                | CalendarState::Lapsed => {
                    out.line(styled(YELLOW, text))?;
                }
                _ => out.line(text)?,
            }
        }
    }
    Ok(status)
}

/// The entries as iCalendar: those with a day as events of that day, the others as things to do.
/// Stamped with the day for which the calendar is, so that the same is written again.
fn ics(entries: &[CalendarEntry], on: Day, language: Language) -> String {
    let mut calendar = icalendar::Calendar::new();
    for (at, entry) in entries.iter().enumerate() {
        let uid = format!("{}-{}-{at}@appi", entry.of, entry.kind);
        let kind = entry.kind.name(language);
        let says = entry.says.in_language(language);
        let summary = match language {
            Language::En => format!("[{}] {}: {says}", entry.of, kind),
            Language::Ja => format!("［{}］{kind}：{says}", entry.of),
        };
        let text = entry.in_language(language);
        let guide = if entry.due.is_none() && entry.guide.is_some() { "GUIDE" } else { "DUE" };
        let stamp = date(on)
            .map(|day| day.and_time(NaiveTime::MIN).and_utc())
            .unwrap_or(DateTime::UNIX_EPOCH);
        match entry.day().and_then(date) {
            Some(day) => {
                let mut event = Event::new();
                event.uid(&uid).timestamp(stamp).summary(&summary).description(&text);
                event.add_property("CATEGORIES", guide).starts(day);
                calendar.push(event.done());
            }
            None => {
                let mut todo = Todo::new();
                todo.uid(&uid).timestamp(stamp).summary(&summary).description(&text);
                calendar.push(todo.done());
            }
        }
    }
    calendar.to_string()
}

fn date(day: Day) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year(), day.month(), day.day())
}
