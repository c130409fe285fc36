//! What the information is, why, and what would make it another kind.

use std::borrow::Cow;

use super::decided::Decision;
use super::kinds::{because, otherwise};
use crate::answer::Answer;
use crate::edition::Edition;
use crate::fact::{Fact, Group};
use crate::law;
use crate::norm::{Citation, Norm};
use crate::policy::{Clause, Clauses, DefinedWord};
use crate::text::{Bilingual, Language};
use crate::vocabulary::InformationKind;

/// 情報の区分: the kinds of information that the case can be about, with the places that
/// define them and the clauses of the policy that speak of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Classification<'a> {
    kinds: Vec<InformationKind>,
    called: Option<InformationKind>,
    taken_out: Option<Fact>,
    edition: Edition,
    citations: Vec<Citation>,
    clauses: Vec<&'a Clause>,
}

impl<'a> Classification<'a> {
    /// The kinds that it can be; one, where nothing of it is open.
    #[must_use]
    pub fn kinds(&self) -> &[InformationKind] {
        &self.kinds
    }

    /// 事案における呼称: what the case calls it, where the document has it in a class that
    /// protects more. Which it is then is a question.
    #[must_use]
    pub const fn called(&self) -> Option<InformationKind> {
        self.called
    }

    /// The places that define the kinds, and those because of which it is so.
    #[must_use]
    pub fn citations(&self) -> &[Citation] {
        &self.citations
    }

    /// The clauses that define the word in the policy's own way, or speak of this
    /// information and of these items.
    #[must_use]
    pub fn clauses(&self) -> &[&'a Clause] {
        &self.clauses
    }

    /// 除かれる理由: the fact that takes the information out of the class that the document has it
    /// in: retained data of which not even the existence may be known (Art. 16(4)).
    #[must_use]
    pub const fn taken_out(&self) -> Option<Fact> {
        self.taken_out
    }

    /// The answer in a few words: what it is, by which places and clauses.
    #[must_use]
    pub fn line(&self, language: Language) -> String {
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind.name(language)).collect();
        let (or, comma) = match language {
            Language::En => (" or ", ", "),
            Language::Ja => ("又は", "、"),
        };
        let places = self.citations.iter().enumerate().map(|(before, one)| {
            let text = one.in_language(language).to_string();
            let act = match language {
                Language::En => "APPI Art. ",
                Language::Ja => "個人情報保護法",
            };
            // The Act is named once.
            text.strip_prefix(act).filter(|_| before > 0).map(ToOwned::to_owned).unwrap_or(text)
        });
        let places: Vec<String> =
            places.chain(self.clauses.iter().map(|one| one.id.to_string())).collect();
        let (kinds, places) = (kinds.join(or), places.join(comma));
        match language {
            Language::En => format!("{kinds} ({places})"),
            Language::Ja => format!("{kinds}（{places}）"),
        }
    }

    /// The answer in words: what it is, why, and what would make it another.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let line = self.line(language);
        let why = self.kinds.iter().map(|kind| because(*kind).in_language(language));
        let why = self.taken_out.and_then(|fact| taken_out(fact, language)).map_or_else(
            || {
                why.collect::<Vec<_>>()
                    .join(Bilingual { en: "; or ", ja: "。又は" }.in_language(language))
            },
            Cow::into_owned,
        );
        let other = self.kinds.iter().flat_map(|kind| otherwise(*kind));
        let other = other.filter(|_| self.taken_out.is_none());
        let other: Vec<String> =
            other.filter_map(|one| one.in_edition(self.edition, language)).collect();
        let called = self.called.map(|kind| kind.name(language));
        match language {
            Language::En => {
                let called = called.map_or_else(String::new, |called| format!(
                    " The case calls it {called}, the document does not: which it is has to be settled."
                ));
                let other = other.join("; ");
                let other = if other.is_empty() { other } else { format!(" Otherwise: {other}.") };
                format!("{line}: {why}.{called}{other}")
            }
            Language::Ja => {
                let called = called.map_or_else(String::new, |called| format!(
                    "事案は{called}とするが、文書の区分と異なるため、いずれに当たるかの確認を要する。"
                ));
                let other = other.join("。");
                let other = if other.is_empty() { other } else { format!("なお、{other}。") };
                format!("{line}。{why}。{called}{other}")
            }
        }
    }
}

/// Why the class of the document does not hold: the fact, as it is.
fn taken_out(fact: Fact, language: Language) -> Option<Cow<'static, str>> {
    fact.phrase(true, language).map(|said| match language {
        Language::En => {
            Cow::Owned(format!("it is taken out of the class that the document has it in: {said}"))
        }
        Language::Ja => Cow::Owned(format!("文書の区分からは、次の理由により除かれる：{said}")),
    })
}

