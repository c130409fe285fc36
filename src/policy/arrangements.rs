//! Entrustment, joint use, opt-out.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use super::recipients::Whereabouts;
use super::stated::Stated;
use crate::answer::Answer;
use crate::day::Day;
use crate::fact::Fact;
use crate::name::{ids, nearest};
use crate::read::is_default;
use crate::text::{Text, said};
use crate::vocabulary::{Id, words};

/// 委託: an entrustment that the policy announces (Art. 27(5)(i)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Entrustment {
    /// The clause that announces it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// To whom; left out, to whomever the operator chooses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// Of which datasets; left out, of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// For which purposes; left out, for whatever purpose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
    /// Whether those named are among others ("including …").
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub among_others: bool,
    /// Where those are whom it does not name, as far as the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Whereabouts>,
    /// 委託の条件: what is said to be done before or while entrusting.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<EntrustmentCondition>,
    /// 条件の確認事項: the fact or term, or `not …`, that says whether that is done. Left out,
    /// terms that are called like the conditions, or else it is asked by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Literal>"))]
    pub met_if: Option<String>,
    /// 記述にとどまるもの: whether the clause tells how things are, and limits nothing: whoever
    /// and whatever it does not name makes it untrue, and breaks no promise.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub only_told: bool,
}

content! {
    Entrustment {
        clause: clause as Clauses,
        recipients: refers(Recipients),
        datasets: refers(Datasets),
        purposes: refers(Purposes),
        among_others: plain,
        country: plain,
        requires: words,
        met_if: literal,
        only_told: plain,
    }

    fn check(&self, check: &mut Check<'_>) {
        if self.met_if.is_some() && self.requires.is_empty() {
            let said = said!(
                "nothing is required: expected `requires`",
                "条件の記載がありません。`requires`を記載してください。",
            );
            check.fault_in("met_if", said);
        }
    }
}

words! {
    /// 委託の条件: what a policy makes a condition of its entrustments.
    pub EntrustmentCondition {
        /// 選定.
        Selection = "selection", "choosing a suitable entrustee", "適切な委託先の選定";
        /// 委託契約.
        Contract = "contract", "a contract on the handling", "委託契約の締結";
        /// 秘密保持契約.
        SecrecyContract = "secrecy-contract", "a secrecy contract", "秘密保持契約の締結";
        /// 監査.
        Audit = "audit", "audits", "監査";
        /// 監督.
        Supervision = "supervision", "supervision", "監督";
    }
}

/// 共同利用: a joint use that the policy announces (Art. 27(5)(iii)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct JointUse {
    /// The clause that announces it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Of which datasets.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub datasets: Vec<Id>,
    /// The day from which it was announced, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// How it is announced.
    #[serde(default, skip_serializing_if = "is_default")]
    pub manner: Manner,
    /// 項目: the items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<JointItems>,
    /// 共同利用者の範囲: the joint users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<JointScope>,
    /// 利用する者の利用目的: their purposes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purposes: Option<JointPurposes>,
    /// 管理責任者: who is responsible for managing the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Responsible>,
}

content! {
    JointUse {
        clause: clause as Clauses,
        datasets: refers(Datasets) as Vec<Id>,
        since: plain,
        manner: plain,
        items: part,
        users: part,
        purposes: part,
        responsible: part,
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("datasets", &self.datasets);
    }
}

/// How a joint use is announced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Manner {
    /// 通知: notified to the principals.
    Notified,
    /// 容易に知り得る状態: readily accessible to them.
    #[default]
    Accessible,
    /// 公表: published.
    Published,
}

ids! { Manner, "word known here", "語" {
    Notified = "notified",
    Accessible = "accessible",
    Published = "published",
} }

/// The items of a joint use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct JointItems {
    /// The clause that lists them.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The items named.
    pub ids: Vec<Id>,
    /// Whether the list ends in "and other items". The Act takes no account of
    /// such a tail; what it means is asked of the policy alone.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub open_ended: bool,
}

