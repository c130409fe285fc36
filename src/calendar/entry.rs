//! An entry of a calendar: what is due, since when, until when, by which authority.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::duty::{Deadline, Guide};
use crate::law::Timing;
use crate::norm::Citation;
use crate::policy::Clause;
use crate::register::Entry;
use crate::text::Text;
use crate::vocabulary::words;

words! {
    /// 期日の種類: what an entry of a calendar is about.
    #[non_exhaustive]
    pub CalendarKind {
        /// 義務の履行: a duty of the Act or of the policy.
        Duty = "duty", "duty", "義務の履行";
        /// 委託元への通知: the notice of an entrustee that frees it of the report (Rules 9).
        TellEntrustor = "tell-entrustor", "notice to whoever entrusted the data", "委託元への通知";
        /// 請求等への対応: the answer to a request.
        Request = "request", "request", "請求等への対応";
        /// 訴えの提起: from when a principal may sue over a request (Art. 39).
        Suit = "suit", "suit", "訴えの提起が可能となる日";
        /// 記録の保存: how long a record is kept.
        KeepRecord = "keep-record", "record to keep", "記録の保存";
        /// 保存期間の満了: a record that need not be kept any longer.
        DropRecord = "drop-record", "record no longer to be kept", "記録の保存期間の満了";
        /// 相当措置の定期的な確認: the regular check of a recipient abroad (Rules 18(1)(i)).
        CheckAbroad = "check-abroad", "check of a recipient abroad", "外国にある第三者による相当措置の確認";
        /// 台帳の項目の更新: an entry of the register that ends.
        Renewal = "renewal", "entry of the register", "台帳の項目の更新";
        /// 変更の効力: from when a posted change of the policy has effect.
        Change = "change", "change of the policy", "ポリシーの変更の効力";
    }
}

words! {
    /// 期日の状況: where an entry stands on the day of the calendar.
    #[non_exhaustive]
    pub CalendarState {
        /// 期日前: its day has not passed.
        Due = "due", "due", "期日前";
        /// 期日の定めなし: no day is set; it is to be done promptly or without delay.
        NoDay = "no-day", "no day is set", "期日の定めなし";
        /// 目安の徒過: the guide has passed, from which no breach follows.
        GuidePassed = "guide-passed", "past the guide", "目安の日数を経過";
        /// 委員会の数え方による期限の徒過: past the last day as the Commission counts, and in time
        /// under another reading.
        PastOfficial = "past-official", "past the last day as the Commission counts", "委員会の数え方による期限を経過";
        /// 不履行: past the last day under every reading: a breach.
        Overdue = "overdue", "overdue: a breach", "不履行（期限を経過）";
        /// 失効: an entry of the register has ended.
        Lapsed = "lapsed", "lapsed", "失効";
        /// 到来: the day has come.
        Reached = "reached", "the day has come", "到来";
    }
}

words! {
    /// 根拠の別: what says that something is due.
    pub AuthorityKind {
        /// 法令: the Act, the Order, the Rules.
        Law = "law", "law", "法令";
        /// 解釈: a guideline or another reading, no law.
        Reading = "reading", "reading", "解釈";
        /// ポリシー: a clause of the policy.
        Policy = "policy", "policy", "ポリシー";
        /// 台帳: an entry of the register.
        Register = "register", "register", "台帳";
    }
}

/// 期日の根拠: what says that something is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct DayAuthority {
    /// What it is.
    pub kind: AuthorityKind,
    /// The place: `APPI Rules Art. 8(2)`, the id of a clause, where an entry of the register stands.
    pub place: String,
    /// The place as it is cited.
    pub text: Text,
}

impl DayAuthority {
    pub(super) fn of_law(citation: Citation) -> Self {
        let reading = citation.place().instrument.is_reading();
        Self {
            kind: if reading { AuthorityKind::Reading } else { AuthorityKind::Law },
            place: citation.to_string(),
            text: Text::in_both(|language| citation.in_language(language).to_string()),
        }
    }

