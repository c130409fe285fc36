//! Places in the law and clauses of the policy, as they are told.

use serde::{Deserialize, Serialize};

use crate::norm::Norm;
use crate::policy::Clause;
use crate::text::Text;
use crate::vocabulary::Id;

/// 引用条項: a place in the law, in the edition that was applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldPlace {
    /// The norms that are told of there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::NormName>"))]
    pub norms: Vec<Norm>,
    /// The place alone, as `APPI Art. 27(5)(iii)`.
    pub citation: String,
    /// Of a place outside the Act, the paragraph of the Act that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<String>,
    /// The place as it is cited, with what it is about.
    pub text: Text,
}

/// ポリシーの条項: a clause of the policy that is named by its id elsewhere here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct ToldClause {
    /// Its id.
    pub id: Id,
    /// Where it stands in the text of the policy.
    pub at: String,
    /// What it says.
    pub says: Text,
}

impl From<&Clause> for ToldClause {
    fn from(clause: &Clause) -> Self {
        Self { id: clause.id.clone(), at: clause.at.clone(), says: clause.says.clone() }
    }
}
