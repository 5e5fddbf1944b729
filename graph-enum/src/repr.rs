//! The trait [`Repr`]: the Rust type of an enumeration's integers.

use core::fmt;

use graph_enum_core::{UnderlyingType, parse_integer};

/// The Rust type of an enumeration's integers: `u8`, `i8`, `i16`, `i32` or `i64`. Sealed.
pub trait Repr:
    Copy + Eq + fmt::Display + fmt::Debug + Into<i64> + sealed::Sealed + 'static
{
    /// The same type in OData's terms.
    const UNDERLYING_TYPE: UnderlyingType;

    /// The integer, if this type holds it.
    fn from_i64(value: i64) -> Option<Self>;

    /// The integer of bits that this type holds.
    #[doc(hidden)]
    fn __from_bits(bits: u64) -> Self;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! impl_repr {
    ($($repr:ty => $underlying:ident),*) => {$(
        impl sealed::Sealed for $repr {}

        impl Repr for $repr {
            const UNDERLYING_TYPE: UnderlyingType = UnderlyingType::$underlying;

            #[inline]
            fn from_i64(value: i64) -> Option<Self> {
                Self::try_from(value).ok()
            }

            #[inline]
            fn __from_bits(bits: u64) -> Self {
                Self::try_from(bits).unwrap_or(Self::MAX)
            }
        }
    )*};
}

impl_repr!(u8 => Byte, i8 => SByte, i16 => Int16, i32 => Int32, i64 => Int64);

/// An integer as `R`, if it is in range.
pub(crate) fn fitting<R: Repr>(value: i128) -> Option<R> {
    i64::try_from(value).ok().and_then(R::from_i64)
}

/// The integer in an unknown member's text, if it is one of `R`.
pub(crate) fn integer_of<R: Repr>(text: &str) -> Option<R> {
    parse_integer(text.trim_ascii()).and_then(fitting)
}
