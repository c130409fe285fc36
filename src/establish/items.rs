//! What follows from the items concerned.

use super::established::{Established, OnItems};
use super::names::Names;
use crate::answer::Answer;
use crate::case::Case;
use crate::fact::Fact;
use crate::norm::Norm;
use crate::policy::{Fault, Item};
use crate::text::said;
use crate::vocabulary::InformationKind;

/// What the items are.
pub(super) fn items(established: &mut Established, items: &[&Item], names: &Names<'_>) {
    // Of a dataset whose items nobody has listed, nothing is known.
    let unlisted = if names.items.is_empty() { Answer::Unknown } else { Answer::No };
    let mut special = unlisted;
    let mut unsaid = false;
    let mut because = Vec::new();
    for item in items {
        let said = item.special_care.unwrap_or(Answer::No);
        unsaid |= item.special_care.is_none();
        special = special.or(said);
        if said != Answer::No {
            because.push(item.id.clone());
        }
    }
    // What the policy does not mark is asked: a list of patients holds names and numbers.
    if special != Answer::No || !unsaid {
        established.settle(Fact::SpecialCareIncluded, special);
    }
    // Whose data a form takes is asked where it takes special care-required information.
    if special != Answer::Yes {
        established.presumed.insert(Fact::ConcernsAnotherPerson);
    }
    if items.iter().any(|item| item.property_damage) {
        established.settle(Fact::MayCausePropertyDamage, Answer::Yes);
    }
    if !because.is_empty() {
        let fact = Fact::SpecialCareIncluded;
        established.items.push(OnItems { fact, items: because, without: Answer::No });
    }
}

/// What holds no individual identification code: Art. 2(1)(ii) makes personal information
/// of what does, and processing takes them all out (Rules 31(ii), 34(ii)).
const WITHOUT_CODES: [InformationKind; 5] = [
    InformationKind::PseudonymouslyProcessed,
    InformationKind::PseudonymouslyProcessedNotPersonal,
    InformationKind::AnonymouslyProcessed,
    InformationKind::PersonallyReferable,
    InformationKind::Statistics,
];

/// What the information cannot be, if it holds an individual identification code.
pub(super) fn codes(
    established: &mut Established,
    items: &[&Item],
    case: &Case,
    faults: &mut Vec<Fault>,
) {
    let Some(citation) = Norm::IdentificationCodes.citation_on(case.date) else { return };
    let mut items = items.iter();
    let Some(code) = items.find(|item| item.identification_code == Answer::Yes) else { return };
    for kind in WITHOUT_CODES {
        match established.facts.get(Fact::Kind(kind)) {
            Answer::Yes => {
                let id = &code.id;
                faults.push(Fault::new(
                    "kind",
                    said!(
                        citation;
                        "`{kind}` holds no individual identification code ({citation}), but the item `{id}` is one",
                        "`{kind}`に個人識別符号は含まれませんが（{citation}）、項目`{id}`は個人識別符号です。",
                    ),
                ));
            }
            Answer::No => {}
            // Without its codes, it may be that again.
            Answer::Unknown => {
                let fact = Fact::Kind(kind);
                established.settle(fact, Answer::No);
                let items = vec![code.id.clone()];
                established.items.push(OnItems { fact, items, without: Answer::Unknown });
            }
        }
    }
}
