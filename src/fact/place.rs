//! The place of each fact in a set of facts.
//!
//! Nobody numbers them: the facts of the Act come first, then the values of the keys,
//! then the terms of the policy, each as many as its list has.

use super::{Fact, Term};
use crate::vocabulary::{Handling, InformationKind, Relation, RequestKind, Source};

const HANDLINGS: usize = Fact::ACT.len();
pub(super) const KINDS: usize = HANDLINGS + Handling::ALL.len();
pub(super) const RELATIONS: usize = KINDS + InformationKind::ALL.len();
pub(super) const SOURCES: usize = RELATIONS + Relation::ALL.len();
pub(super) const REQUESTS: usize = SOURCES + Source::ALL.len();
pub(super) const TERMS: usize = REQUESTS + RequestKind::ALL.len();

/// How many facts there can be.
pub(super) const PLACES: usize = TERMS + Term::MAX;

impl Fact {
    /// The place of the fact in a [`FactSet`].
    #[inline]
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Handling(handling) => HANDLINGS + handling as usize,
            Self::Kind(kind) => KINDS + kind as usize,
            Self::Relation(relation) => RELATIONS + relation as usize,
            Self::Source(source) => SOURCES + source as usize,
            Self::Request(request) => REQUESTS + request as usize,
            Self::Term(term) => TERMS + term.place(),
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
}
