//! Requests of principals (Arts. 32(1)(iii), 33, 37, 38).

use super::desk::{Desk, Missing, name_of};
use super::list::Code;
use super::publication::Found;
use crate::law;
use crate::norm::Norm;
use crate::policy::{DisclosureMethod, RequestRule, Stated, overlap};
use crate::text::Text;
use crate::vocabulary::{Id, RequestKind};

pub(super) fn review(desk: &mut Desk<'_>) {
    procedure(desk);
    kinds(desk);
    method(desk);
    refusals(desk);
}

fn clauses<'p>(desk: &Desk<'p>) -> Vec<&'p Id> {
    desk.policy.requests.iter().flat_map(|rule| &rule.clause).collect()
}

fn procedure(desk: &mut Desk<'_>) {
    type Part = fn(&RequestRule) -> Option<&Stated>;
    let parts: [(&str, Text, Norm, Part); 3] = [
        (
            "how",
            Text::both("how a request is made", "請求の方式"),
            Norm::PublishedProcedures,
            |rule| rule.how.as_ref(),
        ),
        (
            "identity",
            Text::both("how identity is proved", "本人確認の方法"),
            Norm::RequestProcedure,
            |rule| rule.identity.as_ref(),
        ),
        (
            "fee",
            Text::both("the fee, or that there is none", "手数料（無料の場合はその旨）"),
            Norm::Fees,
            |rule| rule.fee.as_ref(),
        ),
    ];
    let rules = &desk.policy.requests;
    let found = parts.map(|(key, name, norm, part)| {
        (key, name, norm, Found::among(rules.iter().filter_map(part)))
    });
    for (code, place) in
        [(Code::ProcedureMissing, Found::Nowhere), (Code::ProcedureElsewhere, Found::Elsewhere)]
    {
        let there = found.iter().filter(|(.., found)| *found == place);
        let there: Vec<_> = there.collect();
        if there.is_empty() {
            continue;
        }
        let of_parts = there.iter().map(|(_, _, norm, _)| *norm);
        // Whatever it is, 32(1)(iii) is what asks to publish it.
        let norms: Vec<Norm> =
            core::iter::once(Norm::PublishedProcedures).chain(of_parts).collect();
        if let Some(finding) = desk.find(code, clauses(desk), &norms) {
            for (key, name, ..) in there {
                finding.lacks(key);
                finding.details.push(name.clone());
            }
            finding.only_what_lacks();
        }
    }
}

/// What 27(2) and 28(3) give is none of the requests whose procedure 32(1)(iii) has told.
const ELSEWHERE: [RequestKind; 2] = [RequestKind::StopOptOut, RequestKind::InformOfForeignMeasures];

/// Requests that the edition gives and no rule names.
fn kinds(desk: &mut Desk<'_>) {
    let rules = &desk.policy.requests;
    if rules.is_empty() {
        return;
    }
    let silent = |kind: &&RequestKind| !rules.iter().any(|rule| rule.names(**kind));
    let missing = RequestKind::ALL
        .iter()
        .filter(|kind| !ELSEWHERE.contains(kind))
        .filter(silent)
        .flat_map(|kind| {
            law::limits_on_refusing(*kind, desk.edition)
                .map(|norm| Missing::of(name_of!(kind), norm, kind.id()))
        })
        .collect();
    desk.find_missing(Code::RequestsNotNamed, clauses(desk), missing);
}

fn method(desk: &mut Desk<'_>) {
    let rules: Vec<&RequestRule> =
        desk.policy.requests.iter().filter(|rule| rule.names(RequestKind::Disclose)).collect();
    let offered = |rule: &&RequestRule| {
        matches!(rule.method, Some(DisclosureMethod::AsAsked | DisclosureMethod::Elsewhere))
    };
    if rules.is_empty() || rules.iter().any(offered) {
        return;
    }
    let details =
        rules.iter().filter_map(|rule| rule.method.map(|method| name_of!(method))).collect();
    let clauses: Vec<&Id> = rules.iter().flat_map(|rule| &rule.clause).collect();
    if let Some(finding) = desk.find(Code::MethodNotOffered, clauses, &[Norm::DisclosureMethod]) {
        finding.details = details;
    }
}

/// Rules on the same requests about the same data that refuse differently.
fn refusals(desk: &mut Desk<'_>) {
    let rules = &desk.policy.requests;
    let meets = |a: &RequestRule, b: &RequestRule| {
        let kinds = RequestKind::ALL.iter().any(|kind| a.names(*kind) && b.names(*kind));
        kinds && overlap(&a.datasets, &b.datasets)
    };
    for (at, a) in rules.iter().enumerate() {
        for b in rules.iter().skip(at + 1) {
            if meets(a, b) && a.refused_where != b.refused_where {
                desk.find(Code::RequestsOverlap, a.clause.iter().chain(&b.clause), &[]);
            }
        }
    }
}
