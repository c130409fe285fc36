//! What silence about a fact means, who can change it, and how to ask for it.

use core::fmt;

use super::{Fact, FactMask};
use crate::name::ids;
use crate::text::{Bilingual, Language};
use crate::vocabulary::{InformationKind, Relation, RequestKind, Source};

/// 沈黙の意味: what it means when nobody answers a question of fact.
///
/// No presumption is ever *yes*; facts are worded so that *no* is the regular
/// course of things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Silence {
    #[default]
    /// The fact stays unknown and is asked for: a consent, a notice, a contract.
    Asked,
    /// The fact is presumed not to be so, and the decision names the
    /// presumption: an exception nobody claims, an irregularity nobody alleges.
    PresumedNo,
}

ids! { Silence, "word known here" {
    Asked = "asked",
    PresumedNo = "presumed-no",
} }

/// 事実の性質: who can bring the fact about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The operator can take this measure: obtain consent, publish, file,
    /// contract. Remedies are built from measures alone.
    Measure,
    /// A circumstance of the world, for a person to state.
    Circumstance,
    /// Read off the policy and the case; stated by a person only where they
    /// leave it open.
    Established,
}

ids! { Role, "word known here" {
    Measure = "measure",
    Circumstance = "circumstance",
    Established = "established",
} }

/// One of the exclusive groups: of the values of each, one holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Group {
    /// The kind of information.
    Kind,
    /// The relation of the recipient.
    Relation,
    /// The source of the dataset.
    Source,
    /// What the principal asks for.
    Request,
}

impl Group {
    pub(crate) const ALL: [Self; 4] = [Self::Kind, Self::Relation, Self::Source, Self::Request];

    /// The values of every group.
    pub(crate) fn values() -> FactMask {
        Self::ALL.iter().fold(FactMask::EMPTY, |all, group| all.union(group.mask()))
    }

    /// The facts of the group.
    pub(crate) fn mask(self) -> FactMask {
        match self {
            Self::Kind => InformationKind::ALL.iter().map(|k| Fact::Kind(*k)).collect(),
            Self::Relation => Relation::ALL.iter().map(|r| Fact::Relation(*r)).collect(),
            Self::Source => Source::ALL.iter().map(|s| Fact::Source(*s)).collect(),
            Self::Request => RequestKind::ALL.iter().map(|r| Fact::Request(*r)).collect(),
        }
    }
}

/// 確認事項: something that a person is asked: a single fact, or which value of
/// an exclusive group holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Question {
    /// One fact of the Act, or one term of the policy.
    Fact(Fact),
    /// 情報の種類: what kind of information is this?
    Kind,
    /// 提供先との関係: what is the recipient to the operator?
    Relation,
    /// 取得元: where did the operator get the information?
    Source,
    /// 請求の種類: what does the principal ask for?
    Request,
}

impl Question {
    /// The question that asks for this fact: its group's, if it has one.
    #[must_use]
    pub fn about(fact: Fact) -> Self {
        fact.group().map_or(Self::Fact(fact), Self::from)
    }

    /// The kebab-case id used in documents; for a policy's own term, `None`:
    /// its id is the policy's.
    #[must_use]
    pub fn id(self) -> Option<&'static str> {
        match self {
            Self::Fact(Fact::Term(_)) => None,
            Self::Fact(fact) => Some(fact.id()),
            Self::Kind => Some("kind"),
            Self::Relation => Some("relation"),
            Self::Source => Some("source"),
            Self::Request => Some("request"),
        }
    }

    /// The question in a language; for a policy's own term, `None`: its wording
    /// is the policy's.
    #[must_use]
    pub fn text(self, language: Language) -> Option<&'static str> {
        let text = match self {
            Self::Fact(fact) => return fact.question(language),
            Self::Kind => Bilingual {
                en: "What kind of information is this for its holder?",
                ja: "保有者にとって、この情報は個人データ、個人関連情報等のいずれに該当しますか。",
            },
            Self::Relation => Bilingual {
                en: "What is the recipient to the operator in this provision: entrustee, joint user, successor, third party …?",
                ja: "提供先は、この提供において委託先、共同利用者、事業承継先、第三者等のいずれに当たりますか。",
            },
            Self::Source => Bilingual {
                en: "From whom did the operator get the information?",
                ja: "この情報は誰から、どのように取得しましたか。",
            },
            Self::Request => Bilingual {
                en: "What does the principal ask for?",
                ja: "本人は何を請求していますか。",
            },
        };
        Some(text.in_language(language))
    }
}

impl From<Group> for Question {
    fn from(group: Group) -> Self {
        match group {
            Group::Kind => Self::Kind,
            Group::Relation => Self::Relation,
            Group::Source => Self::Source,
            Group::Request => Self::Request,
        }
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.id()) {
            (_, Some(id)) => f.write_str(id),
            (Self::Fact(Fact::Term(term)), None) => write!(f, "term-{}", term.place()),
            (_, None) => Ok(()),
        }
    }
}
