//! Who says so, and why.

use super::failing::{Failing, is_own};
use super::list::{distinct, joined};
use super::{Explanation, names};
use crate::answer::Answer;
use crate::decision::{Exception, Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::establish::Shortfall;
use crate::fact::{Fact, FactMask, Question};
use crate::law;
use crate::norm::{Citation, Instrument, Norm};
use crate::output::Lines;
use crate::policy::Clause;
use crate::rule::Effect;

/// How many facts are told of a promise again when the Act has told them.
const SAID_AGAIN: usize = 2;

impl Explanation<'_> {
    pub(super) fn ruling(&self, out: &mut Lines, authority: Authority, told: &mut FactMask) {
        let words = self.words();
        let ruling = self.decision.ruling(authority);
        let name = match authority {
            Authority::Act => words.act,
            Authority::Policy => words.policy,
        };
        let taken_out =
            || self.decision.deciding(authority).any(|one| one.kind() == ReasonKind::Excludes);
        let says = match ruling.verdict() {
            Verdict::Permitted if ruling.is_not_regulated() && taken_out() => words.does_not_apply,
            Verdict::Permitted if ruling.is_not_regulated() => words.silent,
            Verdict::Permitted => words.permits,
            Verdict::Prohibited => words.prohibits,
            Verdict::Undetermined => words.open,
        };
        out.line(format_args!("  {name}{}{says}", words.colon));
        for (heads, tail, reason) in self.reasons_told(authority, told) {
            let head = heads.join(words.comma);
            match tail.as_slice() {
                [] => out.line(format_args!("    - {head}")),
                [only] => out.line(format_args!("    - {head}{}{only}", words.colon)),
                several => {
                    out.line(format_args!("    - {head}"));
                    several.iter().for_each(|one| out.line(format_args!("      - {one}")));
                }
            }
            if let Some(met) = self.met(&reason, told) {
                out.line(format_args!("      {met}"));
            }
        }
        if authority == Authority::Act {
            self.unregulated(out);
            self.other_cases(out);
        }
    }

    /// The consents on record that might matter and do not count, or not yet.
    pub(super) fn consents(&self, out: &mut Lines) {
        let words = self.words();
        let prepared = self.decision.prepared;
        let matters = |one: &&Shortfall| {
            self.decision.facts.get(one.fact) != Answer::Yes
                && prepared.program.reads.contains(one.fact)
        };
        if self.decision.verdict() == Verdict::Permitted {
            return;
        }
        for one in self.decision.shortfalls().iter().filter(matters) {
            let lacks: Vec<String> = one
                .lacks
                .iter()
                .map(|(element, answer)| words.element(element.in_language(self.language), *answer))
                .collect();
            let kind = one.kind.name(self.language);
            out.line(format_args!(
                "  {}",
                words.shortfall(one.place + 1, kind, &lacks.join(words.comma))
            ));
        }
    }

    /// That the Commission does not use its powers, and where that is so.
    pub(super) fn withheld(&self, out: &mut Lines) {
        if !self.decision.enforcement_withheld() {
            return;
        }
        let (prepared, facts) = (self.decision.prepared, self.decision.facts());
        for entry in
            prepared.program.entries.iter().filter(|one| one.then == Effect::EnforcementWithheld)
        {
            let cube = entry.when.iter().find(|cube| cube.holds(facts) == Answer::Yes);
            let place = entry.norm().and_then(|norm| norm.citation_on(prepared.day()));
            if let Some((cube, place)) = cube.zip(place) {
                let so = |fact: &Fact| fact.group().is_none() && !matches!(fact, Fact::Handling(_));
                let so: Vec<Fact> = cube.yes.iter().filter(so).collect();
                let place = self.abridged(&place.in_language(self.language).to_string());
                out.line(format_args!("  {}", self.words().withheld(&place, &self.by_origin(&so))));
            }
        }
    }

    /// The reasons of an authority: their rules, and what is said of them; rules of which the same
    /// is said, as one.
    fn reasons_told(
        &self,
        authority: Authority,
        told_before: &mut FactMask,
    ) -> Vec<(Vec<String>, Vec<String>, Reason<'_>)> {
        let mut told: Vec<(Vec<String>, Vec<String>, Reason<'_>)> = Vec::new();
        let mut promises = Vec::new();
        for reason in self.decision.deciding(authority) {
            // What a promise takes over from several articles is told once.
            let of_a_promise = reason.promise();
            if of_a_promise.is_some() && promises.contains(&of_a_promise) {
                continue;
            }
            promises.push(of_a_promise);
            let (heads, tail) = (self.heads(&reason), self.tail(&reason, told_before));
            match told.last_mut() {
                Some((before, same, one)) if one.norm() == reason.norm() && *same == tail => {
                    *before = distinct(before.iter().cloned().chain(heads));
                }
                _ => told.push((heads, tail, reason)),
            }
        }
        told
    }

    /// The rule, and what the Order or the Rules spell out of it.
    fn heads(&self, reason: &Reason<'_>) -> Vec<String> {
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
    fn tail(&self, reason: &Reason<'_>, told_before: &mut FactMask) -> Vec<String> {
        let words = self.words();
        let told = match reason.kind() {
            ReasonKind::Prohibits => self.prohibiting(reason, told_before),
            ReasonKind::Lifted => {
                let lifts = self.lifts(reason);
                let takes_out = self.states(reason).all(Exception::takes_out);
                vec![match lifts.is_empty() {
                    true if reason.promise().is_some() => words.complied.to_owned(),
                    true => self.fulfilled(reason).unwrap_or_default(),
                    false if takes_out => words.taken_out_by(&lifts),
                    false => words.lifted_by(&lifts),
                }]
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
        let own = own.iter().flat_map(|one| one.lacking.iter().copied());
        let facts = distinct(reason.applies_because().chain(own));
        // What several facts of the Act say is not said again of a promise that asks for the same.
        let again = reason.norm().is_none()
            && facts.len() > SAID_AGAIN
            && facts.iter().all(|fact| told_before.contains(*fact));
        let of_others = others.iter().flat_map(|one| one.lacking.iter().copied());
        facts.iter().copied().chain(of_others).for_each(|fact| told_before.insert(fact));
        let facts = if again { words.as_above.to_owned() } else { self.by_origin(&facts) };
        let told = core::iter::once(facts);
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
        let open = self.points(reason.open());
        if open.is_empty() { Vec::new() } else { vec![self.words().open_on(&open)] }
    }

    /// What the rule asks for itself, where it is so.
    fn fulfilled(&self, reason: &Reason<'_>) -> Option<String> {
        let own = self.states(reason).map(|state| self.own_element(&state));
        let told = distinct(own.filter(|text| !text.is_empty()));
        (!told.is_empty()).then(|| self.words().fulfilled(&told.join(self.words().comma)))
    }

    /// The places which show that nothing limits the handling, and the facts that keep limits out.
    fn unregulated(&self, out: &mut Lines) {
        let words = self.words();
        let prepared = self.decision.prepared;
        let mut kept_out = Vec::new();
        for norm in self.decision.unregulated_norms() {
            let Some(citation) = norm.citation_on(prepared.day()) else { continue };
            let defines = law::DEFINITIONS.contains(&norm);
            if kept_out.is_empty() {
                let facts = self.decision.kept_out().into_iter().flat_map(|(_, facts)| facts);
                kept_out = distinct(facts);
            }
            let says = match kept_out.as_slice() {
                facts if defines && !facts.is_empty() => words.kept_out(&self.by_origin(facts)),
                _ if defines => words.no_limit.to_owned(),
                _ => words.none_of_its_cases.to_owned(),
            };
            let place = self.abridged(&self.place(norm, citation));
            out.line(format_args!("    - {place}{}{says}", words.colon));
        }
    }

    /// Of a leak, the cases that it is not, and why.
    fn other_cases(&self, out: &mut Lines) {
        if !self.decision.prepared.case.handling.is_about_a_leak() {
            return;
        }
        let words = self.words();
        let mut told = Vec::new();
        for (rule, facts) in self.decision.kept_out() {
            let spelt_out = self.decision.prepared.spelt_out(rule);
            let places = spelt_out.map(|(norm, citation)| self.place(norm, citation.alone()));
            let place = distinct(places).join(words.comma);
            if !place.is_empty() && !facts.is_empty() {
                let text = words.fails(&self.abridged(&place), &self.by_origin(&facts));
                if !told.contains(&text) {
                    out.line(format_args!("    - {text}"));
                    told.push(text);
                }
            }
        }
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
        peers.into_iter().flatten().chain(alone).flat_map(|one| one.exceptions())
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

    /// What lifts a rule: exceptions of the Act, and clauses of the policy with
    /// what they rest on.
    pub(super) fn lifts<'r>(&'r self, reason: &Reason<'r>) -> String {
        let told = |state: Exception<'r>| {
            match (state.clause(), state.norm().zip(state.citation())) {
                (Some(clause), _) if !is_own(reason, clause) => Some(self.clause(clause)),
                // What the rule asks for itself is told by its statements.
                (None, Some((norm, _))) if reason.norm() == Some(norm) => None,
                (_, Some((norm, citation))) => Some(self.exception(reason, &state, norm, citation)),
                (_, None) => None,
            }
        };
        let texts = distinct(self.states(reason).filter_map(told));
        let named = |clause: &Clause| {
            let mut makers = self.states(reason).filter_map(|state| state.clause());
            is_own(reason, clause) || makers.any(|one| one.id == clause.id)
        };
        let behind = reason.clauses().filter(|clause| !named(clause));
        let behind = distinct(behind.map(|clause| clause.id.to_string()));
        let lifts = texts.join(self.words().comma);
        if behind.is_empty() || lifts.is_empty() {
            lifts
        } else {
            self.words().parenthesis(&lifts, &behind.join(self.words().comma))
        }
    }

    fn clause(&self, clause: &Clause) -> String {
        self.words().clause(clause.id.as_str(), &clause.at, clause.says.in_language(self.language))
    }
}
