//! [`serialize`]: a field of a request's body.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use serde_core::ser::{Error, Serialize, Serializer};

use super::UnknownMembers;
use crate::wire::Wire;

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
pub fn serialize<T: Body, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.__serialize(serializer)
}

/// A field of a request's body.
#[doc(hidden)]
pub trait Body {
    /// Writes it, if a request may contain it.
    #[doc(hidden)]
    fn __serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<T: Wire> Body for T {
    fn __serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.__check_request(UnknownMembers::Included)
            .map_err(S::Error::custom)?;
        serializer.collect_str(self)
    }
}

impl<T: Body> Body for Option<T> {
    fn __serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Checked(value)),
            None => serializer.serialize_none(),
        }
    }
}

#[cfg(feature = "alloc")]
impl<T: Body> Body for Vec<T> {
    fn __serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Checked))
    }
}

struct Checked<'a, T>(&'a T);

impl<T: Body> Serialize for Checked<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.__serialize(serializer)
    }
}
