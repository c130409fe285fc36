//! 留保: what a decision takes as given although the document does not bear it out.

use core::fmt::{self, Write};

use super::Explanation;
use crate::decision::Reservation;

impl Explanation<'_> {
    /// A line each.
    pub(super) fn reservations(&self, text: &mut impl Write) -> fmt::Result {
        self.decision.reservations().try_for_each(|one| {
            let told = one.name(self.language);
            let told = match (one, self.decision.prepared.since()) {
                (Reservation::BeforeTheVersion, Some(since)) => {
                    self.words().before_the_version(told, since)
                }
                _ => told.to_owned(),
            };
            writeln!(text, "{}{}{told}", self.words().reserved, self.words().colon)
        })
    }
}
