//! How the policy says that requests of principals are made and answered.

use serde::{Deserialize, Serialize};

use super::clauses::Clauses;
use super::content::content;
use super::stated::Stated;
use crate::vocabulary::{Id, RequestKind, words};

/// 開示等の請求等に応じる手続: what the policy says of requests (Arts. 32(1)(iii), 37,
/// 38).
///
/// ```
/// use appi::policy::RequestRule;
/// use appi::vocabulary::RequestKind;
///
/// let rule: RequestRule = toml::from_str(r#"
///     clause = "C20"
///     kinds = ["disclose"]
///     how = { elsewhere = "a linked page" }
/// "#).unwrap();
/// assert_eq!(rule.kinds, [RequestKind::Disclose]);
/// assert!(rule.fee.is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct RequestRule {
    /// The clause.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The kinds of request it names; left out, all that the Act knows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<RequestKind>,
    /// The datasets it is about; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// 請求の方式: how the request is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Stated>,
    /// 本人確認: how the principal proves to be the principal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Stated>,
    /// 手数料: the fee, or that there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Stated>,
    /// 開示の方法: by which method is disclosed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<DisclosureMethod>,
    /// 拒否事由: the facts or terms in which requests are refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Literal>"))]
    pub refused_where: Vec<String>,
}

content! {
    RequestRule {
        clause: clause as Clauses,
        kinds: words,
        datasets: refers(Datasets),
        how: text,
        identity: text,
        fee: text,
        method: plain,
        refused_where: literals,
    }
}

words! {
    /// 開示の方法: by which method a policy discloses (Art. 33(2)).
    pub DisclosureMethod {
        /// 本人が請求した方法: the one that the principal asks for.
        AsAsked = "as-asked", "the method that the principal asks for", "本人が請求した方法";
        /// 書面のみ: on paper alone.
        Paper = "paper", "paper alone", "書面のみ";
        /// リンク先等による: as another text says.
        Elsewhere = "elsewhere", "a method said elsewhere", "他の文書に定める方法";
    }
}

impl RequestRule {
    /// Whether it names the kind of request.
    #[must_use]
    pub fn names(&self, kind: RequestKind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }
}
