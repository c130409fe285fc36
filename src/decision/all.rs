//! Many principals decided in one case, one after the other.

use core::fmt;
use std::sync::Arc;

use indexmap::{Equivalent, IndexMap};

use super::on_record::OnRecord;
use super::outcome::{Outcome, ReasonCode, ReliedConsent};
use super::prepared::Prepared;
use super::stand::Given;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::case::{Consent, ConsentKind};
use crate::establish::Answers;
use crate::fact::Fact;
use crate::policy::Faults;

/// 多数の本人についての判断: an iterator that decides a case for one principal after the other.
/// Made by [`Prepared::decide_all`].
pub struct DecideAll<'p, I, F> {
    prepared: &'p Prepared,
    principals: I,
    read: F,
    /// Of what was answered before, the group.
    known: IndexMap<Key, usize>,
    groups: Vec<Group>,
    ungrouped: u64,
}

/// 同じ結論の本人: the principals of whom the same was decided for the same reasons.
#[derive(Clone, Debug)]
pub struct Group {
    shared: Arc<Shared>,
    answers: Vec<(Fact, Answer)>,
    principals: u64,
}

/// What is the same of all principals of a group.
#[derive(Debug, PartialEq, Eq)]
struct Shared {
    /// Without the consents, which are each principal's own.
    outcome: Outcome,
    /// On consents to what it rests.
    relied: Vec<ConsentKind>,
}

/// 一人の本人についての判断: a principal as the iterator gave it, and what was decided.
#[derive(Clone, Debug)]
pub struct Decided<P> {
    principal: P,
    shared: Arc<Shared>,
    consents: Vec<ReliedConsent>,
}

/// 判断できない本人: a principal of whom nothing is decided, as its consents name what the policy
/// does not know.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refused<P> {
    /// The principal.
    pub principal: P,
    /// What is wrong with its consents.
    pub faults: Faults,
}

/// What was answered of a principal.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    on_record: Answers,
    answers: Vec<(Fact, Answer)>,
}

/// The same, of the principal at hand.
#[derive(Hash)]
struct AtHand<'a> {
    on_record: Answers,
    answers: &'a [(Fact, Answer)],
}

impl Equivalent<Key> for AtHand<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.on_record == key.on_record && self.answers == key.answers
    }
}

impl Prepared {
    /// 多数の本人についての判断: decides the case for one principal after the other, on the
    /// consents of each and the answers beside them, which `read` finds in whatever stands for a
    /// principal. An iterator, and not a list: what is decided of one principal can be written down
    /// before the next is read, so that memory does not grow with their number. Equal answers are
    /// decided once, and the iterator counts them ([`DecideAll::groups`]).
    ///
    /// A principal of whom it is wrong what the consents name is refused, and the next goes on.
    ///
    /// ```
    /// # use appi::{Answer, Case, Consent, Edition, Fact, Policy, Verdict};
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
    /// #[derive(Debug)]
    /// struct Customer {
    ///     number: u32,
    ///     consents: Vec<Consent>,
    /// }
    ///
    /// let consent: Consent = toml::from_str(r#"
    ///     id = "form-4711"
    ///     to = ["provision"]
    ///     expressed = "tick"
    ///     given = "2026-10-01"
    ///     identity-confirmed = "yes"
    ///     capacity = "capable"
    /// "#).unwrap();
    /// let customers = (0..1_000).map(|number| Customer {
    ///     number,
    ///     consents: if number % 4 == 0 { vec![consent.clone()] } else { Vec::new() },
    /// });
    ///
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let mut all = prepared.decide_all(customers, |one| (&one.consents, &[]));
    /// for decided in &mut all {
    ///     let decided = decided.unwrap();
    ///     if decided.verdict() == Verdict::Permitted {
    ///         assert_eq!(decided.principal().number % 4, 0);
    ///         assert_eq!(decided.consents()[0].id.as_ref().unwrap(), &"form-4711");
    ///     }
    /// }
    /// let counted = all.groups().iter().map(|one| (one.outcome().verdict, one.principals()));
    /// assert!(counted.eq([(Verdict::Permitted, 250), (Verdict::Prohibited, 750)]));
    /// ```
    pub fn decide_all<I, F>(&self, principals: I, read: F) -> DecideAll<'_, I::IntoIter, F>
    where
        I: IntoIterator,
        F: Fn(&I::Item) -> (&[Consent], &[(Fact, Answer)]),
    {
        DecideAll {
            prepared: self,
            principals: principals.into_iter(),
            read,
            known: IndexMap::new(),
            groups: Vec::new(),
            ungrouped: 0,
        }
    }
}

