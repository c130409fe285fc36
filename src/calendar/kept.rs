//! Records that are kept and dropped, and changes that come to have effect.

use super::entry::{CalendarEntry, CalendarKind, CalendarState, DayAuthority, DueDays};
use super::matters::{OpenChange, OpenRecord};
use crate::answer::Answer;
use crate::day::Day;
use crate::norm::Norm;
use crate::policy::{Changes, Policy};
use crate::text::{Language, Text};

/// How long a record is kept; once that is over, that it need not be kept any longer.
pub(super) fn record(open: &OpenRecord, day: Day) -> CalendarEntry {
    let of = open.id.as_str();
    let kept_by = open.record.kept_by();
    let Some(until) = open.record.keep_until() else {
        let says = Text::both(
            "keep the record; the day is blank from which its time counts",
            "記録を保存すること（保存期間の起算日が未記入である）",
        );
        return CalendarEntry::new(CalendarKind::KeepRecord, of, says).with_citation(kept_by);
    };
    if day <= until {
        let says = Text::both("keep the record until this day", "この日まで記録を保存すること");
        return CalendarEntry {
            state: CalendarState::Due,
            due: Some(DueDays::on(until)),
            ..CalendarEntry::new(CalendarKind::KeepRecord, of, says)
        }
        .with_citation(kept_by);
    }
    let says = Text::both(
        "the record need not be kept any longer; where it is personal data that is no longer needed, erase it without delay (an effort)",
        "記録の保存期間が満了した。個人データである記録を利用する必要がなくなったときは、遅滞なく消去するよう努めること",
    );
    CalendarEntry {
        state: CalendarState::Reached,
        since: Some(until.plus_days(1)),
        ..CalendarEntry::new(CalendarKind::DropRecord, of, says)
    }
    .with_citation(kept_by)
    .with_citation(Norm::ErasureEffort.citation(open.record.edition))
}

/// From when a posted change has effect, by the policy's own rule: where it is open whether the change
/// is important, the later day.
pub(super) fn change(open: &OpenChange, policy: &Policy, day: Day) -> CalendarEntry {
    let of = open.id.as_str();
    let unstated = Text::both(
        "the policy does not say from when the change has effect",
        "変更の効力発生日について、ポリシーに定めがない",
    );
    let Some(changes) = &policy.changes else {
        return CalendarEntry {
            since: Some(open.posted),
            ..CalendarEntry::new(CalendarKind::Change, of, unstated)
        };
    };
    let rules: Vec<_> = changes.rules().collect();
    let rules: &[_] = match (rules.as_slice(), open.important) {
        ([usual, _], Answer::No) => core::slice::from_ref(usual),
        ([_, important], Answer::Yes) => core::slice::from_ref(important),
        (all, _) => all,
    };
    let by = rules.iter().flat_map(|rule| rule.clause.iter());
    let by: Vec<DayAuthority> =
        by.filter_map(|id| Some(DayAuthority::of_clause(policy.clause(id.as_str())?))).collect();
    let earliest = rules.iter().map(|rule| {
        let noticed = open.noticed.unwrap_or(open.posted);
        rule.effect.earliest(open.posted, noticed, open.shown, changes.counting)
    });
    // One rule that gives no day leaves it open.
    let from: Option<Vec<Day>> = earliest.collect();
    let since = Some(open.posted);
    match from.and_then(|days| days.into_iter().max()) {
        None => {
            CalendarEntry { since, by, ..CalendarEntry::new(CalendarKind::Change, of, unstated) }
        }
        Some(from) => CalendarEntry {
            state: if day >= from { CalendarState::Reached } else { CalendarState::Due },
            since,
            due: Some(DueDays::on(from)),
            by,
            ..CalendarEntry::new(CalendarKind::Change, of, says(changes))
        },
    }
}

fn says(changes: &Changes) -> Text {
    Text::in_both(|language| {
        let counting = changes.counting.in_language(language);
        match language {
            Language::En => format!("the change has effect from this day on ({counting})"),
            Language::Ja => format!("この日から変更の効力が生ずる（{counting}）"),
        }
    })
}
