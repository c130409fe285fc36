//! From policy and case to facts: the only code that computes facts.
//!
//! It computes only from documents, ids and dates. Whatever rests on an answer
//! stays a condition of the rules, so that a decision can ask for it.

mod arrangements;
mod changes;
mod check;
mod consents;
mod items;
mod names;
mod terms;

use crate::answer::Answer;
use crate::case::{ActingAs, Case, Consent, OrUnknown, Presume};
use crate::day::Day;
use crate::edition::Edition;
use crate::fact::{Fact, FactMask, FactSet, Group, Role, Term};
use crate::policy::{Dataset, Fault, Faults, Policy};
use crate::vocabulary::{Id, InformationKind, Relation, Source};

pub(crate) use consents::{Reliance, Shortfall};
use names::Names;

/// What policy and case establish.
#[derive(Clone, Debug)]
pub(crate) struct Established {
    /// What is known.
    pub(crate) facts: FactSet,
    /// What no answer can change any more.
    pub(crate) settled: FactMask,
    /// What is settled only as long as the document stands as it does.
    pub(crate) listable: FactMask,
    /// What the case answers by itself.
    pub(crate) answered: FactMask,
    /// What was said to be unknown, so that silence presumes nothing.
    pub(crate) said_unknown: FactMask,
    /// The clauses of the policy that establish a fact.
    pub(crate) basis: Vec<(Fact, Id)>,
    /// What rests on the items.
    pub(crate) items: Vec<OnItems>,
    /// What silence presumes not to be so, as the documents stand.
    pub(crate) presumed: FactMask,
    /// The items concerned.
    pub(crate) concerned: Vec<Id>,
    /// What a day will bring about.
    pub(crate) awaited: Vec<(Fact, Day)>,
    /// Which consents on record answer.
    pub(crate) relied: Vec<Reliance>,
    /// Why consents on record do not count.
    pub(crate) shortfalls: Vec<Shortfall>,
}

/// A fact that is as it is because of some items.
#[derive(Clone, Debug)]
pub(crate) struct OnItems {
    pub(crate) fact: Fact,
    pub(crate) items: Vec<Id>,
    /// What it would be without them.
    pub(crate) without: Answer,
}

impl Established {
    /// Nothing yet.
    fn nothing(names: &Names<'_>) -> Self {
        Self {
            facts: FactSet::UNKNOWN,
            settled: FactMask::EMPTY,
            listable: FactMask::EMPTY,
            answered: FactMask::EMPTY,
            said_unknown: FactMask::EMPTY,
            basis: Vec::new(),
            items: Vec::new(),
            presumed: FactMask::EMPTY,
            concerned: names.items.clone(),
            awaited: Vec::new(),
            relied: Vec::new(),
            shortfalls: Vec::new(),
        }
    }

    /// Records what the documents settle.
    fn settle(&mut self, fact: Fact, answer: Answer) {
        if answer != Answer::Unknown {
            self.facts.set(fact, answer);
            match fact.group() {
                Some(group) if answer == Answer::Yes => {
                    self.settled = self.settled.union(group.mask());
                }
                _ => self.settled.insert(fact),
            }
        }
    }

    /// Records what a document says and a case may still contradict.
    fn state(&mut self, fact: Fact, answer: Answer) {
        self.facts.set(fact, answer);
    }

    fn rest_on(&mut self, fact: Fact, clause: &Id) {
        if !self.basis.iter().any(|(known, there)| *known == fact && there == clause) {
            self.basis.push((fact, clause.clone()));
        }
    }
}

/// The faults of a case whose dataset the policy does not have.
pub(crate) fn faults_without_dataset(policy: &Policy, case: &Case) -> Faults {
    let mut faults = Vec::new();
    check::names(policy, case, None, &mut faults);
    Faults::of(faults)
}

/// Establishes the facts of a case under a policy.
///
/// # Errors
///
/// Every unknown name and every answer that contradicts the documents, at once.
pub(crate) fn establish(
    policy: &Policy,
    case: &Case,
    dataset: &Dataset,
) -> Result<Established, Faults> {
    let mut faults = Vec::new();
    check::names(policy, case, Some(dataset), &mut faults);
    let names = Names::resolve(policy, case, dataset);
    let mut established = Established::nothing(&names);
    keys(&mut established, case, dataset);
    items::items(&mut established, policy, &names);
    items::codes(&mut established, policy, case, &names, &mut faults);
    purpose(&mut established, &names);
    changes::changes(&mut established, policy, case);
    arrangements::recipient(&mut established, case, &names);
    arrangements::arrangements(&mut established, policy, case, &names);
    arrangements::joint_use(&mut established, policy, case, &names);
    arrangements::opt_out(&mut established, policy, case, &names);
    if let Some(consents) = &case.consents {
        consents::consents(&mut established, consents, policy, case, &names);
        established.shortfalls = consents::shortfalls(consents, policy, case, &names);
    }
    terms::terms(&mut established, policy, &names);
    answers(&mut established, policy, case, &mut faults);
    follow(&mut established.facts, established.said_unknown, case.date);
    Faults::check(faults)?;
    Ok(established)
}

