//! [`ODataLiteral`]: a value in a `$filter`, and which text it may contain.

use core::fmt::{self, Write};

use graph_enum_core::is_integer;

use super::error::{RequestError, RequestErrorKind};
use crate::excerpt::Named;
use crate::schema::EnumType;

/// A value in a `$filter`: `microsoft.graph.vppTokenState'valid'`.
///
/// Returned by [`GraphEnum::odata_literal`](crate::GraphEnum::odata_literal) and
/// [`Flags::odata_literal`](crate::Flags::odata_literal), and printed with `{}`. It contains only names, integers, commas
/// and its own two quotes, so that it never ends early and rewrites the query. An integer has no `+`, which a URL reads
/// as a blank. Percent-encoding belongs to the URL layer.
///
/// The form is the rule `enum` of
/// [OData's grammar](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).
#[derive(Clone, Copy, Debug)]
pub struct ODataLiteral<T> {
    enum_type: Named,
    value: T,
    is_qualified: bool,
}

impl<T> ODataLiteral<T> {
    pub(crate) fn new(enum_type: &'static EnumType, value: T) -> Self {
        Self {
            enum_type: Named(enum_type),
            value,
            is_qualified: true,
        }
    }

    /// The same without the type's name: `'valid'`.
    ///
    /// Most of Graph accepts this form, and older services accept no other.
    ///
    /// ```
    /// use graph_enum::{GraphEnum, beta::VppTokenState};
    ///
    /// let literal = VppTokenState::Valid.odata_literal().unwrap().unqualified();
    /// assert_eq!(format!("state eq {literal}"), "state eq 'valid'");
    /// ```
    #[must_use]
    pub fn unqualified(self) -> Self {
        Self {
            is_qualified: false,
            ..self
        }
    }
}

impl<T: fmt::Display> fmt::Display for ODataLiteral<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_qualified {
            formatter.write_str(self.enum_type.0.qualified_name())?;
        }
        formatter.write_char('\'')?;
        write!(Unsigned(formatter), "{}", self.value)?;
        formatter.write_char('\'')
    }
}

/// Writes lists of tokens, `+42` as `42`. A token is never split between two calls.
struct Unsigned<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl Write for Unsigned<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for (nth, token) in text.split(',').enumerate() {
            self.0.write_str(if nth > 0 { "," } else { "" })?;
            let digits = token.strip_prefix('+').filter(|_| is_integer(token));
            self.0.write_str(digits.unwrap_or(token))?;
        }
        Ok(())
    }
}

/// Checks an unknown member's text for a literal.
///
/// # Errors
///
/// When it is not a comma list of identifiers and integers.
pub(crate) fn check_literal(enum_type: &'static EnumType, text: &str) -> Result<(), RequestError> {
    match text.split(',').find(|token| !is_literal(token)) {
        Some(token) => Err(RequestError::new(
            enum_type,
            token,
            RequestErrorKind::NotLiteral,
        )),
        None => Ok(()),
    }
}

/// Returns `true` for an identifier or an integer.
///
/// OData allows letters beyond ASCII in identifiers. No member of Graph has one, and some of them become a quote where a
/// service converts text to an older code page.
fn is_literal(token: &str) -> bool {
    const LONGEST_IDENTIFIER: usize = 128;
    const MOST_DIGITS: usize = 19;
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let digits = token.strip_prefix(['-', '+']).unwrap_or(token);
    let is_number = digits.len() <= MOST_DIGITS && is_integer(token);
    let is_identifier = matches!(token.len(), 1..=LONGEST_IDENTIFIER)
        && !token.starts_with(|first: char| first.is_ascii_digit())
        && token.bytes().all(is_word);
    is_number || is_identifier
}

#[cfg(test)]
mod tests {
    use super::is_literal;

    #[test]
    fn identifiers_and_integers_are_literals() {
        for token in [
            "none",
            "_x",
            "id_token",
            "x509",
            "0",
            "-1",
            "+4",
            "9223372036854775807",
        ] {
            assert!(is_literal(token), "{token:?}");
        }
    }

    #[test]
    fn nothing_else_is_a_literal() {
        let long = "a".repeat(129);
        let tokens = [
            "",
            "-",
            "+",
            "3x",
            "1.5",
            "--1",
            "a b",
            " a",
            "a'",
            "''",
            "a\"",
            "a;b",
            "a%27",
            "\u{2bc}",
            "\u{ff07}",
            "é",
            "a\n",
            "12345678901234567890",
            &long,
        ];
        for token in tokens {
            assert!(!is_literal(token), "{token:?}");
        }
    }
}
