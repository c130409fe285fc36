//! A hash by one multiplication for a word of eight bytes: what is hashed is the operator's and our
//! own, and a hash that withstands an attacker took most of the time.

use core::hash::{BuildHasherDefault, Hasher};
use std::collections::HashMap;

/// A map of such keys.
pub(crate) type MixedMap<K> = HashMap<K, u32, BuildHasherDefault<Mixed>>;

/// The hash of numbers.
#[derive(Debug, Default)]
pub(crate) struct Mixed(u64);

/// The hash of one number, or of several: of each with the hash of those before it.
pub(crate) const fn mixed(number: u64) -> u64 {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = mixed(self.0 ^ number);
    }
}
