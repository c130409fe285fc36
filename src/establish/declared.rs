//! The names that a consent may use, each with a number, so that reading many consents
//! searches for none.

use crate::mixed::mixed;
use crate::policy::{Item, Policy};
use crate::register::Register;
use crate::vocabulary::{ANY_SHOWN, Id};

/// The names of a policy, and of what is kept beside it.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(super) items: Numbers,
    pub(super) purposes: Numbers,
    /// Recipients, their categories, and the word for whomever the policy names.
    pub(super) recipients: Numbers,
}

impl Declared {
    /// The items of the policy with these ids.
    pub(super) fn items_of<'p>(&self, policy: &'p Policy, ids: &[Id]) -> Vec<&'p Item> {
        // Ids are declared once, so that the number of one is its place.
        let item = |id| policy.items.get(self.items.get(id)? as usize);
        ids.iter().filter_map(item).collect()
    }

    /// The number of the word for whomever the policy names.
    pub(super) const ANY_SHOWN: u32 = 0;

    pub(crate) fn of(policy: &Policy, register: Option<&Register>) -> Self {
        let kept = register.into_iter().flat_map(|register| &register.recipients);
        let categories = policy.recipients.iter().filter_map(|one| one.category.as_ref());
        let recipients = policy.recipients.iter().map(|one| &one.id);
        let recipients = recipients.chain(kept.map(|one| &one.id)).chain(categories);
        Self {
            items: Numbers::of(policy.items.iter().map(|one| &one.id)),
            purposes: Numbers::of(policy.purposes.iter().map(|one| &one.id)),
            recipients: Numbers::of([&Id::from(ANY_SHOWN)].into_iter().chain(recipients)),
        }
    }
}

/// Names by number, in the order in which they are first declared: a table of at least twice as
/// many places, where each stands at the place of its hash or as soon after it as there was room.
#[derive(Debug)]
pub(super) struct Numbers {
    places: Box<[Place]>,
    names: Vec<Id>,
}

/// A name in the table: how many letters it has, what is compared of them, and its number. There
/// is none where it has no letters.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    words: [u64; 2],
    length: u32,
    number: u32,
}

/// How long a name is at most that its words tell apart from any other; of a longer one the
/// letters are compared.
const TOLD_BY_WORDS: usize = 16;

impl Place {
    /// The first letters and the last in two words: of a short name, all. Of a long one all are
    /// mixed into the first.
    fn of(name: &str) -> Self {
        let bytes = name.as_bytes();
        let eight = |word: &[u8; 8]| u64::from_le_bytes(*word);
        let four = |word: &[u8; 4]| u64::from(u32::from_le_bytes(*word));
        let words = if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            let (words, _) = bytes.as_chunks();
            let more = words.iter().skip(1);
            let first = more.fold(eight(first), |all, word| mixed(all) ^ eight(word));
            [first, eight(last)]
        } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            [four(first), four(last)]
        } else {
            [bytes.iter().fold(1, |all, byte| all << 8 | u64::from(*byte)), 0]
        };
        // A document of longer names than this fits in no memory.
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        Self { words, length, number: 0 }
    }

    /// A number for as many places as there are, a power of two.
    const fn hash(&self, places: usize) -> usize {
        let [first, last] = self.words;
        let mixed = mixed(first ^ last.rotate_left(32) ^ self.length as u64);
        mixed as usize & (places - 1)
    }
}

impl Numbers {
    fn of<'p>(names: impl Iterator<Item = &'p Id>) -> Self {
        let names: Vec<&Id> = names.collect();
        let places = vec![Place::default(); (names.len() * 2 + 1).next_power_of_two()];
        let mut numbers = Self { places: places.into(), names: Vec::new() };
        for name in names {
            let mut place = Place::of(name.as_str());
            if let Err(free) = numbers.find(&place, name) {
                // A document of more names than this fits in no memory.
                place.number = u32::try_from(numbers.names.len()).unwrap_or(u32::MAX);
                numbers.names.push(name.clone());
                if let Some(there) = numbers.places.get_mut(free) {
                    *there = place;
                }
            }
        }
        numbers
    }

    pub(super) fn get(&self, name: &Id) -> Option<u32> {
        self.find(&Place::of(name.as_str()), name).ok()
    }

    /// The number of a name, or else the place that is free for it.
    fn find(&self, wanted: &Place, name: &Id) -> Result<u32, usize> {
        let mut at = wanted.hash(self.places.len());
        loop {
            match self.places.get(at) {
                Some(there) if there.length == wanted.length && there.words == wanted.words => {
                    let short = there.length as usize <= TOLD_BY_WORDS;
                    if short || self.names.get(there.number as usize) == Some(name) {
                        return Ok(there.number);
                    }
                }
                Some(Place { length: 1.., .. }) => {}
                _ => return Err(at),
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A long name is told apart from one of the same length that is mixed to the same.
    #[test]
    fn names_are_told_apart_by_all_their_letters() {
        let word = |at: u64| format!("n{at:07}");
        let number = |word: &str| u64::from_le_bytes(word.as_bytes().try_into().unwrap());
        let (first, second) = (word(0), "together");
        // What stands second in the other name, so that both are mixed to the same.
        let other = (1..10_000_000).map(word).find_map(|one| {
            let mix = mixed(number(&first)) ^ mixed(number(&one)) ^ number(second);
            let then = String::from_utf8(mix.to_le_bytes().to_vec()).ok()?;
            Some(format!("{one}{then}the-same"))
        });
        let names = [format!("{first}{second}the-same"), other.unwrap()].map(Id::from);
        let [one, other] = &names;
        assert_eq!(Place::of(one.as_str()).words, Place::of(other.as_str()).words);
        let numbers = Numbers::of(names.iter());
        assert_eq!([numbers.get(one), numbers.get(other)], [Some(0), Some(1)]);
        assert_eq!(Numbers::of([one].into_iter()).get(other), None);
    }
}
