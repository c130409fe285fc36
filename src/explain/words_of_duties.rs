//! Words for what is to be done, until when, and under which law.

use super::words::Words;
use crate::case::Performance;
use crate::day::Day;
use crate::duty::{Duty, Timing};
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
            (Performance::Performed, Language::En) => "performed, as stated",
            (Performance::Performed, Language::Ja) => "事案によれば履行済み",
            (Performance::Due, Language::En) => "due",
            (Performance::Due, Language::Ja) => "履行期前",
            (Performance::Overdue, Language::En) => "overdue",
            (Performance::Overdue, Language::Ja) => "不履行",
            (Performance::Unknown, Language::En) => "state unknown",
            (Performance::Unknown, Language::Ja) => "履行状況不明",
        }
    }

    pub(super) fn withheld(self, place: &str, so: &str) -> String {
        if self.is_en() {
            format!(
                "The Commission does not use its powers against it ({place}): {so}. It stays prohibited."
            )
        } else {
            format!(
                "{so}から、個人情報保護委員会は権限を行使しないものとされています（{place}）。ただし、違反であることに変わりはありません。"
            )
        }
    }

    /// A duty that depends on one fact.
    pub(super) fn only_if(self, duty: &str, so: &str) -> String {
        if self.is_en() {
            format!("{duty} (only if {so})")
        } else {
            format!("{duty}（次の場合に限る：{so}）")
        }
    }

    /// What is owed once a remedy is taken.
    pub(super) fn then_owed(self, duties: &str) -> String {
        if self.is_en() {
            format!("then owed: {duties}")
        } else {
            format!("その場合に負う義務：{duties}")
        }
    }

    /// Within which days a duty is usually performed.
    pub(super) fn guide_days(self, duty: &str, from: u32, to: u32) -> String {
        if self.is_en() {
            format!("{duty} (guide: within {from} to {to} days of knowing)")
        } else {
            format!("{duty}（目安：知った日からおおむね{from}日から{to}日以内）")
        }
    }

    /// What else may not be done with the information.
    pub(super) fn also_limited(self, places: &str) -> String {
        if self.is_en() {
            format!("Still forbidden or limited in any case: {places}")
        } else {
            format!("別に制限される取扱い：{places}")
        }
    }

    /// A duty that is not owed, and what takes it away.
    pub(super) fn not_owed(self, duty: &str, by: &str) -> String {
        if self.is_en() {
            format!("Not owed: {duty}, by {by}")
        } else {
            format!("負わない義務：{duty}（{by}による）")
        }
    }

    /// A standing duty in a few words, with its place; a best effort is told as one.
    pub(super) fn standing_duty(self, duty: Duty, place: &str) -> String {
        let title = match (duty, self.language) {
            (Duty::KeepAccurate, Language::En) => "keep it accurate and current",
            (Duty::SecureData, Language::En) => "keep it secure",
            (Duty::SuperviseEmployees, Language::En) => "supervise the employees",
            (Duty::SuperviseEntrustee, Language::En) => "supervise the entrustee",
            (Duty::KeepPrincipalsInformed, Language::En) => {
                "let the persons concerned know what is held and for what"
            }
            (Duty::HandleComplaints, Language::En) => "handle complaints",
            (Duty::HelpToSpecify, Language::En) => "help those who ask to name what they ask for",
            (Duty::SpareThePrincipal, Language::En) => "keep the procedure light",
            (duty, language) => duty.norm().title(language),
        };
        let title = match (duty.timing(), self.language) {
            (Timing::Effort, Language::En) => format!("{title}, best effort"),
            (Timing::Effort, Language::Ja) => format!("{title}。努力義務"),
            _ => title.to_owned(),
        };
        self.titled(place, &title)
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

    /// Of a request that is refused.
    pub(super) fn suit_at_once(self, place: &str) -> String {
        if self.is_en() {
            format!(
                "A suit: possible at once where the request is refused, without waiting for two weeks ({place})"
            )
        } else {
            format!(
                "訴えの提起：請求を拒んだときは、請求の到達から2週間の経過を待たずに提起され得る（{place}）"
            )
        }
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
            format!("By the Act and the policy: {verdict} Other law decides as well: {laws}.")
        } else {
            format!("{verdict}このほか、他の法令の確認を要します（{laws}）。")
        }
    }
}
