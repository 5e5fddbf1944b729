//! [`serialize`]: a field of a request's body.

use serde_core::ser::{Error, Serializer};

use super::UnknownMembers;
use crate::field::Field;

/// Writes a field of a request's body, and refuses the sentinel: `#[serde(serialize_with =
/// "graph_enum::request::serialize")]` on an enum, a [`Flags`](crate::Flags), or an `Option` or `Vec` of them.
///
/// Members above the sentinel are written: a field does not know the headers of its request. Where that matters, ask
/// [`request_text`](crate::GraphEnum::request_text).
///
/// # Errors
///
/// When the value is the sentinel or contains it, or an unknown member's text is empty.
///
/// ```
/// use graph_enum::GraphEnum;
/// use serde::Serialize;
///
/// #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
/// enum TeamVisibilityType {
///     Private,
///     Public,
///     HiddenMembership,
///     UnknownFutureValue,
/// }
///
/// #[derive(Serialize)]
/// struct Team {
///     #[serde(serialize_with = "graph_enum::request::serialize")]
///     visibility: Option<TeamVisibilityType>,
/// }
///
/// let team = Team { visibility: Some(TeamVisibilityType::Private) };
/// assert_eq!(serde_json::to_string(&team).unwrap(), r#"{"visibility":"private"}"#);
/// let team = Team { visibility: Some(TeamVisibilityType::UnknownFutureValue) };
/// assert!(serde_json::to_string(&team).unwrap_err().to_string().contains("cannot be sent"));
/// ```
pub fn serialize<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value
        .__check_request(UnknownMembers::Included)
        .map_err(S::Error::custom)?;
    value.__write::<false, S>(serializer)
}
