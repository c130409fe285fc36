//! What of a policy no row of a table exercises.

use core::fmt;
use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::error::TableError;
use super::questions::Table;
use super::run::{Against, Bench};
use crate::answer::Answer;
use crate::compile::Rules;
use crate::decision::Decision;
use crate::edition::Edition;
use crate::output::Lines;
use crate::policy::{Faults, Policy};
use crate::rule::{Cube, any_holds};
use crate::text::Language;
use crate::vocabulary::Id;

/// 検証されない定め: what of a policy no row of a table exercises: no answer would change in the
/// table if it were otherwise.
///
/// ```
/// use appi::Policy;
/// use appi::table::Table;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// # let policy: Policy = toml::from_str(&document)?;
/// let table = Table::markdown("
/// Background: date 2026-11-21; handling use; dataset customers; purpose promotion.
///
/// | improper-use | act |
/// | --- | --- |
/// | no | permitted |
/// ")?;
/// let unexercised = table.unexercised(&policy)?;
/// let [of_this] = unexercised.as_slice() else { panic!("one policy") };
/// assert_eq!(of_this.policy(), &policy.id);
/// // Nothing is asked about a provision.
/// assert!(of_this.promises().iter().any(|clause| *clause == "C13"));
/// assert!(of_this.to_string().contains("no row reaches the promise of C13"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unexercised {
    policy: Id,
    clauses: Vec<Id>,
    promises: Vec<Id>,
    exceptions: Vec<UnexercisedException>,
}

/// 検証されない例外: an exception of a promise that holds in no row which the promise reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnexercisedException {
    promise: Id,
    clause: Id,
    place: usize,
}

impl Unexercised {
    /// The id of the policy.
    #[must_use]
    pub const fn policy(&self) -> &Id {
        &self.policy
    }

    /// The clauses that stand behind no answer, and bear on none; those aside that no part of the
    /// document refers to.
    #[must_use]
    pub fn clauses(&self) -> &[Id] {
        &self.clauses
    }

    /// The promises that reach no row, by the clause that makes them.
    #[must_use]
    pub fn promises(&self) -> &[Id] {
        &self.promises
    }

    /// The exceptions that hold in no row, of a promise that reaches none all.
    #[must_use]
    pub fn exceptions(&self) -> &[UnexercisedException] {
        &self.exceptions
    }

    /// Whether everything is exercised.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.clauses.is_empty() && self.promises.is_empty() && self.exceptions.is_empty()
    }

    /// The same in words, a line each.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let mut lines = Lines::default();
        let policy = &self.policy;
        for clause in &self.promises {
            lines.line(match language {
                Language::En => format!("{policy}: no row reaches the promise of {clause}"),
                Language::Ja => format!("{policy}：{clause}の約束が及ぶ行がない。"),
            });
        }
        for UnexercisedException { promise, clause, place } in &self.exceptions {
            let number = place + 1;
            lines.line(match language {
                Language::En => format!(
                    "{policy}: in no row exception {number} of the promise of {promise} holds ({clause})"
                ),
                Language::Ja => format!(
                    "{policy}：{promise}の約束の例外{number}（{clause}）に該当する行がない。"
                ),
            });
        }
        for clause in &self.clauses {
            lines.line(match language {
                Language::En => format!("{policy}: no answer rests on {clause}"),
                Language::Ja => format!("{policy}：{clause}に基づく回答がない。"),
            });
        }
        lines.to_string()
    }
}

impl fmt::Display for Unexercised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::En))
    }
}

impl UnexercisedException {
    /// The clause that makes the promise.
    #[must_use]
    pub const fn promise(&self) -> &Id {
        &self.promise
    }

    /// The clause that makes the exception.
    #[must_use]
    pub const fn clause(&self) -> &Id {
        &self.clause
    }

    /// Which of the exceptions of the promise it is, counted from 0.
    #[must_use]
    pub const fn place(&self) -> usize {
        self.place
    }
}

/// What the rows of one policy have exercised.
struct Exercised<'p> {
    policy: &'p Policy,
    clauses: BTreeSet<Id>,
    promises: BTreeSet<usize>,
    exceptions: BTreeSet<(usize, usize)>,
    /// What each exception of a promise asks for in an edition.
    asked: IndexMap<Edition, Vec<AskedByEach>>,
}

