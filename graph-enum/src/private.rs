//! What generated code may name, and what that is made of. No part of the public API: it changes in any release.

#[cfg(any(feature = "schemars", feature = "utoipa"))]
pub use alloc::borrow::Cow;
#[cfg(feature = "alloc")]
pub use alloc::string::String;
pub use core::convert::{AsRef, From, TryFrom};
pub use core::fmt;
pub use core::option::Option;
pub use core::primitive::{bool, i8, i16, i32, i64, isize, str, u8, u16, u32, u64, usize};
pub use core::result::Result;
pub use core::str::FromStr;
#[cfg(feature = "serde")]
pub use serde_core;

#[cfg(feature = "arbitrary")]
pub use {crate::arbitrary::arbitrary as arbitrary_value, arbitrary};
#[cfg(feature = "schemars")]
pub use {crate::schemars::json_schema as schemars_schema, schemars};
#[cfg(feature = "utoipa")]
pub use {
    crate::utoipa::{Schemas as UtoipaSchemas, json_schema as utoipa_schema},
    utoipa,
};

pub use crate::error::{ParseError, ParseErrorKind};
pub use crate::flags::{
    AsFlags, Flags, FlagsEnum, UnknownFlags, flag_bit, is_contiguous, with_discriminant,
};
pub use crate::graph_enum::{
    Constructors, Content, GraphEnum, TableSizes, enum_type, index, index_of_name, index_of_value,
    name, parse_known, print, row, slot_of_value, variants,
};
#[cfg(feature = "alloc")]
pub use crate::read::from_string;
pub use crate::read::{from_text, from_value, parse, parse_value};
#[cfg(feature = "alloc")]
pub use crate::schema::Facts;
pub use crate::schema::{Declaration, EnumType, Member};
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize, serialize};
pub use crate::unknown_text::UnknownText;
pub use graph_enum_core::ValueForm;

// Of what these are made; generated code does not name it.
pub use crate::flags::UnknownTokens;
pub use crate::graph_enum::Tables;

/// Items of a feature that is on.
#[doc(hidden)]
#[macro_export]
macro_rules! __keep {
    ($($item:tt)*) => { $($item)* };
}

/// Items of a feature that is off.
#[doc(hidden)]
#[macro_export]
macro_rules! __leave_out {
    ($($item:tt)*) => {};
}

#[cfg(feature = "arbitrary")]
pub use crate::__impl_arbitrary as impl_arbitrary;
#[cfg(feature = "schemars")]
pub use crate::__impl_schemars as impl_schemars;
#[cfg(feature = "serde")]
pub use crate::__impl_serde as impl_serde;
#[cfg(feature = "utoipa")]
pub use crate::__impl_utoipa as impl_utoipa;
#[cfg(feature = "alloc")]
pub use crate::__keep as if_alloc;
#[cfg(rust_analyzer)]
pub use crate::__keep as if_rust_analyzer;
#[cfg(not(feature = "alloc"))]
pub use crate::__leave_out as if_alloc;
#[cfg(not(feature = "arbitrary"))]
pub use crate::__leave_out as impl_arbitrary;
#[cfg(not(rust_analyzer))]
pub use crate::__leave_out as if_rust_analyzer;
#[cfg(not(feature = "schemars"))]
pub use crate::__leave_out as impl_schemars;
#[cfg(not(feature = "serde"))]
pub use crate::__leave_out as impl_serde;
#[cfg(not(feature = "utoipa"))]
pub use crate::__leave_out as impl_utoipa;

/// Whether OData's default underlying type holds a discriminant that only the compiler can evaluate.
#[must_use]
pub const fn is_edm_int32(value: i64) -> bool {
    value >= i32::MIN as i64 && value <= i32::MAX as i64
}

/// A member whose integer only the compiler can evaluate.
#[must_use]
pub const fn with_value<E>(member: E, _: i64) -> E {
    member
}

/// Functions by the names of parameters in generated code. Imported there, they hide a constant of the user that a
/// parameter's pattern would otherwise refer to.
pub mod parameters {
    pub const fn deserializer() {}
    pub const fn formatter() {}
    pub const fn index() {}
    pub const fn member() {}
    pub const fn members() {}
    pub const fn name() {}
    pub const fn other() {}
    pub const fn serializer() {}
    pub const fn text() {}
    pub const fn unstructured() {}
    pub const fn value() {}
}

#[cfg(test)]
mod tests {
    use super::is_edm_int32;

    #[test]
    fn what_edm_int32_holds() {
        let held = [-2_147_483_649, -2_147_483_648, 2_147_483_647, 2_147_483_648];
        assert_eq!(held.map(is_edm_int32), [false, true, true, false]);
    }
}
