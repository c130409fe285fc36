//! What else a policy says: declarations, disclaimers, other law, a reader's
//! remarks.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use super::literal;
use crate::fact::Fact;
use crate::text::{Language, Text, said};
use crate::vocabulary::{Id, words};

/// 宣言・記載: a clause that promises nothing by itself. It may answer what a person would
/// be asked: that a vendor is confined to its task, that no more is taken than is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Statement {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// What it is about.
    pub about: StatementKind,
    /// 回答: the facts of the Act that it answers, `not …` for no; a case may say otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Literal>"))]
    pub answers: Vec<String>,
    /// Of which datasets it answers so; left out, of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// Of which recipients; left out, of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Id>,
    /// For which purposes; left out, for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
}

content! {
    Statement {
        clause: clause as Clauses,
        about: plain as StatementKind,
        answers: literals,
        datasets: refers(Datasets),
        recipients: refers(Recipients),
        purposes: refers(Purposes),
    }

    fn check(&self, check: &mut Check<'_>) {
        check.once("answers", &self.answers);
        for text in &self.answers {
            let (id, _) = literal(text);
            // A consent is on record, or a case tells of it; no policy does.
            if Fact::named(id).is_some_and(is_consent) {
                let said = said!(
                    "`{id}` is a consent: expected what a person has to judge",
                    "`{id}`は同意に関する事実です。人の判断を要する事実を記載してください。",
                );
                check.fault_in("answers", said);
            }
        }
    }
}

const fn is_consent(fact: Fact) -> bool {
    matches!(
        fact,
        Fact::ConsentToUse
            | Fact::ConsentToProvision
            | Fact::ConsentToForeignProvision
            | Fact::ConsentToSpecialCare
            | Fact::ConsentToReferable
    )
}

words! {
    /// 記載の内容: what a clause that promises nothing by itself is about.
    pub StatementKind {
        /// 策定: that the policy was adopted.
        Adoption = "adoption", "the adoption of the policy", "ポリシーの策定";
        /// 適用対象: to whom it is addressed.
        Addressees = "addressees", "whom it is addressed to", "適用対象者";
        /// 法令の遵守.
        Compliance = "compliance", "compliance with the law", "法令の遵守";
        /// 継続的改善.
        Improvement = "improvement", "continuous improvement", "継続的改善";
        /// アクセシビリティ.
        Accessibility = "accessibility", "accessibility of the site", "アクセシビリティ";
        /// 取得する項目.
        Items = "items", "which information is acquired", "取得する情報";
        /// 利用者による設定.
        UserControl = "user-control", "what users can set themselves", "利用者による設定";
        /// 紛争の処理.
        Disputes = "disputes", "how disputes are dealt with", "紛争の処理";
        /// 提供先が行うこと: what recipients do themselves.
        Recipients = "recipients", "what recipients do themselves", "提供先において行う事項";
        /// オプトアウトを行わないこと.
        NoOptOut = "no-opt-out", "that nothing is provided by opt-out", "オプトアウトによる提供を行わないこと";
        /// 第三者提供記録.
        Records = "records", "records of provision", "第三者提供に係る記録";
        /// 漏えい等への対応.
        Leaks = "leaks", "report and notice of leaks", "漏えい等の報告及び通知";
        /// 正確性の確保 (Art. 22).
        Accuracy = "accuracy", "accurate and current data", "データ内容の正確性の確保";
        /// 適正な取得 (Art. 20(1)).
        FairAcquisition = "fair-acquisition", "acquisition by proper means", "適正な取得";
        /// 任意性: that giving information is voluntary, and what follows if it is not given.
        Voluntariness = "voluntariness", "that giving information is voluntary", "提供の任意性";
        /// 他の規定との優先関係: which of several documents prevails.
        Precedence = "precedence", "which of several documents prevails", "他の規約等との優先関係";
        /// 保護者等の同意: what guardians of minors do.
        Guardians = "guardians", "the part of minors' guardians", "未成年者等の法定代理人の関与";
        /// 今後の共同利用: that joint uses will be announced before they begin.
        JointUseToCome = "joint-use-to-come", "joint uses announced before they begin", "今後の共同利用に際しての公表等";
    }
}

/// その他の利用目的: purposes that the policy does not list (Arts. 17, 21).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct OtherPurposes {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// How they are told.
    pub told: PurposeNotice,
    /// Of which datasets; left out, of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
}

content! {
    OtherPurposes {
        clause: clause as Clauses,
        told: plain as PurposeNotice,
        datasets: refers(Datasets),
    }
}

words! {
    /// 利用目的の知らせ方: how purposes outside the list are told.
    pub PurposeNotice {
        /// 取得の際に明示.
        AtCollection = "at-collection", "shown at each collection", "取得の都度明示";
        /// 個別に通知.
        Notified = "notified", "notified case by case", "個別に通知";
        /// 同意を得る.
        WithConsent = "with-consent", "with the principal's consent", "本人の同意を取得";
    }
}

/// 免責: a clause by which the operator says that it does not answer for something.
/// It changes no verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Disclaimer {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// For what.
    pub about: Text,
}

content! {
    Disclaimer {
        clause: clause as Clauses,
        about: text as Text,
    }
}

/// 言語の優先: which language prevails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct LanguagePrecedence {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The language that prevails.
    pub prevails: Language,
}

content! {
    LanguagePrecedence {
        clause: clause as Clauses,
        prevails: plain as Language,
    }
}

/// 外部送信: what users' devices are made to send to others (Telecommunications
/// Business Act 27-12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ExternalTransmission {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The service.
    pub service: Text,
    /// To whom.
    pub recipient: Id,
    /// Which items.
    pub items: Vec<Id>,
    /// For which purposes.
    pub purposes: Vec<Id>,
}

content! {
    ExternalTransmission {
        clause: clause as Clauses,
        service: text as Text,
        recipient: refers(Recipients) as Id,
        items: refers(Items) as Vec<Id>,
        purposes: refers(Purposes) as Vec<Id>,
    }
}

/// 契約上の制限: limits that the terms of another set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ContractLimit {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Whose terms.
    pub terms: Text,
    /// The datasets concerned.
    pub datasets: Vec<Id>,
}

content! {
    ContractLimit {
        clause: clause as Clauses,
        terms: text as Text,
        datasets: refers(Datasets) as Vec<Id>,
    }
}

/// 公開: what is made public, as the content of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Publication {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The datasets.
    pub datasets: Vec<Id>,
    /// Where.
    pub place: Text,
}

content! {
    Publication {
        clause: clause as Clauses,
        datasets: refers(Datasets) as Vec<Id>,
        place: text as Text,
    }
}

/// 通読者の指摘: what only a reader sees. Review repeats it and guesses nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Remark {
    /// Its id.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// How grave it is.
    pub severity: Severity,
    /// The norm it is about, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormName>"))]
    pub norm: Option<String>,
    /// What it says.
    pub says: Text,
}

content! {
    Remark(id) {
        id: name as Id,
        clause: clause as Clauses,
        severity: plain as Severity,
        norm: norm,
        says: text as Text,
    }
}

words! {
    /// 重要度: how grave a finding is.
    pub Severity {
        /// 要対応: what the Act demands is missing or contradicted.
        Required = "required", "required", "要対応";
        /// 要確認: not in this text; perhaps elsewhere, or on request.
        Check = "check", "check", "要確認";
        /// 参考: stricter than the Act, or wording; no verdict turns on it.
        Note = "note", "note", "参考";
    }
}
