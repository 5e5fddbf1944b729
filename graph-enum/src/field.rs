//! [`Field`]: what the attributes of serde's fields accept.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Error, Serialize, Serializer};

use crate::request::{RequestError, UnknownMembers};
use crate::serde::WireVisitor;
use crate::wire::Wire;

/// An enum, a set, or an `Option` or a `Vec` of them. `INTEGER` is `false` for the text and `true` for the integer.
#[doc(hidden)]
pub trait Field: Sized {
    /// Checks each value for a request.
    #[doc(hidden)]
    fn __check_request(&self, unknown_members: UnknownMembers) -> Result<(), RequestError>;

    #[doc(hidden)]
    fn __write<const INTEGER: bool, S: Serializer>(&self, serializer: S)
    -> Result<S::Ok, S::Error>;

    #[doc(hidden)]
    fn __read<'de, const INTEGER: bool, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error>;
}

impl<T: Wire> Field for T {
    fn __check_request(&self, unknown_members: UnknownMembers) -> Result<(), RequestError> {
        Wire::__check_request(self, unknown_members)
    }

    fn __write<const INTEGER: bool, S: Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        if INTEGER {
            write_integer(self.__integer()?, serializer)
        } else {
            serializer.collect_str(self)
        }
    }

    fn __read<'de, const INTEGER: bool, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        if INTEGER {
            deserializer.deserialize_i64(WireVisitor::integers())
        } else {
            // apache-avro reads its own type `enum` only as an owned string.
            deserializer.deserialize_string(WireVisitor::any())
        }
    }
}

fn write_integer<S: Serializer>(integer: i128, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(integer) = i64::try_from(integer) {
        return serializer.serialize_i64(integer);
    }
    match u64::try_from(integer) {
        // A format without types would read another type than was written.
        Ok(integer) if serializer.is_human_readable() => serializer.serialize_u64(integer),
        _ => Err(S::Error::custom(
            "an integer outside 64 bits does not fit this format; store the text",
        )),
    }
}

impl<T: Field> Field for Option<T> {
    fn __check_request(&self, unknown_members: UnknownMembers) -> Result<(), RequestError> {
        self.iter()
            .try_for_each(|value| value.__check_request(unknown_members))
    }

    fn __write<const INTEGER: bool, S: Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        self.as_ref().map(As::<_, INTEGER>).serialize(serializer)
    }

    fn __read<'de, const INTEGER: bool, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Option::<As<T, INTEGER>>::deserialize(deserializer)?;
        Ok(value.map(|As(value)| value))
    }
}

#[cfg(feature = "alloc")]
impl<T: Field> Field for Vec<T> {
    fn __check_request(&self, unknown_members: UnknownMembers) -> Result<(), RequestError> {
        self.iter()
            .try_for_each(|value| value.__check_request(unknown_members))
    }

    fn __write<const INTEGER: bool, S: Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(As::<_, INTEGER>))
    }

    fn __read<'de, const INTEGER: bool, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let values = Vec::<As<T, INTEGER>>::deserialize(deserializer)?;
        Ok(values.into_iter().map(|As(value)| value).collect())
    }
}

/// A field in the form that its attribute names, for serde's own `Option` and `Vec`.
struct As<T, const INTEGER: bool>(T);

impl<T: Field, const INTEGER: bool> Serialize for As<&T, INTEGER> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.__write::<INTEGER, S>(serializer)
    }
}

impl<'de, T: Field, const INTEGER: bool> Deserialize<'de> for As<T, INTEGER> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::__read::<INTEGER, D>(deserializer).map(Self)
    }
}
