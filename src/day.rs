//! Calendar days.

use core::fmt;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Unexpected, Visitor};
use serde::{Serialize, Serializer};
use thiserror::Error;

/// 日: a day of the calendar, from 0000-01-01 to [`Day::MAX`]. No hour, no zone, no clock.
///
/// It is written in one way, year, month and day; a document may leave out the quotes
/// where its format has days of its own, as TOML has.
///
/// ```
/// use appi::Day;
///
/// let day: Day = "2026-11-21".parse().unwrap();
/// assert_eq!(Day::new(2026, 11, 21), Some(day));
/// assert_eq!(day.plus_days(14).to_string(), "2026-12-05");
/// assert_eq!(Day::new(2026, 2, 30), None);
/// assert_eq!(
///     "2026/02/30".parse::<Day>().unwrap_err().to_string(),
///     "`2026/02/30` is no day: expected a calendar day as 2026-11-21 (日付は2026-11-21の形式で書く)",
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// The text is no day.
///
/// Who reads a document does not know the language of its writer yet: the message is in
/// both.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is no day: expected {EXPECTED} (日付は2026-11-21の形式で書く)")]
pub struct DayError(String);

const EXPECTED: &str = "a calendar day as 2026-11-21";

/// The key under which the `toml` crate hands over a day that is written without quotes.
const TOML_DAY: &str = "$__toml_private_datetime";

/// The day, known to exist, of a table of the law.
pub(crate) const fn date(year: u16, month: u8, day: u8) -> Day {
    match Day::new(year, month, day) {
        Some(day) => day,
        None => Day::MAX,
    }
}

impl Day {
    /// The last day that can be written: 9999-12-31. What lies beyond it is it.
    pub const MAX: Self = Self { year: 9999, month: 12, day: 31 };

    /// The day, if the calendar has it; years have four digits.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = year <= 9999 && day >= 1 && day <= length(year, month);
        if exists { Some(Self { year, month, day }) } else { None }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month of the year, from 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// So many days later; at most the last day.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self::of(self.number().saturating_add(days))
    }

    /// The same day so many years later, 28 February for a 29th that the year does not
    /// have; at most the last day.
    #[must_use]
    pub fn plus_years(self, years: u16) -> Self {
        let Some(year) = self.year.checked_add(years).filter(|year| *year <= 9999) else {
            return Self::MAX;
        };
        Self { year, day: self.day.min(length(year, self.month)), ..self }
    }

    /// How many days it is after another; fewer than none where it is before.
    pub(crate) fn days_since(self, other: Self) -> i64 {
        i64::from(self.number()) - i64::from(other.number())
    }

    /// The day before, if there is one.
    pub(crate) fn previous(self) -> Option<Self> {
        self.number().checked_sub(1).map(Self::of)
    }

    pub(crate) fn is_saturday_or_sunday(self) -> bool {
        // 0000-01-01 is a Saturday.
        self.number() % 7 < 2
    }

    /// How many days after 0000-01-01 it is.
    fn number(self) -> u32 {
        let months = (1..self.month).map(|month| u32::from(length(self.year, month)));
        days_before(self.year) + months.sum::<u32>() + u32::from(self.day) - 1
    }

    /// The day so many days after 0000-01-01; at most the last day.
    fn of(number: u32) -> Self {
        if number > Self::MAX.number() {
            return Self::MAX;
        }
        // A year has at least 365 days: it is this one, or one some leap years before.
        let mut year = u16::try_from(number / 365).unwrap_or(u16::MAX);
        while days_before(year) > number {
            year -= 1;
        }
        let (mut month, mut left) = (1, number - days_before(year));
        while left >= u32::from(length(year, month)) {
            left -= u32::from(length(year, month));
            month += 1;
        }
        let day = u8::try_from(left + 1).ok().and_then(|day| Self::new(year, month, day));
        day.unwrap_or(Self::MAX)
    }
}

/// How many days of the calendar lie before a year.
fn days_before(year: u16) -> u32 {
    let year = u32::from(year);
    // The year 0 is a leap year, and each before this one of every fourth, but for the hundreds
    // that are no fourth of them.
    365 * year + year.div_ceil(4) - year.div_ceil(100) + year.div_ceil(400)
}

