//! What a question asks for, part by part.

use crate::edition::Edition;
use crate::fact::{Fact, Question};
use crate::norm::{Citation, Place};
use crate::text::{Bilingual, Language};
use crate::vocabulary::{InformationKind, Relation};

/// 区分: a part of what a question asks for, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Category {
    text: Bilingual,
    place: Citation,
}

impl Category {
    /// 文言: its words in one language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> &'static str {
        self.text.in_language(language)
    }

    /// 所在: where it stands.
    #[must_use]
    pub const fn place(&self) -> Citation {
        self.place
    }
}

/// The place, and the words in English and Japanese.
type Row = (&'static str, &'static str, &'static str);

/// The categories of a question.
pub(super) fn of(question: Question) -> Vec<Category> {
    let of_values = |values: Vec<(&str, Fact)>| -> Vec<Category> {
        let rows = values.into_iter().filter_map(|(at, value)| {
            let [en, ja] = [Language::En, Language::Ja].map(|language| value.value_name(language));
            category(at, Bilingual { en: en?, ja: ja? })
        });
        rows.collect()
    };
    match question {
        Question::Fact(fact) => {
            let rows = rows(fact).iter();
            rows.filter_map(|(at, en, ja)| category(at, Bilingual { en, ja })).collect()
        }
        Question::Kind => {
            let kinds = InformationKind::ALL.iter();
            of_values(kinds.map(|kind| (defines(*kind), Fact::Kind(*kind))).collect())
        }
        Question::Relation => {
            let relations = Relation::ALL.iter();
            of_values(relations.map(|one| (tells(*one), Fact::Relation(*one))).collect())
        }
        Question::Source | Question::Request => Vec::new(),
    }
}

fn category(at: &str, text: Bilingual) -> Option<Category> {
    Some(Category { text, place: Citation::new(Place::short(at)?, Edition::LAST, None) })
}

/// Where a kind of information is defined.
const fn defines(kind: InformationKind) -> &'static str {
    match kind {
        InformationKind::PersonalInformation | InformationKind::NotAboutALivingIndividual => "2(1)",
        InformationKind::PersonalData => "16(3)",
        InformationKind::RetainedPersonalData => "16(4)",
        InformationKind::PseudonymouslyProcessed => "41(3)",
        InformationKind::PseudonymouslyProcessedNotPersonal => "42(1)",
        InformationKind::AnonymouslyProcessed => "2(6)",
        InformationKind::PersonallyReferable => "2(7)",
        InformationKind::Statistics => "GP3-1-1",
    }
}

/// Where it is said of a recipient what it is.
const fn tells(relation: Relation) -> &'static str {
    match relation {
        Relation::Principal | Relation::SameEntity | Relation::ThirdParty => "27(1)",
        Relation::PublicAtLarge => "GL2-17",
        Relation::Entrustee | Relation::SubEntrustee => "27(5)(i)",
        Relation::Successor => "27(5)(ii)",
        Relation::JointUser => "27(5)(iii)",
    }
}

/// The categories of a fact, where the law lists them.
const fn rows(fact: Fact) -> &'static [Row] {
    match fact {
        Fact::SpecialCareIncluded => &[
            ("2(3)", "race", "人種"),
            ("2(3)", "creed", "信条"),
            ("2(3)", "social status", "社会的身分"),
            ("2(3)", "medical history", "病歴"),
            ("2(3)", "criminal record", "犯罪の経歴"),
            ("2(3)", "having suffered harm by a crime", "犯罪により害を被った事実"),
            (
                "O2(i)",
                "a physical, intellectual or mental disability, developmental disability included",
                "身体障害、知的障害、精神障害（発達障害を含む。）等の心身の機能の障害",
            ),
            (
                "O2(ii)",
                "the result of a health check or other test by medical staff for the prevention or early detection of disease",
                "疾病の予防及び早期発見のための医師等による健康診断その他の検査の結果",
            ),
            (
                "O2(iii)",
                "that medical staff gave guidance or treatment, or dispensed medicine",
                "医師等による保健指導、診療又は調剤を受けた事実",
            ),
            (
                "O2(iv)",
                "that criminal procedure was taken against the person as a suspect or defendant",
                "被疑者又は被告人として刑事手続を受けた事実",
            ),
            (
                "O2(v)",
                "that procedure for juveniles was taken against the person",
                "少年の保護事件に関する手続を受けた事実",
            ),
        ],
        Fact::EquivalentSystem => &[
            (
                "R16(i)",
                "by an appropriate and reasonable way, such as a contract or rules of the group, measures in line with the purport of Chapter 4, Section 2 are ensured at the recipient",
                "契約、グループ内規程等の適切かつ合理的な方法により、法第4章第2節の趣旨に沿った措置の実施が確保されていること",
            ),
            (
                "R16(ii)",
                "the recipient has a recognition under an international framework, such as that of the CBPR",
                "提供先がCBPR等の国際的な枠組みに基づく認定を受けていること",
            ),
        ],
        Fact::ExistenceMustStaySecret => &[
            ("O5(i)", "danger to life, body or property", "生命、身体又は財産への危害のおそれ"),
            (
                "O5(ii)",
                "unlawful or unjust acts would be fostered",
                "違法又は不当な行為の助長又は誘発のおそれ",
            ),
            (
                "O5(iii)",
                "harm to national security, or to relations or negotiations with other states",
                "国の安全、他国等との信頼関係又は交渉への影響のおそれ",
            ),
            (
                "O5(iv)",
                "harm to the prevention or investigation of crimes, or to public order",
                "犯罪の予防、捜査等への支障のおそれ",
            ),
        ],
        Fact::PublishedByQualifiedPerson => &[
            (
                "20(2)(vii)",
                "the principal, a state organ, a local government, an academic research institution, or a body of Art. 57(1) (press, writer, religious, political)",
                "本人、国の機関、地方公共団体、学術研究機関等又は法第57条第1項各号に掲げる者（報道機関、著述を業として行う者、宗教団体、政治団体）",
            ),
            (
                "R6(i)",
                "a foreign government, an organ of it, a foreign local government, an international organisation",
                "外国政府、外国の政府機関、外国の地方公共団体又は国際機関",
            ),
            (
                "R6(ii)",
                "one abroad who is like an academic institution",
                "外国における学術研究機関等に相当する者",
            ),
            (
                "R6(iii)",
                "one abroad who is like a press, writing, religious or political body",
                "外国における報道機関、著述を業とする者、宗教団体又は政治団体に相当する者",
            ),
        ],
        Fact::LeakLossOrDamage => &[
            ("GL3-5-1", "leak: it got out", "漏えい：外部に流出すること"),
            ("GL3-5-1", "loss: its content is gone", "滅失：内容が失われること"),
            (
                "GL3-5-1",
                "damage: it was changed against intention, or cannot be used though it is there",
                "毀損：意図しない形で変更され、又は内容を保ちつつも利用することができなくなること",
            ),
        ],
        _ => &[],
    }
}
