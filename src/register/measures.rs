//! On what a provision abroad rests, and what was checked at a recipient.

use serde::{Deserialize, Serialize};

use super::validity::Validity;
use crate::answer::Answer;
use crate::day::Day;
use crate::policy::EntrustmentCondition;
use crate::policy::content::content;
use crate::text::Text;
use crate::vocabulary::words;

/// 基準適合体制: the system of a recipient abroad that meets the Rules (Art. 28(1), Rules 16).
/// That it goes on is what the checks of the recipient say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct BasisAbroad {
    /// By what it meets them.
    pub means: SystemMeans,
    /// The day from which it did.
    pub from: Day,
    /// The last day on which it does, where one is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// 証跡: where that can be looked up.
    pub evidence: Text,
}

content! {
    BasisAbroad {
        means: plain as SystemMeans,
        from: plain as Day,
        until: plain,
        evidence: text as Text,
    }
}

impl BasisAbroad {
    /// From when until when it is in force, a contract on which it rests aside.
    #[must_use]
    pub const fn validity(&self) -> Validity {
        Validity { from: self.from, until: self.until }
    }
}

words! {
    /// 基準適合体制の方法: by what a recipient abroad meets the Rules (Rules 16).
    pub SystemMeans {
        /// 契約: a contract with it that has a term about equivalent measures.
        Contract = "contract", "a contract", "契約";
        /// グループ内規程.
        GroupRules = "group-rules", "rules of the group", "グループ内規程";
        /// 国際的な枠組みに基づく認定.
        Certification = "certification", "a recognised certification", "国際的な枠組みに基づく認定";
    }
}

/// 確認の記録: what was checked at a recipient on a day, and with what result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct CheckMade {
    /// What was checked.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub of: Vec<CheckedMatter>,
    /// The day.
    pub on: Day,
    /// 結果: whether it was found in order.
    pub met: Answer,
    /// 確認者: who checked it.
    pub by: Text,
    /// 証跡: where the result lies.
    pub evidence: Text,
}

content! {
    CheckMade {
        of: words as Vec<CheckedMatter>,
        on: plain as Day,
        met: plain as Answer,
        by: text as Text,
        evidence: text as Text,
    }
}

words! {
    /// 確認事項: what is checked at a recipient.
    #[non_exhaustive]
    pub CheckedMatter {
        /// 委託先の選定: whether it is suitable. Once, before the handling is entrusted.
        Selection = "selection", "choosing a suitable entrustee", "適切な委託先の選定";
        /// 監査.
        Audit = "audit", "audit", "監査";
        /// 委託先における取扱状況の把握 (GL 3-4-4(3)).
        Supervision = "supervision", "supervision", "委託先における取扱状況の把握";
        /// 相当措置の実施状況 (Rules 18(1)(i)).
        EquivalentMeasures = "equivalent-measures", "implementation of the equivalent measures", "相当措置の実施状況";
        /// 相当措置に影響する外国の制度 (Rules 18(1)(i)).
        Regime = "regime", "the foreign system that may affect them", "相当措置の実施に影響を及ぼすおそれのある外国の制度";
    }
}

impl CheckedMatter {
    /// Whether it is checked regularly, and a check counts for a year (foreign guideline 6-1:
    /// about once a year or more often).
    #[must_use]
    pub const fn is_regular(self) -> bool {
        !matches!(self, Self::Selection)
    }

    /// From when until when a check of it that was made on a day counts.
    #[must_use]
    pub fn validity(self, on: Day) -> Validity {
        Validity { from: on, until: self.is_regular().then(|| on.plus_years(1)) }
    }

    /// What a check has to be of, where a policy makes it a condition of its entrustments; none
    /// where a contract says it.
    pub(crate) const fn of(condition: EntrustmentCondition) -> Option<Self> {
        match condition {
            EntrustmentCondition::Selection => Some(Self::Selection),
            EntrustmentCondition::Audit => Some(Self::Audit),
            EntrustmentCondition::Supervision => Some(Self::Supervision),
            EntrustmentCondition::Contract | EntrustmentCondition::SecrecyContract => None,
        }
    }
}
