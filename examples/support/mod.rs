//! What the examples share: reading documents, printing, ending.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use appi::Language;
use serde::de::DeserializeOwned;

/// Reads a document, TOML or JSON by its extension.
pub(crate) fn read<T: DeserializeOwned>(path: &str) -> Result<T, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let extension = Path::new(path).extension().map(|one| one.to_ascii_lowercase());
    match extension.as_ref().and_then(|extension| extension.to_str()) {
        Some("toml") => toml::from_str(&text).map_err(|error| format!("{path}: {error}")),
        Some("json") => serde_json::from_str(&text).map_err(|error| format!("{path}: {error}")),
        _ => Err(format!("{path}: expected a file ending in .toml or .json")),
    }
}

/// The language that follows `--lang`.
pub(crate) fn language(word: Option<String>, usage: &str) -> Result<Language, String> {
    match word.as_deref() {
        Some("en") => Ok(Language::En),
        Some("ja") => Ok(Language::Ja),
        other => {
            let got = other.map_or("nothing".to_owned(), |got| format!("`{got}`"));
            Err(format!("--lang: expected `en` or `ja`, got {got}\n{usage}"))
        }
    }
}

/// Prints a text and ends its line. That nobody reads on, as with `| head`, is no
/// failure: the exit status still tells the verdict.
pub(crate) fn show(text: impl Display) -> Result<(), String> {
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("output: {error}")),
        _ => Ok(()),
    }
}

/// The exit status: 3 where something was refused.
#[expect(clippy::print_stderr, reason = "a program for the terminal")]
pub(crate) fn exit(result: Result<ExitCode, String>) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(3)
        }
    }
}
