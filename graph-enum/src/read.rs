//! Text or integer to value: the order in which a value is read, and the paths out of the ordinary.

use graph_enum_core::{Digits, parse_integer};

use crate::error::{ParseError, ParseErrorKind};
use crate::graph_enum::{Failure, GraphEnum};
use crate::repr::fitting;
use crate::schema::{EnumType, Member};
use crate::unknown_hook;

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
        None => read_slow(text),
    }
}

/// What is no name as it stands: a name among white space, an integer, or an unknown member.
#[cold]
#[inline(never)]
pub(crate) fn read_slow<E: GraphEnum>(text: &str) -> Result<E, E::__Failure> {
    let trimmed = text.trim_ascii();
    if trimmed.len() < text.len() {
        if let Some(member) = E::from_name(trimmed) {
            return Ok(member);
        }
    }
    let Some(value) = parse_integer(trimmed) else {
        return unknown(text, ParseErrorKind::UnknownName);
    };
    match declared(value) {
        Ok(member) => Ok(member),
        Err(kind) => unknown(text, kind),
    }
}

/// A member by its integer; else the unknown member of that integer's digits.
pub(crate) fn read_integer<E: GraphEnum>(value: i128) -> Result<E, E::__Failure> {
    match declared(value) {
        Ok(member) => Ok(member),
        Err(kind) => unknown(Digits::new(value).as_str(), kind),
    }
}

fn unknown<E: GraphEnum>(text: &str, kind: ParseErrorKind) -> Result<E, E::__Failure> {
    if E::TYPE.is_open() {
        unknown_hook::call(E::TYPE, text);
    }
    E::__unknown(text, kind)
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

impl EnumType {
    /// Parses what a person typed: a name or alias, in any ASCII case unless the type is case-sensitive, or a decimal
    /// integer, with white space around it or not.
    ///
    /// Values that a service sends are another matter: an open type accepts members that the schema does not know.
    ///
    /// # Errors
    ///
    /// If the text names no declared member, and is not the integer of one. The error suggests the nearest name.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenState;
    ///
    /// let state = VppTokenState::TYPE;
    /// assert_eq!(state.parse_known(" Valid ").map(|member| member.name()), Ok("valid"));
    /// assert_eq!(state.parse_known("2").map(|member| member.name()), Ok("expired"));
    ///
    /// let error = state.parse_known("vaild").unwrap_err();
    /// assert!(error.to_string().ends_with(r#"; did you mean "valid"?"#));
    /// ```
    pub fn parse_known(&'static self, text: &str) -> Result<&'static Member, ParseError> {
        let trimmed = text.trim_ascii();
        if let Some(member) = self.member(trimmed) {
            return Ok(member);
        }
        let Some(value) = parse_integer(trimmed) else {
            return Err(ParseError::new(self, text, ParseErrorKind::UnknownName));
        };
        let value = i64::try_from(value)
            .ok()
            .filter(|value| self.underlying_type().contains(*value))
            .ok_or_else(|| ParseError::new(self, text, ParseErrorKind::OutOfRange))?;
        let index = self.values().index(value);
        let member = index.and_then(|index| self.members().get(index));
        member.ok_or_else(|| ParseError::new(self, text, ParseErrorKind::UndeclaredValue))
    }
}
