//! What the information is, and which clauses were considered without effect.

use super::list::{Places, joined};
use super::{AUTHORITIES, Explanation};
use crate::decision::{Bearing, ReasonKind};
use crate::fact::Question;
use crate::norm::{Citation, Place};
use crate::output::Lines;

impl Explanation<'_> {
    /// Clauses that do not decide, by how they bear on the question; and what the information
    /// is, where that tells why an authority is silent, or is itself open.
    pub(super) fn considered(&self, out: &mut Lines) {
        let words = self.words();
        let found = self.decision.considered();
        let of = |bearing: Bearing| {
            let clauses = found.iter().filter(|one| one.bearing() == bearing);
            let ids: Vec<&str> = clauses.map(|one| one.clause().id.as_str()).collect();
            let told = || {
                words.titled(&joined(ids.into_iter(), self.language), bearing.name(self.language))
            };
            found.iter().any(|one| one.bearing() == bearing).then(told)
        };
        let mut places = Places::default();
        // What a reason above has told is not told again.
        let mut told: Vec<Place> = Vec::new();
        for reason in AUTHORITIES.into_iter().flat_map(|one| self.decision.deciding(one)) {
            told.extend(reason.citations().filter_map(Citation::serves));
            if reason.kind() != ReasonKind::Lifted {
                told.extend(
                    reason.exceptions().filter_map(|one| one.citation()).map(Citation::place),
                );
                told.extend(
                    self.denied(&reason).and_then(|one| one.citation()).map(Citation::place),
                );
            }
        }
        // Nor is what nobody is taken to claim.
        let presumed = self.taken();
        for place in self.decision.considered_places() {
            if !told.contains(&place.place()) && !presumed.has(place.place()) {
                places.add(place);
            }
        }
        let places = self.abridged(&places.in_language(self.language));
        let places = (!places.is_empty()).then(|| {
            let said = Bearing::Exception.name(self.language);
            words.titled(&places, said)
        });
        let clauses = Bearing::ALL.iter().filter_map(|one| of(*one));
        let told: Vec<String> = places.into_iter().chain(clauses).collect();
        if !told.is_empty() {
            out.line(format_args!("  {}{}", words.considered, told.join(words.semicolon)));
        }
        let silent =
            AUTHORITIES.iter().any(|authority| self.decision.ruling(*authority).is_not_regulated());
        let kind = self.decision.classification();
        let open = self.open().contains(&Question::Kind);
        let by_its_kind = self.decision.unregulated_norms().next().is_some();
        // In full where something turns on it.
        let matters = open || by_its_kind || kind.called().is_some() || kind.kinds().len() > 1;
        if silent || matters {
            let told = if matters { kind.text(self.language) } else { kind.line(self.language) };
            out.line(format_args!("  {}{}", words.what_it_is, self.abridged(&told)));
        }
    }
}
