//! What a request may hold, and how it asks for all members.
//!
//! An enumeration that Graph may extend has a sentinel, `unknownFutureValue`. Members that were added
//! later come after it, and Graph sends the sentinel in their place, unless the request
//! [opts in](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations)
//! with a header:
//!
//! ```
//! use graph_enum::request;
//!
//! let header = (request::PREFER, request::INCLUDE_UNKNOWN_ENUM_MEMBERS);
//! assert_eq!(header, ("Prefer", "include-unknown-enum-members"));
//! ```
//!
//! [`GraphEnum::request_text`](crate::GraphEnum::request_text) and
//! [`Flags::request_text`](crate::Flags::request_text) are the text to send, where the value may
//! be sent at all.

use graph_enum_core::is_sentinel;

use crate::schema::{EnumType, Member};
use crate::send_error::{SendError, SendErrorKind};

/// The name of the header that opts in.
pub const PREFER: &str = "Prefer";

/// The value of the header [`PREFER`] that opts in: send members that come after the sentinel.
pub const INCLUDE_UNKNOWN_ENUM_MEMBERS: &str = "include-unknown-enum-members";

/// The name of the header with which a service answers [`PREFER`]; read it with [`is_applied`].
pub const PREFERENCE_APPLIED: &str = "Preference-Applied";

/// Whether the value of a response's header [`PREFERENCE_APPLIED`] says that the service sent
/// members that come after the sentinel.
///
/// It is a list of preferences, in any case, each perhaps with a value
/// ([RFC 7240, section 3](https://www.rfc-editor.org/rfc/rfc7240#section-3)). A response can have
/// the header more than once; then any of them may say it.
///
/// ```
/// use graph_enum::request::is_applied;
///
/// assert!(is_applied("include-unknown-enum-members"));
/// assert!(is_applied("odata.maxpagesize=50, Include-Unknown-Enum-Members"));
/// assert!(!is_applied("odata.maxpagesize=50"));
/// assert!(!is_applied(r#"note="a, include-unknown-enum-members, b""#));
/// ```
#[must_use]
pub fn is_applied(header: &str) -> bool {
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
        let is_named = name
            .trim_ascii()
            .eq_ignore_ascii_case(INCLUDE_UNKNOWN_ENUM_MEMBERS);
        // The RFC takes an empty value for none.
        is_named && matches!(value.trim_ascii(), "" | "\"\"")
    })
}

/// Whether a request may hold a declared member.
///
/// # Errors
///
/// When it is the sentinel, or a member above it and the request has not opted in.
pub(crate) fn check_member(
    enum_type: &'static EnumType,
    member: &Member,
    opted_in: bool,
) -> Result<(), SendError> {
    let kind = if member.is_sentinel() {
        SendErrorKind::Sentinel
    } else if member.is_above_sentinel() && !opted_in {
        SendErrorKind::AboveSentinel
    } else {
        return Ok(());
    };
    Err(SendError::new(enum_type, member.name(), kind))
}

/// Whether a request may hold an unknown member. A service that has no such member will say so;
/// the sentinel is one in every enumeration, declared or not.
///
/// # Errors
///
/// When it is the sentinel, or a list with it.
pub(crate) fn check_unknown(enum_type: &'static EnumType, text: &str) -> Result<(), SendError> {
    let mut tokens = text.split(',').map(str::trim_ascii);
    match tokens.find(|token| is_sentinel(token)) {
        Some(token) => Err(SendError::new(enum_type, token, SendErrorKind::Sentinel)),
        None => Ok(()),
    }
}
