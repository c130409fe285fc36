//! How to ask for a fact.

use core::fmt;

use super::{Fact, FactMask, Group};
use crate::steps::Stepwise as _;
use crate::text::{Bilingual, Language};

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
    /// The question of this id: that of a fact, or `kind`, `relation`, `source`, `request`.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        let groups = [Self::Kind, Self::Relation, Self::Source, Self::Request];
        let group = groups.into_iter().find(|one| one.id() == Some(id));
        group.or_else(|| Fact::named(id).map(Self::about))
    }

    /// The question that asks for this fact: its group's, if it has one.
    #[must_use]
    pub fn about(fact: Fact) -> Self {
        fact.group().map_or(Self::Fact(fact), Self::from)
    }

    /// The group whose value it asks for; or the fact.
    pub(crate) const fn group(self) -> Result<Group, Fact> {
        match self {
            Self::Fact(fact) => Err(fact),
            Self::Kind => Ok(Group::Kind),
            Self::Relation => Ok(Group::Relation),
            Self::Source => Ok(Group::Source),
            Self::Request => Ok(Group::Request),
        }
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

    /// What is asked of a group, as a noun; `None` for a fact.
    pub(crate) fn subject(self, language: Language) -> Option<&'static str> {
        let text = match self {
            Self::Fact(_) => return None,
            Self::Kind => Bilingual { en: "what kind of information it is", ja: "情報の種類" },
            Self::Relation => Bilingual {
                en: "what the recipient is to the operator",
                ja: "提供先との関係",
            },
            Self::Source => Bilingual { en: "from whom it was acquired", ja: "取得元" },
            Self::Request => Bilingual { en: "what is asked for", ja: "請求の種類" },
        };
        Some(text.in_language(language))
    }

    /// The question in a language; for a policy's own term, `None`: its wording
    /// is the policy's.
    #[must_use]
    pub fn in_language(self, language: Language) -> Option<&'static str> {
        let text = match self {
            Self::Fact(fact) => return fact.question(language),
            Self::Kind => Bilingual {
                en: "What kind of information is this for its holder? (Personal data is retained where the holder may itself disclose, correct, add to, delete, stop using, erase and stop providing it, unless it falls under Art. 5 of the Order.)",
                ja: "保有者にとって、この情報は個人データ、個人関連情報等のいずれに該当しますか（保有者が開示、訂正、追加、削除、利用の停止、消去及び第三者への提供の停止の全ての権限を有する個人データは、施行令第5条に掲げるものを除き、保有個人データです。）。",
            },
            Self::Relation => Bilingual {
                en: "What is the recipient to the operator in this provision: entrustee, joint user, successor, third party …?",
                ja: "提供先は、この提供において委託先、共同利用者、事業承継先、第三者等のいずれに当たりますか。",
            },
            Self::Source => Bilingual {
                en: "From whom and how did the operator acquire the information?",
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

impl FactMask {
    /// The questions about these facts: of the groups first, each once.
    pub(crate) fn questions(self) -> impl Iterator<Item = Question> + use<> {
        let groups = Group::ALL.into_iter().filter(move |group| self.meets(&group.mask()));
        let single = self.minus(Group::values());
        groups.map(Question::from).chain(single.iter().map(Question::Fact)).stepwise()
    }
}
