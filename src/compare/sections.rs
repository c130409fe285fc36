//! Sections that are compared as a whole: whatever is in none of the other files.

use super::change::{Draft, Versions};
use super::kind::ChangeKind;
use super::need::Demand;
use super::pairs::partners;
use crate::policy::{Part, Policy, Section};

/// Whether the parts of a section are compared by what they say one by one, or, as remarks,
/// not at all.
const fn has_its_own(section: Section) -> bool {
    matches!(
        section,
        Section::Operator
            | Section::Settings
            | Section::Clauses
            | Section::Terms
            | Section::Principals
            | Section::Items
            | Section::Purposes
            | Section::Datasets
            | Section::Recipients
            | Section::Entrustments
            | Section::JointUses
            | Section::OptOut
            | Section::Promises
            | Section::Duties
            | Section::Flags
            | Section::Remarks
    )
}

/// What the Act demands of a change where retained personal data is held.
const fn demand(section: Section) -> Option<Demand> {
    match section {
        Section::StorageAbroad | Section::SecurityMeasures => Some(Demand::KeepMeasuresKnown),
        Section::Requests => Some(Demand::KeepProceduresKnown),
        Section::Complaints => Some(Demand::KeepComplaintsKnown),
        _ => None,
    }
}

pub(super) fn compare<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    for section in Section::ALL.iter().copied().filter(|section| !has_its_own(*section)) {
        let demand = demand(section).filter(|_| versions.holds_retained());
        for (was, is) in differing(versions, section) {
            let Some(name) = is.or(was).and_then(Part::name) else { continue };
            let listed = is.or(was).is_some_and(|part| part.index().is_some());
            let path = if listed { format!("{section}[{name}]") } else { section.to_string() };
            let clause =
                |part: Option<Part<'p>>| part.and_then(|part| part.clauses().first().copied());
            changes.push(
                versions
                    .change(ChangeKind::SectionChanged(section), path)
                    .clauses(clause(was), clause(is))
                    .demanding(demand),
            );
        }
    }
}

/// The parts that do not say the same in both versions.
fn differing<'p>(versions: Versions<'_, 'p>, section: Section) -> Vec<Sides<'p>> {
    let parts = |policy: &'p Policy| policy.parts_of(section).collect::<Vec<Part<'p>>>();
    let (old, new) = (parts(versions.old), parts(versions.new));
    let said = |part: &Part<'p>| part.said();
    let pairs = partners(&old, &new, said, |part| part.keys());
    let pairs = pairs.into_iter().map(|(was, is)| (was.copied(), is.copied()));
    let differ = |(was, is): &Sides<'p>| was.map(Part::said) != is.map(Part::said);
    pairs.filter(differ).collect()
}

/// A part as it was, and as it is.
type Sides<'p> = (Option<Part<'p>>, Option<Part<'p>>);
