//! On what a provision abroad rests, consent that is deemed, sharing that is
//! announced.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use crate::text::Text;
use crate::vocabulary::{Id, words};

/// 外国にある第三者への提供の根拠: on what the policy rests a provision to a foreign
/// recipient (Art. 28).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ForeignBasis {
    /// The clause that says so.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The ground.
    pub by: ForeignGround,
    /// 参考となるべき情報: what the policy tells about country and recipient.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub informs: Vec<ForeignInformation>,
}

content! {
    ForeignBasis {
        clause: clause as Clauses,
        by: plain as ForeignGround,
        informs: words,
    }
}

words! {
    /// 外国にある第三者への提供の根拠: a ground for provision to a foreign recipient.
    pub ForeignGround {
        /// 本人の同意: informed consent to just that.
        Consent = "consent", "the principal's consent to provision abroad", "外国にある第三者への提供を認める旨の本人の同意";
        /// 基準適合体制: a system that meets the Rules.
        EquivalentSystem = "equivalent-system", "an equivalent system of the recipient", "提供先の基準適合体制";
        /// 27条1項各号: one of the exceptions of Art. 27(1).
        Exception = "exception", "an exception of the Act", "法第27条第1項各号に掲げる場合";
        /// 取り扱わないこととなっている: the provider does not handle the data.
        NotHandled = "not-handled", "that the provider does not handle the data", "提供事業者が当該個人データを取り扱わないこととなっていること";
    }
}

words! {
    /// 参考となるべき情報: what is told before a consent to foreign provision (Art. 28(2)).
    pub ForeignInformation {
        /// 外国の名称.
        Country = "country", "the name of the country", "当該外国の名称";
        /// 外国の制度.
        Regime = "regime", "that country's system", "当該外国における個人情報の保護に関する制度";
        /// 提供先の措置.
        Measures = "measures", "the recipient's measures", "当該第三者が講ずる個人情報の保護のための措置";
    }
}

/// みなし同意: a clause that takes some conduct for consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct DeemedConsent {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The conduct.
    pub by: Text,
}

content! {
    DeemedConsent {
        clause: clause as Clauses,
        by: text as Text,
    }
}

/// 提供の告知: a provision that the policy announces in words of its own, such as
/// "sharing", without an arrangement or an exception that carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct AnnouncedProvision {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// With whom.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub recipients: Vec<Id>,
    /// Of which datasets; left out, of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// The norm on which it is said to rest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormName>"))]
    pub ground: Option<String>,
}

content! {
    AnnouncedProvision {
        clause: clause as Clauses,
        recipients: refers(Recipients) as Vec<Id>,
        datasets: refers(Datasets),
        ground: norm,
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("recipients", &self.recipients);
    }
}
