//! Remedies that no fact alone brings about: the purpose specified or changed, a joint use announced.

use super::decided::Decision;
use super::reasons::{Reason, ReasonKind};
use super::remedy::{Remedy, Step};
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::fact::Fact;
use crate::norm::Norm;
use crate::vocabulary::{InformationKind, Relation};

impl<'a> Decision<'a> {
    /// Whether something stands in the way, and all of it is such.
    fn all_against(&self, such: impl Fn(&Reason<'_>) -> bool) -> bool {
        let mut against = self
            .reasons()
            .filter(|reason| matches!(reason.kind(), ReasonKind::Prohibits | ReasonKind::Open))
            .peekable();
        against.peek().is_some() && against.all(|reason| such(&reason))
    }

    /// What stands in the way, if it is of these norms alone.
    fn only_against(&self, norms: &[Norm]) -> bool {
        self.all_against(|reason| reason.norm().is_some_and(|norm| norms.contains(&norm)))
    }

    /// The purpose changed, where nothing but the purpose stands in the way of a use: of the Act's
    /// limit, and of promises that except what is within it.
    pub(super) fn changed_purpose(&self) -> Option<Remedy<'a>> {
        let day = self.prepared.day();
        let norms = [Norm::ChangeOfPurpose, Norm::NoticeOfChange];
        let citations = norms.iter().filter_map(|norm| norm.citation_on(day)).collect();
        (self.verdict() == Verdict::Prohibited
            && Norm::ChangeOfPurpose.in_force(self.prepared.edition)
            && self.facts.get(Fact::WithinPurpose) == Answer::No
            && self.facts.get(Fact::PurposeReasonablyRelated) != Answer::No
            && self.all_against(|reason| {
                reason.norm().map_or_else(
                    || reason.all_exceptions().any(|state| state.facts().eq([Fact::WithinPurpose])),
                    |norm| norm == Norm::PurposeLimit,
                )
            }))
        .then(|| Remedy::by(Step::ChangePurpose, citations))
    }

    /// A joint use announced, where the policy has none of this data and nothing stands in the way
    /// but the limit on provision and promises that except a joint use as the Act does; of
    /// pseudonymously processed information also with a third party at home.
    pub(super) fn announced_joint_use(&self) -> Option<Remedy<'a>> {
        let day = self.prepared.day();
        let is = |fact| self.facts.get(fact) == Answer::Yes;
        let norm = [
            (InformationKind::PersonalData, Norm::ThirdPartyProvision, Norm::JointUse),
            (InformationKind::RetainedPersonalData, Norm::ThirdPartyProvision, Norm::JointUse),
            (
                InformationKind::PseudonymouslyProcessed,
                Norm::PseudonymousProvision,
                Norm::PseudonymousJointUse,
            ),
            (
                InformationKind::PseudonymouslyProcessedNotPersonal,
                Norm::NotPersonalProvision,
                Norm::NotPersonalJointUse,
            ),
        ];
        let (_, limit, route) = norm.into_iter().find(|(kind, ..)| is(Fact::Kind(*kind)))?;
        let citations = route.citation_on(day).into_iter().collect();
        // Of what no consent opens, a joint use is what a third party can become part of.
        let announced = is(Fact::Relation(Relation::JointUser))
            && self.facts.get(Fact::RecipientInJointScope) == Answer::No
            && self.facts.get(Fact::JointUseShown) == Answer::No;
        let third_party = is(Fact::Relation(Relation::ThirdParty))
            && limit != Norm::ThirdPartyProvision
            && self.facts.get(Fact::RecipientAbroad) != Answer::Yes;
        (self.verdict() == Verdict::Prohibited
            && (announced || third_party)
            && self.all_against(|reason| {
                let mut excepted = reason.all_exceptions().flat_map(|state| state.facts());
                reason.norm().map_or_else(
                    || excepted.any(|fact| fact == Fact::RecipientInJointScope),
                    |norm| norm == limit,
                )
            }))
        .then(|| Remedy::by(Step::AnnounceJointUse, citations))
    }

    /// Another purpose, where nothing but the purpose of pseudonymously processed
    /// information stands in the way.
    pub(super) fn another_purpose(&self) -> Option<Remedy<'a>> {
        let day = self.prepared.day();
        let norms =
            [Norm::SpecifyPurpose, Norm::PseudonymousPublication, Norm::PseudonymousExemptions];
        let citations = norms.iter().filter_map(|norm| norm.citation_on(day)).collect();
        (self.verdict() == Verdict::Prohibited
            && self.facts.get(Fact::Kind(InformationKind::PseudonymouslyProcessed)) == Answer::Yes
            && self.facts.get(Fact::WithinPurpose) == Answer::No
            && self.only_against(&[Norm::PseudonymousPurpose]))
        .then(|| Remedy::by(Step::SpecifyPurpose, citations))
    }
}
