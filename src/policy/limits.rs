//! How much of a kind a policy may have, where what is computed holds each against each.

use super::section::Section;
use super::sections::Policy;

impl Policy {
    /// 一つの節の記載の数の上限: how many entries a section may have. Clauses, principals, items,
    /// purposes, datasets and recipients may be any number: whatever is computed of them takes time
    /// in proportion to it. No more clauses say one part together.
    pub const MOST_ENTRIES: usize = 1_000;

    /// 例外の数の上限: how many exceptions one promise may have, and how many it may override.
    pub const MOST_EXCEPTIONS: usize = 1_000;

    /// 開示等の請求に関する定めの数の上限: how many rules on requests a policy may have: review
    /// tells each pair that disagrees.
    pub const MOST_REQUESTS: usize = 200;
}

impl Section {
    /// How many entries it may have, if not any number.
    pub(super) const fn most(self) -> Option<usize> {
        match self {
            Self::Clauses
            | Self::Principals
            | Self::Items
            | Self::Purposes
            | Self::Datasets
            | Self::Recipients => None,
            Self::Requests => Some(Policy::MOST_REQUESTS),
            _ => Some(Policy::MOST_ENTRIES),
        }
    }
}
