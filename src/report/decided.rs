//! A flow in words: to whom, on what ground, and by what it is decided.

use super::page::{Decided, Page};
use super::words;
use super::{Flow, Ground};
use crate::decision::{Decision, Exception, FactOrigin, Reason, ReasonKind, Verdict};
use crate::engine::Authority;
use crate::explain::{Places, Words};
use crate::fact::{Fact, Question};
use crate::norm::{Citation, Norm};
use crate::output::Verbatim;
use crate::policy::{Clause, Whereabouts};
use crate::text::Language;
use crate::vocabulary::{Id, Relation};

impl<'r> Page<'r> {
    /// All that is told of a flow but its number and what goes out.
    pub(super) fn told(&self, one: &Decided<'_>) -> [String; 7] {
        let decision = &one.decision;
        let decided = [Authority::Act, Authority::Policy].map(|by| self.decided_by(decision, by));
        let flags: Vec<&str> = decision.flags().map(|law| law.in_language(self.language)).collect();
        let flags = flags.into_iter().map(|law| self.labelled(words::OTHER_LAW, law));
        let decided = decided.into_iter().filter(|text| !text.is_empty());
        let decided: Vec<String> =
            decided.map(|text| Verbatim::of(&text).markdown()).chain(flags).collect();
        [
            self.to(one),
            self.ground(one.flow),
            self.ruling(decision, Authority::Act).to_owned(),
            self.ruling(decision, Authority::Policy).to_owned(),
            format!("**{} {}**", mark(decision.verdict()), self.verdict(decision.verdict())),
            decided.join(self.say(words::SEMICOLON)),
            self.asked_all(&one.missing),
        ]
    }

    /// The ground, with the clause that announces it, and how far it reaches.
    fn ground(&self, flow: &Flow<'_>) -> String {
        let ground = flow.ground().name(self.language);
        let mut told = vec![flow.clause().map_or(ground.to_owned(), |at| self.at(ground, [at]))];
        told.extend(self.items_of(flow));
        told.extend(flow.narrowed.then(|| {
            let purposes: Vec<_> = flow.purposes().iter().map(|one| &one.id).collect();
            self.labelled(words::PURPOSES, &self.purpose_numbers(purposes))
        }));
        told.join(self.say(words::SEMICOLON))
    }

    /// The recipients with where they are, as far as that is known, and what they are, where the
    /// ground does not tell.
    fn to(&self, one: &Decided<'_>) -> String {
        let flow = one.flow;
        let relation = relation(&one.decision);
        let relation = match (relation, flow.ground().relation()) {
            (None, _) => Some(self.say(words::RELATION_OPEN)),
            (Some(relation), told) if told == Some(relation) => None,
            (Some(relation), _) => Some(relation.name(self.language)),
        };
        let with = |name: String, about: Vec<String>| {
            let about: Vec<String> = about.into_iter().chain(relation.map(str::to_owned)).collect();
            if about.is_empty() { name } else { self.about(&name, &self.joined(&about)) }
        };
        let declared = flow.recipients().iter().map(|one| {
            let country = one.country.map(|place: Whereabouts| place.in_language(self.language));
            with(self.text(&one.name), country.into_iter().collect())
        });
        let kept = flow.vendors().iter().map(|one| {
            let country = one.country.map(|country| country.to_string());
            let on_record = self.say(words::ON_RECORD).to_owned();
            with(
                Verbatim::of(self.vendor(one)).markdown(),
                country.into_iter().chain([on_record]).collect(),
            )
        });
        let names: Vec<String> = declared.chain(kept).collect();
        if names.is_empty() {
            Verbatim::of(&self.unnamed(flow)).markdown()
        } else {
            self.joined(&names)
        }
    }

    /// The recipients by id and name; of those that nobody names, what they are.
    pub(super) fn recipient_texts<'f>(&self, flow: &'f Flow<'_>) -> Vec<(Option<&'f Id>, String)> {
        let declared = flow.recipients().iter();
        let declared = declared.map(|one| (&one.id, one.name.in_language(self.language)));
        let kept = flow.vendors().iter().map(|one| (&one.id, self.vendor(one)));
        let named = declared.chain(kept).map(|(id, name)| (Some(id), name.to_owned()));
        let named: Vec<_> = named.collect();
        if named.is_empty() { vec![(None, self.unnamed(flow))] } else { named }
    }

    /// What one is whom nobody names.
    fn unnamed(&self, flow: &Flow<'_>) -> String {
        let words = match flow.ground() {
            Ground::Entrustment => words::AN_ENTRUSTEE,
            Ground::JointUse => words::A_JOINT_USER,
            Ground::Publication => return self.published(flow),
            ground if ground.is_of_anyone() => words::ANYONE_IN_JAPAN,
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
    fn deciding<'d>(&self, decision: &'d Decision<'d>, authority: Authority) -> Vec<Reason<'d>> {
        let all: Vec<Reason<'d>> = decision.deciding(authority).collect();
        let of_every_handling = |reason: &Reason<'_>| {
            reason.kind() == ReasonKind::Lifted
                && reason.norm().is_some_and(|norm| OF_EVERY_HANDLING.contains(&norm))
        };
        let own: Vec<Reason<'d>> =
            all.iter().copied().filter(|reason| !of_every_handling(reason)).collect();
        if own.is_empty() { all } else { own }
    }

    /// What lifts it, or is claimed and open: places; or the consent that it speaks of itself, with
    /// no word on what is presumed of every consent.
    fn lifts(&self, decision: &Decision<'_>, reason: &Reason<'_>) -> Vec<String> {
        let mut lifts: Vec<String> = Vec::new();
        let mut places = Places::default();
        for state in reason.exceptions().filter(|state| counts(reason, state)) {
            match (state.clause(), state.citation()) {
                (Some(clause), _) if Some(clause) == reason.clause() => {}
                (Some(clause), _) => lifts.push(clause.id.to_string()),
                (None, Some(citation)) if state.norm() != reason.norm() => {
                    places.add(citation);
                }
                (None, Some(_)) => lifts.extend(self.met(decision, &state)),
                (None, None) => {}
            }
        }
        let places = places.in_language(self.language);
        let lifts = (!places.is_empty()).then_some(places).into_iter().chain(lifts);
        crate::explain::distinct(lifts)
    }

    /// What an exception rests on, but for what is presumed.
    fn met(&self, decision: &Decision<'_>, state: &Exception<'_>) -> Vec<String> {
        let met = state.met().filter_map(|fact| {
            let holds = decision.facts().yes.contains(fact);
            let phrase = decision.prepared.phrase(fact, holds, self.language).into_owned();
            match decision.origin(fact)? {
                FactOrigin::Presumed => None,
                FactOrigin::Register => Some(self.about(&phrase, self.say(words::ON_RECORD))),
                _ => Some(phrase),
            }
        });
        met.collect()
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
        let others = self.runs(&others, "Q");
        let others = (!others.is_empty()).then_some(others);
        self.joined(&[first].into_iter().chain(others).collect::<Vec<_>>())
    }
}

/// What every handling has to keep to: the purpose.
const OF_EVERY_HANDLING: [Norm; 4] = [
    Norm::SpecifyPurpose,
    Norm::PurposeLimit,
    Norm::SuccessorPurposeLimit,
    Norm::PseudonymousPurpose,
];

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
