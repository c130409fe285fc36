//! Promises, their conditions and their exceptions.

use super::standing::Check;
use crate::name::nearest;
use crate::norm::Norm;
use crate::policy::Policy;
use crate::policy::clauses::Clauses;
use crate::policy::content::content;
use crate::policy::promises::{Exception, Promise};
use crate::policy::section::Section;
use crate::text::said;
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
                    let said = said!(
                        "it is about provision: expected `provision` in `restricts`",
                        "提供に関する記載です。`restricts`に`provision`を記載してください。",
                    );
                    check.fault_in(key, said);
                }
            }
        }
        for (at, clause) in self.overrides.iter().enumerate() {
            let fault = if !check.knows(Section::Clauses, clause.as_str()) {
                check.unknown(Section::Clauses, clause)
            } else if self.clause.contains(clause.as_str()) {
                said!(
                    "a promise cannot override itself",
                    "約束は、その約束自体に優先することはできません。",
                )
            } else if !check.known.makes_a_promise(clause) {
                said!(
                    "no promise is made by the clause `{clause}`",
                    "条項`{clause}`による約束はありません。",
                )
            } else if check.known.overrides_in_turn(clause, &self.clause) {
                said!(
                    "the clause `{clause}` overrides this promise in turn",
                    "条項`{clause}`も、この約束に優先するとされています。",
                )
            } else {
                continue;
            };
            check.fault_at("overrides", at, fault);
        }
        check.most("unless", self.unless.len(), Policy::MOST_EXCEPTIONS);
        check.most("overrides", self.overrides.len(), Policy::MOST_EXCEPTIONS);
        if self.unless.iter().filter(|exception| exception.as_the_act).count() > 1 {
            let said = said!(
                "`as-the-act` stands twice: expected it once",
                "`as-the-act`が重複しています。一つにしてください。",
            );
            check.fault_in("unless", said);
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
            check.fault(said!(
                "expected exactly one of: `all` and `any`, `like`, `as-the-act`, `entrustment`, `joint-use`, `succession`, `opt-out`",
                "`all`及び`any`、`like`、`as-the-act`、`entrustment`、`joint-use`、`succession`、`opt-out`のうち、いずれか一つのみを記載してください。",
            ));
        }
        if self.joint_use && !check.known.has_joint_uses() {
            check.fault(said!(
                "`joint-use` refers to a section that the policy does not have: expected `[[joint-uses]]`, or `[[statements]]` about `joint-use-to-come`",
                "`joint-use`の指す節がポリシーにありません。`[[joint-uses]]`か、`about`を`joint-use-to-come`とする`[[statements]]`を記載してください。",
            ));
        }
        if self.opt_out && !check.known.has_an_opt_out() {
            check.fault(said!(
                "`opt-out` refers to a section that the policy does not have: expected `[opt-out]`",
                "`opt-out`の指す節がポリシーにありません。`[opt-out]`を記載してください。",
            ));
        }
        if !self.without.is_empty() && !by_name {
            let said = said!(
                "it drops what an exception of the Act asks for: expected `like`, and nothing else",
                "法の例外の要件を除く記載です。`like`のみと併せて記載してください。",
            );
            check.fault_in("without", said);
        }
        if let Some(norm) = self.of_the_act().filter(|norm| !norm.is_an_exception()) {
            let hint = check.hint(|_| nearest(norm.id(), Norm::exceptions().map(Norm::id)));
            let said = said!(
                hint;
                "`{norm}` is no exception of the Act: expected one, or `all` and `any` beside it{hint}",
                "`{norm}`は法の例外ではありません{hint}。法の例外を記載するか、`all`及び`any`を併せて記載してください。",
            );
            check.fault_in("like", said);
        }
    }
}
