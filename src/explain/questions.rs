//! What to find out, and what either answer leads to.

use super::Explanation;
use super::explained::{ToldQuestion, ToldValue};
use super::teller::Teller;
use crate::answer::Answer;
use crate::decision::Verdict;
use crate::engine::{Asked, Authority};
use crate::fact::{Fact, FactMask, FactSet, Group, Question};
use crate::text::Text;

impl Explanation<'_> {
    pub(crate) fn question(&self, question: Question) -> String {
        self.words().keyed(self.asked(question), &self.decision.question_id(question))
    }

    fn asked(&self, question: Question) -> &str {
        match question {
            Question::Fact(fact) => self.decision.prepared.question(fact, self.language),
            other => other.in_language(self.language).unwrap_or_default(),
        }
    }

    /// The verdict where the facts are these; none where it is open.
    fn settled(&self, facts: &FactSet) -> Option<Verdict> {
        match self.decision.prepared.exact.answer(Asked::Overall, facts) {
            Answer::Yes => Some(Verdict::Prohibited),
            Answer::No => Some(Verdict::Permitted),
            Answer::Unknown => None,
        }
    }

    fn open_values(&self, group: Group) -> FactMask {
        group.mask().minus(self.decision.facts().known())
    }

    /// The facts with a value of a group, and none of the others.
    fn with_value(&self, group: Group, value: Fact) -> FactSet {
        let others = self.open_values(group);
        let others = others.iter().filter(|other| *other != value);
        let one = self.decision.facts().with(value, Answer::Yes);
        others.fold(one, |facts, other| facts.with(other, Answer::No))
    }

    /// The verdict where the facts are these, in a word; none where it is open.
    fn leads_to(&self, facts: &FactSet) -> Option<String> {
        let (words, prepared) = (self.words(), self.decision.prepared);
        let (verdict, plain) = match prepared.exact.answer(Asked::Overall, facts) {
            Answer::Yes => (Verdict::Prohibited, words.prohibited_short),
            Answer::No => (Verdict::Permitted, words.permitted_short),
            Answer::Unknown => return None,
        };
        if let Some(own) = words.own_words(prepared.case.handling, verdict) {
            return Some(own.to_owned());
        }
        let by_the_act = prepared.exact.answer(Asked::Prohibited(Authority::Act), facts);
        let by_whom = match (verdict, by_the_act) {
            (Verdict::Prohibited, Answer::No) => words.policy,
            (Verdict::Prohibited, Answer::Yes) => words.act,
            _ => return Some(plain.to_owned()),
        };
        Some(words.parenthesis(plain, by_whom))
    }

    /// What each value leads to; the values of which the same follows, as one.
    fn values_lead_to(&self, group: Group) -> String {
        let words = self.words();
        let mut then: Vec<(Vec<&str>, String)> = Vec::new();
        for value in self.open_values(group).iter() {
            let leads = self.leads_to(&self.with_value(group, value));
            let leads = leads.unwrap_or_else(|| words.undetermined_short.to_owned());
            let Some(name) = value.value_name(self.language) else { continue };
            match then.iter_mut().find(|(_, same)| *same == leads) {
                Some((names, _)) => names.push(name),
                None => then.push((vec![name], leads)),
            }
        }
        words.values_lead_to(&then)
    }
}

impl Teller<'_, '_> {
    pub(super) fn contradictions(&self) -> Vec<ToldQuestion> {
        self.decision().contradictions().map(|one| self.question(one)).collect()
    }

    /// What is missing, the most telling first.
    pub(super) fn missing(&self) -> Vec<ToldQuestion> {
        if self.decision().verdict() != Verdict::Undetermined {
            return Vec::new();
        }
        let first = self.one().asked_first();
        let others = self.one().open().iter().copied().filter(|one| Some(*one) != first);
        let told = first.into_iter().chain(others).map(|question| self.settling(question));
        told.collect()
    }

    /// What would settle the policy, where the Act has decided already.
    pub(super) fn missing_of_the_policy(&self) -> Vec<ToldQuestion> {
        if self.decision().verdict() == Verdict::Undetermined {
            return Vec::new();
        }
        let open = self.decision().missing_of(Authority::Policy);
        open.into_iter().map(|one| self.question(one)).collect()
    }

    /// A question, and what each answer leads to.
    fn settling(&self, question: Question) -> ToldQuestion {
        let (one, mut told) = (self.one(), self.question(question));
        let facts = one.decision.facts();
        let leads_to = match question.group() {
            Err(fact) => {
                let then = |answer| one.settled(&facts.with(fact, answer));
                (told.if_yes, told.if_no) = (then(Answer::Yes), then(Answer::No));
                self.text(|one| {
                    let then = |answer| one.leads_to(&facts.with(fact, answer));
                    let (yes, no) = (then(Answer::Yes), then(Answer::No));
                    one.words().leads_to(yes.as_deref(), no.as_deref())
                })
            }
            Ok(group) => {
                let values = one.open_values(group);
                let values = values.iter().map(|value| ToldValue {
                    value: self.key(value),
                    leads_to: one.settled(&one.with_value(group, value)),
                });
                told.values = values.collect();
                self.text(|one| one.values_lead_to(group))
            }
        };
        let is_empty = |text: &Text| text.in_language(one.language).is_empty();
        told.leads_to = Some(leads_to).filter(|text| !is_empty(text));
        told
    }

    pub(super) fn question(&self, question: Question) -> ToldQuestion {
        ToldQuestion {
            id: self.question_id(question),
            values: Vec::new(),
            if_yes: None,
            if_no: None,
            help: match question {
                Question::Fact(Fact::Term(_)) => None,
                question => Some(self.question_id(question)),
            },
            question: self.text(|one| one.asked(question).to_owned()),
            leads_to: None,
        }
    }
}
