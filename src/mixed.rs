//! A hash by one multiplication for a word of eight bytes: what is hashed is the operator's and our
//! own, and a hash that withstands an attacker took most of the time.

use core::hash::{BuildHasherDefault, Hasher};
use std::collections::HashMap;

/// A map of such keys.
pub(crate) type MixedMap<K> = HashMap<K, u32, BuildHasherDefault<Mixed>>;

/// The hash of a number, or of a short text.
#[derive(Debug, Default)]
pub(crate) struct Mixed(u64);

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
                words.iter().for_each(|word| self.write_u64(u64::from_le_bytes(*word)));
                self.write_u64(u64::from_le_bytes(*last));
            }
            (None, Some(first), Some(last)) => self.write_u64(four(first) | four(last) << 32),
            _ => self.write_u64(bytes.iter().fold(1, |all, byte| all << 8 | u64::from(*byte))),
        }
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }

    /// What ends a text tells nothing where a whole text is hashed.
    fn write_u8(&mut self, _: u8) {}
}
