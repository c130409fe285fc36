//! Exceptions of promises, held against the Act's element by element.
//!
//! An exception is what its conditions say, as cubes of facts. An element of the Act is
//! kept if every one of them implies it.

use serde::Serialize;

use super::counterpart::{Counterpart, alternatives, is_kept};
use super::finding::{Element, ElementState};
use crate::compile::{by_name, requirement};
use crate::edition::Edition;
use crate::engine::lower_exception;
use crate::establish::phrase;
use crate::fact::Fact;
use crate::law::{self, ENTRUSTMENT};
use crate::norm::Norm;
use crate::policy::{Clauses, Entrustment, EntrustmentCondition, Exception, Policy, Promise};
use crate::rule::{Cube, Does, Effect, both, push_minimal};
use crate::steps::Stepwise as _;
use crate::text::Text;
use crate::vocabulary::{Handling, InformationKind, RequestKind};

/// 例外の対照: an exception of a promise beside the one of the Act that it mirrors.
///
/// ```
/// use appi::{Edition, Norm, Policy};
///
/// let document = std::fs::read_to_string("examples/policies/000-security-transparency-consortium.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// let compared = policy.exceptions(Edition::Y2024).unwrap();
/// let agency = compared.iter().find(|one| one.norm == Some(Norm::PublicAffairs)).unwrap();
/// assert_eq!(agency.clause, "C10");
/// assert!(agency.is_wider() && !agency.is_narrower());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ComparedException {
    /// The clause of the promise.
    pub promise: Clauses,
    /// The clause of the exception.
    pub clause: Clauses,
    /// The exception of the Act; `None` if the Act has none such.
    pub norm: Option<Norm>,
    /// The elements of both.
    pub elements: Vec<Element>,
}

impl ComparedException {
    /// Whether it allows what the Act does not.
    #[must_use]
    pub fn is_wider(&self) -> bool {
        self.norm.is_none() || self.has(ElementState::Dropped)
    }

    /// Whether it asks for more than the Act.
    #[must_use]
    pub fn is_narrower(&self) -> bool {
        self.norm.is_some() && self.has(ElementState::Added)
    }

    fn has(&self, state: ElementState) -> bool {
        self.elements.iter().any(|element| element.state == state)
    }
}

/// The exception of the Act that one of a promise restates, neither wider nor narrower; none of
/// what a rule says itself, such as that there is consent.
pub(crate) fn same_in_the_act(
    policy: &Policy,
    edition: Edition,
    promise: &Promise,
    exception: &Exception,
) -> Option<Norm> {
    let comparer = Comparer { policy, edition };
    let compared = comparer.compared(promise, exception)?;
    let kept = compared.elements.iter().all(|one| one.state == ElementState::Kept);
    compared.norm.filter(|norm| kept && !comparer.mirrored(promise).contains(norm))
}

/// Compares the exceptions of a policy.
#[derive(Clone, Copy)]
pub(super) struct Comparer<'p> {
    pub(super) policy: &'p Policy,
    pub(super) edition: Edition,
}

impl<'p> Comparer<'p> {
    /// The exceptions of a promise that are measured against the Act.
    pub(super) fn exceptions(&self, promise: &Promise) -> Vec<ComparedException> {
        promise.unless.iter().filter_map(|one| self.compared(promise, one)).collect()
    }

    fn compared(&self, promise: &Promise, exception: &Exception) -> Option<ComparedException> {
        // Provisions and refusals need a ground; of other handlings only what is said
        // to mirror a norm is compared.
        let needs_ground =
            is_about(promise, Handling::Provision) || is_about(promise, Handling::RefuseRequest);
        // One word is the Act's exception as it stands.
        if exception.succession || exception.opt_out {
            return None;
        }
        let cubes = self.cubes(promise, exception)?;
        let mirrored = self.mirrored(promise);
        let counterpart = match &exception.like {
            Some(like) => Some(self.named(like.parse().ok()?, &mirrored)?),
            None if !needs_ground || promise.flag.is_some() => return None,
            None if mirrored.is_empty() || self.has_section(&exception.clause) => return None,
            None => self.implied(&cubes, &mirrored),
        };
        Some(ComparedException {
            promise: promise.clause.clone(),
            clause: exception.clause.clone(),
            norm: counterpart.as_ref().map(|counterpart| counterpart.norm),
            elements: self.elements(&cubes, counterpart.as_ref()),
        })
    }

    /// Whether the clause is dealt with as a section: it speaks of statistics or of sharing.
    fn has_section(&self, clauses: &Clauses) -> bool {
        self.policy.statistics.iter().any(|one| one.clause.share(clauses))
            || self.policy.announced_provisions.iter().any(|one| one.clause.share(clauses))
    }

