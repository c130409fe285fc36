//! Reasons: every rule that bit, was lifted, or stayed open.

use super::decided::Decision;
use super::exceptions::Exception;
use super::prepared::Prepared;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::engine::{Authority, Classes, Entry, Origin, States};
use crate::fact::{Fact, FactMask};
use crate::name::ids;
use crate::norm::{Citation, Instrument, Norm};
use crate::policy::Clause;
use crate::rule::{Cube, Effect, Rule};
use crate::vocabulary::Id;

/// What a rule did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum ReasonKind {
    /// 禁止: it prohibits.
    Prohibits,
    /// 例外該当: an exception lifts it.
    Lifted,
    /// 未確定: the open facts decide.
    Open,
    /// 適用外: it takes the handling out of the rules.
    Excludes,
    /// 付記: a reading on which the ruling rests; it limits nothing.
    Noted,
}

ids! { ReasonKind, "word known here", "語" {
    Prohibits = "prohibits",
    Lifted = "lifted",
    Open = "open",
    Excludes = "excludes",
    Noted = "noted",
} }

/// 理由: one rule of one authority, and what it did.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'a> {
    decision: Decision<'a>,
    entry: &'a Entry,
    kind: ReasonKind,
}

impl<'a> Reason<'a> {
    /// Who says so.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        self.entry.authority()
    }

    /// What the rule did.
    #[must_use]
    pub const fn kind(&self) -> ReasonKind {
        self.kind
    }

    /// The norm of the Act; `None` for a promise.
    #[must_use]
    pub const fn norm(&self) -> Option<Norm> {
        match self.entry.origin {
            Origin::Act(rule) => Some(rule.norm),
            Origin::Promise(_) | Origin::Duty => None,
        }
    }

    /// The place in the Act, in the edition of the case; `None` for a promise.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        self.norm()?.citation_on(self.decision.prepared.day())
    }

    /// What follows where the rule applies.
    pub(crate) const fn effect(&self) -> Effect {
        self.entry.then
    }

    pub(crate) const fn promise(&self) -> Option<usize> {
        match self.entry.origin {
            Origin::Act(_) | Origin::Duty => None,
            Origin::Promise(promise) => Some(promise),
        }
    }

    /// The clause that makes the promise; `None` for a rule of the Act.
    #[must_use]
    pub fn clause(&self) -> Option<&'a Clause> {
        let policy = self.decision.prepared.policy();
        policy.clause(policy.promises.get(self.promise()?)?.clause.first().as_str())
    }

    /// The exceptions that matter: those that lift the rule, those still open,
    /// and those that were claimed and fail.
    pub fn exceptions(&self) -> impl Iterator<Item = Exception<'a>> + use<'a> {
        let decision = self.decision;
        let entry = self.entry;
        let wanted = match self.kind {
            ReasonKind::Lifted => Some(Answer::Yes),
            ReasonKind::Open => Some(Answer::Unknown),
            ReasonKind::Prohibits | ReasonKind::Excludes | ReasonKind::Noted => None,
        };
        entry.exceptions.iter().map(move |exception| Exception::new(decision, exception)).filter(
            move |state| {
                Some(state.answer()) == wanted
                    || (wanted != Some(Answer::Yes) && state.is_claimed())
            },
        )
    }

    /// The facts, keys aside, because of which the rule applies: those that were open, and those of
    /// its elements that policy and case settle.
    pub(crate) fn applies_because(&self) -> impl Iterator<Item = Fact> + use<'a> {
        let facts = self.decision.facts;
        let holds = move |cube: &&Cube| cube.holds(&facts) == Answer::Yes;
        let cube = self.entry.when.iter().find(holds);
        let so = cube.into_iter().flat_map(|cube| cube.yes.iter());
        let rule = match self.entry.origin {
            Origin::Act(rule) => Some(rule),
            Origin::Promise(_) | Origin::Duty => None,
        };
        let edition = self.decision.prepared.edition;
        let elements = move || rule.into_iter().flat_map(move |rule| rule.when_in(edition));
        let settled = self.decision.prepared.established.facts.yes;
        let settled = settled.iter().filter(move |fact| {
            !cube.is_some_and(|cube| cube.yes.contains(*fact))
                && elements().any(|one| one.needs.any_atom(&|atom, is| is && atom == *fact))
        });
        so.chain(settled)
            .filter(|fact| fact.group().is_none() && !matches!(fact, Fact::Handling(_)))
    }

    /// Every exception of the rule, whatever became of it.
    pub(crate) fn all_exceptions(&self) -> impl Iterator<Item = Exception<'a>> + use<'a> {
        let decision = self.decision;
        self.entry.exceptions.iter().map(move |exception| Exception::new(decision, exception))
    }

    /// Every citation among the reason: of the rule, of the elements that the Order or
    /// the Rules spell out, of its exceptions that matter, and of the elements of those.
    pub fn citations(&self) -> impl Iterator<Item = Citation> + use<'a> {
        let spelt_out = self.spelt_out().map(|(_, citation)| citation);
        self.citation().into_iter().chain(spelt_out).chain(
            self.exceptions()
                .flat_map(|state| state.citation().into_iter().chain(state.elements())),
        )
    }

    /// The elements of the rule that the Order or the Rules spell out.
    pub(crate) fn spelt_out(&self) -> impl Iterator<Item = (Norm, Citation)> + use<'a> {
        let prepared = self.decision.prepared;
        let rule = match self.entry.origin {
            Origin::Act(rule) => Some(rule),
            Origin::Promise(_) | Origin::Duty => None,
        };
        rule.into_iter().flat_map(move |rule| prepared.spelt_out(rule))
    }

    /// The open facts on which it depends whether the rule is reached.
    pub(crate) fn open(&self) -> FactMask {
        self.entry.open(&self.decision.facts)
    }

    /// Every clause among the reason: of the promise, of its exceptions that
    /// matter, and of what establishes the facts these rest on.
    pub fn clauses(&self) -> impl Iterator<Item = &'a Clause> + use<'a> {
        let decision = self.decision;
        let entry = self.entry;
        let policy = self.authority() == Authority::Policy;
        let behind_rule = entry
            .when
            .iter()
            .flat_map(|cube| cube.facts().iter())
            .flat_map(move |fact| decision.prepared.clauses_behind(fact));
        self.clause()
            .into_iter()
            .chain(self.exceptions().flat_map(|state| state.clauses()))
            .chain(behind_rule.filter(move |_| policy))
    }

    /// The items because of which the rule bites or stays open.
    pub fn items(&self) -> impl Iterator<Item = &'a Id> + use<'a> {
        let decision = self.decision;
        let lifted = self.kind == ReasonKind::Lifted;
        self.exceptions()
            .filter(move |_| !lifted)
            .flat_map(|state| state.facts())
            .flat_map(move |fact| decision.items_behind(fact))
    }
}

