//! Text to set: splits a comma list, and reads each token.

#[cfg(feature = "alloc")]
use alloc::string::String;
use core::str::FromStr;

#[cfg(feature = "serde")]
use graph_enum_core::Digits;
use graph_enum_core::{in_each, parse_integer};

use super::{Flags, FlagsEnum, UnknownTokens};
use crate::error::{ParseError, ParseErrorKind};
use crate::graph_enum::index_of_name;
use crate::unknown_hook;

impl<E: FlagsEnum> FromStr for Flags<E> {
    type Err = ParseError;

    /// Reads a comma list; see [`Flags`]. An open set reads any text.
    ///
    /// # Errors
    ///
    /// When a token is empty or unknown, and the enum is closed.
    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (mut members, mut left) = (0, text);
        loop {
            let (token, after) = split_token(left);
            let Some(bit) = E::__FLAGS.bit(index_of_name::<E>(token)) else {
                return Self::of(members).read_slow(left, text);
            };
            members |= bit;
            match after {
                Some(after) => left = after,
                None => return Ok(Self::of(members)),
            }
        }
    }
}

impl<E: FlagsEnum> TryFrom<&str> for Flags<E> {
    type Error = ParseError;

    /// Reads a comma list, as `FromStr`.
    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

#[cfg(feature = "alloc")]
impl<E: FlagsEnum> TryFrom<String> for Flags<E> {
    type Error = ParseError;

    /// Reads a comma list, as `FromStr`.
    fn try_from(text: String) -> Result<Self, ParseError> {
        text.parse()
    }
}

/// The text before the first comma, and the text after it.
#[inline]
fn split_token(text: &str) -> (&str, Option<&str>) {
    match find_comma(text.as_bytes()) {
        Some(comma) => (text.get(..comma).unwrap_or_default(), text.get(comma + 1..)),
        None => (text, None),
    }
}

/// Eight bytes at a time: names are long, and there is no `memchr` in `core`.
#[inline]
fn find_comma(text: &[u8]) -> Option<usize> {
    let mut rest = text;
    while let Some((word, after)) = rest.split_first_chunk() {
        // A zero byte where a comma is; a borrow can only mark bytes that come after the first.
        let commas = u64::from_le_bytes(*word) ^ in_each(b',');
        let marks = commas.wrapping_sub(in_each(1)) & !commas & in_each(0x80);
        if marks != 0 {
            return Some(text.len() - rest.len() + marks.trailing_zeros() as usize / 8);
        }
        rest = after;
    }
    let comma = rest.iter().position(|byte| *byte == b',')?;
    Some(text.len() - rest.len() + comma)
}

/// The members of a trimmed token, and the bits of its integer that no member has; or why the token is unknown.
fn read_token<E: FlagsEnum>(token: &str) -> Result<(u64, u64), ParseErrorKind> {
    if let Some(members) = E::__FLAGS.bit(index_of_name::<E>(token)) {
        return Ok((members, 0));
    }
    if token.is_empty() {
        return Err(ParseErrorKind::EmptyToken);
    }
    let integer = parse_integer(token).ok_or(ParseErrorKind::UnknownName)?;
    let range = E::TYPE.underlying_type().range();
    let fitting = i64::try_from(integer).ok();
    let fitting = fitting.filter(|integer| range.contains(integer));
    let integer = fitting.ok_or(ParseErrorKind::OutOfRange)?;
    let bits = u64::try_from(integer).map_err(|_| ParseErrorKind::Negative)?;
    Ok(E::__FLAGS.split(bits))
}

/// The members of a token that is known as a whole; or why a part of it is unknown.
fn all_known(read: Result<(u64, u64), ParseErrorKind>) -> Result<u64, ParseErrorKind> {
    match read? {
        (members, 0) => Ok(members),
        _ => Err(ParseErrorKind::UndeclaredBits),
    }
}

impl<E: FlagsEnum> Flags<E> {
    /// Reads a comma list that a person typed: as `FromStr`, but an open enum refuses an unknown token, too.
    ///
    /// # Errors
    ///
    /// When a token is empty or unknown.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::PasskeyTypes;
    /// # use graph_enum::Flags;
    /// let error = Flags::<PasskeyTypes>::parse_known("deviceBound,sinced").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     r#"unknown member "sinced" of microsoft.graph.passkeyTypes; did you mean "synced"?"#
    /// );
    /// ```
    pub fn parse_known(text: &str) -> Result<Self, ParseError> {
        let mut members = 0;
        for token in text.split(',').map(str::trim_ascii) {
            let known = all_known(read_token::<E>(token));
            members |= known.map_err(|kind| error::<E>(kind, token, text))?;
        }
        Ok(Self::of(members))
    }

