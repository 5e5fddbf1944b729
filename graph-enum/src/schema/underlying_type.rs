//! [`UnderlyingType`]: the integers of an enumeration type, in OData's terms.

use core::fmt;

/// The integer type under an enumeration type
/// ([CSDL 4.01, section 8.1](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_UnderlyingIntegerType)).
///
/// ```
/// use graph_enum::UnderlyingType;
///
/// assert_eq!(UnderlyingType::Byte.to_string(), "Edm.Byte");
/// assert_eq!(UnderlyingType::Byte.range(), 0..=255);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnderlyingType {
    /// `Edm.Byte`, Rust's `u8`.
    Byte,
    /// `Edm.SByte`, Rust's `i8`.
    SByte,
    /// `Edm.Int16`, Rust's `i16`.
    Int16,
    /// `Edm.Int32`, Rust's `i32`; what an enumeration has that does not say.
    Int32,
    /// `Edm.Int64`, Rust's `i64`.
    Int64,
}

impl UnderlyingType {
    /// OData's name: `Edm.Int32`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
        }
    }

    /// The integers that it holds.
    #[must_use]
    pub const fn range(self) -> core::ops::RangeInclusive<i64> {
        match self {
            Self::Byte => 0..=0xff,
            Self::SByte => -0x80..=0x7f,
            Self::Int16 => -0x8000..=0x7fff,
            Self::Int32 => -0x8000_0000..=0x7fff_ffff,
            Self::Int64 => i64::MIN..=i64::MAX,
        }
    }
}

impl fmt::Display for UnderlyingType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
