//! 留保: what a decision takes as given although the document does not bear it out.

use super::Explanation;
use crate::decision::Reservation;
use crate::output::Lines;

impl Explanation<'_> {
    /// A line each.
    pub(super) fn reservations(&self, out: &mut Lines) {
        self.decision.reservations().for_each(|one| {
            let told = one.name(self.language);
            let told = match (one, self.decision.prepared.since()) {
                (Reservation::BeforeTheVersion, Some(since)) => {
                    self.words().before_the_version(told, since)
                }
                _ => told.to_owned(),
            };
            out.line(format_args!("{}{}{told}", self.words().reserved, self.words().colon));
        });
    }
}
