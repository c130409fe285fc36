//! Who says so, and why.

use super::list::{distinct, joined};
use super::{Explanation, NEAR, names};
use crate::answer::Answer;
use crate::decision::{Exception, Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::establish::Shortfall;
use crate::fact::{Fact, FactMask, Question};
use crate::law;
use crate::norm::{Citation, Norm};
use crate::output::Lines;
use crate::policy::Clause;

impl Explanation<'_> {
    pub(super) fn ruling(&self, out: &mut Lines, authority: Authority) {
        let words = self.words();
        let ruling = self.decision.ruling(authority);
        let name = match authority {
            Authority::Act => words.act,
            Authority::Policy => words.policy,
        };
        let says = match ruling.verdict() {
            Verdict::Permitted if ruling.is_not_regulated() => words.silent,
            Verdict::Permitted => words.permits,
            Verdict::Prohibited => words.prohibits,
            Verdict::Undetermined => words.open,
        };
        out.line(format_args!("  {name}{}{says}", words.colon));
        let mut written = Vec::new();
        let mut told = FactMask::EMPTY;
        for reason in self.decision.deciding(authority) {
            // What a promise takes over from several articles is told once.
            let of_a_promise = reason.promise();
            if of_a_promise.is_none() || !written.contains(&of_a_promise) {
                out.line(format_args!("    - {}", self.reason(&reason)));
                if let Some(met) = self.met(&reason, &mut told) {
                    out.line(format_args!("      {met}"));
                }
                written.push(of_a_promise);
            }
        }
        if authority == Authority::Act {
            self.unregulated(out);
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
        for one in prepared.established.shortfalls.iter().filter(matters) {
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

    pub(super) fn reason(&self, reason: &Reason<'_>) -> String {
        let words = self.words();
        let head = match (reason.norm(), reason.citation(), reason.clause()) {
            (Some(norm), Some(citation), _) => {
                let spelt_out = reason.spelt_out().map(|(norm, spelt_out)| {
                    let beside = spelt_out.serves() == Some(citation.place());
                    self.place(norm, if beside { spelt_out.alone() } else { spelt_out })
                });
                let rule = core::iter::once(self.place(norm, citation));
                distinct(rule.chain(spelt_out)).join(words.comma)
            }
            (_, _, Some(clause)) => self.clause(clause),
            _ => String::new(),
        };
        let mut tail = Vec::new();
        match reason.kind() {
            ReasonKind::Prohibits => {
                let told = [self.wanting(reason), self.because_of(reason)];
                let told = told.into_iter().find(|text| !text.is_empty());
                tail.push(told.unwrap_or_else(|| words.no_exception.to_owned()));
            }
            ReasonKind::Lifted => {
                let lifts = self.lifts(reason);
                let takes_out = self.states(reason).all(Exception::takes_out);
                tail.extend(match lifts.is_empty() {
                    true => self.fulfilled(reason),
                    false if takes_out => Some(words.taken_out_by(&lifts)),
                    false => Some(words.lifted_by(&lifts)),
                });
            }
            // Prohibited, whichever of the open rules applies.
            ReasonKind::Open if self.is_prohibited(reason) => {
                tail.push(words.prohibits_if_it_applies.to_owned());
            }
            ReasonKind::Open => {
                let near =
                    |state: &Exception<'_>| state.is_claimed() || state.lacking().count() <= NEAR;
                let states = self.states(reason).filter(near);
                let routes = distinct(states.filter_map(|state| self.failing(reason, &state)));
                if routes.is_empty() {
                    let open = self.points(reason.open());
                    if !open.is_empty() {
                        tail.push(words.open_on(&open));
                    }
                } else {
                    tail.push(routes.join(words.semicolon));
                }
            }
            ReasonKind::Excludes => tail.push(words.excluded.to_owned()),
            ReasonKind::Noted => {}
        }
        let items: Vec<&str> = self.items(reason);
        if !items.is_empty() {
            tail.push(words.because_of(&joined(items.into_iter(), self.language)));
        }
        if tail.is_empty() {
            head
        } else {
            format!("{head}{}{}", words.colon, tail.join(words.semicolon))
        }
    }

    /// What the rule asks for itself, where it is so.
    fn fulfilled(&self, reason: &Reason<'_>) -> Option<String> {
        let own = self.states(reason).map(|state| self.own_element(&state));
        let told = distinct(own.filter(|text| !text.is_empty()));
        (!told.is_empty()).then(|| self.words().fulfilled(&told.join(self.words().comma)))
    }

    /// The places which show that nothing limits the handling.
    fn unregulated(&self, out: &mut Lines) {
        let words = self.words();
        let prepared = self.decision.prepared;
        for norm in self.decision.unregulated_norms() {
            let defines = law::DEFINITIONS.contains(&norm);
            let says = if defines { words.no_limit } else { words.none_of_its_cases };
            if let Some(citation) = norm.citation_on(prepared.day()) {
                out.line(format_args!("    - {}{}{says}", self.place(norm, citation), words.colon));
            }
        }
    }

    /// Whether the authority prohibits the handling, be a rule of its own open or not.
    fn is_prohibited(&self, reason: &Reason<'_>) -> bool {
        self.decision.ruling(reason.authority()).verdict() == Verdict::Prohibited
    }

    /// An exception, with its name.
    fn exception(&self, state: &Exception<'_>, norm: Norm, citation: Citation) -> String {
        let name = names::name(state, norm, self.language);
        self.words().titled(&citation.in_language(self.language).to_string(), name)
    }

    /// A place in the law, with its title.
    fn place(&self, norm: Norm, citation: Citation) -> String {
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

    pub(super) fn items(&self, reason: &Reason<'_>) -> Vec<&str> {
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
                (Some(_), None) => Some(self.words().its_own_exception.to_owned()),
                // What the rule asks for itself is told by its statements.
                (None, Some((norm, _))) if reason.norm() == Some(norm) => None,
                (_, Some((norm, citation))) => Some(self.exception(&state, norm, citation)),
                (None, None) => None,
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

    /// An exception that fails or is open, and what it lacks.
    fn failing(&self, reason: &Reason<'_>, state: &Exception<'_>) -> Option<String> {
        let words = self.words();
        let failing = state.failing_norm();
        let place = failing.and_then(|norm| norm.citation_on(self.decision.prepared.day()));
        // What the rule itself asks for.
        let own = state.clause().is_none() && failing.is_some() && failing == reason.norm();
        let name = match (state.clause(), failing, place) {
            (Some(clause), ..) if is_own(reason, clause) => words.its_own_exception.to_owned(),
            (Some(clause), ..) => clause.id.to_string(),
            _ if own => String::new(),
            (None, Some(norm), Some(citation)) if state.norm() == Some(norm) => {
                self.exception(state, norm, citation)
            }
            (None, Some(norm), Some(citation)) => self.place(norm, citation),
            _ => return None,
        };
        let fails = state.answer() == Answer::No;
        let lacking: Vec<String> = state
            .lacking()
            .map(|(fact, answer)| match answer {
                // What is against it is told as it is, what is open as it would have to be.
                Answer::Unknown => self.wanted(state, fact),
                _ => self.stated(fact),
            })
            .collect();
        if own && !lacking.is_empty() {
            let lacking = lacking.join(words.comma);
            return Some(if fails { lacking } else { words.open_on(&words.unclear(&lacking)) });
        }
        let lacks = match lacking.is_empty() {
            true if fails => words.not_within.to_owned(),
            _ => lacking.join(words.comma),
        };
        Some(if fails { words.fails(&name, &lacks) } else { words.needs(&name, &lacks) })
    }

    /// What an open fact would have to be for the exception to hold.
    pub(super) fn wanted(&self, state: &Exception<'_>, fact: Fact) -> String {
        let prepared = self.decision.prepared;
        prepared.phrase(fact, state.wants(fact), self.language).into_owned()
    }

    /// For want of what a rule is not lifted.
    pub(super) fn wanting(&self, reason: &Reason<'_>) -> String {
        let states = self.states(reason);
        let mut texts = distinct(states.filter_map(|state| self.failing(reason, &state)));
        texts.extend(self.denied(reason).and_then(|state| self.failing(reason, &state)));
        texts.join(self.words().semicolon)
    }

    /// Where no exception is claimed, of those that somebody has denied the nearest.
    pub(super) fn denied<'r>(&'r self, reason: &Reason<'r>) -> Option<Exception<'r>> {
        if self.states(reason).next().is_some() {
            return None;
        }
        let denied = |state: &Exception<'_>| {
            state.lacking().any(|(fact, _)| self.decision.stated.contains(fact))
        };
        let denied = reason.all_exceptions().filter(denied);
        denied.min_by_key(|state| state.lacking().count())
    }

    pub(super) fn clause(&self, clause: &Clause) -> String {
        self.words().clause(clause.id.as_str(), &clause.at, clause.says.in_language(self.language))
    }
}

/// Whether the clause is the one that makes the promise.
fn is_own(reason: &Reason<'_>, clause: &Clause) -> bool {
    reason.clause().is_some_and(|there| there.id == clause.id)
}
