//! 留保: what a decision takes as given although the document does not bear it out.

use super::Explanation;
use crate::decision::Reservation;

impl Explanation<'_> {
    /// A reservation in words.
    pub(super) fn reservation(&self, one: Reservation) -> String {
        let told = one.name(self.language);
        match (one, self.decision.prepared.since()) {
            (Reservation::BeforeTheVersion, Some(since)) => {
                self.words().before_the_version(told, since)
            }
            _ => told.to_owned(),
        }
    }
}
