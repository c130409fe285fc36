//! The sections that say what is published and stated.

use super::{Check, Names};
use crate::policy::Policy;

pub(super) fn check(check: &mut Check<'_>, policy: &Policy, names: &Names<'_>) {
    transparency(check, policy, names);
    provisions(check, policy, names);
    for (at, processed) in policy.processed.iter().enumerate() {
        let path = format!("processed[{at}]");
        check.not_empty(&format!("{path}.states"), &processed.states);
        check.refer_all(&format!("{path}.items"), &processed.items, &names.items);
        check.refer_all(&format!("{path}.purposes"), &processed.purposes, &names.purposes);
    }
    check.declare("remarks", "remark", policy.remarks.iter().map(|remark| &remark.id));
    for (at, remark) in policy.remarks.iter().enumerate() {
        check.norm(&format!("remarks[{at}].norm"), remark.norm.as_deref());
    }
}

/// Purposes, requests, measures, retention.
fn transparency(check: &mut Check<'_>, policy: &Policy, names: &Names<'_>) {
    for (at, other) in policy.other_purposes.iter().enumerate() {
        let path = format!("other-purposes[{at}].datasets");
        check.refer_all(&path, &other.datasets, &names.datasets);
    }
    for (at, rule) in policy.requests.iter().enumerate() {
        let path = format!("requests[{at}]");
        check.refer_all(&format!("{path}.datasets"), &rule.datasets, &names.datasets);
        check.literals(&format!("{path}.refused-where"), &rule.refused_where);
    }
    for (at, storage) in policy.storage_abroad.iter().enumerate() {
        if storage.countries.is_empty() && storage.unknown.is_none() {
            check.fault(
                format!("storage-abroad[{at}]"),
                "no country is named: expected `countries` or `unknown`",
            );
        }
    }
    for (at, rule) in policy.retention.iter().enumerate() {
        let path = format!("retention[{at}].datasets");
        check.refer_all(&path, &rule.datasets, &names.datasets);
    }
}

/// What goes to others, and to the public.
fn provisions(check: &mut Check<'_>, policy: &Policy, names: &Names<'_>) {
    for (at, announced) in policy.announced_provisions.iter().enumerate() {
        let path = format!("announced-provisions[{at}]");
        check.not_empty(&format!("{path}.recipients"), &announced.recipients);
        check.refer_all(&format!("{path}.recipients"), &announced.recipients, &names.recipients);
        check.refer_all(&format!("{path}.datasets"), &announced.datasets, &names.datasets);
        check.norm(&format!("{path}.ground"), announced.ground.as_deref());
    }
    for (at, referable) in policy.referable.iter().enumerate() {
        let path = format!("referable[{at}].recipients");
        check.refer_all(&path, &referable.recipients, &names.recipients);
    }
    for (at, sent) in policy.external_transmissions.iter().enumerate() {
        let path = format!("external-transmissions[{at}]");
        check.refer(&format!("{path}.recipient"), &sent.recipient, &names.recipients);
        check.refer_all(&format!("{path}.items"), &sent.items, &names.items);
        check.refer_all(&format!("{path}.purposes"), &sent.purposes, &names.purposes);
    }
    for (at, limit) in policy.contract_limits.iter().enumerate() {
        let path = format!("contract-limits[{at}].datasets");
        check.refer_all(&path, &limit.datasets, &names.datasets);
    }
    for (at, publication) in policy.publications.iter().enumerate() {
        let path = format!("publications[{at}].datasets");
        check.refer_all(&path, &publication.datasets, &names.datasets);
    }
}
