//! Why something was refused: every fault of a document at once, or one thing said.

use std::io::{Write, stderr};

use appi::error::{CompileError, EditionError, HistoryError, NameError, PrepareError};
use appi::policy::Faults;
use appi::{Day, Language};
use serde::Serialize;

use crate::output::{Out, shown};

/// Refused, in both languages.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Failure {
    faults: Vec<Told>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, Serialize)]
struct Told {
    /// The file, or what of the usage it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<String>,
    says: Both,
}

#[derive(Clone, Debug, Serialize)]
struct Both {
    en: String,
    ja: String,
}

impl Failure {
    /// One thing, about a file or an option.
    pub(crate) fn about(about: &str, says: [String; 2]) -> Self {
        Self::at(about, None, says)
    }

    /// What the system says of a file.
    pub(crate) fn file(about: &str, error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let known = match error.kind() {
            Kind::NotFound => ["there is no such file", "ファイルがありません。"],
            Kind::PermissionDenied => ["may not be opened", "開く権限がありません。"],
            Kind::IsADirectory => ["is a directory", "ディレクトリです。"],
            Kind::AlreadyExists => {
                ["exists, and is left alone", "既に存在するため、書き込みません。"]
            }
            Kind::InvalidData => ["is no text in UTF-8", "UTF-8の文書ではありません。"],
            _ => return Self::about(about, [error.to_string(), error.to_string()]),
        };
        Self::about(about, known.map(str::to_owned))
    }

    /// One thing at a line and column of a file.
    pub(crate) fn at(about: &str, place: Option<(usize, usize)>, says: [String; 2]) -> Self {
        let [en, ja] = says;
        let (line, column) = place.unzip();
        let says = Both { en, ja };
        let about = Some(about.to_owned());
        Self { faults: vec![Told { about, line, column, path: None, part: None, says }] }
    }

    /// What the library says of a file or an option, in either language.
    pub(crate) fn said(about: &str, says: impl Fn(Language) -> String) -> Self {
        Self::about(about, [says(Language::En), says(Language::Ja)])
    }

    /// What the library says of a file or an option.
    pub(crate) fn of(about: &str, error: &impl InLanguage) -> Self {
        Self::said(about, |language| error.said(language))
    }

    /// The faults of a document.
    pub(crate) fn faults(about: &str, faults: &Faults) -> Self {
        let faults = faults.all().iter().map(|fault| Told {
            about: Some(about.to_owned()),
            line: fault.line(),
            column: None,
            path: Some(fault.path().to_owned()).filter(|path| !path.is_empty()),
            part: fault.part().map(str::to_owned),
            says: Both {
                en: fault.message().in_language(Language::En).to_owned(),
                ja: fault.message().in_language(Language::Ja).to_owned(),
            },
        });
        Self { faults: faults.collect() }
    }

    /// What is wrong here and there.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.faults.extend(other.faults);
        self
    }

    /// Each thing in a language, with the file and the line where it is.
    pub(crate) fn places(
        &self,
        language: Language,
    ) -> impl Iterator<Item = (&str, Option<usize>, String)> {
        self.faults.iter().map(move |fault| {
            let about = fault.about.as_deref().unwrap_or_default();
            let bare = Told { about: None, line: None, column: None, ..fault.clone() };
            (about, fault.line, bare.in_language(language))
        })
    }

    /// Prints it, as text or data. Whoever reads errors may have gone: nothing is left to tell.
    pub(crate) fn tell(&self, out: Out) {
        let text = if out.json {
            serde_json::to_string_pretty(self).unwrap_or_default()
        } else {
            self.in_language(out.language)
        };
        let _ = writeln!(stderr(), "{text}");
    }

    fn in_language(&self, language: Language) -> String {
        let lines = self.faults.iter().map(|fault| shown(&fault.in_language(language)));
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Told {
    /// `policy.toml:12: purposes[0].id ("delivery"): …`.
    fn in_language(&self, language: Language) -> String {
        let colon = if language == Language::Ja { "：" } else { ": " };
        let numbers = [self.line, self.column].into_iter().flatten();
        let numbers = numbers.map(|number| format!(":{number}"));
        let file = self.about.iter().cloned().chain(numbers).collect::<String>();
        let part = self.part.as_ref().map(|part| match language {
            Language::En => format!(" ({part:?})"),
            Language::Ja => format!("（{part:?}）"),
        });
        let path = self.path.as_ref().map(|path| format!("{path}{}", part.unwrap_or_default()));
        let said = match language {
            Language::En => self.says.en.clone(),
            Language::Ja => self.says.ja.clone(),
        };
        let parts = [Some(file).filter(|file| !file.is_empty()), path, Some(said)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(colon)
    }
}

/// What the library tells in both languages.
pub(crate) trait InLanguage {
    fn said(&self, language: Language) -> String;
}

macro_rules! told {
    ($( $name:ty ),+) => {
        $(
            impl InLanguage for $name {
                fn said(&self, language: Language) -> String {
                    self.in_language(language)
                }
            }
        )+
    };
}

told!(CompileError, EditionError, HistoryError, NameError, PrepareError);

/// A word of the command line, as its type reads it.
pub(crate) fn word<T>(option: &str, text: &str) -> Result<T, Failure>
where
    T: core::str::FromStr<Err = NameError>,
{
    text.parse().map_err(|error| Failure::of(option, &error))
}

/// The day that an option names, else today.
pub(crate) fn day(option: &str, text: Option<&str>) -> Result<Day, Failure> {
    match text {
        Some(text) => word(option, text),
        None => today(),
    }
}

/// How far Japan is ahead of universal time; it has no summer time.
const AHEAD: u64 = 9 * 60 * 60;

/// Today in Japan, by whose law everything is decided.
fn today() -> Result<Day, Failure> {
    use chrono::Datelike as _;
    let none = || {
        Failure::about(
            "--date",
            [
                "the clock tells no day: name one".to_owned(),
                "時計から日付が得られません。日付を指定してください。".to_owned(),
            ],
        )
    };
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = since.map_err(|_| none())?.as_secs() + AHEAD;
    let seconds = i64::try_from(seconds).map_err(|_| none())?;
    let day = chrono::DateTime::from_timestamp(seconds, 0).ok_or_else(none)?.date_naive();
    let number = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(day.year()).unwrap_or_default();
    Day::new(year, number(day.month()), number(day.day())).ok_or_else(none)
}
