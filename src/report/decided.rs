//! The flows as tables, what is open in them, what follows from them, and what they
//! presume.

use super::markdown::{cell, list, section, table};
use super::page::{Decided, Page, runs};
use super::words;
use super::{Flow, Ground};
use crate::decision::{Decision, Exception, OwedDuty, Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::explain::{Explanation, Places, Presumed, Words, distinct};
use crate::fact::{Fact, Question};
use crate::norm::{Citation, Norm};
use crate::output::Verbatim;
use crate::policy::Clause;
use crate::text::Language;
use crate::vocabulary::Relation;

impl<'r> Page<'r> {
    /// One table: what goes out, to whom, on what ground, and whether it may.
    pub(super) fn flows(&self) -> String {
        let heads = [
            words::NUMBER,
            words::DATASET,
            words::TO,
            words::GROUND,
            words::ACT,
            words::POLICY,
            words::VERDICT,
            words::DECIDED_BY,
            words::OPEN,
            words::DUTIES,
        ];
        let rows: Vec<[String; 10]> = self.decided.iter().map(|one| self.row(one)).collect();
        let table = table(heads.map(|head| self.say(head)), &rows);
        let legend = (!table.is_empty()).then(|| self.say(words::FLOW_LEGEND).to_owned());
        section(self.say(words::FLOWS), legend.into_iter().chain([table]))
    }

    fn row(&self, one: &Decided<'_>) -> [String; 10] {
        let decision = &one.decision;
        let ground = one.flow.ground().name(self.language);
        let ground =
            one.flow.clause().map_or(ground.to_owned(), |clause| self.at(ground, [clause]));
        let only = one.flow.narrowed.then(|| self.only_for(one.flow));
        let decided = [Authority::Act, Authority::Policy].map(|by| self.decided_by(decision, by));
        let flags: Vec<&str> = decision.flags().map(|law| law.in_language(self.language)).collect();
        let flags = flags.into_iter().map(|law| self.labelled(words::OTHER_LAW, law));
        let datasets = one.flow.datasets().iter().map(|one| self.text(&one.name));
        let claimed = self.claimed(one.flow);
        let items = self.items_of(one.flow);
        [
            one.number.to_string(),
            cell(datasets),
            self.to(one),
            cell([ground].into_iter().chain(claimed).chain(items).chain(only)),
            self.ruling(decision, Authority::Act).to_owned(),
            self.ruling(decision, Authority::Policy).to_owned(),
            format!("**{} {}**", mark(decision.verdict()), self.verdict(decision.verdict())),
            cell(decided.iter().map(|text| Verbatim::of(text).markdown()).chain(flags)),
            self.asked_all(&one.missing),
            self.duties_of(decision),
        ]
    }

    /// The recipients; of those that the policy names, where and what they are.
    fn to(&self, one: &Decided<'_>) -> String {
        if one.flow.recipients().is_empty() {
            return Verbatim::of(&self.unnamed(one.flow)).markdown();
        }
        let relation = relation(&one.decision).map(|relation| relation.name(self.language));
        let relation = relation.unwrap_or_else(|| self.say(words::RELATION_OPEN));
        cell(one.flow.recipients().iter().map(|declared| {
            let country = declared.country.map(|place| place.in_language(self.language));
            let about: Vec<String> = country.into_iter().chain([relation.to_owned()]).collect();
            self.about(&self.text(&declared.name), &self.joined(&about))
        }))
    }

    /// What the text says of it and the decision takes as said: the conditions of an
    /// entrustment, and bases for provision abroad.
    fn claimed(&self, flow: &Flow<'_>) -> Vec<String> {
        let requires: Vec<&str> = flow
            .entrustment
            .iter()
            .flat_map(|one| &one.requires)
            .map(|one| one.name(self.language))
            .collect();
        let requires =
            (!requires.is_empty()).then(|| self.labelled(words::REQUIRES, &self.joined(&requires)));
        let abroad = flow.recipients().iter().filter_map(|one| one.foreign.as_ref());
        distinct(requires.into_iter().chain(abroad.map(|basis| self.foreign(basis))))
    }

    /// The names of the recipients; of those that the policy does not name, what they are.
    pub(super) fn recipient_texts(&self, flow: &Flow<'_>) -> Vec<String> {
        if flow.recipients().is_empty() {
            return vec![self.unnamed(flow)];
        }
        let names = flow.recipients().iter();
        names.map(|one| one.name.in_language(self.language).to_owned()).collect()
    }

    /// What one is whom the policy does not name.
    fn unnamed(&self, flow: &Flow<'_>) -> String {
        let words = match flow.ground() {
            Ground::Entrustment => words::AN_ENTRUSTEE,
            Ground::JointUse => words::A_JOINT_USER,
            Ground::Publication => return self.published(flow),
            Ground::WithConsent | Ground::WithoutConsent | Ground::EitherWay => {
                words::ANYONE_IN_JAPAN
            }
            _ => words::ANY_THIRD_PARTY,
        };
        self.say(words).to_owned()
    }

    fn published(&self, flow: &Flow<'_>) -> String {
        let public = self.say(words::THE_PUBLIC);
        let publications = self.policy.publications.iter();
        let mut here = publications.filter(|one| Some(one.clause.first()) == flow.clause());
        here.next().map_or(public.to_owned(), |one| {
            self.about(public, one.place.in_language(self.language))
        })
    }

    /// The items, where not all of the dataset go.
    fn items_of(&self, flow: &Flow<'_>) -> Option<String> {
        let items = flow.case().items.as_ref()?;
        if flow.ground() == Ground::JointUse {
            return Some(self.say(words::ANNOUNCED_ITEMS).to_owned());
        }
        Some(self.labelled(words::ITEMS, &self.joined(&self.item_names(items))))
    }

    fn only_for(&self, flow: &Flow<'_>) -> String {
        let purposes: Vec<String> =
            flow.purposes().iter().map(|purpose| self.text(&purpose.says)).collect();
        self.labelled(words::PURPOSES, &purposes.join(self.say(words::SEMICOLON)))
    }

    fn ruling(&self, decision: &Decision<'_>, authority: Authority) -> &'static str {
        let ruling = decision.ruling(authority);
        if ruling.is_not_regulated() { "–" } else { mark(ruling.verdict()) }
    }

    pub(super) fn verdict(&self, verdict: Verdict) -> &'static str {
        let words = Words::of(self.language);
        match verdict {
            Verdict::Permitted => words.permitted_short,
            Verdict::Prohibited => words.prohibited_short,
            Verdict::Undetermined => words.undetermined_short,
        }
    }

    /// The rules that decide for an authority: those that stand by themselves first,
    /// then each that is lifted, with what lifts it.
    fn decided_by(&self, decision: &Decision<'_>, authority: Authority) -> String {
        let mut rules = Sources::default();
        let mut lifted: Vec<String> = Vec::new();
        let explanation = decision.explain(self.language);
        for reason in self.deciding(decision, authority) {
            let lifts = self.lifts(decision, &reason);
            if lifts.is_empty() {
                rules.add(reason.citation(), reason.clause());
                continue;
            }
            let open = reason.kind() == ReasonKind::Open;
            let text =
                self.phrases().lifted(&explanation.rule(&reason), &self.joined(&lifts), open);
            if !lifted.contains(&text) {
                lifted.push(text);
            }
        }
        let rules = rules.in_language(self.language);
        let rules = (!rules.is_empty()).then_some(rules);
        let texts: Vec<String> = rules.into_iter().chain(lifted).collect();
        texts.join(self.say(words::SEMICOLON))
    }

    /// The reasons that decide; of a provision that is permitted, not that it keeps to
    /// the purpose, which is asked of every handling.
    fn deciding<'d>(&self, decision: &Decision<'d>, authority: Authority) -> Vec<Reason<'d>> {
        let all: Vec<Reason<'d>> = decision.deciding(authority).collect();
        let of_every_handling = |reason: &Reason<'_>| {
            reason.kind() == ReasonKind::Lifted
                && reason.norm().is_some_and(|norm| OF_EVERY_HANDLING.contains(&norm))
        };
        let own: Vec<Reason<'d>> =
            all.iter().copied().filter(|reason| !of_every_handling(reason)).collect();
        if own.is_empty() { all } else { own }
    }

    /// What lifts it, or is claimed and open: places, or the consent that it speaks of
    /// itself.
    fn lifts(&self, decision: &Decision<'_>, reason: &Reason<'_>) -> Vec<String> {
        let mut lifts: Vec<String> = Vec::new();
        let explanation = decision.explain(self.language);
        for state in reason.exceptions().filter(|state| counts(reason, state)) {
            let lift = match (state.clause(), state.citation()) {
                (Some(clause), _) if Some(clause) == reason.clause() => continue,
                (Some(clause), _) => clause.id.to_string(),
                (None, Some(_)) if state.norm() == reason.norm() => explanation.own_element(&state),
                (None, Some(citation)) => citation.in_language(self.language).to_string(),
                (None, None) => continue,
            };
            if !lifts.contains(&lift) {
                lifts.push(lift);
            }
        }
        lifts
    }

    /// The one place to write beside an arrow.
    pub(super) fn deciding_place(&self, decision: &Decision<'_>) -> String {
        let decides = |authority: &Authority| {
            let ruling = decision.ruling(*authority);
            ruling.verdict() == decision.verdict() && !ruling.is_not_regulated()
        };
        let mut authorities = [Authority::Act, Authority::Policy].into_iter().filter(decides);
        let place = authorities.find_map(|authority| {
            let reasons = self.deciding(decision, authority);
            let about = |reason: &&Reason<'_>| !reason.citation().is_some_and(is_reading);
            let reason = reasons.iter().find(about).or(reasons.first())?;
            let mut states = reason.exceptions().filter(|state| counts(reason, state));
            let lift =
                states.find_map(|state| state.citation().filter(|_| state.clause().is_none()));
            let lift = lift.map(|citation| citation.in_language(self.language).to_string());
            Some(lift.unwrap_or_else(|| decision.explain(self.language).rule(reason)))
        });
        place.unwrap_or_else(|| self.say(words::NOT_REGULATED).to_owned())
    }

    fn duties_of(&self, decision: &Decision<'_>) -> String {
        let mut sources = Sources::default();
        decision.duties().for_each(|owed| sources.add(owed.citation(), owed.clause()));
        Verbatim::of(&sources.in_language(self.language)).markdown()
    }

    /// The numbers of questions, the first apart, the others in order.
    fn asked_all(&self, missing: &[Question]) -> String {
        let number = |asked: &Question| {
            self.open.iter().position(|open| open == asked).map_or(0, |place| place + 1)
        };
        let Some((first, others)) = missing.split_first() else { return String::new() };
        let mut others: Vec<usize> = others.iter().map(number).collect();
        others.sort_unstable();
        let first = format!("**Q{}**", number(first));
        let others = runs(&others, "Q");
        self.joined(&[first].into_iter().chain(others).collect::<Vec<_>>())
    }

    /// What is open, once, with the flows in which it is.
    pub(super) fn questions(&self) -> String {
        let lines = (1..).zip(&self.open).filter_map(|(number, question)| {
            let asking = self.decided.iter().filter(|one| one.missing.contains(question));
            let numbers: Vec<usize> = asking.clone().map(|one| one.number).collect();
            let explanation = asking.clone().next()?.decision.explain(self.language);
            let text = Verbatim::of(&explanation.question(*question)).markdown();
            Some(format!("**Q{number}** {text} — {}", self.numbers(&numbers)))
        });
        section(self.say(words::QUESTIONS), [list(lines)])
    }

    /// The duties of the flows, once each; then what is owed anyway.
    pub(super) fn follows(&self) -> String {
        let arising = self.owed(|decision| decision.duties().collect());
        let arising = arising
            .into_iter()
            .map(|(text, numbers)| format!("{text} — {}", self.numbers(&numbers)));
        let standing = self.owed(|decision| decision.standing_duties().collect());
        let standing: Vec<String> = standing.into_iter().map(|(text, _)| text).collect();
        let head = format!("**{}**", self.say(words::IN_ANY_CASE));
        let below = list(standing.iter().cloned());
        let parts = if below.is_empty() { Vec::new() } else { vec![head, below] };
        section(self.say(words::FOLLOWS), [list(arising)].into_iter().chain(parts))
    }

    /// Duties in words, in order of appearance, with the flows in which they are owed.
    fn owed(
        &self,
        duties: impl for<'d> Fn(&Decision<'d>) -> Vec<OwedDuty<'d>>,
    ) -> Vec<(String, Vec<usize>)> {
        let mut all: Vec<(String, Vec<usize>)> = Vec::new();
        for one in &self.decided {
            let explanation: Explanation<'_> = one.decision.explain(self.language);
            for owed in duties(&one.decision) {
                let text = Verbatim::of(&explanation.duty(&owed)).markdown();
                match all.iter_mut().find(|(there, _)| *there == text) {
                    Some((_, numbers)) => numbers.push(one.number),
                    None => all.push((text, vec![one.number])),
                }
            }
        }
        all
    }

    /// The presumptions of all flows, once.
    pub(super) fn presumed(&self) -> String {
        let explanations: Vec<Explanation<'_>> =
            self.decided.iter().map(|one| one.decision.explain(self.language)).collect();
        let mut presumed = Presumed::default();
        explanations.iter().for_each(|explanation| presumed.add(explanation));
        let lines = presumed.lines(self.language);
        section(
            self.say(words::PRESUMED),
            [list(lines.iter().map(|line| Verbatim::of(line).markdown()))],
        )
    }

    /// Other law that a clause brings in.
    pub(super) fn other_law(&self) -> String {
        let by_promise = self.policy.promises.iter();
        let by_promise = by_promise.filter_map(|one| Some((one.flag?, &one.clause)));
        let flags = self.policy.flags.iter().map(|one| (one.law, &one.clause));
        let mut lines: Vec<String> = Vec::new();
        for (law, clause) in by_promise.chain(flags) {
            let line = self.at(law.in_language(self.language), clause);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        let limits = self.policy.contract_limits.iter();
        lines.extend(limits.map(|one| {
            let datasets = self.dataset_names(&one.datasets);
            self.at(&self.phrases().labelled(&self.text(&one.terms), &datasets), &one.clause)
        }));
        section(self.say(words::OTHER_LAW), [list(lines)])
    }
}

