//! What a decision stands under: what was asked of a text that does not bear it out.

use super::decided::Decision;
use crate::answer::Answer;
use crate::case::{ActingAs, OrUnknown};
use crate::fact::Fact;
use crate::steps::Stepwise as _;
use crate::vocabulary::{InformationKind, words};

words! {
    /// 留保: what a decision takes as given although the document does not bear it out. It
    /// changes no verdict: whoever relies on the decision looks to it.
    #[non_exhaustive]
    pub Reservation {
        /// 適用開始日前の基準日: the day is before the first on which this text applied; what
        /// applied then is another text, or none. A [`History`](crate::History) finds it.
        BeforeTheVersion = "before-the-version", "the day is before the first on which this text applied", "本ポリシーの適用開始日前の日を基準日とすること";
        /// 文書の区分と異なる呼称: the case calls the information what protects it less than the
        /// kind that the document has.
        CalledOtherwise = "called-otherwise", "the case calls the information another kind than the document does, which protects it less", "ポリシーの区分より保護の弱い区分の情報とされていること";
    }
}

impl Decision<'_> {
    /// 留保: what it takes as given although the document does not bear it out.
    ///
    /// ```
    /// # use appi::{Case, Edition, Policy};
    /// use appi::decision::Reservation;
    ///
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// let mut case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "use"
    ///     dataset = "customers"
    ///     purpose = "inquiries"
    /// "#).unwrap();
    /// let compiled = policy.compile(Edition::Y2024).unwrap();
    /// assert_eq!(compiled.prepare(&case).unwrap().decide(&[]).reservations().next(), None);
    ///
    /// // The text is of 16 June 2023.
    /// case.date = "2023-06-15".parse().unwrap();
    /// let compiled = policy.compile(Edition::Y2023).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// assert!(prepared.decide(&[]).reservations().eq([Reservation::BeforeTheVersion]));
    /// ```
    pub fn reservations(&self) -> impl Iterator<Item = Reservation> + use<> {
        let early = self.prepared.since().is_some_and(|since| self.prepared.day() < since);
        let early = early.then_some(Reservation::BeforeTheVersion);
        let called = self.called_less().then_some(Reservation::CalledOtherwise);
        early.into_iter().chain(called).stepwise()
    }

    /// What the case, or an answer beside it, calls the information, where the document has it in
    /// a class that protects more. What its client retains, an entrustee need not.
    pub(super) fn called(&self) -> Option<InformationKind> {
        let prepared = self.prepared;
        let answered = |kind: &&InformationKind| {
            let fact = Fact::Kind(**kind);
            self.facts.get(fact) == Answer::Yes && !prepared.is_settled(fact)
        };
        let documented = match prepared.dataset.kind {
            InformationKind::RetainedPersonalData
                if prepared.case.acting_as == ActingAs::Entrustee =>
            {
                InformationKind::PersonalData
            }
            kind => kind,
        };
        match prepared.case.kind {
            Some(OrUnknown::Known(kind)) => Some(kind),
            _ => InformationKind::ALL.iter().find(answered).copied(),
        }
        .filter(|kind| kind.protects_less_than(documented))
    }

    /// Whether it is decided as what the case, or an answer, calls it. Of rows of persons that are
    /// called statistics nothing but an answer says that they are.
    fn called_less(&self) -> bool {
        let is = |kind: InformationKind| self.facts.get(Fact::Kind(kind)) == Answer::Yes;
        let statistics = InformationKind::Statistics;
        let by_an_answer = is(statistics) && !self.prepared.is_settled(Fact::Kind(statistics));
        by_an_answer || self.called().is_some_and(is)
    }
}
