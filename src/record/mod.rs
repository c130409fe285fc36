//! Records: a decision as a value for an audit log, complete enough to replay.

mod facts;
mod replay;

pub use facts::{FactRecord, PassedOverRecord};
pub use replay::AnotherText;

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::case::{Case, CaseRecipient, DescribedRecipient, OrUnknown, Performance};
use crate::day::Day;
use crate::decision::{
    Decision, NotOwed, OwedDuty, Reason, ReasonKind, ReliedConsent, Reservation, Verdict,
};
use crate::digest::Digest;
use crate::edition::Edition;
use crate::engine::Authority;
use crate::entries::Entries;
use crate::fact::{Fact, FactMask, Group, Question};
use crate::policy::OtherLaw;
use crate::vocabulary::{Id, InformationKind};

/// 記録: what was decided, on which facts, by which rules. Deciding
/// [`Record::replay`] under the same policy, register and edition gives the same rulings.
///
/// ```
/// # use appi::{Answer, Case, Edition, Fact, Policy, Verdict};
/// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// # let policy: Policy = toml::from_str(&document).unwrap();
/// # let case: Case = toml::from_str(r#"
/// #     date = "2026-11-21"
/// #     handling = "provision"
/// #     dataset = "customers"
/// #     items = ["name", "email"]
/// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
/// # "#).unwrap();
/// let compiled = policy.compile(Edition::Y2024).unwrap();
/// let prepared = compiled.prepare(&case).unwrap();
/// let record = prepared.decide(&[(Fact::ConsentToProvision, Answer::Yes)]).record();
/// let case = record.replay(compiled.digest()).unwrap();
/// let again = compiled.prepare(&case).unwrap();
/// assert_eq!(again.decide(&[]).verdict(), record.verdict);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Record {
    /// The version of the crate.
    #[serde(rename = "crate")]
    pub crate_version: String,
    /// The edition of the Act.
    pub edition: Edition,
    /// The id of the policy.
    pub policy: Id,
    /// The version of the policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<Day>,
    /// The id of the register, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<Id>,
    /// What identifies the text that decided: policy, register, edition and law.
    pub digest: Digest,
    /// The case as given.
    pub case: Case,
    /// The overall verdict.
    pub verdict: Verdict,
    /// The ruling of the Act.
    pub act: RulingRecord,
    /// The ruling of the policy.
    #[serde(rename = "policy-ruling")]
    pub policy_ruling: RulingRecord,
    /// Whether the law compels what the policy promised not to do.
    pub conflict: bool,
    /// Every fact that the rules read and that was answered, with where the answer
    /// came from.
    pub facts: Entries<String, FactRecord>,
    /// The entries of the register that would have answered what is open, and did not count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed_over: Vec<PassedOverRecord>,
    /// The consents on record by which an exception holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<ReliedConsent>,
    /// What answers contradicted each other about, so that none of them counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Id>,
    /// What the decision takes as given although the document does not bear it out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<Reservation>,
    /// The essential open questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// The duties that arise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyRecord>,
    /// The duties that stand in any case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standing_duties: Vec<DutyRecord>,
    /// The duties that an exception takes away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_owed: Vec<NotOwedRecord>,
    /// Law outside the Act to look at beside the verdict.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<OtherLaw>,
}

/// One ruling in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct RulingRecord {
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether the authority regulates the handling.
    pub regulates: Answer,
    /// The places or clauses that decide it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<String>,
}

/// One duty in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct DutyRecord {
    /// The duty: of the Act, or of the policy.
    pub duty: Id,
    /// The place that imposes it, or the clause.
    pub by: String,
    /// Whether it is owed for certain; if not, open facts decide.
    pub certain: bool,
    /// What is known of its performance.
    pub state: Performance,
    /// The last day, where one is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Day>,
    /// The last day as the Commission counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official_last_day: Option<Day>,
    /// The last day of the guide, where the Commission has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<Day>,
}

/// A duty that an exception takes away, in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct NotOwedRecord {
    /// The duty.
    pub duty: Id,
    /// The place that would impose it.
    pub by: String,
    /// The place of the exception.
    pub freed_by: String,
}

impl From<NotOwed> for NotOwedRecord {
    fn from(one: NotOwed) -> Self {
        Self {
            duty: Id::from(one.duty().id()),
            by: one.imposed_by().to_string(),
            freed_by: one.freed_by().to_string(),
        }
    }
}

impl From<OwedDuty<'_>> for DutyRecord {
    fn from(owed: OwedDuty<'_>) -> Self {
        let place = owed.citation().map(|citation| citation.to_string());
        let clause = owed.clause().map(|clause| clause.id.to_string());
        Self {
            duty: Id::from(owed.id()),
            by: place.or(clause).unwrap_or_default(),
            certain: owed.is_certain(),
            state: owed.state(),
            last_day: owed.deadline().map(|deadline| deadline.by),
            official_last_day: owed.deadline().map(|deadline| deadline.official),
            guide: owed.guide().map(|guide| guide.to),
        }
    }
}

