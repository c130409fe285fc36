//! Who says so, and why.

use core::fmt::{self, Formatter};

use super::list::joined;
use super::{Explanation, NEAR};
use crate::answer::Answer;
use crate::decision::{Exception, Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::establish::Shortfall;
use crate::fact::{Fact, FactMask, Question};
use crate::law;
use crate::norm::{Citation, Norm};
use crate::policy::Clause;

impl Explanation<'_> {
    pub(super) fn ruling(&self, f: &mut Formatter<'_>, authority: Authority) -> fmt::Result {
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
        writeln!(f, "  {name}: {says}")?;
        let mut written = Vec::new();
        for reason in self.decision.deciding(authority) {
            // What a promise takes over from several articles is told once.
            let of_a_promise = reason.promise();
            if of_a_promise.is_none() || !written.contains(&of_a_promise) {
                writeln!(f, "    - {}", self.reason(&reason))?;
                written.push(of_a_promise);
            }
        }
        if authority == Authority::Act {
            self.unregulated(f)?;
        }
        Ok(())
    }

    /// The consents on record that might matter and do not count, or not yet.
    pub(super) fn consents(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let prepared = self.decision.prepared;
        let matters = |one: &&Shortfall| {
            self.decision.facts.get(one.fact) != Answer::Yes
                && prepared.program.reads.contains(one.fact)
        };
        if self.decision.verdict() == Verdict::Permitted {
            return Ok(());
        }
        for one in prepared.established.shortfalls.iter().filter(matters) {
            let lacks: Vec<String> = one
                .lacks
                .iter()
                .map(|(element, answer)| words.lacks(element.in_language(self.language), *answer))
                .collect();
            let kind = one.kind.name(self.language);
            writeln!(f, "  {}", words.shortfall(one.place + 1, kind, &lacks.join(words.comma)))?;
        }
        Ok(())
    }

    pub(super) fn reason(&self, reason: &Reason<'_>) -> String {
        let words = self.words();
        let head = match (reason.norm(), reason.citation(), reason.clause()) {
            (Some(norm), Some(citation), _) => {
                let mut places = vec![self.place(norm, citation)];
                for (norm, spelt_out) in reason.spelt_out() {
                    let beside = spelt_out.serves() == Some(citation.place());
                    let spelt_out = if beside { spelt_out.alone() } else { spelt_out };
                    let text = self.place(norm, spelt_out);
                    if !places.contains(&text) {
                        places.push(text);
                    }
                }
                places.join(words.comma)
            }
            (_, _, Some(clause)) => self.clause(clause),
            _ => String::new(),
        };
        let mut tail = Vec::new();
        match reason.kind() {
            ReasonKind::Prohibits => {
                let mut failing: Vec<String> = Vec::new();
                for text in self.states(reason).filter_map(|state| self.failing(reason, &state)) {
                    if !failing.contains(&text) {
                        failing.push(text);
                    }
                }
                tail.push(if failing.is_empty() {
                    words.no_exception.to_owned()
                } else {
                    failing.join(words.semicolon)
                });
            }
            ReasonKind::Lifted => {
                let lifts = self.lifts(reason);
                let takes_out = self.states(reason).all(Exception::takes_out);
                tail.push(if takes_out {
                    words.taken_out_by(&lifts)
                } else {
                    words.lifted_by(&lifts)
                });
            }
            // Prohibited, whichever of the open rules applies.
            ReasonKind::Open if self.is_prohibited(reason) => {
                tail.push(words.prohibits_if_it_applies.to_owned());
            }
            ReasonKind::Open => {
                let mut routes: Vec<String> = Vec::new();
                let near =
                    |state: &Exception<'_>| state.is_claimed() || state.lacking().count() <= NEAR;
                for state in self.states(reason).filter(near) {
                    let text = self.failing(reason, &state);
                    routes.extend(text.filter(|text| !routes.contains(text)));
                }
                if routes.is_empty() {
                    let open = self.ids(reason.open());
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

    /// The places which show that nothing limits the handling.
    fn unregulated(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let prepared = self.decision.prepared;
        for norm in self.decision.unregulated_norms() {
            let defines = law::DEFINITIONS.contains(&norm);
            let says = if defines { words.no_limit } else { words.none_of_its_cases };
            if let Some(citation) = norm.citation_on(prepared.day()) {
                writeln!(f, "    - {}{}{says}", self.place(norm, citation), words.colon)?;
            }
        }
        Ok(())
    }

    /// Whether the authority prohibits the handling, be a rule of its own open or not.
    fn is_prohibited(&self, reason: &Reason<'_>) -> bool {
        self.decision.ruling(reason.authority()).verdict() == Verdict::Prohibited
    }

    /// A place in the law, with its title.
    fn place(&self, norm: Norm, citation: Citation) -> String {
        self.words()
            .titled(&citation.in_language(self.language).to_string(), norm.title(self.language))
    }

    /// The ids of facts, each group by its one name.
    fn ids(&self, facts: FactMask) -> String {
        let mut ids: Vec<String> = Vec::new();
        for fact in facts.iter() {
            let id = self.decision.question_id(Question::about(fact));
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.join(self.words().comma)
    }

    /// The exceptions that matter: of a promise, those of all the rules it makes.
    fn states<'r>(&'r self, reason: &Reason<'r>) -> impl Iterator<Item = Exception<'r>> {
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
    pub(super) fn lifts(&self, reason: &Reason<'_>) -> String {
        let mut texts: Vec<String> = Vec::new();
        for state in self.states(reason) {
            let text = match (state.clause(), state.norm(), state.citation()) {
                (Some(clause), ..) => {
                    let own = reason.clause().is_some_and(|there| there.id == clause.id);
                    match (own, state.norm(), state.citation()) {
                        (true, Some(norm), Some(citation)) => self.place(norm, citation),
                        (true, ..) => self.words().its_own_exception.to_owned(),
                        (false, ..) => self.clause(clause),
                    }
                }
                (None, Some(norm), Some(_)) if reason.norm() == Some(norm) => {
                    self.own_element(&state)
                }
                (None, Some(norm), Some(citation)) => self.place(norm, citation),
                _ => continue,
            };
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        let mut behind: Vec<String> = Vec::new();
        for clause in reason.clauses() {
            let text = clause.id.to_string();
            let named = reason.clause().is_some_and(|there| there.id == clause.id)
                || self
                    .states(reason)
                    .any(|state| state.clause().is_some_and(|c| c.id == clause.id));
            if !named && !behind.contains(&text) {
                behind.push(text);
            }
        }
        let lifts = texts.join(self.words().comma);
        if behind.is_empty() {
            lifts
        } else {
            self.words().parenthesis(&lifts, &behind.join(self.words().comma))
        }
    }

    /// Where a rule lifts itself: consent, or being within the purpose.
    pub(crate) fn own_element(&self, state: &Exception<'_>) -> String {
        let words = self.words();
        let consent = state.facts().any(|fact| {
            matches!(
                fact,
                Fact::ConsentToUse | Fact::ConsentToProvision | Fact::ConsentToForeignProvision
            )
        });
        let purpose = state
            .facts()
            .any(|fact| matches!(fact, Fact::WithinPurpose | Fact::WithinPredecessorPurpose));
        match (consent, purpose) {
            (true, _) => words.consent,
            (_, true) => words.within_purpose,
            _ => state.citation().map_or("", |citation| words.own_terms(citation.place())),
        }
        .to_owned()
    }

    /// An exception that fails or is open, and what it lacks.
    fn failing(&self, reason: &Reason<'_>, state: &Exception<'_>) -> Option<String> {
        let words = self.words();
        let failing = state.failing_norm();
        let place = failing.and_then(|norm| norm.citation_on(self.decision.prepared.day()));
        // What the rule itself asks for.
        let own = state.clause().is_none() && failing.is_some() && failing == reason.norm();
        let name = match (state.clause(), failing, place) {
            (Some(clause), ..) => clause.id.to_string(),
            _ if own => self.own_element(state),
            (None, Some(norm), Some(citation)) => self.place(norm, citation),
            _ => return None,
        };
        let lacking: Vec<String> = state
            .lacking()
            .map(|(fact, answer)| {
                let question = || self.decision.prepared.question(fact, self.language);
                words.lacks(fact.value_name(self.language).unwrap_or_else(question), answer)
            })
            .collect();
        if own && !lacking.is_empty() {
            return Some(lacking.join(words.comma));
        }
        let settled = lacking.is_empty() && state.answer() == Answer::No;
        let lacks = if settled { words.not_within.to_owned() } else { lacking.join(words.comma) };
        Some(if state.answer() == Answer::No {
            words.fails(&name, &lacks)
        } else {
            words.needs(&name, &lacks)
        })
    }

    pub(super) fn clause(&self, clause: &Clause) -> String {
        self.words().clause(clause.id.as_str(), &clause.at, clause.says.in_language(self.language))
    }
}
