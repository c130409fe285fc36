//! Promises become rules in the same facts as the Act's.

use core::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use super::exceptions::{
    able_to_consent, by_name, entrustment, own_joint_use, requirement, stricter_consents,
};
use crate::edition::Edition;
use crate::engine::{
    CompiledException, Entry, ExceptionOrigin, Origin, about_provision, lower_exception,
};
use crate::fact::Fact;
use crate::law;
use crate::law::NO_THIRD_PARTY;
use crate::norm::Norm;
use crate::policy::{
    ByDataset, DefinedWord, DefinitionElement, Exception, Policy, Promise, PromisedDuty,
    PurposeWording, Requirement, ThirdPartyWording, covers,
};
use crate::rule::Condition;
use crate::rule::{Cube, Effect, Element, Rule, both, consistent, lower_all, push_minimal};
use crate::vocabulary::{Handling, Id, InformationKind, Relation, RequestKind};

/// Promises and then duties, by the datasets that they reach: all that is peculiar to a dataset
/// in its rules.
pub(super) fn reaching(policy: &Policy) -> ByDataset<'_> {
    let promises = policy.promises.iter().map(|promise| &promise.datasets);
    ByDataset::of(promises.chain(policy.duties.iter().map(|duty| &duty.datasets)))
}

/// The rules that the promises and duties of a policy make for one dataset.
pub(super) fn entries(policy: &Policy, edition: Edition, dataset: &Id) -> Vec<Entry> {
    let rules = Rules::of(policy, edition);
    let places = reaching(policy).covering(dataset).into_iter();
    let entries = places.flat_map(|place| match place.checked_sub(policy.promises.len()) {
        None => rules.of_promise(place, dataset),
        Some(place) => rules.of_duty(place).into_iter().collect(),
    });
    entries.collect()
}

/// What the promises of a policy become.
pub(crate) struct Rules<'p> {
    policy: &'p Policy,
    edition: Edition,
    /// Where each clause stands, and the promises that override those of a clause.
    clauses: HashMap<&'p Id, usize>,
    special: HashMap<&'p Id, Vec<usize>>,
}

impl<'p> Rules<'p> {
    pub(crate) fn of(policy: &'p Policy, edition: Edition) -> Self {
        let mut clauses = HashMap::with_capacity(policy.clauses.len());
        for (place, clause) in policy.clauses.iter().enumerate() {
            clauses.entry(&clause.id).or_insert(place);
        }
        let mut special: HashMap<&Id, Vec<usize>> = HashMap::new();
        for (place, promise) in policy.promises.iter().enumerate() {
            for general in &promise.overrides {
                special.entry(general).or_default().push(place);
            }
        }
        Self { policy, edition, clauses, special }
    }

    /// The promise of this place.
    pub(crate) fn promise(&self, place: usize) -> Option<&'p Promise> {
        self.policy.promises.get(place)
    }

    /// The rules that a promise makes for a dataset; none where it does not reach it.
    pub(crate) fn of_promise(&self, place: usize, dataset: &Id) -> Vec<Entry> {
        let promise = self.promise(place).filter(|promise| covers(&promise.datasets, dataset));
        let compiler =
            Compiler { policy: self.policy, edition: self.edition, rules: self, dataset };
        promise.map(|promise| compiler.promise(place, promise)).unwrap_or_default()
    }

    /// What each exception of a promise asks for; nothing of what takes over the Act's.
    pub(crate) fn exceptions_of(&self, promise: &Promise) -> Vec<Option<Vec<Cube>>> {
        let dataset = promise.clause.first();
        let compiler =
            Compiler { policy: self.policy, edition: self.edition, rules: self, dataset };
        let exceptions = promise.unless.iter().map(|exception| compiler.exception(exception));
        exceptions.map(|exception| exception.map(|one| one.cubes)).collect()
    }

    fn of_duty(&self, place: usize) -> Option<Entry> {
        let duty = self.policy.duties.get(place)?;
        Some(
            Compiler { policy: self.policy, edition: self.edition, rules: self, dataset: &duty.id }
                .duty(place, duty),
        )
    }

    /// The special promises that take the place of this general one, whatever they reach.
    pub(crate) fn overriding(&self, general: &Promise) -> Vec<&'p Promise> {
        let places = general.clause.iter().filter_map(|clause| self.special.get(clause));
        let places: BTreeSet<usize> = places.flatten().copied().collect();
        places.into_iter().filter_map(|place| self.policy.promises.get(place)).collect()
    }
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

