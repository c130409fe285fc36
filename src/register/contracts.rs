//! Contracts with recipients.

use serde::{Deserialize, Serialize};

use super::validity::Validity;
use crate::day::Day;
use crate::fact::Fact;
use crate::name::ids;
use crate::policy::EntrustmentCondition;
use crate::policy::content::content;
use crate::read::is_default;
use crate::text::Text;
use crate::vocabulary::{Id, Relation, words};

/// 契約: a contract with a recipient on the handling of information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Contract {
    /// 契約番号: the number by which it is found, and by which a decision names it.
    pub number: Id,
    /// 関係: what it makes of the recipient, for what it is about.
    pub relation: Relation,
    /// Of which datasets; left out, of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// 項目: of which items; left out, of all of the dataset.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Id>,
    /// For which purposes; left out, for whatever purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
    /// 締結日: the day on which it was concluded.
    pub concluded: Day,
    /// 発効日: the day from which it is in force, if not that one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// 満了日: the last day of its term; left out, it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// 更新: whether it goes on after its term.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renewal: Renewal,
    /// 終了日: the last day on which it was in force, if it was ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Day>,
    /// 条項: what it has terms about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<ContractTerm>,
    /// 証跡: where it lies.
    pub evidence: Text,
}

content! {
    Contract {
        number: name as Id,
        relation: plain as Relation,
        datasets: refers(Datasets),
        items: refers(Items),
        purposes: refers(Purposes),
        concluded: plain as Day,
        from: plain,
        until: plain,
        renewal: plain,
        ended: plain,
        terms: words,
        evidence: text as Text,
    }
}

impl Contract {
    /// From when until when it is in force.
    #[must_use]
    pub fn validity(&self) -> Validity {
        let term = self.until.filter(|_| self.renewal == Renewal::None);
        let until = match (self.ended, term) {
            (Some(ended), Some(term)) => Some(ended.min(term)),
            (ended, term) => ended.or(term),
        };
        Validity { from: self.from.unwrap_or(self.concluded), until }
    }

    /// Whether it entrusts the handling, to an entrustee or on to another.
    pub(crate) const fn is_an_entrustment(&self) -> bool {
        self.relation.is_entrusted()
    }

    /// Whether it is what a condition of an entrustment wants, where no check is.
    pub(crate) fn meets(&self, condition: EntrustmentCondition) -> bool {
        match condition {
            EntrustmentCondition::SecrecyContract => self.terms.contains(&ContractTerm::Secrecy),
            _ => self.is_an_entrustment(),
        }
    }
}

/// 更新: whether a contract goes on after its term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Renewal {
    /// 更新なし: it ends with its term.
    #[default]
    None,
    /// 自動更新: it is renewed until it is ended.
    Automatic,
}

ids! { Renewal, "word known here", "語" {
    None = "none",
    Automatic = "automatic",
} }

words! {
    /// 契約条項: what a contract has a term about.
    #[non_exhaustive]
    pub ContractTerm {
        /// 委託業務の範囲内での取扱い: the recipient handles the data for the entrusted task
        /// alone: for no end of its own, unmixed and unmatched.
        WithinTask = "within-task", "handling within the entrusted task alone", "委託業務の範囲内での取扱い";
        /// 秘密保持.
        Secrecy = "secrecy", "secrecy", "秘密保持";
        /// 安全管理措置.
        Security = "security", "security measures", "安全管理措置";
        /// 監査及び報告.
        Audit = "audit", "audits and reports", "監査及び報告";
        /// 再委託の制限.
        SubEntrustment = "sub-entrustment", "sub-entrustment with consent alone", "再委託の制限";
        /// 漏えい等の報告.
        LeakReport = "leak-report", "reports of leaks", "漏えい等の報告";
        /// 終了時の返還又は消去.
        ReturnOrErasure = "return-or-erasure", "return or erasure at the end", "終了時の返還又は消去";
        /// 相当措置: the measures that the Rules want of a recipient abroad (Rules 16(i)).
        EquivalentMeasures = "equivalent-measures", "equivalent measures", "相当措置の実施";
        /// 個人データを取り扱わない旨: the provider of a service does not handle the data (Q&A
        /// 7-53).
        NoHandling = "no-handling", "that the recipient does not handle the data", "個人データを取り扱わない旨";
        /// 承継の交渉: purpose and way of handling, leaks, and the failure of the talks (GL
        /// 3-6-3(2)).
        DueDiligence = "due-diligence", "negotiations for a succession", "事業承継の交渉における取扱い";
    }
}

impl ContractTerm {
    /// The fact that a contract with such a term answers, if it answers one by itself.
    pub(crate) const fn answers(self) -> Option<Fact> {
        match self {
            Self::WithinTask => Some(Fact::WithinEntrustedTask),
            Self::NoHandling => Some(Fact::ContractExcludesHandling),
            Self::DueDiligence => Some(Fact::DueDiligenceContract),
            _ => None,
        }
    }
}
