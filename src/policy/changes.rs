//! The policy's own rule on how it is changed.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use crate::day::Day;
use crate::name::ids;
use crate::steps::Stepwise as _;
use crate::text::{Bilingual, Language};
use crate::vocabulary::Id;

/// What is written in place of no day at all.
const ON_POSTING: Bilingual = Bilingual { en: "`on-posting`", ja: "`on-posting`" };

/// 変更に関する定め: how the policy says that it is changed, and from when a change
/// has effect.
///
/// ```
/// use appi::policy::{Changes, DayCounting, TakesEffect};
///
/// let changes: Changes = toml::from_str(r#"
///     clause = "C19"
///     effect = { after-posting = 30 }
/// "#).unwrap();
/// assert_eq!(changes.effect, TakesEffect::AfterPosting(30));
/// assert_eq!(changes.counting, DayCounting::FirstDayExcluded);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Changes {
    /// The clause that says so.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// From when a change has effect.
    pub effect: TakesEffect,
    /// What changes the rule is about, where it is not about all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<ChangeSubject>,
    /// How days are counted.
    #[serde(default, skip_serializing_if = "DayCounting::is_default")]
    pub counting: DayCounting,
    /// The term of the policy that says that a change has effect by this rule. Where a
    /// case gives the day of the posting, the rule answers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Id>,
    /// 重要な変更: the rule for changes that the policy calls important, where it
    /// sets them apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub important: Option<ImportantChanges>,
}

content! {
    Changes {
        clause: clause as Clauses,
        effect: plain as TakesEffect,
        subjects: words,
        counting: plain,
        term: refers(Terms),
        important: part,
    }

    fn check(&self, check: &mut Check<'_>) {
        check.days("effect", self.effect.days(), ON_POSTING);
    }
}

impl Changes {
    /// The rule, and that for important changes.
    pub(crate) fn rules(&self) -> impl Iterator<Item = ChangeRule<'_>> {
        let important = self.important.iter().map(|one| ChangeRule {
            clause: &one.clause,
            effect: one.effect,
            term: one.term.as_ref(),
        });
        let rule =
            ChangeRule { clause: &self.clause, effect: self.effect, term: self.term.as_ref() };
        core::iter::once(rule).chain(important).stepwise()
    }
}

/// 重要な変更に関する定め: a rule of its own for important changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ImportantChanges {
    /// The clause that makes it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// From when an important change has effect.
    pub effect: TakesEffect,
    /// What the policy calls important. Left out, it does not say, and whether a
    /// change is important is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<ChangeSubject>,
    /// The term of the policy that says that an important change has effect by this
    /// rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Id>,
}

content! {
    ImportantChanges {
        clause: clause as Clauses,
        effect: plain as TakesEffect,
        subjects: words,
        term: refers(Terms),
    }

    fn check(&self, check: &mut Check<'_>) {
        check.days("effect", self.effect.days(), ON_POSTING);
    }
}

/// One rule on changes, as a document gives it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ChangeRule<'p> {
    pub(crate) clause: &'p Clauses,
    pub(crate) effect: TakesEffect,
    pub(crate) term: Option<&'p Id>,
}

/// 効力発生の時期: from when a change has effect, as the policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TakesEffect {
    /// 掲載の時: when the changed text is posted.
    OnPosting,
    /// 表示した改定日: on the revision date shown.
    OnRevisionDate,
    /// 掲載から…日の経過後: when so many days, 1 to 3650, have passed since the posting.
    AfterPosting(
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Check::MOST_DAYS)))] u32,
    ),
    /// …日前までに予告: when the changed text is posted, which is announced so many
    /// days, 1 to 3650, before.
    AfterNotice(
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Check::MOST_DAYS)))] u32,
    ),
    /// 周知した効力発生日: on the day that is made known beforehand with what changes.
    Announced,
    /// 定めなし: the policy reserves the change and does not say from when.
    Unstated,
}

/// 期間の計算: how the days of the policy's rule are counted. The last day counts in
/// full, so that the change has effect from the day after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum DayCounting {
    /// 初日不算入: the day of the posting or notice does not count. The general rule
    /// of the Civil Code (Arts. 138, 140, 141), and the default: a text that does not
    /// say otherwise is counted so.
    #[default]
    FirstDayExcluded,
    /// 初日算入: it counts as the first day, as the text of the policy says.
    FirstDayIncluded,
}

ids! { DayCounting, "word known here", "語" {
    FirstDayExcluded = "first-day-excluded",
    FirstDayIncluded = "first-day-included",
} }

