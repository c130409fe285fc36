//! What is printed, and how.

use std::fmt::Display;
use std::io::{ErrorKind, Write};

use anstyle::{AnsiColor, Style};
use appi::{Language, Verdict};
use serde::Serialize;

use crate::failure::Failure;

/// In which language and form to print.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Out {
    pub(crate) language: Language,
    pub(crate) json: bool,
}

pub(crate) const RED: Style = AnsiColor::Red.on_default().bold();
pub(crate) const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();

impl Out {
    pub(crate) const fn new(language: Language, json: bool) -> Self {
        Self { language, json }
    }

    /// One of two texts.
    pub(crate) fn say<T>(self, en: T, ja: T) -> T {
        match self.language {
            Language::En => en,
            Language::Ja => ja,
        }
    }

    /// Prints a text and ends its line. That nobody reads on, as with `| head`, is no failure: the
    /// exit status still tells. Colours go to a terminal only.
    pub(crate) fn line(self, text: impl Display) -> Result<(), Failure> {
        match writeln!(anstream::stdout(), "{text}") {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::about("output", [error.to_string(), error.to_string()]))
            }
            _ => Ok(()),
        }
    }

    /// Prints data.
    pub(crate) fn data(self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|error| Failure::about("output", [error.to_string(), error.to_string()]))?;
        self.line(text)
    }

    /// Says something to whoever sits before the terminal, beside what is printed as the result.
    pub(crate) fn aside(self, text: impl Display) {
        // Whoever reads it may have gone.
        let _ = writeln!(anstream::stderr(), "{text}");
    }
}

/// A text in a style.
pub(crate) fn styled(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// A text that begins with a verdict, this in its colour.
pub(crate) fn with_verdict(text: &str, verdict: Verdict) -> String {
    let style = match verdict {
        Verdict::Permitted => GREEN,
        Verdict::Prohibited => RED,
        Verdict::Undetermined => YELLOW,
    };
    let end = text.find([' ', '.', ';', '。', '（', '：']).unwrap_or(text.len());
    let (first, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    format!("{}{rest}", styled(style, first))
}

/// A text that may hold what a document says, without what a terminal would obey.
pub(crate) fn shown(text: &str) -> String {
    let shown = |one: char| match one {
        '\n' => one.to_string(),
        one if one.is_control() => one.escape_unicode().to_string(),
        one => one.to_string(),
    };
    text.chars().map(shown).collect()
}

/// Writes a file that does not exist yet.
pub(crate) fn write_new(path: &str, text: &str) -> Result<(), Failure> {
    let file = std::fs::File::options().write(true).create_new(true).open(path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::file(path, &error))
}
