//! Exclusive groups: the values of the keys of a case.

use super::Fact;
use super::mask::FactMask;
use super::place::{KINDS, RELATIONS, REQUESTS, SOURCES, TERMS};

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
    #[inline]
    pub(crate) const fn values() -> FactMask {
        const { FactMask::of_places(KINDS, TERMS) }
    }

    /// What its values are values of, in English and Japanese.
    pub(super) const fn key(self) -> [&'static str; 2] {
        match self {
            Self::Kind => ["the information", "情報"],
            Self::Relation => ["the recipient", "提供先"],
            Self::Source => ["the information", "取得の方法"],
            Self::Request => ["what is asked for", "請求の種類"],
        }
    }

    /// The facts of the group.
    #[inline]
    pub(crate) const fn mask(self) -> FactMask {
        match self {
            Self::Kind => const { FactMask::of_places(KINDS, RELATIONS) },
            Self::Relation => const { FactMask::of_places(RELATIONS, SOURCES) },
            Self::Source => const { FactMask::of_places(SOURCES, REQUESTS) },
            Self::Request => const { FactMask::of_places(REQUESTS, TERMS) },
        }
    }
}

impl Fact {
    /// The exclusive group of which this is one value, if any.
    #[inline]
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
