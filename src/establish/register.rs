//! What the register answers of a case, on its day.
//!
//! It answers from what is in force on the day alone; what has lapsed, is not in force yet or is
//! contradicted answers nothing, and is told.

use super::consents;
use super::entrustment::announces;
use super::established::Established;
use super::facts::fact_named;
use super::names::Names;
use crate::answer::Answer;
use crate::case::Case;
use crate::day::Day;
use crate::fact::Fact;
use crate::policy::{EntrustmentCondition, Policy, covers, literal};
use crate::register::{
    CheckedMatter, Contract, ContractTerm, Entry, RecipientEntry, Register, SystemEntry,
    SystemMeans, Unheard, Validity,
};
use crate::sorted::InOrder as _;
use crate::steps::Stepwise as _;
use crate::vocabulary::{Country, Handling, Relation};

/// What an answer rests on: entries, all of which have to be in force.
type Rests = Vec<(Entry, Validity)>;

/// An answer of the register, be it in force or not.
struct Said {
    fact: Fact,
    answer: Answer,
    on: Rests,
}

/// The answers of the register.
pub(super) fn register(
    established: &mut Established,
    policy: &Policy,
    register: &Register,
    case: &Case,
    names: &Names<'_>,
) {
    let mut said = Vec::new();
    if case.handling == Handling::Provision
        && let Some(recipient) = names.on_record
    {
        of_recipient(&mut said, policy, recipient, case.date, names);
    }
    said.extend(handled_abroad(register, case, names));
    said.extend(not_only_abroad(register, names));
    standing(&mut said, policy, register, names);
    let mut heard = Vec::new();
    let mut facts: Vec<Fact> = Vec::new();
    for one in &said {
        if !facts.contains(&one.fact) {
            facts.push(one.fact);
        }
    }
    for fact in facts {
        // The consents of a case are those of its principal, and answer before any register.
        if case.consents.is_some() && consents::on_record().any(|one| one == fact) {
            continue;
        }
        let of_it: Vec<&Said> = said.iter().filter(|one| one.fact == fact).collect();
        heard.extend(agreed(established, &of_it, case.date));
    }
    let answers: Vec<(Fact, Answer)> =
        heard.iter().map(|one: &Heard| (one.fact, one.answer)).collect();
    for one in heard {
        enter(established, one, &answers);
    }
}

/// What all entries in force say of a fact.
struct Heard {
    fact: Fact,
    answer: Answer,
    entries: Vec<Entry>,
}

/// What the answers in force agree on; of what does not count it is told why.
fn agreed(established: &mut Established, said: &[&Said], day: Day) -> Option<Heard> {
    let is_in_force = |one: &&&Said| one.on.iter().all(|(_, validity)| validity.has(day));
    let in_force: Vec<&&Said> = said.iter().filter(is_in_force).collect();
    let Some(first) = in_force.first() else {
        for (entry, validity) in said.iter().flat_map(|one| &one.on) {
            if let Some(because) = unheard(*validity, day) {
                established.pass(said.first()?.fact, entry, because);
            }
        }
        return None;
    };
    let entries = in_force.iter().flat_map(|one| &one.on).map(|(entry, _)| entry);
    if in_force.iter().any(|one| one.answer != first.answer) {
        for entry in entries {
            established.pass(first.fact, entry, Unheard::Contradicted);
        }
        established.said_unknown.insert(first.fact);
        return None;
    }
    let mut each: Vec<Entry> = Vec::new();
    for entry in entries {
        if !each.contains(entry) {
            each.push(entry.clone());
        }
    }
    Some(Heard { fact: first.fact, answer: first.answer, entries: each })
}

/// Takes an answer over, unless policy and case have settled it otherwise, or it cannot stand
/// beside another. What a policy only claims, the register knows better.
fn enter(established: &mut Established, heard: Heard, others: &[(Fact, Answer)]) {
    let Heard { fact, answer, entries } = heard;
    let settled = established.settled;
    let is = |other: Fact, answer: Answer| {
        let here = others.contains(&(other, answer));
        here || settled.contains(other) && established.facts.get(other) == answer
    };
    let impossible = match answer {
        Answer::Yes => {
            fact.excludes().any(|other| is(other, Answer::Yes))
                || fact.implies().any(|then| is(then, Answer::No))
        }
        Answer::No => fact.implied_by().any(|other| is(other, Answer::Yes)),
        Answer::Unknown => false,
    };
    let otherwise = settled.contains(fact) && established.facts.get(fact) != answer;
    if impossible || otherwise {
        let because = if otherwise { Unheard::Overruled } else { Unheard::Contradicted };
        entries.iter().for_each(|entry| established.pass(fact, entry, because));
        if !settled.contains(fact) {
            established.said_unknown.insert(fact);
        }
        return;
    }
    if settled.contains(fact) {
        return;
    }
    match answer {
        Answer::Unknown => {
            established.state(fact, answer);
            established.said_unknown.insert(fact);
        }
        // A principal may say otherwise of a consent.
        _ if consents::on_record().any(|one| one == fact) => established.state(fact, answer),
        _ => established.settle(fact, answer),
    }
    established.record(fact, entries);
}

