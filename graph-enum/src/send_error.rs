//! [`SendError`]: why a value may not stand in a request.

use core::fmt;

use crate::excerpt::{Excerpt, Named};
use crate::schema::EnumType;

/// A value that may not stand in a request, or not yet.
///
/// You meet it when writing a [literal](crate::GraphEnum::odata_literal) of text that a service or
/// a person sent, and when asking for the text of a member that Graph
/// [hides](crate::request) from clients that have not opted in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendError {
    enum_type: Named,
    text: Excerpt,
    kind: SendErrorKind,
}

/// What stands in the way of a [`SendError`]'s value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendErrorKind {
    /// An unknown member is neither an OData identifier nor an integer.
    NotLiteral,
    /// The sentinel `unknownFutureValue`: it stands for members that a client does not know, and
    /// is no value of its own.
    Sentinel,
    /// A member above the sentinel, and the request has not opted in.
    AboveSentinel,
}

impl SendError {
    #[cold]
    pub(crate) fn new(enum_type: &'static EnumType, text: &str, kind: SendErrorKind) -> Self {
        Self {
            enum_type: Named(enum_type),
            text: Excerpt::new(text),
            kind,
        }
    }

    /// The enumeration of the value.
    #[must_use]
    pub fn enum_type(&self) -> &'static EnumType {
        self.enum_type.0
    }

    /// The member that stands in the way, cut to its first 80 bytes.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// What is wrong with it.
    #[must_use]
    pub fn kind(&self) -> SendErrorKind {
        self.kind
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, name) = (&self.text, self.enum_type.0.qualified_name());
        write!(formatter, "member {text} of {name} ")?;
        formatter.write_str(match self.kind {
            SendErrorKind::NotLiteral => {
                "is neither an OData identifier nor an integer, and cannot stand in a literal"
            }
            SendErrorKind::Sentinel => {
                "is the sentinel for members that a client does not know, and cannot be sent"
            }
            SendErrorKind::AboveSentinel => {
                "was added above the sentinel; opt in with the header `Prefer: include-unknown-enum-members`"
            }
        })
    }
}

impl core::error::Error for SendError {}
