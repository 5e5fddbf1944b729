//! `utoipa::ToSchema` of an enum.

/// `utoipa::ToSchema` of an enum.
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
