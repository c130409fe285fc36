//! The calendar, made for a day.

use serde::{Deserialize, Serialize};

use super::entry::CalendarEntry;
use super::matters::{OpenCase, OpenMatters};
use super::{cases, kept, register};
use crate::answer::Answer;
use crate::compile::{CompiledPolicy, PrepareError};
use crate::day::Day;
use crate::decision::Authority;
use crate::entries::Entries;
use crate::sorted::InOrder as _;
use crate::text::{InLanguage, Language, said, told};
use crate::vocabulary::{Handling, Id};

/// 期日一覧: what is due of all open matters, as it stands on a day: what has no day first, then
/// day by day.
///
/// ```
/// use appi::calendar::{CalendarState, OpenMatters};
/// use appi::{Edition, Language, Policy, Register};
///
/// let policy = std::fs::read_to_string("examples/policies/complete.toml").unwrap();
/// let policy: Policy = toml::from_str(&policy).unwrap();
/// let register = std::fs::read_to_string("examples/registers/complete.toml").unwrap();
/// let register: Register = toml::from_str(&register).unwrap();
/// let compiled = policy.compile(Edition::Y2024).unwrap().with(&register).unwrap();
///
/// let matters: OpenMatters = toml::from_str(r#"
///     format = 1
///     [[cases]]
///     id = "leak-7"
///     [cases.case]
///     date = "2026-11-20"
///     handling = "leave-leak-unreported"
///     dataset = "customers"
///     affected = 1200
///     known = "2026-11-20"
///     [cases.case.facts]
///     leak-loss-or-damage = "yes"
///     encrypted-or-protected = "no"
///     wrongful-purpose = "no"
/// "#).unwrap();
/// let calendar = compiled.calendar(&matters, "2026-11-27".parse().unwrap()).unwrap();
/// let leak = |timing: &str| {
///     let of = calendar.entries.iter().filter(|one| one.of == "leak-7");
///     of.clone().find(|one| one.timing.unwrap().id() == timing).unwrap().clone()
/// };
/// // The guide of the prompt report has passed: no breach. The full one has its last day.
/// let prompt = calendar.entries.iter().find(|one| one.guide.is_some()).unwrap();
/// assert_eq!(prompt.state, CalendarState::GuidePassed);
/// assert_eq!(leak("thirty-days").due.unwrap().by.to_string(), "2026-12-19");
/// assert_eq!(calendar.breaches().count(), 0);
/// assert!(calendar.in_language(Language::Ja).to_string().contains("目安の日数を経過"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Calendar {
    /// The day for which it is made.
    pub day: Day,
    /// The entries.
    pub entries: Vec<CalendarEntry>,
}

impl Calendar {
    /// 不履行: what is owed for certain and late under every reading.
    pub fn breaches(&self) -> impl Iterator<Item = &CalendarEntry> {
        self.entries.iter().filter(|entry| entry.is_breach())
    }

    /// The calendar in a language, to be printed as Markdown.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
        InLanguage { value: self, language }
    }
}

/// 期日を算出できない事案: an open case that cannot be prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CalendarError {
    /// Which case.
    pub of: Id,
    /// Why.
    pub error: PrepareError,
}

impl CalendarError {
    /// Which, and why.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let Self { of, error } = self;
        let error = error.in_language(language);
        let said = said!("case `{of}`: {error}", "事案`{of}`：{error}");
        said.in_language(language).to_owned()
    }
}

told!(CalendarError);

impl CompiledPolicy {
    /// 期日一覧: what is due of these open matters, and of the register, as it stands on a day.
    ///
    /// # Errors
    ///
    /// Where an open case cannot be prepared under this policy: its day lies in another edition, or
    /// it names what the policy does not know.
    pub fn calendar(&self, matters: &OpenMatters, day: Day) -> Result<Calendar, CalendarError> {
        let mut entries = Vec::new();
        for open in &matters.cases {
            let prepared = self
                .prepare(&open.case)
                .map_err(|error| CalendarError { of: open.id.clone(), error })?;
            let decision = prepared.decide(&[]);
            cases::tell(open, &decision, day, &mut entries);
            let asked = cases::asked(&decision).filter(|_| open.case.handling.is_about_a_request());
            entries.extend(asked.and_then(|asked| cases::request(open, asked, self.refusal(open))));
        }
        entries.extend(matters.records.iter().map(|open| kept::record(open, day)));
        entries.extend(matters.changes.iter().map(|one| kept::change(one, self.policy(), day)));
        if let Some(register) = self.register() {
            register::tell(register, self.edition(), day, &mut entries);
        }
        entries.put_in_order_of(CalendarEntry::day);
        Ok(Calendar { day, entries })
    }

    /// Whether the Act is about the refusal of what an open case asks for.
    fn refusal(&self, open: &OpenCase) -> Answer {
        let mut case = open.case.clone();
        case.handling = Handling::RefuseRequest;
        // Days of the case are those of its own handling.
        (case.known, case.duties) = (None, Entries::default());
        case.holidays = Vec::new();
        self.prepare(&case).map_or(Answer::Unknown, |prepared| {
            prepared.decide(&[]).ruling(Authority::Act).regulates()
        })
    }
}
