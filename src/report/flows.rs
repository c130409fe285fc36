//! The flows of a policy: what it says goes from a dataset to others, and what anyone
//! else would receive, each decided, like ones as one.

use core::hash::Hash;
use std::collections::{HashMap, HashSet};

use super::claims::claims;
use super::flow::{Flow, Gist, MOST_CASES};
use super::ground::Ground;
use super::routes::{Map, Route, routes};
use crate::case::{Case, CasePurpose, CaseRecipient};
use crate::compile::{CompiledPolicy, PrepareError};
use crate::day::Day;
use crate::decision::{Prepared, Verdict};
use crate::engine::Authority;
use crate::fact::FactSet;
use crate::norm::Norm;
use crate::policy::{Clauses, Dataset, Policy, Purpose, Recipient};
use crate::sorted::InOrder as _;
use crate::vocabulary::{Handling, Id, InformationKind};

/// The recipient of the policy that a case names.
fn declared(recipient: &CaseRecipient) -> Option<&Id> {
    match recipient {
        CaseRecipient::Declared(id) => Some(id),
        CaseRecipient::Described(described) => described.id.as_ref(),
    }
}

/// Flows in order, found again by what they have in common.
struct Folded<'p, K> {
    flows: Vec<Flow<'p>>,
    places: HashMap<K, Vec<usize>>,
}

impl<'p, K: Eq + Hash> Folded<'p, K> {
    fn new() -> Self {
        Self { flows: Vec::new(), places: HashMap::new() }
    }

    /// The first of this key that is so.
    fn first(&self, key: &K, is: impl Fn(&Flow<'p>) -> bool) -> Option<usize> {
        let places = self.places.get(key)?;
        places.iter().copied().find(|at| self.flows.get(*at).is_some_and(&is))
    }

    fn push(&mut self, flow: Flow<'p>, keys: impl IntoIterator<Item = K>) {
        for key in keys {
            self.places.entry(key).or_default().push(self.flows.len());
        }
        self.flows.push(flow);
    }
}

/// Every flow of the policy: by recipients, in the order of the datasets, those alike side by side;
/// anyone else last.
pub(super) fn flows<'p>(
    compiled: &'p CompiledPolicy,
    day: Day,
) -> Result<Vec<Flow<'p>>, PrepareError> {
    let map = Map::of(compiled);
    let mut ways = Vec::new();
    let mut cases: usize = 0;
    for dataset in &compiled.policy().datasets {
        let routes = routes(&map, day, dataset);
        let asked = routes.iter().map(|route| route.purposes.len().max(1));
        cases = cases.saturating_add(asked.sum());
        // Those that are too many are counted and no longer kept.
        if cases <= MOST_CASES {
            ways.push((dataset, routes));
        }
    }
    if cases > MOST_CASES {
        return Err(PrepareError::TooManyFlows { cases, most: MOST_CASES });
    }
    let mut all = Folded::new();
    // The purposes of each flow, where several datasets go with it.
    let mut purposes: HashMap<usize, HashSet<&Id>> = HashMap::new();
    for (dataset, routes) in ways {
        for flow in of_dataset(&map, day, dataset, routes)? {
            let kind = dataset.kind;
            let alike = |flow: &Flow<'p>| {
                let narrowed = flow.narrowed.then(|| flow.is_for());
                Key::Alike(flow.announced(), flow.goes_to(), kind, narrowed, flow.gist.clone())
            };
            let whole = flow.case().items.is_none();
            let same = all.first(&alike(&flow), |there| whole && there.comes_to(&flow));
            // Of what a text shares without saying why, one question is open.
            let with = Key::With(flow.announced(), flow.goes_to());
            let shared = all.first(&with, |there| {
                whole
                    && flow.ground == Ground::Announced
                    && (there.asks_for_all_of(&flow) || flow.asks_for_all_of(there))
            });
            let same = [same, shared].into_iter().flatten().min();
            let Some((at, there)) = same.and_then(|at| Some((at, all.flows.get_mut(at)?))) else {
                let keys = [alike(&flow), with];
                all.push(flow, keys);
                continue;
            };
            // That which leaves more open tells what is open.
            if !there.asks_for_all_of(&flow) && flow.asks_for_all_of(there) {
                (there.prepared, there.gist) = (flow.prepared, flow.gist);
            }
            there.datasets.extend(flow.datasets);
            let known = purposes.entry(at).or_insert_with(|| there.is_for().into_iter().collect());
            there.purposes.extend(flow.purposes.into_iter().filter(|one| known.insert(&one.id)));
        }
    }
    Ok(placed(all.flows))
}

/// By what a flow is found again.
#[derive(PartialEq, Eq, Hash)]
enum Key<'p> {
    Alike(Announced<'p>, To<'p>, InformationKind, Option<Vec<&'p Id>>, Gist),
    With(Announced<'p>, To<'p>),
}

type Announced<'p> = (Ground, Option<&'p Id>, bool);
type To<'p> = (Vec<&'p Id>, Vec<&'p Id>);

