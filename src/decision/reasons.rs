//! Reasons: every rule that bit, was lifted, or stayed open.

use super::Decision;
use super::program::{Authority, Entry, Origin, Route};
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet, Group, Silence};
use crate::norm::{Citation, Instrument, Norm};
use crate::policy::Clause;
use crate::rule::{Condition, Effect, Element, any_holds};
use crate::vocabulary::Id;

/// What a rule did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// 禁止: it prohibits.
    Prohibits,
    /// 例外該当: an exception lifts it.
    Lifted,
    /// 未確定: the open facts decide.
    Open,
    /// 適用外: it takes the handling out of the rules.
    Excludes,
}

/// 理由: one rule of one authority, and what it did.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'a> {
    decision: Decision<'a>,
    entry: &'a Entry,
    outcome: Outcome,
}

impl<'a> Reason<'a> {
    /// Who says so.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        self.entry.authority()
    }

    /// What the rule did.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The norm of the Act; `None` for a promise.
    #[must_use]
    pub const fn norm(&self) -> Option<Norm> {
        match self.entry.origin {
            Origin::Act(rule) => Some(rule.norm),
            Origin::Promise(_) | Origin::Duty => None,
        }
    }

    /// The place in the Act, in the edition of the case; `None` for a promise.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        self.norm()?.citation_on(self.decision.prepared.day())
    }

    pub(crate) const fn promise(&self) -> Option<usize> {
        match self.entry.origin {
            Origin::Act(_) | Origin::Duty => None,
            Origin::Promise(promise) => Some(promise),
        }
    }

    /// The clause that makes the promise; `None` for a rule of the Act.
    #[must_use]
    pub fn clause(&self) -> Option<&'a Clause> {
        let policy = self.decision.prepared.policy;
        policy.clause(policy.promises.get(self.promise()?)?.clause.as_str())
    }

    /// The exceptions that matter: those that lift the rule, those still open,
    /// and those that were claimed and fail.
    pub fn exceptions(&self) -> impl Iterator<Item = ExceptionState<'a>> + use<'a> {
        let decision = self.decision;
        let entry = self.entry;
        let wanted = match self.outcome {
            Outcome::Lifted => Some(Answer::Yes),
            Outcome::Open => Some(Answer::Unknown),
            Outcome::Prohibits | Outcome::Excludes => None,
        };
        entry
            .routes
            .iter()
            .map(move |route| ExceptionState {
                decision,
                route,
                answer: any_holds(&route.cubes, &decision.facts),
            })
            .filter(move |state| {
                Some(state.answer) == wanted || (wanted != Some(Answer::Yes) && state.is_claimed())
            })
    }

    /// Every citation among the reason: of the rule, of the limbs that the Order or
    /// the Rules spell out, of its exceptions that matter, and of the limbs of those.
    pub fn citations(&self) -> impl Iterator<Item = Citation> + use<'a> {
        let spelt_out = self.spelt_out().map(|(_, citation)| citation);
        self.citation().into_iter().chain(spelt_out).chain(
            self.exceptions().flat_map(|state| state.citation().into_iter().chain(state.limbs())),
        )
    }

    /// The limbs of the rule that the Order or the Rules spell out.
    pub(crate) fn spelt_out(&self) -> impl Iterator<Item = (Norm, Citation)> + use<'a> {
        let day = self.decision.prepared.day();
        let edition = self.decision.prepared.edition;
        let rule = match self.entry.origin {
            Origin::Act(rule) => Some(rule),
            Origin::Promise(_) | Origin::Duty => None,
        };
        rule.into_iter()
            .flat_map(move |rule| rule.when_in(edition))
            .filter_map(move |element| Some((element.norm, element.norm.citation_on(day)?)))
            .filter(|(_, citation)| {
                let instrument = citation.place().instrument;
                matches!(instrument, Instrument::CabinetOrder | Instrument::CommissionRules)
            })
    }

    /// The open facts on which it depends whether the rule is reached.
    pub(crate) fn open(&self) -> FactMask {
        self.entry.open(&self.decision.facts)
    }

    /// Every clause among the reason: of the promise, of its exceptions that
    /// matter, and of what establishes the facts these rest on.
    pub fn clauses(&self) -> impl Iterator<Item = &'a Clause> + use<'a> {
        let decision = self.decision;
        let entry = self.entry;
        let policy = self.authority() == Authority::Policy;
        let behind_rule = entry
            .when
            .iter()
            .flat_map(|cube| cube.facts().iter())
            .flat_map(move |fact| decision.prepared.clauses_behind(fact));
        self.clause()
            .into_iter()
            .chain(self.exceptions().flat_map(|state| state.clauses()))
            .chain(behind_rule.filter(move |_| policy))
    }

    /// The items because of which the rule bites or stays open.
    pub fn items(&self) -> impl Iterator<Item = &'a Id> + use<'a> {
        let prepared = self.decision.prepared;
        let lifted = self.outcome == Outcome::Lifted;
        self.exceptions()
            .filter(move |_| !lifted)
            .flat_map(|state| state.facts())
            .flat_map(move |fact| prepared.items_behind(fact))
    }
}

