//! Exactly what generated code may name. No part of the public API: it changes in any release.

#[cfg(feature = "serde")]
pub use serde_core;

pub use crate::error::{ParseError, ParseErrorKind};
pub use crate::graph_enum::{GraphEnum, unknown_value};
pub use crate::names::{Hash, Names, Slot, slots};
pub use crate::read::{read, read_value};
pub use crate::schema::{Declaration, EnumType, Member, UnderlyingType, members};
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize, serialize};
pub use crate::values::{ValueHash, ValueSlot, Values, value_slots};
pub use crate::words::Fold;

pub use crate::__impl_serde as impl_serde;

/// `serde::Serialize` and `serde::Deserialize`, where this crate has its feature `serde`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($enum:ident) => {
        #[automatically_derived]
        impl $crate::private::serde_core::Serialize for $enum {
            #[inline]
            fn serialize<S: $crate::private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::private::serde_core::Deserialize<'de> for $enum {
            #[inline]
            fn deserialize<D: $crate::private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::deserialize(deserializer)
            }
        }
    };
}

/// Nothing, without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($enum:ident) => {};
}

/// The integer of a discriminant that only the compiler can evaluate, in an enum without `repr`.
///
/// # Panics
///
/// When OData's default underlying type, `Edm.Int32`, does not hold it: at compile time.
#[must_use]
pub const fn edm_int32(value: i64) -> i64 {
    assert!(
        value >= i32::MIN as i64 && value <= i32::MAX as i64,
        "a discriminant is outside `Edm.Int32`; write `#[repr(i64)]`"
    );
    value
}

/// What the field of an unknown variant can do: hold text, and give it back.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the text of an unknown member",
    label = "must be `From<&str> + AsRef<str>`",
    note = "use `graph_enum::UnknownMember`, or `String`, `Box<str>`, `Arc<str>`"
)]
pub trait UnknownText {
    /// Holds `text`.
    fn hold(text: &str) -> Self;

    /// The text as it was given.
    fn text(&self) -> &str;
}

impl<T: for<'a> From<&'a str> + AsRef<str>> UnknownText for T {
    #[inline]
    fn hold(text: &str) -> Self {
        Self::from(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_ref()
    }
}

// Not `From<&str>`, so that nobody can make an unknown member of a known name.
#[cfg(feature = "alloc")]
impl UnknownText for crate::UnknownMember {
    #[inline]
    fn hold(text: &str) -> Self {
        Self::new(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_str()
    }
}

/// The integer of an open enum's value.
///
/// # Errors
///
/// When it is an unknown name.
pub fn try_value<E: GraphEnum>(value: &E) -> Result<E::Repr, ParseError> {
    value
        .value()
        .ok_or_else(|| ParseError::new(E::TYPE, value.as_str(), ParseErrorKind::NoValue))
}