/// The flows of one dataset: those of recipients to whom it goes alike are one.
fn of_dataset<'p>(
    map: &Map<'p>,
    day: Day,
    dataset: &'p Dataset,
    routes: Vec<Route<'p>>,
) -> Result<Vec<Flow<'p>>, PrepareError> {
    let mut here = Folded::new();
    let mut asked = HashSet::new();
    for route in routes {
        for flow in along(map, day, dataset, &route)? {
            if flow.ground == Ground::WithConsent {
                let key = (flow.is_for(), flow.gist.clone());
                let without = here.first(&key, |there: &Flow<'_>| {
                    there.ground == Ground::WithoutConsent && there.comes_to(&flow)
                });
                if let Some(there) = without.and_then(|at| here.flows.get_mut(at)) {
                    there.ground = Ground::EitherWay;
                    continue;
                }
            }
            let anyone = matches!(flow.ground, Ground::WithConsent | Ground::WithoutConsent);
            if asked.insert(flow.question()) || anyone {
                let key = anyone.then(|| (flow.is_for(), flow.gist.clone()));
                here.push(flow, key);
            }
        }
    }
    let mut folded = Folded::new();
    for flow in here.flows {
        let key = (flow.announced(), flow.is_for(), flow.is_named(), flow.gist.clone());
        let same = folded.first(&key, |there: &Flow<'_>| there.comes_to(&flow));
        match same.and_then(|at| folded.flows.get_mut(at)) {
            Some(there) => {
                there.recipients.extend(flow.recipients);
                there.vendors.extend(flow.vendors);
            }
            None => folded.push(flow, [key]),
        }
    }
    for flow in &mut folded.flows {
        flow.narrowed = flow.purposes.len() < dataset.purposes.len();
    }
    Ok(folded.flows)
}

/// The flows in their order: each by the first that goes where it goes, then by its verdict, then
/// by the first that is decided by the same.
fn placed(flows: Vec<Flow<'_>>) -> Vec<Flow<'_>> {
    const ORDER: [Verdict; 3] = [Verdict::Permitted, Verdict::Undetermined, Verdict::Prohibited];
    let (mut groups, mut deciding) = (HashMap::new(), HashMap::new());
    let places: Vec<_> = flows
        .iter()
        .enumerate()
        .map(|(at, flow)| {
            let group = *groups.entry((flow.ground, flow.goes_to())).or_insert(at);
            let decided = *deciding.entry((flow.ground, decided_by(flow))).or_insert(at);
            let rank = ORDER.iter().position(|one| *one == flow.gist.verdict);
            (flow.ground.is_of_anyone(), group, rank.unwrap_or(ORDER.len()), decided)
        })
        .collect();
    drop(deciding);
    let mut placed: Vec<_> = places.into_iter().zip(flows).collect();
    placed.put_in_order_of(|(place, _)| *place);
    placed.into_iter().map(|(_, flow)| flow).collect()
}

/// The norms and clauses that decide.
fn decided_by(flow: &Flow<'_>) -> Vec<(Option<Norm>, Option<Id>)> {
    let decision = flow.decision();
    let reasons = Authority::ALL.iter().flat_map(|by| decision.deciding(*by));
    reasons.map(|one| (one.norm(), one.clause().map(|clause| clause.id.clone()))).collect()
}

/// The flows along a route: one for each set of purposes that is decided alike.
fn along<'p>(
    map: &Map<'p>,
    day: Day,
    dataset: &'p Dataset,
    route: &Route<'p>,
) -> Result<Vec<Flow<'p>>, PrepareError> {
    let compiled = map.compiled;
    let asked: Vec<Option<&Purpose>> = match route.purposes.as_slice() {
        [] => vec![None],
        purposes => purposes.iter().copied().map(Some).collect(),
    };
    let id = declared(&route.recipient);
    let recipient = id.and_then(|id| map.lookup.recipient(id));
    let on_record = id.and_then(|id| compiled.register()?.recipient(id.as_str()));
    let vendor = on_record.filter(|_| recipient.is_none());
    let mut flows = Folded::new();
    for purpose in asked {
        let case = case(compiled.policy(), day, dataset, route, purpose, recipient);
        let prepared = prepared(compiled, case)?;
        let gist = Gist::of(&prepared.decide(&[]));
        let flow = Flow {
            prepared,
            datasets: vec![dataset],
            recipients: recipient.into_iter().collect(),
            vendors: vendor.into_iter().collect(),
            ground: route.ground,
            clause: route.clause.map(Clauses::first),
            purposes: purpose.into_iter().collect(),
            narrowed: false,
            gist,
        };
        if flow.is_arranged() {
            continue;
        }
        let keys = || [Same::Question(*flow.decision().facts()), Same::Gist(flow.gist.clone())];
        let [question, gist] = keys();
        let repeats = |there: &Flow<'_>| there.gist.flags == flow.gist.flags;
        let repeated = flows.first(&question, repeats);
        let alike = flows.first(&gist, |there: &Flow<'_>| there.comes_to(&flow));
        let same = [repeated, alike].into_iter().flatten().min();
        match same.and_then(|at| flows.flows.get_mut(at)) {
            Some(there) => there.purposes.extend(purpose),
            None => flows.push(flow, [question, gist]),
        }
    }
    Ok(flows.flows)
}

/// In what two flows along a route may be the same.
#[derive(PartialEq, Eq, Hash)]
enum Same {
    Question(FactSet),
    Gist(Gist),
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
    recipient: Option<&Recipient>,
) -> Case {
    let mut case = Case::new(day, Handling::Provision, dataset.id.as_str());
    case.items.clone_from(&route.items);
    case.purpose = purpose.map(|purpose| CasePurpose::Declared(purpose.id.clone()));
    case.recipient = Some(route.recipient.clone());
    claims(&mut case, policy, dataset, route, recipient);
    case
}
