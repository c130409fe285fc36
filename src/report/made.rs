//! The report: what stands on the page, before it is written.

use super::flow::{Flow, MOST_CASES};
use super::flows::flows;
use crate::compile::{CompiledPolicy, PrepareError};
use crate::day::Day;
use crate::policy::Policy;
use crate::review::Finding;
use crate::text::{InLanguage, Language};

/// 報告書: a policy on one page: who holds what, for which purposes, who receives it on
/// which ground, and what review finds.
///
/// `Display` writes Markdown with a Mermaid picture, in English;
/// [`Report::in_language`] in either language.
///
/// ```
/// use appi::{Edition, Language, Policy};
/// use appi::law::KNOWN_THROUGH;
///
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// let edition = Edition::in_force_on(KNOWN_THROUGH).unwrap();
/// let compiled = policy.compile(edition).unwrap();
/// let report = compiled.report(KNOWN_THROUGH).unwrap();
/// assert!(report.to_string().starts_with("# GMO GlobalSign Holdings K.K."));
/// let japanese = report.in_language(Language::Ja).to_string();
/// assert!(japanese.contains("## 提供先と提供の根拠"));
/// ```
#[derive(Debug)]
pub struct Report<'p> {
    pub(super) compiled: &'p CompiledPolicy,
    day: Day,
    flows: Vec<Flow<'p>>,
    findings: Vec<Finding>,
}

impl CompiledPolicy {
    /// 報告書: the policy on one page, with each flow decided for a day.
    ///
    /// # Errors
    ///
    /// Where the day lies in another edition than the policy was compiled for; and where there
    /// are more than [`Report::MOST_CASES`] to decide.
    pub fn report(&self, day: Day) -> Result<Report<'_>, PrepareError> {
        self.answers_on(day)?;
        Ok(Report { compiled: self, day, flows: flows(self, day)?, findings: self.review(day)? })
    }
}

impl<'p> Report<'p> {
    /// 判定数の上限: how many cases a report decides at most: of each dataset one for each
    /// recipient and purpose. A policy of more is refused
    /// ([`PrepareError::TooManyFlows`](crate::error::PrepareError::TooManyFlows)).
    pub const MOST_CASES: usize = MOST_CASES;

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &'p Policy {
        self.compiled.policy()
    }

    /// The day for which the flows are decided.
    #[must_use]
    pub const fn day(&self) -> Day {
        self.day
    }

    /// 情報の流れ: the flows, in the order of their numbers on the page, from 1.
    #[must_use]
    pub fn flows(&self) -> &[Flow<'p>] {
        &self.flows
    }

    /// 指摘事項: what review finds.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The page in a language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
        InLanguage { value: self, language }
    }
}
