//! Where each fact of a decision comes from.

use super::decided::Decision;
use crate::answer::Answer;
use crate::fact::Fact;
use crate::policy::Clause;
use crate::register::{Entry, Unheard};
use crate::steps::Stepwise as _;
use crate::vocabulary::words;

words! {
    /// 出所: where an answer comes from.
    #[non_exhaustive]
    pub FactOrigin {
        /// 公表: read off the policy: what it publishes, states or lists.
        Policy = "policy", "by what the policy publishes", "ポリシー（公表）";
        /// 台帳: kept in the register, with evidence, and in force on the day.
        Register = "register", "on record in the register", "台帳（証跡あり）";
        /// 事案: read off what the case says: its day, its keys, its consents.
        Case = "case", "of the case", "事案";
        /// 回答: answered by the case or by the caller.
        Answered = "answered", "answered", "回答";
        /// 帰結: follows from other facts.
        Follows = "follows", "following from other facts", "他の事実の帰結";
        /// 推定: presumed, because nobody said anything.
        Presumed = "presumed", "presumed", "推定";
    }
}

/// 台帳の項目で考慮しなかったもの: an entry of the register that would answer a fact, and why it
/// does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassedOver<'a> {
    fact: Fact,
    entry: &'a Entry,
    because: Unheard,
}

impl<'a> PassedOver<'a> {
    /// The fact that it would answer.
    #[must_use]
    pub const fn fact(&self) -> Fact {
        self.fact
    }

    /// The entry.
    #[must_use]
    pub const fn entry(&self) -> &'a Entry {
        self.entry
    }

    /// Why it does not count.
    #[must_use]
    pub const fn because(&self) -> Unheard {
        self.because
    }
}

impl<'a> Decision<'a> {
    /// 出所: where the answer to a fact comes from; `None` of what nobody said.
    ///
    /// ```
    /// # use appi::{Case, Edition, Fact, Policy, Register};
    /// # use appi::decision::FactOrigin;
    /// # fn read<T: serde::de::DeserializeOwned>(path: &str) -> T {
    /// #     toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    /// # }
    /// # let policy: Policy = read("examples/policies/complete.toml");
    /// # let register: Register = read("examples/registers/complete.toml");
    /// # let compiled = policy.compile(Edition::Y2024).unwrap().with(&register).unwrap();
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "provision"
    ///     dataset = "customers"
    ///     purpose = "inquiries"
    ///     recipient = "support-company"
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let decision = prepared.decide(&[]);
    ///
    /// let task = Fact::WithinEntrustedTask;
    /// assert_eq!(decision.origin(task), Some(FactOrigin::Register));
    /// assert_eq!(decision.entries(task)[0].at, "recipients.support-company.contracts.2024-017");
    /// assert_eq!(decision.origin(Fact::WithinPurpose), Some(FactOrigin::Policy));
    /// assert_eq!(decision.origin(Fact::ImproperUse), Some(FactOrigin::Presumed));
    /// ```
    #[must_use]
    pub fn origin(&self, fact: Fact) -> Option<FactOrigin> {
        let established = &self.prepared.established;
        let answer = self.facts.get(fact);
        if self.presumed.contains(fact) {
            return Some(FactOrigin::Presumed);
        }
        if answer == Answer::Unknown && !self.stated.contains(fact) {
            return None;
        }
        if !established.settled.contains(fact) {
            if self.answered.contains(fact) || established.answered.contains(fact) {
                return Some(FactOrigin::Answered);
            }
            if self.consents.is_some_and(|one| one.bits().get(fact).is_some()) {
                return Some(FactOrigin::Case);
            }
        }
        let recorded = established.of_register.contains(fact)
            || answer == Answer::Unknown && established.passed.iter().any(|one| one.fact == fact);
        let origins = [
            (recorded, FactOrigin::Register),
            (established.of_policy.contains(fact), FactOrigin::Policy),
            (established.of_case.contains(fact), FactOrigin::Case),
        ];
        let found = origins.into_iter().find(|(is, _)| *is).map(|(_, origin)| origin);
        Some(found.unwrap_or(match answer {
            Answer::Unknown => FactOrigin::Case,
            _ => FactOrigin::Follows,
        }))
    }

    /// 台帳の根拠: the entries of the register by which a fact is answered; none where something
    /// else answers it.
    #[must_use]
    pub fn entries(&self, fact: Fact) -> &'a [Entry] {
        match self.origin(fact) {
            Some(FactOrigin::Register) => self.prepared.established.recorded(fact),
            _ => &[],
        }
    }

    /// ポリシーの根拠: the clauses that publish a fact; none where something else answers it.
    pub fn published(&self, fact: Fact) -> impl Iterator<Item = &'a Clause> + use<'a> {
        let by_policy = self.origin(fact) == Some(FactOrigin::Policy);
        self.prepared.clauses_behind(fact).filter(move |_| by_policy).stepwise()
    }

    /// 台帳による事実: the facts that the register answers, as far as a rule reads them, and
    /// what it makes of the recipient.
    pub fn on_record(&self) -> impl Iterator<Item = Fact> + use<'a> {
        let decision = *self;
        let established = &self.prepared.established;
        let read = self.prepared.program.reads.union(established.told_in_any_case());
        let recorded = established.recorded.iter().map(|one| one.fact);
        recorded
            .filter(move |fact| {
                read.contains(*fact) && decision.origin(*fact) == Some(FactOrigin::Register)
            })
            .stepwise()
    }

    /// 台帳の項目で考慮しなかったもの: entries of the register that would answer what is open, and
    /// do not: they have lapsed, are not in force yet, or something else says otherwise.
    pub fn passed_over(&self) -> impl Iterator<Item = PassedOver<'a>> + use<'a> {
        let decision = *self;
        let established = &self.prepared.established;
        let read = self.prepared.program.reads.union(established.told_in_any_case());
        let overruled = |because| because == Unheard::Overruled;
        let matters = move |fact: Fact, because| {
            let open = match fact.group() {
                None => decision.facts.get(fact) == Answer::Unknown,
                Some(group) => !decision.facts.yes.meets(&group.mask()),
            };
            read.contains(fact) && open || overruled(because)
        };
        let passed = established.passed.iter();
        passed
            .filter(move |one| matters(one.fact, one.because))
            .map(|one| PassedOver { fact: one.fact, entry: &one.entry, because: one.because })
            .stepwise()
    }
}
