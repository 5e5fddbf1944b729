::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { flags as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::{i32 as __Repr, parameters::*};
    #[inline]
    const fn __discriminant(member: &Rights) -> __private::i64 {
        let __own: __private::isize = match *member {
            Rights::None => 0,
            Rights::Read => 1,
            Rights::Write => 2,
            Rights::All => 3,
        };
        __own as __private::i64
    }
    #[inline]
    const fn __from_index(index: __private::u64) -> __private::Option<Rights> {
        __private::Option::Some(
            match index {
                0 => Rights::None,
                1 => Rights::Read,
                2 => Rights::Write,
                3 => Rights::All,
                _ => return __private::Option::None,
            },
        )
    }
    /**# `microsoft.graph.rights`

A flags enumeration of Microsoft Graph, with integers of type `Edm.Int32`. Its values combine: a property of this type is a `Flags<Rights>`.

| Member | Variant | Value |
| --- | --- | ---: |
| `none` | [`None`](Self::None) | 0 |
| `read` | [`Read`](Self::Read) | 1 = `1 << 0` |
| `write` | [`Write`](Self::Write) | 2 = `1 << 1` |
| `all` | [`All`](Self::All) | 3 = `0x3` = `read` \| `write` |
*/
    #[allow(clippy::same_name_method)]
    #[automatically_derived]
    impl Rights {
        ///The schema: names, integers and descriptions as data.
        #[doc(alias = "rights")]
        pub const TYPE: &'static __private::EnumType = __private::enum_type::<Self>();
        /// Every declared member, in declaration order.
        pub const MEMBERS: &'static [Self] = __private::variants::<Self>();
        /// The member's schema; `None` for an unknown member.
        #[inline]
        #[must_use]
        pub const fn member(&self) -> __private::Option<&'static __private::Member> {
            __private::row::<Self>(__discriminant(self))
        }
        /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
        #[inline]
        #[must_use]
        pub const fn index(&self) -> __private::Option<__private::usize> {
            __private::index::<Self>(__discriminant(self))
        }
        /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
        ///
        /// `FromStr` also accepts white space around the name, and integers.
        #[inline]
        #[must_use]
        pub const fn from_name(name: &__private::str) -> __private::Option<Self> {
            __from_index(__private::index_of_name::<Self>(name))
        }
        /// The declared member of a text that a person typed, read as `FromStr` reads it.
        ///
        /// # Errors
        ///
        /// If the text is not a declared member; the error suggests the nearest name.
        #[inline]
        pub fn parse_known(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse_known(text)
        }
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &'static __private::str {
            __private::name::<Self>(__discriminant(self))
        }
        /// The integer.
        #[inline]
        #[must_use]
        pub const fn value(&self) -> __Repr {
            __discriminant(self) as __Repr
        }
        /// Returns `false`: a closed enum has no unknown member.
        #[inline]
        #[must_use]
        pub const fn is_unknown(&self) -> __private::bool {
            false
        }
        ///The declared member of an integer.
        #[inline]
        #[must_use]
        pub const fn from_value(value: __Repr) -> __private::Option<Self> {
            __from_index(value as __private::u64)
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for Rights {
        type Repr = __Repr;
        type __Tables = __private::TableSizes<4usize, 4usize>;
        const MEMBERS: &'static [Self] = &[
            Rights::None,
            Rights::Read,
            Rights::Write,
            Rights::All,
        ];
        const __DECLARATION: __private::Declaration = __private::Declaration::closed(
                "microsoft.graph.rights",
                "none,read,write,all",
                b"\x01\x01\0\0\0>\xAD\x85DZ+\x8D\x1A\xD8\x03\0\0\0\x05\0\0\0\0\0\0\0\x04\0\x01\0\x02\0\x03\0",
                __private::ValueForm::Dense(0i64),
            )
            .flags();
        const __CONSTRUCTORS: __private::Constructors<Self> = __private::Constructors {
            from_index: __from_index,
            unknown: __private::Option::None,
        };
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            __private::Content::Declared(__discriminant(self))
        }
    }
    #[automatically_derived]
    impl __private::fmt::Display for Rights {
        #[inline]
        fn fmt(
            &self,
            formatter: &mut __private::fmt::Formatter<'_>,
        ) -> __private::fmt::Result {
            __private::print(self, formatter)
        }
    }
    #[automatically_derived]
    impl __private::FromStr for Rights {
        type Err = __private::ParseError;
        #[inline]
        fn from_str(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse(text)
        }
    }
    #[automatically_derived]
    impl __private::AsRef<__private::str> for Rights {
        #[inline]
        fn as_ref(&self) -> &__private::str {
            __private::GraphEnum::as_str(self)
        }
    }
    #[automatically_derived]
    impl __private::TryFrom<&__private::str> for Rights {
        type Error = __private::ParseError;
        #[inline]
        fn try_from(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse(text)
        }
    }
    ::graph_enum::private::if_alloc! {
        #[automatically_derived] impl __private::TryFrom < __private::String > for Rights
        { type Error = __private::ParseError; #[inline] fn try_from(text :
        __private::String) -> __private::Result < Self, __private::ParseError > {
        __private::parse(text.as_str()) } }
    }
    #[automatically_derived]
    impl __private::TryFrom<__Repr> for Rights {
        type Error = __private::ParseError;
        #[inline]
        fn try_from(value: __Repr) -> __private::Result<Self, __private::ParseError> {
            __private::parse_value(value)
        }
    }
    #[automatically_derived]
    impl __private::From<Rights> for __Repr {
        #[inline]
        fn from(value: Rights) -> Self {
            value.value()
        }
    }
    ::graph_enum::private::impl_serde!([] Rights[]);
    ::graph_enum::private::impl_schemars!([] Rights[]);
    ::graph_enum::private::impl_utoipa!([] Rights[]);
    ::graph_enum::private::impl_arbitrary!([] Rights[]);
    #[automatically_derived]
    impl __private::FlagsEnum for Rights {
        type __UnknownTokens = ();
        const __LOSSY_NAME: __private::Option<&'static __private::str> = __private::Option::None;
        #[inline]
        fn __bit(&self) -> __private::u64 {
            match *self {
                _ if __private::is_contiguous::<Rights>() => {
                    __discriminant(self) as __private::u64
                }
                Rights::None => const { __private::flag_bit::<Rights>(0usize) }
                Rights::Read => const { __private::flag_bit::<Rights>(1usize) }
                Rights::Write => const { __private::flag_bit::<Rights>(2usize) }
                Rights::All => const { __private::flag_bit::<Rights>(3usize) }
            }
        }
    }
    #[automatically_derived]
    impl<Operand: __private::AsFlags<Self>> ::core::ops::BitOr<Operand> for Rights {
        type Output = __private::Flags<Self>;
        #[inline]
        fn bitor(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::BitOr::bitor(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl<Operand: __private::AsFlags<Self>> ::core::ops::BitAnd<Operand> for Rights {
        type Output = __private::Flags<Self>;
        #[inline]
        fn bitand(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::BitAnd::bitand(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl<Operand: __private::AsFlags<Self>> ::core::ops::BitXor<Operand> for Rights {
        type Output = __private::Flags<Self>;
        #[inline]
        fn bitxor(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::BitXor::bitxor(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl<Operand: __private::AsFlags<Self>> ::core::ops::Sub<Operand> for Rights {
        type Output = __private::Flags<Self>;
        #[inline]
        fn sub(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::Sub::sub(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl ::core::ops::Not for Rights {
        type Output = __private::Flags<Self>;
        #[inline]
        fn not(self) -> __private::Flags<Self> {
            !<__private::Flags<Self> as __private::From<Self>>::from(self)
        }
    }
    #[automatically_derived]
    impl Rights {
        /// The set of these members, for a constant. Elsewhere, members combine with `|`.
        #[must_use]
        pub const fn set_of(members: &[Self]) -> __private::Flags<Self> {
            let mut __set = __private::Flags::<Self>::empty();
            let mut __nth = 0;
            while __nth < members.len() {
                __set = __private::with_discriminant(
                    __set,
                    __discriminant(&members[__nth]),
                );
                __nth += 1;
            }
            __set
        }
    }
};
