//! How a policy uses its words.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use crate::name::ids;
use crate::read::is_default;
use crate::vocabulary::InformationKind;

/// 用語の設定: how the policy uses its words; settings, never guesses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[non_exhaustive]
pub struct Settings {
    /// 「第三者」の意味: what "third party" means.
    #[serde(skip_serializing_if = "is_default")]
    pub third_party: ThirdPartyWording,
    /// 「法令に基づく」の意味: what "required by law" means.
    #[serde(skip_serializing_if = "is_default")]
    pub required_by_law: LawWording,
    /// 「利用目的の範囲内」の意味: what it means to use information "within the purposes".
    #[serde(skip_serializing_if = "is_default")]
    pub purpose_limit: PurposeWording,
    /// 「個人情報」の意味: the kinds that the policy's own term covers, and its
    /// promises reach unless they say otherwise.
    #[serde(skip_serializing_if = "is_usual_term")]
    pub personal_information: Vec<InformationKind>,
    /// 同意の撤回: what the withdrawal of a consent does. The Act does not say.
    #[serde(skip_serializing_if = "is_default")]
    pub withdrawal: Withdrawal,
    /// The clauses that say so, where the text does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clauses>,
}

content! {
    Settings {
        third_party: plain,
        required_by_law: plain,
        purpose_limit: plain,
        personal_information: words,
        withdrawal: plain,
        clause: clause,
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("personal_information", &self.personal_information);
    }
}

/// The kinds that a policy's own term covers where it says nothing else.
const USUAL_TERM: [InformationKind; 3] = [
    InformationKind::PersonalInformation,
    InformationKind::PersonalData,
    InformationKind::RetainedPersonalData,
];

fn is_usual_term(kinds: &[InformationKind]) -> bool {
    *kinds == USUAL_TERM
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            third_party: ThirdPartyWording::Statutory,
            required_by_law: LawWording::BasedOn,
            purpose_limit: PurposeWording::AsTheAct,
            personal_information: USUAL_TERM.to_vec(),
            withdrawal: Withdrawal::Unsettled,
            clause: None,
        }
    }
}

/// 「第三者」: what a policy means by "third party".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum ThirdPartyWording {
    /// As in Art. 27(5): entrustees, successors and joint users are none.
    #[default]
    Statutory,
    /// Everyone but the operator and the principal.
    Literal,
}

ids! { ThirdPartyWording, "word known here", "語" {
    Statutory = "statutory",
    Literal = "literal",
} }

/// 「法令に基づく」: what a policy means by "required by law".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum LawWording {
    /// As in the Act: based on law, a voluntary reply to an inquiry included.
    #[default]
    BasedOn,
    /// The policy writes "required by law", and means what the Act means.
    Required,
    /// Only where the law compels.
    Strict,
}

ids! { LawWording, "word known here", "語" {
    BasedOn = "based-on",
    Required = "required",
    Strict = "strict",
} }

/// 「利用目的の範囲内」: what a policy means by use within the purposes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum PurposeWording {
    /// As in Art. 18: with consent, and in its other cases, beyond them too.
    #[default]
    AsTheAct,
    /// The policy writes "only", and means it.
    Only,
}

ids! { PurposeWording, "word known here", "語" {
    AsTheAct = "as-the-act",
    Only = "only",
} }

/// 同意の撤回の効果: what a withdrawal does under the operator's own terms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Withdrawal {
    /// Not settled: a withdrawn consent is of unknown effect.
    #[default]
    Unsettled,
    /// The consent ends on the day of its withdrawal.
    EndsConsent,
}

ids! { Withdrawal, "word known here", "語" {
    Unsettled = "unsettled",
    EndsConsent = "ends-consent",
} }
