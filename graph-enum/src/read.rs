//! Text or integer to value: the order in which a value is read.

#[cfg(feature = "alloc")]
use alloc::string::String;

use graph_enum_core::Digits;

use crate::error::{ParseError, ParseErrorKind};
use crate::graph_enum::GraphEnum;
use crate::repr::fitting;
use crate::unknown_hook;

/// Text to a value of either kind of enum.
///
/// # Errors
///
/// If the enum is closed and the text is not a member.
#[inline]
pub fn parse<E: GraphEnum>(text: &str) -> Result<E, ParseError> {
    match E::from_name(text) {
        Some(member) => Ok(member),
        None => parse_slow(text),
    }
}

/// An integer to a value of a closed enum.
///
/// # Errors
///
/// If the integer is not declared.
#[inline]
pub fn parse_value<E: GraphEnum>(value: E::Repr) -> Result<E, ParseError> {
    match E::from_value(value) {
        Some(member) => Ok(member),
        None => parse_integer_value(i128::from(value.into())),
    }
}

/// Text to a value of an open enum.
#[inline]
#[must_use]
pub fn from_text<E: GraphEnum>(text: &str, unknown: fn(&str) -> E) -> E {
    match E::from_name(text) {
        Some(member) => member,
        None => known_or_unknown(text).unwrap_or_else(|| unknown(text)),
    }
}

/// An owned text to a value of an open enum.
#[cfg(feature = "alloc")]
#[inline]
#[must_use]
#[expect(
    clippy::needless_pass_by_value,
    reason = "it is the body of `From<String>`, which drops the text"
)]
pub fn from_string<E: for<'a> From<&'a str>>(text: String) -> E {
    E::from(text.as_str())
}

/// An integer to a value of an open enum.
#[inline]
#[must_use]
pub fn from_value<E: GraphEnum + for<'a> From<&'a str>>(value: E::Repr) -> E {
    match E::from_value(value) {
        Some(member) => member,
        None => E::from(Digits::new(value).as_str()),
    }
}

#[cold]
#[inline(never)]
fn known_or_unknown<E: GraphEnum>(text: &str) -> Option<E> {
    let known = known_slow(text);
    if known.is_err() {
        unknown_hook::call(E::TYPE, text);
    }
    known.ok()
}

/// Text that is not a name as it is: a name with white space around it, an integer, or unknown.
///
/// # Errors
///
/// If the enum is closed and the text is not a member.
#[cold]
#[inline(never)]
pub(crate) fn parse_slow<E: GraphEnum>(text: &str) -> Result<E, ParseError> {
    known_slow(text).or_else(|kind| unknown(text, kind))
}

/// The member of an integer, or the unknown member of its digits.
///
/// # Errors
///
/// If the enum is closed and the integer is not declared.
pub(crate) fn parse_integer_value<E: GraphEnum>(value: i128) -> Result<E, ParseError> {
    declared(value).or_else(|kind| unknown(Digits::new(value).as_str(), kind))
}

fn known_slow<E: GraphEnum>(text: &str) -> Result<E, ParseErrorKind> {
    let trimmed = text.trim_ascii();
    if trimmed.len() < text.len() {
        if let Some(member) = E::from_name(trimmed) {
            return Ok(member);
        }
    }
    let index = E::TYPE.index_of_integer(trimmed)?;
    (E::__CONSTRUCTORS.from_index)(index as u64).ok_or(ParseErrorKind::UndeclaredValue)
}

fn declared<E: GraphEnum>(value: i128) -> Result<E, ParseErrorKind> {
    let value = fitting(value).ok_or(ParseErrorKind::OutOfRange)?;
    E::from_value(value).ok_or(ParseErrorKind::UndeclaredValue)
}

fn unknown<E: GraphEnum>(text: &str, kind: ParseErrorKind) -> Result<E, ParseError> {
    let Some(unknown) = E::__CONSTRUCTORS.unknown else {
        return Err(ParseError::new(E::TYPE, text, kind));
    };
    unknown_hook::call(E::TYPE, text);
    Ok(unknown(text))
}
