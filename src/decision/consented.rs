//! A case decided on the consents of one principal after the other, and what is read off it.

use std::borrow::Cow;

use super::decided::Decision;
use super::on_record::{OnRecord, Reading};
use super::prepared::Prepared;
use crate::answer::Answer;
use crate::case::{Case, Consent};
use crate::establish::{Established, Reliance, Shortfall, establish, faults_of, reach};
use crate::fact::{Fact, FactMask, FactSet};
use crate::policy::Faults;
use crate::steps::Stepwise as _;
use crate::vocabulary::Id;

impl Prepared {
    /// 同意の記録: reads the consents of a principal in this case, for
    /// [`Prepared::decide_on`]. What reads them is made for the first; to read any other's
    /// allocates nothing. [`Prepared::decide_all`] does so for many.
    ///
    /// # Errors
    ///
    /// Every name in the consents that the policy does not know, at once.
    ///
    /// ```
    /// # use appi::{Case, Consent, Edition, Language, Policy, Verdict};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     purpose = "invoicing"
    /// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
    /// # "#).unwrap();
    /// # let prepared = compiled.prepare(&case).unwrap();
    /// let consents: Vec<Consent> = vec![toml::from_str(r#"
    ///     id = "form-4711"
    ///     to = ["provision"]
    ///     purposes = ["invoicing"]
    ///     expressed = "tick"
    ///     given = "2026-10-01"
    ///     identity-confirmed = "yes"
    ///     capacity = "capable"
    /// "#).unwrap()];
    ///
    /// let on_record = prepared.consents(&consents).unwrap();
    /// let decision = prepared.decide_on(&on_record, &[]);
    /// assert_eq!(decision.verdict(), Verdict::Permitted);
    /// assert_eq!(decision.outcome().consents[0].id.as_ref().unwrap(), &"form-4711");
    /// assert!(decision.explain(Language::En).to_string().contains("consent 1 on record, form-4711"));
    ///
    /// let nobody = prepared.consents(&[]).unwrap();
    /// assert_eq!(prepared.decide_on(&nobody, &[]).verdict(), Verdict::Prohibited);
    /// ```
    pub fn consents<'c>(&self, consents: &'c [Consent]) -> Result<OnRecord<'c>, Faults> {
        let read = self.bare()?.reading().read(consents);
        if read.is_doubtful() {
            Faults::check(faults_of(consents, (self.policy(), self.register()), &self.case))?;
        }
        Ok(read)
    }

    /// 同意の記録による判断: decides the case on the consents of a principal, in place of those
    /// that it carries, and with these answers, as [`Prepared::decide`] does: the way to decide one
    /// after the other while the rest of the case stays. It is the decision of the same case with these
    /// consents. An answer about a consent goes before what is on record.
    #[must_use]
    pub fn decide_on<'a>(
        &'a self,
        on_record: &'a OnRecord<'_>,
        answers: &[(Fact, Answer)],
    ) -> Decision<'a> {
        self.bare().unwrap_or(self).decide_with(answers, Some(on_record))
    }

    /// The same case without a consent of anybody.
    fn bare(&self) -> Result<&Self, Faults> {
        if self.case.consents.as_ref().is_some_and(Vec::is_empty) {
            return Ok(self);
        }
        if let Some(bare) = self.bare.get() {
            return Ok(bare);
        }
        let case = Case { consents: Some(Vec::new()), ..self.case.clone() };
        let (policy, register) = (self.policy(), self.register());
        let established = establish(&self.declared, policy, register, &case, &self.dataset)?;
        let bare = self.anew(case, established).named();
        Ok(self.bare.get_or_init(|| Box::new(bare)))
    }

    fn reading(&self) -> &Reading {
        self.reading.get_or_init(|| {
            let texts = (self.policy(), self.register());
            let reach = reach(&self.declared, texts, &self.case, &self.dataset);
            Reading::of(reach, &self.established)
        })
    }
}