content! {
    JointItems {
        clause: clause as Clauses,
        ids: refers(Items) as Vec<Id>,
        open_ended: plain,
    }
}

/// The scope of joint users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = crate::schema::joint_scope))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct JointScope {
    /// The clause that describes it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The users named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// 範囲の記述: the users in words ("our subsidiaries"). Whether it is clear enough who
    /// that is, is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_words: Option<Text>,
    /// Where the list of users is kept, if not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elsewhere: Option<String>,
}

content! {
    JointScope {
        clause: clause as Clauses,
        recipients: refers(Recipients),
        in_words: text,
        elsewhere: text,
    }

    fn check(&self, check: &mut Check<'_>) {
        if self.recipients.is_empty() && self.in_words.is_none() && self.elsewhere.is_none() {
            check.fault(said!(
                "no user is named: expected `recipients`, `in-words` or `elsewhere`",
                "共同利用者の記載がありません。`recipients`、`in-words`又は`elsewhere`を記載してください。",
            ));
        }
    }
}

/// The purposes of the joint users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct JointPurposes {
    /// The clause that states them.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The purposes.
    pub ids: Vec<Id>,
}

content! {
    JointPurposes {
        clause: clause as Clauses,
        ids: refers(Purposes) as Vec<Id>,
    }
}

/// 管理責任者: who is responsible for managing jointly used data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = crate::schema::responsible))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Responsible {
    /// The clause that names it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The address (since 2022-04-01).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Stated>,
    /// The representative of a corporation (since 2022-04-01).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Stated>,
    /// Whether the responsible person is an individual, who has no representative.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub individual: bool,
}

content! {
    Responsible {
        clause: clause as Clauses,
        name: text,
        address: text,
        representative: text,
        individual: plain,
    }

    fn check(&self, check: &mut Check<'_>) {
        if self.individual && self.representative.is_some() {
            check.fault(said!(
                "an individual has no representative: expected either `individual` or `representative`",
                "個人に代表者はありません。`individual`又は`representative`のいずれか一方のみを記載してください。",
            ));
        }
    }
}

/// 共同利用をしない旨: a statement that some data is not jointly used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct NoJointUse {
    /// The clause that says so.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Of which datasets.
    pub datasets: Vec<Id>,
}

content! {
    NoJointUse {
        clause: clause as Clauses,
        datasets: refers(Datasets) as Vec<Id>,
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("datasets", &self.datasets);
        for (at, dataset) in self.datasets.iter().enumerate() {
            if check.is_jointly_used(dataset) {
                let said = said!(
                    "`{dataset}` is also among the datasets of a joint use",
                    "`{dataset}`は、共同利用の対象としても記載されています。",
                );
                check.fault_at("datasets", at, said);
            }
        }
    }
}

/// オプトアウト: an opt-out that the policy announces (Art. 27(2)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct OptOut {
    /// The clause that announces it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Of which datasets.
    pub datasets: Vec<Id>,
    /// Which of the items of Art. 27(2) and Rules 11 are announced: the ids of
    /// facts beginning with `opt-out-`.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::OptOutItem>"))]
    pub shown: Vec<Id>,
    /// The day from which it was announced, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// Whether it was filed with the Commission.
    pub filed: Answer,
}

content! {
    OptOut {
        clause: clause as Clauses,
        datasets: refers(Datasets) as Vec<Id>,
        shown: words as Vec<Id>,
        since: plain,
        filed: plain as Answer,
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("datasets", &self.datasets);
        for (at, shown) in self.shown.iter().enumerate() {
            let announced = Fact::OPT_OUT_NOTICE.iter().map(|fact| fact.id());
            if !announced.clone().any(|id| id == shown.as_str()) {
                let hint = check.hint(|_| nearest(shown.as_str(), announced));
                let said = said!(
                    hint;
                    "`{shown}` is no item of an opt-out notice{hint}",
                    "`{shown}`はオプトアウトの通知事項ではありません{hint}。",
                );
                check.fault_at("shown", at, said);
            }
        }
    }
}
