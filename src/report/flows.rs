//! The flows of a policy: what it says goes from a dataset to others, and what anyone
//! else would receive, each decided.

use super::ground::Ground;
use super::routes::{Route, routes};
use crate::answer::Answer;
use crate::case::{Case, CasePurpose, CaseRecipient};
use crate::compile::{CompiledPolicy, PrepareError};
use crate::day::Day;
use crate::decision::{Decision, Prepared};
use crate::engine::Authority;
use crate::fact::Fact;
use crate::policy::{Dataset, Purpose};
use crate::vocabulary::{Handling, Id};

/// 情報の流れ: one dataset going to one recipient on one ground, for all purposes for
/// which the facts are the same.
///
/// It is a [`Case`] in which nothing is answered but what the policy says, so that it
/// can be decided anywhere else with the same result.
#[derive(Debug)]
pub struct Flow<'p> {
    prepared: Prepared,
    dataset: &'p Dataset,
    ground: Ground,
    clause: Option<&'p Id>,
    purposes: Vec<&'p Purpose>,
    pub(super) narrowed: bool,
}

impl<'p> Flow<'p> {
    /// The case that was decided; its purpose is the first of [`Flow::purposes`].
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

    /// The dataset.
    #[must_use]
    pub const fn dataset(&self) -> &'p Dataset {
        self.dataset
    }

    /// The purposes for which it is decided alike; none where the dataset has none.
    #[must_use]
    pub fn purposes(&self) -> &[&'p Purpose] {
        &self.purposes
    }

    /// Whether another is the same question: the same information to the same
    /// recipient, with the same facts.
    fn repeats(&self, other: &Self) -> bool {
        let facts = |flow: &Self| *flow.decision().facts();
        let flags = |flow: &Self| flow.decision().flags().collect::<Vec<_>>();
        let recipient = |flow: &Self| flow.case().recipient.as_ref().and_then(declared).cloned();
        self.dataset.id == other.dataset.id
            && self.case().items == other.case().items
            && recipient(self) == recipient(other)
            && facts(self) == facts(other)
            && flags(self) == flags(other)
    }

    /// Whether another comes to the same, though its facts differ.
    fn comes_to(&self, other: &Self) -> bool {
        let (here, there) = (self.decision(), other.decision());
        let rulings =
            |of: &Decision<'_>| [Authority::Act, Authority::Policy].map(|by| of.ruling(by));
        here.verdict() == there.verdict()
            && rulings(&here) == rulings(&there)
            && here.missing().eq(there.missing())
            && here.duties().eq(there.duties())
    }
}

/// The recipient of the policy that a case names.
pub(super) const fn declared(recipient: &CaseRecipient) -> Option<&Id> {
    match recipient {
        CaseRecipient::Declared(id) => Some(id),
        CaseRecipient::Described(described) => described.id.as_ref(),
    }
}

/// Every flow of the policy, dataset by dataset.
pub(super) fn flows(compiled: &CompiledPolicy, day: Day) -> Result<Vec<Flow<'_>>, PrepareError> {
    let mut flows: Vec<Flow<'_>> = Vec::new();
    for dataset in &compiled.policy().datasets {
        let first = flows.len();
        for route in routes(compiled.policy(), dataset) {
            for flow in along(compiled, day, dataset, &route)? {
                let here = flows.get_mut(first..).unwrap_or_default();
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
                    flows.push(flow);
                }
            }
        }
    }
    Ok(flows)
}

/// The flows along a route: one for each set of purposes that is decided alike.
fn along<'p>(
    compiled: &'p CompiledPolicy,
    day: Day,
    dataset: &'p Dataset,
    route: &Route<'p>,
) -> Result<Vec<Flow<'p>>, PrepareError> {
    let asked: Vec<Option<&Purpose>> = match route.purposes.as_slice() {
        [] => vec![None],
        purposes => purposes.iter().copied().map(Some).collect(),
    };
    let mut flows: Vec<Flow<'p>> = Vec::new();
    for purpose in asked {
        let flow = Flow {
            prepared: compiled.prepare(&case(day, dataset, route, purpose))?,
            dataset,
            ground: route.ground,
            clause: route.clause,
            purposes: purpose.into_iter().collect(),
            narrowed: false,
        };
        match flows.iter_mut().find(|there| flow.repeats(there)) {
            Some(there) => there.purposes.extend(purpose),
            None => flows.push(flow),
        }
    }
    for flow in &mut flows {
        flow.narrowed = flow.purposes.len() < dataset.purposes.len();
    }
    Ok(flows)
}

fn case(day: Day, dataset: &Dataset, route: &Route<'_>, purpose: Option<&Purpose>) -> Case {
    let mut case = Case::new(day, Handling::Provision, dataset.id.as_str());
    case.items.clone_from(&route.items);
    case.purpose = purpose.map(|purpose| CasePurpose::Declared(purpose.id.clone()));
    case.recipient = Some(route.recipient.clone());
    match route.ground {
        Ground::WithConsent => {
            case.facts.insert(Fact::ConsentToProvision.id().to_owned(), Answer::Yes);
        }
        Ground::WithoutConsent => case.consents = Some(Vec::new()),
        _ => {}
    }
    case
}
