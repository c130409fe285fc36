//! What is on record on a day, held against what the policy publishes.

use super::desk::Desk;
use super::list::Code;
use crate::answer::Answer;
use crate::day::Day;
use crate::norm::Norm;
use crate::policy::{Dataset, Entrustment, JointUse, Whereabouts, covers, literal, overlap};
use crate::register::{Contract, RecipientEntry, Register};
use crate::text::Text;
use crate::vocabulary::{Country, Id, Relation};

pub(super) fn review(desk: &mut Desk<'_>, register: &Register, day: Day) {
    countries(desk, register, day);
    let mut found = Unpublished::default();
    for recipient in &register.recipients {
        for contract in recipient.contracts.iter().filter(|one| one.validity().has(day)) {
            found.contract(desk, recipient, contract);
        }
    }
    found.tell(desk);
    bases(desk, register, day);
    answers(desk, register, day);
}

/// Where it stands, and what.
fn at(place: &str, what: &str) -> Text {
    Text::One(format!("`{place}`: {what}"))
}

/// Countries that are not named, and those that are named otherwise.
fn countries(desk: &mut Desk<'_>, register: &Register, day: Day) {
    let policy = desk.policy;
    let named = policy.storage_abroad.iter().flat_map(|one| one.countries.iter().copied());
    let of_recipients = policy.recipients.iter().filter_map(|one| one.country?.country());
    let published: Vec<Country> = named.chain(of_recipients).collect();
    let is_new = |country: &Country| *country != Country::JAPAN && !published.contains(country);
    let mut unnamed = Vec::new();
    let systems = register.systems.iter().filter(|one| one.validity().has(day));
    for system in systems {
        let countries = system.countries.iter().filter(|one| is_new(one));
        let place = format!("systems.{}.countries", system.id);
        unnamed.extend(countries.map(|one| at(&place, &one.to_string())));
    }
    for recipient in &register.recipients {
        let id = &recipient.id;
        let there = policy.recipient(id.as_str()).and_then(|one| one.country);
        let country = there.and_then(Whereabouts::country);
        match (there, recipient.country) {
            (Some(there), Some(kept)) if there.rules_out(kept) => {
                let clauses = policy.recipient(id.as_str()).and_then(|one| one.clause.as_ref());
                let norms = [Norm::ForeignProvision];
                let what = format!("{kept} / {there}");
                if let Some(finding) =
                    desk.find(Code::CountryDiffers, clauses.into_iter().flatten(), &norms)
                {
                    finding.details = vec![at(&format!("recipients.{id}.country"), &what)];
                }
            }
            (_, Some(kept)) if country.is_none() && is_new(&kept) => {
                unnamed.push(at(&format!("recipients.{id}.country"), &kept.to_string()));
            }
            _ => {}
        }
        let others = recipient.sub_entrustees.iter().filter_map(|one| one.country);
        let place = format!("recipients.{id}.sub-entrustees");
        unnamed.extend(others.filter(is_new).map(|one| at(&place, &one.to_string())));
    }
    if unnamed.is_empty() {
        return;
    }
    let clauses = policy.storage_abroad.iter().flat_map(|one| &one.clause);
    let norms = [Norm::PublishedMeasures, Norm::ExternalEnvironment];
    if let Some(finding) = desk.find(Code::CountryNotPublished, clauses, &norms) {
        finding.details = unnamed;
    }
}

/// What contracts in force are about, and the policy does not say.
#[derive(Default)]
struct Unpublished {
    purposes: Vec<Text>,
    items: Vec<Text>,
    unheld: Vec<Text>,
    entrustees: Vec<Text>,
    joint_users: Vec<Text>,
}

