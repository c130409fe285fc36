//! How a fact is named in a document.

use core::fmt;
use core::str::FromStr;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Fact, Group, Question};
use crate::name::{NameError, written};
use crate::text::{Bilingual, Language};
use crate::vocabulary::Handling;

/// The facts of the Act by their ids and those that they had before.
static OF_THE_ACT: LazyLock<HashMap<&str, Fact>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for fact in Fact::ACT {
        for id in core::iter::once(fact.id()).chain(fact.aliases().iter().copied()) {
            all.entry(id).or_insert(*fact);
        }
    }
    all
});

impl Fact {
    /// The fact of this name; what [`FromStr`] reads, without the search for what is near.
    pub(crate) fn named(id: &str) -> Option<Self> {
        let keys = Group::ALL.into_iter().filter_map(|group| {
            let value = id.strip_prefix(Question::from(group).id()?)?.strip_prefix('-')?;
            group.mask().iter().find(|fact| fact.id() == value)
        });
        let handlings = Handling::ALL.iter().filter(|handling| {
            id.strip_prefix("handling-").is_some_and(|value| value == handling.id())
        });
        let others = keys.chain(handlings.map(|handling| Self::Handling(*handling)));
        OF_THE_ACT.get(id).copied().or_else(|| others.into_iter().next())
    }

    /// The name of a value of a group: `third party`.
    pub(crate) fn value_name(self, language: Language) -> Option<&'static str> {
        match self {
            Self::Kind(kind) => Some(kind.name(language)),
            Self::Relation(relation) => Some(relation.name(language)),
            Self::Source(source) => Some(source.name(language)),
            Self::Request(request) => Some(request.name(language)),
            _ => None,
        }
    }
}

/// The name in documents: the id; of a value of a key, behind the name of the key:
/// `source-third-party`. A term has its name from its policy
/// ([`Prepared::fact_id`](crate::Prepared::fact_id)); here it is told by its place.
impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.group()) {
            (Self::Handling(handling), _) => write!(f, "handling-{handling}"),
            (Self::Term(term), _) => write!(f, "term-{}", term.place()),
            (_, Some(group)) => write!(f, "{}-{}", Question::from(group), self.id()),
            (_, None) => f.write_str(self.id()),
        }
    }
}

/// A fact of the Act, by its current id or an older one, or a value of a key. A term is
/// known to its policy alone ([`Prepared::fact`](crate::Prepared::fact)).
///
/// ```
/// use appi::Fact;
/// use appi::vocabulary::Source;
///
/// assert_eq!("based-on-law".parse(), Ok(Fact::BasedOnLaw));
/// assert_eq!("source-third-party".parse(), Ok(Fact::Source(Source::ThirdParty)));
/// assert_eq!(
///     "improper".parse::<Fact>().unwrap_err().to_string(),
///     "`improper` is no fact of the Act; did you mean `improper-use`?",
/// );
/// ```
impl FromStr for Fact {
    type Err = NameError;

    fn from_str(name: &str) -> Result<Self, NameError> {
        Self::named(name).ok_or_else(|| {
            let known: Vec<&str> = Self::ACT.iter().map(|fact| fact.id()).collect();
            NameError::new(name, Bilingual { en: "fact of the Act", ja: "法の事実" }, &known)
        })
    }
}

written!(Fact, "fact of the Act");
