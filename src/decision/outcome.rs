//! The outcome: a decision as a small value of its own.

use serde::{Deserialize, Serialize};

use super::{Decision, Reason, ReasonKind, Reservation, Ruling, Verdict};
use crate::answer::Answer;
use crate::case::ConsentKind;
use crate::digest::Digest;
use crate::engine::Authority;
use crate::fact::Fact;
use crate::vocabulary::Id;

/// 結論: what was decided, by which rules and on which consent, in stable codes: owned, small
/// and easily kept. A [`Record`](crate::Record) keeps what it takes to decide again.
///
/// ```
/// # use appi::{Authority, Case, Edition, Outcome, Policy, Verdict};
/// # use appi::decision::ReasonKind;
/// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// # let policy: Policy = toml::from_str(&document).unwrap();
/// # let compiled = policy.compile(Edition::Y2024).unwrap();
/// # let case: Case = toml::from_str(r#"
/// #     date = "2026-11-21"
/// #     handling = "provision"
/// #     dataset = "customers"
/// #     purpose = "invoicing"
/// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
/// #     consents = []
/// # "#).unwrap();
/// let outcome: Outcome = compiled.prepare(&case).unwrap().decide(&[]).outcome();
/// assert_eq!(outcome.verdict, Verdict::Prohibited);
/// assert_eq!(outcome.act.verdict(), Verdict::Prohibited);
/// assert_eq!(outcome.digest, compiled.digest());
///
/// let first = &outcome.reasons[0];
/// assert_eq!((first.authority, first.kind), (Authority::Act, ReasonKind::Prohibits));
/// assert_eq!(first.rule, "third-party-provision");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Outcome {
    /// The overall verdict.
    pub verdict: Verdict,
    /// The ruling of the Act.
    pub act: Ruling,
    /// The ruling of the policy.
    pub policy: Ruling,
    /// Whether the law compels what the policy promised not to do.
    pub conflict: bool,
    /// What decides the rulings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonCode>,
    /// The consents on record by which an exception holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<ReliedConsent>,
    /// The entries of the register on which it rests, by where they stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<String>,
    /// What answers contradicted each other about, so that none of them counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Id>,
    /// What it takes as given although the document does not bear it out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<Reservation>,
    /// What identifies the text that decided: policy, register, edition and law.
    pub digest: Digest,
}

/// A reason by its ids, which are stable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ReasonCode {
    /// Who says so.
    pub authority: Authority,
    /// What the rule did.
    pub kind: ReasonKind,
    /// The norm of the Act, or the clause of the policy.
    pub rule: Id,
    /// The norms or clauses of the exceptions that lift it, or may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Id>,
}

/// 依拠した同意: a consent on record by which an exception holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ReliedConsent {
    /// What it is to.
    pub to: ConsentKind,
    /// Its place among the consents on record, from 0.
    pub place: usize,
    /// Its own id, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
}

impl From<&Reason<'_>> for ReasonCode {
    fn from(reason: &Reason<'_>) -> Self {
        let clause =
            |clause: Option<&crate::policy::Clause>| clause.map(|clause| clause.id.clone());
        let norm = reason.norm().map(|norm| Id::from(norm.id()));
        let matter = match reason.kind() {
            ReasonKind::Open => Answer::Unknown,
            _ => Answer::Yes,
        };
        let exceptions = reason.exceptions().filter(|one| one.answer() == matter);
        Self {
            authority: reason.authority(),
            kind: reason.kind(),
            rule: norm.or_else(|| clause(reason.clause())).unwrap_or_else(|| Id::from("")),
            exceptions: exceptions
                .filter_map(|one| {
                    clause(one.clause()).or_else(|| one.norm().map(|norm| Id::from(norm.id())))
                })
                .collect(),
        }
    }
}

impl Decision<'_> {
    /// 結論: the decision as a small value of its own.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let mut reasons: Vec<ReasonCode> = Vec::new();
        for reason in Authority::ALL.iter().flat_map(|authority| self.deciding(*authority)) {
            let code = ReasonCode::from(&reason);
            if !reasons.contains(&code) {
                reasons.push(code);
            }
        }
        Outcome {
            verdict: self.verdict(),
            act: self.ruling(Authority::Act),
            policy: self.ruling(Authority::Policy),
            conflict: self.is_conflict(),
            reasons,
            consents: self.relied_consents(),
            entries: self.relied_entries(),
            contradictions: self.contradictory_ids(),
            reservations: self.reservations().collect(),
            digest: self.prepared.digest(),
        }
    }

    /// The entries of the register on which it rests, each once.
    fn relied_entries(&self) -> Vec<String> {
        let mut entries: Vec<String> = Vec::new();
        for entry in self.on_record().flat_map(|fact| self.entries(fact)) {
            if !entries.contains(&entry.at) {
                entries.push(entry.at.clone());
            }
        }
        entries
    }

    /// The ids of what answers contradicted each other about.
    pub(crate) fn contradictory_ids(&self) -> Vec<Id> {
        self.contradictions().map(|question| Id::from(self.question_id(question))).collect()
    }

    /// The consents on record by which an exception holds.
    pub(crate) fn relied_consents(&self) -> Vec<ReliedConsent> {
        let relied: Vec<_> = self.reliances().collect();
        let consents = self.consents_on_record().unwrap_or_default();
        // Where something else lifts the rule too, nobody has to rely on a consent.
        let on_record = |one: Fact| relied.iter().any(|relied| relied.fact == one);
        let holds = |fact| {
            self.reasons().filter(|reason| reason.kind() == ReasonKind::Lifted).any(|reason| {
                let holding = || reason.exceptions().filter(|one| one.answer() == Answer::Yes);
                holding().any(|one| one.facts().any(|read| read == fact))
                    && holding().all(|one| one.facts().any(on_record))
            })
        };
        relied
            .iter()
            .filter(|one| holds(one.fact))
            .map(|one| {
                let id = consents.get(one.place).and_then(|consent| consent.id.clone());
                ReliedConsent { to: one.kind, place: one.place, id }
            })
            .collect()
    }
}
