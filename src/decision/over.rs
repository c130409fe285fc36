//! A case decided once for every combination of the answers that vary.

use core::fmt;

use super::decided::Decision;
use super::duties::{Owed, OwedDuty};
use super::prepared::Prepared;
use super::reasons::{Did, Reason};
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::fact::Fact;
use crate::text::Language;

/// 組合せごとの判断: a case decided for every combination of answers to a few facts, once: to
/// look an answer up takes some nanoseconds, whatever the policy says. Made by
/// [`Prepared::over`].
#[derive(Debug)]
pub struct Over<'p> {
    facts: Vec<Fact>,
    /// By the answers as digits to the base of three, the first fact first.
    all: Vec<DecidedOver<'p>>,
}

/// 組合せの判断: the decision for one combination, with what is read off it most.
#[derive(Debug)]
pub struct DecidedOver<'p> {
    decision: Decision<'p>,
    reasons: Vec<Did<'p>>,
    duties: Vec<Owed<'p>>,
    /// Beside what is read off with it: most look no further.
    verdict: Verdict,
}

impl<'p> DecidedOver<'p> {
    /// The decision, as [`Prepared::decide`] makes it of the same answers.
    #[must_use]
    #[inline]
    pub const fn decision(&self) -> &Decision<'p> {
        &self.decision
    }

    /// Its verdict ([`Decision::verdict`]).
    #[must_use]
    #[inline]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// Its reasons ([`Decision::reasons`]).
    #[must_use]
    #[inline]
    pub fn reasons(&self) -> impl ExactSizeIterator<Item = Reason<'_>> {
        self.reasons.iter().map(|did| Reason::new(&self.decision, *did))
    }

    /// The duties that arise ([`Decision::duties`]).
    #[must_use]
    #[inline]
    pub fn duties(&self) -> impl ExactSizeIterator<Item = OwedDuty<'_>> {
        self.duties.iter().map(|owed| OwedDuty::new(&self.decision, *owed))
    }
}

impl<'p> Over<'p> {
    /// 変わり得る事実の数の上限: to how many facts the answers may vary; each has three.
    pub const MOST_FACTS: usize = 5;

    /// The facts, in the order in which they are answered.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// What was decided for these answers, one to each fact in order; an answer that is left
    /// out is unknown, and one too many is ignored.
    #[must_use]
    #[inline]
    pub fn decide(&self, answers: &[Answer]) -> Option<&DecidedOver<'p>> {
        let answer = |at| answers.get(at).copied().unwrap_or(Answer::Unknown);
        let place = (0..self.facts.len()).fold(0, |place, at| place * 3 + digit(answer(at)));
        self.all.get(place)
    }
}

#[inline]
const fn digit(answer: Answer) -> usize {
    match answer {
        Answer::Yes => 0,
        Answer::No => 1,
        Answer::Unknown => 2,
    }
}

/// 組合せの過多: more facts were named than a case is decided over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyFacts {
    facts: usize,
}

impl TooManyFacts {
    /// How many facts were named.
    #[must_use]
    pub const fn facts(&self) -> usize {
        self.facts
    }

    /// What is wrong, and what would be right.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (facts, most) = (self.facts, Over::MOST_FACTS);
        match language {
            Language::En => format!(
                "answers to {facts} facts have too many combinations: expected at most {most} facts"
            ),
            Language::Ja => format!(
                "{facts}個の事実に対する回答は組合せが多過ぎる。事実は{most}個までとすること。"
            ),
        }
    }
}

impl fmt::Display for TooManyFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::En))
    }
}

impl core::error::Error for TooManyFacts {}

impl Prepared {
    /// 組合せごとの判断: decides the case for every combination of answers to these facts,
    /// which vary from record to record, so that each record is only looked up.
    ///
    /// # Errors
    ///
    /// With more than [`Over::MOST_FACTS`] facts.
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy, Verdict};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     purpose = "invoicing"
    /// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
    /// # "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let over = prepared.over(&[Fact::ConsentToProvision, Fact::ImproperUse]).unwrap();
    ///
    /// let given = over.decide(&[Answer::Yes, Answer::No]).unwrap();
    /// assert_eq!(given.verdict(), Verdict::Permitted);
    /// assert_eq!(given.duties().len(), given.decision().duties().count());
    /// let refused = over.decide(&[Answer::No, Answer::No]).unwrap();
    /// assert_eq!(refused.verdict(), Verdict::Prohibited);
    /// ```
    pub fn over(&self, facts: &[Fact]) -> Result<Over<'_>, TooManyFacts> {
        if facts.len() > Over::MOST_FACTS {
            return Err(TooManyFacts { facts: facts.len() });
        }
        let mut combinations: Vec<Vec<(Fact, Answer)>> = vec![Vec::new()];
        for fact in facts {
            let each = |before: &Vec<(Fact, Answer)>| {
                [Answer::Yes, Answer::No, Answer::Unknown]
                    .map(|answer| before.iter().copied().chain([(*fact, answer)]).collect())
            };
            combinations = combinations.iter().flat_map(each).collect();
        }
        let decided = combinations.iter().map(|answers| {
            let decision = self.decide(answers);
            let reasons = decision.did().collect();
            let verdict = decision.verdict();
            let duties = decision.owing(true).filter(|_| verdict != Verdict::Prohibited).collect();
            DecidedOver { decision, reasons, duties, verdict }
        });
        Ok(Over { all: decided.collect(), facts: facts.to_vec() })
    }
}
