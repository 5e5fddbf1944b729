//! The traits beside `GraphEnum`, over its functions. The stubs of a failed derive are made by these
//! macros as well: there the enum may have parameters.

/// The traits of an enum that implements `GraphEnum`: its kind (`[closed]`, or another for an open one),
/// its parameters and bounds, and its `repr`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_traits {
    ([closed] $parameters:tt $enum:ty [$($bounds:tt)*] $repr:ident) => {
        $crate::__impl_text!($parameters $enum [$($bounds)*]);
        $crate::__impl_closed!($parameters $enum [$($bounds)*] $repr);
        $crate::private::impl_features!($parameters $enum [$($bounds)*]);
    };
    ([$($open:tt)*] $parameters:tt $enum:ty [$($bounds:tt)*] $repr:ident) => {
        $crate::__impl_text!($parameters $enum [$($bounds)*]);
        $crate::__impl_open!($parameters $enum [$($bounds)*] $repr);
        $crate::private::impl_features!($parameters $enum [$($bounds)*]);
    };
}

/// `Display`, `FromStr`, `AsRef<str>`, and comparing with text.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_text {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> ::core::fmt::Display for $enum $($bounds)* {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::private::print(self, __formatter)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::str::FromStr for $enum $($bounds)* {
            type Err = $crate::private::ParseError;

            #[inline]
            fn from_str(
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
                $crate::private::parse(__text)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::AsRef<::core::primitive::str> for $enum $($bounds)* {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {
                self.as_str()
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::cmp::PartialEq<::core::primitive::str> for $enum $($bounds)* {
            #[inline]
            fn eq(&self, __other: &::core::primitive::str) -> ::core::primitive::bool {
                $crate::private::is_text(self, __other)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::cmp::PartialEq<&::core::primitive::str> for $enum $($bounds)* {
            #[inline]
            fn eq(&self, __other: &&::core::primitive::str) -> ::core::primitive::bool {
                $crate::private::is_text(self, __other)
            }
        }
    };
}

/// A closed enum from text and integers, where that may fail, and to both.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_closed {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*] $repr:ident) => {
        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::TryFrom<&::core::primitive::str>
            for $enum $($bounds)*
        {
            type Error = $crate::private::ParseError;

            #[inline]
            fn try_from(
                __text: &::core::primitive::str,
            ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
                $crate::private::parse(__text)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::TryFrom<::core::primitive::$repr>
            for $enum $($bounds)*
        {
            type Error = $crate::private::ParseError;

            #[inline]
            fn try_from(
                __value: ::core::primitive::$repr,
            ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
                $crate::private::parse_value(__value)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::From<$enum> for ::core::primitive::$repr
        $($bounds)*
        {
            #[inline]
            fn from(__member: $enum) -> ::core::primitive::$repr {
                // A closed enum's value has an integer, each.
                ::core::option::Option::unwrap_or_default(__member.value())
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::From<$enum> for &'static ::core::primitive::str
        $($bounds)*
        {
            #[inline]
            fn from(__member: $enum) -> &'static ::core::primitive::str {
                __member.as_str()
            }
        }
    };
}

/// An open enum from text and integers, and to an integer, which an unknown name has not.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_open {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*] $repr:ident) => {
        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::From<&::core::primitive::str>
            for $enum $($bounds)*
        {
            #[inline]
            fn from(__text: &::core::primitive::str) -> $enum {
                $crate::private::open(__text)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::From<::core::primitive::$repr>
            for $enum $($bounds)*
        {
            #[inline]
            fn from(__value: ::core::primitive::$repr) -> $enum {
                $crate::private::open_value(__value)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> ::core::convert::TryFrom<$enum> for ::core::primitive::$repr
        $($bounds)*
        {
            type Error = $crate::private::ParseError;

            #[inline]
            fn try_from(
                __member: $enum,
            ) -> ::core::result::Result<::core::primitive::$repr, $crate::private::ParseError> {
                $crate::private::try_value(&__member)
            }
        }
    };
}
