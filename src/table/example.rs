//! A case of a table, with how it is decided.

use crate::case::Case;
use crate::compile::{CompiledPolicy, PrepareError};
use crate::text::Language;

/// A case, with its decision in a line.
#[derive(Clone, Debug)]
pub struct Example {
    pub(super) case: Case,
    lines: [String; 2],
}

impl Example {
    /// `None` for a state that the policy excludes.
    pub(super) fn of(compiled: &CompiledPolicy, case: Case) -> Result<Option<Self>, PrepareError> {
        let prepared = match compiled.prepare(&case) {
            Ok(prepared) => prepared,
            Err(PrepareError::Case(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        let decision = prepared.decide(&[]);
        let line = |language| decision.explain(language).line();
        let lines = [line(Language::En), line(Language::Ja)];
        Ok(Some(Self { case, lines }))
    }

    /// The case.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// How it is decided, in one line.
    #[must_use]
    pub const fn line(&self, language: Language) -> &str {
        let [en, ja] = &self.lines;
        match language {
            Language::En => en.as_str(),
            Language::Ja => ja.as_str(),
        }
    }
}
