//! How a table reads the words of a policy, where not as the policy itself does.

use super::word::{word, words};
use crate::name::nearest;
use crate::policy::{LawWording, Policy, PurposeWording, Settings, ThirdPartyWording, Withdrawal};
use crate::text::{Text, said};
use crate::vocabulary::InformationKind;

/// One setting of a policy, changed for a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    ThirdParty(ThirdPartyWording),
    RequiredByLaw(LawWording),
    PurposeLimit(PurposeWording),
    PersonalInformation(Vec<InformationKind>),
    Withdrawal(Withdrawal),
}

const NAMES: [&str; 5] =
    ["third-party", "required-by-law", "purpose-limit", "personal-information", "withdrawal"];

impl Setting {
    /// Reads a name and a value as documents write them; a list with commas.
    pub(super) fn read(name: &str, value: &str) -> Result<Self, Text> {
        match name {
            "third-party" => word(value).map(Self::ThirdParty),
            "required-by-law" => word(value).map(Self::RequiredByLaw),
            "purpose-limit" => word(value).map(Self::PurposeLimit),
            "personal-information" => words(value, ',').map(Self::PersonalInformation),
            "withdrawal" => word(value).map(Self::Withdrawal),
            _ => {
                let hint = nearest(name, NAMES);
                Err(said!(
                    hint;
                    "`{name}` is no setting{hint}",
                    "`{name}`という設定はありません{hint}。",
                ))
            }
        }
    }

    /// The policy, read so.
    pub(super) fn all_in(settings: &[Self], policy: &Policy) -> Policy {
        let mut policy = policy.clone();
        for setting in settings {
            setting.clone().apply(&mut policy.settings);
        }
        policy
    }

    fn apply(self, settings: &mut Settings) {
        match self {
            Self::ThirdParty(term) => settings.third_party = term,
            Self::RequiredByLaw(term) => settings.required_by_law = term,
            Self::PurposeLimit(term) => settings.purpose_limit = term,
            Self::PersonalInformation(kinds) => settings.personal_information = kinds,
            Self::Withdrawal(effect) => settings.withdrawal = effect,
        }
    }
}
