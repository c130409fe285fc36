//! Promises, their conditions and their exceptions.

use super::standing::Check;
use crate::policy::clauses::Clauses;
use crate::policy::content::content;
use crate::policy::promises::{Exception, Promise};
use crate::policy::section::Section;
use crate::vocabulary::Handling;

content! {
    Promise {
        clause: clause as Clauses,
        restricts: words as Vec<Handling>,
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
            } else if check.known.overrides_in_turn(clause, &self.clause) {
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
        clause: clause as Clauses,
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
