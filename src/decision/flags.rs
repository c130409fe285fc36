//! Other law that a decision brings in.

use super::decided::Decision;
use super::reasons::ReasonKind;
use crate::case::CasePurpose;
use crate::policy::OtherLaw;

impl<'a> Decision<'a> {
    /// 他の法令: law outside the Act that a biting promise brings in. Reported
    /// beside the verdict, never merged into it.
    pub fn flags(&self) -> impl Iterator<Item = OtherLaw> + use<'a> {
        let prepared = self.prepared;
        let bitten = self
            .reasons()
            .filter(|reason| reason.kind() == ReasonKind::Prohibits)
            .filter_map(move |reason| prepared.policy().promises.get(reason.promise()?)?.flag);
        let case = &prepared.case;
        let policy = prepared.policy();
        let mentioned = policy.flags.iter().filter(move |flag| {
            let purpose = match &case.purpose {
                Some(CasePurpose::Declared(id)) => policy.purpose(id.as_str()).is_some_and(|one| {
                    policy.with_wider(one).any(|one| flag.purposes.contains(&one.id))
                }),
                _ => false,
            };
            flag.handlings.contains(&case.handling) && (flag.purposes.is_empty() || purpose)
        });
        bitten.chain(mentioned.map(|flag| flag.law))
    }
}
