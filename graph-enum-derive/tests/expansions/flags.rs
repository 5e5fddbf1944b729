::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { flags as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::parameters::*;
    #[inline]
    const fn __discriminant(member: &Rights) -> ::core::primitive::isize {
        match *member {
            Rights::None => 0,
            Rights::Read => 1,
            Rights::Write => 2,
            Rights::All => 3,
        }
    }
    #[inline]
    const fn __from_index(
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<Rights> {
        match index {
            0usize => __private::Some(Rights::None),
            1usize => __private::Some(Rights::Read),
            2usize => __private::Some(Rights::Write),
            3usize => __private::Some(Rights::All),
            _ => ::core::option::Option::None,
        }
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
            __private::name::<Self>(__discriminant(self) as ::core::primitive::i64)
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
        type __Tables = __private::TableSizes<4usize, 4usize>;
        const __DECLARATION: __private::Declaration = __private::Declaration {
            name: "rights",
            namespace: "microsoft.graph",
            qualified_name: "microsoft.graph.rights",
            names: "none,read,write,all",
            hash: __private::Hash {
                key: 1usize,
                positions: [0i8, 0i8, 0i8],
                fold: __private::Fold::Letters,
                shortest: 3usize,
                longest: 5usize,
                multiplier: 15571913878924461485u64,
                shift: 62u32,
                displacements: b"",
            },
            slots: b"\x04\0\x01\0\x02\0\x03\0",
            values: __private::ValueForm::Dense(0i64),
            is_flags: true,
            ..__private::Declaration::EMPTY
        };
        const MEMBERS: &'static [Rights] = &[
            Rights::None,
            Rights::Read,
            Rights::Write,
            Rights::All,
        ];
        const __FROM_INDEX: fn(
            ::core::primitive::usize,
        ) -> ::core::option::Option<Rights> = __from_index;
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            __private::Content::Declared(__discriminant(self) as ::core::primitive::i64)
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