    pub(super) fn of_clause(clause: &Clause) -> Self {
        Self {
            kind: AuthorityKind::Policy,
            place: clause.id.to_string(),
            text: Text::in_both(|_| clause.at.clone()),
        }
    }

    pub(super) fn of_entry(entry: &Entry) -> Self {
        Self {
            kind: AuthorityKind::Register,
            place: entry.at.clone(),
            text: Text::in_both(|language| entry.place(language)),
        }
    }
}

/// 目安: the days within which something is usually done; no law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct GuideDays {
    /// 目安の最初の日.
    pub from: Day,
    /// 目安の最後の日.
    pub to: Day,
}

impl From<Guide> for GuideDays {
    fn from(guide: Guide) -> Self {
        Self { from: guide.from, to: guide.to }
    }
}

impl GuideDays {
    pub(super) const fn on(day: Day) -> Self {
        Self { from: day, to: day }
    }
}

/// 期限: the last day by law, by the policy, or of an entry: counted as
/// [`Deadline`](crate::law::Deadline) has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct DueDays {
    /// 期限日: in time under every reading.
    pub by: Day,
    /// 委員会の数え方による期限日.
    pub official: Day,
    /// 確実に期限を徒過する日: late under every reading from this day on.
    pub late_from: Day,
}

impl From<Deadline> for DueDays {
    fn from(deadline: Deadline) -> Self {
        Self { by: deadline.by, official: deadline.official, late_from: deadline.late_from }
    }
}

impl DueDays {
    /// A last day that is counted in one way.
    pub(super) fn on(day: Day) -> Self {
        Self { by: day, official: day, late_from: day.plus_days(1) }
    }
}

/// 期日: an entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct CalendarEntry {
    /// What it is about.
    pub kind: CalendarKind,
    /// Where it stands on the day of the calendar.
    pub state: CalendarState,
    /// 案件: of which matter: its id, or where the entry stands in the register.
    pub of: String,
    /// What is to be done, or comes to be.
    pub says: Text,
    /// 履行の時期: as the law has it, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timing: Option<Timing>,
    /// 起算日: since when it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// 目安: the days of the guide, apart from those of the law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<GuideDays>,
    /// 期限: the last day, where one is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<DueDays>,
    /// Whether it is owed for certain; if not, open facts decide.
    pub certain: bool,
    /// 根拠: what says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<DayAuthority>,
}

impl CalendarEntry {
    pub(super) fn new(kind: CalendarKind, of: impl Into<String>, says: Text) -> Self {
        Self {
            kind,
            state: CalendarState::NoDay,
            of: of.into(),
            says,
            timing: None,
            since: None,
            guide: None,
            due: None,
            certain: true,
            by: Vec::new(),
        }
    }

    pub(super) fn with_citation(mut self, citation: Option<Citation>) -> Self {
        self.by.extend(citation.map(DayAuthority::of_law));
        self
    }

    /// The same as it stands on a day: a guide that has passed is no breach, and a last day has
    /// passed when it is late under every reading.
    pub(super) fn standing_on(self, day: Day) -> Self {
        let state = match (self.due, self.guide) {
            (Some(due), _) if day >= due.late_from => CalendarState::Overdue,
            (Some(due), _) if day > due.official => CalendarState::PastOfficial,
            (Some(_), _) => CalendarState::Due,
            (None, Some(guide)) if day > guide.to => CalendarState::GuidePassed,
            (None, Some(_)) => CalendarState::Due,
            (None, None) => CalendarState::NoDay,
        };
        Self { state, ..self }
    }

    /// 期日: the day on which it stands in a calendar: the last day where one is set, that of the
    /// guide where there is one alone; none where no day is set.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        self.due.map(|due| due.by).or(self.guide.map(|guide| guide.to))
    }

    /// Whether it is a breach: owed for certain, and late under every reading.
    #[must_use]
    pub fn is_breach(&self) -> bool {
        self.certain && self.state == CalendarState::Overdue
    }
}
