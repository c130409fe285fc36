//! What is to be published or kept accessible: operator, purposes, security,
//! complaints (Arts. 17, 21, 32(1), Order 10).

use super::desk::Desk;
use super::list::Code;
use crate::norm::Norm;
use crate::policy::{Clauses, Dataset, OtherLaw, OtherPurposes, SecurityAspect, Stated, covers};
use crate::text::Text;
use crate::vocabulary::{Id, InformationKind};

pub(super) fn review(desk: &mut Desk<'_>) {
    operator(desk);
    purposes(desk);
    security(desk);
    storage(desk);
    if desk.policy.complaints.is_none() {
        desk.find(Code::ComplaintsMissing, [], &[Norm::PublishedComplaints]);
    }
    if let Some(body) = desk.policy.accredited_body.as_ref().filter(|one| one.contact.is_none()) {
        desk.find(Code::AccreditedBodyIncomplete, &body.clause, &[Norm::PublishedAccreditedBody]);
    }
}

/// Where a statement is found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Here,
    Elsewhere,
    Nowhere,
}

impl Found {
    /// The best of these: said here, or else somewhere, or else nowhere.
    pub(super) fn among<'s>(statements: impl Iterator<Item = &'s Stated>) -> Self {
        statements.fold(Self::Nowhere, |so_far, one| match (so_far, one) {
            (Self::Here, _) | (_, Stated::Here(_)) => Self::Here,
            _ => Self::Elsewhere,
        })
    }
}

fn operator(desk: &mut Desk<'_>) {
    let operator = &desk.policy.operator;
    let parts = [
        (Text::both("address", "住所"), &operator.address),
        (Text::both("representative", "代表者の氏名"), &operator.representative),
    ];
    let found = parts.map(|(name, stated)| (name, Found::among(stated.iter())));
    for (code, place) in
        [(Code::OperatorMissing, Found::Nowhere), (Code::OperatorElsewhere, Found::Elsewhere)]
    {
        let there = found.iter().filter(|(_, found)| *found == place);
        let missing = there.map(|(name, _)| (name.clone(), Norm::OperatorAddress)).collect();
        desk.find_missing(code, [], missing);
    }
}

fn purposes(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let told = |dataset: &Dataset| -> Vec<&Id> {
        let of_it = |one: &&OtherPurposes| covers(&one.datasets, &dataset.id);
        policy.other_purposes.iter().filter(of_it).flat_map(|one| &one.clause).collect()
    };
    let without: Vec<_> = policy
        .datasets
        .iter()
        .filter(|dataset| dataset.kind.is_personal() && dataset.purposes.is_empty())
        .collect();
    let (retained, others): (Vec<_>, Vec<_>) =
        without.into_iter().partition(|one| one.kind == InformationKind::RetainedPersonalData);
    let clauses = retained.iter().flat_map(|one| told(one));
    let missing = retained.iter().map(|one| (one.name.clone(), Norm::PublishedPurposes)).collect();
    desk.find_missing(Code::PurposesMissing, clauses, missing);
    let silent = others.iter().filter(|one| told(one).is_empty());
    let missing = silent.map(|one| (one.name.clone(), Norm::NoticeOnAcquisition)).collect();
    desk.find_missing(Code::PurposeNotTold, [], missing);

    for purpose in policy.purposes.iter().filter(|one| one.open_ended) {
        let found = desk.find(Code::PurposeOpenEnded, &purpose.clause, &[Norm::SpecifyPurpose]);
        if let Some(finding) = found {
            finding.details.push(purpose.says.clone());
        }
    }
    // Advertising that a clause regulates, and no purpose covers.
    let covered = |clauses: &Clauses| policy.purposes.iter().any(|one| one.clause.share(clauses));
    for promise in &policy.promises {
        if promise.flag == Some(OtherLaw::AdvertisingMail) && !covered(&promise.clause) {
            desk.find(Code::UseWithoutPurpose, &promise.clause, &[Norm::SpecifyPurpose]);
        }
    }
}

fn security(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    // Whom the operator supervises is no measure of its own.
    let own = |aspect: &SecurityAspect| {
        !matches!(aspect, SecurityAspect::Employees | SecurityAspect::Entrustees)
    };
    let described =
        policy.security_measures.iter().any(|one| one.described && one.aspects.iter().any(own));
    if policy.security_measures.is_empty() {
        desk.find(Code::SecurityMissing, [], &[Norm::PublishedMeasures]);
    } else if !described {
        let clauses = policy.security_measures.iter().flat_map(|one| &one.clause);
        desk.find(Code::SecurityUndescribed, clauses, &[Norm::PublishedMeasures]);
    }
    if policy.storage_abroad.is_empty() {
        let external = policy
            .security_measures
            .iter()
            .filter(|one| one.aspects.contains(&SecurityAspect::ExternalEnvironment));
        let clauses: Vec<&Id> = external.flat_map(|one| &one.clause).collect();
        if !clauses.is_empty() {
            let norms = [Norm::PublishedMeasures, Norm::ExternalEnvironment];
            desk.find(Code::CountryUnnamed, clauses, &norms);
        }
    }
}

fn storage(desk: &mut Desk<'_>) {
    for storage in &desk.policy.storage_abroad {
        let Some(unknown) = &storage.unknown else { continue };
        let parts = [
            (Text::both("the reason", "その理由"), &unknown.reason),
            (Text::both("information to go by", "参考となるべき情報"), &unknown.reference),
        ];
        let details: Vec<Text> =
            parts.into_iter().filter(|(_, told)| told.is_none()).map(|(name, _)| name).collect();
        if details.is_empty() {
            continue;
        }
        let norms = [Norm::PublishedMeasures, Norm::ExternalEnvironment];
        if let Some(finding) = desk.find(Code::CountryUnexplained, &storage.clause, &norms) {
            finding.details = details;
        }
    }
}
