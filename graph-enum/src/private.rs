//! What generated code may name, and what that is made of. No part of the public API: it changes in any release.

#[cfg(any(feature = "schemars", feature = "utoipa"))]
pub use alloc::borrow::Cow;
#[cfg(feature = "alloc")]
pub use alloc::string::String;
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
#[cfg(feature = "alloc")]
pub use crate::flags::UnknownFlags;
pub use crate::flags::{AsFlags, Flags, FlagsEnum, flag_bit, is_contiguous, with_discriminant};
pub use crate::graph_enum::{
    Content, GraphEnum, TableSizes, enum_type, index, index_of_dense, index_of_name,
    index_of_value, name, parse_known, print, row, slot_of_value, variants,
};
pub use crate::read::{from_value, parse, parse_value, read_known};
#[cfg(feature = "alloc")]
pub use crate::schema::Facts;
pub use crate::schema::{Declaration, Details, EnumType, Member};
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize, serialize};
pub use crate::unknown_text::UnknownText;
pub use graph_enum_core::{Fold, Hash, ValueForm, ValueHash};

// Of what these are made; generated code does not name it.
pub use crate::flags::UnknownTokens;
pub use crate::graph_enum::Tables;

pub use crate::__impl_flag_operators as impl_flag_operators;
pub use crate::__impl_set_of as impl_set_of;
pub use crate::__impl_text as impl_text;
pub use crate::__inherent as inherent;
pub use crate::__keys as keys;
pub use crate::__unknown_tokens as unknown_tokens;

// Impls of features, empty without the feature.
#[cfg(feature = "arbitrary")]
pub use crate::__impl_arbitrary as impl_arbitrary;
#[cfg(feature = "schemars")]
pub use crate::__impl_schemars as impl_schemars;
#[cfg(feature = "serde")]
pub use crate::__impl_serde as impl_serde;
#[cfg(feature = "alloc")]
pub use crate::__impl_string as impl_string;
#[cfg(feature = "utoipa")]
pub use crate::__impl_utoipa as impl_utoipa;
#[cfg(not(feature = "arbitrary"))]
pub use crate::__nothing as impl_arbitrary;
#[cfg(not(feature = "schemars"))]
pub use crate::__nothing as impl_schemars;
#[cfg(not(feature = "serde"))]
pub use crate::__nothing as impl_serde;
#[cfg(not(feature = "alloc"))]
pub use crate::__nothing as impl_string;
#[cfg(not(feature = "utoipa"))]
pub use crate::__nothing as impl_utoipa;

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
    pub const fn name() {}
    pub const fn other() {}
    pub const fn serializer() {}
    pub const fn text() {}
    pub const fn unstructured() {}
    pub const fn value() {}
}
