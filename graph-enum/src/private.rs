//! Exactly what generated code may name. No part of the public API: it changes in any release.

#[cfg(feature = "serde")]
pub use serde_core;
#[cfg(feature = "schemars")]
pub use {crate::schemars::json_schema, alloc::borrow::Cow, schemars};

pub use crate::error::{ParseError, ParseErrorKind};
#[cfg(feature = "alloc")]
pub use crate::flags::UnknownFlags;
pub use crate::flags::{FlagRow, FlagTable, Flags, FlagsEnum, Rest, flag_bits, flag_rows};
pub use crate::graph_enum::{GraphEnum, unknown_value};
pub use crate::names::{ENDS, Hash, Names, Slot, WHOLE, slots};
pub use crate::read::{read, read_value};
pub use crate::schema::{Declaration, EnumType, Member, UnderlyingType, members};
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize, serialize};
pub use crate::values::{ValueHash, ValueSlot, Values, value_slots};

pub use crate::__impl_features as impl_features;
pub use crate::__impl_flag_operators as impl_flag_operators;
pub use crate::__rest as rest;

/// The impls of this crate's optional features. A derive cannot know which features the runtime has
/// that its output is compiled against; this macro does.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_features {
    ($enum:ident) => {
        $crate::__impl_serde!($enum);
        $crate::__impl_schemars!($enum);
    };
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
