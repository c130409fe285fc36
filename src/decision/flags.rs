//! Law outside the Act, beside the verdict.

use super::decided::Decision;
use super::reasons::ReasonKind;
use crate::answer::Answer;
use crate::case::OrUnknown;
use crate::fact::Fact;
use crate::policy::OtherLaw;
use crate::steps::Stepwise as _;
use crate::text::Language;
use crate::vocabulary::{Channel, Handling};

impl<'a> Decision<'a> {
    /// 他の法令: law outside the Act to look at, each once: what a biting promise brings in,
    /// what the policy mentions, and what items, handling and sector call for by themselves.
    /// Reported beside the verdict, never merged into it.
    pub fn flags(&self) -> impl Iterator<Item = OtherLaw> + use<'a> {
        let all = self.bitten().chain(self.mentioned()).chain(self.built_in());
        let found = all.fold(0_u32, |found, law| found | bit(law));
        OtherLaw::ALL.iter().copied().filter(move |law| found & bit(*law) != 0).stepwise()
    }

    fn bitten(&self) -> impl Iterator<Item = OtherLaw> {
        let prepared = self.prepared;
        self.reasons()
            .filter(|reason| reason.kind() == ReasonKind::Prohibits)
            .filter_map(move |reason| prepared.policy().promises.get(reason.promise()?)?.flag)
    }

    fn mentioned(&self) -> impl Iterator<Item = OtherLaw> {
        let (case, policy) = (&self.prepared.case, self.prepared.policy());
        let concerned = &self.prepared.established.concerned;
        let mentioned = policy.flags.iter().filter(move |flag| {
            let purpose = self.prepared.purposes.iter().any(|one| flag.purposes.contains(one));
            flag.handlings.contains(&case.handling)
                && (flag.purposes.is_empty() || purpose)
                && (flag.items.is_empty() || flag.items.iter().any(|one| concerned.contains(one)))
        });
        mentioned.map(|flag| flag.law)
    }

    /// What nobody need declare.
    fn built_in(&self) -> impl Iterator<Item = OtherLaw> {
        let (case, policy) = (&self.prepared.case, self.prepared.policy());
        let items = self.prepared.established.concerned.iter();
        let of_items = items.filter_map(|id| policy.item(id.as_str())).filter_map(|item| {
            let names = [Language::En, Language::Ja].map(|one| item.name.in_language(one));
            OtherLaw::of_item(item.id.as_str(), names)
        });
        let by_mail = [Channel::Email, Channel::ShortMessage]
            .into_iter()
            .any(|channel| case.channel == Some(OrUnknown::Known(channel)));
        let mail =
            (case.handling == Handling::Contact && by_mail).then_some(OtherLaw::AdvertisingMail);
        let tag = (self.facts.get(Fact::RecipientCollectsItself) == Answer::Yes)
            .then_some(OtherLaw::ExternalTransmission);
        let of_sectors = policy.operator.sectors.iter().flat_map(|sector| sector.laws());
        of_items.chain(mail).chain(tag).chain(of_sectors.copied())
    }
}

/// A law as one bit: each is told once, and nothing is allocated for that.
const fn bit(law: OtherLaw) -> u32 {
    1 << law as u32
}
