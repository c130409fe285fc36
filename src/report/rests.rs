//! On what the page rests: how flows are taken, how the policy uses its words, what is presumed,
//! and other law.

use super::markdown::{list, packed, section};
use super::page::Page;
use super::words;
use crate::explain::Presumed;
use crate::output::Verbatim;
use crate::policy::{LawWording, PurposeWording, ThirdPartyWording, Withdrawal};

impl Page<'_> {
    pub(super) fn rests(&self) -> String {
        let taken = self.labelled_in_bold(words::TAKEN, self.say(words::TAKEN_AS_SAID));
        let lines = [taken].into_iter().chain(self.settings()).chain(self.other_law());
        let lines = lines.chain(self.presumed());
        section(self.say(words::RESTS), [list(lines)])
    }

    /// How the policy uses its words, as the document sets it.
    fn settings(&self) -> [String; 2] {
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
        let limits = [
            self.labelled(words::THIRD_PARTY, self.say(third_party)),
            self.labelled(words::BY_LAW, self.say(law)),
            self.labelled(words::WITHIN_PURPOSE, self.say(purpose)),
        ];
        let reach = [
            self.labelled(words::WITHDRAWAL, self.say(withdrawal)),
            self.labelled(words::PERSONAL_INFORMATION, &self.joined(&kinds)),
        ];
        let told = [limits.as_slice(), reach.as_slice()];
        told.map(|one| self.labelled_in_bold(words::SETTINGS, &one.join(self.say(words::NEXT))))
    }

    /// The presumptions of all flows, once.
    fn presumed(&self) -> Vec<String> {
        let mut presumed = Presumed::default();
        for one in &self.decided {
            one.decision.explain(self.language).presume(&mut presumed);
        }
        let regular = presumed.regular(self.language);
        let regular: Vec<String> =
            regular.iter().map(|line| Verbatim::of(line).markdown()).collect();
        let regular = packed(&regular, self.say(words::NEXT));
        let claimed = presumed.unclaimed(self.language);
        let lines = claimed.iter().map(|line| Verbatim::of(line).markdown()).chain(regular);
        lines.map(|line| self.labelled_in_bold(words::PRESUMED, &line)).collect()
    }

    /// Other law that a clause brings in.
    fn other_law(&self) -> Option<String> {
        let by_promise = self.policy.promises.iter();
        let by_promise = by_promise.filter_map(|one| Some((one.flag?, &one.clause)));
        let flags = self.policy.flags.iter().map(|one| (one.law, &one.clause));
        let laws = by_promise.chain(flags);
        let laws = laws.map(|(law, clause)| self.at(law.in_language(self.language), clause));
        let limits = self.policy.contract_limits.iter().map(|one| {
            let datasets = self.dataset_names(&one.datasets);
            self.at(&self.phrases().labelled(&self.text(&one.terms), &datasets), &one.clause)
        });
        let all = crate::explain::distinct(laws.chain(limits));
        let all = (!all.is_empty()).then(|| all.join(self.say(words::NEXT)));
        all.map(|all| self.labelled_in_bold(words::OTHER_LAW, &all))
    }
}
