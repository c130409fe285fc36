//! What silence was taken to mean: of one decision or of several, grouped.

use super::explained::{PresumptionKind, WarningCode};
use super::list::{Places, distinct};
use super::words::Words;
use crate::decision::Prepared;
use crate::edition::{KNOWN_THROUGH, PENALTIES_2026_FROM};
use crate::fact::{Fact, FactMask, Question};
use crate::norm::{Citation, Instrument, Norm, Place};
use crate::steps::Stepwise as _;
use crate::text::{Bilingual, Language};
use crate::vocabulary::Id;

/// The presumptions of one decision or of several, grouped: what would take the handling out of
/// the rules, exceptions nobody claims, irregularities nobody alleges.
#[derive(Clone, Debug, Default)]
pub(crate) struct Presumed<'a> {
    pub(super) exclusions: Named,
    pub(super) exceptions: Named,
    pub(super) clauses: Vec<(Fact, &'a Id)>,
    pub(super) regular: Vec<Regular<'a>>,
    pub(super) beyond_knowledge: bool,
    pub(super) after_penalties: bool,
}

/// A fact that is presumed not to be so, or the values of a group that are presumed away.
#[derive(Clone, Debug)]
pub(super) struct Regular<'a> {
    pub(super) question: Question,
    pub(super) facts: Vec<Fact>,
    pub(super) prepared: &'a Prepared,
}

impl Regular<'_> {
    pub(super) fn in_language(&self, language: Language) -> String {
        match self.question {
            Question::Fact(fact) => self.prepared.phrase(fact, false, language).into_owned(),
            group => {
                let names = self.facts.iter().filter_map(|fact| fact.value_name(language));
                Words::of(language).none_of(group, &names.collect::<Vec<_>>())
            }
        }
    }

    /// The keys under which a case would say so.
    fn keys(&self) -> String {
        let keys = self.facts.iter().map(|fact| format!("{} = no", self.prepared.key(*fact)));
        keys.collect::<Vec<_>>().join(", ")
    }
}

/// Places, and what is called so there.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    places: Places,
    claims: Vec<Claim>,
}

/// What a fact would claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) fact: Fact,
    pub(super) norm: Norm,
    pub(super) citation: Citation,
    pub(super) name: Bilingual,
}

impl Named {
    pub(super) fn add(&mut self, claim: Claim) {
        self.places.add(claim.citation);
        if !self.claims.contains(&claim) {
            self.claims.push(claim);
        }
    }

    /// The claims to what stands in the law, or to what was read into it.
    pub(super) fn read(&self, read: bool) -> impl Iterator<Item = &Claim> {
        let is_reading = |one: &Claim| one.citation.place().instrument.is_reading();
        self.claims.iter().filter(move |one| is_reading(one) == read).stepwise()
    }

    /// Each run of places, with what is called so there where that is wanted: of the law, or of what
    /// was read into it.
    fn in_language(&self, read: bool, named: bool, language: Language) -> Vec<String> {
        let words = Words::of(language);
        let wanted = |places: &[Citation]| {
            places.first().is_some_and(|one| one.place().instrument.is_reading() == read)
        };
        let runs = self.places.runs(language).into_iter();
        let runs = runs.filter(|(_, places)| wanted(places)).map(|(text, places)| {
            if !named {
                return text;
            }
            let here = |place: Place| {
                let claims = self.claims.iter();
                claims.filter(move |one| one.citation.place() == place).map(|one| one.name)
            };
            let names = distinct(places.iter().flat_map(|one| here(one.place())));
            let names = distinct(names.into_iter().map(|name| name.in_language(language)));
            words.titled(&text, &names.join(words.semicolon))
        });
        runs.collect()
    }
}

/// A line of what nobody claims: of the law, or of what was read into it.
pub(super) struct Unclaimed<'p, 'a> {
    pub(super) kind: PresumptionKind,
    pub(super) named: &'p Named,
    pub(super) read: bool,
    clauses: &'p [(Fact, &'a Id)],
}

