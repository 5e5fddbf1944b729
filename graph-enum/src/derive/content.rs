//! The trait `GraphEnum` of an enum: what a value is made of, and what text makes of it.

/// The trait `GraphEnum`: the data, and the few functions that all else is made of.
#[doc(hidden)]
#[macro_export]
macro_rules! __graph_enum {
    ($kind:tt $enum:ident $repr:ident [$declaration:expr] [$tables:ty] [$members:expr] $values:tt) => {
        #[automatically_derived]
        impl $crate::private::GraphEnum for $enum {
            type Repr = ::core::primitive::$repr;
            type __Tables = $tables;
            const __DECLARATION: $crate::private::Declaration = $declaration;
            const MEMBERS: &'static [$enum] = $members;

            #[inline]
            fn __from_index(__index: ::core::primitive::usize) -> ::core::option::Option<$enum> {
                __from_index(__index)
            }

            $crate::__trait_from_value!($enum $repr $values);
            $crate::__content!($kind $enum);
        }
    };
}

/// The trait's `from_value`, which looks into the table unless the inherent one does better.
#[doc(hidden)]
#[macro_export]
macro_rules! __trait_from_value {
    ($enum:ident $repr:ident by_table) => {};
    ($enum:ident $repr:ident [from $first:literal]) => {};
    ($enum:ident $repr:ident $values:tt) => {
        #[inline]
        fn from_value(__value: ::core::primitive::$repr) -> ::core::option::Option<$enum> {
            $enum::from_value(__value)
        }
    };
}

/// The trait's functions for what is no declared member.
#[doc(hidden)]
#[macro_export]
macro_rules! __content {
    ([closed] $enum:ident) => {
        type __Failure = $crate::private::ParseError;

        #[inline]
        fn __content(&self) -> $crate::private::Content<'_> {
            $crate::private::Content::Declared(__discriminant(self) as ::core::primitive::i64)
        }

        #[inline]
        fn __unknown(
            __text: &::core::primitive::str,
            __kind: $crate::private::ParseErrorKind,
        ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
            $crate::private::fail(__text, __kind)
        }
    };
    ([lost $unknown:ident $name:literal] $enum:ident) => {
        type __Failure = ::core::convert::Infallible;

        #[inline]
        fn __content(&self) -> $crate::private::Content<'_> {
            match self {
                $enum::$unknown => $crate::private::Content::Unknown($name),
                _ => $crate::private::Content::Declared(
                    __discriminant(self) as ::core::primitive::i64
                ),
            }
        }

        #[inline]
        fn __unknown(
            _: &::core::primitive::str,
            _: $crate::private::ParseErrorKind,
        ) -> ::core::result::Result<$enum, ::core::convert::Infallible> {
            ::core::result::Result::Ok($enum::$unknown)
        }
    };
    ([kept $unknown:ident($field:ty)] $enum:ident) => {
        type __Failure = ::core::convert::Infallible;

        #[inline]
        fn __content(&self) -> $crate::private::Content<'_> {
            match self {
                $enum::$unknown(__held) => $crate::private::Content::Unknown(
                    <$field as $crate::private::UnknownText<_>>::text(__held),
                ),
                _ => $crate::private::Content::Declared(
                    __discriminant(self) as ::core::primitive::i64
                ),
            }
        }

        #[inline]
        fn __unknown(
            __text: &::core::primitive::str,
            _: $crate::private::ParseErrorKind,
        ) -> ::core::result::Result<$enum, ::core::convert::Infallible> {
            ::core::result::Result::Ok($enum::$unknown(<$field as $crate::private::UnknownText<
                _,
            >>::hold(__text)))
        }
    };
}
