//! [`ParseError`]: the error of reading text and integers.

use core::{fmt, iter};

use graph_enum_core::nearest;

use crate::excerpt::{Excerpt, Named};
use crate::schema::EnumType;

/// The error of reading: a text or an integer that is not a value of the enumeration.
///
/// Reading a closed enum returns it, and so does `parse_known` of any enum. It needs no allocator, and looks for the nearest
/// name only when it is printed.
///
/// ```
/// use graph_enum::{GraphEnum, ParseErrorKind};
///
/// #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
/// enum RunState {
///     Pending,
///     Running,
///     Done,
/// }
///
/// let error = "runing".parse::<RunState>().unwrap_err();
/// assert_eq!(error.kind(), ParseErrorKind::UnknownName);
/// assert_eq!(
///     error.to_string(),
///     r#"unknown member "runing" of microsoft.graph.runState; did you mean "running"?"#
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    enum_type: Named,
    text: Excerpt,
    kind: ParseErrorKind,
}

/// The reason of a [`ParseError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// The text is not the name of a member.
    UnknownName,
    /// The text is an integer that no member has.
    UndeclaredValue,
    /// The text is an integer outside the underlying type.
    OutOfRange,
    /// A token of a set is empty, or the whole text.
    EmptyToken,
    /// A token of a set is an integer with bits that no member has.
    UndeclaredBits,
    /// A token of a set is a negative integer.
    Negative,
}

impl ParseError {
    #[cold]
    pub(crate) fn new(enum_type: &'static EnumType, text: &str, kind: ParseErrorKind) -> Self {
        Self {
            enum_type: Named(enum_type),
            text: Excerpt::new(text),
            kind,
        }
    }

    /// The enumeration type.
    #[must_use]
    pub fn enum_type(&self) -> &'static EnumType {
        self.enum_type.0
    }

    /// The text, cut to its first 80 bytes. For a set, the token at fault, or the whole text if a token is empty.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// The reason.
    #[must_use]
    pub fn kind(&self) -> ParseErrorKind {
        self.kind
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.enum_type.0.qualified_name();
        let text = &self.text;
        match self.kind {
            ParseErrorKind::UnknownName => {
                write!(formatter, "unknown member {text} of {name}; ")?;
                self.suggest(formatter)
            }
            ParseErrorKind::UndeclaredValue => {
                write!(formatter, "no member of {name} has the value {text}; ")?;
                self.list_members(formatter)
            }
            ParseErrorKind::OutOfRange => {
                let underlying = self.enum_type.0.underlying_type();
                let (first, last) = underlying.range().into_inner();
                write!(
                    formatter,
                    "value {text} of {name} is outside {underlying} ({first} to {last})"
                )
            }
            ParseErrorKind::EmptyToken => self.name_empty_token(formatter),
            ParseErrorKind::UndeclaredBits => {
                write!(
                    formatter,
                    "value {text} of {name} has bits that no member has; "
                )?;
                self.list_members(formatter)
            }
            ParseErrorKind::Negative => {
                write!(
                    formatter,
                    "value {text} of {name} is negative; members are bits; "
                )?;
                self.list_members(formatter)
            }
        }
    }
}

impl ParseError {
    fn name_empty_token(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.enum_type.0.qualified_name();
        if self.text().trim_ascii().is_empty() {
            let mut members = self.enum_type.0.members().iter();
            let zero = members.find(|member| member.value() == 0);
            let empty = zero.map_or("0", |member| member.name());
            return write!(
                formatter,
                "empty text for {name}; the empty set is {empty:?}"
            );
        }
        // The last token of a cut text is incomplete.
        let whole = match self.text().rsplit_once(',') {
            Some((whole, _)) if self.text.is_cut => whole,
            _ => self.text(),
        };
        let mut tokens = whole.split(',').map(str::trim_ascii);
        match tokens.position(str::is_empty) {
            Some(nth) => write!(formatter, "token {} of ", nth + 1)?,
            None => formatter.write_str("a token of ")?,
        }
        let text = &self.text;
        write!(
            formatter,
            "{text} for {name} is empty; write one comma between two members"
        )
    }

    fn suggest(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.enum_type.0.members().iter();
        let names = members
            .flat_map(|member| iter::once(member.name()).chain(member.aliases().iter().copied()));
        match nearest(self.text(), names) {
            Some(name) if !self.text.is_cut => write!(formatter, "did you mean {name:?}?"),
            _ => self.list_members(formatter),
        }
    }

    fn list_members(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LISTED: usize = 5;
        let members = self.enum_type.0.members();
        if members.is_empty() {
            return formatter.write_str("the type declares no members");
        }
        formatter.write_str("expected ")?;
        for (nth, member) in members.iter().take(LISTED).enumerate() {
            if nth > 0 {
                formatter.write_str(if nth + 1 == members.len() {
                    " or "
                } else {
                    ", "
                })?;
            }
            write!(formatter, "{:?}", member.name())?;
            if self.kind != ParseErrorKind::UnknownName {
                write!(formatter, " ({})", member.value())?;
            }
        }
        match members.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => write!(formatter, " or one of {more} more"),
        }
    }
}

impl core::error::Error for ParseError {}
