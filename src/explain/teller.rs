//! What is told of a thing, in one language or in both at once.

use super::Explanation;
use super::explained::{FactState, ToldFact, ToldPlace};
use crate::answer::Answer;
use crate::decision::{Decision, FactOrigin};
use crate::fact::{Fact, Question};
use crate::norm::{Citation, Norm};
use crate::text::{Bilingual, Text};
use crate::vocabulary::Id;

/// An explanation in the languages in which it is told.
pub(super) struct Teller<'e, 'a> {
    one: &'e Explanation<'a>,
    /// The same in Japanese, where it is told in both and the other is in English.
    ja: Option<&'e Explanation<'a>>,
}

impl<'e, 'a> Teller<'e, 'a> {
    pub(super) const fn of(one: &'e Explanation<'a>) -> Self {
        Self { one, ja: None }
    }

    pub(super) const fn of_both(en: &'e Explanation<'a>, ja: &'e Explanation<'a>) -> Self {
        Self { one: en, ja: Some(ja) }
    }

    /// The explanation in one of the languages: for what is the same in all.
    pub(super) const fn one(&self) -> &'e Explanation<'a> {
        self.one
    }

    pub(super) const fn decision(&self) -> &'a Decision<'a> {
        self.one.decision
    }

    /// What is told in each language.
    pub(super) fn text(&self, tell: impl Fn(&Explanation<'a>) -> String) -> Text {
        match self.ja {
            None => Text::One(tell(self.one)),
            Some(ja) => Text::Both { en: tell(self.one), ja: tell(ja) },
        }
    }

    /// The same, where something is told.
    pub(super) fn some_text(
        &self,
        tell: impl Fn(&Explanation<'a>) -> Option<String>,
    ) -> Option<Text> {
        let en = tell(self.one)?;
        Some(match self.ja {
            None => Text::One(en),
            Some(ja) => Text::Both { en, ja: tell(ja)? },
        })
    }

    /// Several texts; what one language tells as one with another is empty there.
    pub(super) fn texts(&self, tell: impl Fn(&Explanation<'a>) -> Vec<String>) -> Vec<Text> {
        let first = tell(self.one);
        let Some(second) = self.ja.map(&tell) else {
            return first.into_iter().map(Text::One).collect();
        };
        let count = first.len().max(second.len());
        let (mut first, mut second) = (first.into_iter(), second.into_iter());
        let mut next = || Text::Both {
            en: first.next().unwrap_or_default(),
            ja: second.next().unwrap_or_default(),
        };
        (0..count).map(|_| next()).collect()
    }

    /// A text of the policy.
    pub(super) fn written(&self, text: &Text) -> Text {
        match self.ja {
            None => Text::One(text.in_language(self.one.language).to_owned()),
            Some(_) => text.clone(),
        }
    }

    /// A place and what is told of it: its norm, or those that stand there.
    pub(super) fn place(&self, norm: Norm, citation: Citation) -> ToldPlace {
        self.told_place(vec![norm], citation, |one| one.place(norm, citation))
    }

    /// A place of which the name is another than the title of its norm.
    pub(super) fn named_place(&self, norm: Norm, citation: Citation, name: Bilingual) -> ToldPlace {
        self.told_place(vec![norm], citation, |one| one.named_place(citation, name))
    }

    pub(super) fn citation(&self, citation: Citation) -> ToldPlace {
        self.told_place(citation.norms().collect(), citation, |one| {
            citation.in_language(one.language).to_string()
        })
    }

    fn told_place(
        &self,
        norms: Vec<Norm>,
        citation: Citation,
        tell: impl Fn(&Explanation<'a>) -> String,
    ) -> ToldPlace {
        ToldPlace {
            norms,
            citation: citation.alone().to_string(),
            serves: serves(citation),
            text: self.text(|one| one.abridged(&tell(one))),
        }
    }

    /// A fact that has to be so, or not; where it is open, as it would have to be.
    pub(super) fn fact(&self, fact: Fact, wanted: bool) -> ToldFact {
        let decision = self.decision();
        let answer = decision.facts().get(fact);
        let origin = decision.origin(fact);
        let by_the_case = matches!(origin, Some(FactOrigin::Answered | FactOrigin::Case));
        let clauses = decision.prepared.clauses_behind(fact).filter(|_| !by_the_case);
        ToldFact {
            fact: self.key(fact),
            state: match answer {
                Answer::Unknown => FactState::Open,
                answer if answer == wanted.into() => FactState::Met,
                _ => FactState::Fails,
            },
            wanted: wanted.into(),
            answer,
            origin,
            clauses: super::distinct(clauses.map(|clause| clause.id.clone())),
            consent: decision.relied_on(fact).map(|(place, _)| place),
            entries: decision.entries(fact).iter().map(|entry| entry.at.clone()).collect(),
            text: self.text(|one| match answer {
                Answer::Unknown => {
                    decision.prepared.phrase(fact, wanted, one.language).into_owned()
                }
                _ => one.as_it_is(fact),
            }),
        }
    }

    /// A fact as it is.
    pub(super) fn fact_as_it_is(&self, fact: Fact) -> ToldFact {
        self.fact(fact, self.decision().facts().get(fact) == Answer::Yes)
    }

    /// The id by which a document answers the fact.
    pub(super) fn key(&self, fact: Fact) -> Id {
        self.decision().prepared.key(fact).into()
    }

    /// The id by which a document answers the question.
    pub(super) fn question_id(&self, question: Question) -> Id {
        self.decision().question_id(question).into()
    }
}

/// Of a place outside the Act, the paragraph of the Act that it serves.
pub(super) fn serves(citation: Citation) -> Option<String> {
    citation.serves().map(|_| citation.of_the_act().to_string())
}
