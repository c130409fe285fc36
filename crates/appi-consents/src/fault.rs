//! What is wrong with a log or its notices.

use core::fmt;

use appi::Language;
use appi::vocabulary::Text;

/// 不備: one fault, with the line of the log or the number of the notice, told in both languages:
/// `Display` is its English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    line: usize,
    says: Text,
}

/// Every fault of a log at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Fault {
    pub(crate) fn new(line: usize, en: &str, ja: &str) -> Self {
        // What stands in a log is quoted by what follows: nothing of it steers a terminal.
        let shown = |text: &str| {
            let one = |one: char| match one.is_control() {
                true => one.escape_unicode().to_string(),
                false => one.to_string(),
            };
            text.chars().map(one).collect::<String>()
        };
        Self { line, says: Text::both(&shown(en), &shown(ja)) }
    }

    /// The line of the log; of notices, the number of the notice; counted from one.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// Where it is and what is wrong.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (line, says) = (self.line, self.says.in_language(language));
        match language {
            Language::En => format!("line {line}: {says}"),
            Language::Ja => format!("{line}行目：{says}"),
        }
    }
}

impl Faults {
    /// The faults as an error, if there are any.
    pub(crate) fn check(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// The faults, by their lines.
    #[must_use]
    pub fn all(&self) -> &[Fault] {
        &self.0
    }

    /// Every fault, one a line.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let told: Vec<String> = self.0.iter().map(|fault| fault.in_language(language)).collect();
        told.join("\n")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::En))
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::En))
    }
}

impl core::error::Error for Fault {}
impl core::error::Error for Faults {}
