//! What is to be published or kept accessible: operator, purposes, security,
//! complaints (Arts. 17, 21, 32(1), Order 10).

use std::collections::HashMap;

use super::desk::{Desk, Missing};
use super::finding::of_dataset;
use super::list::Code;
use crate::norm::Norm;
use crate::policy::{
    Dataset, OtherPurposes, Policy, Promise, Purpose, Section, SecurityAspect, Stated,
    TermDefinition,
};
use crate::sorted::InOrder as _;
use crate::text::Text;
use crate::vocabulary::{Handling, Id, InformationKind};

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
        ("address", Text::both("address", "住所"), &operator.address),
        ("representative", Text::both("representative", "代表者の氏名"), &operator.representative),
    ];
    let found = parts.map(|(key, name, stated)| (key, name, Found::among(stated.iter())));
    for (code, place) in
        [(Code::OperatorMissing, Found::Nowhere), (Code::OperatorElsewhere, Found::Elsewhere)]
    {
        let there = found.iter().filter(|(.., found)| *found == place);
        let missing =
            there.map(|(key, name, _)| Missing::of(name.clone(), Norm::OperatorAddress, key));
        let missing = missing.collect();
        desk.find_missing(code, [], missing);
    }
}

fn purposes(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    // By the datasets that they name, and those that name none.
    let mut named: HashMap<&Id, Vec<&OtherPurposes>> = HashMap::new();
    for one in &policy.other_purposes {
        one.datasets.iter().for_each(|id| named.entry(id).or_default().push(one));
    }
    let of_all = || policy.other_purposes.iter().filter(|one| one.datasets.is_empty());
    let of_it = |dataset: &Dataset| named.get(&dataset.id).into_iter().flatten().copied();
    let is_told = |dataset: &Dataset| of_it(dataset).next().is_some() || of_all().next().is_some();
    let without: Vec<_> = policy
        .datasets
        .iter()
        .filter(|dataset| dataset.kind.is_personal() && dataset.purposes.is_empty())
        .collect();
    let (retained, others): (Vec<_>, Vec<_>) =
        without.into_iter().partition(|one| one.kind == InformationKind::RetainedPersonalData);
    let told =
        retained.iter().flat_map(|one| of_it(one)).chain(of_all()).flat_map(|one| &one.clause);
    let mut clauses: Vec<&Id> = told.filter(|_| !retained.is_empty()).collect();
    clauses.put_in_order_of(|id| desk.lookup.place_of(Section::Clauses, id));
    let only = match retained.as_slice() {
        [only] => Some((*only, desk.lookup.place_of(Section::Datasets, &only.id))),
        _ => None,
    };
    let of_each = |one: &&Dataset, norm| Missing::of(one.name.clone(), norm, "");
    let missing = retained.iter().map(|one| of_each(one, Norm::PublishedPurposes)).collect();
    let found = desk.find_missing(Code::PurposesMissing, clauses, missing);
    if let Some((only, at)) = only {
        of_dataset(found, at, only);
    }
    let silent = others.iter().filter(|one| !is_told(one));
    let missing = silent.map(|one| of_each(one, Norm::NoticeOnAcquisition)).collect();
    desk.find_missing(Code::PurposeNotTold, [], missing);
    of_others(desk);

    for purpose in policy.purposes.iter().filter(|one| one.open_ended) {
        let found = desk.find(Code::PurposeOpenEnded, &purpose.clause, &[Norm::SpecifyPurpose]);
        if let Some(finding) = found {
            finding.details.push(purpose.says.clone());
        }
    }
    for promise in policy.promises.iter().filter(|one| foresees_a_use_without_purpose(policy, one))
    {
        desk.find(Code::UseWithoutPurpose, &promise.clause, &[Norm::SpecifyPurpose]);
    }
}

/// Whether a promise says how some use is to be made that no purpose covers: it is about uses of its
/// own, not about whatever is done with the data, and what it says when it reaches tells the use: by
/// a term that lists its purposes and lists none, or by one that lists nothing where no purpose
/// stands in the clause.
fn foresees_a_use_without_purpose(policy: &Policy, promise: &Promise) -> bool {
    const USES: [Handling; 2] = [Handling::Use, Handling::Contact];
    let of_use = promise.restricts.iter().all(|one| USES.contains(one));
    let nowhere = || !policy.purposes.iter().any(|one| one.clause.share(&promise.clause));
    let mut terms = promise.when.iter().flat_map(|when| {
        let named = |term: &&TermDefinition| {
            when.all.iter().chain(&when.any).any(|one| one == term.id.as_str())
        };
        policy.terms.iter().filter(named)
    });
    of_use && terms.any(|term| term.purposes.as_ref().map_or_else(nowhere, Vec::is_empty))
}

/// Purposes of a dataset that are specified for other principals than it is about.
fn of_others(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    for dataset in policy.datasets.iter().filter(|one| !one.principals.is_empty()) {
        let purposes = dataset.purposes.iter().filter_map(|id| desk.lookup.purpose(id));
        let others = purposes.filter(|purpose| {
            let mut of_it = purpose.principals.iter();
            !purpose.principals.is_empty() && !of_it.any(|one| dataset.principals.contains(one))
        });
        let others: Vec<&Purpose> = others.collect();
        let clauses: Vec<&Id> = others.iter().flat_map(|one| &one.clause).collect();
        let missing = others
            .iter()
            .map(|one| Missing::of(one.says.clone(), Norm::SpecifyPurpose, one.id.as_str()));
        let missing = missing.collect();
        let at = desk.lookup.place_of(Section::Datasets, &dataset.id);
        let found = desk.find_missing(Code::PurposeOfOthers, clauses, missing);
        of_dataset(found, at, dataset);
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
            ("unknown.reason", Text::both("the reason", "その理由"), &unknown.reason),
            (
                "unknown.reference",
                Text::both("information to go by", "参考となるべき情報"),
                &unknown.reference,
            ),
        ];
        let untold: Vec<_> = parts.into_iter().filter(|(.., told)| told.is_none()).collect();
        if untold.is_empty() {
            continue;
        }
        let norms = [Norm::PublishedMeasures, Norm::ExternalEnvironment];
        if let Some(finding) = desk.find(Code::CountryUnexplained, &storage.clause, &norms) {
            for (key, name, _) in untold {
                finding.lacks(key);
                finding.details.push(name);
            }
            finding.only_what_lacks();
        }
    }
}
