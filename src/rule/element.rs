//! Elements of rules and exceptions.

use super::condition::Condition;
use crate::norm::Norm;

/// One element of a rule or an exception, with the norm that demands it. Where the norm is
/// not in force, the element is not demanded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element {
    pub(crate) norm: Norm,
    pub(crate) needs: Condition,
}

/// An element of a rule or an exception.
pub(crate) const fn element(norm: Norm, needs: Condition) -> Element {
    Element { norm, needs }
}
