//! What the examples share: reading documents, printing, ending.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use appi::{CompiledPolicy, Language, Register};
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

/// The register in the file that follows `--register`.
pub(crate) fn register(path: Option<String>, usage: &str) -> Result<Register, String> {
    read(&path.ok_or_else(|| format!("--register: expected a file, got nothing\n{usage}"))?)
}

/// The policy beside the register, if there is one.
pub(crate) fn beside(
    compiled: CompiledPolicy,
    register: Option<&Register>,
    language: Language,
) -> Result<CompiledPolicy, String> {
    match register {
        None => Ok(compiled),
        Some(register) => compiled.with(register).map_err(|error| error.in_language(language)),
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
