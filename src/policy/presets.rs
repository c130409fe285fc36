//! Standard clauses, ready to be ticked: each becomes what one would have written.

use serde::{Deserialize, Serialize};

use super::clauses::Clauses;
use crate::vocabulary::words;

words! {
    /// 定型条項: a clause that stands in most policies.
    ///
    /// A document ticks them, and reads as if it had written them out: `to_string` of the policy
    /// that was read prints them so. What the document writes itself as well stands once.
    ///
    /// ```
    /// use appi::Policy;
    ///
    /// let document = std::fs::read_to_string("examples/policies/starter.toml").unwrap();
    /// let ticks = "presets = [{ clause = \"2\", tick = [\"as-the-act\", \"entrusting\"] }]\n";
    /// let policy: Policy = toml::from_str(&format!("{ticks}{document}")).unwrap();
    /// // The document itself says what the first of them does.
    /// assert_eq!((policy.promises.len(), policy.entrustments.len()), (1, 1));
    /// let written = toml::to_string(&policy).unwrap();
    /// assert!(written.contains("[[entrustments]]\nclause = \"2\"\nrequires = ["));
    /// ```
    #[non_exhaustive]
    pub Preset {
        /// 適正な取得.
        FairAcquisition = "fair-acquisition", "acquisition by proper means", "適正な取得";
        /// 利用目的の範囲内での利用.
        WithinPurposes = "within-purposes", "use within the purposes", "利用目的の範囲内での利用";
        /// 第三者提供の制限(法の認める場合を除く).
        AsTheAct = "as-the-act", "no provision without consent, except as the Act allows", "同意のない第三者提供の制限(法の認める場合を除く)";
        /// 第三者提供の制限(四つの例外を列挙).
        FourExceptions = "four-exceptions", "no provision without consent, but in the four usual cases", "同意のない第三者提供の制限(法令、生命等、公衆衛生等、公的機関への協力を除く)";
        /// 委託.
        Entrusting = "entrusting", "entrusting with selection, contract and supervision", "選定、契約及び監督の下での委託";
        /// 安全管理措置の六つの区分.
        SixAspects = "six-aspects", "six aspects of security, described", "安全管理措置の六つの区分";
        /// 開示等の請求.
        Refusals = "refusals", "requests refused only as the Act allows", "法の認める場合に限る開示等の拒否";
    }
}

/// 定型条項の選択: clauses that say what standard ones say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Ticked {
    /// The clauses.
    pub(super) clause: Clauses,
    /// What they say.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub(super) tick: Vec<Preset>,
}
