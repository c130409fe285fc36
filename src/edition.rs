//! Editions: the consolidated state of Act, Cabinet Order and Commission Rules.

use core::fmt;
use core::str::FromStr;
use std::sync::OnceLock;

use crate::day::{Day, date};
use crate::name::{NameError, with_id, written};
use crate::text::{Bilingual, Language, said, told};

macro_rules! editions {
    (
        in force: {
            $( $(#[$doc:meta])* $variant:ident = $id:literal, $en:literal, $ja:literal; )+
        }
        promulgated, in force by $by:literal at the latest: {
            $(#[$next_doc:meta])* $next:ident = $next_id:literal;
        }
    ) => {
        /// 版: the state of the Act, the Cabinet Order **and** the Commission Rules
        /// from one day on.
        ///
        /// A citation means nothing without its edition: "Article 27" was the article
        /// on publication in 2017 and is the one on provision since 2022.
        ///
        /// ```
        /// use appi::{Day, Edition};
        ///
        /// let day = Day::new(2021, 6, 1).unwrap();
        /// assert_eq!(Edition::in_force_on(day), Ok(Edition::Y2017));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Edition {
            $( $(#[$doc])* #[cfg_attr(feature = "schema", schemars(rename = $id))] $variant, )+
            $(#[$next_doc])* #[cfg_attr(feature = "schema", schemars(rename = $next_id))] $next,
        }

        impl Edition {
            /// Every edition that can decide, oldest first.
            pub const ALL: [Self; [$( $id, )+].len()] = [$( Self::$variant, )+];

            /// The stable name used in documents and records: the first day.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $( Self::$variant => $id, )+
                    Self::$next => $next_id,
                }
            }

            /// The first day of this edition. The first day of an amendment that is only
            /// promulgated is not known: in its place stands the last day on which it can
            /// come into force, so that it may apply earlier than it is said to here.
            #[must_use]
            pub const fn since(self) -> Day {
                match self {
                    $( Self::$variant => const { first_day($id) }, )+
                    Self::$next => NEXT_BY,
                }
            }

            /// What last changed in its text, and since when that is in force; of an amendment
            /// that is only promulgated, in that of the last edition before it.
            pub(crate) const fn text(self) -> Bilingual {
                match self {
                    $( Self::$variant => Bilingual { en: $en, ja: $ja }, )+
                    Self::$next => Self::LAST.text(),
                }
            }

            /// Every edition, the one that is only promulgated included.
            const NAMED: &[Self] = &[$( Self::$variant, )+ Self::$next];
        }

        /// The amendment that is promulgated and not encoded.
        const NEXT: Edition = Edition::$next;

        /// The day by which it is in force at the latest.
        const NEXT_BY: Day = first_day($by);
    };
}

editions! {
    in force: {
        /// From 2005-04-01: the first duties of business operators.
        Y2005 = "2005-04-01",
        "the Act as in force since 2005-04-01",
        "平成17年（2005年）4月1日に全面施行されたもの";
        /// From 2017-05-30: filing of opt-outs, foreign third parties, records.
        Y2017 = "2017-05-30",
        "the Act as amended by Act No. 65 of 2015, in force since 2017-05-30",
        "平成27年法律第65号による改正後のもの、平成29年（2017年）5月30日施行";
        /// From 2022-04-01: renumbering; referable and pseudonymously processed
        /// information, leaks, improper use.
        Y2022 = "2022-04-01",
        "the Act as amended by Act No. 44 of 2020 and Act No. 37 of 2021, in force since 2022-04-01",
        "令和2年法律第44号及び令和3年法律第37号による改正後のもの、令和4年（2022年）4月1日施行";
        /// From 2023-04-01: ordinances count as law; local governments come in.
        Y2023 = "2023-04-01",
        "the Act as amended by Act No. 37 of 2021, in force since 2023-04-01",
        "令和3年法律第37号による改正後のもの、令和5年（2023年）4月1日施行";
        /// From 2024-04-01: the Commission Rules on leaks by wrongful purpose widen.
        Y2024 = "2024-04-01",
        "Arts. 16 to 59 and 171 of the Act unchanged since 2023-04-01; the Rules on leaks since 2024-04-01",
        "法第16条から第59条まで及び第171条は令和5年（2023年）4月1日施行のもの、施行規則の漏えい等に関する規定は令和6年（2024年）4月1日施行のもの";
    }
    promulgated, in force by "2028-07-16" at the latest: {
        /// The amendment promulgated on 2026-07-17 (Act No. 56 of 2026). It can be
        /// named; nothing can be decided under it, because its main part is not in
        /// force and its text is not encoded.
        Amendment2026 = "amendment-2026";
    }
}

/// The day on which the law was last read for this crate: the Act as in force on
/// 2026-07-17, the Order of 2026-07-31 and the Rules of 2026-06-14 in full, and of the
/// revisions between then and this day the titles, which tell of consequential changes
/// only. Decisions for later days name the presumption that no amendment has come into
/// force since but what is known to come.
pub const KNOWN_THROUGH: Day = date(2026, 11, 29);

/// The day on which the second part of the amendment of 2026 comes into force: penalties in
/// the main, and no article from 16 to 59, nor 171 (its Suppl. Art. 1).
pub(crate) const PENALTIES_2026_FROM: Day = date(2027, 1, 17);

/// Why no edition answers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EditionError {
    /// The day lies before the first duties of business operators.
    BeforeTheAct(Day),
    /// The day lies where the amendment of 2026 is in force at the latest.
    BeyondKnowledge(Day),
    /// The amendment of 2026 was named as the edition to decide under.
    NotInForce,
}

impl EditionError {
    /// Why.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (first, next) = (FIRST_DAY, NEXT_BY);
        let said = match self {
            Self::BeforeTheAct(day) => said!(
                day, first;
                "no edition is in force on {day}: the duties of business operators begin on {first}",
                "{day}に施行されている版はありません。個人情報取扱事業者の義務は{first}からです。",
            ),
            Self::BeyondKnowledge(day) => said!(
                day, next;
                "no edition is known for {day}: the amendment promulgated on 2026-07-17 (Act No. 56 of 2026) is in force from {next} at the latest and its text is not encoded",
                "{day}に適用される版は収録していません。令和8年（2026年）7月17日公布の改正（令和8年法律第56号）は遅くとも{next}に施行されますが、その条文は収録していません。",
            ),
            Self::NotInForce => said!(
                "the amendment of 2026 (Act No. 56 of 2026) is promulgated but not in force: nothing can be decided under it",
                "令和8年改正（令和8年法律第56号）は公布されていますが未施行であり、これに基づく判定はできません。",
            ),
        };
        said.in_language(language).to_owned()
    }
}

told!(EditionError);

/// The day on which the duties of business operators begin.
const FIRST_DAY: Day = Edition::ALL[0].since();

impl Edition {
    /// 現行: the last edition that can decide, which is what "now" means everywhere.
    pub const LAST: Self = match Self::ALL.as_slice() {
        [.., last] => *last,
        [] => Self::Y2005,
    };

    /// The edition in force on a day.
    ///
    /// After [`KNOWN_THROUGH`] it answers with the newest edition, and every
    /// decision names the presumption that nothing has changed since.
    ///
    /// # Errors
    ///
    /// Before 2005-04-01, and from 2028-07-16.
    pub fn in_force_on(day: Day) -> Result<Self, EditionError> {
        if day >= NEXT_BY {
            return Err(EditionError::BeyondKnowledge(day));
        }
        Self::ALL
            .into_iter()
            .rev()
            .find(|edition| edition.since() <= day)
            .ok_or(EditionError::BeforeTheAct(day))
    }

    /// Whether anything can be decided under this edition: not under an amendment that is
    /// not in force.
    ///
    /// # Errors
    ///
    /// Under the amendment of 2026.
    pub(crate) fn decides(self) -> Result<(), EditionError> {
        if self == NEXT { Err(EditionError::NotInForce) } else { Ok(()) }
    }

    /// Whether it lies within two editions, both included.
    pub(crate) const fn is_within(self, first: Self, last: Self) -> bool {
        first as usize <= self as usize && self as usize <= last as usize
    }

    /// Whether the day lies in this edition.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        Self::in_force_on(day) == Ok(self)
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The day on which it came into force (`2017-05-30`), or `amendment-2026`.
impl FromStr for Edition {
    type Err = NameError;

    fn from_str(name: &str) -> Result<Self, NameError> {
        let what = Bilingual { en: "edition", ja: "施行版" };
        with_id(name, what, Self::NAMED, Self::id)
    }
}

written!(Edition, "edition");

/// The day that a row names; evaluated at compile time only.
const fn first_day(name: &str) -> Day {
    const fn number(tens: u8, ones: u8) -> u8 {
        (tens - b'0') * 10 + (ones - b'0')
    }
    match *name.as_bytes() {
        [a, b, c, d, b'-', m, n, b'-', x, y] => {
            let year = number(a, b) as u16 * 100 + number(c, d) as u16;
            date(year, number(m, n), number(x, y))
        }
        _ => Day::MAX,
    }
}

/// 版ごとに一度: what is made of each edition once in a process, when it is first asked for.
#[derive(Debug)]
pub(crate) struct PerEdition<T>([OnceLock<T>; Edition::ALL.len() + 1]);

impl<T> PerEdition<T> {
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; Edition::ALL.len() + 1])
    }

    /// That of an edition.
    pub(crate) fn get(&self, edition: Edition, make: impl FnOnce() -> T) -> &T {
        // The one that is only promulgated stands after those that decide.
        let Self([.., last]) = self;
        self.0.get(edition as usize).unwrap_or(last).get_or_init(make)
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
            ("2028-07-15", Some(Edition::LAST)),
            ("2028-07-16", None),
        ];
        for (day, expected) in table {
            let day: Day = day.parse().unwrap();
            assert_eq!(Edition::in_force_on(day).ok(), expected, "{day}");
        }
    }

    #[test]
    fn an_unknown_name_is_told() {
        let error = "2024-4-1".parse::<Edition>().unwrap_err().to_string();
        assert!(error.ends_with("`amendment-2026`; did you mean `2024-04-01`?"), "{error}");
    }

    #[test]
    fn names_are_the_first_days() {
        for edition in Edition::ALL {
            assert_eq!(edition.id(), edition.since().to_string());
            assert_eq!(edition.id().parse(), Ok(edition));
        }
    }
}
