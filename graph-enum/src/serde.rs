//! Serde: enumerations as their names, and [`as_value`] for stores that want the integer.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserializer, Error, Visitor};
use serde_core::ser::Serializer;

use crate::graph_enum::{Failure, GraphEnum};
use crate::read::{read_integer, read_unusual};

/// Writes the name, or the text of an unknown member, as a string.
///
/// # Errors
///
/// When the format cannot write it.
#[inline]
pub fn serialize<E: GraphEnum, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.as_str())
}

/// Reads a string, and where the format describes itself an integer.
///
/// # Errors
///
/// When the format has neither, or a closed enum has no such member.
#[inline]
pub fn deserialize<'de, E: GraphEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(ValueVisitor(PhantomData))
    } else {
        deserializer.deserialize_str(ValueVisitor(PhantomData))
    }
}

struct ValueVisitor<E>(PhantomData<E>);

impl<E: GraphEnum> Visitor<'_> for ValueVisitor<E> {
    type Value = E;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a member of {}", E::TYPE.qualified_name())
    }

    #[inline]
    fn visit_str<R: Error>(self, text: &str) -> Result<E, R> {
        match E::from_name(text) {
            Some(member) => Ok(member),
            None => visit_unusual(text),
        }
    }

    fn visit_i64<R: Error>(self, value: i64) -> Result<E, R> {
        self.visit_i128(value.into())
    }

    fn visit_u64<R: Error>(self, value: u64) -> Result<E, R> {
        self.visit_i128(value.into())
    }

    fn visit_i128<R: Error>(self, value: i128) -> Result<E, R> {
        read_integer(value).map_err(|failure: E::__Failure| R::custom(failure.into_error()))
    }

    fn visit_u128<R: Error>(self, value: u128) -> Result<E, R> {
        match i128::try_from(value) {
            Ok(value) => self.visit_i128(value),
            Err(_) => Err(R::invalid_type(
                serde_core::de::Unexpected::Other("integer"),
                &self,
            )),
        }
    }
}

/// `serde::Serialize` and `serde::Deserialize` of an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::private::serde_core::Serialize for $enum $($bounds)* {
            #[inline]
            fn serialize<S: $crate::private::serde_core::Serializer>(
                &self,
                __serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serialize(self, __serializer)
            }
        }

        #[automatically_derived]
        impl<'de, $($parameters)*> $crate::private::serde_core::Deserialize<'de> for $enum $($bounds)* {
            #[inline]
            fn deserialize<D: $crate::private::serde_core::Deserializer<'de>>(
                __deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::deserialize(__deserializer)
            }
        }
    };
}

/// Out of line with the error, a hundred bytes that the usual case should not make room for.
#[cold]
#[inline(never)]
fn visit_unusual<E: GraphEnum, R: Error>(text: &str) -> Result<E, R> {
    read_unusual(text).map_err(|failure: E::__Failure| R::custom(failure.into_error()))
}

/// Writes and reads the integer of a member instead of its name: `#[serde(with = "graph_enum::as_value")]`.
///
/// For a database column or a compact store of your own. Microsoft Graph itself wants names, and a
/// number means the same member only within one version of one schema.
///
/// ```
/// use graph_enum::beta::VppTokenState;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Row {
///     #[serde(with = "graph_enum::as_value")]
///     state: VppTokenState,
/// }
///
/// let row: Row = serde_json::from_str(r#"{"state":2}"#).unwrap();
/// assert_eq!(row.state, VppTokenState::Expired);
/// assert_eq!(serde_json::to_string(&row).unwrap(), r#"{"state":2}"#);
/// ```
pub mod as_value {
    use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

    use super::{Failure, GraphEnum, read_integer};
    use crate::derived::try_value;

    /// Writes the integer.
    ///
    /// # Errors
    ///
    /// When the value is an unknown name, which has none.
    pub fn serialize<E: GraphEnum, S: Serializer>(
        value: &E,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let integer: i64 = try_value(value).map_err(ser::Error::custom)?.into();
        integer.serialize(serializer)
    }

    /// Reads an integer.
    ///
    /// # Errors
    ///
    /// When there is none, or a closed enum has no such member.
    pub fn deserialize<'de, E: GraphEnum, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<E, D::Error> {
        let integer = i64::deserialize(deserializer)?;
        read_integer(integer.into())
            .map_err(|failure: E::__Failure| de::Error::custom(failure.into_error()))
    }
}
