//! Conversions from text and integers, and to both.

/// The traits of text and integers. The derive adds `From<&str>` of an open enum, which depends on its unknown
/// variant.
///
/// After a mistake the enum may have parameters and bounds.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_text {
    (open $repr:ident [$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        $crate::__impl_text!([$($parameters)*] $enum [$($bounds)*]);
        $crate::private::if_alloc! {
            #[automatically_derived]
            impl<$($parameters)*> ::core::convert::From<$crate::private::String> for $enum $($bounds)* {
                #[inline]
                fn from(text: $crate::private::String) -> $enum {
                    $crate::private::from_string(text)
                }
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::From<::core::primitive::$repr>
            for $enum $($bounds)*
        {
            #[inline]
            fn from(value: ::core::primitive::$repr) -> $enum {
                $crate::private::from_value(value)
            }
        }
    };
    (closed $repr:ident [$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        $crate::__impl_text!([$($parameters)*] $enum [$($bounds)*]);
        $crate::private::if_alloc! {
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
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::TryFrom<&::core::primitive::str>
            for $enum $($bounds)*
        {
            type Error = $crate::private::ParseError;

            #[inline]
            fn try_from(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
                $crate::private::parse(text)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::TryFrom<::core::primitive::$repr>
            for $enum $($bounds)*
        {
            type Error = $crate::private::ParseError;

            #[inline]
            fn try_from(
                value: ::core::primitive::$repr,
            ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
                $crate::private::parse_value(value)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::From<$enum> for ::core::primitive::$repr
        $($bounds)*
        {
            #[inline]
            fn from(value: $enum) -> ::core::primitive::$repr {
                value.value()
            }
        }
    };
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> ::core::fmt::Display for $enum $($bounds)* {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::private::print(self, formatter)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::str::FromStr for $enum $($bounds)* {
            type Err = $crate::private::ParseError;

            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
                $crate::private::parse(text)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::AsRef<::core::primitive::str> for $enum $($bounds)* {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {
                self.as_str()
            }
        }
    };
}
