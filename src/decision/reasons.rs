//! Reasons: every rule that bit, was lifted, or stayed open.

use super::decided::Decision;
use super::exceptions::Exception;
use super::prepared::Prepared;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::engine::{Authority, Classes, Entry, Origin, RULES, States};
use crate::fact::{Fact, FactMask};
use crate::name::ids;
use crate::norm::{Citation, Instrument, Norm};
use crate::policy::Clause;
use crate::rule::{Cube, Effect, Rule};
use crate::steps::Stepwise as _;
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
///
/// It refers to the decision of which it is a reason.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'a> {
    decision: &'a Decision<'a>,
    did: Did<'a>,
}

/// A rule, and what it did.
#[derive(Clone, Copy, Debug)]
pub(super) struct Did<'a> {
    kind: ReasonKind,
    entry: &'a Entry,
}

impl<'a> Reason<'a> {
    pub(super) const fn new(decision: &'a Decision<'a>, did: Did<'a>) -> Self {
        Self { decision, did }
    }

    /// Who says so.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        self.did.entry.authority()
    }

    /// What the rule did.
    #[must_use]
    pub const fn kind(&self) -> ReasonKind {
        self.did.kind
    }

    /// The norm of the Act; `None` for a promise.
    #[must_use]
    pub const fn norm(&self) -> Option<Norm> {
        match self.rule() {
            Some(rule) => Some(rule.norm),
            None => None,
        }
    }

    /// The rule of the Act; `None` for a promise.
    const fn rule(&self) -> Option<&'static Rule> {
        match self.did.entry.origin {
            Origin::Act(rule) => Some(rule),
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
        self.did.entry.then
    }

    pub(crate) const fn promise(&self) -> Option<usize> {
        match self.did.entry.origin {
            Origin::Act(_) | Origin::Duty => None,
            Origin::Promise(promise) => Some(promise),
        }
    }

    /// The clause that makes the promise; `None` for a rule of the Act.
    #[must_use]
    pub fn clause(&self) -> Option<&'a Clause> {
        let prepared = self.decision.prepared;
        prepared.clause(prepared.policy().promises.get(self.promise()?)?.clause.first())
    }

    /// The exceptions that matter: those that lift the rule, those still open,
    /// and those that were claimed and fail.
    pub fn exceptions(&self) -> impl Iterator<Item = Exception<'a>> + use<'a> {
        let decision = self.decision;
        let entry = self.did.entry;
        let wanted = match self.did.kind {
            ReasonKind::Lifted => Some(Answer::Yes),
            ReasonKind::Open => Some(Answer::Unknown),
            ReasonKind::Prohibits | ReasonKind::Excludes | ReasonKind::Noted => None,
        };
        entry
            .exceptions
            .iter()
            .map(move |exception| Exception::new(decision, exception))
            .filter(move |state| {
                Some(state.answer()) == wanted
                    || (wanted != Some(Answer::Yes) && state.is_claimed())
            })
            .stepwise()
    }

    /// The facts, keys aside, because of which the rule applies: those that were open, and those of
    /// its elements that policy and case settle.
    pub(crate) fn applies_because(&self) -> impl Iterator<Item = Fact> + use<'a> {
        let facts = self.decision.facts;
        let holds = move |cube: &&Cube| cube.holds(&facts) == Answer::Yes;
        let cube = self.did.entry.when.iter().find(holds);
        let so = cube.into_iter().flat_map(|cube| cube.yes.iter());
        let (rule, edition) = (self.rule(), self.decision.prepared.edition);
        let elements = move || rule.into_iter().flat_map(move |rule| rule.when_in(edition));
        let settled = self.decision.prepared.established.facts.yes;
        let settled = settled.iter().filter(move |fact| {
            !cube.is_some_and(|cube| cube.yes.contains(*fact))
                && elements().any(|one| one.needs.any_atom(&|atom, is| is && atom == *fact))
        });
        so.chain(settled)
            .filter(|fact| fact.group().is_none() && !matches!(fact, Fact::Handling(_)))
            .stepwise()
    }

    /// Every exception of the rule, whatever became of it.
    pub(crate) fn all_exceptions(&self) -> impl Iterator<Item = Exception<'a>> + use<'a> {
        let decision = self.decision;
        self.did
            .entry
            .exceptions
            .iter()
            .map(move |exception| Exception::new(decision, exception))
            .stepwise()
    }

    /// Every citation among the reason: of the rule, of the elements that the Order or
    /// the Rules spell out, of its exceptions that matter, and of the elements of those.
    pub fn citations(&self) -> impl Iterator<Item = Citation> + use<'a> {
        let spelt_out = self.spelt_out().map(|(_, citation)| citation);
        self.citation()
            .into_iter()
            .chain(spelt_out)
            .chain(
                self.exceptions()
                    .flat_map(|state| state.citation().into_iter().chain(state.elements())),
            )
            .stepwise()
    }

    /// The elements of the rule that the Order or the Rules spell out.
    pub(crate) fn spelt_out(&self) -> impl Iterator<Item = (Norm, Citation)> + use<'a> {
        let prepared = self.decision.prepared;
        self.rule().into_iter().flat_map(move |rule| prepared.spelt_out(rule)).stepwise()
    }

    /// The open facts on which it depends whether the rule is reached.
    pub(crate) fn open(&self) -> FactMask {
        self.did.entry.open(&self.decision.facts)
    }

    /// Every clause among the reason: of the promise, of its exceptions that
    /// matter, and of what establishes the facts these rest on.
    pub fn clauses(&self) -> impl Iterator<Item = &'a Clause> + use<'a> {
        let decision = self.decision;
        let entry = self.did.entry;
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
            .stepwise()
    }

    /// The items because of which the rule bites or stays open.
    pub fn items(&self) -> impl Iterator<Item = &'a Id> + use<'a> {
        let decision = self.decision;
        let lifted = self.did.kind == ReasonKind::Lifted;
        self.exceptions()
            .filter(move |_| !lifted)
            .flat_map(|state| state.facts())
            .flat_map(move |fact| decision.items_behind(fact))
            .stepwise()
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
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'_>> {
        self.did().map(|did| Reason::new(self, did))
    }

    /// The rules, and what they did.
    pub(super) fn did(&self) -> impl Iterator<Item = Did<'a>> {
        Reasons::of(self, &KINDS)
    }

    /// 決め手となる理由: the reasons that decide an authority's ruling, the deciding path
    /// first.
    pub fn deciding(&self, authority: Authority) -> impl Iterator<Item = Reason<'_>> {
        let ruling = self.ruling(authority);
        let of = move |kinds| {
            let reasons = Reasons::of(self, kinds).map(|did| Reason::new(self, did));
            reasons.filter(move |reason| reason.authority() == authority).stepwise()
        };
        let kinds: &[ReasonKind] = match ruling.verdict() {
            // Prohibited either way: which rule prohibits is open.
            Verdict::Prohibited if of(&[ReasonKind::Prohibits]).next().is_none() => {
                &[ReasonKind::Open]
            }
            Verdict::Prohibited => &[ReasonKind::Prohibits],
            Verdict::Undetermined => &[ReasonKind::Open],
            Verdict::Permitted if ruling.is_not_regulated() => &[ReasonKind::Excludes],
            Verdict::Permitted => &[ReasonKind::Lifted, ReasonKind::Noted],
        };
        of(kinds)
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

