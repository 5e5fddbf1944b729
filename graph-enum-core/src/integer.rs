//! Decimal integers in text.

use core::fmt::{self, Display, Write};

/// Returns `true` for an optional sign and one or more ASCII digits, however many.
#[must_use]
pub fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Parses a decimal integer: an optional sign and ASCII digits.
///
/// An integer beyond `i128` becomes the nearest `i128`, which is outside every underlying type as well.
///
/// ```
/// use graph_enum_core::parse_integer;
///
/// assert_eq!(parse_integer("+4"), Some(4));
/// assert_eq!(parse_integer("0x4"), None);
/// ```
#[must_use]
pub fn parse_integer(text: &str) -> Option<i128> {
    if !is_integer(text) {
        return None;
    }
    let nearest = if text.starts_with('-') {
        i128::MIN
    } else {
        i128::MAX
    };
    Some(text.parse().unwrap_or(nearest))
}

/// The decimal digits of an integer, without an allocator.
///
/// ```
/// assert_eq!(graph_enum_core::Digits::new(-17).as_str(), "-17");
/// ```
#[derive(Clone, Debug)]
pub struct Digits {
    bytes: [u8; Self::ROOM],
    len: usize,
}

impl Digits {
    /// The largest integers have 39 digits and a sign.
    const ROOM: usize = 40;

    /// Prints an integer of up to 128 bits.
    #[must_use]
    pub fn new(value: impl Display) -> Self {
        let mut digits = Self {
            bytes: [0; Self::ROOM],
            len: 0,
        };
        // Cannot fail: there is room for every integer of 128 bits.
        let _ = write!(digits, "{value}");
        digits
    }

    /// The digits, after a `-` where the integer is negative.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.bytes
            .get(..self.len)
            .and_then(|digits| core::str::from_utf8(digits).ok())
            .unwrap_or_default()
    }
}

impl Write for Digits {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

impl Display for Digits {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::{Digits, parse_integer};

    #[test]
    fn a_sign_and_digits_are_an_integer() {
        assert_eq!(parse_integer("0"), Some(0));
        assert_eq!(parse_integer("-0"), Some(0));
        assert_eq!(parse_integer("007"), Some(7));
        assert_eq!(parse_integer("-128"), Some(-128));
        assert_eq!(parse_integer("+4"), Some(4));
        for text in [
            "", "-", "+", "--1", "+-1", "1 ", " 1", "1_000", "1.0", "1e3", "٣",
        ] {
            assert_eq!(parse_integer(text), None, "{text:?}");
        }
    }

    #[test]
    fn an_integer_beyond_128_bits_is_the_nearest() {
        let digits = "9".repeat(60);
        assert_eq!(parse_integer(&digits), Some(i128::MAX));
        assert_eq!(parse_integer(&std::format!("-{digits}")), Some(i128::MIN));
        assert_eq!(parse_integer(&std::format!("{digits}x")), None);
    }

    #[test]
    fn digits_of_the_largest_integers() {
        for value in [0, 1, -1, i128::MAX, i128::MIN] {
            assert_eq!(Digits::new(value).as_str(), value.to_string());
        }
        assert_eq!(Digits::new(u128::MAX).as_str(), u128::MAX.to_string());
        assert_eq!(Digits::new(42_u8).to_string(), "42");
    }
}
