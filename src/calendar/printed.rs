//! A calendar in words.

use super::entry::CalendarEntry;
use super::made::Calendar;
use crate::day::Day;
use crate::output::Verbatim;
use crate::text::{InLanguage, Language};

impl CalendarEntry {
    /// The same in words, on one line: the day, where it stands, of which matter, what, and by which
    /// authority.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        Verbatim::of(&told(self, language)).line().into_owned()
    }
}

fn told(entry: &CalendarEntry, language: Language) -> String {
    let written = |day: Day| day.in_language(language);
    let state = entry.state.name(language);
    let open = match (entry.certain, language) {
        (true, _) => "",
        (false, Language::En) => ", if it is owed",
        (false, Language::Ja) => "・義務の有無は未確定",
    };
    let says = entry.says.without_full_stop().in_language(language).to_owned();
    let by: Vec<&str> = entry.by.iter().map(|one| one.text.in_language(language)).collect();
    let mut about: Vec<String> = Vec::new();
    match language {
        Language::En => {
            about.extend(entry.timing.map(|timing| timing.in_language(language).to_owned()));
            about.extend(entry.since.map(|day| format!("since {day}")));
            about.extend(entry.guide.map(|guide| format!("guide: {}", days(guide.from, guide.to))));
            let other = entry.due.filter(|due| due.official != due.by);
            about.extend(other.map(|due| format!("as the Commission counts: {}", due.official)));
        }
        Language::Ja => {
            about.extend(entry.timing.map(|timing| timing.in_language(language).to_owned()));
            about.extend(entry.since.map(|day| format!("起算日：{}", written(day))));
            about.extend(entry.guide.map(|guide| match guide.from == guide.to {
                true => format!("目安：{}", written(guide.to)),
                false => format!("目安：{}から{}まで", written(guide.from), written(guide.to)),
            }));
            let other = entry.due.filter(|due| due.official != due.by);
            about.extend(
                other.map(|due| format!("委員会の数え方による期限日：{}", written(due.official))),
            );
        }
    }
    about.extend((!by.is_empty()).then(|| match language {
        Language::En => by.join(", "),
        Language::Ja => by.join("、"),
    }));
    let day = entry.due.map(|due| written(due.by));
    match language {
        Language::En => {
            let day = day.map(|day| format!("{day} ")).unwrap_or_default();
            format!("{day}[{state}{open}] {}: {says} ({})", entry.of, about.join("; "))
        }
        Language::Ja => {
            let day = day.unwrap_or_default();
            format!("{day}［{state}{open}］{}：{says}（{}）", entry.of, about.join("。"))
        }
    }
}

fn days(from: Day, to: Day) -> String {
    if from == to { from.to_string() } else { format!("{from} to {to}") }
}

impl core::fmt::Display for InLanguage<&Calendar> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let (calendar, language) = (self.value, self.language);
        let day = calendar.day.in_language(language);
        match language {
            Language::En => writeln!(f, "# Calendar for {day}\n")?,
            Language::Ja => writeln!(f, "# {day}現在の期日一覧\n")?,
        }
        if calendar.entries.is_empty() {
            return match language {
                Language::En => writeln!(f, "Nothing is open."),
                Language::Ja => writeln!(f, "期日の到来する事項はありません。"),
            };
        }
        for entry in &calendar.entries {
            writeln!(f, "- {}", Verbatim::of(&told(entry, language)).markdown())?;
        }
        Ok(())
    }
}
