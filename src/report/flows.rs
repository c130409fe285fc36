//! The flows of a policy: what it says goes from a dataset to others, and what anyone
//! else would receive, each decided, like ones as one.

use super::claims::claims;
use super::ground::Ground;
use super::routes::{Route, routes};
use crate::answer::Answer;
use crate::case::{Case, CasePurpose, CaseRecipient};
use crate::compile::{CompiledPolicy, PrepareError};
use crate::day::Day;
use crate::decision::{Decision, Prepared, Verdict};
use crate::engine::Authority;
use crate::fact::Fact;
use crate::norm::Norm;
use crate::policy::{Clauses, Dataset, Policy, Purpose, Recipient};
use crate::register::RecipientEntry;
use crate::vocabulary::{Handling, Id, Relation};

/// 情報の流れ: datasets going to recipients on one ground, for all purposes, of all datasets and
/// to all recipients for which it is decided alike.
///
/// It is a [`Case`] in which nothing is answered but what the policy says, its claims taken as
/// said, so that it can be decided anywhere else with the same result.
#[derive(Debug)]
pub struct Flow<'p> {
    prepared: Prepared,
    datasets: Vec<&'p Dataset>,
    recipients: Vec<&'p Recipient>,
    vendors: Vec<&'p RecipientEntry>,
    ground: Ground,
    clause: Option<&'p Id>,
    purposes: Vec<&'p Purpose>,
    pub(super) narrowed: bool,
}

impl<'p> Flow<'p> {
    /// The case that was decided: that of the first dataset, recipient and purpose.
    #[must_use]
    pub const fn case(&self) -> &Case {
        self.prepared.case()
    }

    /// The decision, with nothing answered beyond the case.
    #[must_use]
    pub fn decision(&self) -> Decision<'_> {
        self.prepared.decide(&[])
    }

    /// What it rests on.
    #[must_use]
    pub const fn ground(&self) -> Ground {
        self.ground
    }

    /// The clause that announces it; none for what goes to anyone else.
    #[must_use]
    pub const fn clause(&self) -> Option<&'p Id> {
        self.clause
    }

    /// The datasets, of which there is one at least.
    #[must_use]
    pub fn datasets(&self) -> &[&'p Dataset] {
        &self.datasets
    }

    /// The recipients that the policy names; none where it names nobody.
    #[must_use]
    pub fn recipients(&self) -> &[&'p Recipient] {
        &self.recipients
    }

    /// 台帳上の提供先: the recipients that the register alone names.
    #[must_use]
    pub fn vendors(&self) -> &[&'p RecipientEntry] {
        &self.vendors
    }

    /// Whether it goes to somebody who has a name.
    fn is_named(&self) -> bool {
        !self.recipients.is_empty() || !self.vendors.is_empty()
    }

    /// Whether it goes to the same recipients as another.
    fn goes_where(&self, other: &Self) -> bool {
        self.recipients == other.recipients && self.vendors == other.vendors
    }

    /// The purposes for which it is decided alike; none where the datasets have none.
    #[must_use]
    pub fn purposes(&self) -> &[&'p Purpose] {
        &self.purposes
    }

    /// Whether another is the same question: the same information to the same
    /// recipient, with the same facts.
    fn repeats(&self, other: &Self) -> bool {
        let facts = |flow: &Self| *flow.decision().facts();
        let flags = |flow: &Self| flow.decision().flags().collect::<Vec<_>>();
        self.datasets == other.datasets
            && self.case().items == other.case().items
            && self.goes_where(other)
            && facts(self) == facts(other)
            && flags(self) == flags(other)
    }

    /// Whether an arrangement already says what the recipient is, where the text by itself
    /// does not: then the flow is that of the arrangement.
    fn is_arranged(&self) -> bool {
        let relations = Relation::ALL.iter().map(|one| Fact::Relation(*one));
        let facts = *self.decision().facts();
        matches!(self.ground, Ground::Announced)
            && relations.into_iter().any(|one| facts.get(one) == Answer::Yes)
    }

    /// Whether the other leaves nothing open beyond what this one does.
    fn asks_for_all_of(&self, other: &Self) -> bool {
        let (here, there) = (self.decision(), other.decision());
        let rulings =
            |of: &Decision<'_>| [Authority::Act, Authority::Policy].map(|by| of.ruling(by));
        let asked: Vec<_> = here.missing().collect();
        here.verdict() == Verdict::Undetermined
            && rulings(&here) == rulings(&there)
            && there.missing().all(|one| asked.contains(&one))
    }

    /// Whether another comes to the same on the same ground, though its facts differ.
    fn comes_to(&self, other: &Self) -> bool {
        let (here, there) = (self.decision(), other.decision());
        let rulings =
            |of: &Decision<'_>| [Authority::Act, Authority::Policy].map(|by| of.ruling(by));
        let flags = |of: &Decision<'_>| of.flags().collect::<Vec<_>>();
        here.verdict() == there.verdict()
            && rulings(&here) == rulings(&there)
            && flags(&here) == flags(&there)
            && here.missing().eq(there.missing())
            && here.duties().eq(there.duties())
    }

    /// Whether another is announced with it: on the same ground, by the same clause.
    fn goes_with(&self, other: &Self) -> bool {
        self.ground == other.ground
            && self.clause == other.clause
            && self.case().items.is_none() == other.case().items.is_none()
    }
}

