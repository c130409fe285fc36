//! Lists that limit a part: one that is empty limits nothing.

use std::collections::HashMap;

use crate::vocabulary::Id;

/// Whether a list of datasets, or of what else limits a part, has this one; a list that
/// is empty has all.
pub(crate) fn covers<T: PartialEq>(list: &[T], one: &T) -> bool {
    list.is_empty() || list.contains(one)
}

/// Whether two such lists share something.
pub(crate) fn overlap<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|one| b.contains(one))
}

/// Parts by the datasets that limit them: those that none limits, and those that name each.
#[derive(Debug)]
pub(crate) struct ByDataset<'p> {
    of_all: Vec<usize>,
    of_some: HashMap<&'p Id, Vec<usize>>,
}

impl<'p> ByDataset<'p> {
    /// The parts with these lists, by their places.
    pub(crate) fn of(lists: impl Iterator<Item = &'p Vec<Id>>) -> Self {
        let (mut of_all, mut of_some) = (Vec::new(), HashMap::<&Id, Vec<usize>>::new());
        for (place, datasets) in lists.enumerate() {
            if datasets.is_empty() {
                of_all.push(place);
            }
            for dataset in datasets {
                of_some.entry(dataset).or_default().push(place);
            }
        }
        Self { of_all, of_some }
    }

    /// Where those stand that name the dataset.
    pub(crate) fn naming(&self, dataset: &Id) -> &[usize] {
        self.of_some.get(dataset).map_or(&[], Vec::as_slice)
    }

    /// Where those stand that it is in, in their order.
    pub(crate) fn covering(&self, dataset: &Id) -> Vec<usize> {
        let mut places = [&self.of_all, self.naming(dataset)].concat();
        places.sort_unstable();
        places
    }
}