    /// What the exception asks for; `None` where it is the Act's own or the policy's
    /// joint use.
    fn cubes(&self, promise: &Promise, exception: &Exception) -> Option<Vec<Cube>> {
        let mut cubes = self.own_cubes(exception)?;
        // A clause that makes an exception of one promise and a promise of its own
        // ("entrustees, if bound to secrecy") says both in one breath.
        for other in self.policy.promises.iter().filter(|other| {
            *other != promise
                && other.restricts == promise.restricts
                && other.when == promise.when
                && (other.clause.share(&exception.clause)
                    || promise.clause.share(&exception.clause))
        }) {
            let mut there = Vec::new();
            for one in other.unless.iter().filter(|one| one.clause.share(&exception.clause)) {
                self.own_cubes(one)?.into_iter().for_each(|cube| push_minimal(&mut there, cube));
            }
            if !there.is_empty() {
                cubes = both(&cubes, &there);
            }
        }
        Some(cubes.into_iter().map(|cube| self.in_the_acts_words(cube)).collect())
    }

    fn own_cubes(&self, exception: &Exception) -> Option<Vec<Cube>> {
        if exception.as_the_act || exception.joint_use {
            None
        } else if exception.entrustment {
            let of_the_act = lower_exception(&ENTRUSTMENT, self.edition);
            // Selection, contract and supervision are what Article 25 asks for anyway.
            let beyond = |one: &Entrustment| {
                one.clause.share(&exception.clause)
                    && one.requires.contains(&EntrustmentCondition::SecrecyContract)
            };
            if self.policy.entrustments.iter().any(beyond) {
                Some(both(&of_the_act, &[Cube::atom(Fact::EntrustmentTermsMet, true)]))
            } else {
                Some(of_the_act)
            }
        } else {
            let of_the_act = by_name(self.policy, exception, self.edition);
            of_the_act.or_else(|| Some(requirement(self.policy, &exception.all, &exception.any)))
        }
    }

    /// Terms that say a fact of the Act in other words, or a case of one, imply it.
    fn in_the_acts_words(&self, mut cube: Cube) -> Cube {
        for fact in cube.yes.iter() {
            let Fact::Term(place) = fact else { continue };
            let Some(term) = self.policy.terms.get(place.place()) else { continue };
            let named = |id: &Option<String>| id.as_deref().and_then(Fact::named);
            if let Some(meant) = named(&term.means) {
                cube.yes.remove(fact);
                cube.yes.insert(meant);
            }
            if let Some(wider) = named(&term.within) {
                cube.yes.insert(wider);
            }
        }
        cube
    }

    /// The norms of the Act that limit what the promise restricts.
    pub(super) fn mirrored(&self, promise: &Promise) -> Vec<Norm> {
        let mut norms: Vec<Norm> = Vec::new();
        for handling in &promise.restricts {
            let named = self.kinds(promise);
            let meant = |kind: &&InformationKind| named.iter().any(|one| one.includes(**kind));
            for kind in InformationKind::ALL.iter().filter(meant) {
                let limits = law::limits_on(*handling, *kind, self.edition);
                limits.for_each(|norm| {
                    if !norms.contains(&norm) {
                        norms.push(norm);
                    }
                });
            }
        }
        if is_about(promise, Handling::RefuseRequest) {
            let asked = self.limits_on_refusal(promise);
            norms.retain(|norm| asked.contains(norm));
        }
        norms
    }

