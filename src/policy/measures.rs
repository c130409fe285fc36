//! Security, who answers for it, storage abroad, retention.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use super::foreign::ForeignBasis;
use super::stated::Stated;
use crate::text::{Text, said};
use crate::vocabulary::{Country, Id, words};

/// 安全管理措置: security measures that the policy tells of (Art. 23, Order 10(i)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct SecurityMeasures {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// What they are about; left out, security in general.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aspects: Vec<SecurityAspect>,
    /// Whether the text says what is done, and not only that something is.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub described: bool,
}

content! {
    SecurityMeasures {
        clause: clause as Clauses,
        aspects: words,
        described: plain,
    }
}

words! {
    /// 安全管理措置の区分: an aspect of security, as the guidelines divide it.
    pub SecurityAspect {
        /// 規律の整備.
        Rules = "rules", "internal rules", "個人データの取扱いに係る規律の整備";
        /// 組織的安全管理措置.
        Organisational = "organisational", "organisational measures", "組織的安全管理措置";
        /// 人的安全管理措置.
        Human = "human", "measures concerning people", "人的安全管理措置";
        /// 物理的安全管理措置.
        Physical = "physical", "physical measures", "物理的安全管理措置";
        /// 技術的安全管理措置.
        Technical = "technical", "technical measures", "技術的安全管理措置";
        /// 外的環境の把握.
        ExternalEnvironment = "external-environment", "knowledge of the external environment", "外的環境の把握";
        /// 従業者の監督.
        Employees = "employees", "supervision of employees", "従業者の監督";
        /// 委託先の監督.
        Entrustees = "entrustees", "supervision of entrustees", "委託先の監督";
    }
}

/// 責任者: a person who answers for the handling within the operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ResponsiblePerson {
    /// The clause that names the person.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The title.
    pub role: Text,
    /// Who it is, where the text says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Text>,
}

content! {
    ResponsiblePerson {
        clause: clause as Clauses,
        role: text as Text,
        who: text,
    }
}

/// 外国における保管: storage or other handling in a foreign country (外的環境の把握).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = crate::schema::storage_abroad))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct StorageAbroad {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The countries named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// 国名が特定できない場合: that some country cannot be named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<UnknownCountry>,
    /// On what the storage with others there rests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign: Option<ForeignBasis>,
}

content! {
    StorageAbroad {
        clause: clause as Clauses,
        countries: words,
        unknown: part,
        foreign: part,
    }

    fn check(&self, check: &mut Check<'_>) {
        if self.countries.is_empty() && self.unknown.is_none() {
            check.fault(said!(
                "no country is named: expected `countries` or `unknown`",
                "国名の記載がありません。`countries`又は`unknown`を記載してください。",
            ));
        }
    }
}

/// 特定できない国: a country that cannot be named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct UnknownCountry {
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// 参考となるべき情報: what is told instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Text>,
}

content! {
    UnknownCountry {
        reason: text,
        reference: text,
    }
}

/// 苦情の申出先: where complaints go (Order 10(ii)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Complaints {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The contact.
    pub contact: Stated,
}

content! {
    Complaints {
        clause: clause as Clauses,
        contact: text as Stated,
    }
}

/// 認定個人情報保護団体: the accredited body that takes complaints about the operator (Order
/// 10(iii)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct AccreditedBody {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Its name.
    pub name: Text,
    /// 解決の申出先: where it takes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Stated>,
}

content! {
    AccreditedBody {
        clause: clause as Clauses,
        name: text as Text,
        contact: text,
    }
}

/// 保存期間・消去: how long data is kept and when it is erased (Art. 22).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct RetentionRule {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The datasets; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// 消去の契機: the period, or what sets it off.
    pub until: Text,
    /// 裁量による消去: whether erasure is then left to the operator's discretion.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub at_discretion: bool,
}

content! {
    RetentionRule {
        clause: clause as Clauses,
        datasets: refers(Datasets),
        until: text as Text,
        at_discretion: plain,
    }
}