/// How many days a month has; none that the calendar does not have.
const fn length(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let digits = |part: &str, many: usize| -> Option<u16> {
            let all = part.len() == many && part.bytes().all(|byte| byte.is_ascii_digit());
            all.then(|| part.parse().ok())?
        };
        let read = || {
            let (year, rest) = text.split_once('-')?;
            let (month, day) = rest.split_once('-')?;
            let (month, day) = (digits(month, 2)?, digits(day, 2)?);
            Self::new(digits(year, 4)?, month.try_into().ok()?, day.try_into().ok()?)
        };
        read().ok_or_else(|| DayError(text.to_owned()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Day;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(EXPECTED)
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Day, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Day, A::Error> {
                match map.next_key::<String>()? {
                    Some(key) if key == TOML_DAY => self.visit_str(&map.next_value::<String>()?),
                    _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
                }
            }
        }

        deserializer.deserialize_any(Reader)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_one_way() {
        let good = ["2026-11-21", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"];
        for text in good {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
        let bad = [
            "",
            " ",
            "2026-11-21 ",
            " 2026-11-21",
            "2026-02-30",
            "2023-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-2-30",
            "2026-2-3",
            "26-11-21",
            "2026/02/30",
            "2026/11/21",
            "2026.11.21",
            "20261121",
            "21-11-2026",
            "11/21/2026",
            "-2026-11-21",
            "+2026-11-21",
            "12026-11-21",
            "2026-+1-21",
            "2026-11--1",
            "2026-11-21-",
            "2026-11",
            "2026-11-21T00:00:00Z",
            "2026-W47-6",
            "令和8年11月21日",
            "2026年11月21日",
            "２０２６-１１-２１",
            "today",
        ];
        for text in bad {
            let error = text.parse::<Day>().unwrap_err().to_string();
            let expected = format!(
                "`{text}` is no day: expected a calendar day as 2026-11-21 (日付は2026-11-21の形式で書く)"
            );
            assert_eq!(error, expected);
        }
    }

    #[test]
    fn days_are_read_with_quotes_and_without() {
        #[derive(Debug, serde::Deserialize, Serialize)]
        struct Document {
            day: Day,
            until: Option<Day>,
        }

        let read = |text: &str| match toml::from_str::<Document>(text) {
            Ok(document) => format!("{} {:?}", document.day, document.until.map(|d| d.to_string())),
            Err(error) => error.message().to_owned(),
        };
        let no_day = |text: &str| text.parse::<Day>().unwrap_err().to_string();
        let table = [
            ("day = \"2026-11-21\"", "2026-11-21 None".to_owned()),
            ("day = 2026-11-21", "2026-11-21 None".to_owned()),
            ("day = 2026-11-21\nuntil = 2027-01-01", "2026-11-21 Some(\"2027-01-01\")".to_owned()),
            (
                "day = \"2026-11-21\"\nuntil = \"2027-01-01\"",
                "2026-11-21 Some(\"2027-01-01\")".to_owned(),
            ),
            ("day = \"2026/02/30\"", no_day("2026/02/30")),
            ("day = \"令和8年11月21日\"", no_day("令和8年11月21日")),
            ("day = \"\"", no_day("")),
            ("day = 2026-11-21T07:32:00Z", no_day("2026-11-21T07:32:00Z")),
            ("day = 2026-11-21T07:32:00", no_day("2026-11-21T07:32:00")),
            ("day = 07:32:00", no_day("07:32:00")),
            ("day = {}", format!("invalid type: map, expected {EXPECTED}")),
            ("day = { year = 2026 }", format!("invalid type: map, expected {EXPECTED}")),
            ("day = 20261121", format!("invalid type: integer `20261121`, expected {EXPECTED}")),
            ("day = true", format!("invalid type: boolean `true`, expected {EXPECTED}")),
        ];
        for (text, expected) in table {
            assert_eq!(read(text), expected, "{text}");
        }
        let json: Document = serde_json::from_str(r#"{ "day": "2026-11-21" }"#).unwrap();
        assert_eq!(serde_json::to_string(&json).unwrap(), r#"{"day":"2026-11-21","until":null}"#);
    }

    /// Counted on from the first, every day of the calendar is the next one.
    #[test]
    fn every_day_follows_the_one_before() {
        let (mut day, mut number) = (date(0, 1, 1), 0);
        loop {
            assert_eq!((day.number(), Day::of(number)), (number, day));
            assert_eq!(day.is_saturday_or_sunday(), number % 7 < 2);
            let next = Day::new(day.year, day.month, day.day + 1)
                .or_else(|| Day::new(day.year, day.month + 1, 1))
                .or_else(|| Day::new(day.year + 1, 1, 1));
            let Some(next) = next else { break };
            assert_eq!((day.plus_days(1), next.previous()), (next, Some(day)));
            assert!(day < next);
            (day, number) = (next, number + 1);
        }
        assert_eq!((day, number), (Day::MAX, 3_652_424));
        let saturdays = ["2026-11-21", "2000-01-01", "1899-12-30", "2024-02-24"];
        for saturday in saturdays {
            let day: Day = saturday.parse().unwrap();
            let weekend: Vec<bool> =
                (0..7).map(|days| day.plus_days(days).is_saturday_or_sunday()).collect();
            assert_eq!(weekend, [true, true, false, false, false, false, false], "{saturday}");
        }
    }

    #[test]
    fn what_lies_beyond_the_calendar_is_its_last_day() {
        let table = [
            ("2026-11-21", 0, "2026-11-21"),
            ("2026-11-21", 10, "2026-12-01"),
            ("2024-02-28", 1, "2024-02-29"),
            ("9999-12-30", 1, "9999-12-31"),
            ("9999-12-31", 1, "9999-12-31"),
            ("2026-11-21", u32::MAX, "9999-12-31"),
        ];
        for (day, days, expected) in table {
            let day: Day = day.parse().unwrap();
            assert_eq!(day.plus_days(days).to_string(), expected, "{day} {days}");
        }
        let table = [
            ("2026-11-21", 3, "2029-11-21"),
            ("2024-02-29", 1, "2025-02-28"),
            ("2024-02-29", 4, "2028-02-29"),
            ("9999-01-01", 1, "9999-12-31"),
            ("2026-11-21", u16::MAX, "9999-12-31"),
        ];
        for (day, years, expected) in table {
            let day: Day = day.parse().unwrap();
            assert_eq!(day.plus_years(years).to_string(), expected, "{day} {years}");
        }
    }
}
