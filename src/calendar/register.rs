//! What the register keeps, and when it ends or is looked at again.

use super::entry::{CalendarEntry, CalendarKind, CalendarState, DayAuthority, DueDays, GuideDays};
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::{Citation, Norm, Place};
use crate::register::{CheckMade, CheckedMatter, Entry, RecipientEntry, Register, Validity};
use crate::text::{Language, Text};

/// What is checked of the measures of a recipient abroad (Rules 18(1)(i)).
const OF_MEASURES: [CheckedMatter; 2] = [CheckedMatter::EquivalentMeasures, CheckedMatter::Regime];

/// What else is checked regularly.
const OTHERWISE: [CheckedMatter; 2] = [CheckedMatter::Audit, CheckedMatter::Supervision];

pub(super) fn tell(
    register: &Register,
    edition: Edition,
    day: Day,
    entries: &mut Vec<CalendarEntry>,
) {
    for recipient in &register.recipients {
        abroad(recipient, edition, day, entries);
        contracts(recipient, edition, day, entries);
        for matter in OTHERWISE {
            if let Some(last) = last_check(recipient, matter) {
                let validity = matter.validity(last.on);
                let entry = Entry::of_check(recipient, last, validity);
                entries.extend(ends(&entry, validity, None, day));
            }
        }
        if let Some(basis) = &recipient.abroad {
            let entry = Entry::of_basis(recipient, basis);
            let law = Norm::EquivalentSystem.citation(edition);
            entries.extend(ends(&entry, basis.validity(), law, day));
        }
    }
    for system in &register.systems {
        let entry = Entry::of_system(system);
        entries.extend(ends(&entry, system.validity(), None, day).filter(is_to_come));
    }
    for answer in &register.answers {
        let again = register.answers.iter().any(|other| {
            other.id != answer.id && other.fact == answer.fact && other.validity().has(day)
        });
        let entry = ends(&Entry::of_answer(answer), answer.validity(), None, day);
        entries.extend(entry.filter(|entry| is_to_come(entry) || !again));
    }
}

const fn is_to_come(entry: &CalendarEntry) -> bool {
    matches!(entry.state, CalendarState::Due)
}

/// Contracts that end; one that has ended only where nothing took its place.
fn contracts(
    recipient: &RecipientEntry,
    edition: Edition,
    day: Day,
    entries: &mut Vec<CalendarEntry>,
) {
    for contract in recipient.contracts.iter().filter(|one| one.ended.is_none()) {
        let again = recipient.contracts.iter().any(|other| {
            other.number != contract.number
                && other.relation == contract.relation
                && other.validity().has(day)
        });
        let law = contract
            .is_an_entrustment()
            .then(|| Norm::EntrusteeSupervision.citation(edition))
            .flatten();
        let entry = Entry::of_contract(recipient, contract);
        let entry = ends(&entry, contract.validity(), law, day);
        entries.extend(entry.filter(|entry| is_to_come(entry) || !again));
    }
}

/// The last day of an entry that has one, once it is in force.
fn ends(
    entry: &Entry,
    validity: Validity,
    law: Option<Citation>,
    day: Day,
) -> Option<CalendarEntry> {
    let until = validity.until().filter(|_| validity.from() <= day)?;
    let says = Text::in_both(|language| match language {
        Language::En => format!("{} ends: renew it or do without", entry.place(language)),
        Language::Ja => {
            format!("{}の有効期間の末日（更新の要否を確認すること）", entry.place(language))
        }
    });
    let told = CalendarEntry {
        state: if day > until { CalendarState::Lapsed } else { CalendarState::Due },
        since: Some(validity.from()),
        due: Some(DueDays::on(until)),
        by: vec![DayAuthority::of_entry(entry)],
        ..CalendarEntry::new(CalendarKind::Renewal, entry.at.clone(), says)
    };
    Some(told.with_citation(law))
}

/// The check that was made last.
fn last_check(recipient: &RecipientEntry, of: CheckedMatter) -> Option<&CheckMade> {
    recipient.checks.iter().filter(|check| check.of.contains(&of)).max_by_key(|check| check.on)
}

/// The regular checks of a recipient abroad on whose system the provision rests: about once a year, by
/// the guideline; the Rules have no number.
fn abroad(
    recipient: &RecipientEntry,
    edition: Edition,
    day: Day,
    entries: &mut Vec<CalendarEntry>,
) {
    let (Some(basis), Some(law)) = (&recipient.abroad, regularly(edition)) else { return };
    if !basis.validity().has(day) {
        return;
    }
    for matter in OF_MEASURES {
        let last = last_check(recipient, matter).map(|check| check.on);
        let since = last.unwrap_or(basis.from);
        let says = Text::in_both(|language| {
            let matter = matter.name(language);
            match language {
                Language::En => format!("check again, about once a year: {matter}"),
                Language::Ja => format!("{matter}を定期的に（年1回程度）確認すること"),
            }
        });
        let entry = CalendarEntry {
            since: Some(since),
            guide: Some(GuideDays::on(since.plus_years(1))),
            by: vec![DayAuthority::of_law(law)],
            ..CalendarEntry::new(
                CalendarKind::CheckAbroad,
                format!("recipients.{}", recipient.id),
                says,
            )
        };
        entries.push(entry.with_citation(about_yearly(edition)).standing_on(day));
    }
}

/// Rules 18(1)(i): regularly.
fn regularly(edition: Edition) -> Option<Citation> {
    let of_the_act = Norm::ContinuedMeasures.place(edition)?;
    Some(Citation::new(Place::short("R18(1)(i)")?, edition, Some(of_the_act)))
}

/// The guideline on foreign third parties, 6-1: about once a year or more often.
fn about_yearly(edition: Edition) -> Option<Citation> {
    let of_the_act = Norm::ContinuedMeasures.place(edition)?;
    Some(Citation::new(Place::short("GF6-1")?, edition, Some(of_the_act)))
}
