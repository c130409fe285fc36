//! Calendar days.

use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Unexpected, Visitor};
use serde::{Serialize, Serializer};

use crate::name::NameError;
use crate::text::{Language, said};

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
///     "`2026/02/30` is no day: expected a calendar day as 2026-11-21",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

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

/// 元号: the eras of the days on which the Act has been in force, newest first.
const ERAS: [(&str, Day); 2] = [("令和", date(2019, 5, 1)), ("平成", date(1989, 1, 8))];

impl Day {
    /// The last day that can be written: 9999-12-31. What lies beyond it is it.
    pub const MAX: Self = match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(day) => Self(day),
        None => Self(NaiveDate::MAX),
    };

    /// The day, if the calendar has it; years have four digits.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year > 9999 {
            return None;
        }
        match NaiveDate::from_ymd_opt(year as i32, month as u32, day as u32) {
            Some(day) => Some(Self(day)),
            None => None,
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month of the year, from 1.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// So many days later; at most the last day.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        self.0.checked_add_days(Days::new(days.into())).map_or(Self::MAX, Self::up_to_the_last)
    }

    /// The same day so many years later, 28 February for a 29th that the year does not
    /// have; at most the last day.
    #[must_use]
    pub fn plus_years(self, years: u16) -> Self {
        let months = Months::new(u32::from(years) * 12);
        self.0.checked_add_months(months).map_or(Self::MAX, Self::up_to_the_last)
    }

    /// The last day of so many years of which it is the first: the eve of the day that corresponds
    /// to it, or the last of the month where that has none (Civil Code, Art. 143(2)).
    pub(crate) fn end_of_years(self, years: u16) -> Self {
        let end = self.plus_years(years);
        let corresponds = (end.month(), end.day()) == (self.month(), self.day());
        end.previous().filter(|_| corresponds && end != Self::MAX).unwrap_or(end)
    }

    /// How many days it is after another; fewer than none where it is before.
    pub(crate) fn days_since(self, other: Self) -> i64 {
        (self.0 - other.0).num_days()
    }

    /// The day before, if there is one.
    pub(crate) fn previous(self) -> Option<Self> {
        self.0.pred_opt().map(Self)
    }

    /// The day as a text of the language writes it: `2026-11-21`, 令和8年（2026年）11月21日.
    ///
    /// ```
    /// use appi::{Day, Language};
    ///
    /// let day = Day::new(2026, 11, 21).unwrap();
    /// assert_eq!(day.in_language(Language::Ja), "令和8年（2026年）11月21日");
    /// let first = Day::new(2019, 5, 1).unwrap();
    /// assert_eq!(first.in_language(Language::Ja), "令和元年（2019年）5月1日");
    /// ```
    #[must_use]
    pub fn in_language(self, language: Language) -> String {
        if language == Language::En {
            return self.to_string();
        }
        let (year, month, day) = (self.year(), self.month(), self.day());
        let era = ERAS.iter().find(|(_, since)| *since <= self);
        let year = match era.map(|(name, since)| (name, year - since.year() + 1)) {
            Some((name, 1)) => format!("{name}元年（{year}年）"),
            Some((name, of_the_era)) => format!("{name}{of_the_era}年（{year}年）"),
            None => format!("{year}年"),
        };
        format!("{year}{month}月{day}日")
    }

    fn up_to_the_last(day: NaiveDate) -> Self {
        Self(day).min(Self::MAX)
    }

    pub(crate) fn is_saturday_or_sunday(self) -> bool {
        matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }
}

impl FromStr for Day {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
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
        read().ok_or_else(|| {
            NameError::said(said!(
                "`{text}` is no day: expected a calendar day as 2026-11-21",
                "`{text}`という日付はありません。`2026-11-21`の形式で、暦にある日を記載してください。",
            ))
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
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
                text.parse().map_err(|error: NameError| E::custom(error.at_once()))
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
            let error = text.parse::<Day>().unwrap_err();
            let expected = format!(
                "`{text}` is no day: expected a calendar day as 2026-11-21 / `{text}`という日付はありません。`2026-11-21`の形式で、暦にある日を記載してください。"
            );
            assert_eq!(error.at_once(), expected);
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
        let no_day = |text: &str| text.parse::<Day>().unwrap_err().at_once().to_owned();
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
