//! What is ticked in a document, written out when it is read.

use super::arrangements::{Entrustment, EntrustmentCondition};
use super::clauses::Clauses;
use super::holds::SaidTwice;
use super::measures::{SecurityAspect, SecurityMeasures};
use super::presets::{Preset, Ticked};
use super::promises::{Exception, Promise};
use super::sections::{Policy, Written};
use super::statements::{Statement, StatementKind};
use super::unordered::{Unordered, says_the_same};
use crate::vocabulary::Handling;

impl TryFrom<Written> for Policy {
    type Error = SaidTwice;

    fn try_from(written: Written) -> Result<Self, SaidTwice> {
        let mut policy = Self::of_parts(written)?;
        write_out(&mut policy);
        Ok(policy)
    }
}

impl Ticked {
    /// Whether it can be written out: of clauses that there are, and each preset once.
    fn is_whole(&self, policy: &Policy) -> bool {
        let mut clauses = self.clause.iter();
        let once = |at: usize, one| !self.tick.iter().take(at).any(|other| other == one);
        clauses.all(|clause| policy.clause(clause.as_str()).is_some())
            && !self.tick.is_empty()
            && self.tick.iter().enumerate().all(|(at, one)| once(at, one))
    }
}

/// Writes out what is ticked. Where a tick has a fault, all stay, for the check to tell of.
fn write_out(policy: &mut Policy) {
    if policy.presets.iter().all(|ticked| ticked.is_whole(policy)) {
        for Ticked { clause, tick } in core::mem::take(&mut policy.presets) {
            tick.into_iter().for_each(|preset| preset.add_to(policy, clause.clone()));
        }
    }
}

/// Adds a part, unless there is one that says the same.
fn add<T: Unordered>(list: &mut Vec<T>, part: T) {
    if !list.iter().any(|one| says_the_same(one, &part)) {
        list.push(part);
    }
}

impl Preset {
    /// Adds to a policy what the clause says by it, as one would have written it: to be read,
    /// printed and changed like anything else.
    ///
    /// ```
    /// use appi::policy::{Clause, Preset};
    /// use appi::{Edition, Policy};
    ///
    /// let document = std::fs::read_to_string("examples/policies/starter.toml").unwrap();
    /// let mut policy: Policy = toml::from_str(&document).unwrap();
    /// policy.clauses.push(Clause::new("9", "9", "Information is acquired by proper means."));
    /// Preset::FairAcquisition.add_to(&mut policy, "9");
    /// assert!(policy.compile(Edition::Y2024).is_ok());
    /// let written = toml::to_string(&policy).unwrap();
    /// assert!(written.contains("[[statements]]\nclause = \"9\"\nabout = \"fair-acquisition\""));
    /// ```
    pub fn add_to(self, policy: &mut Policy, clause: impl Into<Clauses>) {
        let clause = clause.into();
        let own = |clause: &Clauses, any: &[&str]| {
            let mut exception = Exception::new(clause.clone());
            exception.any = any.iter().map(|id| (*id).to_owned()).collect();
            exception
        };
        let consent = ["consent-to-provision", "consent-to-foreign-provision"];
        let like = |norm: &str| {
            let mut exception = Exception::new(clause.clone());
            exception.like = Some(norm.to_owned());
            exception
        };
        let as_the_act = || {
            let mut exception = Exception::new(clause.clone());
            exception.as_the_act = true;
            exception
        };
        let promise = |restricts: Handling, unless: Vec<Exception>| {
            let mut promise = Promise::new(clause.clone(), vec![restricts]);
            promise.unless = unless;
            promise
        };
        match self {
            Self::FairAcquisition => {
                let about = StatementKind::FairAcquisition;
                add(&mut policy.statements, Statement::new(clause, about));
            }
            Self::WithinPurposes => {
                let mut within = Exception::new(clause.clone());
                within.all = vec!["within-purpose".to_owned()];
                add(&mut policy.promises, promise(Handling::Use, vec![within]));
            }
            Self::AsTheAct => {
                let unless = vec![own(&clause, &consent), as_the_act()];
                add(&mut policy.promises, promise(Handling::Provision, unless));
            }
            Self::FourExceptions => {
                let four =
                    ["based-on-law", "protection-of-life", "public-health", "public-affairs"];
                let unless = core::iter::once(own(&clause, &consent)).chain(four.map(like));
                add(&mut policy.promises, promise(Handling::Provision, unless.collect()));
            }
            Self::Entrusting => {
                let mut entrusting = Entrustment::new(clause);
                entrusting.requires = vec![
                    EntrustmentCondition::Selection,
                    EntrustmentCondition::Contract,
                    EntrustmentCondition::Supervision,
                ];
                add(&mut policy.entrustments, entrusting);
            }
            Self::SixAspects => {
                let mut measures = SecurityMeasures::new(clause);
                measures.aspects = vec![
                    SecurityAspect::Rules,
                    SecurityAspect::Organisational,
                    SecurityAspect::Human,
                    SecurityAspect::Physical,
                    SecurityAspect::Technical,
                    SecurityAspect::Employees,
                ];
                measures.described = true;
                add(&mut policy.security_measures, measures);
            }
            Self::Refusals => {
                add(&mut policy.promises, promise(Handling::RefuseRequest, vec![as_the_act()]));
            }
        }
    }
}
