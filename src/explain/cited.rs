//! The clauses of the policy behind the facts, each quoted once; and the law that was applied.

use super::Explanation;
use super::list::distinct;
use crate::decision::{Exception, ReasonKind};
use crate::edition::KNOWN_THROUGH;
use crate::engine::Authority;
use crate::norm::{Citation, Instrument};
use crate::policy::Clause;

impl Explanation<'_> {
    /// The clauses by which a fact is known, as far as no reason quotes them.
    pub(super) fn cited(&self) -> Vec<&Clause> {
        let decision = self.decision;
        let quoted: Vec<&Clause> = decision
            .deciding(Authority::Policy)
            .flat_map(|reason| {
                let makers = self.states(&reason).filter_map(|state| state.clause());
                reason.clause().into_iter().chain(makers).collect::<Vec<_>>()
            })
            .collect();
        let mut facts = Vec::new();
        for reason in Authority::ALL.iter().flat_map(|one| decision.deciding(*one)) {
            facts.extend(reason.applies_because());
            if reason.kind() == ReasonKind::Prohibits {
                facts.extend(self.failing(&reason).iter().flat_map(|one| one.lacking.clone()));
            }
            let states = reason.exceptions();
            facts.extend(states.flat_map(|state: Exception<'_>| {
                let lacking: Vec<_> = match reason.kind() {
                    ReasonKind::Lifted => Vec::new(),
                    _ => state.lacking().map(|(fact, _)| fact).collect(),
                };
                state.met().chain(lacking)
            }));
        }
        let behind = facts.into_iter().flat_map(|fact| decision.prepared.clauses_behind(fact));
        distinct(behind.filter(|clause| !quoted.contains(clause)))
    }

    /// 適用した法令: which texts were applied, as of when they were read, and what is left out.
    pub(super) fn law(&self) -> String {
        let (prepared, places) = (self.decision.prepared, self.told_to_change(&self.to_change()));
        self.words().law(prepared.edition, prepared.day(), KNOWN_THROUGH, &places)
    }

    /// A reading of an authority, with its day.
    pub(super) fn read(&self, reading: Instrument) -> Option<String> {
        let of = reading.read_as_of()?.in_language(self.language);
        let later = reading.not_compared().map(|later| later.in_language(self.language));
        Some(self.words().read_as_of(reading.called(self.language), of, later))
    }

    /// The law in a few words.
    pub(super) fn law_in_short(&self) -> String {
        self.words().law_in_short(self.decision.prepared.day())
    }

    /// The readings of authorities on which it rests, or which it presumes not to be claimed.
    pub(super) fn readings(&self) -> Vec<Instrument> {
        let decision = &self.decision;
        let reasons = Authority::ALL.iter().flat_map(|one| decision.deciding(*one));
        let places = reasons.flat_map(|reason| reason.citations().collect::<Vec<_>>());
        let duties = || decision.duties().chain(decision.standing_duties());
        let places = places.chain(duties().filter_map(|owed| owed.citation()));
        let instruments = places.map(|one: Citation| one.place().instrument);
        let instruments = instruments.chain(duties().filter_map(|owed| owed.duty()?.read_by()));
        let instruments = instruments.chain(self.taken().instruments());
        distinct(instruments.filter(|one| one.read_as_of().is_some()))
    }
}
