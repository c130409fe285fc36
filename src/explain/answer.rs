//! The first sentence: what may be done, and why; and what to do now.

use super::duties::is_asked;
use super::list::{distinct, joined};
use super::next::Next;
use super::{AUTHORITIES, Explanation, names};
use crate::answer::Answer;
use crate::case::Performance;
use crate::decision::{Exception, Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::fact::Fact;
use crate::norm::Norm;
use crate::rule::Effect;
use crate::vocabulary::Handling;

/// How many characters the first sentence spends on facts.
const FACTS_SHOWN: usize = 240;

/// The exceptions by which a request is answered under another law, and not refused.
const ANSWERED_BY_OTHER_LAW: [Norm; 1] = [Norm::OtherLawOnDisclosure];

/// What the operator does in place of what is asked of it.
const TO_BE_DONE: [Fact; 2] = [Fact::SubstituteMeasures, Fact::ExtentSuffices];

impl Explanation<'_> {
    /// The first line, with the law that stands beside the Act.
    pub(super) fn headline(&self) -> String {
        let handling = self.handling();
        let laws: Vec<&str> =
            self.decision.flags().map(|law| law.about(handling, self.language)).collect();
        let answer = self.words().answer_and_why(&self.verdict(), &self.because());
        let answer = self.once(&answer);
        if laws.is_empty() {
            return answer;
        }
        self.words().beside_other_law(&answer, &joined(laws.into_iter(), self.language))
    }

    /// 次に行うこと: what to do now.
    pub(super) fn next(&self) -> Next {
        let (words, decision) = (self.words(), &self.decision);
        let own = words.own_words(self.handling(), decision.verdict()).is_some();
        let refuses = self.handling() == Handling::RefuseRequest;
        match decision.verdict() {
            Verdict::Permitted if refuses && self.goes_to_the_public_sector() => {
                Next::PublicSectorRules
            }
            Verdict::Permitted if refuses && self.is_answered_by_other_law() => {
                Next::AnswerUnderOtherLaw
            }
            Verdict::Permitted if decision.breaches().next().is_some() => Next::MakeGood,
            Verdict::Permitted => match (self.assumes(), self.owes()) {
                (true, true) => Next::ConfirmAndPerform,
                (true, false) => Next::Confirm,
                (false, true) => Next::Perform,
                (false, false) => Next::GoAhead,
            },
            Verdict::Prohibited if own => Next::Comply,
            Verdict::Prohibited if self.ways_out().is_empty() => Next::Stop,
            Verdict::Prohibited => Next::Mend,
            Verdict::Undetermined if self.handling().is_about_a_leak() => Next::SettleAtOnce,
            Verdict::Undetermined => Next::Settle,
        }
    }

    /// Whether it rests on something that nobody has said.
    fn assumes(&self) -> bool {
        !self.taken().is_empty()
    }

    /// What may be done. For requests and leaks it says what must or may be done.
    fn verdict(&self) -> String {
        let (words, handling) = (self.words(), self.handling());
        let decision = self.decision;
        let verdict = decision.verdict();
        if handling == Handling::RefuseRequest && self.goes_to_the_public_sector() {
            return words.public_sector.to_owned();
        }
        if handling == Handling::RefuseRequest && self.is_answered_by_other_law() {
            return words.by_another_law.to_owned();
        }
        let own = words.own_words(handling, verdict);
        let answer = own.unwrap_or_else(|| self.plain_verdict());
        let act = decision.ruling(Authority::Act).verdict();
        if own.is_some() && verdict == Verdict::Prohibited && act == Verdict::Permitted {
            return words.by_a_promise(answer);
        }
        if verdict != Verdict::Permitted {
            return answer.to_owned();
        }
        let conditions = if own.is_some() { self.conditions() } else { Vec::new() };
        let answer =
            words.qualified(answer, &conditions.join(words.comma), self.owes(), self.assumes());
        match self.decision.breaches().next() {
            Some(_) => words.but_overdue(&answer),
            None => answer,
        }
    }

    /// Whether a duty arises, or is what is asked about, that is not known to be performed.
    fn owes(&self) -> bool {
        let asked = self.decision.standing_duties().filter(is_asked);
        let mut owed = self.decision.duties().chain(asked);
        owed.any(|owed| owed.state() != Performance::Performed)
    }

    /// Whether Article 58 leaves the request to the rules of the public sector.
    fn goes_to_the_public_sector(&self) -> bool {
        self.decision.verdict() == Verdict::Permitted
            && self.decision.reasons().any(|reason| {
                reason.kind() == ReasonKind::Excludes
                    && reason.effect() == Effect::LeftToThePublicSector
            })
    }

    /// Whether the Act lets go of the request because another law grants it.
    fn is_answered_by_other_law(&self) -> bool {
        let holds = |state: Exception<'_>| {
            let norm = state.norm().filter(|_| state.answer() == Answer::Yes);
            norm.is_some_and(|norm| ANSWERED_BY_OTHER_LAW.contains(&norm))
        };
        self.decision.verdict() == Verdict::Permitted
            && self.decision.deciding(Authority::Act).any(|reason| reason.exceptions().any(holds))
    }

    /// 条件: what the operator has to do for the exception to hold.
    fn conditions(&self) -> Vec<String> {
        let prepared = self.decision.prepared;
        let measure = |fact: &Fact| {
            TO_BE_DONE.contains(fact) && prepared.clauses_behind(*fact).next().is_none()
        };
        let lifted = self.decision.deciding(Authority::Act);
        let lifted = lifted.filter(|reason| reason.kind() == ReasonKind::Lifted);
        let facts = lifted.flat_map(|reason| reason.exceptions().flat_map(Exception::met));
        distinct(facts.filter(measure)).into_iter().map(|fact| self.as_it_is(fact)).collect()
    }

    fn plain_verdict(&self) -> &'static str {
        let decision = &self.decision;
        let words = self.words();
        let act = decision.ruling(Authority::Act);
        let policy = decision.ruling(Authority::Policy);
        match decision.verdict() {
            Verdict::Permitted if decision.is_conflict() => words.conflict,
            Verdict::Permitted if decision.is_not_regulated() => words.not_regulated,
            Verdict::Permitted => words.permitted,
            Verdict::Prohibited => {
                let by_act = act.verdict() == Verdict::Prohibited;
                let by_policy = policy.verdict() == Verdict::Prohibited;
                match (by_act, by_policy) {
                    (true, true) => words.prohibited_by_both,
                    (true, false) if policy.is_not_regulated() => words.prohibited_by_act,
                    (true, false) if policy.verdict() == Verdict::Permitted => {
                        words.prohibited_by_act_alone
                    }
                    (true, false) => words.prohibited_by_act_and_policy_open,
                    (false, true) if act.verdict() == Verdict::Permitted => {
                        words.prohibited_by_policy_alone
                    }
                    (false, true) => words.prohibited_by_policy,
                    (false, false) => words.prohibited_either_way,
                }
            }
            Verdict::Undetermined => words.undetermined,
        }
    }

    /// Why, in one sentence: what bars it and for want of what, what it turns on, or what lifts the
    /// limits.
    fn because(&self) -> String {
        match self.decision.verdict() {
            Verdict::Prohibited => self.what_bars_it(),
            Verdict::Undetermined => {
                let others = self.open().len().saturating_sub(1);
                self.asked_first().map_or_else(String::new, |first| {
                    self.words().turns_on(&self.point(first), others)
                })
            }
            Verdict::Permitted => self.what_permits_it(),
        }
    }

    /// Of each rule that is reached, what lifts it, or that it is complied with; else what takes
    /// the handling out of the rules.
    fn what_permits_it(&self) -> String {
        let words = self.words();
        if self.handling() == Handling::RefuseRequest && self.is_answered_by_other_law() {
            return String::new();
        }
        let (mut lifted, mut complied) = (Vec::<(String, String)>::new(), Vec::new());
        let mut out = Vec::new();
        for reason in self.decision.deciding(Authority::Act) {
            match reason.kind() {
                ReasonKind::Excludes => {
                    let place = reason.norm().zip(reason.citation());
                    out.extend(place.map(|(norm, citation)| self.place(norm, citation)));
                }
                ReasonKind::Lifted => {
                    let (rule, by) = (self.rule(&reason), self.lifts(&reason));
                    // What stands at the place of the rule is an exception of its own.
                    let by = match by.strip_prefix(&rule) {
                        Some(rest) => words.at_the_same_place(rest).unwrap_or(by),
                        None => by,
                    };
                    match lifted.iter_mut().find(|(_, other)| *other == by) {
                        _ if by.is_empty() => {
                            let minor = reason.norm() == Some(Norm::SpecifyPurpose);
                            complied.push((minor, self.complied_with(&reason, &rule)));
                        }
                        Some((rules, _)) if *rules != rule => {
                            *rules = format!("{rules}{}{rule}", words.comma);
                        }
                        Some(_) => {}
                        None => lifted.push((rule, by)),
                    }
                }
                _ => {}
            }
        }
        if !out.is_empty() {
            return words.outside_by(&distinct(out).join(words.comma));
        }
        let facts = self.decision.unregulated_norms().next().map(|_| self.decision.kept_out());
        let facts = distinct(facts.into_iter().flatten().flat_map(|(_, facts)| facts));
        if !facts.is_empty() {
            let facts: Vec<String> = facts.into_iter().map(|fact| self.as_it_is(fact)).collect();
            let facts = facts.join(words.comma);
            return if facts.chars().count() > FACTS_SHOWN {
                String::new()
            } else {
                words.as_facts(&facts)
            };
        }
        // That a purpose is specified is told where nothing else is.
        let more = !lifted.is_empty() || complied.iter().any(|(minor, _)| !minor);
        let complied = complied.into_iter().filter(|(minor, _)| !(more && *minor));
        let complied = complied.map(|(_, text)| text);
        let about_a_duty = words.own_words(self.handling(), Verdict::Permitted).is_some();
        words.permitted_by(&lifted, &distinct(complied).join(words.comma), about_a_duty)
    }

    /// A rule, and by what it is complied with, where that has a name.
    fn complied_with(&self, reason: &Reason<'_>, rule: &str) -> String {
        let own = |state: &Exception<'_>| state.norm().is_some() && state.norm() == reason.norm();
        let named = self.states(reason).find(own).and_then(|state| {
            let norm = reason.norm()?;
            Some(names::name(&state, norm, self.language))
                .filter(|name| *name != norm.title(self.language))
        });
        named.map_or_else(|| rule.to_owned(), |name| self.words().titled(rule, name))
    }

    /// Every rule that bars it, because of what facts, and which exceptions fail; the facts where
    /// they are few.
    fn what_bars_it(&self) -> String {
        let words = self.words();
        let all = || AUTHORITIES.into_iter().flat_map(|one| self.decision.deciding(one));
        let prohibits = |reason: &Reason<'_>| reason.kind() == ReasonKind::Prohibits;
        let some = all().any(|reason| prohibits(&reason));
        // Prohibited either way: whichever of these applies bars it.
        let bars = |reason: &Reason<'_>| {
            let prohibited =
                self.decision.ruling(reason.authority()).verdict() == Verdict::Prohibited;
            prohibits(reason) || !some && reason.kind() == ReasonKind::Open && prohibited
        };
        let (mut places, mut facts, mut failing) = (Vec::new(), Vec::new(), Vec::new());
        let mut wanting: Vec<String> = Vec::new();
        for reason in all().filter(bars) {
            let about_a_leak = self.handling().is_about_a_leak();
            let place = match reason.norm().zip(reason.citation()) {
                Some((norm, citation)) => self.place(norm, citation),
                None => self.rule(&reason),
            };
            places.push(place);
            if about_a_leak {
                let cases = reason.spelt_out().map(|(norm, one)| self.place(norm, one.alone()));
                facts.extend(cases.map(|case| words.is_such_a_case(&case)));
                continue;
            }
            facts.extend(reason.applies_because().map(|fact| self.as_it_is(fact)));
            for one in self.failing(&reason).iter().filter(|one| one.fails) {
                let lacking = one.lacking.iter().map(|fact| self.as_it_is(*fact));
                let lacking = distinct(lacking);
                let told = lacking.iter().all(|one| facts.contains(one));
                wanting.extend(lacking.iter().cloned());
                match &one.name {
                    None => facts.extend(lacking),
                    // A promise that asks for no more than the Act is not told again.
                    Some(_) if told && reason.norm().is_none() => {}
                    Some(name) if told => failing.push((name.clone(), String::new())),
                    Some(name) => failing.push((name.clone(), lacking.join(words.comma))),
                }
            }
        }
        let short = |facts: &String| facts.chars().count() <= FACTS_SHOWN;
        // Beside other facts, and of several exceptions, it is told for want of what they fail, where
        // that is short.
        let all = distinct(facts.iter().cloned().chain(wanting)).join(words.comma);
        let beside = !facts.is_empty();
        let mut facts = Some(distinct(facts).join(words.comma)).filter(short).unwrap_or_default();
        let mut failing = distinct(failing);
        if (beside || failing.len() > 1) && short(&all) {
            (facts, failing) = (all, Vec::new());
        }
        let failing: Vec<String> = match failing.as_slice() {
            [(name, lacking)] if short(lacking) && !lacking.is_empty() => {
                vec![words.fails(name, lacking)]
            }
            [(name, _)] => vec![words.fails_so(name)],
            several => several.iter().map(|(name, _)| name.clone()).collect(),
        };
        let several = failing.len() > 1;
        let text = words.barred(
            &distinct(places).join(words.comma),
            &facts,
            &failing.join(words.comma),
            several,
        );
        match words.own_words(self.handling(), Verdict::Prohibited) {
            Some(_) => words.not_to_do_so(&text),
            None => words.bars(&text),
        }
    }

    fn handling(&self) -> Handling {
        self.decision.prepared.case.handling
    }

    /// The rule of a reason, by its place alone.
    pub(crate) fn rule(&self, reason: &Reason<'_>) -> String {
        match (reason.citation(), reason.clause()) {
            (Some(citation), _) => citation.in_language(self.language).to_string(),
            (None, Some(clause)) => clause.id.to_string(),
            (None, None) => String::new(),
        }
    }
}
