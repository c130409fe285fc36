//! Sections that are compared as a whole: whatever is in none of the other files.

use super::change::{Change, Versions};
use super::kind::ChangeKind;
use super::need::Demand;
use crate::policy::{Part, Section};

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

pub(super) fn compare<'p>(versions: Versions<'p>, changes: &mut Vec<Change<'p>>) {
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

/// A part as it was, and as it is.
type Sides<'p> = (Option<Part<'p>>, Option<Part<'p>>);

/// The parts that do not say the same in both versions. Those that do are paired first, then
/// those that are the same part; each once.
fn differing(versions: Versions<'_>, section: Section) -> Vec<Sides<'_>> {
    let mut old: Vec<Part<'_>> = versions.old.parts_of(section).collect();
    let mut new: Vec<Part<'_>> = versions.new.parts_of(section).collect();
    new.retain(|part| {
        let same = old.iter().position(|was| was.is(*part) && was.says_the_same(*part));
        same.map(|at| old.remove(at)).is_none()
    });
    let mut sides: Vec<Sides<'_>> = Vec::new();
    for part in new {
        let was = old.iter().position(|was| was.is(part)).map(|at| old.remove(at));
        sides.push((was, Some(part)));
    }
    sides.extend(old.into_iter().map(|part| (Some(part), None)));
    sides
}
