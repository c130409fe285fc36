//! The words of reasons, presumptions and remedies. What is so, or is not, is told by the statement
//! of the fact; in Japanese each ends in 「こと」.

use super::words::Words;
use crate::answer::Answer;
use crate::day::Day;
use crate::edition::{Edition, KNOWN_THROUGH};
use crate::text::Language;

impl Words {
    /// A day as the language writes it: in Japanese by era and by year.
    pub(crate) fn day(self, day: Day) -> String {
        day.in_language(self.language)
    }

    pub(super) fn question(self, subject: &str, date: Day) -> String {
        let date = self.day(date);
        if self.is_en() {
            format!("Asked: {subject}, on {date}")
        } else {
            format!("検討事項：{subject}（{date}）")
        }
    }

    /// A rule that is fulfilled by what it asks for itself.
    pub(super) fn fulfilled(self, so: &str) -> String {
        if self.is_en() {
            format!("complied with: {so}")
        } else {
            format!("{so}から、違反しない")
        }
    }

    /// A rule that an exception lifts.
    pub(super) fn lifted_by(self, exceptions: &str) -> String {
        if self.is_en() {
            format!("excepted by {exceptions}")
        } else {
            format!("{exceptions}に当たり、違反しない")
        }
    }

    pub(super) fn taken_out_by(self, places: &str) -> String {
        if self.is_en() {
            format!("does not apply, by {places}")
        } else {
            format!("{places}により適用されない")
        }
    }

    pub(super) fn fails(self, name: &str, lacks: &str) -> String {
        if self.is_en() {
            format!("{name} does not apply: {lacks}")
        } else {
            format!("{name}には当たらない（{lacks}）")
        }
    }

    pub(super) fn needs(self, name: &str, lacks: &str) -> String {
        if self.is_en() {
            format!("{name} applies if {lacks}")
        } else {
            format!("{name}に当たるか否かは、次の点の確認を要する：{lacks}")
        }
    }

    /// What is met of an exception, and from where it is known.
    pub(super) fn met(self, so: &str) -> String {
        if self.is_en() {
            format!("conditions met: {so}")
        } else {
            format!("充足する要件：{so}")
        }
    }

    /// A statement that is not known to be so.
    pub(super) fn unclear(self, statement: &str) -> String {
        if self.is_en() { format!("whether {statement}") } else { format!("{statement}の有無") }
    }

    /// What a record was to be, and is not, or is not known to be.
    pub(super) fn element(self, text: &str, answer: Answer) -> String {
        match (self.language, answer) {
            (Language::En, Answer::Yes) => text.to_owned(),
            (Language::En, Answer::No) => format!("lacking: {text}"),
            (Language::En, Answer::Unknown) => format!("unknown: {text}"),
            (Language::Ja, Answer::Yes) => format!("{text}こと"),
            (Language::Ja, Answer::No) => format!("{text}とはいえない"),
            (Language::Ja, Answer::Unknown) => format!("{text}か否か不明"),
        }
    }

    pub(super) fn depends_on(self, text: &str, facts: &str) -> String {
        let about = self.open_on(facts);
        self.parenthesis(text, &about)
    }

    pub(super) fn open_on(self, facts: &str) -> String {
        if self.is_en() {
            format!("turns on {facts}")
        } else {
            format!("次の点による：{facts}")
        }
    }

    pub(super) fn because_of(self, items: &str) -> String {
        if self.is_en() { format!("because of {items}") } else { format!("該当項目は{items}") }
    }

    pub(super) fn nobody_claims(self, places: &str) -> String {
        if self.is_en() {
            format!("nobody claims an exclusion or exception under {places}")
        } else {
            format!("次の除外事由及び例外に当たる旨の主張はないこと：{places}")
        }
    }

    pub(super) fn none_of(self, values: &str, id: &str) -> String {
        if self.is_en() {
            format!("none of these: {values} [{id}]")
        } else {
            format!("次のいずれにも当たらないこと：{values} [{id}]")
        }
    }

    pub(super) fn see_to_it(self, statement: &str) -> String {
        if self.is_en() {
            format!("bring it about that {statement}")
        } else {
            format!("次の状態を整える：{statement}")
        }
    }

    pub(super) fn rule_out(self, statement: &str) -> String {
        if self.is_en() {
            format!("establish that {statement}")
        } else {
            format!("次の点を確認する：{statement}")
        }
    }

    /// The remedies that are not told in full, by what they rest on.
    pub(super) fn more_remedies(self, others: &[String]) -> String {
        let count = others.len();
        let by = others.join(if self.is_en() { "; " } else { "／" });
        match (self.is_en(), count) {
            (true, 1) => format!("one longer way: {by}"),
            (true, _) => format!("{count} longer ways: {by}"),
            (false, _) => format!("ほか{count}案（{by}）"),
        }
    }

    /// Why, in the first sentence.
    pub(super) fn answer_and_why(self, answer: &str, why: &str) -> String {
        match (self.is_en(), why.is_empty()) {
            (_, true) => answer.to_owned(),
            (true, _) => format!("{answer} {why}."),
            (false, _) => format!("{answer}{why}。"),
        }
    }

    /// The prohibition that decides, and for want of what.
    pub(super) fn barred(self, place: &str, lacks: &str) -> String {
        match (self.is_en(), lacks.is_empty()) {
            (true, true) => format!("{place} bars it"),
            (true, false) => format!("{place} bars it: {lacks}"),
            (false, true) => format!("{place}に違反します"),
            (false, false) => format!("{place}に違反します（{lacks}）"),
        }
    }

    /// What it would be to leave undone what must be done.
    pub(super) fn not_to_do_so(self, text: &str) -> String {
        if self.is_en() {
            format!("Not to do so is unlawful: {text}")
        } else {
            format!("これをしないことは、{text}")
        }
    }

    /// The exception by which it is permitted.
    pub(super) fn applies(self, exceptions: &str) -> String {
        if self.is_en() {
            format!("By {exceptions}")
        } else {
            format!("{exceptions}に当たります")
        }
    }

    pub(super) fn first_of(self, text: &str, more: usize) -> String {
        match (self.is_en(), more) {
            (_, 0) => text.to_owned(),
            (true, _) => format!("{text} (and {more} more)"),
            (false, _) => format!("{text}（ほか{more}件）"),
        }
    }

    pub(super) fn assumptions(self, count: usize) -> String {
        match (self.is_en(), count) {
            (true, 1) => "1 thing is assumed; the full explanation names it.".to_owned(),
            (true, _) => format!("{count} things are assumed; the full explanation names them."),
            (false, _) => format!("前提とした事項が{count}件あります（全文に記載）。"),
        }
    }

    /// What an undetermined decision turns on first.
    pub(super) fn turns_on(self, points: &str, more: usize) -> String {
        match (self.is_en(), more) {
            (true, 0) => format!("It turns on {points}"),
            (true, _) => format!("It turns first on {points}"),
            (false, 0) => format!("結論は、{points}によります"),
            (false, _) => format!("結論は、まず{points}によります"),
        }
    }

    pub(super) fn edition(self, edition: Edition, day: Day) -> String {
        let (day, since, known) =
            (self.day(day), self.day(edition.since()), self.day(KNOWN_THROUGH));
        if self.is_en() {
            format!(
                "Law: as in force on {day} (text since {since}), last checked on {known}. Not legal advice."
            )
        } else {
            format!(
                "適用した法令：{day}に施行されていた規定（{since}施行の版）。法令の最終確認日：{known}。法的助言ではありません。"
            )
        }
    }
}
