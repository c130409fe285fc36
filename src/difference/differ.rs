//! Where two texts decide otherwise.

use super::error::DifferenceError;
use super::limits;
use super::making::{Found, found};
use super::row::Row;
use super::scope::{Question, Scope, Sides};
use crate::case::Presume;
use crate::compile::{CompiledHistory, CompiledPolicy};
use crate::day::Day;
use crate::vocabulary::Id;

/// 差分: where two texts decide otherwise, rule by rule.
///
/// A row tells where a rule does something on one side alone: prohibits, takes out of rules, is lifted,
/// imposes a duty. A verdict follows from what all rules do, so that wherever a verdict differs some row
/// tells why; that of a row it does is shown by its example ([`Row::changes`]). What the documents say is
/// taken as they say it; everything else is open, and [`Scope::presume`] presumes nothing unless told to.
///
/// `Display` tells it in English, [`Difference::in_language`] in either language, and it is written as
/// JSON.
///
/// ```
/// use appi::difference::Scope;
/// use appi::{Edition, Handling, Policy};
///
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// let mut scope = Scope::default();
/// scope.handlings = vec![Handling::LeaveLeakUnreported];
/// scope.datasets = vec!["customers".into()];
///
/// // Nothing differs, in any state.
/// let before = policy.compile(Edition::Y2017).unwrap();
/// assert!(before.difference(&before, &scope).unwrap().is_nothing());
///
/// // What changes for us on 2022-04-01?
/// let after = policy.compile(Edition::Y2022).unwrap();
/// let difference = before.difference(&after, &scope).unwrap();
/// assert!(!difference.is_nothing());
/// assert_eq!(difference.days().map(|day| day.to_string()), ["2022-03-31", "2022-04-01"]);
/// ```
#[derive(Clone, Debug)]
pub struct Difference {
    pub(super) each: [CompiledPolicy; 2],
    pub(super) days: [Day; 2],
    pub(super) presume: Presume,
    pub(super) with_the_act: bool,
    pub(super) rows: Vec<Row>,
    pub(super) questions: usize,
    pub(super) only: [Vec<Id>; 2],
    pub(super) apart: Vec<Question>,
}

impl CompiledPolicy {
    /// 差分: where the other text decides otherwise than this one: a newer version, or the same under
    /// another edition or beside another register.
    ///
    /// Parts are the same part where they bear the same id. A recipient or a purpose that one side alone
    /// declares is put to the other by its name, as one that is not declared there.
    ///
    /// # Errors
    ///
    /// Where a day of the scope lies in another edition than its side was compiled for, or a name is
    /// unknown on both sides; and where it would be more than there may be, with its number.
    ///
    /// ```
    /// use appi::difference::Scope;
    /// use appi::{Edition, Policy};
    ///
    /// let document = std::fs::read_to_string("examples/policies/004-jcert.toml").unwrap();
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// let compiled = policy.compile(Edition::Y2024).unwrap();
    /// assert!(compiled.difference(&compiled, &Scope::default()).unwrap().is_nothing());
    /// ```
    pub fn difference(&self, new: &Self, scope: &Scope) -> Result<Difference, DifferenceError> {
        Difference::of([self, new], scope, false)
    }

    /// 法との差分: where the promises of the policy are stricter than the Act, and where they are wider: what
    /// a promise prohibits and the Act permits, and what the Act prohibits of which a promise speaks, and
    /// permits it. A policy that says nothing of it permits nothing.
    ///
    /// The Act stands before, and the policy after. A row names by which exceptions the other authority
    /// permits some of its cases ([`Row::grounds`]); it tells of all cases in which its rule prohibits, those
    /// included that another rule of the other authority prohibits as well.
    ///
    /// # Errors
    ///
    /// As [`CompiledPolicy::difference`].
    pub fn difference_from_the_act(&self, scope: &Scope) -> Result<Difference, DifferenceError> {
        Difference::of([self, self], scope, true)
    }
}

impl CompiledHistory {
    /// 沿革の差分: what changed on each day on which another version, or another edition, came to apply: the
    /// day, and how the text from then on differs from the one before.
    ///
    /// # Errors
    ///
    /// As [`CompiledPolicy::difference`]. The days of the scope count for nothing: each difference is that
    /// of the day before and the day itself.
    pub fn differences(&self, scope: &Scope) -> Result<Vec<(Day, Difference)>, DifferenceError> {
        let following = self.periods().zip(self.periods().skip(1));
        let each = following.map(|((_, old), (from, new))| {
            let mut scope = scope.clone();
            scope.days = Some([from.previous().unwrap_or(from), from]);
            Ok((from, old.difference(new, &scope)?))
        });
        each.collect()
    }
}

impl Difference {
    /// 問いの上限: how many questions a scope may have, by handling, dataset, purpose and recipient.
    pub const MOST_QUESTIONS: usize = limits::QUESTIONS;

    /// 行の上限: how many rows a difference may have.
    pub const MOST_ROWS: usize = limits::ROWS;

    /// 段階の上限: how many steps it may take to tell the two apart.
    pub const MOST_STEPS: usize = limits::STEPS;

    fn of(
        each: [&CompiledPolicy; 2],
        scope: &Scope,
        with_the_act: bool,
    ) -> Result<Self, DifferenceError> {
        let Found { rows, questions, only, apart } = found(each, scope, with_the_act)?;
        Ok(Self {
            each: each.map(CompiledPolicy::clone),
            days: Sides::of(each, scope).days,
            presume: scope.presume,
            with_the_act,
            rows,
            questions,
            only,
            apart,
        })
    }

    /// The rows: those by which a verdict changes first, then of rulings, reasons and duties; none can be
    /// left out, and their order depends on no order in the documents.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many questions were compared.
    #[must_use]
    pub const fn questions(&self) -> usize {
        self.questions
    }

    /// The day of the cases before, and of those after.
    #[must_use]
    pub const fn days(&self) -> [Day; 2] {
        self.days
    }

    /// The datasets of the scope that one side alone declares, so that no question of them can be
    /// compared: before only, after only.
    #[must_use]
    pub const fn datasets_of_one_side(&self) -> &[Vec<Id>; 2] {
        &self.only
    }

    /// The questions of which the two sides have no state in common, as the information is of another
    /// kind on each.
    #[must_use]
    pub fn questions_apart(&self) -> &[Question] {
        &self.apart
    }

    /// 差異なし: whether nothing differs: every question has the same reasons, duties and verdicts on both
    /// sides, in every state that there can be.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.rows.is_empty() && self.only.iter().all(Vec::is_empty) && self.apart.is_empty()
    }
}
