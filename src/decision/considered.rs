//! Clauses that were considered, and do not decide.

use std::collections::HashSet;

use super::decided::Decision;
use super::prepared::Prepared;
use super::reasons::ReasonKind;
use crate::answer::Answer;
use crate::case::{Consent, Expression, OrUnknown};
use crate::engine::Authority;
use crate::fact::{Fact, FactMask, Group};
use crate::norm::{Citation, Place};
use crate::policy::{Clause, Clauses, Policy, Promise, covers};
use crate::sorted::InOrder as _;
use crate::vocabulary::{Handling, Id, Relation, words};

words! {
    /// 検討の理由: how a clause that does not decide bears on the question.
    #[non_exhaustive]
    pub Bearing {
        /// 該当しない例外: an exception, or the words of one, that does not help here.
        Exception = "exception", "an exception that does not apply", "本件に当たらない例外";
        /// 含まれない利用目的: a purpose listed for this information, which this is not.
        Purpose = "purpose", "a listed purpose, and not this one", "本件の目的を含まない利用目的";
        /// みなし同意: takes conduct for consent.
        DeemedConsent = "deemed-consent", "takes conduct for consent", "みなし同意の定め";
        /// 及ばない約束: a promise on such a handling that does not reach this case.
        Promise = "promise", "a promise that does not reach this", "及ばない約束";
        /// 主題に関する定め: speaks of the subject, and is silent on the question.
        Subject = "subject", "speaks of the subject, and not of this", "主題に関するがこの点の定めのない条項";
        /// 免責: disclaims, which changes nothing.
        Disclaimer = "disclaimer", "a disclaimer, which changes nothing", "結論を左右しない免責";
    }
}

/// 検討した条項: a clause of the policy that bears on the question and does not decide it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Considered<'a> {
    clause: &'a Clause,
    bearing: Bearing,
}

impl<'a> Considered<'a> {
    /// The clause.
    #[must_use]
    pub const fn clause(&self) -> &'a Clause {
        self.clause
    }

    /// How it bears on the question.
    #[must_use]
    pub const fn bearing(&self) -> Bearing {
        self.bearing
    }
}

/// What is gathered, each clause once.
struct Gathered<'d, 'a: 'd> {
    prepared: &'a Prepared,
    policy: &'a Policy,
    /// What decides or was gathered before.
    known: HashSet<&'d Id>,
    found: Vec<Considered<'a>>,
}

impl<'d, 'a: 'd> Gathered<'d, 'a> {
    fn add(&mut self, clauses: &Clauses, bearing: Bearing) {
        for id in clauses {
            let clause = self.prepared.clause(id);
            if let Some(clause) = clause.filter(|clause| self.known.insert(&clause.id)) {
                self.found.push(Considered { clause, bearing });
            }
        }
    }
}

