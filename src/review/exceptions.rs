//! Exceptions and refusals wider or narrower than the Act's, and those not reserved.

use super::arrangements::missing_of_notice;
use super::comparison::{ComparedException, is_about};
use super::desk::{Desk, Missing, title_of};
use super::finding::dropped;
use super::list::Code;
use crate::law::{
    DISCLOSURE_HARMS, NO_THIRD_PARTY, PROVISION_WITHOUT_CONSENT, USE_WITHOUT_CONSENT,
};
use crate::norm::Norm;
use crate::policy::{Clauses, Promise, PurposeWording, ThirdPartyWording};
use crate::rule::Exception;
use crate::vocabulary::{Handling, InformationKind};

pub(super) fn review(desk: &mut Desk<'_>) {
    for (promise, compared) in desk.compared() {
        exception(desk, promise, compared);
    }
    let policy = desk.policy;
    for promise in &policy.promises {
        if is_about(promise, Handling::RefuseRequest) {
            refusal(desk, promise);
        }
        reserved(desk, promise);
    }
}

fn exception(desk: &mut Desk<'_>, promise: &Promise, compared: ComparedException) {
    let wider = compared.is_wider();
    let (code, norms) = match compared.norm {
        // What its notice lacks is told of the opt-out itself.
        Some(Norm::OptOut) if wider && lacks_its_notice(desk, &compared.clause) => return,
        Some(norm) if wider => (Code::ExceptionWider, vec![norm]),
        // Where the Act's exceptions are all reserved too, nothing is narrower.
        Some(norm) if compared.is_narrower() && !as_the_act(promise) => {
            (Code::ExceptionNarrower, vec![norm])
        }
        Some(_) => return,
        // A refusal without a ground is told of per request.
        None if is_about(promise, Handling::RefuseRequest) => return,
        None => {
            let mut norms = desk.comparer().mirrored(promise);
            norms.truncate(1);
            if norms == [Norm::ThirdPartyProvision] {
                norms.push(Norm::ConsentMeaning);
            }
            (Code::ExceptionUnknown, norms)
        }
    };
    let finding = desk.find(code, &compared.clause, &norms);
    if let Some(finding) = finding {
        finding.elements = compared.elements;
        dropped(finding);
    }
}

/// Whether these clauses announce an opt-out whose notice is incomplete.
fn lacks_its_notice(desk: &Desk<'_>, clauses: &Clauses) -> bool {
    let opt_out = desk.policy.opt_out.as_ref().filter(|one| one.clause.share(clauses));
    opt_out.is_some_and(|one| !missing_of_notice(desk, one).is_empty())
}

fn as_the_act(promise: &Promise) -> bool {
    promise.unless.iter().any(|exception| exception.as_the_act)
}

/// Grounds of refusal that the Act does not know for the requests they are given for.
fn refusal(desk: &mut Desk<'_>, promise: &Promise) {
    let kinds = desk.comparer().kinds(promise);
    if !kinds.iter().any(|kind| kind.is_personal()) {
        return;
    }
    let mut clauses = Vec::new();
    let mut norms = Vec::new();
    for exception in &promise.unless {
        let unknown = desk.comparer().unknown_to(exception, promise);
        if !unknown.is_empty() {
            clauses.extend(&exception.clause);
        }
        norms.extend(unknown);
    }
    if !norms.is_empty() {
        // Of what is tied to nobody, requests may be refused.
        let doubtful = kinds.contains(&InformationKind::PersonallyReferable);
        let code = if doubtful { Code::RefusalDoubtful } else { Code::RefusalUnknown };
        desk.find(code, clauses, &norms);
    }
}

/// Exceptions of the Act that a promise does not reserve.
fn reserved(desk: &mut Desk<'_>, promise: &Promise) {
    let comparer = desk.comparer();
    let special = !promise.overrides.is_empty()
        || promise.flag.is_some()
        || as_the_act(promise)
        || desk.is_half(promise);
    if special || !comparer.kinds(promise).iter().any(|kind| kind.is_personal()) {
        return;
    }
    if is_about(promise, Handling::RefuseRequest) {
        let limits = comparer.limits_on_refusal(promise);
        let missing = comparer.not_reserved(promise, &limits);
        let (grounds, own): (Vec<Norm>, Vec<Norm>) =
            missing.into_iter().partition(|norm| is_of(*norm, DISCLOSURE_HARMS));
        report(desk, Code::ExceptionsNotReserved, promise, grounds);
        // The ground that the request itself has to have, where the Act names one.
        let asked = own.into_iter().filter(|norm| limits.contains(norm)).collect();
        report(desk, Code::RequestsUnconditional, promise, asked);
    } else if promise.when.is_some() {
        // A limit of its own, which mirrors none of the Act's.
    } else if is_about(promise, Handling::Provision) {
        let term = promise.third_party.unwrap_or(desk.policy.settings.third_party);
        let literal = term == ThirdPartyWording::Literal;
        let mut missing = comparer.not_reserved(promise, &[Norm::ThirdPartyProvision]);
        missing.retain(|norm| {
            // 27条5項各号, reserved where the third parties are everyone.
            is_of(*norm, PROVISION_WITHOUT_CONSENT) || (literal && is_of(*norm, NO_THIRD_PARTY))
        });
        report(desk, Code::ExceptionsNotReserved, promise, missing);
    } else if promise.mirrors_the_purpose_limit()
        && desk.policy.settings.purpose_limit == PurposeWording::Only
    {
        let mut missing = comparer.not_reserved(promise, &[Norm::PurposeLimit]);
        missing.retain(|norm| is_of(*norm, USE_WITHOUT_CONSENT));
        report(desk, Code::ExceptionsNotReserved, promise, missing);
    }
}

/// Whether the norm is one of the cases that the Act lists there.
fn is_of(norm: Norm, cases: &[Exception]) -> bool {
    cases.iter().any(|exception| exception.norm == norm)
}

fn report(desk: &mut Desk<'_>, code: Code, promise: &Promise, missing: Vec<Norm>) {
    let missing =
        missing.into_iter().map(|norm| Missing::of(title_of(norm), norm, norm.id())).collect();
    desk.find_missing(code, &promise.clause, missing);
}
