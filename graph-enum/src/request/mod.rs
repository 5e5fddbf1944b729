//! What a request may contain, and how it asks for all members.
//!
//! An enumeration that Graph may extend has a sentinel, `unknownFutureValue`. Members that were added later come after
//! it. Graph sends the sentinel in their place, unless the request
//! [opts in](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations)
//! with a header:
//!
//! ```
//! use graph_enum::request;
//!
//! let (name, value) = request::PREFER;
//! assert_eq!(format!("{name}: {value}"), "prefer: include-unknown-enum-members");
//! ```
//!
//! | you write | use |
//! | --- | --- |
//! | a value in a URL or a body | [`GraphEnum::request_text`](crate::GraphEnum::request_text), [`Flags::request_text`](crate::Flags::request_text) |
//! | a field of a body with serde | `#[serde(serialize_with = "graph_enum::request::serialize")]` |
//! | `state eq …`, `architectures has …` | [`GraphEnum::odata_literal`](crate::GraphEnum::odata_literal), [`Flags::odata_literal`](crate::Flags::odata_literal) |
//! | `state in …` | [`odata_list`] |

mod error;
mod literal;
mod list;
#[cfg(feature = "serde")]
mod body;

#[cfg(feature = "serde")]
pub use self::body::serialize;
pub use self::error::{RequestError, RequestErrorKind};
pub use self::list::{ODataList, odata_list};
pub use self::literal::ODataLiteral;
pub(crate) use self::literal::check_literal;
use crate::schema::{EnumType, Member};

/// The name and the value of the header that opts in: send members that come after the sentinel.
///
/// In lower case, as HTTP/2 sends names and as constants of the crate `http` want them.
pub const PREFER: (&str, &str) = ("prefer", "include-unknown-enum-members");

/// The name of the response's header that answers [`PREFER`]; read it with [`is_preference_applied`].
pub const PREFERENCE_APPLIED: &str = "preference-applied";

/// Whether a request has the header [`PREFER`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnknownMembers {
    /// Without it: Graph hides members above the sentinel.
    Hidden,
    /// With it.
    Included,
}

/// Returns `true` if the value of a response's header [`PREFERENCE_APPLIED`] says that the service sent members that
/// come after the sentinel.
///
/// The value is a list of preferences, in any case, each with an optional value
/// ([RFC 7240, section 3](https://www.rfc-editor.org/rfc/rfc7240#section-3)). A response can have the header more than
/// once; then check each.
///
/// ```
/// use graph_enum::request::is_preference_applied;
///
/// assert!(is_preference_applied("include-unknown-enum-members"));
/// assert!(is_preference_applied("odata.maxpagesize=50, Include-Unknown-Enum-Members"));
/// assert!(!is_preference_applied("odata.maxpagesize=50"));
/// assert!(!is_preference_applied(r#"note="a, include-unknown-enum-members, b""#));
/// ```
#[must_use]
pub fn is_preference_applied(header: &str) -> bool {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let mut preferences = header.split(|letter| {
        let is_comma = letter == ',' && !is_quoted;
        if letter == '"' && !is_escaped {
            is_quoted = !is_quoted;
        }
        is_escaped = is_quoted && letter == '\\' && !is_escaped;
        is_comma
    });
    preferences.any(|preference| {
        let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
        let is_named = name.trim_ascii().eq_ignore_ascii_case(PREFER.1);
        // By the RFC, an empty value is none.
        is_named && matches!(value.trim_ascii(), "" | "\"\"")
    })
}

/// Checks a declared member.
///
/// # Errors
///
/// When it is the sentinel, or a member above it that the request does not include.
pub(crate) fn check_member(
    enum_type: &'static EnumType,
    member: &Member,
    unknown_members: UnknownMembers,
) -> Result<(), RequestError> {
    let kind = if member.is_sentinel() {
        RequestErrorKind::Sentinel
    } else if member.is_above_sentinel() && unknown_members == UnknownMembers::Hidden {
        RequestErrorKind::AboveSentinel
    } else {
        return Ok(());
    };
    Err(RequestError::new(enum_type, member.name(), kind))
}

/// Checks an unknown member's text. A service without such a member will say so. The sentinel is one in every
/// enumeration, declared or not.
///
/// # Errors
///
/// When it is the sentinel or empty, or a list with such a token.
pub(crate) fn check_unknown(enum_type: &'static EnumType, text: &str) -> Result<(), RequestError> {
    for token in text.split(',').map(str::trim_ascii) {
        let kind = if token.is_empty() {
            RequestErrorKind::EmptyToken
        } else if graph_enum_core::is_sentinel(token) {
            RequestErrorKind::Sentinel
        } else {
            continue;
        };
        return Err(RequestError::new(enum_type, token, kind));
    }
    Ok(())
}
