//! Text to set: splits a comma list, and reads each token.

use core::str::FromStr;

use super::{Flags, FlagsEnum};
use crate::derived::index_of_name;
use crate::error::{ParseError, ParseErrorKind};
use crate::words::in_each;

#[cfg(feature = "serde")]
use graph_enum_core::{Digits, parse_integer};

impl<E: FlagsEnum> FromStr for Flags<E> {
    type Err = ParseError;

    /// Reads a comma list; see [`Flags`].
    ///
    /// # Errors
    ///
    /// When a token is empty, or is no member of a closed enum.
    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (mut members, mut left) = (0, text);
        loop {
            let (token, after) = split_token(left);
            let Some(bit) = E::__FLAGS.bit(index_of_name::<E>(token)) else {
                return Self::of(members).read_rest(left, text);
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

    /// As [`FromStr`] does.
    fn try_from(text: &str) -> Result<Self, ParseError> {
        text.parse()
    }
}

/// The text before the first comma, and what follows it.
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

/// A token as [`Flags`] takes it.
pub(super) enum Token {
    Taken,
    Empty,
    Refused(ParseErrorKind),
}

impl<E: FlagsEnum> Flags<E> {
    /// A list from the first token on that is no name as it stands.
    #[cold]
    #[inline(never)]
    fn read_rest(mut self, rest: &str, text: &str) -> Result<Self, ParseError> {
        for token in rest.split(',') {
            self.read_unusual(token, text)?;
        }
        self.settle();
        Ok(self)
    }

    fn read_unusual(&mut self, token: &str, text: &str) -> Result<(), ParseError> {
        let token = token.trim_ascii();
        match self.insert_token(token) {
            Token::Taken => Ok(()),
            Token::Empty => Err(ParseError::new(E::TYPE, text, ParseErrorKind::EmptyToken)),
            Token::Refused(kind) => Err(ParseError::new(E::TYPE, token, kind)),
        }
    }

    /// Takes a trimmed token. Its name may be in the set twice, until `settle` is called.
    pub(super) fn insert_token(&mut self, token: &str) -> Token {
        if token.is_empty() {
            return Token::Empty;
        }
        if let Some(bit) = E::__FLAGS.bit(index_of_name::<E>(token)) {
            self.members |= bit;
            return Token::Taken;
        }
        let (is_taken, kind) = match parse_integer(token) {
            Some(value) => self.insert_integer(value, token),
            None => (self.push_name(token), ParseErrorKind::UnknownName),
        };
        if is_taken {
            Token::Taken
        } else {
            Token::Refused(kind)
        }
    }

    /// An integer outside the underlying type is kept as a name: it would not fit the bits.
    fn insert_integer(&mut self, value: i128, token: &str) -> (bool, ParseErrorKind) {
        let range = E::TYPE.underlying_type().range();
        match i64::try_from(value)
            .ok()
            .filter(|value| range.contains(value))
        {
            None => (self.push_name(token), ParseErrorKind::OutOfRange),
            Some(value) => match u64::try_from(value) {
                Ok(bits) => (self.insert_bits(bits), ParseErrorKind::UndeclaredBits),
                Err(_) => (self.push_name(token), ParseErrorKind::UndeclaredBits),
            },
        }
    }

    /// The set of an integer, whatever its size.
    ///
    /// # Errors
    ///
    /// When it is not the sum of members of a closed enum.
    #[cfg(feature = "serde")]
    pub(crate) fn read_integer(value: i128) -> Result<Self, ParseError> {
        let mut set = Self::empty();
        set.read_unusual(Digits::new(value).as_str(), "")?;
        Ok(set)
    }
}