impl Prepared {
    /// The elements of a rule that the Order or the Rules spell out.
    pub(crate) fn spelt_out(
        &self,
        rule: &'static Rule,
    ) -> impl Iterator<Item = (Norm, Citation)> + use<> {
        let (edition, day) = (self.edition, self.day());
        rule.when_in(edition)
            .filter_map(move |element| Some((element.norm, element.norm.citation_on(day)?)))
            .filter(|(_, citation)| {
                let instrument = citation.place().instrument;
                matches!(instrument, Instrument::CabinetOrder | Instrument::CommissionRules)
            })
    }
}

impl<'a> Decision<'a> {
    /// 理由: every rule that bit, was lifted, stayed open or took the handling out
    /// of the rules, of both authorities; those that decide first.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'a>> + use<'a> {
        let decision = *self;
        let prepared = self.prepared;
        KINDS.into_iter().flat_map(move |kind| {
            let words = prepared.flat.words(decision.told, decision.facts);
            words.flat_map(move |(first, of, states)| {
                let did = decision.of_kind(kind, &of, &states);
                let rules =
                    ones(did).filter_map(move |bit| prepared.program.entries.get(first + bit));
                rules.map(move |entry| Reason { decision, entry, kind })
            })
        })
    }

    /// 決め手となる理由: the reasons that decide an authority's ruling, the deciding path
    /// first.
    pub fn deciding(&self, authority: Authority) -> impl Iterator<Item = Reason<'a>> + use<'a> {
        let ruling = self.ruling(authority);
        let wanted = match ruling.verdict() {
            Verdict::Prohibited => ReasonKind::Prohibits,
            Verdict::Undetermined => ReasonKind::Open,
            Verdict::Permitted if ruling.is_not_regulated() => ReasonKind::Excludes,
            Verdict::Permitted => ReasonKind::Lifted,
        };
        let of = move |reason: &Reason<'_>, kind| {
            reason.authority() == authority && reason.kind() == kind
        };
        // Prohibited either way: which rule prohibits is open.
        let some = self.reasons().any(|reason| of(&reason, wanted));
        let wanted =
            if some || wanted != ReasonKind::Prohibits { wanted } else { ReasonKind::Open };
        let noted = move |reason: &Reason<'_>| {
            wanted == ReasonKind::Lifted && of(reason, ReasonKind::Noted)
        };
        self.reasons().filter(move |reason| of(reason, wanted) || noted(reason))
    }

    /// The rules of a word that did this: of those that are reached, and not out of reach
    /// because the handling is excluded.
    fn of_kind(&self, kind: ReasonKind, of: &Classes, States { reached, bites }: &States) -> u64 {
        let if_so = |answer, class| if answer == Answer::Yes { class } else { 0 };
        let excluded = if_so(self.told.disapplied, of.of_the_act)
            | if_so(self.told.no_provision, of.about_provision);
        let may_reach = reached.yes | reached.open;
        let lifted = !(bites.yes | bites.open);
        match kind {
            ReasonKind::Excludes => of.takes_out & bites.yes,
            ReasonKind::Prohibits => of.prohibits & !excluded & bites.yes,
            ReasonKind::Open => (of.takes_out | of.prohibits & !excluded) & bites.open,
            // What would have taken the handling out is itself lifted; and a promise about
            // provision is kept where there is none.
            ReasonKind::Lifted => {
                of.takes_out & reached.yes & lifted
                    | of.prohibits & !excluded & may_reach & lifted
                    | of.prohibits & excluded & !of.of_the_act & may_reach
            }
            ReasonKind::Noted => of.noted & !excluded & bites.yes,
        }
    }
}

/// The kinds in the order in which they decide.
const KINDS: [ReasonKind; 5] = [
    ReasonKind::Excludes,
    ReasonKind::Prohibits,
    ReasonKind::Open,
    ReasonKind::Lifted,
    ReasonKind::Noted,
];

/// The places of the ones in a word.
fn ones(word: u64) -> impl Iterator<Item = usize> {
    let words = core::iter::successors(Some(word), |rest| Some(rest & rest.checked_sub(1)?));
    words.take_while(|rest| *rest != 0).map(|rest| rest.trailing_zeros() as usize)
}