/// 例外: an exception of a rule, and whether it holds.
#[derive(Clone, Copy, Debug)]
pub struct ExceptionState<'a> {
    decision: Decision<'a>,
    route: &'a Route,
    answer: Answer,
}

impl<'a> ExceptionState<'a> {
    /// Whether it holds.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// The norm, where it is an exception of the Act or takes one over.
    #[must_use]
    pub fn norm(&self) -> Option<Norm> {
        self.route.origin.lift.map(|lift| lift.norm)
    }

    /// Its place in the Act, in the edition of the case.
    #[must_use]
    pub fn citation(&self) -> Option<Citation> {
        self.norm()?.citation_on(self.decision.prepared.day())
    }

    /// The clause that makes it, where a policy does.
    #[must_use]
    pub fn clause(&self) -> Option<&'a Clause> {
        self.decision.prepared.policy.clauses.get(self.route.origin.clause?)
    }

    /// The clause that makes it and those that establish the facts it rests on.
    fn clauses(self) -> impl Iterator<Item = &'a Clause> + use<'a> {
        let decision = self.decision;
        self.clause()
            .into_iter()
            .chain(self.facts().flat_map(move |fact| decision.prepared.clauses_behind(fact)))
    }

    /// The facts it reads, as the exception is written.
    pub(crate) fn facts(self) -> impl Iterator<Item = Fact> + use<'a> {
        let own = self.route.cubes.iter().flat_map(|cube| cube.facts().iter());
        let prepared = self.decision.prepared;
        let settled = prepared
            .established
            .basis
            .iter()
            .map(|(fact, _)| *fact)
            .chain(prepared.established.items.iter().map(|one| one.fact))
            .filter(move |fact| self.elements().any(|element| element.needs.reads(*fact)));
        own.chain(settled)
    }

    fn elements(self) -> impl Iterator<Item = &'static Element> + use<'a> {
        let edition = self.decision.prepared.edition;
        self.route.origin.lift.into_iter().flat_map(move |lift| lift.elements_in(edition))
    }

    /// The places of the limbs that do not hold, or not yet.
    pub fn limbs(self) -> impl Iterator<Item = Citation> + use<'a> {
        let day = self.decision.prepared.day();
        let facts = self.decision.facts;
        let holds = self.answer == Answer::Yes;
        self.elements()
            .filter(move |element| holds || element.needs.holds(&facts) != Answer::Yes)
            .filter_map(move |element| element.norm.citation_on(day))
    }

    /// The facts that keep it from holding: answered against it, or open.
    pub fn lacking(self) -> impl Iterator<Item = (Fact, Answer)> + use<'a> {
        let facts = self.decision.facts;
        let nearest = self.nearest_cube();
        nearest.into_iter().flat_map(move |cube| {
            let against = move |fact: Fact, wanted: Answer| {
                let answer = facts.get(fact);
                (answer != wanted).then_some((fact, answer))
            };
            let yes = cube.yes.iter().filter_map(move |fact| against(fact, Answer::Yes));
            let no = cube.no.iter().filter_map(move |fact| against(fact, Answer::No));
            yes.chain(no)
        })
    }

    /// The way of fulfilling it that is nearest to the facts.
    fn nearest_cube(self) -> Option<crate::rule::Cube> {
        let facts = self.decision.facts;
        self.route.cubes.iter().copied().min_by_key(|cube| {
            let lacking = cube.yes.minus(facts.yes).len() + cube.no.minus(facts.no).len();
            let against =
                cube.yes.intersection(facts.no).len() + cube.no.intersection(facts.yes).len();
            // What nobody has claimed is farther off than what somebody has denied.
            let unclaimed = cube.yes.intersection(self.decision.presumed).len();
            (against, lacking, unclaimed)
        })
    }

    /// The norm of the limb that fails, where it is an item of the Act of its own; else
    /// that of the exception.
    pub(crate) fn failing_norm(self) -> Option<Norm> {
        let facts = self.decision.facts;
        let mut failing =
            self.elements().filter(move |element| element.needs.holds(&facts) != Answer::Yes);
        let day = self.decision.prepared.day();
        let of_the_act = |norm: Norm| {
            norm.citation_on(day).is_some_and(|one| one.place().instrument == Instrument::Act)
        };
        let Some(first) = failing.next().map(|element| element.norm) else { return self.norm() };
        let alone = failing.all(|element| element.norm == first);
        // A bar is no limb that could help.
        let bars = |element: &Element| {
            let mut positive = false;
            element.needs.atoms(&mut |_, affirmed| positive |= affirmed);
            element.norm == first && !positive
        };
        if alone && of_the_act(first) && !self.elements().any(bars) {
            Some(first)
        } else {
            self.norm()
        }
    }

    /// The places in the Act of the limbs that read one of these facts, the exception's
    /// own aside.
    pub(crate) fn limbs_about(
        self,
        changed: &dyn Fn(Fact) -> bool,
    ) -> impl Iterator<Item = Citation> {
        let day = self.decision.prepared.day();
        let own = self.norm();
        self.elements()
            .filter(move |element| Some(element.norm) != own)
            .filter(move |element| {
                let mut about = false;
                element.needs.atoms(&mut |fact, _| about |= changed(fact));
                about
            })
            .filter_map(move |element| element.norm.citation_on(day))
            .filter(|citation| citation.place().instrument == Instrument::Act)
    }

    /// Whether somebody claims it: the arrangement that it is about exists, or one
    /// of its claims is answered with yes.
    pub(crate) fn is_claimed(self) -> bool {
        let facts = &self.decision.facts;
        match self.elements().next() {
            Some(first) if is_relation(&first.needs) => first.needs.holds(facts) != Answer::No,
            Some(first) => {
                let said_unknown = self.decision.prepared.established.said_unknown;
                let mut doubtful = false;
                first.needs.atoms(&mut |fact, is| doubtful |= is && said_unknown.contains(fact));
                doubtful
                    || affirmed(&first.needs, facts, &|_| true)
                    || self.elements().any(|element| {
                        affirmed(&element.needs, facts, &|fact| {
                            fact.silence() == Silence::PresumedNo
                        })
                    })
            }
            None => self.route.cubes.iter().any(|cube| {
                cube.yes.intersection(facts.yes).iter().any(|fact| fact.group().is_none())
            }),
        }
    }
}

