//! When a duty is to be performed, and how its days are counted.

use crate::day::Day;
use crate::norm::Norm;
use crate::text::{Bilingual, Language};

/// 履行の時期: when a duty is to be performed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Timing {
    /// 継続して: as long as the information is held or the arrangement lasts.
    Continuing,
    /// 努力義務: continuing, as a best effort.
    Effort,
    /// 速やかに: promptly; no day is fixed. For the first report of a leak the Commission has
    /// a guide ([`Duty::guide`](crate::Duty::guide)).
    Promptly,
    /// 遅滞なく: without delay; no day is fixed.
    WithoutDelay,
    /// 時期の定めなし: the text names no time.
    NoTimeStated,
    /// 都度速やかに: each time, promptly; in one record for a continuing or
    /// repeated provision to the same recipient.
    EachTime,
    /// 事前に、又は変更後遅滞なく: before the change, or without delay after it.
    OnChange,
    /// 30日以内: within thirty days of knowing.
    ThirtyDays,
    /// 60日以内: within sixty days of knowing.
    SixtyDays,
}

crate::name::ids! { Timing, "word known here", "語" {
    Continuing = "continuing",
    Effort = "effort",
    Promptly = "promptly",
    WithoutDelay = "without-delay",
    NoTimeStated = "no-time-stated",
    EachTime = "each-time",
    OnChange = "on-change",
    ThirtyDays = "thirty-days",
    SixtyDays = "sixty-days",
} }

impl Timing {
    /// The words for it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::Continuing => ("continuing", "継続して"),
            Self::Effort => ("best effort", "努力義務"),
            Self::Promptly => ("promptly", "速やかに"),
            Self::WithoutDelay => ("without delay", "遅滞なく"),
            Self::NoTimeStated => ("the law sets no time", "時期の定めなし"),
            Self::EachTime => ("each time, promptly", "その都度、速やかに"),
            Self::OnChange => {
                ("before the change, or without delay after it", "変更前に、又は変更後遅滞なく")
            }
            Self::ThirtyDays => ("within 30 days of knowing", "知った日から30日以内"),
            Self::SixtyDays => ("within 60 days of knowing", "知った日から60日以内"),
        };
        Bilingual { en, ja }.in_language(language)
    }

    pub(crate) const fn days(self) -> Option<u32> {
        match self {
            Self::ThirtyDays => Some(30),
            Self::SixtyDays => Some(60),
            _ => None,
        }
    }
}

/// 期限: the last day for a duty, counted from the day on which it arose.
///
/// Neither the Act nor the Rules say whether the first day counts. Three days are told: the
/// earliest defensible one, that of the Commission's own count, and the first that is late
/// under every reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deadline {
    /// 期限日: in time under every reading.
    pub by: Day,
    /// 委員会の数え方による期限日: the day of knowing is the first; a last day that is a Saturday,
    /// a Sunday, one from 29 December to 3 January or a public holiday that the case names
    /// moves on (general guideline 3-5-3-4 note 2).
    pub official: Day,
    /// 確実に期限を徒過する日: late under every reading from this day on; the last day has moved
    /// on likewise.
    pub late_from: Day,
}

/// 目安: the days within which a duty without a fixed day is usually performed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Guide {
    /// 目安の最初の日: the third day after that of knowing.
    pub from: Day,
    /// 目安の最後の日: the fifth.
    pub to: Day,
    /// 根拠: where the guide stands.
    pub norm: Norm,
}

impl Deadline {
    /// How the days are counted.
    pub const COUNTING: Bilingual = Bilingual {
        en: "the day of knowing counted as the first day, holidays included (the earliest defensible day); under Civil Code Art. 140 the first day is left out, and where the last day is a holiday Act No. 91 of 1988 Art. 2 may move it",
        ja: "知った日を1日目とし、休日を含めて計算した最も早い期限。民法第140条によれば初日は算入されず、末日が休日のときは昭和63年法律第91号（行政機関の休日に関する法律）第2条により延長され得る",
    };
}

/// The day, or the next one on which State offices are open (Act No. 91 of 1988, Art. 1);
/// public holidays are those given.
pub(crate) fn next_working_day(day: Day, holidays: &[Day]) -> Day {
    let closed = |day: Day| {
        day.is_saturday_or_sunday()
            || matches!((day.month(), day.day()), (12, 29..) | (1, ..=3))
            || holidays.contains(&day)
    };
    let mut following = (0..=LONGEST_CLOSURE).map(|days| day.plus_days(days));
    following.find(|one| !closed(*one)).unwrap_or(Day::MAX)
}

/// More days than State offices are ever closed for.
const LONGEST_CLOSURE: u32 = 31;
