//! The clauses of the policy behind the facts, each quoted once; and the law that was applied.

use super::Explanation;
use super::list::distinct;
use crate::decision::{Exception, ReasonKind};
use crate::edition::KNOWN_THROUGH;
use crate::engine::Authority;
use crate::norm::{Citation, Instrument};
use crate::output::Lines;
use crate::policy::Clause;

impl Explanation<'_> {
    /// The clauses by which a fact is known, as far as no reason quotes them.
    pub(super) fn cited(&self, out: &mut Lines) {
        let (decision, words) = (&self.decision, self.words());
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
        let clauses = distinct(behind.filter(|clause| !quoted.contains(clause)));
        if !clauses.is_empty() {
            out.line(format_args!("  {}", words.clauses_cited));
        }
        clauses.iter().for_each(|clause| {
            let says = clause.says.in_language(self.language);
            out.line(format_args!("    - {}", words.clause(clause.id.as_str(), &clause.at, says)))
        })
    }

    /// 適用した法令: which texts were applied, as of when they were read, and what is left out.
    pub(super) fn law(&self) -> String {
        let prepared = self.decision.prepared;
        self.words().law(prepared.edition, prepared.day(), KNOWN_THROUGH, &self.to_change())
    }

    /// 参照した解釈: the readings of authorities, each by the edition that was read.
    pub(super) fn read_with(&self, out: &mut Lines) {
        let words = self.words();
        let read = self.readings().into_iter().filter_map(|one| {
            let of = one.read_as_of()?.in_language(self.language);
            let later = one.not_compared().map(|later| later.in_language(self.language));
            Some(words.read_as_of(one.called(self.language), of, later))
        });
        let read: Vec<String> = read.collect();
        if !read.is_empty() {
            out.line(words.read_with(&read.join(words.comma)));
        }
    }

    /// The same in a few words.
    pub(super) fn law_in_short(&self) -> String {
        self.words().law_in_short(self.decision.prepared.day())
    }

    /// The readings of authorities on which it rests, or which it presumes not to be claimed.
    fn readings(&self) -> Vec<Instrument> {
        let decision = &self.decision;
        let reasons = Authority::ALL.iter().flat_map(|one| decision.deciding(*one));
        let places = reasons.flat_map(|reason| reason.citations().collect::<Vec<_>>());
        let duties = decision.duties().chain(decision.standing_duties());
        let places = places.chain(duties.filter_map(|owed| owed.citation()));
        let instruments = places.map(|one: Citation| one.place().instrument);
        let instruments = instruments.chain(self.taken().instruments());
        distinct(instruments.filter(|one| one.read_as_of().is_some()))
    }
}
