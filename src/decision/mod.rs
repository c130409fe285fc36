//! Decisions: the answer, and what is read off it.

mod duties;
mod exceptions;
mod outcome;
mod prepared;
mod reasons;
mod remedies;
mod suit;
mod unregulated;

pub use crate::digest::Digest;
pub use crate::engine::Authority;
pub use crate::establish::OnRecord;
pub use duties::OwedDuty;
pub use exceptions::ExceptionState;
pub use outcome::{Outcome, ReasonCode, ReliedConsent};
pub use prepared::Prepared;
pub use reasons::{Reason, ReasonKind};
pub use remedies::{Remedy, Step};

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::case::CasePurpose;
use crate::engine::{self, Branch, Permits};
use crate::establish::follows_from;
use crate::fact::{Fact, FactMask, FactSet, Group, Question};
use crate::name::ids;
use crate::policy::OtherLaw;

/// 判断の結論: may the handling happen?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Verdict {
    /// 可: every completion of the open facts permits it.
    Permitted,
    /// 未確定: the open facts decide.
    Undetermined,
    /// 不可: every completion of the open facts prohibits it.
    Prohibited,
}

ids! { Verdict, "verdict" {
    Permitted = "permitted",
    Undetermined = "undetermined",
    Prohibited = "prohibited",
} }

impl Verdict {
    const fn from_prohibited(prohibited: Answer) -> Self {
        match prohibited {
            Answer::Yes => Self::Prohibited,
            Answer::No => Self::Permitted,
            Answer::Unknown => Self::Undetermined,
        }
    }
}

/// 各根拠の判断: what one authority says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ruling {
    verdict: Verdict,
    regulates: Answer,
}

impl Ruling {
    /// Its verdict; permitted where it regulates nothing.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        self.verdict
    }

    /// Whether the authority regulates this handling at all. A policy that says
    /// nothing is not a policy that permits.
    #[must_use]
    pub const fn regulates(self) -> Answer {
        self.regulates
    }

    /// Whether the authority does not regulate this handling.
    #[must_use]
    pub const fn is_not_regulated(self) -> bool {
        matches!(self.regulates, Answer::No)
    }
}

/// 判断: the answer to a case, with everything that can be read off it.
///
/// It refers to the prepared case, and holds the facts and the rulings; reasons,
/// duties, missing facts and presumptions are computed when they are asked for,
/// and their iterators allocate nothing.
#[derive(Clone, Copy)]
pub struct Decision<'a> {
    pub(crate) prepared: &'a Prepared,
    pub(crate) facts: FactSet,
    /// What was said of, be it that it is unknown.
    pub(crate) stated: FactMask,
    pub(crate) presumed: FactMask,
    outcome: engine::Evaluation,
    /// What the caller answered.
    answered: FactMask,
    /// On which consents it was decided, in place of those of the case.
    pub(crate) consents: Option<&'a OnRecord>,
}