/// The kind that the Act takes some data out of.
const RETAINED: InformationKind = InformationKind::RetainedPersonalData;

/// The word that the policy would have to define.
const fn word_for(kind: InformationKind) -> DefinedWord {
    use InformationKind as Kind;
    match kind {
        Kind::PseudonymouslyProcessed | Kind::PseudonymouslyProcessedNotPersonal => {
            DefinedWord::PseudonymouslyProcessed
        }
        Kind::AnonymouslyProcessed => DefinedWord::AnonymouslyProcessed,
        Kind::PersonallyReferable => DefinedWord::PersonallyReferable,
        _ => DefinedWord::PersonalInformation,
    }
}

impl<'a> Decision<'a> {
    /// 情報の区分: what the information of the case is, and why: by the places that define
    /// its kind, and the clauses that define it or list it. It tells why a promise or an
    /// article does not reach something.
    ///
    /// ```
    /// # use appi::{Case, Edition, Language, Policy};
    /// # use appi::vocabulary::InformationKind;
    /// # let document = std::fs::read_to_string("examples/policies/000-security-transparency-consortium.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "use"
    ///     dataset = "passport-log"
    ///     purpose = { text = "a study of visits" }
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let kind = prepared.decide(&[]).classification();
    /// assert_eq!(kind.kinds(), [InformationKind::RetainedPersonalData]);
    /// // A passport number is an identification code; the policy's definition lacks such.
    /// assert!(kind.text(Language::En).contains("2(1)(ii)"));
    /// assert!(kind.clauses().iter().any(|clause| clause.id == "C02"));
    /// ```
    #[must_use]
    pub fn classification(&self) -> Classification<'a> {
        let prepared = self.prepared;
        let (policy, dataset, day) = (prepared.policy(), &prepared.dataset, prepared.day());
        let mut kinds: Vec<InformationKind> = Vec::new();
        for fact in self.facts.possible(Group::Kind).iter() {
            if let Fact::Kind(kind) = fact {
                kinds.push(kind);
            }
        }
        // Whatever it is called: of the dead nothing is personal information.
        if self.facts.get(Fact::NotALivingIndividual) == Answer::Yes {
            kinds = vec![InformationKind::NotAboutALivingIndividual];
        }
        let taken_out = self.not_retained().filter(|_| kinds == [RETAINED]);
        if taken_out.is_some() {
            kinds = vec![InformationKind::PersonalData];
        }
        let items: Vec<_> = prepared
            .established
            .concerned
            .iter()
            .filter_map(|id| policy.item(id.as_str()))
            .collect();
        let mut norms: Vec<Norm> = Vec::new();
        for kind in &kinds {
            if kind.is_personal() {
                norms.push(Norm::PersonalInformation);
            }
            if *kind == InformationKind::RetainedPersonalData {
                norms.push(Norm::PersonalData);
            }
            norms.push(law::definition(*kind, prepared.edition));
        }
        norms.extend(taken_out.map(|fact| match fact {
            Fact::ErasedWithinSixMonths => Norm::ShortLivedData,
            _ => Norm::RetainedData,
        }));
        if items.iter().any(|item| item.identification_code == Answer::Yes) {
            norms.push(Norm::IdentificationCodes);
        }
        let mut citations: Vec<Citation> = Vec::new();
        for citation in norms.iter().filter_map(|norm| norm.citation_on(day)) {
            if !citations.contains(&citation) {
                citations.push(citation);
            }
        }
        let mut clauses: Vec<&Clause> = Vec::new();
        let mut add = |ids: &Clauses| {
            for clause in ids.iter().filter_map(|id| policy.clause(id.as_str())) {
                if !clauses.contains(&clause) {
                    clauses.push(clause);
                }
            }
        };
        let words: Vec<DefinedWord> =
            kinds.iter().copied().chain([dataset.kind]).map(word_for).collect();
        for one in policy.definitions.iter().filter(|one| words.contains(&one.word)) {
            add(&one.clause);
        }
        dataset.clause.iter().for_each(&mut add);
        items.iter().filter_map(|item| item.clause.as_ref()).for_each(&mut add);
        let edition = prepared.edition;
        Classification { kinds, called: self.called(), taken_out, edition, citations, clauses }
    }

    /// What takes data with all the powers out of the retained data.
    fn not_retained(&self) -> Option<Fact> {
        let short_lived = Norm::ShortLivedData.in_force(self.prepared.edition);
        let facts =
            [(Fact::ExistenceMustStaySecret, true), (Fact::ErasedWithinSixMonths, short_lived)];
        let so = |fact: Fact| self.facts.get(fact) == Answer::Yes;
        facts.into_iter().find(|(fact, known)| *known && so(*fact)).map(|(fact, _)| fact)
    }
}
