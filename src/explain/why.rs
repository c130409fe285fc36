//! Who says so, and why.

use super::failing::{Failing, is_own};
use super::list::{distinct, joined};
use super::{Explanation, names};
use crate::decision::{Exception, Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::fact::{Fact, FactMask, Question};
use crate::law;
use crate::norm::{Citation, Instrument, Norm};
use crate::policy::Clause;
use crate::steps::Stepwise as _;
use crate::text::Bilingual;
use crate::vocabulary::Id;

/// How many facts are told of a promise again when the Act has told them.
const SAID_AGAIN: usize = 2;

impl Explanation<'_> {
    /// What an authority says, in a word.
    pub(super) fn says(&self, authority: Authority) -> &'static str {
        let (words, ruling) = (self.words(), self.decision.ruling(authority));
        let taken_out =
            || self.decision.deciding(authority).any(|one| one.kind() == ReasonKind::Excludes);
        match ruling.verdict() {
            Verdict::Permitted if ruling.is_not_regulated() && taken_out() => words.does_not_apply,
            Verdict::Permitted if ruling.is_not_regulated() => words.silent,
            Verdict::Permitted => words.permits,
            Verdict::Prohibited => words.prohibits,
            Verdict::Undetermined => words.open,
        }
    }

    /// The rule, and what the Order or the Rules spell out of it.
    pub(super) fn heads(&self, reason: &Reason<'_>) -> Vec<String> {
        match (reason.norm(), reason.citation(), reason.clause()) {
            (Some(norm), Some(citation), _) => {
                let spelt_out = reason.spelt_out();
                let spelt_out =
                    spelt_out.map(|(norm, spelt_out)| self.place(norm, spelt_out.alone()));
                let rule = core::iter::once(self.place(norm, citation));
                distinct(rule.chain(spelt_out).map(|text| self.abridged(&text)))
            }
            (_, _, Some(clause)) => vec![self.clause(clause)],
            _ => Vec::new(),
        }
    }

    /// What is said of the rule.
    pub(super) fn tail(&self, reason: &Reason<'_>, told_before: &mut FactMask) -> Vec<String> {
        let words = self.words();
        let told = match reason.kind() {
            ReasonKind::Prohibits => self.prohibiting(reason, told_before),
            ReasonKind::Lifted => {
                let lifts = self.lifts(reason);
                let takes_out = self.states(reason).all(Exception::takes_out);
                let of_a_promise = reason.promise().is_some();
                let limit =
                    |state: Exception<'_>| state.norm().is_some_and(|one| !one.is_an_exception());
                let by_limits = of_a_promise && self.states(reason).all(limit);
                let told = match lifts.is_empty() {
                    true if of_a_promise => words.complied.to_owned(),
                    true => self.fulfilled(reason).unwrap_or_default(),
                    false if takes_out => words.taken_out_by(&lifts),
                    false if by_limits => words.complied_as(&lifts),
                    false => words.lifted_by(&lifts),
                };
                let clause = reason.clause().map(|one| &one.id);
                let mut breaches = self.decision.breaches();
                let overdue = breaches.any(|owed| {
                    clause.is_some_and(|id| owed.clause().is_some_and(|one| one.id == *id))
                });
                vec![if overdue { words.but_for_what_is_overdue(&told) } else { told }]
            }
            // Prohibited, whichever of the open rules applies.
            ReasonKind::Open if self.is_prohibited(reason) => self.prohibiting(reason, told_before),
            ReasonKind::Open => self.opening(reason),
            ReasonKind::Excludes => vec![words.excluded(&self.because_of(reason))],
            ReasonKind::Noted => Vec::new(),
        };
        // The Act by its short name, the clauses of the policy as they are.
        let by_the_act = reason.norm().is_some();
        let told = told.into_iter().filter(|text| !text.is_empty());
        let told = told.map(|text| if by_the_act { self.abridged(&text) } else { text });
        let items: Vec<&str> = self.items(reason);
        let items = (!items.is_empty())
            .then(|| words.because_of(&joined(items.into_iter(), self.language)));
        distinct(told.chain(items))
    }

    /// Because of what a rule applies, what it asks for and is not so, and which exceptions fail.
    fn prohibiting(&self, reason: &Reason<'_>, told_before: &mut FactMask) -> Vec<String> {
        let words = self.words();
        let failing = self.failing(reason);
        let fails = |one: &&Failing| one.fails || reason.kind() == ReasonKind::Prohibits;
        let (own, others): (Vec<&Failing>, Vec<&Failing>) =
            failing.iter().filter(fails).partition(|one| one.name.is_none() && one.fails);
        let besides = self.besides(&own);
        let own = own.iter().flat_map(|one| one.lacking.iter().copied());
        let facts = distinct(self.decisive(reason).into_iter().chain(own));
        // What several facts of the Act say is not said again of a promise that asks for the same.
        let again = reason.norm().is_none()
            && facts.len() > SAID_AGAIN
            && facts.iter().all(|fact| told_before.contains(*fact));
        let of_others = others.iter().flat_map(|one| one.lacking.iter().copied());
        facts.iter().copied().chain(of_others).for_each(|fact| told_before.insert(fact));
        let facts = if again { words.as_above.to_owned() } else { self.by_origin(&facts) };
        let told = core::iter::once(words.nor_known(facts, &besides));
        let told = told.chain(others.iter().map(|one| self.told_failing(one)));
        let told = distinct(told.filter(|text| !text.is_empty()));
        match reason.kind() {
            _ if !told.is_empty() => told,
            ReasonKind::Open => vec![words.prohibits_if_it_applies.to_owned()],
            _ => vec![words.no_exception.to_owned()],
        }
    }

    /// What is open.
    fn opening(&self, reason: &Reason<'_>) -> Vec<String> {
        let routes: Vec<String> =
            self.failing(reason).iter().map(|one| self.told_failing(one)).collect();
        if !routes.is_empty() {
            return distinct(routes);
        }
        let open = self.points(self.open_alone(reason));
        if open.is_empty() { Vec::new() } else { vec![self.words().open_on(&open)] }
    }

    /// The open facts on which it depends whether an open rule is reached, where no exception is
    /// near.
    pub(super) fn open_alone(&self, reason: &Reason<'_>) -> FactMask {
        let open = reason.kind() == ReasonKind::Open && !self.is_prohibited(reason);
        if open && self.failing(reason).is_empty() { reason.open() } else { FactMask::EMPTY }
    }

    /// The facts because of which a rule applies, where they decide.
    pub(super) fn decisive(&self, reason: &Reason<'_>) -> Vec<Fact> {
        let decides = match reason.kind() {
            ReasonKind::Prohibits | ReasonKind::Excludes => true,
            ReasonKind::Open => self.is_prohibited(reason),
            ReasonKind::Lifted | ReasonKind::Noted => false,
        };
        reason.applies_because().filter(|_| decides).collect()
    }

    /// What the rule asks for itself, where it is so.
    fn fulfilled(&self, reason: &Reason<'_>) -> Option<String> {
        let own = self.states(reason).map(|state| self.own_element(&state));
        let told = distinct(own.filter(|text| !text.is_empty()));
        (!told.is_empty()).then(|| self.words().fulfilled(&told.join(self.words().comma)))
    }

    /// A place which shows that nothing limits the handling, and the facts that keep limits out.
    pub(super) fn no_limit(&self, norm: Norm, citation: Citation, kept_out: &[Fact]) -> String {
        let words = self.words();
        let says = match law::DEFINITIONS.contains(&norm) {
            true if !kept_out.is_empty() => words.kept_out(&self.by_origin(kept_out)),
            true => words.no_limit.to_owned(),
            false => words.none_of_its_cases.to_owned(),
        };
        format!("{}{}{says}", self.abridged(&self.place(norm, citation)), words.colon)
    }

    /// Of a leak, a case that it is not, and why.
    pub(super) fn other_case(&self, places: &[(Norm, Citation)], facts: &[Fact]) -> String {
        let words = self.words();
        let places = places.iter().map(|(norm, citation)| self.place(*norm, citation.alone()));
        let place = distinct(places).join(words.comma);
        words.fails(&self.abridged(&place), &self.by_origin(facts))
    }

    /// Whether the authority prohibits the handling, be a rule of its own open or not.
    pub(super) fn is_prohibited(&self, reason: &Reason<'_>) -> bool {
        self.decision.ruling(reason.authority()).verdict() == Verdict::Prohibited
    }

    /// An exception, with its name.
    pub(super) fn exception(
        &self,
        reason: &Reason<'_>,
        state: &Exception<'_>,
        norm: Norm,
        citation: Citation,
    ) -> String {
        let name = names::name(state, norm, self.language);
        // Beside the rule that it serves the place stands alone.
        let rule = reason.citation().map(Citation::place);
        let beside = rule.is_some() && citation.serves() == rule;
        let is_named = citation.place().instrument != Instrument::Inference;
        let citation = if beside && is_named { citation.alone() } else { citation };
        self.words().titled(&citation.in_language(self.language).to_string(), name)
    }

    /// A place, with what is called so there.
    pub(super) fn named_place(&self, citation: Citation, name: Bilingual) -> String {
        let place = citation.in_language(self.language).to_string();
        self.words().titled(&place, name.in_language(self.language))
    }

    /// A place in the law, with its title.
    pub(super) fn place(&self, norm: Norm, citation: Citation) -> String {
        self.words()
            .titled(&citation.in_language(self.language).to_string(), norm.title(self.language))
    }

    /// What is open, each group by its one name.
    fn points(&self, facts: FactMask) -> String {
        let points = facts.iter().map(|fact| self.point(Question::about(fact)));
        distinct(points).join(self.words().comma)
    }

    /// What a question asks, as what is not known.
    pub(super) fn point(&self, question: Question) -> String {
        match (question, question.subject(self.language)) {
            (Question::Fact(fact), _) => {
                self.words().unclear(&self.decision.prepared.phrase(fact, true, self.language))
            }
            (_, Some(subject)) => subject.to_owned(),
            (_, None) => String::new(),
        }
    }

    /// The exceptions that matter: of a promise, those of all the rules it makes.
    pub(super) fn states<'r>(&'r self, reason: &Reason<'r>) -> impl Iterator<Item = Exception<'r>> {
        let (promise, kind) = (reason.promise(), reason.kind());
        let peers = promise.map(|_| {
            self.decision
                .reasons()
                .filter(move |peer| peer.promise() == promise && peer.kind() == kind)
        });
        let alone = promise.is_none().then_some(*reason);
        peers.into_iter().flatten().chain(alone).flat_map(|one| one.exceptions()).stepwise()
    }

    fn items(&self, reason: &Reason<'_>) -> Vec<&str> {
        let policy = self.decision.prepared.policy();
        let mut names = Vec::new();
        for item in reason.items().filter_map(|id| policy.item(id.as_str())) {
            let name = item.name.in_language(self.language);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// An exception that lifts a rule; none of what the rule asks for itself, which is told by its
    /// statements.
    pub(super) fn lift(&self, reason: &Reason<'_>, state: &Exception<'_>) -> Option<String> {
        match (state.clause(), state.norm().zip(state.citation())) {
            (Some(clause), _) if !is_own(reason, clause) => Some(self.clause(clause)),
            (None, Some((norm, _))) if reason.norm() == Some(norm) => None,
            (_, Some((norm, citation))) => Some(self.exception(reason, state, norm, citation)),
            (_, None) => None,
        }
    }

    /// What lifts a rule: its exceptions, or, where there are none, what it asks for itself.
    pub(super) fn lifting<'r>(&'r self, reason: &Reason<'r>) -> Vec<Exception<'r>> {
        let lifts = |state: &Exception<'r>| self.lift(reason, state).is_some();
        let lifting: Vec<Exception<'r>> = self.states(reason).filter(lifts).collect();
        if lifting.is_empty() { self.states(reason).collect() } else { lifting }
    }

    /// The clauses behind what lifts a rule, those aside that make an exception.
    pub(super) fn behind(&self, reason: &Reason<'_>) -> Vec<Id> {
        if reason.kind() != ReasonKind::Lifted {
            return Vec::new();
        }
        let named = |clause: &Clause| {
            let mut makers = self.states(reason).filter_map(|state| state.clause());
            is_own(reason, clause) || makers.any(|one| one.id == clause.id)
        };
        let behind = reason.clauses().filter(|clause| !named(clause));
        distinct(behind.map(|clause| clause.id.clone()))
    }

    /// What lifts a rule: exceptions of the Act, and clauses of the policy with
    /// what they rest on.
    pub(super) fn lifts<'r>(&'r self, reason: &Reason<'r>) -> String {
        let texts = self.states(reason).filter_map(|state| self.lift(reason, &state));
        let lifts = distinct(texts).join(self.words().comma);
        let behind = self.behind(reason);
        if behind.is_empty() || lifts.is_empty() {
            return lifts;
        }
        let behind = joined(behind.iter().map(Id::as_str), self.language);
        self.words().parenthesis(&lifts, &behind)
    }

    fn clause(&self, clause: &Clause) -> String {
        self.words().clause(clause.id.as_str(), &clause.at, clause.says.in_language(self.language))
    }
}
