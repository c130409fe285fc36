//! Deciding again what a record tells of.

use super::Record;
use crate::case::Case;
use crate::decision::FactOrigin;
use crate::digest::Digest;
use crate::text::{Language, said, told};

/// The record is of a decision under another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnotherText {
    decided: Digest,
    given: Digest,
}

impl AnotherText {
    /// Which texts they are.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let Self { decided, given } = self;
        let said = said!(
            "another text decided: the record is of `{decided}`, but the digest here is `{given}`",
            "別の文書に基づく判定です。記録の要約値は`{decided}`ですが、ここでの要約値は`{given}`です。",
        );
        said.in_language(language).to_owned()
    }
}

told!(AnotherText);

impl Record {
    /// The case to decide again under the text of this digest: the one recorded, with every
    /// answer on which the decision rested.
    ///
    /// # Errors
    ///
    /// Where another text decided: of the policy, whatever version it calls itself, of the
    /// edition, or of the law as it is encoded.
    ///
    /// ```
    /// # use appi::{Case, Edition, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let document = std::fs::read_to_string("examples/cases/7-police-inquiry.toml").unwrap();
    /// # let case: Case = toml::from_str(&document).unwrap();
    /// let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let record = compiled.prepare(&case).unwrap().decide(&[]).record();
    /// assert!(record.replay(compiled.digest()).is_ok());
    ///
    /// let mut edited = policy.clone();
    /// edited.purposes[0].says = "whatever serves the customer".into();
    /// let edited = edited.compile(Edition::Y2024).unwrap();
    /// let error = record.replay(edited.digest()).unwrap_err().to_string();
    /// assert!(error.starts_with("another text decided"));
    /// ```
    pub fn replay(&self, digest: Digest) -> Result<Case, AnotherText> {
        if digest != self.digest {
            return Err(AnotherText { decided: self.digest, given: digest });
        }
        let mut case = self.case.clone();
        for (id, fact) in self.facts.iter() {
            if fact.origin == FactOrigin::Answered {
                case.facts.insert(id.clone(), fact.answer);
            }
        }
        Ok(case)
    }
}
