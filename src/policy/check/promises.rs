//! Promises, their conditions and their exceptions.

use super::{Check, Known};
use crate::fact::Fact;
use crate::name::nearest;
use crate::policy::{Exception, Policy, Promise, Requirement, literal};
use crate::vocabulary::{Handling, Id, RequestKind};

impl Check<'_> {
    pub(super) fn literals(&mut self, path: &str, literals: &[String]) {
        for (place, text) in literals.iter().enumerate() {
            let (id, _) = literal(text);
            if Fact::named(id).is_none() && !self.terms.contains(&id) {
                let known =
                    Fact::ACT.iter().map(|fact| fact.id()).chain(self.terms.iter().copied());
                let hint = nearest(id, known);
                self.fault(
                    format!("{path}[{place}]"),
                    format!("`{id}` is neither a fact of the Act nor a term of this policy{hint}"),
                );
            }
            self.once(path, literals, place);
            let earlier = literals.iter().take(place).map(|one| literal(one));
            let (id, affirmed) = literal(text);
            if earlier.into_iter().any(|(other, so)| other == id && so != affirmed) {
                self.fault(
                    format!("{path}[{place}]"),
                    format!("`{id}` is both affirmed and denied in the list"),
                );
            }
        }
    }

    /// Kinds of request are told apart only where requests are dealt with.
    pub(super) fn requests(
        &mut self,
        path: &str,
        requests: &[RequestKind],
        list: &str,
        handlings: &[Handling],
    ) {
        self.all_once(&format!("{path}.requests"), requests);
        if !requests.is_empty() && !handlings.iter().any(|one| one.is_about_a_request()) {
            self.fault(
                format!("{path}.requests"),
                format!("no request is dealt with: expected `refuse-request`, `disclose-otherwise` or `charge-fee` in `{list}`"),
            );
        }
    }

    fn exception(&mut self, path: &str, exception: &Exception, policy: &Policy) {
        self.literals(&format!("{path}.all"), &exception.all);
        self.literals(&format!("{path}.any"), &exception.any);
        let own = !exception.all.is_empty() || !exception.any.is_empty();
        let ways = [own, exception.as_the_act, exception.entrustment, exception.joint_use];
        if ways.iter().filter(|way| **way).count() != 1 {
            self.fault(
                path,
                "expected exactly one of: `all` and `any`, `as-the-act`, `entrustment`, `joint-use`",
            );
        }
        if exception.joint_use && policy.joint_uses.is_empty() {
            self.fault(path, "`joint-use` refers to a section that the policy does not have: expected `[[joint-uses]]`");
        }
        self.norm(&format!("{path}.like"), exception.like.as_deref());
    }

    pub(super) fn when(&mut self, path: &str, when: Option<&Requirement>) {
        let Some(when) = when else { return };
        self.literals(&format!("{path}.when.all"), &when.all);
        self.literals(&format!("{path}.when.any"), &when.any);
        if when.all.is_empty() && when.any.is_empty() {
            self.fault(format!("{path}.when"), "the condition is empty: expected `all` or `any`");
        }
    }

    pub(super) fn promise(
        &mut self,
        path: &str,
        promise: &Promise,
        clauses: &Known<'_>,
        datasets: &Known<'_>,
        policy: &Policy,
    ) {
        self.clause(path, clauses);
        self.not_empty(&format!("{path}.restricts"), &promise.restricts);
        self.all_once(&format!("{path}.restricts"), &promise.restricts);
        self.refer_all(&format!("{path}.datasets"), &promise.datasets, datasets);
        self.all_once(&format!("{path}.kinds"), &promise.kinds);
        self.requests(path, &promise.requests, "restricts", &promise.restricts);
        if !promise.restricts.contains(&Handling::Provision) {
            for (key, given) in [
                ("third-party", promise.third_party.is_some()),
                ("even-without-provision", promise.even_without_provision),
            ] {
                if given {
                    let expected = "it is about provision: expected `provision` in `restricts`";
                    self.fault(format!("{path}.{key}"), expected);
                }
            }
        }
        self.when(path, promise.when.as_ref());
        for (at, exception) in promise.unless.iter().enumerate() {
            let path = format!("{path}.unless[{at}]");
            self.clause(&path, clauses);
            self.exception(&path, exception, policy);
        }
        for (at, clause) in promise.overrides.iter().enumerate() {
            let path = format!("{path}.overrides[{at}]");
            self.refer(&path, clause, clauses);
            if *clause == promise.clause {
                self.fault(path, "a promise cannot override itself");
            } else if !policy.promises.iter().any(|other| other.clause == *clause) {
                self.fault(path, format!("no promise is made by the clause `{clause}`"));
            } else if overrides(policy, clause, &promise.clause) {
                let back = format!("the clause `{clause}` overrides this promise in turn");
                self.fault(path, back);
            }
        }
        if promise.unless.iter().filter(|exception| exception.as_the_act).count() > 1 {
            self.fault(format!("{path}.unless"), "`as-the-act` stands twice: expected it once");
        }
    }
}

/// Whether the promises of one clause take the place of those of another, be it by way
/// of others.
fn overrides(policy: &Policy, clause: &Id, general: &Id) -> bool {
    let mut reached = vec![clause];
    let mut at = 0;
    while let Some(here) = reached.get(at).copied() {
        at += 1;
        for promise in policy.promises.iter().filter(|promise| promise.clause == *here) {
            for next in &promise.overrides {
                if next == general {
                    return true;
                }
                if !reached.contains(&next) {
                    reached.push(next);
                }
            }
        }
    }
    false
}
