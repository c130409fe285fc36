//! How the policy uses its words, as the document sets it.

use super::markdown::{list, section};
use super::page::Page;
use super::words;
use crate::policy::{LawWording, PurposeWording, ThirdPartyWording, Withdrawal};

impl Page<'_> {
    pub(super) fn settings(&self) -> String {
        let settings = &self.policy.settings;
        let third_party = match settings.third_party {
            ThirdPartyWording::Statutory => words::STATUTORY,
            ThirdPartyWording::Literal => words::LITERAL,
        };
        let law = match settings.required_by_law {
            LawWording::BasedOn => words::BASED_ON,
            LawWording::Required => words::REQUIRED,
            LawWording::Strict => words::STRICT,
        };
        let purpose = match settings.purpose_limit {
            PurposeWording::AsTheAct => words::PURPOSE_AS_THE_ACT,
            PurposeWording::Only => words::PURPOSE_ONLY,
        };
        let withdrawal = match settings.withdrawal {
            Withdrawal::Unsettled => words::WITHDRAWAL_UNSETTLED,
            Withdrawal::EndsConsent => words::WITHDRAWAL_ENDS,
        };
        let kinds = settings.personal_information.iter();
        let kinds: Vec<&str> = kinds.map(|kind| kind.name(self.language)).collect();
        let lines = [
            self.labelled(words::THIRD_PARTY, self.say(third_party)),
            self.labelled(words::BY_LAW, self.say(law)),
            self.labelled(words::WITHIN_PURPOSE, self.say(purpose)),
            self.labelled(words::PERSONAL_INFORMATION, &self.joined(&kinds)),
            self.labelled(words::WITHDRAWAL, self.say(withdrawal)),
        ];
        section(self.say(words::SETTINGS), [list(lines)])
    }
}
