//! What the policy says of processed information, of personally referable
//! information and of statistics.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use crate::vocabulary::{Id, words};

/// 加工情報に関する記載: what the policy says of information it processes (Arts. 41,
/// 43).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Processed {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Which kind.
    pub kind: ProcessedKind,
    /// What it says.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub states: Vec<ProcessedStatement>,
    /// 項目: the items of the information, where they are listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Id>,
    /// 利用目的: its purposes, where they are listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
}

content! {
    Processed {
        clause: clause as Clauses,
        kind: plain as ProcessedKind,
        states: words as Vec<ProcessedStatement>,
        items: refers(Items),
        purposes: refers(Purposes),
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("states", &self.states);
    }
}

words! {
    /// 加工情報の種類: pseudonymous or anonymous.
    pub ProcessedKind {
        /// 仮名加工情報.
        Pseudonymous = "pseudonymous", "pseudonymously processed information", "仮名加工情報";
        /// 匿名加工情報.
        Anonymous = "anonymous", "anonymously processed information", "匿名加工情報";
    }
}

words! {
    /// 加工情報についての記載事項: what a policy says of processed information.
    pub ProcessedStatement {
        /// 加工の基準.
        Standards = "standards", "that the statutory standards are followed", "法定の基準に従って加工すること";
        /// 削除情報等・加工方法等情報の安全管理.
        DeletedInformation = "deleted-information", "that deleted information and the method are protected", "削除情報等又は加工方法等情報の安全管理";
        /// 利用目的.
        Purpose = "purpose", "the purpose of use", "利用目的";
        /// 項目.
        Items = "items", "that the items are published", "項目の公表";
        /// 提供の方法.
        Method = "method", "that items and method of a provision are published", "提供する情報の項目及び提供の方法の公表";
        /// 提供先への明示.
        RecipientTold = "recipient-told", "that recipients are told what it is", "提供先に対する明示";
        /// 第三者提供をしないこと.
        NoProvision = "no-provision", "that it is not provided to third parties", "第三者に提供しないこと";
        /// 照合の禁止.
        NoCollation = "no-collation", "that it is not collated to identify anyone", "本人を識別するための照合をしないこと";
        /// 連絡の禁止.
        NoContact = "no-contact", "that it serves for no contact", "連絡先等を利用しないこと";
        /// 安全管理措置.
        Security = "security", "security measures", "安全管理措置";
    }
}

/// 個人関連情報に関する記載: what the policy says of personally referable information
/// (Art. 31).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Referable {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Whether it is received or provided.
    pub direction: Direction,
    /// Whether the one who receives it makes personal data of it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub becomes_personal: bool,
    /// Whether the principal's consent to that is said to be obtained.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub consent: bool,
    /// To whom it is provided, where the policy names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
}

content! {
    Referable {
        clause: clause as Clauses,
        direction: plain as Direction,
        becomes_personal: plain,
        consent: plain,
        recipients: refers(Recipients),
    }
}

words! {
    /// 受領又は提供.
    pub Direction {
        /// 提供を受ける.
        Received = "received", "received", "提供を受けること";
        /// 提供する.
        Provided = "provided", "provided", "提供すること";
    }
}

/// 統計情報に関する記載: what the policy says of statistics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Statistics {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Whether it rules out data that has a row for each person.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub no_individual_rows: bool,
}

content! {
    Statistics {
        clause: clause as Clauses,
        no_individual_rows: plain,
    }
}
