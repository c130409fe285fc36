//! Entries of a table of a document.

use core::borrow::Borrow;
use core::hash::Hash;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Names with their values, in the order of the document; each name stands once.
///
/// The order is kept when they are written; two lists that differ in it alone are equal.
///
/// ```
/// use appi::Answer;
/// use appi::vocabulary::Entries;
///
/// let mut facts: Entries<String, Answer> = Entries::default();
/// assert_eq!(facts.insert("improper-use".to_owned(), Answer::No), None);
/// assert_eq!(facts.insert("improper-use".to_owned(), Answer::Yes), Some(Answer::No));
/// assert_eq!(facts.get("improper-use"), Some(&Answer::Yes));
/// assert_eq!(facts.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(inline))]
#[serde(transparent)]
pub struct Entries<K: Eq + Hash, V>(IndexMap<K, V>);

impl<K: Eq + Hash + Borrow<str>, V> Entries<K, V> {
    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&V> {
        self.0.get(name)
    }

    /// Whether the name stands here.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Takes a name out; the order of the others stays.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        self.0.shift_remove(name)
    }
}

impl<K: Eq + Hash, V> Entries<K, V> {
    /// Gives a name its value, and returns the one it had.
    pub fn insert(&mut self, name: K, value: V) -> Option<V> {
        self.0.insert(name, value)
    }

    /// Keeps the entries that are so.
    pub fn retain(&mut self, keep: impl FnMut(&K, &mut V) -> bool) {
        self.0.retain(keep);
    }

    /// The names.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.keys()
    }

    /// The names with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Eq + Hash, V> Default for Entries<K, V> {
    fn default() -> Self {
        Self(IndexMap::default())
    }
}

impl<K: Eq + Hash, V> FromIterator<(K, V)> for Entries<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<K: Eq + Hash, V> Extend<(K, V)> for Entries<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        self.0.extend(entries);
    }
}
