//! Strict reading of what a person typed, by the schema, without a Rust type.

use graph_enum_core::{NO_INDEX, parse_integer};

use crate::error::{ParseError, ParseErrorKind};
use crate::schema::{EnumType, Member};

impl EnumType {
    /// Parses what a person typed: a name or alias, in any ASCII case unless the type is case-sensitive, or a decimal
    /// integer. White space around it is ignored.
    ///
    /// Do not read what a service sends with it: an open type accepts members that the schema does not know.
    ///
    /// # Errors
    ///
    /// If the text is neither the name nor the integer of a declared member. The error suggests the nearest name.
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
        let index = self.index_of_text(text);
        let member = index.map(|index| self.members().get(index));
        let member = member.and_then(|member| member.ok_or(ParseErrorKind::UndeclaredValue));
        member.map_err(|kind| ParseError::new(self, text, kind))
    }

    /// The index of the declared member of a name or an integer. White space around it is ignored.
    pub(crate) fn index_of_text(&self, text: &str) -> Result<usize, ParseErrorKind> {
        let trimmed = text.trim_ascii();
        match self.names().find_by_own_key(trimmed) {
            NO_INDEX => self.index_of_integer(trimmed),
            index => Ok(index),
        }
    }

    /// The index of the declared member of an integer in decimal digits.
    pub(crate) fn index_of_integer(&self, text: &str) -> Result<usize, ParseErrorKind> {
        let value = parse_integer(text).ok_or(ParseErrorKind::UnknownName)?;
        let value = i64::try_from(value).map_err(|_| ParseErrorKind::OutOfRange)?;
        if !self.underlying_type().contains(value) {
            return Err(ParseErrorKind::OutOfRange);
        }
        let index = self.values().index(value);
        index.ok_or(ParseErrorKind::UndeclaredValue)
    }
}
