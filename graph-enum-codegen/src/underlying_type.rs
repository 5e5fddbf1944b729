//! The type of an enumeration's integers.

use std::fmt;
use std::str::FromStr;

/// The type of the integers: the five that OData allows.
///
/// ```
/// use graph_enum_codegen::UnderlyingType;
///
/// assert_eq!("Edm.Byte".parse(), Ok(UnderlyingType::Byte));
/// assert_eq!("u8".parse(), Ok(UnderlyingType::Byte));
/// assert_eq!(UnderlyingType::Byte.to_string(), "Edm.Byte");
/// assert!(!UnderlyingType::Byte.contains(-1));
/// assert!(UnderlyingType::Int16.contains_all_of(UnderlyingType::Byte));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnderlyingType {
    /// `Edm.Byte`.
    Byte,
    /// `Edm.SByte`.
    SByte,
    /// `Edm.Int16`.
    Int16,
    /// `Edm.Int32`, the default.
    Int32,
    /// `Edm.Int64`.
    Int64,
}

impl UnderlyingType {
    /// The Rust type: `i32`.
    #[must_use]
    pub fn rust_name(self) -> &'static str {
        match self {
            Self::Byte => "u8",
            Self::SByte => "i8",
            Self::Int16 => "i16",
            Self::Int32 => "i32",
            Self::Int64 => "i64",
        }
    }

    /// Whether an integer of this type can be `value`.
    #[must_use]
    pub fn contains(self, value: i64) -> bool {
        match self {
            Self::Byte => u8::try_from(value).is_ok(),
            Self::SByte => i8::try_from(value).is_ok(),
            Self::Int16 => i16::try_from(value).is_ok(),
            Self::Int32 => i32::try_from(value).is_ok(),
            Self::Int64 => true,
        }
    }

    /// Whether every integer of `other` is one of this type as well.
    #[must_use]
    pub fn contains_all_of(self, other: Self) -> bool {
        let (smallest, largest) = other.limits();
        self.contains(smallest) && self.contains(largest)
    }

    /// The smallest and the largest integer of this type.
    pub(crate) fn limits(self) -> (i64, i64) {
        match self {
            Self::Byte => (0, i64::from(u8::MAX)),
            Self::SByte => (i64::from(i8::MIN), i64::from(i8::MAX)),
            Self::Int16 => (i64::from(i16::MIN), i64::from(i16::MAX)),
            Self::Int32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Self::Int64 => (i64::MIN, i64::MAX),
        }
    }
}

/// `Edm.Int32`.
impl fmt::Display for UnderlyingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
        })
    }
}

/// Reads `Edm.Int32` or `i32`.
impl FromStr for UnderlyingType {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        [
            Self::Byte,
            Self::SByte,
            Self::Int16,
            Self::Int32,
            Self::Int64,
        ]
        .into_iter()
        .find(|candidate| candidate.to_string() == text || candidate.rust_name() == text)
        .ok_or(())
    }
}
