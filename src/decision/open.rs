//! What is open in a decision, and what to ask.

use super::decided::Decision;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::engine::{Asked, Authority};
use crate::fact::{Fact, FactMask, PARTS, Question};
use crate::steps::Stepwise as _;

impl<'a> Decision<'a> {
    /// 不足する事実: the essential open facts: those for which some completion of
    /// the others makes the verdict turn. Unique, sufficient, minimal; empty
    /// exactly where the verdict is definite.
    pub fn missing(&self) -> impl Iterator<Item = Question> + use<'a> {
        let open = self.overall == Answer::Unknown;
        let essential = || self.prepared.exact.essential(Asked::Overall, &self.facts);
        open.then(essential).into_iter().flat_map(FactMask::questions)
    }

    /// 各根拠に不足する事実: the essential open facts of one authority's ruling: what it
    /// takes to settle that alone, whatever the other says. Empty exactly where the
    /// ruling is definite.
    #[must_use]
    pub fn missing_of(&self, authority: Authority) -> Vec<Question> {
        if self.ruling(authority).verdict() != Verdict::Undetermined {
            return Vec::new();
        }
        self.prepared
            .exact
            .essential(Asked::Prohibited(authority), &self.facts)
            .questions()
            .collect()
    }

    /// 確認事項: what to ask now. Of what is missing, a part is left for when the whole to which
    /// it belongs is answered: what was shown before a consent, for when there is one; whether a
    /// system still works, for when the recipient has one; what an opt-out shows, for when it is
    /// filed.
    ///
    /// ```
    /// # let policy: appi::Policy = toml::from_str(&std::fs::read_to_string("examples/policies/complete.toml").unwrap()).unwrap();
    /// # let compiled = policy.compile(appi::Edition::LAST).unwrap();
    /// let case: appi::Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "provision"
    ///     dataset = "customers"
    ///     recipient = { name = "a vendor", country = "US", relation = "third-party" }
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let decision = prepared.decide(&[]);
    /// assert!(decision.questions().count() < decision.missing().count());
    /// ```
    pub fn questions(&self) -> impl Iterator<Item = Question> + use<'a> {
        let missing: Vec<Question> = self.missing().collect();
        let asked = missing.clone();
        missing
            .into_iter()
            .filter(move |question| {
                let Question::Fact(fact) = question else { return true };
                let mut wholes = PARTS.iter().filter(|(_, parts)| parts.contains(fact));
                !wholes.any(|(whole, _)| asked.contains(&Question::Fact(*whole)))
            })
            .stepwise()
    }

    /// The missing question whose answers settle most: the one after which the
    /// verdict is most often definite.
    #[must_use]
    pub fn next_question(&self) -> Option<Question> {
        // `max_by_key` takes the last of equals; the order of the facts should win.
        self.missing()
            .fold(None, |best: Option<(usize, Question)>, asked| {
                let settles = self.settled_by(asked);
                match best {
                    Some((most, _)) if most >= settles => best,
                    _ => Some((settles, asked)),
                }
            })
            .map(|(_, question)| question)
    }

    /// How many answers to the question make the verdict definite, of a hundred.
    fn settled_by(&self, question: Question) -> usize {
        let (mut definite, mut all) = (0, 0);
        for (value, answer) in self.values(question) {
            all += 1;
            let state = self.facts.with(value, answer);
            definite +=
                usize::from(self.prepared.exact.answer(Asked::Overall, &state) != Answer::Unknown);
        }
        definite * 100 / usize::max(all, 1)
    }

    /// The answers to an open question; of the values that no rule reads, one stands for all.
    fn values(&self, question: Question) -> impl Iterator<Item = (Fact, Answer)> + use<> {
        let (values, alone) = match question.group() {
            Err(fact) => (FactMask::EMPTY.with(fact), Some((fact, Answer::No))),
            Ok(group) => {
                let (possible, reads) = (self.facts.possible(group), self.prepared.program.reads);
                let unread = possible.minus(reads).first();
                (unread.into_iter().fold(possible.intersection(reads), FactMask::with), None)
            }
        };
        values.iter().map(|value| (value, Answer::Yes)).chain(alone)
    }
}
