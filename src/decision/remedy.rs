//! A remedy, and its steps in the order in which a lawyer thinks of them.

use crate::day::Day;
use crate::duty::Duty;
use crate::fact::Fact;
use crate::norm::Citation;
use crate::policy::Clause;
use crate::vocabulary::{Id, words};

/// 是正策: a minimal set of measures that makes the handling permitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy<'a> {
    pub(super) steps: Vec<Step>,
    pub(super) citations: Vec<Citation>,
    pub(super) clauses: Vec<&'a Clause>,
    pub(super) duties: Vec<Duty>,
}

/// One measure of a remedy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Bring it about that the answer to this fact is yes: obtain the consent,
    /// publish, file, contract.
    Fulfil(Fact),
    /// 否定の確認: establish that the answer to this fact is no. Silence presumes so, but not of
    /// whoever claims what the other steps bring about: an opt-out covers nothing that was
    /// acquired wrongfully (Art. 27(2)).
    RuleOut(Fact),
    /// Obtain this consent anew: one that was given before the other steps does not
    /// rest on them.
    ObtainAnew(Fact),
    /// Leave these items out.
    LeaveOut(Vec<Id>),
    /// 適用日の到来: wait until this day, on which the change of the policy has effect by the
    /// policy's own rule.
    WaitUntil(Day),
    /// ポリシーの変更: amend the promise that this clause makes, in the way in which the
    /// policy is changed: the Act permits the handling.
    AmendClause(Id),
    /// Specify this purpose of use for the dataset, and publish it: that of
    /// pseudonymously processed information may be changed without more (Art. 41(9)).
    SpecifyPurpose,
    /// 利用目的の変更: change the purpose of use to this one, as far as it is reasonably related
    /// to the old one (Art. 17(2)), and tell it (21(3)).
    ChangePurpose,
    /// 共同利用の公表等: announce a joint use that covers this recipient, these items and this
    /// purpose beforehand (Art. 27(5)(iii)); of pseudonymously processed information, publish it.
    AnnounceJointUse,
    /// 匿名加工: make anonymously processed information of it by the standards (Art. 43(1)),
    /// publish its items, and provide that (43(4)).
    Anonymise,
}

words! {
    /// 措置の種類: what a measure does.
    #[non_exhaustive]
    pub StepKind {
        /// 実現: bring it about that a fact is so.
        Fulfil = "fulfil", "bring a fact about", "事実の実現";
        /// 否定の確認: establish that a fact is not so.
        RuleOut = "rule-out", "establish that a fact is not so", "否定の確認";
        /// 同意の再取得: obtain a consent anew.
        ObtainAnew = "obtain-anew", "obtain a consent anew", "同意の再取得";
        /// 項目の除外: leave items out.
        LeaveOut = "leave-out", "leave items out", "項目の除外";
        /// 適用日の到来: wait until a day.
        WaitUntil = "wait-until", "wait until a day", "適用日の到来";
        /// ポリシーの変更: amend a clause of the policy.
        AmendClause = "amend-clause", "amend a clause of the policy", "ポリシーの変更";
        /// 利用目的の特定: specify the purpose of use.
        SpecifyPurpose = "specify-purpose", "specify the purpose of use", "利用目的の特定";
        /// 利用目的の変更: change the purpose of use.
        ChangePurpose = "change-purpose", "change the purpose of use", "利用目的の変更";
        /// 共同利用の公表等: announce a joint use.
        AnnounceJointUse = "announce-joint-use", "announce a joint use", "共同利用の公表等";
        /// 匿名加工: make anonymously processed information of it.
        Anonymise = "anonymise", "make anonymously processed information", "匿名加工";
    }
}

impl Step {
    /// What it does, as a code.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        match self {
            Self::Fulfil(_) => StepKind::Fulfil,
            Self::RuleOut(_) => StepKind::RuleOut,
            Self::ObtainAnew(_) => StepKind::ObtainAnew,
            Self::LeaveOut(_) => StepKind::LeaveOut,
            Self::WaitUntil(_) => StepKind::WaitUntil,
            Self::AmendClause(_) => StepKind::AmendClause,
            Self::SpecifyPurpose => StepKind::SpecifyPurpose,
            Self::ChangePurpose => StepKind::ChangePurpose,
            Self::AnnounceJointUse => StepKind::AnnounceJointUse,
            Self::Anonymise => StepKind::Anonymise,
        }
    }

    /// The fact that it changes, where it is one, and how that is then.
    #[must_use]
    pub const fn change(&self) -> Option<(Fact, bool)> {
        match self {
            Self::Fulfil(fact) | Self::ObtainAnew(fact) => Some((*fact, true)),
            Self::RuleOut(fact) => Some((*fact, false)),
            _ => None,
        }
    }

    /// The order in which a lawyer thinks of it: arrange, then inform, then ask for consent;
    /// an opt-out, and leaving the policy's own promise, come last.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::LeaveOut(_) | Self::WaitUntil(_) => 0,
            Self::SpecifyPurpose | Self::AnnounceJointUse => 0,
            Self::ChangePurpose | Self::Anonymise => 3,
            Self::Fulfil(fact) if fact.is_a_consent() => 2,
            Self::RuleOut(_) => 0,
            Self::Fulfil(fact) if fact.is_of_an_opt_out() => 3,
            Self::Fulfil(fact) if TOLD_BEFORE_CONSENT.contains(fact) => 2,
            Self::Fulfil(fact) if fact.is_told() => 1,
            Self::Fulfil(_) => 0,
            Self::ObtainAnew(_) => 2,
            Self::AmendClause(_) => 4,
        }
    }
}

impl<'a> Remedy<'a> {
    /// One measure that rearranges what is handled or told, by these places; what is then owed is
    /// asked of what has been rearranged.
    pub(super) fn by(step: Step, citations: Vec<Citation>) -> Self {
        Self { steps: vec![step], citations, clauses: Vec::new(), duties: Vec::new() }
    }

    /// The heaviest step first, then how many there are.
    pub(super) fn order(&self) -> (u8, usize, &[Step]) {
        let rank = self.steps.iter().map(Step::rank).max().unwrap_or(0);
        (rank, self.steps.len(), &self.steps)
    }

    /// The measures, all of which are needed.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The exceptions of the Act that the handling would then rest on.
    #[must_use]
    pub fn citations(&self) -> &[Citation] {
        &self.citations
    }

    /// The exceptions of the policy that it would then rest on.
    #[must_use]
    pub fn clauses(&self) -> &[&'a Clause] {
        &self.clauses
    }

    /// その場合の義務: the duties of the Act that arise once it is taken and the handling done.
    ///
    /// ```
    /// # use appi::{Answer, Case, Duty, Edition, Fact, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     purpose = "invoicing"
    /// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
    /// #     consents = []
    /// # "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let remedies = prepared.decide(&[]).remedies();
    /// assert_eq!(remedies[0].duties(), [Duty::RecordProvision, Duty::KeepRecord]);
    /// ```
    #[must_use]
    pub fn duties(&self) -> &[Duty] {
        &self.duties
    }
}

/// What a principal is told before consenting to a provision abroad.
pub(crate) const TOLD_BEFORE_CONSENT: [Fact; 6] = [
    Fact::CountryNamed,
    Fact::RegimeExplained,
    Fact::MeasuresExplained,
    Fact::CountryUnknownExplained,
    Fact::SubstituteInformationGiven,
    Fact::MeasuresUnknownExplained,
];
