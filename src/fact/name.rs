//! How a fact is named in a document.

use super::{Fact, Group, Question};
use crate::text::Language;

impl Fact {
    /// The fact with this id: of the Act, by its current id or an older one, or a
    /// value of a key, as `kind-…`, `relation-…`, `source-…` or `request-…`.
    ///
    /// ```
    /// use appi::{Fact, Source};
    ///
    /// assert_eq!(Fact::named("based-on-law"), Some(Fact::BasedOnLaw));
    /// assert_eq!(Fact::named("source-third-party"), Some(Fact::Source(Source::ThirdParty)));
    /// ```
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        let act = Self::ACT.iter().copied();
        let keys = Group::ALL.into_iter().filter_map(|group| {
            let value = id.strip_prefix(Question::from(group).id()?)?.strip_prefix('-')?;
            group.mask().iter().find(|fact| fact.id() == value)
        });
        act.filter(|fact| fact.id() == id || fact.aliases().contains(&id)).chain(keys).next()
    }

    /// The id by which a document names a fact of the Act or a value of a key: the inverse
    /// of [`Fact::named`].
    pub(crate) fn full_id(self) -> String {
        match self.group() {
            Some(group) => format!("{}-{}", Question::from(group), self.id()),
            None => self.id().to_owned(),
        }
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