/// What consents on record answer in a case, in place of those from which the earlier
/// answers were read.
///
/// # Errors
///
/// Every unknown name in them, at once.
pub(crate) fn answers_of(
    consents: &[Consent],
    policy: &Policy,
    case: &Case,
    dataset: &Dataset,
    earlier: FactMask,
) -> Result<OnRecord, Faults> {
    let mut faults = Vec::new();
    for (at, one) in consents.iter().enumerate() {
        check::consent(policy, case, one, &format!("consents[{at}]"), &mut faults);
    }
    Faults::check(faults)?;
    let names = Names::resolve(policy, case, dataset);
    let mut established = Established::nothing(&names);
    consents::consents(&mut established, consents, policy, case, &names);
    let stated = established.facts.known().union(established.said_unknown);
    let answers = consents::on_record()
        .filter(|fact| stated.contains(*fact) || earlier.contains(*fact))
        .map(|fact| (fact, established.facts.get(fact)))
        .collect();
    Ok(OnRecord { consents: consents.to_vec(), answers, relied: established.relied })
}

/// 同意の記録: consents on record, read in the case of one
/// [`Prepared`](crate::Prepared) and of no other.
#[derive(Clone, Debug)]
pub struct OnRecord {
    pub(crate) consents: Vec<Consent>,
    pub(crate) answers: Vec<(Fact, Answer)>,
    pub(crate) relied: Vec<Reliance>,
}

impl OnRecord {
    /// What they answer to a fact.
    pub(crate) fn answer_to(&self, fact: Fact) -> Option<Answer> {
        self.answers.iter().find(|(one, _)| *one == fact).map(|(_, answer)| *answer)
    }

    /// What they answer.
    #[must_use]
    pub fn answers(&self) -> &[(Fact, Answer)] {
        &self.answers
    }
}

/// Handling, kind and source.
fn keys(established: &mut Established, case: &Case, dataset: &Dataset) {
    established.settle(Fact::Handling(case.handling), Answer::Yes);
    for handling in crate::vocabulary::Handling::ALL {
        if *handling != case.handling {
            established.settle(Fact::Handling(*handling), Answer::No);
        }
    }
    let retained = InformationKind::RetainedPersonalData;
    match case.kind.unwrap_or(OrUnknown::Known(dataset.kind)) {
        // Whether an entrustee may itself disclose, correct and stop (16(4)) does not follow
        // from what the data is to its client.
        OrUnknown::Known(kind)
            if kind == retained && case.kind.is_none() && case.acting_as == ActingAs::Entrustee =>
        {
            let possible = [InformationKind::PersonalData, retained];
            for other in InformationKind::ALL.iter().filter(|one| !possible.contains(one)) {
                established.settle(Fact::Kind(*other), Answer::No);
            }
        }
        OrUnknown::Known(kind) => established.settle(Fact::Kind(kind), Answer::Yes),
        OrUnknown::Unknown => {}
    }
    if let Some(OrUnknown::Known(request)) = case.request {
        established.settle(Fact::Request(request), Answer::Yes);
    }
    if let Some(OrUnknown::Known(channel)) = case.channel {
        established.settle(Fact::ContactByListedMeans, channel.is_listed().into());
    }
    if let Some(affected) = case.affected {
        // Exactly 1,000 is not more than 1,000.
        established.settle(Fact::MoreThanThousand, (affected > 1000).into());
    }
    // What an entrustee holds comes from its client, unless it is just acquiring it.
    let entrusted =
        (case.acting_as == ActingAs::Entrustee).then_some(OrUnknown::Known(Source::Entrustor));
    match case.source.or(entrusted).or(dataset.source.map(OrUnknown::Known)) {
        Some(OrUnknown::Known(source)) => established.settle(Fact::Source(source), Answer::Yes),
        Some(OrUnknown::Unknown) => {}
        // Nobody says where the data came from: presumed to be the operator's own,
        // neither entrusted to it nor taken over with a business.
        None if case.presume == Presume::Usual => {
            WITH_THE_BUSINESS.into_iter().map(Fact::Source).for_each(|source| {
                established.presumed.insert(source);
            });
        }
        None => {}
    }
}

