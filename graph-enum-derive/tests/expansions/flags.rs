::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { flags as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::parameters::*;
    #[inline]
    const fn __discriminant(member: &Rights) -> ::core::primitive::i64 {
        let __own: ::core::primitive::isize = match *member {
            Rights::None => 0,
            Rights::Read => 1,
            Rights::Write => 2,
            Rights::All => 3,
        };
        __own as ::core::primitive::i64
    }
    #[inline]
    const fn __from_index(
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<Rights> {
        ::core::option::Option::Some(
            match index {
                0usize => Rights::None,
                1usize => Rights::Read,
                2usize => Rights::Write,
                3usize => Rights::All,
                _ => return ::core::option::Option::None,
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
        ::graph_enum::private::inherent!(Rights[#[doc(alias = "rights")]]);
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        const fn as_str(&self) -> &'static ::core::primitive::str {
            __private::name::<Self>(__discriminant(self))
        }
        /// The integer.
        #[inline]
        #[must_use]
        const fn value(&self) -> ::core::primitive::i32 {
            __discriminant(self) as ::core::primitive::i32
        }
        /// Returns `false`: a closed enum has no unknown member.
        #[inline]
        #[must_use]
        const fn is_unknown(&self) -> ::core::primitive::bool {
            false
        }
        /// The declared member of an integer.
        #[inline]
        #[must_use]
        const fn from_value(
            value: ::core::primitive::i32,
        ) -> ::core::option::Option<Rights> {
            __from_index(__private::index_of_dense(value as ::core::primitive::i64, 0))
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for Rights {
        type Repr = ::core::primitive::i32;
        const __TABLES: __private::Tables<Rights> = __private::Tables::new(
            &[Rights::None, Rights::Read, Rights::Write, Rights::All],
            &__private::Declaration::closed(
                    "microsoft.graph.rights",
                    "none,read,write,all",
                    __private::ValueForm::Dense(0i64),
                )
                .flags()
                .rows(
                    b"\x01\x01\0\0\0>\xAD\x85DZ+\x8D\x1A\xD8\x03\0\0\0\x05\0\0\0\0\0\0\0",
                    b"\x04\x01\x02\x03",
                ),
        );
        const __FROM_INDEX: fn(
            ::core::primitive::usize,
        ) -> ::core::option::Option<Rights> = __from_index;
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            __private::Content::Declared(__discriminant(self))
        }
    }
    ::graph_enum::private::impl_text!(closed i32[] Rights[]);
    ::graph_enum::private::impl_feature!(serde[] Rights[]);
    ::graph_enum::private::impl_feature!(schemars[] Rights[]);
    ::graph_enum::private::impl_feature!(utoipa[] Rights[]);
    ::graph_enum::private::impl_feature!(arbitrary[] Rights[]);
    #[automatically_derived]
    impl __private::FlagsEnum for Rights {
        type __UnknownTokens = ();
        const __FLAGS: __private::FlagTable = __private::FlagTable::new(
            &__private::flag_rows::<Self, 4usize>(),
            &__private::flag_bits::<Self, 4usize>(),
        );
        const __LOSSY_NAME: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::None;
        #[inline]
        fn __bit(&self) -> ::core::primitive::u64 {
            match *self {
                _ if __private::is_contiguous::<Rights>() => {
                    __discriminant(self) as ::core::primitive::u64
                }
                Rights::None => const { __private::flag_bit::<Rights>(0usize) }
                Rights::Read => const { __private::flag_bit::<Rights>(1usize) }
                Rights::Write => const { __private::flag_bit::<Rights>(2usize) }
                Rights::All => const { __private::flag_bit::<Rights>(3usize) }
            }
        }
    }
    ::graph_enum::private::impl_flag_operators!(Operand[] Rights[]);
    ::graph_enum::private::impl_set_of!(enum Rights);
};
