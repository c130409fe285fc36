//! Promises become rules in the same facts as the Act's.

use crate::edition::Edition;
use crate::engine::{
    CompiledException, Entry, ExceptionOrigin, Origin, about_provision, lower_exception,
};
use crate::establish::fact_named;
use crate::fact::Fact;
use crate::law;
use crate::law::conditions::{BASED_ON_LAW, COMPELLED_BY_LAW};
use crate::law::{ENTRUSTMENT, IN_JOINT_PURPOSES, IN_JOINT_SCOPE, NO_THIRD_PARTY, TO_JOINT_USER};
use crate::norm::Norm;
use crate::policy::{
    Dataset, DefinedWord, DefinitionElement, Exception, LawWording, Policy, Promise, PromisedDuty,
    PurposeWording, Requirement, ThirdPartyWording, covers, literal,
};
use crate::rule::Condition::{self, Any, Is};
use crate::rule::{
    Cube, Effect, Element, Rule, both, consistent, lower, lower_all, negated, push_minimal,
};
use crate::vocabulary::{Handling, Id, InformationKind, RequestKind};

/// The rules that the promises of a policy make for one dataset.
pub(crate) fn entries(policy: &Policy, edition: Edition, dataset: &Dataset) -> Vec<Entry> {
    let compiler = Compiler { policy, edition, dataset };
    let promises = policy
        .promises
        .iter()
        .enumerate()
        .filter(|(_, promise)| covers(&promise.datasets, &dataset.id))
        .flat_map(|(place, promise)| compiler.promise(place, promise));
    let duties = policy
        .duties
        .iter()
        .enumerate()
        .filter(|(_, duty)| covers(&duty.datasets, &dataset.id))
        .map(|(place, duty)| compiler.duty(place, duty));
    promises.chain(duties).collect()
}

/// Which promises and which duties reach a dataset: all that is peculiar to it in
/// [`entries`].
pub(super) fn reached(policy: &Policy, dataset: &Dataset) -> Vec<bool> {
    let promises = policy.promises.iter().map(|promise| &promise.datasets);
    let duties = policy.duties.iter().map(|duty| &duty.datasets);
    promises.chain(duties).map(|datasets| covers(datasets, &dataset.id)).collect()
}

/// What a promise or a duty is about.
struct Reach<'p> {
    /// Of none, whatever is done.
    handlings: &'p [Handling],
    kinds: &'p [InformationKind],
    requests: &'p [RequestKind],
    when: Option<&'p Requirement>,
}

impl<'p> Reach<'p> {
    const fn of(promise: &'p Promise) -> Self {
        Self {
            handlings: promise.restricts.as_slice(),
            kinds: promise.kinds.as_slice(),
            requests: promise.requests.as_slice(),
            when: promise.when.as_ref(),
        }
    }
}

struct Compiler<'p> {
    policy: &'p Policy,
    edition: Edition,
    dataset: &'p Dataset,
}

