//! Parts that say the same, whatever the order of their lists.

use serde::Serialize;

use super::clauses::Clauses;
use crate::vocabulary::Id;

/// A part whose lists are sets: their order says nothing.
pub(crate) trait Unordered: Clone + PartialEq {
    /// Puts every list in one order, the same for all.
    fn sort_lists(&mut self);

    /// The part with every list in that order: two parts that say the same are equal.
    fn sorted(&self) -> Self {
        let mut part = self.clone();
        part.sort_lists();
        part
    }
}

/// Whether two parts say the same.
pub(crate) fn says_the_same<T: Unordered>(one: &T, other: &T) -> bool {
    one == other || one.sorted() == other.sorted()
}

/// What a part says, in the form in which two that say the same are one.
pub(crate) fn said(part: &(impl Unordered + Serialize)) -> String {
    serde_json::to_string(&part.sorted()).unwrap_or_default()
}

/// How a field of each role is put in order.
pub(crate) mod order {
    use super::Unordered;
    use crate::sorted::InOrder as _;

    pub(crate) fn words<T: Ord>(field: &mut Vec<T>) {
        field.put_in_order(Ord::cmp);
        field.dedup();
    }

    pub(crate) fn clause(field: &mut impl Unordered) {
        field.sort_lists();
    }

    pub(crate) use clause as part;
    pub(crate) use clause as refers;
    pub(crate) use words as facts;
    pub(crate) use words as literals;

    pub(crate) const fn plain<T>(_field: &T) {}

    pub(crate) use plain as fact;
    pub(crate) use plain as literal;
    pub(crate) use plain as name;
    pub(crate) use plain as norm;
    pub(crate) use plain as text;
}

impl Unordered for Id {
    fn sort_lists(&mut self) {}
}

impl Unordered for Clauses {
    fn sort_lists(&mut self) {
        self.sort();
    }
}

impl<T: Unordered> Unordered for Option<T> {
    fn sort_lists(&mut self) {
        if let Some(part) = self {
            part.sort_lists();
        }
    }
}

impl<T: Unordered + Ord> Unordered for Vec<T> {
    fn sort_lists(&mut self) {
        self.iter_mut().for_each(Unordered::sort_lists);
        order::words(self);
    }
}