/// Whether the purpose is one of those specified for the dataset.
fn purpose(established: &mut Established, names: &Names<'_>) {
    if let Some(purpose) = names.purpose {
        established.rest_on(Fact::WithinPurpose, &purpose.clause);
    }
    if let Some(specified) = names.is_for(&names.dataset.purposes) {
        established.settle(Fact::WithinPurpose, specified.into());
    }
}

/// The answers of the case.
fn answers(established: &mut Established, policy: &Policy, case: &Case, faults: &mut Vec<Fault>) {
    for (id, answer) in case.facts.iter() {
        let Some(fact) = fact_named(policy, id) else { continue };
        let of_its_group = |other: &Fact| fact.group().is_some() && other.group() == fact.group();
        let mut yeses = established.answered.intersection(established.facts.yes).iter();
        let contradicted = *answer == Answer::Yes && yeses.any(|other| of_its_group(&other));
        if established.answered.contains(fact) || contradicted {
            faults.push(Fault::new(
                format!("facts.{id}"),
                format!("`{id}` is answered twice, or beside another value of the same key"),
            ));
            continue;
        }
        let there = established.facts.get(fact);
        if established.settled.contains(fact) && there != *answer {
            faults.push(Fault::new(
                format!("facts.{id}"),
                format!("the answer is `{answer}`, but policy and case establish `{there}`"),
            ));
            continue;
        }
        established.facts.set(fact, *answer);
        established.answered.insert(fact);
        established.relied.retain(|relied| relied.fact != fact);
        if *answer == Answer::Unknown {
            established.said_unknown.insert(fact);
        } else {
            established.said_unknown.remove(fact);
        }
    }
}

/// The sources from which information comes as 27(5) has it.
const WITH_THE_BUSINESS: [Source; 2] = [Source::Entrustor, Source::Predecessor];

/// What follows from a key, whether the case gives it or an answer does: each from what
/// stands before it, so that once is enough.
pub(crate) fn follow(facts: &mut FactSet, said_unknown: FactMask, day: Day) {
    let is = |facts: &FactSet, fact: Fact| facts.get(fact) == Answer::Yes;
    let open = |facts: &FactSet, fact: Fact| {
        facts.get(fact) == Answer::Unknown && !said_unknown.contains(fact)
    };
    // Before the class existed, what would be in it was personal data.
    let pseudonymous = Fact::Kind(InformationKind::PseudonymouslyProcessed);
    if day < Edition::Y2022.since() {
        if is(facts, pseudonymous) {
            facts.set(Fact::Kind(InformationKind::PersonalData), Answer::Yes);
        } else {
            facts.set(pseudonymous, Answer::No);
        }
    }
    if is(facts, Fact::Kind(InformationKind::PersonalInformation))
        && open(facts, Fact::NotInDatabase)
    {
        facts.set(Fact::NotInDatabase, Answer::Yes);
    }
    // What comes from the entrusting operator or the predecessor comes with an entrustment
    // or a succession of business.
    if WITH_THE_BUSINESS.into_iter().any(|source| is(facts, Fact::Source(source)))
        && open(facts, Fact::ReceivedUnderException)
    {
        facts.set(Fact::ReceivedUnderException, Answer::Yes);
    }
    // Of a recipient in Japan nobody asks for consent to provision abroad.
    if facts.get(Fact::RecipientAbroad) == Answer::No
        && open(facts, Fact::ConsentToForeignProvision)
    {
        facts.set(Fact::ConsentToForeignProvision, Answer::No);
    }
}

/// What silence presumes of a key. The public at large is in no one country: whether
/// publishing on the web is also provision abroad is settled nowhere, and it is decided
/// under Art. 27 unless somebody says otherwise.
pub(crate) fn presumed_of(facts: &FactSet) -> FactMask {
    match facts.get(Fact::Relation(Relation::PublicAtLarge)) {
        Answer::Yes => FactMask::EMPTY.with(Fact::RecipientAbroad),
        Answer::No | Answer::Unknown => FactMask::EMPTY,
    }
}

/// The group whose value may bring the fact about ([`follow`]).
pub(crate) fn follows_from(fact: Fact) -> Option<Group> {
    (fact == Fact::ReceivedUnderException).then_some(Group::Source)
}

/// A fact of the Act or a term of the policy, by id.
pub(crate) fn fact_named(policy: &Policy, id: &str) -> Option<Fact> {
    Fact::named(id).or_else(|| {
        let place = policy.terms.iter().position(|term| term.id == *id)?;
        Term::new(place).map(Fact::Term)
    })
}

/// Who can bring a fact about, terms of the policy included.
pub(crate) fn role(policy: &Policy, fact: Fact) -> Role {
    match fact {
        Fact::Term(term) => match policy.terms.get(term.place()) {
            Some(term) if term.measure => Role::Measure,
            _ => Role::Circumstance,
        },
        fact => fact.role(),
    }
}