impl Compiler<'_> {
    fn duty(&self, place: usize, duty: &PromisedDuty) -> Entry {
        let when = self.reach(&Reach {
            handlings: &duty.arises,
            kinds: &duty.kinds,
            requests: &duty.requests,
            when: duty.when.as_ref(),
        });
        let stands = duty.arises.is_empty();
        Entry {
            origin: Origin::Duty,
            then: if stands {
                Effect::StandsByPolicy(place)
            } else {
                Effect::ArisesByPolicy(place)
            },
            about_provision: about_provision(&when),
            when,
            exceptions: Vec::new(),
        }
    }

    /// The rules that a promise makes: one for all that it restricts, but for what the
    /// policy's term "third party" takes out of a promise about provision, and for the
    /// limits of the Act that a promise takes over, each with its own exceptions.
    fn promise(&self, place: usize, promise: &Promise) -> Vec<Entry> {
        let term = promise.third_party.unwrap_or(self.policy.settings.third_party);
        let (provision, others): (Vec<Handling>, Vec<Handling>) =
            promise.restricts.iter().partition(|one| **one == Handling::Provision);
        let parts = match term {
            ThirdPartyWording::Statutory => vec![(provision, true), (others, false)],
            ThirdPartyWording::Literal => vec![(promise.restricts.clone(), false)],
        };
        let mut entries = Vec::new();
        for (handlings, statutory) in parts.iter().filter(|(part, _)| !part.is_empty()) {
            let when = self.reach(&Reach { handlings, ..Reach::of(promise) });
            let exceptions = self.exceptions(promise, *statutory);
            let entry = |when, exceptions| Entry {
                origin: Origin::Promise(place),
                then: Effect::Prohibited,
                when,
                exceptions,
                // Where there is no provision, what was promised of one is not at stake.
                about_provision: !promise.even_without_provision,
            };
            match promise.unless.iter().find(|exception| exception.as_the_act) {
                None => entries.push(entry(when, exceptions)),
                // The promise holds where each limit of the Act is kept.
                Some(exception) => {
                    let clause = self.place_of(exception.clause.first());
                    let when = self.reach(&Reach { handlings: &[], ..Reach::of(promise) });
                    for (where_it_applies, rule) in self.limits_of_the_act(promise, handlings) {
                        let own =
                            rule.exceptions_in(self.edition).map(|exception| CompiledException {
                                origin: ExceptionOrigin { of_the_act: Some(exception), clause },
                                cubes: lower_exception(exception, self.edition),
                            });
                        let exceptions = own.chain(exceptions.iter().cloned()).collect();
                        let when = consistent(both(&when, &where_it_applies));
                        entries.push(entry(when, exceptions));
                    }
                }
            }
        }
        entries
    }

    /// The exceptions of a promise, those taken over from the Act aside.
    fn exceptions(&self, promise: &Promise, statutory: bool) -> Vec<CompiledException> {
        let mut exceptions: Vec<CompiledException> =
            promise.unless.iter().filter_map(|exception| self.exception(exception)).collect();
        if statutory {
            // Who is no third party in the Act's sense is none in the policy's.
            exceptions.extend(NO_THIRD_PARTY.iter().map(|exception| CompiledException {
                origin: ExceptionOrigin {
                    of_the_act: Some(exception),
                    clause: self.place_of(promise.clause.first()),
                },
                cubes: lower_exception(exception, self.edition),
            }));
        }
        if self.policy.settings.purpose_limit == PurposeWording::AsTheAct
            && promise.mirrors_the_purpose_limit()
        {
            exceptions.extend(self.beyond_the_purpose(promise));
        }
        exceptions.extend(self.overriding(promise).map(|special| CompiledException {
            origin: ExceptionOrigin {
                of_the_act: None,
                clause: self.place_of(special.clause.first()),
            },
            cubes: self.reach(&Reach::of(special)),
        }));
        exceptions
    }

    /// What the Act allows beyond the purposes: who says "within the purposes" says no more
    /// than Art. 18.
    fn beyond_the_purpose(&self, promise: &Promise) -> impl Iterator<Item = CompiledException> {
        let clause = self.place_of(promise.clause.first());
        let edition = self.edition;
        law::rules()
            .filter(|rule| rule.norm == Norm::PurposeLimit)
            .flat_map(move |rule| rule.exceptions_in(edition))
            .filter(move |exception| {
                !exception.elements_in(edition).any(|one| one.needs.reads(Fact::WithinPurpose))
            })
            .map(move |exception| CompiledException {
                origin: ExceptionOrigin { of_the_act: Some(exception), clause },
                cubes: lower_exception(exception, edition),
            })
    }

    /// The special promises that take the place of this general one.
    fn overriding(&self, general: &Promise) -> impl Iterator<Item = &Promise> {
        let special =
            |one: &&Promise| one.replaces(general) && covers(&one.datasets, &self.dataset.id);
        self.policy.promises.iter().filter(special)
    }

    fn place_of(&self, clause: &Id) -> Option<usize> {
        self.policy.clauses.iter().position(|one| one.id == *clause)
    }

    /// Whether personal information is by the policy's own definition that of the living, so
    /// that its promises about it are too.
    fn speaks_of_the_living(&self) -> bool {
        self.policy.definitions.iter().any(|one| {
            one.word == DefinedWord::PersonalInformation
                && one.elements.contains(&DefinitionElement::Living)
        })
    }

    /// The kinds that are meant where these are named; none named, those that the policy
    /// calls personal information.
    fn kinds_meant<'k>(
        &'k self,
        named: &'k [InformationKind],
    ) -> impl Iterator<Item = InformationKind> + 'k {
        let covered = &self.policy.settings.personal_information;
        let named = if named.is_empty() { covered } else { named };
        let meant = |kind: &InformationKind| named.iter().any(|one| one.includes(*kind));
        InformationKind::ALL.iter().copied().filter(meant)
    }

    /// When a promise or duty reaches a case of the dataset.
    fn reach(&self, reach: &Reach<'_>) -> Vec<Cube> {
        let any_of = |facts: &mut dyn Iterator<Item = Fact>| -> Vec<Cube> {
            facts.map(|fact| Cube::atom(fact, true)).collect()
        };
        let mut cubes = any_of(&mut self.kinds_meant(reach.kinds).map(Fact::Kind));
        if !reach.handlings.is_empty() {
            let handlings = any_of(&mut reach.handlings.iter().map(|one| Fact::Handling(*one)));
            cubes = both(&handlings, &cubes);
        }
        if !reach.requests.is_empty() {
            let requests = any_of(&mut reach.requests.iter().map(|one| Fact::Request(*one)));
            cubes = both(&cubes, &requests);
        }
        if self.speaks_of_the_living() {
            let living = |cube: Cube| {
                let mut personal = InformationKind::ALL.iter().filter(|kind| kind.is_personal());
                let about = personal.any(|kind| cube.yes.contains(Fact::Kind(*kind)));
                if about { cube.and(Cube::atom(Fact::NotALivingIndividual, false)) } else { cube }
            };
            cubes = cubes.into_iter().map(living).collect();
        }
        match reach.when {
            None => cubes,
            Some(when) => both(&cubes, &requirement(self.policy, &when.all, &when.any)),
        }
    }

    /// An exception of the policy's own; none where it takes over the Act's.
    fn exception(&self, exception: &Exception) -> Option<CompiledException> {
        let clause = self.place_of(exception.clause.first());
        let (of_the_act, cubes) = if exception.as_the_act {
            return None;
        } else if exception.entrustment {
            let of_entrustment = lower_exception(&ENTRUSTMENT, self.edition);
            // The entrustments that the policy announces bind it, as its joint uses do.
            if self.policy.entrustments.is_empty() {
                (Some(&ENTRUSTMENT), of_entrustment)
            } else {
                let own = [Fact::EntrustmentAnnounced].into_iter().chain(self.entrustment_terms());
                let own = own.map(|fact| vec![Cube::atom(fact, true)]);
                (None, own.fold(of_entrustment, |cubes, one| both(&cubes, &one)))
            }
        } else if exception.joint_use {
            (None, own_joint_use())
        } else {
            let own = requirement(self.policy, &exception.all, &exception.any);
            (None, own.into_iter().map(able_to_consent).collect())
        };
        Some(CompiledException { origin: ExceptionOrigin { of_the_act, clause }, cubes })
    }

    /// What the policy makes a condition of its entrustments: terms of its own where it has a
    /// term of the same name for each condition, so that none is asked twice.
    fn entrustment_terms(&self) -> Vec<Fact> {
        let mut conditions =
            self.policy.entrustments.iter().map(|one| &one.requires).filter(|one| !one.is_empty());
        let first = conditions.next();
        let terms: Option<Vec<Fact>> =
            first.filter(|first| conditions.all(|one| one == *first)).and_then(|first| {
                let term = |id: &str| match fact_named(self.policy, id) {
                    Some(fact @ Fact::Term(_)) => Some(fact),
                    _ => None,
                };
                first.iter().map(|condition| term(condition.id())).collect()
            });
        let everywhere = self.policy.entrustments.iter().all(|one| !one.requires.is_empty());
        match terms {
            Some(terms) if everywhere => terms,
            _ => vec![Fact::EntrustmentTermsMet],
        }
    }

    /// The limits of the Act on these handlings of the kinds that a promise is about, and
    /// where each applies.
    ///
    /// A kind that the Act does not limit is promised what it limits of personal
    /// information.
    fn limits_of_the_act(
        &self,
        promise: &Promise,
        handlings: &[Handling],
    ) -> Vec<(Vec<Cube>, &'static Rule)> {
        let limits_of = |handling, kind| law::limits_on(handling, kind, self.edition);
        // What each handling of each kind is limited by, and whether as the kind it is.
        let mut limited: Vec<(Cube, Vec<Norm>, bool)> = Vec::new();
        for handling in handlings {
            for kind in self.kinds_meant(&promise.kinds) {
                let own: Vec<Norm> = limits_of(*handling, kind).collect();
                let is_own = !own.is_empty();
                let personal = InformationKind::ALL.iter().filter(|one| one.is_personal());
                let like = personal.flat_map(|one| limits_of(*handling, *one));
                let norms = if is_own { own } else { like.collect() };
                let this = Cube::atom(Fact::Handling(*handling), true)
                    .and(Cube::atom(Fact::Kind(kind), true));
                limited.push((this, norms, is_own));
            }
        }
        let applies = |rule: &'static Rule| {
            let mut applies = Vec::new();
            for (this, _, own) in limited.iter().filter(|(_, norms, _)| norms.contains(&rule.norm))
            {
                let about = |element: &&Element| *own || !is_about_keys(&element.needs);
                let elements = lower_all(rule.when_in(self.edition).filter(about));
                for cube in consistent(both(&[*this], &elements)) {
                    push_minimal(&mut applies, cube);
                }
            }
            applies
        };
        law::rules()
            .filter(|rule| rule.then == Effect::Prohibited)
            .map(|rule| (applies(rule), rule))
            .filter(|(applies, _)| !applies.is_empty())
            .collect()
    }
}