/// What is on record of the recipient answers.
fn of_recipient(
    said: &mut Vec<Said>,
    policy: &Policy,
    recipient: &RecipientEntry,
    day: Day,
    names: &Names<'_>,
) {
    let kept = OfRecipient { recipient, day, names };
    for term in ContractTerm::ALL {
        let on =
            term.answers().and_then(|fact| Some((fact, kept.contract(|one| has(one, *term))?)));
        said.extend(on.map(|(fact, on)| Said { fact, answer: Answer::Yes, on: vec![on] }));
    }
    said.extend(kept.system());
    let going_on = [CheckedMatter::EquivalentMeasures, CheckedMatter::Regime];
    let going_on = going_on.into_iter().map(|matter| kept.check(matter));
    said.extend(OfRecipient::all(Fact::EquivalentMeasuresEnsured, going_on));
    kept.conditions(said, policy);
}

/// What the contracts that reach the case and are in force on its day make of the recipient;
/// of others it is told why they do not count.
pub(super) fn relations(
    established: &mut Established,
    case: &Case,
    names: &Names<'_>,
) -> Vec<(Relation, Entry)> {
    let mut found: Vec<(Relation, Entry)> = Vec::new();
    let mut passed = Vec::new();
    let contracts = names.on_record.into_iter().flat_map(|recipient| {
        recipient.contracts.iter().map(move |contract| (recipient, contract))
    });
    for (recipient, contract) in
        contracts.filter(|(_, one)| case.handling.may_name(one.relation) && reaches(one, names))
    {
        let entry = Entry::of_contract(recipient, contract);
        match unheard(contract.validity(), case.date) {
            None => found.push((contract.relation, entry)),
            Some(because) => passed.push((contract.relation, entry, because)),
        }
    }
    for (relation, entry, because) in passed {
        if !found.iter().any(|(one, _)| *one == relation) {
            established.pass(Fact::Relation(relation), &entry, because);
        }
    }
    found
}

/// Why what is in force in this period does not count on the day, if it does not.
fn unheard(validity: Validity, day: Day) -> Option<Unheard> {
    if validity.is_over_on(day) {
        return Some(Unheard::Lapsed);
    }
    (!validity.has(day)).then_some(Unheard::NotYet)
}

/// Whether a contract has a term; that of an entrustment, one of an entrustment.
fn has(contract: &Contract, term: ContractTerm) -> bool {
    contract.terms.contains(&term)
        && (term != ContractTerm::WithinTask || contract.is_an_entrustment())
}

/// What is on record of a recipient, on a day, as far as it reaches a case.
struct OfRecipient<'a> {
    recipient: &'a RecipientEntry,
    day: Day,
    names: &'a Names<'a>,
}

impl OfRecipient<'_> {
    /// Of the contracts that reach the case and are so: one in force, else the last that was,
    /// else the next.
    fn contract(&self, is: impl Fn(&Contract) -> bool) -> Option<(Entry, Validity)> {
        let all = self.recipient.contracts.iter();
        let reaching = all.filter(|one| reaches(one, self.names) && is(one));
        let nearest = reaching.max_by_key(|one| nearness(one.validity(), self.day))?;
        Some((Entry::of_contract(self.recipient, nearest), nearest.validity()))
    }

    /// The system abroad; one by contract rests on the contract too.
    fn system(&self) -> Option<Said> {
        let basis = self.recipient.abroad.as_ref()?;
        let mut on = vec![(Entry::of_basis(self.recipient, basis), basis.validity())];
        if basis.means == SystemMeans::Contract {
            on.push(self.contract(|one| has(one, ContractTerm::EquivalentMeasures))?);
        }
        Some(Said { fact: Fact::EquivalentSystem, answer: Answer::Yes, on })
    }

    /// The last check of a matter, else the next.
    fn check(&self, matter: CheckedMatter) -> Option<(Answer, (Entry, Validity))> {
        let all = self.recipient.checks.iter().filter(|one| one.of.contains(&matter));
        let last =
            all.max_by_key(|one| nearness(Validity { from: one.on, until: None }, self.day))?;
        let validity = matter.validity(last.on);
        Some((last.met, (Entry::of_check(self.recipient, last, validity), validity)))
    }

    /// A fact that is so where all of these are so, if all are on record.
    fn all(
        fact: Fact,
        found: impl Iterator<Item = Option<(Answer, (Entry, Validity))>>,
    ) -> Option<Said> {
        let mut all = Said { fact, answer: Answer::Yes, on: Vec::new() };
        for one in found {
            let (met, on) = one?;
            all.answer = all.answer.and(met);
            all.on.push(on);
        }
        (!all.on.is_empty()).then_some(all)
    }

    /// What the policy makes a condition of its entrustments: each by itself, where the policy
    /// has a term of that name, and all together, by what it says to ask for that too.
    fn conditions(&self, said: &mut Vec<Said>, policy: &Policy) {
        let announced = policy.entrustments.iter();
        let announced = announced.filter(|one| announces(one, self.names) != Answer::No);
        let mut conditions: Vec<EntrustmentCondition> = Vec::new();
        for one in announced {
            conditions.extend(&one.requires);
            let Some((id, affirmed)) = one.met_if.as_deref().map(literal) else { continue };
            let Some(fact) = fact_named(policy, id) else { continue };
            said.extend(self.together(fact, &one.requires).map(|all| Said {
                answer: if affirmed { all.answer } else { !all.answer },
                ..all
            }));
        }
        conditions.put_in_order(Ord::cmp);
        conditions.dedup();
        for condition in &conditions {
            if let Some(fact @ Fact::Term(_)) = fact_named(policy, condition.id())
                && let Some((answer, on)) = self.condition(*condition)
            {
                said.push(Said { fact, answer, on: vec![on] });
            }
        }
        said.extend(self.together(Fact::EntrustmentTermsMet, &conditions));
    }

    /// A fact that is so where each of these conditions is met.
    fn together(&self, fact: Fact, conditions: &[EntrustmentCondition]) -> Option<Said> {
        Self::all(fact, conditions.iter().map(|condition| self.condition(*condition)))
    }

    fn condition(&self, condition: EntrustmentCondition) -> Option<(Answer, (Entry, Validity))> {
        match CheckedMatter::of(condition) {
            Some(matter) => self.check(matter),
            None => Some((Answer::Yes, self.contract(|one| one.meets(condition))?)),
        }
    }
}

