//! What silence about a fact means, and who can change it.

use crate::name::ids;

/// 沈黙の意味: what it means when nobody answers a question of fact.
///
/// No presumption is ever *yes*; facts are worded so that *no* is the regular
/// course of things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Silence {
    #[default]
    /// The fact stays unknown and is asked for: a consent, a notice, a contract.
    Asked,
    /// The fact is presumed not to be so, and the decision names the
    /// presumption: an exception nobody claims, an irregularity nobody alleges.
    PresumedNo,
}

ids! { Silence, "word known here", "語" {
    Asked = "asked",
    PresumedNo = "presumed-no",
} }

/// 事実の性質: who can bring the fact about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The operator can take this measure: obtain consent, publish, file,
    /// contract. Remedies are built from measures alone.
    Measure,
    /// A circumstance of the world, for a person to state.
    Circumstance,
    /// Read off the policy and the case; stated by a person only where they
    /// leave it open.
    Established,
}

ids! { Role, "word known here", "語" {
    Measure = "measure",
    Circumstance = "circumstance",
    Established = "established",
} }
