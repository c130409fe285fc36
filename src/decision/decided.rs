//! A decided case: the answer, and what is open in it.

use core::fmt;

use super::on_record::OnRecord;
use super::prepared::Prepared;
use super::stand::{Given, Stand};
use super::verdict::{Ruling, Verdict};
use crate::answer::Answer;
use crate::engine::{Asked, Authority, Told};
use crate::establish::follows_from;
use crate::fact::{Fact, FactMask, FactSet, Group, Question};

impl Prepared {
    /// 判断: decides the case, with these answers in place of those it carries.
    ///
    /// Answers to facts that policy and case have established are ignored; see
    /// [`Prepared::is_settled`]. An answer of *unknown* beats a presumption. Of answers that
    /// cannot stand together none counts: what they are about is unknown, and
    /// [`Decision::contradictions`] names it. Whoever would rather refuse them asks
    /// [`Prepared::check`] first.
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy, Verdict};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "provision"
    ///     dataset = "customers"
    ///     purpose = "invoicing"
    ///     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    ///
    /// let with = |answer| prepared.decide(&[(Fact::ConsentToProvision, answer)]).verdict();
    /// assert_eq!(with(Answer::Yes), Verdict::Permitted);
    /// assert_eq!(with(Answer::Unknown), Verdict::Undetermined);
    /// ```
    #[must_use]
    pub fn decide(&self, answers: &[(Fact, Answer)]) -> Decision<'_> {
        self.decide_with(answers, None)
    }

    pub(super) fn decide_with<'a>(
        &'a self,
        answers: &[(Fact, Answer)],
        consents: Option<&'a OnRecord<'a>>,
    ) -> Decision<'a> {
        let on_record = consents.map_or_else(Default::default, OnRecord::bits);
        let given = Given::of(on_record, answers);
        let mut seen = FactMask::EMPTY;
        let alone = given.iter().all(|one| {
            let first = !seen.contains(one.0);
            seen.insert(one.0);
            first && !self.is_settled(one.0) && self.changes_itself(&one)
        });
        let stand = if alone { self.start_with(&given) } else { self.behind().stand(&given) };
        let Stand { facts, stated, presumed, contradicted } = stand;
        let exact = facts == self.start.facts;
        let told = if exact { self.start_told } else { self.flat.told(&facts) };
        let overall = self.overall(told, &facts);
        let answered = given.answered;
        Decision {
            prepared: self,
            facts,
            stated,
            presumed,
            told,
            exact,
            overall,
            answered,
            contradicted,
            consents,
        }
    }

    /// Whether it is prohibited, all in all, of what the rules tell of these facts.
    pub(super) fn overall(&self, told: Told, facts: &FactSet) -> Answer {
        self.exact.exactly(Asked::Overall, told.evaluation, &self.program, facts)
    }

    /// Whether the answer changes nothing but itself.
    fn changes_itself(&self, (fact, answer): &(Fact, Answer)) -> bool {
        let claims = *answer == Answer::Yes || self.start.facts.yes.contains(*fact);
        !(self.consequential.contains(*fact) || claims && self.claims.contains(*fact))
    }

    /// What stands with answers that change nothing but themselves.
    fn start_with(&self, answers: &Given<'_>) -> Stand {
        let mut stand = self.start;
        for (fact, answer) in answers.iter() {
            stand.facts.set(fact, answer);
            stand.stated.insert(fact);
            stand.presumed.remove(fact);
        }
        stand
    }
}

