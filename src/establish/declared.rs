//! The names that a consent may use, each with a number, so that reading many consents
//! searches for none.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::policy::Policy;
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

/// Names by number, in the order in which they are first declared.
#[derive(Debug)]
pub(super) struct Numbers(HashMap<Id, u32, BuildHasherDefault<Mixed>>);

impl Numbers {
    fn of<'p>(names: impl Iterator<Item = &'p Id>) -> Self {
        let mut numbers = HashMap::default();
        for name in names {
            // A document of more names than this fits in no memory.
            let number = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            numbers.entry(name.clone()).or_insert(number);
        }
        Self(numbers)
    }

    pub(super) fn get(&self, name: &Id) -> Option<u32> {
        self.0.get(name).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// A hash of short names by one multiplication for eight letters: the names are those of the
/// operator, and a hash that withstands an attacker was most of the time of reading a consent.
#[derive(Debug, Default)]
pub(super) struct Mixed(u64);

impl Mixed {
    const fn mix(&mut self, word: u64) {
        let mixed = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let four = |word: &[u8; 4]| u64::from(u32::from_le_bytes(*word));
        // The last letters may be told twice.
        match (bytes.last_chunk(), bytes.first_chunk(), bytes.last_chunk()) {
            (Some(last), ..) => {
                let (words, _) = bytes.as_chunks();
                words.iter().for_each(|word| self.mix(u64::from_le_bytes(*word)));
                self.mix(u64::from_le_bytes(*last));
            }
            (None, Some(first), Some(last)) => self.mix(four(first) | four(last) << 32),
            _ => self.mix(bytes.iter().fold(1, |all, byte| all << 8 | u64::from(*byte))),
        }
    }

    /// What ends a text tells nothing where a whole text is hashed.
    fn write_u8(&mut self, _: u8) {}
}
