//! Promises, their conditions and their exceptions.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Section, Step};
use crate::fact::Fact;
use crate::name::nearest;
use crate::policy::content::{Reader, content};
use crate::policy::{Exception, Promise, literal};
use crate::vocabulary::{Handling, RequestKind};

content! {
    Promise {
        clause: clause,
        restricts: words,
        third_party: plain,
        datasets: refers(Datasets),
        kinds: words,
        requests: words,
        when: part,
        unless: part,
        even_without_provision: plain,
        overrides: words,
        flag: plain,
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("restricts", &self.restricts);
        check.once("restricts", &self.restricts);
        check.once("kinds", &self.kinds);
        check.requests(&self.requests, "restricts", &self.restricts);
        if !self.restricts.contains(&Handling::Provision) {
            for (key, given) in [
                ("third_party", self.third_party.is_some()),
                ("even_without_provision", self.even_without_provision),
            ] {
                if given {
                    check.fault_in(key, "it is about provision: expected `provision` in `restricts`");
                }
            }
        }
        for (at, clause) in self.overrides.iter().enumerate() {
            let fault = if !check.knows(Section::Clauses, clause.as_str()) {
                check.unknown(Section::Clauses, clause)
            } else if self.clause.contains(clause.as_str()) {
                "a promise cannot override itself".to_owned()
            } else if !check.known.makes_a_promise(clause) {
                format!("no promise is made by the clause `{clause}`")
            } else if check.known.overrides_in_turn(clause, self) {
                format!("the clause `{clause}` overrides this promise in turn")
            } else {
                continue;
            };
            check.fault_at("overrides", at, fault);
        }
        if self.unless.iter().filter(|exception| exception.as_the_act).count() > 1 {
            check.fault_in("unless", "`as-the-act` stands twice: expected it once");
        }
    }
}

content! {
    Exception {
        clause: clause,
        all: literals,
        any: literals,
        as_the_act: plain,
        entrustment: plain,
        joint_use: plain,
        like: norm,
    }

    fn check(&self, check: &mut Check<'_>) {
        let own = !self.all.is_empty() || !self.any.is_empty();
        let ways = [own, self.as_the_act, self.entrustment, self.joint_use];
        if ways.iter().filter(|way| **way).count() != 1 {
            check.fault("expected exactly one of: `all` and `any`, `as-the-act`, `entrustment`, `joint-use`");
        }
        if self.joint_use && !check.known.has_joint_uses() {
            check.fault("`joint-use` refers to a section that the policy does not have: expected `[[joint-uses]]`");
        }
    }
}

impl Check<'_> {
    pub(super) fn all_literals(&mut self, literals: &[String]) {
        let mut earlier = BTreeSet::new();
        let mut said: BTreeMap<&str, bool> = BTreeMap::new();
        for (at, text) in literals.iter().enumerate() {
            self.enter(Step::At(at));
            let (id, affirmed) = literal(text);
            if Fact::named(id).is_none() && !self.knows(Section::Terms, id) {
                let hint = self.hint(|known| {
                    let facts = Fact::ACT.iter().map(|fact| fact.id());
                    nearest(id, facts.chain(known.ids_of(Section::Terms)))
                });
                self.fault(format!(
                    "`{id}` is neither a fact of the Act nor a term of this policy{hint}"
                ));
            }
            self.first_in_list(&mut earlier, text);
            if *said.entry(id).or_insert(affirmed) != affirmed {
                self.fault(format!("`{id}` is both affirmed and denied in the list"));
            }
            self.leave();
        }
    }

    /// Kinds of request are told apart only where requests are dealt with.
    pub(in crate::policy) fn requests(
        &mut self,
        requests: &[RequestKind],
        list: &str,
        handlings: &[Handling],
    ) {
        self.once("requests", requests);
        if !requests.is_empty() && !handlings.iter().any(|one| one.is_about_a_request()) {
            self.fault_in(
                "requests",
                format!("no request is dealt with: expected `refuse-request`, `disclose-otherwise` or `charge-fee` in `{list}`"),
            );
        }
    }
}
