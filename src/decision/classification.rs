//! What the information is, why, and what would make it another kind.

use super::decided::Decision;
use crate::answer::Answer;
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

    /// The answer in words: what it is, why, and what would make it another.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let join = |texts: Vec<&str>, by: Bilingual| texts.join(by.in_language(language));
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind.name(language)).collect();
        let kinds = join(kinds, Bilingual { en: " or ", ja: "又は" });
        let why = self.kinds.iter().map(|kind| because(*kind).in_language(language)).collect();
        let why = join(why, Bilingual { en: "; or ", ja: "。又は" });
        let other = self.kinds.iter().map(|kind| otherwise(*kind).in_language(language)).collect();
        let other = join(other, Bilingual { en: "; ", ja: "。" });
        let places = self.citations.iter().map(|one| one.in_language(language).to_string());
        let places: Vec<String> =
            places.chain(self.clauses.iter().map(|one| one.id.to_string())).collect();
        let comma = Bilingual { en: ", ", ja: "、" }.in_language(language);
        let places = places.join(comma);
        let called = self.called.map(|kind| kind.name(language));
        match (language, called) {
            (Language::En, None) => format!("{kinds} ({places}): {why}. Otherwise: {other}"),
            (Language::En, Some(called)) => format!(
                "{kinds} ({places}): {why}. The case calls it {called}, the document does not: which it is has to be settled. Otherwise: {other}"
            ),
            (Language::Ja, None) => format!("{kinds}（{places}）。{why}。なお、{other}。"),
            (Language::Ja, Some(called)) => format!(
                "{kinds}（{places}）。{why}。事案は{called}とするが、文書の区分と異なるため、いずれに当たるかの確認を要する。なお、{other}。"
            ),
        }
    }
}

/// Why information is of a kind.
const fn because(kind: InformationKind) -> Bilingual {
    use InformationKind as Kind;
    match kind {
        Kind::PersonalInformation => Bilingual {
            en: "it is about a living individual who can be told from it, by easy matching too, or it holds an identification code, and it is in no searchable database",
            ja: "生存する個人に関する情報であって、特定の個人を識別することができるもの（他の情報と容易に照合することができ、それにより識別することができることとなるものを含む。）又は個人識別符号が含まれるものであり、個人情報データベース等を構成しない",
        },
        Kind::PersonalData => Bilingual {
            en: "it is personal information in a searchable database, over which the operator has not all the powers that make it retained",
            ja: "個人情報データベース等を構成する個人情報であって、個人情報取扱事業者が開示等の権限の全部又は一部を有しない",
        },
        Kind::RetainedPersonalData => Bilingual {
            en: "it is personal information in a searchable database, which the operator may itself disclose, correct, stop using, erase and stop providing",
            ja: "個人情報データベース等を構成する個人情報であって、個人情報取扱事業者が自ら開示、訂正等、利用の停止、消去及び第三者への提供の停止を行うことのできる権限を有する",
        },
        Kind::PseudonymouslyProcessed => Bilingual {
            en: "it was processed so that nobody can be told from it without other information, which its holder can match with it",
            ja: "他の情報と照合しない限り特定の個人を識別することができないように加工されたものであって、保有者において他の情報と容易に照合することができる",
        },
        Kind::PseudonymouslyProcessedNotPersonal => Bilingual {
            en: "it was processed so that nobody can be told from it without other information, which its holder has not",
            ja: "他の情報と照合しない限り特定の個人を識別することができないように加工されたものであって、保有者において他の情報と容易に照合することができない",
        },
        Kind::AnonymouslyProcessed => Bilingual {
            en: "it was processed by the standards so that nobody can be told from it and it cannot be restored",
            ja: "基準に従い、特定の個人を識別することができず、かつ、復元することができないように加工されたものである",
        },
        Kind::PersonallyReferable => Bilingual {
            en: "it is about a living individual, and nobody can be told from it: it is tied to nobody who is known to the operator",
            ja: "生存する個人に関する情報であるが、当該事業者において特定の個人を識別することができず、識別された者にひも付いていない",
        },
        Kind::Statistics => Bilingual {
            en: "it consists of totals from which no link to an individual remains",
            ja: "個人との対応関係が排斥された集計値である",
        },
        Kind::NotAboutALivingIndividual => Bilingual {
            en: "it is about a corporation, a thing or a deceased person",
            ja: "法人、物又は死者に関する情報である",
        },
    }
}

/// What would make information of a kind another.
const fn otherwise(kind: InformationKind) -> Bilingual {
    use InformationKind as Kind;
    match kind {
        Kind::PersonalInformation => Bilingual {
            en: "in a searchable database it would be personal data (16(3))",
            ja: "個人情報データベース等を構成すれば個人データとなる（法第16条第3項）",
        },
        Kind::PersonalData => Bilingual {
            en: "with all these powers in the operator's own hands it would be retained (16(4)); outside a database it would be personal information and no data",
            ja: "開示等の権限を全て有すれば保有個人データとなり（法第16条第4項）、データベース等を構成しなければ散在する個人情報にとどまる",
        },
        Kind::RetainedPersonalData => Bilingual {
            en: "held for a client who alone may disclose it, it would not be retained (16(4)); without the name it stays personal information as long as it can be matched with other information; only processing by the standards of 41(1) or 43(1) changes that",
            ja: "開示等の権限が委託元のみにあれば保有個人データに当たらない（法第16条第4項）。氏名を削除しても、他の情報と容易に照合して特定の個人を識別することができる限り、個人情報である。仮名加工情報又は匿名加工情報とするには、法第41条第1項又は第43条第1項の基準に従った加工を要する",
        },
        Kind::PseudonymouslyProcessed => Bilingual {
            en: "for a holder without the other information it would not be personal information (42)",
            ja: "他の情報と容易に照合することができない保有者においては、個人情報でない仮名加工情報となる（法第42条）",
        },
        Kind::PseudonymouslyProcessedNotPersonal => Bilingual {
            en: "for a holder who can match it, it would be personal information (41)",
            ja: "他の情報と容易に照合することができる保有者においては、個人情報である仮名加工情報となる（法第41条）",
        },
        Kind::AnonymouslyProcessed => Bilingual {
            en: "processed short of the standards of 43(1), it would still be personal information",
            ja: "法第43条第1項の基準を満たさない加工であれば、なお個人情報である",
        },
        Kind::PersonallyReferable => Bilingual {
            en: "kept under the id of somebody who is known, or matched easily with that, it would be personal information (2(1))",
            ja: "識別された者のIDの下に保存され、又はこれと容易に照合することができれば、個人情報となる（法第2条第1項）",
        },
        Kind::Statistics => Bilingual {
            en: "rows for single persons would be personal or referable information",
            ja: "個人単位のデータであれば、個人情報又は個人関連情報となる",
        },
        Kind::NotAboutALivingIndividual => Bilingual {
            en: "as far as it tells of a living individual too (an officer, a sole trader, an heir), it would be personal information (2(1))",
            ja: "役員、個人事業主、遺族等の生存する個人に関する情報でもある限り、個人情報となる（法第2条第1項）",
        },
    }
}

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
    /// assert!(kind.text(Language::En).contains("APPI Art. 2(1)(ii)"));
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
        Classification { kinds, called: self.called(), citations, clauses }
    }
}
