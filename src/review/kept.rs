//! What the policy promises, held against what is on record on a day.

use super::desk::{Desk, name_of};
use super::list::Code;
use crate::answer::Answer;
use crate::day::Day;
use crate::norm::Norm;
use crate::policy::{Entrustment, EntrustmentCondition, ForeignGround, overlap};
use crate::register::{
    CheckedMatter, Contract, Entry, RecipientEntry, Register, StandingAnswer, Validity,
};
use crate::text::Text;
use crate::vocabulary::Id;

pub(super) fn review(desk: &mut Desk<'_>, register: &Register, day: Day) {
    let policy = desk.policy;
    for entrustment in &policy.entrustments {
        conditions(desk, register, day, entrustment);
    }
    systems_abroad(desk, register, day);
    responsible(desk, register, day);
    lapsed(desk, register, day);
}

/// What is not on record: of whom, what, and under which key it would stand.
fn lacking(who: &Id, what: &Text, key: &str) -> Text {
    Text::in_both(|language| format!("{who}: {} (`{key}`)", what.in_language(language)))
}

/// The conditions of an entrustment, for each entrustee that is named or has a contract.
fn conditions(desk: &mut Desk<'_>, register: &Register, day: Day, entrustment: &Entrustment) {
    let mut missing = Vec::new();
    let unknown =
        entrustment.recipients.iter().filter(|id| register.recipient(id.as_str()).is_none());
    if !entrustment.requires.is_empty() {
        let nothing = Text::both("nothing is on record", "台帳に記録がない");
        missing.extend(unknown.map(|id| lacking(id, &nothing, "recipients")));
    }
    let entrusted = |one: &&RecipientEntry| {
        let under = |contract: &Contract| {
            contract.is_an_entrustment()
                && contract.validity().has(day)
                && overlap(&contract.datasets, &entrustment.datasets)
                && overlap(&contract.purposes, &entrustment.purposes)
        };
        entrustment.recipients.contains(&one.id) || one.contracts.iter().any(under)
    };
    for recipient in register.recipients.iter().filter(entrusted) {
        let unmet = entrustment.requires.iter().filter(|one| !is_kept(recipient, **one, day));
        missing.extend(unmet.map(|condition| {
            lacking(&recipient.id, &name_of!(condition), &key_of(recipient, *condition))
        }));
    }
    find(desk, &entrustment.clause, &[Norm::EntrusteeSupervision], missing);
}

fn find<'c>(
    desk: &mut Desk<'_>,
    clauses: impl IntoIterator<Item = &'c Id>,
    norms: &[Norm],
    details: Vec<Text>,
) {
    if details.is_empty() {
        return;
    }
    if let Some(finding) = desk.find(Code::PromisedNotKept, clauses, norms) {
        finding.details = details;
    }
}

/// Whether a condition is on record; one that was, and has lapsed, is told as that.
fn is_kept(recipient: &RecipientEntry, condition: EntrustmentCondition, day: Day) -> bool {
    match CheckedMatter::of(condition) {
        Some(matter) => last_check(recipient, matter, day) == Answer::Yes,
        None => {
            let mut begun = recipient.contracts.iter().filter(|one| one.validity().from <= day);
            begun.any(|one| one.meets(condition))
        }
    }
}

/// What the last check of a matter found, however old; no check is none that is in order.
fn last_check(recipient: &RecipientEntry, matter: CheckedMatter, day: Day) -> Answer {
    let made = recipient.checks.iter().filter(|one| one.of.contains(&matter) && one.on <= day);
    made.max_by_key(|one| one.on).map_or(Answer::No, |one| one.met)
}

fn key_of(recipient: &RecipientEntry, condition: EntrustmentCondition) -> String {
    let list = if CheckedMatter::of(condition).is_some() { "checks" } else { "contracts" };
    format!("recipients.{}.{list}", recipient.id)
}

/// The systems abroad on which the policy says that a provision rests.
fn systems_abroad(desk: &mut Desk<'_>, register: &Register, day: Day) {
    let policy = desk.policy;
    for recipient in &policy.recipients {
        let basis = recipient.foreign.as_ref();
        let Some(basis) = basis.filter(|one| one.by == ForeignGround::EquivalentSystem) else {
            continue;
        };
        let kept = register.recipient(recipient.id.as_str());
        let mut missing = Vec::new();
        if kept.is_none_or(|one| one.abroad.is_none()) {
            let key = format!("recipients.{}.abroad", recipient.id);
            missing.push(lacking(&recipient.id, &name_of!(basis.by), &key));
        }
        // Nobody demanded to look again before 2022.
        let matters = [CheckedMatter::EquivalentMeasures, CheckedMatter::Regime];
        let asked = matters.into_iter().filter(|_| Norm::ContinuedMeasures.in_force(desk.edition));
        for matter in asked {
            let in_order = kept.is_some_and(|one| last_check(one, matter, day) == Answer::Yes);
            if !in_order {
                let key = format!("recipients.{}.checks", recipient.id);
                missing.push(lacking(&recipient.id, &name_of!(matter), &key));
            }
        }
        let norms = [Norm::ForeignProvision, Norm::ContinuedMeasures];
        find(desk, &basis.clause, &norms, missing);
    }
}

fn responsible(desk: &mut Desk<'_>, register: &Register, day: Day) {
    let policy = desk.policy;
    if register.responsible.iter().any(|one| one.validity().has(day)) {
        return;
    }
    for named in &policy.responsible {
        let role = Text::in_both(|language| {
            format!("{} (`responsible`)", named.role.in_language(language))
        });
        find(desk, &named.clause, &[], vec![role]);
    }
}

/// What has lapsed, and nothing has taken its place.
fn lapsed(desk: &mut Desk<'_>, register: &Register, day: Day) {
    let mut entries: Vec<Entry> = Vec::new();
    for recipient in &register.recipients {
        let contracts = recipient.contracts.iter();
        let over = contracts.clone().filter(|one| one.validity().is_over_on(day)).filter(|one| {
            let again = |other: &Contract| {
                other.relation == one.relation && other.validity().from > one.validity().from
            };
            !contracts.clone().any(again)
        });
        entries.extend(over.map(|one| Entry::of_contract(recipient, one)));
        let basis = recipient.abroad.iter().filter(|one| one.validity().is_over_on(day));
        entries.extend(basis.map(|one| Entry::of_basis(recipient, one)));
        entries.extend(old_checks(recipient, day));
    }
    let over = |one: &&StandingAnswer| {
        let again = |other: &StandingAnswer| other.fact == one.fact && other.from > one.from;
        one.validity().is_over_on(day) && !register.answers.iter().any(again)
    };
    entries.extend(register.answers.iter().filter(over).map(Entry::of_answer));
    if entries.is_empty() {
        return;
    }
    let details = entries.iter();
    let details = details.map(|entry| Text::in_both(|language| entry.in_language(language)));
    let details = details.collect();
    if let Some(finding) = desk.find(Code::LapsedOnRecord, [], &[]) {
        finding.details = details;
    }
}

/// The last checks of matters that are checked regularly, where they are too old.
fn old_checks(recipient: &RecipientEntry, day: Day) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    for matter in CheckedMatter::ALL {
        let made = recipient.checks.iter().filter(|one| one.of.contains(matter));
        let Some(last) = made.max_by_key(|one| one.on) else { continue };
        let validity: Validity = matter.validity(last.on);
        let entry = Entry::of_check(recipient, last, validity);
        if validity.is_over_on(day) && !found.contains(&entry) {
            found.push(entry);
        }
    }
    found
}
