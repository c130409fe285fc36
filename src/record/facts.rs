//! The facts of a record, and who said them.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::decision::{Decision, FactOrigin, PassedOver};
use crate::entries::Entries;
use crate::fact::{Fact, FactMask};
use crate::register::{Entry, Unheard};
use crate::vocabulary::{Id, InformationKind};

/// One fact in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct FactRecord {
    /// The answer.
    pub answer: Answer,
    /// Where it came from.
    pub origin: FactOrigin,
    /// The clauses that publish it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Id>,
    /// The entries of the register that answer it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
}

/// An entry of the register that would have answered a fact, in a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct PassedOverRecord {
    /// The fact.
    pub fact: String,
    /// The entry.
    pub entry: Entry,
    /// Why it did not count.
    pub because: Unheard,
}

impl Decision<'_> {
    /// The facts among these, each with where its answer came from.
    pub(super) fn fact_records(&self, among: FactMask) -> Entries<String, FactRecord> {
        let prepared = self.prepared;
        let established = &prepared.established;
        // A key with a value stands in the case, unless the register has it; of one that is open,
        // the values ruled out.
        let of_a_known_key =
            |fact: Fact| fact.group().is_some_and(|group| self.facts.yes.meets(&group.mask()));
        let said = |fact: Fact| {
            prepared.program.reads.contains(fact)
                || established.settled.contains(fact)
                || !self.presumed.contains(fact)
        };
        let known = self
            .facts
            .answers()
            .filter(|(fact, _)| among.contains(*fact))
            .filter(|(fact, _)| !matches!(fact, Fact::Handling(_)) && said(*fact))
            .filter(|(fact, _)| {
                !of_a_known_key(*fact) || self.is_kept(*fact) || self.is_total(*fact)
            })
            .map(|(fact, answer)| (fact, self.fact_record(fact, answer)));
        // What was said to be unknown, so that nothing is presumed of it.
        let unknown = self.stated.minus(self.facts.known()).intersection(among).iter();
        // Of the values of a key those of which the case says otherwise.
        let answered = prepared.established.answered;
        let unknown = unknown.filter(|fact| fact.group().is_none() || answered.contains(*fact));
        let unknown = unknown.map(|fact| (fact, self.fact_record(fact, Answer::Unknown)));
        known.chain(unknown).map(|(fact, record)| (self.fact_name(fact), record)).collect()
    }

    /// Whether the register has it, as what is so.
    fn is_kept(&self, fact: Fact) -> bool {
        self.facts.yes.contains(fact) && !self.entries(fact).is_empty()
    }

    /// Whether it was answered that the information is statistical.
    fn is_total(&self, fact: Fact) -> bool {
        fact == Fact::Kind(InformationKind::Statistics)
            && self.facts.yes.contains(fact)
            && !self.prepared.is_settled(fact)
    }

    fn fact_record(&self, fact: Fact, answer: Answer) -> FactRecord {
        FactRecord {
            answer,
            origin: self.origin(fact).unwrap_or(FactOrigin::Follows),
            clauses: self.published(fact).map(|clause| clause.id.clone()).collect(),
            entries: self.entries(fact).to_vec(),
        }
    }

    pub(super) fn passed_record(&self, one: &PassedOver<'_>) -> PassedOverRecord {
        PassedOverRecord {
            fact: self.fact_name(one.fact()),
            entry: one.entry().clone(),
            because: one.because(),
        }
    }

    /// The id by which a case answers the fact.
    fn fact_name(&self, fact: Fact) -> String {
        match fact.group() {
            None => self.prepared.fact_id(fact).to_owned(),
            Some(_) => fact.to_string(),
        }
    }
}
