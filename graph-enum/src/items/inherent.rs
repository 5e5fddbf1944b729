//! Inherent items, `const fn`s where possible.

/// The inherent items that are equal for every enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __inherent {
    ($visibility:vis $enum:ty [$($alias:tt)*]) => {
        /// The schema: names, integers and descriptions as data.
        $($alias)*
        $visibility const TYPE: &'static $crate::private::EnumType =
            $crate::private::enum_type::<$enum>();

        /// Every declared member, in declaration order.
        $visibility const MEMBERS: &'static [$enum] = $crate::private::variants::<$enum>();

        /// The member's schema; `None` for an unknown member.
        #[inline]
        #[must_use]
        $visibility const fn member(
            &self,
        ) -> ::core::option::Option<&'static $crate::private::Member> {
            $crate::private::row::<$enum>(__discriminant(self))
        }

        /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
        #[inline]
        #[must_use]
        $visibility const fn index(&self) -> ::core::option::Option<::core::primitive::usize> {
            $crate::private::index::<$enum>(__discriminant(self))
        }

        /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
        ///
        /// `FromStr` also accepts white space around the name, and integers.
        #[inline]
        #[must_use]
        $visibility const fn from_name(
            name: &::core::primitive::str,
        ) -> ::core::option::Option<$enum> {
            __from_index($crate::private::index_of_name::<$enum>(name))
        }

        /// The declared member of a text that a person typed, read as `FromStr` reads it.
        ///
        /// # Errors
        ///
        /// If the text is not a declared member; the error suggests the nearest name.
        #[inline]
        $visibility fn parse_known(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<$enum, $crate::private::ParseError> {
            $crate::private::parse_known(text)
        }
    };
}
