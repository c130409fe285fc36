//! The words for which law was applied.

use super::to_come::PROMULGATED;
use super::words::Words;
use crate::day::Day;
use crate::edition::Edition;
use crate::text::Language;

impl Words {
    /// A reading of an authority, and the edition of it that was read.
    pub(super) fn read_as_of(self, name: &str, of: &str, later: Option<&str>) -> String {
        match (self.language, later) {
            (Language::En, None) => format!("{name}, {of}"),
            (Language::En, Some(later)) => {
                format!("{name}, {of} (that of {later} was not compared)")
            }
            (Language::Ja, None) => format!("{name}（{of}）"),
            (Language::Ja, Some(later)) => format!("{name}（{of}。{later}版とは未照合）"),
        }
    }

    /// The day as of which the law was applied.
    pub(super) fn law_in_short(self, on: Day) -> String {
        let on = self.day(on);
        if self.is_en() {
            format!("Law as in force on {on}. Not legal advice.")
        } else {
            format!("{on}に施行されていた法令による。法的助言ではありません。")
        }
    }

    /// The law that was applied: whose text is in force since when, when it was last checked, and what
    /// is left out.
    pub(super) fn law(self, edition: Edition, on: Day, known: Day, to_change: &str) -> String {
        let text = edition.text().in_language(self.language);
        let not_yet = if on >= PROMULGATED { self.not_reflected(to_change) } else { String::new() };
        let (on, known) = (self.day(on), self.day(known));
        match self.language {
            Language::En => format!(
                "Law: as in force on {on} ({text}), last checked on {known}.{not_yet} Not legal advice."
            ),
            Language::Ja => format!(
                "適用した法令：{on}に施行されていた個人情報の保護に関する法律（「法」）、同法施行令及び同法施行規則（{text}）。最終確認日：{known}。{not_yet}法的助言ではありません。"
            ),
        }
    }

    /// The readings of authorities that are relied on.
    pub(super) fn read_with(self, read: &str) -> String {
        if self.is_en() {
            format!("Read with: {read}.")
        } else {
            format!("参照した解釈：{read}。")
        }
    }
}

impl Words {
    /// 改正予定: the amendment that is not in force yet, and which of the grounds it is to change.
    pub(super) fn not_reflected(self, places: &str) -> String {
        match (self.language, places.is_empty()) {
            (Language::En, true) => {
                " The main part of Act No. 56 of 2026, not in force yet, is not reflected."
                    .to_owned()
            }
            (Language::En, false) => format!(
                " The main part of Act No. 56 of 2026 (promulgated on 2026-07-17, to be in force by 2028-07-16) is not reflected; it is to change {places}, in a wording that was not reviewed."
            ),
            (Language::Ja, true) => {
                "令和8年法律第56号（主要部分は未施行）は反映していません。".to_owned()
            }
            (Language::Ja, false) => format!(
                "令和8年法律第56号（令和8年7月17日公布。主要部分は令和10年7月16日までに施行）は反映していません（{places}に関する改正を含みます。改正後の条文とは未照合）。"
            ),
        }
    }
}