/// Whether the contract is about what the case is about.
fn reaches(contract: &Contract, names: &Names<'_>) -> bool {
    let items = &contract.items;
    covers(&contract.datasets, &names.dataset.id)
        && (contract.purposes.is_empty() || names.is_for(&contract.purposes) == Some(true))
        && (items.is_empty()
            || !names.items.is_empty() && names.items.iter().all(|item| items.contains(item)))
}

/// How near a period is to a day: in force before past, past before to come; of those past the
/// last, of those to come the first.
fn nearness(validity: Validity, day: Day) -> (u8, i64) {
    let days = |one: Day| one.days_since(day);
    match validity.until {
        Some(until) if until < day => (1, days(until)),
        _ if validity.from <= day => (2, days(validity.from)),
        _ => (0, -days(validity.from)),
    }
}

/// 外国における取扱い: where the systems stand that hold the dataset and, of a provision to whoever
/// entrusts it in turn, where those are. What is at home says nothing of what is elsewhere.
fn handled_abroad(register: &Register, case: &Case, names: &Names<'_>) -> Option<Said> {
    let abroad = |country: &Country| *country != Country::JAPAN;
    let systems = systems_of(register, names).filter(|one| one.countries.iter().any(abroad));
    let systems = systems.map(|one| (Entry::of_system(one), one.validity()));
    let vendor = names.on_record.filter(|_| case.handling == Handling::Provision);
    let others = vendor.into_iter().flat_map(|vendor| {
        let contracts =
            vendor.contracts.iter().filter(|one| one.is_an_entrustment() && reaches(one, names));
        let contract = contracts.max_by_key(|one| nearness(one.validity(), case.date));
        contract.into_iter().flat_map(move |contract| {
            let others = vendor.sub_entrustees.iter();
            let others = others.filter(move |one| one.country.as_ref().is_some_and(abroad));
            others.map(move |one| {
                let validity = one.validity(contract.validity());
                (Entry::of_sub_entrustee(vendor, one, validity), validity)
            })
        })
    });
    // Any of them is enough: one in force, else the last that was, else the next.
    let all = systems.chain(others);
    let nearest = all.max_by_key(|(_, validity)| nearness(*validity, case.date))?;
    Some(Said { fact: Fact::HandledAbroad, answer: Answer::Yes, on: vec![nearest] })
}

/// The systems that hold the dataset.
fn systems_of<'r>(
    register: &'r Register,
    names: &Names<'_>,
) -> impl Iterator<Item = &'r SystemEntry> {
    let dataset = &names.dataset.id;
    register.systems.iter().filter(move |one| one.datasets.contains(dataset))
}

/// What a system at home holds is not handled abroad alone (Art. 171).
fn not_only_abroad(register: &Register, names: &Names<'_>) -> impl Iterator<Item = Said> {
    let at_home = systems_of(register, names).filter(|one| one.countries.contains(&Country::JAPAN));
    at_home
        .map(|one| Said {
            fact: Fact::UnitAbroad,
            answer: Answer::No,
            on: vec![(Entry::of_system(one), one.validity())],
        })
        .stepwise()
}

/// The standing answers that reach the case.
fn standing(said: &mut Vec<Said>, policy: &Policy, register: &Register, names: &Names<'_>) {
    for answer in &register.answers {
        let to = answer.recipients.is_empty()
            || names.recipient_id.as_ref().is_some_and(|id| answer.recipients.contains(id));
        let reached = to
            && covers(&answer.datasets, &names.dataset.id)
            && (answer.purposes.is_empty() || names.is_for(&answer.purposes) == Some(true));
        if let Some(fact) = fact_named(policy, &answer.fact).filter(|_| reached) {
            let on = vec![(Entry::of_answer(answer), answer.validity())];
            said.push(Said { fact, answer: answer.answer, on });
        }
    }
}
