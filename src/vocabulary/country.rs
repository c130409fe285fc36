//! Countries, and the dated table of designated countries.

use core::fmt;

use crate::day::{Day, date};
use crate::name::{NameError, written};
use crate::steps::Stepwise as _;
use crate::text::said;

/// 国: a country by its ISO 3166-1 alpha-2 code, such as `JP` or `US`.
///
/// ```
/// use appi::vocabulary::Country;
///
/// assert_eq!("BE".parse::<Country>().unwrap().to_string(), "BE");
/// assert!("Belgium".parse::<Country>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Japan.
    pub const JAPAN: Self = Self(*b"JP");

    /// Whether the country is designated under Art. 28(1) and Rules 15 on this
    /// day, so that a recipient there is not "in a foreign country".
    #[must_use]
    pub fn is_designated_on(self, day: Day) -> bool {
        designated_on(day).contains(&self)
    }
}

impl core::str::FromStr for Country {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        match text.as_bytes() {
            [a, b] if CODES.split(' ').any(|code| code == text) => Ok(Self([*a, *b])),
            _ => Err(NameError::said(said!(
                "`{text}` is no country: expected a code of ISO 3166-1 in two capital letters, such as `JP`, `US` or `GB`",
                "`{text}`という国コードはありません。ISO 3166-1の英大文字2字のコード（`JP`、`US`、`GB`等）を記載してください。",
            ))),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([a, b]) = self;
        write!(f, "{}{}", char::from(*a), char::from(*b))
    }
}

written!(Country, "code of a country");

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Country {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "国: a country by its ISO 3166-1 alpha-2 code, such as `JP` or `US`.",
            "enum": CODES.split(' ').collect::<Vec<_>>(),
        })
    }
}

/// The officially assigned codes of ISO 3166-1, and `XK`, by which Kosovo goes.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO \
    BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ \
    DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP \
    GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG \
    KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML \
    MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE \
    PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL \
    SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM \
    US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK";

/// The countries designated from this day on.
///
/// The rule for designating exists since 2018-05-09; the first notice took
/// effect on 2019-01-23 and named the 28 members of the European Union of that
/// day with Iceland, Liechtenstein and Norway. Since 2020-02-01 the United
/// Kingdom stands in its own right; the list is the same.
const DESIGNATED: &[(Day, &[Country])] = &[(
    date(2019, 1, 23),
    &[
        Country(*b"AT"),
        Country(*b"BE"),
        Country(*b"BG"),
        Country(*b"CY"),
        Country(*b"CZ"),
        Country(*b"DE"),
        Country(*b"DK"),
        Country(*b"EE"),
        Country(*b"ES"),
        Country(*b"FI"),
        Country(*b"FR"),
        Country(*b"GB"),
        Country(*b"GR"),
        Country(*b"HR"),
        Country(*b"HU"),
        Country(*b"IE"),
        Country(*b"IS"),
        Country(*b"IT"),
        Country(*b"LI"),
        Country(*b"LT"),
        Country(*b"LU"),
        Country(*b"LV"),
        Country(*b"MT"),
        Country(*b"NL"),
        Country(*b"NO"),
        Country(*b"PL"),
        Country(*b"PT"),
        Country(*b"RO"),
        Country(*b"SE"),
        Country(*b"SI"),
        Country(*b"SK"),
    ],
)];

/// Which countries are designated, and since when.
pub(crate) fn designations() -> impl Iterator<Item = (Day, &'static [Country])> {
    DESIGNATED.iter().copied().stepwise()
}

/// The designated countries on a day; none before the first notice.
fn designated_on(day: Day) -> &'static [Country] {
    DESIGNATED.iter().rev().find(|(since, _)| *since <= day).map_or(&[], |(_, countries)| countries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn designated_countries_by_day() {
        let table = [
            ("GB", "2018-06-01", false),
            ("GB", "2019-01-22", false),
            ("GB", "2019-01-23", true),
            ("GB", "2020-02-01", true),
            ("GB", "2026-11-21", true),
            ("IE", "2026-11-21", true),
            ("NO", "2026-11-21", true),
            ("US", "2026-11-21", false),
            ("CH", "2026-11-21", false),
        ];
        for (country, day, expected) in table {
            let country: Country = country.parse().unwrap();
            let day: Day = day.parse().unwrap();
            assert_eq!(country.is_designated_on(day), expected, "{country} {day}");
        }
        assert_eq!(designated_on(date(2019, 1, 23)).len(), 31);
    }
}
