//! Editions: the consolidated state of Act, Cabinet Order and Commission Rules.

use core::fmt;

use crate::day::{Day, date};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// 版: the state of the Act, the Cabinet Order **and** the Commission Rules
/// from one day on.
///
/// A citation means nothing without its edition: "Article 27" was the article
/// on publication in 2017 and is the one on provision since 2022.
///
/// ```
/// use appi::Edition;
///
/// let day = "2021-06-01".parse().unwrap();
/// assert_eq!(Edition::in_force_on(day), Ok(Edition::Y2017));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Edition {
    /// From 2005-04-01: the first duties of business operators.
    #[serde(rename = "2005-04-01")]
    Y2005,
    /// From 2017-05-30: filing of opt-outs, foreign third parties, records.
    #[serde(rename = "2017-05-30")]
    Y2017,
    /// From 2022-04-01: renumbering; referable and pseudonymously processed
    /// information, leaks, improper use.
    #[serde(rename = "2022-04-01")]
    Y2022,
    /// From 2023-04-01: ordinances count as law; local governments come in.
    #[serde(rename = "2023-04-01")]
    Y2023,
    /// From 2024-04-01: the Commission Rules on leaks by wrongful purpose widen.
    #[serde(rename = "2024-04-01")]
    Y2024,
    /// The amendment promulgated on 2026-07-17 (Act No. 56 of 2026). It can be
    /// named; nothing can be decided under it, because its main part is not in
    /// force and its text is not encoded.
    #[serde(rename = "amendment-2026")]
    Amendment2026,
}

/// The day on which the law was last read for this crate: the Act as in force on
/// 2026-06-24 in full, and of the revisions between then and this day the titles, which
/// tell of consequential changes only. Decisions for later days name the presumption
/// that no amendment has come into force since.
pub const KNOWN_THROUGH: Day = date(2026, 11, 21);

/// The day by which the main part of the amendment of 2026 is in force at the
/// latest.
const AMENDMENT_2026_BY: Day = date(2028, 7, 16);

/// Why no edition answers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EditionError {
    /// The day lies before the first duties of business operators.
    #[error("no edition is in force on {0}: the duties of business operators begin on 2005-04-01")]
    BeforeTheAct(Day),
    /// The day lies where the amendment of 2026 is in force at the latest.
    #[error(
        "no edition is known for {0}: the amendment promulgated on 2026-07-17 (Act No. 56 of 2026) is in force from 2028-07-16 at the latest and its text is not encoded"
    )]
    BeyondKnowledge(Day),
    /// The amendment of 2026 was named as the edition to decide under.
    #[error(
        "the amendment of 2026 (Act No. 56 of 2026) is promulgated but not in force: nothing can be decided under it"
    )]
    NotInForce,
    /// The name is not that of an edition.
    #[error(
        "`{0}` is no edition: expected `2005-04-01`, `2017-05-30`, `2022-04-01`, `2023-04-01`, `2024-04-01` or `amendment-2026`"
    )]
    UnknownName(String),
}

impl Edition {
    /// Every edition that can decide, oldest first.
    pub const ALL: [Self; 5] = [Self::Y2005, Self::Y2017, Self::Y2022, Self::Y2023, Self::Y2024];

    /// The edition in force on a day.
    ///
    /// After [`KNOWN_THROUGH`] it answers with the newest edition, and every
    /// decision names the presumption that nothing has changed since.
    ///
    /// # Errors
    ///
    /// Before 2005-04-01, and from 2028-07-16.
    pub fn in_force_on(day: Day) -> Result<Self, EditionError> {
        if day >= AMENDMENT_2026_BY {
            return Err(EditionError::BeyondKnowledge(day));
        }
        Self::ALL
            .into_iter()
            .rev()
            .find(|edition| edition.since() <= day)
            .ok_or(EditionError::BeforeTheAct(day))
    }

    /// The edition of this name: the day it came into force
    /// (`2017-05-30`), or `amendment-2026`.
    ///
    /// # Errors
    ///
    /// When the name is none of these.
    pub fn named(name: &str) -> Result<Self, EditionError> {
        Self::ALL
            .into_iter()
            .chain([Self::Amendment2026])
            .find(|edition| edition.id() == name)
            .ok_or_else(|| EditionError::UnknownName(name.to_owned()))
    }

    /// The first day of this edition. The first day of the amendment of 2026 is not
    /// known: in its place stands the last day on which it can come into force, so that
    /// it may apply earlier than it is said to here.
    #[must_use]
    pub const fn since(self) -> Day {
        match self {
            Self::Y2005 => date(2005, 4, 1),
            Self::Y2017 => date(2017, 5, 30),
            Self::Y2022 => date(2022, 4, 1),
            Self::Y2023 => date(2023, 4, 1),
            Self::Y2024 => date(2024, 4, 1),
            Self::Amendment2026 => AMENDMENT_2026_BY,
        }
    }

    /// Whether anything can be decided under this edition: not under an amendment that is
    /// not in force.
    ///
    /// # Errors
    ///
    /// Under the amendment of 2026.
    pub(crate) fn decides(self) -> Result<(), EditionError> {
        match self {
            Self::Amendment2026 => Err(EditionError::NotInForce),
            _ => Ok(()),
        }
    }

    /// Whether the day lies in this edition.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        Self::in_force_on(day) == Ok(self)
    }

    /// The stable name used in documents and records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Y2005 => "2005-04-01",
            Self::Y2017 => "2017-05-30",
            Self::Y2022 => "2022-04-01",
            Self::Y2023 => "2023-04-01",
            Self::Y2024 => "2024-04-01",
            Self::Amendment2026 => "amendment-2026",
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_force_on_by_day() {
        let table = [
            ("2005-03-31", None),
            ("2005-04-01", Some(Edition::Y2005)),
            ("2017-05-29", Some(Edition::Y2005)),
            ("2017-05-30", Some(Edition::Y2017)),
            ("2022-03-31", Some(Edition::Y2017)),
            ("2022-04-01", Some(Edition::Y2022)),
            ("2023-03-31", Some(Edition::Y2022)),
            ("2023-04-01", Some(Edition::Y2023)),
            ("2024-03-31", Some(Edition::Y2023)),
            ("2024-04-01", Some(Edition::Y2024)),
            ("2028-07-15", Some(Edition::Y2024)),
            ("2028-07-16", None),
        ];
        for (day, expected) in table {
            let day: Day = day.parse().unwrap();
            assert_eq!(Edition::in_force_on(day).ok(), expected, "{day}");
        }
    }

    #[test]
    fn an_unknown_name_is_told() {
        let error = Edition::named("2024-4-1").unwrap_err().to_string();
        assert!(error.starts_with("`2024-4-1` is no edition: expected `2005-04-01`"), "{error}");
    }

    #[test]
    fn names_are_the_first_days() {
        for edition in Edition::ALL {
            assert_eq!(edition.id(), edition.since().to_string());
            assert_eq!(Edition::named(edition.id()), Ok(edition));
        }
    }
}
