//! 留意事項: what to mind when relying on a decision.

use super::explained::{Warning, WarningCode};
use super::teller::Teller;
use super::to_come::PROMULGATED;
use crate::decision::Reservation;
use crate::policy::OtherLaw;
use crate::text::Text;

impl Teller<'_, '_> {
    /// The warnings, in the order in which they are told: other law in the first sentence, what is
    /// presumed of the law, reservations, what is to change, and which law was applied.
    pub(super) fn warnings(&self) -> Vec<Warning> {
        let decision = self.decision();
        let handling = decision.prepared.case.handling;
        let laws = decision.flags().map(|law| Warning {
            law: Some(law),
            ..warning(
                WarningCode::OtherLaw,
                self.text(|one| law.about(handling, one.language).into()),
            )
        });
        let of_the_law = self
            .one()
            .taken()
            .codes_of_the_law()
            .map(|code| warning(code, self.text(|one| code.of_the_law(one.language))));
        let reserved = decision.reservations().map(|one| {
            let code = match one {
                Reservation::BeforeTheVersion => WarningCode::BeforeTheVersion,
                Reservation::CalledOtherwise => WarningCode::CalledOtherwise,
            };
            warning(code, self.text(|told| told.reservation(one)))
        });
        let all = laws.chain(of_the_law).chain(reserved);
        all.chain(self.amendment()).chain(self.readings()).chain([self.applied()]).collect()
    }

    /// The amendment that is not in force yet, with the grounds that it is to change.
    fn amendment(&self) -> Option<Warning> {
        if self.decision().prepared.day() < PROMULGATED {
            return None;
        }
        let places = self.one().to_change();
        let text = self
            .text(|one| one.words().not_reflected(&one.told_to_change(&places)).trim().to_owned());
        let code = WarningCode::AmendmentNotReflected;
        let places = places.all().iter().map(|one| self.citation(*one)).collect();
        Some(Warning { places, ..warning(code, text) })
    }

    /// The readings of authorities on which it rests, each with its day.
    fn readings(&self) -> Vec<Warning> {
        let told = self.one().readings().into_iter().filter_map(|reading| {
            let code = match reading.not_compared() {
                Some(_) => WarningCode::ReadingNotCompared,
                None => WarningCode::Reading,
            };
            Some(warning(code, self.some_text(|one| one.read(reading))?))
        });
        told.collect()
    }

    /// Which law was applied.
    fn applied(&self) -> Warning {
        warning(WarningCode::LawApplied, self.text(|one| one.law()))
    }
}

fn warning(code: WarningCode, text: Text) -> Warning {
    Warning { code, law: None::<OtherLaw>, places: Vec::new(), text }
}
