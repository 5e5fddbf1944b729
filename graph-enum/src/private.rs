//! What generated code may name, and what that is made of. No part of the public API: it changes in any release.

#[cfg(any(feature = "schemars", feature = "utoipa"))]
pub use alloc::borrow::Cow;
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

pub use crate::derived::{
    Content, enum_type, fail, index_of_dense, index_of_name, index_of_value, is_text, name, open,
    open_value, print, row, slot_of_value, try_value,
};
pub use crate::error::{ParseError, ParseErrorKind};
#[cfg(feature = "alloc")]
pub use crate::flags::UnknownFlags;
pub use crate::flags::{AsFlags, Flags, FlagsEnum, flag_bit, is_contiguous, with_discriminant};
pub use crate::graph_enum::GraphEnum;
pub use crate::read::{parse, parse_value};
#[cfg(feature = "alloc")]
pub use crate::schema::Facts;
pub use crate::schema::{Declaration, Details, EnumType, Member};
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize, serialize};
pub use crate::tables::TableSizes;
pub use crate::unknown_text::UnknownText;
pub use graph_enum_core::{Fold, Hash, ValueForm, ValueHash};

// Of what these are made; generated code does not name it.
pub use crate::flags::UnknownTokens;
pub use crate::graph_enum::Failure;
pub use crate::tables::Tables;

pub use crate::__derive as derive;
pub use crate::__impl_features as impl_features;
pub use crate::__impl_flag_operators as impl_flag_operators;
pub use crate::__impl_set_of as impl_set_of;
pub use crate::__impl_traits as impl_traits;
pub use crate::__keys as keys;
pub use crate::__unknown_tokens as unknown_tokens;

/// The impls of this crate's optional features. A derive cannot know which features the runtime has
/// that its output is compiled against; this macro does.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_features {
    ($($enum:tt)*) => {
        $crate::__impl_serde!($($enum)*);
        $crate::__impl_schemars!($($enum)*);
        $crate::__impl_utoipa!($($enum)*);
        $crate::__impl_arbitrary!($($enum)*);
    };
}

/// What is declared of an enum whose derive failed, for the code that uses it to go by.
pub const FAILED: Declaration = Declaration {
    name: "",
    namespace: "",
    qualified_name: "",
    is_flags: false,
    is_open: false,
    version: None,
    description: "",
    translations: &[],
    members: &[],
    details: &[],
    names: Hash::EMPTY,
    slots: &[],
    values: ValueForm::Dense(0),
};

/// Whether OData's default underlying type holds a discriminant that only the compiler can evaluate.
#[must_use]
pub const fn is_edm_int32(value: i64) -> bool {
    value >= i32::MIN as i64 && value <= i32::MAX as i64
}

/// A member whose integer the compiler computed.
#[must_use]
pub const fn with_value<E>(member: E, _: i64) -> E {
    member
}
