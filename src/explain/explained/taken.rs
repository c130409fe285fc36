//! What is assumed, and what to mind.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::decision::FactOrigin;
use crate::norm::Norm;
use crate::policy::OtherLaw;
use crate::text::Text;
use crate::vocabulary::{Id, words};

use super::ToldPlace;

/// 前提: what silence was taken to mean, a line each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldPresumption {
    /// What sort of presumption it is.
    pub kind: PresumptionKind,
    /// The facts that are presumed not to be so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<ToldPresumed>,
    /// What would apply if one of them were: the places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ToldPlace>,
    /// The clauses of the policy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clauses: Vec<Id>,
    /// The same in words.
    pub text: Text,
}

/// 推定した事実: a fact that is presumed not to be so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldPresumed {
    /// The fact.
    pub fact: Id,
    /// What is presumed.
    pub answer: Answer,
    /// Where that comes from: silence.
    pub origin: FactOrigin,
    /// The norms that would apply, were it so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::NormName>"))]
    pub norms: Vec<Norm>,
}

/// 留意事項: what to mind when relying on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Warning {
    /// What it is.
    pub code: WarningCode,
    /// 他の法令: the law outside the Act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<OtherLaw>,
    /// The places that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ToldPlace>,
    /// The same in words.
    pub text: Text,
}

words! {
    /// 前提の種類: what sort of presumption it is.
    pub PresumptionKind {
        /// 通常の状態: things are as they should be.
        Regular = "regular", "things are as they should be", "通常の状態であること";
        /// 適用除外: nothing takes the handling out of the rules.
        Outside = "outside", "nothing takes it out of the rules", "適用除外等に当たらないこと";
        /// 例外: nobody claims an exception.
        Exception = "exception", "no exception is claimed", "例外の主張がないこと";
    }
}

words! {
    /// 留意事項の種類: what to mind.
    #[non_exhaustive]
    pub WarningCode {
        /// 適用開始日前の基準日: see [`Reservation`](crate::decision::Reservation).
        BeforeTheVersion = "before-the-version", "the day is before the first on which this text applied", "ポリシーの適用開始日前の基準日";
        /// 文書の区分と異なる呼称: see [`Reservation`](crate::decision::Reservation).
        CalledOtherwise = "called-otherwise", "the case calls the information another kind than the document does", "文書の区分と異なる呼称";
        /// 未反映の改正: a promulgated amendment is not reflected; the places are those that it is to
        /// change.
        AmendmentNotReflected = "amendment-not-reflected", "a promulgated amendment is not reflected", "未反映の改正";
        /// 一部施行: a part of an amendment is in force, and does not bear on it.
        PartInForce = "part-in-force", "a part of an amendment is in force, and does not bear on it", "改正法の一部施行";
        /// 未確認の改正: the law was last read before the day.
        LawReadBefore = "law-read-before", "the law was last read before the day", "基準日前の法令確認";
        /// 他の法令: law outside the Act decides as well.
        OtherLaw = "other-law", "law outside the Act decides as well", "他の法令";
        /// 参照した解釈: it rests on a reading of the Commission, of the day that is told.
        Reading = "reading", "it rests on a reading of the Commission", "参照した解釈";
        /// 未照合の解釈: there is a later edition of that reading, which was not compared.
        ReadingNotCompared = "reading-not-compared", "a later edition of the reading was not compared", "最新版と未照合の解釈";
        /// 適用した法令: which text of the law was applied.
        LawApplied = "law-applied", "which text of the law was applied", "適用した法令";
    }
}