impl<'a> Decision<'a> {
    /// The overall verdict: the strictest ruling of the authorities that regulate.
    /// Where the law compels, a promise does not bar the handling; see
    /// [`Decision::is_conflict`].
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        Verdict::from_prohibited(self.outcome.overall)
    }

    /// The ruling of one authority.
    #[must_use]
    pub const fn ruling(&self, authority: Authority) -> Ruling {
        let (prohibited, regulates) = match authority {
            Authority::Act => (self.outcome.act, self.outcome.act_regulates),
            Authority::Policy => (self.outcome.policy, self.outcome.policy_regulates),
        };
        Ruling { verdict: Verdict::from_prohibited(prohibited), regulates }
    }

    /// Whether neither authority regulates the handling.
    #[must_use]
    pub const fn is_not_regulated(&self) -> bool {
        self.ruling(Authority::Act).is_not_regulated()
            && self.ruling(Authority::Policy).is_not_regulated()
    }

    /// 法令による義務との抵触: whether the law compels what the policy promised not
    /// to do. The overall verdict then follows the Act.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.outcome.policy == Answer::Yes && self.outcome.overall == Answer::No
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

    /// 不足する事実: the essential open facts: those for which some completion of
    /// the others makes the verdict turn. Unique, sufficient, minimal; empty
    /// exactly where the verdict is definite.
    pub fn missing(&self) -> impl Iterator<Item = Question> + use<'a> {
        let prepared = self.prepared;
        let facts = self.facts;
        let open = self.outcome.overall == Answer::Unknown;
        open.then(|| prepared.permits.questions(&facts)).into_iter().flatten()
    }

    /// 各根拠に不足する事実: the essential open facts of one authority's ruling: what it
    /// takes to settle that alone, whatever the other says. Empty exactly where the
    /// ruling is definite.
    ///
    /// Unlike [`Decision::missing`] this prepares a search of its own each time.
    #[must_use]
    pub fn missing_of(&self, authority: Authority) -> Vec<Question> {
        if self.ruling(authority).verdict() != Verdict::Undetermined {
            return Vec::new();
        }
        let permits = Permits::of_authority(&self.prepared.program, authority);
        permits.unwrap_or_default().questions(&self.facts).collect()
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
        let branch = match question {
            Question::Fact(fact) => Branch::Fact(fact),
            Question::Kind => Branch::Group(Group::Kind),
            Question::Relation => Branch::Group(Group::Relation),
            Question::Source => Branch::Group(Group::Source),
            Question::Request => Branch::Group(Group::Request),
        };
        let (mut definite, mut all) = (0, 0);
        for state in branch.states(&self.facts, self.prepared.program.reads) {
            all += 1;
            definite += usize::from(self.prepared.permits.settle(&state));
        }
        definite * 100 / usize::max(all, 1)
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
            let permits = &decision.prepared.permits;
            let mut open = decision.facts;
            let reversible = decision.presumed.intersection(side.union(grouped));
            open.no = open.no.minus(reversible);
            permits.questions(&open).fold(all, |all, question| match question {
                // A mixed fact counts on the side on which its reversal changes something.
                Question::Fact(fact)
                    if program.mixed.contains(fact)
                        && !permits.turns_toward(&open, fact, harms) =>
                {
                    all
                }
                Question::Fact(fact) if reversible.contains(fact) => {
                    let behind = follows_from(fact).map_or(FactMask::EMPTY, Group::mask);
                    all.with(fact).union(reversible.intersection(behind))
                }
                Question::Kind => all.union(reversible.intersection(Group::Kind.mask())),
                Question::Relation => all.union(reversible.intersection(Group::Relation.mask())),
                Question::Source => all.union(reversible.intersection(Group::Source.mask())),
                Question::Request => all.union(reversible.intersection(Group::Request.mask())),
                Question::Fact(_) => all,
            })
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
        self.outcome.act == Answer::Yes
            && self.prepared.program.enforcement_withheld(&self.facts) == Answer::Yes
    }

    /// The id by which a document answers the question.
    pub(crate) fn question_id(&self, question: Question) -> String {
        match question {
            Question::Fact(fact) => self.prepared.fact_id(fact).to_owned(),
            key => key.to_string(),
        }
    }

    /// 他の法令: law outside the Act that a biting promise brings in. Reported
    /// beside the verdict, never merged into it.
    pub fn flags(&self) -> impl Iterator<Item = OtherLaw> + use<'a> {
        let prepared = self.prepared;
        let bitten = self
            .reasons()
            .filter(|reason| reason.kind() == ReasonKind::Prohibits)
            .filter_map(move |reason| prepared.policy().promises.get(reason.promise()?)?.flag);
        let case = &prepared.case;
        let policy = prepared.policy();
        let mentioned = policy.flags.iter().filter(move |flag| {
            let purpose = match &case.purpose {
                Some(CasePurpose::Declared(id)) => policy.purpose(id.as_str()).is_some_and(|one| {
                    policy.with_wider(one).any(|one| flag.purposes.contains(&one.id))
                }),
                _ => false,
            };
            flag.handlings.contains(&case.handling) && (flag.purposes.is_empty() || purpose)
        });
        bitten.chain(mentioned.map(|flag| flag.law))
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