impl<'a> Decision<'a> {
    /// What the documents say of the facts, the consents included.
    pub(super) fn documented(&self) -> FactSet {
        let answers = self.consents.map(|one| one.bits().iter());
        let established = self.prepared.established.facts;
        answers
            .into_iter()
            .flatten()
            .fold(established, |all, (fact, answer)| all.with(fact, answer))
    }

    /// On which consents the answers rest that no caller gave.
    pub(super) fn reliances(&self) -> impl Iterator<Item = Reliance> + use<'a> {
        let (answered, other) = (self.answered, self.consents.is_some());
        let of_the_case = self.prepared.established.relied.iter().copied();
        let of_the_case = of_the_case.filter(move |_| !other);
        let on_record = self.consents.map(OnRecord::reliances).into_iter().flatten();
        of_the_case.chain(on_record).filter(move |one| !answered.contains(one.fact)).stepwise()
    }

    /// The consents on record.
    pub(crate) fn consents_on_record(&self) -> Option<&'a [Consent]> {
        let of_the_case = self.prepared.case.consents.as_deref();
        self.consents.map_or(of_the_case, |on_record| Some(on_record.consents()))
    }

    /// 依拠した同意: the consent on record on which the answer to a fact rests: its place, and its
    /// own id.
    pub(crate) fn relied_on(&self, fact: Fact) -> Option<(usize, Option<&'a Id>)> {
        let one = self.reliances().find(|one| one.fact == fact)?;
        let consent = self.consents_on_record()?.get(one.place)?;
        Some((one.place, consent.id.as_ref()))
    }

    /// Why consents on record do not count.
    pub(crate) fn shortfalls(&self) -> Cow<'a, [Shortfall]> {
        match self.consents {
            None => Cow::Borrowed(&self.prepared.established.shortfalls),
            Some(one) => Cow::Owned(self.prepared.reading().shortfalls(one)),
        }
    }

    /// The items because of which a fact is as it is.
    pub(super) fn items_behind(&self, fact: Fact) -> impl Iterator<Item = &'a Id> + use<'a> {
        let prepared = self.prepared;
        let beyond = self.limits(fact).map(|limits| {
            prepared.established.concerned.iter().filter(|item| !limits.contains(item))
        });
        prepared.items_behind(fact).iter().chain(beyond.into_iter().flatten()).stepwise()
    }

    /// Whether a consent is valid otherwise that does not reach all items.
    pub(super) fn is_beyond_a_consent(&self, fact: Fact) -> bool {
        self.limits(fact).is_some()
    }

    /// The facts that are as they are because of some items.
    pub(super) fn on_items(&self) -> impl Iterator<Item = Fact> + use<'a> {
        let decision = *self;
        let of_consents = self.consents.into_iter().flat_map(|one| one.said());
        let of_consents = of_consents.map(|(fact, _)| fact);
        let of_consents = of_consents.filter(move |fact| decision.is_beyond_a_consent(*fact));
        self.prepared.established.items.iter().map(|one| one.fact).chain(of_consents).stepwise()
    }

    /// The items to which a consent is limited that would be valid without that limit.
    fn limits(&self, fact: Fact) -> Option<&'a [Id]> {
        let on_record = self.consents?;
        self.prepared.reading().limits(on_record, fact)
    }

    /// What documents and case say to be unknown, so that silence presumes nothing.
    pub(crate) fn said_unknown(&self) -> FactMask {
        let established = &self.prepared.established;
        let said = self.consents.into_iter().flat_map(|one| one.said());
        let unknown = said.filter(|(_, answer)| *answer == Answer::Unknown).map(|(fact, _)| fact);
        let unknown: FactMask = unknown.collect();
        established.said_unknown.union(unknown.minus(established.answered))
    }

    /// What policy and case establish if only these items are concerned.
    pub(super) fn established_with(&self, items: Vec<Id>) -> Option<Established> {
        let prepared = self.prepared;
        let consents = self.consents_on_record().map(<[Consent]>::to_vec);
        let case = Case { items: Some(items), consents, ..prepared.case.clone() };
        let (policy, register) = (prepared.policy(), prepared.register());
        establish(&prepared.declared, policy, register, &case, &prepared.dataset).ok()
    }
}
