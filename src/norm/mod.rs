//! Norms: the units of the law by their meaning, and where each stands in each
//! edition.
//!
//! Rules speak [`Norm`], never a number. A rule or an exception whose norm is not in
//! force falls away by itself.

mod citation;
mod list;
mod place;

pub use citation::Citation;
pub use list::Norm;
pub use place::{Instrument, Place};

use core::ops::Range;

use crate::day::{Day, date};
use crate::edition::Edition;
use crate::steps::Stepwise as _;

impl Norm {
    /// Where the norm stands in an edition; `None` if it is not in force then.
    #[must_use]
    pub const fn place(self, edition: Edition) -> Option<Place> {
        self.places().in_edition(edition)
    }

    /// The citation of the norm in an edition; `None` if it is not in force then.
    #[must_use]
    pub const fn citation(self, edition: Edition) -> Option<Citation> {
        match self.place(edition) {
            Some(place) => Some(Citation::new(place, edition, self.paragraph(edition))),
            None => None,
        }
    }

    /// The citation of the norm on a day: as in the edition in force on that day,
    /// unless the place moved within it.
    ///
    /// ```
    /// use appi::Norm;
    ///
    /// let on = |day: &str| Norm::PressExemption.citation_on(day.parse().unwrap()).unwrap().to_string();
    /// assert_eq!(on("2010-06-01"), "APPI Art. 50(1)(i)");
    /// assert_eq!(on("2016-06-01"), "APPI Art. 66(1)(i)");
    /// assert_eq!(on("2018-06-01"), "APPI Art. 76(1)(i)");
    /// ```
    #[must_use]
    pub fn citation_on(self, day: Day) -> Option<Citation> {
        let edition = Edition::in_force_on(day).ok()?;
        let place = match self.moved(edition) {
            Some((place, days)) if days.contains(&day) => place,
            _ => self.place(edition)?,
        };
        Some(Citation::new(place, edition, self.paragraph(edition)))
    }

    /// The paragraph of the Act that the norm serves, where it stands elsewhere.
    const fn paragraph(self, edition: Edition) -> Option<Place> {
        match (self.place(edition), self.serves()) {
            (Some(place), Some(norm)) if !matches!(place.instrument, Instrument::Act) => {
                norm.place(edition)
            }
            _ => None,
        }
    }

    /// Where else the norm stood for a part of the edition, and on which days.
    fn moved(self, edition: Edition) -> Option<(Place, Range<Day>)> {
        let place = self.place(edition)?;
        let (place, from, until) = match (edition, place.instrument) {
            // The exclusions moved when the Commission was set up.
            (Edition::Y2005, Instrument::Act) if place.article == 50 => {
                (Place { article: 66, ..place }, date(2016, 1, 1), Edition::Y2017.since())
            }
            // The rule for designating countries was inserted before that on equivalent
            // systems.
            (Edition::Y2017, _) if self == Self::EquivalentSystem => {
                (Place { branch: 0, ..place }, edition.since(), date(2018, 5, 9))
            }
            _ => return None,
        };
        Some((place, from..until))
    }

    /// Whether the norm is in force in an edition.
    #[must_use]
    pub const fn in_force(self, edition: Edition) -> bool {
        self.place(edition).is_some()
    }

    /// The norms that are exceptions, which a policy may reserve by their names.
    pub(crate) fn exceptions() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|norm| norm.is_an_exception()).stepwise()
    }

    /// Whether it carries the duties of another Article over to its own kind of information.
    pub(crate) const fn carries_over(self) -> bool {
        matches!(
            self,
            Self::NotPersonalSecurity
                | Self::NotPersonalEmployees
                | Self::NotPersonalEntrustees
                | Self::NotPersonalComplaints
                | Self::NotPersonalJointUseChange
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_norm_is_in_force_somewhere_and_its_citation_parses_back() {
        let mut ids = std::collections::HashSet::new();
        for norm in Norm::ALL.iter().copied() {
            assert!(ids.insert(norm.id()), "{} twice", norm.id());
            let since = norm.places().since();
            assert!(since.iter().all(|(_, place)| place.is_some()), "{norm:?} stands at no place");
            assert!(since.is_sorted_by(|(one, _), (next, _)| one < next), "{norm:?}");
            assert!(since.iter().all(|(from, _)| norm.in_force(*from)), "{norm:?} ends before");
            for edition in Edition::ALL {
                let Some(citation) = norm.citation(edition) else { continue };
                if matches!(
                    citation.place().instrument,
                    Instrument::Act | Instrument::CabinetOrder | Instrument::CommissionRules
                ) {
                    for language in [Language::En, Language::Ja] {
                        let printed = citation.alone().in_language(language).to_string();
                        assert_eq!(Citation::parse(&printed, edition), Ok(citation), "{norm:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_citation_on_a_day_leads_back_to_its_norm() {
        let table = [
            (Norm::PressExemption, "2015-12-31", "APPI Art. 50(1)(i)"),
            (Norm::PressExemption, "2016-01-01", "APPI Art. 66(1)(i)"),
            (Norm::PressExemption, "2017-05-29", "APPI Art. 66(1)(i)"),
            (Norm::PressExemption, "2017-05-30", "APPI Art. 76(1)(i)"),
            (Norm::EquivalentSystem, "2017-05-30", "APPI Rules Art. 11"),
            (Norm::EquivalentSystem, "2018-05-08", "APPI Rules Art. 11"),
            (Norm::EquivalentSystem, "2018-05-09", "APPI Rules Art. 11-2"),
        ];
        for (norm, day, printed) in table {
            let citation = norm.citation_on(day.parse().unwrap()).unwrap();
            assert_eq!(citation.to_string(), printed, "{day}");
        }
        for day in table.map(|(_, day, _)| day.parse().unwrap()) {
            for norm in Norm::ALL.iter().copied() {
                let Some(citation) = norm.citation_on(day) else { continue };
                assert!(citation.norms().any(|one| one == norm), "{norm:?} on {day}");
            }
        }
    }

    #[test]
    fn subjects_stand_where_the_map_of_articles_says() {
        let table = [
            (Norm::SpecifyPurpose, ["15(1)", "15(1)", "17(1)", "17(1)"]),
            (Norm::PurposeLimit, ["16(1)", "16(1)", "18(1)", "18(1)"]),
            (Norm::ImproperUse, ["-", "-", "19", "19"]),
            (Norm::SecurityControl, ["20", "20", "23", "23"]),
            (Norm::EntrusteeSupervision, ["22", "22", "25", "25"]),
            (Norm::ThirdPartyProvision, ["23(1)", "23(1)", "27(1)", "27(1)"]),
            (Norm::Entrustment, ["23(4)(i)", "23(5)(i)", "27(5)(i)", "27(5)(i)"]),
            (Norm::ForeignProvision, ["-", "24", "28(1)", "28(1)"]),
            (Norm::ProvisionRecord, ["-", "25(1)", "29(1)", "29(1)"]),
        ];
        for (norm, places) in table {
            for (edition, place) in Edition::ALL.into_iter().zip(places) {
                let expected = Place::short(place);
                assert_eq!(norm.place(edition), expected, "{norm:?} {edition}");
            }
        }
    }
}
