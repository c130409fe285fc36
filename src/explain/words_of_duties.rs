//! Words for what is to be done, until when, and under which law.

use super::words::Words;
use crate::case::Performance;
use crate::day::Day;
use crate::text::Language;

impl Words {
    pub(super) fn duty(self, place: &str, text: &str, timing: Option<&str>) -> String {
        let duty =
            if self.is_en() { format!("{place}: {text}") } else { format!("{place}：{text}") };
        match timing {
            Some(timing) => self.parenthesis(&duty, timing),
            None => duty,
        }
    }

    pub(crate) fn within_days(self, days: u32) -> String {
        if self.is_en() { format!("within {days} days") } else { format!("{days}日以内") }
    }

    pub(super) fn standing(self, places: &str) -> String {
        if self.is_en() {
            format!("Standing duties: {places}")
        } else {
            format!("継続的な義務：{places}")
        }
    }

    pub(super) const fn performance(self, state: Performance) -> &'static str {
        match (state, self.language) {
            (Performance::Performed, Language::En) => "performed",
            (Performance::Performed, Language::Ja) => "履行済み",
            (Performance::Due, Language::En) => "due",
            (Performance::Due, Language::Ja) => "履行期前",
            (Performance::Overdue, Language::En) => "overdue",
            (Performance::Overdue, Language::Ja) => "不履行",
            (Performance::Unknown, Language::En) => "state unknown",
            (Performance::Unknown, Language::Ja) => "履行状況不明",
        }
    }

    pub(super) fn withheld(self, place: &str) -> String {
        if self.is_en() {
            format!(
                "The Commission does not use its powers against it ({place}); it stays prohibited."
            )
        } else {
            format!(
                "委員会は権限を行使しないものとされています（{place}）。ただし、違反であることに変わりはありません。"
            )
        }
    }

    pub(super) fn by(self, text: &str, day: Day, counting: Option<&str>) -> String {
        let day = self.day(day);
        let text = if self.is_en() {
            format!("{text}, by {day}")
        } else {
            format!("{text}、期限は{day}")
        };
        match counting {
            Some(counting) => self.parenthesis(&text, counting),
            None => text,
        }
    }

    pub(super) fn as_the_commission_counts(self, day: Day) -> String {
        let day = self.day(day);
        if self.is_en() {
            format!(
                "as the Commission counts (day of knowing first; a last day off moves on), {day}"
            )
        } else {
            format!("委員会の数え方（知った日を1日目とし、末日が休日のときは翌日）では{day}")
        }
    }

    pub(super) fn guide(self, text: &str, from: Day, to: Day, place: &str, past: bool) -> String {
        let (from, to) = (self.day(from), self.day(to));
        let guide = match (self.is_en(), past) {
            (true, false) => {
                format!("guide, the day of knowing left out: by {from} to {to}, {place}")
            }
            (true, true) => format!("the guide has run out: it was by {from} to {to}, {place}"),
            (false, false) => {
                format!("目安（知った日を除いて数える。）：{from}から{to}まで、{place}")
            }
            (false, true) => format!("目安の日を過ぎています：{from}から{to}まで、{place}"),
        };
        self.parenthesis(text, &guide)
    }

    pub(super) fn must(self, text: &str) -> String {
        if self.is_en() { format!("Must: {text}") } else { format!("義務：{text}") }
    }

    pub(super) fn suit(self, place: &str, from: Option<Day>) -> String {
        let from = from.map(|day| self.day(day));
        match (self.is_en(), from) {
            (true, None) => format!(
                "A suit: only once two weeks have passed since the request arrived, unless it was refused before ({place})"
            ),
            (true, Some(from)) => format!(
                "A suit: only once two weeks have passed since the request arrived, from {from} on, unless it was refused before ({place})"
            ),
            (false, None) => format!(
                "訴えの提起：請求が到達した日から2週間を経過した後に限る。請求を拒んだときは、この限りでない（{place}）"
            ),
            (false, Some(from)) => format!(
                "訴えの提起：請求が到達した日から2週間を経過した後（{from}以降）に限る。請求を拒んだときは、この限りでない（{place}）"
            ),
        }
    }

    /// The first line, where other law is to be looked at: the Act is not the whole answer.
    pub(super) fn beside_other_law(self, verdict: &str, laws: &str) -> String {
        if self.is_en() {
            format!("Under the APPI: {verdict} Other law decides as well: {laws}.")
        } else {
            format!("個人情報保護法上は、{verdict}ただし、他の法令の確認を要する：{laws}。")
        }
    }
}
