//! [`UnderlyingType`]: the five integer types that OData allows for an enumeration.

use core::fmt;
use core::ops::RangeInclusive;

/// The integer type under an enumeration type
/// ([CSDL 4.01, section 8.1](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_UnderlyingIntegerType)).
///
/// ```
/// # use graph_enum_core::UnderlyingType;
/// assert_eq!(UnderlyingType::Byte.to_string(), "Edm.Byte");
/// assert_eq!(UnderlyingType::Byte.rust_name(), "u8");
/// assert_eq!(UnderlyingType::Byte.range(), 0..=255);
/// assert!(!UnderlyingType::Byte.contains(-1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnderlyingType {
    /// `Edm.Byte`, Rust's `u8`.
    Byte,
    /// `Edm.SByte`, Rust's `i8`.
    SByte,
    /// `Edm.Int16`, Rust's `i16`.
    Int16,
    /// `Edm.Int32`, Rust's `i32`; the default.
    Int32,
    /// `Edm.Int64`, Rust's `i64`.
    Int64,
}

impl UnderlyingType {
    /// All types, the smallest first.
    pub const ALL: [Self; 5] = [
        Self::SByte,
        Self::Byte,
        Self::Int16,
        Self::Int32,
        Self::Int64,
    ];

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

    /// The Rust type: `i32`.
    #[must_use]
    pub const fn rust_name(self) -> &'static str {
        match self {
            Self::Byte => "u8",
            Self::SByte => "i8",
            Self::Int16 => "i16",
            Self::Int32 => "i32",
            Self::Int64 => "i64",
        }
    }

    /// The type that OData calls `name`: `Edm.Int32`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == name)
    }

    /// The type that Rust calls `name`: `i32`.
    #[must_use]
    pub fn from_rust_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.rust_name() == name)
    }

    /// The range of this type.
    #[must_use]
    pub const fn range(self) -> RangeInclusive<i64> {
        match self {
            Self::Byte => 0..=0xff,
            Self::SByte => -0x80..=0x7f,
            Self::Int16 => -0x8000..=0x7fff,
            Self::Int32 => -0x8000_0000..=0x7fff_ffff,
            Self::Int64 => i64::MIN..=i64::MAX,
        }
    }

    /// Returns `true` if `value` is in the range of this type.
    #[must_use]
    pub fn contains(self, value: impl Into<i128>) -> bool {
        i64::try_from(value.into()).is_ok_and(|value| self.range().contains(&value))
    }

    /// Returns `true` if this type contains every integer of `other`.
    ///
    /// ```
    /// # use graph_enum_core::UnderlyingType;
    /// assert!(UnderlyingType::Int16.contains_all_of(UnderlyingType::Byte));
    /// assert!(!UnderlyingType::Byte.contains_all_of(UnderlyingType::SByte));
    /// ```
    #[must_use]
    pub fn contains_all_of(self, other: Self) -> bool {
        let range = other.range();
        self.contains(*range.start()) && self.contains(*range.end())
    }
}

impl fmt::Display for UnderlyingType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::UnderlyingType;

    #[test]
    fn names_and_ranges() {
        for (odata, rust, first, last) in [
            ("Edm.SByte", "i8", i64::from(i8::MIN), i64::from(i8::MAX)),
            ("Edm.Byte", "u8", 0, i64::from(u8::MAX)),
            ("Edm.Int16", "i16", i64::from(i16::MIN), i64::from(i16::MAX)),
            ("Edm.Int32", "i32", i64::from(i32::MIN), i64::from(i32::MAX)),
            ("Edm.Int64", "i64", i64::MIN, i64::MAX),
        ] {
            let underlying = UnderlyingType::from_name(odata).expect("an OData name");
            assert_eq!(UnderlyingType::from_rust_name(rust), Some(underlying));
            assert_eq!((underlying.as_str(), underlying.rust_name()), (odata, rust));
            assert_eq!(underlying.range(), first..=last);
            assert!(underlying.contains(first) && underlying.contains(last));
            assert!(!underlying.contains(i128::from(first) - 1));
            assert!(!underlying.contains(i128::from(last) + 1));
        }
        assert_eq!(UnderlyingType::from_name("i32"), None);
        assert_eq!(UnderlyingType::from_rust_name("Edm.Int32"), None);
    }

    #[test]
    fn a_type_contains_itself_and_smaller_ones() {
        let contained =
            |outer: UnderlyingType| UnderlyingType::ALL.map(|inner| outer.contains_all_of(inner));
        assert_eq!(
            UnderlyingType::ALL.map(contained),
            [
                [true, false, false, false, false],
                [false, true, false, false, false],
                [true, true, true, false, false],
                [true, true, true, true, false],
                [true, true, true, true, true],
            ]
        );
    }

    #[test]
    fn types_print_with_a_width() {
        assert_eq!(std::format!("{:>9}", UnderlyingType::Int16), "Edm.Int16");
        assert_eq!(std::format!("{:<9}|", UnderlyingType::Byte), "Edm.Byte |");
    }
}