/// 変更の対象: what a change of a policy is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum ChangeSubject {
    /// 利用目的: the purposes of use.
    Purposes,
    /// 取得する情報: items, datasets, where they come from and what becomes of them.
    Information,
    /// 提供先及び委託先: recipients, entrustments and whatever else goes to others.
    Recipients,
    /// 共同利用: joint use.
    JointUse,
    /// オプトアウト: the opt-out.
    OptOut,
    /// 約束: what the policy promises.
    Promises,
    /// その他の文言: the wording of clauses and the meaning of words.
    Wording,
    /// その他: the operator, requests, complaints, security, and the rule on changes.
    Other,
}

ids! { ChangeSubject, "word known here", "語" {
    Purposes = "purposes",
    Information = "information",
    Recipients = "recipients",
    JointUse = "joint-use",
    OptOut = "opt-out",
    Promises = "promises",
    Wording = "wording",
    Other = "other",
} }

impl TakesEffect {
    /// The earliest day on which a change has effect; `None` where the policy does
    /// not say, or no revision date is shown, or the day is announced each time. What lies beyond the calendar is its last
    /// day.
    ///
    /// `posted` is the day on which the changed text is posted, `noticed` that on
    /// which it was announced, and `shown` the revision date that it shows.
    /// Announced with its posting, `noticed` and `posted` are the same.
    ///
    /// ```
    /// use appi::policy::{DayCounting, TakesEffect};
    ///
    /// let posted = "2026-10-22".parse().unwrap();
    /// let thirty = TakesEffect::AfterPosting(30);
    /// let from = |counting| thirty.earliest(posted, posted, None, counting).unwrap().to_string();
    /// assert_eq!(from(DayCounting::FirstDayExcluded), "2026-11-22");
    /// assert_eq!(from(DayCounting::FirstDayIncluded), "2026-11-21");
    /// ```
    #[must_use]
    pub fn earliest(
        self,
        posted: Day,
        noticed: Day,
        shown: Option<Day>,
        counting: DayCounting,
    ) -> Option<Day> {
        match self {
            Self::OnPosting => Some(posted),
            // Nothing has effect before it is posted, whatever date it shows.
            Self::OnRevisionDate => shown.map(|shown| shown.max(posted)),
            Self::AfterPosting(days) => Some(counting.day_after(posted, days)),
            Self::AfterNotice(days) => Some(counting.day_after(noticed, days).max(posted)),
            Self::Announced | Self::Unstated => None,
        }
    }

    /// The number of days, if the rule has one.
    #[must_use]
    pub const fn days(self) -> Option<u32> {
        match self {
            Self::AfterPosting(days) | Self::AfterNotice(days) => Some(days),
            Self::OnPosting | Self::OnRevisionDate | Self::Announced | Self::Unstated => None,
        }
    }

    /// The words for it.
    #[must_use]
    pub fn in_language(self, language: Language) -> String {
        let fixed = |en, ja| Bilingual { en, ja }.in_language(language).to_owned();
        match (self, language) {
            (Self::OnPosting, _) => fixed("when posted", "掲載の時から"),
            (Self::OnRevisionDate, _) => fixed("on the revision date shown", "表示した改定日から"),
            (Self::AfterPosting(days), Language::En) => format!("{days} days after posting"),
            (Self::AfterPosting(days), Language::Ja) => format!("掲載から{days}日の経過後"),
            (Self::AfterNotice(days), Language::En) => {
                format!("when posted, {days} days after notice at the earliest")
            }
            (Self::AfterNotice(days), Language::Ja) => {
                format!("{days}日前までに予告し、掲載した時から")
            }
            (Self::Announced, _) => {
                fixed("on the day made known beforehand", "あらかじめ周知した効力発生日から")
            }
            (Self::Unstated, _) => fixed("not stated", "定めなし"),
        }
    }
}

impl DayCounting {
    /// The first day on which so many days have passed since `day`.
    fn day_after(self, day: Day, days: u32) -> Day {
        let first = match self {
            Self::FirstDayExcluded => 1,
            Self::FirstDayIncluded => 0,
        };
        day.plus_days(days.saturating_add(first))
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The words for it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::FirstDayExcluded => (
                "the first day not counted (Civil Code, Arts. 140, 141)",
                "初日不算入（民法第140条、第141条）",
            ),
            Self::FirstDayIncluded => ("the first day counted", "初日算入"),
        };
        Bilingual { en, ja }.in_language(language)
    }
}

impl ChangeSubject {
    /// The words for it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::Purposes => ("purposes of use", "利用目的"),
            Self::Information => ("the information held", "取得する情報"),
            Self::Recipients => ("recipients and entrustments", "提供先及び委託先"),
            Self::JointUse => ("joint use", "共同利用"),
            Self::OptOut => ("the opt-out", "オプトアウト"),
            Self::Promises => ("promises", "約束"),
            Self::Wording => ("wording", "文言"),
            Self::Other => ("other matters", "その他"),
        };
        Bilingual { en, ja }.in_language(language)
    }
}
