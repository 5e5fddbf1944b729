//! [`ParseError`]: why a text or an integer is no value of an enumeration.

use core::{fmt, iter};

use graph_enum_core::nearest;

use crate::schema::EnumType;
use crate::subject::{BoundedText, Named};

/// A text or integer that is no value of an enumeration.
///
/// You meet it when reading into a *closed* enum, or when asking an unknown member for an integer.
/// It carries what it needs and prints only when asked, without an allocator.
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
    text: BoundedText,
    kind: ParseErrorKind,
}

/// What is wrong with the text of a [`ParseError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// It names no member.
    UnknownName,
    /// It is an integer that no member has.
    UndeclaredValue,
    /// It is an integer that the underlying type cannot hold.
    OutOfRange,
    /// It was asked for its integer, and is an unknown name.
    NoValue,
    /// It has nothing before a comma, after one, or at all, where a set was read.
    EmptyToken,
    /// It is an integer with bits that no member has, where a set was read.
    UndeclaredBits,
    /// It is a negative integer, where a set was read.
    Negative,
}

impl ParseError {
    #[cold]
    pub(crate) fn new(enum_type: &'static EnumType, text: &str, kind: ParseErrorKind) -> Self {
        Self {
            enum_type: Named(enum_type),
            text: BoundedText::new(text),
            kind,
        }
    }

    /// The enumeration that was read.
    #[must_use]
    pub fn enum_type(&self) -> &'static EnumType {
        self.enum_type.0
    }

    /// The text that was read, cut to its first 80 bytes; of a set, the token at fault, or all of it where a token
    /// is empty.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// What is wrong with it.
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
            ParseErrorKind::NoValue => {
                write!(formatter, "unknown member {text} of {name} has no integer")
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
        // The last token of a text that was cut is not whole.
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
            return formatter.write_str("it declares none");
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
