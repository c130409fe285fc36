//! The Act's side of a comparison: its exceptions, and which norms limit what.

use crate::answer::Answer;
use crate::compile::is_about_keys;
use crate::edition::Edition;
use crate::fact::{Fact, FactSet, Silence};
use crate::law;
use crate::norm::Norm;
use crate::rule::{Condition, Cube, Lift, lower};
use crate::vocabulary::{Handling, InformationKind, RequestKind};

/// An exception of the Act, as far as a policy has to name its elements.
pub(super) struct Counterpart {
    pub(super) norm: Norm,
    pub(super) elements: Vec<Condition>,
    /// Every fact it speaks of.
    pub(super) facts: Vec<Fact>,
}

impl Counterpart {
    pub(super) fn new(norm: Norm, conditions: impl Iterator<Item = Condition>) -> Self {
        let mut elements = Vec::new();
        let mut facts = Vec::new();
        for condition in conditions {
            condition.atoms(&mut |fact, _| facts.push(fact));
            flatten(condition, &mut elements);
        }
        // Of the handling and the kind the promise itself speaks. And what silence
        // presumes to be no, a policy need not rule out.
        elements
            .retain(|element| !is_about_keys(element) && element.holds(&presumed()) != Answer::Yes);
        Self { norm, elements, facts }
    }

    pub(super) fn of(lift: &Lift, edition: Edition) -> Self {
        Self::new(lift.norm, lift.elements_in(edition).map(|element| element.needs))
    }
}

fn flatten(condition: Condition, into: &mut Vec<Condition>) {
    match condition {
        Condition::All(all) => all.iter().for_each(|one| flatten(*one, into)),
        one => into.push(one),
    }
}

/// What silence means, all else unknown.
fn presumed() -> FactSet {
    let silent = Fact::ACT.iter().filter(|fact| fact.silence() == Silence::PresumedNo);
    silent.fold(FactSet::UNKNOWN, |set, fact| set.with(*fact, Answer::No))
}

/// The ways in which an element is fulfilled, as far as a policy has to name them: not what
/// silence presumes to be no, nor that a consent to provision abroad is about abroad.
pub(super) fn alternatives(element: &Condition) -> Vec<Cube> {
    let mut ways = lower(element);
    for way in &mut ways {
        way.no = way.no.minus(presumed().no);
        if way.yes.contains(Fact::ConsentToForeignProvision) {
            way.yes.remove(Fact::RecipientAbroad);
        }
    }
    ways
}

/// Whether every cube implies the element.
pub(super) fn is_kept(element: &Condition, cubes: &[Cube]) -> bool {
    let alternatives = alternatives(element);
    cubes.iter().all(|cube| alternatives.iter().any(|one| one.includes(cube)))
}

/// 個人情報, loose or in a database.
pub(super) const fn is_personal(kind: InformationKind) -> bool {
    matches!(
        kind,
        InformationKind::PersonalInformation
            | InformationKind::PersonalData
            | InformationKind::RetainedPersonalData
    )
}

pub(super) const fn limits_on_provision_of(kind: InformationKind) -> &'static [Norm] {
    match kind {
        InformationKind::PersonalInformation
        | InformationKind::PersonalData
        | InformationKind::RetainedPersonalData => law::limits_on(Handling::Provision),
        InformationKind::PseudonymouslyProcessed => &[Norm::PseudonymousProvision],
        InformationKind::PseudonymouslyProcessedNotPersonal => &[Norm::NotPersonalProvision],
        InformationKind::AnonymouslyProcessed => &[Norm::ProvisionOfOwn, Norm::ProvisionOfReceived],
        InformationKind::PersonallyReferable => &[Norm::ReferableProvision],
        InformationKind::Statistics | InformationKind::NotAboutALivingIndividual => &[],
    }
}

/// The norm that limits refusing a request.
pub(super) const fn limit_on_refusing(request: RequestKind) -> Norm {
    match request {
        RequestKind::NotifyPurpose => Norm::PurposeRequest,
        RequestKind::Disclose => Norm::Disclosure,
        RequestKind::DiscloseRecords => Norm::RecordDisclosure,
        RequestKind::Correct => Norm::Correction,
        RequestKind::StopUse => Norm::StopOfUse,
        RequestKind::StopProvision => Norm::StopOfProvision,
        RequestKind::StopForRisk => Norm::StopForRisk,
        RequestKind::StopOptOut => Norm::OptOutStopRequest,
        RequestKind::InformOfForeignMeasures => Norm::ForeignMeasuresRequest,
    }
}
