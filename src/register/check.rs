//! The one check of a register: every fault at once, in the order of the document.

use core::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use super::answers::StandingAnswer;
use super::contracts::{Contract, ContractTerm};
use super::document::Register;
use super::measures::SystemMeans;
use super::recipients::RecipientEntry;
use super::validity::Validity;
use crate::day::Day;
use crate::fact::{Fact, Role};
use crate::name::{Hint, nearest};
use crate::policy::check::{
    Beside, beside, declared_twice, misnamed, no_entry, no_fact, no_format,
};
use crate::policy::content::Content;
use crate::policy::{Fault, Policy, overlap};
use crate::text::said;
use crate::vocabulary::Id;

/// What is wrong with the register beside the versions of a policy: a name has to be known to
/// one of them.
pub(crate) fn check(register: &Register, policies: &[&Policy]) -> Vec<Fault> {
    let mut faults = head(register, policies);
    let mut of_parts: Option<Vec<Fault>> = None;
    for policy in policies {
        let found = beside(policy, parts(register).into_iter());
        let there: BTreeSet<&str> = found.iter().map(Fault::path).collect();
        of_parts = Some(match of_parts {
            None => found,
            Some(mut earlier) => {
                earlier.retain(|fault| there.contains(fault.path()));
                earlier
            }
        });
    }
    faults.extend(of_parts.into_iter().flatten());
    let desk = Desk::of(register, policies);
    faults.extend(desk.recipients());
    faults.extend(desk.systems());
    faults.extend(desk.responsible());
    faults.extend(desk.answers());
    faults.sort_by_cached_key(|fault| place(fault.path()));
    faults
}

/// For how many unknown names the nearest known one is sought, as in a policy.
const HINTS: usize = 64;

/// Where in the document a path begins: the section, and which part of it.
fn place(path: &str) -> (usize, usize) {
    const SECTIONS: [&str; 4] = ["recipients", "systems", "responsible", "answers"];
    let (section, rest) = path.split_once('[').unwrap_or((path, ""));
    let at = rest.split(']').next().and_then(|at| at.parse().ok()).unwrap_or_default();
    (SECTIONS.iter().position(|one| *one == section).map_or(0, |at| at + 1), at)
}

/// What stands before the sections.
fn head(register: &Register, policies: &[&Policy]) -> Vec<Fault> {
    let mut faults = Vec::new();
    if register.format != 1 {
        faults.push(Fault::new("format", no_format(register.format)));
    }
    faults.extend(misnamed(&register.id).map(|said| Fault::new("id", said)));
    for policy in policies.iter().filter(|policy| policy.id != register.policy).take(1) {
        let (said, there) = (&register.policy, &policy.id);
        faults.push(Fault::new(
            "policy",
            said!(
                "the register is one of the policy `{said}`, but this is `{there}`",
                "この台帳は`{said}`のものですが、ポリシーは`{there}`です。"
            ),
        ));
    }
    faults
}

/// The parts whose texts and references are checked as those of a policy are.
fn parts(register: &Register) -> Vec<Beside<'_>> {
    fn of<'r, T: Content>(section: &str, name: Option<&'r Id>, list: &'r [T]) -> Vec<Beside<'r>> {
        let part = |(at, one): (usize, &'r T)| {
            (format!("{section}[{at}]"), name.or(one.id()), one as &dyn Content)
        };
        list.iter().enumerate().map(part).collect()
    }
    let mut parts = Vec::new();
    for (at, one) in register.recipients.iter().enumerate() {
        let (path, name) = (format!("recipients[{at}]"), Some(&one.id));
        parts.push((path.clone(), name, one as &dyn Content));
        parts.extend(of(&format!("{path}.contracts"), name, &one.contracts));
        let basis = one.abroad.iter();
        parts.extend(basis.map(|one| (format!("{path}.abroad"), name, one as &dyn Content)));
        parts.extend(of(&format!("{path}.checks"), name, &one.checks));
        parts.extend(of(&format!("{path}.sub-entrustees"), name, &one.sub_entrustees));
    }
    parts.extend(of("systems", None, &register.systems));
    parts.extend(of("responsible", None, &register.responsible));
    parts.extend(of("answers", None, &register.answers));
    parts
}

struct Desk<'r> {
    register: &'r Register,
    policies: &'r [&'r Policy],
    /// The recipients of the policy, and those of the register too.
    published: BTreeSet<&'r str>,
    recipients: BTreeSet<&'r str>,
    terms: BTreeSet<&'r str>,
    hints: Cell<usize>,
}