    /// Reads a list, from the first token that is not exactly a name.
    #[cold]
    #[inline(never)]
    fn read_slow(mut self, left: &str, text: &str) -> Result<Self, ParseError> {
        for token in left.split(',') {
            self.read_token(token.trim_ascii(), text)?;
        }
        self.drop_known_bits();
        Ok(self)
    }

    fn read_token(&mut self, token: &str, text: &str) -> Result<(), ParseError> {
        let read = read_token::<E>(token);
        if let Err(kind) = all_known(read) {
            if !E::__UnknownTokens::IS_OPEN {
                return Err(error::<E>(kind, token, text));
            }
            unknown_hook::call(E::TYPE, token);
        }
        self.insert_token(read, token);
        Ok(())
    }

    fn insert_token(&mut self, read: Result<(u64, u64), ParseErrorKind>, token: &str) {
        let Ok((members, left)) = read else {
            // A negative integer, or one outside the underlying type, does not fit the bits.
            return self.insert_name(token);
        };
        self.members |= members;
        if left != 0 {
            self.insert_bits(left);
        }
    }

    /// Adds the tokens of an unknown member's text.
    pub(super) fn insert_list(&mut self, text: &str) {
        for token in text.split(',').map(str::trim_ascii) {
            self.insert_token(read_token::<E>(token), token);
        }
        self.drop_known_bits();
    }

    /// The set of an integer of any size.
    ///
    /// # Errors
    ///
    /// When the enum is closed and has no members for it.
    #[cfg(feature = "serde")]
    pub(crate) fn read_integer(value: i128) -> Result<Self, ParseError> {
        let mut set = Self::empty();
        set.read_token(Digits::new(value).as_str(), "")?;
        Ok(set)
    }
}

/// The error of a token. For an empty token it shows the whole list.
#[cold]
fn error<E: FlagsEnum>(kind: ParseErrorKind, token: &str, text: &str) -> ParseError {
    let shown = match kind {
        ParseErrorKind::EmptyToken => text,
        _ => token,
    };
    ParseError::new(E::TYPE, shown, kind)
}

#[cfg(test)]
mod tests {
    use super::{find_comma, split_token};

    #[test]
    fn the_first_comma_is_found_among_any_bytes() {
        // Beside letters: bytes of which a bit or a borrow could look like a comma.
        for filler in [b'x', b'-', b'+', 0, 1, 0x2d, 0x7f, 0x80, 0xac, 0xad, 0xff] {
            for len in 0..=20 {
                let mut text = [filler; 20];
                assert_eq!(find_comma(&text[..len]), None, "{filler} {len}");
                for comma in (0..len).rev() {
                    // All from here on are commas.
                    text[comma] = b',';
                    assert_eq!(find_comma(&text[..len]), Some(comma), "{filler} {len}");
                }
            }
        }
    }

    #[test]
    fn a_token_ends_before_its_comma() {
        assert_eq!(split_token("x64"), ("x64", None));
        assert_eq!(split_token("x64é"), ("x64é", None));
        assert_eq!(split_token("x64é,arm,é"), ("x64é", Some("arm,é")));
        assert_eq!(split_token(",x64"), ("", Some("x64")));
        assert_eq!(split_token("neutral,"), ("neutral", Some("")));
    }
}