/// What each exception of one promise asks for; nothing of what takes over the Act's.
type AskedByEach = Vec<Option<Vec<Cube>>>;

impl<'p> Exercised<'p> {
    fn nothing(policy: &'p Policy) -> Self {
        Self {
            policy,
            clauses: BTreeSet::new(),
            promises: BTreeSet::new(),
            exceptions: BTreeSet::new(),
            asked: IndexMap::new(),
        }
    }

    /// Notes what the answer to a row rests on.
    fn note(&mut self, decision: &Decision<'_>) {
        let (policy, edition) = (self.policy, decision.prepared().edition());
        let asked = self.asked.entry(edition).or_insert_with(|| {
            let rules = Rules::of(policy, edition);
            policy.promises.iter().map(|promise| rules.exceptions_of(promise)).collect()
        });
        for reason in decision.reasons() {
            self.clauses.extend(reason.clauses().map(|clause| clause.id.clone()));
            let Some(place) = reason.promise() else { continue };
            self.promises.insert(place);
            let of_the_promise = asked.get(place).into_iter().flatten();
            for (at, cubes) in of_the_promise.enumerate() {
                let holds = match cubes {
                    Some(cubes) => any_holds(cubes, decision.facts()),
                    // Whatever the Act allows.
                    None => reason
                        .all_exceptions()
                        .filter(|one| one.norm().is_some())
                        .fold(Answer::No, |any, one| any.or(one.answer())),
                };
                if holds == Answer::Yes {
                    self.exceptions.insert((place, at));
                }
            }
        }
        let owed = decision.duties().chain(decision.standing_duties());
        self.clauses.extend(owed.filter_map(|one| Some(one.clause()?.id.clone())));
        let bearing = decision.considered();
        self.clauses.extend(bearing.iter().map(|one| one.clause().id.clone()));
        for (fact, _) in decision.facts().answers() {
            self.clauses.extend(decision.published(fact).map(|clause| clause.id.clone()));
        }
    }

    fn left(&self) -> Unexercised {
        let used: BTreeSet<&Id> = self.policy.parts().flat_map(|part| part.clauses()).collect();
        let clauses = self.policy.clauses.iter().map(|clause| &clause.id);
        let clauses = clauses.filter(|id| used.contains(id) && !self.clauses.contains(*id));
        let promises = || self.policy.promises.iter().enumerate();
        let out_of_reach = promises().filter(|(place, _)| !self.promises.contains(place));
        let out_of_reach = out_of_reach.map(|(_, one)| one.clause.first().clone());
        let exceptions = promises().flat_map(|(place, promise)| {
            let all = promise.unless.iter().enumerate();
            let idle = all.filter(move |(at, _)| !self.exceptions.contains(&(place, *at)));
            idle.map(move |(at, exception)| UnexercisedException {
                promise: promise.clause.first().clone(),
                clause: exception.clause.first().clone(),
                place: at,
            })
        });
        Unexercised {
            policy: self.policy.id.clone(),
            clauses: clauses.cloned().collect(),
            promises: out_of_reach.collect(),
            exceptions: exceptions.collect(),
        }
    }
}

impl Table {
    /// 検証されない定め: which promises, exceptions and clauses of the policies no row exercises,
    /// whatever the rows expect: what could be otherwise and no row would tell.
    ///
    /// # Errors
    ///
    /// Those of [`Table::check`], but for rows that are decided otherwise than they say.
    pub fn unexercised<'p>(
        &self,
        against: impl Into<Against<'p>>,
    ) -> Result<Vec<Unexercised>, TableError> {
        let against = against.into();
        let mut all: IndexMap<&Id, Exercised<'_>> = IndexMap::new();
        for policy in against.policies() {
            all.entry(&policy.id).or_insert_with(|| Exercised::nothing(policy));
        }
        let bench = Bench::new(self, against.clone())?;
        let mut faults = bench.faults.clone();
        for (at, row) in self.rows.iter().enumerate() {
            let Some(prepared) = bench.prepare(at, row, &mut faults) else { continue };
            if let Some(of) = all.get_mut(&prepared.policy().id) {
                of.note(&prepared.decide(&[]));
            }
        }
        Faults::check(faults)?;
        Ok(all.values().map(Exercised::left).collect())
    }
}
