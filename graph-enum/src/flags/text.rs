//! The written form of a set: a comma list.

use core::fmt::{self, Write};
use core::str::FromStr;

use super::{Flags, FlagsEnum, Rest};
use crate::error::{ParseError, ParseErrorKind};
use crate::read::{Digits, parse_integer};

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
            let Some(index) = E::__find(token) else {
                return Self::of(members).read_rest(left, text);
            };
            members |= E::__FLAGS.bit(index);
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
    const EACH: u64 = 0x0101_0101_0101_0101;
    let mut rest = text;
    while let Some((word, after)) = rest.split_first_chunk() {
        // A zero byte where a comma is; a borrow can only mark bytes that come after the first.
        let commas = u64::from_le_bytes(*word) ^ (EACH * u64::from(b','));
        let marks = commas.wrapping_sub(EACH) & !commas & (EACH << 7);
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
        self.rest.settle();
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
        if let Some(index) = E::__find(token) {
            self.members |= E::__FLAGS.bit(index);
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
    pub(super) fn read_integer(value: i128) -> Result<Self, ParseError> {
        let mut set = Self::empty();
        set.read_unusual(Digits::new(value).as_str(), "")?;
        Ok(set)
    }

    /// The tokens of the written form, one after the other.
    pub(super) fn for_each_token(
        &self,
        mut each: impl FnMut(&str, bool) -> fmt::Result,
    ) -> fmt::Result {
        for row in E::__FLAGS.rows_of(self.members) {
            each(row.name, true)?;
        }
        if self.rest.is_empty() {
            return Ok(());
        }
        for name in self.unknown_names() {
            each(name, false)?;
        }
        match self.rest.bits() {
            0 => Ok(()),
            bits => each(Digits::new(bits.into()).as_str(), true),
        }
    }

    /// The text where it is one word: that of the empty set, or of a single member.
    pub(super) fn one_word(&self) -> Option<&'static str> {
        if !self.rest.is_empty() {
            return None;
        }
        match self.members {
            0 => Some(E::__FLAGS.zero().unwrap_or("0")),
            members if members.is_power_of_two() => {
                E::__FLAGS.rows_of(members).map(|row| row.name).next()
            }
            _ => None,
        }
    }

    /// Writes at once what fits the buffer: each call of `write_str` has a price, and the first one
    /// tells a `String` how much room to make.
    fn write_list(&self, to: &mut impl Write) -> fmt::Result {
        let mut list = Buffered {
            bytes: [0; BUFFER],
            len: 0,
            to,
        };
        let mut is_first = true;
        self.for_each_token(|token, _| {
            if !is_first {
                list.write_str(",")?;
            }
            is_first = false;
            list.write_str(token)
        })?;
        list.flush()
    }
}

const BUFFER: usize = 128;

struct Buffered<'a, W> {
    bytes: [u8; BUFFER],
    len: usize,
    to: &'a mut W,
}

impl<W: Write> Buffered<'_, W> {
    fn flush(&mut self) -> fmt::Result {
        let text = self.bytes.get(..self.len).unwrap_or_default();
        self.len = 0;
        // It holds whole texts.
        self.to
            .write_str(core::str::from_utf8(text).map_err(|_| fmt::Error)?)
    }

    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.len() > BUFFER - self.len {
            self.flush()?;
            if text.len() > BUFFER {
                return self.to.write_str(text);
            }
        }
        let end = self.len + text.len();
        if let Some(room) = self.bytes.get_mut(self.len..end) {
            room.copy_from_slice(text.as_bytes());
            self.len = end;
        }
        Ok(())
    }
}

/// The comma list; see [`Flags`].
impl<E: FlagsEnum> fmt::Display for Flags<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(word) = self.one_word() {
            return formatter.pad(word);
        }
        let Some(width) = formatter.width() else {
            return self.write_list(formatter);
        };
        let mut length = Length(0);
        self.write_list(&mut length)?;
        let room = width.saturating_sub(length.0);
        let before = match formatter.align() {
            None | Some(fmt::Alignment::Left) => 0,
            Some(fmt::Alignment::Center) => room / 2,
            Some(fmt::Alignment::Right) => room,
        };
        let fill = formatter.fill();
        (0..before).try_for_each(|_| formatter.write_char(fill))?;
        self.write_list(formatter)?;
        (before..room).try_for_each(|_| formatter.write_char(fill))
    }
}

/// Counts the characters of what is written.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}

/// `windowsArchitecture(x86 | x64)`; unknown names are in quotes.
impl<E: FlagsEnum> fmt::Debug for Flags<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}(", E::TYPE.name())?;
        let mut separator = "";
        self.for_each_token(|token, is_plain| {
            formatter.write_str(separator)?;
            separator = " | ";
            if is_plain {
                formatter.write_str(token)
            } else {
                write!(formatter, "{token:?}")
            }
        })?;
        if self.is_empty() {
            formatter.write_str(E::__FLAGS.zero().unwrap_or("0"))?;
        }
        formatter.write_char(')')
    }
}