impl Group {
    /// 結論: what was decided, but for the consents, which are each principal's own.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.shared.outcome
    }

    /// 人数: of how many principals so far.
    #[must_use]
    pub const fn principals(&self) -> u64 {
        self.principals
    }

    /// What was answered of the first of them, the consents included: [`Prepared::decide`] makes
    /// of it a decision that can be explained.
    #[must_use]
    pub fn answers(&self) -> &[(Fact, Answer)] {
        &self.answers
    }
}

impl<P> Decided<P> {
    /// The principal.
    #[must_use]
    pub const fn principal(&self) -> &P {
        &self.principal
    }

    /// The overall verdict.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.shared.outcome.verdict
    }

    /// What decides.
    #[must_use]
    pub fn reasons(&self) -> &[ReasonCode] {
        &self.shared.outcome.reasons
    }

    /// 依拠した同意: the consents of the principal by which an exception holds.
    #[must_use]
    pub fn consents(&self) -> &[ReliedConsent] {
        &self.consents
    }

    /// 結論: the decision as a value of its own, as [`Decision::outcome`](super::Decision::outcome)
    /// gives it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        Outcome { consents: self.consents.clone(), ..self.shared.outcome.clone() }
    }
}

impl<I, F> DecideAll<'_, I, F> {
    /// How many groups are counted at most: what is decided beyond is no less exact, and counted
    /// together ([`DecideAll::ungrouped`]). Seldom are there more than some dozens.
    pub const MOST_GROUPS: usize = 4_096;

    /// The groups so far, in the order in which they came up.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// How many principals were decided that belong to none of the groups, as there were too many.
    #[must_use]
    pub const fn ungrouped(&self) -> u64 {
        self.ungrouped
    }

    /// What is decided of one more principal.
    fn decided(&mut self, on_record: &OnRecord<'_>, answers: &[(Fact, Answer)]) -> Arc<Shared> {
        let asked = AtHand { on_record: on_record.bits(), answers };
        let known = self.known.get(&asked).and_then(|at| self.groups.get_mut(*at));
        if let Some(group) = known {
            group.principals += 1;
            return Arc::clone(&group.shared);
        }
        let mut outcome = self.prepared.decide_on(on_record, answers).outcome();
        let relied = core::mem::take(&mut outcome.consents);
        let relied = relied.into_iter().map(|one| one.to).collect();
        let shared = Shared { outcome, relied };
        let at = self.groups.iter().position(|group| *group.shared == shared);
        let at = at.unwrap_or(self.groups.len());
        if at == Self::MOST_GROUPS {
            self.ungrouped += 1;
            return Arc::new(shared);
        }
        if at == self.groups.len() {
            let answers = Given::of(asked.on_record, answers).iter().collect();
            self.groups.push(Group { shared: Arc::new(shared), answers, principals: 0 });
        }
        // What is asked anew is decided anew: the answers seldom differ much.
        if self.known.len() >= Self::MOST_GROUPS {
            self.known.clear();
        }
        let key = Key { on_record: asked.on_record, answers: answers.to_vec() };
        self.known.insert(key, at);
        self.decided(on_record, answers)
    }
}

impl<I, F> Iterator for DecideAll<'_, I, F>
where
    I: Iterator,
    F: Fn(&I::Item) -> (&[Consent], &[(Fact, Answer)]),
{
    type Item = Result<Decided<I::Item>, Refused<I::Item>>;

    fn next(&mut self) -> Option<Self::Item> {
        let principal = self.principals.next()?;
        let (consents, answers) = (self.read)(&principal);
        let on_record = match self.prepared.consents(consents) {
            Ok(on_record) => on_record,
            Err(faults) => return Some(Err(Refused { principal, faults })),
        };
        let shared = self.decided(&on_record, answers);
        let relied = shared.relied.iter().filter_map(|kind| {
            let (place, id) = on_record.relied(*kind)?;
            Some(ReliedConsent { to: *kind, place, id: id.cloned() })
        });
        let consents = relied.collect();
        Some(Ok(Decided { principal, shared, consents }))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.principals.size_hint()
    }
}

impl<I, F> fmt::Debug for DecideAll<'_, I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecideAll").field("groups", &self.groups).finish_non_exhaustive()
    }
}