/// What every handling has to keep to: the purpose.
const OF_EVERY_HANDLING: [Norm; 3] =
    [Norm::SpecifyPurpose, Norm::PurposeLimit, Norm::SuccessorPurposeLimit];

/// Citations and clauses, each once.
#[derive(Default)]
struct Sources<'p> {
    places: Places,
    clauses: Vec<&'p str>,
}

impl<'p> Sources<'p> {
    fn add(&mut self, citation: Option<Citation>, clause: Option<&'p Clause>) {
        match (citation, clause) {
            (Some(citation), _) => {
                self.places.add(citation);
            }
            (None, Some(clause)) if !self.clauses.contains(&clause.id.as_str()) => {
                self.clauses.push(clause.id.as_str());
            }
            (None, _) => {}
        }
    }

    fn in_language(&self, language: Language) -> String {
        self.places.and_clauses(&self.clauses, language)
    }
}

/// Whether an exception tells why a rule is lifted or open.
fn counts(reason: &Reason<'_>, state: &Exception<'_>) -> bool {
    match reason.kind() {
        ReasonKind::Lifted => true,
        ReasonKind::Open => state.is_claimed() && state.norm() != reason.norm(),
        ReasonKind::Prohibits | ReasonKind::Excludes | ReasonKind::Noted => false,
    }
}

fn is_reading(citation: Citation) -> bool {
    citation.place().instrument.is_reading()
}

/// What the recipient is to the operator, as far as it is known.
fn relation(decision: &Decision<'_>) -> Option<Relation> {
    decision.facts().yes.iter().find_map(|fact| match fact {
        Fact::Relation(relation) => Some(relation),
        _ => None,
    })
}

pub(super) const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Permitted => "✓",
        Verdict::Undetermined => "?",
        Verdict::Prohibited => "✗",
    }
}