/// The recipient of the policy that a case names.
fn declared(recipient: &CaseRecipient) -> Option<&Id> {
    match recipient {
        CaseRecipient::Declared(id) => Some(id),
        CaseRecipient::Described(described) => described.id.as_ref(),
    }
}

/// Every flow of the policy: by recipients, in the order of the datasets, those alike side by side;
/// anyone else last.
pub(super) fn flows(compiled: &CompiledPolicy, day: Day) -> Result<Vec<Flow<'_>>, PrepareError> {
    let mut flows: Vec<Flow<'_>> = Vec::new();
    for dataset in &compiled.policy().datasets {
        let mut here: Vec<Flow<'_>> = Vec::new();
        for route in routes(compiled, day, dataset) {
            for flow in along(compiled, day, dataset, &route)? {
                if flow.ground == Ground::WithConsent {
                    let without = here.iter_mut().find(|there| {
                        there.ground == Ground::WithoutConsent
                            && there.purposes == flow.purposes
                            && there.comes_to(&flow)
                    });
                    if let Some(there) = without {
                        there.ground = Ground::EitherWay;
                        continue;
                    }
                }
                let anyone = matches!(flow.ground, Ground::WithConsent | Ground::WithoutConsent);
                if anyone || !here.iter().any(|there| flow.repeats(there)) {
                    here.push(flow);
                }
            }
        }
        // Recipients of the dataset to whom it goes alike.
        let mut folded: Vec<Flow<'_>> = Vec::new();
        for flow in here {
            let same = folded.iter_mut().find(|there| {
                there.goes_with(&flow)
                    && there.purposes == flow.purposes
                    && there.is_named() == flow.is_named()
                    && there.comes_to(&flow)
            });
            match same {
                Some(there) => {
                    there.recipients.extend(flow.recipients);
                    there.vendors.extend(flow.vendors);
                }
                None => folded.push(flow),
            }
        }
        for flow in &mut folded {
            flow.narrowed = flow.purposes.len() < dataset.purposes.len();
        }
        // Datasets of one kind that go alike.
        for flow in folded {
            let kind = |of: &Flow<'_>| of.datasets.first().map(|one| one.kind);
            let same = flows.iter_mut().find(|there| {
                let alike = kind(there) == kind(&flow)
                    && there.narrowed == flow.narrowed
                    && (!flow.narrowed || there.purposes == flow.purposes)
                    && there.comes_to(&flow);
                // Of what a text shares without saying why, one question is open.
                let shared = flow.ground == Ground::Announced
                    && (there.asks_for_all_of(&flow) || flow.asks_for_all_of(there));
                there.goes_with(&flow)
                    && there.goes_where(&flow)
                    && flow.case().items.is_none()
                    && (alike || shared)
            });
            match same {
                Some(there) => {
                    // That which leaves more open tells what is open.
                    if !there.asks_for_all_of(&flow) && flow.asks_for_all_of(there) {
                        there.prepared = flow.prepared;
                    }
                    there.datasets.extend(flow.datasets);
                    for purpose in flow.purposes {
                        if !there.purposes.contains(&purpose) {
                            there.purposes.push(purpose);
                        }
                    }
                }
                None => flows.push(flow),
            }
        }
    }
    let places: Vec<_> = flows.iter().map(|flow| place(flow, &flows)).collect();
    let mut placed: Vec<_> = places.into_iter().zip(flows).collect();
    placed.sort_by_key(|(place, _)| *place);
    Ok(placed.into_iter().map(|(_, flow)| flow).collect())
}

