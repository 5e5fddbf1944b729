::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { unknown as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::parameters::*;
    #[inline]
    const fn __discriminant(member: &Level) -> ::core::primitive::isize {
        match *member {
            Level::Low => 0,
            Level::High => 1,
            Level::Other { .. } => 2,
        }
    }
    #[inline]
    const fn __from_index(
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<Level> {
        match index {
            0usize => __private::Some(Level::Low),
            1usize => __private::Some(Level::High),
            _ => ::core::option::Option::None,
        }
    }
    /**# `microsoft.graph.level`

An open enumeration of Microsoft Graph, with integers of type `Edm.Int32`.

| Member | Variant | Value |
| --- | --- | ---: |
| `low` | [`Low`](Self::Low) | 0 |
| `high` | [`High`](Self::High) | 1 |
*/
    #[allow(clippy::same_name_method)]
    #[automatically_derived]
    impl Level {
        ::graph_enum::private::inherent!(Level[#[doc(alias = "level")]]);
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        const fn as_str(&self) -> &'static ::core::primitive::str {
            match *self {
                Level::Other => "other",
                _ => {
                    __private::name::<
                        Self,
                    >(__discriminant(self) as ::core::primitive::i64)
                }
            }
        }
        /// The integer; `None` for an unknown member.
        #[inline]
        #[must_use]
        const fn value(&self) -> ::core::option::Option<::core::primitive::i32> {
            match *self {
                Level::Other => ::core::option::Option::None,
                _ => {
                    ::core::option::Option::Some(
                        __discriminant(self) as ::core::primitive::i32,
                    )
                }
            }
        }
        /// Returns `true` for the unknown variant: a member that this build does not know.
        #[inline]
        #[must_use]
        const fn is_unknown(&self) -> ::core::primitive::bool {
            match *self {
                Level::Other { .. } => true,
                _ => false,
            }
        }
        /// The declared member of an integer.
        #[inline]
        #[must_use]
        const fn from_value(
            value: ::core::primitive::i32,
        ) -> ::core::option::Option<Level> {
            match value {
                0..=1 => {
                    match value {
                        0 => ::core::option::Option::Some(Level::Low),
                        1 => ::core::option::Option::Some(Level::High),
                        _ => ::core::option::Option::None,
                    }
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for Level {
        type Repr = ::core::primitive::i32;
        type __Tables = __private::TableSizes<2usize, 2usize>;
        const __DECLARATION: __private::Declaration = __private::Declaration {
            name: "level",
            namespace: "microsoft.graph",
            qualified_name: "microsoft.graph.level",
            names: "low,high",
            hash: __private::Hash {
                key: 7usize,
                positions: [0i8, 0i8, 0i8],
                fold: __private::Fold::Letters,
                shortest: 3usize,
                longest: 4usize,
                multiplier: 1u64,
                shift: 0u32,
                displacements: b"",
            },
            slots: b"\x01\0\x02\0",
            values: __private::ValueForm::Dense(0i64),
            is_open: true,
            ..__private::Declaration::EMPTY
        };
        const MEMBERS: &'static [Level] = &[Level::Low, Level::High];
        const __FROM_INDEX: fn(
            ::core::primitive::usize,
        ) -> ::core::option::Option<Level> = __from_index;
        #[inline]
        fn from_value(value: ::core::primitive::i32) -> ::core::option::Option<Level> {
            <Level>::from_value(value)
        }
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            if let Level::Other = *self {
                return __private::Content::Unknown("other");
            }
            __private::Content::Declared(__discriminant(self) as ::core::primitive::i64)
        }
        #[inline]
        fn __unknown(_: &::core::primitive::str) -> ::core::option::Option<Level> {
            ::core::option::Option::Some(Level::Other)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&::core::primitive::str> for Level {
        #[inline]
        fn from(text: &::core::primitive::str) -> Level {
            match __private::read_known::<Level>(text) {
                ::core::option::Option::Some(__member) => __member,
                ::core::option::Option::None => Level::Other,
            }
        }
    }
    ::graph_enum::private::impl_text!(open i32[] Level[]);
    ::graph_enum::private::impl_feature!(serde[] Level[]);
    ::graph_enum::private::impl_feature!(schemars[] Level[]);
    ::graph_enum::private::impl_feature!(utoipa[] Level[]);
    ::graph_enum::private::impl_feature!(arbitrary[] Level[]);
};
