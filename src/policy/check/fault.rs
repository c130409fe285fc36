//! Faults of a document.

use core::fmt;

use thiserror::Error;

/// 不備: one fault in a document, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}: {message}")]
pub struct Fault {
    path: String,
    message: String,
}

impl Fault {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }

    /// Where in the document: `promises[2].unless[0].clause`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong, and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
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
            .map(move |fault| Fault::new(format!("{part}.{}", fault.path), &*fault.message))
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
