//! [`RequestError`]: why a request cannot contain a value.

use core::fmt;

use crate::excerpt::{Excerpt, Named};
use crate::schema::EnumType;

/// A value that a request cannot contain, or not without the header [`PREFER`](super::PREFER).
///
/// You meet it when you write a [literal](crate::GraphEnum::odata_literal) of text that a service or a person sent, and
/// when you ask for the text of a member that Graph [hides](crate::request) from older clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    enum_type: Named,
    text: Excerpt,
    kind: RequestErrorKind,
}

/// The cause of a [`RequestError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestErrorKind {
    /// An unknown member is neither an OData identifier nor an integer.
    NotLiteral,
    /// An unknown member is empty, or its list has an empty token.
    EmptyToken,
    /// A list for `in` has no values.
    EmptyList,
    /// The sentinel `unknownFutureValue`, which stands for members that a client does not know.
    Sentinel,
    /// A member above the sentinel, and the request lacks the header [`PREFER`](super::PREFER).
    AboveSentinel,
}

impl RequestError {
    #[cold]
    pub(crate) fn new(enum_type: &'static EnumType, text: &str, kind: RequestErrorKind) -> Self {
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

    /// The member at fault, cut to its first 80 bytes.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// What is wrong with it.
    #[must_use]
    pub fn kind(&self) -> RequestErrorKind {
        self.kind
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, name) = (&self.text, self.enum_type.0.qualified_name());
        let reason = match self.kind {
            RequestErrorKind::EmptyList => {
                return write!(
                    formatter,
                    "list of {name} is empty; `in` needs at least one value"
                );
            }
            RequestErrorKind::NotLiteral => {
                "is neither an OData identifier nor an integer, and cannot be part of a literal"
            }
            RequestErrorKind::EmptyToken => "is empty, and cannot be sent",
            RequestErrorKind::Sentinel => {
                "is the sentinel for members that a client does not know, and cannot be sent"
            }
            RequestErrorKind::AboveSentinel => {
                "was added above the sentinel; send the header `Prefer: include-unknown-enum-members`, and pass \
                 `UnknownMembers::Included`"
            }
        };
        write!(formatter, "member {text} of {name} {reason}")
    }
}

impl core::error::Error for RequestError {}
