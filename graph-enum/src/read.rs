//! Text or integer to value: the order in which a value is read, and the paths out of the ordinary.

use core::fmt::{self, Display, Write};
use core::num::{IntErrorKind, ParseIntError};

use crate::error::{ParseError, ParseErrorKind};
use crate::graph_enum::{Failure, GraphEnum, Repr};

/// Text to a value of either kind of enum.
///
/// # Errors
///
/// When the text is no member of a closed enum.
#[inline]
pub fn parse<E: GraphEnum>(text: &str) -> Result<E, ParseError> {
    read(text).map_err(Failure::into_error)
}

/// An integer to a value of either kind of enum.
///
/// # Errors
///
/// When the integer is not declared by a closed enum.
#[inline]
pub fn parse_value<E: GraphEnum>(value: E::Repr) -> Result<E, ParseError> {
    read_value(value).map_err(Failure::into_error)
}

/// A member by name in any case that the enum allows; else, out of line, whatever the text may be.
#[inline]
pub(crate) fn read<E: GraphEnum>(text: &str) -> Result<E, E::__Failure> {
    match E::from_name(text) {
        Some(member) => Ok(member),
        None => read_unusual(text),
    }
}

/// What is no name as it stands: a name among white space, an integer, or an unknown member.
#[cold]
#[inline(never)]
pub(crate) fn read_unusual<E: GraphEnum>(text: &str) -> Result<E, E::__Failure> {
    let trimmed = text.trim_ascii();
    if trimmed.len() < text.len() {
        if let Some(member) = E::from_name(trimmed) {
            return Ok(member);
        }
    }
    let Some(value) = parse_integer(trimmed) else {
        return E::__unknown(text, ParseErrorKind::UnknownName);
    };
    match declared(value) {
        Ok(member) => Ok(member),
        Err(kind) => E::__unknown(text, kind),
    }
}

/// A member by its integer; else the unknown member of that integer's digits.
pub(crate) fn read_integer<E: GraphEnum>(value: i128) -> Result<E, E::__Failure> {
    match declared(value) {
        Ok(member) => Ok(member),
        Err(kind) => E::__unknown(Digits::new(value).as_str(), kind),
    }
}

/// A member by an integer of its own type.
#[inline]
pub(crate) fn read_value<E: GraphEnum>(value: E::Repr) -> Result<E, E::__Failure> {
    match E::from_value(value) {
        Some(member) => Ok(member),
        None => read_integer(i128::from(value.into())),
    }
}

fn declared<E: GraphEnum>(value: i128) -> Result<E, ParseErrorKind> {
    let value = fitting(value).ok_or(ParseErrorKind::OutOfRange)?;
    E::from_value(value).ok_or(ParseErrorKind::UndeclaredValue)
}

/// An integer, if its type holds it.
fn fitting<R: Repr>(value: i128) -> Option<R> {
    i64::try_from(value).ok().and_then(R::from_i64)
}

/// The integer that an unknown member's text stands for, if its type holds it.
pub(crate) fn integer_of<R: Repr>(text: &str) -> Option<R> {
    parse_integer(text.trim_ascii()).and_then(fitting)
}

/// A decimal integer: an optional sign and ASCII digits. One too large for `i128` is the largest, which is no
/// enum's either.
pub(crate) fn parse_integer(text: &str) -> Option<i128> {
    text.parse()
        .or_else(|error: ParseIntError| match error.kind() {
            IntErrorKind::PosOverflow => Ok(i128::MAX),
            IntErrorKind::NegOverflow => Ok(i128::MIN),
            _ => Err(error),
        })
        .ok()
}

/// Digits without an allocator.
pub(crate) struct Digits {
    bytes: [u8; 40],
    len: usize,
}

impl Digits {
    pub(crate) fn new(value: impl Display) -> Self {
        let mut digits = Self {
            bytes: [0; 40],
            len: 0,
        };
        // The largest integers have 39 digits and a sign, so that this cannot fail.
        let _ = write!(digits, "{value}");
        digits
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes
            .get(..self.len)
            .and_then(|digits| core::str::from_utf8(digits).ok())
            .unwrap_or("")
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
