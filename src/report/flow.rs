//! One flow, and what it comes to.

use core::hash::Hash;

use super::ground::Ground;
use crate::answer::Answer;
use crate::case::Case;
use crate::decision::{Decision, Prepared, Ruling, Verdict};
use crate::engine::Authority;
use crate::fact::{Fact, Question};
use crate::policy::{Dataset, OtherLaw, Purpose, Recipient};
use crate::register::RecipientEntry;
use crate::vocabulary::{Id, Relation};

/// How many cases a report decides at most.
pub(super) const MOST_CASES: usize = 20_000;

/// 情報の流れ: datasets going to recipients on one ground, for all purposes, of all datasets and
/// to all recipients for which it is decided alike.
///
/// It is a [`Case`] in which nothing is answered but what the policy says, its claims taken as
/// said, so that it can be decided anywhere else with the same result.
#[derive(Debug)]
pub struct Flow<'p> {
    pub(super) prepared: Prepared,
    pub(super) datasets: Vec<&'p Dataset>,
    pub(super) recipients: Vec<&'p Recipient>,
    pub(super) vendors: Vec<&'p RecipientEntry>,
    pub(super) ground: Ground,
    pub(super) clause: Option<&'p Id>,
    pub(super) purposes: Vec<&'p Purpose>,
    pub(super) narrowed: bool,
    pub(super) gist: Gist,
}

/// What a flow comes to, in short: those that differ in it come to something else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Gist {
    pub(super) verdict: Verdict,
    rulings: [Ruling; 2],
    pub(super) flags: Vec<OtherLaw>,
    missing: Vec<Question>,
    duties: Vec<String>,
}

impl Gist {
    pub(super) fn of(decision: &Decision<'_>) -> Self {
        Self {
            verdict: decision.verdict(),
            rulings: [Authority::Act, Authority::Policy].map(|by| decision.ruling(by)),
            flags: decision.flags().collect(),
            missing: decision.missing().collect(),
            duties: decision.duties().map(|owed| owed.id().to_owned()).collect(),
        }
    }
}

impl<'p> Flow<'p> {
    /// The case that was decided: that of the first dataset, recipient and purpose.
    #[must_use]
    pub const fn case(&self) -> &Case {
        self.prepared.case()
    }

    /// The decision, with nothing answered beyond the case.
    #[must_use]
    pub fn decision(&self) -> Decision<'_> {
        self.prepared.decide(&[])
    }

    /// What it rests on.
    #[must_use]
    pub const fn ground(&self) -> Ground {
        self.ground
    }

    /// The clause that announces it; none for what goes to anyone else.
    #[must_use]
    pub const fn clause(&self) -> Option<&'p Id> {
        self.clause
    }

    /// The datasets, of which there is one at least.
    #[must_use]
    pub fn datasets(&self) -> &[&'p Dataset] {
        &self.datasets
    }

    /// The recipients that the policy names; none where it names nobody.
    #[must_use]
    pub fn recipients(&self) -> &[&'p Recipient] {
        &self.recipients
    }

    /// 台帳上の提供先: the recipients that the register alone names.
    #[must_use]
    pub fn vendors(&self) -> &[&'p RecipientEntry] {
        &self.vendors
    }

    /// Whether it goes to somebody who has a name.
    pub(super) fn is_named(&self) -> bool {
        !self.recipients.is_empty() || !self.vendors.is_empty()
    }

    /// To whom it goes, by their ids.
    pub(super) fn goes_to(&self) -> (Vec<&'p Id>, Vec<&'p Id>) {
        let recipients = self.recipients.iter().map(|one| &one.id);
        (recipients.collect(), self.vendors.iter().map(|one| &one.id).collect())
    }

    /// The purposes by their ids.
    pub(super) fn is_for(&self) -> Vec<&'p Id> {
        self.purposes.iter().map(|one| &one.id).collect()
    }

    /// The purposes for which it is decided alike; none where the datasets have none.
    #[must_use]
    pub fn purposes(&self) -> &[&'p Purpose] {
        &self.purposes
    }

    /// What makes it the same question as another of its dataset: the same information to the
    /// same recipient, with the same facts.
    pub(super) fn question(&self) -> impl Eq + Hash + use<'p> {
        let items = self.case().items.clone();
        (self.goes_to(), items, *self.decision().facts(), self.gist.flags.clone())
    }

    /// Whether an arrangement already says what the recipient is, where the text by itself
    /// does not: then the flow is that of the arrangement.
    pub(super) fn is_arranged(&self) -> bool {
        let relations = Relation::ALL.iter().map(|one| Fact::Relation(*one));
        let facts = *self.decision().facts();
        matches!(self.ground, Ground::Announced)
            && relations.into_iter().any(|one| facts.get(one) == Answer::Yes)
    }

    /// Whether the other leaves nothing open beyond what this one does.
    pub(super) fn asks_for_all_of(&self, other: &Self) -> bool {
        let (here, there) = (self.decision(), other.decision());
        let rulings =
            |of: &Decision<'_>| [Authority::Act, Authority::Policy].map(|by| of.ruling(by));
        let asked: Vec<_> = here.missing().collect();
        here.verdict() == Verdict::Undetermined
            && rulings(&here) == rulings(&there)
            && there.missing().all(|one| asked.contains(&one))
    }

    /// Whether another comes to the same on the same ground, though its facts differ.
    pub(super) fn comes_to(&self, other: &Self) -> bool {
        self.gist == other.gist && self.decision().duties().eq(other.decision().duties())
    }

    /// How it is announced: on what ground, by which clause, and whether of all items. Those
    /// announced alike go together.
    pub(super) fn announced(&self) -> (Ground, Option<&'p Id>, bool) {
        (self.ground, self.clause, self.case().items.is_none())
    }
}