impl<'a> Decision<'a> {
    /// 検討した条項: the clauses of the policy that bear on the question and are not among the
    /// [`reasons`](Self::reasons): exceptions that fail, the listed purposes that this is none
    /// of, a deemed consent that is none, promises that do not reach the case, and whatever
    /// speaks of the subject and is silent on the question.
    ///
    /// ```
    /// # use appi::{Case, Edition, Policy};
    /// # use appi::decision::Bearing;
    /// # let document = std::fs::read_to_string("examples/policies/004-jcert.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "charge-fee"
    ///     dataset = "customers"
    ///     request = "correct"
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let considered = prepared.decide(&[]).considered();
    /// let fees = considered.iter().find(|one| one.clause().id == "C25").unwrap();
    /// assert_eq!(fees.bearing(), Bearing::Subject);
    /// ```
    #[must_use]
    pub fn considered(&self) -> Vec<Considered<'a>> {
        let policy = self.prepared.policy();
        let decided = self.reasons().flat_map(|reason| reason.clauses()).map(|one| &one.id);
        let prepared = self.prepared;
        let mut gathered =
            Gathered { prepared, policy, known: decided.collect(), found: Vec::new() };
        self.failing_exceptions(&mut gathered);
        self.deemed(&mut gathered);
        self.purposes(&mut gathered);
        self.promises_out_of_reach(&mut gathered);
        self.on_the_subject(&mut gathered);
        gathered.found
    }

    /// 検討した例外: the exceptions of the Act of which the case says something, and which are
    /// too far from holding to be among the reasons.
    #[must_use]
    pub fn considered_places(&self) -> Vec<Citation> {
        let said = self.said().minus(Group::values());
        if said.is_empty() {
            return Vec::new();
        }
        let cited = self.reasons().flat_map(|reason| reason.citations());
        let told: Vec<Place> = cited.map(Citation::place).collect();
        let mut found: Vec<Citation> = Vec::new();
        for reason in self.reasons() {
            let bites = matches!(reason.kind(), ReasonKind::Prohibits | ReasonKind::Open);
            if reason.authority() != Authority::Act || !bites {
                continue;
            }
            for state in reason.all_exceptions().filter(|one| one.answer() != Answer::Yes) {
                let spoken_of = state.facts().any(|fact| said.contains(fact));
                let place =
                    state.citation().filter(|one| spoken_of && !told.contains(&one.place()));
                found.extend(place.filter(|place| !found.contains(place)));
            }
        }
        found.put_in_order(Ord::cmp);
        found
    }

    /// What the case answers, in its own right.
    fn said(&self) -> FactMask {
        self.prepared.established.answered.union(self.said_unknown()).union(self.answered)
    }

    /// Exceptions of which something is said, and the terms that are answered.
    fn failing_exceptions(&self, gathered: &mut Gathered<'_, 'a>) {
        let (policy, said) = (gathered.policy, self.said());
        let spoken = said.minus(Group::values());
        let reaching =
            self.reasons().filter(|one| !spoken.is_empty() && one.authority() == Authority::Policy);
        for reason in reaching {
            for state in reason.all_exceptions() {
                let spoken_of = state.facts().any(|fact| spoken.contains(fact));
                if spoken_of && state.answer() != Answer::Yes {
                    for clause in state.clauses() {
                        gathered.add(&Clauses::from(clause.id.clone()), Bearing::Exception);
                    }
                }
            }
        }
        for fact in said.iter() {
            let Fact::Term(place) = fact else { continue };
            let term = policy.terms.get(place.place());
            if let Some(clauses) = term.and_then(|term| term.clause.as_ref()) {
                gathered.add(clauses, Bearing::Exception);
            }
        }
    }

    /// Conduct that the policy takes for consent, where that is what is relied on.
    fn deemed(&self, gathered: &mut Gathered<'_, 'a>) {
        let by_use = |one: &Consent| one.expressed == Expression::ByUse;
        if self.consents_on_record().is_some_and(|consents| consents.iter().any(by_use)) {
            for one in &gathered.policy.deemed_consents {
                gathered.add(&one.clause, Bearing::DeemedConsent);
            }
        }
    }

    /// The purposes listed for the dataset, where the purpose stands in the way.
    fn purposes(&self, gathered: &mut Gathered<'_, 'a>) {
        let within = Fact::WithinPurpose;
        let at_stake = self.prepared.program.reads.contains(within)
            || self.prepared.is_settled(within)
            || self.said().contains(within);
        if !at_stake || self.facts.get(within) == Answer::Yes {
            return;
        }
        for purpose in gathered.policy.purposes_of(&self.prepared.dataset.purposes) {
            gathered.add(&purpose.clause, Bearing::Purpose);
        }
        let dataset = &self.prepared.dataset.id;
        let others = gathered.policy.other_purposes.iter();
        for others in others.filter(|one| covers(&one.datasets, dataset)) {
            gathered.add(&others.clause, Bearing::Purpose);
        }
    }

    /// Promises on such a handling of this dataset that are not reached, where none is.
    fn promises_out_of_reach(&self, gathered: &mut Gathered<'_, 'a>) {
        if !self.ruling(Authority::Policy).is_not_regulated() {
            return;
        }
        let case = &self.prepared.case;
        let asked = |promise: &Promise| match case.request {
            Some(OrUnknown::Known(request)) => covers(&promise.requests, &request),
            _ => true,
        };
        let on_this = |promise: &&Promise| {
            promise.restricts.contains(&case.handling)
                && covers(&promise.datasets, &self.prepared.dataset.id)
                && asked(promise)
        };
        for promise in gathered.policy.promises.iter().filter(on_this) {
            gathered.add(&promise.clause, Bearing::Promise);
        }
    }

    /// Whatever else speaks of what the case is about.
    fn on_the_subject(&self, gathered: &mut Gathered<'_, 'a>) {
        let policy = gathered.policy;
        let (case, dataset) = (&self.prepared.case, &self.prepared.dataset.id);
        let possible = self.facts.possible(Group::Relation);
        let may_be = |relation| possible.contains(Fact::Relation(relation));
        match case.handling {
            handling if handling.is_about_a_request() => {
                for rule in policy.requests.iter().filter(|one| covers(&one.datasets, dataset)) {
                    gathered.add(&rule.clause, Bearing::Subject);
                }
            }
            handling if handling.is_about_a_leak() => {
                for measures in &policy.security_measures {
                    gathered.add(&measures.clause, Bearing::Subject);
                }
                for disclaimer in &policy.disclaimers {
                    gathered.add(&disclaimer.clause, Bearing::Disclaimer);
                }
            }
            Handling::Retention => {
                for rule in policy.retention.iter().filter(|one| covers(&one.datasets, dataset)) {
                    gathered.add(&rule.clause, Bearing::Subject);
                }
            }
            Handling::ChangeOfPurpose => {
                if let Some(changes) = &policy.changes {
                    gathered.add(&changes.clause, Bearing::Subject);
                    if let Some(important) = &changes.important {
                        gathered.add(&important.clause, Bearing::Subject);
                    }
                }
            }
            Handling::Provision => {
                if may_be(Relation::Entrustee) {
                    for one in policy.entrustments.iter().filter(|e| covers(&e.datasets, dataset)) {
                        gathered.add(&one.clause, Bearing::Subject);
                    }
                }
                if may_be(Relation::JointUser) {
                    for one in policy.no_joint_uses.iter().filter(|e| covers(&e.datasets, dataset))
                    {
                        gathered.add(&one.clause, Bearing::Subject);
                    }
                }
            }
            _ => {}
        }
    }
}