/// A consent is one of somebody who could judge, or was represented.
fn able_to_consent(cube: Cube) -> Cube {
    if cube.yes.iter().any(|fact| fact.is_a_consent()) {
        cube.and(Cube::atom(Fact::ConsenterIncapable, false))
    } else {
        cube
    }
}

/// What a promise writes as `all` and `any`, as cubes.
pub(crate) fn requirement(policy: &Policy, all: &[String], any: &[String]) -> Vec<Cube> {
    let cubes =
        all.iter().fold(vec![Cube::ALWAYS], |cubes, text| both(&cubes, &lowered(policy, text)));
    if any.is_empty() {
        return cubes;
    }
    let mut either = Vec::new();
    for cube in any.iter().flat_map(|text| lowered(policy, text)) {
        push_minimal(&mut either, cube);
    }
    both(&cubes, &either)
}

fn lowered(policy: &Policy, text: &str) -> Vec<Cube> {
    let (id, affirmed) = literal(text);
    match fact_named(policy, id) {
        // "Required by law" means what the policy's setting says it means.
        Some(Fact::BasedOnLaw) => {
            let by_law = match policy.settings.required_by_law {
                LawWording::BasedOn | LawWording::Required => lower(&BASED_ON_LAW),
                LawWording::Strict => lower(&COMPELLED_BY_LAW),
            };
            if affirmed { by_law } else { negated(&by_law) }
        }
        Some(fact) => vec![Cube::atom(fact, affirmed)],
        // A checked document has no such name.
        None => Vec::new(),
    }
}

/// Whether the condition speaks of the handling or the kind of information.
pub(crate) fn is_about_keys(condition: &Condition) -> bool {
    condition.any_atom(&|fact, _| matches!(fact, Fact::Handling(_) | Fact::Kind(_)))
}

/// The policy's own definition of its joint use, without what the Act demands of
/// its announcement. An item meant by an open-ended tail is within it.
fn own_joint_use() -> Vec<Cube> {
    let items = Any(&[Is(Fact::ItemsInJointUse), Is(Fact::ItemsInOpenTail)]);
    [&TO_JOINT_USER.needs, &IN_JOINT_SCOPE.needs, &IN_JOINT_PURPOSES.needs]
        .into_iter()
        .fold(lower(&items), |cubes, needs| both(&cubes, &lower(needs)))
}
