//! Remedies: the minimal sets of measures that turn a no into a yes.

use super::decided::Decision;
use super::reasons::{Reason, ReasonKind};
use super::remedy::{Remedy, Step, TOLD_BEFORE_CONSENT};
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::case::{Performance, Presume};
use crate::day::Day;
use crate::fact::{Fact, FactMask, FactSet};
use crate::norm::Norm;
use crate::policy::Clause;
use crate::rule::Cube;
use crate::sorted::InOrder as _;
use crate::vocabulary::Id;

/// Steps that nobody would take together.
const POINTLESS: [Step; 2] =
    [Step::Fulfil(Fact::ConsentToForeignProvision), Step::Fulfil(Fact::EquivalentSystem)];

/// The facts without some items, established once for each set of them.
type LeftOut<'a> = Vec<(Vec<&'a Id>, FactSet)>;

/// One thing to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    /// Bring it about that the answer is yes.
    Fulfil(Fact),
    /// Establish that the answer is no.
    RuleOut(Fact),
    /// Leave out the items because of which the fact is as it is.
    LeaveOut(Fact),
    /// Wait for the day that brings the fact about.
    Await(Fact, Day),
}

impl<'a> Decision<'a> {
    /// 是正策: the minimal sets of measures that would make the handling
    /// permitted, in the order in which a lawyer thinks of them; none where it is permitted already, or where no
    /// measure of the operator's helps.
    #[must_use]
    pub fn remedies(&self) -> Vec<Remedy<'a>> {
        if self.verdict() == Verdict::Permitted {
            return Vec::new();
        }
        let mut found: Vec<Vec<Change>> = Vec::new();
        let mut known = LeftOut::new();
        let (ways, _) = self.prepared.exact.ways(&self.facts, &self.changeable());
        let ways = ways.iter().flat_map(|way| {
            // A consent may be obtained, or items left out that the one on record lacks.
            let obtaining = self.fulfil(way, false);
            let leaving_out = self.fulfil(way, true).filter(|one| Some(one) != obtaining.as_ref());
            obtaining.into_iter().chain(leaving_out)
        });
        for changes in ways {
            if self.leaves_something(&changes) && self.permits(&changes, &mut known) {
                let minimal = self.minimal(changes, &mut known);
                if !found.contains(&minimal) {
                    found.push(minimal);
                }
            }
        }
        let mut remedies: Vec<Remedy<'a>> =
            found.iter().map(|changes| self.remedy(changes, &mut known)).collect();
        remedies.extend(self.another_purpose());
        remedies.extend(self.changed_purpose());
        remedies.extend(self.announced_joint_use());
        remedies.extend(self.anonymised());
        // What takes effect by waiting needs no amendment, which has to wait as long.
        let waits = |remedy: &Remedy<'_>| {
            remedy.steps.iter().any(|step| matches!(step, Step::WaitUntil(_)))
        };
        if !remedies.iter().any(waits) {
            remedies.extend(self.amendment());
        }
        // Whoever has an equivalent system is no foreign third party: a consent to foreign
        // provision is then nothing that anybody would ask for.
        remedies.retain(|remedy| !POINTLESS.iter().all(|step| remedy.steps.contains(step)));
        // None contains another.
        let all: Vec<Vec<Step>> = remedies.iter().map(|remedy| remedy.steps.clone()).collect();
        remedies.retain(|remedy| {
            let within = |other: &Vec<Step>| {
                other.len() < remedy.steps.len()
                    && other.iter().all(|step| remedy.steps.contains(step))
            };
            !all.iter().any(within)
        });
        remedies.put_in_order(|a, b| a.order().cmp(&b.order()));
        remedies.dedup_by(|a, b| a.steps == b.steps);
        remedies
    }

    /// The facts after these changes.
    fn with(&self, changes: &[Change], known: &mut LeftOut<'a>) -> FactSet {
        let left_out = self.left_out(changes);
        let facts = match known.iter().find(|(items, _)| *items == left_out) {
            _ if left_out.is_empty() => self.facts,
            Some((_, facts)) => *facts,
            None => {
                let facts = self.without(&left_out);
                known.push((left_out, facts));
                facts
            }
        };
        let asked = self.asked_beside(changes).intersection(self.presumed);
        let facts = asked.iter().fold(facts, |facts, fact| facts.with(fact, Answer::Unknown));
        changes.iter().fold(facts, |facts, change| match change {
            Change::Fulfil(fact) | Change::Await(fact, _) => facts.with(*fact, Answer::Yes),
            // The purpose that is specified is the one pursued.
            Change::RuleOut(Fact::PurposeUnspecified)
                if !self.prepared.is_settled(Fact::WithinPurpose) =>
            {
                facts
                    .with(Fact::PurposeUnspecified, Answer::No)
                    .with(Fact::WithinPurpose, Answer::Yes)
            }
            Change::RuleOut(fact) => facts.with(*fact, Answer::No),
            Change::LeaveOut(_) => facts,
        })
    }

    /// The facts as policy and case establish them without these items: a consent on
    /// record that named fewer items may now reach them all.
    fn without(&self, left_out: &[&Id]) -> FactSet {
        let before = &self.prepared.established;
        let kept = before.concerned.iter().filter(|item| !left_out.contains(item));
        let Some(after) = self.established_with(kept.cloned().collect()) else {
            return self.facts;
        };
        let documented = self.documented();
        let usual = self.prepared.case.presume == Presume::Usual;
        let presumed = if usual { after.presumed.minus(self.stated) } else { FactMask::EMPTY };
        let established = documented.known().union(after.facts.known()).union(presumed);
        established.minus(before.answered).iter().fold(self.facts, |facts, fact| {
            let answered_beside = facts.get(fact) != documented.get(fact);
            let there = match after.facts.get(fact) {
                Answer::Unknown if presumed.contains(fact) => Answer::No,
                there => there,
            };
            if answered_beside { facts } else { facts.with(fact, there) }
        })
    }

    /// What whoever claims these changes is asked beside them.
    fn asked_beside(&self, changes: &[Change]) -> FactMask {
        let claimed: FactMask = changes
            .iter()
            .filter_map(|change| match change {
                Change::Fulfil(fact) => Some(*fact),
                _ => None,
            })
            .collect();
        if !claimed.meets(&self.prepared.claims) {
            return FactMask::EMPTY;
        }
        let companions = self.prepared.program.companions.iter();
        companions
            .filter(|(claim, _)| claimed.contains(*claim))
            .fold(FactMask::EMPTY, |all, (_, asked)| all.union(*asked))
    }

    fn left_out(&self, changes: &[Change]) -> Vec<&'a Id> {
        let facts = changes.iter().filter_map(|change| match change {
            Change::Fulfil(_) | Change::RuleOut(_) | Change::Await(..) => None,
            Change::LeaveOut(fact) => Some(*fact),
        });
        facts.flat_map(|fact| self.items_behind(fact)).collect()
    }

    fn permits(&self, changes: &[Change], known: &mut LeftOut<'a>) -> bool {
        let facts = self.with(changes, known);
        self.prepared.overall(self.prepared.flat.told(&facts), &facts) == Answer::No
    }

    /// Drops every change that is not needed.
    fn minimal(&self, mut changes: Vec<Change>, known: &mut LeftOut<'a>) -> Vec<Change> {
        let mut at = 0;
        while at < changes.len() {
            let mut fewer = changes.clone();
            fewer.remove(at);
            if self.permits(&fewer, known) {
                changes = fewer;
            } else {
                at += 1;
            }
        }
        changes
    }

    /// The facts that a measure brings about, and those that one takes away.
    fn changeable(&self) -> FactSet {
        let read = || self.prepared.program.reads.iter();
        FactSet {
            yes: read().filter(|fact| self.toward_yes(*fact, false).is_some()).collect(),
            no: read().filter(|fact| self.toward_no(*fact).is_some()).collect(),
        }
    }

    /// The change that brings the fact about, items left out rather where that does too and
    /// it is asked for.
    fn toward_yes(&self, fact: Fact, leaving_out: bool) -> Option<Change> {
        let bring_about = self.can_fulfil(fact).then_some(Change::Fulfil(fact));
        let leave_out = self.can_leave_out(fact, Answer::Yes).then_some(Change::LeaveOut(fact));
        let change =
            if leaving_out { leave_out.or(bring_about) } else { bring_about.or(leave_out) };
        change.or_else(|| self.awaits(fact))
    }

    /// The change that takes the fact away: items left out; a purpose specified after all; no more
    /// taken or done than is needed; what a term of the policy calls a measure, made good; or, of
    /// what is prohibited, data that turns out not to have been held before a joint use was told.
    fn toward_no(&self, fact: Fact) -> Option<Change> {
        let answer = self.facts.get(fact);
        let made_good = match fact {
            Fact::PurposeUnspecified | Fact::ExceedsNeed => answer == Answer::Yes,
            Fact::Term(_) => answer == Answer::Yes && self.prepared.is_measure(fact),
            Fact::HeldBeforeJointNotice => {
                answer == Answer::Unknown && self.verdict() == Verdict::Prohibited
            }
            _ => false,
        } && !self.prepared.is_settled(fact);
        let leave_out = self.can_leave_out(fact, Answer::No).then_some(Change::LeaveOut(fact));
        leave_out.or_else(|| made_good.then_some(Change::RuleOut(fact)))
    }

    /// The changes that make a way of being permitted, and what is then asked beside them.
    fn fulfil(&self, way: &Cube, leaving_out: bool) -> Option<Vec<Change>> {
        let toward_yes = way.yes.iter().map(|fact| self.toward_yes(fact, leaving_out));
        let toward_no = way.no.iter().map(|fact| self.toward_no(fact));
        let mut changes = toward_yes.chain(toward_no).collect::<Option<Vec<_>>>()?;
        let asked = self.asked_beside(&changes).intersection(self.presumed).minus(way.yes);
        changes.extend(asked.iter().map(Change::RuleOut));
        Some(changes)
    }

    /// The day that will bring the fact about.
    fn awaits(&self, fact: Fact) -> Option<Change> {
        let mut awaited = self.prepared.established.awaited.iter();
        awaited.find(|(one, _)| *one == fact).map(|(_, day)| Change::Await(fact, *day))
    }

    fn can_fulfil(&self, fact: Fact) -> bool {
        // A consent to foreign provision would serve at home too, but nobody would
        // ask for it there, nor where no rule speaks of it yet.
        let out_of_place = fact == Fact::ConsentToForeignProvision
            && (self.facts.get(Fact::RecipientAbroad) == Answer::No
                || !Norm::ForeignProvision.in_force(self.prepared.edition));
        // What is no provision asks for no consent to one.
        let no_provision =
            matches!(fact, Fact::ConsentToProvision | Fact::ConsentToForeignProvision)
                && self.prepared.program.is_no_provision(&self.facts);
        // Nor is anything brought about beside what rules it out.
        let ruled_out = fact.excludes().any(|other| self.facts.get(other) == Answer::Yes)
            || fact.implies().any(|then| self.facts.get(then) == Answer::No);
        // The dead consent to nothing.
        let nobody_to_ask =
            fact.is_a_consent() && self.facts.get(Fact::NotALivingIndividual) == Answer::Yes;
        self.prepared.is_measure(fact)
            && !nobody_to_ask
            && !ruled_out
            && (!self.prepared.is_settled(fact)
                || self.prepared.established.listable.contains(fact)
                || self.prepared.established.of_register.contains(fact))
            && !out_of_place
            && !no_provision
    }

    /// Whether leaving out the items behind a fact changes it to this answer.
    fn can_leave_out(&self, fact: Fact, to: Answer) -> bool {
        let mut on_items = self.prepared.established.items.iter();
        let by_the_case = on_items.any(|one| one.fact == fact && one.without == to);
        let leads_there = by_the_case || to == Answer::Yes && self.is_beyond_a_consent(fact);
        leads_there && self.facts.get(fact) != to
    }

    /// Whether something is left once all these items are left out.
    fn leaves_something(&self, changes: &[Change]) -> bool {
        let concerned = &self.prepared.established.concerned;
        let left_out = self.left_out(changes);
        concerned.is_empty() || !concerned.iter().all(|item| left_out.contains(&item))
    }

    fn remedy(&self, changes: &[Change], known: &mut LeftOut<'a>) -> Remedy<'a> {
        let mut steps: Vec<Step> = changes
            .iter()
            .filter_map(|change| match change {
                Change::Fulfil(fact) => Some(Step::Fulfil(*fact)),
                Change::RuleOut(fact) => Some(Step::RuleOut(*fact)),
                Change::Await(_, day) => Some(Step::WaitUntil(*day)),
                Change::LeaveOut(_) => None,
            })
            .collect();
        // What is told only now was not told before the consent that there is (28(2)).
        let told_now = steps
            .iter()
            .any(|step| matches!(step, Step::Fulfil(fact) if TOLD_BEFORE_CONSENT.contains(fact)));
        let consent = Fact::ConsentToForeignProvision;
        if told_now && self.facts.get(consent) == Answer::Yes {
            steps.push(Step::ObtainAnew(consent));
        }
        // In the order of the dataset, each once.
        let left_out = self.left_out(changes);
        let concerned = self.prepared.established.concerned.iter();
        let items: Vec<Id> = concerned.filter(|item| left_out.contains(item)).cloned().collect();
        if !items.is_empty() {
            steps.push(Step::LeaveOut(items));
        }
        let then = self.where_so(self.with(changes, known));
        let mut citations = Vec::new();
        let mut clauses: Vec<&Clause> = Vec::new();
        // What did not stand in the way is not what the remedy answers to.
        let barred = |reason: &Reason<'_>| {
            let same = |one: &Reason<'_>| {
                (one.norm(), one.promise()) == (reason.norm(), reason.promise())
                    && matches!(one.kind(), ReasonKind::Prohibits | ReasonKind::Open)
            };
            self.reasons().any(|one| same(&one))
        };
        for reason in then.reasons() {
            citations.extend(reason.citation().filter(|_| reason.kind() == ReasonKind::Excludes));
            if !barred(&reason) {
                continue;
            }
            for state in reason.exceptions().filter(|state| state.answer() == Answer::Yes) {
                let changed = |fact: Fact| self.facts.get(fact) != then.facts.get(fact);
                if state.facts().any(changed) {
                    match state.made_by().and_then(|at| self.prepared.policy().clauses.get(at)) {
                        Some(clause) if !clauses.contains(&clause) => clauses.push(clause),
                        Some(_) => {}
                        None => {
                            citations.extend(state.citation());
                            citations.extend(state.elements_about(&changed));
                        }
                    }
                }
            }
        }
        // A rule that the measures take out of play is what they answer to.
        let out_of_play = self.reasons().filter(|reason| {
            let stands = |other: &Reason<'_>| other.norm() == reason.norm();
            reason.kind() == ReasonKind::Prohibits && !then.reasons().any(|one| stands(&one))
        });
        citations.extend(out_of_play.filter_map(|reason| reason.citation()));
        citations.put_in_order(Ord::cmp);
        citations.dedup();
        let arising = then.duties().filter(|owed| {
            owed.state() != Performance::Performed
                && !self.duties().any(|one| one.id() == owed.id())
        });
        let duties = arising.filter_map(|owed| owed.duty()).collect();
        Remedy { steps, citations, clauses, duties }
    }
}