impl Unpublished {
    fn contract(&mut self, desk: &Desk<'_>, recipient: &RecipientEntry, contract: &Contract) {
        let policy = desk.policy;
        let place = format!("recipients.{}.contracts.{}", recipient.id, contract.number);
        let datasets = policy.datasets.iter().filter(|one| covers(&contract.datasets, &one.id));
        let datasets: Vec<&Dataset> = datasets.collect();
        let joint = policy.joint_uses.iter();
        let joint = joint.filter(|one| overlap(&one.datasets, &contract.datasets));
        let joint: Vec<&JointUse> = joint.filter(|one| is_user(one, recipient)).collect();
        let joined = contract.relation == Relation::JointUser;
        if joined && joint.is_empty() {
            self.joint_users.push(at(&place, recipient.id.as_str()));
            return;
        }
        let announced = |one: &Entrustment| {
            overlap(&one.datasets, &contract.datasets)
                && overlap(&one.purposes, &contract.purposes)
                && (one.among_others || covers(&one.recipients, &recipient.id))
        };
        let entrusted = contract.is_an_entrustment() && !policy.entrustments.is_empty();
        if entrusted && !policy.entrustments.iter().any(announced) {
            self.entrustees.push(at(&place, recipient.id.as_str()));
        }
        let of_the_dataset = |purpose: &Id| {
            let wider = policy.purpose(purpose.as_str());
            let mut wider = wider.into_iter().flat_map(|one| policy.with_wider(one));
            wider.any(|one| datasets.iter().any(|dataset| dataset.purposes.contains(&one.id)))
        };
        let of_the_joint_use = |purpose: &Id| {
            let mut purposes = joint.iter().filter_map(|one| one.purposes.as_ref());
            purposes.any(|part| part.ids.contains(purpose))
        };
        let purposes = contract
            .purposes
            .iter()
            .filter(|purpose| !of_the_dataset(purpose) || joined && !of_the_joint_use(purpose));
        self.purposes.extend(purposes.map(|one| at(&place, one.as_str())));
        let held: Vec<&Id> = datasets.iter().flat_map(|one| &one.items).collect();
        let items: Vec<&Id> = match contract.items.as_slice() {
            [] if joined => held.clone(),
            items => items.iter().collect(),
        };
        let shared = |item: &Id| {
            let mut lists = joint.iter().filter_map(|one| one.items.as_ref());
            lists.any(|part| part.ids.contains(item))
        };
        let beyond =
            items.into_iter().filter(|item| !held.contains(item) || joined && !shared(item));
        let list = if joined { &mut self.items } else { &mut self.unheld };
        list.extend(beyond.map(|one| at(&place, one.as_str())));
    }

    fn tell(self, desk: &mut Desk<'_>) {
        let policy = desk.policy;
        let entrustments: Vec<&Id> =
            policy.entrustments.iter().flat_map(|one| &one.clause).collect();
        let joint: Vec<&Id> = policy.joint_uses.iter().flat_map(|one| &one.clause).collect();
        let none: Vec<&Id> = Vec::new();
        for (code, clauses, norms, details) in [
            (
                Code::EntrusteeNotAnnounced,
                &entrustments,
                [Norm::Entrustment].as_slice(),
                self.entrustees,
            ),
            (Code::JointUserNotAnnounced, &joint, &[Norm::JointUse], self.joint_users),
            (
                Code::PurposeNotPublished,
                &none,
                &[Norm::SpecifyPurpose, Norm::PurposeLimit],
                self.purposes,
            ),
            (Code::ItemNotAnnounced, &joint, &[Norm::JointUse], self.items),
            (Code::ItemNotAnnounced, &none, &[], self.unheld),
        ] {
            if details.is_empty() {
                continue;
            }
            if let Some(finding) = desk.find(code, clauses.iter().copied(), norms) {
                finding.details = details;
            }
        }
    }
}

fn is_user(joint: &JointUse, recipient: &RecipientEntry) -> bool {
    joint.users.as_ref().is_some_and(|users| users.recipients.contains(&recipient.id))
}

/// A basis abroad that is kept, and of which the policy does not tell.
fn bases(desk: &mut Desk<'_>, register: &Register, day: Day) {
    let policy = desk.policy;
    let in_force =
        |one: &&RecipientEntry| one.abroad.as_ref().is_some_and(|basis| basis.validity().has(day));
    let silent = register.recipients.iter().filter(in_force).filter(|one| {
        policy.recipient(one.id.as_str()).is_some_and(|there| there.foreign.is_none())
    });
    let details: Vec<Text> =
        silent.map(|one| at(&format!("recipients.{}.abroad", one.id), one.id.as_str())).collect();
    if !details.is_empty()
        && let Some(finding) = desk.find(Code::KeptNotPublished, [], &[Norm::ForeignProvision])
    {
        finding.details = details;
    }
}

/// Standing answers that say otherwise than the policy states.
fn answers(desk: &mut Desk<'_>, register: &Register, day: Day) {
    let policy = desk.policy;
    for answer in register.answers.iter().filter(|one| one.validity().has(day)) {
        let otherwise = policy.statements.iter().filter(|statement| {
            let says = statement.answers.iter().any(|text| {
                let (id, affirmed) = literal(text);
                id == answer.fact && Answer::from(affirmed) != answer.answer
            });
            says && overlap(&statement.datasets, &answer.datasets)
                && overlap(&statement.recipients, &answer.recipients)
                && overlap(&statement.purposes, &answer.purposes)
        });
        let clauses: Vec<&Id> = otherwise.flat_map(|one| &one.clause).collect();
        if clauses.is_empty() {
            continue;
        }
        let said = Text::in_both(|language| {
            let who = answer.by.in_language(language);
            format!("`answers.{}`: {} {} ({who})", answer.id, answer.fact, answer.answer)
        });
        if let Some(finding) = desk.find(Code::RegisterContradicts, clauses, &[]) {
            finding.details = vec![said];
        }
    }
}