impl<'r> Desk<'r> {
    fn of(register: &'r Register, policies: &'r [&'r Policy]) -> Self {
        let published = policies.iter().flat_map(|policy| &policy.recipients);
        let published: BTreeSet<&str> = published.map(|one| one.id.as_str()).collect();
        let named = register.recipients.iter().filter(|one| one.name.is_some());
        let recipients = named.map(|one| one.id.as_str()).chain(published.iter().copied());
        let terms = policies.iter().flat_map(|policy| &policy.terms);
        Self {
            register,
            policies,
            recipients: recipients.collect(),
            published,
            terms: terms.map(|term| term.id.as_str()).collect(),
            hints: Cell::new(HINTS),
        }
    }

    fn recipients(&self) -> Vec<Fault> {
        let mut ids = BTreeSet::new();
        let mut faults = Vec::new();
        for (at, recipient) in self.register.recipients.iter().enumerate() {
            let path = format!("recipients[{at}]");
            let mut found = once(&path, &mut ids, &recipient.id);
            found.extend(self.named(&path, recipient));
            found.extend(contracts(&path, recipient));
            found.extend(basis(&path, recipient));
            let mut others = BTreeSet::new();
            for (at, other) in recipient.sub_entrustees.iter().enumerate() {
                found.extend(once(&format!("{path}.sub-entrustees[{at}]"), &mut others, &other.id));
            }
            let checks = recipient.checks.iter().enumerate();
            let empty = checks.filter(|(_, check)| check.of.is_empty());
            found.extend(
                empty.map(|(at, _)| Fault::new(format!("{path}.checks[{at}].of"), no_entry())),
            );
            faults.extend(found.into_iter().map(|one| one.of(Some(recipient.id.as_str()))));
        }
        faults
    }

    /// A recipient is named by the policy or by the register, and not by both.
    fn named(&self, path: &str, recipient: &RecipientEntry) -> Option<Fault> {
        let id = &recipient.id;
        match (self.published.contains(id.as_str()), &recipient.name) {
            (false, None) => {
                let hint = self.hint(id.as_str(), &self.recipients);
                Some(Fault::new(
                    format!("{path}.id"),
                    said!(hint;
"the policy has no recipient `{id}`{hint} (one that it does not name has a `name` here)", "ポリシーに提供先`{id}`はありません{hint}。ポリシーに掲げない提供先には`name`を記載してください。"),
                ))
            }
            (true, Some(_)) => Some(Fault::new(
                format!("{path}.name"),
                said!(
                    "the policy names `{id}` itself: expected no `name`",
                    "`{id}`の名称はポリシーに記載があります。`name`は記載しないでください。"
                ),
            )),
            _ => None,
        }
    }

    fn systems(&self) -> Vec<Fault> {
        let mut ids = BTreeSet::new();
        let mut faults = Vec::new();
        for (at, system) in self.register.systems.iter().enumerate() {
            let path = format!("systems[{at}]");
            let mut found = once(&path, &mut ids, &system.id);
            let provider = system.provider.iter();
            found.extend(provider.filter_map(|id| self.unknown(&format!("{path}.provider"), id)));
            let lists = [
                ("countries", system.countries.is_empty()),
                ("datasets", system.datasets.is_empty()),
            ];
            let empty = lists.iter().filter(|(_, is_empty)| *is_empty);
            found.extend(empty.map(|(list, _)| Fault::new(format!("{path}.{list}"), no_entry())));
            found.extend(ordered(&path, system.validity()));
            faults.extend(found.into_iter().map(|one| one.of(Some(system.id.as_str()))));
        }
        faults
    }

    fn responsible(&self) -> impl Iterator<Item = Fault> {
        let all = self.register.responsible.iter().enumerate();
        all.filter_map(|(at, one)| ordered(&format!("responsible[{at}]"), one.validity()))
    }

    fn answers(&self) -> Vec<Fault> {
        let mut ids = BTreeSet::new();
        let mut earlier: BTreeMap<&str, Vec<&StandingAnswer>> = BTreeMap::new();
        let mut faults = Vec::new();
        for (at, answer) in self.register.answers.iter().enumerate() {
            let path = format!("answers[{at}]");
            let mut found = once(&path, &mut ids, &answer.id);
            found.extend(self.fact(&format!("{path}.fact"), &answer.fact));
            for (place, id) in answer.recipients.iter().enumerate() {
                found.extend(self.unknown(&format!("{path}.recipients[{place}]"), id));
            }
            found.extend(ordered(&path, answer.validity()));
            let beside = earlier.entry(answer.fact.as_str()).or_default();
            let otherwise = beside.iter().find(|other| contradict(other, answer));
            found.extend(otherwise.map(|other| {
                let (other, there, here) = (&other.id, other.answer, answer.answer);
                Fault::new(format!("{path}.answer"), said!("the answer is `{here}`, but that of `{other}` is `{there}` in the same cases on the same days", "回答は`{here}`ですが、同じ期間の同じ事案について`{other}`の回答は`{there}`です。"))
            }));
            beside.push(answer);
            faults.extend(found.into_iter().map(|one| one.of(Some(answer.id.as_str()))));
        }
        faults
    }

    /// What a standing answer cannot be about: no fact at all, or one that is computed.
    fn fact(&self, path: &str, id: &str) -> Option<Fault> {
        let known = Fact::named(id);
        if known.is_none() && !self.terms.contains(id) {
            let facts = Fact::ACT.iter().map(|fact| fact.id());
            let hint = self.hint(id, &facts.chain(self.terms.iter().copied()).collect());
            return Some(Fault::new(path, no_fact(id, hint)));
        }
        let mut terms = self.policies.iter().flat_map(|policy| &policy.terms);
        let listed = terms.any(|term| term.id == *id && term.recipients.is_some());
        let computed = known.is_some_and(|fact| {
            let read_off = fact.role() == Role::Established && !ANSWERABLE.contains(&fact);
            fact.group().is_some() || read_off
        });
        (listed || computed).then(|| {
            Fault::new(
                path,
                said!(
                    "`{id}` follows from policy, register and case, and nobody answers it",
                    "`{id}`はポリシー、台帳及び事案から定まるものであり、回答の対象ではありません。"
                ),
            )
        })
    }

    /// A recipient that neither the policy nor the register has.
    fn unknown(&self, path: &str, id: &Id) -> Option<Fault> {
        if self.recipients.contains(id.as_str()) {
            return None;
        }
        let hint = self.hint(id.as_str(), &self.recipients);
        Some(Fault::new(
            path,
            said!(hint;
"neither policy nor register has a recipient `{id}`{hint}", "ポリシーにも台帳にも提供先`{id}`はありません{hint}。"),
        ))
    }

    fn hint<'k>(&self, id: &str, known: &BTreeSet<&'k str>) -> Hint<'k> {
        let Some(left) = self.hints.get().checked_sub(1) else { return Hint::NONE };
        self.hints.set(left);
        nearest(id, known.iter().copied())
    }
}

