//! Explanations: what a person reads.

mod list;
mod words;

use core::fmt::{self, Formatter, Write};

use self::list::{Places, joined};
use self::words::{Words, handling};
use super::{Authority, Decision, ExceptionState, Outcome, Reason, Remedy, Step, Verdict};
use crate::answer::Answer;
use crate::case::{CasePurpose, CaseRecipient, Performance};
use crate::fact::{Fact, Question, Silence};
use crate::norm::Norm;
use crate::policy::Clause;
use crate::text::Language;

/// 説明: a decision in words, in full or on one line.
///
/// `Display` writes several lines: the verdict, who says so and why, what is
/// missing and presumed, what would make it lawful, and what follows.
/// [`Explanation::line`] writes one line for a log.
#[derive(Clone, Copy, Debug)]
pub struct Explanation<'a> {
    decision: Decision<'a>,
    language: Language,
}

impl<'a> Decision<'a> {
    /// 説明: the decision in words.
    ///
    /// ```
    /// # use appi::{Case, Edition, Language, Policy};
    /// # let policy: Policy = toml::from_str(include_str!("../../../examples/policies/002-gmo-globalsign.toml")).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     purpose = "invoicing"
    /// #     recipient = { name = "a billing agent", country = "US", relation = "entrustee" }
    /// #     consents = []
    /// #     facts = { within-entrusted-task = "yes", equivalent-system = "no" }
    /// # "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let decision = prepared.decide(&[]);
    /// let text = decision.explain(Language::En).to_string();
    /// assert!(text.starts_with("Prohibited by the Act"));
    /// assert!(text.contains("APPI Art. 28(1)"));
    /// assert!(decision.explain(Language::Ja).to_string().contains("個人情報保護法第28条第1項"));
    /// ```
    #[must_use]
    pub const fn explain(&self, language: Language) -> Explanation<'a> {
        Explanation { decision: *self, language }
    }
}

/// How many remedies an explanation shows; [`Decision::remedies`] gives all.
const REMEDIES_SHOWN: usize = 4;

/// How many measures a remedy that is shown has at most.
const STEPS_SHOWN: usize = 6;

/// An open exception that nobody claims is shown if no more facts than this are
/// lacking.
const NEAR: usize = 1;

