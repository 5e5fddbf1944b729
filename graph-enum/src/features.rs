//! The impls of features' traits for a derived enum, a macro for each feature.
//!
//! Only this crate knows which features are on: `private` has each macro, or one that leaves its input out, under the
//! name `impl_serde` and such.

/// `Serialize` and `Deserialize` of a derived enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::private::serde_core::Serialize for $enum $($bounds)* {
            #[inline]
            fn serialize<S: $crate::private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de, $($parameters)*> $crate::private::serde_core::Deserialize<'de> for $enum $($bounds)* {
            #[inline]
            fn deserialize<D: $crate::private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::deserialize(deserializer)
            }
        }
    };
}

/// `JsonSchema` of a derived enum.
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

/// `ToSchema` of a derived enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_utoipa {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::private::utoipa::__dev::ComposeSchema for $enum $($bounds)* {
            fn compose(
                _: $crate::private::UtoipaSchemas,
            ) -> $crate::private::utoipa::openapi::RefOr<
                $crate::private::utoipa::openapi::schema::Schema,
            > {
                $crate::private::utoipa_schema(<$enum as $crate::GraphEnum>::TYPE)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> $crate::private::utoipa::ToSchema for $enum $($bounds)* {
            fn name() -> $crate::private::Cow<'static, ::core::primitive::str> {
                $crate::private::Cow::Borrowed(<$enum as $crate::GraphEnum>::TYPE.name())
            }
        }
    };
}

/// `Arbitrary` of a derived enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_arbitrary {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<'a, $($parameters)*> $crate::private::arbitrary::Arbitrary<'a> for $enum $($bounds)* {
            fn arbitrary(
                unstructured: &mut $crate::private::arbitrary::Unstructured<'a>,
            ) -> $crate::private::arbitrary::Result<Self> {
                $crate::private::arbitrary_value(unstructured)
            }
        }
    };
}
