//! `schemars::JsonSchema` of an enum.

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
                $crate::private::schemars_schema(<$enum as $crate::GraphEnum>::TYPE)
            }
        }
    };
}