    /// The kinds of information that the promise reaches.
    pub(super) fn kinds<'a>(&self, promise: &'a Promise) -> &'a [InformationKind]
    where
        'p: 'a,
    {
        if promise.kinds.is_empty() {
            &self.policy.settings.personal_information
        } else {
            &promise.kinds
        }
    }

    /// The norms on the requests that the promise reaches.
    pub(super) fn limits_on_refusal(&self, promise: &Promise) -> Vec<Norm> {
        let reaches =
            |kind: &&RequestKind| promise.requests.is_empty() || promise.requests.contains(kind);
        let kinds = RequestKind::ALL.iter().filter(reaches);
        kinds.flat_map(|kind| law::limits_on_refusing(*kind, self.edition)).collect()
    }

    /// The exceptions of the Act's rules under these norms.
    fn counterparts<'a>(&'a self, norms: &'a [Norm]) -> impl Iterator<Item = Counterpart> + 'a {
        law::rules()
            .filter(|rule| rule.then == Effect::Prohibited && norms.contains(&rule.norm))
            .flat_map(|rule| rule.exceptions_in(self.edition))
            .filter(|exception| exception.does != Does::LeadsElsewhere)
            .map(|exception| Counterpart::of(exception, self.edition))
            .stepwise()
    }

    /// The exception of this norm: of the rules mirrored, of any other, or a rule that
    /// says what is no provision.
    fn named(&self, norm: Norm, mirrored: &[Norm]) -> Option<Counterpart> {
        let here = self.counterparts(mirrored).find(|one| one.norm == norm);
        let anywhere = || {
            let mut exceptions = law::rules().flat_map(|rule| rule.exceptions_in(self.edition));
            exceptions
                .find(|exception| exception.norm == norm)
                .map(|exception| Counterpart::of(exception, self.edition))
        };
        let no_provision = || {
            let rule =
                law::rules().find(|rule| rule.norm == norm && rule.then == Effect::NoProvision)?;
            let conditions = rule.when_in(self.edition).map(|element| element.needs);
            Some(Counterpart::new(norm, conditions))
        };
        here.or_else(anywhere).or_else(no_provision)
    }

    /// The exception of the Act that these conditions fulfil, if one does.
    fn implied(&self, cubes: &[Cube], norms: &[Norm]) -> Option<Counterpart> {
        // The one with most elements is the one that is meant.
        self.counterparts(norms)
            .filter(|one| !one.elements.is_empty())
            .filter(|one| one.elements.iter().all(|element| is_kept(element, cubes)))
            .max_by_key(|one| one.elements.len())
    }

    /// The norms of these whose rules have no exception that the conditions fulfil.
    pub(super) fn unknown_to(&self, exception: &Exception, promise: &Promise) -> Vec<Norm> {
        let Some(cubes) = self.cubes(promise, exception) else { return Vec::new() };
        let mut norms = self.limits_on_refusal(promise);
        norms.retain(|norm| self.implied(&cubes, &[*norm]).is_none());
        norms
    }

    /// The exceptions of these rules that none of the promise's fulfils.
    pub(super) fn not_reserved(&self, promise: &Promise, norms: &[Norm]) -> Vec<Norm> {
        let exceptions: Vec<Vec<Cube>> =
            promise.unless.iter().filter_map(|one| self.cubes(promise, one)).collect();
        let like: Vec<Norm> =
            self.exceptions(promise).into_iter().filter_map(|one| one.norm).collect();
        let by_word: Vec<Norm> = promise
            .unless
            .iter()
            .filter_map(|one| match one {
                Exception { joint_use: true, .. } => Some(Norm::JointUse),
                one => one.of_the_act(),
            })
            .collect();
        let reserved = |one: &Counterpart| {
            like.contains(&one.norm)
                || by_word.contains(&one.norm)
                || exceptions
                    .iter()
                    .any(|cubes| one.elements.iter().all(|element| is_kept(element, cubes)))
        };
        let mut missing = Vec::new();
        for one in self.counterparts(norms).filter(|one| !reserved(one)) {
            if !missing.contains(&one.norm) {
                missing.push(one.norm);
            }
        }
        missing
    }

    fn elements(&self, cubes: &[Cube], counterpart: Option<&Counterpart>) -> Vec<Element> {
        let mut elements = Vec::new();
        for condition in counterpart.iter().flat_map(|one| &one.elements) {
            let kept = is_kept(condition, cubes);
            let state = if kept { ElementState::Kept } else { ElementState::Dropped };
            let mut first = None;
            condition.atoms(&mut |fact, affirmed| {
                first.get_or_insert((fact, affirmed));
            });
            elements.extend(first.map(|(fact, affirmed)| self.element(fact, affirmed, state)));
        }
        let named = |fact: &Fact| counterpart.is_some_and(|one| one.facts.contains(fact));
        let mut added: Vec<Element> = Vec::new();
        for cube in cubes {
            let atoms = cube.yes.iter().map(|fact| (fact, true));
            for (fact, affirmed) in atoms.chain(cube.no.iter().map(|fact| (fact, false))) {
                let element = self.element(fact, affirmed, ElementState::Added);
                if !named(&fact) && !added.contains(&element) {
                    added.push(element);
                }
            }
        }
        elements.extend(added);
        elements.extend(counterpart.into_iter().flat_map(|one| self.narrowed(cubes, one)));
        elements
    }

    /// Elements of which the exception keeps one alternative and leaves out another.
    fn narrowed(&self, cubes: &[Cube], counterpart: &Counterpart) -> Vec<Element> {
        let mut narrowed = Vec::new();
        for element in &counterpart.elements {
            let alternatives = alternatives(element);
            // Who writes "consent" means whichever it takes.
            let of_consent = |one: &Cube| one.yes.iter().all(|fact| fact.is_a_consent());
            if alternatives.len() < 2
                || alternatives.iter().all(of_consent)
                || !is_kept(element, cubes)
            {
                continue;
            }
            let offers = |one: &Cube| cubes.iter().any(|cube| one.includes(cube));
            if !alternatives.iter().all(offers) {
                for one in alternatives.iter().filter(|one| offers(one)) {
                    narrowed.extend(
                        one.yes.iter().map(|fact| self.element(fact, true, ElementState::Added)),
                    );
                }
            }
        }
        narrowed
    }

    fn element(&self, fact: Fact, affirmed: bool, state: ElementState) -> Element {
        let id = match fact {
            Fact::Term(term) => self.policy.terms.get(term.place()).map(|term| term.id.to_string()),
            _ => None,
        };
        let id = id.unwrap_or_else(|| fact.to_string());
        Element {
            id: if affirmed { id } else { format!("not {id}") },
            statement: Text::in_both(|language| {
                phrase(self.policy, fact, affirmed, language).into_owned()
            }),
            state,
        }
    }
}

/// Whether a promise restricts this handling and no other.
pub(super) fn is_about(promise: &Promise, handling: Handling) -> bool {
    promise.restricts == [handling]
}
