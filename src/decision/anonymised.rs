//! The remedy of what is personal data, and is passed off as data that identifies nobody.

use super::decided::Decision;
use super::remedy::{Remedy, Step};
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::fact::Fact;
use crate::norm::Norm;
use crate::policy::{Clause, covers};
use crate::vocabulary::{Handling, InformationKind};

impl<'a> Decision<'a> {
    /// The way of Article 43, where the policy tells of data that identifies nobody, what is to
    /// be provided is none, and the limits on purpose and provision are in the way.
    pub(super) fn anonymised(&self) -> Option<Remedy<'a>> {
        let prepared = self.prepared;
        let (day, policy) = (prepared.day(), prepared.policy());
        let norms = [Norm::AnonymousStandards, Norm::ProvisionOfOwn];
        let citations: Vec<_> = norms.iter().filter_map(|norm| norm.citation_on(day)).collect();
        let is = |fact| self.facts.get(fact) == Answer::Yes;
        let personal = InformationKind::ALL.iter().filter(|kind| kind.is_personal());
        let is_personal = personal.map(|kind| Fact::Kind(*kind)).any(is);
        let of_nobody = |clause: &Clause| {
            policy.statistics.iter().any(|one| one.clause.contains(clause.id.as_str()))
        };
        let covered = policy.settings.personal_information.as_slice();
        let named = |kinds: &'a [InformationKind]| if kinds.is_empty() { covered } else { kinds };
        let promised = policy.promises.iter().any(|promise| {
            promise.restricts.contains(&Handling::Provision)
                && covers(&promise.datasets, &prepared.dataset.id)
                && named(&promise.kinds).contains(&InformationKind::AnonymouslyProcessed)
        });
        (self.verdict() == Verdict::Prohibited
            && !promised
            && citations.len() == norms.len()
            && prepared.case.handling == Handling::Provision
            && is_personal
            && self.considered().iter().any(|one| of_nobody(one.clause())))
        .then(|| Remedy::by(Step::Anonymise, citations))
    }
}
