//! Duties that the policy takes on, beside those of the Act.

use serde::{Deserialize, Serialize};

use super::changes::DayCounting;
use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use super::promises::Requirement;
use crate::day::Day;
use crate::duty::Duty;
use crate::text::{Bilingual, Text, said};
use crate::vocabulary::{Handling, Id, InformationKind, RequestKind};

/// 自ら定めた義務: what the policy promised to do, where a [`Promise`](crate::policy::Promise)
/// says what it promised not to do. Overdue, it is a breach of the policy, and does not
/// prohibit the handling.
///
/// ```
/// use appi::policy::PromisedDuty;
///
/// let duty: PromisedDuty = toml::from_str(r#"
///     id = "publish-items-here"
///     clause = "C22"
///     says = "publish the items in this policy"
///     arises = ["anonymous-processing"]
/// "#).unwrap();
/// assert_eq!(duty.within, None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct PromisedDuty {
    /// Its id; not one of the Act's duties.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// The clause that says so.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// What is to be done.
    pub says: Text,
    /// From which handlings it arises; left out, it stands whatever is done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arises: Vec<Handling>,
    /// The datasets it is about; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// The kinds it is about; left out, those that the policy's term covers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<InformationKind>,
    /// The kinds of request from which it arises; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestKind>,
    /// When it is owed, beyond that; left out, always.
    #[serde(
        default,
        deserialize_with = "super::promises::requirement",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Option<super::promises::WrittenRequirement>"))]
    pub when: Option<Requirement>,
    /// 期間: within how many days, 3650 at most; left out, no day is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = Check::MOST_DAYS)))]
    pub within: Option<u32>,
    /// How the days are counted.
    #[serde(default, skip_serializing_if = "DayCounting::is_default")]
    pub counting: DayCounting,
}

content! {
    PromisedDuty(id) {
        id: name as Id,
        clause: clause as Clauses,
        says: text as Text,
        arises: words,
        datasets: refers(Datasets),
        kinds: words,
        requests: words,
        when: part,
        within: plain,
        counting: plain,
    }

    fn check(&self, check: &mut Check<'_>) {
        if Duty::ALL.iter().any(|duty| self.id == *duty.id()) {
            let id = &self.id;
            let said = said!(
                "`{id}` is a duty of the Act: expected a name of the policy's own",
                "`{id}`は法の義務の名称です。ポリシー独自の名称としてください。",
            );
            check.fault_in("id", said);
        }
        check.once("arises", &self.arises);
        check.once("kinds", &self.kinds);
        check.requests(&self.requests, "arises", &self.arises);
        let instead = Bilingual { en: "no `within`", ja: "`within`の記載なし" };
        check.days("within", self.within, instead);
    }
}

impl PromisedDuty {
    /// 期限: the last day, given the day on which the duty arose; `None` where no day
    /// is fixed.
    ///
    /// ```
    /// use appi::policy::PromisedDuty;
    ///
    /// let duty: PromisedDuty = toml::from_str(r#"
    ///     id = "answer"
    ///     clause = "C01"
    ///     says = "answer the principal"
    ///     within = 14
    /// "#).unwrap();
    /// let asked = "2026-11-01".parse().unwrap();
    /// assert_eq!(duty.last_day(asked).unwrap().to_string(), "2026-11-15");
    /// ```
    #[must_use]
    pub fn last_day(&self, arose: Day) -> Option<Day> {
        let days = self.within?;
        let days = match self.counting {
            DayCounting::FirstDayExcluded => days,
            DayCounting::FirstDayIncluded => days.saturating_sub(1),
        };
        Some(arose.plus_days(days))
    }
}
