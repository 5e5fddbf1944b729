//! Serde: enumerations as their names.

use core::fmt;
use core::marker::PhantomData;

use graph_enum_core::Digits;
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
            Err(_) => visit_unusual(Digits::new(value).as_str()),
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
