//! Faults of a document.

use core::fmt;

use thiserror::Error;

use crate::text::{Language, is_obeyed};

/// 不備: one fault in a document, with its place. Where the part at fault has a name, it
/// stands behind the path: `purposes[3].part-of ("inquiries"): …`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}{}: {message}", Named(part))]
pub struct Fault {
    path: String,
    part: Option<String>,
    message: String,
    japanese: Option<String>,
}

struct Named<'f>(&'f Option<String>);

impl fmt::Display for Named<'_> {
    /// A name is quoted, so that whatever stands in it is seen and obeyed by nobody.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|name| write!(f, " ({name:?})"))
    }
}

impl Fault {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: shown(path.into()),
            part: None,
            message: shown(message.into()),
            japanese: None,
        }
    }

    /// The same fault, told in Japanese too.
    pub(crate) fn in_japanese(self, message: impl Into<String>) -> Self {
        Self { japanese: Some(shown(message.into())), ..self }
    }

    /// The fault as one of the part of this name.
    pub(crate) fn of(self, part: Option<&str>) -> Self {
        Self { part: part.map(str::to_owned), ..self }
    }

    /// Where in the document: `promises[2].unless[0].clause`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The part of a policy that it is in: its id, or the clause that says it.
    #[must_use]
    pub fn part(&self) -> Option<&str> {
        self.part.as_deref()
    }

    /// What is wrong, and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The same in a language. What is wrong with the answers of a case is told in
    /// Japanese too; what is wrong with the form of a document, in English alone.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match (language, &self.japanese) {
            (Language::Ja, Some(message)) => message,
            _ => &self.message,
        }
    }
}

/// Names from a document stand in the path and the message of a fault: what would be obeyed
/// is written by its number.
fn shown(text: String) -> String {
    if !text.chars().any(is_obeyed) {
        return text;
    }
    let shown = text.chars().map(|one| match one {
        one if is_obeyed(one) => one.escape_unicode().to_string(),
        one => one.to_string(),
    });
    shown.collect()
}

/// Every fault of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) const fn of(faults: Vec<Fault>) -> Self {
        Self(faults)
    }

    /// The faults as an error, if there are any.
    pub(crate) fn check(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// The faults of a document that is part of another one, by their paths in that.
    pub(crate) fn within(&self, part: &str) -> impl Iterator<Item = Fault> {
        self.0
            .iter()
            .map(move |fault| Fault { path: format!("{part}.{}", fault.path), ..fault.clone() })
    }

    /// The faults, in the order of the document.
    #[must_use]
    pub fn all(&self) -> &[Fault] {
        &self.0
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fault) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl core::error::Error for Faults {}