impl Explanation<'_> {
    /// One line for a log: verdict, question, and what decides it.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_line(&mut line);
        line
    }

    fn words(&self) -> Words {
        Words::of(self.language)
    }

    fn write_line(&self, line: &mut String) -> fmt::Result {
        let decision = &self.decision;
        let verdict = match decision.verdict() {
            Verdict::Permitted => self.words().permitted_short,
            Verdict::Prohibited => self.words().prohibited_short,
            Verdict::Undetermined => self.words().undetermined_short,
        };
        let case = &decision.prepared.case;
        write!(line, "{verdict}: {} {}", case.date, self.subject())?;
        let mut by = Vec::new();
        for authority in [Authority::Act, Authority::Policy] {
            for reason in self.deciding(authority) {
                let text = self.short(&reason);
                if !by.contains(&text) {
                    by.push(text);
                }
            }
        }
        if !by.is_empty() {
            write!(line, " [{}]", by.join("; "))?;
        }
        if decision.verdict() == Verdict::Undetermined {
            let missing: Vec<String> =
                decision.missing().map(|question| decision.question_id(question)).collect();
            write!(line, " {}: {}", self.words().missing_short, missing.join(", "))?;
        }
        let duties: Vec<&str> = decision.duties().map(|owed| owed.duty().id()).collect();
        if !duties.is_empty() {
            write!(line, " {}: {}", self.words().duties_short, duties.join(", "))?;
        }
        Ok(())
    }

    /// A reason in a few characters: the rule, and what lifts it.
    fn short(&self, reason: &Reason<'_>) -> String {
        let rule = match (reason.citation(), reason.clause()) {
            (Some(citation), _) => citation.in_language(self.language).to_string(),
            (None, Some(clause)) => clause.id.to_string(),
            (None, None) => String::new(),
        };
        let mut lifts = Vec::new();
        if reason.outcome() == Outcome::Lifted {
            for state in reason.exceptions() {
                let lift = match (state.clause(), state.citation()) {
                    (Some(clause), _) => clause.id.to_string(),
                    (None, Some(citation)) => citation.in_language(self.language).to_string(),
                    (None, None) => continue,
                };
                if !lifts.contains(&lift) && lift != rule {
                    lifts.push(lift);
                }
            }
        }
        if lifts.is_empty() { rule } else { format!("{rule} < {}", lifts.join(", ")) }
    }

    /// The reasons that decide an authority's ruling, the deciding path first.
    fn deciding(&self, authority: Authority) -> impl Iterator<Item = Reason<'_>> {
        let ruling = self.decision.ruling(authority);
        let wanted = match ruling.verdict() {
            Verdict::Prohibited => Outcome::Prohibits,
            Verdict::Undetermined => Outcome::Open,
            Verdict::Permitted if ruling.is_not_regulated() => Outcome::Excludes,
            Verdict::Permitted => Outcome::Lifted,
        };
        self.decision.reasons().filter(move |reason| {
            let whose = reason.authority() == authority
                || (wanted == Outcome::Excludes && authority == Authority::Policy);
            whose && reason.outcome() == wanted
        })
    }

    /// What is proposed: `provision of customers (name, e-mail) for invoicing to …`.
    fn subject(&self) -> String {
        let decision = &self.decision;
        let policy = decision.prepared.policy;
        let case = &decision.prepared.case;
        let dataset = policy
            .dataset(case.dataset.as_str())
            .map_or(case.dataset.as_str(), |dataset| dataset.name.in_language(self.language));
        let items = case.items.as_ref().map(|items| {
            let names = items.iter().map(|id| {
                policy.item(id.as_str()).map_or(id.as_str(), |item| item.name.in_language(self.language))
            });
            joined(names, self.language)
        });
        let purpose = case.purpose.as_ref().map(|purpose| match purpose {
            CasePurpose::Declared(id) => policy
                .purpose(id.as_str())
                .map_or(id.as_str(), |purpose| purpose.says.in_language(self.language))
                .to_owned(),
            CasePurpose::Free(free) => free.text.clone(),
        });
        self.words().subject(&handling(case.handling, self.language), dataset, items.as_deref(), purpose.as_deref(), self.recipient().as_deref())
    }

    fn recipient(&self) -> Option<String> {
        let decision = &self.decision;
        let policy = decision.prepared.policy;
        let (id, name, country) = match decision.prepared.case.recipient.as_ref()? {
            CaseRecipient::Declared(id) => (Some(id), None, None),
            CaseRecipient::Described(one) => (one.id.as_ref(), one.name.as_deref(), one.country),
        };
        let declared = id.and_then(|id| policy.recipient(id.as_str()));
        let name = declared
            .map(|recipient| recipient.name.in_language(self.language))
            .or(name)
            .or(id.map(|id| id.as_str()))?;
        let country = country.or(declared.and_then(|recipient| recipient.country));
        let relation = decision.facts.yes.iter().find_map(|fact| match fact {
            Fact::Relation(relation) => Some(relation.name(self.language)),
            _ => None,
        });
        let about: Vec<String> =
            country.map(|country| country.to_string()).into_iter().chain(relation.map(str::to_owned)).collect();
        Some(if about.is_empty() {
            name.to_owned()
        } else {
            self.words().parenthesis(name, &joined(about.iter().map(String::as_str), self.language))
        })
    }

    /// The first line. For requests and leaks it says what must or may be done.
    fn verdict(&self) -> String {
        let decision = &self.decision;
        let words = self.words();
        if let Some(own) = words.own_words(decision.prepared.case.handling, decision.verdict()) {
            return format!("{own}{}{}", words.space, self.plain_verdict());
        }
        self.plain_verdict()
    }

    fn plain_verdict(&self) -> String {
        let decision = &self.decision;
        let words = self.words();
        let act = decision.ruling(Authority::Act);
        let policy = decision.ruling(Authority::Policy);
        match decision.verdict() {
            Verdict::Permitted if decision.is_conflict() => words.conflict.to_owned(),
            Verdict::Permitted if decision.is_not_regulated() => words.not_regulated.to_owned(),
            Verdict::Permitted if decision.duties().next().is_some() => {
                words.permitted_with_duties.to_owned()
            }
            Verdict::Permitted => words.permitted.to_owned(),
            Verdict::Prohibited => {
                let by_act = act.verdict() == Verdict::Prohibited;
                let by_policy = policy.verdict() == Verdict::Prohibited;
                match (by_act, by_policy) {
                    (true, true) => words.prohibited_by_both,
                    (true, false) if policy.is_not_regulated() => words.prohibited_by_act,
                    (true, false) if policy.verdict() == Verdict::Permitted => {
                        words.prohibited_by_act_alone
                    }
                    (true, false) => words.prohibited_by_act,
                    (false, true) if act.verdict() == Verdict::Permitted => {
                        words.prohibited_by_policy_alone
                    }
                    (false, true) => words.prohibited_by_policy,
                    (false, false) => words.prohibited_either_way,
                }
                .to_owned()
            }
            Verdict::Undetermined => words.undetermined.to_owned(),
        }
    }

    fn ruling(&self, f: &mut Formatter<'_>, authority: Authority) -> fmt::Result {
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
        for reason in self.deciding(authority) {
            let text = self.reason(&reason);
            if !written.contains(&text) {
                writeln!(f, "    - {text}")?;
                written.push(text);
            }
        }
        Ok(())
    }

    fn reason(&self, reason: &Reason<'_>) -> String {
        let words = self.words();
        let head = match (reason.norm(), reason.citation(), reason.clause()) {
            (Some(norm), Some(citation), _) => words.titled(
                &citation.in_language(self.language).to_string(),
                norm.title(self.language),
            ),
            (_, _, Some(clause)) => self.clause(clause),
            _ => String::new(),
        };
        let mut tail = Vec::new();
        match reason.outcome() {
            Outcome::Prohibits => {
                let failing: Vec<String> =
                    reason.exceptions().filter_map(|state| self.failing(&state)).collect();
                tail.push(if failing.is_empty() {
                    words.no_exception.to_owned()
                } else {
                    failing.join(words.semicolon)
                });
            }
            Outcome::Lifted => {
                let lifts = self.lifts(reason);
                tail.push(words.lifted_by(&lifts));
            }
            Outcome::Open => {
                let mut routes: Vec<String> = Vec::new();
                let near = |state: &ExceptionState<'_>| {
                    state.is_claimed() || state.lacking().count() <= NEAR
                };
                for state in reason.exceptions().filter(near) {
                    if let Some(text) = self.failing(&state).filter(|text| !routes.contains(text)) {
                        routes.push(text);
                    }
                }
                if !routes.is_empty() {
                    tail.push(routes.join(words.semicolon));
                }
            }
            Outcome::Excludes => tail.push(words.excluded.to_owned()),
        }
        let items: Vec<&str> = self.items(reason);
        if !items.is_empty() {
            tail.push(words.because_of(&joined(items.into_iter(), self.language)));
        }
        if tail.is_empty() { head } else { format!("{head}{}{}", words.colon, tail.join(words.semicolon)) }
    }

    fn items(&self, reason: &Reason<'_>) -> Vec<&str> {
        let policy = self.decision.prepared.policy;
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
    fn lifts(&self, reason: &Reason<'_>) -> String {
        let mut texts: Vec<String> = Vec::new();
        for state in reason.exceptions() {
            let text = match (state.clause(), state.norm(), state.citation()) {
                (Some(clause), ..) => {
                    let own = reason.clause().is_some_and(|there| there.id == clause.id);
                    match (own, state.norm(), state.citation()) {
                        (true, Some(norm), Some(citation)) => self.words().titled(
                            &citation.in_language(self.language).to_string(),
                            norm.title(self.language),
                        ),
                        (true, ..) => self.words().its_own_exception.to_owned(),
                        (false, ..) => self.clause(clause),
                    }
                }
                (None, Some(norm), Some(_)) if reason.norm() == Some(norm) => {
                    self.own_limb(&state)
                }
                (None, Some(norm), Some(citation)) => self.words().titled(
                    &citation.in_language(self.language).to_string(),
                    norm.title(self.language),
                ),
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
                || reason.exceptions().any(|state| state.clause().is_some_and(|c| c.id == clause.id));
            if !named && !behind.contains(&text) {
                behind.push(text);
            }
        }
        let lifts = texts.join(self.words().comma);
        if behind.is_empty() { lifts } else { self.words().parenthesis(&lifts, &behind.join(self.words().comma)) }
    }

    /// Where a rule lifts itself: consent, or being within the purpose.
    fn own_limb(&self, state: &ExceptionState<'_>) -> String {
        let words = self.words();
        let consent = state.facts().any(|fact| {
            matches!(
                fact,
                Fact::ConsentToUse | Fact::ConsentToProvision | Fact::ConsentToForeignProvision
            )
        });
        let purpose = state.facts().any(|fact| {
            matches!(fact, Fact::WithinPurpose | Fact::WithinPredecessorPurpose)
        });
        match (consent, purpose) {
            (true, _) => words.consent,
            (_, true) => words.within_purpose,
            _ => words.its_own_terms,
        }
        .to_owned()
    }

    /// An exception that fails or is open, and what it lacks.
    fn failing(&self, state: &ExceptionState<'_>) -> Option<String> {
        let words = self.words();
        let name = match (state.clause(), state.norm(), state.citation()) {
            (Some(clause), ..) => clause.id.to_string(),
            (None, Some(norm), Some(citation)) => words.titled(
                &citation.in_language(self.language).to_string(),
                norm.title(self.language),
            ),
            _ => return None,
        };
        let lacking: Vec<String> = state
            .lacking()
            .map(|(fact, answer)| match fact {
                Fact::Relation(relation) => words.lacks(relation.name(self.language), answer),
                Fact::Kind(kind) => words.lacks(kind.name(self.language), answer),
                Fact::Source(source) => words.lacks(source.name(self.language), answer),
                fact => words.lacks(self.decision.prepared.question(fact, self.language), answer),
            })
            .collect();
        let settled = lacking.is_empty() && state.answer() == Answer::No;
        let lacks = if settled { words.not_within.to_owned() } else { lacking.join(words.comma) };
        Some(if state.answer() == Answer::No {
            words.fails(&name, &lacks)
        } else {
            words.needs(&name, &lacks)
        })
    }

    fn clause(&self, clause: &Clause) -> String {
        self.words().clause(clause.id.as_str(), &clause.at, clause.says.in_language(self.language))
    }

    fn question(&self, question: Question) -> String {
        let decision = &self.decision;
        let text = match question {
            Question::Fact(fact) => decision.prepared.question(fact, self.language),
            other => other.text(self.language).unwrap_or_default(),
        };
        format!("{text} [{}]", decision.question_id(question))
    }

    fn missing(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.decision.verdict() != Verdict::Undetermined {
            return Ok(());
        }
        let words = self.words();
        writeln!(f, "{}", words.missing)?;
        let first = self.decision.next_question();
        for question in first.into_iter().chain(self.decision.missing().filter(|q| Some(*q) != first)) {
            writeln!(f, "  - {}", self.question(question))?;
        }
        Ok(())
    }

    /// The presumptions, grouped: exceptions nobody claims, irregularities nobody
    /// alleges.
    fn presumptions(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let decision = &self.decision;
        let mut unclaimed = Places::default();
        let mut clauses: Vec<&str> = Vec::new();
        let mut regular: Vec<String> = Vec::new();
        for question in decision.presumptions() {
            let claimable = matches!(question, Question::Fact(fact)
                if self.claims(fact, &mut unclaimed, &mut clauses));
            if !claimable {
                regular.push(self.question(question));
            }
        }
        if unclaimed.is_empty() && clauses.is_empty() && regular.is_empty() && !decision.prepared.is_beyond_knowledge() {
            return Ok(());
        }
        writeln!(f, "{}", words.presumed)?;
        if !unclaimed.is_empty() || !clauses.is_empty() {
            let mut places = unclaimed.text(self.language);
            for clause in clauses {
                if !places.is_empty() {
                    places.push_str(words.comma);
                }
                places.push_str(clause);
            }
            writeln!(f, "  - {}", words.nobody_claims(&places))?;
        }
        for question in regular {
            writeln!(f, "  - {}", words.presumed_no(&question))?;
        }
        if decision.prepared.is_beyond_knowledge() {
            writeln!(f, "  - {}", words.nothing_changed)?;
        }
        Ok(())
    }

    /// Whether the fact claims an exception; if so, adds the places of those it
    /// would claim.
    fn claims<'s>(&'s self, fact: Fact, places: &mut Places, clauses: &mut Vec<&'s str>) -> bool {
        let prepared = self.decision.prepared;
        let mut found = false;
        for entry in &prepared.program.entries {
            for route in &entry.routes {
                let claims = fact.silence() == Silence::PresumedNo
                    && route.cubes.iter().any(|cube| cube.yes.contains(fact));
                if !claims {
                    continue;
                }
                let place = route.origin.lift.and_then(|lift| lift.norm.citation_on(prepared.day()));
                let clause = route.origin.clause.and_then(|at| prepared.policy.clauses.get(at));
                match (place, clause) {
                    (Some(citation), _) => places.add(citation),
                    (None, Some(clause)) if !clauses.contains(&clause.id.as_str()) => {
                        clauses.push(clause.id.as_str());
                    }
                    _ => {}
                }
                found = true;
            }
            if matches!(entry.then, crate::rule::Effect::OutsideTheChapter | crate::rule::Effect::NoProvision)
                && entry.when.iter().any(|cube| cube.yes.contains(fact))
                && let super::program::Origin::Act(rule) = entry.origin
                && let Some(citation) = rule.norm.citation_on(prepared.day())
            {
                places.add(citation);
                found = true;
            }
        }
        found
    }

    fn remedies(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let remedies = self.decision.remedies();
        if self.decision.verdict() == Verdict::Permitted {
            return Ok(());
        }
        if remedies.is_empty() {
            let handling = self.decision.prepared.case.handling;
            let must = words.own_words(handling, Verdict::Prohibited).is_some();
            if self.decision.verdict() == Verdict::Prohibited && !must {
                writeln!(f, "{}", words.no_remedy)?;
            }
            return Ok(());
        }
        writeln!(f, "{}", words.remedies)?;
        let short = remedies.iter().filter(|remedy| remedy.steps().len() <= STEPS_SHOWN);
        let mut shown = 0;
        for remedy in short.take(REMEDIES_SHOWN) {
            writeln!(f, "  - {}", self.remedy(remedy))?;
            shown += 1;
        }
        if remedies.len() > shown {
            writeln!(f, "  - {}", words.more_remedies(remedies.len() - shown, shown > 0))?;
        }
        Ok(())
    }

    fn remedy(&self, remedy: &Remedy<'_>) -> String {
        let words = self.words();
        let prepared = self.decision.prepared;
        let steps: Vec<String> = remedy
            .steps()
            .iter()
            .map(|step| match step {
                Step::Fulfil(fact) => match fact.measure(self.language) {
                    Some(text) => text.to_owned(),
                    None => words.see_to_it(prepared.question(*fact, self.language)),
                },
                Step::LeaveOut(items) => {
                    let names = items.iter().map(|id| {
                        let item = prepared.policy.item(id.as_str());
                        item.map_or(id.as_str(), |item| item.name.in_language(self.language))
                    });
                    words.leave_out(&joined(names, self.language))
                }
            })
            .collect();
        let mut places = Places::default();
        remedy.citations().iter().for_each(|citation| places.add(*citation));
        let mut rests = places.text(self.language);
        for clause in remedy.clauses() {
            if !rests.is_empty() {
                rests.push_str(words.comma);
            }
            rests.push_str(clause.id.as_str());
        }
        let steps = steps.join(words.semicolon);
        if rests.is_empty() { steps } else { words.parenthesis(&steps, &rests) }
    }

    fn duties(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let decision = &self.decision;
        if decision.duties().next().is_some() {
            let heading = if decision.verdict() == Verdict::Undetermined {
                words.duties_if_permitted
            } else {
                words.duties
            };
            writeln!(f, "{heading}")?;
            for owed in decision.duties() {
                let place = owed.citation().in_language(self.language).to_string();
                let mut text = words.duty(&place, owed.duty().text(self.language), owed.duty().timing().text(self.language));
                if !owed.is_certain() {
                    text.push_str(words.perhaps);
                }
                if let Some(deadline) = owed.deadline() {
                    text = words.by(&text, deadline.by);
                }
                if owed.state() != Performance::Unknown {
                    text = words.parenthesis(&text, words.performance(owed.state()));
                }
                writeln!(f, "  - {text}")?;
            }
        }
        // Duties about a leak are what the question is about; the others stand anyway.
        let mut standing = Places::default();
        for owed in decision.standing_duties().filter(super::OwedDuty::is_certain) {
            if owed.duty().is_about_a_leak() {
                let place = owed.citation().in_language(self.language).to_string();
                let timing = owed.duty().timing().text(self.language);
                let mut text = words.duty(&place, owed.duty().text(self.language), timing);
                if let Some(deadline) = owed.deadline() {
                    text = words.by(&text, deadline.by);
                }
                writeln!(f, "{}", words.must(&text))?;
            } else {
                standing.add(owed.citation());
            }
        }
        if !standing.is_empty() {
            writeln!(f, "{}", words.standing(&standing.text(self.language)))?;
        }
        let mut breaches = decision.breaches().peekable();
        if breaches.peek().is_some() {
            writeln!(f, "{}", words.breaches)?;
            for owed in breaches {
                let place = owed.citation().in_language(self.language).to_string();
                writeln!(f, "  - {}", words.titled(&place, owed.duty().text(self.language)))?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = self.words();
        let decision = &self.decision;
        writeln!(f, "{}", self.verdict())?;
        writeln!(f, "{}", words.question(&self.subject(), &decision.prepared.case.date.to_string()))?;
        writeln!(f, "{}", words.why)?;
        self.ruling(f, Authority::Act)?;
        self.ruling(f, Authority::Policy)?;
        if decision.enforcement_withheld() {
            let place = Norm::EnforcementWithheld.citation_on(decision.prepared.day());
            if let Some(place) = place {
                writeln!(f, "  {}", words.withheld(&place.in_language(self.language).to_string()))?;
            }
        }
        for flag in decision.flags() {
            writeln!(f, "  {}", words.flag(flag.text(self.language)))?;
        }
        self.missing(f)?;
        self.remedies(f)?;
        self.duties(f)?;
        self.presumptions(f)?;
        write!(f, "{}", words.edition(decision.prepared.edition))
    }
}
