//! Digests: whether two texts are the same.

use core::fmt;
use core::str::FromStr;
use std::panic::UnwindSafe;
use std::sync::{Arc, LazyLock};

use hmac_sha256::Hash as Sha256;
use serde::Serialize;

use crate::name::{NameError, written};
use crate::text::said;

/// 要約値: the SHA-256 of a value in its canonical form, which is its JSON with the keys in
/// the order of the type, without what is left to its default and without white space. The
/// order of keys in a document, its comments and its format are no part of it.
///
/// It is written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// A digest that is made when somebody first asks for it: it takes as long as all else that is done
/// with a text that is read.
#[derive(Clone)]
pub(crate) struct Later(Arc<LazyLock<Digest, Make>>);

type Make = Box<dyn FnOnce() -> Digest + Send + UnwindSafe>;

impl Later {
    pub(crate) fn of(make: impl FnOnce() -> Digest + Send + UnwindSafe + 'static) -> Self {
        Self(Arc::new(LazyLock::new(Box::new(make))))
    }

    pub(crate) fn get(&self) -> Digest {
        **self.0
    }
}

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Later").finish_non_exhaustive()
    }
}

impl Digest {
    /// The digest of a value.
    pub(crate) fn of(value: &impl Serialize) -> Self {
        // Writing to memory cannot fail, and every key is a string. Everything that is written as
        // JSON is written to memory: each other sink would be compiled with every type anew.
        Self(Sha256::hash(&serde_json::to_vec(value).unwrap_or_default()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

impl FromStr for Digest {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        let bytes: Option<Vec<u8>> =
            pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
        let bytes = bytes.filter(|_| rest.is_empty()).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| {
            NameError::said(said!(
                "`{text}` is no digest: expected 64 hexadecimal digits in small letters",
                "`{text}`は要約値ではありません。64桁の16進数（英小文字）を記載してください。",
            ))
        })
    }
}

written!(Digest, "digest");

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Digest {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Digest".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_that_of_the_json() {
        // `printf '"abc"' | sha256sum`
        let abc = "6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25";
        assert_eq!(Digest::of(&"abc").to_string(), abc);
        assert_eq!(abc.parse(), Ok(Digest::of(&"abc")));
        let upper = abc.to_uppercase();
        for bad in ["", &abc[1..], &abc[2..], &format!("{abc}0"), &upper, &abc.replace('6', "g")] {
            assert!(bad.parse::<Digest>().is_err(), "{bad}");
        }
    }
}
