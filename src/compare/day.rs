//! From when a change may have effect.

use super::change::Change;
use super::need::{Moment, Need};
use crate::answer::Answer;
use crate::day::Day;
use crate::norm::Citation;
use crate::policy::{Changes, DayCounting, TakesEffect};
use crate::vocabulary::Id;

/// 変更の掲載: when a change is posted and announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Posting {
    /// 掲載日: the day on which the changed text is posted.
    pub posted: Day,
    /// 予告日: the day on which the change was announced, if not by its posting.
    pub noticed: Option<Day>,
    /// 重要な変更か: whether the policy would call the change important. It is heard
    /// only where the policy does not say itself.
    pub important: Answer,
}

impl Posting {
    /// Announced by its posting; whether it is important is not said.
    #[must_use]
    pub const fn on(day: Day) -> Self {
        Self { posted: day, noticed: None, important: Answer::Unknown }
    }
}

/// 最も早い適用日: the earliest defensible day on which a change has effect, by the Act
/// and by the policy's own rule; and what no day settles.
///
/// What the Act demands before the change is met by a notice of the day before: on
/// the same day it would depend on the hour. No calendar of holidays is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarliestDay<'p> {
    day: Day,
    fixed_by: FixedBy<'p>,
    open: Vec<Open<'p>>,
}

/// Which rule fixes the earliest day: the one that gives the later day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixedBy<'p> {
    /// 掲載: no rule delays the change beyond its posting.
    Posting,
    /// 法: the Act demands something before the change.
    Act(Citation),
    /// ポリシー: the policy's own rule on changes.
    Policy {
        /// The clause.
        clause: &'p Id,
        /// The rule.
        effect: TakesEffect,
        /// How its days were counted.
        counting: DayCounting,
    },
}

/// What the day leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Open<'p> {
    /// 判断を要する事項: something that a person judges.
    Need(Need),
    /// 重要な変更に当たるか: the clause sets important changes apart and does not say
    /// what they are; the later day is given.
    Importance(&'p Id),
    /// 定めなし: the clause does not say from when a change has effect.
    Unstated(&'p Id),
    /// 改定日の表示なし: the clause goes by the revision date, and the new version
    /// shows none of its own.
    NoRevisionDate(&'p Id),
}

impl<'p> EarliestDay<'p> {
    /// The day.
    #[must_use]
    pub const fn day(&self) -> Day {
        self.day
    }

    /// The rule that fixes it.
    #[must_use]
    pub const fn fixed_by(&self) -> FixedBy<'p> {
        self.fixed_by
    }

    /// What it leaves open.
    #[must_use]
    pub fn open(&self) -> &[Open<'p>] {
        &self.open
    }

    fn delay(&mut self, day: Day, by: FixedBy<'p>) {
        if day > self.day {
            self.day = day;
            self.fixed_by = by;
        }
    }
}

impl<'p> Change<'p> {
    /// The earliest day on which the change may have effect: the later of the Act's
    /// and of that by the old version's rule on changes.
    ///
    /// ```
    /// use appi::{Answer, Edition, Policy};
    /// use appi::compare::{FixedBy, Open, Posting, compare};
    /// use appi::vocabulary::Text;
    ///
    /// let document = std::fs::read_to_string("examples/policies/004-jcert.toml").unwrap();
    /// let old: Policy = toml::from_str(&document).unwrap();
    /// let mut new = old.clone();
    /// new.promises.retain(|promise| promise.clause != "C16");
    /// let changes = compare(&old, &new, Edition::Y2024).unwrap();
    ///
    /// // Thirty days before an important change; which are important is not said.
    /// let posting = Posting::on("2026-11-01".parse().unwrap());
    /// let earliest = changes[0].earliest(&posting);
    /// assert_eq!(earliest.day().to_string(), "2026-12-02");
    /// assert!(matches!(earliest.open(), [Open::Importance(clause)] if **clause == "C21"));
    ///
    /// let mut ordinary = posting;
    /// ordinary.important = Answer::No;
    /// let ordinary = changes[0].earliest(&ordinary);
    /// assert_eq!(ordinary.day(), posting.posted);
    /// assert_eq!(ordinary.fixed_by(), FixedBy::Posting);
    /// ```
    #[must_use]
    pub fn earliest(&self, posting: &Posting) -> EarliestDay<'p> {
        let noticed = posting.noticed.unwrap_or(posting.posted);
        let mut earliest =
            EarliestDay { day: posting.posted, fixed_by: FixedBy::Posting, open: Vec::new() };
        for need in &self.needs {
            match need.demand().moment() {
                Moment::BeforeChange => {
                    earliest.delay(noticed.plus_days(1), FixedBy::Act(need.citation()));
                }
                Moment::Judged => earliest.open.push(Open::Need(*need)),
                Moment::AfterChange | Moment::BeforeHandling => {}
            }
        }
        if let Some(rule) = &self.versions.old.changes {
            self.by_the_policy(rule, posting, noticed, &mut earliest);
        }
        earliest
    }

    fn by_the_policy(
        &self,
        rule: &'p Changes,
        posting: &Posting,
        noticed: Day,
        earliest: &mut EarliestDay<'p>,
    ) {
        let subject = self.kind.subject();
        let important = rule.important.as_ref().map(|important| {
            let answer = if important.subjects.is_empty() {
                posting.important
            } else {
                important.subjects.contains(&subject).into()
            };
            (important, answer)
        });
        if let Some((important, Answer::Unknown)) = important {
            earliest.open.push(Open::Importance(important.clause.first()));
        }
        let special = important.filter(|(_, answer)| *answer != Answer::No);
        let general = (rule.subjects.is_empty() || rule.subjects.contains(&subject))
            && !matches!(important, Some((_, Answer::Yes)));
        let rules = general
            .then_some((rule.clause.first(), rule.effect))
            .into_iter()
            .chain(special.map(|(important, _)| (important.clause.first(), important.effect)));
        for (clause, effect) in rules {
            let counting = rule.counting;
            match effect.earliest(posting.posted, noticed, self.shown(), counting) {
                Some(day) => earliest.delay(day, FixedBy::Policy { clause, effect, counting }),
                None if effect == TakesEffect::OnRevisionDate => {
                    earliest.open.push(Open::NoRevisionDate(clause));
                }
                None => earliest.open.push(Open::Unstated(clause)),
            }
        }
    }

    /// The revision date that the new version shows, if it is not the old one's.
    fn shown(&self) -> Option<Day> {
        self.versions.new.version.filter(|shown| Some(*shown) != self.versions.old.version)
    }
}
