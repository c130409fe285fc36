//! Promises, their conditions and their exceptions.

use super::standing::Check;
use crate::name::nearest;
use crate::norm::Norm;
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
        succession: plain,
        opt_out: plain,
        like: norm,
        without: facts,
    }

    fn check(&self, check: &mut Check<'_>) {
        let own = self.is_its_own();
        let by_word = [
            self.as_the_act,
            self.entrustment,
            self.joint_use,
            self.succession,
            self.opt_out,
        ];
        let by_word = by_word.iter().filter(|way| **way).count();
        let by_name = self.like.is_some() && !own;
        if usize::from(own) + usize::from(by_name) + by_word != 1 {
            check.fault("expected exactly one of: `all` and `any`, `like`, `as-the-act`, `entrustment`, `joint-use`, `succession`, `opt-out`");
        }
        if self.joint_use && !check.known.has_joint_uses() {
            check.fault("`joint-use` refers to a section that the policy does not have: expected `[[joint-uses]]`, or `[[statements]]` about `joint-use-to-come`");
        }
        if self.opt_out && !check.known.has_an_opt_out() {
            check.fault("`opt-out` refers to a section that the policy does not have: expected `[opt-out]`");
        }
        if !self.without.is_empty() && !by_name {
            check.fault_in("without", "it drops what an exception of the Act asks for: expected `like`, and nothing else");
        }
        if let Some(norm) = self.of_the_act().filter(|norm| !norm.is_an_exception()) {
            let hint = check.hint(|_| nearest(norm.id(), Norm::exceptions().map(Norm::id)));
            check.fault_in("like", format!("`{norm}` is no exception of the Act: expected one, or `all` and `any` beside it{hint}"));
        }
    }
}