impl Unclaimed<'_, '_> {
    /// With what is called so at each place, or by the places alone.
    pub(super) fn in_language(&self, named: bool, language: Language) -> Option<String> {
        let words = Words::of(language);
        let mut places = self.named.in_language(self.read, named, language);
        places.extend(self.clauses().into_iter().map(|clause| clause.to_string()));
        let text = places.join(words.comma);
        (!places.is_empty()).then(|| match self.kind {
            PresumptionKind::Outside => words.nothing_excludes(&text),
            _ => words.nobody_claims(&text),
        })
    }

    pub(super) fn clauses(&self) -> Vec<&Id> {
        distinct(self.clauses.iter().map(|(_, clause)| *clause))
    }

    /// The facts that would claim so.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let facts = self.named.read(self.read).map(|one| one.fact);
        distinct(facts.chain(self.clauses.iter().map(|(fact, _)| *fact)))
    }
}

impl<'a> Presumed<'a> {
    /// Whether an exception at this place is presumed not to be claimed.
    pub(super) fn has(&self, place: Place) -> bool {
        self.exceptions.places.has(place)
    }

    /// The facts that are presumed.
    pub(super) fn facts(&self) -> FactMask {
        let regular = self.regular.iter().flat_map(|one| one.facts.iter().copied());
        let unclaimed = self.unclaimed_lines().into_iter().flat_map(|line| line.facts());
        regular.chain(unclaimed).collect()
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// By which instruments the exceptions stand that are presumed not to be claimed.
    pub(super) fn instruments(&self) -> impl Iterator<Item = Instrument> {
        let claims = self.exclusions.claims.iter().chain(&self.exceptions.claims);
        claims.map(|one| one.citation.place().instrument).stepwise()
    }

    /// How many lines they are.
    pub(super) fn count(&self) -> usize {
        let unclaimed = self.unclaimed_lines().into_iter();
        let unclaimed = unclaimed.filter(|one| !one.facts().is_empty()).count();
        self.regular.len() + self.codes_of_the_law().count() + unclaimed
    }

    /// What nobody claims, by its places.
    pub(crate) fn unclaimed(&self, language: Language) -> Vec<String> {
        let lines = self.unclaimed_lines().into_iter();
        lines.filter_map(|one| one.in_language(false, language)).collect()
    }

    /// What nobody claims: what would take the handling out of the rules, and exceptions; each of
    /// the provisions of the law, then of what was read into them.
    pub(super) fn unclaimed_lines(&self) -> [Unclaimed<'_, 'a>; 4] {
        let (outside, exception) = (PresumptionKind::Outside, PresumptionKind::Exception);
        [
            (outside, &self.exclusions, false, [].as_slice()),
            (outside, &self.exclusions, true, &[]),
            (exception, &self.exceptions, false, &self.clauses),
            (exception, &self.exceptions, true, &[]),
        ]
        .map(|(kind, named, read, clauses)| Unclaimed { kind, named, read, clauses })
    }

    /// What is presumed to be as it should, with the keys under which a case says so, and of the
    /// law.
    pub(crate) fn regular(&self, language: Language) -> Vec<String> {
        let words = Words::of(language);
        let regular = self.regular.iter();
        let regular = regular.map(|one| words.keyed(&one.in_language(language), &one.keys()));
        regular.chain(self.codes_of_the_law().map(|code| code.of_the_law(language))).collect()
    }

    /// What is presumed of the law.
    pub(super) fn codes_of_the_law(&self) -> impl Iterator<Item = WarningCode> + use<> {
        let unread = self.beyond_knowledge.then_some(WarningCode::LawReadBefore);
        let in_part = self.after_penalties.then_some(WarningCode::PartInForce);
        unread.into_iter().chain(in_part).stepwise()
    }
}

impl WarningCode {
    /// What is presumed of the law, in words.
    pub(super) fn of_the_law(self, language: Language) -> String {
        let words = Words::of(language);
        match self {
            Self::PartInForce => words.penalties_changed(PENALTIES_2026_FROM),
            _ => words.nothing_changed_since(KNOWN_THROUGH),
        }
    }
}
