//! Processed information, personally referable information, statistics (Arts. 31, 41,
//! 43).

use std::collections::HashSet;

use super::desk::{Desk, Missing, name_of};
use super::finding::of_dataset;
use super::list::Code;
use crate::answer::Answer;
use crate::norm::Norm;
use crate::policy::{Direction, Item, Processed, ProcessedKind, ProcessedStatement, Section};
use crate::sorted::InOrder as _;
use crate::text::Text;
use crate::vocabulary::{Handling, Id, InformationKind, Source};

/// What a policy can say of pseudonymously processed information, and where the Act
/// says it.
const OF_PSEUDONYMOUS: [(ProcessedStatement, Norm); 4] = [
    (ProcessedStatement::DeletedInformation, Norm::DeletedInformation),
    (ProcessedStatement::NoProvision, Norm::PseudonymousProvision),
    (ProcessedStatement::NoCollation, Norm::PseudonymousCollation),
    (ProcessedStatement::NoContact, Norm::PseudonymousContact),
];

const OF_ANONYMOUS: [(ProcessedStatement, Norm); 2] = [
    (ProcessedStatement::DeletedInformation, Norm::ProcessingMethod),
    (ProcessedStatement::NoCollation, Norm::CollationOfOwn),
];

/// What is announced before anonymously processed information is provided.
const BEFORE_PROVISION: [(ProcessedStatement, Norm); 2] = [
    (ProcessedStatement::Method, Norm::ProvisionOfOwn),
    (ProcessedStatement::RecipientTold, Norm::ProvisionOfOwn),
];

pub(super) fn review(desk: &mut Desk<'_>) {
    pseudonymous(desk);
    anonymous(desk);
    for one in &desk.policy.referable {
        if one.direction == Direction::Received && one.becomes_personal && !one.consent {
            desk.find(Code::ReferableWithoutConsent, &one.clause, &[Norm::ReferableConsent]);
        }
    }
    for one in desk.policy.statistics.iter().filter(|one| !one.no_individual_rows) {
        let norms = [Norm::PersonalInformation, Norm::AnonymousStandards];
        desk.find(Code::StatisticsUnclear, &one.clause, &norms);
    }
    statistics(desk);
    kinds(desk);
    not_processed(desk);
}

/// Items of processed information that its processing has to delete.
fn not_processed(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    for dataset in &policy.datasets {
        let (code, [identifiers, codes, property]) = match dataset.kind {
            InformationKind::PseudonymouslyProcessed
            | InformationKind::PseudonymouslyProcessedNotPersonal => (
                Code::PseudonymousNotProcessed,
                [
                    Some(Norm::PseudonymousIdentifiers),
                    Some(Norm::PseudonymousCodes),
                    Some(Norm::PseudonymousProperty),
                ],
            ),
            InformationKind::AnonymouslyProcessed => (
                Code::AnonymousNotProcessed,
                [Some(Norm::AnonymousIdentifiers), Some(Norm::AnonymousCodes), None],
            ),
            _ => continue,
        };
        let items = dataset.items.iter().filter_map(|id| desk.lookup.item(id));
        let left = items.flat_map(|item| {
            let kept = [
                identifiers.filter(|_| item.identifies == Some(Answer::Yes)),
                codes.filter(|_| item.identification_code == Answer::Yes),
                property.filter(|_| item.property_damage),
            ];
            kept.into_iter()
                .flatten()
                .map(|norm| Missing::of(item.name.clone(), norm, item.id.as_str()))
        });
        let left = left.collect();
        let at = desk.lookup.place_of(Section::Datasets, &dataset.id);
        let found = desk.find_missing(code, dataset.clause.iter().flatten(), left);
        of_dataset(found, at, dataset);
    }
}

/// The sections about one kind, and what they state together.
struct About<'p> {
    sections: Vec<&'p Processed>,
    held: bool,
}

impl<'p> About<'p> {
    fn new(desk: &Desk<'p>, kind: ProcessedKind, held_as: &[InformationKind]) -> Self {
        let sections = desk.policy.processed.iter().filter(|one| one.kind == kind).collect();
        let held = desk.policy.datasets.iter().any(|one| held_as.contains(&one.kind));
        Self { sections, held }
    }

    fn is_spoken_of(&self) -> bool {
        self.held || !self.sections.is_empty()
    }

    fn states(&self, what: ProcessedStatement) -> bool {
        self.sections.iter().any(|one| one.states.contains(&what))
    }

    fn clauses(&self) -> Vec<&'p Id> {
        self.sections.iter().flat_map(|one| &one.clause).collect()
    }

    /// Reports which of these it does not state.
    fn silence(&self, desk: &mut Desk<'p>, code: Code, of: &[(ProcessedStatement, Norm)]) {
        let missing = of
            .iter()
            .filter(|(what, _)| !self.states(*what))
            .map(|(what, norm)| Missing::of(name_of!(what), *norm, what.id()))
            .collect();
        desk.find_missing(code, self.clauses(), missing);
    }
}

