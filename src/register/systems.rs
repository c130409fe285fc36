//! Systems and where they keep what, and who answers for the handling.

use serde::{Deserialize, Serialize};

use super::validity::Validity;
use crate::day::Day;
use crate::policy::content::content;
use crate::text::Text;
use crate::vocabulary::{Country, Id};

/// 情報システム: a system that holds information, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct SystemEntry {
    /// The id.
    pub id: Id,
    /// The name.
    pub name: Text,
    /// 提供事業者: who runs it, by the id of a recipient of the policy or of the register; left
    /// out, the operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Id>,
    /// 保管国: in which countries it keeps what it holds.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub countries: Vec<Country>,
    /// What it holds.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub datasets: Vec<Id>,
    /// The day from which it does.
    pub from: Day,
    /// The last day on which it does, where one is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// 証跡: where that can be looked up.
    pub evidence: Text,
}

content! {
    SystemEntry (id) {
        id: name as Id,
        name: text as Text,
        provider: plain,
        countries: words as Vec<Country>,
        datasets: refers(Datasets) as Vec<Id>,
        from: plain as Day,
        until: plain,
        evidence: text as Text,
    }
}

impl SystemEntry {
    /// From when until when it holds what it holds.
    #[must_use]
    pub const fn validity(&self) -> Validity {
        Validity { from: self.from, until: self.until }
    }
}

/// 責任者: who answers for the handling, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ResponsibleEntry {
    /// The title.
    pub role: Text,
    /// Who it is.
    pub who: Text,
    /// For which datasets; left out, for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// The day from which.
    pub from: Day,
    /// The last day on which, where one is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// 証跡: where that can be looked up.
    pub evidence: Text,
}

content! {
    ResponsibleEntry {
        role: text as Text,
        who: text as Text,
        datasets: refers(Datasets),
        from: plain as Day,
        until: plain,
        evidence: text as Text,
    }
}

impl ResponsibleEntry {
    /// From when until when the person answers for it.
    #[must_use]
    pub const fn validity(&self) -> Validity {
        Validity { from: self.from, until: self.until }
    }
}
