//! From when until when an entry is in force.

use crate::day::Day;

/// 有効期間: the days on which an entry is in force, both ends among them.
///
/// ```
/// use appi::register::CheckedMatter;
///
/// let checked = CheckedMatter::Audit.validity("2026-05-20".parse().unwrap());
/// assert!(checked.has("2027-05-20".parse().unwrap()));
/// assert!(checked.is_over_on("2027-05-21".parse().unwrap()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    pub(crate) from: Day,
    pub(crate) until: Option<Day>,
}

impl Validity {
    /// The first day.
    #[must_use]
    pub const fn from(self) -> Day {
        self.from
    }

    /// The last day; none, where it has no end.
    #[must_use]
    pub const fn until(self) -> Option<Day> {
        self.until
    }

    /// Whether the entry is in force on the day.
    #[must_use]
    pub fn has(self, day: Day) -> bool {
        self.from <= day && !self.is_over_on(day)
    }

    /// Whether the entry has lapsed before the day.
    #[must_use]
    pub fn is_over_on(self, day: Day) -> bool {
        self.until.is_some_and(|until| until < day)
    }

    /// The days on which both are in force; a period that ends before it begins has none.
    pub(crate) fn and(self, other: Self) -> Self {
        let until = match (self.until, other.until) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Self { from: self.from.max(other.from), until }
    }

    /// Whether there is a day on which both are in force.
    pub(crate) fn meets(self, other: Self) -> bool {
        let both = self.and(other);
        both.until.is_none_or(|until| both.from <= until)
    }
}
