//! The names of the sections of a policy document.

use crate::vocabulary::words;

words! {
    /// 節: a section of a policy document, in the order of the format.
    #[non_exhaustive]
    pub Section {
        /// The operator.
        Operator = "operator", "operator", "事業者";
        /// How the policy uses its words.
        Settings = "settings", "meaning of words", "用語の意味";
        /// The clauses of the published text.
        Clauses = "clauses", "clause", "条項";
        /// Facts of the policy's own.
        Terms = "terms", "term", "ポリシー独自の事実";
        /// Categories of principals.
        Principals = "principals", "category of principals", "本人の区分";
        /// Items of information.
        Items = "items", "item", "項目";
        /// Purposes of use.
        Purposes = "purposes", "purpose", "利用目的";
        /// What the operator holds.
        Datasets = "datasets", "dataset", "データセット";
        /// Recipients.
        Recipients = "recipients", "recipient", "提供先";
        /// Entrustments.
        Entrustments = "entrustments", "entrustment", "委託";
        /// Joint uses.
        JointUses = "joint-uses", "joint use", "共同利用";
        /// Statements that some data is not jointly used.
        NoJointUses = "no-joint-uses", "no joint use", "共同利用をしない旨";
        /// The opt-out, if the policy announces one.
        OptOut = "opt-out", "opt-out", "オプトアウト";
        /// Promises.
        Promises = "promises", "promise", "約束";
        /// What the policy promised to do.
        Duties = "duties", "duty", "義務";
        /// Other law to look at.
        Flags = "flags", "other law", "他の法令";
        /// How the policy says that it is changed, if it does.
        Changes = "changes", "changes", "変更";
        /// Definitions of words of the Act.
        Definitions = "definitions", "definition", "定義";
        /// Purposes that are not listed, and how they are told.
        OtherPurposes = "other-purposes", "other purposes", "その他の利用目的";
        /// Requests of principals.
        Requests = "requests", "requests", "開示等の請求";
        /// Security measures.
        SecurityMeasures = "security-measures", "security", "安全管理措置";
        /// Who answers for the handling.
        Responsible = "responsible", "who answers for it", "責任者";
        /// Storage abroad.
        StorageAbroad = "storage-abroad", "storage abroad", "外国における保管";
        /// Where complaints go, if the policy says so.
        Complaints = "complaints", "complaints", "苦情の申出先";
        /// The accredited body, if the operator says that it has one.
        AccreditedBody = "accredited-body", "accredited body", "認定個人情報保護団体";
        /// Retention and erasure.
        Retention = "retention", "retention", "保存期間";
        /// Provisions announced in words of the policy's own.
        AnnouncedProvisions = "announced-provisions", "announced sharing", "提供の告知";
        /// Clauses that take some conduct for consent.
        DeemedConsents = "deemed-consents", "deemed consent", "みなし同意";
        /// Pseudonymously and anonymously processed information.
        Processed = "processed", "processed information", "加工情報";
        /// Personally referable information.
        Referable = "referable", "referable information", "個人関連情報";
        /// Statistics.
        Statistics = "statistics", "statistics", "統計情報";
        /// External transmissions.
        ExternalTransmissions = "external-transmissions", "external transmission", "外部送信";
        /// Limits from the terms of others.
        ContractLimits = "contract-limits", "terms of others", "他者の規約";
        /// What is made public.
        Publications = "publications", "publication", "公開";
        /// Which language prevails, if the policy says so.
        LanguagePrecedence = "language-precedence", "language", "言語の優先";
        /// Disclaimers.
        Disclaimers = "disclaimers", "disclaimer", "免責";
        /// Clauses that promise nothing by themselves.
        Statements = "statements", "statement", "記載";
        /// A reader's remarks.
        Remarks = "remarks", "remark", "通読者の指摘";
    }
}