/// Where a flow stands among all: by the first that goes where it goes, then by its verdict, then
/// by the first that is decided by the same.
fn place(flow: &Flow<'_>, all: &[Flow<'_>]) -> (bool, usize, usize, usize) {
    let first = |is: &dyn Fn(&Flow<'_>) -> bool| all.iter().position(is).unwrap_or(all.len());
    let ground = flow.ground();
    let verdict = |of: &Flow<'_>| of.decision().verdict();
    let group = first(&|other| other.ground == ground && other.goes_where(flow));
    let decided = first(&|other| other.ground == ground && decided_by(other).eq(&decided_by(flow)));
    let order = [Verdict::Permitted, Verdict::Undetermined, Verdict::Prohibited];
    let rank = order.iter().position(|one| *one == verdict(flow)).unwrap_or(order.len());
    (ground.is_of_anyone(), group, rank, decided)
}

/// The norms and clauses that decide.
fn decided_by(flow: &Flow<'_>) -> Vec<(Option<Norm>, Option<Id>)> {
    let decision = flow.decision();
    let reasons = Authority::ALL.iter().flat_map(|by| decision.deciding(*by));
    reasons.map(|one| (one.norm(), one.clause().map(|clause| clause.id.clone()))).collect()
}

/// The flows along a route: one for each set of purposes that is decided alike.
fn along<'p>(
    compiled: &'p CompiledPolicy,
    day: Day,
    dataset: &'p Dataset,
    route: &Route<'p>,
) -> Result<Vec<Flow<'p>>, PrepareError> {
    let policy = compiled.policy();
    let asked: Vec<Option<&Purpose>> = match route.purposes.as_slice() {
        [] => vec![None],
        purposes => purposes.iter().copied().map(Some).collect(),
    };
    let id = declared(&route.recipient);
    let recipient = id.and_then(|id| policy.recipient(id.as_str()));
    let on_record = id.and_then(|id| compiled.register()?.recipient(id.as_str()));
    let vendor = on_record.filter(|_| recipient.is_none());
    let mut flows: Vec<Flow<'p>> = Vec::new();
    for purpose in asked {
        let flow = Flow {
            prepared: prepared(compiled, case(policy, day, dataset, route, purpose))?,
            datasets: vec![dataset],
            recipients: recipient.into_iter().collect(),
            vendors: vendor.into_iter().collect(),
            ground: route.ground,
            clause: route.clause.map(Clauses::first),
            purposes: purpose.into_iter().collect(),
            narrowed: false,
        };
        if flow.is_arranged() {
            continue;
        }
        match flows.iter_mut().find(|there| flow.repeats(there) || flow.comes_to(there)) {
            Some(there) => there.purposes.extend(purpose),
            None => flows.push(flow),
        }
    }
    Ok(flows)
}

/// The case prepared. Of what the register speaks, what the text claims does not count: be it
/// that the register says otherwise, or that what it says is not in force.
fn prepared(compiled: &CompiledPolicy, mut case: Case) -> Result<Prepared, PrepareError> {
    loop {
        let result = compiled.prepare(&case);
        let spoken_of: Vec<String> = match &result {
            _ if compiled.register().is_none() => return result,
            Ok(prepared) => {
                let passed = prepared.established.passed.iter();
                passed.map(|one| prepared.fact_id(one.fact).to_owned()).collect()
            }
            Err(PrepareError::Case(faults)) => {
                let paths = faults.all().iter().filter_map(|one| one.path().strip_prefix("facts."));
                paths.map(str::to_owned).collect()
            }
            Err(_) => return result,
        };
        let before = case.facts.len();
        for claim in &spoken_of {
            case.facts.remove(claim);
        }
        if case.facts.len() == before {
            return result;
        }
    }
}

fn case(
    policy: &Policy,
    day: Day,
    dataset: &Dataset,
    route: &Route<'_>,
    purpose: Option<&Purpose>,
) -> Case {
    let mut case = Case::new(day, Handling::Provision, dataset.id.as_str());
    case.items.clone_from(&route.items);
    case.purpose = purpose.map(|purpose| CasePurpose::Declared(purpose.id.clone()));
    case.recipient = Some(route.recipient.clone());
    let recipient = declared(&route.recipient).and_then(|id| policy.recipient(id.as_str()));
    claims(&mut case, policy, dataset, route, recipient);
    case
}
