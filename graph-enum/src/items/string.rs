//! Conversions from a `String`.

/// `From<String>` of an open enum, `TryFrom<String>` of a closed one.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_string {
    (open [$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::From<$crate::private::String> for $enum $($bounds)* {
            #[inline]
            fn from(text: $crate::private::String) -> $enum {
                <$enum as ::core::convert::From<&::core::primitive::str>>::from(text.as_str())
            }
        }
    };
    (closed [$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::TryFrom<$crate::private::String>
            for $enum $($bounds)*
        {
            type Error = $crate::private::ParseError;

            #[inline]
            fn try_from(
                text: $crate::private::String,
            ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
                $crate::private::parse(text.as_str())
            }
        }
    };
}
