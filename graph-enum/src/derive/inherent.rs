//! The inherent items of an enum, `const fn`s as far as that can be.

/// The inherent items, `const fn`s as far as that can be.
#[doc(hidden)]
#[macro_export]
macro_rules! __inherent {
    (
        $kind:tt [$visibility:vis] $enum:ident $repr:ident
        [$($docs:tt)*] [$($alias:tt)*] $values:tt
    ) => {
        $($docs)*
        impl $enum {
            /// The schema: names, integers and descriptions as data.
            $($alias)*
            $visibility const TYPE: &'static $crate::private::EnumType =
                $crate::private::enum_type::<$enum>();

            /// Every declared member, in declaration order; never an unknown one.
            $visibility const MEMBERS: &'static [$enum] =
                <$enum as $crate::GraphEnum>::MEMBERS;

            $crate::__inherent_of_kind!($kind [$visibility] $enum $repr);

            /// The member's row in the schema; `None` for an unknown one.
            #[inline]
            #[must_use]
            $visibility const fn member(
                &self,
            ) -> ::core::option::Option<&'static $crate::private::Member> {
                $crate::private::row::<$enum>(__discriminant(self) as ::core::primitive::i64)
            }

            /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
            ///
            /// `FromStr` also takes white space around it, and integers.
            #[inline]
            #[must_use]
            $visibility const fn from_name(
                name: &::core::primitive::str,
            ) -> ::core::option::Option<$enum> {
                __from_index($crate::private::index_of_name::<$enum>(name))
            }

            /// The declared member of an integer.
            #[inline]
            #[must_use]
            $visibility const fn from_value(
                value: ::core::primitive::$repr,
            ) -> ::core::option::Option<$enum> {
                $crate::__from_value!(value $enum $values)
            }
        }
    };
}

/// The inherent items that tell an unknown member from others.
#[doc(hidden)]
#[macro_export]
macro_rules! __inherent_of_kind {
    ([closed] [$visibility:vis] $enum:ident $repr:ident) => {
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        $visibility const fn as_str(&self) -> &'static ::core::primitive::str {
            $crate::private::name::<$enum>(__discriminant(self) as ::core::primitive::i64)
        }

        /// The integer; never `None` of a closed enum.
        #[inline]
        #[must_use]
        $visibility const fn value(&self) -> ::core::option::Option<::core::primitive::$repr> {
            ::core::option::Option::Some(__discriminant(self) as ::core::primitive::$repr)
        }

        /// Whether this is a member that this build does not know; never so of a closed enum.
        #[inline]
        #[must_use]
        $visibility const fn is_unknown(&self) -> ::core::primitive::bool {
            false
        }
    };
    ([lost $unknown:ident $name:literal] [$visibility:vis] $enum:ident $repr:ident) => {
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        $visibility const fn as_str(&self) -> &'static ::core::primitive::str {
            match *self {
                $enum::$unknown => $name,
                _ => $crate::private::name::<$enum>(__discriminant(self) as ::core::primitive::i64),
            }
        }

        /// The integer; `None` for an unknown member.
        #[inline]
        #[must_use]
        $visibility const fn value(&self) -> ::core::option::Option<::core::primitive::$repr> {
            match *self {
                $enum::$unknown => ::core::option::Option::None,
                _ => ::core::option::Option::Some(__discriminant(self) as ::core::primitive::$repr),
            }
        }

        $crate::__is_unknown!([$visibility] $enum $unknown);
    };
    ([kept $unknown:ident($field:ty)] [$visibility:vis] $enum:ident $repr:ident) => {
        /// The text on the wire: the member's name, or what was sent for an unknown one.
        #[inline]
        #[must_use]
        $visibility fn as_str(&self) -> &::core::primitive::str {
            $crate::private::GraphEnum::as_str(self)
        }

        /// The integer; `None` for an unknown name. An unknown number gives the number itself, or `None` where the
        /// underlying type does not hold it.
        #[inline]
        #[must_use]
        $visibility fn value(&self) -> ::core::option::Option<::core::primitive::$repr> {
            $crate::private::GraphEnum::value(self)
        }

        $crate::__is_unknown!([$visibility] $enum $unknown);
    };
}

/// `is_unknown` of an open enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __is_unknown {
    ([$visibility:vis] $enum:ident $unknown:ident) => {
        /// Whether this is a member that this build does not know.
        #[inline]
        #[must_use]
        $visibility const fn is_unknown(&self) -> ::core::primitive::bool {
            match *self {
                $enum::$unknown { .. } => true,
                _ => false,
            }
        }
    };
}

/// The body of `from_value`: a `match` over the integers or their slots, or a look into the table of integers.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_value {
    ($value:ident $enum:ident by_table) => {
        __from_index($crate::private::index_of_value::<$enum>($value as ::core::primitive::i64))
    };
    ($value:ident $enum:ident [from $first:literal]) => {
        __from_index($crate::private::index_of_dense($value as ::core::primitive::i64, $first))
    };
    ($value:ident $enum:ident [slot $($slot:literal => $member:ident,)*]) => {
        // A slot to its member, not by way of an index: one load less.
        match $crate::private::slot_of_value::<$enum>($value as ::core::primitive::i64) {
            $($slot => ::core::option::Option::Some($enum::$member),)*
            _ => ::core::option::Option::None,
        }
    };
    ($value:ident $enum:ident [in $first:literal..=$last:literal; $($members:tt)*]) => {
        match $value {
            $first..=$last => $crate::__from_value!($value $enum [$($members)*]),
            _ => ::core::option::Option::None,
        }
    };
    ($value:ident $enum:ident [$($integer:literal => $member:ident,)*]) => {
        match $value {
            $($integer => ::core::option::Option::Some($enum::$member),)*
            _ => ::core::option::Option::None,
        }
    };
}
