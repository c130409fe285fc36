//! What makes information of a kind, and what would make it another.

use crate::edition::Edition;
use crate::norm::Norm;
use crate::text::{Bilingual, Language};
use crate::vocabulary::InformationKind;

/// What would make information another kind: the words, with `{}` for each place in turn, which the
/// edition of the case has somewhere; left out where it has none.
pub(super) struct Otherwise {
    says: Bilingual,
    places: &'static [Norm],
}

impl Otherwise {
    pub(super) fn in_edition(&self, edition: Edition, language: Language) -> Option<String> {
        let mut said = self.says.in_language(language).to_owned();
        for norm in self.places {
            let citation = norm.citation(edition)?.in_language(language).to_string();
            said = said.replacen("{}", &citation, 1);
        }
        Some(said)
    }
}

const fn other(en: &'static str, ja: &'static str, places: &'static [Norm]) -> Otherwise {
    Otherwise { says: Bilingual { en, ja }, places }
}

/// Why information is of a kind.
pub(super) const fn because(kind: InformationKind) -> Bilingual {
    use InformationKind as Kind;
    match kind {
        Kind::PersonalInformation => Bilingual {
            en: "it is about a living individual who can be told from it, by easy matching too, or it holds an identification code, and it is in no searchable database",
            ja: "生存する個人に関する情報であって、特定の個人を識別することができるもの（他の情報と容易に照合することができ、それにより特定の個人を識別することができることとなるものを含む。）又は個人識別符号が含まれるものであり、個人情報データベース等を構成しない",
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
pub(super) const fn otherwise(kind: InformationKind) -> &'static [Otherwise] {
    use InformationKind as Kind;
    match kind {
        Kind::PersonalInformation => {
            &const {
                [other(
                    "in a searchable database it would be personal data ({})",
                    "個人情報データベース等を構成すれば個人データとなる（{}）",
                    &[Norm::PersonalData],
                )]
            }
        }
        Kind::PersonalData => {
            &const {
                [other(
                    "with all these powers in the operator's own hands it would be retained ({}); outside a database it would be personal information and no data",
                    "開示等の権限を全て有すれば保有個人データとなり（{}）、データベース等を構成しなければ散在する個人情報にとどまる",
                    &[Norm::RetainedData],
                )]
            }
        }
        Kind::RetainedPersonalData => {
            &const {
                [
                    other(
                        "held for an entrustor who alone may disclose it, it would not be retained ({})",
                        "開示等の権限が委託元のみにあれば保有個人データに当たらない（{}）",
                        &[Norm::RetainedData],
                    ),
                    other(
                        "to be erased within six months, it would not be retained ({})",
                        "6か月以内に消去することとなるものであれば保有個人データに当たらない（{}）",
                        &[Norm::ShortLivedData],
                    ),
                    other(
                        "without the name it stays personal information as long as it can be matched with other information",
                        "氏名を削除しても、他の情報と容易に照合して特定の個人を識別することができる限り、個人情報である",
                        &[],
                    ),
                    other(
                        "only processing by the standards of {} or {} makes processed information of it",
                        "仮名加工情報又は匿名加工情報とするには、{}又は{}の基準に従った加工を要する",
                        &[Norm::PseudonymousStandards, Norm::AnonymousStandards],
                    ),
                ]
            }
        }
        Kind::PseudonymouslyProcessed => {
            &const {
                [other(
                    "for a holder without the other information it would not be personal information ({})",
                    "他の情報と容易に照合することができない保有者においては、個人情報でない仮名加工情報となる（{}）",
                    &[Norm::NotPersonalProvision],
                )]
            }
        }
        Kind::PseudonymouslyProcessedNotPersonal => {
            &const {
                [other(
                    "for a holder who can match it, it would be personal information ({})",
                    "他の情報と容易に照合することができる保有者においては、個人情報である仮名加工情報となる（{}）",
                    &[Norm::PersonalInformation],
                )]
            }
        }
        Kind::AnonymouslyProcessed => {
            &const {
                [other(
                    "processed short of the standards of {}, it would still be personal information",
                    "{}の基準を満たさない加工であれば、なお個人情報である",
                    &[Norm::AnonymousStandards],
                )]
            }
        }
        Kind::PersonallyReferable => {
            &const {
                [other(
                    "kept under the id of somebody who is known, or matched easily with that, it would be personal information ({})",
                    "識別された者のIDの下に保存され、又はこれと容易に照合することができれば、個人情報となる（{}）",
                    &[Norm::PersonalInformation],
                )]
            }
        }
        Kind::Statistics => {
            &const {
                [other(
                    "rows for single persons would be personal or referable information",
                    "個人単位のデータであれば、個人情報又は個人関連情報となる",
                    &[],
                )]
            }
        }
        Kind::NotAboutALivingIndividual => {
            &const {
                [other(
                    "as far as it tells of a living individual too (an officer, a sole trader, an heir), it would be personal information ({})",
                    "役員、個人事業主、遺族等の生存する個人に関する情報でもある限り、個人情報となる（{}）",
                    &[Norm::PersonalInformation],
                )]
            }
        }
    }
}
