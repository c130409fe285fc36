//! What a word of today was on a day that did not know it.

use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::vocabulary::{Handling, InformationKind};

/// Whether the Act had the norm on the day.
fn known(norm: Norm, day: Day) -> bool {
    Edition::in_force_on(day).is_ok_and(|edition| norm.in_force(edition))
}

/// The handling as the Act saw it on the day: to mask or to anonymise was to use, until the
/// Act had a name for what is made so.
pub(crate) fn handling(handling: Handling, day: Day) -> Handling {
    let product = match handling {
        Handling::PseudonymousProcessing => Norm::PseudonymousInformation,
        Handling::AnonymousProcessing => Norm::AnonymousInformation,
        other => return other,
    };
    if known(product, day) { handling } else { Handling::Use }
}

/// The kinds that later editions brought.
pub(super) const LATER_KINDS: [InformationKind; 2] =
    [InformationKind::PseudonymouslyProcessed, InformationKind::PseudonymouslyProcessedNotPersonal];

/// The kinds that the information may have been on the day; `None` if it was what it is
/// called. What is masked was personal data, and retained where the dataset is; what points
/// to nobody was left alone, as information is that today is called referable.
pub(crate) fn kinds(
    kind: InformationKind,
    of_dataset: InformationKind,
    day: Day,
) -> Option<&'static [InformationKind]> {
    use InformationKind as Kind;
    if known(Norm::PseudonymousInformation, day) {
        return None;
    }
    match (kind, of_dataset) {
        (Kind::PseudonymouslyProcessed, Kind::RetainedPersonalData) => {
            Some(&[Kind::RetainedPersonalData])
        }
        (Kind::PseudonymouslyProcessed, Kind::PersonalData) => Some(&[Kind::PersonalData]),
        (Kind::PseudonymouslyProcessed, _) => {
            Some(&[Kind::PersonalData, Kind::RetainedPersonalData])
        }
        (Kind::PseudonymouslyProcessedNotPersonal, _) => Some(&[Kind::PersonallyReferable]),
        _ => None,
    }
}