/// By which the exception of entrustment is known.
const TO_ENTRUSTEE: Fact = Fact::Relation(Relation::Entrustee);

struct Compiler<'p> {
    policy: &'p Policy,
    edition: Edition,
    rules: &'p Rules<'p>,
    dataset: &'p Id,
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
                    let stricter = stricter_consents(self.policy, promise);
                    for (where_it_applies, rule) in self.limits_of_the_act(promise, handlings) {
                        let own =
                            rule.exceptions_in(self.edition).map(|exception| CompiledException {
                                origin: ExceptionOrigin { of_the_act: Some(exception), clause },
                                cubes: lower_exception(exception, self.edition),
                            });
                        let counts = |one: &CompiledException| {
                            !one.cubes.iter().any(|cube| cube.yes.meets(&stricter))
                        };
                        let own = own.filter(counts);
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
            // Who is no third party in the Act's sense is none in the policy's; an entrustee
            // is one on the terms that the policy announces, if it announces any.
            exceptions.extend(NO_THIRD_PARTY.iter().map(|exception| {
                let clause = self.place_of(promise.clause.first());
                if exception.elements.iter().any(|one| one.needs.reads(TO_ENTRUSTEE)) {
                    let own = entrustment(self.policy, self.edition, clause);
                    let origin = ExceptionOrigin { of_the_act: Some(exception), ..own.origin };
                    return CompiledException { origin, ..own };
                }
                CompiledException {
                    origin: ExceptionOrigin { of_the_act: Some(exception), clause },
                    cubes: lower_exception(exception, self.edition),
                }
            }));
        }
        if self.policy.settings.purpose_limit == PurposeWording::AsTheAct
            && promise.mirrors_the_purpose_limit()
        {
            exceptions.extend(self.beyond_the_purpose(promise));
        }
        let special = self.rules.overriding(promise).into_iter();
        let special = special.filter(|special| covers(&special.datasets, self.dataset));
        exceptions.extend(special.map(|special| CompiledException {
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

    fn place_of(&self, clause: &Id) -> Option<usize> {
        self.rules.clauses.get(clause).copied()
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
        let cubes = if exception.as_the_act {
            return None;
        } else if exception.entrustment {
            return Some(entrustment(self.policy, self.edition, clause));
        } else if exception.joint_use {
            own_joint_use()
        } else if let Some(of_the_act) = by_name(self.policy, exception, self.edition) {
            of_the_act
        } else {
            let own = requirement(self.policy, &exception.all, &exception.any);
            own.into_iter().map(able_to_consent).collect()
        };
        Some(CompiledException { origin: ExceptionOrigin { of_the_act: None, clause }, cubes })
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
            let lowered = |own: bool| {
                let about = move |element: &&Element| own || !is_about_keys(&element.needs);
                lower_all(rule.when_in(self.edition).filter(about))
            };
            let (as_it_is, as_another) = (OnceCell::new(), OnceCell::new());
            let mut applies = Vec::new();
            for (this, _, own) in limited.iter().filter(|(_, norms, _)| norms.contains(&rule.norm))
            {
                let once = if *own { &as_it_is } else { &as_another };
                let elements = once.get_or_init(|| lowered(*own));
                for cube in consistent(both(&[*this], elements)) {
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

/// Whether the condition speaks of the handling or the kind of information.
pub(crate) fn is_about_keys(condition: &Condition) -> bool {
    condition.any_atom(&|fact, _| matches!(fact, Fact::Handling(_) | Fact::Kind(_)))
}
