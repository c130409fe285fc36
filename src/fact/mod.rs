//! Facts: the one vocabulary that the Act and every policy speak.

mod list;
mod measures;
mod question;
mod set;

pub use list::Fact;
pub(crate) use question::Group;
pub use question::{Question, Role, Silence};
pub use set::FactSet;
pub(crate) use set::{FactMask, WIDTH};

use core::fmt;
use core::str::FromStr;

use crate::name::{NameError, written};
use crate::text::Language;
use crate::vocabulary::{Handling, InformationKind, Relation, RequestKind, Source};

/// A fact that a policy declares beside the Act's, by its place in the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(u8);

impl Term {
    /// How many terms one policy may declare.
    pub const MAX: usize = WIDTH - TERMS;

    /// The term at this place, if a policy may have so many.
    pub(crate) fn new(place: usize) -> Option<Self> {
        (place < Self::MAX).then(|| u8::try_from(place).ok().map(Self)).flatten()
    }

    /// The place of the term among those of its policy, from 0.
    #[must_use]
    pub const fn place(self) -> usize {
        self.0 as usize
    }
}

// Places within the width: the Act's facts, then the keys, then the policy's own
// terms.
const HANDLINGS: usize = Fact::ACT.len();
const KINDS: usize = HANDLINGS + Handling::ALL.len();
const RELATIONS: usize = KINDS + InformationKind::ALL.len();
const SOURCES: usize = RELATIONS + Relation::ALL.len();
const REQUESTS: usize = SOURCES + Source::ALL.len();
const TERMS: usize = REQUESTS + RequestKind::ALL.len();

const _: () = assert!(Term::MAX >= 64, "a policy has room for its own terms");

impl Fact {
    /// The place of the fact in a [`FactSet`].
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Handling(handling) => HANDLINGS + handling as usize,
            Self::Kind(kind) => KINDS + kind as usize,
            Self::Relation(relation) => RELATIONS + relation as usize,
            Self::Source(source) => SOURCES + source as usize,
            Self::Request(request) => REQUESTS + request as usize,
            Self::Term(term) => TERMS + term.0 as usize,
            act => act.place(),
        }
    }

    /// The fact at this place, the inverse of [`Fact::index`].
    pub(crate) fn at(index: usize) -> Option<Self> {
        match index {
            ..HANDLINGS => Self::ACT.get(index).copied(),
            HANDLINGS..KINDS => Handling::ALL.get(index - HANDLINGS).map(|h| Self::Handling(*h)),
            KINDS..RELATIONS => InformationKind::ALL.get(index - KINDS).map(|k| Self::Kind(*k)),
            RELATIONS..SOURCES => Relation::ALL.get(index - RELATIONS).map(|r| Self::Relation(*r)),
            SOURCES..REQUESTS => Source::ALL.get(index - SOURCES).map(|s| Self::Source(*s)),
            REQUESTS..TERMS => RequestKind::ALL.get(index - REQUESTS).map(|r| Self::Request(*r)),
            _ => Term::new(index - TERMS).map(Self::Term),
        }
    }

    /// The fact of this name; what [`FromStr`] reads, without the search for what is near.
    pub(crate) fn named(id: &str) -> Option<Self> {
        let act = Self::ACT.iter().copied();
        let keys = Group::ALL.into_iter().filter_map(|group| {
            let value = id.strip_prefix(Question::from(group).id()?)?.strip_prefix('-')?;
            group.mask().iter().find(|fact| fact.id() == value)
        });
        let handlings = Handling::ALL.iter().filter(|handling| {
            id.strip_prefix("handling-").is_some_and(|value| value == handling.id())
        });
        act.filter(|fact| fact.id() == id || fact.aliases().contains(&id))
            .chain(keys)
            .chain(handlings.map(|handling| Self::Handling(*handling)))
            .next()
    }

    /// Whether the fact is that an item of an opt-out notice is shown.
    pub(crate) fn is_opt_out_item(&self) -> bool {
        self.id().starts_with("opt-out-") && self.id().ends_with("-shown")
    }

    /// The items of an opt-out notice.
    pub(crate) fn opt_out_items() -> impl Iterator<Item = Self> + Clone {
        Self::ACT.iter().copied().filter(Self::is_opt_out_item)
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

    /// The exclusive group of which this is one value, if any.
    pub(crate) const fn group(self) -> Option<Group> {
        match self {
            Self::Kind(_) => Some(Group::Kind),
            Self::Relation(_) => Some(Group::Relation),
            Self::Source(_) => Some(Group::Source),
            Self::Request(_) => Some(Group::Request),
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
            NameError::new(name, "fact of the Act", &known)
        })
    }
}

written!(Fact, "fact of the Act");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_has_its_own_place_and_id() {
        let mut ids = std::collections::HashSet::new();
        for (place, fact) in Fact::ACT.iter().copied().enumerate() {
            assert_eq!(fact.index(), place);
            assert!(ids.insert(fact.id()), "{} twice", fact.id());
            assert_eq!(Fact::named(fact.id()), Some(fact));
            for alias in fact.aliases() {
                assert!(ids.insert(alias), "{alias} twice");
            }
            for language in [Language::En, Language::Ja] {
                let question = fact.question(language).unwrap();
                assert!(question.ends_with(['?', '。']), "{question}");
            }
        }
        for index in 0..WIDTH {
            if let Some(fact) = Fact::at(index) {
                assert_eq!(fact.index(), index);
            }
        }
        for fact in Group::ALL.iter().flat_map(|group| group.mask().iter()) {
            let id = fact.to_string();
            assert!(!ids.contains(id.as_str()), "{id} twice");
            assert_eq!(Fact::named(&id), Some(fact));
        }
    }
}