fn contracts(path: &str, recipient: &RecipientEntry) -> Vec<Fault> {
    let mut numbers = BTreeSet::new();
    let mut faults = Vec::new();
    for (at, contract) in recipient.contracts.iter().enumerate() {
        let path = format!("{path}.contracts[{at}]");
        let number = &contract.number;
        if !numbers.insert(number) {
            faults.push(Fault::new(
                format!("{path}.number"),
                said!("the contract `{number}` stands twice", "契約`{number}`が重複しています。"),
            ));
        }
        let first = contract.from.unwrap_or(contract.concluded);
        for (field, day) in [("until", contract.until), ("ended", contract.ended)] {
            let early = day.filter(|day| *day < first);
            faults.extend(early.map(|day| too_early(&format!("{path}.{field}"), day, first)));
        }
    }
    faults
}

fn basis(path: &str, recipient: &RecipientEntry) -> Vec<Fault> {
    let Some(basis) = &recipient.abroad else { return Vec::new() };
    let path = format!("{path}.abroad");
    let mut faults: Vec<Fault> = ordered(&path, basis.validity()).into_iter().collect();
    let (id, term) = (&recipient.id, ContractTerm::EquivalentMeasures);
    let has_it = |one: &Contract| one.terms.contains(&term);
    if basis.means == SystemMeans::Contract && !recipient.contracts.iter().any(has_it) {
        faults.push(Fault::new(
            format!("{path}.means"),
            said!(
                "no contract with `{id}` has the term `{term}`",
                "`{id}`との契約のいずれにも条項`{term}`がありません。"
            ),
        ));
    }
    faults
}

/// Whether two answers to one fact differ in a case that both reach.
fn contradict(one: &StandingAnswer, other: &StandingAnswer) -> bool {
    one.answer != other.answer
        && overlap(&one.recipients, &other.recipients)
        && overlap(&one.datasets, &other.datasets)
        && overlap(&one.purposes, &other.purposes)
        && one.validity().meets(other.validity())
}

/// Facts that are read off a document where it says them, and answered where it does not.
const ANSWERABLE: [Fact; 3] =
    [Fact::SpecialCareIncluded, Fact::ForeignConsentBefore2022, Fact::ForeignConsentBefore2023];

/// Nothing earlier in the section has the id.
fn once<'r>(path: &str, earlier: &mut BTreeSet<&'r Id>, id: &'r Id) -> Vec<Fault> {
    if earlier.insert(id) {
        return Vec::new();
    }
    vec![Fault::new(format!("{path}.id"), declared_twice(id))]
}

/// A period that ends before it begins.
fn ordered(path: &str, validity: Validity) -> Option<Fault> {
    let until = validity.until.filter(|until| *until < validity.from)?;
    Some(too_early(&format!("{path}.until"), until, validity.from))
}

fn too_early(path: &str, day: Day, first: Day) -> Fault {
    Fault::new(
        path,
        said!(
            "the day is `{day}`, but the first is `{first}`",
            "日付は`{day}`ですが、始期は`{first}`です。"
        ),
    )
}
