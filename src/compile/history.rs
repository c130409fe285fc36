//! A history held against every edition in which one of its versions applied.

use std::sync::Arc;

use super::{CompileError, CompiledPolicy, PrepareError};
use crate::case::Case;
use crate::day::Day;
use crate::decision::Prepared;
use crate::edition::Edition;
use crate::policy::{Faults, History, HistoryError, Policy, Version};
use crate::register::{Register, check};

/// A history, each version compiled once for each edition in which it applied.
#[derive(Clone, Debug)]
pub struct CompiledHistory {
    history: History,
    /// From which day on each pair of version and edition applies, oldest first.
    periods: Vec<(Day, CompiledPolicy)>,
}

impl History {
    /// Compiles each version for each edition in which it applied.
    ///
    /// # Errors
    ///
    /// None that the versions did not have when the history was made.
    ///
    /// ```
    /// use appi::{Case, Edition, History, Policy};
    /// use appi::policy::Version;
    ///
    /// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// let document = std::fs::read_to_string("examples/cases/7-police-inquiry.toml").unwrap();
    /// let case: Case = toml::from_str(&document).unwrap();
    ///
    /// let history = History::new(vec![Version::from(policy)]).unwrap().compile().unwrap();
    /// let prepared = history.prepare(&case).unwrap();
    /// assert_eq!(prepared.edition(), Edition::Y2024);
    ///
    /// let mut early = case;
    /// early.date = "2023-06-15".parse().unwrap();
    /// assert_eq!(
    ///     history.prepare(&early).unwrap_err().to_string(),
    ///     "date: no version of the policy `002` applied on 2023-06-15: the first applies from 2023-06-16",
    /// );
    /// ```
    pub fn compile(&self) -> Result<CompiledHistory, CompileError> {
        let mut periods = Vec::new();
        let ends = self.versions().iter().skip(1).map(Version::since).chain([None]);
        for (version, end) in self.versions().iter().zip(ends) {
            let Some(since) = version.since() else { continue };
            let following = Edition::ALL.into_iter().skip(1).map(Some).chain([None]);
            for (edition, next) in Edition::ALL.into_iter().zip(following) {
                let from = since.max(edition.since());
                let over = |until: Option<Day>| until.is_some_and(|until| until <= from);
                if !over(end) && !over(next.map(Edition::since)) {
                    let compiled = version.policy.compile(edition)?;
                    periods.push((from, CompiledPolicy { since: Some(since), ..compiled }));
                }
            }
        }
        Ok(CompiledHistory { history: self.clone(), periods })
    }
}

impl CompiledHistory {
    /// 台帳との照合: all versions beside what the operator keeps. A name has to be known to one
    /// of them; in another, what it says reaches nothing.
    ///
    /// # Errors
    ///
    /// As [`CompiledPolicy::with`].
    pub fn with(self, register: &Register) -> Result<Self, CompileError> {
        let versions: Vec<&Policy> =
            self.history.versions().iter().map(|version| &version.policy).collect();
        Faults::check(check(register, &versions)).map_err(CompileError::Register)?;
        let register = Arc::new(register.clone());
        let periods = self.periods.into_iter();
        let periods = periods.map(|(from, policy)| (from, policy.beside(&register))).collect();
        Ok(Self { periods, ..self })
    }

    /// From which day on each version applies under each edition, oldest first.
    pub(crate) fn periods(&self) -> impl Iterator<Item = (Day, &CompiledPolicy)> {
        self.periods.iter().map(|(from, policy)| (*from, policy))
    }

    /// The history.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The version that applied on a day, compiled for the edition of that day.
    ///
    /// # Errors
    ///
    /// As [`History::on`].
    pub fn on(&self, day: Day) -> Result<&CompiledPolicy, HistoryError> {
        Edition::in_force_on(day)?;
        let found = self.periods.iter().rev().find(|(from, _)| *from <= day);
        found.map(|(_, policy)| policy).ok_or_else(|| self.history.before_the_first(day))
    }

    /// Prepares a case under the version and the edition of its day.
    ///
    /// # Errors
    ///
    /// As [`History::on`] and [`CompiledPolicy::prepare`].
    pub fn prepare(&self, case: &Case) -> Result<Prepared, PrepareError> {
        self.on(case.date)?.prepare(case)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each version once for each edition in which it applied, oldest first.
    #[test]
    fn a_version_is_compiled_for_the_editions_of_its_days() {
        let document = include_str!("../../examples/policies/002-gmo-globalsign.toml");
        let policy: Policy = toml::from_str(document).unwrap();
        let versions = ["2016-01-01", "2020-06-01", "2023-06-16"].map(|since| {
            let mut policy = policy.clone();
            policy.version = since.parse().ok();
            Version::from(policy)
        });
        let history = History::new(versions.to_vec()).unwrap().compile().unwrap();
        let periods = history.periods.iter().map(|(from, compiled)| {
            format!("{from}: {} {}", compiled.since.unwrap(), compiled.edition())
        });
        assert_eq!(
            periods.collect::<Vec<_>>(),
            [
                "2016-01-01: 2016-01-01 2005-04-01",
                "2017-05-30: 2016-01-01 2017-05-30",
                "2020-06-01: 2020-06-01 2017-05-30",
                "2022-04-01: 2020-06-01 2022-04-01",
                "2023-04-01: 2020-06-01 2023-04-01",
                "2023-06-16: 2023-06-16 2023-04-01",
                "2024-04-01: 2023-06-16 2024-04-01",
            ]
        );
    }
}