impl Decision<'_> {
    /// 記録: the decision as a value for an audit log.
    #[must_use]
    pub fn record(&self) -> Record {
        let reasons = |authority| self.reasons_told(authority);
        Record {
            standing_duties: self.standing_duties().map(DutyRecord::from).collect(),
            not_owed: self.not_owed().into_iter().map(NotOwedRecord::from).collect(),
            ..self.record_with(FactMask::ALL, reasons)
        }
    }

    /// 簡略な記録: the same without what follows from the text that the digest identifies. Of the
    /// facts it has what was answered, so that it replays; of the places those that decide; and
    /// of the duties those that arise. A log of many decisions keeps these.
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     items = ["name", "email"]
    /// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
    /// # "#).unwrap();
    /// let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let decision = prepared.decide(&[(Fact::ConsentToProvision, Answer::Yes)]);
    ///
    /// let compact = decision.compact_record();
    /// assert_eq!(compact.facts.len(), 1);
    /// let again = compiled.prepare(&compact.replay(compiled.digest()).unwrap()).unwrap();
    /// assert_eq!(again.decide(&[]).verdict(), compact.verdict);
    /// ```
    #[must_use]
    pub fn compact_record(&self) -> Record {
        let said = self.prepared.established.answered.union(self.said_unknown());
        let reasons = |authority| self.deciding(authority).collect();
        self.record_with(self.answered.union(said), reasons)
    }

    /// The record with the facts among these, and these reasons; without duties that stand.
    fn record_with<'d>(
        &'d self,
        among: FactMask,
        reasons: impl Fn(Authority) -> Vec<Reason<'d>>,
    ) -> Record {
        let prepared = self.prepared;
        let policy = prepared.policy();
        Record {
            crate_version: env!("CARGO_PKG_VERSION").to_owned(),
            edition: prepared.edition,
            policy: policy.id.clone(),
            policy_version: policy.version,
            register: prepared.register().map(|register| register.id.clone()),
            digest: prepared.digest(),
            case: self.case_as_decided(),
            verdict: self.verdict(),
            act: self.ruling_record(Authority::Act, &reasons(Authority::Act)),
            policy_ruling: self.ruling_record(Authority::Policy, &reasons(Authority::Policy)),
            conflict: self.is_conflict(),
            facts: self.fact_records(among),
            passed_over: self.passed_over().map(|one| self.passed_record(&one)).collect(),
            consents: self.relied_consents(),
            contradictions: self.contradictory_ids(),
            reservations: self.reservations().collect(),
            missing: self.missing().map(|question| self.question_id(question)).collect(),
            duties: self.duties().map(DutyRecord::from).collect(),
            standing_duties: Vec::new(),
            not_owed: Vec::new(),
            flags: self.flags().collect(),
        }
    }

    /// The case, with the keys that the caller answered.
    fn case_as_decided(&self) -> Case {
        let prepared = self.prepared;
        let mut case = prepared.case.clone();
        if let Some(on_record) = self.consents {
            case.consents = Some(on_record.consents().to_vec());
        }
        for fact in self.facts.yes.iter().filter(|fact| !prepared.is_settled(*fact)) {
            match fact {
                // Whatever a key calls them, rows of persons are totals by an answer alone.
                Fact::Kind(InformationKind::Statistics) => {}
                Fact::Kind(kind) => case.kind = Some(OrUnknown::Known(kind)),
                Fact::Source(source) => case.source = Some(OrUnknown::Known(source)),
                Fact::Request(request) if case.handling.is_about_a_request() => {
                    case.request = Some(OrUnknown::Known(request));
                }
                Fact::Relation(relation) if case.handling.may_name(relation) => {
                    let mut described = match case.recipient.take() {
                        Some(CaseRecipient::Described(described)) => described,
                        Some(CaseRecipient::Declared(id)) => {
                            DescribedRecipient { id: Some(id), ..DescribedRecipient::default() }
                        }
                        None => DescribedRecipient::default(),
                    };
                    described.relation = Some(OrUnknown::Known(relation));
                    case.recipient = Some(CaseRecipient::Described(described));
                }
                _ => {}
            }
        }
        // Where the data came from is presumed where nobody says it.
        let is_open = !self.facts.yes.meets(&Group::Source.mask());
        if is_open && self.contradictions().any(|one| one == Question::Source) {
            case.source = Some(OrUnknown::Unknown);
        }
        case
    }

    /// The reasons of one authority: of a prohibition, those that prohibit.
    fn reasons_told(&self, authority: Authority) -> Vec<Reason<'_>> {
        let of: Vec<Reason<'_>> =
            self.reasons().filter(|reason| reason.authority() == authority).collect();
        let bites = |reason: &Reason<'_>| reason.kind() == ReasonKind::Prohibits;
        // Prohibited either way: which rule prohibits is open.
        let prohibited = self.ruling(authority).verdict() == Verdict::Prohibited;
        if prohibited && of.iter().any(bites) { of.into_iter().filter(bites).collect() } else { of }
    }

    fn ruling_record(&self, authority: Authority, reasons: &[Reason<'_>]) -> RulingRecord {
        let ruling = self.ruling(authority);
        let (verdict, regulates) = (ruling.verdict(), ruling.regulates());
        let mut by: Vec<String> = Vec::new();
        for reason in reasons {
            let of_the_act = authority == Authority::Act;
            let places = reason.citations().filter(|_| of_the_act).map(|one| one.to_string());
            let clauses = reason.clauses().filter(|_| !of_the_act).map(|one| one.id.to_string());
            for place in places.chain(clauses) {
                if !by.contains(&place) {
                    by.push(place);
                }
            }
        }
        if authority == Authority::Act {
            by.extend(self.unregulated_by().map(|place| place.to_string()));
        }
        RulingRecord { verdict, regulates, by }
    }
}
