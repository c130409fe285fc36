//! A share of cases, as an exact fraction.

use core::fmt;

use serde::Serialize;

use crate::engine::Weight;

/// 割合: an exact share of all cases, as a fraction in its lowest terms. Each question of the scope counts
/// the same, and of each every state that there can be.
///
/// `Display` prints the fraction and, of one that is neither nothing nor all, percents: `1/8 (12.5%)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Share {
    #[serde(serialize_with = "as_text")]
    of: u128,
    #[serde(serialize_with = "as_text")]
    out_of: u128,
}

fn as_text<S: serde::Serializer>(number: &u128, serializer: S) -> Result<S::Ok, S::Error> {
    // No number of JSON is as long.
    serializer.collect_str(number)
}

const fn divisor(mut one: u128, mut other: u128) -> u128 {
    let twos = (one | other).trailing_zeros();
    if one == 0 || other == 0 {
        return one | other;
    }
    one >>= one.trailing_zeros();
    while other != 0 {
        other >>= other.trailing_zeros();
        if one > other {
            (one, other) = (other, one);
        }
        other -= one;
    }
    one << twos
}

impl Share {
    fn new(of: u128, out_of: u128) -> Option<Self> {
        let divisor = divisor(of, out_of);
        Some(Self { of: of.checked_div(divisor)?, out_of: out_of.checked_div(divisor)? })
    }

    /// The numerator.
    #[must_use]
    pub const fn of(self) -> u128 {
        self.of
    }

    /// The denominator.
    #[must_use]
    pub const fn out_of(self) -> u128 {
        self.out_of
    }

    /// Whether it is none of the cases.
    #[must_use]
    pub const fn is_nothing(self) -> bool {
        self.of == 0
    }

    /// The share of a weight in all that is possible.
    pub(super) fn within(weight: Weight, possible: Weight) -> Option<Self> {
        let common = divisor(weight.count, possible.count);
        let (of, out_of) = (weight.count.checked_div(common)?, possible.count.checked_div(common)?);
        let of = of.checked_mul(u128::from(possible.groups))?;
        let out_of = out_of.checked_mul(u128::from(weight.groups))?;
        let shifted = |number: u128, by: u32| {
            (number == 0 || by <= number.leading_zeros()).then(|| number.checked_shl(by))?
        };
        if weight.twos >= possible.twos {
            Self::new(of, shifted(out_of, weight.twos - possible.twos)?)
        } else {
            Self::new(shifted(of, possible.twos - weight.twos)?, out_of)
        }
    }

    pub(super) fn and(self, other: Self) -> Option<Self> {
        let common = divisor(self.out_of, other.out_of);
        let (one, two) = (other.out_of.checked_div(common)?, self.out_of.checked_div(common)?);
        let of = self.of.checked_mul(one)?.checked_add(other.of.checked_mul(two)?)?;
        Self::new(of, self.out_of.checked_mul(one)?)
    }

    /// So many times it.
    pub(super) fn times(self, number: usize, out_of: usize) -> Option<Self> {
        let ratio = Self::new(number as u128, out_of as u128)?;
        let (one, two) = (divisor(self.of, ratio.out_of), divisor(ratio.of, self.out_of));
        let of = self.of.checked_div(one)?.checked_mul(ratio.of.checked_div(two)?)?;
        let out_of = self.out_of.checked_div(two)?.checked_mul(ratio.out_of.checked_div(one)?)?;
        Self::new(of, out_of)
    }

    /// In hundredths of a percent, rounded down; good enough to print.
    fn hundredths(self) -> u128 {
        // What is lost of a long fraction is less than one part in 2^64.
        let spare = 64_u32.saturating_sub(self.out_of.leading_zeros());
        let (of, out_of) = (self.of >> spare, self.out_of >> spare);
        (of * 10_000).checked_div(out_of).unwrap_or(0)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { of, out_of } = self;
        if *of == 0 || of == out_of {
            return write!(f, "{}%", if *of == 0 { 0 } else { 100 });
        }
        // A long fraction is told by its percents alone.
        if *out_of < 1_000_000 {
            write!(f, "{of}/{out_of} (")?;
        }
        match self.hundredths() {
            0 => write!(f, "<0.01%")?,
            hundredths => write!(f, "{}.{:02}%", hundredths / 100, hundredths % 100)?,
        }
        if *out_of < 1_000_000 { f.write_str(")") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_exact() {
        let share = |of, out_of| Share::new(of, out_of).unwrap();
        assert_eq!(share(6, 16), share(3, 8));
        assert_eq!(share(1, 6).and(share(1, 10)), Some(share(4, 15)));
        assert_eq!(share(3, 8).times(4, 9), Some(share(1, 6)));
        assert_eq!(share(1, 1 << 100).and(share(1, 1 << 101)), Some(share(3, 1 << 101)));
        assert_eq!(share(1, u128::MAX).and(share(1, u128::MAX - 1)), None);
        let table = [
            (share(0, 7), "0%"),
            (share(7, 7), "100%"),
            (share(1, 8), "1/8 (12.50%)"),
            (share(1, 3 << 90), "<0.01%"),
            (share(1 << 89, 3 << 90), "1/6 (16.66%)"),
            (share((1 << 89) + 1, 3 << 90), "16.66%"),
        ];
        for (share, expected) in table {
            assert_eq!(share.to_string(), expected);
        }
    }
}