/// The rules that did something of some kinds: of each kind those of each word, bit by bit.
#[derive(Debug)]
struct Reasons<'d, 'a> {
    decision: &'d Decision<'a>,
    kinds: &'static [ReasonKind],
    word: usize,
    /// What is left of the word.
    rest: u64,
}

impl<'d, 'a> Reasons<'d, 'a> {
    fn of(decision: &'d Decision<'a>, kinds: &'static [ReasonKind]) -> Self {
        let mut reasons = Self { decision, kinds, word: 0, rest: 0 };
        reasons.rest = reasons.did();
        reasons
    }

    /// The rules of the word that did what is of the first kind.
    fn did(&self) -> u64 {
        let Decision { prepared, told, facts, .. } = self.decision;
        let word = prepared.flat.word(self.word, told, facts);
        self.kinds
            .first()
            .zip(word)
            .map_or(0, |(kind, (of, states))| self.decision.of_kind(*kind, of, &states))
    }
}

impl<'a> Iterator for Reasons<'_, 'a> {
    type Item = Did<'a>;

    fn next(&mut self) -> Option<Did<'a>> {
        let prepared = self.decision.prepared;
        while self.rest == 0 {
            self.word += 1;
            if self.word >= prepared.flat.count() {
                (self.kinds, self.word) = (self.kinds.get(1..)?, 0);
            }
            self.rest = self.did();
        }
        let place = self.word * RULES + self.rest.trailing_zeros() as usize;
        self.rest &= self.rest - 1;
        let (kind, entry) = (*self.kinds.first()?, prepared.program.entries.get(place)?);
        Some(Did { kind, entry })
    }
}