/// 判断: the answer to a case, with everything that can be read off it.
///
/// It refers to the prepared case, and holds the facts and the rulings; reasons,
/// duties, missing facts and presumptions are computed when they are asked for,
/// and their iterators allocate nothing.
///
/// ```
/// # use appi::{Answer, Case, Edition, Fact, Policy, Verdict};
/// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// # let policy: Policy = toml::from_str(&document).unwrap();
/// # let case: Case = toml::from_str(r#"
/// #     date = "2026-11-21"
/// #     handling = "provision"
/// #     dataset = "customers"
/// #     items = ["name", "email"]
/// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
/// # "#).unwrap();
/// let compiled = policy.compile(Edition::Y2024).unwrap();
/// let prepared = compiled.prepare(&case).unwrap();
/// let decision = prepared.decide(&[(Fact::ConsentToProvision, Answer::No)]);
/// assert_eq!(decision.verdict(), Verdict::Prohibited);
/// let said = decision.explain(appi::Language::En).to_string();
/// assert!(said.contains("APPI Art. 27(1)"), "{said}");
/// ```
#[derive(Clone, Copy)]
pub struct Decision<'a> {
    pub(crate) prepared: &'a Prepared,
    pub(crate) facts: FactSet,
    /// What was said of, be it that it is unknown.
    pub(crate) stated: FactMask,
    pub(crate) presumed: FactMask,
    /// What the rules tell: exactly, or by Kleene's logic.
    pub(super) told: Told,
    pub(super) exact: bool,
    /// Whether it is prohibited, all in all.
    pub(super) overall: Answer,
    /// What the caller answered.
    pub(crate) answered: FactMask,
    /// What the caller's answers contradict each other about, or something that stands.
    pub(super) contradicted: FactMask,
    /// On which consents it was decided, in place of those of the case.
    pub(crate) consents: Option<&'a OnRecord<'a>>,
}

impl<'a> Decision<'a> {
    /// The overall verdict: the strictest ruling of the authorities that regulate.
    /// Where the law compels, a promise does not bar the handling; see
    /// [`Decision::is_conflict`].
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        Verdict::from_prohibited(self.overall)
    }

    /// The ruling of one authority.
    #[must_use]
    pub fn ruling(&self, authority: Authority) -> Ruling {
        let prohibited = self.answer(Asked::Prohibited(authority));
        let regulates = self.answer(Asked::Regulated(authority));
        Ruling { verdict: Verdict::from_prohibited(prohibited), regulates }
    }

    /// What the rules are asked, exactly.
    fn answer(&self, asked: Asked) -> Answer {
        let (prepared, told) = (self.prepared, self.told.evaluation);
        if self.exact {
            return told.answer(asked);
        }
        prepared.exact.exactly(asked, told, &prepared.program, &self.facts)
    }

    /// The same case where these are the facts.
    pub(super) fn where_so(&self, facts: FactSet) -> Self {
        let told = self.prepared.flat.told(&facts);
        let overall = self.prepared.overall(told, &facts);
        Self { facts, told, exact: false, overall, ..*self }
    }

    /// Whether neither authority regulates the handling.
    #[must_use]
    pub fn is_not_regulated(&self) -> bool {
        self.ruling(Authority::Act).is_not_regulated()
            && self.ruling(Authority::Policy).is_not_regulated()
    }

    /// 法令による義務との抵触: whether the law compels what the policy promised not
    /// to do. The overall verdict then follows the Act.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.overall == Answer::No
            && self.answer(Asked::Prohibited(Authority::Policy)) == Answer::Yes
    }

    /// The prepared case.
    #[must_use]
    pub const fn prepared(&self) -> &'a Prepared {
        self.prepared
    }

    /// Every answer on which the decision rests, presumed ones included.
    #[must_use]
    pub const fn facts(&self) -> &FactSet {
        &self.facts
    }

    /// 矛盾する回答: what the answers given to [`Prepared::decide`] contradict each other
    /// about, or the documents: answered twice in different ways, yes to two facts that
    /// [exclude each other](Fact::excludes), no to one that [follows](Fact::implies) or to every
    /// value of a key that is possible. None of these answers counts.
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy, Verdict};
    /// # use appi::fact::Question;
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
    /// let consent = |answer| (Fact::ConsentToProvision, answer);
    ///
    /// let decision = prepared.decide(&[consent(Answer::No), consent(Answer::Yes)]);
    /// assert!(decision.contradictions().eq([Question::Fact(Fact::ConsentToProvision)]));
    /// assert_eq!(decision.verdict(), Verdict::Undetermined);
    /// ```
    pub fn contradictions(&self) -> impl Iterator<Item = Question> + use<> {
        self.contradicted.questions()
    }

    /// 推定: the presumed facts whose reversal could change the verdict: of a
    /// permission, the irregularities nobody alleges; of a prohibition, the
    /// exceptions nobody claims; of what is undetermined, both.
    pub fn presumptions(&self) -> impl Iterator<Item = Question> + use<'a> {
        let verdict = self.verdict();
        let program = &self.prepared.program;
        let could_prohibit = (verdict != Verdict::Prohibited).then_some((program.up, true));
        let could_permit = (verdict != Verdict::Permitted).then_some((program.down, false));
        let decision = *self;
        // Contradicting one value of a group settles the others too.
        let grouped = Group::values();
        let sides = could_prohibit
            .into_iter()
            .chain(could_permit)
            .filter(move |(side, _)| decision.presumed.meets(&side.union(grouped)));
        let presumed = sides.fold(FactMask::EMPTY, move |all, (side, harms)| {
            let exact = &decision.prepared.exact;
            let reversible = decision.presumed.intersection(side.union(grouped));
            let mut open = decision.facts;
            open.no = open.no.minus(reversible);
            let essential = exact.essential(Asked::Overall, &open);
            // A fact that can do both counts on the side on which its reversal changes something.
            let single = essential.intersection(reversible).minus(grouped).iter();
            let turning = single.filter(|fact| exact.turns_toward(&open, *fact, harms));
            let behind = |fact| follows_from(fact).map_or(FactMask::EMPTY, Group::mask);
            let all = turning
                .fold(all, |all, fact| all.with(fact).union(reversible.intersection(behind(fact))));
            let groups = Group::ALL.into_iter().map(Group::mask);
            let groups = groups.filter(|group| essential.meets(group));
            groups.fold(all, |all, group| all.union(reversible.intersection(group)))
        });
        presumed.questions()
    }

    /// Whether the fact is presumed not to be so.
    #[must_use]
    pub fn is_presumed(&self, fact: Fact) -> bool {
        self.presumed.contains(fact)
    }

    /// 権限の不行使: whether the Commission does not use its powers against this
    /// provision (Art. 149(2)). The verdict stays what it is.
    #[must_use]
    pub fn enforcement_withheld(&self) -> bool {
        self.answer(Asked::Prohibited(Authority::Act)) == Answer::Yes
            && self.prepared.program.enforcement_withheld(&self.facts) == Answer::Yes
    }

    /// The id by which a document answers the question.
    pub(crate) fn question_id(&self, question: Question) -> String {
        match question {
            Question::Fact(fact) => self.prepared.fact_id(fact).to_owned(),
            key => key.to_string(),
        }
    }
}

