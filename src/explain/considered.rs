//! What the information is, and which clauses were considered without effect.

use super::AUTHORITIES;
use super::explained::{ToldBearing, ToldConsidered, ToldInformation};
use super::list::{Places, joined};
use super::teller::Teller;
use crate::decision::{Bearing, ReasonKind};
use crate::fact::Question;
use crate::norm::{Citation, Place};

impl Teller<'_, '_> {
    /// Clauses that do not decide, by how they bear on the question, and exceptions of the Act of
    /// which something is said.
    pub(super) fn considered(&self) -> Option<ToldConsidered> {
        let (decision, one) = (self.decision(), self.one());
        let found = decision.considered();
        // What a reason above has told is not told again.
        let mut told: Vec<Place> = Vec::new();
        for reason in AUTHORITIES.into_iter().flat_map(|one| decision.deciding(one)) {
            told.extend(reason.citations().filter_map(Citation::serves));
            if reason.kind() != ReasonKind::Lifted {
                told.extend(
                    reason.exceptions().filter_map(|one| one.citation()).map(Citation::place),
                );
                told.extend(
                    one.denied(&reason).and_then(|one| one.citation()).map(Citation::place),
                );
            }
        }
        // Nor is what nobody is taken to claim.
        let presumed = one.taken();
        let mut places = Places::default();
        for place in decision.considered_places() {
            if !told.contains(&place.place()) && !presumed.has(place.place()) {
                places.add(place);
            }
        }
        (!places.is_empty() || !found.is_empty()).then(|| ToldConsidered {
            places: places.all().iter().map(|place| self.citation(*place)).collect(),
            clauses: found
                .iter()
                .map(|one| ToldBearing { clause: one.clause().id.clone(), bearing: one.bearing() })
                .collect(),
            text: self.text(|one| {
                let (words, language) = (one.words(), one.language);
                let of = |bearing: Bearing| {
                    let clauses = found.iter().filter(|one| one.bearing() == bearing);
                    let ids: Vec<&str> = clauses.map(|one| one.clause().id.as_str()).collect();
                    let told = || {
                        words.titled(&joined(ids.iter().copied(), language), bearing.name(language))
                    };
                    (!ids.is_empty()).then(told)
                };
                let places = one.abridged(&places.in_language(language));
                let places = (!places.is_empty())
                    .then(|| words.titled(&places, Bearing::Exception.name(language)));
                let clauses = Bearing::ALL.iter().filter_map(|one| of(*one));
                places.into_iter().chain(clauses).collect::<Vec<_>>().join(words.semicolon)
            }),
        })
    }

    /// What the information is, where that tells why an authority is silent, or is itself open.
    pub(super) fn information(&self) -> Option<ToldInformation> {
        let (decision, one) = (self.decision(), self.one());
        let silent =
            AUTHORITIES.iter().any(|authority| decision.ruling(*authority).is_not_regulated());
        let kind = decision.classification();
        let open = one.open().contains(&Question::Kind);
        let by_its_kind = decision.unregulated_norms().next().is_some();
        // In full where something turns on it.
        let matters = open || by_its_kind || kind.called().is_some() || kind.kinds().len() > 1;
        (silent || matters).then(|| ToldInformation {
            kinds: kind.kinds().to_vec(),
            called: kind.called(),
            taken_out: kind.taken_out().map(|fact| self.key(fact)),
            places: kind.citations().iter().map(|place| self.citation(*place)).collect(),
            clauses: kind.clauses().iter().map(|clause| clause.id.clone()).collect(),
            text: self.text(|one| {
                let language = one.language;
                one.abridged(&if matters { kind.text(language) } else { kind.line(language) })
            }),
        })
    }
}
