//! Schemars: the JSON Schema of an enum, as `EnumType::to_json_schema` renders it.

use alloc::string::ToString;

use schemars::Schema;

use crate::schema::EnumType;

/// The schema; one that allows every string, were the rendered text none.
#[must_use]
pub fn json_schema(enum_type: &EnumType) -> Schema {
    let rendered = enum_type.to_json_schema().to_string();
    serde_json::from_str(&rendered).unwrap_or_else(|_| schemars::json_schema!({ "type": "string" }))
}

/// `schemars::JsonSchema` of an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_schemars {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::private::schemars::JsonSchema for $enum $($bounds)* {
            fn schema_name() -> $crate::private::Cow<'static, ::core::primitive::str> {
                $crate::private::Cow::Borrowed(<$enum as $crate::GraphEnum>::TYPE.name())
            }

            fn schema_id() -> $crate::private::Cow<'static, ::core::primitive::str> {
                $crate::private::Cow::Borrowed(<$enum as $crate::GraphEnum>::TYPE.qualified_name())
            }

            fn json_schema(
                _: &mut $crate::private::schemars::SchemaGenerator,
            ) -> $crate::private::schemars::Schema {
                $crate::private::json_schema(<$enum as $crate::GraphEnum>::TYPE)
            }
        }
    };
}