impl fmt::Debug for Decision<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decision")
            .field("verdict", &self.verdict())
            .field("act", &self.ruling(Authority::Act))
            .field("policy", &self.ruling(Authority::Policy))
            .field("facts", &self.facts)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Edition;
    use crate::policy::Policy;

    /// What changes nothing but itself needs no second look at what follows.
    #[test]
    fn an_answer_without_consequences_changes_itself() {
        let policy = include_str!("../../examples/policies/002-gmo-globalsign.toml");
        let policy: Policy = toml::from_str(policy).unwrap();
        let compiled = policy.compile(Edition::LAST).unwrap();
        let mut alone = 0;
        for case in [
            include_str!("../../examples/cases/2-joint-use-in-the-group.toml"),
            include_str!("../../examples/cases/4-us-vendor-without-an-equivalent-system.toml"),
            include_str!("../../examples/cases/6-marketing-by-a-third-party.toml"),
        ] {
            let prepared = compiled.prepare(&toml::from_str(case).unwrap()).unwrap();
            for fact in Fact::ACT {
                for answer in [Answer::Yes, Answer::No, Answer::Unknown] {
                    let answers = [(*fact, answer)];
                    if !prepared.is_settled(*fact) && prepared.changes_itself(&answers[0]) {
                        alone += 1;
                        let given = Given::of(Default::default(), &answers);
                        let (one, other) =
                            (prepared.start_with(&given), prepared.behind().stand(&given));
                        assert_eq!(one, other, "{fact} {answer}");
                    }
                }
            }
        }
        assert!(alone > 300, "{alone} answers");
    }
}
