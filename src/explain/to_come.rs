//! 改正予定: what a promulgated amendment is to change of what a decision rests on. It is no part
//! of the decision.

use super::Explanation;
use super::list::Places;
use crate::day::{Day, date};
use crate::decision::{Authority, ReasonKind};
use crate::norm::Norm;

/// The day on which the amendment was promulgated (Act No. 56 of 2026).
pub(super) const PROMULGATED: Day = date(2026, 7, 17);

/// The limits to which it is reported to add exceptions, or which it is to replace.
const LIMITS: [Norm; 11] = [
    Norm::PurposeLimit,
    Norm::SuccessorPurposeLimit,
    Norm::EntrusteeLimit,
    Norm::SpecialCareAcquisition,
    Norm::LeakNotice,
    Norm::LeakNoticeWhileAcquiring,
    Norm::ThirdPartyProvision,
    Norm::ReferableProvision,
    Norm::StopOfUse,
    Norm::StopOfProvision,
    Norm::StopForRisk,
];

/// The exceptions that it is reported to change.
const EXCEPTIONS: [Norm; 8] = [
    Norm::UseForLifeBodyProperty,
    Norm::UseForPublicHealth,
    Norm::SpecialCareForLife,
    Norm::SpecialCareForPublicHealth,
    Norm::ProtectionOfLife,
    Norm::PublicHealth,
    Norm::OptOut,
    Norm::Entrustment,
];

impl Explanation<'_> {
    /// From the day of promulgation on, the grounds of the decision that are to change.
    pub(super) fn to_change(&self) -> Places {
        let decision = self.decision;
        let mut places = Places::default();
        if decision.prepared.day() < PROMULGATED {
            return places;
        }
        for reason in decision.deciding(Authority::Act) {
            let limits = !matches!(reason.kind(), ReasonKind::Excludes | ReasonKind::Noted);
            let changes = limits && reason.norm().is_some_and(|norm| LIMITS.contains(&norm));
            let at = reason.citation().filter(|_| changes);
            at.into_iter().for_each(|citation| places.add(citation.of_the_act()));
            for state in reason.exceptions().filter(|_| reason.kind() == ReasonKind::Lifted) {
                let changes = state.norm().is_some_and(|norm| EXCEPTIONS.contains(&norm));
                let at = state.citation().filter(|_| changes);
                at.into_iter().for_each(|citation| places.add(citation.of_the_act()));
            }
        }
        places
    }

    /// The same in words.
    pub(super) fn told_to_change(&self, places: &Places) -> String {
        self.abridged(&places.in_language(self.language))
    }
}
