//! Lists that limit a part: one that is empty limits nothing.

/// Whether a list of datasets, or of what else limits a part, has this one; a list that
/// is empty has all.
pub(crate) fn covers<T: PartialEq>(list: &[T], one: &T) -> bool {
    list.is_empty() || list.contains(one)
}

/// Whether two such lists share something.
pub(crate) fn overlap<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|one| b.contains(one))
}