fn is_relation(condition: &Condition) -> bool {
    let mut found = false;
    condition.atoms(&mut |fact, _| found |= fact.group() == Some(Group::Relation));
    found
}

/// Whether an affirmed fact of the condition, of those wanted, is answered with yes.
fn affirmed(condition: &Condition, facts: &FactSet, wanted: &dyn Fn(Fact) -> bool) -> bool {
    let mut found = false;
    condition.atoms(&mut |fact, is| {
        found |= is && wanted(fact) && facts.get(fact) == Answer::Yes;
    });
    found
}

impl<'a> Decision<'a> {
    /// 理由: every rule that bit, was lifted, stayed open or took the handling out
    /// of the rules, of both authorities; those that decide first.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'a>> + use<'a> {
        let decision = *self;
        [Outcome::Excludes, Outcome::Prohibits, Outcome::Open, Outcome::Lifted]
            .into_iter()
            .flat_map(move |wanted| {
                decision.prepared.program.entries.iter().filter_map(move |entry| {
                    (decision.outcome_of(entry) == Some(wanted)).then_some(Reason {
                        decision,
                        entry,
                        outcome: wanted,
                    })
                })
            })
    }

    /// What a rule does in this decision; `None` where it is not reached, or out of
    /// reach because the handling is excluded.
    fn outcome_of(&self, entry: &Entry) -> Option<Outcome> {
        let excluded = self.excluded(entry);
        match entry.then {
            Effect::OutsideTheChapter | Effect::Disapplied | Effect::NoProvision => {
                match entry.bites(&self.facts) {
                    Answer::Yes => Some(Outcome::Excludes),
                    Answer::Unknown => Some(Outcome::Open),
                    // What would have taken the handling out is itself lifted.
                    Answer::No if any_holds(&entry.when, &self.facts) == Answer::Yes => {
                        Some(Outcome::Lifted)
                    }
                    Answer::No => None,
                }
            }
            // A promise about provision is kept where there is none.
            Effect::Prohibited if excluded && entry.authority() == Authority::Policy => {
                (any_holds(&entry.when, &self.facts) != Answer::No).then_some(Outcome::Lifted)
            }
            Effect::Prohibited if excluded => None,
            Effect::Prohibited => match entry.bites(&self.facts) {
                Answer::Yes => Some(Outcome::Prohibits),
                Answer::Unknown => Some(Outcome::Open),
                Answer::No if any_holds(&entry.when, &self.facts) == Answer::No => None,
                Answer::No => Some(Outcome::Lifted),
            },
            _ => None,
        }
    }

    fn excluded(&self, entry: &Entry) -> bool {
        self.prepared.program.entries.iter().any(|other| {
            let reaches = match other.then {
                Effect::OutsideTheChapter | Effect::Disapplied => {
                    entry.authority() == Authority::Act
                }
                Effect::NoProvision => entry.about_provision,
                _ => false,
            };
            reaches && other.bites(&self.facts) == Answer::Yes
        })
    }
}
