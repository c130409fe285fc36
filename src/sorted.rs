//! Putting lists in order.

use core::cmp::Ordering;

/// Where each of so many things comes from in order; what is equal keeps its order.
///
/// All lists are sorted by this one function, over their places: what the standard library
/// sorts a type by is thousands of lines of machine code, anew for each type.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// 整列: lists that are put in order.
pub(crate) trait InOrder<T> {
    /// Puts the list in this order; what is equal keeps its order.
    fn put_in_order(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// Puts it in the order of what is read off each.
    fn put_in_order_of<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.put_in_order(|one, other| key(one).cmp(&key(other)));
    }
}

impl<T> InOrder<T> for Vec<T> {
    fn put_in_order(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let places = places(self.len(), &|one, other| match (self.get(one), self.get(other)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        });
        let mut left: Vec<Option<T>> = self.drain(..).map(Some).collect();
        for place in places {
            self.extend(left.get_mut(place).and_then(Option::take));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_equal_keeps_its_order() {
        let mut list: Vec<_> = (0..200).map(|n| (n * 7 % 10, n)).collect();
        list.put_in_order_of(|(key, _)| *key);
        assert_eq!(list.len(), 200);
        assert!(list.is_sorted(), "{list:?}");
    }
}