fn pseudonymous(desk: &mut Desk<'_>) {
    let kinds = [
        InformationKind::PseudonymouslyProcessed,
        InformationKind::PseudonymouslyProcessedNotPersonal,
    ];
    let about = About::new(desk, ProcessedKind::Pseudonymous, &kinds);
    if !about.is_spoken_of() {
        return;
    }
    let listed = about.sections.iter().any(|one| !one.purposes.is_empty());
    let mut held = desk
        .policy
        .datasets
        .iter()
        .filter(|one| one.kind == InformationKind::PseudonymouslyProcessed);
    // What is published of other information is not of this, unless the clause about this says so.
    let said: HashSet<&Id> = about.clauses().into_iter().collect();
    let published = held.any(|one| {
        let purposes = one.purposes.iter().filter_map(|id| desk.lookup.purpose(id));
        let clauses = purposes.flat_map(|purpose| &purpose.clause);
        clauses.clone().any(|clause| said.contains(clause))
            || (about.sections.is_empty() && clauses.count() > 0)
    });
    if !listed && !about.states(ProcessedStatement::Purpose) && !published {
        let norms = [Norm::PseudonymousPublication];
        desk.find(Code::PseudonymousPurposeMissing, about.clauses(), &norms);
    }
    about.silence(desk, Code::PseudonymousSilence, &OF_PSEUDONYMOUS);
}

fn anonymous(desk: &mut Desk<'_>) {
    let kind = InformationKind::AnonymouslyProcessed;
    let about = About::new(desk, ProcessedKind::Anonymous, &[kind]);
    if !about.is_spoken_of() {
        return;
    }
    if about.sections.iter().all(|one| one.items.is_empty()) {
        let stating =
            about.sections.iter().filter(|one| one.states.contains(&ProcessedStatement::Items));
        let clauses: Vec<&Id> = stating.flat_map(|one| &one.clause).collect();
        desk.find(Code::AnonymousItemsMissing, clauses, &[Norm::PublicationOfItems]);
    }
    let provides = desk.policy.promises.iter().any(|promise| {
        promise.restricts.contains(&Handling::Provision) && promise.kinds.contains(&kind)
    });
    if provides {
        about.silence(desk, Code::AnonymousProvisionMissing, &BEFORE_PROVISION);
    }
    about.silence(desk, Code::AnonymousSilence, &OF_ANONYMOUS);
}

/// What is called statistical and has rows of persons: it names whose, or has items that are those
/// of persons elsewhere, or are such wherever they stand.
fn statistics(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let elsewhere = policy.datasets.iter().filter(|one| one.kind.is_about_individuals());
    let elsewhere: HashSet<&Id> = elsewhere.flat_map(|one| &one.items).collect();
    for called in policy.datasets.iter().filter(|one| one.kind == InformationKind::Statistics) {
        let of_persons = |item: &&Item| {
            let by_itself = item.identification_code == Answer::Yes || item.property_damage;
            by_itself || elsewhere.contains(&item.id)
        };
        let mut items: Vec<&Id> = called.items.iter().collect();
        items.put_in_order_of(|id| desk.lookup.place_of(Section::Items, id));
        let items = items.into_iter().filter_map(|id| desk.lookup.item(id));
        let items = items.filter(of_persons).map(|item| item.name.clone());
        let whose = policy.principals.iter().filter(|one| called.principals.contains(&one.id));
        let details: Vec<Text> = whose.map(|one| one.name.clone()).chain(items).collect();
        if details.is_empty() {
            continue;
        }
        let clauses = called.clause.iter().flatten();
        let norms = [Norm::PersonalInformation];
        if let Some(finding) = desk.find(Code::StatisticsOfPersons, clauses, &norms) {
            finding.details = details;
        }
    }
}

/// Items that are observed both tied to persons and, it is said, tied to nobody.
fn kinds(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let observed = || policy.datasets.iter().filter(|one| one.source == Some(Source::Observation));
    let tied: HashSet<&Id> =
        observed().filter(|one| one.kind.is_personal()).flat_map(|one| &one.items).collect();
    for loose in observed().filter(|one| one.kind == InformationKind::PersonallyReferable) {
        if !loose.items.iter().any(|item| tied.contains(item)) {
            continue;
        }
        let mut purposes: Vec<&Id> = loose.purposes.iter().collect();
        purposes.put_in_order_of(|id| desk.lookup.place_of(Section::Purposes, id));
        let purposes = purposes.into_iter().filter_map(|id| desk.lookup.purpose(id));
        let clauses: Vec<&Id> = purposes.flat_map(|one| &one.clause).collect();
        if let Some(finding) = desk.find(Code::KindLeftOpen, clauses, &[Norm::PersonalInformation])
        {
            finding.details.push(loose.name.clone());
        }
    }
}
